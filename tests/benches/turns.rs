//! Two sides that take turns, and what each turn took.

use std::hint::black_box;
use std::time::Instant;

use crate::Outcome;
use crate::figures::{Figures, Pair};

/// Rounds that only warm up: one for long work, a few for short.
pub fn warm(rounds: usize) -> usize {
    (rounds / 4).clamp(1, 5)
}

/// Takes turns, and turns about who is first, so that whatever else the machine does falls on both.
pub fn alternate<S>(
    rounds: usize,
    sides: &mut S,
    mut ours: impl FnMut(&mut S, usize) -> Outcome<f64>,
    mut bare: impl FnMut(&mut S, usize) -> Outcome<f64>,
) -> Outcome<Pair> {
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    let warm = warm(rounds);
    for round in 0..rounds + warm {
        if round % 2 == 0 {
            of_ours.push(ours(sides, round)?);
            of_bare.push(bare(sides, round)?);
        } else {
            of_bare.push(bare(sides, round)?);
            of_ours.push(ours(sides, round)?);
        }
    }
    let figures = |samples: &[f64]| Figures::of(&samples[warm..]).ok_or("nothing was measured");
    Ok(Pair { ours: figures(&of_ours)?, bare: figures(&of_bare)? })
}

/// Milliseconds that something takes; what it gives is let go after the clock was read.
pub fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
    let since = Instant::now();
    let result = black_box(work()?);
    let taken = since.elapsed();
    drop(result);
    Ok(taken.as_secs_f64() * 1e3)
}
