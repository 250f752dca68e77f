//! Entries from elsewhere: known again, kept once, and taken back together.
//!
//! Each carries a key that is the same whenever it comes, a fingerprint of what came, and the number of the import that
//! brought it. So the same file twice adds nothing, a file that grew adds what is new, what changed there becomes the next
//! version here, and what a person changed here is left alone.

use chrono::{DateTime, Utc};
use domain::{Body, EntryId};
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use sha2::{Digest, Sha256};

use crate::bin::{put_back, put_in};
use crate::entries::{Before, Row, insert, insert_as, update};
use crate::fields::{body_text, clean_tags};
use crate::manifest::{Ledger, ManifestKey};
use crate::open::{CACHE, keep_in_memory};
use crate::{Error, NewEntry, Stage, Vault, Version, Work};

/// Between the parts of an origin; no key may hold it.
const BETWEEN: char = '\u{1f}';
/// What follows it: where the keys that begin alike end.
const AFTER: char = '\u{20}';
/// The import of what was taken back.
const TAKEN_BACK: &str = "-";
/// How many KiB of pages are kept in memory while entries come in.
const ROOM: u32 = 65_536;
/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// An entry from elsewhere, and by what it is known again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The same for the same entry of the same source, whenever it is imported.
    pub origin: String,
    /// The entry.
    pub entry: NewEntry,
}

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Import {
    /// Entries that are new.
    pub added: u64,
    /// Entries that had been imported before.
    pub known: u64,
}

/// What becomes of an entry that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is new.
    Added,
    /// It came back after an import was undone.
    BroughtBack,
    /// It changed where it comes from, so it is the next version of the entry there.
    Updated {
        /// The entry.
        id: EntryId,
        /// The version it had before.
        before: u32,
    },
    /// It is there already.
    Unchanged,
    /// It changed where it comes from, and the person changed it here: it stays as it is here.
    ChangedHere,
    /// The person threw it away.
    InBin,
    /// The person erased it for good.
    Erased,
}

/// An entry of our own export, with its earlier versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole<B = Body> {
    /// The entry as it is now.
    pub entry: NewEntry<B>,
    /// Its version.
    pub version: u32,
    /// When the person asked to be asked again.
    pub ask_again_at: Option<DateTime<Utc>>,
    /// Its earlier versions, in any order.
    pub earlier: Vec<Version<B>>,
    /// By what it is known where it came from first.
    pub origin: Option<String>,
}

/// What became of an import that was taken back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// Entries that went to the bin.
    pub binned: u64,
    /// Entries that the person changed since; they stay.
    pub stay: u64,
}

/// An import at work, inside one transaction.
pub struct Importing<'c> {
    change: &'c Connection,
    key: &'c ManifestKey,
    number: u32,
}

/// What is there under a key.
struct Known {
    before: Before,
    id: String,
    origin: String,
    binned: bool,
    to_session: bool,
    never_export: bool,
    content: String,
}

