use std::fs;
use std::path::Path;

use domain::EntryKind;
use vault::{Cure, Error, Filter, Healed, Key, Patient, Pin, Shelf, Stage, Vault, Work};

use crate::help::{PASSPHRASE, all_hashes, check_in, create, day, draft, entry, name, noon, on_day, open, page, texts};

const PAGE: usize = 4096;

/// Entries 1 to 60, each on a day of its own, long enough to fill pages of the file.
fn filled(folder: &Path, passphrase: Option<&str>) -> Vault {
    let (mut vault, _) = create(folder, passphrase).unwrap();
    for number in 1..=60 {
        vault.write(&numbered(number, "first")).unwrap();
    }
    vault
}

fn numbered(number: u8, words: &str) -> vault::NewEntry {
    let mut it = entry(number, page(&format!("{words} words of page {number}. {}", "Rain on the lake. ".repeat(60))));
    it.written = on_day(i64::from(number));
    it.tags = vec!["lake".into()];
    it
}

/// Destroys some pages of the file.
fn destroy(folder: &Path, pages: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let path = folder.join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    for page in pages {
        bytes[(page - 1) * PAGE + 100..page * PAGE - 100].fill(0x5a);
    }
    fs::write(&path, &bytes).unwrap();
    bytes
}

fn pages(folder: &Path) -> usize {
    fs::metadata(folder.join("vault.db")).unwrap().len() as usize / PAGE
}

fn admitted(folder: &Path, key: Key<'_>) -> Patient {
    Patient::admit(folder, key, None).unwrap()
}

fn heal(folder: &Path, cure: Cure) -> (Vault, Healed) {
    let healed = admitted(folder, Key::Device).heal(cure, None, noon(), Work::unwatched());
    healed.map_err(|(_, error)| error).unwrap()
}

fn sound(vault: &Vault) {
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
}

#[test]
fn the_newest_backup_takes_the_place_of_a_damaged_file_which_is_set_aside_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path(), None);
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    vault.write(&numbered(61, "after the backup")).unwrap();
    drop(vault);
    let damaged = destroy(folder.path(), [1, 5, 9]);
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Damaged { .. })));

    let patient = admitted(folder.path(), Key::Device);
    let diagnosis = patient.examine(None, Work::unwatched()).unwrap();
    assert_eq!((diagnosis.pages as usize, diagnosis.damaged), (pages(folder.path()), 3));
    assert_eq!(diagnosis.backup.unwrap().number, 1);
    drop(patient);
    let (vault, healed) = heal(folder.path(), Cure::Backup);

    assert_eq!(healed.entries, 60);
    assert_eq!(texts(&vault).len(), 60);
    sound(&vault);
    let aside = folder.path().join(healed.set_aside.unwrap()).join("vault.db");
    assert_eq!(fs::read(aside).unwrap(), damaged);
    drop(vault);
    assert!(open(folder.path(), Key::Device).is_ok());
}

#[test]
fn whatever_single_page_is_destroyed_the_rest_is_salvaged_without_any_backup() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), None));
    let whole = fs::read(folder.path().join("vault.db")).unwrap();

    for page in 1..=pages(folder.path()) {
        let inside = tempfile::tempdir().unwrap();
        for name in ["vault.keys", "vault.keys.bak", "vault.device", "vault.device.bak"] {
            fs::copy(folder.path().join(name), inside.path().join(name)).unwrap();
        }
        fs::write(inside.path().join("vault.db"), &whole).unwrap();
        destroy(inside.path(), [page]);

        let (vault, healed) = heal(inside.path(), Cure::Salvage);

        // A page of this file holds at most three of these entries.
        assert!(healed.entries >= 57, "page {page}: {}", healed.entries);
        assert_eq!(healed.entries as usize + healed.missing.len(), 60, "page {page}");
        assert_eq!((healed.backup, healed.damaged), (None, 1));
        sound(&vault);
        let found = vault.search("lake", &Filter { limit: 200, ..Filter::default() }).unwrap();
        assert_eq!(found.len() as u64, healed.entries, "page {page}");
        for missing in &healed.missing {
            assert_eq!(missing.kind, Some(EntryKind::Page));
            let listed =
                vault.list(&Filter { since: Some(missing.day), until: missing.day.succ_opt(), ..Filter::default() });
            assert_eq!(listed.unwrap(), [], "page {page}: {} is called missing and is there", missing.day);
        }
    }
}

#[test]
fn what_was_written_after_the_backup_is_salvaged_into_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path(), None);
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    vault.write(&numbered(1, "changed")).unwrap();
    vault.write(&entry(62, check_in(4, "calm"))).unwrap();
    vault.move_to_bin(&name(2), noon()).unwrap();
    vault.erase(&name(2)).unwrap();
    vault.move_to_bin(&name(3), noon()).unwrap();
    vault.mark(&name(4), true, true).unwrap();
    vault.keep_draft(&draft(70, "half a")).unwrap();
    vault.keep_setting("theme", "\"dark\"").unwrap();
    drop(vault);
    // Somewhere in the first half, where old entries stand.
    destroy(folder.path(), [pages(folder.path()) / 2]);

    let (vault, healed) = heal(folder.path(), Cure::Salvage);

    assert_eq!(healed.missing, []);
    assert_eq!(healed.salvaged, 2, "the changed one and the check-in");
    assert!(vault.read(&name(1)).unwrap().unwrap().version == 2);
    assert_eq!(vault.versions(&name(1)).unwrap().len(), 2);
    assert!(vault.read(&name(62)).unwrap().is_some());
    assert!(vault.read(&name(2)).unwrap().is_none(), "erased stays erased");
    assert!(matches!(vault.bin().unwrap().as_slice(), [it] if it.summary.id == name(3)));
    assert!(vault.read(&name(4)).unwrap().unwrap().never_export);
    assert_eq!(vault.drafts().unwrap().len(), 1);
    assert_eq!(vault.setting("theme").unwrap().as_deref(), Some("\"dark\""));
    sound(&vault);
}

