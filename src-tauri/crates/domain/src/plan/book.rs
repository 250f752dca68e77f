//! The rows of the plan as data: which exercises belong to which problem in which way of working.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Mode, School, Stage};

/// Everything the plan knows about problems, ways of working and stages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanBook {
    /// The six ways of working.
    pub modes: ModeRules,
    /// One row for each problem, in the order they are offered.
    pub problems: Vec<ProblemRow>,
    /// What each stage prefers.
    pub stages: Vec<StageList>,
}

/// What the ways of working need to know beside the rows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ModeRules {
    /// Relationship: how many tasks at most.
    pub relationship_most: usize,
    /// Relationship: what stands beside the tasks and does not count.
    pub relationship_always: Vec<String>,
    /// Relationship: what is preferred for every problem.
    pub relationship_prefer: Vec<String>,
    /// Home: the least share of the home school, 0 to 1.
    pub home_share: f64,
    /// Home: how many exercises may be borrowed.
    pub home_imports: usize,
    /// Home: which modalities belong to which school.
    pub schools: BTreeMap<School, Vec<String>>,
    /// Free: which purposes are looked for when it was low, tense or fair lately.
    pub weather: BTreeMap<super::Weather, Vec<String>>,
}

/// The row of a problem.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProblemRow {
    /// The problem, as the interview names it.
    pub key: String,
    /// What exercises say when they suit it, such as `ANX`.
    pub code: String,
    /// What comes first for this problem in every way of working.
    pub base: Vec<String>,
    /// Questionnaires that fit, by key.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Exercises that need a therapist's word for this problem, though not in themselves.
    #[serde(default)]
    pub agreed: Vec<String>,
    /// Whether heavy exercises stay out whatever was agreed, and the listed ones too.
    #[serde(default)]
    pub stabilise: bool,
    /// Exercises that stay out for this problem.
    #[serde(default)]
    pub never: Vec<String>,
    /// Surface and root.
    pub unified: PairCell,
    /// The best tested.
    pub toolbox: Vec<String>,
    /// What carries the work.
    pub relationship: Vec<String>,
    /// The example of a home and what it borrows.
    pub home: HomeCell,
    /// A mixed week.
    pub free: Vec<String>,
    /// Areas of life.
    pub whole: BTreeMap<Area, Vec<String>>,
}

/// Surface and root, in the order of their pairs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PairCell {
    /// Thoughts and actions today.
    pub surface: Vec<String>,
    /// Where it comes from.
    pub root: Vec<String>,
}

/// A home school and what it borrows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HomeCell {
    /// Of the home school.
    pub base: Vec<String>,
    /// Borrowed.
    pub imports: Vec<String>,
}

/// An area of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PlanArea")]
pub enum Area {
    /// Thoughts.
    Mind,
    /// The body.
    Body,
    /// Feelings.
    Emotion,
    /// Sleep, movement, the day.
    Lifestyle,
    /// People and places.
    People,
}

/// What a stage prefers; the practising stage prefers the row itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StageList {
    /// Which.
    pub stage: Stage,
    /// Its exercises.
    pub prefer: Vec<String>,
}

impl PlanBook {
    /// The row of a problem.
    #[must_use]
    pub fn row(&self, problem: &str) -> Option<&ProblemRow> {
        self.problems.iter().find(|it| it.key == problem)
    }

    /// What a stage prefers.
    pub(crate) fn prefer(&self, stage: Stage) -> &[String] {
        self.stages.iter().find(|it| it.stage == stage).map_or(&[], |it| &it.prefer)
    }

    /// Every exercise that is named anywhere, with the place it is named at.
    pub fn named(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.problems.iter().flat_map(|row| row.everything_named().map(|it| (row.key.as_str(), it)));
        let always = self.modes.relationship_always.iter().chain(&self.modes.relationship_prefer);
        let stages = self.stages.iter().flat_map(|it| &it.prefer);
        rows.chain(always.chain(stages).map(|it| ("modes", it.as_str())))
    }
}

impl ProblemRow {
    /// The cell of a way of working, in its order.
    #[must_use]
    pub fn cell(&self, mode: Mode) -> Vec<&str> {
        let lists: Vec<&Vec<String>> = match mode {
            Mode::Unified => vec![&self.unified.surface, &self.unified.root],
            Mode::Toolbox => vec![&self.toolbox],
            Mode::Relationship => vec![&self.relationship],
            Mode::Home => vec![&self.home.base, &self.home.imports],
            Mode::Free => vec![&self.free],
            Mode::Whole => self.whole.values().collect(),
        };
        lists.into_iter().flatten().map(String::as_str).collect()
    }

    /// Every exercise of the row, some of them more than once.
    pub fn everything_named(&self) -> impl Iterator<Item = &str> {
        let cells = Mode::ALL.into_iter().flat_map(|it| self.cell(it));
        self.base.iter().chain(&self.agreed).chain(&self.never).map(String::as_str).chain(cells)
    }
}
