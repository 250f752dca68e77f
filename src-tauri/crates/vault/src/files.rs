//! The files of a vault, and how the small ones are written.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::Error;

/// The encrypted database.
pub(crate) const DB: &str = "vault.db";
/// A whole database that takes the place of [`DB`] under the same keys: after a restore, or healing.
pub(crate) const DB_BACK: &str = "vault.db.back";
/// The rollback journal of [`DB`].
pub(crate) const JOURNAL: &str = "vault.db-journal";
/// A database that is being made; it takes the place of [`DB`] once the keys name it.
pub(crate) const DB_NEXT: &str = "vault.db.new";
/// The wrapped vault key.
pub(crate) const KEYS: &str = "vault.keys";
/// A copy of [`KEYS`].
pub(crate) const KEYS_SPARE: &str = "vault.keys.bak";
/// The key that opens the vault by itself.
pub(crate) const DEVICE: &str = "vault.device";
/// A copy of [`DEVICE`].
pub(crate) const DEVICE_SPARE: &str = "vault.device.bak";
/// The folder of the backups.
pub(crate) const BACKUPS: &str = "backups";
/// The folder of damaged files that were set aside.
pub(crate) const QUARANTINE: &str = "quarantine";
/// Locked while the vault is open; always empty.
pub(crate) const LOCK: &str = "vault.lock";
/// No small file of a vault is longer, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Makes the folder, for this account only. A folder that is there already stays as it is.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Opens a file for writing, for this account only.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Replaces a file as a whole: after a power cut it is either the old one or the new one.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let next = beside(path);
    let mut file = create(&next)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    rename(&next, path)
}

/// Moves a file that is on the disk already into place, durably.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_folder)
}

/// Puts the names in a folder on the disk.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Error> {
    // Elsewhere a folder cannot be opened as a file, and names are journalled with the file.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The name a file has while it is being written.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

/// A small file as a whole; `None` when there is none.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other?,
    };
    if file.metadata()?.is_dir() {
        return Err(Error::NotOurs);
    }
    let mut bytes = Vec::new();
    file.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST { Err(Error::Damaged { what: "vault.keys" }) } else { Ok(Some(bytes)) }
}

/// Overwrites a small secret file and removes it. What a disk keeps of old blocks is out of reach.
pub(crate) fn wipe(path: &Path) -> Result<(), Error> {
    let Ok(data) = fs::metadata(path) else { return Ok(()) };
    let zeros = vec![0; usize::try_from(data.len().min(LONGEST)).unwrap_or(0)];
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(&zeros)?;
    file.sync_all()?;
    drop(file);
    fs::remove_file(path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes a name for this account alone, and puts its name on the disk.
pub(crate) fn make_inside(parent: &Path, name: &str) -> Result<PathBuf, Error> {
    let folder = parent.join(name);
    if !folder.is_dir() {
        make_folder(&folder)?;
        sync_folder(parent)?;
    }
    Ok(folder)
}

/// Removes a file if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Holds the folder for this instance until the file is dropped.
///
/// SQLite's own lock is what protects the data. This one comes first, so that nothing here ever
/// opens and closes `vault.db` while another part of this process has it open: on Unix that would
/// drop SQLite's locks.
pub(crate) fn hold(folder: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join(LOCK))?;
    match lock(&file) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        // A file system without locks of this kind: SQLite's own lock decides.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Takes the lock, and waits a fifth of a second for a holder that is just going away: a window that
/// is closing, or a child process that has not yet let go of what it was born with.
fn lock(file: &File) -> Result<(), TryLockError> {
    for _ in 0..10 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(std::time::Duration::from_millis(20)),
            other => return other,
        }
    }
    file.try_lock()
}

/// The first bytes of a database; `None` when there is no file. Only while the folder is held.
pub(crate) fn head(path: &Path) -> Result<Option<[u8; 16]>, Error> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
        Ok(data) if !data.is_file() => return Err(Error::NotOurs),
        Ok(_) => {}
    }
    let mut bytes = [0; 16];
    match File::open(path)?.read_exact(&mut bytes) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(Error::Damaged { what: "vault.db" }),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(Some(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_file_is_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");

        replace(&path, b"old and long").unwrap();
        replace(&path, b"new").unwrap();

        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_wiped_file_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, b"secret").unwrap();

        wipe(&path).unwrap();
        wipe(&path).unwrap();

        assert!(!path.exists());
    }

    #[test]
    fn a_folder_is_held_once() {
        let folder = tempfile::tempdir().unwrap();

        let held = hold(folder.path()).unwrap();

        assert!(matches!(hold(folder.path()), Err(Error::InUse)));
        drop(held);
        assert!(hold(folder.path()).is_ok());
    }
}
