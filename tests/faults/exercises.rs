//! Exercise files that are broken, of an unknown kind, or hostile: refused whole, with a path and a sentence.

use std::fs;

use betweentimes_tests::places;
use content::{Fault, Pack};
use serde_json::{Value, json};

/// What is wrong with a shipped exercise after one change.
fn faults_after(change: impl FnOnce(&mut Value)) -> Vec<Fault> {
    let (text, words) = shipped();
    let mut exercise: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut exercise);
    faults(&exercise.to_string(), &words)
}

fn faults(text: &str, words: &str) -> Vec<Fault> {
    match Pack::read(text, words) {
        Ok(_) => panic!("the broken exercise was taken"),
        Err(faults) => faults,
    }
}

fn shipped() -> (String, String) {
    let folder = places::root().join("src-tauri/crates/content/exercises/ground.five");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a shipped exercise");
    (read("exercise.json"), read("en.ftl"))
}

/// Whether one of the faults has this place and is told in a sentence.
fn tells(faults: &[Fault], path: &str) {
    let found = faults.iter().find(|it| it.path.starts_with(path));
    let found = found.unwrap_or_else(|| panic!("nothing is said about {path}, but: {faults:?}"));
    assert!(found.problem.to_string().split_whitespace().count() > 3, "no sentence: {found}");
}

#[test]
fn the_shipped_exercise_itself_is_taken() {
    let (text, words) = shipped();

    assert!(Pack::read(&text, &words).is_ok(), "the control: without a change nothing is wrong");
}

#[test]
fn an_unknown_kind_of_step_is_refused_with_its_place() {
    let faults = faults_after(|it| it["steps"][0]["asks"] = json!([{ "id": "x", "kind": "hologram" }]));

    tells(&faults, "steps[0].asks[0]");
    assert!(faults[0].to_string().contains("hologram"), "{faults:?}");
}

#[test]
fn a_field_nobody_knows_is_refused_rather_than_passed_over() {
    let faults = faults_after(|it| it["onload"] = json!("alert(1)"));

    tells(&faults, "");
    assert!(faults[0].to_string().contains("onload"), "{faults:?}");
}

#[test]
fn a_missing_part_and_a_part_of_another_type_are_refused() {
    assert!(!faults_after(|it| drop(it.as_object_mut().expect("an object").remove("steps"))).is_empty());
    assert!(!faults_after(|it| it["edition"] = json!("two")).is_empty());
    assert!(!faults_after(|it| it["edition"] = json!(-1)).is_empty());
    assert!(!faults_after(|it| it["steps"] = json!({})).is_empty());
}

#[test]
fn a_slug_that_is_a_path_is_refused() {
    for slug in ["../../etc/passwd", "", "a", "cbt.Thought", "cbt..x", "cbt.x/../y", "cbt.\u{202e}x"] {
        tells(&faults_after(|it| it["slug"] = json!(slug)), "slug");
    }
}

#[test]
fn files_that_are_no_json_are_refused() {
    let (text, words) = shipped();
    let cut = &text[..text.len() / 2];

    for broken in ["", "{", "null", "[]", "\"text\"", "{\"slug\":1e999}", cut] {
        assert!(!faults(broken, &words).is_empty(), "{broken:?}");
    }
}

#[test]
fn a_file_of_ten_megabytes_or_a_thousand_brackets_is_refused_at_once() {
    let (text, words) = shipped();

    assert!(!faults(&" ".repeat(10_000_000), &words).is_empty());
    assert!(!faults(&"[".repeat(60_000), &words).is_empty());
    assert!(!faults(&text, &"# a comment\n".repeat(1_000_000)).is_empty());
}

#[test]
fn missing_words_are_named_one_by_one() {
    let (text, _) = shipped();

    let faults = faults(&text, "exercise = A title\n");

    assert!(faults.len() > 1, "{faults:?}");
    assert!(faults.iter().all(|it| it.path.starts_with("en.ftl")), "{faults:?}");
}

#[test]
fn words_with_markup_are_refused_with_their_place() {
    let (text, words) = shipped();
    let first = words.lines().find(|it| it.starts_with("exercise =")).expect("a title").to_owned();
    let hostile = words.replace(&first, "exercise = <img src=x onerror=alert(1)>");

    tells(&faults(&text, &hostile), "en.ftl: exercise");
}
