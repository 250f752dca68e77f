//! How much more a skill did than would be expected anyway, and how sure that is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Carry, USES_NEEDED, on_scale, points};
use crate::Percent;

/// σ: how far one adjusted change strays from its mean, in points. A design assumption (clinical.md 6.7).
pub const SIGMA: f64 = 15.0;
/// τ: how far the true effects of skills stray around none, in points. A design assumption (clinical.md 6.7);
/// smaller is more sceptical.
pub const TAU: f64 = 8.0;
/// The 90th percentile of the normal distribution, in standard deviations.
///
/// The 80 % range reaches so far to each side, and a difference above it has a chance of more than .90.
/// clinical.md prints it as 1.28; the table there and the script were made with 1.2816.
pub const NINE_IN_TEN: f64 = 1.281_551_6;

/// One use of a skill that was rated on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Use {
    /// Distress before.
    pub before: Percent,
    /// Distress after.
    pub after: Percent,
}

/// What a skill seems to do for this person, in points of distress; negative is lower.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// How many uses it rests on, at least 1.
    pub uses: usize,
    /// The plain mean of after minus before. It flatters: never to be shown as the effect.
    pub raw: f64,
    /// θ̂: the mean change beyond the expected one, pulled towards 0.
    pub adjusted: f64,
    /// Its standard deviation, above 0 and below [`TAU`].
    pub sd: f64,
    /// The lower end of the 80 % range.
    pub low: f64,
    /// The upper end of the 80 % range.
    pub high: f64,
}

/// Estimates what a skill does beyond what would have happened anyway (clinical.md 6.7, steps 1 and 2).
///
/// Nothing without a use or with a usual level or a carry-over that is no number on its scale. It asks for no
/// least number of uses or plain pairs: what may be *said* is for [`says`](super::says()) to decide.
#[must_use]
pub fn estimate(uses: &[Use], usual: f64, carry: &Carry) -> Option<Estimate> {
    if uses.is_empty() || !on_scale(usual) {
        return None;
    }
    let raw = mean(uses, |it| points(it.after) - points(it.before));
    let beyond = mean(uses, |it| points(it.after) - expected(it, usual, carry));
    let distance = mean(uses, |it| points(it.before) - usual);
    let shrunk = Shrunk::of(uses.len(), carry.error * distance);
    let adjusted = shrunk.weight * beyond;
    let (low, high) = (adjusted - NINE_IN_TEN * shrunk.sd, adjusted + NINE_IN_TEN * shrunk.sd);
    (low.is_finite() && high.is_finite()).then_some(Estimate {
        uses: uses.len(),
        raw,
        adjusted,
        sd: shrunk.sd,
        low,
        high,
    })
}

/// Whether `one` lowers distress more than `other` with a chance above .90: the only ground for a ranking.
///
/// Takes the two as independent. They share the error of the carry-over, which makes their difference surer than
/// taken here, as long as both are used at times on the same side of the usual level. Below [`USES_NEEDED`] uses
/// on either side there is no ranking; the caller sees to it that there are enough plain pairs.
#[must_use]
pub fn likely_better(one: &Estimate, other: &Estimate) -> bool {
    let enough = one.uses.min(other.uses) >= USES_NEEDED;
    enough && other.adjusted - one.adjusted > NINE_IN_TEN * one.sd.hypot(other.sd)
}

/// Where the rating would be expected without a skill.
fn expected(it: &Use, usual: f64, carry: &Carry) -> f64 {
    usual + carry.share * (points(it.before) - usual)
}

fn mean(uses: &[Use], of: impl Fn(&Use) -> f64) -> f64 {
    uses.iter().map(of).sum::<f64>() / uses.len() as f64
}

/// How strongly a mean change is believed, and what remains unsure about it.
struct Shrunk {
    /// Between 0 and 1.
    weight: f64,
    /// In points.
    sd: f64,
}

