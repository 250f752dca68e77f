//! Writing backups again: under the keys of today, or without what was erased.

use std::path::Path;

use super::archive::{Parts, pack};
use super::log::{Log, hash_of};
use super::restore::Found;
use super::shelf::{Backup, Shelf, UNPACKED, WRITING};
use crate::backup::Archive;
use crate::erase::Erasure;
use crate::files::{self, BACKUPS, DEVICE};
use crate::open::{self, RawKey};
use crate::vault::Home;
use crate::work::{Stage, Work};
use crate::{Error, Vault, layout};

/// How writing backups again went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Renewed {
    /// Backups that were written again.
    pub renewed: usize,
    /// Backups that could not be opened or written, or whose turn did not come because the work was
    /// stopped. They are as they were.
    pub left: usize,
    /// Whether a second folder was chosen that is not there now. Copies in it are as they were.
    pub second_away: bool,
}

impl Vault {
    /// Writes every backup of this vault again that does not open with exactly what opens the vault now.
    /// Each is the old one or the new one at every instant. What is left is tried again by
    /// [`Vault::tend`].
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the folder of backups cannot be read.
    pub fn renew_backups(&mut self, second: Option<&Path>, work: Work<'_>) -> Result<Renewed, Error> {
        let renewed = self.rewrite(second, None, work)?;
        if renewed.left == 0 && !renewed.second_away {
            self.forget_old_keys()?;
            self.note_renewed()?;
        }
        Ok(renewed)
    }

    /// Whether a backup may be left that opens with something else than the vault does now.
    pub(crate) fn is_renewal_due(&self) -> Result<bool, Error> {
        let Some(home) = &self.home else { return Ok(false) };
        let log = Log::read(Shelf::of_vault(&home.folder).folder());
        // The keys of before are remembered exactly as long as a backup may be under one of them.
        Ok(log.renewed_for != Some(home.slots.generation) || !self.old_keys()?.is_empty())
    }

    fn note_renewed(&self) -> Result<(), Error> {
        let Some(home) = &self.home else { return Ok(()) };
        let folder = files::make_inside(&home.folder, BACKUPS)?;
        let log = Log { renewed_for: Some(home.slots.generation), ..Log::read(&folder) };
        log.write(&folder)
    }

    /// Erases from every backup of this vault what was erased from the vault.
    ///
    /// # Errors
    ///
    /// As [`Vault::renew_backups`].
    pub fn erase_from_backups(
        &self,
        second: Option<&Path>,
        erasure: &Erasure,
        work: Work<'_>,
    ) -> Result<Renewed, Error> {
        self.rewrite(second, Some(erasure), work)
    }

    /// Every backup in its turn. When the work is stopped, or one cannot be written, the rest is counted.
    fn rewrite(&self, second: Option<&Path>, erasure: Option<&Erasure>, work: Work<'_>) -> Result<Renewed, Error> {
        let home = self.home.as_ref().ok_or(Error::Absent)?;
        let own = Shelf::of_vault(&home.folder);
        files::make_inside(&home.folder, BACKUPS)?;
        own.tidy()?;
        let mut backups = own.list_of(home.slots.vault_id())?;
        if let Some(second) = second {
            backups.extend(Shelf::second(second).list_of(home.slots.vault_id())?);
        }
        let stage = if erasure.is_some() { Stage::Erasing } else { Stage::Encrypting };
        let mut renewed = Renewed { second_away: second.is_some_and(|it| !it.is_dir()), ..Renewed::default() };
        for (done, backup) in backups.iter().enumerate() {
            if work.at(stage, done as u64, backups.len() as u64).is_err() {
                renewed.left += backups.len() - done;
                break;
            }
            match self.write_again(home, &own, backup, erasure) {
                Ok(written) => renewed.renewed += usize::from(written),
                Err(_) => renewed.left += 1,
            }
            // What is left over is removed the next time, too; the others have their turn all the same.
            own.tidy().ok();
        }
        Ok(renewed)
    }

    /// Writes one backup again; `false` when there is nothing to change in it.
    fn write_again(&self, home: &Home, own: &Shelf, backup: &Backup, erasure: Option<&Erasure>) -> Result<bool, Error> {
        let mut found = Found::of_vault(self, home, Archive::open(&backup.path)?, None)?;
        if erasure.is_none() && found.opens_as(&home.slots) {
            return Ok(false);
        }
        let unpacked = own.folder().join(UNPACKED);
        self.unpack_and_prove(home, &mut found, &unpacked, Work::unwatched())?;
        if let Some(erasure) = erasure {
            self.erase_in(home, &unpacked, erasure)?;
        }
        let device = files::read(&home.folder.join(DEVICE))?;
        let parts = Parts { keys: &home.slots.text()?, device: device.as_deref() };
        let folder = backup.path.parent().unwrap_or(own.folder());
        let writing = folder.join(WRITING);
        let (file, size) = (std::fs::File::open(&unpacked)?, std::fs::metadata(&unpacked)?.len());
        let written = pack(&writing, &parts, file, size, Work::unwatched())
            .and_then(|()| Archive::open(&writing)?.database(Work::unwatched(), |_| Ok(())))
            .and_then(|()| hash_of(&writing))
            .and_then(|hash| files::rename(&writing, &backup.path).map(|()| hash));
        let hash = written.inspect_err(|_| drop(files::remove(&writing)))?;
        let mut log = Log::read(own.folder());
        log.is_sound(&backup.name, hash);
        log.write(own.folder())?;
        Ok(true)
    }

    /// Erases in a database that was taken out of a backup, and proves it again.
    fn erase_in(&self, home: &Home, path: &Path, erasure: &Erasure) -> Result<(), Error> {
        let key = RawKey::of(&home.vault_key, &home.slots.salt())?;
        let (mut connection, found) = open::open(path, &key, &home.slots.salt())?;
        layout::raise(&mut connection, found, &self.manifest)?;
        crate::vault::in_transaction(&mut connection, |it| crate::erase::carry_out(it, &self.manifest, erasure))?;
        drop(connection);
        super::prove(path, &key, &self.manifest, Work::unwatched()).map(drop)
    }
}
