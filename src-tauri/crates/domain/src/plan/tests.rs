use std::collections::BTreeMap;

use super::points::Counter;
use super::{Basis, Fact, Lately, OwnResult, PlanBook, Points, Stage, StageList};
use crate::exercise::Grade;

fn fact(grade: Grade, minutes: u16) -> Fact {
    Fact {
        slug: "a.one".into(),
        modality: "cbt".into(),
        grade,
        intensity: 1,
        minutes: (minutes, minutes + 5),
        purposes: vec!["settle".into()],
        suits: vec!["ANX".into()],
        gates: Vec::new(),
    }
}

fn points(fact: &Fact, weight: i32, in_cell: bool, basis: &Basis, lately: &Lately) -> Points {
    let stages = vec![StageList { stage: Stage::Keep, prefer: vec!["a.one".into()] }];
    let book = PlanBook { stages, ..PlanBook::default() };
    Counter { book: &book, basis, lately }.points(fact, weight, in_cell)
}

#[test]
fn points_are_three_times_the_rank_and_the_stage_the_evidence_the_own_result_the_change_and_the_time() {
    let results = BTreeMap::from([("a.one".to_owned(), OwnResult::Helps)]);
    let lately = Lately { results, ..Lately::default() };

    let best = points(&fact(Grade::A, 5), 3, true, &Basis::default(), &lately);

    assert_eq!(best, Points { problem: 9, stage: 2, evidence: 3, own: 2, novelty: 1, minutes: 1 });
    assert_eq!(best.total(), 18);
}

#[test]
fn the_worst_of_each_takes_points_away() {
    let results = BTreeMap::from([("a.one".to_owned(), OwnResult::DoesNot)]);
    let weeks = BTreeMap::from([("a.one".to_owned(), 3)]);
    let lately = Lately { results, weeks, ..Lately::default() };

    let worst = points(&fact(Grade::D, 21), 1, false, &Basis::default(), &lately);

    assert_eq!(worst, Points { problem: 3, stage: 0, evidence: 0, own: -2, novelty: -1, minutes: -3 });
}

#[test]
fn an_exercise_fits_when_its_shortest_time_is_an_equal_share_of_what_is_left() {
    let fits = |minutes, week: u16, lately: &Lately| {
        let basis = Basis { minutes: Some(week), ..Basis::default() };
        points(&fact(Grade::A, minutes), 0, false, &basis, lately).minutes == 1
    };
    let nothing = Lately::default();
    assert!(fits(20, 60, &nothing) && !fits(21, 60, &nothing));

    let one_at_hand = Lately { at_hand: vec![(None, 40)], ..Lately::default() };
    assert!(fits(10, 60, &one_at_hand) && !fits(11, 60, &one_at_hand), "20 minutes are left for two places");
}

#[test]
fn the_keeping_stage_prefers_its_list_and_the_two_skills_that_were_used_most() {
    let keep = Basis { stage: Stage::Keep, ..Basis::default() };
    let stage = |slug: &str, most_used: &[&str]| {
        let most_used = most_used.iter().map(|it| (*it).to_owned()).collect();
        let lately = Lately { most_used, ..Lately::default() };
        points(&Fact { slug: slug.into(), ..fact(Grade::A, 5) }, 0, false, &keep, &lately).stage
    };

    assert_eq!(stage("a.one", &[]), 2, "it is on the list");
    assert_eq!(stage("b.two", &["c.three", "b.two"]), 2);
    assert_eq!(stage("b.two", &["c.three", "d.four", "b.two"]), 0);
}
