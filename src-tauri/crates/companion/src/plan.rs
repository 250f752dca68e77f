//! The plan: what it rests on, what it suggests, and what a person makes of it.

mod interview;
mod lately;

pub(crate) use interview::INTERVIEW;

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use content::plan_book;
use domain::exercise::{Card, Grade};
use domain::plan::{Apart, Basis, Fact, Lately, LeftOut, Lighter, MOST_PROBLEMS, Rule, Suggestion, suggest, swap};
use domain::task::TaskSource;
use domain::{Task, count_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Appointment, Error, Homework, Skill, Visit, sessions::APPOINTMENT};

/// The plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// What it rests on.
    pub basis: Basis,
    /// Whether the person has said what it is to rest on.
    pub rests: bool,
    /// Every problem there is a row for, in the order they are offered.
    pub problems: Vec<String>,
    /// What may be worth a try this week.
    pub tasks: Vec<Proposed>,
    /// What stands beside and does not count.
    pub beside: Vec<Proposed>,
    /// What else would fit.
    pub others: Vec<Proposed>,
    /// What its rows name and is left out, with the reason.
    pub left_out: Vec<LeftOutOfPlan>,
    /// Why it is lighter than usual.
    pub lighter: Option<Lighter>,
    /// How many tasks are at hand already; they count.
    pub at_hand: u32,
    /// Questionnaires that fit what it is about, each once: where it starts from, and how it goes.
    pub measures: Vec<Skill>,
}

/// A suggestion with what a person needs to see of its exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposed {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// What the exercise is called.
    pub title: String,
    /// What it is for, in one line.
    pub purpose: String,
    /// What its school is called.
    pub school: String,
    /// How well it has been tested.
    pub grade: Grade,
    /// Minutes, shortest and longest.
    pub minutes: (u16, u16),
    /// The title of what its rule names: the other half of a pair, or what did not fit.
    pub other: Option<String>,
}

/// An exercise that the plan leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutOfPlan {
    /// What it is called.
    pub title: String,
    /// Which, and why.
    pub apart: Apart,
}

/// One change to the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PlanChange {
    /// It rests on something else.
    Basis {
        /// On what.
        basis: Basis,
    },
    /// An exercise is chosen, or no longer.
    Choose {
        /// Which.
        slug: String,
        /// Whether it is.
        chosen: bool,
    },
    /// An exercise is put aside for a week, or no longer.
    NotNow {
        /// Which.
        slug: String,
        /// Whether it is.
        aside: bool,
    },
    /// An exercise does not fit this person, or does after all.
    DidNotFit {
        /// Which.
        slug: String,
        /// Whether it does not.
        unfit: bool,
    },
}

/// The plan as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    basis: Option<Basis>,
    picks: Vec<String>,
    not_now: Vec<(String, NaiveDate)>,
    did_not_fit: Vec<(String, NaiveDate)>,
}

/// The name under which the vault keeps the plan.
pub(crate) const PLAN: &str = "plan";
/// Days for which something is put aside.
const ASIDE: i64 = 7;
/// Days for which something counts as not fitting.
const UNFIT: i64 = 90;
/// How many exercises may be chosen, put aside, or said not to fit.
const MARKS: usize = 60;
/// The longest reason for borrowing, and the longest list of what is not wanted.
const LONGEST: usize = 1_000;

