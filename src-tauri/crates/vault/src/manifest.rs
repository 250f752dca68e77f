//! The manifest: how many rows there are of each kind, and the sum of their keyed hashes.
//!
//! SQLCipher authenticates each page, not the set of pages. Whoever can write the file could put an
//! older page in the place of a newer one, and every seal would hold. The sums would not. They also
//! catch rows that a fault of our own would lose. (Sums of keyed hashes are a multiset hash in the
//! sense of Clarke and others, ASIACRYPT 2003: MSet-Add-Hash.)
//!
//! Drafts and preferences are left out: they change several times a minute, and none of them is the
//! only copy of something that was finished.

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use sha2::Sha256;

use crate::Error;
use crate::keys::Secret;
use crate::keys::kdf::derive;

/// A kind of row that is counted, and the queries that read everything which is hashed.
struct Kind {
    /// Its name in the manifest, and the name of its table.
    name: &'static str,
    /// What is hashed, in parts that change at different times. Each ends with `FROM` and the table.
    parts: &'static [&'static str],
}

const ENTRIES: usize = 0;
const VERSIONS: usize = 1;
const TOMBSTONES: usize = 2;

/// What an entry holds changes with its version; its marks change alone, and then nobody reads its body.
const CONTENT: &str = "SELECT uid, written_at, day, offset_minutes, kind, slug, edition, title, glimpse, mood, feelings, \
     tags, version, changed_at, origin, body FROM entries";
const MARKS: &str = "SELECT uid, to_session, never_export, ask_again_at, binned_at FROM entries";
const VERSION: &str = "SELECT uid, version, changed_at, tags, body FROM versions";
const TOMBSTONE: &str = "SELECT uid, version FROM tombstones";

const KINDS: [Kind; 3] = [
    Kind { name: "entries", parts: &[CONTENT, MARKS] },
    Kind { name: "versions", parts: &[VERSION] },
    Kind { name: "tombstones", parts: &[TOMBSTONE] },
];

/// The key of the hashes.
pub(crate) struct ManifestKey(Secret);

/// A number of rows and a sum of hashes; may be negative while rows go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Tally {
    rows: i64,
    sum: [u128; 2],
}

impl ManifestKey {
    /// The key of a vault.
    pub(crate) fn of(vault_key: &Secret) -> Result<Self, Error> {
        Ok(Self(derive(vault_key, "manifest")?))
    }

    /// The hash of the columns of a row, as a tally of no rows. `part` keeps parts of one row apart.
    fn hash(&self, part: &str, row: &Row<'_>) -> Result<Tally, Error> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.as_ref()).map_err(|_| DAMAGED)?;
        update(&mut mac, b'q', part.as_bytes());
        for column in 0..row.as_ref().column_count() {
            match row.get_ref(column)? {
                ValueRef::Null => update(&mut mac, b'n', &[]),
                ValueRef::Integer(it) => update(&mut mac, b'i', &it.to_le_bytes()),
                ValueRef::Real(it) => update(&mut mac, b'r', &it.to_bits().to_le_bytes()),
                ValueRef::Text(it) => update(&mut mac, b't', it),
                ValueRef::Blob(it) => update(&mut mac, b'b', it),
            }
        }
        Ok(Tally { rows: 0, sum: halves(&mac.finalize().into_bytes().into()) })
    }
}

const DAMAGED: Error = Error::Damaged { what: "vault.db" };

/// Adds a value so that no two rows of values look alike: its type, its length, its bytes.
fn update(mac: &mut Hmac<Sha256>, kind: u8, bytes: &[u8]) {
    mac.update(&[kind]);
    mac.update(&(bytes.len() as u64).to_le_bytes());
    mac.update(bytes);
}

fn halves(bytes: &[u8; 32]) -> [u128; 2] {
    let half = |at: usize| u128::from_le_bytes(std::array::from_fn(|it| bytes[at + it]));
    [half(0), half(16)]
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.rows += other.rows;
        for (mine, theirs) in self.sum.iter_mut().zip(other.sum) {
            *mine = mine.wrapping_add(theirs);
        }
    }

    fn negative(self) -> Self {
        Self { rows: -self.rows, sum: self.sum.map(u128::wrapping_neg) }
    }

    fn bytes(self) -> Vec<u8> {
        self.sum.iter().flat_map(|it| it.to_le_bytes()).collect()
    }
}

/// What changes in the manifest during one transaction. Tell it of a row before it goes and after it
/// came, and close it before the transaction is committed.
#[must_use = "without `close` the manifest does not follow the rows"]
pub(crate) struct Ledger<'a> {
    connection: &'a Connection,
    key: &'a ManifestKey,
    tallies: [Tally; KINDS.len()],
}

impl<'a> Ledger<'a> {
    /// A ledger without changes.
    pub(crate) fn open(connection: &'a Connection, key: &'a ManifestKey) -> Self {
        Self { connection, key, tallies: Default::default() }
    }

    /// An entry is there now.
    pub(crate) fn entry_came(&mut self, seq: i64) -> Result<(), Error> {
        let tally = self.entry(seq)?;
        self.tallies[ENTRIES].add(tally);
        Ok(())
    }

    /// An entry is about to go, or to change.
    pub(crate) fn entry_goes(&mut self, seq: i64) -> Result<(), Error> {
        let tally = self.entry(seq)?;
        self.tallies[ENTRIES].add(tally.negative());
        Ok(())
    }

    /// The marks of an entry have changed.
    pub(crate) fn marks_came(&mut self, seq: i64) -> Result<(), Error> {
        let tally = self.hash(MARKS, "seq = ?", [seq])?;
        self.tallies[ENTRIES].add(tally);
        Ok(())
    }

