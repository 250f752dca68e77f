//! Bringing a backup back: looking at what it would bring, and putting it in the place of the vault.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use domain::Summary;
use rusqlite::{Connection, params};

use super::archive::{Archive, BACKUP};
use super::make::{Pin, need_room};
use super::shelf::{Shelf, UNPACKED};
use crate::fields::{SUMMARY, summary};
use crate::files::{self, BACKUPS, DB_BACK, DB_NEXT, LOCK};
use crate::keys::slots::Slots;
use crate::keys::{Key, Secret, device, ring};
use crate::manifest::ManifestKey;
use crate::open::{self, RawKey};
use crate::pages::{PageKey, SIZE};
use crate::passphrase::Refused;
use crate::vault::{Home, move_in_place};
use crate::verify::Seals;
use crate::work::Work;
use crate::{Error, Vault, layout, verify};

/// How many entries of a difference are named.
const NAMED: u32 = 20;

/// What a backup would bring back, and what would no longer be in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Entries in the backup, the bin left out.
    pub entries: u64,
    /// The newest day in the backup; `None` when it is empty.
    pub newest_day: Option<NaiveDate>,
    /// Entries that come back: they are in the backup and not in the journal now.
    pub back: Difference,
    /// Entries that go: they are in the journal now and not in the backup.
    pub away: Difference,
    /// Entries that are in both, in another version.
    pub changed: u64,
}

/// Entries in which a backup and the journal differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many there are.
    pub count: u64,
    /// The newest of them, at most 20.
    pub newest: Vec<Summary>,
}

/// What a database holds that was proven sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Proof {
    /// Entries, the bin left out.
    pub(crate) entries: u64,
    /// The newest day; `None` when there is no entry.
    pub(crate) newest_day: Option<NaiveDate>,
}

/// Opens a database file for reading alone, and checks every seal, the structure and the manifest.
///
/// # Errors
///
/// [`Error::Damaged`] when anything does not fit, [`Error::Newer`] and [`Error::NotOurs`].
pub(crate) fn prove(path: &Path, key: &RawKey, manifest: &ManifestKey, work: Work<'_>) -> Result<Proof, Error> {
    let connection = open::peek(path, key)?;
    let found = layout::check(&connection)?;
    let problems = verify::problems(&connection, found, manifest, Seals::Checked, work)?;
    if !problems.is_empty() {
        return Err(Error::Damaged { what: "vault.db" });
    }
    Ok(Proof { entries: entries(&connection)?, newest_day: newest_day(&connection)? })
}

fn entries(connection: &Connection) -> Result<u64, Error> {
    verify::count(connection, "SELECT count(*) FROM entries WHERE binned_at IS NULL")
}

fn newest_day(connection: &Connection) -> Result<Option<NaiveDate>, Error> {
    let newest = "SELECT max(day) FROM entries WHERE binned_at IS NULL";
    let day: Option<i32> = connection.query_row(newest, [], |row| row.get(0))?;
    Ok(day.and_then(NaiveDate::from_epoch_days))
}

/// A backup whose key is known.
pub(crate) struct Found {
    archive: Archive,
    pub(crate) slots: Slots,
    pub(crate) vault_key: Secret,
}

impl Found {
    /// Opens a backup with what `key` opens in it. Without one, only with the key that lies in it.
    pub(crate) fn with(archive: Archive, key: Option<Key<'_>>) -> Result<Self, Error> {
        let slots = archive.slots()?;
        let vault_key = match key {
            Some(Key::Device) | None => by_itself(&archive, &slots)?.ok_or(Error::WrongKey)?,
            Some(key) => ring::open_slots(&slots, key)?,
        };
        Ok(Self { archive, slots, vault_key })
    }

