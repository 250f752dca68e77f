//! Erasing for good: some days, or everything.

use chrono::NaiveDate;
use domain::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Erasure, Presence, Vault};

use crate::backups::{Renewed, listable, small};
use crate::{Error, Visit};

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    /// Entries that are gone.
    pub entries: u32,
    /// What became of the backups; missing when they were to stay as they are.
    pub backups: Option<Renewed>,
}

/// What is left after everything was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Remains {
    /// Files in the journal's folder that are not ours.
    pub others: u32,
    /// Backups in the second folder that could not be removed.
    pub backups: u32,
    /// Whether a second folder was chosen that is not there now.
    pub second_away: bool,
}

impl Visit<'_> {
    /// Erases an entry in the bin for good, with its earlier versions; on request from the backups, too.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn erase_entry(&self, id: EntryId, backups: bool) -> Result<Erased, Error> {
        self.need_backups(backups)?;
        self.with_entry(&id, |vault| vault.erase(&id))?;
        self.unhear();
        self.follow_on_map()?;
        self.follow_pins()?;
        let backups = self.renewed_without(&Erasure::Entries(vec![id]), backups)?;
        Ok(Erased { entries: 1, backups })
    }

    /// How many entries the days from `since` on and before `until` hold, the bin included.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn would_erase(&self, since: NaiveDate, until: NaiveDate) -> Result<u32, Error> {
        self.with(|vault| Ok(small(vault.would_erase(&Erasure::Days { since, until })?)))
    }

    /// Erases everything of the days from `since` on and before `until`; on request from the backups, too.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], and what the disk says; nothing is erased then.
    pub fn erase_days(&self, since: NaiveDate, until: NaiveDate, backups: bool) -> Result<Erased, Error> {
        let days = Erasure::Days { since, until };
        self.need_backups(backups)?;
        let entries = self.with(|vault| Ok(small(vault.erase_for_good(&days)?)))?;
        self.unhear();
        self.follow_plan()?;
        self.follow_on_map()?;
        self.follow_pins()?;
        Ok(Erased { entries, backups: self.renewed_without(&days, backups)? })
    }

    /// Erases everything: the journal, its keys, its backups, the preferences. Also when it is damaged, but
    /// not while it is locked: whoever passes by must not be able to.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], [`vault::Error::Absent`], and what the disk says: without its keys nothing can be
    /// opened then.
    pub fn erase_everything(&self, second: bool) -> Result<Remains, Error> {
        let mut desk = self.companion.desk();
        if desk.vault.is_none() && desk.patient.is_none() {
            match Vault::presence(&self.companion.places.vault) {
                Ok(Presence::Protected) => return Err(Error::Locked),
                Ok(Presence::Absent) => return Err(vault::Error::Absent.into()),
                _ => {}
            }
        }
        desk.close();
        desk.wait_for_closing();
        self.remove_plan_outside()?;
        let folder = self.second();
        let second_away = folder.as_ref().is_some_and(|it| !it.is_dir());
        let reachable = folder.as_deref().filter(|it| second && it.is_dir());
        let remains = Vault::erase_everything(&self.companion.places.vault, reachable)?;
        self.forget_preferences()?;
        Ok(Remains { others: small(remains.others as u64), backups: small(remains.backups as u64), second_away })
    }

    /// Refuses when the backups are wanted and cannot even be listed: nothing is erased then.
    fn need_backups(&self, wanted: bool) -> Result<(), Error> {
        if wanted { self.with(|vault| listable(vault)) } else { Ok(()) }
    }

    fn renewed_without(&self, erasure: &Erasure, wanted: bool) -> Result<Option<Renewed>, Error> {
        if !wanted {
            return Ok(None);
        }
        let second = self.second();
        self.with_work(|vault, work| Ok(Some(vault.erase_from_backups(second.as_deref(), erasure, work)?.into())))
    }
}
