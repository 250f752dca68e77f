use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use chrono::TimeDelta;
use vault::{BackupName, Cost, Error, Filter, Key, Pin, Presence, Shelf, Stage, Vault, Work};
use zip::write::SimpleFileOptions;

use crate::help::{OTHER, PASSPHRASE, all_hashes, create, draft, entry, holds, name, noon, open, page, texts};

fn filled(folder: &Path) -> Vault {
    let (mut vault, _) = create(folder, None).unwrap();
    vault.write(&entry(1, page("one"))).unwrap();
    vault.write(&entry(2, page("two"))).unwrap();
    vault.keep_draft(&draft(9, "half a")).unwrap();
    vault
}

#[test]
fn a_backup_is_an_ordinary_zip_file_without_compression() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());

    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();

    assert_eq!(made.name.to_string(), "backup-000001-20260329T120000Z.zip");
    assert_eq!(Shelf::of_vault(folder.path()).list().unwrap(), std::slice::from_ref(&made));
    let mut zip = zip::ZipArchive::new(File::open(&made.path).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|it| it.unwrap().into_owned()).collect();
    assert_eq!(names, ["README.txt", "rescue.py", "vault.keys", "vault.device", "vault.db"]);
    for at in 0..zip.len() {
        assert_eq!(zip.by_index(at).unwrap().compression(), zip::CompressionMethod::Stored);
    }
    assert!(!holds(&folder.path().join("backups"), b"CREATE TABLE"));
}

#[test]
fn the_key_of_a_protected_vault_is_in_its_backup_only_wrapped() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, _) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    vault.write(&entry(1, page("canary9a1"))).unwrap();

    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();

    let zip = zip::ZipArchive::new(File::open(&made.path).unwrap()).unwrap();
    assert!(zip.index_for_name("vault.device").is_none());
    assert!(!holds(&folder.path().join("backups"), b"canary9a1"));
    assert!(!holds(&folder.path().join("backups"), PASSPHRASE.as_bytes()));
}

#[test]
fn a_restore_brings_back_what_was_and_keeps_what_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path());
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    vault.write(&entry(1, page("one, changed"))).unwrap();
    vault.move_to_bin(&name(2), noon()).unwrap();
    vault.write(&entry(3, page("three"))).unwrap();

    let preview = vault.preview(&made.path, None, Work::unwatched()).unwrap();
    let vault = vault.restore(&made.path, None, noon(), Work::unwatched()).unwrap();

    assert_eq!((preview.entries, preview.changed), (2, 1));
    assert_eq!(preview.back.newest.iter().map(|it| it.title.clone()).collect::<Vec<_>>(), ["two"]);
    assert_eq!(preview.away.newest.iter().map(|it| it.title.clone()).collect::<Vec<_>>(), ["three"]);
    assert_eq!(texts(&vault), ["two", "one"]);
    assert_eq!(vault.drafts().unwrap().len(), 1);
    assert!(vault.verify(Work::unwatched()).unwrap().problems.is_empty());
    // The state before the restore is there, too.
    let aside = &Shelf::of_vault(folder.path()).list().unwrap()[0];
    assert!(aside.name.pinned);
    let vault = vault.restore(&aside.path, None, noon(), Work::unwatched()).unwrap();
    assert_eq!(texts(&vault), ["three", "one, changed"]);
}

#[test]
fn a_preview_and_a_rehearsal_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let hashes = |folder: &Path| {
        let mut all = all_hashes(folder);
        // When a restore was last rehearsed is noted.
        all.retain(|name, _| !name.ends_with("log.json"));
        all
    };
    let before = hashes(folder.path());

    vault.preview(&made.path, None, Work::unwatched()).unwrap();
    let rehearsal = vault.rehearse(&made.path, None, noon(), Work::unwatched()).unwrap();

    assert_eq!((rehearsal.entries, rehearsal.opens_as_now), (2, true));
    assert_eq!(vault.care().unwrap().rehearsed_at, Some(noon()));
    assert_eq!(hashes(folder.path()), before);
}