    /// Opens a backup of one vault: with a key that is known, or else as [`Found::with`].
    pub(crate) fn known(
        archive: Archive,
        vault_id: [u8; 16],
        known: impl IntoIterator<Item = Secret>,
        key: Option<Key<'_>>,
    ) -> Result<Self, Error> {
        let slots = archive.slots()?;
        if slots.vault_id() != vault_id {
            return Err(Error::AnotherVault);
        }
        for vault_key in known {
            if slots.is_sealed(&vault_key)? {
                return Ok(Self { archive, slots, vault_key });
            }
        }
        Self::with(archive, key)
    }

    /// Opens a backup of a vault that is open: its key, and those it had before, are known.
    pub(crate) fn of_vault(vault: &Vault, home: &Home, archive: Archive, key: Option<Key<'_>>) -> Result<Self, Error> {
        let known = std::iter::once(home.vault_key.clone()).chain(vault.old_keys()?);
        Self::known(archive, home.slots.vault_id(), known, key)
    }

    /// The key of its database, as it lies in the backup.
    pub(crate) fn key(&self) -> Result<RawKey, Error> {
        RawKey::of(&self.vault_key, &self.slots.salt())
    }

    /// Whether it opens with exactly what opens the vault now.
    pub(crate) fn opens_as(&self, slots: &Slots) -> bool {
        self.slots == *slots
    }

    /// The backup itself.
    pub(crate) fn archive(&mut self) -> &mut Archive {
        &mut self.archive
    }

    /// Writes its database to a file, under the key that `slots` and `vault_key` make; every page is
    /// checked on the way when that is another one.
    pub(crate) fn unpack(&mut self, to: &Path, slots: &Slots, vault_key: &Secret, work: Work<'_>) -> Result<(), Error> {
        let same = self.vault_key == *vault_key && self.slots.salt() == slots.salt();
        let mut file = files::create(to)?;
        if same {
            self.archive.database(work, |bytes| Ok(file.write_all(bytes)?))?;
        } else {
            let from = PageKey::of(&self.vault_key, &self.slots.salt())?;
            let into = PageKey::of(vault_key, &slots.salt())?;
            let mut number = 0;
            self.archive.database(work, |bytes| {
                for page in bytes.chunks_mut(SIZE) {
                    number += 1;
                    let page: &mut [u8; SIZE] = page.try_into().map_err(|_| BACKUP)?;
                    if !from.open(number, page) {
                        return Err(BACKUP);
                    }
                    into.seal(number, page)?;
                }
                Ok(file.write_all(bytes)?)
            })?;
        }
        Ok(file.sync_all()?)
    }
}

/// The vault key of a backup that opens by itself; `None` when it does not.
fn by_itself(archive: &Archive, slots: &Slots) -> Result<Option<Secret>, Error> {
    match archive.device.as_deref().and_then(device::understand) {
        Some(key) if slots.opens_by_itself() => ring::open_with_device(slots, &key),
        _ => Ok(None),
    }
}

/// What is wrong with a database that came out of a backup is wrong with the backup.
pub(crate) fn in_backup(error: Error) -> Error {
    match error {
        Error::Damaged { .. } | Error::NotOurs => BACKUP,
        other => other,
    }
}

impl Vault {
    /// What a backup would bring back. Nothing is changed.
    ///
    /// `key` is needed for a backup under a key that this vault never had.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchBackup`], [`Error::NotABackup`], [`Error::AnotherVault`], [`Error::WrongKey`],
    /// [`Error::Damaged`], [`Error::Newer`], [`Error::Stopped`].
    pub fn preview(&self, backup: &Path, key: Option<Key<'_>>, work: Work<'_>) -> Result<Preview, Error> {
        self.unpacked(backup, key, work, |home, path, proof, _| {
            let differences = self.beside(path, &RawKey::of(&home.vault_key, &home.slots.salt())?)?;
            let (back, away, changed) = differences;
            Ok(Preview { entries: proof.entries, newest_day: proof.newest_day, back, away, changed })
        })
    }

