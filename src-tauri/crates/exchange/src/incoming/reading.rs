//! Days and times as other apps write them.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use domain::Moment;

use super::Zone;

/// The years of which a diary may be.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
/// The farthest any clock is from UTC, in seconds.
const FARTHEST: i32 = 18 * 60 * 60;

/// A time as it is written: what a clock shows, and how far it is from UTC where that is written, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// What the clock shows.
    pub(super) clock: NaiveDateTime,
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
    /// Reads a time in the form of ISO 8601, with or without a zone, or a day alone, which is taken as its noon.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(it) = DateTime::parse_from_rfc3339(text) {
            let of = if it.offset().local_minus_utc() == 0 { Clock::Utc } else { Clock::Own(*it.offset()) };
            return Self::checked(it.naive_local(), of);
        }
        let forms = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
        match forms.iter().find_map(|it| NaiveDateTime::parse_from_str(text, it).ok()) {
            Some(clock) => Self::checked(clock, Clock::Place),
            None => Self::checked(noon(day(text)?), Clock::Place),
        }
    }

    /// A time as its clock showed it, with how far that clock was from UTC. An offset that no clock has is no offset.
    pub(super) fn with_offset(clock: NaiveDateTime, seconds: Option<i32>) -> Option<Self> {
        let seconds = seconds.filter(|it| (-FARTHEST..=FARTHEST).contains(it) && it % 60 == 0);
        Self::checked(clock, seconds.and_then(FixedOffset::east_opt).map_or(Clock::Place, Clock::Own))
    }

    fn checked(clock: NaiveDateTime, of: Clock) -> Option<Self> {
        YEARS.contains(&clock.year()).then_some(Self { clock, of })
    }

    /// The moment. A time in UTC is put on the clocks of that place; any other offset is the person's own.
    pub(super) fn moment(self, zone: &dyn Zone) -> Moment {
        match self.of {
            Clock::Place => zone.showing(self.clock),
            Clock::Utc => zone.at(self.clock.and_utc()),
            Clock::Own(offset) => match self.clock.and_local_timezone(offset).single() {
                Some(it) => Moment::of(it),
                None => zone.showing(self.clock),
            },
        }
    }
}

/// A day such as `2020-05-30`.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok()?;
    YEARS.contains(&day.year()).then_some(day)
}

/// The middle of a day, for what has no time.
pub(super) fn noon(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn read(text: &str) -> Option<String> {
        let berlin = FixedOffset::east_opt(2 * 3600).unwrap();
        let it = Reading::of(text)?.moment(&berlin);
        Some(format!("{} {} {}", it.day, it.time().format("%H:%M:%S"), it.offset_minutes))
    }

    #[test]
    fn a_time_without_a_zone_is_that_of_the_place() {
        for it in ["2024-05-03T07:08:09.123456", "2024-05-03 07:08:09", " 2024-05-03T07:08:09 "] {
            assert_eq!(read(it).unwrap(), "2024-05-03 07:08:09 120");
        }
        assert_eq!(read("2024-05-03").unwrap(), "2024-05-03 12:00:00 120");
    }

    #[test]
    fn a_time_in_utc_is_shown_on_the_clocks_of_the_place_and_another_offset_is_kept() {
        assert_eq!(read("2024-05-03T23:08:09Z").unwrap(), "2024-05-04 01:08:09 120");
        assert_eq!(read("2024-05-03T23:08:09-07:00").unwrap(), "2024-05-03 23:08:09 -420");
    }

    #[test]
    fn what_is_no_day_or_of_no_likely_year_is_not_read() {
        for it in ["", "2023-02-29", "1899-12-31", "2101-01-01", "+12024-01-01T00:00:00", "2024-05-03T25:00:00", "soon"]
        {
            assert_eq!(read(it), None, "{it}");
        }
    }

    #[test]
    fn an_offset_that_no_clock_has_is_not_taken() {
        let clock = day("2024-05-03").map(noon).unwrap();
        let here = FixedOffset::east_opt(3600).unwrap();
        for seconds in [i32::MIN, i32::MAX, 70_000, 61] {
            let it = Reading::with_offset(clock, Some(seconds)).unwrap().moment(&here);
            assert_eq!(it, Moment::of(here.from_local_datetime(&clock).unwrap()));
        }
        let london = Reading::with_offset(clock, Some(0)).unwrap().moment(&here);
        assert_eq!((london.time(), london.offset_minutes), (clock.time(), 0));
    }
}