impl Vault {
    /// Keeps what an import takes, in one transaction: all of it, or nothing. Its number is what it can be taken back by.
    ///
    /// # Errors
    ///
    /// Whatever `work` answers; nothing is changed then.
    pub fn importing<T>(
        &mut self,
        number: u32,
        work: impl FnOnce(&mut Importing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        // New words go to pages all over the index. With room for them, none is encrypted and written over and over.
        keep_in_memory(&self.connection, ROOM)?;
        let done = self.change(|change, key| work(&mut Importing { change, key, number }));
        // What is done is done, also if the memory were not given back.
        let _ = keep_in_memory(&self.connection, CACHE);
        done
    }

    /// Keeps many entries from elsewhere in one transaction: all of them, or none. One whose origin is there already is
    /// counted as known.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when one of them is, [`Error::Stopped`]; nothing is changed then.
    pub fn import(&mut self, entries: &mut dyn Iterator<Item = Imported>, work: Work<'_>) -> Result<Import, Error> {
        self.importing(0, |importing| {
            let mut import = Import::default();
            for imported in entries {
                work.at(Stage::Importing, import.added + import.known, 0)?;
                match importing.take(&imported)? {
                    Taken::Added => import.added += 1,
                    _ => import.known += 1,
                }
            }
            Ok(import)
        })
    }

    /// What would become of an entry that comes in. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when it is.
    pub fn foresee(&self, imported: &Imported) -> Result<Taken, Error> {
        let content = content_of(&imported.entry)?;
        let known = known(&self.connection, &imported.origin)?;
        Ok(known.map_or(Taken::Added, |it| it.becomes(&content)))
    }

    /// What would become of an entry of our own export. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when it is.
    pub fn foresee_whole(&self, whole: &Whole) -> Result<Taken, Error> {
        let known = named(&self.connection, whole.entry.id.as_str())?;
        whole_becomes(&self.connection, known.as_ref(), whole, &content_of(&whole.entry)?)
    }

    /// Takes an import back: what it added goes to the bin. What the person changed since stays.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses; nothing is changed then.
    pub fn take_back(&mut self, number: u32, at: DateTime<Utc>) -> Result<TakenBack, Error> {
        self.change(|change, key| {
            let mut back = TakenBack::default();
            for (name, known) in of_import(change, number)? {
                if known.origin_print() != Some(print(&known.content).as_str()) {
                    back.stay += 1;
                    continue;
                }
                let mut ledger = Ledger::open(change, key);
                ledger.entry_goes(known.before.seq)?;
                if !known.binned {
                    put_in(change, known.before.seq, at)?;
                }
                let origin = origin(&name, &known.content, TAKEN_BACK);
                set_origin(change, known.before.seq, &origin)?;
                ledger.entry_came(known.before.seq)?;
                ledger.close()?;
                back.binned += 1;
            }
            Ok(back)
        })
    }
}

impl Importing<'_> {
    /// Takes an entry in.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when it is.
    pub fn take(&mut self, Imported { origin: name, entry }: &Imported) -> Result<Taken, Error> {
        let content = content_of(entry)?;
        let number = self.number.to_string();
        let came = origin(name, &content, &number);
        let Some(known) = known(self.change, name)? else {
            insert(self.change, self.key, &Row::of(entry)?.from(came))?;
            return Ok(Taken::Added);
        };
        let taken = known.becomes(&content);
        match &taken {
            Taken::Updated { id, .. } => {
                // It stays an entry of the import that brought it first.
                let came = origin(name, &content, known.number());
                let row = Row::of(&known.marked(&NewEntry { id: id.clone(), ..entry.clone() }))?.from(came);
                update(self.change, self.key, &row, &known.before, known.before.version + 1)?;
            }
            Taken::BroughtBack => self.bring_back(&known, &came)?,
            _ => {}
        }
        Ok(taken)
    }

    /// Takes an entry of our own export in, with its versions, its marks and its own name.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] when it is.
    pub fn take_whole(&mut self, whole: &Whole) -> Result<Taken, Error> {
        let known = named(self.change, whole.entry.id.as_str())?;
        let content = content_of(&whole.entry)?;
        let taken = whole_becomes(self.change, known.as_ref(), whole, &content)?;
        let name = whole.origin.as_deref().unwrap_or(whole.entry.id.as_str());
        let came = origin(name, &content, &self.number.to_string());
        match (&taken, &known) {
            (Taken::Added, _) => self.insert_whole(whole, came)?,
            (Taken::BroughtBack, Some(known)) => self.bring_back(known, &came)?,
            (Taken::Updated { before, .. }, Some(known)) => {
                update(self.change, self.key, &Row::of(&known.marked(&whole.entry))?, &known.before, before + 1)?;
            }
            _ => {}
        }
        Ok(taken)
    }

