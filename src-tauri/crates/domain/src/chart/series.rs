//! Values over days: put together by day, week or month.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::{Heading, Span};

/// The values of one day, or of the week or month that begins with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Day {
    /// The first day.
    pub day: NaiveDate,
    /// The middle value.
    pub middle: f64,
    /// The lowest value.
    pub lowest: f64,
    /// The highest value.
    pub highest: f64,
    /// How many values.
    pub times: u32,
}

/// How many days one dot stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// A day.
    Day,
    /// A week from Monday.
    Week,
    /// A month.
    Month,
}

/// Up to so many days each has a dot of its own.
const DAILY: u32 = 120;
/// Up to so many days each week has a dot of its own: some three years.
const WEEKLY: u32 = 1100;
/// Days without a value that are still joined.
const JOINED: i64 = 3;

impl Grain {
    /// The one at which a span stays readable.
    #[must_use]
    pub fn of(span: Span) -> Self {
        match span.days() {
            days if days <= DAILY => Self::Day,
            days if days <= WEEKLY => Self::Week,
            _ => Self::Month,
        }
    }

    /// The first day of what a day belongs to.
    #[must_use]
    pub fn first(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week => day - Days::new(day.weekday().num_days_from_monday().into()),
            Self::Month => day.with_day(1).unwrap_or(day),
        }
    }

    /// Whether two neighbouring dots are joined: over at most three days, or to the very next week or month.
    #[must_use]
    pub fn joins(self, one: NaiveDate, next: NaiveDate) -> bool {
        let days = (next - one).num_days();
        match self {
            Self::Day => days <= JOINED,
            Self::Week => days <= 7,
            Self::Month => days <= 31,
        }
    }

    /// The column that names it.
    #[must_use]
    pub fn column(self) -> Heading {
        match self {
            Self::Day => Heading::Day,
            Self::Week => Heading::Week,
            Self::Month => Heading::Month,
        }
    }
}

/// Values put together, the earliest first.
#[must_use]
pub fn daily(values: &[(NaiveDate, f64)], grain: Grain) -> Vec<Day> {
    let mut together: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for (day, value) in values {
        together.entry(grain.first(*day)).or_default().push(*value);
    }
    together.into_iter().map(|(day, values)| day_of(day, values)).collect()
}

fn day_of(day: NaiveDate, mut values: Vec<f64>) -> Day {
    values.sort_by(f64::total_cmp);
    let ends = values.first().copied().zip(values.last().copied());
    let (lowest, highest) = ends.unwrap_or_default();
    let times = u32::try_from(values.len()).unwrap_or(u32::MAX);
    Day { day, middle: quantile(&values, 0.5), lowest, highest, times }
}

/// A quantile of sorted values, with linear interpolation between neighbours (Hyndman and Fan, 1996, type 7). 0 for no
/// values at all.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let at = share.clamp(0.0, 1.0) * last as f64;
    let (below, above) = (at.floor() as usize, at.ceil() as usize);
    let part = at - at.floor();
    sorted[below] + (sorted[above.min(last)] - sorted[below]) * part
}

/// The range in which three of five days lie: the 20 % and 80 % quantiles of daily middles.
#[must_use]
pub fn usual_range(days: &[Day]) -> (f64, f64) {
    let mut middles: Vec<f64> = days.iter().map(|it| it.middle).collect();
    middles.sort_by(f64::total_cmp);
    (quantile(&middles, 0.2), quantile(&middles, 0.8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_day_has_the_middle_of_its_values_and_both_ends() {
        let values = [(day("2026-03-02"), 7.0), (day("2026-03-02"), 2.0), (day("2026-03-02"), 4.0)];

        let days = daily(&values, Grain::Day);

        assert_eq!(days, [Day { day: day("2026-03-02"), middle: 4.0, lowest: 2.0, highest: 7.0, times: 3 }]);
    }

    #[test]
    fn a_week_begins_on_monday_also_over_the_end_of_a_year() {
        assert_eq!(Grain::Week.first(day("2026-01-01")), day("2025-12-29"));
        assert_eq!(Grain::Week.first(day("2025-12-29")), day("2025-12-29"));
    }

    #[test]
    fn over_three_days_is_joined_and_over_four_is_not() {
        assert!(Grain::Day.joins(day("2026-03-01"), day("2026-03-04")));
        assert!(!Grain::Day.joins(day("2026-03-01"), day("2026-03-05")));
    }

    #[test]
    fn neighbouring_months_are_joined_whatever_their_length() {
        assert!(Grain::Month.joins(day("2026-01-01"), day("2026-02-01")));
        assert!(Grain::Month.joins(day("2026-02-01"), day("2026-03-01")));
        assert!(!Grain::Month.joins(day("2026-02-01"), day("2026-04-01")));
    }

    #[test]
    fn quantiles_lie_between_neighbours() {
        let values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];

        assert!((quantile(&values, 0.2) - 2.0).abs() < 1e-9);
        assert!((quantile(&values, 0.5) - 3.5).abs() < 1e-9);
        assert!((quantile(&values, 1.0) - 6.0).abs() < 1e-9);
    }
}
