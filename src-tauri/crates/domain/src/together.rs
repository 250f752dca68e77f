//! Next-day things: whether the mood of the next day tends to go together with what was done the day before.
//!
//! Never more than "tend to go together". What people do depends on how they are, so the change from one day to
//! the next is compared only with what that day's mood lets expect anyway.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days with and days without that are needed, each.
pub const DAYS_OF_EACH: u32 = 7;
/// With fewer days of mood than this there is a plot and no comparison.
pub const DAYS_OF_MOOD: usize = 14;

/// The 97.5th percentile of the normal distribution: a 95 % range reaches so many deviations to each side. Several things
/// are looked at in a month, so a single one has to be clearer than usual.
const RANGE_95: f64 = 1.96;
/// Spreads below this are none at all, only rounding.
const NOTHING: f64 = 1e-9;

/// One calendar day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    /// Which day, in the person's own calendar.
    pub day: NaiveDate,
    /// Whether the thing was there; missing when it is not known.
    pub with: Option<bool>,
    /// The mood of the day, 0 to 10; missing when it was not given.
    pub mood: Option<f64>,
}

/// What may be said about a thing and the mood of the day after.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Together {
    /// Too few days with it or without it that can be compared.
    NotEnough {
        /// Days with it.
        with: u32,
        /// Days without it.
        without: u32,
        /// Needed of each, [`DAYS_OF_EACH`].
        need: u32,
    },
    /// Fewer than [`DAYS_OF_MOOD`] days with a mood.
    PlotOnly,
    /// Nothing clear. This is not "the two have nothing to do with each other".
    NoClearDifference,
    /// The two tend to go together.
    Together {
        /// Whether the mood of the day after is higher with it than without.
        higher: bool,
        /// By how much, in points of the mood scale, to one decimal and above 0.
        by: f64,
    },
}

/// Compares days after a day with the thing and days after a day without (clinical.md 6.7, "Next-day things").
///
/// What was on day *d* stands beside the change of mood from *d* to *d* + 1, within weekdays and within weekends
/// (of day *d* + 1); a stratum without days on both sides is left out and does not count. Least squares with the
/// mood of day *d* beside the thing, which makes it an AR(1) of mood: the bare change would call everything
/// that is done on good days bad for the next one. Told when the 95 % range of the difference, with Student's
/// *t* approximated, leaves out 0. The order of the days does not matter; of a day given twice, the last counts.
#[must_use]
pub fn tend_together(days: &[Day]) -> Together {
    let days: BTreeMap<NaiveDate, &Day> = days.iter().map(|it| (it.day, it)).collect();
    if days.values().filter(|it| mood(it).is_some()).count() < DAYS_OF_MOOD {
        return Together::PlotOnly;
    }
    let strata = strata(steps(&days));
    let with = strata.iter().flatten().filter(|it| it.with > 0.0).count() as u32;
    let without = strata.iter().flatten().count() as u32 - with;
    if with.min(without) < DAYS_OF_EACH {
        return Together::NotEnough { with, without, need: DAYS_OF_EACH };
    }
    match difference(&strata) {
        Some((by, half)) if by.abs() > half && tenths(by.abs()) > 0.0 => {
            Together::Together { higher: by > 0.0, by: tenths(by.abs()) }
        }
        _ => Together::NoClearDifference,
    }
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

fn mood(day: &Day) -> Option<f64> {
    day.mood.filter(|it| it.is_finite())
}

/// From one day to the next.
#[derive(Debug, Clone, Copy)]
struct Step {
    to_weekend: bool,
    /// 1 with the thing on the first day, 0 without.
    with: f64,
    /// The mood of the first day.
    mood: f64,
    /// The mood of the second day less that of the first.
    change: f64,
}

fn steps(days: &BTreeMap<NaiveDate, &Day>) -> Vec<Step> {
    let step = |first: &Day| {
        let second = days.get(&first.day.succ_opt()?)?;
        Some(Step {
            to_weekend: matches!(second.day.weekday(), Weekday::Sat | Weekday::Sun),
            with: f64::from(u8::from(first.with?)),
            mood: mood(first)?,
            change: mood(second)? - mood(first)?,
        })
    };
    days.values().filter_map(|first| step(first)).collect()
}

/// Weekdays and weekends, those only that have days on both sides.
fn strata(steps: Vec<Step>) -> Vec<Vec<Step>> {
    let (weekend, week): (Vec<Step>, Vec<Step>) = steps.into_iter().partition(|it| it.to_weekend);
    let both = |it: &Vec<Step>| it.iter().any(|it| it.with > 0.0) && it.iter().any(|it| it.with <= 0.0);
    [week, weekend].into_iter().filter(both).collect()
}

/// The difference between with and without, and half its 95 % range. Nothing when the thing can be told from the
/// mood of the day alone: then there is no way to know which of the two goes with the next day.
fn difference(strata: &[Vec<Step>]) -> Option<(f64, f64)> {
    let steps: Vec<Step> = strata.iter().flat_map(|it| centred(it)).collect();
    let sum = |of: fn(&Step) -> f64| steps.iter().map(of).sum::<f64>();
    let (with, moods) = (sum(|it| it.with * it.with), sum(|it| it.mood * it.mood));
    let (shared, changes) = (sum(|it| it.with * it.mood), sum(|it| it.change * it.change));
    let (with_change, mood_change) = (sum(|it| it.with * it.change), sum(|it| it.mood * it.change));

    // The share of `with` that the mood of the day does not tell, and the change that goes with it.
    let per_mood = |it: f64| if moods > NOTHING { it / moods } else { 0.0 };
    let own = with - shared * per_mood(shared);
    if own <= NOTHING {
        return None;
    }
    let by = (with_change - shared * per_mood(mood_change)) / own;
    let slope = per_mood(mood_change - by * shared);
    let missed = (changes - by * with_change - slope * mood_change).max(0.0);
    let freedom = steps.len().checked_sub(strata.len() + 2).filter(|&it| it > 0)? as f64;
    Some((by, student(freedom) * (missed / freedom / own).sqrt()))
}

/// Each number less its mean in the stratum.
fn centred(stratum: &[Step]) -> impl Iterator<Item = Step> {
    let mean = |of: fn(&Step) -> f64| stratum.iter().map(of).sum::<f64>() / stratum.len() as f64;
    let (with, mood, change) = (mean(|it| it.with), mean(|it| it.mood), mean(|it| it.change));
    stratum.iter().map(move |it| Step { with: it.with - with, mood: it.mood - mood, change: it.change - change, ..*it })
}

/// The 95th percentile of Student's *t*, by the first term of its expansion (Fisher and Cornish): 0.02 short at
/// ten degrees of freedom, the fewest there can be, and closer above.
fn student(freedom: f64) -> f64 {
    RANGE_95 + (RANGE_95.powi(3) + RANGE_95) / (4.0 * freedom)
}

#[cfg(test)]
mod tests;
