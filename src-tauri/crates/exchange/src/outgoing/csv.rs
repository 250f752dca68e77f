//! A table for spreadsheets (RFC 4180): one row for every entry, in UTF-8, with what can be said in one cell.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which may reach out of the file. Words
//! that begin like that get an apostrophe in front. No number of ours begins like that, so no column of numbers is
//! changed by it.

use std::io::{self, Write};

use chrono::SecondsFormat;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use domain::{Body, CheckIn, Entry, Feeling, FeelingWord, Filled, Given, Run};
use serde::Serialize;

mod guard;

pub use guard::{guarded, unguarded};

/// An entry as one row. The names of its fields are those of the columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Flat {
    /// Its name: 32 hexadecimal digits.
    pub id: String,
    /// The person's own day, `2026-03-09`.
    pub day: String,
    /// The time on the person's own clock, `18:30`.
    pub time: String,
    /// The clock's offset from UTC, `UTC+02:00`.
    pub offset: String,
    /// `checkIn`, `page`, `run`, `card`, `questionnaire` or `task`.
    pub kind: String,
    /// The exercise, or the questionnaire, by its name.
    pub exercise: String,
    /// A title.
    pub title: String,
    /// The person's own words.
    pub text: String,
    /// Overall mood, 0 (worst) to 10 (best).
    pub mood: String,
    /// `pleasant`, `energy` and `calm`, each from −50 to 50: `pleasant -20; energy 5`.
    pub grid: String,
    /// Feelings, each with its strength from 0 to 100 where there is one: `sad 60; tired`.
    pub feelings: String,
    /// Distress, 0 to 100.
    pub distress: String,
    /// Sleep of the night before, in minutes.
    pub sleep_minutes: String,
    /// The answers to a questionnaire: `q1 2; q2 0; q9 rather not`. A question that is not there was not answered.
    pub answers: String,
    /// The score of a form that was filled in elsewhere.
    pub score: String,
    /// Ratings before an exercise, each from 0 to 100: `dist 80`.
    pub before: String,
    /// The same ratings after it.
    pub after: String,
    /// Tags: `work; sleep`.
    pub tags: String,
    /// When this version was saved, in UTC.
    pub changed_at: String,
    /// 1 for the first version.
    pub version: String,
}

/// Every column, in order.
const COLUMNS: [&str; 20] = [
    "id",
    "day",
    "time",
    "offset",
    "kind",
    "exercise",
    "title",
    "text",
    "mood",
    "grid",
    "feelings",
    "distress",
    "sleep_minutes",
    "answers",
    "score",
    "before",
    "after",
    "tags",
    "changed_at",
    "version",
];

/// Writes the table row by row, so that no more than one entry is held at a time.
pub struct TableWriter<'a> {
    table: csv::Writer<&'a mut dyn Write>,
    rows: u64,
}

impl<'a> TableWriter<'a> {
    /// Begins the table with a line of names.
    ///
    /// # Errors
    ///
    /// What the writer underneath says; so for each of its rows.
    pub fn new(out: &'a mut dyn Write) -> io::Result<Self> {
        let mut builder = WriterBuilder::new();
        builder.terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary).has_headers(false);
        let mut table = builder.from_writer(out);
        table.write_record(COLUMNS)?;
        Ok(Self { table, rows: 0 })
    }

    /// Writes the next row.
    ///
    /// # Errors
    ///
    /// What the writer underneath says.
    pub fn row(&mut self, row: Flat) -> io::Result<()> {
        self.rows += 1;
        Ok(self.table.serialize(row.guarded())?)
    }

    /// Writes what is left. Answers how many rows there are.
    ///
    /// # Errors
    ///
    /// What the writer underneath says.
    pub fn finish(mut self) -> io::Result<u64> {
        self.table.flush()?;
        Ok(self.rows)
    }
}

/// Writes a table with a line of names and a row for each entry. Answers how many rows there are.
///
/// # Errors
///
/// What the writer underneath says.
pub fn table(out: &mut dyn Write, rows: impl Iterator<Item = Flat>) -> io::Result<u64> {
    let mut table = TableWriter::new(out)?;
    for row in rows {
        table.row(row)?;
    }
    table.finish()
}

