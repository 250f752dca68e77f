//! What the plan may know about exercises, and about the last weeks.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exercise::{Exercise, Gate, Grade};

/// What the plan may know about an exercise on the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Which.
    pub slug: String,
    /// Its school.
    pub modality: String,
    /// How well it has been tested.
    pub grade: Grade,
    /// 1 light, 2 some effort, 3 heavy.
    pub intensity: u8,
    /// Minutes, shortest and longest.
    pub minutes: (u16, u16),
    /// What it is for.
    pub purposes: Vec<String>,
    /// Whose difficulties it suits.
    pub suits: Vec<String>,
    /// What is asked before it.
    pub gates: Vec<Gate>,
}

impl From<&Exercise> for Fact {
    fn from(it: &Exercise) -> Self {
        Self {
            slug: it.slug.clone(),
            modality: it.modality.clone(),
            grade: it.grade,
            intensity: it.intensity,
            minutes: it.minutes,
            purposes: it.purposes.clone(),
            suits: it.suits.clone(),
            gates: it.gates.clone(),
        }
    }
}

/// What happened lately.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lately {
    /// What may be said of exercises by the person's own ratings (clinical 6.7).
    pub results: BTreeMap<String, OwnResult>,
    /// In how many of the last weeks an exercise was in the plan.
    pub weeks: BTreeMap<String, u8>,
    /// What was in the plan of the week before.
    pub last_week: BTreeSet<String>,
    /// What was used most, the most used first.
    pub most_used: Vec<String>,
    /// Tasks at hand, the therapist's and those taken on: their exercise, and their minutes.
    pub at_hand: Vec<(Option<String>, u16)>,
    /// Why the plan is lighter than usual.
    pub lighter: Option<Lighter>,
    /// What did not fit this person.
    pub did_not_fit: BTreeSet<String>,
    /// What the person does not want to see.
    pub out_of_sight: BTreeSet<String>,
    /// What was put aside for now.
    pub not_now: BTreeSet<String>,
    /// What the person chose.
    pub picks: Vec<String>,
    /// How it was.
    pub weather: Weather,
}

/// What a person's own ratings say of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OwnResult {
    /// It helps.
    Helps,
    /// It cannot be told.
    CannotTell,
    /// It does not seem to help.
    DoesNot,
}

/// Why a plan is lighter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Lighter {
    /// A questionnaire got reliably worse over two weeks.
    Worse,
    /// Item 9 was above zero.
    ItemNine,
}

/// How it was in the last week, by the mood grid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Weather {
    /// Nobody knows.
    #[default]
    Unknown,
    /// Low and slow.
    Low,
    /// Tense.
    Tense,
    /// Fair.
    Fair,
}
