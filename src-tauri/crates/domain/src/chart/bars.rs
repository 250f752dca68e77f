//! How often each of some things was there.

use std::collections::BTreeMap;

use super::{Bar, Chart, Datum, Heading, Label, Plot, Saying, Span, Table, count_ticks, place};

/// The most bars that stay readable.
const MOST: usize = 12;

/// Bars for how often each label was there, out of `of` times in all. Below `least` times in all, nothing is drawn.
#[must_use]
pub fn bars(counts: BTreeMap<Label, u32>, of: u32, span: Span, least: u32) -> Chart {
    let mut counted: Vec<(Label, u32)> = counts.into_iter().filter(|it| it.1 > 0).collect();
    counted.sort_by_key(|it| std::cmp::Reverse(it.1));
    counted.truncate(MOST);
    let Some((first, most)) = counted.first().cloned() else { return nothing(span, Saying::Nothing) };
    if of < least {
        return nothing(span, Saying::NotEnough { have: of, need: least });
    }
    let scale = count_ticks(most);
    let end = scale.last().map_or(1.0, |it| it.value);
    let bar = |(label, times): &(Label, u32)| Bar {
        label: label.clone(),
        times: *times,
        length: place(f64::from(*times), 0.0, end),
    };
    let row = |(label, times): &(Label, u32)| vec![Datum::Label(label.clone()), Datum::Number(f64::from(*times))];
    Chart {
        span,
        saying: Saying::MostOften { label: first, times: most, of },
        table: Table { columns: vec![Heading::What, Heading::Times], rows: counted.iter().map(row).collect() },
        plot: Plot::Bars { bars: counted.iter().map(bar).collect(), scale },
    }
}

/// A chart in which nothing is drawn.
pub(super) fn nothing(span: Span, saying: Saying) -> Chart {
    Chart { span, saying, plot: Plot::Nothing, table: Table::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn span() -> Span {
        let day = |it| NaiveDate::from_ymd_opt(2026, 3, it).expect("a day");
        Span { since: day(1), until: day(31) }
    }

    fn habits(counts: &[(&str, u32)]) -> BTreeMap<Label, u32> {
        counts.iter().map(|(key, times)| (Label::Habit((*key).into()), *times)).collect()
    }

    #[test]
    fn the_most_frequent_comes_first_and_every_bar_is_a_row() {
        let chart = bars(habits(&[("mind", 2), ("should", 7), ("label", 0)]), 8, span(), 3);

        let Plot::Bars { bars, scale } = &chart.plot else { panic!("bars") };
        let end = scale.last().expect("a scale").value;
        assert_eq!(bars.iter().map(|it| it.times).collect::<Vec<_>>(), [7, 2]);
        assert!(bars.iter().all(|it| (it.length - f64::from(it.times) / end * 1000.0).abs() < 0.06));
        assert_eq!(chart.table.rows.len(), 2);
        assert_eq!(chart.saying, Saying::MostOften { label: Label::Habit("should".into()), times: 7, of: 8 });
    }

    #[test]
    fn too_few_are_not_drawn_and_it_says_how_many_there_are() {
        let chart = bars(habits(&[("mind", 2)]), 2, span(), 3);

        assert_eq!((chart.plot, chart.saying), (Plot::Nothing, Saying::NotEnough { have: 2, need: 3 }));
    }

    #[test]
    fn counts_have_whole_steps() {
        for most in [1, 3, 5, 6, 11, 49, 51, 499, 30_000] {
            let ticks = count_ticks(most);

            assert!(ticks.len() <= 6, "{most}: {ticks:?}");
            assert!(ticks.last().is_some_and(|it| it.value >= f64::from(most)), "{most}: {ticks:?}");
        }
    }
}
