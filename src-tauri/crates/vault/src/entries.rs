//! Writing and reading entries.

use chrono::{DateTime, Utc};
use domain::{Body, Entry, EntryId, FeelingWord, Moment};
use rusqlite::{Connection, OptionalExtension, ToSql, named_params, params};

use crate::fields::{body, body_text, clean_tags, feeling_columns, instant, list, moment, stored, stored_moment};
use crate::manifest::{Ledger, ManifestKey};
use crate::search::{forget_words, place};
use crate::{Error, Vault};

/// What someone wants to keep: a new entry, or the next version of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry<B = Body> {
    /// The name; see [`Vault::make_id`].
    pub id: EntryId,
    /// When it was begun.
    pub written: Moment,
    /// When this version is saved.
    pub changed_at: DateTime<Utc>,
    /// What it holds.
    pub body: B,
    /// Tags, with or without `#`.
    pub tags: Vec<String>,
    /// Bring this to the next session.
    pub to_session: bool,
    /// Leave this out of every export and report.
    pub never_export: bool,
}

/// An entry with everything that its row holds, ready to be written.
pub(crate) struct Row {
    entry: NewEntry,
    origin: Option<String>,
    body: String,
    feelings: Vec<FeelingWord>,
    title: String,
    glimpse: String,
}

/// What was there under the same name.
pub(crate) struct Before {
    pub(crate) seq: i64,
    pub(crate) version: u32,
    pub(crate) ask_again_at: Option<i64>,
}

impl Vault {
    /// Keeps an entry, and answers with it as it is stored: instants in whole milliseconds, tags
    /// cleaned. The version before is kept; a draft of the same name is done with; an entry in the
    /// bin comes back, for what was just written is not lost.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when the body or a tag is too long, [`Error::NoSuchEntry`] when the entry was
    /// erased for good; nothing is changed then.
    pub fn write(&mut self, entry: &NewEntry) -> Result<Entry, Error> {
        let row = Row::of(entry)?;
        let (before, version) = self.change(|change, key| {
            let before = find(change, &row.entry.id)?;
            let version = before.as_ref().map_or(1, |it| it.version + 1);
            match &before {
                Some(before) => update(change, key, &row, before, version)?,
                None => insert(change, key, &row)?,
            }
            change.prepare_cached("DELETE FROM drafts WHERE uid = ?")?.execute([row.entry.id.as_str()])?;
            Ok((before, version))
        })?;
        let ask_again_at = before.and_then(|it| it.ask_again_at).map(instant).transpose()?;
        Ok(row.into_entry(version, ask_again_at))
    }

    /// An entry that is not in the bin.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the row could not have been written by any release.
    pub fn read(&self, id: &EntryId) -> Result<Option<Entry>, Error> {
        let mut query = self.connection.prepare_cached(
            "SELECT written_at, day, offset_minutes, changed_at, version, body, tags, to_session, never_export,
                    ask_again_at
             FROM entries WHERE uid = ? AND binned_at IS NULL",
        )?;
        let mut rows = query.query([id.as_str()])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(Entry {
            id: id.clone(),
            written: moment(row, 0, 1, 2)?,
            changed_at: instant(row.get(3)?)?,
            version: row.get(4)?,
            body: body(row, 5)?,
            tags: list(row, 6)?,
            to_session: row.get(7)?,
            never_export: row.get(8)?,
            ask_again_at: row.get::<_, Option<i64>>(9)?.map(instant).transpose()?,
        }))
    }

    /// Whether there is an entry of this name, in the bin or not.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn is_there(&self, id: &EntryId) -> Result<bool, Error> {
        Ok(self.connection.prepare_cached("SELECT 1 FROM entries WHERE uid = ?")?.exists([id.as_str()])?)
    }

    /// Sets when to ask again about an entry, or takes it back. Makes no new version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when there is none, or it is in the bin.
    pub fn ask_again(&mut self, id: &EntryId, at: Option<DateTime<Utc>>) -> Result<(), Error> {
        self.change_marks(id, "ask_again_at = ?2", params![id.as_str(), at.map(|it| it.timestamp_millis())])
    }

    /// Sets whether an entry comes along to the session, and whether exports leave it out. What was
    /// written stays as it is, so there is no new version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when there is none, or it is in the bin.
    pub fn mark(&mut self, id: &EntryId, to_session: bool, never_export: bool) -> Result<(), Error> {
        self.change_marks(id, "to_session = ?2, never_export = ?3", params![id.as_str(), to_session, never_export])
    }

    /// Changes what is no part of a version.
    fn change_marks(&mut self, id: &EntryId, set: &str, values: &[&dyn ToSql]) -> Result<(), Error> {
        self.change(|change, key| {
            let mut query = change.prepare_cached("SELECT seq FROM entries WHERE uid = ? AND binned_at IS NULL")?;
            let seq = query.query_row([id.as_str()], |row| row.get(0)).optional()?.ok_or(Error::NoSuchEntry)?;
            let mut ledger = Ledger::open(change, key);
            ledger.marks_go(seq)?;
            change.prepare_cached(&format!("UPDATE entries SET {set} WHERE uid = ?1"))?.execute(values)?;
            ledger.marks_came(seq)?;
            ledger.close()
        })
    }
}