#[test]
fn damage_to_the_first_sixteen_bytes_alone_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), None));
    let path = folder.path().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..16].fill(0);
    fs::write(&path, bytes).unwrap();
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Damaged { .. })));

    let (vault, healed) = heal(folder.path(), Cure::Salvage);

    assert_eq!((healed.entries, healed.damaged, healed.missing), (60, 0, Vec::new()));
    sound(&vault);
}

#[test]
fn a_file_that_was_cut_short_gives_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), None));
    let path = folder.path().join("vault.db");
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 3 * 2 + 700]).unwrap();

    let (vault, healed) = heal(folder.path(), Cure::Salvage);

    assert!((10..60).contains(&healed.entries), "{}", healed.entries);
    sound(&vault);
}

#[test]
fn a_file_that_is_gone_comes_back_from_the_backup() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path(), None);
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    drop(vault);
    fs::remove_file(folder.path().join("vault.db")).unwrap();

    let (vault, healed) = heal(folder.path(), Cure::Backup);

    assert_eq!((healed.entries, healed.set_aside), (60, None), "there was no file to set aside");
    assert_eq!(vault.set_aside().unwrap(), Vec::<String>::new());
    sound(&vault);
}

#[test]
fn keys_that_are_gone_come_back_from_the_backup() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path(), Some(PASSPHRASE));
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    drop(vault);
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(folder.path().join(name), "{").unwrap();
    }
    assert!(matches!(open(folder.path(), Key::Passphrase(PASSPHRASE)), Err(Error::Damaged { what: "vault.keys" })));

    let wrong = Patient::admit(folder.path(), Key::Passphrase("not this one at all"), None);
    assert!(matches!(wrong.err(), Some(Error::WrongKey)));
    let patient = admitted(folder.path(), Key::Passphrase(PASSPHRASE));
    let (vault, healed) =
        patient.heal(Cure::Salvage, None, noon(), Work::unwatched()).map_err(|(_, error)| error).unwrap();

    assert_eq!((healed.entries, healed.salvaged, healed.damaged), (60, 0, 0));
    assert_eq!(fs::read(folder.path().join(healed.set_aside.unwrap()).join("vault.keys")).unwrap(), b"{");
    drop(vault);
    assert!(open(folder.path(), Key::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn a_backup_that_is_damaged_too_gives_way_to_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path(), None);
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let second = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    drop(vault);
    let mut bytes = fs::read(&second.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&second.path, bytes).unwrap();
    destroy(folder.path(), [3]);

    let (_, healed) = heal(folder.path(), Cure::Backup);

    assert_eq!(healed.backup.unwrap().number, 1);
}

#[test]
fn without_a_backup_there_is_none_to_bring_back_and_nothing_is_changed() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), None));
    destroy(folder.path(), [3]);
    fs::create_dir_all(folder.path().join("backups")).unwrap();
    let before = all_hashes(folder.path());

    let refused = admitted(folder.path(), Key::Device).heal(Cure::Backup, None, noon(), Work::unwatched());

    assert!(matches!(refused, Err((Some(_), Error::NoSuchBackup))));
    drop(refused);
    assert_eq!(all_hashes(folder.path()), before);
}

#[test]
fn healing_that_is_stopped_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path(), None);
    vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    drop(vault);
    destroy(folder.path(), [3]);
    let before = all_hashes(folder.path());

    for stage in [Stage::Unpacking, Stage::Checking, Stage::Reading, Stage::Merging] {
        let patient = admitted(folder.path(), Key::Device);
        let stopped = patient.heal(Cure::Salvage, None, noon(), Work::watched(&|at, _, _| at != stage));
        assert!(matches!(stopped, Err((Some(_), Error::Stopped))), "{stage:?}");
        drop(stopped);
        assert_eq!(all_hashes(folder.path()), before, "{stage:?}");
    }
}

#[test]
fn a_vault_in_which_damage_shows_while_it_is_open_is_healed_without_asking_for_the_key_again() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), Some(PASSPHRASE)));
    destroy(folder.path(), [pages(folder.path()) / 2]);
    let vault = open(folder.path(), Key::Passphrase(PASSPHRASE)).unwrap();
    assert!(!vault.verify(Work::unwatched()).unwrap().problems.is_empty());

    let patient = vault.into_patient().unwrap();
    let (vault, healed) =
        patient.heal(Cure::Salvage, None, noon(), Work::unwatched()).map_err(|(_, error)| error).unwrap();

    assert!(healed.entries >= 57);
    sound(&vault);
    assert_eq!(Shelf::of_vault(folder.path()).list().unwrap(), []);
}

#[test]
fn the_days_of_what_is_missing_are_told() {
    let folder = tempfile::tempdir().unwrap();
    drop(filled(folder.path(), None));
    let (mut told, mut from) = (Vec::new(), 1);
    // The pages with entries are the most of the file: one of the first ten is one.
    while told.is_empty() && from < 40 {
        let inside = tempfile::tempdir().unwrap();
        for item in fs::read_dir(folder.path()).unwrap() {
            let path = item.unwrap().path();
            fs::copy(&path, inside.path().join(path.file_name().unwrap())).unwrap();
        }
        destroy(inside.path(), [from]);
        let (_, healed) = heal(inside.path(), Cure::Salvage);
        told = healed.missing;
        from += 1;
    }

    assert!(!told.is_empty());
    assert!(told.iter().all(|it| it.day > day("2026-03-29") && it.day <= day("2026-05-28")), "{told:?}");
}
