//! Days, times and instants as other apps write them.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::Moment;

use super::Zone;

/// A day, when it is one on which somebody may have written.
pub(super) fn sound(day: NaiveDate) -> Option<NaiveDate> {
    (1900..=2100).contains(&day.year()).then_some(day)
}

/// An instant that tells its zone, such as `2021-03-04T05:06:07.089Z`.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let read = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z"));
    let read = read.ok()?.with_timezone(&Utc);
    sound(read.date_naive()).map(|_| read)
}

/// An instant, or what the clocks of the zone showed where the text tells no zone.
pub(super) fn moment(text: &str, zone: &dyn Zone) -> Option<Moment> {
    if let Some(instant) = instant(text) {
        return Some(zone.at(instant));
    }
    let clock = NaiveDateTime::parse_from_str(text.trim(), "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    sound(clock.date()).map(|_| zone.showing(clock))
}

/// The middle of a day, for what tells no time.
pub(super) fn noon() -> NaiveTime {
    NaiveTime::MIN + chrono::TimeDelta::hours(12)
}

/// Whether a time is told in halves of a day.
pub(super) fn is_in_halves(text: &str) -> bool {
    matches!(parted(text).1.as_str(), "am" | "pm")
}

/// A time of day: `14:58`, `14.58 Uhr`, `6:50 pm`, `10:04 AM`, `6 p.m.`.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let (numbers, half) = parted(text);
    let mut numbers = numbers.split([':', '.']).map(|it| it.trim().parse::<u32>().ok());
    let hour = numbers.next()??;
    let minute = match numbers.next() {
        Some(minute) => minute?,
        // A number alone is no time.
        None if half.is_empty() => return None,
        None => 0,
    };
    let second = numbers.next().unwrap_or(Some(0))?;
    let hour = match half.as_str() {
        "" | "uhr" | "h" => hour,
        "am" if (1..=12).contains(&hour) => hour % 12,
        "pm" if (1..=12).contains(&hour) => hour % 12 + 12,
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// The numbers, and the small letters after them.
fn parted(text: &str) -> (&str, String) {
    let (numbers, letters) = text.split_at(text.find(char::is_alphabetic).unwrap_or(text.len()));
    // Newer systems put a narrow space before `PM`, which counts as space here as well.
    (numbers.trim(), letters.chars().filter(|it| it.is_alphabetic()).flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        time(text).map(|it| it.format("%H:%M:%S").to_string())
    }

    #[test]
    fn a_time_is_read_in_every_way_it_is_written() {
        for (text, means) in [
            ("14:58", "14:58:00"),
            (" 9:05:07 ", "09:05:07"),
            ("14.58 Uhr", "14:58:00"),
            ("9 Uhr", "09:00:00"),
            ("6:50 pm", "18:50:00"),
            ("10:04 AM", "10:04:00"),
            ("10:04\u{202f}PM", "22:04:00"),
            ("12:00 am", "00:00:00"),
            ("12:30 p.m.", "12:30:00"),
            ("6pm", "18:00:00"),
        ] {
            assert_eq!(read(text).as_deref(), Some(means), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in ["", "25:00", "12:60", "14:00 pm", "0:30 am", "12", "soon", "10:x", "99999999999:00", "10:00 UTC"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_year_in_which_nobody_wrote_is_unreadable() {
        for text in ["1899-12-31T00:00:00Z", "2101-01-01T00:00:00Z", "+12021-01-01T00:00:00Z", "", "yesterday"] {
            assert_eq!(moment(text, &Utc), None, "{text}");
        }
        assert!(moment("1900-01-01T00:00:00Z", &Utc).is_some());
    }

    #[test]
    fn a_time_without_a_zone_is_the_one_on_the_wall() {
        let berlin = chrono_tz::Europe::Berlin;

        let told = moment("2021-06-30T23:30:00.000Z", &berlin).expect("a moment");
        let wall = moment("2021-06-30T23:30:00", &berlin).expect("a moment");

        assert_eq!((told.day.to_string(), told.time().to_string()), ("2021-07-01".into(), "01:30:00".into()));
        assert_eq!((wall.day.to_string(), wall.offset_minutes), ("2021-06-30".into(), 120));
    }
}
