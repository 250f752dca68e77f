//! One row of dots for each of some things: the days it was there, by how those days were.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::bars::nothing;
use super::line::Scale;
use super::series::quantile;
use super::{Chart, Datum, Heading, Label, Plot, Saying, Span, Strip, StripDot, Table, place, ticks};
use crate::count_of;

/// Something that was there on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occasion {
    /// What.
    pub label: Label,
    /// When.
    pub day: NaiveDate,
}

/// The most rows that stay readable.
const MOST: usize = 10;
/// From how many days on something has a row.
const LEAST: usize = 3;

/// Rows of dots: for each thing, the values of the days on which it was there. Days without a value are left out.
#[must_use]
pub fn strips(occasions: &[Occasion], values: &BTreeMap<NaiveDate, f64>, span: Span, scale: Scale) -> Chart {
    let mut together: BTreeMap<&Label, BTreeMap<NaiveDate, f64>> = BTreeMap::new();
    for it in occasions.iter().filter(|it| span.holds(it.day)) {
        if let Some(value) = values.get(&it.day) {
            together.entry(&it.label).or_default().insert(it.day, *value);
        }
    }
    let most = together.values().map(BTreeMap::len).max().unwrap_or(0);
    let mut rows: Vec<(&Label, Vec<f64>)> = together
        .into_iter()
        .filter(|it| it.1.len() >= LEAST)
        .map(|(label, days)| (label, sorted(days.into_values())))
        .collect();
    rows.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
    rows.truncate(MOST);
    if rows.is_empty() {
        return nothing(span, too_little(most));
    }
    Chart {
        span,
        saying: Saying::Rows { rows: count_of(rows.len()) },
        table: Table {
            columns: vec![Heading::What, Heading::Days, Heading::Value, Heading::Lowest, Heading::Highest],
            rows: rows.iter().map(|(label, values)| table_row(label, values)).collect(),
        },
        plot: Plot::Strips {
            strips: rows.iter().map(|(label, values)| strip(label, values, scale)).collect(),
            scale: ticks(scale.low, scale.high, scale.step),
        },
    }
}

fn too_little(most: usize) -> Saying {
    if most == 0 { Saying::Nothing } else { Saying::NotEnough { have: count_of(most), need: count_of(LEAST) } }
}

fn strip(label: &Label, values: &[f64], scale: Scale) -> Strip {
    let at = |value| place(value, scale.low, scale.high);
    let dots = values.chunk_by(|one, next| one.total_cmp(next).is_eq());
    let dot = |equal: &[f64]| StripDot { at: at(equal[0]), value: equal[0], days: count_of(equal.len()) };
    Strip {
        label: label.clone(),
        days: count_of(values.len()),
        middle: at(quantile(values, 0.5)),
        dots: dots.map(dot).collect(),
    }
}

fn table_row(label: &Label, values: &[f64]) -> Vec<Datum> {
    let numbers =
        [f64::from(count_of(values.len())), quantile(values, 0.5), quantile(values, 0.0), quantile(values, 1.0)];
    std::iter::once(Datum::Label(label.clone())).chain(numbers.map(Datum::Number)).collect()
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(it: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, it).expect("a day")
    }

    #[test]
    fn equal_days_are_one_dot_that_says_how_many_and_a_day_counts_once() {
        let walk = |it| Occasion { label: Label::Own("walk".into()), day: day(it) };
        let values = BTreeMap::from([(day(1), 4.0), (day(2), 4.0), (day(3), 6.0)]);
        let span = Span { since: day(1), until: day(10) };

        let occasions = [walk(1), walk(1), walk(2), walk(3), walk(4)];
        let chart = strips(&occasions, &values, span, Scale { low: 0.0, high: 10.0, step: 2.0 });

        let Plot::Strips { strips, .. } = chart.plot else { panic!("rows") };
        assert_eq!(strips[0].days, 3);
        assert_eq!(strips[0].dots.iter().map(|it| (it.value, it.days)).collect::<Vec<_>>(), [(4.0, 2), (6.0, 1)]);
    }
}
