//! What a chart is made of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Lane, place};
use crate::{EntryId, FeelingWord};

/// Days that belong together: from the first on, and before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first day.
    pub since: NaiveDate,
    /// The day after the last.
    pub until: NaiveDate,
}

/// One chart, ready to be drawn, read and copied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chart {
    /// The days it shows.
    pub span: Span,
    /// The sentence under it.
    pub saying: Saying,
    /// What is drawn.
    pub plot: Plot,
    /// The same numbers.
    pub table: Table,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Plot {
    /// Nothing: there is too little to draw.
    Nothing,
    /// Values over days.
    Line {
        /// Dots that are joined; a new run begins after a gap.
        runs: Vec<Vec<Dot>>,
        /// The usual range of this person.
        usual: Option<Zone>,
        /// What happened on some days.
        marks: Vec<Mark>,
        /// Days along the bottom.
        days: Vec<DayTick>,
        /// Values along the side.
        scale: Vec<Tick>,
    },
    /// How often each of some things was there, the most frequent first.
    Bars {
        /// The bars.
        bars: Vec<Bar>,
        /// Counts along the bottom.
        scale: Vec<Tick>,
    },
    /// One row of dots for each of some things.
    Strips {
        /// The rows.
        strips: Vec<Strip>,
        /// Values along the bottom.
        scale: Vec<Tick>,
    },
    /// Before and after, one pair for each time.
    Pairs {
        /// The pairs, the earliest first.
        pairs: Vec<PairDots>,
        /// Values along the side.
        scale: Vec<Tick>,
    },
    /// What happened in several lanes over the same days.
    Lanes {
        /// The lanes.
        lanes: Vec<LaneDots>,
        /// Days along the bottom.
        days: Vec<DayTick>,
    },
}

/// A value at its place.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Dot {
    /// From the left, 0 to 1000.
    pub x: f64,
    /// From the bottom, 0 to 1000.
    pub y: f64,
    /// The row of the table that holds it.
    pub row: u32,
}

/// A range of values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Zone {
    /// Its lower edge from the bottom, 0 to 1000.
    pub bottom: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its lowest value.
    pub low: f64,
    /// Its highest value.
    pub high: f64,
}

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// From the left, 0 to 1000.
    pub x: f64,
    /// Its day.
    pub day: NaiveDate,
    /// The entry.
    pub entry: EntryId,
    /// What it is called there; empty when it has no words.
    pub title: String,
}

/// A day along the bottom.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayTick {
    /// From the left, 0 to 1000.
    pub x: f64,
    /// The day.
    pub day: NaiveDate,
}

/// A value along a side.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tick {
    /// Its place, 0 to 1000.
    pub at: f64,
    /// The value.
    pub value: f64,
}

/// How often something was there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Bar {
    /// What.
    pub label: Label,
    /// How often.
    pub times: u32,
    /// Its length, 0 to 1000.
    pub length: f64,
}

/// One row of dots.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Strip {
    /// What.
    pub label: Label,
    /// On how many days.
    pub days: u32,
    /// The middle value's place, 0 to 1000.
    pub middle: f64,
    /// Where the dots are, and how many days each stands for.
    pub dots: Vec<StripDot>,
}

/// Some equal days of a row.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StripDot {
    /// Its place, 0 to 1000.
    pub at: f64,
    /// The value.
    pub value: f64,
    /// How many days.
    pub days: u32,
}

/// One time, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairDots {
    /// From the left, 0 to 1000.
    pub x: f64,
    /// Its day.
    pub day: NaiveDate,
    /// Before, from the bottom.
    pub before: f64,
    /// After, from the bottom.
    pub after: f64,
}

/// One lane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaneDots {
    /// Which.
    pub lane: Lane,
    /// Its dots, the earliest first.
    pub dots: Vec<LaneDot>,
}

/// What happened in a lane on a day, or in the week or month of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LaneDot {
    /// From the left, 0 to 1000.
    pub x: f64,
    /// The first day it stands for.
    pub day: NaiveDate,
    /// How much happened.
    pub times: u32,
}

/// What a bar or a row is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "it", rename_all = "camelCase")]
pub enum Label {
    /// A feeling.
    Feeling(FeelingWord),
    /// A thinking habit, by key.
    Habit(String),
    /// Something in the person's own words: a tag, or what was done.
    Own(String),
}

/// The sentence under a chart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Saying {
    /// There is nothing yet.
    Nothing,
    /// There is something, but not enough to say what is usual.
    NotEnough {
        /// How many days there are.
        have: u32,
        /// How many are needed.
        need: u32,
    },
    /// On how many days it was in the usual range, and when it was lowest and highest.
    Usual {
        /// Days in the usual range.
        inside: u32,
        /// Days with a value.
        days: u32,
        /// The day with the lowest value.
        lowest: NaiveDate,
        /// That value.
        least: f64,
        /// The day with the highest value.
        highest: NaiveDate,
        /// That value.
        most: f64,
    },
    /// The first and the last score, and what the change may be called.
    Scores {
        /// How many scores.
        times: u32,
        /// The last change; missing with a single score.
        change: Option<crate::filled::Change>,
    },
    /// What was there most often.
    MostOften {
        /// What.
        label: Label,
        /// How often.
        times: u32,
        /// Out of how many.
        of: u32,
    },
    /// How many different things are drawn; nothing is compared.
    Rows {
        /// How many rows.
        rows: u32,
    },
    /// How often something was lower, about the same and higher afterwards.
    Moved {
        /// Lower by more than a little.
        lower: u32,
        /// About the same.
        same: u32,
        /// Higher by more than a little.
        higher: u32,
    },
    /// How much happened in the lanes, in their order.
    Lanes {
        /// By lane.
        times: Vec<(Lane, u32)>,
    },
}

/// The numbers of a chart as a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Heading>,
    /// Its rows.
    pub rows: Vec<Vec<Datum>>,
}

/// What a column holds, for its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Heading {
    /// A day.
    Day,
    /// The Monday of a week.
    Week,
    /// The first of a month.
    Month,
    /// The value, or the middle one of several.
    Value,
    /// The lowest value.
    Lowest,
    /// The highest value.
    Highest,
    /// How many there were.
    Times,
    /// How many days.
    Days,
    /// What it is about.
    What,
    /// Before.
    Before,
    /// After.
    After,
    /// The lane.
    Lane,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "it", rename_all = "camelCase")]
pub enum Datum {
    /// A day.
    Day(NaiveDate),
    /// A number.
    Number(f64),
    /// What a row is about.
    Label(Label),
    /// A lane.
    Lane(Lane),
}

impl Span {
    /// How many days it has; none when it ends before it begins.
    #[must_use]
    pub fn days(self) -> u32 {
        u32::try_from((self.until - self.since).num_days()).unwrap_or(0)
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        self.since <= day && day < self.until
    }

    /// Where a day stands from left to right.
    #[must_use]
    pub fn place(self, day: NaiveDate) -> f64 {
        let last = f64::from(self.days().saturating_sub(1).max(1));
        let at = i32::try_from((day - self.since).num_days()).unwrap_or(0);
        place(f64::from(at), 0.0, last)
    }
}
