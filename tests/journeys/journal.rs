//! Pages: written, changed, brought back, found, binned.

use betweentimes_tests::desk::{Desk, page};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

/// Saves a changed text as the next version.
fn change(desk: &Desk, id: &Value, text: &str) -> Value {
    let mut draft = desk.does("edit", json!({ "id": id }));
    draft["body"]["it"]["text"] = json!(text);
    desk.does("write_entry", json!({ "draft": draft }))
}

fn found(desk: &Desk, words: &str) -> Vec<String> {
    let hits = desk.does("search", json!({ "words": words, "filter": {} }));
    let titles = hits.as_array().expect("hits").iter().map(|it| it["summary"]["title"].as_str().expect("a title"));
    titles.map(str::to_owned).collect()
}

#[test]
fn a_changed_page_keeps_every_earlier_version() {
    let mut desk = Desk::open();
    let entry = desk.writes(page("Sunday", "first"));
    for text in ["second", "third"] {
        desk.later(TimeDelta::minutes(5));
        change(&desk, &entry["id"], text);
    }

    let versions = desk.does("versions", json!({ "id": entry["id"] }));

    let texts: Vec<_> = versions.as_array().expect("versions").iter().map(|it| &it["body"]["it"]["text"]).collect();
    assert_eq!(texts, ["third", "second", "first"], "the one that is shown now stands first");
    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] }))["version"], 3);
}

#[test]
fn an_earlier_version_comes_back_and_the_later_one_is_not_lost() {
    let desk = Desk::open();
    let entry = desk.writes(page("Sunday", "first"));
    change(&desk, &entry["id"], "second");

    let back = desk.does("bring_back", json!({ "id": entry["id"], "version": 1 }));

    assert_eq!(back["body"]["it"]["text"], "first");
    let versions = desk.does("versions", json!({ "id": entry["id"] }));
    assert_eq!(versions[1]["body"]["it"]["text"], "second");
}

#[test]
fn a_draft_of_a_change_does_not_change_the_page() {
    let desk = Desk::open();
    let entry = desk.writes(page("Sunday", "first"));
    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["text"] = json!("half a sen");

    desk.does("keep_draft", json!({ "draft": draft }));

    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] }))["body"]["it"]["text"], "first");
    let versions = desk.does("versions", json!({ "id": entry["id"] }));
    assert_eq!(versions.as_array().map(Vec::len), Some(1), "a draft makes no version");
    assert_eq!(desk.does("edit", json!({ "id": entry["id"] }))["body"]["it"]["text"], "half a sen");
}

#[test]
fn the_bin_gives_back_for_thirty_days_and_then_empties_itself() {
    let mut desk = Desk::open();
    let entry = desk.writes(page("Sunday", "to be thrown away"));
    desk.does("bin_entry", json!({ "id": entry["id"] }));
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
    assert_eq!(found(&desk, "thrown"), Vec::<String>::new(), "what lies in the bin is not found");

    desk.later(TimeDelta::days(29));
    desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(desk.does("list_bin", json!({}))[0]["summary"]["title"], "Sunday");
    desk.does("unbin_entry", json!({ "id": entry["id"] }));
    assert_eq!(found(&desk, "thrown"), ["Sunday"]);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    desk.later(TimeDelta::days(31));
    desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(desk.does("list_bin", json!({})), json!([]));
    assert!(matches!(desk.refuses("read_entry", json!({ "id": entry["id"] })), Failure::NoSuchEntry { .. }));
}

#[test]
fn erasing_is_only_for_what_lies_in_the_bin() {
    let desk = Desk::open();
    let entry = desk.writes(page("Sunday", "keep me"));

    assert!(matches!(
        desk.refuses("erase_entry", json!({ "id": entry["id"], "backups": false })),
        Failure::NoSuchEntry { .. }
    ));

    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] }))["body"]["it"]["text"], "keep me");
}

#[test]
fn the_search_answers_while_a_word_is_being_typed() {
    let desk = Desk::open();
    desk.writes(page("Rain", "the lighthouse in the rain"));
    desk.writes(page("Sun", "the light on the water"));

    assert_eq!(found(&desk, "lig"), ["Sun", "Rain"], "newest first");
    assert_eq!(found(&desk, "light"), ["Sun", "Rain"]);
    assert_eq!(found(&desk, "lightho"), ["Rain"]);
    assert_eq!(found(&desk, "water light"), ["Sun"], "all of the words");
    assert_eq!(found(&desk, "nothing of this kind"), Vec::<String>::new());
}

#[test]
fn the_search_takes_accents_and_signs_as_people_type_them() {
    let desk = Desk::open();
    desk.writes(page("Kraków", "Zażółć gęślą jaźń: a \"quoted\" day"));

    for words in ["krakow", "gęślą", "gesla", "\"quoted\"", "a AND (day", "day*", "NEAR(", "col:day", "-"] {
        let _ = desk.does("search", json!({ "words": words, "filter": {} }));
    }
    assert_eq!(found(&desk, "gesla"), ["Kraków"]);
    assert_eq!(found(&desk, "KRAKÓW"), ["Kraków"]);
}

#[test]
fn words_that_were_changed_away_are_no_longer_found() {
    let desk = Desk::open();
    let entry = desk.writes(page("Sunday", "a secret harbour"));

    change(&desk, &entry["id"], "nothing much");

    assert_eq!(found(&desk, "harbour"), Vec::<String>::new());
}

