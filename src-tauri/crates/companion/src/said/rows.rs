//! Answers with rows: tables, orders, activities, nights, what becomes of skills.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use content::say;
use domain::exercise::{Column, Holds, Kind};
use domain::run::{Activity, Cell, DayPart, Done, Row};
use domain::{Decision, Night};

use super::answers::Asked;
use super::{Speaking, labelled, minutes, of_hundred, time_said, worded};
use crate::brief::day_said;

/// Parts that say something, on one line.
pub(super) fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join(" · ")
}

impl Asked<'_> {
    /// A table, a row a line: what it is about, and each cell with its column. Columns that the exercise no longer has come
    /// last.
    pub(super) fn table(&self, rows: &[Row]) -> Vec<String> {
        rows.iter().map(|it| self.row(it)).collect()
    }

    fn row(&self, row: &Row) -> String {
        let columns: &[Column] = match self.kind {
            Some(Kind::Table { columns, .. }) => columns,
            _ => &[],
        };
        let known = columns.iter().filter_map(|it| Some((it.key.as_str(), Some(it.holds), row.cells.get(&it.key)?)));
        let others = row.cells.iter().filter(|(key, _)| !columns.iter().any(|it| it.key == **key));
        let cells = known.chain(others.map(|(key, cell)| (key.as_str(), None, cell)));
        let cells =
            joined(cells.filter_map(|(key, holds, cell)| Some(labelled(&self.column(key), &said(holds, cell)?))));
        let head = self.words(&format!("row-{}-{}", self.id, row.head)).unwrap_or_else(|| row.head.clone());
        match (head.trim().is_empty(), cells.is_empty()) {
            (_, true) => String::new(),
            (true, false) => cells,
            (false, false) => format!("{head} – {cells}"),
        }
    }

    fn column(&self, key: &str) -> String {
        self.words(&format!("column-{}-{key}", self.id)).unwrap_or_else(|| key.to_owned())
    }
}

/// A cell in words; nothing for one that says nothing.
fn said(holds: Option<Holds>, cell: &Cell) -> Option<String> {
    Some(match cell {
        Cell::Tick(ticked) => return ticked.then(|| say("walk-ticked", &[])),
        Cell::Text(text) => return Some(text.clone()).filter(|it| !it.trim().is_empty()),
        Cell::Number(value) => match holds {
            Some(Holds::Percent) => say("walk-of-hundred", &[("value", (*value).into())]),
            Some(Holds::Ten) => say("table-of-ten", &[("value", (*value).into())]),
            Some(Holds::Minutes) => say("walk-minutes", &[("minutes", (*value).into())]),
            Some(Holds::Text | Holds::Tick) | None => value.to_string(),
        },
    })
}

/// Lines in their order, numbered.
pub(super) fn ranked(lines: &[String]) -> Vec<String> {
    lines.iter().zip(1..).map(|(line, at)| format!("{at}. {line}")).collect()
}

/// Activities, one a line.
pub(super) fn activities(rows: &[Activity]) -> Vec<String> {
    rows.iter().filter(|it| !it.what.trim().is_empty()).map(activity).collect()
}

fn activity(it: &Activity) -> String {
    let parts = [
        Some(it.what.trim().to_owned()),
        it.day.map(day_said),
        it.part.map(part),
        it.done.map(done),
        compared("table-mastery", it.mastery_guess, it.mastery),
        compared("table-pleasure", it.pleasure_guess, it.pleasure),
    ];
    joined(parts.into_iter().flatten())
}

fn compared(label: &str, guess: Option<u8>, real: Option<u8>) -> Option<String> {
    let (guess, real) = (guess.map(u32::from), real.map(u32::from));
    let said = match (guess, real) {
        (Some(guess), Some(real)) => say("table-activity-compared", &[("guess", guess.into()), ("real", real.into())]),
        (Some(guess), None) => say("table-guessed", &[("guess", guess.into())]),
        (None, Some(real)) => say("table-of-ten", &[("value", real.into())]),
        (None, None) => return None,
    };
    worded(label, &said)
}

fn part(it: DayPart) -> String {
    match it {
        DayPart::EarlyMorning => say("table-part-earlyMorning", &[]),
        DayPart::Morning => say("table-part-morning", &[]),
        DayPart::Afternoon => say("table-part-afternoon", &[]),
        DayPart::Evening => say("table-part-evening", &[]),
        DayPart::Night => say("table-part-night", &[]),
    }
}

fn done(it: Done) -> String {
    match it {
        Done::Done => say("table-done-done", &[]),
        Done::Part => say("table-done-part", &[]),
        Done::NotThisTime => say("table-done-notThisTime", &[]),
    }
}

/// A night: what was given, line by line.
pub(super) fn night(it: &Night) -> Vec<String> {
    let time = |label: &str, it: Option<NaiveTime>| worded(label, &time_said(it?));
    let length = |label: &str, it: Option<u16>| worded(label, &minutes(it?));
    let lines = [
        time("table-night-bed", it.bed),
        time("table-night-lights-out", it.lights_out),
        length("table-night-to-sleep", it.to_sleep),
        it.wakings.and_then(|it| worded("table-night-wakings", &it.to_string())),
        length("table-night-awake", it.awake),
        time("table-night-last-wake", it.last_wake),
        time("table-night-up", it.up),
        it.quality.and_then(|it| worded("table-night-quality", &of_hundred(it))),
        length("table-night-naps", it.naps),
        worded("table-night-drinks", &it.drinks),
    ];
    lines.into_iter().flatten().collect()
}

/// What becomes of each skill.
pub(super) fn decisions(skills: &BTreeMap<String, Decision>, speaking: &Speaking) -> Vec<String> {
    let decision = |it: Decision| match it {
        Decision::Keep => say("table-decision-keep", &[]),
        Decision::Change => say("table-decision-change", &[]),
        Decision::Rest => say("table-decision-rest", &[]),
    };
    skills.iter().map(|(slug, it)| labelled(&speaking.title(slug), &decision(*it))).collect()
}
