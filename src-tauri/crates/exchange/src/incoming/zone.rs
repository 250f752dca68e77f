//! The rules of a place for its clocks.

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, Offset, TimeZone, Utc};
use domain::Moment;

/// What the clocks of a place show. No clock is read: these are the rules alone.
pub trait Zone {
    /// An instant, on the clocks of that place.
    fn at(&self, instant: DateTime<Utc>) -> Moment;

    /// What the clocks of that place showed, as a moment. A time that came twice in a night is the earlier one; a time
    /// that was left out is taken as if it had not been.
    fn showing(&self, clock: NaiveDateTime) -> Moment;
}

impl<Z: TimeZone> Zone for Z {
    fn at(&self, instant: DateTime<Utc>) -> Moment {
        moment(&instant.with_timezone(self))
    }

    fn showing(&self, clock: NaiveDateTime) -> Moment {
        match self.from_local_datetime(&clock).earliest() {
            Some(found) => moment(&found),
            // The offset an hour before the gap is the one the clock would have gone on with.
            None => {
                let before = clock.checked_sub_signed(chrono::TimeDelta::hours(3)).unwrap_or(clock);
                let offset = self.offset_from_local_datetime(&before).earliest().map_or_else(utc, |it| it.fix());
                let at = clock.checked_sub_offset(offset).unwrap_or(clock).and_utc();
                Moment { at, day: clock.date(), offset_minutes: offset.local_minus_utc() / 60 }
            }
        }
    }
}

fn moment<Z: TimeZone>(reading: &DateTime<Z>) -> Moment {
    Moment::of(reading.fixed_offset())
}

fn utc() -> FixedOffset {
    Utc.fix()
}

/// The rules of this computer.
#[must_use]
pub fn here() -> impl Zone {
    Local
}
