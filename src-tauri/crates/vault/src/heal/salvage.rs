//! Reading a damaged database where it is whole.
//!
//! Every page that fits its seal is one we wrote. Rows are told by their shape, wherever their page hangs,
//! so that a damaged page in the middle of a tree takes nothing with it but itself. (`secure_delete` leaves
//! zeros in pages that are free, so nothing that was erased comes back.)

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use chrono::NaiveDate;
use domain::EntryKind;
use rusqlite::types::Value;

use crate::Error;
use crate::fields::kind_of;
use crate::pages::{Cell, Page, PageKey, Row, SIZE};
use crate::work::{Stage, Work};

/// An entry that is known to have been there and could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The day it was written on.
    pub day: NaiveDate,
    /// What kind it was, where that is known.
    pub kind: Option<EntryKind>,
}

/// A damaged database, page by page.
pub(crate) struct Wreck {
    file: File,
    key: PageKey,
    pages: u32,
    /// How many pages did not fit their seal when all were read.
    pub(crate) damaged: u64,
}

/// A row that was found, told by its shape.
pub(crate) enum Found {
    /// Of `entries`.
    Entry(Row),
    /// Of `versions`.
    Version(Row),
    /// Of `drafts`.
    Draft(Row),
}

/// What the indexes say about entries: their place in the order, their day, and their kind.
pub(crate) type Traces = BTreeMap<i64, Missing>;

/// The columns of three tables, in their order. A test compares them with the layout.
pub(crate) const ENTRIES: [&str; 21] = [
    "seq",
    "uid",
    "written_at",
    "day",
    "offset_minutes",
    "kind",
    "slug",
    "edition",
    "title",
    "glimpse",
    "mood",
    "feelings",
    "tags",
    "version",
    "changed_at",
    "to_session",
    "never_export",
    "ask_again_at",
    "origin",
    "binned_at",
    "body",
];
pub(crate) const VERSIONS: [&str; 6] = ["id", "uid", "version", "changed_at", "tags", "body"];
pub(crate) const DRAFTS: [&str; 11] = [
    "id",
    "uid",
    "started_at",
    "day",
    "offset_minutes",
    "saved_at",
    "changes",
    "to_session",
    "never_export",
    "tags",
    "body",
];

impl Wreck {
    /// Opens the file; `None` when there is none.
    pub(crate) fn open(path: &Path, key: PageKey) -> Result<Option<Self>, Error> {
        let file = match File::open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let pages = u32::try_from(file.metadata()?.len() / SIZE as u64).unwrap_or(u32::MAX);
        Ok(Some(Self { file, key, pages, damaged: 0 }))
    }

    /// How many whole pages there are.
    pub(crate) fn pages(&self) -> u64 {
        u64::from(self.pages)
    }

    /// Counts the pages that do not fit their seal.
    pub(crate) fn count_damaged(&mut self, work: Work<'_>) -> Result<u64, Error> {
        let mut damaged = 0;
        for number in 1..=self.pages {
            self.tell(number, work)?;
            damaged += u64::from(self.page(number).is_none());
        }
        Ok(damaged)
    }

    /// Reads every page once. Hands on the rows of three tables, and gives what the indexes say.
    pub(crate) fn read(
        &mut self,
        work: Work<'_>,
        mut each: impl FnMut(Found) -> Result<(), Error>,
    ) -> Result<Traces, Error> {
        let mut traces = Traces::new();
        self.damaged = 0;
        for number in 1..=self.pages {
            self.tell(number, work)?;
            let Some(bytes) = self.page(number) else {
                self.damaged += 1;
                continue;
            };
            let Some(page) = Page::read(number, &bytes) else { continue };
            for cell in page.cells(|number| self.page(number)).into_iter().flatten() {
                match cell {
                    Cell::Row(row) => row_of(row).map_or(Ok(()), &mut each)?,
                    Cell::Key(key) => trace(&key, &mut traces),
                }
            }
        }
        Ok(traces)
    }

