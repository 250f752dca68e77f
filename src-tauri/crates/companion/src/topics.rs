//! Topics that a person does not want to see. Exercises that are mainly about one are out of sight, wherever exercises are
//! offered; what was written with them stays. It lies in the vault: it says something about the person.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::library::Marks;
use crate::{Error, Visit};

/// What can be put out of sight as a whole, by the purpose an exercise names first.
const TOPICS: [&str; 5] = ["people", "grief", "pain", "sleep", "urges"];
/// Never out of sight, whatever they are about.
const ALWAYS: [&str; 1] = ["plan.safety"];

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
        let about = |topic: &str| cards.iter().filter(|it| topic_of(&it.slug, &it.purposes) == Some(topic)).count();
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
                let of_it = |slug: &String| cards.iter().any(|it| it.slug == *slug && is_about(&it.purposes, &topic));
                marks.brought_back.retain(|it| !of_it(it));
                marks.topics.insert(topic);
            } else {
                marks.topics.remove(&topic);
            }
        })
    }

    /// Every exercise that is out of sight: put there alone, or by its topic.
    pub(crate) fn out_of_sight(&self) -> Result<BTreeSet<String>, Error> {
        let marks = self.marks()?;
        let by_topic = self.by_topic(&marks)?;
        Ok(marks.hidden.into_iter().chain(by_topic).collect())
    }

    /// What is out of sight by its topic alone.
    pub(crate) fn by_topic(&self, marks: &Marks) -> Result<BTreeSet<String>, Error> {
        if marks.topics.is_empty() {
            return Ok(BTreeSet::new());
        }
        let unwanted = |slug: &str, purposes: &[String]| {
            topic_of(slug, purposes).is_some_and(|it| marks.topics.contains(it)) && !marks.brought_back.contains(slug)
        };
        let cards = self.exercises()?.into_iter();
        Ok(cards.filter(|it| unwanted(&it.slug, &it.purposes)).map(|it| it.slug).collect())
    }
}

/// What an exercise is mainly about, when that is a topic that can be put out of sight.
fn topic_of(slug: &str, purposes: &[String]) -> Option<&'static str> {
    TOPICS.into_iter().find(|it| is_about(purposes, it) && !ALWAYS.contains(&slug))
}

fn is_about(purposes: &[String], topic: &str) -> bool {
    purposes.first().is_some_and(|it| it == topic)
}
