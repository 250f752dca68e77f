//! The plan: what may be worth a try this week, and by which rule.
//!
//! A pure function of data a person can read: [`suggest`] takes the rows of problems and ways of working
//! ([`PlanBook`]), the exercises on the shelf ([`Fact`]), what the person said about themself ([`Basis`]) and what
//! happened lately ([`Lately`]). The same input gives the same plan; each suggestion names the [`Rule`] that fired and
//! its [`Points`]. Everything is a suggestion.

mod basis;
mod book;
mod candidates;
mod facts;
mod modes;
mod points;
mod proposal;
mod swap;
#[cfg(test)]
mod tests;

pub use basis::{Basis, Mode, School, Stage};
pub use book::{Area, HomeCell, ModeRules, PairCell, PlanBook, ProblemRow, StageList};
pub use facts::{Fact, Lately, Lighter, OwnResult, Weather};
pub use points::Points;
pub use proposal::{Apart, LeftOut, Proposal, Rule, Suggestion, suggest};
pub use swap::swap;

/// The most tasks of one week, the therapist's included.
pub const MOST_TASKS: usize = 3;
/// The most problems a plan rests on.
pub const MOST_PROBLEMS: usize = 3;
/// The most tasks of a week in which things got worse.
pub const MOST_LIGHTER: usize = 1;
