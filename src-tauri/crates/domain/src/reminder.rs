//! When somebody who asked for it is reminded: at most once a day, and never during a pause.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::helpline::Weekday;

/// The days of a week, Monday first.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// What a person chose about reminders. Times and days are those of the clock on the wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Reminder {
    /// Whether there are any.
    pub on: bool,
    /// Not before this time of a day.
    pub time: NaiveTime,
    /// The days of the week it comes on; none of them for never.
    pub days: BTreeSet<Weekday>,
    /// The first day it comes again after a pause.
    pub paused_until: Option<NaiveDate>,
    /// The day it came last.
    pub last_shown: Option<NaiveDate>,
}

impl Default for Reminder {
    fn default() -> Self {
        Self {
            on: false,
            time: NaiveTime::from_hms_opt(19, 0, 0).unwrap_or_default(),
            days: WEEK.into(),
            paused_until: None,
            last_shown: None,
        }
    }
}

impl Reminder {
    /// The same, its time in whole minutes.
    #[must_use]
    pub fn within_range(mut self) -> Self {
        self.time = NaiveTime::from_hms_opt(self.time.hour(), self.time.minute(), 0).unwrap_or_default();
        self
    }

    /// The days on which it would come next, the first of them for each day of the week that was chosen, in order.
    /// None is before `today` or inside a pause.
    #[must_use]
    pub fn next_days(&self, today: NaiveDate) -> Vec<NaiveDate> {
        let first = self.paused_until.map_or(today, |it| it.max(today));
        first.iter_days().take(WEEK.len()).filter(|it| self.days.contains(&weekday(*it))).collect()
    }
}

/// Whether it comes now. It waits for the time of the day, and then for the app, until midnight: whoever opens the app
/// three hours later is still reminded, and a day that is over is let go.
#[must_use]
pub fn due(reminder: &Reminder, day: NaiveDate, time: NaiveTime) -> bool {
    let chosen = reminder.on && reminder.days.contains(&weekday(day)) && time >= reminder.time;
    chosen && reminder.paused_until.is_none_or(|it| day >= it) && !was_shown(reminder.last_shown, day)
}

/// Whether it came on this day already. A clock that is set back, or a journey to the west, makes no second one. More
/// than a day ahead, the clock was wrong then, and nothing is known.
fn was_shown(last: Option<NaiveDate>, day: NaiveDate) -> bool {
    let ahead = day.checked_add_days(Days::new(1)).unwrap_or(day);
    last.is_some_and(|it| (day..=ahead).contains(&it))
}

fn weekday(day: NaiveDate) -> Weekday {
    WEEK[day.weekday().num_days_from_monday() as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A day of March 2026, whose second is a Monday.
    fn march(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
    }

    fn on() -> Reminder {
        Reminder { on: true, ..Reminder::default() }
    }

    #[test]
    fn nobody_is_reminded_who_did_not_ask_for_it() {
        assert!(!due(&Reminder::default(), march(3), at(19, 0)));
    }

    #[test]
    fn it_comes_at_its_time_or_when_the_app_is_opened_later_until_midnight() {
        assert!(!due(&on(), march(3), at(18, 59)));
        assert!(due(&on(), march(3), at(19, 0)));
        assert!(due(&on(), march(3), at(22, 0)));
        assert!(due(&on(), march(3), at(23, 59)));
        assert!(!due(&on(), march(4), at(0, 0)), "yesterday's is let go");
    }

    #[test]
    fn it_comes_once_a_day_also_when_the_clock_is_set_back() {
        let shown = Reminder { last_shown: Some(march(3)), ..on() };

        assert!(!due(&shown, march(3), at(19, 30)));
        assert!(!due(&shown, march(2), at(23, 30)), "a journey to the west");
        assert!(due(&shown, march(4), at(19, 0)));
    }

    #[test]
    fn a_day_that_a_wrong_clock_left_behind_keeps_nobody_waiting_for_years() {
        let shown = Reminder { last_shown: NaiveDate::from_ymd_opt(2099, 1, 1), ..on() };

        assert!(due(&shown, march(3), at(19, 0)));
    }

    #[test]
    fn it_comes_on_the_chosen_days_alone() {
        let some = Reminder { days: [Weekday::Mon, Weekday::Sun].into(), ..on() };
        let came: Vec<u32> = (1..=9).filter(|it| due(&some, march(*it), at(20, 0))).collect();

        assert_eq!(came, [1, 2, 8, 9]);
        assert!(!(1..=9).any(|it| due(&Reminder { days: BTreeSet::new(), ..on() }, march(it), at(20, 0))));
    }

    #[test]
    fn a_pause_goes_over_the_end_of_a_week_and_ends_by_itself() {
        let paused = Reminder { paused_until: Some(march(12)), ..on() };
        let came: Vec<u32> = (5..=14).filter(|it| due(&paused, march(*it), at(20, 0))).collect();

        assert_eq!(came, [12, 13, 14]);
    }

    #[test]
    fn when_the_clocks_change_it_comes_once_that_day() {
        // In spring the wall goes from 01:59 to 03:00; in autumn the hour from 02:00 comes twice.
        let early = Reminder { time: at(2, 30), ..on() };
        assert!(!due(&early, march(29), at(1, 59)));
        assert!(due(&early, march(29), at(3, 0)), "its own time is not on the wall that day");

        let autumn = NaiveDate::from_ymd_opt(2026, 10, 25).expect("a day");
        assert!(due(&early, autumn, at(2, 30)));
        assert!(!due(&Reminder { last_shown: Some(autumn), ..early }, autumn, at(2, 30)), "the second 02:30");
    }

    #[test]
    fn the_next_days_begin_after_a_pause_and_name_each_day_of_the_week_once() {
        let some = Reminder { days: [Weekday::Mon, Weekday::Thu].into(), ..on() };

        assert_eq!(some.next_days(march(3)), [march(5), march(9)]);
        assert_eq!(Reminder { paused_until: Some(march(6)), ..some }.next_days(march(3)), [march(9), march(12)]);
        assert_eq!(on().next_days(march(3)).len(), 7);
    }
}
