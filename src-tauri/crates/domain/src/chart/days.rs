//! Days along the bottom of a chart.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{DayTick, Span};

/// The most days that are named along the bottom.
const MOST: u32 = 7;

/// Some days of a span at whole steps: days, Mondays, firsts of a month, or New Year's days.
pub(super) fn day_ticks(span: Span) -> Vec<DayTick> {
    let days = span.days();
    let named = match days {
        0 => Vec::new(),
        1..=MOST => steps(span, span.since, |day| day.checked_add_days(Days::new(1))),
        _ if days <= 49 => {
            let monday = span.since + Days::new(u64::from((7 - span.since.weekday().num_days_from_monday()) % 7));
            steps(span, monday, |day| day.checked_add_days(Days::new(7)))
        }
        _ => months(span, days),
    };
    named.into_iter().map(|day| DayTick { x: span.place(day), day }).collect()
}

/// The firsts of some months, as many between them as leave at most [`MOST`].
fn months(span: Span, days: u32) -> Vec<NaiveDate> {
    const APART: [u32; 8] = [1, 2, 3, 6, 12, 24, 60, 120];
    let apart = APART.into_iter().find(|it| days / (it * 30) < MOST).unwrap_or(240);
    let first = first_month(span.since, apart);
    steps(span, first, |day| day.checked_add_months(Months::new(apart)))
}

/// The first of a month on or after a day whose number fits the steps.
fn first_month(since: NaiveDate, apart: u32) -> NaiveDate {
    let begun = since.with_day(1).unwrap_or(since);
    let mut month = if begun < since { begun + Months::new(1) } else { begun };
    let fits = |it: NaiveDate| match apart {
        1..=12 => it.month0().is_multiple_of(apart),
        _ => it.month0() == 0 && it.year().rem_euclid(i32::try_from(apart / 12).unwrap_or(1)) == 0,
    };
    while !fits(month) {
        month = month + Months::new(1);
    }
    month
}

fn steps(span: Span, first: NaiveDate, next: impl Fn(&NaiveDate) -> Option<NaiveDate>) -> Vec<NaiveDate> {
    std::iter::successors(Some(first), next).take_while(|it| span.holds(*it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(since: &str, days: u64) -> Vec<String> {
        let since: NaiveDate = since.parse().expect("a day");
        let span = Span { since, until: since + Days::new(days) };
        day_ticks(span).into_iter().map(|it| it.day.to_string()).collect()
    }

    #[test]
    fn a_week_names_every_day_and_a_month_its_mondays() {
        assert_eq!(named("2026-11-20", 7).len(), 7);
        assert_eq!(named("2026-11-01", 30), ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"]);
    }

    #[test]
    fn ten_years_name_every_second_new_year() {
        assert_eq!(named("2016-11-26", 3652), ["2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"]);
    }

    #[test]
    fn no_span_names_more_than_some_days() {
        for days in [1, 8, 49, 50, 90, 200, 365, 800, 1200, 4000, 20_000] {
            assert!(named("2011-05-17", days).len() <= 9, "{days}: {:?}", named("2011-05-17", days));
        }
    }
}
