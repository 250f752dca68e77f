//! Walking through what was written, for everything that counts and compares.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Body, EntryId, EntryKind, Moment};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::fields::{DAMAGED, body, id, instant, list, moment};
use crate::{Error, Vault};

/// What a walk goes through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// Of which kind; all kinds when missing and no slug is given.
    pub kind: Option<EntryKind>,
    /// Of which exercises or questionnaires; none for all.
    pub slugs: Vec<String>,
    /// From this day on.
    pub since: Option<NaiveDate>,
    /// Before this day.
    pub until: Option<NaiveDate>,
}

/// An entry on a walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walked {
    /// Its name.
    pub id: EntryId,
    /// When it was begun.
    pub written: Moment,
    /// When its first version was saved.
    pub saved_at: DateTime<Utc>,
    /// Its version, 1 for one that was never edited.
    pub version: u32,
    /// Bring this to the next session.
    pub to_session: bool,
    /// Leave this out of every export.
    pub never_export: bool,
    /// Its tags.
    pub tags: Vec<String>,
    /// What it holds now.
    pub body: Body,
}

/// The columns of [`Walked`].
const WALKED: &str = "e.uid, e.written_at, e.day, e.offset_minutes, e.tags, e.body, \
     coalesce((SELECT v.changed_at FROM versions AS v WHERE v.uid = e.uid AND v.version = 1), e.changed_at), \
     e.version, e.never_export, e.to_session";

impl Vault {
    /// Entries that are not in the bin, the earliest day first.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn walk(&self, walk: &Walk) -> Result<Vec<Walked>, Error> {
        let (sql, values) = question(WALKED, walk);
        let mut query = self.connection.prepare_cached(&sql)?;
        let mut rows = query.query(params_from_iter(values))?;
        let mut walked = Vec::new();
        while let Some(row) = rows.next()? {
            walked.push(Walked {
                id: id(row, 0)?,
                written: moment(row, 1, 2, 3)?,
                tags: list(row, 4)?,
                body: body(row, 5)?,
                saved_at: instant(row.get(6)?)?,
                version: row.get(7)?,
                never_export: row.get(8)?,
                to_session: row.get(9)?,
            });
        }
        Ok(walked)
    }

    /// What an entry held when it was first saved, also when it was edited since.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn first_body(&self, walked: &Walked) -> Result<Body, Error> {
        if walked.version == 1 {
            return Ok(walked.body.clone());
        }
        let mut query = self.connection.prepare_cached("SELECT body FROM versions WHERE uid = ? AND version = 1")?;
        let mut rows = query.query([walked.id.as_str()])?;
        // A version that was erased cannot be asked any more.
        rows.next()?.map_or_else(|| Ok(walked.body.clone()), |row| body(row, 0))
    }

    /// The moods of entries that may be exported.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn moods_for_export(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, i64)>, Error> {
        self.moods_of(&format!("{MOODS} AND never_export = 0"), since, until)
    }

    /// Every overall mood with its day, in no order. Bodies are not read: years of check-ins take milliseconds.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn moods(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, i64)>, Error> {
        self.moods_of(MOODS, since, until)
    }

    fn moods_of(&self, sql: &str, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, i64)>, Error> {
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query([since.to_epoch_days(), until.to_epoch_days()])?;
        let mut moods = Vec::new();
        while let Some(row) = rows.next()? {
            moods.push((NaiveDate::from_epoch_days(row.get(0)?).ok_or(DAMAGED)?, row.get(1)?));
        }
        Ok(moods)
    }

    /// How many entries of some days come along to the session.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn marked_for_session(&self, since: NaiveDate, until: NaiveDate) -> Result<u32, Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT count(*) FROM entries INDEXED BY entries_by_day
             WHERE binned_at IS NULL AND to_session = 1 AND day >= ? AND day < ?",
        )?;
        Ok(query.query_row([since.to_epoch_days(), until.to_epoch_days()], |row| row.get(0))?)
    }

    /// The day of the first entry that is not in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when a row could not have been written by any release.
    pub fn first_day(&self) -> Result<Option<NaiveDate>, Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT day FROM entries INDEXED BY entries_by_day WHERE binned_at IS NULL ORDER BY day, seq LIMIT 1",
        )?;
        let mut rows = query.query([])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(NaiveDate::from_epoch_days(row.get(0)?).ok_or(DAMAGED)?))
    }
}

/// The index holds both columns, so the rows themselves are hardly ever looked for: ten times as quick as along the days.
const MOODS: &str = "SELECT day, mood FROM entries INDEXED BY entries_by_mood
     WHERE binned_at IS NULL AND mood IS NOT NULL AND day >= ? AND day < ?";

/// The question for some columns of what a walk goes through, by day and arrival.
pub(crate) fn question(columns: &str, walk: &Walk) -> (String, Vec<Value>) {
    let day = |it: NaiveDate| Value::from(i64::from(it.to_epoch_days()));
    let mut values: Vec<Value> = Vec::new();
    let (index, mut conditions) = if walk.slugs.is_empty() {
        (if walk.kind.is_some() { "entries_by_kind" } else { "entries_by_day" }, String::new())
    } else {
        let marks = vec!["?"; walk.slugs.len()].join(", ");
        values.extend(walk.slugs.iter().cloned().map(Value::from));
        ("entries_by_slug", format!(" AND e.slug IS NOT NULL AND e.slug IN ({marks})"))
    };
    if let Some(kind) = walk.kind {
        conditions.push_str(" AND e.kind = ?");
        values.push(kind.name().to_owned().into());
    }
    values.push(walk.since.map_or(Value::from(i64::from(i32::MIN)), day));
    values.push(walk.until.map_or(Value::from(i64::from(i32::MAX)), day));
    let sql = format!(
        "SELECT {columns} FROM entries AS e INDEXED BY {index}
         WHERE e.binned_at IS NULL{conditions} AND e.day >= ? AND e.day < ? ORDER BY e.day, e.seq"
    );
    (sql, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What SQLite means to do.
    fn plan(sql: &str, values: Vec<Value>) -> String {
        let vault = Vault::in_memory().unwrap();
        let mut query = vault.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let steps = query.query_map(params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
        steps.collect::<Result<Vec<_>, _>>().unwrap().join("\n")
    }

    #[test]
    fn moods_are_read_from_their_index_and_not_sorted() {
        let plan = plan(MOODS, vec![0.into(), 1.into()]);

        assert!(plan.contains("entries_by_mood") && !plan.contains("TEMP B-TREE"), "{plan}");
    }

    #[test]
    fn a_walk_along_a_kind_needs_no_sorting() {
        let (sql, values) = question(WALKED, &Walk { kind: Some(EntryKind::CheckIn), ..Walk::default() });
        let plan = plan(&sql, values);

        assert!(plan.contains("entries_by_kind") && !plan.contains("TEMP B-TREE"), "{plan}");
    }
}
