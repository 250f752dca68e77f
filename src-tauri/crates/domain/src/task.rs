//! Homework: one thing to try before the next session, how it is meant to go, and what came of it.
//!
//! An if-then plan belongs to every task (Toli et al. 2016, British Journal of Clinical Psychology 55:69-86), and a task
//! that somebody is not sure of is made smaller. "Not this time" is worth as much to a session as "done".

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Percent;

/// From this confidence on a task may stay as it is; below, a smaller one is offered (0 to 100).
pub const SURE_ENOUGH: i64 = 70;

/// One thing to try.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Task {
    /// What to do.
    pub what: String,
    /// The exercise it is done with.
    pub exercise: Option<String>,
    /// What it is for, in the person's own words.
    pub why: String,
    /// When and where.
    pub when: String,
    /// How long, in minutes; 1 to 1440.
    pub minutes: Option<u16>,
    /// The smallest version that still counts.
    pub smallest: String,
    /// What could get in the way.
    pub obstacle: String,
    /// What then.
    pub then: String,
    /// How sure the person is of doing it.
    pub confidence: Option<Percent>,
    /// The day before which it is meant to be tried: the next session.
    pub due: Option<NaiveDate>,
    /// Where it comes from.
    pub from: TaskSource,
    /// What came of it.
    pub result: Option<TaskResult>,
}

/// Where a task comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TaskSource {
    /// The person's own idea.
    #[default]
    Own,
    /// It was agreed on with the therapist. Such tasks come first in a plan.
    Therapist,
    /// The plan offered it.
    Plan {
        /// The problem it is for.
        problem: Option<String>,
        /// The key of the rule that offered it. Rules may come and go; what a task says of itself stays.
        rule: String,
    },
}

/// What came of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskResult {
    /// How far it went.
    pub how: HowFar,
    /// What got in the way.
    #[serde(default)]
    pub hindrances: Vec<Hindrance>,
    /// What else got in the way, in own words.
    #[serde(default)]
    pub other: String,
    /// What was learned.
    #[serde(default)]
    pub learned: String,
    /// The day it was told.
    pub day: NaiveDate,
}

/// How far a task went. None of these is a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HowFar {
    /// All of it.
    Done,
    /// Some of it.
    Part,
    /// It was begun.
    Tried,
    /// Not this time: something to talk about.
    NotThisTime,
}

/// What can get in the way (clinical 6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Hindrance {
    /// It was not thought of.
    Forgot,
    /// It was not clear what to do.
    Unclear,
    /// It was too hard.
    TooHard,
    /// It stirred up too much.
    TooUpsetting,
    /// There was no time.
    NoTime,
    /// It did not fit this person.
    DidNotFit,
    /// Something else.
    Other,
}

impl Task {
    /// The longest time, in minutes: a day.
    pub const LONGEST: u16 = 24 * 60;
    /// The most bytes of all words together.
    pub const WORDS: usize = 20_000;

    /// Whether there is nothing to do in it. Where it comes from and when it is due alone are nothing to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.exercise.is_none() && self.words().is_empty()
    }

    /// The person's own words, what to do first.
    #[must_use]
    pub fn words(&self) -> String {
        let mut lines = vec![self.what.as_str(), &self.why, &self.when, &self.smallest, &self.obstacle, &self.then];
        lines.extend(self.result.iter().flat_map(|it| [it.other.as_str(), &it.learned]));
        lines.retain(|it| !it.trim().is_empty());
        lines.join("\n")
    }

    /// Whether a smaller version is worth a thought: the person is not sure of this one.
    #[must_use]
    pub fn asks_for_smaller(&self) -> bool {
        self.confidence.is_some_and(|it| it.get() < SURE_ENOUGH)
    }

    /// Whether nothing has been told about it yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.result.is_none()
    }

    /// Whether the person said that it did not fit them.
    #[must_use]
    pub fn did_not_fit(&self) -> bool {
        self.result.as_ref().is_some_and(|it| it.hindrances.contains(&Hindrance::DidNotFit))
    }

    /// Whether it was agreed on with the therapist.
    #[must_use]
    pub fn is_therapists(&self) -> bool {
        self.from == TaskSource::Therapist
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_that_only_knows_its_day_and_its_source_is_blank() {
        let due = NaiveDate::from_ymd_opt(2026, 3, 9);
        let task = Task { due, from: TaskSource::Therapist, ..Task::default() };

        assert!(task.is_blank());
        assert!(!Task { exercise: Some("breath.box".into()), ..task }.is_blank());
    }

    #[test]
    fn what_was_learned_is_among_the_words_that_are_searched() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 9).unwrap();
        let learned = "Mornings are easier".to_owned();
        let result = TaskResult { how: HowFar::Part, hindrances: vec![], other: String::new(), learned, day };
        let task = Task { what: "Walk".into(), result: Some(result), ..Task::default() };

        assert_eq!(task.words(), "Walk\nMornings are easier");
    }

    #[test]
    fn below_seventy_a_smaller_task_is_worth_a_thought() {
        let sure = |it| Task { confidence: Percent::new(it).ok(), ..Task::default() };

        assert!(sure(69).asks_for_smaller());
        assert!(!sure(70).asks_for_smaller());
        assert!(!Task::default().asks_for_smaller());
    }
}
