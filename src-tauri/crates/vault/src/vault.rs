//! Making, finding and opening a vault.

use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

use crate::backup::Pin;
use crate::files::{self, DB, DB_BACK, DB_NEXT, JOURNAL, KEYS, KEYS_SPARE};
use crate::ids::random;
use crate::keys::calibrate::Cost;
use crate::keys::recovery::RecoveryCode;
use crate::keys::slots::Slots;
use crate::keys::{Key, Secret, ring, weigh::weigh};
use crate::manifest::ManifestKey;
use crate::open::{self, RawKey};
use crate::work::Work;
use crate::{Error, layout};

/// What lies in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No vault.
    Absent,
    /// A vault that opens by itself.
    Device,
    /// A vault that a passphrase or a recovery code opens.
    Protected,
}

/// An open vault. There is one writer; dropping it closes the file and wipes the keys.
pub struct Vault {
    // Closed before the folder is let go.
    pub(crate) connection: Connection,
    pub(crate) manifest: ManifestKey,
    pub(crate) home: Option<Home>,
}

/// Where a vault lives; a vault in memory has none.
pub(crate) struct Home {
    pub(crate) folder: PathBuf,
    pub(crate) slots: Slots,
    pub(crate) held: File,
    /// Held until the vault is closed, to check copies and to open backups; wiped then.
    pub(crate) vault_key: Secret,
    /// Whether the vault was not closed in good order the last time, and nobody has looked at it since.
    pub(crate) unclean: bool,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

impl Vault {
    /// What lies in a folder. Reads only the keys file; nothing is opened or changed.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when there is a vault whose keys cannot be read, [`Error::Newer`] when a
    /// newer release wrote them, [`Error::NotOurs`] when a folder lies where the file belongs.
    pub fn presence(folder: &Path) -> Result<Presence, Error> {
        let slots = match Slots::load(&folder.join(KEYS)) {
            Ok(None) | Err(Error::Damaged { .. }) => Slots::load(&folder.join(KEYS_SPARE))?,
            other => other?,
        };
        match slots {
            Some(slots) if slots.opens_by_itself() => Ok(Presence::Device),
            Some(_) => Ok(Presence::Protected),
            None => without_keys(folder),
        }
    }

    /// Makes a vault, and the folder when there is none. With a passphrase there is a recovery code
    /// too; this is the only time it can be shown. Without one, the vault opens by itself.
    ///
    /// # Errors
    ///
    /// [`Error::AlreadyThere`] when there is a vault or a part of one, [`Error::NotOurs`] when
    /// something else has its name, [`Error::WeakPassphrase`] before anything is written.
    pub fn create(folder: &Path, passphrase: Option<&str>, cost: Cost) -> Result<(Self, Option<RecoveryCode>), Error> {
        if passphrase.is_some_and(|it| !weigh(it).is_enough()) {
            return Err(Error::WeakPassphrase);
        }
        // Before anything is written beside something else's things.
        if let Err(error @ Error::NotOurs) = refuse_to_replace(folder) {
            return Err(error);
        }
        files::make_folder(folder)?;
        let held = files::hold(folder)?;
        refuse_to_replace(folder)?;
        discard_next(folder)?;
        let (vault_key, salt) = (Secret::random()?, random()?);
        let manifest = ManifestKey::of(&vault_key)?;
        drop(make_database(&folder.join(DB_NEXT), &RawKey::of(&vault_key, &salt)?, &manifest)?);
        let slots = Slots::empty(random()?, salt, 1);
        let (slots, code) = match passphrase {
            Some(passphrase) => {
                ring::lock_with(slots, passphrase, &vault_key, cost).map(|(it, code)| (it, Some(code)))?
            }
            None => (ring::leave_open(folder, slots, &vault_key)?, None),
        };
        // From here on there is a vault: opening it moves the database into place.
        ring::write(folder, &slots)?;
        let vault = Self::assemble(folder, held, slots, vault_key)?.0;
        Ok((vault, code))
    }

