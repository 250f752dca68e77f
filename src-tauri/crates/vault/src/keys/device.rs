//! The key that lies in the folder until a passphrase is set. It hides nothing; it lets the vault
//! be encrypted, and so checked, from the first day.

use std::path::Path;

use zeroize::Zeroizing;

use super::{Secret, hex};
use crate::{Error, files};

/// Makes the key and writes it twice: without it nothing opens.
pub(crate) fn make(folder: &Path) -> Result<Secret, Error> {
    let key = Secret::random()?;
    let mut text = Zeroizing::new(hex::write(key.as_ref()));
    text.push('\n');
    keep(folder, text.as_bytes())?;
    Ok(key)
}

/// Puts a key into the folder that came with a backup.
pub(crate) fn keep(folder: &Path, text: &[u8]) -> Result<(), Error> {
    files::replace(&folder.join(files::DEVICE), text)?;
    files::replace(&folder.join(files::DEVICE_SPARE), text)
}

/// The key that a file of this kind holds; `None` when it holds none.
pub(crate) fn understand(text: &[u8]) -> Option<Secret> {
    std::str::from_utf8(text).ok().and_then(|it| hex::read(it.trim_end())).map(|it| Secret::of(&Zeroizing::new(it)))
}

/// The keys in the folder that can be read, the spare one last.
pub(crate) fn read(folder: &Path) -> Result<Vec<Secret>, Error> {
    let mut keys: Vec<Secret> = Vec::new();
    for name in [files::DEVICE, files::DEVICE_SPARE] {
        let bytes = Zeroizing::new(files::read(&folder.join(name))?.unwrap_or_default());
        keys.extend(understand(&bytes).filter(|it| !keys.contains(it)));
    }
    Ok(keys)
}

/// Overwrites and removes the key, so that it opens nothing any more.
pub(crate) fn forget(folder: &Path) -> Result<(), Error> {
    files::wipe(&folder.join(files::DEVICE))?;
    files::wipe(&folder.join(files::DEVICE_SPARE))?;
    files::remove(&files::beside(&folder.join(files::DEVICE)))?;
    files::remove(&files::beside(&folder.join(files::DEVICE_SPARE)))
}
