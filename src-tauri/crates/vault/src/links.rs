//! What belongs together: one event, seen through several approaches.

use domain::EntryId;
use rusqlite::{Connection, params};

use crate::{Error, Vault};

/// One entry looks at what another tells, through another approach.
const LENS: &str = "lens";

impl Vault {
    /// Says that two entries tell of one event. An entry that is not written yet may be one of them; an entry is never
    /// linked to itself.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn link(&mut self, from: &EntryId, to: &EntryId) -> Result<(), Error> {
        if from == to {
            return Ok(());
        }
        self.change(|change, _| add(change, from, to))
    }

    /// Says that one entry does not tell of the event of another after all: it leaves the group, and what was joined
    /// through it stays together around the other. All of them stay as they are, and all of it happens or nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn part(&mut self, leaving: &EntryId, other: &EntryId) -> Result<(), Error> {
        self.change(|change, _| {
            // Also what lies in the bin: it may come back, and belongs to those who stay.
            let joined = "INSERT OR IGNORE INTO links (from_uid, to_uid, relation)
                 SELECT ?2, iif(from_uid = ?1, to_uid, from_uid), relation FROM links
                 WHERE relation = ?3 AND (from_uid = ?1 OR to_uid = ?1) AND ?2 NOT IN (from_uid, to_uid)";
            let values = params![leaving.as_str(), other.as_str(), LENS];
            change.prepare_cached(joined)?.execute(values)?;
            let gone = "DELETE FROM links WHERE relation = ?2 AND (from_uid = ?1 OR to_uid = ?1)";
            change.prepare_cached(gone)?.execute(params![leaving.as_str(), LENS])?;
            Ok(())
        })
    }

    /// Every link between two entries that are there, the bin left out.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn links(&self) -> Result<Vec<(EntryId, EntryId)>, Error> {
        self.linked("1 = 1", &[])
    }

    /// Every link, also of entries that are not written yet.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn every_link(&self) -> Result<Vec<(EntryId, EntryId)>, Error> {
        let mut query = self.connection.prepare_cached("SELECT from_uid, to_uid FROM links WHERE relation = ?")?;
        let mut rows = query.query([LENS])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            links.push((crate::fields::id(row, 0)?, crate::fields::id(row, 1)?));
        }
        Ok(links)
    }

    /// The entries that an entry is linked with directly.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn links_of(&self, id: &EntryId) -> Result<Vec<EntryId>, Error> {
        let links = self.linked("(l.from_uid = ?1 OR l.to_uid = ?1)", &[&id.as_str()])?;
        Ok(links.into_iter().map(|(from, to)| if from == *id { to } else { from }).collect())
    }

    /// Whether two entries are linked directly, written or not.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn is_linked(&self, one: &EntryId, other: &EntryId) -> Result<bool, Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT 1 FROM links WHERE relation = ?3
             AND ((from_uid = ?1 AND to_uid = ?2) OR (from_uid = ?2 AND to_uid = ?1))",
        )?;
        Ok(query.exists(params![one.as_str(), other.as_str(), LENS])?)
    }

    fn linked(&self, which: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<(EntryId, EntryId)>, Error> {
        let sql = format!(
            "SELECT l.from_uid, l.to_uid FROM links AS l
             JOIN entries AS f ON f.uid = l.from_uid AND f.binned_at IS NULL
             JOIN entries AS t ON t.uid = l.to_uid AND t.binned_at IS NULL
             WHERE l.relation = '{LENS}' AND {which} ORDER BY f.seq, t.seq"
        );
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(values)?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            links.push((crate::fields::id(row, 0)?, crate::fields::id(row, 1)?));
        }
        Ok(links)
    }
}

/// Keeps a link. It has no direction that matters, so it is kept once.
pub(crate) fn add(connection: &Connection, from: &EntryId, to: &EntryId) -> Result<(), Error> {
    let there = "SELECT 1 FROM links WHERE from_uid = ?2 AND to_uid = ?1 AND relation = ?3";
    let values = params![from.as_str(), to.as_str(), LENS];
    if !connection.prepare_cached(there)?.exists(values)? {
        let sql = "INSERT OR IGNORE INTO links (from_uid, to_uid, relation) VALUES (?1, ?2, ?3)";
        connection.prepare_cached(sql)?.execute(values)?;
    }
    Ok(())
}
