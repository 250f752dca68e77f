//! Charts as data: what is drawn where, the one sentence under it, and the table that holds the same numbers.
//!
//! Places run from 0 to 1000: from left to right, and from the bottom up. A screen only has to stretch them. Nothing is
//! predicted, nothing is joined over a gap, and a day without a number is no zero.

mod bars;
mod days;
mod lanes;
mod line;
mod model;
mod pairs;
mod series;
mod strips;

pub use bars::bars;
pub use lanes::{Happening, Lane, lanes};
pub use line::{Scale, line, scores};
pub use model::{
    Bar, Chart, Datum, DayTick, Dot, Heading, Label, LaneDot, LaneDots, Mark, PairDots, Plot, Saying, Span, Strip,
    StripDot, Table, Tick, Zone,
};
pub use pairs::{Told, pairs};
pub use series::{Day, Grain, daily, quantile, usual_range};
pub use strips::{Occasion, strips};

/// From how many days on it is said what is usual.
pub const ENOUGH_DAYS: u32 = 10;
/// The end of every place.
pub const FULL: f64 = 1000.0;

/// Where a value stands between two others, 0 to 1000, to one decimal.
pub(crate) fn place(value: f64, low: f64, high: f64) -> f64 {
    if high <= low {
        return FULL / 2.0;
    }
    (((value - low) / (high - low)).clamp(0.0, 1.0) * FULL * 10.0).round() / 10.0
}

/// Ticks at equal steps.
pub(crate) fn ticks(low: f64, high: f64, step: f64) -> Vec<Tick> {
    let mut ticks = Vec::new();
    let mut value = low;
    while value <= high + step / 1000.0 && ticks.len() < 50 {
        ticks.push(Tick { at: place(value, low, high), value });
        value += step;
    }
    ticks
}

/// Ticks for counts from 0 up to some number: at most six, at whole steps.
pub(crate) fn count_ticks(most: u32) -> Vec<Tick> {
    let step = (1..).map(nice).find(|step| most <= step * 5).unwrap_or(1);
    let end = most.div_ceil(step).max(1) * step;
    ticks(0.0, f64::from(end), f64::from(step))
}

/// 1, 2, 5, 10, 20, 50 …
fn nice(nth: u32) -> u32 {
    let power = 10_u32.saturating_pow((nth - 1) / 3);
    [1, 2, 5][((nth - 1) % 3) as usize] * power
}
