//! Which uses of a skill may be compared, and why others may not.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Use, moments::near, spans::Spans};
use crate::Percent;

/// A use does not count when another skill was practised within this many hours before it (clinical.md 6.7).
pub const CROWDED_HOURS: i64 = 2;

/// A skill practised once, rated or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practised {
    /// Which skill, such as `mind.breath`.
    pub slug: String,
    /// When it began, which is when "before" was rated.
    pub began: DateTime<Utc>,
    /// When it ended, which is when "after" was rated.
    pub ended: DateTime<Utc>,
    /// Distress before; missing when it was skipped.
    pub before: Option<Percent>,
    /// Distress after; missing when it was skipped or the skill was stopped early.
    pub after: Option<Percent>,
}

/// The times a skill was practised, each of them in exactly one place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sorted {
    /// Those that count, the earliest first.
    pub uses: Vec<Use>,
    /// Without a rating before or after.
    pub unrated: u32,
    /// Another skill, or the same one, came within [`CROWDED_HOURS`] before or in the middle.
    pub crowded: u32,
    /// Longer between the ratings than may be compared, or no time at all (the clock was set back).
    pub slow: u32,
}

/// Sorts out which times a skill was practised may be compared.
///
/// `longest` is the longest time between the two ratings of a use; see [`longest_use`](super::longest_use).
///
/// A time that fails in several ways is counted once: unrated before slow before crowded. The order of the
/// input does not matter.
#[must_use]
pub fn uses_of(slug: &str, practised: &[Practised], longest: TimeDelta) -> Sorted {
    let mut practised: Vec<&Practised> = practised.iter().collect();
    practised.sort_by_key(|it| (it.began, it.ended));
    let spans = Spans::of(practised.iter().map(|it| (it.began, it.ended)));

    let mut sorted = Sorted::default();
    for (at, it) in practised.iter().enumerate().filter(|(_, it)| it.slug == slug) {
        match it.before.zip(it.after) {
            None => sorted.unrated += 1,
            Some(_) if !near(it.began, it.ended, longest) => sorted.slow += 1,
            Some(_) if spans.touch_besides(at, earliest(it), it.ended) => sorted.crowded += 1,
            Some((before, after)) => sorted.uses.push(Use { before, after }),
        }
    }
    sorted
}

/// From when on another skill is in the way of this one.
fn earliest(it: &Practised) -> DateTime<Utc> {
    it.began.checked_sub_signed(TimeDelta::hours(CROWDED_HOURS)).unwrap_or(it.began)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(&format!("2026-03-01T{time}:00Z")).expect("a time").with_timezone(&Utc)
    }

    fn practised(slug: &str, began: &str, ended: &str) -> Practised {
        let rating = |number| Percent::new(number).ok();
        Practised {
            slug: slug.into(),
            began: at(began),
            ended: at(ended),
            before: rating(80),
            after: rating(at(began).timestamp() / 3600 % 24),
        }
    }

    fn counts(practised: &[Practised]) -> (usize, u32, u32, u32) {
        let sorted = uses_of("breath", practised, TimeDelta::minutes(90));
        (sorted.uses.len(), sorted.unrated, sorted.crowded, sorted.slow)
    }

    #[test]
    fn uses_come_in_the_order_of_time_and_only_of_the_skill_asked_for() {
        let all = [
            practised("breath", "18:00", "18:10"),
            practised("walk", "13:00", "13:10"),
            practised("breath", "09:00", "09:10"),
        ];

        let after: Vec<i64> =
            uses_of("breath", &all, TimeDelta::minutes(90)).uses.iter().map(|it| it.after.get()).collect();

        assert_eq!(after, [9, 18]);
    }

    #[test]
    fn a_rating_missing_on_either_side_leaves_the_use_out_and_counts_it() {
        let whole = practised("breath", "09:00", "09:10");

        assert_eq!(counts(&[Practised { before: None, ..whole.clone() }]), (0, 1, 0, 0));
        assert_eq!(counts(&[Practised { after: None, ..whole }]), (0, 1, 0, 0));
    }

    #[test]
    fn ratings_more_than_ninety_minutes_apart_are_too_slow() {
        assert_eq!(counts(&[practised("breath", "09:00", "10:30")]), (1, 0, 0, 0));
        assert_eq!(counts(&[practised("breath", "09:00", "10:31")]), (0, 0, 0, 1));
    }

    #[test]
    fn a_clock_set_back_in_the_middle_leaves_the_use_out() {
        assert_eq!(counts(&[practised("breath", "09:00", "08:10")]), (0, 0, 0, 1));
    }

    #[test]
    fn any_skill_in_the_two_hours_before_crowds_a_use() {
        let later = practised("breath", "11:10", "11:20");

        assert_eq!(counts(&[practised("walk", "09:00", "09:10"), later.clone()]), (0, 0, 1, 0));
        assert_eq!(counts(&[practised("breath", "09:00", "09:10"), later.clone()]), (1, 0, 1, 0));
        assert_eq!(counts(&[practised("walk", "09:00", "09:09"), later]), (1, 0, 0, 0));
    }

    #[test]
    fn an_unrated_skill_crowds_as_well() {
        let unrated = Practised { before: None, after: None, ..practised("walk", "09:00", "09:10") };

        assert_eq!(counts(&[unrated, practised("breath", "10:00", "10:10")]), (0, 0, 1, 0));
    }

    #[test]
    fn a_skill_begun_in_the_middle_of_another_crowds_it_and_one_begun_after_does_not() {
        let first = practised("breath", "09:00", "09:30");

        assert_eq!(counts(&[first.clone(), practised("walk", "09:10", "09:15")]), (0, 0, 1, 0));
        assert_eq!(counts(&[first.clone(), practised("walk", "09:31", "09:40")]), (1, 0, 0, 0));
        assert_eq!(counts(&[first.clone(), first]), (0, 0, 2, 0), "the same moment twice");
    }

    #[test]
    fn a_long_skill_is_seen_behind_a_short_one_that_began_later() {
        let skills = [practised("walk", "06:00", "08:00"), practised("walk", "06:10", "06:15")];

        assert_eq!(counts(&[&skills[..], &[practised("breath", "09:00", "09:10")]].concat()), (0, 0, 1, 0));
    }
}
