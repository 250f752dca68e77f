//! The bin, where entries wait before they are erased for good.

use chrono::{DateTime, Utc};
use domain::{EntryId, FeelingWord, Summary};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::entries::{add_feelings, add_tags, remove_tags_and_feelings};
use crate::fields::{SUMMARY, instant, list, summary};
use crate::search::forget_words;
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
        let change = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let seq: Option<i64> = change
            .prepare_cached("UPDATE entries SET binned_at = ?2 WHERE uid = ?1 AND binned_at IS NULL RETURNING seq")?
            .query_row(params![id.as_str(), at.timestamp_millis()], |row| row.get(0))
            .optional()?;
        remove_tags_and_feelings(&change, seq.ok_or(Error::NoSuchEntry)?)?;
        Ok(change.commit()?)
    }

    /// Takes an entry out of the bin, exactly as it was.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when it is not in the bin.
    pub fn take_from_bin(&mut self, id: &EntryId) -> Result<(), Error> {
        let change = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        put_back(&change, id)?;
        Ok(change.commit()?)
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
        let change = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let old: Vec<(i64, String)> = change
            .prepare_cached("SELECT seq, uid FROM entries WHERE binned_at IS NOT NULL AND binned_at < ?")?
            .query_map([binned_before.timestamp_millis()], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (seq, uid) in &old {
            erase_row(&change, *seq, uid)?;
        }
        change.commit()?;
        Ok(old.len() as u64)
    }

    /// Erases one entry of the bin for good, with its versions, its draft and its links. Only its
    /// name stays, so that it is never given again.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when it is not in the bin.
    pub fn erase(&mut self, id: &EntryId) -> Result<(), Error> {
        let change = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let seq: Option<i64> = change
            .prepare_cached("SELECT seq FROM entries WHERE uid = ? AND binned_at IS NOT NULL")?
            .query_row([id.as_str()], |row| row.get(0))
            .optional()?;
        erase_row(&change, seq.ok_or(Error::NoSuchEntry)?, id.as_str())?;
        Ok(change.commit()?)
    }
}

fn put_back(connection: &Connection, id: &EntryId) -> Result<(), Error> {
    let mut query = connection.prepare_cached(
        "UPDATE entries SET binned_at = NULL WHERE uid = ? AND binned_at IS NOT NULL RETURNING seq, day, tags, feelings",
    )?;
    let mut rows = query.query([id.as_str()])?;
    let row = rows.next()?.ok_or(Error::NoSuchEntry)?;
    let (seq, day) = (row.get(0)?, row.get(1)?);
    let (tags, feelings) = (list::<String>(row, 2)?, list::<FeelingWord>(row, 3)?);
    drop(rows);
    add_tags(connection, seq, day, &tags)?;
    add_feelings(connection, seq, day, &feelings)
}

fn erase_row(connection: &Connection, seq: i64, uid: &str) -> Result<(), Error> {
    let statements = [
        "INSERT OR REPLACE INTO tombstones (uid, version) SELECT uid, version FROM entries WHERE uid = ?",
        "DELETE FROM versions WHERE uid = ?",
        "DELETE FROM drafts WHERE uid = ?",
        "DELETE FROM links WHERE from_uid = ?",
        "DELETE FROM links WHERE to_uid = ?",
        "DELETE FROM entries WHERE uid = ?",
    ];
    forget_words(connection, seq)?;
    for statement in statements {
        connection.prepare_cached(statement)?.execute([uid])?;
    }
    Ok(())
}
