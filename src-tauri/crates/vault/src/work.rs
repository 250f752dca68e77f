//! Long work: how far it has come, and whether it is still wanted.

use crate::Error;

/// What long work is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Copying the database, in pages.
    Copying,
    /// Checking a copy, in parts.
    Checking,
    /// Writing a backup file, in bytes.
    Packing,
    /// Reading a backup file, in bytes.
    Unpacking,
    /// Writing everything again under another key, in backups.
    Encrypting,
    /// Reading a damaged file, in pages.
    Reading,
    /// Putting together what was read, in entries.
    Merging,
    /// Erasing, in backups.
    Erasing,
    /// Taking in entries from elsewhere; nobody knows how many come.
    Importing,
}

/// Whoever watches long work. Told the stage, how much is done and of how much; answers whether to go on.
#[derive(Clone, Copy)]
pub struct Work<'a>(&'a dyn Fn(Stage, u64, u64) -> bool);

impl<'a> Work<'a> {
    /// Work that somebody watches.
    #[must_use]
    pub fn watched(by: &'a dyn Fn(Stage, u64, u64) -> bool) -> Self {
        Self(by)
    }

    /// Work that nobody watches.
    #[must_use]
    pub fn unwatched() -> Work<'static> {
        Work(&|_, _, _| true)
    }

    /// Tells how far it has come.
    ///
    /// # Errors
    ///
    /// [`Error::Stopped`] when it is not wanted any more.
    pub fn at(self, stage: Stage, done: u64, of: u64) -> Result<(), Error> {
        if (self.0)(stage, done, of) { Ok(()) } else { Err(Error::Stopped) }
    }
}
