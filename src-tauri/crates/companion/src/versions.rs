//! Earlier versions of an entry.

use chrono::{DateTime, Utc};
use domain::{Body, Entry, EntryId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// An entry as it once was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// 1 for the first.
    pub version: u32,
    /// When it was saved.
    pub changed_at: DateTime<Utc>,
    /// What it held.
    pub body: Body,
    /// Its tags then.
    pub tags: Vec<String>,
}

impl Visit<'_> {
    /// Every version of an entry, the newest first; the one shown now is the first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn versions(&self, id: EntryId) -> Result<Vec<Version>, Error> {
        let versions = self.with(|vault| Ok(vault.versions(&id)?))?;
        Ok(versions.into_iter().map(Version::from).collect())
    }

    /// Makes an earlier version the newest again. The one it replaces is kept too.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when the entry or the version is not there, [`Error::Locked`].
    pub fn bring_back(&self, id: EntryId, version: u32) -> Result<Entry, Error> {
        let entry = self.read_entry(id.clone())?;
        let earlier = self.versions(id.clone())?.into_iter().find(|it| it.version == version);
        let earlier = earlier.ok_or(Error::NoSuchEntry { id: id.clone() })?;
        let next = vault::NewEntry {
            id,
            written: entry.written,
            changed_at: self.now.at,
            body: earlier.body,
            tags: earlier.tags,
            to_session: entry.to_session,
            never_export: entry.never_export,
        };
        let entry = self.with_entry(&next.id, |vault| vault.write(&next))?;
        self.hear(&entry);
        self.follow_plan()?;
        Ok(entry)
    }
}

impl From<vault::Version> for Version {
    fn from(it: vault::Version) -> Self {
        Self { version: it.version, changed_at: it.changed_at, body: it.body, tags: it.tags }
    }
}
