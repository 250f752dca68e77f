//! Backups: one ordinary zip file each, with the encrypted database, the keys that open it, and a script
//! that opens it without this program.

mod archive;
mod ending;
mod log;
mod make;
mod name;
mod rehearse;
mod renew;
mod restore;
mod rotation;
mod shelf;

pub use make::Pin;
pub use name::BackupName;
pub use rehearse::Rehearsal;
pub use renew::Renewed;
pub use restore::{Difference, Preview};
pub use shelf::{Backup, Shelf};

pub(crate) use archive::Archive;
pub(crate) use log::Log;
pub(crate) use restore::{Found, prove, unpack_and_prove};
pub(crate) use shelf::UNPACKED;
