//! What happened in several lanes over the same days: thoughts, emotions, behaviours, and the past.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bars::nothing;
use super::days::day_ticks;
use super::series::Grain;
use super::{Chart, Datum, Heading, LaneDot, LaneDots, Plot, Saying, Span, Table};

/// What an entry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Lane {
    /// What went through the mind.
    Thoughts,
    /// What was felt.
    Emotions,
    /// What was done.
    Behaviours,
    /// What comes from earlier in life.
    Past,
}

/// Every lane, from top to bottom.
pub(super) const LANES: [Lane; 4] = [Lane::Thoughts, Lane::Emotions, Lane::Behaviours, Lane::Past];

/// An entry in its lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happening {
    /// Which lane.
    pub lane: Lane,
    /// Its day.
    pub day: NaiveDate,
}

/// The lanes over some days.
#[must_use]
pub fn lanes(happenings: &[Happening], span: Span) -> Chart {
    let grain = Grain::of(span);
    let mut counts: BTreeMap<(Lane, NaiveDate), u32> = BTreeMap::new();
    for it in happenings.iter().filter(|it| span.holds(it.day)) {
        *counts.entry((it.lane, grain.first(it.day))).or_default() += 1;
    }
    if counts.is_empty() {
        return nothing(span, Saying::Nothing);
    }
    let of = |lane: Lane| counts.iter().filter(move |it| it.0.0 == lane).map(|((_, day), times)| (*day, *times));
    let dot = |(day, times): (NaiveDate, u32)| LaneDot { x: span.place(day.max(span.since)), day, times };
    let total = |lane: Lane| of(lane).map(|it| it.1).sum();
    let row = |((lane, day), times): (&(Lane, NaiveDate), &u32)| {
        vec![Datum::Lane(*lane), Datum::Day(*day), Datum::Number(f64::from(*times))]
    };
    Chart {
        span,
        saying: Saying::Lanes { times: LANES.map(|lane| (lane, total(lane))).to_vec() },
        table: Table {
            columns: vec![Heading::Lane, grain.column(), Heading::Times],
            rows: counts.iter().map(row).collect(),
        },
        plot: Plot::Lanes {
            lanes: LANES.map(|lane| LaneDots { lane, dots: of(lane).map(dot).collect() }).to_vec(),
            days: day_ticks(span),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lane_is_there_and_an_empty_one_is_empty() {
        let day = |it| NaiveDate::from_ymd_opt(2026, 3, it).expect("a day");
        let thought = |it| Happening { lane: Lane::Thoughts, day: day(it) };
        let span = Span { since: day(1), until: day(15) };

        let chart = lanes(&[thought(2), thought(2), thought(9), thought(20)], span);

        let Plot::Lanes { lanes, .. } = chart.plot else { panic!("lanes") };
        assert_eq!(lanes.iter().map(|it| it.dots.len()).collect::<Vec<_>>(), [2, 0, 0, 0]);
        assert_eq!(lanes[0].dots[0].times, 2);
        assert_eq!(chart.table.rows.len(), 2);
    }
}
