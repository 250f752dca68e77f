//! A database that may mean harm, read with bounds.

use std::io::Read as _;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::incoming::parcel::MOST_BYTES;
use crate::incoming::{Fault, Sink};

/// What a database is that cannot be read. It has no lines.
pub(super) const BROKEN: Fault = Fault::Broken { line: 0 };

/// After so many steps of SQLite's machine it is asked whether it goes on, and so often it may.
const STEPS: i32 = 10_000;
const MOST_ASKED: u32 = 5_000;
/// The most tables and other things that a database may consist of.
const MOST_OBJECTS: usize = 1000;
/// The longest text or row.
const LONGEST: i32 = 96 * 1024 * 1024;
/// Where the header says how the file is read and written, and what says "with a rollback journal".
const VERSIONS: usize = 18;
const WITHOUT_LOG: [u8; 2] = [1, 1];

/// The tables that are read, each only when it is a plain table.
const READ: [&str; 5] = ["entries", "tags", "entry_tags", "entry_images", "templates"];

const SWITCHES: [(DbConfig, bool); 8] = [
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
];

const LIMITS: [(Limit, i32); 5] = [
    (Limit::SQLITE_LIMIT_LENGTH, LONGEST),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 200),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
];

/// A database in memory that only its plain tables are read of.
pub(super) struct Database {
    connection: Connection,
    tables: Vec<String>,
}

impl Database {
    /// Opens the bytes of a database.
    pub(super) fn opened(bytes: &[u8]) -> Result<Self, Fault> {
        let mut database = Self { connection: guarded(bytes).map_err(broken)?, tables: Vec::new() };
        database.tables = database.plain_tables()?;
        if database.has("entries") { Ok(database) } else { Err(BROKEN) }
    }

    /// The names of all tables. Something else under the name of one that is read is a trap: a view or a virtual table
    /// may compute without end.
    fn plain_tables(&self) -> Result<Vec<String>, Fault> {
        let mut tables = Vec::new();
        let list = "SELECT type, name, coalesce(rootpage, 0) FROM main.sqlite_schema";
        let mut statement = self.connection.prepare(list).map_err(broken)?;
        let mut rows = statement.query([]).map_err(broken)?;
        while let Some(row) = rows.next().map_err(broken)? {
            let (kind, name, root): (String, String, i64) =
                (row.get(0).map_err(broken)?, row.get(1).map_err(broken)?, row.get(2).map_err(broken)?);
            let is_plain = kind == "table" && root > 0;
            if tables.len() == MOST_OBJECTS || (!is_plain && READ.iter().any(|it| it.eq_ignore_ascii_case(&name))) {
                return Err(BROKEN);
            }
            if kind == "table" {
                tables.push(name);
            }
        }
        Ok(tables)
    }

    /// Whether there is such a table.
    pub(super) fn has(&self, table: &str) -> bool {
        self.tables.iter().any(|it| it == table)
    }

    /// The tables that nobody reads and nobody expects.
    pub(super) fn others<'a>(&'a self, known: &'a [&str]) -> impl Iterator<Item = &'a str> {
        let names = self.tables.iter().map(String::as_str);
        names.filter(|it| !READ.contains(it) && !known.contains(it) && !it.starts_with("sqlite_"))
    }

    /// How many rows a table has. SQLite's own count would follow pages in a circle without asking whether to go on.
    pub(super) fn count(&self, table: &str) -> Result<u64, Fault> {
        let mut count = 0;
        self.each(table, "1", &mut |_| {
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// Goes through a table in the order of its rows. Columns that are not in `known` are told, unless it is empty.
    pub(super) fn rows(
        &self,
        table: &str,
        known: &[&str],
        sink: &mut Sink<'_>,
        take: &mut dyn FnMut(&Row<'_>, &mut Sink<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.check_columns(table, known, sink)?;
        self.each(table, "*", &mut |row| take(row, sink))
    }

    fn each(&self, table: &str, what: &str, take: &mut dyn FnMut(&Row<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
        // The names are our own. An index may say something else than its table.
        let select = format!("SELECT {what} FROM main.{table} NOT INDEXED");
        let mut statement = self.connection.prepare(&select).map_err(broken)?;
        let mut rows = statement.query([]).map_err(broken)?;
        while let Some(row) = rows.next().map_err(broken)? {
            take(row)?;
        }
        Ok(())
    }

    /// A column that is computed may be as large as it likes, and takes its time in one step.
    fn check_columns(&self, table: &str, known: &[&str], sink: &mut Sink<'_>) -> Result<(), Fault> {
        let info = format!("PRAGMA main.table_xinfo({table})");
        let mut statement = self.connection.prepare(&info).map_err(broken)?;
        let mut rows = statement.query([]).map_err(broken)?;
        while let Some(row) = rows.next().map_err(broken)? {
            let (name, hidden): (String, i64) = (row.get("name").map_err(broken)?, row.get("hidden").map_err(broken)?);
            if hidden != 0 {
                return Err(BROKEN);
            }
            if !known.is_empty() && !known.contains(&name.as_str()) {
                sink.unknown(&name);
            }
        }
        Ok(())
    }
}

fn broken(_: rusqlite::Error) -> Fault {
    BROKEN
}

pub(super) fn guarded(bytes: &[u8]) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    for (switch, on) in SWITCHES {
        if connection.set_db_config(switch, on)? != on {
            return Err(rusqlite::Error::InvalidQuery);
        }
    }
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    let mut asked = 0_u32;
    let gives_up = move || {
        asked = asked.saturating_add(1);
        asked > MOST_ASKED
    };
    connection.progress_handler(STEPS, Some(gives_up))?;
    load(&mut connection, bytes)?;
    for (name, value) in
        [("trusted_schema", "OFF"), ("query_only", "ON"), ("cell_size_check", "ON"), ("temp_store", "MEMORY")]
    {
        connection.pragma_update(None, name, value)?;
    }
    Ok(connection)
}

/// A database that was written with a log beside it cannot be opened in memory, but for these two bytes.
fn load(connection: &mut Connection, bytes: &[u8]) -> rusqlite::Result<()> {
    let header = bytes.get(..VERSIONS).unwrap_or_default();
    let rest = bytes.get(VERSIONS + WITHOUT_LOG.len()..).unwrap_or_default();
    let whole = header.chain(WITHOUT_LOG.as_slice()).chain(rest);
    connection.deserialize_read_exact("main", whole, bytes.len(), true)
}

/// The words that may still be read. No more come out of a database than out of any other file, also when its pages
/// are used many times over.
pub(super) struct Words {
    left: u64,
}

impl Words {
    pub(super) fn new() -> Self {
        Self { left: MOST_BYTES }
    }

    /// Takes so many bytes of what is left.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Fault> {
        let left = u64::try_from(bytes).ok().and_then(|it| self.left.checked_sub(it));
        self.left = left.ok_or(BROKEN)?;
        Ok(())
    }

    /// The text of a cell. Nothing when there is no such column, no text in it, or none that is UTF-8.
    pub(super) fn text(&mut self, row: &Row<'_>, name: &str) -> Result<Option<String>, Fault> {
        let text = match row.get_ref(name) {
            Ok(ValueRef::Text(bytes)) => std::str::from_utf8(bytes).ok(),
            _ => None,
        };
        self.spend(text.map_or(0, str::len))?;
        Ok(text.map(str::to_owned))
    }
}
