//! Topics that a person does not want to see. Exercises that are mainly about one are out of sight, wherever exercises are
//! offered; what was written with them stays. It lies in the vault: it says something about the person.

use std::collections::BTreeSet;

use domain::exercise::Card;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::library::Marks;
use crate::{Error, Visit};

/// What can be put out of sight as a whole, by the purpose an exercise names first.
const TOPICS: [&str; 5] = ["people", "grief", "pain", "sleep", "urges"];

/// A topic, and whether it is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// Its key: a purpose, such as `grief`.
    pub key: String,
    /// Whether it is out of sight.
    pub hidden: bool,
    /// How many exercises are mainly about it.
    pub exercises: u32,
}

impl Visit<'_> {
    /// Every topic that can be put out of sight.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn topics(&self) -> Result<Vec<Topic>, Error> {
        let (marks, cards) = (self.marks()?, self.exercises()?);
        let about = |topic: &str| cards.iter().filter(|it| topic_of(it) == Some(topic)).count();
        let topic = |key: &&str| Topic {
            key: (*key).to_owned(),
            hidden: marks.topics.contains(*key),
            exercises: domain::count_of(about(key)),
        };
        Ok(TOPICS.iter().map(topic).collect())
    }

    /// Puts a topic out of sight, or brings it back. An exercise of it that was brought back alone is out of sight again.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] (`topic`) for one that is not known, [`Error::Locked`].
    pub fn hide_topic(&self, topic: String, hidden: bool) -> Result<(), Error> {
        if !TOPICS.contains(&topic.as_str()) {
            return Err(Error::OutOfRange { field: "topic" });
        }
        let cards = self.exercises()?;
        self.change_marks(|marks| {
            if hidden {
                for it in cards.iter().filter(|it| topic_of(it) == Some(&topic)) {
                    marks.brought_back.remove(&it.slug);
                }
                marks.topics.insert(topic);
            } else {
                marks.topics.remove(&topic);
            }
        })
    }

    /// Every exercise that is out of sight: put there alone, or by its topic.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn out_of_sight(&self) -> Result<BTreeSet<String>, Error> {
        Ok(self.marks()?.out_of_sight(&self.exercises()?))
    }
}

impl Marks {
    /// Every exercise that is out of sight: put there alone, or by its topic.
    pub(crate) fn out_of_sight(&self, cards: &[Card]) -> BTreeSet<String> {
        self.hidden.iter().map(String::as_str).chain(self.by_topic(cards)).map(str::to_owned).collect()
    }

    /// What is out of sight by its topic alone.
    pub(crate) fn by_topic<'c>(&self, cards: &'c [Card]) -> impl Iterator<Item = &'c str> {
        let unwanted = |it: &&Card| topic_of(it).is_some_and(|topic| self.topics.contains(topic));
        cards.iter().filter(unwanted).map(|it| it.slug.as_str()).filter(|it| !self.brought_back.contains(*it))
    }
}

/// What an exercise is mainly about, when that is a topic that can be put out of sight.
fn topic_of(card: &Card) -> Option<&'static str> {
    let first = card.purposes.first()?;
    TOPICS.into_iter().find(|it| it == first)
}
