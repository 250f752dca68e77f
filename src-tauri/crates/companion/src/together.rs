//! Next-day things: what tends to go together with the mood of the day after. At most three such sentences in a month.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use domain::FeelingWord;
use domain::chart::{Grain, Label, Span, daily};
use domain::fingerprint::fingerprint;
use domain::together::{Day, Together, tend_together};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::insights::occasions_of;
use crate::{Error, Visit};

/// Something beside the mood of the day after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextDay {
    /// What was there on the day before.
    pub label: Label,
    /// What may be said.
    pub says: Together,
}

/// What was told in a month, as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Told {
    month: Option<NaiveDate>,
    /// Fingerprints: an erased tag leaves no word here.
    labels: BTreeSet<u64>,
}

/// The name under which the vault keeps it.
pub(crate) const TOLD: &str = "next-day";
/// The most sentences in a month: whoever looks at many things finds something by luck.
const A_MONTH: usize = 3;
/// How many days are looked at.
const LOOKED_AT: u64 = 180;

impl Visit<'_> {
    /// What tends to go together with the mood of the day after; what is too little to tell is not there.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn next_day(&self) -> Result<Vec<NextDay>, Error> {
        let span = Span { since: self.now.day - Days::new(LOOKED_AT), until: self.now.day + Days::new(1) };
        let moods = daily(&self.moods(span.since, span.until)?, Grain::Day);
        let by_day: BTreeMap<NaiveDate, f64> = moods.into_iter().map(|it| (it.day, it.middle)).collect();
        let mut there: BTreeMap<Label, BTreeSet<NaiveDate>> = BTreeMap::new();
        for it in self.walk_all(span)?.iter().flat_map(occasions_of) {
            there.entry(it.label).or_default().insert(it.day);
        }
        let mut found: Vec<(f64, NextDay)> = there
            .into_iter()
            .filter_map(|(label, days)| match tend_together(&days_of(&by_day, &days)) {
                says @ Together::Together { by, .. } => Some((by, NextDay { label, says })),
                _ => None,
            })
            .collect();
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        self.few_enough(found.into_iter().map(|it| it.1).collect())
    }

    /// What was told this month already, and as much more as is left of it.
    fn few_enough(&self, found: Vec<NextDay>) -> Result<Vec<NextDay>, Error> {
        let month = self.now.day.with_day(1);
        let mut told: Told = self.setting(TOLD)?;
        // A clock that was set back does not begin a month anew.
        if told.month < month {
            told = Told { month, labels: BTreeSet::new() };
        }
        let before = told.labels.len();
        for it in &found {
            if told.labels.len() < A_MONTH {
                told.labels.insert(mark(&it.label));
            }
        }
        if told.labels.len() > before {
            self.keep_setting(TOLD, &told)?;
        }
        Ok(found.into_iter().filter(|it| told.labels.contains(&mark(&it.label))).collect())
    }
}

fn mark(label: &Label) -> u64 {
    match label {
        Label::Feeling(FeelingWord::Known(text) | FeelingWord::Own(text)) | Label::Habit(text) | Label::Own(text) => {
            fingerprint(text)
        }
    }
}

/// The days with a mood, and whether the thing was there. A day on which nothing was written says nothing.
fn days_of(moods: &BTreeMap<NaiveDate, f64>, there: &BTreeSet<NaiveDate>) -> Vec<Day> {
    moods.iter().map(|(day, mood)| Day { day: *day, with: Some(there.contains(day)), mood: Some(*mood) }).collect()
}
