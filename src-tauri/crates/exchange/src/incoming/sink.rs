//! Where entries on their way in go, and what is told about what did not come along.

use std::collections::BTreeMap;

use domain::Mood;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Arrival, Fault};

/// What is left behind. Every kind has its sentence on the screen (`import-loss-<name>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ImportLoss")]
pub enum Loss {
    /// An entry with nothing in it.
    Empty,
    /// An entry that could not be read: a day that is none, a text that is too long.
    Unreadable,
    /// Photos and pictures.
    Photos,
    /// Sound and film.
    Recordings,
    /// Other files in the same zip or folder.
    OtherFiles,
    /// Places.
    Places,
    /// The weather and what devices measured.
    Weather,
    /// Goals and how they went.
    Goals,
    /// Reminders.
    Reminders,
    /// Templates for writing.
    Templates,
    /// Achievements, points and days in a row.
    Achievements,
    /// Bold, colours, links: the words stay.
    Formatting,
    /// What the person threw away in the other app, and the app still keeps.
    Deleted,
    /// Settings of the other app.
    Settings,
    /// On which device an entry was written, and how long that took.
    Devices,
}

/// The most entries that are taken in at once.
pub const MOST: u64 = 500_000;

/// The most names of unknown fields that are told, and the longest such name.
const MOST_NAMES: usize = 40;
const LONGEST_NAME: usize = 60;
/// The most names of moods.
const MOST_MOODS: usize = 300;

/// What was told on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// What was left behind, and how many of it.
    pub losses: BTreeMap<Loss, u64>,
    /// Fields that no reader knows, and how often each was there.
    pub unknown: BTreeMap<String, u64>,
    /// The names of moods that were met, each with the mood it may stand for.
    pub moods: BTreeMap<String, Option<Mood>>,
}

/// Whoever takes the entries wants no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop;

/// Where a reader puts what it reads.
pub struct Sink<'a> {
    take: &'a mut dyn FnMut(Arrival) -> Result<(), Stop>,
    told: Told,
    taken: u64,
}

impl<'a> Sink<'a> {
    /// A sink that hands over every entry.
    pub fn to(take: &'a mut dyn FnMut(Arrival) -> Result<(), Stop>) -> Self {
        Self { take, told: Told::default(), taken: 0 }
    }

    /// Hands over an entry; one with nothing in it is counted as that, and so is one with too much.
    ///
    /// # Errors
    ///
    /// [`Fault::TooMany`], or [`Fault::Stopped`] when no more are wanted.
    pub fn take(&mut self, arrival: Arrival) -> Result<(), Fault> {
        if arrival.is_blank() {
            self.lose(Loss::Empty, 1);
            return Ok(());
        }
        if arrival.is_too_long() {
            self.lose(Loss::Unreadable, 1);
            return Ok(());
        }
        if self.taken == MOST {
            return Err(Fault::TooMany { most: MOST });
        }
        self.taken += 1;
        if let Some(mood) = &arrival.mood {
            self.meet(mood, None);
        }
        (self.take)(arrival).map_err(|Stop| Fault::Stopped)
    }

    /// Counts what is left behind.
    pub fn lose(&mut self, what: Loss, how_many: u64) {
        if how_many > 0 {
            *self.told.losses.entry(what).or_default() += how_many;
        }
    }

    /// Counts a field that the reader does not know.
    pub fn unknown(&mut self, name: &str) {
        let name: String = name.chars().filter(|it| !it.is_control()).take(LONGEST_NAME).collect();
        if self.told.unknown.len() < MOST_NAMES || self.told.unknown.contains_key(&name) {
            *self.told.unknown.entry(name).or_default() += 1;
        }
    }

    /// Tells a mood's name, and what it may stand for where the app itself says so.
    pub fn meet(&mut self, mood: &str, may_be: Option<Mood>) {
        if self.told.moods.len() < MOST_MOODS || self.told.moods.contains_key(mood) {
            let known = self.told.moods.entry(mood.to_owned()).or_default();
            *known = known.or(may_be);
        }
    }

    /// What was told, at the end.
    #[must_use]
    pub fn told(self) -> Told {
        self.told
    }
}
