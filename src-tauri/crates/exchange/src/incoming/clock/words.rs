//! Days and times as people write them, in English.

use chrono::NaiveDate;

use super::{Reading, time};

/// The longest text that may be a day and a time.
const LONGEST: usize = 120;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Reads such as `01 January 2019 at 00:00:00 GMT`, `January 1, 2019 at 3:04 PM` or `2020-08-29 11:11`.
pub(super) fn reading(text: &str) -> Option<Reading> {
    if text.len() > LONGEST {
        return None;
    }
    let mut parts = Parts::default();
    for word in text.split(|it: char| it.is_whitespace() || it == ',').filter(|it| !it.is_empty()) {
        parts.take(word)?;
    }
    let day = NaiveDate::from_ymd_opt(parts.year?, parts.month?, parts.day?)?;
    let time = match parts.clock {
        Some(clock) => Some(time::of_day(&[clock, parts.half.unwrap_or_default()].concat())?),
        None => None,
    };
    Some(Reading::showing(day, time).with_offset(parts.offset))
}

#[derive(Default)]
struct Parts {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
    clock: Option<String>,
    half: Option<String>,
    /// In seconds.
    offset: Option<i32>,
}

impl Parts {
    /// Nothing when the word has no place in a day and a time.
    fn take(&mut self, word: &str) -> Option<()> {
        if let Some((year, month, day)) = date(word) {
            return (set(&mut self.year, year) && set(&mut self.month, month) && set(&mut self.day, day)).then_some(());
        }
        let low = word.trim_matches(['.', '(', ')']).to_lowercase();
        if self.clock.is_some()
            && let Some(seconds) = offset(&low)
        {
            return set(&mut self.offset, seconds).then_some(());
        }
        if low.contains(':') {
            return set(&mut self.clock, low).then_some(());
        }
        if let Some(number) = number(&low) {
            return if low.len() == 4 {
                set(&mut self.year, i32::try_from(number).ok()?).then_some(())
            } else {
                set(&mut self.day, number).then_some(())
            };
        }
        self.take_name(low)
    }

    fn take_name(&mut self, word: String) -> Option<()> {
        if word.len() > 1 && time::is_half(&word.replace('.', "")) {
            return set(&mut self.half, word).then_some(());
        }
        if word == "at" || word.len() >= 3 && WEEKDAYS.iter().any(|it| it.starts_with(&word)) {
            return Some(());
        }
        let month = MONTHS
            .iter()
            .position(|it| word.len() >= 3 && it.starts_with(&word) || word == "sept" && *it == "september");
        match month {
            Some(at) if self.month.is_none() => self.month = u32::try_from(at + 1).ok(),
            // The name of a zone. Three letters can be many places, so only the given zone is sure.
            _ if self.clock.is_some() && word.chars().all(char::is_alphabetic) => {}
            _ => return None,
        }
        Some(())
    }
}

fn set<T>(place: &mut Option<T>, value: T) -> bool {
    place.replace(value).is_none()
}

/// A number of at most four digits, also as in `1st`.
fn number(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|it| word.strip_suffix(it)).unwrap_or(word);
    (digits.len() <= 4 && digits.chars().all(|it| it.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// A day in numbers: the year first, or day, month and year with points between. With `/` and the year last nobody can
/// tell a day from a month.
fn date(word: &str) -> Option<(i32, u32, u32)> {
    let between = word.chars().find(|it| !it.is_ascii_digit())?;
    let mut parts = word.split(between);
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || !['-', '/', '.'].contains(&between) {
        return None;
    }
    let (year, month, day) = match (one.len(), three.len(), between) {
        (4, 1..=2, _) => (one, two, three),
        (1..=2, 4, '.') => (three, two, one),
        _ => return None,
    };
    Some((i32::try_from(number(year)?).ok()?, number(month)?, number(day)?))
}

/// Seconds east of UTC: `gmt`, `utc`, `z`, and each with hours after it, or the hours alone.
fn offset(word: &str) -> Option<i32> {
    let rest = ["gmt", "utc", "z"].iter().find_map(|it| word.strip_prefix(it)).unwrap_or(word);
    if rest.is_empty() {
        return Some(0);
    }
    let (sign, rest) = match rest.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, rest.strip_prefix(['-', '−'])?),
    };
    let (hours, minutes) = match rest.split_once(':') {
        Some(parts) => parts,
        None if rest.len() > 2 => rest.split_at_checked(rest.len() - 2)?,
        None => (rest, "0"),
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 18 && minutes < 60).then(|| i32::try_from(hours * 3600 + minutes * 60).ok().map(|it| sign * it))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::clock::Clock;

    fn told(text: &str) -> Option<String> {
        reading(text).map(|it| {
            let time = it.time.map(|it| format!(" {it}")).unwrap_or_default();
            let offset = match it.of {
                Clock::Own(offset) => format!(" {offset}"),
                Clock::Utc | Clock::Place => String::new(),
            };
            format!("{}{time}{offset}", it.day)
        })
    }

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        for (text, read) in [
            ("01 January 2019 at 00:00:00 GMT", "2019-01-01 00:00:00 +00:00"),
            ("January 1, 2019 at 3:04:05 PM GMT-4", "2019-01-01 15:04:05 -04:00"),
            ("Tuesday, 1 Jan 2019, 12:04 am UTC+05:30", "2019-01-01 00:04:00 +05:30"),
            ("1st Sept. 2019 at 12:00 p.m. CEST", "2019-09-01 12:00:00"),
            ("May 3, 2019 at 9:30\u{202f}PM Pacific Daylight Time", "2019-05-03 21:30:00"),
            ("15 January 2024", "2024-01-15"),
            ("2020-08-29 11:11", "2020-08-29 11:11:00"),
            ("2020/8/9 11:11:60PM", "2020-08-09 23:11:59"),
            ("29.08.2020 11:11 +0200", "2020-08-29 11:11:00 +02:00"),
        ] {
            assert_eq!(told(text).as_deref(), Some(read), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "x",
            "2020-13-01",
            "2020-02-30 10:00",
            "01/02/2020 10:00",
            "2020-01-01 25:00",
            "2020-01-01 10:99",
            "1 January",
            "10:00",
            "2020-01-01 2020-01-02",
            "1 January 2020 at 1:2:3:4",
            "x1 January 2020",
            "todo",
            "2020-01-01 10:00 99999999999999999999",
            "--",
            "2020-01-01 10:00 +99",
            "é-é-é",
            "2020-01-01 10:00é",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(told(&"January ".repeat(100)), None);
    }

    #[test]
    fn a_year_that_no_diary_has_is_read_and_no_moment() {
        let long_ago = reading("1 January 1850 at 10:00 GMT").expect("a time");

        assert_eq!(long_ago.moment(&chrono::Utc), None);
    }
}
