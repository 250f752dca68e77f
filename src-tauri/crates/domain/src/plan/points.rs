//! How many points an exercise gets (clinical 7.1, step 3).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Basis, Fact, Lately, MOST_TASKS, OwnResult, PlanBook, Stage};
use crate::exercise::Grade;

/// The points of an exercise, part by part, so that they can be shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PlanPoints")]
pub struct Points {
    /// Three times the weight of its problem: 9, 6, 3, or 0 without a problem.
    pub problem: i32,
    /// 2 when the stage prefers it.
    pub stage: i32,
    /// A 3, B 2, C 1, D 0.
    pub evidence: i32,
    /// Helps 2, cannot be told 0, does not seem to −2.
    pub own: i32,
    /// New 1; in three weeks or more already −1.
    pub novelty: i32,
    /// Its shortest time fits 1, or else −3.
    pub minutes: i32,
}

/// Weeks after which something is no change any more.
const THE_SAME: u8 = 3;
/// How many of the most used skills the keeping stage prefers.
const BOOSTERS: usize = 2;

impl Points {
    /// All of them together.
    #[must_use]
    pub fn total(self) -> i32 {
        self.problem + self.stage + self.evidence + self.own + self.novelty + self.minutes
    }
}

/// Counts points for one plan.
pub(crate) struct Counter<'a> {
    pub book: &'a PlanBook,
    pub basis: &'a Basis,
    pub lately: &'a Lately,
}

impl Counter<'_> {
    /// The points of an exercise for a problem of this weight (0 without one). `in_cell` tells whether the row names it
    /// for the way of working.
    pub(crate) fn points(&self, fact: &Fact, weight: i32, in_cell: bool) -> Points {
        Points {
            problem: 3 * weight,
            stage: if self.fits_stage(&fact.slug, in_cell) { 2 } else { 0 },
            evidence: match fact.grade {
                Grade::A => 3,
                Grade::B => 2,
                Grade::C => 1,
                Grade::D => 0,
            },
            own: match self.lately.results.get(&fact.slug) {
                Some(OwnResult::Helps) => 2,
                Some(OwnResult::DoesNot) => -2,
                Some(OwnResult::CannotTell) | None => 0,
            },
            novelty: match self.lately.weeks.get(&fact.slug) {
                None | Some(0) => 1,
                Some(weeks) if *weeks >= THE_SAME => -1,
                Some(_) => 0,
            },
            minutes: if fact.minutes.0 <= self.share_of_minutes() { 1 } else { -3 },
        }
    }

    fn fits_stage(&self, slug: &str, in_cell: bool) -> bool {
        let listed = self.book.prefer(self.basis.stage).iter().any(|it| it == slug);
        match self.basis.stage {
            Stage::Practise => in_cell,
            Stage::Keep => listed || self.lately.most_used.iter().take(BOOSTERS).any(|it| it == slug),
            Stage::Understand | Stage::Together | Stage::Review => listed,
        }
    }

    /// The minutes that are left of the week, shared among the places that are left: what an exercise has to fit into.
    fn share_of_minutes(&self) -> u16 {
        let taken: u16 = self.lately.at_hand.iter().fold(0, |sum, it| sum.saturating_add(it.1));
        let left = self.basis.minutes.unwrap_or(Basis::AN_HOUR).saturating_sub(taken);
        let places = MOST_TASKS.saturating_sub(self.lately.at_hand.len()).max(1);
        left / u16::try_from(places).unwrap_or(1)
    }
}
