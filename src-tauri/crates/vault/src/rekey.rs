//! Writing everything again under a new key.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, params};
use zeroize::Zeroizing;

use crate::backup::{Pin, prove};
use crate::files::{self, DB_NEXT};
use crate::ids::random;
use crate::keys::calibrate::Cost;
use crate::keys::hex::Hex;
use crate::keys::recovery::RecoveryCode;
use crate::keys::slots::Slots;
use crate::keys::{Secret, ring};
use crate::manifest::{self, ManifestKey};
use crate::open::{self, RawKey};
use crate::passphrase::Refused;
use crate::vault::{Home, discard_next};
use crate::verify::complaints;
use crate::work::{Stage, Work};
use crate::{Error, Vault, layout};

/// Under this name the vault keeps the keys it had before, inside itself, as long as backups may still be
/// under one of them.
const OLD_KEYS: &str = "keys.before";

/// A new database beside the old one, proven, and the slots that will open it.
struct Prepared {
    slots: Slots,
    vault_key: Secret,
    code: RecoveryCode,
}

impl Vault {
    /// Writes everything again under a new key, and locks it with a passphrase and a new recovery code.
    pub(crate) fn encrypt_anew(
        self,
        next: &str,
        cost: Cost,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<(Self, RecoveryCode), Refused> {
        let prepared = match &self.home {
            None => Err(Error::Absent),
            Some(home) => self.prepare(home, next, cost, now, work).inspect_err(|_| {
                // What is left over is removed at the next opening too.
                discard_next(&home.folder).ok();
            }),
        };
        match prepared {
            Ok(prepared) => self.swap(prepared, now),
            Err(error) => Err((Some(self.into()), error)),
        }
    }

    fn prepare(
        &self,
        home: &Home,
        next: &str,
        cost: Cost,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Prepared, Error> {
        self.back_up(now, Pin::Kept, work)?;
        let (vault_key, salt) = (Secret::random()?, random()?);
        let fresh = Slots::empty(home.slots.vault_id(), salt, home.slots.generation + 1);
        let (slots, code) = ring::lock_with(fresh, next, &vault_key, cost)?;
        let (path, key) = (home.folder.join(DB_NEXT), RawKey::of(&vault_key, &salt)?);
        discard_next(&home.folder)?;
        files::create(&path)?.sync_all()?;
        work.at(Stage::Encrypting, 0, 2)?;
        let mut before = self.old_keys()?;
        before.push(home.vault_key.clone());
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
        let exported = export(&self.connection, &path, &key);
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        exported?;
        work.at(Stage::Encrypting, 1, 2)?;
        let manifest = ManifestKey::of(&vault_key)?;
        adopt(&path, &key, &manifest, &before)?;
        prove(&path, &key, &manifest, work)?;
        same_counts(&self.connection, &path, &key)?;
        std::fs::OpenOptions::new().write(true).open(&path)?.sync_all()?;
        files::sync_folder(&home.folder)?;
        work.at(Stage::Encrypting, 2, 2)?;
        Ok(Prepared { slots, vault_key, code })
    }

    /// Closes the old database and opens the new one in its place.
    fn swap(self, prepared: Prepared, now: DateTime<Utc>) -> Result<(Self, RecoveryCode), Refused> {
        let Self { connection, home, .. } = self;
        let Some(Home { folder, slots: old, held, vault_key: old_key, .. }) = home else {
            return Err((None, Error::Absent));
        };
        drop(connection);
        let quiet = Work::unwatched();
        // From here on the new passphrase counts: opening moves the new database into place.
        if let Err(error) = ring::write(&folder, &prepared.slots) {
            // Unless the new slots reached the disk after all.
            let is_old = ring::stands(&folder, &old);
            let reopened = is_old.then(|| Self::open_with(&folder, held, old, old_key, now, quiet).ok()).flatten();
            return Err((reopened.map(Box::new), error));
        }
        match Self::open_with(&folder, held, prepared.slots, prepared.vault_key, now, quiet) {
            Ok(vault) => Ok((vault, prepared.code)),
            Err(error) => Err((None, error)),
        }
    }

    /// The keys this vault had before and still remembers.
    pub(crate) fn old_keys(&self) -> Result<Vec<Secret>, Error> {
        let Some(text) = self.setting(OLD_KEYS)?.map(Zeroizing::new) else { return Ok(Vec::new()) };
        let keys: Vec<Hex<32>> = serde_json::from_str(&text)?;
        Ok(keys.into_iter().map(|it| Secret::of(&it.0)).collect())
    }

    /// Remembers keys of before.
    pub(crate) fn remember_keys(&mut self, keys: &[Secret]) -> Result<(), Error> {
        if keys.is_empty() {
            return Ok(());
        }
        let text = Zeroizing::new(written(keys)?);
        self.keep_setting(OLD_KEYS, &text)
    }

    /// Forgets the keys of before: nothing is under them any more.
    pub(crate) fn forget_old_keys(&mut self) -> Result<(), Error> {
        self.change(|change, _| {
            change.prepare_cached("DELETE FROM settings WHERE key = ?")?.execute([OLD_KEYS])?;
            Ok(())
        })
    }
}

fn written(keys: &[Secret]) -> Result<String, Error> {
    Ok(serde_json::to_string(&keys.iter().map(|it| Hex(**it)).collect::<Vec<_>>())?)
}

/// Copies everything into a database under another key.
fn export(connection: &Connection, path: &Path, key: &RawKey) -> Result<(), Error> {
    let path = path.to_str().ok_or_else(|| Error::Io(std::io::ErrorKind::InvalidFilename.into()))?;
    connection.execute("ATTACH DATABASE ?1 AS next KEY ?2", params![path, key.text()])?;
    let copied = copy(connection);
    connection.execute_batch("DETACH DATABASE next")?;
    open::cover(connection, key)?;
    copied
}

fn copy(connection: &Connection) -> Result<(), Error> {
    connection.query_row("SELECT sqlcipher_export('next')", [], |_| Ok(()))?;
    layout::mark(connection, "next")
}

/// Makes the sums of the copy anew, with its own key, and lets it remember the keys of before.
fn adopt(path: &Path, key: &RawKey, manifest: &ManifestKey, before: &[Secret]) -> Result<(), Error> {
    let copy = open::unlock(path, key)?;
    copy.execute_batch("PRAGMA secure_delete = ON")?;
    manifest::rebuild(&copy, manifest)?;
    let text = Zeroizing::new(written(before)?);
    copy.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)", params![OLD_KEYS, &*text])?;
    Ok(())
}

/// Compares the number of rows of every table; the settings grow by the old keys.
fn same_counts(connection: &Connection, path: &Path, key: &RawKey) -> Result<(), Error> {
    let copy = open::peek(path, key)?;
    if counts(connection)? == counts(&copy)? { Ok(()) } else { Err(Error::Damaged { what: "vault.db" }) }
}

fn counts(connection: &Connection) -> Result<Vec<(String, i64)>, Error> {
    let tables = complaints(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'settings' AND sql NOT LIKE 'CREATE VIRTUAL%'
         ORDER BY name",
    )?;
    tables
        .into_iter()
        .map(|table| {
            let rows = connection.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
            Ok((table, rows))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;

    const PASSPHRASE: &str = "rain violet tea umbrella";
    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    fn open_vault() -> (tempfile::TempDir, Vault) {
        let folder = tempfile::tempdir().unwrap();
        let (vault, _) = Vault::create(folder.path(), None, Cost::Lowest).unwrap();
        (folder, vault)
    }

    fn prepared(vault: &Vault) -> Prepared {
        vault.prepare(vault.home.as_ref().unwrap(), PASSPHRASE, Cost::Lowest, NOW, Work::unwatched()).unwrap()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_power_cut_before_the_new_keys_are_written_leaves_the_old_vault() {
        let (folder, vault) = open_vault();
        prepared(&vault);
        drop(vault);

        assert!(Vault::open(folder.path(), Key::Device, NOW).is_ok());
        assert!(!names(folder.path()).iter().any(|it| it.ends_with(".new")));
    }

    #[test]
    fn a_power_cut_after_the_new_keys_are_written_leaves_the_new_vault() {
        let (folder, vault) = open_vault();
        let prepared = prepared(&vault);
        drop(vault);
        ring::write(folder.path(), &prepared.slots).unwrap();

        assert!(matches!(Vault::open(folder.path(), Key::Device, NOW), Err(Error::WrongKey)));
        let vault = Vault::open(folder.path(), Key::Passphrase(PASSPHRASE), NOW).unwrap();
        assert_eq!(vault.verify(Work::unwatched()).unwrap().problems, Vec::<String>::new());
        assert_eq!(names(folder.path()), ["backups", "vault.db", "vault.keys", "vault.keys.bak", "vault.lock"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_text_of_the_new_key_does_not_stay_in_memory() {
        let _alone = crate::memory::alone();
        let (folder, vault) = open_vault();
        let key = RawKey::of(&Secret::random().unwrap(), &[5; 16]).unwrap();
        let hidden = crate::memory::hidden(&key);

        vault.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
        let copy = folder.path().join("copy");
        files::create(&copy).unwrap();
        export(&vault.connection, &copy, &key).unwrap();
        drop((key, vault));

        assert!(!crate::memory::holds(&hidden));
    }

    #[test]
    fn the_search_and_the_order_of_arrival_are_copied_too() {
        let (_folder, vault) = open_vault();
        vault.connection.execute("INSERT INTO words (rowid, text) VALUES (7, 'violet')", []).unwrap();
        vault.connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('entries', 9)", []).unwrap();
        let prepared = {
            let key = Secret::of(&[8; 32]);
            let raw = RawKey::of(&key, &[5; 16]).unwrap();
            let path = vault.folder().join(DB_NEXT);
            files::create(&path).unwrap();
            vault.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
            export(&vault.connection, &path, &raw).unwrap();
            open::unlock(&path, &raw).unwrap()
        };

        let found: i64 =
            prepared.query_row("SELECT rowid FROM words WHERE words MATCH 'violet'", [], |it| it.get(0)).unwrap();
        let last: i64 =
            prepared.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'entries'", [], |it| it.get(0)).unwrap();
        assert_eq!((found, last), (7, 9));
    }
}