impl Flat {
    /// An entry as a row. `name` says what a key is called: that of an exercise (`cbt.thought7`), a questionnaire
    /// (`phq9`), or a feeling (`feeling-anxious`).
    #[must_use]
    pub fn of(entry: &Entry, name: &dyn Fn(&str) -> String) -> Self {
        let row = Self {
            id: entry.id.as_str().to_owned(),
            day: entry.written.day.to_string(),
            time: entry.written.time().format("%H:%M").to_string(),
            offset: offset(entry.written.offset_minutes),
            kind: entry.body.kind().name().to_owned(),
            exercise: entry.body.slug().map(name).unwrap_or_default(),
            mood: entry.body.mood().map(|it| it.get().to_string()).unwrap_or_default(),
            tags: entry.tags.join("; "),
            changed_at: entry.changed_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            version: entry.version.to_string(),
            ..Self::default()
        };
        row.with_body(&entry.body, name)
    }

    fn with_body(self, body: &Body, name: &dyn Fn(&str) -> String) -> Self {
        match body {
            Body::CheckIn(it) => self.with_check_in(it, name),
            Body::Page(it) => Self { title: it.title.clone(), text: it.text.clone(), ..self },
            Body::Run(it) => self.with_run(it, body, name),
            Body::Card(it) => Self { title: it.title.clone(), text: it.words(), ..self },
            Body::Questionnaire(it) => self.with_filled(it),
            Body::Task(it) => Self {
                title: it.what.clone(),
                text: it.words(),
                exercise: it.exercise.as_deref().map(name).unwrap_or_default(),
                ..self
            },
        }
    }

    fn with_check_in(self, it: &CheckIn, name: &dyn Fn(&str) -> String) -> Self {
        let sides = [("pleasant", it.pleasant), ("energy", it.energy), ("calm", it.calm)];
        let sides = sides.into_iter().filter_map(|(side, level)| Some(format!("{side} {}", level?.get())));
        Self {
            text: it.line.clone(),
            grid: joined(sides),
            feelings: joined(it.feelings.iter().map(|it| feeling(it, name))),
            distress: it.distress.map(|it| it.get().to_string()).unwrap_or_default(),
            sleep_minutes: it.sleep_minutes.map(|it| it.to_string()).unwrap_or_default(),
            ..self
        }
    }

    fn with_run(self, it: &Run, body: &Body, name: &dyn Fn(&str) -> String) -> Self {
        let ratings = |of: &std::collections::BTreeMap<String, domain::Percent>| {
            joined(of.iter().map(|(key, value)| format!("{key} {}", value.get())))
        };
        let named = it.answers.values().find_map(|it| match it {
            domain::Answer::Feelings { feelings } => Some(feelings.as_slice()),
            _ => None,
        });
        Self {
            title: body.title_and_glimpse().0,
            text: it.words(),
            feelings: joined(named.unwrap_or_default().iter().map(|it| feeling(it, name))),
            before: ratings(&it.before),
            after: ratings(&it.after),
            ..self
        }
    }

    fn with_filled(self, it: &Filled) -> Self {
        let answer = |(id, given): (&String, &Given)| match given {
            Given::Value { value } => format!("{id} {value}"),
            Given::RatherNot => format!("{id} rather not"),
        };
        Self {
            text: it.note.clone(),
            answers: joined(it.answers.iter().map(answer)),
            score: it.typed.map(|it| it.to_string()).unwrap_or_default(),
            ..self
        }
    }

    /// The same, with every cell safe in a spreadsheet.
    fn guarded(mut self) -> Self {
        for cell in self.cells() {
            guarded(cell);
        }
        self
    }

    fn cells(&mut self) -> [&mut String; 20] {
        let Self { id, day, time, offset, kind, exercise, title, text, mood, grid, .. } = self;
        let Self {
            feelings, distress, sleep_minutes, answers, score, before, after, tags, changed_at, version, ..
        } = self;
        [
            id,
            day,
            time,
            offset,
            kind,
            exercise,
            title,
            text,
            mood,
            grid,
            feelings,
            distress,
            sleep_minutes,
            answers,
            score,
            before,
            after,
            tags,
            changed_at,
            version,
        ]
    }
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

fn feeling(it: &Feeling, name: &dyn Fn(&str) -> String) -> String {
    let word = match &it.word {
        FeelingWord::Known(key) => name(&format!("feeling-{key}")),
        FeelingWord::Own(word) => word.clone(),
    };
    it.strength.map_or_else(|| word.clone(), |strength| format!("{word} {}", strength.get()))
}

/// `UTC+02:00`: it begins with a letter, so that it is never taken for a formula.
fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
