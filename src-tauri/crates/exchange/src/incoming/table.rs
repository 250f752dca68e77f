//! A table of any app, whose columns somebody chooses by hand.

mod days;
mod guess;
#[cfg(test)]
mod tests;

use csv::StringRecord;
use domain::Moment;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clock::{self, Reading};
use super::keys::{Keys, fingerprint};
use super::sheet::Sheet;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone};
use crate::outgoing::csv::unguarded;
use days::{Orders, Written};

/// Which column holds what, counted from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(rename = "TableColumns")]
pub struct Columns {
    /// The day, with or without the time. A row without it cannot be read.
    pub day: Option<usize>,
    /// The time of the day, where it has a column of its own.
    pub time: Option<usize>,
    /// The mood, by whatever name or number.
    pub mood: Option<usize>,
    /// A title.
    pub title: Option<usize>,
    /// The words.
    pub text: Option<usize>,
    /// Tags in one cell.
    pub tags: Option<usize>,
}

/// The beginning of a table, for somebody to choose its columns by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableHead {
    /// The names of the columns; numbers from 1 on where the table names none.
    pub headers: Vec<String>,
    /// The first rows, their cells cut short.
    pub rows: Vec<Vec<String>>,
}

/// A table whose columns are guessed.
pub(super) const GUESSED: Reader = Reader {
    format: Format::Table,
    is_one: |parcel| parcel.members.iter().any(is_table),
    read: |parcel, zone, sink| read_by(parcel, &guess(parcel), zone, sink),
};

/// How many rows somebody is shown, and how many characters of a cell.
const SHOWN_ROWS: usize = 5;
const SHOWN_LETTERS: usize = 120;

/// Which columns may hold what, by their names and by what is in them.
#[must_use]
pub fn guess(parcel: &Parcel) -> Columns {
    first(parcel).map(|it| guess::guessed(&it)).unwrap_or_default()
}

/// The beginning of the first table in the parcel; nothing when there is none.
#[must_use]
pub fn peek(parcel: &Parcel) -> TableHead {
    let Some(sheet) = first(parcel) else { return TableHead::default() };
    let sample = sheet.sample();
    let rows = sample.iter().skip(usize::from(is_named(&sheet))).take(SHOWN_ROWS);
    TableHead { headers: names(&sheet), rows: rows.map(|row| row.iter().map(shown).collect()).collect() }
}

/// Reads every table of the parcel that has the same columns as the first.
///
/// # Errors
///
/// [`Fault`]; what was handed over before is to be let go.
pub fn read_table(parcel: &Parcel, columns: &Columns, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    super::lose_beside(parcel, sink);
    read_by(parcel, columns, zone, sink)
}

fn read_by(parcel: &Parcel, columns: &Columns, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let members = parcel.those(is_table, sink)?;
    let head = members.first().and_then(|it| Sheet::of(it)).map(|it| names(&it)).unwrap_or_default();
    let mut keys = Keys::default();
    for member in members {
        match Sheet::of(member).filter(|it| names(it) == head) {
            Some(sheet) => rows(&sheet, columns, zone, &mut keys, sink)?,
            None => sink.lose(Loss::OtherFiles, 1),
        }
    }
    Ok(())
}

fn rows(
    sheet: &Sheet<'_>,
    columns: &Columns,
    zone: &dyn Zone,
    keys: &mut Keys,
    sink: &mut Sink<'_>,
) -> Result<(), Fault> {
    let (headers, from) = (names(sheet), u64::from(is_named(sheet)));
    let mut orders = Orders::default();
    sheet.rows(from, &mut |row| {
        orders.look(cell(row, columns.day), cell(row, columns.time));
        Ok(())
    })?;
    let mut table = Table { columns, headers: &headers, order: orders.decided(), zone, keys };
    sheet.rows(from, &mut |row| table.put(row, sink))
}

struct Table<'a> {
    columns: &'a Columns,
    headers: &'a [String],
    order: days::Order,
    zone: &'a dyn Zone,
    keys: &'a mut Keys,
}

