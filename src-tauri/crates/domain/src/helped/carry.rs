//! How much of a bad moment is still there a while later, without any skill.

use super::{on_scale, points};
use crate::Percent;

/// The carry-over expected of a person before anything is known. A design assumption (clinical.md 6.7).
pub const PRIOR_SHARE: f64 = 0.65;
/// The standard error that goes with [`PRIOR_SHARE`]. A design assumption (clinical.md 6.7).
pub const PRIOR_ERROR: f64 = 0.15;

/// The least variance of a rating around the line, in points²: that of rounding to whole points.
///
/// Without it, ratings that lie on a line by accident would give an error of 0 and a certainty nobody has.
const ROUNDING: f64 = 1.0 / 12.0;

/// Two check-ins near in time with no skill between; see [`plain_pairs`](super::plain_pairs).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainPair {
    /// Distress at the earlier check-in.
    pub first: Percent,
    /// Distress at the later one.
    pub second: Percent,
}

/// Which share of the distance from the usual level remains after the usual gap, without a skill.
///
/// 1 means that a bad moment stays, 0 that it is gone. Ratings may pull the share a little below 0 or above 1;
/// it is not cut off, because the error would no longer fit it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Carry {
    /// The share itself, *b*.
    pub share: f64,
    /// Its standard error, *s_b*: above 0 and at most [`PRIOR_ERROR`].
    pub error: f64,
    /// How many plain pairs it was learnt from.
    pub pairs: usize,
}

impl Carry {
    /// Learns the share from plain pairs around a usual level.
    ///
    /// Least squares on a line through the usual level, weighed against the prior by their precisions
    /// (clinical.md 6.7, step 1). Where nothing can be learnt, the prior remains: fewer than two pairs,
    /// every pair starting at the usual level, or a usual level off the scale.
    #[must_use]
    pub fn of(pairs: &[PlainPair], usual: f64) -> Self {
        let prior = Self { share: PRIOR_SHARE, error: PRIOR_ERROR, pairs: pairs.len() };
        if pairs.len() < 2 || !on_scale(usual) {
            return prior;
        }
        let from_usual = || pairs.iter().map(|it| (points(it.first) - usual, points(it.second) - usual));
        let squares: f64 = from_usual().map(|(first, _)| first * first).sum();
        if squares <= 0.0 {
            return prior;
        }
        let slope = from_usual().map(|(first, second)| first * second).sum::<f64>() / squares;
        let missed: f64 = from_usual().map(|(first, second)| (second - slope * first).powi(2)).sum();
        let around = (missed / (pairs.len() - 1) as f64).max(ROUNDING);
        prior.learn(slope, squares / around)
    }

    /// The prior after a slope with this precision (1 ÷ variance) was seen.
    fn learn(self, slope: f64, precision: f64) -> Self {
        let together = precision + self.error.powi(-2);
        let weight = precision / together;
        Self { share: weight * slope + (1.0 - weight) * self.share, error: together.recip().sqrt(), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;

    fn pair(first: i64, second: i64) -> PlainPair {
        PlainPair { first: Percent::new(first).expect("a rating"), second: Percent::new(second).expect("a rating") }
    }

    fn prior(pairs: usize) -> Carry {
        Carry { share: PRIOR_SHARE, error: PRIOR_ERROR, pairs }
    }

    #[test]
    fn with_nothing_to_learn_from_the_prior_remains() {
        assert_eq!(Carry::of(&[], 40.0), prior(0));
        assert_eq!(Carry::of(&[pair(80, 60)], 40.0), prior(1));
        assert_eq!(Carry::of(&[pair(40, 60), pair(40, 20)], 40.0), prior(2));
        assert_eq!(Carry::of(&[pair(80, 60), pair(70, 50)], f64::NAN), prior(2));
    }

    #[test]
    fn three_pairs_give_the_share_worked_out_by_hand() {
        let carry = Carry::of(&[pair(60, 50), pair(20, 40), pair(80, 60)], 40.0);

        // Around 40: (20, 10), (−20, 0), (40, 20). xx = 2400, xy = 1000, slope .4167, missed 83.33 over 2 = 41.67.
        // Precision 2400 ÷ 41.67 = 57.6 against 44.44 of the prior: .4167 weighs .5645.
        assert!((carry.share - 0.5183).abs() < 5e-5, "{carry:?}");
        assert!((carry.error - 0.0990).abs() < 5e-5, "{carry:?}");
    }

    #[test]
    fn more_pairs_make_the_share_surer_and_never_less_sure_than_the_prior() {
        let few: Vec<PlainPair> = (0..6).map(|it| pair(30 + 10 * it, 45 + 3 * it + it % 2 * 8)).collect();
        let many = few.repeat(10);

        assert!(Carry::of(&many, 40.0).error < Carry::of(&few, 40.0).error);
        assert!(Carry::of(&few, 40.0).error < PRIOR_ERROR);
    }

    #[test]
    fn ratings_on_a_perfect_line_still_leave_an_error() {
        let carry = Carry::of(&[pair(60, 60), pair(80, 80), pair(20, 20)], 40.0);

        assert!(carry.error > 0.0 && carry.share < 1.0, "{carry:?}");
    }

    #[test]
    fn whatever_the_pairs_the_share_is_a_number_and_its_error_within_the_prior() {
        let mut chance = Chance::seeded(11);
        for _ in 0..2_000 {
            let narrow = chance.between(0, 100);
            let count = chance.between(0, 30);
            let pairs: Vec<PlainPair> =
                (0..count).map(|_| pair(chance.between(0, narrow), chance.between(0, narrow))).collect();
            for usual in [0.0, 1e-160, 50.0, 50.000_000_000_001, chance.share() * 100.0, 100.0, f64::INFINITY, 1e308] {
                let carry = Carry::of(&pairs, usual);

                assert!(carry.share.is_finite(), "{carry:?}");
                assert!(carry.error > 0.0 && carry.error <= PRIOR_ERROR + 1e-12, "{carry:?}");
            }
        }
    }
}
