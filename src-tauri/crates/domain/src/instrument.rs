//! Questionnaires as data: what is asked, how it is added up, and what the sum may be called.
//!
//! The words of a published instrument are the instrument, so they stand in its file and not among our own words. An own
//! measure has no words here: they are messages named after its key. A tracker for a licensed form holds its range and
//! its bands, which are facts, and none of its questions.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A questionnaire, an own measure, or a tracker that only holds scores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Instrument {
    /// Its name for ever, such as `phq9`.
    pub key: String,
    /// Counts up whenever the meaning of an answer changes.
    pub edition: u32,
    /// What it is called, such as `PHQ-9`; empty for an own measure, whose name is a message.
    #[serde(default)]
    pub name: String,
    /// How many days back it asks; missing when it asks about now.
    #[serde(default)]
    pub window_days: Option<u16>,
    /// What stands above every question.
    #[serde(default)]
    pub stem: String,
    /// What every answer is chosen from; empty where each question has a scale.
    #[serde(default)]
    pub options: Vec<AnswerOption>,
    /// The questions; empty when only a score is kept.
    #[serde(default)]
    pub items: Vec<Item>,
    /// How the answers become one number.
    pub score: ScoreRule,
    /// The least and the most of that number.
    pub range: (u16, u16),
    /// Which way is harder.
    pub harder: Harder,
    /// What some numbers are called on this questionnaire, the lowest first.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// The least change that is more than the wobble of the questionnaire itself.
    #[serde(default)]
    pub reliable_change: Option<u16>,
    /// The longer questionnaire that is offered from some score on.
    #[serde(default)]
    pub longer: Option<Longer>,
    /// How many days lie between two times, at the least.
    #[serde(default)]
    pub every_days: Option<u16>,
    /// On what terms its words may be shown; shown with it.
    #[serde(default)]
    pub terms: String,
    /// Published sources, as the person may read them.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Its codes in LOINC.
    #[serde(default)]
    pub loinc: Codes,
}

/// One answer that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerOption {
    /// What it counts.
    pub value: u8,
    /// What it says.
    pub text: String,
    /// Its code in LOINC.
    #[serde(default)]
    pub loinc: Option<String>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// Its id, one of a kind in the questionnaire.
    pub id: String,
    /// What it asks; empty for an own measure, whose words are a message.
    #[serde(default)]
    pub text: String,
    /// What the lowest answer of its scale means.
    #[serde(default)]
    pub low: String,
    /// What the highest answer of its scale means.
    #[serde(default)]
    pub high: String,
    /// The least and the most of its scale; missing where answers are chosen from the options.
    #[serde(default)]
    pub scale: Option<(u8, u8)>,
    /// Answers of its own, where it has other ones than the rest.
    #[serde(default)]
    pub options: Vec<AnswerOption>,
    /// Whether it counts.
    #[serde(default = "yes")]
    pub counts: bool,
    /// Whether any answer above the lowest leads to people who can help, at once and whatever the rest says.
    #[serde(default)]
    pub safety: bool,
    /// Its code in LOINC.
    #[serde(default)]
    pub loinc: Option<String>,
}

fn yes() -> bool {
    true
}

/// How answers become one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ScoreRule {
    /// Added up.
    Sum,
    /// Added up and divided by how many there are, to one decimal.
    Mean,
    /// Not at all: every answer stands for itself.
    None,
    /// By whoever filled in the form elsewhere; the number is typed in.
    Typed,
}

/// Which way is harder for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Harder {
    /// Higher numbers.
    Higher,
    /// Lower numbers.
    Lower,
    /// Neither.
    Neither,
}

/// What some scores are called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Band {
    /// The lowest score of it.
    pub from: u16,
    /// The highest score of it.
    pub to: u16,
    /// What the questionnaire calls it.
    pub name: String,
}

/// A longer questionnaire of the same family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Longer {
    /// From this score on.
    pub from: u16,
    /// Its key.
    pub key: String,
}

/// Codes in LOINC (Logical Observation Identifiers Names and Codes).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Codes {
    /// Of the questionnaire.
    pub panel: Option<String>,
    /// Of its score.
    pub total: Option<String>,
    /// Of its list of answers.
    pub answers: Option<String>,
}

/// What is wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum InstrumentFault {
    /// It has no name.
    #[error("it needs a name")]
    NoName,
    /// The lowest score is not below the highest.
    #[error("the range has to begin below its end")]
    Range,
    /// A band begins after its end, or lies outside the range.
    #[error("the band {name} lies outside the range")]
    BandOutside {
        /// The band.
        name: String,
    },
    /// A band has no name.
    #[error("every band needs a name")]
    BandWithoutName,
    /// Two bands hold the same score.
    #[error("the bands {one} and {other} overlap")]
    BandsOverlap {
        /// The lower band.
        one: String,
        /// The higher band.
        other: String,
    },
    /// It has no questions, or has some although its score is typed.
    #[error("the questions do not fit the way it is scored")]
    Questions,
    /// Two questions have the same id, or an answer has no place.
    #[error("the question {id} has no proper answers")]
    Question {
        /// Its id.
        id: String,
    },
    /// The range is not what the questions add up to.
    #[error("the questions add up to something else than the range")]
    Adds,
}

