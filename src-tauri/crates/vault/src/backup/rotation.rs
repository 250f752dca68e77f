//! Which backups go when new ones come.
//!
//! Kept are: everything of the last 48 hours (at most 20), the newest of each of the last 14 days, 8 weeks
//! and 12 months that have any, and pinned ones for 90 days. Days, weeks and months are counted among the
//! backups there are, not from now, so that a clock that jumps ahead makes none of them old. And whatever
//! the rules say: a backup goes only while at least three newer ones are there that are known to be sound.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::name::BackupName;

/// A backup as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Its name, which says when it was made and whether it is pinned.
    pub(crate) name: BackupName,
    /// In bytes.
    pub(crate) size: u64,
    /// Whether its bytes are still those that were checked.
    pub(crate) sound: bool,
}

const RECENT: TimeDelta = TimeDelta::hours(48);
const MOST_RECENT: usize = 20;
const DAYS: usize = 14;
const WEEKS: usize = 8;
const MONTHS: usize = 12;
const PINNED: TimeDelta = TimeDelta::days(90);
/// This many newer sound ones must be there before one goes.
pub(crate) const NEWER: usize = 3;
/// All together should not be larger, in bytes.
pub(crate) const LARGEST: u64 = 2 * 1024 * 1024 * 1024;

/// The names that go, the oldest first. `largest` is how many bytes all together may have.
pub(crate) fn going(standing: &[Standing], now: DateTime<Utc>, largest: u64) -> Vec<BackupName> {
    let mut newest_first: Vec<&Standing> = standing.iter().collect();
    newest_first.sort_by_key(|it| std::cmp::Reverse(it.name.number));
    let kept = kept(&newest_first, now);
    let mut bytes = 0;
    let mut sound = 0;
    let mut going = Vec::new();
    for it in &newest_first {
        let fits = bytes + it.size <= largest;
        let wanted = kept.contains(&it.name.number) && (fits || is_pinned(it, now));
        if wanted || sound < NEWER {
            bytes += it.size;
        } else {
            going.push(it.name.clone());
        }
        sound += usize::from(it.sound);
    }
    going.reverse();
    going
}

/// The numbers that some rule keeps.
fn kept(newest_first: &[&Standing], now: DateTime<Utc>) -> BTreeSet<u32> {
    let numbers = |them: &mut dyn Iterator<Item = &&Standing>| them.map(|it| it.name.number).collect::<Vec<_>>();
    let recent =
        numbers(&mut newest_first.iter().filter(|it| (now - it.name.made_at).abs() <= RECENT).take(MOST_RECENT));
    let pinned = numbers(&mut newest_first.iter().filter(|it| is_pinned(it, now)));
    let day = newest_of_each(newest_first, DAYS, |it| it.date_naive());
    let week = newest_of_each(newest_first, WEEKS, |it| it.iso_week());
    let month = newest_of_each(newest_first, MONTHS, |it| (it.year(), it.month()));
    [recent, pinned, day, week, month].into_iter().flatten().collect()
}

fn is_pinned(it: &Standing, now: DateTime<Utc>) -> bool {
    it.name.pinned && now - it.name.made_at < PINNED
}

