//! The encrypted file: everything a person keeps, in one place, for one writer.
//!
//! A vault is a folder with `vault.db` (SQLCipher), `vault.keys` (the wrapped key, with a spare copy),
//! `vault.lock` and, until a passphrase is set, `vault.device` (the key that opens it by itself).
//! Every call that returns `Ok` after a change has put that change on the disk.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test stops where it fails"))]

mod backup;
mod bin;
mod care;
mod copies;
mod drafts;
mod entries;
mod erase;
mod error;
mod fields;
mod files;
mod filter;
mod heal;
mod ids;
mod import;
mod keys;
mod layout;
mod links;
mod list;
mod manifest;
#[cfg(all(test, target_os = "linux"))]
mod memory;
mod open;
mod outside;
mod pages;
mod passphrase;
mod rekey;
mod search;
mod settings;
mod vault;
mod verify;
mod versions;
mod walk;
mod wholes;
mod work;

pub use backup::{Backup, BackupName, Difference, Pin, Preview, Rehearsal, Renewed, Shelf};
pub use bin::Binned;
pub use care::{Care, Tended};
pub use entries::NewEntry;
pub use erase::{Erasure, Remains};
pub use error::Error;
pub use filter::Filter;
pub use heal::{Cure, Diagnosis, Healed, Missing, Patient};
pub use import::{Import, Imported, Importing, Taken, TakenBack, Whole};
pub use keys::Key;
pub use keys::calibrate::Cost;
pub use keys::recovery::RecoveryCode;
pub use keys::weigh::{Weight, weigh};
pub use outside::{OUTSIDE_BYTES, keep_outside, read_outside, remove_outside};
pub use passphrase::Refused;
pub use search::Hit;
pub use vault::{Presence, Vault};
pub use verify::Verdict;
pub use versions::Version;
pub use walk::{Walk, Walked};
pub use wholes::Outline;
pub use work::{Stage, Work};
