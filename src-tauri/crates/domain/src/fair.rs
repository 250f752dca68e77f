//! The fair test: two skills, a coin at each use, and how surprising the difference would be by luck alone.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::count_of;

/// Uses of each skill before anything is said: with three each, the smallest possible p is .10.
pub const EACH_NEEDED: u32 = 4;
/// Uses of each skill that count, the earliest first. A test has an end, and the sum stays quick.
pub const EACH_COUNTED: usize = 60;
/// A difference is told when luck alone would show one as large this rarely.
pub const RARE: f64 = 0.05;

/// A change on a scale from 0 to 100 lies within ± this.
const WIDEST: i32 = 100;
/// Chances are sums of products of many fractions; they are compared with this much room, relatively.
const ROOM: f64 = 1e-9;

/// One of the two skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// The one named first.
    First,
    /// The other.
    Second,
}

/// What a fair test may say. Changes are after minus before in points, so lower is more relief.
///
/// `p_percent` is how often luck alone would show a difference at least as large, in whole percent, rounded up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FairSays {
    /// Too few uses of one of them.
    Waiting {
        /// Uses of the first.
        one: u32,
        /// Uses of the second.
        other: u32,
        /// Needed of each, [`EACH_NEEDED`].
        need: u32,
    },
    /// Luck alone could well have done it. This is not "the two are the same".
    NoClearDifference {
        /// Mean change of the first minus that of the second, in whole points.
        by: i32,
        /// 6 to 100.
        p_percent: u32,
    },
    /// They differ.
    Differs {
        /// After which of them distress came out lower.
        lower: Side,
        /// By how many whole points on average, at least 1.
        by: i32,
        /// 1 to 5.
        p_percent: u32,
    },
}

/// Says how two skills compare whose uses were decided by a coin; `one` and `other` are their changes in the
/// order of time.
///
/// The 5 % hold for one look at the end. Looking after every use from 4 + 4 on, two skills that are the same
/// "differ" at some look in about 11 % of tests of 12 + 12 and 18 % of 20 + 20 (measured with this code): agree on
/// the length before the first toss, and look then.
#[must_use]
pub fn fair_says(one: &[i32], other: &[i32]) -> FairSays {
    let (uses_of_one, uses_of_other) = (count_of(one.len()), count_of(other.len()));
    if uses_of_one.min(uses_of_other) < EACH_NEEDED {
        return FairSays::Waiting { one: uses_of_one, other: uses_of_other, need: EACH_NEEDED };
    }
    let (one, other) = (&one[..one.len().min(EACH_COUNTED)], &other[..other.len().min(EACH_COUNTED)]);
    let difference = mean(one) - mean(other);
    let by = difference.round() as i32;
    // Changes that lie on no scale are no evidence of anything.
    let p = exact_p(one, other).unwrap_or(1.0);
    let p_percent = (100.0 * p * (1.0 - ROOM)).ceil() as u32;
    if p > RARE * (1.0 + ROOM) {
        return FairSays::NoClearDifference { by, p_percent };
    }
    let lower = if difference < 0.0 { Side::First } else { Side::Second };
    FairSays::Differs { lower, by: by.abs().max(1), p_percent }
}

/// The exact two-sided p of a permutation test on the difference of mean changes, above 0 and up to 1.
///
/// Among all ways to deal the changes out to two sides of these sizes: the share in which the means differ at
/// least as much, ties included, in either direction. With *k* different uses each it cannot be below
/// 2 ÷ C(2k, k): .10 for three, .029 for four, .0079 for five (clinical.md 6.7, step 4). Differences are compared
/// in whole numbers, exactly; the chances are added in floating point, good to about 12 digits.
///
/// Nothing when a side is empty or a change lies outside −100..=100. Takes time with the square of the smaller
/// side times all uses: 30 and 30 are done at once.
#[must_use]
pub fn exact_p(one: &[i32], other: &[i32]) -> Option<f64> {
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut pool = [fewer, more].concat();
    pool.sort_unstable();
    let lowest = *pool.first()?;
    if fewer.is_empty() || pool.iter().any(|it| !(-WIDEST..=WIDEST).contains(it)) {
        return None;
    }
    let above: Vec<usize> = pool.iter().map(|&it| (it - lowest) as usize).collect();
    let observed: usize = fewer.iter().map(|&it| (it - lowest) as usize).sum();
    let middle = (fewer.len() * above.iter().sum::<usize>()) as i64;
    // |mean − other mean| grows with this, for sides of these sizes.
    let distance = |sum: usize| ((pool.len() * sum) as i64 - middle).abs();
    let chances = chances_of_sums(&above, fewer.len());
    let extreme = chances.iter().enumerate().filter(|&(sum, _)| distance(sum) >= distance(observed));
    Some(extreme.map(|(_, chance)| chance).sum::<f64>().min(1.0))
}

/// The chance of each sum when `drawn` of the numbers are drawn blindly. Numbers have to be sorted.
///
/// Goes through the numbers once and decides for each whether it is drawn, given how many were drawn so far, so
/// that chances are added and never counts: no size overflows.
fn chances_of_sums(numbers: &[usize], drawn: usize) -> Vec<f64> {
    let largest: usize = numbers.iter().rev().take(drawn).sum();
    let mut by_drawn = vec![vec![0.0; largest + 1]; drawn + 1];
    by_drawn[0][0] = 1.0;
    for (seen, &number) in numbers.iter().enumerate() {
        let left = (numbers.len() - seen) as f64;
        for so_far in (0..drawn.min(seen + 1)).rev() {
            let taken = (drawn - so_far) as f64 / left;
            let (these, next) = by_drawn.split_at_mut(so_far + 1);
            // What lies beyond the end of the shorter one is a sum that so few numbers cannot reach.
            for (stays, goes) in these[so_far].iter_mut().zip(next[0][number..].iter_mut()) {
                *goes += *stays * taken;
                *stays *= 1.0 - taken;
            }
        }
    }
    by_drawn.pop().unwrap_or_default()
}

fn mean(changes: &[i32]) -> f64 {
    changes.iter().map(|&it| f64::from(it)).sum::<f64>() / changes.len() as f64
}

#[cfg(test)]
mod tests;
