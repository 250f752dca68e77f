//! Every layout that was ever written opens.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use vault::{Filter, Key, Shelf, Vault, Work};

use crate::help::{noon, open};

/// Where the golden vaults lie, each with its facts.
fn golden() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vaults");
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir()).collect();
    found.sort();
    assert!(found.len() >= 2, "the golden vaults are gone");
    found
}

/// A copy to work on, and what it holds.
fn copy(golden: &Path) -> (tempfile::TempDir, Value) {
    let folder = tempfile::tempdir().unwrap();
    for item in fs::read_dir(golden).unwrap() {
        let path = item.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let facts = serde_json::from_slice(&fs::read(golden.join("facts.json")).unwrap()).unwrap();
    fs::remove_file(folder.path().join("facts.json")).unwrap();
    (folder, facts)
}

fn opened(folder: &Path, facts: &Value) -> Vault {
    let key = facts["passphrase"].as_str().map_or(Key::Device, Key::Passphrase);
    open(folder, key).unwrap()
}

fn assert_holds(vault: &Vault, facts: &Value) {
    for expected in facts["entries"].as_array().unwrap() {
        let id = serde_json::from_value(expected["id"].clone()).unwrap();
        let read = serde_json::to_value(vault.read(&id).unwrap().unwrap()).unwrap();
        assert_eq!(read, *expected);
    }
    for (id, expected) in facts["versions"].as_object().unwrap() {
        let versions = vault.versions(&id.clone().try_into().unwrap()).unwrap();
        assert_eq!(versions.len(), expected.as_array().unwrap().len());
        for (version, expected) in versions.iter().zip(expected.as_array().unwrap()) {
            assert_eq!(serde_json::to_value(&version.body).unwrap(), expected["body"]);
        }
    }
    assert_eq!(vault.bin().unwrap().len(), facts["bin"].as_array().unwrap().len());
    let draft = vault.draft(&serde_json::from_value(facts["draft"]["id"].clone()).unwrap()).unwrap().unwrap();
    assert_eq!(serde_json::to_value(draft.body).unwrap(), facts["draft"]["body"]);
    assert_eq!(vault.search("lighthouse", &Filter::default()).unwrap().len(), 1);
}

#[test]
fn every_layout_that_was_ever_written_opens_and_holds_what_it_held() {
    for golden in golden() {
        let (folder, facts) = copy(&golden);

        let vault = opened(folder.path(), &facts);

        assert_holds(&vault, &facts);
        assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new(), "{}", golden.display());
    }
}

#[test]
fn before_a_layout_is_raised_a_pinned_backup_of_it_is_made() {
    for golden in golden() {
        let (folder, facts) = copy(&golden);

        let vault = opened(folder.path(), &facts);

        let backups = Shelf::of_vault(folder.path()).list().unwrap();
        assert_eq!(backups.len(), 1);
        assert!(backups[0].name.pinned);
        let vault = vault.restore(&backups[0].path, None, noon(), Work::unwatched()).map_err(|it| it.1).unwrap();
        assert_holds(&vault, &facts);
    }
}

#[test]
fn the_recovery_code_of_a_golden_vault_opens_it() {
    for golden in golden() {
        let (folder, facts) = copy(&golden);
        let Some(code) = facts["recoveryCode"].as_str() else { continue };

        assert!(open(folder.path(), Key::Recovery(code)).is_ok());
    }
}
