//! The whole catalogue: everything that was specified is there, with its grade, its effort and its gates.

use std::collections::BTreeSet;

use domain::exercise::{Exercise, Form, Gate, Grade, Kind};

use crate::shelf;

/// Each exercise as it was specified: slug, grade of the step on its own, effort, gates somewhere in it.
const EXERCISES: [(&str, &str, u8, &str); 62] = [
    ("cbt.thought3", "C", 1, ""),
    ("cbt.thought7", "B", 2, ""),
    ("cbt.distortions", "C", 1, ""),
    ("cbt.five", "C", 1, "G-trauma"),
    ("cbt.experiment", "B", 2, "G-ther"),
    ("cbt.worrytime", "A", 1, ""),
    ("cbt.worrytree", "C", 1, ""),
    ("cbt.decat", "C", 2, ""),
    ("cbt.belief", "C", 3, "G-ther"),
    ("cbt.ba", "A", 1, ""),
    ("cbt.exposure", "B", 3, "G-ther"),
    ("cbt.problem", "A", 2, ""),
    ("cbt.habit", "A", 1, "G-ther"),
    ("mind.breath", "B", 1, "G-body"),
    ("mind.bodyscan", "C", 2, "G-body G-trauma"),
    ("mind.space3", "C", 1, ""),
    ("mind.metta", "B", 2, ""),
    ("mind.walk", "C", 1, ""),
    ("mind.eat", "D", 1, ""),
    ("mind.sounds", "C", 1, ""),
    ("mind.urge", "B", 2, "G-safe"),
    ("breath.coherent", "B", 1, ""),
    ("breath.exhale", "B", 1, ""),
    ("breath.box", "C", 1, "G-hold"),
    ("breath.478", "D", 1, "G-hold"),
    ("relax.pmr", "A", 1, ""),
    ("relax.place", "C", 2, "G-trauma"),
    ("ground.five", "D", 1, ""),
    ("emo.name", "B", 1, ""),
    ("dbt.tipp", "C", 2, "G-cold"),
    ("dbt.stop", "C", 1, ""),
    ("dbt.opposite", "C", 2, ""),
    ("dbt.facts", "C", 2, ""),
    ("dbt.dearman", "C", 2, ""),
    ("dbt.soothe", "C", 1, ""),
    ("dbt.radical", "C", 3, "G-trauma"),
    ("act.defuse", "B", 1, ""),
    ("act.values", "C", 2, ""),
    ("comp.break", "B", 1, ""),
    ("pos.three", "A", 1, ""),
    ("dyn.pattern", "C", 2, "G-trauma"),
    ("dyn.trigger", "C", 3, "G-trauma"),
    ("dyn.dream", "D", 2, "G-ther"),
    ("ges.awareness", "C", 1, ""),
    ("ges.chair", "D", 3, "G-ther G-trauma"),
    ("fam.map", "C", 2, ""),
    ("fam.triangle", "C", 2, ""),
    ("fam.iposition", "C", 2, ""),
    ("fam.cycle", "C", 2, ""),
    ("nar.timeline", "B", 2, "G-trauma"),
    ("nar.external", "C", 1, ""),
    ("nar.letter", "C", 2, ""),
    ("nar.express", "A", 2, "G-trauma"),
    ("role.rehearse", "B", 2, ""),
    ("com.assert", "B", 1, ""),
    ("com.repair", "C", 2, ""),
    ("slp.stimulus", "A", 2, ""),
    ("slp.winddown", "D", 1, ""),
    ("body.move", "A", 1, "G-ther"),
    ("pain.pace", "B", 1, ""),
    ("grief.bond", "C", 2, "G-trauma"),
    ("anger.plan", "C", 1, ""),
];

/// Each tracker and plan.
const TRACKERS: [&str; 12] = [
    "und.start",
    "jour.mood",
    "jour.thought",
    "whole.check",
    "slp.diary",
    "ses.goals",
    "ses.prep",
    "ses.notes",
    "plan.coping",
    "plan.relapse",
    "plan.safety",
    "week.look",
];

/// What is offered after what, because the one goes with the other.
const PAIRS: [(&str, &str); 7] = [
    ("cbt.thought7", "cbt.experiment"),
    ("emo.name", "dbt.facts"),
    ("cbt.decat", "cbt.problem"),
    ("dyn.pattern", "role.rehearse"),
    ("fam.cycle", "com.repair"),
    ("mind.urge", "cbt.habit"),
    ("grief.bond", "cbt.ba"),
];

/// The step that leads back to the present after something hard.
const ORDINARY: &str = "ordinary";

fn exercise(slug: &str) -> &'static Exercise {
    &shelf().find(slug).unwrap_or_else(|| panic!("{slug} is not there")).exercise
}

/// The gates of an exercise and of its steps, as the files write them.
fn gates(exercise: &Exercise) -> BTreeSet<String> {
    let all = exercise.gates.iter().chain(exercise.steps.iter().flat_map(|it| &it.gates));
    all.map(name).collect()
}

fn name(gate: &Gate) -> String {
    serde_json::to_value(gate).expect("a name").as_str().expect("a text").to_owned()
}

