//! What somebody works towards.

use std::collections::BTreeSet;

use super::Made;
use super::model::{Concept, Full, Goal, GoalStatus, Resource};
use super::names::{Name, said};

/// The measure that asks how near a goal is.
const MEASURE: &str = "goal";

/// A goal for each that was put into words, from the day it was first told. The same words are the same goal.
pub(super) fn goals(made: &Made<'_>) -> Vec<Full> {
    let mut told = BTreeSet::new();
    let mut goals = Vec::new();
    for (entry, filled, instrument) in made.filled().filter(|(_, it, _)| it.instrument == MEASURE) {
        // Without own words it is known that there is a goal, and no more.
        let words = said(&filled.note).or_else(|| said(&made.input.words.instrument(instrument?)));
        let Some(words) = words.filter(|it| told.insert(it.clone())) else { continue };
        let name = Name::derived(&[MEASURE, entry.id.as_str()]);
        let resource = Goal {
            id: name.id(),
            lifecycle_status: GoalStatus::Active,
            description: Concept { coding: Vec::new(), text: Some(words) },
            subject: made.person(),
            start_date: entry.written.day.to_string(),
        };
        goals.push(Full::of(&name, Resource::Goal(resource)));
    }
    goals
}
