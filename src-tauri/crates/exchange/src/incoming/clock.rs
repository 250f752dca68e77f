//! Days, times and instants as other apps write them.

mod time;
mod words;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use domain::Moment;

use super::Zone;

pub(super) use time::{is_in_halves, of_day};

/// The years of which a diary may be.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
/// The farthest any clock is from UTC, in minutes.
const FARTHEST: i32 = 18 * 60;

/// A time as it is written: what a calendar and a clock on the wall showed, and whose clock that was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// The day.
    pub(super) day: NaiveDate,
    /// The time of the day, where it was said.
    pub(super) time: Option<NaiveTime>,
    of: Clock,
}

/// Whose clock it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clock {
    /// That of the place; nothing more is written.
    Place,
    /// One in UTC, as machines write it.
    Utc,
    /// The person's own, so far from UTC.
    Own(FixedOffset),
}

impl Reading {
    /// Reads a time in the form of ISO 8601, with or without a zone, or a day alone.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        let zoned = DateTime::parse_from_rfc3339(text);
        if let Ok(it) = zoned.or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S %z")) {
            return Some(Self::zoned(it));
        }
        let forms = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
        match forms.iter().find_map(|it| NaiveDateTime::parse_from_str(text, it).ok()) {
            Some(it) => Some(Self::showing(it.date(), Some(it.time()))),
            None => day(text).map(|it| Self::showing(it, None)),
        }
    }

    /// Reads a time as people write it in English, such as `January 1, 2019 at 3:04 PM` or `2020-08-29 11:11`.
    pub(super) fn in_words(text: &str) -> Option<Self> {
        words::reading(text)
    }

    /// A time that tells its zone.
    pub(super) fn zoned(it: DateTime<FixedOffset>) -> Self {
        let of = if it.offset().local_minus_utc() == 0 { Clock::Utc } else { Clock::Own(*it.offset()) };
        let clock = it.naive_local();
        Self { day: clock.date(), time: Some(clock.time()), of }
    }

    /// What the clocks of the place showed.
    pub(super) fn showing(day: NaiveDate, time: Option<NaiveTime>) -> Self {
        Self { day, time, of: Clock::Place }
    }

    /// The same on a clock that was so many seconds from UTC. An offset that no clock has is no offset.
    pub(super) fn with_offset(self, seconds: Option<i32>) -> Self {
        let seconds = seconds.filter(|it| it % 60 == 0 && it.unsigned_abs() <= FARTHEST.unsigned_abs() * 60);
        Self { of: seconds.and_then(FixedOffset::east_opt).map_or(self.of, Clock::Own), ..self }
    }

    /// What the clock showed; the middle of the day where no time was said.
    pub(super) fn clock(self) -> NaiveDateTime {
        self.day.and_time(self.time.unwrap_or_else(noon))
    }

    /// Whether it says how far its clock was from UTC.
    pub(super) fn tells_its_zone(self) -> bool {
        self.of != Clock::Place
    }

    /// The moment, when it can be one of a diary. A time in UTC is put on the clocks of the place; any other offset is
    /// the person's own.
    pub(super) fn moment(self, zone: &dyn Zone) -> Option<Moment> {
        // Far outside, the rules of a place cannot be reckoned with.
        sound(self.day)?;
        let clock = self.clock();
        let moment = match self.of {
            Clock::Place => zone.showing(clock),
            Clock::Utc => zone.at(clock.and_utc()),
            Clock::Own(offset) => Moment::of(clock.and_local_timezone(offset).single()?),
        };
        is_sound(&moment).then_some(moment)
    }

    /// The moment on the clocks of that place, also where another offset was said.
    pub(super) fn moment_at(self, zone: &dyn Zone) -> Option<Moment> {
        let Clock::Own(offset) = self.of else { return self.moment(zone) };
        sound(self.day)?;
        let moment = zone.at(self.clock().and_local_timezone(offset).single()?.with_timezone(&Utc));
        is_sound(&moment).then_some(moment)
    }
}

/// The moment that a text of ISO 8601 tells.
pub(super) fn moment(text: &str, zone: &dyn Zone) -> Option<Moment> {
    Reading::of(text)?.moment(zone)
}

