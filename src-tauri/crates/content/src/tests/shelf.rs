//! The exercises that come with the app.

use std::collections::BTreeSet;
use std::path::Path;

use domain::exercise::{Exercise, Kind};

use crate::check::PATTERNS;
use crate::{Pack, Shelf, shelf};

#[test]
fn every_exercise_that_comes_with_the_app_is_sound() {
    let mut found = Vec::new();
    for folder in super::reading::folders() {
        let file = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        let faults = Pack::read(&file("exercise.json"), &file("en.ftl")).err().unwrap_or_default();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.extend(faults.iter().map(|it| format!("{name}: {it}")));
    }

    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_folder_of_exercises_stands_on_the_shelf_under_its_name() {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("exercises")).expect("the folder");
    let names: BTreeSet<String> = folders
        .filter_map(Result::ok)
        .filter(|it| it.path().is_dir())
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .collect();

    let slugs: BTreeSet<String> = shelf().cards().into_iter().map(|it| it.slug).collect();

    assert_eq!(names, slugs);
}

#[test]
fn every_exercise_that_another_names_is_on_the_shelf() {
    for exercise in shelf().packs().map(|it| &it.exercise) {
        for slug in named(exercise) {
            assert!(shelf().find(&slug).is_some(), "{} names {slug}", exercise.slug);
        }
    }
}

/// Every other exercise that one points at.
fn named(exercise: &Exercise) -> Vec<String> {
    let mut slugs = [exercise.instead.clone(), exercise.next.clone()].concat();
    for ask in exercise.asks() {
        if let Kind::Choice { leads, .. } = &ask.kind {
            slugs.extend(leads.values().cloned());
        }
    }
    slugs
}

#[test]
fn a_card_has_a_title_and_a_purpose() {
    for card in shelf().cards() {
        assert!(!card.title.is_empty() && !card.purpose.is_empty(), "{}", card.slug);
    }
}

#[test]
fn every_exercise_has_a_caution_and_something_to_do_instead() {
    for exercise in shelf().packs().map(|it| &it.exercise) {
        assert!(exercise.cautions > 0 && !exercise.instead.is_empty(), "{}", exercise.slug);
    }
}

#[test]
fn every_breath_says_to_stop_when_dizzy_and_never_while_driving() {
    for pack in shelf().packs().filter(|it| it.exercise.asks().any(|ask| matches!(ask.kind, Kind::Breath { .. }))) {
        assert!(pack.says("caution-1", None).contains("Stop if you feel dizzy"));
        assert!(pack.says("caution-2", None).contains("driving, in water, or at a height"));
    }
}

#[test]
fn every_pace_of_the_app_has_a_name() {
    let words = super::reading::app_words("patterns.ftl");

    let named: Vec<String> = PATTERNS.iter().map(|it| format!("pattern-{it}")).collect();

    assert_eq!(words.keys().cloned().collect::<BTreeSet<_>>(), named.into_iter().collect());
}

#[test]
fn of_two_exercises_with_one_name_the_first_stays() {
    let pack = shelf().find("ground.five").expect("the exercise").clone();

    assert_eq!(Shelf::of([pack.clone(), pack]).cards().len(), 1);
}
