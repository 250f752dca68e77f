//! Setting and changing the passphrase.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, params};
use zeroize::Zeroizing;

use crate::ids::random;
use crate::keys::files::{self, DB_NEXT};
use crate::keys::recovery::RecoveryCode;
use crate::keys::slots::Slots;
use crate::keys::weigh::weigh;
use crate::keys::{Key, Secret, ring};
use crate::open::{self, RawKey};
use crate::vault::{Home, discard_next};
use crate::verify::complaints;
use crate::{Error, Vault, layout};

/// A refusal, with the vault when it is still open.
type Refused = (Option<Vault>, Error);

#[allow(clippy::result_large_err, reason = "a vault that is handed back is worth its size")]
impl Vault {
    /// Locks the vault with a passphrase, and gives the recovery code: the only time it can be shown.
    ///
    /// The first passphrase makes a new key and writes the whole file again, for the old key lay
    /// readable on the disk; after it the old key opens nothing. A later one wraps the same key
    /// again, with a new recovery code; `current` is the passphrase until now, or the recovery code.
    ///
    /// # Errors
    ///
    /// With the vault as it was: [`Error::WeakPassphrase`], [`Error::WrongKey`] when `current` does
    /// not open it, [`Error::NoRoom`] and the like. Without the vault only when it could not be
    /// opened again; what it holds is safe then, under the old passphrase or the new one.
    pub fn set_passphrase(self, current: Option<&str>, next: &str) -> Result<(Self, RecoveryCode), Refused> {
        if !weigh(next).is_enough() {
            return Err((Some(self), Error::WeakPassphrase));
        }
        match &self.home {
            None => Err((Some(self), Error::Absent)),
            Some(home) if home.slots.opens_by_itself() => self.encrypt_anew(next),
            Some(_) => self.wrap_again(current, next),
        }
    }

    /// Wraps the same key for a new passphrase.
    fn wrap_again(mut self, current: Option<&str>, next: &str) -> Result<(Self, RecoveryCode), Refused> {
        match self.home.as_mut().ok_or(Error::Absent).and_then(|home| rewrap(home, current, next)) {
            Ok(code) => Ok((self, code)),
            Err(error) => Err((Some(self), error)),
        }
    }

    /// Writes everything again under a new key.
    fn encrypt_anew(self, next: &str) -> Result<(Self, RecoveryCode), Refused> {
        let prepared = self.home.as_ref().ok_or(Error::Absent).and_then(|home| {
            let prepared = prepare(&self.connection, home, next);
            if prepared.is_err() {
                // What is left over is removed at the next opening too.
                discard_next(&home.folder).ok();
            }
            prepared
        });
        match prepared {
            Ok(prepared) => self.swap(prepared),
            Err(error) => Err((Some(self), error)),
        }
    }

    /// Closes the old database and opens the new one in its place.
    fn swap(self, prepared: Prepared) -> Result<(Self, RecoveryCode), Refused> {
        let Self { connection, home } = self;
        let Some(Home { folder, slots: old, held }) = home else { return Err((None, Error::Absent)) };
        drop(connection);
        // From here on the new passphrase counts: opening moves the new database into place.
        if let Err(error) = ring::write(&folder, &prepared.slots) {
            return Err((reopen_as_it_was(&folder, held, &old), error));
        }
        match Self::open_with(&folder, held, prepared.slots, &prepared.vault_key) {
            Ok(vault) => Ok((vault, prepared.code)),
            Err(error) => Err((None, error)),
        }
    }
}

/// A new database beside the old one, proven, and the slots that will open it.
struct Prepared {
    slots: Slots,
    vault_key: Secret,
    code: RecoveryCode,
}

fn rewrap(home: &mut Home, current: Option<&str>, next: &str) -> Result<RecoveryCode, Error> {
    let current = current.ok_or(Error::WrongKey)?;
    let (slots, vault_key) = match ring::unlock(&home.folder, Key::Passphrase(current)) {
        Err(Error::WrongKey) if RecoveryCode::typed(current).is_some() => {
            ring::unlock(&home.folder, Key::Recovery(current))?
        }
        other => other?,
    };
    let fresh = Slots::empty(slots.vault_id(), slots.salt(), slots.generation + 1);
    let (fresh, code) = ring::lock_with(fresh, next, &vault_key)?;
    ring::write(&home.folder, &fresh)?;
    home.slots = fresh;
    // The spare copy still opens with the old passphrase until it is written, too.
    ring::settle(&home.folder, &home.slots)?;
    Ok(code)
}

