//! When something was written, in the person's own day.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
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

    /// The time of the day on the person's own clock.
    #[must_use]
    pub fn time(&self) -> NaiveTime {
        (self.at.naive_utc() + TimeDelta::minutes(self.offset_minutes.into())).time()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::chart::{Grain, Span, daily};
    use chrono::{Days, Timelike};

    /// A moment at some instant, on a clock so many minutes east of UTC.
    fn moment(seconds: i64, minutes: i32) -> Moment {
        let at = DateTime::<Utc>::from_timestamp(seconds, 0).expect("an instant");
        Moment::of(at.with_timezone(&FixedOffset::east_opt(minutes * 60).expect("an offset")))
    }

    #[test]
    fn in_any_zone_the_day_is_the_date_on_the_wall_and_turns_at_its_midnight() {
        let mut chance = Chance::seeded(5);
        for _ in 0..20_000 {
            // From UTC−12 to UTC+14, in quarters of an hour, as zones are.
            let minutes = 15 * chance.between(-12 * 4, 14 * 4) as i32;
            let seconds = chance.between(0, 4_102_444_800);
            let it = moment(seconds, minutes);
            let wall = it.at.naive_utc() + TimeDelta::minutes(minutes.into());

            assert_eq!((it.day, it.time()), (wall.date(), wall.time()), "{it:?}");
            let midnight = i64::from(86_400 - wall.time().num_seconds_from_midnight());
            assert_eq!(moment(seconds + midnight - 1, minutes).day, it.day);
            assert_eq!(moment(seconds + midnight, minutes).day, it.day + Days::new(1));
        }
    }

    #[test]
    fn when_the_clocks_change_every_instant_still_has_one_day_and_none_is_lost() {
        // In spring from UTC+1 to UTC+2, in autumn back; and a traveller from UTC+9 to UTC−8 over the night.
        for (changes_at, before, after) in
            [("2026-03-29T01:00:00Z", 60, 120), ("2026-10-25T01:00:00Z", 120, 60), ("2026-06-10T15:30:00Z", 540, -480)]
        {
            let change = DateTime::parse_from_rfc3339(changes_at).expect("an instant").timestamp();
            let moments: Vec<Moment> = (-48..=48_i64)
                .map(|hour| moment(change + hour * 3600, if hour < 0 { before } else { after }))
                .collect();
            let values: Vec<(NaiveDate, f64)> = moments.iter().map(|it| (it.day, 1.0)).collect();

            let days = daily(&values, Grain::Day);

            assert_eq!(days.iter().map(|it| it.times).sum::<u32>(), 97, "{changes_at}: every value is on some day");
            assert!(days.windows(2).all(|pair| pair[1].day - pair[0].day == TimeDelta::days(1)), "{changes_at}");
            let span = Span { since: days[0].day, until: days[days.len() - 1].day + Days::new(1) };
            assert!(days.iter().map(|it| span.place(it.day)).is_sorted(), "{changes_at}");
        }
    }

    #[test]
    fn the_day_is_the_one_where_the_person_sat() {
        let reading = DateTime::parse_from_rfc3339("2026-01-01T00:30:00+02:00").expect("a reading");

        let moment = Moment::of(reading);

        assert_eq!(moment.day.to_string(), "2026-01-01");
        assert_eq!(moment.at.to_rfc3339(), "2025-12-31T22:30:00+00:00");
        assert_eq!(moment.offset_minutes, 120);
    }
}
