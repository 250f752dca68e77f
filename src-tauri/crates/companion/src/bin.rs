//! The bin: thirty days to change one's mind.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{EntryId, Summary};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit, opening::BIN_DAYS};

/// An entry in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Binned {
    /// The entry.
    pub summary: Summary,
    /// When it was put there.
    pub binned_at: DateTime<Utc>,
    /// When it is erased for good.
    pub kept_until: DateTime<Utc>,
}

impl Visit<'_> {
    /// Puts an entry into the bin.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn bin_entry(&self, id: EntryId) -> Result<(), Error> {
        self.with_entry(&id, |vault| vault.move_to_bin(&id, self.now.at))?;
        self.unhear();
        self.follow_plan()
    }

    /// Takes an entry out of the bin again.
    ///
    /// # Errors
    ///
    /// As [`Visit::bin_entry`].
    pub fn unbin_entry(&self, id: EntryId) -> Result<(), Error> {
        self.with_entry(&id, |vault| vault.take_from_bin(&id))?;
        self.unhear();
        self.follow_plan()
    }

    /// What lies in the bin, the latest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn list_bin(&self) -> Result<Vec<Binned>, Error> {
        let binned = self.with(|vault| Ok(vault.bin()?))?;
        let until = |at: DateTime<Utc>| at + TimeDelta::days(BIN_DAYS);
        Ok(binned
            .into_iter()
            .map(|it| Binned { summary: it.summary, binned_at: it.binned_at, kept_until: until(it.binned_at) })
            .collect())
    }
}
