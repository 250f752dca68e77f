//! Values over days as a line with gaps, with the usual range behind it and what happened below it.

use chrono::NaiveDate;

use super::days::day_ticks;
use super::series::{Day, Grain, daily, usual_range};
use super::{Chart, Datum, Dot, ENOUGH_DAYS, Heading, Mark, Plot, Saying, Span, Table, Zone, place, ticks};

/// The values a line can have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The lowest.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Between two values that are named.
    pub step: f64,
}

/// A line of values over some days.
///
/// The usual range is that of `values` as they are given: hand over those of the time before as well. Only the days of the
/// span are drawn.
#[must_use]
pub fn line(values: &[(NaiveDate, f64)], span: Span, scale: Scale, marks: Vec<Mark>) -> Chart {
    let every_day = daily(values, Grain::Day);
    let drawn: Vec<(NaiveDate, f64)> = values.iter().filter(|it| span.holds(it.0)).copied().collect();
    let grain = Grain::of(span);
    let dots = daily(&drawn, grain);
    let usual = (every_day.len() >= ENOUGH_DAYS as usize).then(|| usual_range(&every_day));
    let shown: Vec<Day> = every_day.into_iter().filter(|it| span.holds(it.day)).collect();
    Chart {
        span,
        saying: saying(&shown, usual),
        plot: plot(&dots, grain, span, scale, usual, marks),
        table: table(&dots, grain),
    }
}

/// Scores over some days, each for itself: nothing is put together or joined, and no range is usual. They lie weeks apart.
#[must_use]
pub fn scores(values: &[(NaiveDate, f64)], span: Span, scale: Scale, marks: Vec<Mark>, saying: Saying) -> Chart {
    let mut drawn: Vec<(NaiveDate, f64)> = values.iter().filter(|it| span.holds(it.0)).copied().collect();
    drawn.sort_by_key(|it| it.0);
    if drawn.is_empty() {
        return Chart { span, saying: Saying::Nothing, plot: Plot::Nothing, table: Table::default() };
    }
    let dot = |(row, (day, value)): (u32, &(NaiveDate, f64))| {
        vec![Dot { x: span.place(*day), y: place(*value, scale.low, scale.high), row }]
    };
    let row = |(day, value): &(NaiveDate, f64)| vec![Datum::Day(*day), Datum::Number(*value)];
    Chart {
        span,
        saying,
        plot: Plot::Line {
            runs: (0_u32..).zip(&drawn).map(dot).collect(),
            usual: None,
            marks,
            days: day_ticks(span),
            scale: ticks(scale.low, scale.high, scale.step),
        },
        table: Table { columns: vec![Heading::Day, Heading::Value], rows: drawn.iter().map(row).collect() },
    }
}

fn plot(dots: &[Day], grain: Grain, span: Span, scale: Scale, usual: Option<(f64, f64)>, marks: Vec<Mark>) -> Plot {
    if dots.is_empty() {
        return Plot::Nothing;
    }
    let height = |value| place(value, scale.low, scale.high);
    let usual = usual.map(|(low, high)| Zone { bottom: height(low), top: height(high), low, high });
    let scale_ticks = ticks(scale.low, scale.high, scale.step);
    Plot::Line { runs: runs(dots, grain, span, height), usual, marks, days: day_ticks(span), scale: scale_ticks }
}

/// The dots in runs that are joined.
fn runs(dots: &[Day], grain: Grain, span: Span, height: impl Fn(f64) -> f64) -> Vec<Vec<Dot>> {
    let mut runs: Vec<Vec<Dot>> = Vec::new();
    let mut before: Option<NaiveDate> = None;
    for (row, it) in (0_u32..).zip(dots) {
        // A week or month may have begun before the span.
        let dot = Dot { x: span.place(it.day.max(span.since)), y: height(it.middle), row };
        match runs.last_mut().filter(|_| before.is_some_and(|day| grain.joins(day, it.day))) {
            Some(run) => run.push(dot),
            None => runs.push(vec![dot]),
        }
        before = Some(it.day);
    }
    runs
}

fn table(dots: &[Day], grain: Grain) -> Table {
    let columns = vec![grain.column(), Heading::Value, Heading::Lowest, Heading::Highest, Heading::Times];
    let row = |it: &Day| {
        let numbers = [it.middle, it.lowest, it.highest, f64::from(it.times)];
        std::iter::once(Datum::Day(it.day)).chain(numbers.map(Datum::Number)).collect()
    };
    Table { columns, rows: dots.iter().map(row).collect() }
}

