//! A small text outside the vault, under a key of its own that lies beside it: the safety plan, when a person allows it
//! to be opened without the journal.
//!
//! It keeps the text from a search of the disk and from other accounts. It does not keep it from anybody at this
//! computer, and the app says so. Nothing of the vault's keys is in it.

use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::Error;
use crate::files;
use crate::ids::random;
use crate::keys::Secret;

/// The sealed text: 24 bytes that are used once, then what XChaCha20-Poly1305 made of it.
const TEXT: &str = "plan.sealed";
/// Its key.
const KEY: &str = "plan.key";
/// What the seal is about.
const ABOUT: &[u8] = b"betweentimes plan 1";
/// The longest text, in bytes.
pub const OUTSIDE_BYTES: usize = 60_000;

const DAMAGED: Error = Error::Damaged { what: TEXT };

/// Keeps a text outside the vault, under a new key, in a folder of its own.
///
/// # Errors
///
/// [`Error::TooLong`] above [`OUTSIDE_BYTES`], or what the disk says; what was there before stays then.
pub fn keep_outside(folder: &Path, text: &str) -> Result<(), Error> {
    if text.len() > OUTSIDE_BYTES {
        return Err(Error::TooLong);
    }
    files::make_folder(folder)?;
    // The key stays the same: after a power cut between the two files, the old text must still open.
    // One that is damaged opens nothing any more, and makes room.
    let key = match key_in(folder) {
        Ok(Some(key)) => key,
        Ok(None) | Err(Error::Damaged { .. }) => {
            let key = Secret::random()?;
            files::replace(&folder.join(KEY), key.as_ref())?;
            key
        }
        Err(error) => return Err(error),
    };
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: text.as_bytes(), aad: ABOUT };
    let sealed = XChaCha20Poly1305::new((&*key).into()).encrypt(&XNonce::from(nonce), payload).map_err(|_| DAMAGED)?;
    files::replace(&folder.join(TEXT), &[nonce.as_slice(), &sealed].concat())
}

/// The text that is kept outside; nothing when there is none.
///
/// # Errors
///
/// [`Error::Damaged`] when it does not open, or what the disk says.
pub fn read_outside(folder: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    let Some(bytes) = files::read(&folder.join(TEXT))? else { return Ok(None) };
    let key = key_in(folder)?.ok_or(DAMAGED)?;
    let (nonce, sealed) = bytes.split_at_checked(24).ok_or(DAMAGED)?;
    let nonce: [u8; 24] = nonce.try_into().map_err(|_| DAMAGED)?;
    let opened = XChaCha20Poly1305::new((&*key).into())
        .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: ABOUT })
        .map_err(|_| DAMAGED)?;
    String::from_utf8(opened).map(|it| Some(Zeroizing::new(it))).map_err(|_| DAMAGED)
}

/// Removes the text and its key: the key first, overwritten, so that nothing opens what a disk may still hold.
///
/// # Errors
///
/// What the disk says.
pub fn remove_outside(folder: &Path) -> Result<(), Error> {
    for name in [KEY, TEXT] {
        files::wipe(&folder.join(name))?;
        files::remove(&files::beside(&folder.join(name)))?;
    }
    // A folder with something else in it stays.
    std::fs::remove_dir(folder).or(Ok(()))
}

fn key_in(folder: &Path) -> Result<Option<Secret>, Error> {
    let Some(bytes) = files::read(&folder.join(KEY))? else { return Ok(None) };
    let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(bytes.try_into().map_err(|_| DAMAGED)?);
    Ok(Some(Secret::of(&bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_nothing_of_it_is_readable_on_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("plan");
        assert!(read_outside(&place).unwrap().is_none());

        keep_outside(&place, "call Ada").unwrap();
        keep_outside(&place, "call Ada first").unwrap();

        assert_eq!(read_outside(&place).unwrap().unwrap().as_str(), "call Ada first");
        for file in std::fs::read_dir(&place).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(3).any(|it| it == b"Ada"));
        }
    }

    #[test]
    fn one_flipped_bit_or_another_key_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        keep_outside(folder.path(), "call Ada").unwrap();
        let whole = std::fs::read(folder.path().join(TEXT)).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            std::fs::write(folder.path().join(TEXT), bytes).unwrap();
            assert!(matches!(read_outside(folder.path()), Err(Error::Damaged { .. })), "{at}");
        }
        std::fs::write(folder.path().join(TEXT), whole).unwrap();
        std::fs::write(folder.path().join(KEY), [0; 32]).unwrap();
        assert!(matches!(read_outside(folder.path()), Err(Error::Damaged { .. })));
    }

    #[test]
    fn a_damaged_key_makes_room_for_a_new_one() {
        let folder = tempfile::tempdir().unwrap();
        keep_outside(folder.path(), "call Ada").unwrap();
        std::fs::write(folder.path().join(KEY), b"short").unwrap();
        assert!(matches!(read_outside(folder.path()), Err(Error::Damaged { .. })));

        keep_outside(folder.path(), "call Ada").unwrap();

        assert_eq!(read_outside(folder.path()).unwrap().unwrap().as_str(), "call Ada");
    }

    #[test]
    fn what_is_removed_leaves_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("plan");
        keep_outside(&place, "call Ada").unwrap();

        remove_outside(&place).unwrap();
        remove_outside(&place).unwrap();

        assert!(!place.exists());
    }

    #[test]
    fn a_text_that_is_too_long_leaves_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        keep_outside(folder.path(), "short").unwrap();

        assert!(matches!(keep_outside(folder.path(), &"x".repeat(OUTSIDE_BYTES + 1)), Err(Error::TooLong)));
        assert_eq!(read_outside(folder.path()).unwrap().unwrap().as_str(), "short");
    }
}