impl Instrument {
    /// Everything that is wrong with it; nothing for one that may be used.
    #[must_use]
    pub fn faults(&self) -> Vec<InstrumentFault> {
        let mut faults = Vec::new();
        if self.key.trim().is_empty() || (self.score == ScoreRule::Typed && self.name.trim().is_empty()) {
            faults.push(InstrumentFault::NoName);
        }
        if self.range.0 >= self.range.1 {
            faults.push(InstrumentFault::Range);
        }
        faults.extend(self.faults_of_bands());
        faults.extend(self.faults_of_items());
        faults
    }

    /// The questions that count.
    pub fn counted(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|it| it.counts)
    }

    /// The question of that id.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|it| it.id == id)
    }

    /// What may be answered to a question.
    #[must_use]
    pub fn options_of<'a>(&'a self, item: &'a Item) -> &'a [AnswerOption] {
        if item.options.is_empty() { &self.options } else { &item.options }
    }

    /// The least and the most that an answer to a question counts; missing when nothing can be answered.
    #[must_use]
    pub fn reach(&self, item: &Item) -> Option<(u8, u8)> {
        item.scale.or_else(|| {
            let values = || self.options_of(item).iter().map(|it| it.value);
            values().min().zip(values().max())
        })
    }

    /// Whether a number can be the answer to a question.
    #[must_use]
    pub fn takes(&self, item: &Item, value: u8) -> bool {
        match item.scale {
            Some((least, most)) => (least..=most).contains(&value),
            None => self.options_of(item).iter().any(|it| it.value == value),
        }
    }

    fn faults_of_bands(&self) -> Vec<InstrumentFault> {
        let mut faults = Vec::new();
        for band in &self.bands {
            if band.name.trim().is_empty() {
                faults.push(InstrumentFault::BandWithoutName);
            }
            if band.from > band.to || band.from < self.range.0 || band.to > self.range.1 {
                faults.push(InstrumentFault::BandOutside { name: band.name.clone() });
            }
        }
        let mut bands: Vec<&Band> = self.bands.iter().collect();
        bands.sort_by_key(|it| it.from);
        faults.extend(
            bands
                .windows(2)
                .filter(|pair| pair[1].from <= pair[0].to)
                .map(|pair| InstrumentFault::BandsOverlap { one: pair[0].name.clone(), other: pair[1].name.clone() }),
        );
        faults
    }

    fn faults_of_items(&self) -> Vec<InstrumentFault> {
        if self.items.is_empty() != (self.score == ScoreRule::Typed) {
            return vec![InstrumentFault::Questions];
        }
        let mut ids = BTreeSet::new();
        let improper = |it: &&Item| self.reach(it).is_none_or(|(least, most)| least >= most);
        let mut faults: Vec<InstrumentFault> = self
            .items
            .iter()
            .filter(|it| !ids.insert(&it.id) || improper(it))
            .map(|it| InstrumentFault::Question { id: it.id.clone() })
            .collect();
        if faults.is_empty() && self.reach_of_score().is_some_and(|it| it != self.range) {
            faults.push(InstrumentFault::Adds);
        }
        faults
    }

    /// What the questions can add up to; missing where nothing is added up.
    fn reach_of_score(&self) -> Option<(u16, u16)> {
        let reaches: Vec<(u8, u8)> = self.counted().filter_map(|it| self.reach(it)).collect();
        let sum = |of: fn(&(u8, u8)) -> u8| reaches.iter().map(|it| u16::from(of(it))).sum::<u16>();
        let count = u16::try_from(reaches.len()).ok().filter(|it| *it > 0)?;
        match self.score {
            ScoreRule::Sum => Some((sum(|it| it.0), sum(|it| it.1))),
            ScoreRule::Mean => Some((sum(|it| it.0) / count, sum(|it| it.1) / count)),
            ScoreRule::None | ScoreRule::Typed => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tracker from 0 to 28 with two bands.
    fn tracker(first: (u16, u16), second: (u16, u16)) -> Instrument {
        let band = |(from, to), name: &str| Band { from, to, name: name.into() };
        Instrument {
            key: "sleep-form".into(),
            edition: 1,
            name: "Sleep form".into(),
            window_days: None,
            stem: String::new(),
            options: Vec::new(),
            items: Vec::new(),
            score: ScoreRule::Typed,
            range: (0, 28),
            harder: Harder::Higher,
            bands: vec![band(first, "low"), band(second, "high")],
            reliable_change: None,
            longer: None,
            every_days: None,
            terms: String::new(),
            sources: Vec::new(),
            loinc: Codes::default(),
        }
    }

    #[test]
    fn bands_that_meet_but_do_not_overlap_are_fine() {
        assert_eq!(tracker((0, 14), (15, 28)).faults(), []);
    }

    #[test]
    fn bands_that_share_a_score_are_refused_in_any_order() {
        let overlap = InstrumentFault::BandsOverlap { one: "high".into(), other: "low".into() };

        assert_eq!(tracker((14, 28), (0, 14)).faults(), [overlap]);
    }

    #[test]
    fn a_band_outside_the_range_or_upside_down_is_refused() {
        let outside = |name: &str| InstrumentFault::BandOutside { name: name.into() };

        assert_eq!(tracker((0, 14), (15, 29)).faults(), [outside("high")]);
        assert_eq!(tracker((14, 2), (15, 28)).faults(), [outside("low")]);
    }

    #[test]
    fn a_range_that_ends_where_it_begins_is_refused() {
        let flat = Instrument { range: (5, 5), bands: Vec::new(), ..tracker((0, 1), (2, 3)) };

        assert_eq!(flat.faults(), [InstrumentFault::Range]);
    }
}
