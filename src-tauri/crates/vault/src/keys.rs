//! Keys: what opens the vault, and the file that holds the wrapped vault key.

pub(crate) mod calibrate;
pub(crate) mod device;
pub(crate) mod hex;
pub(crate) mod kdf;
pub(crate) mod recovery;
pub(crate) mod ring;
mod secret;
pub(crate) mod slots;
pub(crate) mod weigh;

pub(crate) use secret::Secret;

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