impl Table<'_> {
    fn put(&mut self, row: &StringRecord, sink: &mut Sink<'_>) -> Result<(), Fault> {
        self.tell_others(row, sink);
        if row.iter().all(|it| it.trim().is_empty()) {
            sink.lose(Loss::Empty, 1);
            return Ok(());
        }
        let Some(written) = self.written(row, sink) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let arrival = self.arrival(row, written);
        sink.take(arrival)
    }

    fn arrival(&mut self, row: &StringRecord, written: Moment) -> Arrival {
        let columns = self.columns;
        let (title, text) = (plain(cell(row, columns.title)), plain(cell(row, columns.text)));
        let (mood, tags) = (plain(cell(row, columns.mood)), plain(cell(row, columns.tags)));
        let key = self.key(written, &[title, text, mood, tags].join("\u{1f}"));
        let mut arrival = Arrival::noted(key, written, mood, title, text);
        if mood.is_empty() {
            arrival = Arrival::page(arrival.key, written, title, text);
        }
        arrival.tagged(parted(tags))
    }

    /// When it was written and what its words come to. The place in the file would not do: many apps put new rows first.
    fn key(&mut self, written: Moment, words: &str) -> String {
        let minute = written.time().format("%H:%M");
        self.keys.once(&format!("{} {minute} {}", written.day, fingerprint(words)))
    }

    fn written(&self, row: &StringRecord, sink: &mut Sink<'_>) -> Option<Moment> {
        let own = plain(cell(row, self.columns.time));
        let (day, beside) = match days::read(plain(cell(row, self.columns.day)), self.order)? {
            Written::Zoned(reading) => return reading.moment(self.zone),
            Written::Day(day, beside) => (day, beside),
        };
        let told = if own.is_empty() { beside } else { own };
        let time = clock::of_day(told);
        if time.is_none() && !told.is_empty() {
            // The words come along, at noon; that the time did not is told.
            sink.unknown(self.name(self.columns.time.or(self.columns.day)));
        }
        Reading::showing(day, time).moment(self.zone)
    }

    fn name(&self, at: Option<usize>) -> &str {
        at.and_then(|it| self.headers.get(it)).map_or("", String::as_str)
    }

    /// Tells of every cell that nobody chose.
    fn tell_others(&self, row: &StringRecord, sink: &mut Sink<'_>) {
        let it = self.columns;
        let chosen = [it.day, it.time, it.mood, it.title, it.text, it.tags];
        for (at, _) in row.iter().enumerate().filter(|(at, it)| !it.trim().is_empty() && !chosen.contains(&Some(*at))) {
            sink.unknown(self.name(Some(at)));
        }
    }
}

/// Files that may be tables by their name, and are by what is in them: at least one row is as wide as the head.
fn is_table(member: &Member) -> bool {
    let own = member.own_name().to_ascii_lowercase();
    let ending = own.rsplit_once('.').map_or("", |(_, it)| it);
    if !matches!(ending, "" | "csv" | "tsv" | "tab" | "txt")
        || member.bytes.starts_with(b"{")
        || member.bytes.starts_with(b"[")
    {
        return false;
    }
    Sheet::of(member).is_some_and(|sheet| {
        let sample = sheet.sample();
        let wide = sample.first().map(StringRecord::len);
        sample.iter().skip(1).any(|row| Some(row.len()) == wide && row.iter().any(|it| !it.trim().is_empty()))
    })
}

fn first(parcel: &Parcel) -> Option<Sheet<'_>> {
    parcel.members.iter().find(|it| is_table(it)).and_then(Sheet::of)
}

/// Whether the first row names the columns: one with a day in it does not.
fn is_named(sheet: &Sheet<'_>) -> bool {
    !sheet.head().iter().any(days::is_day)
}

fn names(sheet: &Sheet<'_>) -> Vec<String> {
    let (head, named) = (sheet.head(), is_named(sheet));
    let name = |(at, it): (usize, &str)| if named { shown(it) } else { (at + 1).to_string() };
    head.iter().enumerate().map(name).collect()
}

fn shown(cell: &str) -> String {
    crate::text::one_line(plain(cell)).chars().take(SHOWN_LETTERS).collect()
}

fn cell(row: &StringRecord, at: Option<usize>) -> &str {
    at.and_then(|it| row.get(it)).unwrap_or_default()
}

/// A cell without the apostrophe that our own tables put before what a spreadsheet would take for a formula.
fn plain(cell: &str) -> &str {
    unguarded(cell).trim()
}

/// The tags in a cell: parted by signs, or by space where each has its mark.
fn parted(tags: &str) -> impl Iterator<Item = &str> {
    let marked = tags.split_whitespace().all(|it| it.starts_with('#'));
    tags.split(move |it: char| matches!(it, ',' | ';' | '|' | '\n') || (marked && it.is_whitespace()))
}