    /// Says that two entries tell of one event.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn link(&mut self, from: &EntryId, to: &EntryId) -> Result<(), Error> {
        crate::links::add(self.change, from, to)
    }

    /// Keeps something under a name where nothing is kept under it yet; answers whether it did.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn settle(&mut self, name: &str, value: &str) -> Result<bool, Error> {
        let sql = "INSERT OR IGNORE INTO settings (key, value) VALUES (?, ?)";
        Ok(self.change.prepare_cached(sql)?.execute([name, value])? == 1)
    }

    fn insert_whole(&self, whole: &Whole, origin: String) -> Result<(), Error> {
        let row = Row::of(&whole.entry)?.from(origin);
        insert_as(self.change, self.key, &row, whole.version, whole.ask_again_at)?;
        let mut ledger = Ledger::open(self.change, self.key);
        for it in whole.earlier.iter().filter(|it| it.version < whole.version) {
            self.change
                .prepare_cached(
                    "INSERT OR IGNORE INTO versions (uid, version, changed_at, tags, body) VALUES (?, ?, ?, ?, ?)",
                )?
                .execute(params![
                    whole.entry.id.as_str(),
                    it.version,
                    it.changed_at.timestamp_millis(),
                    serde_json::to_string(&clean_tags(&it.tags)?)?,
                    body_text(&it.body)?,
                ])?;
            ledger.version_came(whole.entry.id.as_str(), it.version)?;
        }
        ledger.close()
    }

    fn bring_back(&self, known: &Known, origin: &str) -> Result<(), Error> {
        let mut ledger = Ledger::open(self.change, self.key);
        ledger.entry_goes(known.before.seq)?;
        put_back(self.change, known.before.seq)?;
        set_origin(self.change, known.before.seq, origin)?;
        ledger.entry_came(known.before.seq)?;
        ledger.close()
    }
}

/// What becomes of an entry of our own export, beside what is there under its name.
fn whole_becomes(connection: &Connection, known: Option<&Known>, whole: &Whole, content: &str) -> Result<Taken, Error> {
    let uid = whole.entry.id.as_str();
    let Some(known) = known else {
        let erased = connection.prepare_cached("SELECT 1 FROM tombstones WHERE uid = ?")?.exists([uid])?;
        return Ok(if erased { Taken::Erased } else { Taken::Added });
    };
    Ok(match (known.binned, known.content == content) {
        (true, true) if known.number() == TAKEN_BACK => Taken::BroughtBack,
        (true, _) => Taken::InBin,
        (false, true) => Taken::Unchanged,
        // What is here is one of its earlier versions there: nothing was changed here that is not known there.
        (false, false) if was_once(whole, &known.content) => {
            Taken::Updated { id: whole.entry.id.clone(), before: known.before.version }
        }
        (false, false) => Taken::ChangedHere,
    })
}

fn was_once(whole: &Whole, content: &str) -> bool {
    let said =
        |it: &Version| content_of(&NewEntry { body: it.body.clone(), tags: it.tags.clone(), ..whole.entry.clone() });
    whole.earlier.iter().any(|it| said(it).is_ok_and(|it| it == content))
}

fn named(connection: &Connection, uid: &str) -> Result<Option<Known>, Error> {
    let mut query = connection.prepare_cached(&format!("SELECT {KNOWN} FROM entries WHERE uid = ?"))?;
    Ok(query.query_row([uid], known_row).optional()?)
}

impl Known {
    /// The next version of it. What the person marked here stays marked.
    fn marked(&self, next: &NewEntry) -> NewEntry {
        NewEntry { to_session: self.to_session, never_export: self.never_export, ..next.clone() }
    }

    /// What becomes of an entry with this content.
    fn becomes(&self, content: &str) -> Taken {
        let as_it_came = self.origin_print() == Some(print(&self.content).as_str());
        match (self.binned, self.content == content) {
            (true, true) if self.number() == TAKEN_BACK => Taken::BroughtBack,
            (true, _) => Taken::InBin,
            (false, true) => Taken::Unchanged,
            (false, false) if self.origin_print() == Some(print(content).as_str()) => Taken::Unchanged,
            (false, false) if as_it_came => match EntryId::try_from(self.id.clone()) {
                Ok(id) => Taken::Updated { id, before: self.before.version },
                Err(_) => Taken::ChangedHere,
            },
            (false, false) => Taken::ChangedHere,
        }
    }

    fn origin_print(&self) -> Option<&str> {
        self.origin.split(BETWEEN).nth(1)
    }

    fn number(&self) -> &str {
        self.origin.split(BETWEEN).nth(2).unwrap_or_default()
    }
}

/// The columns of [`Known`].
const KNOWN: &str = "seq, version, ask_again_at, uid, coalesce(origin, ''), binned_at IS NOT NULL, \
     day, written_at, offset_minutes, tags, body, to_session, never_export";

