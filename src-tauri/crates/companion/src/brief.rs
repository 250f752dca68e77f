//! The brief: what a person brings to a session, chosen item by item and seen as it is read.

mod entries;
mod facts;
mod gather;
mod homework;
mod item;
mod measures;
mod mood;
mod paper;
mod practice;
mod save;
mod seal;
mod shared;
mod talk;
mod wish;

use chrono::NaiveDate;
use exchange::Report;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

use crate::{Error, Visit};
use item::Item;

pub(crate) use gather::NEVER;
pub(crate) use homework::{hindrances, how_far};
pub(crate) use item::day_said;
pub(crate) use measures::{name as name_of_measure, scored};
pub use save::{BriefFormat, SavedBrief};
pub(crate) use shared::SHARED;
pub use shared::{Shared, SharedAs, SharedPart};
pub(crate) use wish::{REMEMBERED, Remembered};

/// What a person wants in a brief. What is not chosen by its key is not in it; a key that is not offered does nothing, so
/// an entry that was changed since it was looked at is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BriefWish {
    /// The first day it tells of.
    pub since: NaiveDate,
    /// The last day it tells of; today when missing.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// The keys of the items that go in; when missing, what went in last time, and of what is new whatever is not sensitive.
    #[serde(default)]
    pub chosen: Option<BTreeSet<String>>,
    /// The keys of lines, rows and charts that are left out of them.
    #[serde(default)]
    pub redacted: BTreeSet<String>,
    /// Whose it is, as it is to stand there; empty to leave it out.
    #[serde(default)]
    pub from: String,
    /// Whom it is for, as it is to stand there; empty to leave it out.
    #[serde(default)]
    pub to: String,
}

/// A brief before it is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Brief {
    /// What it was made for, whole: what is in it is chosen by its key.
    pub wish: BriefWish,
    /// The last day it tells of.
    pub until: NaiveDate,
    /// Everything that could go in, in the order it is read.
    pub offered: Vec<Offer>,
    /// Exactly what is written.
    pub report: Report,
    /// How many lines, rows and charts that is.
    pub lines: u32,
}

/// Something that could go in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// Its name. Holds no words.
    pub key: String,
    /// Where it is read.
    pub section: BriefSection,
    /// What it is, for the one who chooses.
    pub label: String,
    /// Its day, where it has one.
    pub day: Option<NaiveDate>,
    /// Whether it may say more than one means to. Such items are off until they are chosen.
    pub sensitive: bool,
    /// Whether it goes in.
    pub on: bool,
    /// The keys of its lines, rows or charts; left-out ones as well.
    pub lines: Vec<String>,
}

/// The parts of a brief, in the order they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BriefSection {
    /// What was prepared for the session.
    Talk,
    /// Tasks, and what came of them.
    Homework,
    /// Entries marked for the session.
    Marked,
    /// Mood, sleep and feelings.
    Mood,
    /// Exercises, before and after.
    Practice,
    /// Questionnaires.
    Measures,
    /// Thought records.
    Records,
    /// Goals.
    Goals,
}

impl BriefWish {
    /// Whether an item goes in.
    fn has(&self, key: &str) -> bool {
        self.chosen.as_ref().is_some_and(|it| it.contains(key))
    }
}

impl Visit<'_> {
    /// A brief, as it would be written. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for days that do not fit, [`Error::TooLong`], [`vault::Error::Stopped`], [`Error::Locked`].
    pub fn brief(&self, wish: Option<BriefWish>) -> Result<Brief, Error> {
        self.need_open()?;
        self.companion.gathering(|steps| {
            let (wish, items) = self.gathered(wish, steps)?;
            self.brief_of(wish, &items)
        })
    }

    fn brief_of(&self, wish: BriefWish, items: &[Item]) -> Result<Brief, Error> {
        let report = self.paper(&wish, items)?;
        let lines = paper::lines(&report);
        let offered = items.iter().map(|it| it.offer(wish.has(&it.key))).collect();
        Ok(Brief { until: self.until(&wish), wish, offered, report, lines })
    }

    /// The last day a wish means.
    fn until(&self, wish: &BriefWish) -> NaiveDate {
        wish.until.unwrap_or(self.now.day)
    }
}
