use domain::{EntryId, EntryKind};
use vault::{Filter, Vault, Work};

use crate::help::{entry, name, noon, on_day, page, pages, run};

fn found(vault: &Vault, words: &str) -> Vec<EntryId> {
    vault.search(words, &Filter::default()).unwrap().into_iter().map(|it| it.summary.id).collect()
}

#[test]
fn the_last_word_may_be_unfinished_and_the_others_not() {
    let vault = pages(&["walking in the rain", "a walk home", "home in the rain"]);

    assert_eq!(found(&vault, "walk"), [name(2), name(1)]);
    assert_eq!(found(&vault, "ra"), [name(3), name(1)]);
    assert_eq!(found(&vault, "walk hom"), [name(2)]);
    assert_eq!(found(&vault, "wal rain"), []);
}

#[test]
fn case_and_accents_do_not_matter() {
    let vault = pages(&["Über den CAFÉ-Tisch"]);

    for words in ["uber", "ÜBER", "cafe", "Café", "tisch cafe", "café-tisch"] {
        assert_eq!(found(&vault, words), [name(1)], "{words}");
    }
}

#[test]
fn nothing_that_can_be_typed_is_a_command() {
    let vault = pages(&["I do not know and that is near enough or not", "other"]);

    for words in
        ["\"", "'", "a\"b", "*", "NEAR(", "text:other", "^other", "(", ")", "-", "+", "{}", "\\", "\0", "%", ";--"]
    {
        vault.search(words, &Filter::default()).unwrap();
    }
    assert_eq!(found(&vault, "not AND near OR"), [name(1)]);
    assert_eq!(found(&vault, "NOT other"), []);
    assert_eq!(found(&vault, "don't"), []);
    assert_eq!(found(&vault, "?!… — \"\""), []);
    assert_eq!(found(&vault, ""), []);
    assert_eq!(found(&vault, &"word ".repeat(5000)), []);
}

#[test]
fn words_of_every_script_are_found() {
    let vault = pages(&["हिन्दी में लिखा", "東京 は 雨", "cafe\u{301} naïve", "мой дневник", "x\u{33f}y 🙂 tea"]);

    for (words, at) in
        [("हिन्दी", 1), ("東京", 2), ("雨", 2), ("café", 3), ("cafe\u{301}", 3), ("дневн", 4), ("🙂 tea", 5)]
    {
        assert_eq!(found(&vault, words), [name(at)], "{words}");
    }
}

#[test]
fn a_snippet_marks_what_was_found() {
    let vault = pages(&["a long day, then a Walk in the rain, and tea"]);

    let hit = vault.search("walk", &Filter::default()).unwrap().remove(0);

    let marked: Vec<&str> = hit.snippet.iter().filter(|it| it.0).map(|it| it.1.as_str()).collect();
    let whole: String = hit.snippet.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(marked, ["Walk"]);
    assert!(whole.contains("then a Walk in"), "{whole}");
}

#[test]
fn a_search_goes_on_where_it_stopped_and_obeys_the_filter() {
    let mut vault = pages(&["rain"; 9]);
    vault.write(&entry(20, run("cbt.thought7"))).unwrap();

    let first = vault.search("rain", &Filter { limit: 4, ..Filter::default() }).unwrap();
    let after = first.last().map(|it| it.summary.id.clone());
    let second = vault.search("rain", &Filter { limit: 4, after, ..Filter::default() }).unwrap();
    let runs = vault.search("light", &Filter { kinds: vec![EntryKind::Run], ..Filter::default() }).unwrap();

    let ids: Vec<_> = first.into_iter().chain(second).map(|it| it.summary.id).collect();
    assert_eq!(ids, [9, 8, 7, 6, 5, 4, 3, 2].map(name));
    assert_eq!(runs.len(), 1);
    assert_eq!(vault.search("rain", &Filter { kinds: vec![EntryKind::Run], ..Filter::default() }).unwrap(), []);
}

#[test]
fn what_was_edited_away_or_binned_is_not_found() {
    let mut vault = pages(&["violet", "violet"]);

    vault.write(&entry(1, page("green"))).unwrap();
    vault.move_to_bin(&name(2), noon()).unwrap();

    assert_eq!(found(&vault, "violet"), []);
    assert_eq!(found(&vault, "green"), [name(1)]);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
}

#[test]
fn what_arrived_late_is_found_at_its_own_day() {
    let mut vault = Vault::in_memory().unwrap();
    let mut of = |number, day| {
        let mut it = entry(number, page("a walk"));
        it.written = on_day(day);
        vault.write(&it).unwrap();
        it
    };
    let (_newest, mut moved, _oldest) = (of(1, 30), of(2, 10), of(3, -40_000));

    assert_eq!(found(&vault, "walk"), [name(1), name(2), name(3)]);

    moved.written = on_day(31);
    vault.write(&moved).unwrap();

    assert_eq!(found(&vault, "walk"), [name(2), name(1), name(3)]);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, [""; 0]);
}