impl Visit<'_> {
    /// The plan as it stands.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn plan(&self) -> Result<Plan, Error> {
        let Ground { kept, shelf, lately } = self.ground()?;
        let rests = kept.basis.is_some();
        let basis = kept.basis.unwrap_or_default();
        let made = suggest(plan_book(), &shelf, &basis, &lately);
        let proposed = |list: Vec<Suggestion>| list.into_iter().filter_map(|it| self.proposed(it)).collect();
        // A topic that is not wanted is not named either.
        let (marks, cards) = (self.marks()?, self.exercises()?);
        let unnamed: BTreeSet<&str> = marks.by_topic(&cards).collect();
        let told = |it: &Apart| it.why != LeftOut::AtHand && !unnamed.contains(it.slug.as_str());
        let left_out = made.left_out.into_iter().filter(told);
        let measures = measures_for(&basis);
        Ok(Plan {
            basis,
            rests,
            problems: plan_book().problems.iter().map(|it| it.key.clone()).collect(),
            tasks: proposed(made.tasks),
            beside: proposed(made.beside),
            others: proposed(made.others),
            left_out: left_out.map(|apart| LeftOutOfPlan { title: self.title_of(&apart.slug), apart }).collect(),
            lighter: made.lighter,
            at_hand: count_of(lately.at_hand.len()),
            measures,
        })
    }

    /// Makes one change to the plan.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a problem nobody knows or too few minutes, [`Error::NoSuchExercise`],
    /// [`Error::TooLong`], [`Error::Locked`]; nothing is changed then.
    pub fn change_plan(&self, change: PlanChange) -> Result<Plan, Error> {
        let mut kept: Kept = self.setting(PLAN)?;
        match change {
            PlanChange::Basis { basis } => kept.basis = Some(checked(basis)?),
            PlanChange::Choose { slug, chosen } => {
                self.pack(&slug)?;
                kept.picks.retain(|it| *it != slug);
                kept.picks.extend(chosen.then_some(slug));
            }
            PlanChange::NotNow { slug, aside } => {
                kept.picks.retain(|it| *it != slug);
                self.mark(&mut kept.not_now, slug, aside)?;
            }
            PlanChange::DidNotFit { slug, unfit } => {
                kept.picks.retain(|it| *it != slug);
                self.mark(&mut kept.did_not_fit, slug, unfit)?;
            }
        }
        self.keep_plan(&kept)?;
        self.plan()
    }

    /// What could take the place of an exercise that did not fit: the same purpose, another school.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn swaps(&self, slug: String) -> Result<Vec<Proposed>, Error> {
        let own = Fact::from(&self.pack(&slug)?.exercise);
        let Ground { kept, mut shelf, lately } = self.ground()?;
        // An own exercise is on nobody's row, and can be swapped all the same.
        if !shelf.contains(&own) {
            shelf.push(own);
        }
        let found = swap(plan_book(), &shelf, &kept.basis.unwrap_or_default(), &lately, &slug);
        Ok(found.into_iter().filter_map(|it| self.proposed(it)).collect())
    }

    /// Makes a task of an exercise: with the rule that suggested it, or because the person chose it.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn take_on(&self, slug: String) -> Result<Homework, Error> {
        let pack = self.pack(&slug)?;
        let plan = self.plan()?;
        let mut suggested = plan.tasks.into_iter().chain(plan.others).chain(plan.beside).map(|it| it.suggestion);
        let (problem, rule) =
            suggested.find(|it| it.slug == slug).map_or((None, Rule::Chosen), |it| (it.problem, it.rule));
        let from = TaskSource::Plan { problem, rule: rule.key().to_owned() };
        let appointment: Appointment = self.setting(APPOINTMENT)?;
        let due = appointment.next.filter(|it| *it > self.now.day);
        let (what, minutes) = (pack.title().to_owned(), Some(pack.exercise.minutes.0));
        self.write_task(Task { what, exercise: Some(slug.clone()), minutes, due, from, ..Task::default() })?;
        let mut kept: Kept = self.setting(PLAN)?;
        if kept.picks.contains(&slug) {
            kept.picks.retain(|it| *it != slug);
            self.keep_plan(&kept)?;
        }
        self.homework()
    }

    /// Everything a suggestion follows from.
    fn ground(&self) -> Result<Ground, Error> {
        let kept: Kept = self.setting(PLAN)?;
        let shelf: Vec<Fact> = content::shelf().packs().map(|it| Fact::from(&it.exercise)).collect();
        let lately = self.lately(&kept)?;
        Ok(Ground { kept, shelf, lately })
    }

    fn proposed(&self, suggestion: Suggestion) -> Option<Proposed> {
        let Card { title, purpose, school, grade, minutes, .. } = self.pack(&suggestion.slug).ok()?.card();
        let other = match &suggestion.rule {
            Rule::Surface { root } => root.as_deref(),
            Rule::Root { surface } => surface.as_deref(),
            Rule::Instead { of } => Some(of.as_str()),
            _ => None,
        };
        let other = other.map(|it| self.title_of(it));
        Some(Proposed { suggestion, title, purpose, school, grade, minutes, other })
    }

    /// Marks an exercise with today, or takes its mark away.
    fn mark(&self, marks: &mut Vec<(String, NaiveDate)>, slug: String, marked: bool) -> Result<(), Error> {
        self.pack(&slug)?;
        marks.retain(|it| it.0 != slug);
        marks.extend(marked.then_some((slug, self.now.day)));
        Ok(())
    }

    /// Keeps the plan; what is over long ago is let go.
    fn keep_plan(&self, kept: &Kept) -> Result<(), Error> {
        let mut kept = kept.clone();
        kept.not_now.retain(|it| self.within(it.1, ASIDE));
        kept.did_not_fit.retain(|it| self.within(it.1, UNFIT));
        if [kept.picks.len(), kept.not_now.len(), kept.did_not_fit.len()].iter().any(|it| *it > MARKS) {
            return Err(Error::TooLong);
        }
        self.keep_setting(PLAN, &kept)
    }

    /// Whether a day was at most so many days ago. A clock that was set back leaves days ahead; they count as today.
    fn within(&self, day: NaiveDate, days: i64) -> bool {
        self.now.day - day < TimeDelta::days(days)
    }
}

/// What a suggestion follows from.
struct Ground {
    kept: Kept,
    shelf: Vec<Fact>,
    lately: Lately,
}

/// The questionnaires that fit the problems, in their order.
fn measures_for(basis: &Basis) -> Vec<Skill> {
    let mut measures: Vec<Skill> = Vec::new();
    for key in basis.problems.iter().filter_map(|it| plan_book().row(it)).flat_map(|it| &it.measures) {
        let shipped = content::instruments().iter().find(|it| it.key == *key);
        if let Some(it) = shipped.filter(|it| measures.iter().all(|one| one.slug != it.key)) {
            measures.push(Skill { slug: it.key.clone(), title: it.name.clone() });
        }
    }
    measures
}

/// A basis that can be kept.
fn checked(mut basis: Basis) -> Result<Basis, Error> {
    let mut seen = BTreeSet::new();
    basis.problems.retain(|it| seen.insert(it.clone()));
    if basis.problems.len() > MOST_PROBLEMS || basis.problems.iter().any(|it| plan_book().row(it).is_none()) {
        return Err(Error::OutOfRange { field: "problems" });
    }
    if basis.minutes.is_some_and(|it| !(5..=1_000).contains(&it)) {
        return Err(Error::OutOfRange { field: "minutes" });
    }
    let dislikes: usize = basis.dislikes.iter().map(String::len).sum();
    if basis.import_reason.len() > LONGEST || dislikes > LONGEST {
        return Err(Error::TooLong);
    }
    Ok(basis)
}
