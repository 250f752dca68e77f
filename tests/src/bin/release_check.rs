//! What is looked at before a release: no shown number was checked too long ago.
//!
//! A number that was right once and is wrong now is harm, and nobody notices it without looking. This is no test: it
//! depends on the day it runs, so it is asked before a release and never by `cargo xtask test`.

use std::process::ExitCode;

use chrono::{Local, NaiveDate};
use content::{countries, switched_on};
use domain::helpline::Helpline;

/// The longest that the check of a shown number may be ago, in days.
const DAYS: i64 = 180;

/// What came of looking at every shown record.
#[derive(Debug, PartialEq, Eq)]
struct Looked<'a> {
    /// How many there are.
    count: usize,
    /// The day of the check that is longest ago.
    oldest: Option<NaiveDate>,
    /// Those that have to be checked again, with their country.
    old: Vec<(&'a str, &'a Helpline)>,
}

/// Looks at the records that are shown, each with its country, as of a day.
fn look<'a>(shown: impl IntoIterator<Item = (&'a str, &'a Helpline)>, today: NaiveDate) -> Looked<'a> {
    let mut looked = Looked { count: 0, oldest: None, old: Vec::new() };
    for (country, line) in shown {
        looked.count += 1;
        looked.oldest = Some(looked.oldest.map_or(line.checked_on, |it| it.min(line.checked_on)));
        if (today - line.checked_on).num_days() > DAYS {
            looked.old.push((country, line));
        }
    }
    looked
}

fn main() -> ExitCode {
    let countries: Vec<_> = countries().iter().map(switched_on).collect();
    let shown = countries
        .iter()
        .flat_map(|country| country.emergency.iter().chain(&country.lines).map(|line| (country.code.as_str(), line)));

    let looked = look(shown, Local::now().date_naive());

    for (country, line) in &looked.old {
        println!("{country}  {}  {}  checked on {}; {}", line.number, line.name, line.checked_on, line.source);
    }
    match (looked.oldest, looked.old.len()) {
        (None, _) => {
            println!("No number is shown at all: nothing was looked at.");
            ExitCode::FAILURE
        }
        (Some(oldest), 0) => {
            println!("{} shown numbers were looked at; the oldest check is of {oldest}.", looked.count);
            ExitCode::SUCCESS
        }
        (Some(_), old) => {
            println!("{old} of {} shown numbers were checked more than {DAYS} days ago.", looked.count);
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use domain::helpline::{Channel, Status};

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 26).expect("a day")
    }

    fn checked(days_ago: i64) -> Helpline {
        Helpline {
            name: "A line".into(),
            number: "1".into(),
            hours: "24/7".into(),
            open: Vec::new(),
            languages: vec!["en".into()],
            cost: "free".into(),
            channel: vec![Channel::Call],
            url: None,
            source: "Its own page".into(),
            checked_on: today() - TimeDelta::days(days_ago),
            status: Status::V,
            not_a_crisis_line: false,
        }
    }

    #[test]
    fn a_check_of_half_a_year_ago_holds_and_one_of_a_day_more_does_not() {
        for (days, is_old) in [(0, false), (179, false), (180, false), (181, true)] {
            let line = checked(days);

            assert_eq!(look([("PL", &line)], today()).old.len(), usize::from(is_old), "{days} days");
        }
    }

    #[test]
    fn all_are_counted_and_the_oldest_day_is_told() {
        let (one, two, three) = (checked(181), checked(10), checked(179));

        let looked = look([("PL", &one), ("US", &two), ("US", &three)], today());

        assert_eq!((looked.count, looked.oldest), (3, Some(one.checked_on)));
        assert_eq!(looked.old, [("PL", &one)]);
    }

    #[test]
    fn without_any_record_there_is_no_oldest_day() {
        assert_eq!(look([], today()), Looked { count: 0, oldest: None, old: Vec::new() });
    }

    #[test]
    fn a_clock_that_is_behind_makes_nothing_old() {
        let line = checked(-30);

        assert_eq!(look([("PL", &line)], today()).old, []);
    }
}
