//! The bin, where entries wait before they are erased for good.

use chrono::{DateTime, Utc};
use domain::{EntryId, FeelingWord, Summary};
use rusqlite::{Connection, OptionalExtension, params};

use crate::entries::{add_feelings, add_tags, remove_tags_and_feelings};
use crate::erase::{Erasure, rows};
use crate::fields::{SUMMARY, instant, list, summary};
use crate::manifest::Ledger;
use crate::{Error, Vault};

/// An entry in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// The entry.
    pub summary: Summary,
    /// When it went there.
    pub binned_at: DateTime<Utc>,
}

impl Vault {
    /// Moves an entry to the bin. It keeps everything, and is found nowhere else.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when there is none, or it is there already.
    pub fn move_to_bin(&mut self, id: &EntryId, at: DateTime<Utc>) -> Result<(), Error> {
        self.change(|change, key| {
            let seq = seq_of(change, id, "binned_at IS NULL")?;
            let mut ledger = Ledger::open(change, key);
            ledger.marks_go(seq)?;
            put_in(change, seq, at)?;
            ledger.marks_came(seq)?;
            ledger.close()
        })
    }

    /// Takes an entry out of the bin, exactly as it was.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when it is not in the bin.
    pub fn take_from_bin(&mut self, id: &EntryId) -> Result<(), Error> {
        self.change(|change, key| {
            let seq = seq_of(change, id, "binned_at IS NOT NULL")?;
            let mut ledger = Ledger::open(change, key);
            ledger.marks_go(seq)?;
            put_back(change, seq)?;
            ledger.marks_came(seq)?;
            ledger.close()
        })
    }

    /// What is in the bin, the last to go there first.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn bin(&self) -> Result<Vec<Binned>, Error> {
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT {SUMMARY}, e.binned_at FROM entries AS e WHERE e.binned_at IS NOT NULL
             ORDER BY e.binned_at DESC, e.seq DESC"
        ))?;
        let mut rows = query.query([])?;
        let mut binned = Vec::new();
        while let Some(row) = rows.next()? {
            binned.push(Binned { summary: summary(row)?, binned_at: instant(row.get(13)?)? });
        }
        Ok(binned)
    }

    /// Erases for good what went to the bin before an instant, and answers how many there were.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses; nothing is erased then.
    pub fn empty_bin(&mut self, binned_before: DateTime<Utc>) -> Result<u64, Error> {
        let old: Vec<(i64, String)> = self
            .connection
            .prepare_cached("SELECT seq, uid FROM entries WHERE binned_at IS NOT NULL AND binned_at < ?")?
            .query_map([binned_before.timestamp_millis()], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        if old.is_empty() {
            return Ok(0);
        }
        self.without_journal(|vault| vault.change(|change, key| rows(change, key, &old)))?;
        Ok(old.len() as u64)
    }

    /// Erases one entry of the bin for good, with its versions, its draft and its links. Only its
    /// name stays, so that it is never given again.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when it is not in the bin.
    pub fn erase(&mut self, id: &EntryId) -> Result<(), Error> {
        seq_of(&self.connection, id, "binned_at IS NOT NULL")?;
        self.erase_for_good(&Erasure::Entries(vec![id.clone()]))?;
        Ok(())
    }
}

/// The place in the order of an entry that is, or is not, in the bin.
fn seq_of(connection: &Connection, id: &EntryId, condition: &str) -> Result<i64, Error> {
    let mut query = connection.prepare_cached(&format!("SELECT seq FROM entries WHERE uid = ? AND {condition}"))?;
    query.query_row([id.as_str()], |row| row.get(0)).optional()?.ok_or(Error::NoSuchEntry)
}

/// Puts an entry into the bin. Its marks in the manifest are for the caller.
pub(crate) fn put_in(connection: &Connection, seq: i64, at: DateTime<Utc>) -> Result<(), Error> {
    let mut query = connection.prepare_cached("UPDATE entries SET binned_at = ? WHERE seq = ?")?;
    query.execute(params![at.timestamp_millis(), seq])?;
    remove_tags_and_feelings(connection, seq)
}

/// Takes an entry out of the bin. Its marks in the manifest are for the caller.
pub(crate) fn put_back(connection: &Connection, seq: i64) -> Result<(), Error> {
    let mut query =
        connection.prepare_cached("UPDATE entries SET binned_at = NULL WHERE seq = ? RETURNING day, tags, feelings")?;
    let mut rows = query.query([seq])?;
    let row = rows.next()?.ok_or(Error::NoSuchEntry)?;
    let day = row.get(0)?;
    let (tags, feelings) = (list::<String>(row, 1)?, list::<FeelingWord>(row, 2)?);
    drop(rows);
    add_tags(connection, seq, day, &tags)?;
    add_feelings(connection, seq, day, &feelings)
}