    /// Opens a vault. One of an older layout is brought to the newest, after a backup of it was made.
    ///
    /// # Errors
    ///
    /// [`Error::Absent`], [`Error::WrongKey`], [`Error::InUse`] when another instance has it,
    /// [`Error::Newer`] when a newer release wrote it (not a byte is changed), [`Error::Damaged`],
    /// [`Error::NotOurs`] and [`Error::ReadOnly`].
    pub fn open(folder: &Path, key: Key<'_>, now: DateTime<Utc>) -> Result<Self, Error> {
        if Self::presence(folder)? == Presence::Absent {
            return Err(Error::Absent);
        }
        let held = files::hold(folder)?;
        let (slots, vault_key) = ring::unlock(folder, key)?;
        Self::open_with(folder, held, slots, vault_key, now, Work::unwatched())
    }

    /// A vault in memory, with the same layout and no keys, for tests.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when there is no memory for it.
    pub fn in_memory() -> Result<Self, Error> {
        let manifest = ManifestKey::of(&Secret::default())?;
        Ok(Self { connection: open::in_memory(&manifest)?, manifest, home: None })
    }

    /// The folder; empty for a vault in memory.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.home.as_ref().map_or(Path::new(""), |it| &it.folder)
    }

    /// Whether a passphrase is needed to open it.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        self.home.as_ref().is_some_and(|it| !it.slots.opens_by_itself())
    }

    /// Opens the database that authentic slots name.
    pub(crate) fn open_with(
        folder: &Path,
        held: File,
        slots: Slots,
        vault_key: Secret,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Self, Error> {
        let (mut vault, found) = Self::assemble(folder, held, slots, vault_key)?;
        if found < layout::NEWEST {
            vault.back_up(now, Pin::Kept, work)?;
            layout::raise(&mut vault.connection, found, &vault.manifest)?;
        }
        Ok(vault)
    }

    /// Opens the database in whatever layout it is.
    fn assemble(folder: &Path, held: File, slots: Slots, vault_key: Secret) -> Result<(Self, u32), Error> {
        put_in_place(folder, &slots.salt())?;
        // Closed in good order, the journal is gone.
        let unclean = folder.join(JOURNAL).exists();
        let (connection, found) = open::open(&folder.join(DB), &RawKey::of(&vault_key, &slots.salt())?, &slots.salt())?;
        ring::settle(folder, &slots)?;
        discard_next(folder)?;
        let manifest = ManifestKey::of(&vault_key)?;
        let home = Home { folder: folder.to_owned(), slots, held, vault_key, unclean };
        let vault = Self { connection, manifest, home: Some(home) };
        if unclean {
            sweep(&vault.connection)?;
        }
        Ok((vault, found))
    }

    /// Does something in one transaction: all of it, or nothing.
    pub(crate) fn change<T>(
        &mut self,
        work: impl FnOnce(&Connection, &ManifestKey) -> Result<T, Error>,
    ) -> Result<T, Error> {
        in_transaction(&mut self.connection, |change| work(change, &self.manifest))
    }
}

/// Does something in one transaction: all of it, or nothing.
pub(crate) fn in_transaction<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&change)?;
    change.commit()?;
    Ok(done)
}

/// Writes every free page anew: takes it into use, full of zeros, and frees it again.
///
/// A page that holds nothing is not in the rollback journal when it is taken into use. If writing ends in the
/// middle, by a power cut or a full disk, it is free again and may be torn: nothing is lost, but it does not
/// fit its seal any more, and a check or a backup would take that for damage.
pub(crate) fn sweep(connection: &Connection) -> Result<(), Error> {
    /// What one page of a long value holds, in bytes.
    const BYTES: i64 = 4012;
    /// How many pages are taken at once.
    const MOST: i64 = 1000;
    let free = || -> Result<i64, Error> { Ok(connection.query_row("PRAGMA freelist_count", [], |row| row.get(0))?) };
    if free()? == 0 {
        return Ok(());
    }
    let change = connection.unchecked_transaction()?;
    connection.execute_batch("CREATE TABLE sweep (zeros BLOB) STRICT")?;
    loop {
        match free()? {
            0 => break,
            left => connection.execute("INSERT INTO sweep VALUES (zeroblob(?))", [left.min(MOST) * BYTES])?,
        };
    }
    connection.execute_batch("DROP TABLE sweep")?;
    Ok(change.commit()?)
}