    /// Takes a backup out to a file beside the backups, proves it, looks at it and removes it again.
    pub(super) fn unpacked<T>(
        &self,
        backup: &Path,
        key: Option<Key<'_>>,
        work: Work<'_>,
        look: impl FnOnce(&Home, &Path, Proof, &mut Found) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        let mut found = Found::of_vault(self, home, Archive::open(backup)?, key)?;
        files::make_inside(&home.folder, BACKUPS)?;
        let shelf = Shelf::of_vault(&home.folder);
        // A journal that a power cut left must never be played into what is unpacked now.
        shelf.tidy()?;
        need_room(&home.folder, 1)?;
        let path = shelf.folder().join(UNPACKED);
        let looked =
            self.unpack_and_prove(home, &mut found, &path, work).and_then(|proof| look(home, &path, proof, &mut found));
        shelf.tidy()?;
        looked
    }

    /// Writes the database of a backup to a file under the present key, and proves it.
    pub(super) fn unpack_and_prove(
        &self,
        home: &Home,
        found: &mut Found,
        path: &Path,
        work: Work<'_>,
    ) -> Result<Proof, Error> {
        unpack_and_prove(found, path, &home.slots, &home.vault_key, &self.manifest, work)
    }

    /// Lays a database beside this one and compares the two.
    fn beside(&self, path: &Path, key: &RawKey) -> Result<(Difference, Difference, u64), Error> {
        let path = path.to_str().ok_or_else(|| Error::Io(std::io::ErrorKind::InvalidFilename.into()))?;
        self.connection.execute("ATTACH DATABASE ?1 AS other KEY ?2", params![path, key.text()])?;
        let compared = self.compare();
        // The statements in the cache would hold on to the other database.
        self.connection.flush_prepared_statement_cache();
        self.connection.execute_batch("DETACH DATABASE other")?;
        open::cover(&self.connection, key)?;
        compared
    }

    fn compare(&self) -> Result<(Difference, Difference, u64), Error> {
        let changed = "SELECT count(*) FROM main.entries AS m JOIN other.entries AS o ON o.uid = m.uid
                       WHERE m.version <> o.version AND m.binned_at IS NULL AND o.binned_at IS NULL";
        Ok((
            only_in(&self.connection, "other", "main")?,
            only_in(&self.connection, "main", "other")?,
            verify::count(&self.connection, changed)?,
        ))
    }

    /// Puts the database of a backup in the place of the present one. A pinned backup of the present state
    /// is made first.
    ///
    /// # Errors
    ///
    /// With the vault as it was: as [`Vault::preview`], and whatever stops the backup of the present state.
    /// Without the vault only when it could not be opened again; what it holds is safe then.
    pub fn restore(
        self,
        backup: &Path,
        key: Option<Key<'_>>,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Self, Refused> {
        match self.make_ready(backup, key, now, work) {
            Ok(old_keys) => self.swap_in(&old_keys, now),
            Err(error) => {
                if let Some(home) = &self.home {
                    // What is left over is removed at the next opening too.
                    crate::vault::discard_next(&home.folder).ok();
                }
                Err((Some(self.into()), error))
            }
        }
    }

    /// Everything before the present database is touched. Gives the keys of earlier times, which have to
    /// be carried over: backups may still be under them.
    fn make_ready(
        &self,
        backup: &Path,
        key: Option<Key<'_>>,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Vec<Secret>, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        let mut found = Found::of_vault(self, home, Archive::open(backup)?, key)?;
        need_room(&home.folder, 3)?;
        crate::vault::discard_next(&home.folder)?;
        let back = home.folder.join(DB_BACK);
        self.unpack_and_prove(home, &mut found, &back, work)?;
        self.back_up(now, Pin::Kept, work)?;
        files::sync_folder(&home.folder)?;
        self.old_keys()
    }

    /// Closes the present database and opens the one beside it in its place.
    fn swap_in(self, old_keys: &[Secret], now: DateTime<Utc>) -> Result<Self, Refused> {
        let Self { connection, home, .. } = self;
        let Some(Home { folder, slots, held, vault_key, .. }) = home else { return Err((None, Error::Absent)) };
        drop(connection);
        let opened = move_in_place(&folder, DB_BACK)
            .and_then(|()| Self::open_with(&folder, held, slots, vault_key, now, Work::unwatched()));
        let mut vault = opened.map_err(|error| (None, error))?;
        match vault.remember_keys(old_keys) {
            Ok(()) => Ok(vault),
            Err(error) => Err((Some(vault.into()), error)),
        }
    }

