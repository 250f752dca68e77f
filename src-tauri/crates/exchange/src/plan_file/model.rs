//! What a therapist's answer holds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A therapist's answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanFile {
    /// Who it is from, in their own words; empty when it does not say.
    pub from: String,
    /// The day it was written.
    pub written: Option<NaiveDate>,
    /// The day of the next session.
    pub next_session: Option<NaiveDate>,
    /// What to do until then.
    pub tasks: Vec<PlanTask>,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// Exercises worth a try, by slug. Whether there is such an exercise was not looked up.
    pub exercises: Vec<String>,
    /// Lines nobody could make sense of. They are told and not dropped in silence.
    pub warnings: Vec<PlanWarning>,
}

/// One task. What is not given is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanTask {
    /// What to do; never empty.
    pub what: String,
    /// What it is for.
    pub why: String,
    /// The exercise it is, by slug.
    pub exercise: Option<String>,
    /// When and where.
    pub when: String,
    /// How many minutes it takes, 1 to 600.
    pub minutes: Option<u16>,
    /// The smallest version that still counts.
    pub smallest: String,
    /// What may get in the way.
    pub obstacle: String,
    /// What to do then.
    pub then: String,
}

/// A line that was not understood.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanWarning {
    /// Which line, counted from 1.
    pub line: u32,
    /// The line, at most 200 characters of it.
    pub text: String,
}
