//! Bringing in what other apps wrote, or what this app wrote elsewhere: looked at first, then taken in as one piece, with a
//! report that stays, and taken back later if it was not meant.

mod gather;
mod moods;
mod own;
mod parcel;
mod report;
mod take;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{EntryKind, Mood, count_of};
use exchange::incoming::{
    Format, Loss,
    table::{Columns, TableHead},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Pin;

use crate::{Error, Visit};
use gather::{Gathered, Held};
use parcel::opened;

pub(crate) use moods::{MOODS, Remembered};
pub(crate) use own::LENS;
pub use report::{ImportReport, Skipped, Undone};

/// What somebody wants to bring in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportWish {
    /// A file or a folder, the whole path.
    pub path: String,
    /// What it is taken for; recognised by what is in it when missing.
    #[serde(default)]
    pub format: Option<Format>,
    /// Which columns of a table hold what; guessed when missing.
    #[serde(default)]
    pub columns: Option<Columns>,
    /// Which mood each name stands for. A name without a mood comes along as a tag; of a name that is not here what was
    /// said last time counts, or else what the app itself says of it.
    #[serde(default)]
    pub moods: BTreeMap<String, Option<Mood>>,
}

/// What would come in, before anything is changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportLook {
    /// What it is.
    pub format: Format,
    /// How many entries of each kind it holds.
    pub kinds: BTreeMap<EntryKind, u32>,
    /// The first day it tells of.
    pub first: Option<NaiveDate>,
    /// The last day.
    pub last: Option<NaiveDate>,
    /// How many are new.
    pub added: u32,
    /// How many changed there since they were brought in.
    pub updated: u32,
    /// How many are here already.
    pub unchanged: u32,
    /// How many are left out, and why.
    pub skipped: BTreeMap<Skipped, u32>,
    /// The names of moods, from the best to the worst as far as that is known.
    pub moods: Vec<ImportMood>,
    /// What cannot come along, and how much of it.
    pub losses: BTreeMap<Loss, u32>,
    /// Fields that are not known here.
    pub unknown: BTreeMap<String, u32>,
    /// The beginning of a table, to choose its columns by.
    pub table: Option<ImportTable>,
}

/// A mood by its name in another app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportMood {
    /// Its name there.
    pub name: String,
    /// How many entries have it.
    pub entries: u32,
    /// What it stands for, as it was said last time or as the app itself says.
    pub mood: Option<Mood>,
}

/// A table whose columns are chosen by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportTable {
    /// Its beginning.
    pub head: TableHead,
    /// Which column holds what, as it would be read.
    pub columns: Columns,
}

impl Visit<'_> {
    /// Looks into a file or folder. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::NotRead`], [`Error::Import`] with what is wrong, [`vault::Error::Stopped`], [`Error::Locked`].
    pub fn look_at_import(&self, wish: ImportWish) -> Result<ImportLook, Error> {
        self.need_open()?;
        self.companion.gathering(|steps| {
            let gathered = self.gather_import(&wish, steps)?;
            self.foresee(&gathered, steps)
        })
    }

    /// Brings a file or folder in: first a backup that is kept, then everything in one piece, or nothing.
    ///
    /// # Errors
    ///
    /// As [`Visit::look_at_import`]; [`vault::Error::NoRoom`]. Nothing is changed then.
    pub fn bring_in(&self, wish: ImportWish) -> Result<ImportReport, Error> {
        self.need_open()?;
        let gathered = self.companion.gathering(|steps| self.gather_import(&wish, steps))?;
        let now = self.now.at;
        self.with_work(|vault, work| Ok(vault.back_up(now, Pin::Kept, work)?))?;
        let report = self.take_in(gathered, &wish)?;
        // Thoughts, returns and what lies outside follow what came in.
        self.unhear();
        self.follow_plan()?;
        Ok(report)
    }

    /// What was brought in so far, the last first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn imports(&self) -> Result<Vec<ImportReport>, Error> {
        Ok(self.kept_imports()?.into_iter().map(|it| it.report).collect())
    }

    /// Takes an import back: what it added goes to the bin, what it changed is as it was before. What was changed here since
    /// stays, and is counted.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] when there is no such import; [`Error::Locked`].
    pub fn undo_import(&self, number: u32) -> Result<ImportReport, Error> {
        let report = self.take_back(number)?;
        self.unhear();
        self.follow_plan()?;
        Ok(report)
    }

    fn foresee(&self, gathered: &Gathered, steps: crate::work::Steps<'_>) -> Result<ImportLook, Error> {
        let (mut tally, of) = (report::Tally::default(), count_of(gathered.held.len()));
        for (done, held) in (0_u32..).zip(&gathered.held) {
            if done % 256 == 0 {
                steps(done, of)?;
            }
            let taken = self.with(|vault| held.foresee(vault))?;
            tally.count(&taken);
        }
        let days = || gathered.held.iter().map(Held::day);
        let mut kinds = BTreeMap::new();
        for held in &gathered.held {
            *kinds.entry(held.kind()).or_default() += 1;
        }
        Ok(ImportLook {
            format: gathered.format,
            kinds,
            first: days().min(),
            last: days().max(),
            added: tally.added,
            updated: tally.updated,
            unchanged: tally.unchanged,
            skipped: tally.skipped,
            moods: gathered.moods.clone(),
            losses: gathered.losses.clone(),
            unknown: gathered.unknown.clone(),
            table: gathered.table.clone(),
        })
    }
}
