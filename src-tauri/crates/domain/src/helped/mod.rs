//! "What helped me": an estimate for one person from their own ratings, slow to speak.
//!
//! People use a skill when they feel worst, and bad moments get better by themselves. A plain
//! before-and-after therefore flatters every skill. Here a change counts only beyond what would be
//! expected anyway ([`Carry`]), is pulled towards "no effect" while there is little to go by
//! ([`estimate()`]), and is put into words only when the range allows it ([`says()`]).
//!
//! σ, τ and the prior of the carry-over are design assumptions of this house (clinical.md 6.7), not published
//! constants. The simulation in the tests repeats `nof1_simulation.py` against this code and shows what they lead
//! to, and where they lead astray: moods that fade within the hour, and uses much longer than the plain pairs.
//!
//! All ratings are distress on one scale, 0 to 100, lower is better. Scales are never converted into
//! one another, and skills that are not meant to lower distress do not belong here.

mod carry;
mod estimate;
mod moments;
mod says;
#[cfg(test)]
mod simulation;
mod spans;
mod uses;

pub use carry::{Carry, PRIOR_ERROR, PRIOR_SHARE, PlainPair};
pub use estimate::{Estimate, NINE_IN_TEN, SIGMA, TAU, Use, estimate, likely_better};
pub use moments::{LONGEST_MINUTES, Rated, SHORTEST_WAIT, longest_use, plain_pairs, usual};
pub use says::{CLEAR_CHANGE, FIRST_WORDS, PLAIN_PAIRS_NEEDED, Says, USES_FOR_NO, USES_NEEDED, says};
pub use uses::{CROWDED_HOURS, Practised, Sorted, uses_of};

use crate::Percent;

/// A rating as a number to compute with, in points.
fn points(rating: Percent) -> f64 {
    rating.get() as f64
}

/// Whether a usual level lies on the scale; anything else, not-a-number included, is no usual level.
fn on_scale(usual: f64) -> bool {
    (points(Percent::LOWEST)..=points(Percent::HIGHEST)).contains(&usual)
}