/// When something was changed, where that can be read.
pub(super) fn changed(text: Option<&str>, zone: &dyn Zone) -> Option<DateTime<Utc>> {
    moment(text?, zone).map(|it| it.at)
}

/// The middle of a day, for what tells no time.
pub(super) fn noon_of(day: NaiveDate, zone: &dyn Zone) -> Option<Moment> {
    Reading::showing(day, None).moment(zone)
}

/// A day such as `2020-05-30`, also without zeros.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok().and_then(sound)
}

/// A day, when it is one on which somebody may have written.
pub(super) fn sound(day: NaiveDate) -> Option<NaiveDate> {
    YEARS.contains(&day.year()).then_some(day)
}

/// Whether a moment can be one of a diary, and its clock one on this earth.
pub(super) fn is_sound(moment: &Moment) -> bool {
    let days = [moment.day, moment.at.date_naive()];
    days.into_iter().all(|it| sound(it).is_some()) && (-FARTHEST..=FARTHEST).contains(&moment.offset_minutes)
}

fn noon() -> NaiveTime {
    NaiveTime::MIN + TimeDelta::hours(12)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Berlin;

    fn read(text: &str) -> Option<String> {
        let it = moment(text, &Berlin)?;
        Some(format!("{} {} {}", it.day, it.time().format("%H:%M:%S"), it.offset_minutes))
    }

    #[test]
    fn a_time_without_a_zone_is_the_one_on_the_wall() {
        for it in ["2024-05-03T07:08:09.123456", "2024-05-03 07:08:09", " 2024-05-03T07:08:09 "] {
            assert_eq!(read(it).as_deref(), Some("2024-05-03 07:08:09 120"));
        }
        assert_eq!(read("2024-05-03").as_deref(), Some("2024-05-03 12:00:00 120"));
        assert_eq!(read("2024-01-03T07:08").as_deref(), Some("2024-01-03 07:08:00 60"));
    }

    #[test]
    fn a_time_in_utc_is_shown_on_the_clocks_of_the_place_and_another_offset_is_kept() {
        assert_eq!(read("2024-05-03T23:08:09Z").as_deref(), Some("2024-05-04 01:08:09 120"));
        assert_eq!(read("2024-05-03T23:08:09-07:00").as_deref(), Some("2024-05-03 23:08:09 -420"));
        assert_eq!(read("2024-05-03 23:08:09 -0700").as_deref(), Some("2024-05-03 23:08:09 -420"));
    }

    #[test]
    fn a_place_that_is_named_shows_its_own_day() {
        let reading = Reading::of("2024-05-03T23:08:09-07:00").expect("a time");

        let berlin = reading.moment_at(&Berlin).expect("a moment");

        assert_eq!((berlin.day.to_string(), berlin.offset_minutes), ("2024-05-04".into(), 120));
    }

    #[test]
    fn what_is_no_day_or_of_no_likely_year_is_not_read() {
        for it in [
            "",
            "soon",
            "2023-02-29",
            "1899-12-31",
            "1899-12-31T00:00:00Z",
            "2101-01-01",
            "2101-01-01T00:00:00Z",
            "+12024-01-01T00:00:00",
            "+12021-01-01T00:00:00Z",
            "9999-12-31T23:59:59-18:00",
            "0000-01-01T00:00:00+18:00",
            "2024-05-03T25:00:00",
            // Here the day is sound, but the instant is of the year before.
            "1900-01-01T00:00:00+01:00",
        ] {
            assert_eq!(read(it), None, "{it}");
        }
        assert!(moment("1900-01-01T00:00:00Z", &Utc).is_some());
        assert_eq!(changed(Some("2101-01-01T00:00:00Z"), &Utc), None);
    }

    #[test]
    fn an_offset_that_no_clock_has_is_not_taken() {
        let clock = Reading::of("2024-05-03").expect("a day");
        for seconds in [i32::MIN, i32::MAX, 70_000, 61] {
            assert_eq!(clock.with_offset(Some(seconds)), clock);
        }
        let london = clock.with_offset(Some(0)).moment(&Berlin).expect("a moment");
        assert_eq!((london.time(), london.offset_minutes), (noon(), 0));
    }
}
