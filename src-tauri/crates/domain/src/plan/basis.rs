//! What a plan rests on.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exercise::Gate;

/// One of the six ways of putting schools together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PlanMode")]
pub enum Mode {
    /// Theoretical integration: the thought today and where it comes from, side by side.
    Unified,
    /// Technical eclecticism: the best-tested tool, whatever its school.
    #[default]
    Toolbox,
    /// Common factors: feeling heard, hope and trust first; fewer tasks.
    Relationship,
    /// Assimilative integration: one home school, and one thing borrowed with a reason.
    Home,
    /// Eclectic integration: chosen anew each week, no school twice.
    Free,
    /// Holistic: mind, body, feelings, daily life and people in turn.
    Whole,
}

impl Mode {
    /// All six, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Unified, Self::Toolbox, Self::Relationship, Self::Home, Self::Free, Self::Whole];
}

/// Where somebody is on the way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PlanStage")]
pub enum Stage {
    /// Getting to know what it is.
    Understand,
    /// Finding together.
    Together,
    /// Trying things.
    #[default]
    Practise,
    /// Looking back and changing course.
    Review,
    /// Keeping what helps.
    Keep,
}

/// The school a plan may be at home in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "HomeSchool")]
pub enum School {
    /// Cognitive-behavioural.
    #[default]
    Cbt,
    /// Psychodynamic.
    Dynamic,
    /// Gestalt and humanistic.
    GestaltHumanistic,
    /// Family systems.
    Family,
    /// Mindfulness and acceptance.
    MindfulnessAct,
}

/// What a person said about themself, as far as a plan needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(rename = "PlanBasis")]
pub struct Basis {
    /// The problems, the most pressing first; at most [`super::MOST_PROBLEMS`] count.
    pub problems: Vec<String>,
    /// How schools are put together.
    pub mode: Mode,
    /// The home school, for [`Mode::Home`].
    pub home: School,
    /// Why something from another school is borrowed; without a reason nothing is.
    pub import_reason: String,
    /// Where the person is on the way.
    pub stage: Stage,
    /// Minutes a week, 5 to 1,000; missing for an hour.
    pub minutes: Option<u16>,
    /// Schools and exercises that are not wanted, by key.
    pub dislikes: BTreeSet<String>,
    /// What is to be left out.
    pub closed: BTreeSet<Gate>,
    /// Whether a therapist agrees to heavier steps.
    pub therapist_agrees: bool,
}

impl Basis {
    /// Minutes a week when nobody said.
    pub const AN_HOUR: u16 = 60;

    /// The problems that count, each once, with their weight: 3, 2 and 1.
    pub(crate) fn ranked(&self) -> impl Iterator<Item = (&str, i32)> {
        let mut seen = BTreeSet::new();
        let once = self.problems.iter().map(String::as_str).filter(move |it| seen.insert(*it));
        once.zip([3, 2, 1])
    }
}
