//! Which entries a list or a search shows.

use chrono::NaiveDate;
use domain::{EntryId, EntryKind, FeelingWord, Mood};
use rusqlite::OptionalExtension;
use rusqlite::types::Value;

use crate::fields::{clean_tag, feeling_columns};
use crate::{Error, Vault};

/// How many there are when no limit is given.
const USUAL: u32 = 50;
/// The most at once.
const MOST: u32 = 200;

/// Which entries are shown. Everything that is set must hold; what is empty does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Any of these kinds.
    pub kinds: Vec<EntryKind>,
    /// Any of these exercises.
    pub slugs: Vec<String>,
    /// With this tag.
    pub tag: Option<String>,
    /// With a mood from the first to the second, both included.
    pub mood: Option<(Mood, Mood)>,
    /// With this feeling.
    pub feeling: Option<FeelingWord>,
    /// Of this day or later.
    pub since: Option<NaiveDate>,
    /// Of a day before this one.
    pub until: Option<NaiveDate>,
    /// After this one in the same order: the last of the page before.
    pub after: Option<EntryId>,
    /// How many at most, 1 to 200; 0 stands for 50.
    pub limit: u32,
}

/// A place in the order of the journal: the day, and the order of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) day: i64,
    pub(crate) seq: i64,
}

/// A piece of SQL and what belongs to its question marks, in order.
#[derive(Debug, Default, Clone)]
pub(crate) struct Piece {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

impl Piece {
    /// Adds a condition.
    pub(crate) fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }
}

impl Filter {
    /// How many at most.
    pub(crate) fn most(&self) -> i64 {
        if self.limit == 0 { USUAL.into() } else { self.limit.min(MOST).into() }
    }

    /// The kinds, each once.
    pub(crate) fn kind_values(&self) -> Vec<Value> {
        each_once(self.kinds.iter().map(|it| it.name().to_owned()))
    }

    /// The exercises, each once.
    pub(crate) fn slug_values(&self) -> Vec<Value> {
        each_once(self.slugs.iter().cloned())
    }

    /// The moods, each once.
    pub(crate) fn mood_values(&self) -> Vec<Value> {
        let (low, high) = self.mood.map_or((1, 0), |(low, high)| (low.get(), high.get()));
        (low..=high).map(Value::from).collect()
    }

    /// The tag as it is kept.
    pub(crate) fn tag_value(&self) -> Option<Value> {
        self.tag.as_deref().map(|it| clean_tag(it).into())
    }

    /// The feeling, in its two columns.
    pub(crate) fn feeling_values(&self) -> Option<[Value; 2]> {
        self.feeling.as_ref().map(feeling_columns).map(|(word, own)| [word.to_owned().into(), own.into()])
    }

    /// Everything but the place, as conditions on the entry `e`.
    pub(crate) fn conditions(&self) -> Piece {
        let mut piece = Piece::default();
        let lists =
            [("e.kind", self.kind_values()), ("e.slug", self.slug_values())].into_iter().filter(|it| !it.1.is_empty());
        for (column, values) in lists {
            piece.and(&format!("{column} IN ({})", marks(values.len())), values);
        }
        if let Some((low, high)) = self.mood {
            piece.and("e.mood BETWEEN ? AND ?", [low.get().into(), high.get().into()]);
        }
        if let Some(tag) = self.tag_value() {
            piece.and("EXISTS (SELECT 1 FROM entry_tags WHERE tag = ? AND day = e.day AND seq = e.seq)", [tag]);
        }
        if let Some(values) = self.feeling_values() {
            let named = "SELECT 1 FROM entry_feelings WHERE word = ? AND own = ? AND day = e.day AND seq = e.seq";
            piece.and(&format!("EXISTS ({named})"), values);
        }
        piece
    }
}

/// As many question marks.
pub(crate) fn marks(count: usize) -> String {
    vec!["?"; count].join(", ")
}

fn each_once(texts: impl Iterator<Item = String>) -> Vec<Value> {
    let mut texts: Vec<String> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts.into_iter().map(Value::from).collect()
}

impl Vault {
    /// The place after which a list goes on. An entry that went to the bin still has one.
    pub(crate) fn place_after(&self, filter: &Filter) -> Result<Option<Place>, Error> {
        let Some(id) = &filter.after else { return Ok(None) };
        let mut query = self.connection.prepare_cached("SELECT day, seq FROM entries WHERE uid = ?")?;
        let place = query.query_row([id.as_str()], |row| Ok(Place { day: row.get(0)?, seq: row.get(1)? }));
        place.optional()?.map(Some).ok_or(Error::NoSuchEntry)
    }
}