fn known(connection: &Connection, name: &str) -> Result<Option<Known>, Error> {
    let sql = format!("SELECT {KNOWN} FROM entries WHERE origin >= ?1 AND origin < ?2 LIMIT 1");
    let ends = [format!("{name}{BETWEEN}"), format!("{name}{AFTER}")];
    Ok(connection.prepare_cached(&sql)?.query_row(ends, known_row).optional()?)
}

/// Everything that an import brought, with the key of each.
fn of_import(connection: &Connection, number: u32) -> Result<Vec<(String, Known)>, Error> {
    let sql = format!("SELECT {KNOWN} FROM entries WHERE origin LIKE ? ORDER BY seq");
    let mut query = connection.prepare_cached(&sql)?;
    let rows = query.query_map([format!("%{BETWEEN}{number}")], known_row)?;
    let name = |it: &Known| name_in(&it.origin).to_owned();
    Ok(rows.map(|it| it.map(|it| (name(&it), it))).collect::<Result<_, _>>()?)
}

/// The key in an origin: by what an entry is known where it came from first.
pub(crate) fn name_in(origin: &str) -> &str {
    origin.split(BETWEEN).next().unwrap_or_default()
}

/// Changes where an entry came from. It is part of what the manifest weighs, which is for the caller.
fn set_origin(connection: &Connection, seq: i64, origin: &str) -> Result<(), Error> {
    let mut query = connection.prepare_cached("UPDATE entries SET origin = ? WHERE seq = ?")?;
    query.execute(params![origin, seq])?;
    Ok(())
}

fn known_row(row: &SqlRow<'_>) -> rusqlite::Result<Known> {
    let (day, written, offset): (i64, i64, i64) = (row.get(6)?, row.get(7)?, row.get(8)?);
    let (tags, body): (String, String) = (row.get(9)?, row.get(10)?);
    Ok(Known {
        before: Before { seq: row.get(0)?, version: row.get(1)?, ask_again_at: row.get(2)? },
        id: row.get(3)?,
        origin: row.get(4)?,
        binned: row.get(5)?,
        to_session: row.get(11)?,
        never_export: row.get(12)?,
        content: content(day, written, offset, &tags, &body),
    })
}

fn origin(name: &str, content: &str, number: &str) -> String {
    format!("{name}{BETWEEN}{}{BETWEEN}{number}", print(content))
}

/// What an entry says: its day, the time on the person's own clock, its tags, its body. The same file read in another
/// zone says the same.
fn content(day: i64, written: i64, offset: i64, tags: &str, body: &str) -> String {
    let clock = (written + offset * 60_000).rem_euclid(DAY);
    format!("{day} {clock}\n{tags}\n{body}")
}

fn content_of(entry: &NewEntry) -> Result<String, Error> {
    let (at, tags) = (entry.written, serde_json::to_string(&clean_tags(&entry.tags)?)?);
    let (day, written) = (at.day.to_epoch_days().into(), at.at.timestamp_millis());
    Ok(content(day, written, at.offset_minutes.into(), &tags, &body_text(&entry.body)?))
}