    /// The marks of an entry are about to change.
    pub(crate) fn marks_go(&mut self, seq: i64) -> Result<(), Error> {
        let tally = self.hash(MARKS, "seq = ?", [seq])?;
        self.tallies[ENTRIES].add(tally.negative());
        Ok(())
    }

    /// An earlier version was put away.
    pub(crate) fn version_came(&mut self, uid: &str, version: u32) -> Result<(), Error> {
        let mut tally = self.hash(VERSION, "uid = ? AND version = ?", params![uid, version])?;
        tally.rows = 1;
        self.tallies[VERSIONS].add(tally);
        Ok(())
    }

    /// Every earlier version of an entry is about to go.
    pub(crate) fn versions_go(&mut self, uid: &str) -> Result<(), Error> {
        let tally = self.sum(VERSION, "uid = ?", [uid])?;
        self.tallies[VERSIONS].add(tally.negative());
        Ok(())
    }

    /// The name of an erased entry was kept.
    pub(crate) fn tombstone_came(&mut self, uid: &str) -> Result<(), Error> {
        let tally = self.sum(TOMBSTONE, "uid = ?", [uid])?;
        self.tallies[TOMBSTONES].add(tally);
        Ok(())
    }

    /// Writes the changes into the manifest.
    pub(crate) fn close(self) -> Result<(), Error> {
        for (kind, change) in KINDS.iter().zip(self.tallies) {
            if change != Tally::default() {
                let mut tally = written(self.connection, kind)?.ok_or(DAMAGED)?;
                tally.add(change);
                write(self.connection, kind, tally)?;
            }
        }
        Ok(())
    }

    fn entry(&self, seq: i64) -> Result<Tally, Error> {
        let mut tally = self.hash(CONTENT, "seq = ?", [seq])?;
        tally.add(self.hash(MARKS, "seq = ?", [seq])?);
        tally.rows = 1;
        Ok(tally)
    }

    /// The hash of one row that is there.
    fn hash(&self, part: &'static str, which: &str, values: impl Params) -> Result<Tally, Error> {
        let mut query = self.connection.prepare_cached(&format!("{part} WHERE {which}"))?;
        let mut rows = query.query(values)?;
        self.key.hash(part, rows.next()?.ok_or(DAMAGED)?)
    }

    /// The tally of every row that fits.
    fn sum(&self, part: &'static str, which: &str, values: impl Params) -> Result<Tally, Error> {
        let mut query = self.connection.prepare_cached(&format!("{part} WHERE {which}"))?;
        total(self.key, part, query.query(values)?)
    }
}

fn total(key: &ManifestKey, part: &str, mut rows: rusqlite::Rows<'_>) -> Result<Tally, Error> {
    let mut all = Tally::default();
    while let Some(row) = rows.next()? {
        all.add(Tally { rows: 1, ..key.hash(part, row)? });
    }
    Ok(all)
}

/// What the rows of a kind amount to, by reading every one of them.
fn counted(connection: &Connection, key: &ManifestKey, kind: &Kind) -> Result<Tally, Error> {
    let mut all = Tally::default();
    for part in kind.parts {
        let mut query = connection.prepare(part)?;
        let tally = total(key, part, query.query([])?)?;
        all.add(Tally { rows: 0, ..tally });
        all.rows = tally.rows;
    }
    Ok(all)
}

/// What the manifest says of a kind; `None` when it says nothing.
fn written(connection: &Connection, kind: &Kind) -> Result<Option<Tally>, Error> {
    let mut query = connection.prepare_cached("SELECT rows, sum FROM manifest WHERE what = ?")?;
    let found: Option<(i64, Vec<u8>)> =
        query.query_row([kind.name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(rows, sum)| Ok(Tally { rows, sum: halves(&sum.try_into().map_err(|_| DAMAGED)?) })).transpose()
}

fn write(connection: &Connection, kind: &Kind, tally: Tally) -> Result<(), Error> {
    connection
        .prepare_cached("INSERT INTO manifest (what, rows, sum) VALUES (?1, ?2, ?3) ON CONFLICT (what) DO UPDATE SET rows = ?2, sum = ?3")?
        .execute(params![kind.name, tally.rows, tally.bytes()])?;
    Ok(())
}

/// Writes the manifest anew, from the rows that are there.
pub(crate) fn rebuild(connection: &Connection, key: &ManifestKey) -> Result<(), Error> {
    for kind in &KINDS {
        write(connection, kind, counted(connection, key, kind)?)?;
    }
    Ok(())
}

/// Everything in which the rows differ from the manifest. Reads every entry.
pub(crate) fn problems(connection: &Connection, key: &ManifestKey) -> Result<Vec<String>, Error> {
    let mut problems = Vec::new();
    for kind in &KINDS {
        if written(connection, kind)? != Some(counted(connection, key, kind)?) {
            problems.push(format!("the {} do not match the manifest", kind.name));
        }
    }
    Ok(problems)
}

/// What the manifest says, as bytes: the same as long as no row of it changed. Empty in a layout without.
pub(crate) fn mark(connection: &Connection) -> Result<Vec<u8>, Error> {
    let mut mark = Vec::new();
    if !connection.table_exists(None, "manifest")? {
        return Ok(mark);
    }
    for kind in &KINDS {
        let tally = written(connection, kind)?.unwrap_or_default();
        mark.extend(tally.rows.to_le_bytes());
        mark.extend(tally.bytes());
    }
    Ok(mark)
}