/// What a folder without keys holds.
fn without_keys(folder: &Path) -> Result<Presence, Error> {
    match std::fs::metadata(folder.join(DB)) {
        Ok(data) if data.is_dir() => Err(Error::NotOurs),
        Ok(_) => Err(Error::Damaged { what: "vault.keys" }),
        Err(_) => Ok(Presence::Absent),
    }
}

/// Nothing that is there is ever written over.
pub(crate) fn refuse_to_replace(folder: &Path) -> Result<(), Error> {
    if [KEYS, KEYS_SPARE].iter().any(|it| folder.join(it).exists()) {
        return Err(Error::AlreadyThere);
    }
    match files::head(&folder.join(DB)) {
        Ok(None) => Ok(()),
        Ok(Some(head)) if is_plain_sqlite(&head) => Err(Error::NotOurs),
        Ok(Some(_)) | Err(Error::Damaged { .. }) => Err(Error::AlreadyThere),
        Err(error) => Err(error),
    }
}

fn is_plain_sqlite(head: &[u8; 16]) -> bool {
    head == b"SQLite format 3\0"
}

/// Makes an empty database beside the place of the real one.
pub(crate) fn make_database(path: &Path, key: &RawKey, manifest: &ManifestKey) -> Result<Connection, Error> {
    // Made here first, so that it and its journal are for this account only.
    files::create(path)?.sync_all()?;
    open::make(path, key, manifest)
}

/// Sees to it that `vault.db` is the database that the keys name.
///
/// Making a vault and setting its first passphrase change two files. The keys count from the moment
/// they are written; a database that still waits beside its place is moved there now.
fn put_in_place(folder: &Path, salt: &[u8; 16]) -> Result<(), Error> {
    let there = files::head(&folder.join(DB));
    let waits = |name| matches!(files::head(&folder.join(name)), Ok(Some(head)) if head == *salt);
    match there {
        Ok(Some(head)) if head == *salt => Ok(()),
        Err(Error::NotOurs) => Err(Error::NotOurs),
        // Another database is there, or none: the keys name the one that waits.
        _ if waits(DB_NEXT) => move_in_place(folder, DB_NEXT),
        Ok(None) if waits(DB_BACK) => move_in_place(folder, DB_BACK),
        Ok(Some(head)) if is_plain_sqlite(&head) => Err(Error::NotOurs),
        // A power cut may have torn the first page, which SQLite rolls back when it opens the file. Whether
        // the salt is the right one is looked at again then.
        Ok(Some(_)) if files::head(&folder.join(JOURNAL)).is_ok_and(|it| it.is_some_and(|it| is_hot(&it))) => Ok(()),
        Err(error) => Err(error),
        _ => Err(Error::Damaged { what: "vault.db" }),
    }
}

/// Whether a rollback journal that begins like this holds something to roll back (sqlite.org/fileformat2, 3).
fn is_hot(head: &[u8; 16]) -> bool {
    head.starts_with(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
}

/// Moves a database that waits beside its place there. Only while nobody has either open.
pub(crate) fn move_in_place(folder: &Path, waiting: &str) -> Result<(), Error> {
    // A journal of the database that was here must never be played into the new one, and no power cut may
    // bring its name back once the new one is in place.
    files::remove(&folder.join(JOURNAL))?;
    files::sync_folder(folder)?;
    files::rename(&folder.join(waiting), &folder.join(DB))
}

/// Removes a database that was being made when the power went.
pub(crate) fn discard_next(folder: &Path) -> Result<(), Error> {
    for name in [DB_NEXT, DB_BACK] {
        files::remove(&folder.join(name))?;
        files::remove(&folder.join(format!("{name}-journal")))?;
    }
    Ok(())
}
