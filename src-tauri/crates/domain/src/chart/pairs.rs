//! Before and after, one pair of dots for each time.

use chrono::NaiveDate;

use super::bars::nothing;
use super::{Chart, Datum, Heading, PairDots, Plot, Saying, Span, Table, place, ticks};
use crate::outcome::A_LITTLE;
use crate::{Percent, count_of};

/// Something that was rated before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Its day.
    pub day: NaiveDate,
    /// Before.
    pub before: Percent,
    /// After.
    pub after: Percent,
}

/// The most pairs that stay readable: the latest of them are drawn.
const MOST: usize = 40;
/// Below so many pairs there are dots and no sentence.
const LEAST: usize = 3;

/// The pairs of some days, the earliest first.
#[must_use]
pub fn pairs(told: &[Told], span: Span) -> Chart {
    let mut drawn: Vec<Told> = told.iter().filter(|it| span.holds(it.day)).copied().collect();
    drawn.sort_by_key(|it| it.day);
    let drawn = &drawn[drawn.len().saturating_sub(MOST)..];
    if drawn.is_empty() {
        return nothing(span, Saying::Nothing);
    }
    let saying = if drawn.len() < LEAST {
        Saying::NotEnough { have: count_of(drawn.len()), need: count_of(LEAST) }
    } else {
        moved(drawn)
    };
    Chart {
        span,
        saying,
        plot: Plot::Pairs { pairs: dots(drawn), scale: ticks(0.0, 100.0, 25.0) },
        table: table(drawn),
    }
}

/// How often it was lower, about the same and higher afterwards.
fn moved(drawn: &[Told]) -> Saying {
    let times = |is: fn(i64) -> bool| count_of(drawn.iter().filter(|it| is(it.after.get() - it.before.get())).count());
    Saying::Moved {
        lower: times(|by| by < -A_LITTLE),
        same: times(|by| by.abs() <= A_LITTLE),
        higher: times(|by| by > A_LITTLE),
    }
}

fn dots(drawn: &[Told]) -> Vec<PairDots> {
    let last = drawn.len() as f64;
    let height = |it: Percent| place(it.get() as f64, 0.0, 100.0);
    // Each time has a column of its own, with half a column free at both ends.
    let dot = |(at, it): (u32, &Told)| PairDots {
        x: place(f64::from(at) + 0.5, 0.0, last),
        day: it.day,
        before: height(it.before),
        after: height(it.after),
    };
    (0_u32..).zip(drawn).map(dot).collect()
}

fn table(drawn: &[Told]) -> Table {
    let number = |it: Percent| Datum::Number(it.get() as f64);
    let row = |it: &Told| vec![Datum::Day(it.day), number(it.before), number(it.after)];
    Table { columns: vec![Heading::Day, Heading::Before, Heading::After], rows: drawn.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_is_counted_as_plainly_as_lower() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        let told = |before, after| {
            let percent = |it| Percent::new(it).expect("a rating");
            Told { day, before: percent(before), after: percent(after) }
        };
        let span = Span { since: day, until: day.succ_opt().expect("a day") };

        let chart = pairs(&[told(70, 40), told(50, 52), told(30, 60), told(30, 61)], span);

        assert_eq!(chart.saying, Saying::Moved { lower: 1, same: 1, higher: 2 });
        assert_eq!(chart.table.rows.len(), 4);
    }
}
