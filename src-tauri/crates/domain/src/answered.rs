//! One answer of a run, read as what its question asks for. An answer of another kind is none.

use chrono::{NaiveDate, NaiveTime};

use crate::{Answer, Percent, Run};

impl Run {
    /// Words, trimmed; may be empty.
    #[must_use]
    pub fn text(&self, ask: &str) -> Option<&str> {
        match self.answers.get(ask)? {
            Answer::Text { text } => Some(text.trim()),
            _ => None,
        }
    }

    /// Lines, trimmed, without empty ones; none when there is no list.
    pub fn lines(&self, ask: &str) -> impl Iterator<Item = &str> {
        let lines = match self.answers.get(ask) {
            Some(Answer::List { lines }) => lines.as_slice(),
            _ => &[],
        };
        lines.iter().map(|it| it.trim()).filter(|it| !it.is_empty())
    }

    /// A calendar day.
    #[must_use]
    pub fn day(&self, ask: &str) -> Option<NaiveDate> {
        match self.answers.get(ask)? {
            Answer::Date { day } => Some(*day),
            _ => None,
        }
    }

    /// A time of day.
    #[must_use]
    pub fn time(&self, ask: &str) -> Option<NaiveTime> {
        match self.answers.get(ask)? {
            Answer::Time { time } => Some(*time),
            _ => None,
        }
    }

    /// A whole number that is not below 0.
    #[must_use]
    pub fn number(&self, ask: &str) -> Option<u16> {
        match self.answers.get(ask)? {
            Answer::Number { value } => u16::try_from(*value).ok(),
            _ => None,
        }
    }

    /// A rating, 0 to 100.
    #[must_use]
    pub fn rating(&self, ask: &str) -> Option<Percent> {
        match self.answers.get(ask)? {
            Answer::Slider { value } => Some(*value),
            _ => None,
        }
    }

    /// The key of one of several.
    #[must_use]
    pub fn choice(&self, ask: &str) -> Option<&str> {
        match self.answers.get(ask)? {
            Answer::Choice { key } => Some(key),
            _ => None,
        }
    }

    /// The keys of any of several, in the order of choosing.
    #[must_use]
    pub fn keys(&self, ask: &str) -> Option<&[String]> {
        match self.answers.get(ask)? {
            Answer::Multi { keys } => Some(keys),
            _ => None,
        }
    }
}
