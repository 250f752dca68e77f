//! How much is enough: the monthly look at all skills, and what is kinder on another day.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use domain::exercise::{APART, HEAVY};
use domain::{Answer, Decision, EntryKind, Run};

use crate::{Error, Visit};

/// How many times something was used before a look at all skills says anything.
const ENOUGH: u32 = 5;
/// How many exercises of one day are looked at.
const TODAY: u32 = 100;
/// Days between two looks at all skills.
const MONTH: i64 = 31;
/// The tracker that holds the look.
pub(crate) const REVIEW: &str = "plan.coping";

impl Visit<'_> {
    /// Whether another day would be kinder for an exercise: two of the heaviest in one day, or two that stir the same.
    /// Said, never a lock (see [`HEAVY`] and [`APART`]).
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn much_today(&self, slug: String) -> Result<bool, Error> {
        let heavy = self.pack(&slug)?.exercise.intensity >= HEAVY;
        let today = vault::Filter {
            kinds: vec![EntryKind::Run],
            since: Some(self.now.day),
            until: self.now.day.succ_opt(),
            limit: TODAY,
            ..Default::default()
        };
        let done = self.with(|vault| Ok(vault.list(&today)?))?;
        let mut others = done.into_iter().filter_map(|it| it.slug).filter(|it| *it != slug);
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
        // The newest few are enough to know: counting them all would take longer in a longer journal.
        let newest = vault::Filter { kinds: vec![EntryKind::Run], limit: ENOUGH, ..Default::default() };
        let some = self.with(|vault| Ok(vault.list(&newest)?))?;
        Ok(u32::try_from(some.len()).is_ok_and(|it| it >= ENOUGH))
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

    /// What was newly decided about a skill: one that may rest goes out of sight, one that rested comes back. What was
    /// decided before is not carried out again: the person may have changed it since.
    pub(crate) fn heed_decisions(&self, run: &Run, before: Option<&Run>) -> Result<(), Error> {
        if run.slug != REVIEW {
            return Ok(());
        }
        let (now, then) = (decisions(run), before.map(decisions).unwrap_or_default());
        let newly = |slug: &str| now.get(slug) != then.get(slug);
        let rests = |decided: &BTreeMap<String, Decision>, slug: &str| decided.get(slug) == Some(&Decision::Rest);
        let today = self.now.day;
        self.change_marks(|marks| {
            marks.reviewed = (!now.is_empty()).then_some(today).or(marks.reviewed);
            for slug in now.keys().chain(then.keys()).filter(|it| newly(it)) {
                if rests(&now, slug) {
                    marks.hidden.insert(slug.clone());
                } else if rests(&then, slug) {
                    marks.hidden.remove(slug);
                }
            }
        })
    }
}

/// What was decided in a run about skills.
fn decisions(run: &Run) -> BTreeMap<String, Decision> {
    let decided =
        run.answers.values().find_map(|it| if let Answer::Decisions { skills } = it { Some(skills) } else { None });
    decided.cloned().unwrap_or_default()
}
