//! Making a backup, copying it to a second folder, and letting old ones go.

use std::fs::File;
use std::path::Path;

use chrono::{DateTime, SubsecRound, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};

use super::archive::{Archive, Parts, pack};
use super::log::{Log, hash_of};
use super::name::BackupName;
use super::restore::prove;
use super::rotation::{self, Standing};
use super::shelf::{Backup, COPY, Shelf, WRITING};
use crate::files::{self, BACKUPS, DB, DEVICE};
use crate::open::{self, RawKey};
use crate::vault::{Home, sweep};
use crate::work::{Stage, Work};
use crate::{Error, Vault};

/// How long a backup is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pin {
    /// As the rotation says.
    Usual,
    /// For 90 days: made before something that cannot be undone.
    Kept,
}

/// Pages that are copied between two looks at whether it is still wanted.
const STEP: i32 = 256;

impl Vault {
    /// Makes a backup, opens and checks it, and only then gives it its name. The vault is not changed.
    ///
    /// # Errors
    ///
    /// [`Error::NoRoom`] before anything is written, [`Error::Stopped`], [`Error::Damaged`] when the vault
    /// is; no backup is left behind then, and none that was there is touched.
    pub fn back_up(&self, now: DateTime<Utc>, pin: Pin, work: Work<'_>) -> Result<Backup, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        sweep(&self.connection)?;
        let shelf = Shelf::of_vault(&home.folder);
        files::make_inside(&home.folder, BACKUPS)?;
        shelf.tidy()?;
        let made = self.make(home, &shelf, now, pin, work);
        if made.is_err() {
            // What cannot be removed now is removed before the next one is made.
            shelf.tidy().ok();
        }
        made
    }

    fn make(&self, home: &Home, shelf: &Shelf, now: DateTime<Utc>, pin: Pin, work: Work<'_>) -> Result<Backup, Error> {
        let [copy, writing] = [COPY, WRITING].map(|it| shelf.folder().join(it));
        let state = self.state()?;
        need_room(&home.folder, 2)?;
        let key = RawKey::of(&home.vault_key, &home.slots.salt())?;
        copy_database(&self.connection, &copy, &key, work)?;
        prove(&copy, &key, &self.manifest, work)?;
        let device = files::read(&home.folder.join(DEVICE))?;
        let parts = Parts { keys: &home.slots.text()?, device: device.as_deref() };
        let size = std::fs::metadata(&copy)?.len();
        pack(&writing, &parts, File::open(&copy)?, size, work)?;
        // What was written is read once more, to the last checksum.
        Archive::open(&writing)?.database(Work::unwatched(), |_| Ok(()))?;
        let hash = hash_of(&writing)?;
        let number = shelf.list()?.first().map_or(1, |it| it.name.number.saturating_add(1));
        // The name says it to the second, and so does whoever reads it.
        let name = BackupName { number, made_at: now.trunc_subsecs(0), pinned: pin == Pin::Kept };
        let path = shelf.folder().join(name.to_string());
        files::rename(&writing, &path)?;
        shelf.tidy()?;
        let mut log = Log::read(shelf.folder());
        log.is_sound(&name, hash);
        (log.state, log.backed_up_at) = (Some(state), Some(now));
        log.write(shelf.folder())?;
        Ok(Backup { name, size: std::fs::metadata(&path)?.len(), path })
    }

    /// Copies a backup into a second folder, unless it is there already, and compares what arrived.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] and the like when the folder is not there or cannot be written; [`Error::Damaged`]
    /// when other bytes arrived, [`Error::AlreadyThere`] when a backup of another vault has this name.
    /// Nothing is left half written under the name of a backup.
    pub fn mirror(&self, backup: &Backup, second: &Path, work: Work<'_>) -> Result<(), Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        let (to, writing) = (second.join(backup.name.to_string()), second.join(WRITING));
        let hash = hash_of(&backup.path)?;
        if hash_of(&to).is_ok_and(|it| it == hash) {
            return Ok(());
        }
        let there = Archive::open(&to).and_then(|it| it.slots());
        if there.is_ok_and(|it| it.vault_id() != home.slots.vault_id()) {
            return Err(Error::AlreadyThere);
        }
        let copied = copy_file(&backup.path, &writing, work).and_then(|()| match hash_of(&writing)? {
            it if it == hash => files::rename(&writing, &to),
            _ => Err(Error::Damaged { what: "the backup" }),
        });
        if copied.is_err() {
            files::remove(&writing).ok();
        }
        copied
    }

