//! Looking through the whole file for damage.

use rusqlite::Connection;

use crate::manifest::{self, ManifestKey};
use crate::vault::sweep;
use crate::work::{Stage, Work};
use crate::{Error, Vault, layout};

/// What a look through the file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What is wrong, as the checks tell it; empty when all is well. Never holds a person's words.
    pub problems: Vec<String>,
    /// How many entries there are, the bin included.
    pub entries: u64,
}

/// Problems that are told at most; a file damaged all over has one for every page.
const MOST: usize = 100;
/// What SQLite always says when it complains about the index of the search.
const INDEX: &str = "fts5";

impl Vault {
    /// Checks the seal of every page, the structure of the database, the manifest and the index of the
    /// search. Reads the whole file.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the damage is such that not even the check can go on, [`Error::Stopped`].
    pub fn verify(&self, work: Work<'_>) -> Result<Verdict, Error> {
        let entries = count(&self.connection, "SELECT count(*) FROM entries")?;
        let mut problems = self.problems(work)?;
        if !problems.is_empty() && self.mend(&problems)? {
            problems = self.problems(work)?;
        }
        Ok(Verdict { problems, entries })
    }

    /// Looks at the structure alone: quicker, for every day.
    ///
    /// # Errors
    ///
    /// As [`Vault::verify`].
    pub fn look(&self) -> Result<Verdict, Error> {
        let entries = count(&self.connection, "SELECT count(*) FROM entries")?;
        let mut problems = structure(&self.connection)?;
        if !problems.is_empty() && self.mend(&problems)? {
            problems = structure(&self.connection)?;
        }
        Ok(Verdict { problems, entries })
    }

    /// Puts right what can be wrong without anything being lost: a page that holds nothing and was torn, and
    /// the index of the search, which is made from the entries. Where anything else is wrong, it writes nothing
    /// and answers `false`.
    fn mend(&self, problems: &[String]) -> Result<bool, Error> {
        let of_the_index = |it: &String| it.to_ascii_lowercase().contains(INDEX);
        if problems.iter().all(of_the_index) {
            self.connection.execute("INSERT INTO words (words) VALUES ('rebuild')", [])?;
            return Ok(true);
        }
        // Every page that holds something is read here; if all are sound, only free ones do not fit their seals.
        // After one that is not sound, SQLCipher refuses everything.
        let torn = count(&self.connection, "PRAGMA freelist_count")? > 0
            && structure(&self.connection).is_ok_and(|it| it.iter().all(of_the_index));
        if torn {
            sweep(&self.connection)?;
        }
        Ok(torn)
    }

    fn problems(&self, work: Work<'_>) -> Result<Vec<String>, Error> {
        problems(&self.connection, layout::NEWEST, &self.manifest, self.seals(), work)
    }

    /// A vault in memory has no pages that are sealed.
    fn seals(&self) -> Seals {
        if self.home.is_some() { Seals::Checked } else { Seals::None }
    }
}

/// Whether the pages have seals to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seals {
    /// They have, and they are.
    Checked,
    /// They have none.
    None,
}

/// Everything that can be checked without writing a byte.
pub(crate) fn problems(
    connection: &Connection,
    layout: u32,
    key: &ManifestKey,
    seals: Seals,
    work: Work<'_>,
) -> Result<Vec<String>, Error> {
    const PARTS: u64 = 4;
    let mut problems = Vec::new();
    work.at(Stage::Checking, 0, PARTS)?;
    if seals == Seals::Checked {
        problems.extend(complaints(connection, "PRAGMA cipher_integrity_check")?);
    }
    // What does not fit its seal is not even asked about its structure.
    if problems.is_empty() {
        work.at(Stage::Checking, 1, PARTS)?;
        problems.extend(structure(connection)?);
        work.at(Stage::Checking, 2, PARTS)?;
        if count(connection, "SELECT count(*) FROM words")? != count(connection, "SELECT count(*) FROM entries")? {
            problems.push("entries and search differ in number".into());
        }
        work.at(Stage::Checking, 3, PARTS)?;
        if layout >= layout::FIRST_WITH_MANIFEST {
            problems.extend(manifest::problems(connection, key)?);
        }
    }
    problems.truncate(MOST);
    work.at(Stage::Checking, PARTS, PARTS)?;
    Ok(problems)
}

/// What is wrong with the trees and with what points from one table to another.
fn structure(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut problems = complaints(connection, "PRAGMA quick_check")?;
    problems.retain(|it| it != "ok");
    let strays = complaints(connection, "PRAGMA foreign_key_check")?;
    problems.extend(strays.into_iter().map(|table| format!("stray row in {table}")));
    Ok(problems)
}

/// The first column of every row.
pub(crate) fn complaints(connection: &Connection, sql: &str) -> Result<Vec<String>, Error> {
    let mut query = connection.prepare(sql)?;
    let found = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// A number.
pub(crate) fn count(connection: &Connection, sql: &str) -> Result<u64, Error> {
    let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use domain::{Body, EntryId, Moment, Page};
    use rusqlite::config::DbConfig;

    use super::*;
    use crate::{Filter, NewEntry};

    fn entry(text: &str) -> NewEntry {
        let at = DateTime::UNIX_EPOCH;
        NewEntry {
            id: EntryId::of([7; 16]),
            written: Moment { at, day: at.date_naive(), offset_minutes: 0 },
            changed_at: at,
            body: Body::Page(Page { title: String::new(), text: text.into(), mood: None }),
            tags: Vec::new(),
            to_session: false,
            never_export: false,
        }
    }

    #[test]
    fn an_index_that_does_not_match_is_made_anew() {
        let mut vault = Vault::in_memory().unwrap();
        vault.write(&entry("rain")).unwrap();
        vault.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
        vault.connection.execute("UPDATE words_content SET c0 = 'snow'", []).unwrap();
        assert_ne!(structure(&vault.connection).unwrap(), Vec::<String>::new());
        vault.connection.execute("UPDATE words_content SET c0 = 'rain'", []).unwrap();
        vault.connection.execute("DELETE FROM words_idx", []).unwrap();

        assert_eq!(vault.look().unwrap().problems, Vec::<String>::new());

        assert_eq!(vault.search("rain", &Filter::default()).unwrap().len(), 1);
    }
}