    /// The rows of a table without row ids, as far as they can be reached from where it begins.
    pub(crate) fn small_table(&mut self, table: &str) -> Vec<Vec<Value>> {
        let Some(root) = self.root(table) else { return Vec::new() };
        let cells = self.tree(root).into_iter();
        cells.filter_map(|it| if let Cell::Key(key) = it { Some(key) } else { None }).collect()
    }

    /// The cells of the tree that begins at a page, as far as it can be reached.
    fn tree(&mut self, root: u32) -> Vec<Cell> {
        let (mut cells, mut waiting, mut left) = (Vec::new(), vec![root], self.pages);
        while let Some(number) = waiting.pop() {
            // No tree has more pages than the file; a ring of pages would have.
            let Some(bytes) = self.page(number).filter(|_| left > 0) else { continue };
            left -= 1;
            let Some(page) = Page::read(number, &bytes) else { continue };
            waiting.extend(page.children());
            cells.extend(page.cells(|number| self.page(number)).into_iter().flatten());
        }
        cells
    }

    /// Where the tree of a table begins, by the list of tables, whose tree begins with the first page.
    fn root(&mut self, table: &str) -> Option<u32> {
        self.tree(1).into_iter().find_map(|cell| match cell {
            Cell::Row(Row { values, .. }) => match values.as_slice() {
                [_, Value::Text(name), _, Value::Integer(root), _] if name == table => u32::try_from(*root).ok(),
                _ => None,
            },
            Cell::Key(_) => None,
        })
    }

    fn page(&mut self, number: u32) -> Option<Vec<u8>> {
        if number == 0 || number > self.pages {
            return None;
        }
        let mut page = [0; SIZE];
        let at = u64::from(number - 1) * SIZE as u64;
        self.file.seek(SeekFrom::Start(at)).and_then(|_| self.file.read_exact(&mut page)).ok()?;
        self.key.open(number, &mut page).then(|| page.to_vec())
    }

    fn tell(&self, number: u32, work: Work<'_>) -> Result<(), Error> {
        if number % 64 == 1 { work.at(Stage::Reading, u64::from(number - 1), self.pages()) } else { Ok(()) }
    }
}

/// A row of one of the three tables, told by how many columns it has and by the name in it.
fn row_of(row: Row) -> Option<Found> {
    let is_name = |at: usize| matches!(row.values.get(at), Some(Value::Text(it)) if domain::EntryId::try_from(it.clone()).is_ok());
    if row.values.first() != Some(&Value::Null) || !is_name(1) {
        return None;
    }
    match row.values.len() {
        count if count == ENTRIES.len() => Some(Found::Entry(row)),
        count if count == VERSIONS.len() => Some(Found::Version(row)),
        count if count == DRAFTS.len() => Some(Found::Draft(row)),
        _ => None,
    }
}

/// Two indexes tell of entries that are not in the bin: by day, and by kind and day. Each of their keys ends
/// with the place in the order, twice: as a column, and as what it points to.
fn trace(key: &[Value], traces: &mut Traces) {
    let (kind, day, seq) = match key {
        [Value::Integer(day), Value::Integer(seq), Value::Integer(row)] if seq == row => (None, *day, *seq),
        [Value::Text(kind), Value::Integer(day), Value::Integer(seq), Value::Integer(row)] if seq == row => {
            let Ok(kind) = kind_of(kind) else { return };
            (Some(kind), *day, *seq)
        }
        _ => return,
    };
    let Some(day) = i32::try_from(day).ok().and_then(NaiveDate::from_epoch_days) else { return };
    let known = traces.entry(seq).or_insert(Missing { day, kind });
    known.kind = known.kind.or(kind);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Vault;

    #[test]
    fn the_columns_are_those_of_the_layout() {
        let vault = Vault::in_memory().unwrap();

        for (table, columns) in [("entries", &ENTRIES[..]), ("versions", &VERSIONS), ("drafts", &DRAFTS)] {
            let sql = format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            assert_eq!(crate::verify::complaints(&vault.connection, &sql).unwrap(), columns, "{table}");
        }
    }
}