fn prepare(connection: &Connection, home: &Home, next: &str) -> Result<Prepared, Error> {
    let (vault_key, salt) = (Zeroizing::new(random()?), random()?);
    let fresh = Slots::empty(home.slots.vault_id(), salt, home.slots.generation + 1);
    let (slots, code) = ring::lock_with(fresh, next, &vault_key)?;
    let (path, key) = (home.folder.join(DB_NEXT), RawKey::of(&vault_key, &salt)?);
    discard_next(&home.folder)?;
    files::create(&path)?.sync_all()?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let exported = export(connection, &path, &key);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    exported?;
    prove(connection, &path, &key)?;
    std::fs::OpenOptions::new().write(true).open(&path)?.sync_all()?;
    files::sync_folder(&home.folder)?;
    Ok(Prepared { slots, vault_key, code })
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

/// Opens the copy and compares it with what was copied.
fn prove(connection: &Connection, path: &Path, key: &RawKey) -> Result<(), Error> {
    let copy = open::unlock(path, key)?;
    layout::check(&copy)?;
    let sealed = complaints(&copy, "PRAGMA cipher_integrity_check")?.is_empty();
    let sound = complaints(&copy, "PRAGMA quick_check")? == ["ok"];
    let same = counts(connection)? == counts(&copy)?;
    if sealed && sound && same { Ok(()) } else { Err(Error::Damaged { what: "vault.db" }) }
}

/// Every table with the number of its rows.
fn counts(connection: &Connection) -> Result<Vec<(String, i64)>, Error> {
    let tables = complaints(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )?;
    tables
        .into_iter()
        .map(|table| {
            let rows = connection.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
            Ok((table, rows))
        })
        .collect()
}

fn reopen_as_it_was(folder: &Path, held: std::fs::File, old: &Slots) -> Option<Vault> {
    let (slots, vault_key) = ring::unlock(folder, Key::Device).ok()?;
    // Unless the new slots reached the disk after all.
    if slots == *old { Vault::open_with(folder, held, slots, &vault_key).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: &str = "rain violet tea umbrella";

    fn open_vault() -> (tempfile::TempDir, Vault) {
        let folder = tempfile::tempdir().unwrap();
        let (vault, _) = Vault::create(folder.path(), None).unwrap();
        (folder, vault)
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
        prepare(&vault.connection, vault.home.as_ref().unwrap(), PASSPHRASE).unwrap();
        drop(vault);

        assert!(Vault::open(folder.path(), Key::Device).is_ok());
        assert!(!names(folder.path()).iter().any(|it| it.ends_with(".new")));
    }

    #[test]
    fn a_power_cut_after_the_new_keys_are_written_leaves_the_new_vault() {
        let (folder, vault) = open_vault();
        let prepared = prepare(&vault.connection, vault.home.as_ref().unwrap(), PASSPHRASE).unwrap();
        drop(vault);
        ring::write(folder.path(), &prepared.slots).unwrap();

        assert!(matches!(Vault::open(folder.path(), Key::Device), Err(Error::WrongKey)));
        assert!(Vault::open(folder.path(), Key::Passphrase(PASSPHRASE)).unwrap().verify().unwrap().problems.is_empty());
        assert_eq!(names(folder.path()), ["vault.db", "vault.keys", "vault.keys.bak", "vault.lock"]);
    }

    #[test]
    fn a_power_cut_while_a_passphrase_is_changed_leaves_the_new_one_only() {
        let (folder, vault) = open_vault();
        let (vault, _) = vault.set_passphrase(None, PASSPHRASE).unwrap();
        let old = std::fs::read(folder.path().join("vault.keys.bak")).unwrap();
        let (vault, _) = vault.set_passphrase(Some(PASSPHRASE), "quiet harbour lamp seven").unwrap();
        drop(vault);
        // The spare copy was not written any more.
        std::fs::write(folder.path().join("vault.keys.bak"), old).unwrap();

        assert!(matches!(Vault::open(folder.path(), Key::Passphrase(PASSPHRASE)), Err(Error::WrongKey)));
        assert!(Vault::open(folder.path(), Key::Passphrase("quiet harbour lamp seven")).is_ok());
        let [keys, spare] = ["vault.keys", "vault.keys.bak"].map(|it| std::fs::read(folder.path().join(it)).unwrap());
        assert_eq!(keys, spare);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_text_of_the_new_key_does_not_stay_in_memory() {
        let _alone = crate::memory::alone();
        let (folder, vault) = open_vault();
        let key = RawKey::of(&Zeroizing::new(random().unwrap()), &[5; 16]).unwrap();
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
        let (vault, _) = vault.set_passphrase(None, PASSPHRASE).unwrap();

        let found: i64 = vault
            .connection
            .query_row("SELECT rowid FROM words WHERE words MATCH 'violet'", [], |it| it.get(0))
            .unwrap();

        let last: i64 = vault
            .connection
            .query_row("SELECT seq FROM sqlite_sequence WHERE name = 'entries'", [], |it| it.get(0))
            .unwrap();
        assert_eq!((found, last), (7, 9));
    }
}