    /// The backups of this vault in a folder, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the folder cannot be read.
    pub fn backups_in(&self, shelf: &Shelf) -> Result<Vec<Backup>, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        shelf.list_of(home.slots.vault_id())
    }

    /// Lets old backups go, here and in the second folder. See `rotation` for which. Answers how many went.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when a folder cannot be read or a file not be removed; those that went are gone.
    pub fn thin(&self, second: Option<&Path>, now: DateTime<Utc>) -> Result<usize, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        let own = Shelf::of_vault(&home.folder);
        let mut log = Log::read(own.folder());
        let mut gone = 0;
        for shelf in [Some(own.clone()), second.map(Shelf::second)].into_iter().flatten() {
            let backups = shelf.list_of(home.slots.vault_id())?;
            for name in rotation::going(&standing(&backups, &log), now, rotation::LARGEST) {
                files::remove(&shelf.folder().join(name.to_string()))?;
                gone += 1;
            }
        }
        if gone > 0 {
            let left: Vec<String> = own.list()?.iter().map(|it| it.name.to_string()).collect();
            log.keep_only(|name| left.iter().any(|it| it == name));
            log.write(own.folder())?;
        }
        Ok(gone)
    }
}

/// The backups as the rules see them. Only as many are read again as the rules may ask for.
fn standing(newest_first: &[Backup], log: &Log) -> Vec<Standing> {
    let mut proven = 0;
    newest_first
        .iter()
        .map(|it| {
            let sound = proven < rotation::NEWER && log.was_sound(&it.name) && log.is_still_sound(it);
            proven += usize::from(sound);
            Standing { name: it.name.clone(), size: it.size, sound }
        })
        .collect()
}

/// Copies the whole database, page by page, into a new file under the same key.
pub(crate) fn copy_database(from: &Connection, to: &Path, key: &RawKey, work: Work<'_>) -> Result<(), Error> {
    files::create(to)?.sync_all()?;
    let mut copy = open::unlock(to, key)?;
    // If the power goes, the copy is thrown away; at the end it is put on the disk as a whole.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
    let copying = Copying::new(from, &mut copy)?;
    loop {
        let step = copying.step(STEP)?;
        let progress = copying.progress();
        let [total, left] = [progress.pagecount, progress.remaining].map(|it| u64::try_from(it).unwrap_or(0));
        work.at(Stage::Copying, total.saturating_sub(left), total)?;
        match step {
            StepResult::Done => break,
            StepResult::More => {}
            // Nobody else has either file.
            _ => return Err(Error::InUse),
        }
    }
    drop(copying);
    drop(copy);
    File::options().write(true).open(to)?.sync_all()?;
    Ok(())
}

/// Copies a file in pieces, down to the disk.
fn copy_file(from: &Path, to: &Path, work: Work<'_>) -> Result<(), Error> {
    use std::io::{Read, Write};

    let (mut from, mut to) = (File::open(from)?, files::create(to)?);
    let (mut done, of) = (0, from.metadata()?.len());
    let mut chunk = vec![0; 256 * 1024];
    loop {
        work.at(Stage::Packing, done, of)?;
        match from.read(&mut chunk)? {
            0 => return Ok(to.sync_all()?),
            count => {
                to.write_all(&chunk[..count])?;
                done += count as u64;
            }
        }
    }
}

/// Asks for so many times the size of the database, before anything is written. Where the system does not
/// say how much room there is, the disk itself says it later.
pub(crate) fn need_room(vault: &Path, times: u64) -> Result<(), Error> {
    let size = std::fs::metadata(vault.join(DB)).map_or(0, |it| it.len());
    match fs4::available_space(vault) {
        Ok(free) if free < times * size + 64 * 1024 => Err(Error::NoRoom),
        _ => Ok(()),
    }
}
