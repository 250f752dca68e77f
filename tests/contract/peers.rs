//! The page that sets us beside our peers tells the truth about us.

use std::collections::BTreeMap;

use betweentimes_tests::places;

/// Our column of the table: how many exercises of each school.
fn told() -> BTreeMap<String, usize> {
    let page = std::fs::read_to_string(places::root().join("docs/PEERS.md")).expect("the page");
    let rows = page.lines().filter(|it| it.starts_with('|'));
    rows.filter_map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        Some(((*cells.get(1)?).to_owned(), cells.get(2)?.parse().ok()?))
    })
    .collect()
}

#[test]
fn the_page_of_peers_counts_our_exercises_as_they_are() {
    let mut there: BTreeMap<String, usize> = BTreeMap::new();
    for card in content::shelf().cards() {
        *there.entry(card.modality).or_default() += 1;
    }

    assert_eq!(told(), there);
}
