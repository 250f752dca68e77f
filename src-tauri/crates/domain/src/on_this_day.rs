//! Which earlier days belong to today: the same day of earlier years, and one and six months back.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long ago a day was: years or months, never both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Ago {
    /// Whole years, 1 or more.
    Years(u16),
    /// Whole months, 1 or 6.
    Months(u16),
}

/// The same day of earlier years, the latest first, no earlier than `first`.
///
/// The 29th of February is shown with the 28th in years that have none, so that it comes back every year.
#[must_use]
pub fn earlier_years(today: NaiveDate, first: NaiveDate) -> Vec<(Ago, NaiveDate)> {
    let stands_for_leap = (today.month(), today.day()) == (2, 28) && !today.leap_year();
    let mut days = Vec::new();
    for years in 1..=u16::try_from(today.year() - first.year()).unwrap_or(0) {
        let same = |day| NaiveDate::from_ymd_opt(today.year() - i32::from(years), today.month(), day);
        let leap = if stands_for_leap { same(29) } else { None };
        days.extend(leap.into_iter().chain(same(today.day())).map(|it| (Ago::Years(years), it)));
    }
    days.retain(|it| it.1 >= first);
    days
}

/// One and six months ago. A month that is shorter is looked at on its last day.
#[must_use]
pub fn earlier_months(today: NaiveDate) -> Vec<(Ago, NaiveDate)> {
    let back = |it: u16| Some((Ago::Months(it), today.checked_sub_months(Months::new(it.into()))?));
    [1, 6].into_iter().filter_map(back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn years(today: &str, first: &str) -> Vec<String> {
        earlier_years(day(today), day(first)).iter().map(|it| it.1.to_string()).collect()
    }

    #[test]
    fn the_same_day_of_each_earlier_year_is_looked_at_the_latest_first() {
        assert_eq!(years("2026-11-26", "2023-01-01"), ["2025-11-26", "2024-11-26", "2023-11-26"]);
        assert_eq!(earlier_years(day("2026-11-26"), day("2025-01-01"))[0].0, Ago::Years(1));
    }

    #[test]
    fn nothing_before_the_first_day_and_nothing_of_this_year() {
        assert_eq!(years("2026-11-26", "2024-11-27"), ["2025-11-26"]);
        assert_eq!(years("2026-11-26", "2026-01-01"), Vec::<String>::new());
        assert_eq!(years("2026-11-26", "2030-01-01"), Vec::<String>::new());
    }

    #[test]
    fn the_day_that_most_years_lack_comes_back_on_the_day_before() {
        assert_eq!(years("2026-02-28", "2023-01-01"), ["2025-02-28", "2024-02-29", "2024-02-28", "2023-02-28"]);
        assert_eq!(years("2026-03-01", "2024-01-01"), ["2025-03-01", "2024-03-01"]);
    }

    #[test]
    fn a_leap_day_looks_back_at_leap_days_alone() {
        assert_eq!(years("2028-02-29", "2023-01-01"), ["2024-02-29"]);
        assert_eq!(years("2028-02-28", "2023-01-01").len(), 5);
    }

    #[test]
    fn a_shorter_month_is_looked_at_on_its_last_day() {
        let months = earlier_months(day("2026-03-31"));

        assert_eq!(months, [(Ago::Months(1), day("2026-02-28")), (Ago::Months(6), day("2025-09-30"))]);
    }
}
