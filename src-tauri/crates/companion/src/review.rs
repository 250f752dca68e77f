//! How much is enough: the monthly look at all skills, and what is kinder on another day.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use domain::{Answer, Decision, Run};

use crate::{Error, Visit};

/// The intensity that one day holds once.
const HEAVY: u8 = 3;
/// Exercises that are better on different days, whatever their intensity.
const APART: [[&str; 2]; 1] = [["nar.express", "ges.chair"]];
/// How many times something was used before a look at all skills says anything.
const ENOUGH: u32 = 5;
/// Days between two looks at all skills.
const MONTH: i64 = 30;

impl Visit<'_> {
    /// Whether another day would be kinder for an exercise: two of the heaviest in one day, or two that stir the same.
    /// Said, never a lock (see [`HEAVY`] and [`APART`]).
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn much_today(&self, slug: String) -> Result<bool, Error> {
        let heavy = self.pack(&slug)?.exercise.intensity >= HEAVY;
        let today = self.now.day;
        let done = self.with(|vault| Ok(vault.uses()?))?;
        let mut others = done.into_iter().filter(|(it, (_, last))| *last == today && *it != slug).map(|(it, _)| it);
        Ok(others.any(|it| {
            let apart = APART.iter().any(|pair| pair.contains(&it.as_str()) && pair.contains(&slug.as_str()));
            apart || heavy && self.pack(&it).is_ok_and(|pack| pack.exercise.intensity >= HEAVY)
        }))
    }

    /// Whether it is time for the monthly look at all skills: enough was used, and the last look, or the last "not now",
    /// is a month ago.
    pub(crate) fn review_due(&self) -> Result<bool, Error> {
        let marks = self.marks()?;
        let month_ago = self.now.day - TimeDelta::days(MONTH);
        if marks.reviewed.is_some_and(|it| it > month_ago) {
            return Ok(false);
        }
        let uses = self.with(|vault| Ok(vault.uses()?))?;
        let known = uses.iter().filter(|(slug, _)| self.pack(slug).is_ok()).map(|(_, (times, _))| *times);
        Ok(known.sum::<u32>() >= ENOUGH)
    }

    /// Asks for the monthly look at all skills no sooner than in a month.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn postpone_review(&self) -> Result<(), Error> {
        let today = self.now.day;
        self.change_marks(|marks| marks.reviewed = Some(today))
    }

    /// What was decided about each skill: one that may rest goes out of sight, every other one comes back in sight.
    pub(crate) fn heed_decisions(&self, run: &Run, before: Option<&Run>) -> Result<(), Error> {
        let decided = decisions(run).filter(|it| before.and_then(decisions) != Some(*it));
        let Some(skills) = decided else { return Ok(()) };
        let today = self.now.day;
        self.change_marks(|marks| {
            marks.reviewed = Some(today);
            for (slug, decision) in skills {
                if *decision == Decision::Rest {
                    marks.hidden.insert(slug.clone());
                } else {
                    marks.hidden.remove(slug);
                }
            }
        })
    }
}

/// What was decided in a run about skills; none when nothing was.
fn decisions(run: &Run) -> Option<&BTreeMap<String, Decision>> {
    run.answers.values().find_map(|it| match it {
        Answer::Decisions { skills } if !skills.is_empty() => Some(skills),
        _ => None,
    })
}
