//! The encrypted file: everything a person keeps, in one place, for one writer.
//!
//! A vault is a folder with `vault.db` (SQLCipher), `vault.keys` (the wrapped key, with a spare copy),
//! `vault.lock` and, until a passphrase is set, `vault.device` (the key that opens it by itself).
//! Every call that returns `Ok` after a change has put that change on the disk.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test stops where it fails"))]

mod bin;
mod drafts;
mod entries;
mod error;
mod fields;
mod filter;
mod ids;
mod keys;
mod layout;
mod list;
#[cfg(all(test, target_os = "linux"))]
mod memory;
mod open;
mod passphrase;
mod search;
mod settings;
mod vault;
mod verify;
mod versions;

pub use bin::Binned;
pub use entries::NewEntry;
pub use error::Error;
pub use filter::Filter;
pub use keys::Key;
pub use keys::recovery::RecoveryCode;
pub use keys::weigh::{Weight, weigh};
pub use search::Hit;
pub use vault::{Presence, Vault};
pub use verify::Verdict;
pub use versions::Version;
