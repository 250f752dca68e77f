//! Answers that fit, and answers that do not.

use std::collections::BTreeMap;

use domain::{Answer, Feeling, FeelingWord, Percent, Run};

use crate::{Pack, RunFault, shelf};

fn thought7() -> &'static Pack {
    shelf().find("cbt.thought7").expect("the exercise")
}

fn answered(id: &str, answer: Answer) -> Run {
    Run {
        slug: "cbt.thought7".into(),
        edition: 1,
        answers: BTreeMap::from([(id.to_owned(), answer)]),
        ..Run::default()
    }
}

fn text(text: &str) -> Answer {
    Answer::Text { text: text.into() }
}

#[test]
fn nothing_answered_fits() {
    assert_eq!(thought7().check_run(&Run { answers: BTreeMap::new(), ..answered("x", text("")) }), Ok(()));
}

#[test]
fn an_answer_of_the_right_kind_fits() {
    let thoughts = Answer::Thoughts { lines: vec!["a".into()], hot: Some(0), belief: Percent::new(80).ok() };

    assert_eq!(thought7().check_run(&answered("situation", text("On the bus"))), Ok(()));
    assert_eq!(thought7().check_run(&answered("thoughts", thoughts)), Ok(()));
}

#[test]
fn an_answer_of_another_kind_does_not_fit() {
    let outcome = thought7().check_run(&answered("feelings", text("sad")));

    assert_eq!(outcome, Err(RunFault::DoesNotFit { ask: "feelings".into() }));
}

#[test]
fn a_star_on_a_line_that_is_not_there_does_not_fit() {
    let thoughts = Answer::Thoughts { lines: vec!["a".into()], hot: Some(1), belief: None };

    assert!(matches!(thought7().check_run(&answered("thoughts", thoughts)), Err(RunFault::DoesNotFit { .. })));
}

#[test]
fn more_lines_than_asked_for_do_not_fit() {
    let lines = vec!["a".to_owned(); 7];

    assert!(matches!(
        thought7().check_run(&answered("fits", Answer::List { lines })),
        Err(RunFault::DoesNotFit { .. })
    ));
}

#[test]
fn a_feeling_may_be_an_own_word_but_not_an_unknown_key() {
    let felt = |word| Answer::Feelings { feelings: vec![Feeling { word, strength: None }] };

    assert_eq!(thought7().check_run(&answered("feelings", felt(FeelingWord::Own("wobbly".into())))), Ok(()));
    assert_eq!(thought7().check_run(&answered("feelings", felt(FeelingWord::Known("anxious".into())))), Ok(()));
    assert!(thought7().check_run(&answered("feelings", felt(FeelingWord::Known("wobbly".into())))).is_err());
}

#[test]
fn a_habit_is_named_once_and_by_a_key_we_know() {
    let habits = |keys: &[&str]| Answer::Multi { keys: keys.iter().map(ToString::to_string).collect() };

    assert_eq!(thought7().check_run(&answered("habits", habits(&["mind", "fortune"]))), Ok(()));
    assert!(thought7().check_run(&answered("habits", habits(&["mind", "mind"]))).is_err());
    assert!(thought7().check_run(&answered("habits", habits(&["luck"]))).is_err());
}

#[test]
fn a_breath_was_played_with_one_of_its_patterns() {
    let pack = shelf().find("breath.exhale").expect("the exercise");
    let played = |pattern: &str| Run {
        slug: "breath.exhale".into(),
        answers: BTreeMap::from([(
            "breathe".to_owned(),
            Answer::Played { seconds: 60, pattern: Some(pattern.into()) },
        )]),
        ..answered("x", text(""))
    };

    assert_eq!(pack.check_run(&played("sigh")), Ok(()));
    assert!(pack.check_run(&played("4-7-8")).is_err());
}

#[test]
fn an_answer_that_was_not_asked_for_is_named() {
    let outcome = thought7().check_run(&answered("secret", text("?")));

    assert_eq!(outcome, Err(RunFault::Unknown { ask: "secret".into() }));
}

#[test]
fn a_rating_that_was_not_asked_for_is_named() {
    let run = Run { before: BTreeMap::from([("dist".into(), Percent::LOWEST)]), ..answered("situation", text("a")) };

    assert_eq!(thought7().check_run(&run), Err(RunFault::Unknown { ask: "dist".into() }));
}

#[test]
fn a_run_of_a_future_edition_is_not_read() {
    let run = Run { edition: 2, ..answered("situation", text("a")) };

    assert_eq!(thought7().check_run(&run), Err(RunFault::FutureEdition));
}

#[test]
fn a_run_of_an_earlier_edition_keeps_its_own_meaning() {
    let mut pack = thought7().clone();
    pack.exercise.edition = 3;

    assert_eq!(pack.check_run(&answered("gone-since", text("a"))), Ok(()));
}

#[test]
fn a_run_of_another_exercise_does_not_belong() {
    let run = Run { slug: "ground.five".into(), ..answered("situation", text("a")) };

    assert_eq!(thought7().check_run(&run), Err(RunFault::Unknown { ask: "ground.five".into() }));
}
