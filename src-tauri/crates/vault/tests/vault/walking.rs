use domain::EntryKind;
use vault::{Vault, Walk};

use crate::help::{check_in, entry, name, noon, on_day, page, run};

fn mixed() -> Vault {
    let mut vault = Vault::in_memory().unwrap();
    for (number, of, body) in [
        (1, 5, check_in(4, "calm")),
        (2, 3, check_in(7, "sad")),
        (3, 9, page("words")),
        (4, 5, run("cbt.thought7")),
        (5, 6, run("mind.breath")),
    ] {
        let mut it = entry(number, body);
        it.written = on_day(of);
        vault.write(&it).unwrap();
    }
    vault
}

fn names(vault: &Vault, walk: &Walk) -> Vec<domain::EntryId> {
    vault.walk(walk).unwrap().into_iter().map(|it| it.id).collect()
}

#[test]
fn a_walk_goes_from_the_earliest_day_on_and_leaves_out_the_bin() {
    let mut vault = mixed();
    vault.move_to_bin(&name(1), noon()).unwrap();

    assert_eq!(names(&vault, &Walk::default()), [name(2), name(4), name(5), name(3)]);
    assert_eq!(names(&vault, &Walk { kind: Some(EntryKind::CheckIn), ..Walk::default() }), [name(2)]);
}

#[test]
fn days_and_exercises_narrow_a_walk_down() {
    let vault = mixed();
    let slugs = vec!["mind.breath".to_owned(), "cbt.thought7".to_owned()];

    assert_eq!(names(&vault, &Walk { slugs, ..Walk::default() }), [name(4), name(5)]);
    let days = Walk { since: Some(on_day(5).day), until: Some(on_day(6).day), ..Walk::default() };
    assert_eq!(names(&vault, &days), [name(1), name(4)]);
    assert_eq!(vault.first_day().unwrap(), Some(on_day(3).day));
}

#[test]
fn an_edited_entry_still_says_when_it_was_saved_first() {
    let mut vault = mixed();
    let first = vault.walk(&Walk { slugs: vec!["mind.breath".into()], ..Walk::default() }).unwrap().remove(0).saved_at;
    let mut again = entry(5, run("mind.breath"));
    again.written = on_day(6);
    again.changed_at = first + chrono::TimeDelta::days(3);
    vault.write(&again).unwrap();

    let walked = vault.walk(&Walk { slugs: vec!["mind.breath".into()], ..Walk::default() }).unwrap().remove(0);

    assert_eq!(walked.saved_at, first);
}

#[test]
fn moods_come_from_every_entry_that_has_one_and_from_the_wanted_days_alone() {
    let vault = mixed();

    let mut moods = vault.moods(on_day(1).day, on_day(30).day).unwrap();
    moods.sort_unstable();

    assert_eq!(moods, [(on_day(3).day, 7), (on_day(5).day, 4)]);
    assert_eq!(vault.moods(on_day(4).day, on_day(6).day).unwrap(), [(on_day(5).day, 4)]);
}
