use std::fs;

use vault::{Cost, Error, Key, Presence, Vault, Work, weigh};

use crate::help::{OTHER, PASSPHRASE, create, entry, hashes, holds, name, noon, open, page};

#[test]
fn a_weak_passphrase_makes_no_vault() {
    let folder = tempfile::tempdir().unwrap();

    for weak in ["a", "", "password12", "aaaaaaaaaaaa", "a b c d"] {
        assert!(matches!(create(folder.path(), Some(weak)), Err(Error::WeakPassphrase)), "{weak}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert!(weigh(PASSPHRASE).score >= 2);
}

#[test]
fn the_first_passphrase_leaves_nothing_that_the_old_key_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, _) = create(folder.path(), None).unwrap();
    let written = vault.write(&entry(1, page("a walk in the rain"))).unwrap();
    let device = fs::read(folder.path().join("vault.device")).unwrap();
    let old: Vec<(&str, Vec<u8>)> =
        ["vault.device", "vault.keys"].into_iter().map(|it| (it, fs::read(folder.path().join(it)).unwrap())).collect();

    let (vault, code) = vault.set_passphrase(None, PASSPHRASE, Cost::Lowest, noon(), Work::unwatched()).unwrap();

    assert!(vault.is_protected());
    assert_eq!(vault.read(&name(1)).unwrap(), Some(written.clone()));
    assert_eq!(vault.search("rain", &vault::Filter::default()).unwrap().len(), 1);
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
    drop(vault);
    assert!(!holds(folder.path(), device.trim_ascii_end()));
    let names: Vec<String> = hashes(folder.path()).into_keys().collect();
    assert_eq!(names.len(), 4, "{names:?}");
    // The backup that was made before is under the old key still; see the test of backups.
    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Protected);
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::WrongKey)));
    let vault = open(folder.path(), Key::Recovery(&code.unwrap().shown())).unwrap();
    assert_eq!(vault.read(&name(1)).unwrap(), Some(written));
    drop(vault);
    // Even with the old key put back, the new file stays shut.
    for (name, bytes) in old {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Damaged { .. })));
}

#[test]
fn a_changed_passphrase_takes_the_place_of_the_old_one_and_the_recovery_code_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, code) = create(folder.path(), Some(PASSPHRASE)).unwrap();

    let (vault, new_code) =
        vault.set_passphrase(Some(PASSPHRASE), OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap();

    drop(vault);
    assert_eq!(new_code, None);
    assert!(matches!(open(folder.path(), Key::Passphrase(PASSPHRASE)), Err(Error::WrongKey)));
    assert!(open(folder.path(), Key::Passphrase(OTHER)).is_ok());
    assert!(open(folder.path(), Key::Recovery(&code.unwrap().shown())).is_ok());
}

#[test]
fn a_new_recovery_code_leaves_the_old_one_until_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, first) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let first = first.unwrap();

    let second = vault.make_code(PASSPHRASE).unwrap();

    assert_eq!(vault.codes(), 2);
    drop(vault);
    assert!(open(folder.path(), Key::Recovery(&first.shown())).is_ok());
    let mut vault = open(folder.path(), Key::Recovery(&second.shown())).unwrap();
    vault.keep_code(&second).unwrap();
    assert_eq!(vault.codes(), 1);
    drop(vault);
    assert!(matches!(open(folder.path(), Key::Recovery(&first.shown())), Err(Error::WrongKey)));
    assert!(open(folder.path(), Key::Recovery(&second.shown())).is_ok());
    assert!(open(folder.path(), Key::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn of_codes_that_were_never_typed_back_only_the_last_stays_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, first) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let (second, third) = (vault.make_code(PASSPHRASE).unwrap(), vault.make_code(PASSPHRASE).unwrap());

    assert_eq!(vault.codes(), 2);
    drop(vault);
    for code in [first.unwrap(), third] {
        assert!(open(folder.path(), Key::Recovery(&code.shown())).is_ok());
    }
    assert!(matches!(open(folder.path(), Key::Recovery(&second.shown())), Err(Error::WrongKey)));
}

