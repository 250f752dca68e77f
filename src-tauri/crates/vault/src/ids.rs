//! Random bytes, and names made of them.

use domain::EntryId;

use crate::{Error, Vault};

/// `N` bytes from the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

impl Vault {
    /// Bytes nobody can guess, for whatever is sealed outside the vault.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the operating system gives no random bytes.
    pub fn random_bytes<const N: usize>(&self) -> Result<[u8; N], Error> {
        random()
    }

    /// A name that no entry has: 16 random bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the operating system gives no random bytes.
    pub fn make_id(&self) -> Result<EntryId, Error> {
        random().map(EntryId::of)
    }
}