impl Row {
    pub(crate) fn of(entry: &NewEntry) -> Result<Self, Error> {
        let body = body_text(&entry.body)?;
        let (title, glimpse) = entry.body.title_and_glimpse();
        let mut feelings: Vec<FeelingWord> = Vec::new();
        for feeling in entry.body.feelings() {
            if !feelings.contains(&feeling) {
                feelings.push(feeling);
            }
        }
        let tags = clean_tags(&entry.tags)?;
        let (written, changed_at) = (stored_moment(entry.written), stored(entry.changed_at));
        let entry = NewEntry { written, changed_at, tags, ..entry.clone() };
        Ok(Self { entry, origin: None, body, feelings, title, glimpse })
    }

    /// The same, from elsewhere.
    pub(crate) fn from(self, origin: String) -> Self {
        Self { origin: Some(origin), ..self }
    }

    fn into_entry(self, version: u32, ask_again_at: Option<DateTime<Utc>>) -> Entry {
        let NewEntry { id, written, changed_at, body, tags, to_session, never_export } = self.entry;
        Entry { id, written, changed_at, version, body, tags, to_session, never_export, ask_again_at }
    }

    /// Runs the statement that writes the whole row.
    fn store(&self, connection: &Connection, sql: &str, version: u32) -> Result<(), Error> {
        let it = &self.entry;
        let edition = match &it.body {
            Body::Run(run) => Some(run.edition),
            Body::Questionnaire(filled) => Some(filled.edition),
            Body::CheckIn(_) | Body::Page(_) | Body::Card(_) | Body::Task(_) => None,
        };
        connection.prepare_cached(sql)?.execute(named_params! {
            ":uid": it.id.as_str(), ":written_at": it.written.at.timestamp_millis(),
            ":day": it.written.day.to_epoch_days(), ":offset_minutes": it.written.offset_minutes,
            ":kind": it.body.kind().name(), ":slug": it.body.slug(), ":edition": edition,
            ":title": self.title, ":glimpse": self.glimpse, ":mood": it.body.mood().map(domain::Mood::get),
            ":feelings": serde_json::to_string(&self.feelings)?, ":tags": serde_json::to_string(&it.tags)?,
            ":version": version, ":changed_at": it.changed_at.timestamp_millis(),
            ":to_session": it.to_session, ":never_export": it.never_export, ":origin": self.origin, ":body": self.body,
        })?;
        Ok(())
    }

    /// Adds what the entry is found by.
    fn index(&self, connection: &Connection, seq: i64) -> Result<(), Error> {
        let day: i64 = self.entry.written.day.to_epoch_days().into();
        add_tags(connection, seq, day, &self.entry.tags)?;
        add_feelings(connection, seq, day, &self.feelings)?;
        connection
            .prepare_cached("INSERT INTO words (rowid, text) VALUES (?, ?)")?
            .execute(params![place(day, seq), self.entry.body.words()])?;
        Ok(())
    }
}

/// What is there under a name, the bin included.
fn find(connection: &Connection, id: &EntryId) -> Result<Option<Before>, Error> {
    let mut query = connection.prepare_cached("SELECT seq, version, ask_again_at FROM entries WHERE uid = ?")?;
    let before = query
        .query_row([id.as_str()], |row| {
            Ok(Before { seq: row.get(0)?, version: row.get(1)?, ask_again_at: row.get(2)? })
        })
        .optional()?;
    if before.is_none() {
        let mut erased = connection.prepare_cached("SELECT 1 FROM tombstones WHERE uid = ?")?;
        if erased.exists([id.as_str()])? {
            return Err(Error::NoSuchEntry);
        }
    }
    Ok(before)
}