fn saying(days: &[Day], usual: Option<(f64, f64)>) -> Saying {
    // The latest of equal days: it is remembered best.
    let lowest = days.iter().rev().min_by(|a, b| a.middle.total_cmp(&b.middle));
    let highest = days.iter().max_by(|a, b| a.middle.total_cmp(&b.middle));
    let (Some(lowest), Some(highest)) = (lowest, highest) else { return Saying::Nothing };
    let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
    let Some((low, high)) = usual else { return Saying::NotEnough { have: count, need: ENOUGH_DAYS } };
    let inside = days.iter().filter(|it| low <= it.middle && it.middle <= high).count();
    Saying::Usual {
        inside: u32::try_from(inside).unwrap_or(u32::MAX),
        days: count,
        lowest: lowest.day,
        least: lowest.middle,
        highest: highest.day,
        most: highest.middle,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    const MOOD: Scale = Scale { low: 0.0, high: 10.0, step: 2.0 };

    fn first() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day")
    }

    fn on(days: &[(u64, f64)]) -> Vec<(NaiveDate, f64)> {
        days.iter().map(|(at, value)| (first() + Days::new(*at), *value)).collect()
    }

    fn span(days: u64) -> Span {
        Span { since: first(), until: first() + Days::new(days) }
    }

    #[test]
    fn a_gap_is_drawn_as_a_gap() {
        let chart = line(&on(&[(0, 4.0), (1, 5.0), (6, 6.0)]), span(7), MOOD, Vec::new());

        let Plot::Line { runs, .. } = chart.plot else { panic!("a line") };
        assert_eq!(runs.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn every_dot_is_a_row_of_the_table_at_its_height() {
        let chart = line(&on(&[(0, 4.0), (3, 5.0), (9, 10.0)]), span(14), MOOD, Vec::new());

        let Plot::Line { runs, .. } = &chart.plot else { panic!("a line") };
        let dots: Vec<&Dot> = runs.iter().flatten().collect();
        assert_eq!(dots.len(), chart.table.rows.len());
        for dot in dots {
            let Datum::Number(value) = chart.table.rows[dot.row as usize][1] else { panic!("a number") };
            assert!((dot.y - value * 100.0).abs() < 1e-9);
        }
    }

    #[test]
    fn before_ten_days_it_is_not_said_what_is_usual() {
        let five: Vec<(u64, f64)> = (0..5).map(|it| (it, 5.0)).collect();

        let chart = line(&on(&five), span(14), MOOD, Vec::new());

        assert_eq!(chart.saying, Saying::NotEnough { have: 5, need: 10 });
        assert!(matches!(chart.plot, Plot::Line { usual: None, .. }));
    }

    #[test]
    fn the_usual_range_is_that_of_all_values_and_the_days_are_those_of_the_span() {
        let days: Vec<(u64, f64)> = (0..20).map(|it| (it, if it < 15 { 5.0 } else { 2.0 })).collect();

        let chart =
            line(&on(&days), Span { since: first() + Days::new(13), until: first() + Days::new(20) }, MOOD, Vec::new());

        let Saying::Usual { inside, days, least, lowest, .. } = chart.saying else { panic!("{:?}", chart.saying) };
        assert_eq!((inside, days, least), (7, 7, 2.0));
        assert_eq!(lowest, first() + Days::new(19));
    }

    #[test]
    fn of_equal_days_the_latest_is_the_highest_and_the_lowest() {
        let days: Vec<(u64, f64)> = (0..12).map(|it| (it, [3.0, 7.0][(it % 2) as usize])).collect();

        let chart = line(&on(&days), span(12), MOOD, Vec::new());

        let Saying::Usual { lowest, highest, .. } = chart.saying else { panic!("{:?}", chart.saying) };
        assert_eq!((lowest, highest), (first() + Days::new(10), first() + Days::new(11)));
    }

    #[test]
    fn two_scores_of_one_week_stay_two_however_long_the_span() {
        let chart = scores(&on(&[(1, 4.0), (5, 20.0)]), span(3650), MOOD, Vec::new(), Saying::Rows { rows: 2 });

        let Plot::Line { runs, .. } = &chart.plot else { panic!("a line") };
        assert_eq!((runs.len(), chart.table.rows.len()), (2, 2));
    }

    #[test]
    fn nothing_at_all_is_drawn_as_nothing() {
        let chart = line(&[], span(14), MOOD, Vec::new());

        assert_eq!((chart.plot, chart.saying), (Plot::Nothing, Saying::Nothing));
    }

    #[test]
    fn ten_years_of_check_ins_are_drawn_with_a_dot_for_each_month() {
        let ten_a_day: Vec<(u64, f64)> = (0..36_500).map(|it| (it / 10, (it % 11) as f64)).collect();

        let chart = line(&on(&ten_a_day), span(3650), MOOD, Vec::new());

        assert_eq!(chart.table.columns[0], Heading::Month);
        assert!((119..=121).contains(&chart.table.rows.len()));
    }
}