/// The newest backup of each of the first `most` spans that have any.
fn newest_of_each<Span: PartialEq>(
    newest_first: &[&Standing],
    most: usize,
    span: impl Fn(DateTime<Utc>) -> Span,
) -> Vec<u32> {
    let mut seen = Vec::new();
    let mut numbers = Vec::new();
    for it in newest_first {
        let span = span(it.name.made_at);
        if seen.len() < most && !seen.contains(&span) {
            seen.push(span);
            numbers.push(it.name.number);
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn made(number: u32, made_at: DateTime<Utc>) -> Standing {
        Standing { name: BackupName { number, made_at, pinned: false }, size: 1, sound: true }
    }

    /// One backup an hour for a number of days, the oldest first.
    fn hourly(days: i64, until: DateTime<Utc>) -> Vec<Standing> {
        (0..days * 24).map(|hour| made(hour as u32 + 1, until - TimeDelta::hours(days * 24 - 1 - hour))).collect()
    }

    fn left(standing: &[Standing], now: DateTime<Utc>) -> Vec<u32> {
        let going = going(standing, now, LARGEST);
        standing.iter().map(|it| it.name.clone()).filter(|it| !going.contains(it)).map(|it| it.number).collect()
    }

    #[test]
    fn a_year_of_hourly_backups_leaves_hours_days_weeks_and_months() {
        let now = at("2026-11-25T12:30:00Z");
        let left = left(&hourly(400, now), now);

        // 20 of the last hours, 13 more days, then weeks and months that those do not cover.
        assert!((35..=50).contains(&left.len()), "{}", left.len());
        assert!(left.ends_with(&[400 * 24 - 2, 400 * 24 - 1, 400 * 24]));
        let oldest = now - TimeDelta::hours(i64::from(400 * 24 - left[0]));
        assert!(now - oldest > TimeDelta::days(300), "{oldest}");
    }

    #[test]
    fn a_clock_ten_years_ahead_makes_no_day_old() {
        let then = at("2026-11-25T12:30:00Z");
        let backups = hourly(10, then);

        let left = left(&backups, then + TimeDelta::days(3650));

        // Ten days and a half are eleven dates; and of the newest date the newest three.
        assert_eq!(left.len(), 11 + 2);
    }

    #[test]
    fn a_pinned_one_is_kept_for_90_days_and_not_for_91() {
        let now = at("2026-11-25T12:00:00Z");
        let mut backups: Vec<Standing> =
            (1..=30).map(|it| made(it, now - TimeDelta::days(30 - i64::from(it)))).collect();
        backups[0].name.pinned = true;
        backups[0].name.made_at = now - TimeDelta::days(89);
        // The newest of that month is another one.
        backups[1].name.made_at = now - TimeDelta::days(88);
        assert!(left(&backups, now).contains(&1));

        backups[0].name.made_at = now - TimeDelta::days(91);
        backups[1].name.made_at = now - TimeDelta::days(90);

        assert!(!left(&backups, now).contains(&1));
    }

    #[test]
    fn nothing_goes_while_the_newer_ones_are_not_known_to_be_sound() {
        let now = at("2026-11-25T12:00:00Z");
        let mut backups: Vec<Standing> = (1..=40).map(|it| made(it, now)).collect();
        for it in &mut backups {
            it.sound = false;
        }

        assert_eq!(going(&backups, now, 0), []);
    }

    #[test]
    fn the_largest_of_all_together_takes_the_oldest_but_never_the_last_three() {
        let now = at("2026-11-25T12:00:00Z");
        let backups: Vec<Standing> = (1..=10).map(|it| Standing { size: 100, ..made(it, now) }).collect();

        let gone: Vec<u32> = going(&backups, now, 500).iter().map(|it| it.number).collect();
        assert_eq!(gone, [1, 2, 3, 4, 5]);
        let gone: Vec<u32> = going(&backups, now, 1).iter().map(|it| it.number).collect();
        assert_eq!(gone, [1, 2, 3, 4, 5, 6, 7]);
    }

    fn any_standing() -> impl Strategy<Value = Vec<Standing>> {
        let one = (0_i64..4_000_000_000, any::<bool>(), 0_u64..3_000_000_000, any::<bool>());
        prop::collection::vec(one, 0..60).prop_map(|all| {
            (1..)
                .zip(all)
                .map(|(number, (seconds, pinned, size, sound))| {
                    let made_at = DateTime::from_timestamp(seconds, 0).unwrap();
                    Standing { name: BackupName { number, made_at, pinned }, size, sound }
                })
                .collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn whatever_the_clock_says_three_newer_sound_ones_stay_of_everything_that_goes(
            standing in any_standing(),
            now in 0_i64..4_000_000_000,
        ) {
            let now = DateTime::from_timestamp(now, 0).unwrap();

            let going = going(&standing, now, LARGEST);

            for gone in &going {
                let newer = standing.iter().filter(|it| {
                    it.sound && it.name.number > gone.number && !going.contains(&it.name)
                });
                prop_assert!(newer.count() >= NEWER);
                let pinned = gone.pinned && now - gone.made_at < PINNED;
                prop_assert!(!pinned, "a pinned one goes only when it is old");
            }
        }
    }
}
