//! The key that lies in the folder until a passphrase is set. It hides nothing; it lets the vault
//! be encrypted, and so checked, from the first day.

use std::path::Path;

use zeroize::Zeroizing;

use super::{Secret, files, hex};
use crate::{Error, ids::random};

/// Makes the key and writes it twice: without it nothing opens.
pub(crate) fn make(folder: &Path) -> Result<Secret, Error> {
    let key = Zeroizing::new(random()?);
    let mut text = Zeroizing::new(hex::write(key.as_ref()));
    text.push('\n');
    files::replace(&folder.join(files::DEVICE), text.as_bytes())?;
    files::replace(&folder.join(files::DEVICE_SPARE), text.as_bytes())?;
    Ok(key)
}

/// The keys in the folder that can be read, the spare one last.
pub(crate) fn read(folder: &Path) -> Result<Vec<Secret>, Error> {
    let mut keys: Vec<Secret> = Vec::new();
    for name in [files::DEVICE, files::DEVICE_SPARE] {
        let bytes = Zeroizing::new(files::read(&folder.join(name))?.unwrap_or_default());
        let key = std::str::from_utf8(&bytes).ok().and_then(|it| hex::read(it.trim_end())).map(Zeroizing::new);
        keys.extend(key.filter(|it| !keys.contains(it)));
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
