//! When something was written, in the person's own day.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One reading of the clock: the instant, and the calendar day it was where the person sat.
///
/// The day is stored, not computed later: an entry of Tuesday evening stays on Tuesday wherever
/// the computer travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    /// The instant, UTC.
    pub at: DateTime<Utc>,
    /// The person's own calendar day.
    pub day: NaiveDate,
    /// Minutes east of UTC, from −1080 to 1080.
    pub offset_minutes: i32,
}

impl Moment {
    /// The moment that a clock with an offset shows.
    #[must_use]
    pub fn of(reading: DateTime<FixedOffset>) -> Self {
        Self {
            at: reading.with_timezone(&Utc),
            day: reading.date_naive(),
            offset_minutes: reading.offset().local_minus_utc() / 60,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_one_where_the_person_sat() {
        let reading = DateTime::parse_from_rfc3339("2026-01-01T00:30:00+02:00").expect("a reading");

        let moment = Moment::of(reading);

        assert_eq!(moment.day.to_string(), "2026-01-01");
        assert_eq!(moment.at.to_rfc3339(), "2025-12-31T22:30:00+00:00");
        assert_eq!(moment.offset_minutes, 120);
    }
}