    /// Makes a vault of a backup, in a folder without one: after a disk died, or on a new computer. It
    /// opens with what opened it when the backup was made.
    ///
    /// # Errors
    ///
    /// As [`Vault::preview`], and [`Error::AlreadyThere`] when there is a vault or a part of one. Nothing
    /// is left behind then.
    pub fn bring_back(
        folder: &Path,
        backup: &Path,
        key: Option<Key<'_>>,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Self, Error> {
        let mut found = Found::with(Archive::open(backup)?, key)?;
        let is_new = !folder.exists();
        files::make_folder(folder)?;
        let held = files::hold(folder)?;
        crate::vault::refuse_to_replace(folder)?;
        crate::vault::discard_next(folder)?;
        let next = folder.join(DB_NEXT);
        let (slots, vault_key) = (found.slots.clone(), found.vault_key.clone());
        let ready = found
            .unpack(&next, &slots, &vault_key, work)
            .and_then(|()| prove(&next, &found.key()?, &ManifestKey::of(&vault_key)?, work).map_err(in_backup));
        if let Err(error) = ready {
            crate::vault::discard_next(folder).ok();
            drop(held);
            if is_new {
                files::remove(&folder.join(LOCK)).and_then(|()| Ok(std::fs::remove_dir(folder)?)).ok();
            }
            return Err(error);
        }
        if let (true, Some(bytes)) = (slots.opens_by_itself(), &found.archive.device) {
            device::keep(folder, bytes)?;
        }
        // From here on there is a vault: opening it moves the database into place.
        ring::write(folder, &slots)?;
        Self::open_with(folder, held, slots, vault_key, now, work)
    }
}

/// Writes the database of a backup to a file under the key of a vault, and proves it.
pub(crate) fn unpack_and_prove(
    found: &mut Found,
    path: &Path,
    slots: &Slots,
    vault_key: &Secret,
    manifest: &ManifestKey,
    work: Work<'_>,
) -> Result<Proof, Error> {
    let same = found.vault_key == *vault_key;
    found.unpack(path, slots, vault_key, work)?;
    let key = RawKey::of(vault_key, &slots.salt())?;
    if !same {
        // The sums in it were made with the key of that time.
        prove(path, &key, &ManifestKey::of(&found.vault_key)?, work).map_err(in_backup)?;
        remake_manifest(path, &key, manifest)?;
    }
    prove(path, &key, manifest, work).map_err(in_backup)
}

/// Writes the sums of a database anew, after its rows were proven with the key of before.
fn remake_manifest(path: &Path, key: &RawKey, manifest: &ManifestKey) -> Result<(), Error> {
    let connection = open::unlock(path, key)?;
    if layout::check(&connection)? >= layout::FIRST_WITH_MANIFEST {
        crate::manifest::rebuild(&connection, manifest)?;
    }
    drop(connection);
    Ok(File::options().write(true).open(path)?.sync_all()?)
}

/// Entries, the bin left out, that one of two databases has and the other has not.
fn only_in(connection: &Connection, here: &str, there: &str) -> Result<Difference, Error> {
    let rest = format!(
        "FROM {here}.entries AS e WHERE e.binned_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM {there}.entries AS t WHERE t.uid = e.uid AND t.binned_at IS NULL)"
    );
    let count = verify::count(connection, &format!("SELECT count(*) {rest}"))?;
    let mut query =
        connection.prepare(&format!("SELECT {SUMMARY} {rest} ORDER BY e.day DESC, e.seq DESC LIMIT {NAMED}"))?;
    let mut rows = query.query([])?;
    let mut newest = Vec::new();
    while let Some(row) = rows.next()? {
        newest.push(summary(row)?);
    }
    Ok(Difference { count, newest })
}
