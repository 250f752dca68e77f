//! Putting a plan together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::candidates::{Candidates, gather};
use super::modes::arrange;
use super::{Area, Basis, Fact, Lately, Lighter, MOST_LIGHTER, MOST_TASKS, Mode, PlanBook, Points, Weather};
use crate::exercise::{APART, Gate, HEAVY};

/// The rule that fired for a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "PlanRule")]
pub enum Rule {
    /// The person chose it.
    Chosen,
    /// Unified: the thought or action today, beside its root.
    Surface {
        /// The other half of the pair.
        root: Option<String>,
    },
    /// Unified: where it comes from.
    Root {
        /// The other half of the pair.
        surface: Option<String>,
    },
    /// Toolbox: among the best tested for this problem.
    Tested,
    /// Relationship: it carries the work.
    Carries,
    /// Relationship: it stands beside the tasks.
    Beside,
    /// Home: of the home school.
    AtHome,
    /// Home: borrowed, with a reason.
    Borrowed,
    /// Free: it fits how it was lately.
    Mixed {
        /// How it was.
        weather: Weather,
    },
    /// Whole: an area of life whose turn it is.
    Area {
        /// Which.
        area: Area,
    },
    /// What comes first for this problem in every way of working.
    First,
    /// The stage prefers it.
    Stage,
    /// Things got worse: the gentlest.
    Gentle {
        /// How that is known.
        why: Lighter,
    },
    /// It has the same purpose as something that did not fit.
    Instead {
        /// What did not fit.
        of: String,
    },
}

impl Rule {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Surface { .. } => "surface",
            Self::Root { .. } => "root",
            Self::Tested => "tested",
            Self::Carries => "carries",
            Self::Beside => "beside",
            Self::AtHome => "atHome",
            Self::Borrowed => "borrowed",
            Self::Mixed { .. } => "mixed",
            Self::Area { .. } => "area",
            Self::First => "first",
            Self::Stage => "stage",
            Self::Gentle { .. } => "gentle",
            Self::Instead { .. } => "instead",
        }
    }
}

/// Something that may be worth a try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// The exercise.
    pub slug: String,
    /// The problem it is for; missing when it is for none of them.
    pub problem: Option<String>,
    /// The rule that fired.
    pub rule: Rule,
    /// Its points.
    pub points: Points,
}

/// Why an exercise of the rows is not suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(rename = "PlanLeftOut")]
pub enum LeftOut {
    /// The person wants it left out.
    Closed {
        /// What it would ask before.
        gate: Gate,
    },
    /// It belongs into a session first.
    NeedsTherapist,
    /// With this problem it is for a session, not for at home.
    NotAlone,
    /// The person does not want it.
    Disliked,
    /// It did not fit.
    DidNotFit,
    /// The person put it out of sight.
    OutOfSight,
    /// It was put aside for now.
    NotNow,
    /// It is a task already.
    AtHand,
}

/// An exercise that is not suggested, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PlanApart")]
pub struct Apart {
    /// Which.
    pub slug: String,
    /// Why.
    pub why: LeftOut,
}

/// A plan for this week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// What may be worth a try; with the tasks at hand never more than [`MOST_TASKS`].
    pub tasks: Vec<Suggestion>,
    /// What stands beside and does not count.
    pub beside: Vec<Suggestion>,
    /// What else would fit, the best first; at most [`OTHERS`].
    pub others: Vec<Suggestion>,
    /// What the rows name and is left out.
    pub left_out: Vec<Apart>,
    /// Why the plan is lighter.
    pub lighter: Option<Lighter>,
}

/// How many others are shown.
pub const OTHERS: usize = 6;

/// A plan for this week (clinical 7.1). With no problem named, only what the stage prefers is suggested.
#[must_use]
pub fn suggest(book: &PlanBook, shelf: &[Fact], basis: &Basis, lately: &Lately) -> Proposal {
    let Candidates { fit, left_out } = gather(book, shelf, basis, lately);
    let most = match (lately.lighter, basis.mode) {
        (Some(_), _) => MOST_LIGHTER,
        (None, Mode::Relationship) => book.modes.relationship_most.min(MOST_TASKS),
        (None, _) => MOST_TASKS,
    };
    let places = most.saturating_sub(lately.at_hand.len());
    let arranged = arrange(book, basis, lately, fit);
    let mut chosen = Chosen::default();
    let mut others = Vec::new();
    for (fact, suggestion) in arranged.order {
        if chosen.tasks.len() < places && chosen.accepts(fact, &suggestion.rule, &arranged.limits) {
            chosen.take(fact, suggestion);
        } else if others.len() < OTHERS {
            others.push(suggestion);
        }
    }
    let mut tasks = chosen.tasks;
    pair_up(&mut tasks);
    Proposal { tasks, beside: arranged.beside, others, left_out, lighter: lately.lighter }
}

/// What the chosen tasks may not be together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// No school twice.
    pub schools_once: bool,
    /// One root at most.
    pub roots_once: bool,
    /// How many borrowed ones there may be.
    pub imports: usize,
    /// The least share of the home school, when something is borrowed.
    pub home_share: f64,
}

/// The tasks that were chosen so far.
#[derive(Default)]
struct Chosen<'a> {
    facts: Vec<&'a Fact>,
    tasks: Vec<Suggestion>,
}

impl<'a> Chosen<'a> {
    fn accepts(&self, fact: &Fact, rule: &Rule, limits: &Limits) -> bool {
        let twice = |test: &dyn Fn(&Fact) -> bool| test(fact) && self.facts.iter().any(|it| test(it));
        let apart = APART.iter().any(|pair| twice(&|it| pair.contains(&it.slug.as_str())));
        let heavy = twice(&|it| it.intensity >= HEAVY);
        let school = limits.schools_once && self.facts.iter().any(|it| it.modality == fact.modality);
        let root = limits.roots_once && rule.key() == "root" && self.ruled("root") > 0;
        let borrowed = *rule == Rule::Borrowed && !self.may_borrow(limits);
        !apart && !heavy && !school && !root && !borrowed
    }

    /// Whether one more from another school leaves the home school its share.
    fn may_borrow(&self, limits: &Limits) -> bool {
        let (home, borrowed) = (self.ruled("atHome"), self.ruled("borrowed"));
        borrowed < limits.imports && count(home) >= limits.home_share * count(home + borrowed + 1)
    }

    /// How many were chosen by a rule.
    fn ruled(&self, key: &str) -> usize {
        self.tasks.iter().filter(|it| it.rule.key() == key).count()
    }

    fn take(&mut self, fact: &'a Fact, suggestion: Suggestion) {
        self.facts.push(fact);
        self.tasks.push(suggestion);
    }
}

/// A small count as a number to multiply with.
fn count(it: usize) -> f64 {
    f64::from(u32::try_from(it).unwrap_or(u32::MAX))
}

/// Tells surface and root of each other, when both are there for the same problem.
fn pair_up(tasks: &mut [Suggestion]) {
    let find = |tasks: &[Suggestion], key: &str| tasks.iter().position(|it| it.rule.key() == key);
    let (Some(surface), Some(root)) = (find(tasks, "surface"), find(tasks, "root")) else { return };
    let slug = |tasks: &[Suggestion], at: usize| tasks.get(at).map(|it| it.slug.clone());
    let (of_surface, of_root) = (slug(tasks, surface), slug(tasks, root));
    for task in tasks {
        match &mut task.rule {
            Rule::Surface { root } => root.clone_from(&of_root),
            Rule::Root { surface } => surface.clone_from(&of_surface),
            _ => {}
        }
    }
}
