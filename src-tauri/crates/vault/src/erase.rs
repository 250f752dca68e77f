//! Erasing for good: entries, days, or everything.
//!
//! `secure_delete` overwrites what is erased in the database and in the search index. The rollback journal
//! would keep the pages as they were until the vault is closed, so it is cut to nothing here. What a disk
//! keeps of blocks that were given back, and what other programs copied, is out of reach, and the app says so.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;
use domain::EntryId;
use rusqlite::Connection;

use crate::backup::Shelf;
use crate::files::{self, BACKUPS, DB, DB_BACK, DB_NEXT, DEVICE, DEVICE_SPARE, JOURNAL, KEYS, KEYS_SPARE, QUARANTINE};
use crate::keys::slots::Slots;
use crate::manifest::{Ledger, ManifestKey};
use crate::search::forget_words;
use crate::{Error, Vault};

/// What is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erasure {
    /// These entries, wherever they are.
    Entries(Vec<EntryId>),
    /// Everything of the days from the first on and before the second: entries, the bin, drafts.
    Days {
        /// The first day.
        since: NaiveDate,
        /// The day after the last.
        until: NaiveDate,
    },
}

/// What is left after everything was erased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Remains {
    /// Files in the vault's folder that this program did not make; they are untouched.
    pub others: usize,
    /// Backups in the second folder that could not be removed.
    pub backups: usize,
}

impl Vault {
    /// Erases for good, and answers how many entries there were.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] and the like when the database refuses; nothing is erased then.
    pub fn erase_for_good(&mut self, erasure: &Erasure) -> Result<u64, Error> {
        self.without_journal(|vault| vault.change(|change, key| carry_out(change, key, erasure)))
    }

    /// Does something after which the journal does not keep what was there before.
    pub(crate) fn without_journal<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        let limit = |connection: &Connection, bytes: i64| {
            connection.query_row(&format!("PRAGMA journal_size_limit = {bytes}"), [], |row| row.get::<_, i64>(0))
        };
        limit(&self.connection, 0)?;
        let done = work(self);
        limit(&self.connection, -1)?;
        done
    }

    /// How many entries something would erase, the bin included.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn would_erase(&self, erasure: &Erasure) -> Result<u64, Error> {
        Ok(found(&self.connection, erasure)?.len() as u64)
    }

    /// Erases a whole vault: its keys first, so that from then on nothing opens it, then every file this
    /// program made in its folder, and its backups in a second folder. The vault must be closed.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`] when it is open, [`Error::ReadOnly`] and the like when a file cannot be removed;
    /// without its keys nothing can be opened then.
    pub fn erase_everything(folder: &Path, second: Option<&Path>) -> Result<Remains, Error> {
        let held = files::hold(folder)?;
        let vault_id = [KEYS, KEYS_SPARE].iter().find_map(|it| Slots::load(&folder.join(it)).ok().flatten());
        let mut remains = Remains::default();
        if let (Some(second), Some(slots)) = (second, vault_id) {
            for backup in Shelf::second(second).list_of(slots.vault_id())? {
                remains.backups += usize::from(forget(&backup.path).is_err());
            }
        }
        for name in [DEVICE, DEVICE_SPARE, KEYS, KEYS_SPARE] {
            files::wipe(&folder.join(name))?;
            files::remove(&files::beside(&folder.join(name)))?;
        }
        let own = Shelf::of_vault(folder);
        for backup in own.list()? {
            forget(&backup.path)?;
        }
        for name in [DB, JOURNAL, DB_NEXT, DB_BACK] {
            files::remove(&folder.join(name))?;
            files::remove(&folder.join(format!("{name}-journal")))?;
        }
        for name in [BACKUPS, QUARANTINE] {
            match fs::remove_dir_all(folder.join(name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        drop(held);
        files::remove(&folder.join(files::LOCK))?;
        remains.others = fs::read_dir(folder)?.count();
        if remains.others == 0 {
            fs::remove_dir(folder)?;
        } else {
            files::sync_folder(folder)?;
        }
        Ok(remains)
    }
}

/// Overwrites the beginning of a backup, where its keys are, and removes it.
fn forget(backup: &Path) -> Result<(), Error> {
    let mut file = OpenOptions::new().write(true).open(backup)?;
    let length = file.metadata()?.len().min(256 * 1024);
    file.write_all(&vec![0; usize::try_from(length).unwrap_or(0)])?;
    file.sync_all()?;
    drop(file);
    files::remove(backup)
}

/// Erases, in a transaction of whoever asked.
pub(crate) fn carry_out(change: &Connection, key: &ManifestKey, erasure: &Erasure) -> Result<u64, Error> {
    let found = found(change, erasure)?;
    rows(change, key, &found)?;
    if let Erasure::Days { since, until } = erasure {
        change
            .prepare_cached("DELETE FROM drafts WHERE day >= ? AND day < ?")?
            .execute([since.to_epoch_days(), until.to_epoch_days()])?;
    }
    Ok(found.len() as u64)
}

/// The entries that an erasure means, with their names.
fn found(connection: &Connection, erasure: &Erasure) -> Result<Vec<(i64, String)>, Error> {
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    match erasure {
        Erasure::Entries(ids) => {
            let mut found = Vec::new();
            for id in ids {
                let mut query = connection.prepare_cached("SELECT seq, uid FROM entries WHERE uid = ?")?;
                found.extend(query.query_map([id.as_str()], read)?.collect::<Result<Vec<_>, _>>()?);
            }
            Ok(found)
        }
        Erasure::Days { since, until } => {
            let mut query = connection.prepare_cached("SELECT seq, uid FROM entries WHERE day >= ? AND day < ?")?;
            let found = query.query_map([since.to_epoch_days(), until.to_epoch_days()], read)?;
            Ok(found.collect::<Result<_, _>>()?)
        }
    }
}

/// Erases entries with their versions, drafts, links and words. Only their names stay, so that they are
/// never given again.
pub(crate) fn rows(connection: &Connection, key: &ManifestKey, found: &[(i64, String)]) -> Result<(), Error> {
    let mut ledger = Ledger::open(connection, key);
    for (seq, uid) in found {
        ledger.entry_goes(*seq)?;
        ledger.versions_go(uid)?;
        remove(connection, *seq, uid)?;
        ledger.tombstone_came(uid)?;
    }
    ledger.close()
}

/// Removes an entry from every table, and keeps its name.
pub(crate) fn remove(connection: &Connection, seq: i64, uid: &str) -> Result<(), Error> {
    const STATEMENTS: [&str; 6] = [
        "INSERT OR REPLACE INTO tombstones (uid, version) SELECT uid, version FROM entries WHERE uid = ?",
        "DELETE FROM versions WHERE uid = ?",
        "DELETE FROM drafts WHERE uid = ?",
        "DELETE FROM links WHERE from_uid = ?",
        "DELETE FROM links WHERE to_uid = ?",
        "DELETE FROM entries WHERE uid = ?",
    ];
    forget_words(connection, seq)?;
    for statement in STATEMENTS {
        connection.prepare_cached(statement)?.execute([uid])?;
    }
    Ok(())
}
