use std::fs;
use std::path::Path;

use vault::{Erasure, Error, Key, Pin, Presence, Shelf, Vault, Work};

use crate::help::{PASSPHRASE, create, day, draft, entry, name, noon, on_day, open, page, texts};

const CANARY: &str = "canary3f7e";

fn filled(folder: &Path) -> Vault {
    let (mut vault, _) = create(folder, None).unwrap();
    for number in 1..=6 {
        let mut it = entry(number, page(&format!("{CANARY} of day {number}")));
        it.written = on_day(i64::from(number));
        vault.write(&it).unwrap();
    }
    vault
}

fn march_31_and_april_1() -> Erasure {
    Erasure::Days { since: day("2026-03-31"), until: day("2026-04-02") }
}

#[test]
fn a_range_of_days_is_erased_with_what_lay_in_the_bin_and_with_drafts() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path());
    vault.move_to_bin(&name(2), noon()).unwrap();
    let mut unfinished = draft(9, "of that day");
    unfinished.started = on_day(3);
    vault.keep_draft(&unfinished).unwrap();
    vault.keep_draft(&draft(8, "of another day")).unwrap();
    assert_eq!(vault.would_erase(&march_31_and_april_1()).unwrap(), 2);

    let erased = vault.erase_for_good(&march_31_and_april_1()).unwrap();

    assert_eq!(erased, 2);
    assert_eq!(texts(&vault).len(), 4);
    assert_eq!(vault.bin().unwrap(), []);
    assert_eq!(vault.drafts().unwrap().len(), 1);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
    let again = vault.write(&entry(3, page("no")));
    assert!(matches!(again, Err(Error::NoSuchEntry)), "an erased name is never given again");
}

#[test]
fn what_is_erased_can_be_erased_from_the_backups_too() {
    let [folder, stick] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut vault = filled(folder.path());
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    vault.mirror(&made, stick.path(), Work::unwatched()).unwrap();
    let one = Erasure::Entries(vec![name(1)]);
    vault.erase_for_good(&one).unwrap();
    assert_eq!(vault.preview(&made.path, None, Work::unwatched()).unwrap().entries, 6);

    let renewed = vault.erase_from_backups(Some(stick.path()), &one, Work::unwatched()).unwrap();

    assert_eq!((renewed.renewed, renewed.left), (2, 0));
    for path in [made.path, stick.path().join(made.name.to_string())] {
        let preview = vault.preview(&path, None, Work::unwatched()).unwrap();
        assert_eq!((preview.entries, preview.back.count), (5, 0));
    }
}

#[test]
fn after_everything_is_erased_no_file_of_ours_is_left() {
    let [folder, stick] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let inside = folder.path().join("vault");
    let mut vault = filled(&inside);
    vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap();
    assert!(matches!(Vault::erase_everything(&inside, Some(stick.path())), Err(Error::InUse)));
    drop(vault);

    let remains = Vault::erase_everything(&inside, Some(stick.path())).unwrap();

    assert_eq!((remains.others, remains.backups), (0, 0));
    assert!(!inside.exists());
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    assert_eq!(Vault::presence(&inside).unwrap(), Presence::Absent);
    assert!(create(&inside, Some(PASSPHRASE)).is_ok(), "one can begin again");
}

#[test]
fn files_that_are_not_ours_and_backups_of_others_are_left() {
    let [folder, theirs, stick] =
        [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut other = filled(theirs.path());
    other.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap();
    let mut vault = filled(folder.path());
    // At the same instant: a backup of the same name is there already, and it is not ours.
    assert_eq!(vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap().mirrored, Some(false));
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    assert_eq!(vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap().mirrored, Some(true));
    drop(vault);
    fs::write(folder.path().join("letter.txt"), "to somebody").unwrap();

    let remains = Vault::erase_everything(folder.path(), Some(stick.path())).unwrap();

    assert_eq!((remains.others, remains.backups), (1, 0));
    assert_eq!(fs::read_to_string(folder.path().join("letter.txt")).unwrap(), "to somebody");
    let left = Shelf::second(stick.path()).list().unwrap();
    assert_eq!(left.len(), 1);
    assert!(other.rehearse(&left[0].path, None, noon(), Work::unwatched()).is_ok(), "their backup is theirs still");
    drop(other);
    assert!(open(theirs.path(), Key::Device).is_ok());
}