#[test]
fn a_backup_makes_a_vault_on_another_computer() {
    let [here, there] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let vault = filled(here.path());
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let elsewhere = there.path().join("vault");

    let vault = Vault::bring_back(&elsewhere, &made.path, None, noon(), Work::unwatched()).unwrap();

    assert_eq!(texts(&vault), ["two", "one"]);
    assert_eq!(Vault::presence(&elsewhere).unwrap(), Presence::Device);
    assert!(matches!(Vault::bring_back(&elsewhere, &made.path, None, noon(), Work::unwatched()), Err(Error::InUse)));
    drop(vault);
    assert!(matches!(
        Vault::bring_back(&elsewhere, &made.path, None, noon(), Work::unwatched()),
        Err(Error::AlreadyThere)
    ));
    assert_eq!(texts(&open(&elsewhere, Key::Device).unwrap()), ["two", "one"]);
}

#[test]
fn a_protected_backup_asks_for_its_passphrase_on_another_computer() {
    let [here, there] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let (mut vault, code) = create(here.path(), Some(PASSPHRASE)).unwrap();
    vault.write(&entry(1, page("one"))).unwrap();
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let elsewhere = there.path().join("vault");
    let back = |key| Vault::bring_back(&elsewhere, &made.path, key, noon(), Work::unwatched());

    assert!(matches!(back(None), Err(Error::WrongKey)));
    assert!(matches!(back(Some(Key::Passphrase(OTHER))), Err(Error::WrongKey)));
    assert!(!elsewhere.exists(), "a wrong key leaves nothing behind");
    let code = code.unwrap().shown();
    let vault = back(Some(Key::Recovery(&code))).unwrap();

    assert_eq!(texts(&vault), ["one"]);
    drop(vault);
    assert!(open(&elsewhere, Key::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn a_backup_of_another_vault_is_refused() {
    let [mine, theirs] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let vault = filled(mine.path());
    let made = filled(theirs.path()).back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let before = all_hashes(mine.path());

    assert!(matches!(vault.preview(&made.path, None, Work::unwatched()), Err(Error::AnotherVault)));
    let (vault, refused) = vault.restore(&made.path, None, noon(), Work::unwatched()).unwrap_err();

    assert!(matches!(refused, Error::AnotherVault));
    let vault = vault.unwrap();
    assert_eq!(texts(&vault), ["two", "one"]);
    assert_eq!(all_hashes(mine.path()), before);
}

/// Names and bytes of what a zip file holds.
type Members<'a> = &'a [(&'a str, &'a [u8])];

/// A zip file with these members.
fn zip_of(path: &Path, members: Members<'_>) {
    let mut zip = zip::ZipWriter::new(File::create(path).unwrap());
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

#[test]
fn files_that_are_no_backup_are_refused_and_leave_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("it.zip");
    let keys = fs::read(folder.path().join("vault.keys")).unwrap();
    let db = fs::read(folder.path().join("vault.db")).unwrap();
    let before = all_hashes(folder.path());
    let long = vec![b'x'; 100_000];
    let cases: &[(&str, Members)] = &[
        ("empty", &[]),
        ("no database", &[("vault.keys", &keys)]),
        ("no keys", &[("vault.db", &db)]),
        ("a path that climbs out", &[("../vault.keys", &keys), ("vault.db", &db)]),
        ("an absolute path", &[("/etc/vault.keys", &keys), ("vault.db", &db)]),
        ("a stranger", &[("vault.keys", &keys), ("vault.db", &db), ("autorun.inf", b"x")]),
        ("a folder", &[("vault.keys", &keys), ("vault.db", &db), ("more/", b"")]),
        ("long keys", &[("vault.keys", &long), ("vault.db", &db)]),
    ];

    for (what, members) in cases {
        zip_of(&path, members);
        let refused = vault.preview(&path, None, Work::unwatched());
        assert!(matches!(refused, Err(Error::NotABackup)), "{what}: {refused:?}");
    }
    for (what, bytes) in [("nothing", &b""[..]), ("text", b"a shopping list"), ("a database", &db)] {
        fs::write(&path, bytes).unwrap();
        let refused = vault.preview(&path, None, Work::unwatched());
        assert!(matches!(refused, Err(Error::NotABackup)), "{what}: {refused:?}");
    }
    let gone = vault.preview(&outside.path().join("gone.zip"), None, Work::unwatched());
    assert!(matches!(gone, Err(Error::NoSuchBackup)));
    assert!(matches!(vault.preview(outside.path(), None, Work::unwatched()), Err(Error::NotABackup)));
    assert_eq!(all_hashes(folder.path()), before);
    assert!(!outside.path().join("vault.keys").exists());
}

#[test]
fn a_second_folder_gets_the_newest_and_another_persons_backups_there_are_left_alone() {
    let [mine, theirs, stick] =
        [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let other = filled(theirs.path());
    let others = other.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    other.mirror(&others, stick.path(), Work::unwatched()).unwrap();
    let mut vault = filled(mine.path());

    for hours in 1..60 {
        vault.write(&entry(3, page(&format!("after {hours} hours")))).unwrap();
        let tended = vault.tend(Some(stick.path()), noon() + TimeDelta::hours(hours), Work::unwatched()).unwrap();
        assert_eq!(tended.mirrored, Some(true));
    }

    let there = Shelf::second(stick.path()).list().unwrap();
    assert!(there.contains(&vault::Backup { path: stick.path().join(others.name.to_string()), ..others }));
    let own = Shelf::of_vault(mine.path()).list().unwrap();
    assert!((20..=25).contains(&own.len()), "{}", own.len());
    assert_eq!(there.len(), own.len() + 1);
    assert_eq!(fs::read(&there[0].path).unwrap(), fs::read(&own[0].path).unwrap());
}

#[test]
fn a_stick_that_is_not_there_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path());

    let tended = vault.tend(Some(Path::new("/nowhere/at/all")), noon(), Work::unwatched()).unwrap();

    assert!(tended.backup.is_some());
    assert_eq!(tended.mirrored, Some(false));
}

#[test]
fn by_itself_a_backup_is_made_only_after_a_change_and_not_too_often() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path());
    let mut made = |minutes| vault.tend(None, noon() + TimeDelta::minutes(minutes), Work::unwatched()).unwrap().backup;

    assert!(made(0).is_some());
    assert!(made(60).is_none(), "nothing changed");
    vault
        .keep_draft(&domain::Draft { saved_at: noon() + TimeDelta::minutes(1), ..draft(9, "half a sentence") })
        .unwrap();
    let mut made = |minutes| vault.tend(None, noon() + TimeDelta::minutes(minutes), Work::unwatched()).unwrap().backup;
    assert!(made(29).is_none(), "too soon");
    assert!(made(31).is_some());
}

