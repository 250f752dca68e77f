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
    /// A name that no entry has: 16 random bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the operating system gives no random bytes.
    pub fn make_id(&self) -> Result<EntryId, Error> {
        random().map(EntryId::of)
    }
}
