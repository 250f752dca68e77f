//! A folder of backups: the vault's own, or a second one on another disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::archive::Archive;
use super::name::BackupName;
use crate::{Error, files};

/// A backup that lies in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// What it is called, which says when it was made.
    pub name: BackupName,
    /// In bytes.
    pub size: u64,
    /// Where it lies.
    pub path: PathBuf,
}

/// A folder of backups. There may be none in it, or no such folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The backups of a vault, which lie in the folder of the vault.
    #[must_use]
    pub fn of_vault(vault: &Path) -> Self {
        Self { folder: vault.join(files::BACKUPS) }
    }

    /// A second folder that a person chose.
    #[must_use]
    pub fn second(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where they lie.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Every file that is called like a backup, the newest first. Reads no file.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the folder is there and cannot be read.
    pub fn list(&self) -> Result<Vec<Backup>, Error> {
        let inside = match fs::read_dir(&self.folder) {
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Vec::new());
            }
            other => other?,
        };
        let mut backups = Vec::new();
        for item in inside {
            let item = item?;
            let name = item.file_name().to_str().and_then(BackupName::read);
            // A link could lead anywhere.
            if let (Some(name), true) = (name, item.file_type()?.is_file()) {
                backups.push(Backup { name, size: item.metadata()?.len(), path: item.path() });
            }
        }
        backups.sort_by_key(|it| (std::cmp::Reverse(it.name.number), std::cmp::Reverse(it.name.made_at)));
        Ok(backups)
    }

    /// Those of one vault, the newest first. Several people may keep backups in one folder.
    ///
    /// # Errors
    ///
    /// As [`Shelf::list`].
    pub(crate) fn list_of(&self, vault_id: [u8; 16]) -> Result<Vec<Backup>, Error> {
        let mut all = self.list()?;
        all.retain(|it| Archive::open(&it.path).and_then(|it| it.slots()).is_ok_and(|it| it.vault_id() == vault_id));
        Ok(all)
    }

    /// The backup of a name.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchBackup`] when there is none.
    pub fn find(&self, name: &str) -> Result<Backup, Error> {
        let wanted = BackupName::read(name).ok_or(Error::NoSuchBackup)?;
        self.list()?.into_iter().find(|it| it.name == wanted).ok_or(Error::NoSuchBackup)
    }

    /// Removes what was left half made. Only while the vault is held.
    pub(crate) fn tidy(&self) -> Result<(), Error> {
        for name in [COPY, UNPACKED, WRITING] {
            files::remove(&self.folder.join(name))?;
            files::remove(&self.folder.join(format!("{name}-journal")))?;
        }
        Ok(())
    }
}

/// The copy of the database from which a backup is made.
pub(crate) const COPY: &str = "copy.db.new";
/// A database that was taken out of a backup to be looked at.
pub(crate) const UNPACKED: &str = "unpacked.db.new";
/// A backup that is being written.
pub(crate) const WRITING: &str = "backup.zip.new";