#[test]
fn a_stopped_backup_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());
    for stage in [Stage::Copying, Stage::Checking, Stage::Packing] {
        let stopped = vault.back_up(noon(), Pin::Usual, Work::watched(&|at, _, _| at != stage));

        assert!(matches!(stopped, Err(Error::Stopped)), "{stage:?}");
        assert_eq!(fs::read_dir(folder.path().join("backups")).unwrap().count(), 0, "{stage:?}");
    }
}

#[test]
fn backups_follow_a_new_passphrase() {
    let [folder, stick] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let vault = filled(folder.path());
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    vault.mirror(&made, stick.path(), Work::unwatched()).unwrap();
    let device = fs::read(folder.path().join("vault.device")).unwrap();

    let (vault, _) = vault.set_passphrase(None, PASSPHRASE, Cost::Lowest, noon(), Work::unwatched()).unwrap();
    let mut vault = vault;
    let renewed = vault.renew_backups(Some(stick.path()), Work::unwatched()).unwrap();

    // The one made by hand, its copy, and the pinned one from before the first passphrase.
    assert_eq!((renewed.renewed, renewed.left), (3, 0));
    for shelf in [folder.path().join("backups"), stick.path().to_owned()] {
        assert!(!holds(&shelf, device.trim_ascii_end()), "the readable key is in a backup still");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    let back = |key| Vault::bring_back(&elsewhere.path().join("v"), &made.path, key, noon(), Work::unwatched());
    assert!(matches!(back(None), Err(Error::WrongKey)));
    assert_eq!(texts(&back(Some(Key::Passphrase(PASSPHRASE))).unwrap()), ["two", "one"]);
    let rehearsal = vault.rehearse(&made.path, None, noon(), Work::unwatched()).unwrap();
    assert!(rehearsal.opens_as_now);
}

#[test]
fn a_backup_on_a_stick_that_was_away_is_opened_and_renewed_later() {
    let [folder, stick] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut vault = filled(folder.path());
    vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap();
    let away = stick.path().with_extension("away");
    fs::rename(stick.path(), &away).unwrap();
    let (mut vault, _) = vault.set_passphrase(None, PASSPHRASE, Cost::Lowest, noon(), Work::unwatched()).unwrap();
    vault.renew_backups(Some(stick.path()), Work::unwatched()).unwrap();
    drop(vault);
    let mut vault = open(folder.path(), Key::Passphrase(PASSPHRASE)).unwrap();

    fs::rename(&away, stick.path()).unwrap();
    let old = Shelf::second(stick.path()).list().unwrap().pop().unwrap();
    // The vault remembers the key of before as long as it may be needed.
    assert!(!vault.rehearse(&old.path, None, noon(), Work::unwatched()).unwrap().opens_as_now);
    let tended = vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap();

    assert_eq!(tended.renewed.renewed, 1);
    assert!(vault.rehearse(&old.path, None, noon(), Work::unwatched()).unwrap().opens_as_now);
    assert_eq!(vault.tend(Some(stick.path()), noon(), Work::unwatched()).unwrap().renewed.renewed, 0);
}

#[test]
fn writing_the_backups_again_that_was_stopped_goes_on_by_itself_later() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());
    for day in 0..3 {
        vault.back_up(noon() + TimeDelta::days(day), Pin::Kept, Work::unwatched()).unwrap();
    }
    let (mut vault, _) = vault.set_passphrase(None, PASSPHRASE, Cost::Lowest, noon(), Work::unwatched()).unwrap();
    vault.renew_backups(None, Work::unwatched()).unwrap();
    vault.remove_passphrase(PASSPHRASE).unwrap();

    let stopped = vault.renew_backups(None, Work::watched(&|_, done, _| done < 1)).unwrap();
    let all = Shelf::of_vault(folder.path()).list().unwrap();
    assert_eq!((stopped.renewed, stopped.left), (1, all.len() - 1));
    let as_now = |vault: &Vault| {
        let opens =
            |it: &&vault::Backup| vault.rehearse(&it.path, None, noon(), Work::unwatched()).unwrap().opens_as_now;
        all.iter().filter(opens).count()
    };
    assert_eq!(as_now(&vault), 1);
    let tended = vault.tend(None, noon(), Work::unwatched()).unwrap();

    assert_eq!((tended.renewed.renewed, tended.renewed.left), (all.len() - 1, 0));
    assert_eq!(as_now(&vault), all.len());
    assert_eq!(vault.tend(None, noon(), Work::unwatched()).unwrap().renewed, vault::Renewed::default());
}

#[test]
fn the_number_of_a_backup_goes_up_whatever_the_clock_says() {
    let folder = tempfile::tempdir().unwrap();
    let vault = filled(folder.path());
    let numbers: Vec<u32> = [0, -4_000, 4_000, 0]
        .map(|days| vault.back_up(noon() + TimeDelta::days(days), Pin::Usual, Work::unwatched()).unwrap().name.number)
        .into();

    assert_eq!(numbers, [1, 2, 3, 4]);
    let newest = &Shelf::of_vault(folder.path()).list().unwrap()[0].name;
    assert_eq!(*newest, BackupName { number: 4, made_at: noon(), pinned: false });
}

#[test]
fn what_a_search_finds_is_found_after_a_restore() {
    let folder = tempfile::tempdir().unwrap();
    let mut vault = filled(folder.path());
    vault.write(&entry(4, page("a lighthouse in the rain"))).unwrap();
    let made = vault.back_up(noon(), Pin::Usual, Work::unwatched()).unwrap();
    let vault = vault.restore(&made.path, None, noon(), Work::unwatched()).unwrap();

    assert_eq!(vault.search("light", &Filter::default()).unwrap().len(), 1);
}
