//! The time of a row, as the phone showed it: `6:50 pm`, `10:04 AM`, `14:58`, also both in one file.

use chrono::NaiveTime;

/// What stands beside a time before noon and after noon, without dots and spaces.
const MORNING: [&str; 6] = ["am", "a", "오전", "上午", "午前", "πμ"];
const AFTERNOON: [&str; 6] = ["pm", "p", "오후", "下午", "午後", "μμ"];

/// Reads it.
pub(super) fn of_day(text: &str) -> Option<NaiveTime> {
    let digit = |it: char| it.is_ascii_digit();
    let (from, to) = (text.find(digit)?, text.rfind(digit)?);
    let (before, rest) = text.split_at_checked(from)?;
    let (number, after) = rest.split_at_checked(to.checked_sub(from)?.checked_add(1)?)?;
    let mut parts = number.split([':', '.']).map(str::trim);
    let (hour, minute) = (part(parts.next()?)?, part(parts.next()?)?);
    let whole = parts.next().is_none_or(|it| part(it).is_some_and(|it| it < 60)) && parts.next().is_none();
    let hour = if whole { on_24_hours(hour, &mark(before, after)) } else { None };
    NaiveTime::from_hms_opt(hour?, minute, 0)
}

fn part(text: &str) -> Option<u32> {
    let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|it| it.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn mark(before: &str, after: &str) -> String {
    // Newer phones put a narrow space in between, and some languages dots.
    let letters = before.chars().chain(after.chars()).filter(|it| !it.is_whitespace() && *it != '.');
    letters.take(8).collect::<String>().to_lowercase()
}

fn on_24_hours(hour: u32, mark: &str) -> Option<u32> {
    match mark {
        "" => Some(hour),
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
            ("6:50 pm", "18:50"),
            ("10:04 AM", "10:04"),
            ("14:58", "14:58"),
            ("12:07 am", "00:07"),
            ("12:20 pm", "12:20"),
            ("6:50\u{202f}PM", "18:50"),
            ("6:50 p.\u{a0}m.", "18:50"),
            ("08.15", "08:15"),
            ("오후 6:50", "18:50"),
            ("下午6:50", "18:50"),
            ("6:50 μ.μ.", "18:50"),
            ("14:58:30", "14:58"),
            ("14:58 PM", "14:58"),
        ] {
            assert_eq!(of_day(text).map(|it| it.format("%H:%M").to_string()).as_deref(), Some(reads), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        for text in ["", "noon", "24:00", "12:60", "13:00 am", "6", "6:5:4:3", "6:50 later", "-6:50", "123:00", "6::50"]
        {
            assert_eq!(of_day(text), None, "{text}");
        }
    }
}
