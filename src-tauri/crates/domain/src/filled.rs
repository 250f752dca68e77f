//! A questionnaire as somebody filled it in, and what may be read from it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::count_of;
use crate::instrument::{Band, Harder, Instrument, Item, ScoreRule};

/// One time through a questionnaire, finished or not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Filled {
    /// Which.
    pub instrument: String,
    /// The edition it was filled in.
    pub edition: u32,
    /// What was answered, by the id of the question. A question without an entry was not answered yet.
    pub answers: BTreeMap<String, Given>,
    /// The score of a form that was filled in elsewhere.
    pub typed: Option<u16>,
    /// Where the person was when they left.
    pub at: Option<String>,
    /// A line in own words.
    pub note: String,
}

/// What was answered to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Given {
    /// A number.
    Value {
        /// As the questionnaire counts it.
        value: u8,
    },
    /// "Rather not say", which is an answer.
    RatherNot,
}

/// What may be read from a questionnaire. It is a yardstick, and never a diagnosis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// How many of the questions that count have a number.
    pub answered: u32,
    /// How many questions count.
    pub of: u32,
    /// The score; missing as long as one number is missing. Nothing is filled in for it.
    pub total: Option<f64>,
    /// What the questionnaire calls such a score.
    pub band: Option<Band>,
    /// Whether an answer asks for people who can help, whatever the score.
    pub safety: bool,
}

/// How a score compares with an earlier one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The day of the earlier one.
    pub since: NaiveDate,
    /// The earlier score.
    pub before: f64,
    /// The score now.
    pub now: f64,
    /// What the difference may be called.
    pub meaning: ChangeMeaning,
}

/// What a difference of two scores may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChangeMeaning {
    /// Less than the questionnaire itself wobbles.
    Wobble,
    /// A reliable change to the easier side.
    Easier,
    /// A reliable change to the harder side.
    Harder,
    /// There is no agreed measure of change, so only the numbers are told.
    NotKnown,
}

/// An answer that its question does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{item} does not take this answer")]
pub struct DoesNotTake {
    /// The id of the question; `typed` for a score that was typed in.
    pub item: String,
}

impl Filled {
    /// Whether there is nothing in it to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.answers.is_empty() && self.typed.is_none() && self.note.trim().is_empty()
    }

    /// The number given to a question; missing when it was left out or not to be said.
    #[must_use]
    pub fn value(&self, item: &str) -> Option<u8> {
        match self.answers.get(item)? {
            Given::Value { value } => Some(*value),
            Given::RatherNot => None,
        }
    }
}

impl Instrument {
    /// Refuses an answer out of range, or to a question that there is not.
    ///
    /// # Errors
    ///
    /// [`DoesNotTake`] with the first such question.
    pub fn check(&self, filled: &Filled) -> Result<(), DoesNotTake> {
        for (id, given) in &filled.answers {
            let item = self.item(id).ok_or_else(|| DoesNotTake { item: id.clone() })?;
            if matches!(given, Given::Value { value } if !self.takes(item, *value)) {
                return Err(DoesNotTake { item: id.clone() });
            }
        }
        let within = |it: u16| (self.range.0..=self.range.1).contains(&it);
        let typed = filled.typed.is_none_or(|it| self.score == ScoreRule::Typed && within(it));
        if typed { Ok(()) } else { Err(DoesNotTake { item: "typed".into() }) }
    }

    /// What may be read from the answers. One missing number means no score and no band.
    #[must_use]
    pub fn reading(&self, filled: &Filled) -> Reading {
        let numbers: Vec<u8> = self.counted().filter_map(|it| filled.value(&it.id)).collect();
        let of = self.counted().count();
        let total = self.total(&numbers, of, filled.typed);
        let calls_for_help = |it: &&Item| it.safety && filled.value(&it.id).is_some_and(|value| value > 0);
        Reading {
            answered: count_of(numbers.len()),
            of: count_of(of),
            total,
            band: total.and_then(|it| self.band(it)).cloned(),
            safety: self.items.iter().any(|it| calls_for_help(&it)),
        }
    }

    /// What a change from an earlier score to a later one may be called.
    #[must_use]
    pub fn meaning(&self, before: f64, now: f64) -> ChangeMeaning {
        let Some(reliable) = self.reliable_change else { return ChangeMeaning::NotKnown };
        let by = now - before;
        if by.abs() < f64::from(reliable) {
            return ChangeMeaning::Wobble;
        }
        match self.harder {
            Harder::Neither => ChangeMeaning::NotKnown,
            Harder::Higher if by > 0.0 => ChangeMeaning::Harder,
            Harder::Lower if by < 0.0 => ChangeMeaning::Harder,
            Harder::Higher | Harder::Lower => ChangeMeaning::Easier,
        }
    }

    /// The band of a score.
    fn band(&self, total: f64) -> Option<&Band> {
        self.bands.iter().find(|it| (f64::from(it.from)..=f64::from(it.to)).contains(&total))
    }

    fn total(&self, numbers: &[u8], of: usize, typed: Option<u16>) -> Option<f64> {
        let sum: u32 = numbers.iter().map(|it| u32::from(*it)).sum();
        match self.score {
            ScoreRule::Typed => typed.map(f64::from),
            ScoreRule::None => None,
            _ if numbers.len() < of || of == 0 => None,
            ScoreRule::Sum => Some(f64::from(sum)),
            ScoreRule::Mean => Some((f64::from(sum) / f64::from(count_of(of)) * 10.0).round() / 10.0),
        }
    }
}
