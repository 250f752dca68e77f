//! What check-ins tell about the time without a skill: the usual level and plain pairs.

use chrono::{DateTime, TimeDelta, Utc};

use super::{PlainPair, Practised, points, spans::Spans};
use crate::Percent;

/// The longest time between two ratings that are compared, in minutes (clinical.md 6.7).
pub const LONGEST_MINUTES: i64 = 90;

/// The shortest wait that makes a plain pair, in minutes: two ratings in one breath say nothing about how moments pass.
pub const SHORTEST_WAIT: i64 = 5;

/// A check-in whose distress was rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// When.
    pub at: DateTime<Utc>,
    /// Distress.
    pub distress: Percent,
}

/// The usual level, μ: the median distress of check-ins, from 0 to 100. Nothing without a check-in.
#[must_use]
pub fn usual(check_ins: &[Rated]) -> Option<f64> {
    let mut sorted: Vec<f64> = check_ins.iter().map(|it| points(it.distress)).collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let upper = sorted.get(middle)?;
    if sorted.len() % 2 == 1 { Some(*upper) } else { Some((sorted.get(middle - 1)? + upper) / 2.0) }
}

/// Neighbouring check-ins [`SHORTEST_WAIT`] to [`LONGEST_MINUTES`] minutes apart with no skill in that time, the earliest pairs first.
///
/// A skill is in the way when it shares any moment with the time from the first check-in to the second, ends
/// included, whatever the skill and rated or not. A check-in belongs to one pair at most, so that pairs are
/// independent; who pairs with whom is decided by times alone, never by ratings. Check-ins at the same instant
/// are no pair. The order of the input does not matter.
#[must_use]
pub fn plain_pairs(check_ins: &[Rated], practised: &[Practised]) -> Vec<PlainPair> {
    let pair = |(first, second): (Rated, Rated)| PlainPair { first: first.distress, second: second.distress };
    neighbours(check_ins, practised).into_iter().map(pair).collect()
}

/// The longest time between the two ratings of a use that may be compared: twice the middle length of the plain pairs,
/// and never more than [`LONGEST_MINUTES`].
///
/// What is left of a bad moment depends on how long one waits. Uses much longer than the waits they are compared with
/// would look helpful by their length alone (up to 15 of 100 useless skills for uses five times as long; see the
/// simulation). Without plain pairs it is [`LONGEST_MINUTES`].
#[must_use]
pub fn longest_use(check_ins: &[Rated], practised: &[Practised]) -> TimeDelta {
    let most = longest();
    let mut gaps: Vec<TimeDelta> =
        neighbours(check_ins, practised).into_iter().map(|(first, second)| second.at - first.at).collect();
    gaps.sort_unstable();
    gaps.get(gaps.len() / 2).map_or(most, |middle| (*middle * 2).min(most))
}

/// The two check-ins of every plain pair.
fn neighbours(check_ins: &[Rated], practised: &[Practised]) -> Vec<(Rated, Rated)> {
    let mut check_ins = check_ins.to_vec();
    check_ins.sort_by_key(|it| it.at);
    let mut skills: Vec<_> = practised.iter().map(|it| (it.began, it.ended)).collect();
    skills.sort_unstable();
    let skills = Spans::of(skills.into_iter());

    let mut pairs = Vec::new();
    let mut waiting: Option<Rated> = None;
    for next in check_ins {
        match waiting.filter(|first| waited(first.at, next.at) && !skills.touch(first.at, next.at)) {
            Some(first) => {
                pairs.push((first, next));
                waiting = None;
            }
            None => waiting = Some(next),
        }
    }
    pairs
}

/// Whether a wait is neither too short nor too long.
fn waited(first: DateTime<Utc>, second: DateTime<Utc>) -> bool {
    second - first >= TimeDelta::minutes(SHORTEST_WAIT) && near(first, second, longest())
}

fn longest() -> TimeDelta {
    TimeDelta::minutes(LONGEST_MINUTES)
}

