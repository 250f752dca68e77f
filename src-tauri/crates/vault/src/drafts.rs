//! Drafts: what is not finished, saved while it is typed.

use domain::{Draft, EntryId};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::fields::{body, body_text, clean_tags, id, instant, list, moment};
use crate::{Error, Vault};

const COLUMNS: &str = "uid, started_at, day, offset_minutes, saved_at, changes, body, tags, to_session, never_export";

impl Vault {
    /// Keeps a draft in place of the one of the same name.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when the body or a tag is too long; the draft before is still there then.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), Error> {
        let (body, tags) = (body_text(&draft.body)?, clean_tags(&draft.tags)?);
        self.change(|change, _| {
            let mut query = change.prepare_cached(
                "INSERT INTO drafts (uid, started_at, day, offset_minutes, saved_at, changes, body, tags, to_session,
                                     never_export)
                 VALUES (:uid, :started_at, :day, :offset_minutes, :saved_at, :changes, :body, :tags, :to_session,
                         :never_export)
                 ON CONFLICT (uid) DO UPDATE
                 SET started_at = excluded.started_at, day = excluded.day, offset_minutes = excluded.offset_minutes,
                     saved_at = excluded.saved_at, changes = excluded.changes, body = excluded.body,
                     tags = excluded.tags, to_session = excluded.to_session, never_export = excluded.never_export",
            )?;
            query.execute(named_params! {
                ":uid": draft.id.as_str(), ":started_at": draft.started.at.timestamp_millis(),
                ":day": draft.started.day.to_epoch_days(), ":offset_minutes": draft.started.offset_minutes,
                ":saved_at": draft.saved_at.timestamp_millis(), ":changes": draft.changes, ":body": body,
                ":tags": serde_json::to_string(&tags)?, ":to_session": draft.to_session,
                ":never_export": draft.never_export,
            })?;
            Ok(())
        })
    }

    /// The draft of a name.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the row could not have been written by any release.
    pub fn draft(&self, id: &EntryId) -> Result<Option<Draft>, Error> {
        let mut query = self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM drafts WHERE uid = ?"))?;
        query.query_row([id.as_str()], |row| Ok(read(row))).optional()?.transpose()
    }

    /// Every draft, the last kept first.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn drafts(&self) -> Result<Vec<Draft>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM drafts ORDER BY saved_at DESC, id DESC");
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query([])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            drafts.push(read(row)?);
        }
        Ok(drafts)
    }

    /// Removes a draft and gives it back, for undo.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the row could not have been written by any release; it stays then.
    pub fn discard_draft(&mut self, id: &EntryId) -> Result<Option<Draft>, Error> {
        let draft = self.draft(id)?;
        if draft.is_some() {
            self.change(|change, _| {
                change.prepare_cached("DELETE FROM drafts WHERE uid = ?")?.execute([id.as_str()])?;
                Ok(())
            })?;
        }
        Ok(draft)
    }
}

fn read(row: &Row<'_>) -> Result<Draft, Error> {
    Ok(Draft {
        id: id(row, 0)?,
        started: moment(row, 1, 2, 3)?,
        saved_at: instant(row.get(4)?)?,
        changes: row.get(5)?,
        body: body(row, 6)?,
        tags: list(row, 7)?,
        to_session: row.get(8)?,
        never_export: row.get(9)?,
    })
}
