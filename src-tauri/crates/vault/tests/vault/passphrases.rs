use std::fs;

use vault::{Error, Key, Presence, Vault, weigh};

use crate::help::{OTHER, PASSPHRASE, entry, hashes, holds, name, page};

#[test]
fn a_weak_passphrase_makes_no_vault() {
    let folder = tempfile::tempdir().unwrap();

    for weak in ["a", "", "password12", "aaaaaaaaaaaa", "a b c d"] {
        assert!(matches!(Vault::create(folder.path(), Some(weak)), Err(Error::WeakPassphrase)), "{weak}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert!(weigh(PASSPHRASE).score >= 2);
}

#[test]
fn the_first_passphrase_leaves_nothing_that_the_old_key_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (mut vault, _) = Vault::create(folder.path(), None).unwrap();
    let written = vault.write(&entry(1, page("a walk in the rain"))).unwrap();
    let device = fs::read(folder.path().join("vault.device")).unwrap();
    let old: Vec<(&str, Vec<u8>)> =
        ["vault.device", "vault.keys"].into_iter().map(|it| (it, fs::read(folder.path().join(it)).unwrap())).collect();

    let (vault, code) = vault.set_passphrase(None, PASSPHRASE).unwrap();

    assert!(vault.is_protected());
    assert_eq!(vault.read(&name(1)).unwrap(), Some(written.clone()));
    assert_eq!(vault.search("rain", &vault::Filter::default()).unwrap().len(), 1);
    assert_eq!(vault.verify().unwrap().problems, Vec::<String>::new());
    drop(vault);
    assert!(!holds(folder.path(), device.trim_ascii_end()));
    let names: Vec<String> = hashes(folder.path()).into_keys().collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert_eq!(Vault::presence(folder.path()).unwrap(), Presence::Protected);
    assert!(matches!(Vault::open(folder.path(), Key::Device), Err(Error::WrongKey)));
    let vault = Vault::open(folder.path(), Key::Recovery(&code.shown())).unwrap();
    assert_eq!(vault.read(&name(1)).unwrap(), Some(written));
    drop(vault);
    // Even with the old key put back, the new file stays shut.
    for (name, bytes) in old {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    assert!(matches!(Vault::open(folder.path(), Key::Device), Err(Error::Damaged { .. })));
}

#[test]
fn a_changed_passphrase_takes_the_place_of_the_old_one_and_of_the_old_code() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, old_code) = Vault::create(folder.path(), Some(PASSPHRASE)).unwrap();

    let (vault, code) = vault.set_passphrase(Some(PASSPHRASE), OTHER).unwrap();

    drop(vault);
    assert!(matches!(Vault::open(folder.path(), Key::Passphrase(PASSPHRASE)), Err(Error::WrongKey)));
    let old_code = old_code.unwrap().shown();
    assert!(matches!(Vault::open(folder.path(), Key::Recovery(&old_code)), Err(Error::WrongKey)));
    assert!(Vault::open(folder.path(), Key::Passphrase(OTHER)).is_ok());
    assert!(Vault::open(folder.path(), Key::Recovery(&code.shown())).is_ok());
}

#[test]
fn the_recovery_code_is_enough_to_set_a_new_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, code) = Vault::create(folder.path(), Some(PASSPHRASE)).unwrap();
    let code = code.unwrap().shown();

    let (vault, _) = vault.set_passphrase(Some(&code), OTHER).unwrap();

    drop(vault);
    assert!(Vault::open(folder.path(), Key::Passphrase(OTHER)).is_ok());
}

#[test]
fn a_refused_change_hands_the_vault_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, _) = Vault::create(folder.path(), Some(PASSPHRASE)).unwrap();
    let before = hashes(folder.path());

    let (vault, weak) = vault.set_passphrase(Some(PASSPHRASE), "short").unwrap_err();
    let (vault, wrong) = vault.unwrap().set_passphrase(Some(OTHER), OTHER).unwrap_err();
    let (vault, missing) = vault.unwrap().set_passphrase(None, OTHER).unwrap_err();

    assert!(matches!((weak, wrong, missing), (Error::WeakPassphrase, Error::WrongKey, Error::WrongKey)));
    assert!(vault.unwrap().is_protected());
    assert_eq!(hashes(folder.path()), before);
}

#[test]
fn a_passphrase_of_another_keyboard_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    drop(Vault::create(folder.path(), Some("café violet tea umbrella")).unwrap());

    assert!(Vault::open(folder.path(), Key::Passphrase("cafe\u{301} violet tea umbrella")).is_ok());
}