fn print(content: &str) -> String {
    Sha256::digest(content).iter().take(8).map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use domain::{Body, Moment, Page};

    use super::*;
    use crate::Filter;

    fn page(vault: &Vault, text: &str) -> NewEntry {
        let at = DateTime::parse_from_rfc3339("2026-03-03T20:15:00+01:00").unwrap();
        NewEntry {
            id: vault.make_id().unwrap(),
            written: Moment::of(at),
            changed_at: at.to_utc(),
            body: Body::Page(Page { text: text.into(), ..Page::default() }),
            tags: vec!["sun".into()],
            to_session: false,
            never_export: false,
        }
    }

    fn take(vault: &mut Vault, number: u32, name: &str, text: &str) -> Taken {
        let imported = Imported { origin: name.into(), entry: page(vault, text) };
        let foreseen = vault.foresee(&imported).unwrap();
        let taken = vault.importing(number, |it| it.take(&imported)).unwrap();
        assert_eq!(foreseen, taken, "what was foreseen came");
        taken
    }

    fn texts(vault: &Vault) -> Vec<String> {
        let all = vault.list(&Filter { limit: 50, ..Filter::default() }).unwrap();
        all.into_iter().map(|it| it.title).collect()
    }

    #[test]
    fn the_same_again_adds_nothing_and_what_changed_there_is_the_next_version() {
        let mut vault = Vault::in_memory().unwrap();

        assert_eq!(take(&mut vault, 1, "a 1", "One"), Taken::Added);
        assert_eq!(take(&mut vault, 2, "a 1", "One"), Taken::Unchanged);
        assert_eq!(take(&mut vault, 3, "a", "Another, whose key begins alike"), Taken::Added);
        assert!(matches!(take(&mut vault, 3, "a 1", "One more"), Taken::Updated { before: 1, .. }));

        assert_eq!(texts(&vault), ["Another, whose key begins alike", "One more"]);
        assert!(vault.verify(Work::unwatched()).unwrap().problems.is_empty());
    }

    #[test]
    fn what_was_changed_here_or_thrown_away_is_left_alone() {
        let mut vault = Vault::in_memory().unwrap();
        take(&mut vault, 1, "mine", "From there");
        take(&mut vault, 1, "gone", "From there, too");
        let all = vault.list(&Filter { limit: 9, ..Filter::default() }).unwrap();
        let [gone, mine] = all.as_slice() else { panic!("two entries") };
        vault.write(&NewEntry { id: mine.id.clone(), ..page(&vault, "My own words") }).unwrap();
        vault.move_to_bin(&gone.id, DateTime::UNIX_EPOCH).unwrap();

        assert_eq!(take(&mut vault, 2, "mine", "Changed there"), Taken::ChangedHere);
        assert_eq!(take(&mut vault, 2, "mine", "From there"), Taken::Unchanged);
        assert_eq!(take(&mut vault, 2, "gone", "From there, too"), Taken::InBin);
        assert_eq!(texts(&vault), ["My own words"]);
    }

    #[test]
    fn an_import_is_taken_back_but_for_what_was_changed_since_and_comes_again_when_it_is_wanted() {
        let mut vault = Vault::in_memory().unwrap();
        take(&mut vault, 1, "before", "Before");
        for (name, text) in [("one", "One"), ("two", "Two")] {
            take(&mut vault, 2, name, text);
        }
        let two = vault.list(&Filter { limit: 1, ..Filter::default() }).unwrap().remove(0);
        vault.write(&NewEntry { id: two.id, ..page(&vault, "Two, my own") }).unwrap();

        assert_eq!(vault.take_back(2, DateTime::UNIX_EPOCH).unwrap(), TakenBack { binned: 1, stay: 1 });
        assert_eq!(texts(&vault), ["Two, my own", "Before"]);
        assert_eq!(take(&mut vault, 3, "one", "One"), Taken::BroughtBack);
        assert_eq!(vault.take_back(3, DateTime::UNIX_EPOCH).unwrap().binned, 1);
        assert!(vault.verify(Work::unwatched()).unwrap().problems.is_empty());
    }

    #[test]
    fn what_was_marked_here_stays_marked_when_it_changes_there() {
        let mut vault = Vault::in_memory().unwrap();
        take(&mut vault, 1, "a", "One");
        let id = vault.list(&Filter { limit: 1, ..Filter::default() }).unwrap().remove(0).id;
        vault.mark(&id, true, true).unwrap();

        assert!(matches!(take(&mut vault, 2, "a", "Another"), Taken::Updated { .. }));

        let entry = vault.read(&id).unwrap().unwrap();
        assert_eq!((entry.version, entry.to_session, entry.never_export), (2, true, true));
    }

    #[test]
    fn an_import_that_is_stopped_leaves_nothing() {
        let mut vault = Vault::in_memory().unwrap();
        let imported = Imported { origin: "a".into(), entry: page(&vault, "One") };

        let stopped = vault.importing(1, |it| {
            it.take(&imported)?;
            Err::<(), _>(Error::Stopped)
        });

        assert!(matches!(stopped, Err(Error::Stopped)));
        assert_eq!(texts(&vault), Vec::<String>::new());
        let kept = vault.connection.query_row("PRAGMA cache_size", [], |row| row.get::<_, i64>(0));
        assert_eq!(kept.unwrap(), -i64::from(CACHE));
    }
}