/// Adds a new entry.
pub(crate) fn insert(connection: &Connection, key: &ManifestKey, row: &Row) -> Result<(), Error> {
    insert_as(connection, key, row, 1, None)
}

/// Adds a new entry that comes with its version and its time to ask again.
pub(crate) fn insert_as(
    connection: &Connection,
    key: &ManifestKey,
    row: &Row,
    version: u32,
    ask_again_at: Option<DateTime<Utc>>,
) -> Result<(), Error> {
    const SQL: &str = "
        INSERT INTO entries (uid, written_at, day, offset_minutes, kind, slug, edition, title, glimpse, mood, feelings,
                             tags, version, changed_at, to_session, never_export, origin, body)
        VALUES (:uid, :written_at, :day, :offset_minutes, :kind, :slug, :edition, :title, :glimpse, :mood, :feelings,
                :tags, :version, :changed_at, :to_session, :never_export, :origin, :body)";
    row.store(connection, SQL, version)?;
    let seq = connection.last_insert_rowid();
    if let Some(at) = ask_again_at {
        let mut query = connection.prepare_cached("UPDATE entries SET ask_again_at = ? WHERE seq = ?")?;
        query.execute(params![at.timestamp_millis(), seq])?;
    }
    row.index(connection, seq)?;
    let mut ledger = Ledger::open(connection, key);
    ledger.entry_came(seq)?;
    ledger.close()
}

/// Puts the next version in the place of an entry, and keeps the one before.
pub(crate) fn update(
    connection: &Connection,
    key: &ManifestKey,
    row: &Row,
    before: &Before,
    version: u32,
) -> Result<(), Error> {
    const KEEP: &str = "
        INSERT INTO versions (uid, version, changed_at, tags, body)
        SELECT uid, version, changed_at, tags, body FROM entries WHERE seq = ?";
    const SQL: &str = "
        UPDATE entries
        SET written_at = :written_at, day = :day, offset_minutes = :offset_minutes, kind = :kind, slug = :slug,
            edition = :edition, title = :title, glimpse = :glimpse, mood = :mood, feelings = :feelings, tags = :tags,
            version = :version, changed_at = :changed_at, to_session = :to_session, never_export = :never_export,
            origin = coalesce(:origin, origin), body = :body, binned_at = NULL
        WHERE uid = :uid";
    let mut ledger = Ledger::open(connection, key);
    ledger.entry_goes(before.seq)?;
    connection.prepare_cached(KEEP)?.execute([before.seq])?;
    ledger.version_came(row.entry.id.as_str(), before.version)?;
    // While the row still says which day its words stand under.
    forget_words(connection, before.seq)?;
    row.store(connection, SQL, version)?;
    remove_tags_and_feelings(connection, before.seq)?;
    row.index(connection, before.seq)?;
    ledger.entry_came(before.seq)?;
    ledger.close()
}

/// Makes an entry be found by its tags.
pub(crate) fn add_tags(connection: &Connection, seq: i64, day: i64, tags: &[String]) -> Result<(), Error> {
    for tag in tags {
        connection
            .prepare_cached("INSERT OR IGNORE INTO entry_tags (tag, day, seq) VALUES (?, ?, ?)")?
            .execute(params![tag, day, seq])?;
    }
    Ok(())
}

/// Makes an entry be found by its feelings.
pub(crate) fn add_feelings(connection: &Connection, seq: i64, day: i64, named: &[FeelingWord]) -> Result<(), Error> {
    for (word, own) in named.iter().map(feeling_columns) {
        connection
            .prepare_cached("INSERT OR IGNORE INTO entry_feelings (word, own, day, seq) VALUES (?, ?, ?, ?)")?
            .execute(params![word, own, day, seq])?;
    }
    Ok(())
}

/// Makes an entry not be found by tags and feelings any more.
pub(crate) fn remove_tags_and_feelings(connection: &Connection, seq: i64) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM entry_tags WHERE seq = ?")?.execute([seq])?;
    connection.prepare_cached("DELETE FROM entry_feelings WHERE seq = ?")?.execute([seq])?;
    Ok(())
}