#[test]
fn a_long_list_is_read_page_by_page_without_gaps_or_twins() {
    let mut desk = Desk::open();
    for at in 0..120 {
        desk.writes(page(&format!("page {at}"), ""));
        desk.later(TimeDelta::minutes(1));
    }

    let (mut seen, mut after) = (Vec::new(), json!(null));
    loop {
        let some = desk.does("list_entries", json!({ "filter": { "after": after, "limit": 50 } }));
        let Some(last) = some.as_array().and_then(|it| it.last()) else { break };
        after = last["id"].clone();
        seen.extend(
            some.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()),
        );
    }

    let wanted: Vec<String> = (0..120).rev().map(|at| format!("page {at}")).collect();
    assert_eq!(seen, wanted);
}

#[test]
fn tags_in_use_are_offered_the_most_used_first() {
    let desk = Desk::open();
    for tags in [json!(["work", "sleep"]), json!(["sleep"]), json!([])] {
        let mut draft = desk.does("begin", json!({ "body": page("", "something") }));
        draft["tags"] = tags;
        desk.does("write_entry", json!({ "draft": draft }));
    }

    assert_eq!(desk.does("tags", json!({})), json!(["sleep", "work"]));
}

/// The titles of the pinned entries, in their order.
fn pinned(desk: &Desk) -> Vec<String> {
    let titles = desk.does("pinned", json!({}));
    titles.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
}

fn pin(desk: &Desk, entry: &Value, pinned: bool) {
    desk.does("pin_entry", json!({ "id": entry["id"], "pinned": pinned }));
}

#[test]
fn what_is_pinned_last_stands_first_and_a_change_or_a_new_start_leaves_it_pinned() {
    let mut desk = Desk::open();
    let entries: Vec<Value> = ["Rain", "Sun", "Wind"].iter().map(|it| desk.writes(page(it, "words"))).collect();

    pin(&desk, &entries[2], true);
    pin(&desk, &entries[0], true);
    change(&desk, &entries[0]["id"], "other words");

    desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(pinned(&desk), ["Rain", "Wind"]);
    assert_eq!(desk.does("read_entry", json!({ "id": entries[0]["id"] }))["version"], 2, "a pin makes no version");
    pin(&desk, &entries[0], false);
    assert_eq!(pinned(&desk), ["Wind"]);
}

#[test]
fn a_pin_waits_in_the_bin_with_its_entry_and_goes_when_that_is_erased() {
    let desk = Desk::open();
    let (kept, entry) = (desk.writes(page("Sun", "words")), desk.writes(page("Rain", "words")));
    pin(&desk, &kept, true);
    pin(&desk, &entry, true);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    assert_eq!(pinned(&desk), ["Sun"]);
    let refused = desk.refuses("pin_entry", json!({ "id": entry["id"], "pinned": true }));
    assert!(matches!(refused, Failure::NoSuchEntry { .. }), "{refused:?}");
    desk.does("unbin_entry", json!({ "id": entry["id"] }));
    assert_eq!(pinned(&desk), ["Rain", "Sun"]);

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    desk.does("erase_entry", json!({ "id": entry["id"], "backups": false }));
    assert_eq!(pinned(&desk), ["Sun"]);
}

/// Writes a page with a title on a day of its own.
fn on_day(desk: &Desk, title: &str, day: &str) {
    let mut draft = desk.does("begin", json!({ "body": page(title, "words") }));
    draft["started"]["day"] = json!(day);
    desk.does("write_entry", json!({ "draft": draft }));
}

/// What the journal shows of this day: how long ago, and the titles.
fn on_this_day(desk: &Desk) -> Vec<(Value, Vec<String>)> {
    let days = desk.does("on_this_day", json!({}));
    let titles = |it: &Value| {
        let entries = it["entries"].as_array().expect("entries");
        entries.iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
    };
    days.as_array().expect("days").iter().map(|it| (it["ago"].clone(), titles(it))).collect()
}

/// The day of the desk's clock, some years and months away from it.
fn back(desk: &Desk, months: u32) -> String {
    desk.now().day.checked_sub_months(chrono::Months::new(months)).expect("a day").to_string()
}

#[test]
fn this_day_of_earlier_years_comes_back_and_the_bin_does_not() {
    let desk = Desk::open();
    assert_eq!(on_this_day(&desk), []);
    on_day(&desk, "Three years ago", &back(&desk, 36));
    on_day(&desk, "A year ago", &back(&desk, 12));
    on_day(&desk, "A month ago", &back(&desk, 1));
    on_day(&desk, "Today", &back(&desk, 0));
    let binned = desk.writes(page("Thrown away", "words"));
    desk.does("bin_entry", json!({ "id": binned["id"] }));

    let found = on_this_day(&desk);

    let said = [
        (json!({ "years": 1 }), vec!["A year ago".to_owned()]),
        (json!({ "years": 3 }), vec!["Three years ago".to_owned()]),
    ];
    assert_eq!(found, said);
}

#[test]
fn without_an_earlier_year_one_and_six_months_ago_come_back() {
    let desk = Desk::open();
    on_day(&desk, "Half a year ago", &back(&desk, 6));
    on_day(&desk, "A month ago", &back(&desk, 1));
    on_day(&desk, "Two months ago", &back(&desk, 2));

    let found = on_this_day(&desk);

    let said = [
        (json!({ "months": 1 }), vec!["A month ago".to_owned()]),
        (json!({ "months": 6 }), vec!["Half a year ago".to_owned()]),
    ];
    assert_eq!(found, said);
}
