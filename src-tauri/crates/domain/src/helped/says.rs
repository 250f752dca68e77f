//! What may be said about a skill, and when nothing may.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Carry, Estimate, Use, estimate};

/// Plain pairs before any estimate is put into words: with fewer, up to half of all useless skills would be
/// said to help someone whose bad moments fade fast (clinical.md 6.7, "Measured here").
pub const PLAIN_PAIRS_NEEDED: usize = 20;
/// Below this many uses there are only dots.
pub const FIRST_WORDS: usize = 3;
/// From this many uses an estimate may be told.
pub const USES_NEEDED: usize = 6;
/// From this many uses a skill may be said not to help; "no" is said later than "yes" because a skill given up
/// for nothing is a loss.
pub const USES_FOR_NO: usize = 8;
/// The least change worth a word, in points: the whole range has to lie beyond it. A design assumption.
pub const CLEAR_CHANGE: f64 = -3.0;

/// What may be said. Ranges are 80 % ranges in whole points, rounded outwards; negative is lower than expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Says {
    /// Dots only: "x of 3 so far".
    SoFar {
        /// How many uses the first words need, [`FIRST_WORDS`].
        of: u32,
    },
    /// Dots, and that it is too early to say.
    TooEarly,
    /// Enough uses, but too little is known about how bad moments pass without a skill. Dots only.
    NeedsPlainPairs {
        /// Plain pairs so far; 0 when no check-in was rated at all.
        have: u32,
        /// Plain pairs needed, [`PLAIN_PAIRS_NEEDED`].
        need: u32,
    },
    /// It cannot be told yet. This is not "does not help", and must never be worded so.
    CannotTell {
        /// The lower end.
        low: i32,
        /// The upper end.
        high: i32,
    },
    /// Distress is usually lower after it than would be expected anyway.
    Helps {
        /// The lower end.
        low: i32,
        /// The upper end.
        high: i32,
    },
    /// It does not seem to lower distress. It may be worth keeping for something else.
    DoesNotSeemTo {
        /// The lower end.
        low: i32,
        /// The upper end.
        high: i32,
    },
}

/// Decides what may be said about a skill (clinical.md 6.7, step 3).
///
/// A missing usual level counts as no plain pairs: nothing was ever learnt about the time without a skill.
#[must_use]
pub fn says(uses: &[Use], usual: Option<f64>, carry: &Carry) -> Says {
    match uses.len() {
        ..FIRST_WORDS => Says::SoFar { of: whole(FIRST_WORDS) },
        FIRST_WORDS..USES_NEEDED => Says::TooEarly,
        _ => match usual.and_then(|usual| estimate(uses, usual, carry)) {
            Some(found) if carry.pairs >= PLAIN_PAIRS_NEEDED => in_words(&found),
            Some(_) => needs_plain_pairs(carry.pairs),
            None => needs_plain_pairs(0),
        },
    }
}

fn needs_plain_pairs(have: usize) -> Says {
    Says::NeedsPlainPairs { have: whole(have), need: whole(PLAIN_PAIRS_NEEDED) }
}

/// The comparison is made with the exact range, before it is rounded for the eye.
fn in_words(found: &Estimate) -> Says {
    let (low, high) = (found.low.floor() as i32, found.high.ceil() as i32);
    if found.high < CLEAR_CHANGE {
        Says::Helps { low, high }
    } else if found.low > CLEAR_CHANGE && found.uses >= USES_FOR_NO {
        Says::DoesNotSeemTo { low, high }
    } else {
        Says::CannotTell { low, high }
    }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Percent, chance::Chance};

    const CARRY: Carry = Carry { share: 0.65, error: 0.10, pairs: 20 };

    fn used(before: i64, after: i64) -> Use {
        Use { before: Percent::new(before).expect("a rating"), after: Percent::new(after).expect("a rating") }
    }

    #[test]
    fn the_worked_example_is_too_early_to_say() {
        let uses = [used(80, 50), used(70, 55), used(75, 52)];

        assert_eq!(says(&uses, Some(40.0), &CARRY), Says::TooEarly);
    }

    #[test]
    fn fewer_than_three_uses_are_only_dots_and_fewer_than_six_too_early() {
        for (uses, said) in [
            (0, Says::SoFar { of: 3 }),
            (2, Says::SoFar { of: 3 }),
            (3, Says::TooEarly),
            (5, Says::TooEarly),
            (6, Says::Helps { low: -29, high: -14 }),
        ] {
            assert_eq!(says(&vec![used(90, 30); uses], Some(40.0), &CARRY), said, "{uses} uses");
        }
    }

    #[test]
    fn a_range_across_three_points_cannot_be_told_however_many_uses() {
        // 62.75 would be expected; 6 points below it at eight uses leave −3 inside the range.
        let uses = [used(75, 57); 8];

        assert_eq!(says(&uses, Some(40.0), &CARRY), Says::CannotTell { low: -10, high: 3 });
    }

    #[test]
    fn not_helping_is_said_from_eight_uses_on_and_not_before() {
        let uses = [used(75, 80); 8];

        assert_eq!(says(&uses[..7], Some(40.0), &CARRY), Says::CannotTell { low: 3, high: 17 });
        assert_eq!(says(&uses, Some(40.0), &CARRY), Says::DoesNotSeemTo { low: 4, high: 17 });
    }

    #[test]
    fn no_clear_relief_is_enough_for_not_helping_it_need_not_be_harm() {
        let uses = [used(75, 70); 8];

        assert_eq!(says(&uses, Some(40.0), &CARRY), Says::DoesNotSeemTo { low: -2, high: 11 });
    }

    #[test]
    fn the_range_told_is_never_narrower_than_the_range_found() {
        let mut chance = Chance::seeded(13);
        for _ in 0..1_000 {
            let uses: Vec<Use> = (0..12).map(|_| used(chance.between(40, 100), chance.between(0, 80))).collect();
            let found = estimate(&uses, 40.0, &CARRY).expect("an estimate");

            let (Says::Helps { low, high } | Says::CannotTell { low, high } | Says::DoesNotSeemTo { low, high }) =
                says(&uses, Some(40.0), &CARRY)
            else {
                panic!("a range was due");
            };

            assert!(f64::from(low) <= found.low && found.low < f64::from(low + 1));
            assert!(f64::from(high) >= found.high && found.high > f64::from(high - 1));
        }
    }

    #[test]
    fn before_twenty_plain_pairs_nothing_is_estimated_in_words_whatever_the_uses() {
        let mut chance = Chance::seeded(14);
        for _ in 0..2_000 {
            let (from, to) = (chance.between(0, 100), chance.between(0, 100));
            let uses: Vec<Use> =
                (0..chance.between(6, 60)).map(|_| used(chance.between(from, 100), chance.between(0, to))).collect();
            let pairs = chance.between(0, 19) as usize;
            let carry = Carry { share: chance.share(), error: chance.share() * 0.15, pairs };

            let said = says(&uses, Some(chance.share() * 100.0), &carry);

            assert_eq!(said, Says::NeedsPlainPairs { have: pairs as u32, need: 20 });
        }
    }

    #[test]
    fn without_a_usual_level_plain_pairs_are_what_is_missing() {
        assert_eq!(says(&[used(90, 10); 30], None, &CARRY), Says::NeedsPlainPairs { have: 0, need: 20 });
    }

    #[test]
    fn it_crosses_to_the_window_with_its_kind() {
        let json = serde_json::to_string(&Says::NeedsPlainPairs { have: 7, need: 20 }).expect("json");

        assert_eq!(json, r#"{"kind":"needsPlainPairs","have":7,"need":20}"#);
    }
}
