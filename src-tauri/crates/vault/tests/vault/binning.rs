use chrono::TimeDelta;
use vault::{Error, Filter, Vault, Work};

use crate::help::{check_in, draft, entry, name, noon, page, pages};

#[test]
fn a_binned_entry_is_nowhere_but_in_the_bin() {
    let mut vault = pages(&["violet", "green"]);
    vault.ask_again(&name(1), Some(noon())).unwrap();

    vault.move_to_bin(&name(1), noon()).unwrap();

    assert_eq!(vault.read(&name(1)).unwrap(), None);
    assert_eq!(vault.list(&Filter::default()).unwrap().len(), 1);
    assert_eq!(vault.search("violet", &Filter::default()).unwrap(), []);
    assert_eq!(vault.due(noon()).unwrap(), []);
    assert_eq!(vault.versions(&name(1)).unwrap(), []);
    let bin = vault.bin().unwrap();
    assert_eq!((bin.len(), &bin[0].summary.id, bin[0].binned_at), (1, &name(1), noon()));
}

#[test]
fn undo_brings_everything_back_as_it_was() {
    let mut vault = Vault::in_memory().unwrap();
    let mut it = entry(1, check_in(3, "calm"));
    it.tags = vec!["work".into()];
    let written = vault.write(&it).unwrap();
    let before = vault.list(&Filter::default()).unwrap();

    vault.move_to_bin(&name(1), noon()).unwrap();
    vault.take_from_bin(&name(1)).unwrap();

    assert_eq!(vault.read(&name(1)).unwrap(), Some(written));
    assert_eq!(vault.list(&Filter::default()).unwrap(), before);
    assert_eq!(vault.list(&Filter { tag: Some("work".into()), ..Filter::default() }).unwrap(), before);
    assert_eq!(vault.bin().unwrap(), []);
}

#[test]
fn only_what_is_old_leaves_the_bin_for_good() {
    let mut vault = pages(&["old", "new", "kept"]);
    vault.move_to_bin(&name(1), noon()).unwrap();
    vault.move_to_bin(&name(2), noon() + TimeDelta::days(1)).unwrap();

    let erased = vault.empty_bin(noon() + TimeDelta::days(1)).unwrap();

    assert_eq!(erased, 1);
    assert_eq!(vault.bin().unwrap().len(), 1);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().entries, 2);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
}

#[test]
fn an_erased_entry_takes_its_versions_and_its_draft_along_and_its_name_is_not_used_again() {
    let mut vault = pages(&["first"]);
    vault.write(&entry(1, page("second"))).unwrap();
    vault.keep_draft(&draft(1, "third")).unwrap();
    vault.move_to_bin(&name(1), noon()).unwrap();

    vault.erase(&name(1)).unwrap();

    assert_eq!(vault.draft(&name(1)).unwrap(), None);
    assert!(matches!(vault.take_from_bin(&name(1)), Err(Error::NoSuchEntry)));
    assert!(matches!(vault.write(&entry(1, page("fourth"))), Err(Error::NoSuchEntry)));
    assert_eq!(vault.versions(&name(1)).unwrap(), []);
}

#[test]
fn what_is_not_in_the_bin_is_not_erased_and_what_is_there_is_not_binned_again() {
    let mut vault = pages(&["kept"]);

    assert!(matches!(vault.erase(&name(1)), Err(Error::NoSuchEntry)));
    assert!(matches!(vault.take_from_bin(&name(1)), Err(Error::NoSuchEntry)));
    assert!(matches!(vault.move_to_bin(&name(9), noon()), Err(Error::NoSuchEntry)));
    vault.move_to_bin(&name(1), noon()).unwrap();
    assert!(matches!(vault.move_to_bin(&name(1), noon()), Err(Error::NoSuchEntry)));
}

#[test]
fn what_is_written_over_a_binned_entry_is_not_lost() {
    let mut vault = pages(&["first"]);
    vault.move_to_bin(&name(1), noon()).unwrap();

    vault.write(&entry(1, page("second"))).unwrap();

    assert_eq!(vault.read(&name(1)).unwrap().unwrap().version, 2);
    assert_eq!(vault.bin().unwrap(), []);
}
