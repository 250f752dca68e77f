use chrono::TimeDelta;
use vault::{Key, Vault};

use crate::help::{create, draft, entry, name, noon, open, page};

#[test]
fn the_last_draft_of_a_name_counts() {
    let mut vault = Vault::in_memory().unwrap();
    vault.keep_draft(&draft(1, "first")).unwrap();
    let mut last = draft(1, "second");
    last.changes = Some(4);

    vault.keep_draft(&last).unwrap();

    assert_eq!(vault.draft(&name(1)).unwrap(), Some(last.clone()));
    assert_eq!(vault.drafts().unwrap(), [last]);
}

#[test]
fn the_draft_that_was_kept_last_comes_first() {
    let mut vault = Vault::in_memory().unwrap();
    for (number, minutes) in [(1, 5), (2, 9), (3, 1)] {
        let mut it = draft(number, "words");
        it.saved_at = noon() + TimeDelta::minutes(minutes);
        vault.keep_draft(&it).unwrap();
    }

    let order: Vec<_> = vault.drafts().unwrap().into_iter().map(|it| it.id).collect();

    assert_eq!(order, [name(2), name(1), name(3)]);
}

#[test]
fn a_draft_is_done_with_when_the_entry_is_written() {
    let mut vault = Vault::in_memory().unwrap();
    vault.keep_draft(&draft(1, "so far")).unwrap();
    vault.keep_draft(&draft(2, "another")).unwrap();

    vault.write(&entry(1, page("done"))).unwrap();

    assert_eq!(vault.drafts().unwrap(), [draft(2, "another")]);
}

#[test]
fn a_discarded_draft_is_given_back_once() {
    let mut vault = Vault::in_memory().unwrap();
    vault.keep_draft(&draft(1, "so far")).unwrap();

    assert_eq!(vault.discard_draft(&name(1)).unwrap(), Some(draft(1, "so far")));
    assert_eq!(vault.discard_draft(&name(1)).unwrap(), None);
}

#[test]
fn a_draft_is_on_the_disk_as_soon_as_it_is_kept() {
    let [here, there] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let (mut vault, _) = create(here.path(), None).unwrap();
    vault.keep_draft(&draft(1, "so far")).unwrap();
    // What a crash at this moment would leave: every file as it is now, with the vault still open.
    for file in ["vault.db", "vault.db-journal", "vault.keys", "vault.device"] {
        std::fs::copy(here.path().join(file), there.path().join(file)).unwrap();
    }

    let after = open(there.path(), Key::Device).unwrap();

    assert_eq!(after.draft(&name(1)).unwrap(), Some(draft(1, "so far")));
}
