//! The same work on SQLCipher alone: its own file and key, the vault's layout and settings, hand-written SQL.
//!
//! It reads and writes the same bytes, and makes nothing of them: no check, no type, no earlier version.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, Row, TransactionBehavior, named_params, params};

use crate::Outcome;
use crate::stored::{StoredDraft, StoredEntry};

/// Every step of the vault's layout, oldest first.
const LAYOUT: &[&str] = &[
    include_str!("../../src-tauri/crates/vault/migrations/0001_first.sql"),
    include_str!("../../src-tauri/crates/vault/migrations/0002_manifest_and_words.sql"),
];

/// Makes an entry be found by its words, which stand in the index by day and by arrival, as the vault has them.
const INDEX: &str = "INSERT INTO words (rowid, text) VALUES (? * 4294967296 + ?, ?)";

/// A raw key with its salt: nothing is worth keeping secret here, and nothing is stretched.
const KEY: &str = "PRAGMA key = \"x'\
    6265747765656e74696d65732062656e6368206b6579206f6620333220627974\
    62656e63682073616c74203136206279'\"";

/// What the vault sets after opening (storage 2.4). `cipher_memory_security` is one switch for the whole
/// process, and an open vault has set it.
const SETTINGS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    BEGIN EXCLUSIVE;
    COMMIT;
    PRAGMA journal_mode = DELETE;
    PRAGMA mmap_size = 0;
    PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -8192;";

/// An open database.
pub struct Bare(Connection);

/// The columns a list shows, as they lie in the row.
#[expect(dead_code, reason = "read from the row, so that the work is the same")]
pub struct Line {
    /// The name of the entry.
    pub uid: String,
    /// Instant, day, offset and version.
    pub numbers: [i64; 4],
    /// Kind, title, glimpse, feelings, tags.
    pub texts: [String; 5],
    /// Exercise, mood, snippet.
    pub maybe: (Option<String>, Option<i64>, Option<String>),
}

const COLUMNS: &str = "e.uid, e.written_at, e.day, e.offset_minutes, e.version, e.kind, e.title, e.glimpse, \
     e.feelings, e.tags, e.slug, e.mood";

impl Bare {
    /// Opens a database that is there, ready for work.
    pub fn open(path: &Path) -> Outcome<Self> {
        let connection = unlocked(path)?;
        connection.execute_batch(SETTINGS)?;
        // Without it SQLite plans a prepared statement anew whenever a value is bound.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Self(connection))
    }

    /// Makes a database that is quick to fill and not safe: it is made again when the power goes.
    pub fn make(path: &Path) -> Outcome<Self> {
        let connection = unlocked(path)?;
        connection
            .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")?;
        for step in LAYOUT {
            connection.execute_batch(step)?;
        }
        Ok(Self(connection))
    }

    /// Whether SQLCipher locks and wipes every piece of memory it uses.
    pub fn locks_memory(&self) -> Outcome<bool> {
        Ok(self.0.query_row("PRAGMA cipher_memory_security", [], |row| row.get::<_, String>(0))? == "1")
    }

    /// The seals of all pages, the structure, and what points from one table to another.
    pub fn check(&self) -> Outcome<()> {
        let complaints = |sql: &str| -> Outcome<usize> {
            let mut query = self.0.prepare(sql)?;
            Ok(query.query_map([], |_| Ok(()))?.count())
        };
        let found = (
            complaints("PRAGMA cipher_integrity_check")?,
            complaints("PRAGMA quick_check")?,
            complaints("PRAGMA foreign_key_check")?,
        );
        // The second says one word when all is well.
        if found == (0, 1, 0) { Ok(()) } else { Err("the bare database is damaged".into()) }
    }

    /// A copy under the same key, on the disk and checked.
    pub fn copy(&self, path: &Path) -> Outcome<()> {
        let mut copy = Connection::open(path)?;
        copy.execute_batch(KEY)?;
        Backup::new(&self.0, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        std::fs::OpenOptions::new().write(true).open(path)?.sync_all()?;
        Self(copy).check()
    }

    /// The newest 50.
    pub fn list(&self) -> Outcome<Vec<Line>> {
        let mut query = self.0.prepare_cached(&format!(
            "SELECT {COLUMNS}, NULL FROM entries AS e WHERE e.binned_at IS NULL ORDER BY e.day DESC, e.seq DESC LIMIT 50"
        ))?;
        Ok(query.query_map([], line)?.collect::<Result<_, _>>()?)
    }

    /// The newest 50 that hold a word, with some words around it.
    pub fn search(&self, word: &str) -> Outcome<Vec<Line>> {
        let mut query = self.0.prepare_cached(&format!(
            "SELECT {COLUMNS}, snippet(words, 0, '[', ']', '…', 24)
             FROM words AS w CROSS JOIN entries AS e ON e.seq = w.rowid & 4294967295
             WHERE words MATCH ? AND e.binned_at IS NULL ORDER BY w.rowid DESC LIMIT 50"
        ))?;
        Ok(query.query_map([format!("\"{word}\"*")], line)?.collect::<Result<_, _>>()?)
    }

    /// Every body of the days from one on, as plain JSON; gives how many there are.
    pub fn bodies(&self, since: chrono::NaiveDate) -> Outcome<usize> {
        let mut query = self.0.prepare_cached(
            "SELECT body FROM entries INDEXED BY entries_by_day WHERE binned_at IS NULL AND day >= ? ORDER BY day, seq",
        )?;
        let mut rows = query.query([since.to_epoch_days()])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            let _: serde_json::Value = serde_json::from_str(row.get_ref(0)?.as_str()?)?;
            count += 1;
        }
        Ok(count)
    }