#[test]
fn a_recovery_code_that_is_not_wanted_opens_nothing_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, first) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let second = vault.make_code(&first.clone().unwrap().shown()).unwrap();

    vault.forget_code(&second).unwrap();

    assert!(matches!(vault.make_code(OTHER), Err(Error::WrongKey)));
    assert!(matches!(vault.keep_code(&second), Err(Error::WrongKey)));
    drop(vault);
    assert!(matches!(open(folder.path(), Key::Recovery(&second.shown())), Err(Error::WrongKey)));
    assert!(open(folder.path(), Key::Recovery(&first.unwrap().shown())).is_ok());
}

#[test]
fn a_removed_passphrase_leaves_a_vault_that_opens_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, code) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let written = vault.write(&entry(1, page("a walk"))).unwrap();
    let before = hashes(folder.path());
    assert!(matches!(vault.remove_passphrase(OTHER), Err(Error::WrongKey)));
    assert_eq!(hashes(folder.path()), before);

    vault.remove_passphrase(PASSPHRASE).unwrap();

    assert!(!vault.is_protected());
    drop(vault);
    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Device);
    assert!(matches!(open(folder.path(), Key::Recovery(&code.unwrap().shown())), Err(Error::WrongKey)));
    assert_eq!(open(folder.path(), Key::Device).unwrap().read(&name(1)).unwrap(), Some(written));
}

#[test]
fn after_a_rekey_neither_the_old_passphrase_nor_the_old_file_is_of_use() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, old_code) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let written = vault.write(&entry(1, page("a walk in the rain"))).unwrap();
    let (vault, refused) = vault.rekey(Some(OTHER), OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap_err();
    assert!(matches!(refused, Error::WrongKey));
    let old: Vec<(&str, Vec<u8>)> = ["vault.keys", "vault.keys.bak"]
        .into_iter()
        .map(|it| (it, fs::read(folder.path().join(it)).unwrap()))
        .collect();

    let (vault, code) = vault.unwrap().rekey(Some(PASSPHRASE), OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap();

    assert_eq!(vault.read(&name(1)).unwrap(), Some(written));
    assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
    drop(vault);
    assert!(open(folder.path(), Key::Recovery(&code.shown())).is_ok());
    let old_code = old_code.unwrap().shown();
    assert!(matches!(open(folder.path(), Key::Recovery(&old_code)), Err(Error::WrongKey)));
    // Whoever kept the old keys cannot open the new file with them.
    for (name, bytes) in old {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    assert!(matches!(open(folder.path(), Key::Passphrase(PASSPHRASE)), Err(Error::Damaged { .. })));
}

#[test]
fn the_recovery_code_is_enough_to_set_a_new_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, code) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let code = code.unwrap().shown();

    let (vault, _) = vault.set_passphrase(Some(&code), OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap();

    drop(vault);
    assert!(open(folder.path(), Key::Passphrase(OTHER)).is_ok());
}

#[test]
fn a_refused_change_hands_the_vault_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = create(folder.path(), Some(PASSPHRASE)).unwrap();
    let before = hashes(folder.path());

    let (vault, weak) =
        vault.set_passphrase(Some(PASSPHRASE), "short", Cost::Lowest, noon(), Work::unwatched()).unwrap_err();
    let (vault, wrong) =
        vault.unwrap().set_passphrase(Some(OTHER), OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap_err();
    let (vault, missing) =
        vault.unwrap().set_passphrase(None, OTHER, Cost::Lowest, noon(), Work::unwatched()).unwrap_err();

    assert!(matches!((weak, wrong, missing), (Error::WeakPassphrase, Error::WrongKey, Error::WrongKey)));
    assert!(vault.unwrap().is_protected());
    assert_eq!(hashes(folder.path()), before);
}

#[test]
fn a_passphrase_of_another_keyboard_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), Some("café violet tea umbrella")).unwrap());

    assert!(open(folder.path(), Key::Passphrase("cafe\u{301} violet tea umbrella")).is_ok());
}
