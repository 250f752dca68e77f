//! What Betweentimes can do, one file per noun, without a window and without a clock of its own.
//!
//! A [`Companion`] owns the open vault. Whoever hosts it (the window, `btw`, a test) reads the clock
//! and does everything through [`Companion::at`], so that the same call at the same moment always
//! means the same.

mod bin;
mod code;
mod drafts;
mod entries;
mod error;
mod exercises;
mod help;
mod lists;
mod opening;
mod preferences;
mod ratings;
mod today;
mod verify;
mod versions;

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{EntryId, Moment, preferences::Preferences};

pub use bin::Binned;
pub use code::Weight;
pub use drafts::{Kept, Unfinished};
pub use error::Error;
pub use exercises::{Play, Vocabulary};
pub use lists::{Filter, Hit, Snippet};
pub use opening::{Made, Phase, Status};
pub use today::Today;
pub use verify::Verdict;
pub use versions::Version;

/// Where things lie on this computer.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder of the vault: the encrypted file, its key slots, nothing readable.
    pub vault: PathBuf,
    /// The file of the preferences, which hold nothing about the person.
    pub preferences: PathBuf,
}

/// The app without a window. One per process; every method may be called from any thread.
pub struct Companion {
    places: Places,
    desk: Mutex<opening::Desk>,
    preferences: Mutex<Preferences>,
}

/// The companion at one moment.
#[derive(Clone, Copy)]
pub struct Visit<'a> {
    companion: &'a Companion,
    now: Moment,
}

impl Companion {
    /// A companion whose vault is closed.
    #[must_use]
    pub fn new(places: Places) -> Self {
        let preferences = preferences::read(&places.preferences);
        Self { places, desk: Mutex::default(), preferences: Mutex::new(preferences) }
    }

    /// The companion at the moment that the host's clock shows.
    #[must_use]
    pub fn at(&self, now: Moment) -> Visit<'_> {
        Visit { companion: self, now }
    }

    /// The desk. A panic elsewhere leaves the vault's transaction rolled back, so the desk stays usable.
    fn desk(&self) -> MutexGuard<'_, opening::Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Visit<'_> {
    /// Does something with the open vault.
    fn with<T>(&self, work: impl FnOnce(&mut vault::Vault) -> Result<T, Error>) -> Result<T, Error> {
        match self.companion.desk().vault.as_mut() {
            Some(vault) => work(vault),
            None => Err(Error::Locked),
        }
    }

    /// Does something with one entry of the open vault; says which one when it is not there.
    fn with_entry<T>(
        &self,
        id: &EntryId,
        work: impl FnOnce(&mut vault::Vault) -> Result<T, vault::Error>,
    ) -> Result<T, Error> {
        self.with(|vault| {
            work(vault).map_err(|error| match error {
                vault::Error::NoSuchEntry => Error::NoSuchEntry { id: id.clone() },
                other => other.into(),
            })
        })
    }
}
