use vault::{Erasure, Vault};

use crate::help::{entry, name, noon, page};

fn three() -> Vault {
    let mut vault = Vault::in_memory().unwrap();
    for number in 1..=3 {
        vault.write(&entry(number, page("words"))).unwrap();
    }
    vault
}

#[test]
fn a_link_is_kept_once_from_whichever_side_and_never_to_itself() {
    let mut vault = three();
    vault.link(&name(1), &name(2)).unwrap();
    vault.link(&name(2), &name(1)).unwrap();
    vault.link(&name(3), &name(3)).unwrap();

    assert_eq!(vault.links().unwrap(), [(name(1), name(2))]);
    assert_eq!(vault.links_of(&name(2)).unwrap(), [name(1)]);

    vault.part(&name(2), &name(1)).unwrap();
    assert!(vault.links().unwrap().is_empty());
}

#[test]
fn a_link_to_the_bin_is_out_of_sight_and_comes_back() {
    let mut vault = three();
    vault.link(&name(1), &name(2)).unwrap();

    vault.move_to_bin(&name(2), noon()).unwrap();
    assert!(vault.links_of(&name(1)).unwrap().is_empty());
    vault.take_from_bin(&name(2)).unwrap();
    assert_eq!(vault.links_of(&name(1)).unwrap(), [name(2)]);
}

#[test]
fn a_link_to_what_is_not_written_yet_waits_for_it() {
    let mut vault = three();

    vault.link(&name(9), &name(1)).unwrap();
    assert!(vault.links_of(&name(1)).unwrap().is_empty());
    vault.write(&entry(9, page("later"))).unwrap();

    assert_eq!(vault.links_of(&name(1)).unwrap(), [name(9)]);
}

#[test]
fn an_erased_entry_leaves_no_link() {
    let mut vault = three();
    vault.link(&name(1), &name(2)).unwrap();
    vault.link(&name(2), &name(3)).unwrap();

    vault.erase_for_good(&Erasure::Entries(vec![name(2)])).unwrap();

    assert!(vault.links().unwrap().is_empty());
}

#[test]
fn who_was_joined_through_one_that_leaves_stays_together_also_from_the_bin() {
    let mut vault = three();
    vault.link(&name(1), &name(2)).unwrap();
    vault.link(&name(2), &name(3)).unwrap();
    vault.move_to_bin(&name(1), noon()).unwrap();

    vault.part(&name(2), &name(3)).unwrap();
    vault.take_from_bin(&name(1)).unwrap();

    assert_eq!(vault.links_of(&name(3)).unwrap(), [name(1)]);
    assert!(vault.links_of(&name(2)).unwrap().is_empty());
}
