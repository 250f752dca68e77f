use std::fs;
use std::path::Path;

use domain::Entry;
use vault::{Error, Filter, Key, Vault, Work};

use crate::help::{PASSPHRASE, create, draft, entry, hashes, name, noon, open, page};

fn filled(folder: &Path) -> Vec<Entry> {
    let (mut vault, _) = create(folder, None).unwrap();
    (1..=12)
        .map(|number| {
            let mut it = entry(number, page(&format!("words of page {number} ").repeat(40)));
            it.tags = vec!["work".into()];
            vault.keep_draft(&draft(number, "so far")).unwrap();
            vault.write(&it).unwrap()
        })
        .collect()
}

/// Everything that can be read, or the first thing that speaks of damage.
fn read_all(folder: &Path) -> Result<Vec<Entry>, Error> {
    let vault = open(folder, Key::Device)?;
    let verdict = vault.verify(Work::unwatched())?;
    if !verdict.problems.is_empty() {
        return Err(Error::Damaged { what: "vault.db" });
    }
    let mut entries = Vec::new();
    for summary in vault.list(&Filter { limit: 200, ..Filter::default() })? {
        entries.extend(vault.read(&summary.id)?);
    }
    entries.reverse();
    Ok(entries)
}

#[test]
fn no_changed_byte_of_the_database_is_read_as_if_nothing_were() {
    let folder = tempfile::tempdir().unwrap();
    let written = filled(folder.path());
    assert_eq!(read_all(folder.path()).unwrap(), written);
    let path = folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();

    for at in (0..whole.len()).step_by(211).chain(0..32) {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        fs::write(&path, &changed).unwrap();
        let refused = read_all(folder.path());
        assert!(matches!(refused, Err(Error::Damaged { .. })), "byte {at}: {refused:?}");
        assert_eq!(fs::read(&path).unwrap(), changed, "byte {at} was written to");
    }
    fs::write(&path, &whole).unwrap();
    assert_eq!(read_all(folder.path()).unwrap(), written);
}

#[test]
fn a_file_that_is_cut_short_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let path = folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();

    for length in [0, 1, 15, 16, 17, 512, 4095, 4096, 4097, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        let refused = read_all(folder.path());
        assert!(refused.is_err(), "{length} bytes: {refused:?}");
        assert_eq!(fs::read(&path).unwrap().len(), length);
    }
}

#[test]
fn pages_that_changed_places_are_damage() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let path = folder.path().join("vault.db");
    let mut bytes = fs::read(&path).unwrap();
    let (front, back) = bytes.split_at_mut(3 * 4096);
    front[2 * 4096..].swap_with_slice(&mut back[..4096]);
    fs::write(&path, bytes).unwrap();

    assert!(matches!(read_all(folder.path()), Err(Error::Damaged { .. })));
}

#[test]
fn damaged_keys_give_way_to_their_spare_copy_and_are_mended() {
    let folder = tempfile::tempdir().unwrap();
    let written = filled(folder.path());
    let path = folder.path().join("vault.keys");
    let sound = fs::read(&path).unwrap();

    for damage in [&b""[..], b"{", b"\xff\xfe", &sound[..sound.len() / 2]] {
        fs::write(&path, damage).unwrap();
        assert_eq!(read_all(folder.path()).unwrap(), written);
        assert_eq!(fs::read(&path).unwrap(), sound);
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(read_all(folder.path()).unwrap(), written);
    assert_eq!(fs::read(&path).unwrap(), sound);
}

#[test]
fn no_changed_byte_of_the_keys_shuts_a_vault_that_has_its_spare_copy() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), None).unwrap());
    let path = folder.path().join("vault.keys");
    let sound = fs::read(&path).unwrap();

    for at in (0..sound.len()).step_by(3) {
        let mut changed = sound.clone();
        changed[at] ^= 0x01;
        fs::write(&path, &changed).unwrap();
        match open(folder.path(), Key::Device) {
            Ok(_) => {}
            // A version of the future is never touched.
            Err(Error::Newer { .. }) => fs::write(&path, &sound).unwrap(),
            Err(error) => panic!("byte {at}: {error:?}"),
        }
    }
}

#[test]
fn damaged_keys_without_a_sound_copy_are_damage_and_stay() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(folder.path().join(name), b"{}").unwrap();
    }
    let before = hashes(folder.path());

    assert!(matches!(Vault::presence(folder.path()), Err(Error::Damaged { what: "vault.keys" })));
    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Damaged { what: "vault.keys" })));
    assert_eq!(hashes(folder.path()), before);
}

#[test]
fn a_lost_device_key_gives_way_to_its_copy_and_without_one_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    let written = filled(folder.path());
    fs::write(folder.path().join("vault.device"), b"nonsense").unwrap();
    assert_eq!(read_all(folder.path()).unwrap(), written);

    fs::remove_file(folder.path().join("vault.device.bak")).unwrap();

    assert!(matches!(read_all(folder.path()), Err(Error::Damaged { what: "vault.device" })));
}

#[test]
fn a_damaged_passphrase_slot_opens_from_the_spare_copy() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(folder.path(), Some(PASSPHRASE)).unwrap());
    let path = folder.path().join("vault.keys");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.find("\"ct\": \"").unwrap() + 8;
    let other = if text.as_bytes()[at] == b'0' { "1" } else { "0" };
    fs::write(&path, format!("{}{other}{}", &text[..at], &text[at + 1..])).unwrap();

    assert!(open(folder.path(), Key::Passphrase(PASSPHRASE)).is_ok());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_missing_database_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    fs::remove_file(folder.path().join("vault.db")).unwrap();

    assert!(matches!(open(folder.path(), Key::Device), Err(Error::Damaged { what: "vault.db" })));
    assert!(!folder.path().join("vault.db").exists());
}

#[test]
fn a_vault_that_is_well_says_so() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let vault = open(folder.path(), Key::Device).unwrap();

    let verdict = vault.verify(Work::unwatched()).unwrap();

    assert_eq!((verdict.problems, verdict.entries), (Vec::new(), 12));
    assert!(vault.read(&name(1)).unwrap().is_some());
}

#[test]
fn an_older_page_that_is_put_back_passes_its_seal_and_not_the_manifest() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let path = folder.path().join("vault.db");
    let older = fs::read(&path).unwrap();
    let mut vault = open(folder.path(), Key::Device).unwrap();
    vault.write(&entry(3, page(&"other words altogether ".repeat(40)))).unwrap();
    vault.move_to_bin(&name(5), noon()).unwrap();
    drop(vault);
    let newer = fs::read(&path).unwrap();
    let now = read_all(folder.path()).unwrap();

    let mut noticed = 0;
    for at in (0..older.len().min(newer.len())).step_by(4096) {
        if older[at..at + 4096] == newer[at..at + 4096] {
            continue;
        }
        let mut mixed = newer.clone();
        mixed[at..at + 4096].copy_from_slice(&older[at..at + 4096]);
        fs::write(&path, &mixed).unwrap();
        match read_all(folder.path()) {
            Err(_) => noticed += 1,
            // The first page counts changes; its older self means the same.
            Ok(read) => assert_eq!(read, now, "page {} of before was taken for one of now", at / 4096 + 1),
        }
    }
    assert!(noticed > 5, "only {noticed} pages made a difference: the test looks at nothing");
}