impl Shrunk {
    /// `drift` is what the error of the carry-over alone may have moved the mean by, in points.
    fn of(uses: usize, drift: f64) -> Self {
        let variance = SIGMA.powi(2) / uses as f64 + drift.powi(2);
        let weight = TAU.powi(2) / (TAU.powi(2) + variance);
        Self { weight, sd: (weight * variance).sqrt() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    fn used(before: i64, after: i64) -> Use {
        Use { before: Percent::new(before).expect("a rating"), after: Percent::new(after).expect("a rating") }
    }

    fn near(value: f64, printed: f64, digits: f64) -> bool {
        (value - printed).abs() <= 0.5 * digits + 1e-9
    }

    const CARRY: Carry = Carry { share: 0.65, error: 0.10, pairs: 20 };

    #[test]
    fn the_worked_example_gives_its_printed_figures() {
        let uses = [used(80, 50), used(70, 55), used(75, 52)];

        let found = estimate(&uses, 40.0, &CARRY).expect("an estimate");

        assert_eq!(uses.map(|it| expected(&it, 40.0, &CARRY)), [66.0, 59.5, 62.75]);
        assert!(near(mean(&uses, |it| points(it.after) - expected(it, 40.0, &CARRY)), -10.42, 0.01));
        assert!(near(Shrunk::of(3, 0.10 * 35.0).weight, 0.423, 0.001));
        assert!(near(found.raw, -22.7, 0.1) && near(found.adjusted, -4.4, 0.1), "{found:?}");
        assert!(near(found.sd, 6.08, 0.01), "{found:?}");
        assert!(near(found.low, -12.2, 0.1) && near(found.high, 3.4, 0.1), "{found:?}");
    }

    #[test]
    fn weights_and_half_widths_are_those_of_the_table() {
        let table = [
            (1, 0.21, 9.1),
            (2, 0.35, 8.3),
            (3, 0.43, 7.7),
            (5, 0.54, 6.9),
            (6, 0.58, 6.7),
            (8, 0.63, 6.2),
            (10, 0.67, 5.9),
            (15, 0.73, 5.4),
            (20, 0.76, 5.0),
        ];
        for (uses, weight, half) in table {
            let shrunk = Shrunk::of(uses, 0.10 * 30.0);

            assert!(near(shrunk.weight, weight, 0.01), "{uses}: {}", shrunk.weight);
            assert!(near(NINE_IN_TEN * shrunk.sd, half, 0.1), "{uses}: {}", NINE_IN_TEN * shrunk.sd);
        }
    }

    #[test]
    fn getting_better_as_expected_anyway_is_no_effect() {
        let found = estimate(&[used(80, 66); 12], 40.0, &CARRY).expect("an estimate");

        assert!(found.adjusted.abs() < 1e-9 && near(found.raw, -14.0, 0.1), "{found:?}");
    }

    #[test]
    fn without_a_use_or_a_usual_level_there_is_no_estimate() {
        assert_eq!(estimate(&[], 40.0, &CARRY), None);
        assert_eq!(estimate(&[used(80, 50)], f64::NAN, &CARRY), None);
        assert_eq!(estimate(&[used(80, 50)], 40.0, &Carry { share: f64::NAN, ..CARRY }), None);
    }

    #[test]
    fn a_ranking_needs_a_clear_difference_and_enough_uses_on_both_sides() {
        let of = |uses, adjusted| Estimate { uses, raw: 0.0, adjusted, sd: 3.0, low: 0.0, high: 0.0 };

        // 1.2816 · √(9 + 9) = 5.44 points.
        assert!(likely_better(&of(6, -6.0), &of(6, -0.5)));
        assert!(!likely_better(&of(6, -6.0), &of(6, -0.6)));
        assert!(!likely_better(&of(6, -0.5), &of(6, -6.0)), "the worse is not the better");
        assert!(!likely_better(&of(5, -20.0), &of(6, 0.0)) && !likely_better(&of(6, -20.0), &of(5, 0.0)));
    }

    #[test]
    fn whatever_the_uses_the_range_is_made_of_numbers_around_the_estimate() {
        let mut chance = Chance::seeded(12);
        for _ in 0..2_000 {
            let uses: Vec<Use> =
                (0..chance.between(1, 40)).map(|_| used(chance.between(0, 100), chance.between(0, 100))).collect();
            let carry = Carry { share: chance.normal(), error: chance.share() * 0.15, pairs: 0 };

            let found = estimate(&uses, chance.share() * 100.0, &carry).expect("an estimate");

            assert!(found.low < found.adjusted && found.adjusted < found.high, "{found:?}");
            assert!(found.sd > 0.0 && found.sd < TAU && found.raw.is_finite(), "{found:?}");
        }
    }
}
