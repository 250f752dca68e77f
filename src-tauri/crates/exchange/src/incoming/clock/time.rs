//! The time of a day: `14:58`, `6:50 pm`, `14.58 Uhr`, also both kinds of clock in one file.

use chrono::NaiveTime;

/// What stands beside a time before noon and after noon, without dots and spaces.
const MORNING: [&str; 6] = ["am", "a", "오전", "上午", "午前", "πμ"];
const AFTERNOON: [&str; 6] = ["pm", "p", "오후", "下午", "午後", "μμ"];
/// What only says that it is a time.
const SAYS_NOTHING: [&str; 2] = ["uhr", "h"];

/// Reads it. An hour alone is none, unless something beside it says what it is.
pub(in crate::incoming) fn of_day(text: &str) -> Option<NaiveTime> {
    let (number, mark) = parted(text)?;
    // What is shorter than a second.
    let number = match number.split_once('.') {
        Some((clock, _)) if clock.matches(':').count() == 2 => clock,
        _ => number,
    };
    let mut parts = number.split([':', '.', 'h', 'H']).map(str::trim).map(part);
    let hour = parts.next()??;
    let minute = match parts.next() {
        Some(minute) => minute?,
        None if mark.is_empty() => return None,
        None => 0,
    };
    let second = parts.next().unwrap_or(Some(0))?;
    // A leap second has no place on most clocks.
    let second = if second == 60 { 59 } else { second };
    NaiveTime::from_hms_opt(on_24_hours(hour, &mark)?, minute, second).filter(|_| parts.next().is_none())
}

/// Whether a time is told in halves of a day.
pub(in crate::incoming) fn is_in_halves(text: &str) -> bool {
    parted(text).is_some_and(|(_, mark)| is_half(&mark))
}

/// Whether a word says which half of the day it is.
pub(super) fn is_half(word: &str) -> bool {
    MORNING.contains(&word) || AFTERNOON.contains(&word)
}

/// The numbers from the first digit to the last, and what stands before and after them.
fn parted(text: &str) -> Option<(&str, String)> {
    let digit = |it: char| it.is_ascii_digit();
    let (from, to) = (text.find(digit)?, text.rfind(digit)?);
    let (before, rest) = text.split_at_checked(from)?;
    let (number, after) = rest.split_at_checked(to.checked_sub(from)?.checked_add(1)?)?;
    Some((number, letters(before, after)))
}

/// Small letters alone: newer phones put a narrow space in between, and some languages dots.
fn letters(before: &str, after: &str) -> String {
    let letters = before.chars().chain(after.chars()).filter(|it| !it.is_whitespace() && *it != '.');
    letters.take(8).collect::<String>().to_lowercase()
}

fn part(text: &str) -> Option<u32> {
    let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|it| it.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn on_24_hours(hour: u32, mark: &str) -> Option<u32> {
    match mark {
        "" => Some(hour),
        it if SAYS_NOTHING.contains(&it) => Some(hour),
        it if MORNING.contains(&it) && hour <= 12 => Some(hour % 12),
        it if AFTERNOON.contains(&it) && hour <= 12 => Some(hour % 12 + 12),
        // Some phones show "14:58 PM".
        it if AFTERNOON.contains(&it) => Some(hour),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_twelve_and_of_twenty_four_hours_are_read() {
        for (text, reads) in [
            ("14:58", "14:58:00"),
            (" 9:05:07 ", "09:05:07"),
            ("9:05:07.250", "09:05:07"),
            ("23:59:60", "23:59:59"),
            ("08.15", "08:15:00"),
            ("14.58 Uhr", "14:58:00"),
            ("9 Uhr", "09:00:00"),
            ("14h30", "14:30:00"),
            ("14 h", "14:00:00"),
            ("6:50 pm", "18:50:00"),
            ("6pm", "18:00:00"),
            ("10:04 AM", "10:04:00"),
            ("12:07 am", "00:07:00"),
            ("12:20 pm", "12:20:00"),
            ("12:30 p.m.", "12:30:00"),
            ("6:50\u{202f}PM", "18:50:00"),
            ("6:50 p.\u{a0}m.", "18:50:00"),
            ("오후 6:50", "18:50:00"),
            ("下午6:50", "18:50:00"),
            ("午前0:30", "00:30:00"),
            ("6:50 μ.μ.", "18:50:00"),
            ("14:58 PM", "14:58:00"),
        ] {
            assert_eq!(of_day(text).map(|it| it.format("%H:%M:%S").to_string()).as_deref(), Some(reads), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        for text in [
            "",
            "noon",
            "soon",
            "24:00",
            "25:00",
            "12:60",
            "13:00 am",
            "12",
            "10:x",
            "6:5:4:3",
            "6:50 later",
            "10:00 UTC",
            "-6:50",
            "123:00",
            "99999999999:00",
            "6::50",
            "6:50:61",
        ] {
            assert_eq!(of_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_clock_of_halves_is_known() {
        assert_eq!(
            ["6:50 pm", "오전 6:50", "14:58", "14.58 Uhr", ""].map(is_in_halves),
            [true, true, false, false, false]
        );
    }
}
