//! Gathering everything that could go in. What is never exported is not even offered.

use chrono::NaiveDate;
use domain::chart::Span;
use domain::exercise::{Exercise, Gate};
use domain::{Body, Run};
use vault::{Walk, Walked};

use super::item::Item;
use crate::{Error, Visit, safety_plan::PLAN, sessions::AFTER, work::Steps};

/// What was written in the days of a brief.
pub(super) struct Gathering<'v> {
    pub(super) visit: Visit<'v>,
    pub(super) span: Span,
    /// Entries that may go out, the earliest first.
    pub(super) walked: Vec<Walked>,
}

/// What never goes out by any choice here: the safety plan, and what somebody thinks of their therapist.
pub(crate) const NEVER: [&str; 3] = [PLAN, AFTER, ALLIANCE];
/// How a person finds the work with their therapist; theirs alone.
pub(super) const ALLIANCE: &str = "alliance";
/// Schools whose exercises look at close people and earlier life.
const CLOSE: [&str; 4] = ["dynamic", "gestalt", "family", "narrative"];
/// How many sections there are.
const SECTIONS: u32 = 8;

impl<'v> Gathering<'v> {
    /// What was written from one day to another, both included.
    pub(super) fn of(visit: Visit<'v>, since: NaiveDate, until: NaiveDate) -> Result<Self, Error> {
        let span = Span { since, until: until.succ_opt().unwrap_or(until) };
        let walk = Walk { since: Some(span.since), until: Some(span.until), ..Walk::default() };
        let mut walked = visit.with(|vault| Ok(vault.walk(&walk)?))?;
        walked.retain(|it| !it.never_export && !it.body.slug().is_some_and(|it| NEVER.contains(&it)));
        Ok(Self { visit, span, walked })
    }

    /// Everything that could go in, in the order it is read.
    pub(super) fn items(&self, steps: Steps<'_>) -> Result<Vec<Item>, Error> {
        let sections: [&dyn Fn() -> Result<Vec<Item>, Error>; SECTIONS as usize] = [
            &|| Ok(self.talk()),
            &|| self.homework(),
            &|| Ok(self.marked()),
            &|| self.mood(),
            &|| self.practice(),
            &|| self.measures(),
            &|| Ok(self.records()),
            &|| self.goals(),
        ];
        let mut items = Vec::new();
        for (done, section) in (0_u32..).zip(sections) {
            steps(done, SECTIONS)?;
            items.extend(section()?);
        }
        steps(SECTIONS, SECTIONS)?;
        Ok(items)
    }

    /// Runs in these days, the earliest first.
    pub(super) fn runs(&self) -> impl DoubleEndedIterator<Item = (&Walked, &Run)> {
        self.walked.iter().filter_map(|it| match &it.body {
            Body::Run(run) => Some((it, run)),
            _ => None,
        })
    }
}

/// The name of an entry as it is now. A later version is another item: nobody chose what they did not see.
pub(super) fn key_of(kind: &str, it: &Walked) -> String {
    format!("{kind}.{}.{}", it.id.as_str(), it.version)
}

/// Whether what is done with an exercise may say more than one means to: it looks at close people, at earlier life or at
/// what hurts, or the person made it.
pub(super) fn stirs(slug: &str) -> bool {
    let Some(pack) = content::shelf().find(slug) else { return true };
    let Exercise { gates, modality, .. } = &pack.exercise;
    let heavy = |it: &Gate| matches!(it, Gate::Trauma | Gate::Therapist | Gate::Safe);
    CLOSE.contains(&modality.as_str()) || gates.iter().any(heavy)
}

/// The words of an answer; nothing for a blank one.
pub(super) fn text<'r>(run: &'r Run, ask: &str) -> Option<&'r str> {
    run.text(ask).filter(|it| !it.is_empty())
}
