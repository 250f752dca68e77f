//! 32 secret bytes.

use std::ops::{Deref, DerefMut};

use zeroize::Zeroizing;

use crate::Error;

/// 32 secret bytes that are wiped when they are dropped.
///
/// They have a place of their own: handing them on moves the way to them, and leaves no copy on the stack.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Secret(Box<Zeroizing<[u8; 32]>>);

impl Secret {
    /// Bytes from the operating system.
    pub(crate) fn random() -> Result<Self, Error> {
        let mut secret = Self::default();
        getrandom::fill(secret.as_mut())?;
        Ok(secret)
    }

    /// Bytes that are known.
    pub(crate) fn of(bytes: &[u8; 32]) -> Self {
        let mut secret = Self::default();
        secret.copy_from_slice(bytes);
        secret
    }
}

impl Deref for Secret {
    type Target = [u8; 32];

    fn deref(&self) -> &[u8; 32] {
        &self.0
    }
}

impl DerefMut for Secret {
    fn deref_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }
}

impl AsRef<[u8]> for Secret {
    fn as_ref(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl AsMut<[u8]> for Secret {
    fn as_mut(&mut self) -> &mut [u8] {
        self.0.as_mut_slice()
    }
}
