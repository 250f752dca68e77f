use std::fs;
use std::process::Command;

use vault::{Cost, Error, Key, Presence, Vault, Work};

use crate::help::{PASSPHRASE, create, entry, holds, name, noon, open, page};

#[test]
fn an_empty_folder_has_no_vault() {
    let folder = tempfile::tempdir().unwrap();

    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Absent);
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Absent)));
    assert!(matches!(open(&folder.path().join("missing"), Key::Device), Err(Error::Absent)));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_vault_without_a_passphrase_opens_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, code) = create(folder.path(), None).unwrap();
    let written = vault.write(&entry(1, page("a walk"))).unwrap();
    drop(vault);

    let vault = open(folder.path(), Key::Device).unwrap();

    assert_eq!(code, None);
    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Device);
    assert!(!vault.is_protected());
    assert_eq!(vault.folder(), folder.path());
    assert_eq!(vault.read(&name(1)).unwrap(), Some(written));
    assert!(matches!(open(&folder.path().join("x"), Key::Device), Err(Error::Absent)));
}

#[test]
fn a_vault_with_a_passphrase_opens_with_it_and_with_its_code_only() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, code) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    assert!(vault.is_protected());
    drop(vault);
    let code = code.unwrap().shown();

    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Protected);
    assert!(open(folder.path(), Key::Passphrase(PASSPHRASE)).is_ok());
    assert!(open(folder.path(), Key::Recovery(&code.to_lowercase().replace('-', " "))).is_ok());
    assert!(matches!(open(folder.path(), Key::Passphrase("rain violet tea umbrellas")), Err(Error::WrongKey)));
    assert!(matches!(open(folder.path(), Key::Passphrase("")), Err(Error::WrongKey)));
    assert!(matches!(open(folder.path(), Key::Recovery("not a code")), Err(Error::WrongKey)));
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::WrongKey)));
    assert!(!folder.path().join("vault.device").exists());
}

#[test]
fn a_vault_that_is_there_is_never_made_again() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), None).unwrap());

    assert!(matches!(create(folder.path(), None), Err(Error::AlreadyThere)));
    fs::remove_file(folder.path().join("vault.keys")).unwrap();
    assert!(matches!(create(folder.path(), None), Err(Error::AlreadyThere)));
    fs::remove_file(folder.path().join("vault.keys.bak")).unwrap();
    assert!(matches!(create(folder.path(), None), Err(Error::AlreadyThere)));
    assert!(matches!(Vault::presence(folder.path()), Err(Error::Damaged { what: "vault.keys" })));
}

#[test]
fn a_making_that_was_cut_short_can_be_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("vault.db.new"), vec![7; 9000]).unwrap();
    fs::write(folder.path().join("vault.db.new-journal"), vec![7; 900]).unwrap();
    fs::write(folder.path().join("vault.device"), "00").unwrap();

    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Absent);
    assert!(create(folder.path(), None).is_ok());
    assert!(open(folder.path(), Key::Device).is_ok());
}

#[test]
fn a_second_opening_in_one_process_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = create(folder.path(), None).unwrap();

    assert!(matches!(open(folder.path(), Key::Device), Err(Error::InUse)));
    assert!(matches!(create(folder.path(), None), Err(Error::InUse)));
    drop(vault);
    assert!(open(folder.path(), Key::Device).is_ok());
}

/// Run as another process by the test below.
#[test]
#[ignore = "a part of the next test"]
fn try_to_open_what_another_process_holds() {
    let Some(folder) = std::env::var_os("VAULT_TO_TRY") else { return };
    let refused = open(folder.as_ref(), Key::Device);
    std::process::exit(if matches!(refused, Err(Error::InUse)) { 41 } else { 42 });
}

#[test]
fn a_second_process_is_refused_until_the_first_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = create(folder.path(), None).unwrap();
    let try_it = || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "opening::try_to_open_what_another_process_holds"])
            .env("VAULT_TO_TRY", folder.path())
            .output()
            .unwrap()
            .status
            .code()
    };

    assert_eq!(try_it(), Some(41));
    // The lock of SQLite counts, too.
    fs::remove_file(folder.path().join("vault.lock")).unwrap();
    assert_eq!(try_it(), Some(41));
    drop(vault);
    assert_eq!(try_it(), Some(42));
}

#[test]
fn a_plain_sqlite_file_is_not_ours_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), None).unwrap());
    let mut foreign = b"SQLite format 3\0".to_vec();
    foreign.resize(4096, 0);
    fs::write(folder.path().join("vault.db"), &foreign).unwrap();

    assert!(matches!(open(folder.path(), Key::Device), Err(Error::NotOurs)));
    assert_eq!(fs::read(folder.path().join("vault.db")).unwrap(), foreign);
}

#[test]
fn a_folder_where_a_file_belongs_is_not_ours() {
    for name in ["vault.db", "vault.keys"] {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(name)).unwrap();

        assert!(matches!(Vault::presence(folder.path()), Err(Error::NotOurs)), "{name}");
        let made = create(folder.path(), None);
        assert!(matches!(made, Err(Error::NotOurs | Error::AlreadyThere)), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), None).unwrap());
    fs::remove_file(folder.path().join("vault.db")).unwrap();
    fs::create_dir(folder.path().join("vault.db")).unwrap();
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::NotOurs)));
}

#[cfg(unix)]
#[test]
fn files_are_for_one_account_only() {
    use std::os::unix::fs::PermissionsExt;

    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("deep").join("vault");
    let (mut vault, _) = create(&folder, None).unwrap();
    vault.write(&entry(1, page("a walk"))).unwrap();

    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_folder_with_a_name_in_any_script_works() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("Tagebuch ü 日記 'quoted\" #?%20");
    let (vault, _) = create(&folder, None).unwrap();

    let (vault, _) = vault.set_passphrase(None, PASSPHRASE, Cost::Lowest, noon(), Work::unwatched()).unwrap();

    drop(vault);
    assert!(open(&folder, Key::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn nothing_that_was_typed_can_be_read_in_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let canary = "canary7f3a9c";
    let (mut vault, _) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let mut it = entry(1, page(canary));
    it.tags = vec![canary.into()];
    vault.write(&it).unwrap();
    vault.keep_draft(&crate::help::draft(2, canary)).unwrap();
    vault.keep_setting(canary, canary).unwrap();

    assert!(!holds(folder.path(), canary.as_bytes()));
    drop(vault);
    assert!(!holds(folder.path(), canary.as_bytes()));
    assert!(!holds(folder.path(), PASSPHRASE.as_bytes()));
    assert!(!holds(folder.path(), b"CREATE TABLE"));
}
