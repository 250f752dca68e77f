use chrono::TimeDelta;

use super::*;
use crate::chance::Chance;

/// Days from a Monday on.
fn days(count: i64, of: impl Fn(i64) -> (Option<bool>, Option<f64>)) -> Vec<Day> {
    let monday = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    (0..count)
        .map(|it| {
            let (with, mood) = of(it);
            Day { day: monday + TimeDelta::days(it), with, mood }
        })
        .collect()
}

fn wobble(day: i64) -> f64 {
    [0.0, 0.4, -0.3, 0.2, -0.4, 0.3, 0.1, -0.2][(day * 5 % 8) as usize]
}

/// A walk every third day, and a mood two points higher on the day after.
fn walks(day: i64) -> (Option<bool>, Option<f64>) {
    (Some(day % 3 == 0), Some(if day % 3 == 1 { 7.0 } else { 5.0 } + wobble(day)))
}

#[test]
fn a_mood_that_is_higher_after_days_with_it_is_told_with_its_size() {
    let Together::Together { higher, by } = tend_together(&days(40, walks)) else {
        panic!("they go together");
    };

    assert!(higher && (by - 2.0).abs() <= 0.3, "{by}");
}

#[test]
fn lower_is_told_as_plainly_as_higher() {
    let upside_down = |day| (walks(day).0, walks(day).1.map(|it| 10.0 - it));

    assert!(matches!(tend_together(&days(40, upside_down)), Together::Together { higher: false, .. }));
}

#[test]
fn the_order_of_the_days_does_not_matter() {
    let mut backwards = days(40, walks);
    backwards.reverse();

    assert_eq!(tend_together(&backwards), tend_together(&days(40, walks)));
}

#[test]
fn fewer_than_fourteen_days_of_mood_are_only_a_plot() {
    assert_eq!(tend_together(&[]), Together::PlotOnly);
    assert_eq!(tend_together(&days(13, walks)), Together::PlotOnly);
    assert_ne!(tend_together(&days(14, walks)), Together::PlotOnly);
}

#[test]
fn fewer_than_seven_days_of_either_kind_are_not_enough() {
    let rarely = |day: i64| (Some(day % 7 == 2), walks(day).1);

    let said = tend_together(&days(42, rarely));

    // The days after are all Thursdays: the weekends have no day with it, and stay out of the count.
    assert_eq!(said, Together::NotEnough { with: 6, without: 23, need: 7 });
}

#[test]
fn a_day_without_a_next_day_or_without_an_answer_is_no_pair() {
    let every_other = |day: i64| (Some(day % 3 == 0), (day % 2 == 0).then_some(5.0));

    assert_eq!(tend_together(&days(60, every_other)), Together::NotEnough { with: 0, without: 0, need: 7 });
    let unknown = |day| (None, walks(day).1);
    assert_eq!(tend_together(&days(60, unknown)), Together::NotEnough { with: 0, without: 0, need: 7 });
}

#[test]
fn a_mood_that_never_changes_goes_together_with_nothing() {
    assert_eq!(tend_together(&days(60, |day| (Some(day % 3 == 0), Some(5.0)))), Together::NoClearDifference);
}

#[test]
fn what_the_mood_of_the_day_tells_alone_is_never_told_of_the_thing() {
    let mirrors = |day: i64| (Some(day % 2 == 0), Some(if day % 2 == 0 { 7.0 } else { 4.0 }));

    assert_eq!(tend_together(&days(60, mirrors)), Together::NoClearDifference);
}

#[test]
fn better_weekends_are_not_taken_for_the_doing_of_fridays() {
    // The thing is there on Fridays and Saturdays; Saturday and Sunday are better anyway.
    let free = |day: i64| (Some(matches!(day % 7, 4 | 5)), Some(if day % 7 >= 5 { 8.0 } else { 5.0 } + wobble(day)));

    assert!(matches!(tend_together(&days(70, free)), Together::NotEnough { .. }));
}

#[test]
fn numbers_that_are_none_are_left_out() {
    let broken = |day| (walks(day).0, if day == 20 { Some(f64::NAN) } else { walks(day).1 });

    assert!(matches!(tend_together(&days(40, broken)), Together::Together { higher: true, .. }));
}

/// How a person comes to do the thing.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Habit {
    Coin,
    EveryOther,
    GoodDays,
    GoodStates,
}

/// Sixty days of a mood that the thing does nothing to; `stays` is what is left of a state on the next day.
fn idle(habit: Habit, stays: f64, chance: &mut Chance) -> Vec<Day> {
    let mut state = chance.normal();
    let mut drawn = Vec::new();
    for day in 0..60 {
        let mood = (6.0 + 1.5 * state + 0.8 * chance.normal()).round().clamp(0.0, 10.0);
        let lean = match habit {
            Habit::Coin => 0.0,
            Habit::EveryOther => [-1.0, 1.0][day % 2],
            Habit::GoodDays => ((mood - 6.0) / 3.0).clamp(-0.8, 0.8),
            Habit::GoodStates => (state / 2.0).clamp(-0.8, 0.8),
        };
        drawn.push((Some(chance.share() <= 0.5 + lean / 2.0), Some(mood)));
        state = stays * state + (1.0 - stays * stays).sqrt() * chance.normal();
    }
    days(60, |day| drawn[day as usize])
}

/// How often the thing is said to go together with the next day, in percent: as shipped, and by the bare change.
fn false_alarms(habit: Habit, stays: f64) -> (f64, f64) {
    let mut chance = Chance::seeded(31);
    let (mut shipped, mut bare) = (0.0, 0.0);
    for _ in 0..1_000 {
        let days = idle(habit, stays, &mut chance);
        shipped += f64::from(u8::from(matches!(tend_together(&days), Together::Together { .. })));
        let by_day = days.iter().map(|it| (it.day, it)).collect();
        let blind = steps(&by_day).into_iter().map(|it| Step { mood: 0.0, ..it }).collect();
        bare += f64::from(u8::from(difference(&strata(blind)).is_some_and(|(by, half)| by.abs() > half)));
    }
    (shipped / 10.0, bare / 10.0)
}

#[test]
fn a_thing_done_on_good_days_is_rarely_told_where_the_bare_change_tells_it_mostly() {
    println!("\nsaid to go together though it does nothing, % of 1000 runs of 60 days: shipped, bare change");
    for stays in [0.0, 0.3, 0.6, 0.8] {
        for habit in [Habit::Coin, Habit::EveryOther, Habit::GoodDays, Habit::GoodStates] {
            let (shipped, bare) = false_alarms(habit, stays);
            println!("state stays {stays}, {habit:?}: {shipped:.1} {bare:.1}");

            // A 95 % range errs in 5 %; what is done by an unrated state that lasts stays a little entangled.
            assert!(shipped <= if habit == Habit::GoodStates { 12.0 } else { 9.0 }, "{stays} {habit:?}: {shipped}");
            // The control: without the mood of the day, good days alone make it speak.
            assert!(habit != Habit::GoodDays || bare > 30.0, "{stays}: {bare}");
        }
    }
}
