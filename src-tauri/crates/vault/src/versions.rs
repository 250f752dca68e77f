//! Earlier versions of an entry.

use chrono::{DateTime, Utc};
use domain::{Body, EntryId};
use serde::de::DeserializeOwned;

use crate::fields::{body, instant, list};
use crate::{Error, Vault};

/// One version of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version<B = Body> {
    /// 1 for the first.
    pub version: u32,
    /// When it was saved.
    pub changed_at: DateTime<Utc>,
    /// What it held.
    pub body: B,
    /// Its tags.
    pub tags: Vec<String>,
}

impl Vault {
    /// Every version of an entry, the newest first; the one that is shown now is the first of them.
    /// Empty when there is no such entry, or it is in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn versions(&self, id: &EntryId) -> Result<Vec<Version>, Error> {
        self.read_versions(
            id,
            "SELECT version, changed_at, body, tags FROM entries WHERE uid = ?1 AND binned_at IS NULL
             UNION ALL
             SELECT version, changed_at, body, tags FROM versions
             WHERE uid = ?1 AND EXISTS (SELECT 1 FROM entries WHERE uid = ?1 AND binned_at IS NULL)
             ORDER BY 1 DESC",
        )
    }

    /// The versions before the one that is there now, the newest first.
    pub(crate) fn earlier<B: DeserializeOwned>(&self, id: &EntryId) -> Result<Vec<Version<B>>, Error> {
        self.read_versions(
            id,
            "SELECT version, changed_at, body, tags FROM versions WHERE uid = ?1 ORDER BY version DESC",
        )
    }

    fn read_versions<B: DeserializeOwned>(&self, id: &EntryId, sql: &str) -> Result<Vec<Version<B>>, Error> {
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query([id.as_str()])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(Version {
                version: row.get(0)?,
                changed_at: instant(row.get(1)?)?,
                body: body(row, 2)?,
                tags: list(row, 3)?,
            });
        }
        Ok(versions)
    }
}
