//! Everything, as Betweentimes itself reads it again: one JSON file, described in `docs/EXPORT.md`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::{DateTime, Utc};
use domain::{Body, Entry, EntryId, Moment};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The first key of the file. A file is known by it.
pub(crate) const KEY: &str = "betweentimes";

/// Which edition of the form is written. It counts up when an older app could no longer read the file.
pub const EDITION: u64 = 1;

/// What stands above the entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Head {
    /// When the file was made.
    pub made: Moment,
    /// The version of the app that made it.
    pub app: String,
}

/// An entry with all that is kept about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Kept<B = Body> {
    /// The entry as it is now.
    pub entry: Entry<B>,
    /// What it was before, the newest first.
    pub versions: Vec<Earlier<B>>,
    /// Where it came from, for one that was brought in from another app.
    pub origin: Option<String>,
}

/// An earlier version of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Earlier<B = Body> {
    /// 1 for the first.
    pub version: u32,
    /// When it was saved.
    pub changed_at: DateTime<Utc>,
    /// Its tags.
    pub tags: Vec<String>,
    /// What it held.
    pub body: B,
}

/// Two entries that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Link {
    /// One of them.
    pub from: EntryId,
    /// The other.
    pub to: EntryId,
    /// How they belong together, such as `lens`.
    pub relation: String,
}

/// Settings, each under its name.
pub type Settings = BTreeMap<String, Value>;

/// Writes the file piece by piece, so that no more than one entry is held at a time. Each entry has a line of its own.
///
/// A file that was not [finished](Self::finish) is no whole JSON, and is refused when it is read.
pub struct OwnWriter<'a> {
    out: &'a mut dyn Write,
    entries: u64,
}

impl<'a> OwnWriter<'a> {
    /// Begins the file.
    ///
    /// # Errors
    ///
    /// What the writer underneath says; so for each of its pieces.
    pub fn new(out: &'a mut dyn Write, head: &Head) -> io::Result<Self> {
        write!(out, "{{\"{KEY}\":{EDITION},\n\"made\":")?;
        serde_json::to_writer(&mut *out, &head.made)?;
        out.write_all(b",\n\"app\":")?;
        serde_json::to_writer(&mut *out, &head.app)?;
        out.write_all(b",\n\"entries\":[")?;
        Ok(Self { out, entries: 0 })
    }

    /// Writes the next entry. What it holds may be a body, or the JSON of one, which is passed on as it is.
    ///
    /// # Errors
    ///
    /// What the writer underneath says.
    pub fn entry<B: Serialize>(&mut self, kept: &Kept<B>) -> io::Result<()> {
        self.out.write_all(if self.entries == 0 { b"\n" } else { b",\n" })?;
        self.entries += 1;
        Ok(serde_json::to_writer(&mut *self.out, kept)?)
    }

    /// Writes what comes after the entries, and the end. Answers how many entries there are.
    ///
    /// # Errors
    ///
    /// What the writer underneath says.
    pub fn finish(self, links: &[Link], settings: &Settings) -> io::Result<u64> {
        self.out.write_all(b"\n],\n\"links\":")?;
        serde_json::to_writer(&mut *self.out, links)?;
        self.out.write_all(b",\n\"settings\":")?;
        serde_json::to_writer(&mut *self.out, settings)?;
        self.out.write_all(b"}\n")?;
        self.out.flush()?;
        Ok(self.entries)
    }
}