#[test]
fn every_exercise_and_every_tracker_that_was_specified_is_there_and_no_other() {
    let there: BTreeSet<&str> = shelf().packs().map(|it| it.exercise.slug.as_str()).collect();

    let specified: BTreeSet<&str> = EXERCISES.iter().map(|it| it.0).chain(TRACKERS).collect();

    assert_eq!(there, specified);
}

#[test]
fn every_exercise_has_the_grade_the_effort_and_the_gates_that_were_specified() {
    let mut wrong = Vec::new();
    for (slug, grade, intensity, needed) in EXERCISES {
        let it = exercise(slug);
        let graded = format!("{:?}", it.grade);
        if graded != grade || it.intensity != intensity {
            wrong.push(format!("{slug}: grade {graded}, effort {}; it is {grade}, {intensity}", it.intensity));
        }
        let there = gates(it);
        for gate in needed.split_whitespace().filter(|gate| !there.contains(*gate)) {
            wrong.push(format!("{slug} has no {gate}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn only_the_trackers_have_the_form_of_a_tracker() {
    for pack in shelf().packs() {
        let it = &pack.exercise;
        assert_eq!(it.form == Form::Tracker, TRACKERS.contains(&it.slug.as_str()), "{}", it.slug);
    }
}

#[test]
fn every_exercise_says_when_something_else_fits_better() {
    for (slug, ..) in EXERCISES {
        let pack = shelf().find(slug).expect("it is there");
        assert!(pack.exercise.cautions > 0, "{slug} has no caution");
        assert!(!pack.exercise.instead.is_empty(), "{slug} offers nothing else");
        assert!(!pack.says("exercise", Some("stirs")).is_empty(), "{slug} does not say what it may stir up");
    }
}

#[test]
fn every_exercise_has_a_worked_example() {
    for pack in shelf().packs() {
        let steps = pack.exercise.steps.iter().any(|it| it.example);
        assert!(steps || !pack.says("exercise", Some("example")).is_empty(), "{}", pack.exercise.slug);
    }
}

#[test]
fn what_goes_well_together_is_offered_next() {
    for (first, next) in PAIRS {
        assert!(exercise(first).next.iter().any(|it| it == next), "{first} does not offer {next}");
    }
}

#[test]
fn a_hard_exercise_ends_in_the_present_with_something_ordinary() {
    for pack in shelf().packs().filter(|it| it.exercise.intensity == 3) {
        let it = &pack.exercise;
        let later = it.comes_back.as_ref().map(|back| back.steps.clone()).unwrap_or_default();
        let last = it.steps.iter().rfind(|step| !later.contains(&step.id)).expect("a step");
        assert_eq!(last.id, ORDINARY, "{}", it.slug);
        assert!(last.when.is_none(), "{}: everyone comes through it", it.slug);
    }
}

#[test]
fn where_pain_is_explored_distress_is_watched_on_the_way() {
    let hard = shelf().packs().map(|it| &it.exercise).filter(|it| it.intensity == 3 || it.slug == "nar.timeline");
    for it in hard {
        let stop = it.stop.as_ref().unwrap_or_else(|| panic!("{} never stops", it.slug));
        assert!(it.rates.iter().any(|key| key == "dist"), "{}: distress is not asked before", it.slug);
        assert!(it.step(&stop.to).is_some(), "{}", it.slug);
    }
}

#[test]
fn every_kind_of_input_is_used_by_some_exercise() {
    let used: BTreeSet<String> =
        shelf().packs().flat_map(|it| it.exercise.asks().map(|ask| kind(&ask.kind)).collect::<Vec<_>>()).collect();

    let unused: Vec<&str> = crate::check::KINDS.into_iter().filter(|it| !used.contains(*it)).collect();

    assert_eq!(unused, Vec::<&str>::new());
}

fn kind(kind: &Kind) -> String {
    serde_json::to_value(kind).expect("JSON")["kind"].as_str().expect("a kind").to_owned()
}

#[test]
fn a_grade_is_told_without_numbers_of_effect() {
    for pack in shelf().packs() {
        let said = pack.says("exercise", Some("evidence"));
        for sign in ["d =", "g =", "SMD", "−0.", "-0.", "RR 0"] {
            assert!(!said.contains(sign), "{}: {said}", pack.exercise.slug);
        }
        if pack.exercise.grade == Grade::D {
            assert!(!said.contains("proven"), "{}: {said}", pack.exercise.slug);
        }
    }
}

#[test]
fn the_interview_asks_about_every_kind_of_exercise_and_no_other() {
    let dislikes = exercise("und.start").asks().find(|it| it.id == "dislikes").expect("the ask");
    let Kind::Multi { options } = &dislikes.kind else { panic!("any of several") };

    let kinds: BTreeSet<&str> = EXERCISES.iter().map(|it| exercise(it.0).modality.as_str()).collect();

    assert_eq!(options.iter().map(String::as_str).collect::<BTreeSet<_>>(), kinds);
}

#[test]
fn the_plan_for_staying_well_is_asked_about_after_1_3_6_and_12_months() {
    let back = exercise("plan.relapse").comes_back.as_ref().expect("it comes back");

    assert_eq!((back.months.as_slice(), back.days, back.again), ([1, 3, 6, 12].as_slice(), 90, true));
}
