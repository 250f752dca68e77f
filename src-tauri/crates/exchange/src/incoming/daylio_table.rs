//! Daylio's table: a row an entry, newest first.

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::{NaiveDateTime, Timelike as _};
use csv::StringRecord;
use domain::Moment;

use super::clock::{self, Reading};
use super::html_text::plain;
use super::sheet::Sheet;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json, moods, sink};

/// Reads Daylio's table.
pub(super) const READER: Reader = Reader { format: Format::DaylioTable, is_one, read };

/// The columns that are known. Later versions have more of them, so they are looked up by name.
const KNOWN: [&str; 9] = ["full_date", "date", "weekday", "time", "mood", "activities", "scales", "note_title", "note"];

/// Daylio's own five moods, the best first.
pub(super) const MOODS: [&str; 5] = ["rad", "good", "meh", "bad", "awful"];

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_table)
}

fn is_table(member: &Member) -> bool {
    // The names of the columns fit into far less.
    let beginning = member.bytes.get(..member.bytes.len().min(4096)).unwrap_or_default();
    let line = beginning.split(|it| *it == b'\n').next().unwrap_or_default();
    json::text(line).is_ok_and(|it| Columns::of(&Sheet::with_commas(it).head()).is_some())
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let table = Sheet::with_commas(json::text(&parcel.the_first(is_table, sink)?.bytes)?);
    let header = table.head();
    let columns = Columns::of(&header).ok_or(Fault::Broken { line: 1 })?;
    header.iter().map(str::trim).filter(|it| !KNOWN.contains(it)).for_each(|it| sink.unknown(it));
    let mut minutes = Minutes::of(&table, &columns)?;
    table.rows(1, &mut |row| {
        let when = columns.when(row);
        let Some((when, written)) = when.and_then(|it| Some((it, it.moment(zone)?))) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        sink_row(&columns, row, (when.clock(), minutes.number(when.clock())), written, sink)
    })
}

fn sink_row(
    columns: &Columns,
    row: &StringRecord,
    (when, number): (NaiveDateTime, u32),
    written: Moment,
    sink: &mut Sink<'_>,
) -> Result<(), Fault> {
    let note = plain(columns.cell(row, columns.note));
    sink.lose(Loss::Formatting, note.lost_formatting.into());
    let scales = columns.cell(row, columns.scales).split(" | ").map(str::trim);
    let text = with_lines(note.text, scales);
    let key = format!("{} {number}", when.format("%Y-%m-%d %H:%M"));
    let title = columns.cell(row, columns.note_title);
    let arrival = match columns.cell(row, Some(columns.mood)) {
        "" => Arrival::page(key, written, title, &text),
        mood => {
            sink.meet(mood, level(mood).and_then(moods::of_level));
            Arrival::noted(key, written, mood, title, &text)
        }
    };
    sink.take(arrival.tagged(columns.cell(row, columns.activities).split(" | ")))
}

/// The level of a mood that still has its first name, 1 for the best.
fn level(mood: &str) -> Option<i64> {
    let at = MOODS.iter().position(|it| it.eq_ignore_ascii_case(mood))?;
    i64::try_from(at + 1).ok()
}

/// Puts lines under a text, one empty line between.
pub(super) fn with_lines<'a>(mut text: String, lines: impl Iterator<Item = &'a str>) -> String {
    let mut gap = if text.is_empty() { "" } else { "\n\n" };
    for line in lines.filter(|it| !it.is_empty()) {
        text.push_str(gap);
        text.push_str(line);
        gap = "\n";
    }
    text
}

/// Where in a row things stand.
struct Columns {
    full_date: usize,
    time: usize,
    mood: usize,
    activities: Option<usize>,
    scales: Option<usize>,
    note_title: Option<usize>,
    note: Option<usize>,
    count: usize,
}

impl Columns {
    fn of(header: &StringRecord) -> Option<Self> {
        let at = |name: &str| header.iter().position(|it| it.trim() == name);
        Some(Self {
            full_date: at("full_date")?,
            time: at("time")?,
            mood: at("mood")?,
            activities: at("activities"),
            scales: at("scales"),
            note_title: at("note_title"),
            note: at("note"),
            count: header.len(),
        })
    }

    fn cell<'r>(&self, row: &'r StringRecord, at: Option<usize>) -> &'r str {
        at.and_then(|it| row.get(it)).unwrap_or_default().trim()
    }

    /// The time of a row. One with too few or too many cells is not to be trusted.
    fn when(&self, row: &StringRecord) -> Option<Reading> {
        if row.len() != self.count {
            return None;
        }
        let day = clock::day(self.cell(row, Some(self.full_date)))?;
        // Daylio writes no seconds, and rows are numbered by their minute.
        let time = clock::of_day(self.cell(row, Some(self.time)))?.with_second(0)?;
        Some(Reading::showing(day, Some(time)))
    }
}

/// How many rows of each minute are still to come. They are numbered from the oldest: a table that grew has new rows in
/// front of those it had, and those keep their numbers.
struct Minutes {
    left: HashMap<NaiveDateTime, u32>,
    /// Whether somebody turned the table round.
    oldest_first: bool,
    met: HashMap<NaiveDateTime, u32>,
}

impl Minutes {
    fn of(table: &Sheet<'_>, columns: &Columns) -> Result<Self, Fault> {
        let (mut left, mut count) = (HashMap::new(), 0);
        let (mut first, mut last) = (None, None);
        table.rows(1, &mut |row| {
            let Some(when) = columns.when(row).map(Reading::clock) else { return Ok(()) };
            count += 1;
            if count > sink::MOST {
                return Err(Fault::TooMany { most: sink::MOST });
            }
            *left.entry(when).or_default() += 1;
            first = first.or(Some(when));
            last = Some(when);
            Ok(())
        })?;
        Ok(Self { left, oldest_first: first < last, met: HashMap::new() })
    }

    /// The number of the next row of that minute.
    fn number(&mut self, when: NaiveDateTime) -> u32 {
        if self.oldest_first {
            let met = self.met.entry(when).or_default();
            *met = met.saturating_add(1);
            return *met;
        }
        let left = self.left.entry(when).or_default();
        let number = *left;
        *left = left.saturating_sub(1);
        number
    }
}
