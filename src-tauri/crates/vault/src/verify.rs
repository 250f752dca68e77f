//! Looking through the whole file for damage.

use rusqlite::Connection;

use crate::{Error, Vault};

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

impl Vault {
    /// Checks the seal of every page, the structure of the database and the index of the search.
    /// Reads the whole file: about a second and a half for 90 MB.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the damage is such that not even the check can go on.
    pub fn verify(&self) -> Result<Verdict, Error> {
        let mut problems = Vec::new();
        if self.home.is_some() {
            problems.extend(complaints(&self.connection, "PRAGMA cipher_integrity_check")?);
        }
        let structure = complaints(&self.connection, "PRAGMA quick_check")?;
        problems.extend(structure.into_iter().filter(|it| it != "ok"));
        let strays = complaints(&self.connection, "PRAGMA foreign_key_check")?;
        problems.extend(strays.into_iter().map(|table| format!("stray row in {table}")));
        problems.extend(search_complaint(&self.connection)?);
        let entries: u64 = count(&self.connection, "SELECT count(*) FROM entries")?;
        if count(&self.connection, "SELECT count(*) FROM words")? != entries {
            problems.push("entries and search differ in number".into());
        }
        problems.truncate(MOST);
        Ok(Verdict { problems, entries })
    }
}

/// The first column of every row.
pub(crate) fn complaints(connection: &Connection, sql: &str) -> Result<Vec<String>, Error> {
    let mut query = connection.prepare(sql)?;
    let found = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// What is wrong with the index of the search.
fn search_complaint(connection: &Connection) -> Result<Option<String>, Error> {
    match connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", []).map_err(Error::from) {
        Ok(_) => Ok(None),
        Err(Error::Damaged { .. }) => Ok(Some("the search index does not match".into())),
        Err(error) => Err(error),
    }
}

fn count(connection: &Connection, sql: &str) -> Result<u64, Error> {
    let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}