/// Whether the second moment comes after the first, and soon enough.
pub(super) fn near(first: DateTime<Utc>, second: DateTime<Utc>, longest: TimeDelta) -> bool {
    let apart = second - first;
    apart > TimeDelta::zero() && apart <= longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(&format!("2026-03-{time}:00Z")).expect("a time").with_timezone(&Utc)
    }

    fn rated(time: &str, distress: i64) -> Rated {
        Rated { at: at(time), distress: Percent::new(distress).expect("a rating") }
    }

    fn skill(began: &str, ended: &str) -> Practised {
        Practised { slug: "mind.breath".into(), began: at(began), ended: at(ended), before: None, after: None }
    }

    fn pairs(check_ins: &[Rated], practised: &[Practised]) -> Vec<(i64, i64)> {
        plain_pairs(check_ins, practised).iter().map(|it| (it.first.get(), it.second.get())).collect()
    }

    #[test]
    fn the_usual_level_is_the_middle_and_between_the_two_middles() {
        let [low, middle, high] = [rated("01T08:00", 10), rated("01T09:00", 35), rated("01T10:00", 90)];

        assert_eq!(usual(&[]), None);
        assert_eq!(usual(&[high, low, middle]), Some(35.0));
        assert_eq!(usual(&[high, low, middle, rated("02T08:00", 40)]), Some(37.5));
    }

    #[test]
    fn ninety_minutes_are_near_enough_and_one_more_is_not() {
        assert_eq!(pairs(&[rated("01T08:00", 60), rated("01T09:30", 50)], &[]), [(60, 50)]);
        assert_eq!(pairs(&[rated("01T08:00", 60), rated("01T09:31", 50)], &[]), []);
    }

    #[test]
    fn the_order_of_the_input_does_not_matter() {
        assert_eq!(pairs(&[rated("01T08:40", 50), rated("01T08:00", 60)], &[]), [(60, 50)]);
    }

    #[test]
    fn a_use_may_be_twice_as_long_as_the_usual_wait_and_never_longer_than_ninety_minutes() {
        let waits = |minutes: &str| [rated("01T08:00", 60), rated(&format!("01T{minutes}"), 50)];

        assert_eq!(longest_use(&waits("08:10"), &[]), TimeDelta::minutes(20));
        assert_eq!(longest_use(&waits("09:20"), &[]), TimeDelta::minutes(90));
        assert_eq!(longest_use(&[], &[]), TimeDelta::minutes(90));
    }

    #[test]
    fn a_check_in_belongs_to_one_pair_only() {
        let morning = [rated("01T08:00", 60), rated("01T08:30", 50), rated("01T09:00", 40)];

        assert_eq!(pairs(&morning, &[]), [(60, 50)]);
        assert_eq!(pairs(&[morning[0], morning[1], morning[2], rated("01T09:30", 30)], &[]), [(60, 50), (40, 30)]);
    }

    #[test]
    fn a_check_in_that_found_no_partner_may_still_pair_with_the_next() {
        let check_ins = [rated("01T06:00", 80), rated("01T08:00", 60), rated("01T08:30", 50)];

        assert_eq!(pairs(&check_ins, &[]), [(60, 50)]);
    }

    #[test]
    fn a_skill_that_touches_the_time_between_spoils_the_pair() {
        let check_ins = [rated("01T08:00", 60), rated("01T09:00", 50)];

        for (began, ended) in [
            ("01T08:20", "01T08:30"),
            ("01T07:50", "01T08:10"),
            ("01T08:50", "01T09:10"),
            ("01T07:00", "01T10:00"),
            ("01T07:50", "01T08:00"),
            ("01T09:00", "01T09:10"),
        ] {
            assert_eq!(pairs(&check_ins, &[skill(began, ended)]), [], "{began} to {ended}");
        }
        assert_eq!(pairs(&check_ins, &[skill("01T07:50", "01T07:59"), skill("01T09:01", "01T09:10")]), [(60, 50)]);
    }

    #[test]
    fn a_long_skill_is_seen_behind_a_short_one_that_began_later() {
        let skills = [skill("01T07:00", "01T09:30"), skill("01T07:10", "01T07:15")];

        assert_eq!(pairs(&[rated("01T08:00", 60), rated("01T09:00", 50)], &skills), []);
    }

    #[test]
    fn a_pair_may_reach_over_midnight_and_over_a_change_to_summer_time() {
        assert_eq!(pairs(&[rated("01T23:40", 60), rated("02T00:20", 50)], &[]), [(60, 50)]);
        // In Berlin the clock sprang from 2 to 3 between these two; instants do not notice.
        assert_eq!(pairs(&[rated("29T00:50", 60), rated("29T01:10", 50)], &[]), [(60, 50)]);
    }

    #[test]
    fn a_clock_set_back_onto_the_same_instant_gives_no_pair() {
        assert_eq!(pairs(&[rated("01T08:00", 60), rated("01T08:00", 50)], &[]), []);
        assert!(!near(at("01T08:00"), at("01T07:59"), longest()), "never a distance below zero");
    }

    #[test]
    fn a_skill_whose_clock_was_set_back_still_spoils_the_pair_it_began_in() {
        let check_ins = [rated("01T08:00", 60), rated("01T09:00", 50)];

        assert_eq!(pairs(&check_ins, &[skill("01T08:30", "01T07:40")]), []);
    }

    #[test]
    fn ten_years_of_check_ins_are_paired_at_once() {
        let check_ins: Vec<Rated> = (0..36_500)
            .map(|it| Rated { at: at("01T00:00") + TimeDelta::minutes(it * 60), distress: Percent::LOWEST })
            .rev()
            .collect();
        let skills: Vec<Practised> = (0..10_000)
            .map(|it| {
                let began = at("01T00:30") + TimeDelta::minutes(it * 120);
                Practised { began, ended: began, ..skill("01T00:00", "01T00:00") }
            })
            .collect();

        // The first 20,000 hours have a skill in every other gap, which leaves the gaps without one.
        assert_eq!(plain_pairs(&check_ins, &skills).len(), 18_249);
    }
}
