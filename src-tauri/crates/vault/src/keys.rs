//! Keys: what opens the vault, and the file that holds the wrapped vault key.

pub(crate) mod calibrate;
pub(crate) mod device;
pub(crate) mod hex;
pub(crate) mod kdf;
pub(crate) mod recovery;
pub(crate) mod ring;
pub(crate) mod slots;
pub(crate) mod weigh;

use zeroize::Zeroizing;

/// 32 secret bytes that are wiped when they are dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// What someone opens a vault with.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// The key that lies in the folder, until a passphrase is set.
    Device,
    /// A passphrase, as typed.
    Passphrase(&'a str),
    /// A recovery code, as typed.
    Recovery(&'a str),
}
