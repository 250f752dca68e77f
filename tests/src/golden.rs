//! The golden vaults: one of every layout that was ever written, with what it must hold.

use std::fs;
use std::path::{Path, PathBuf};

use domain::EntryId;
use serde_json::Value;
use vault::{Filter, Vault};

use crate::places;

/// A golden vault and what is known of it.
#[derive(Debug, Clone)]
pub struct Golden {
    /// What it is called.
    pub name: String,
    folder: PathBuf,
    facts: Value,
}

/// Every golden vault.
///
/// # Panics
///
/// When they are gone.
#[must_use]
pub fn all() -> Vec<Golden> {
    let folder = places::root().join("tests/vaults");
    let inside = fs::read_dir(folder).expect("the golden vaults").map(|it| it.expect("a folder").path());
    let mut all: Vec<Golden> = inside.filter(|it| it.is_dir()).map(Golden::read).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(all.len() >= 2, "the golden vaults are gone");
    all
}

impl Golden {
    fn read(folder: PathBuf) -> Self {
        let facts = fs::read(folder.join("facts.json")).expect("its facts");
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        Self { name, folder, facts: serde_json::from_slice(&facts).expect("facts in JSON") }
    }

    /// The passphrase; nothing for one that opens by itself.
    #[must_use]
    pub fn passphrase(&self) -> Option<&str> {
        self.facts["passphrase"].as_str()
    }

    /// The recovery code.
    #[must_use]
    pub fn recovery_code(&self) -> Option<&str> {
        self.facts["recoveryCode"].as_str()
    }

    /// What opens it.
    #[must_use]
    pub fn key(&self) -> vault::Key<'_> {
        self.passphrase().map_or(vault::Key::Device, vault::Key::Passphrase)
    }

    /// Copies it, so that there is one to work on.
    ///
    /// # Panics
    ///
    /// When it cannot be copied.
    pub fn copy_to(&self, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for item in fs::read_dir(&self.folder).expect("a folder") {
            let path = item.expect("a file").path();
            let name = path.file_name().expect("a name");
            if name != "facts.json" {
                fs::copy(&path, to.join(name)).expect("a copy");
            }
        }
    }

    /// Whether a vault holds everything that this one held when it was made.
    ///
    /// # Errors
    ///
    /// What it does not hold, in a sentence.
    pub fn is_held_by(&self, vault: &Vault) -> Result<(), String> {
        let broken = |what: &'static str| move |error: vault::Error| format!("{what} cannot be read: {error}");
        for expected in self.list("entries") {
            let id = id_of(&expected["id"]);
            let entry = vault.read(&id).map_err(broken("an entry"))?.ok_or("an entry is gone")?;
            same("an entry", &serde_json::to_value(entry).map_err(|it| it.to_string())?, expected)?;
        }
        for (id, expected) in self.facts["versions"].as_object().into_iter().flatten() {
            let versions = vault.versions(&id_of(&Value::String(id.clone()))).map_err(broken("a version"))?;
            let bodies: Vec<Value> = versions.iter().filter_map(|it| serde_json::to_value(&it.body).ok()).collect();
            let expected: Vec<&Value> = expected.as_array().into_iter().flatten().map(|it| &it["body"]).collect();
            if bodies.iter().collect::<Vec<_>>() != expected {
                return Err("the versions differ".into());
            }
        }
        if vault.bin().map_err(broken("the bin"))?.len() != self.list("bin").len() {
            return Err("the bin differs".into());
        }
        let expected = &self.facts["draft"];
        let draft = vault.draft(&id_of(&expected["id"])).map_err(broken("a draft"))?.ok_or("a draft is gone")?;
        same("a draft", &serde_json::to_value(draft.body).map_err(|it| it.to_string())?, &expected["body"])?;
        match vault.search("lighthouse", &Filter::default()).map_err(broken("the search"))?.len() {
            1 => Ok(()),
            other => Err(format!("the search finds {other}")),
        }
    }

    /// Whether an ordinary database holds every entry of this one, as a stranger would read it.
    ///
    /// # Errors
    ///
    /// What it does not hold, in a sentence.
    pub fn is_in(&self, plain: &rusqlite::Connection) -> Result<(), String> {
        for expected in self.list("entries") {
            let id = expected["id"].as_str().unwrap_or_default();
            let body: String = plain
                .query_row("SELECT body FROM entries WHERE uid = ?", [id], |row| row.get(0))
                .map_err(|it| format!("an entry cannot be read: {it}"))?;
            same("an entry", &serde_json::from_str(&body).map_err(|it| it.to_string())?, &expected["body"])?;
        }
        Ok(())
    }

    fn list(&self, name: &str) -> &[Value] {
        self.facts[name].as_array().map_or(&[], Vec::as_slice)
    }
}

fn id_of(value: &Value) -> EntryId {
    serde_json::from_value(value.clone()).expect("a name")
}

fn same(what: &str, there: &Value, expected: &Value) -> Result<(), String> {
    if there == expected { Ok(()) } else { Err(format!("{what} differs")) }
}
