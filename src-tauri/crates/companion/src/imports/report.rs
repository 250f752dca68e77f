//! What an import did: told at once, and kept.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{EntryId, EntryKind};
use exchange::incoming::{Format, Loss};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Taken;

use crate::{Error, Visit};

/// Why an entry was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Skipped {
    /// It changed there and here: what is here stays.
    ChangedHere,
    /// It was thrown away here.
    InBin,
    /// It was erased here for good.
    Erased,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// Its number, from 1 on.
    pub number: u32,
    /// When it was.
    pub at: DateTime<Utc>,
    /// On which day, where the person sat.
    pub day: NaiveDate,
    /// Whose file it was.
    pub format: Format,
    /// What the file is called, without its folders.
    pub file: String,
    /// How many entries of each kind came in or were changed.
    pub kinds: BTreeMap<EntryKind, u32>,
    /// The first day of the file.
    pub first: Option<NaiveDate>,
    /// The last day of the file.
    pub last: Option<NaiveDate>,
    /// How many are new.
    pub added: u32,
    /// How many got a next version.
    pub updated: u32,
    /// How many were here already.
    pub unchanged: u32,
    /// How many were left out, and why.
    pub skipped: BTreeMap<Skipped, u32>,
    /// What did not come along.
    pub losses: BTreeMap<Loss, u32>,
    /// Fields that were not known.
    pub unknown: BTreeMap<String, u32>,
    /// Settings of our own file that are here already, and stayed as they are here.
    pub settings_kept: u32,
    /// What became of it when it was taken back.
    pub undone: Option<Undone>,
}

/// A report as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Kept {
    pub(super) report: ImportReport,
    /// The entries that got a next version, each with the version before: what is needed to take it back.
    pub(super) next_versions: Vec<(EntryId, u32)>,
}

/// What became of an import that was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// When.
    pub at: DateTime<Utc>,
    /// How many entries went to the bin.
    pub binned: u32,
    /// How many are as they were before.
    pub reverted: u32,
    /// How many stay, because they were changed here since.
    pub stay: u32,
}

/// The name under which the vault keeps the reports.
const IMPORTS: &str = "imports";
/// How many are kept.
const MOST: usize = 100;
/// The most entries whose version before is remembered.
pub(super) const MOST_VERSIONS: usize = 20_000;

/// What becomes of entries, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) added: u32,
    pub(super) updated: u32,
    pub(super) unchanged: u32,
    pub(super) skipped: BTreeMap<Skipped, u32>,
}

impl Tally {
    /// Counts what became of one entry; answers whether something changed.
    pub(super) fn count(&mut self, taken: &Taken) -> bool {
        let why = match taken {
            Taken::Added | Taken::BroughtBack => {
                self.added += 1;
                return true;
            }
            Taken::Updated { .. } => {
                self.updated += 1;
                return true;
            }
            Taken::Unchanged => {
                self.unchanged += 1;
                return false;
            }
            Taken::ChangedHere => Skipped::ChangedHere,
            Taken::InBin => Skipped::InBin,
            Taken::Erased => Skipped::Erased,
        };
        *self.skipped.entry(why).or_default() += 1;
        false
    }
}

impl Visit<'_> {
    /// What the vault keeps of imports, the last first.
    pub(super) fn kept_imports(&self) -> Result<Vec<Kept>, Error> {
        self.setting(IMPORTS)
    }

    /// The number of the next import.
    pub(super) fn next_number(&self) -> Result<u32, Error> {
        Ok(self.kept_imports()?.iter().map(|it| it.report.number).max().unwrap_or(0) + 1)
    }

    /// Keeps a report, in the place of the one with its number.
    pub(super) fn keep_import(&self, kept: &Kept) -> Result<(), Error> {
        let mut imports = self.kept_imports()?;
        match imports.iter_mut().find(|it| it.report.number == kept.report.number) {
            Some(it) => *it = kept.clone(),
            None => imports.insert(0, kept.clone()),
        }
        imports.truncate(MOST);
        self.keep_setting(IMPORTS, &imports)
    }
}