    /// Every mood with its day, from the index that holds both; gives how many there are.
    pub fn moods(&self) -> Outcome<usize> {
        let mut query = self.0.prepare_cached(
            "SELECT day, mood FROM entries INDEXED BY entries_by_mood WHERE binned_at IS NULL AND mood IS NOT NULL",
        )?;
        let moods: Vec<(i64, i64)> =
            query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(std::hint::black_box(moods).len())
    }

    /// Writes an entry in a transaction of its own.
    pub fn save(&mut self, entry: &StoredEntry) -> Outcome<()> {
        self.save_all(std::slice::from_ref(entry))
    }

    /// Writes entries in one transaction.
    pub fn save_all(&mut self, entries: &[StoredEntry]) -> Outcome<()> {
        let change = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for entry in entries {
            insert(&change, entry)?;
            let seq = change.last_insert_rowid();
            for tag in &entry.tags.1 {
                change
                    .prepare_cached("INSERT INTO entry_tags (tag, day, seq) VALUES (?, ?, ?)")?
                    .execute(params![tag, entry.day, seq])?;
            }
            for word in &entry.feelings.1 {
                change
                    .prepare_cached("INSERT INTO entry_feelings (word, own, day, seq) VALUES (?, 0, ?, ?)")?
                    .execute(params![word, entry.day, seq])?;
            }
            change.prepare_cached(INDEX)?.execute(params![entry.day, seq, entry.words])?;
        }
        Ok(change.commit()?)
    }

    /// Writes a draft over the one of the same name.
    pub fn keep_draft(&self, draft: &StoredDraft) -> Outcome<()> {
        self.0
            .prepare_cached(
                "INSERT INTO drafts (uid, started_at, day, offset_minutes, saved_at, to_session, never_export, tags, body)
                 VALUES (:uid, :started_at, :day, :offset_minutes, :saved_at, 0, 0, :tags, :body)
                 ON CONFLICT (uid) DO UPDATE SET saved_at = excluded.saved_at, body = excluded.body",
            )?
            .execute(named_params! {
                ":uid": draft.uid, ":started_at": draft.started_at, ":day": draft.day,
                ":offset_minutes": draft.offset_minutes, ":saved_at": draft.saved_at, ":tags": draft.tags,
                ":body": draft.body,
            })?;
        Ok(())
    }
}

/// What a database is made and filled with.
pub fn layout() -> String {
    LAYOUT.concat() + INDEX
}

/// The file, open and read once, which shows that the key fits.
fn unlocked(path: &Path) -> Outcome<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(KEY)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    Ok(connection)
}

fn insert(connection: &Connection, it: &StoredEntry) -> Outcome<()> {
    connection
        .prepare_cached(
            "INSERT INTO entries (uid, written_at, day, offset_minutes, kind, slug, edition, title, glimpse, mood,
                                  feelings, tags, version, changed_at, to_session, never_export, body)
             VALUES (:uid, :written_at, :day, :offset_minutes, :kind, :slug, :edition, :title, :glimpse, :mood,
                     :feelings, :tags, 1, :changed_at, :to_session, 0, :body)",
        )?
        .execute(named_params! {
            ":uid": it.uid, ":written_at": it.written_at, ":day": it.day, ":offset_minutes": it.offset_minutes,
            ":kind": it.kind, ":slug": it.slug, ":edition": it.edition, ":title": it.title, ":glimpse": it.glimpse,
            ":mood": it.mood, ":feelings": it.feelings.0, ":tags": it.tags.0, ":changed_at": it.changed_at,
            ":to_session": it.to_session, ":body": it.body,
        })?;
    Ok(())
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        uid: row.get(0)?,
        numbers: [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?],
        texts: [row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?],
        maybe: (row.get(10)?, row.get(11)?, row.get(12)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_raw_so_that_nothing_is_stretched() {
        let digits = KEY.split('\'').nth(1).expect("the key");

        assert_eq!(digits.len(), 2 * (32 + 16));
        assert!(digits.bytes().all(|it| it.is_ascii_hexdigit()));
    }

    #[test]
    fn the_twin_has_every_step_of_the_vaults_layout() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/vault/migrations");
        let steps = std::fs::read_dir(folder).expect("the folder of the steps").count();

        assert_eq!(LAYOUT.len(), steps, "add the new step to LAYOUT");
    }
}
