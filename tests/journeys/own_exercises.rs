//! Own exercises: written, brought in, used, and refused with the place and the sentence.

use std::fs;

use betweentimes_tests::{
    answers::answer_to,
    desk::Desk,
    zips::{Member, Zip},
};
use serde_json::{Value, json};

fn sketch(title: &str) -> Value {
    json!({
        "title": title, "purpose": "To rest a while", "helpsWith": "settle", "minutes": 5, "rates": "dist",
        "steps": [
            { "question": "Where is it quiet?", "kind": { "kind": "text" } },
            { "question": "What do you hear?", "kind": { "kind": "choice", "options": ["Waves", "Wind"] } },
        ],
    })
}

/// A pack as its two files, from an exercise that was written in the app.
fn files(desk: &Desk, slug: &str) -> (String, String) {
    let play = desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }))["play"].clone();
    let mut exercise = play["exercise"].clone();
    exercise["slug"] = json!(slug);
    (exercise.to_string(), play["words"].as_str().expect("words").to_owned())
}

fn slugs(desk: &Desk) -> Vec<String> {
    let own = desk.does("own_exercises", json!({}));
    own.as_array().expect("a list").iter().map(|it| it["slug"].as_str().expect("a slug").to_owned()).collect()
}

#[test]
fn an_exercise_is_written_tried_kept_used_and_changed() {
    let desk = Desk::open();
    let tried = desk.does("try_sketch", json!({ "sketch": sketch("The sea") }));
    assert_eq!(tried["faults"], json!([]));
    assert_eq!(slugs(&desk), Vec::<String>::new(), "trying keeps nothing");

    desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }));
    let desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(slugs(&desk), ["own.the-sea"]);
    let exercises = desk.does("exercises", json!({}));
    assert_eq!(
        (&exercises[0]["title"], &exercises[0]["own"]),
        (&json!("The sea"), &json!(true)),
        "own ones come first"
    );

    let exercise = desk.does("exercise", json!({ "slug": "own.the-sea" }))["exercise"].clone();
    let asks = [&exercise["steps"][0]["asks"][0], &exercise["steps"][1]["asks"][0]];
    let answers = json!({ "a1": answer_to(asks[0], 0, &Value::Null), "a2": answer_to(asks[1], 1, &Value::Null) });
    let entry =
        desk.writes(json!({ "kind": "run", "it": { "slug": "own.the-sea", "edition": 1, "answers": answers } }));

    let mut kept = desk.does("own_exercises", json!({}))[0]["sketch"].clone();
    kept["steps"][1]["kind"] = json!({ "kind": "long" });
    assert_eq!(desk.does("keep_sketch", json!({ "sketch": kept }))["faults"], json!([]));
    let changed = desk.does("exercise", json!({ "slug": "own.the-sea" }))["exercise"].clone();
    assert_eq!((&changed["edition"], &changed["steps"][1]["asks"][0]["kind"]), (&json!(2), &json!("long")));
    let read = desk.does("read_entry", json!({ "id": entry["id"] }));
    assert_eq!(read["body"], entry["body"], "what was written with the earlier edition stays as it was");
}

#[test]
fn two_with_one_title_get_two_names() {
    let desk = Desk::open();
    desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }));
    desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }));

    assert_eq!(slugs(&desk), ["own.the-sea", "own.the-sea-2"]);
}

#[test]
fn a_removed_exercise_is_no_longer_offered_and_what_was_written_with_it_can_be_read() {
    let desk = Desk::open();
    desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }));
    let answers = json!({ "a1": { "kind": "text", "text": "By the window" } });
    desk.writes(json!({ "kind": "run", "it": { "slug": "own.the-sea", "edition": 1, "answers": answers } }));

    desk.does("remove_pack", json!({ "slug": "own.the-sea", "removed": true }));
    assert_eq!(slugs(&desk), Vec::<String>::new());
    assert!(desk.does("exercises", json!({})).as_array().expect("a list").iter().all(|it| it["own"] == false));
    desk.does("exercise", json!({ "slug": "own.the-sea" }));

    desk.does("remove_pack", json!({ "slug": "own.the-sea", "removed": false }));
    assert_eq!(slugs(&desk), ["own.the-sea"]);
}

#[test]
fn a_sketch_with_holes_is_refused_with_its_own_fields_and_keeps_nothing() {
    let desk = Desk::open();
    let mut holes = sketch(" ");
    holes["steps"][1]["kind"]["options"] = json!(["Waves", ""]);

    let tried = desk.does("keep_sketch", json!({ "sketch": holes }));

    let paths: Vec<&str> =
        tried["faults"].as_array().expect("faults").iter().map(|it| it["path"].as_str().expect("a path")).collect();
    assert_eq!(paths, ["title", "steps[1].lines[1]"]);
    assert_eq!(slugs(&desk), Vec::<String>::new());
}

#[test]
fn a_therapists_file_is_looked_at_first_and_then_brought_in() {
    let desk = Desk::open();
    let (json, ftl) = files(&desk, "therapist.sea");
    let file = desk.everything().join("sea.zip");
    let members = [Member::sound("sea/exercise.json", json.as_bytes()), Member::sound("sea/en.ftl", ftl.as_bytes())];
    fs::write(&file, Zip::of(&members)).expect("a file");

    let looked = desk.does("look_at_pack", json!({ "path": file }));
    assert_eq!((&looked["play"]["exercise"]["slug"], &looked["faults"]), (&json!("therapist.sea"), &json!([])));
    assert_eq!(slugs(&desk), ["own.the-sea"], "looking keeps nothing");

    desk.does("bring_in_pack", json!({ "path": file }));
    assert_eq!(slugs(&desk), ["own.the-sea", "therapist.sea"]);
}

#[test]
fn a_file_with_the_name_of_one_of_ours_is_refused() {
    let desk = Desk::open();
    let (json, ftl) = files(&desk, "cbt.thought7");
    let file = desk.everything().join("sea.zip");
    let members = [Member::sound("exercise.json", json.as_bytes()), Member::sound("en.ftl", ftl.as_bytes())];
    fs::write(&file, Zip::of(&members)).expect("a file");

    let tried = desk.does("bring_in_pack", json!({ "path": file }));

    assert_eq!(tried["faults"][0]["path"], "exercise.json: slug");
    let sentence = tried["faults"][0]["sentence"].as_str().expect("a sentence");
    assert!(sentence.contains("cbt.thought7"), "{sentence}");
}

#[test]
fn own_exercises_travel_with_a_backup() {
    let desk = Desk::open();
    desk.does("keep_sketch", json!({ "sketch": sketch("The sea") }));
    let backup = desk.does("back_up", json!({}));
    desk.does("remove_pack", json!({ "slug": "own.the-sea", "removed": true }));

    desk.does("restore", json!({ "backup": { "kind": "own", "name": backup["name"] }, "key": null }));

    assert_eq!(slugs(&desk), ["own.the-sea"]);
}

#[test]
fn a_file_with_the_name_of_an_own_exercise_says_so_and_never_takes_the_place_of_a_newer_one() {
    let desk = Desk::open();
    let (json, ftl) = files(&desk, "therapist.sea");
    let file = desk.everything().join("sea.zip");
    let write = |edition: u32, question: &str| {
        let mut exercise: Value = serde_json::from_str(&json).expect("an exercise");
        exercise["edition"] = json!(edition);
        let (exercise, ftl) = (exercise.to_string(), ftl.replace("Where is it quiet?", question));
        let members = [Member::sound("exercise.json", exercise.as_bytes()), Member::sound("en.ftl", ftl.as_bytes())];
        fs::write(&file, Zip::of(&members)).expect("a file");
    };
    let look = |desk: &Desk| desk.does("look_at_pack", json!({ "path": file }));
    write(2, "Where is it quiet?");
    assert_eq!(look(&desk)["replaces"], Value::Null);
    desk.does("bring_in_pack", json!({ "path": file }));

    write(3, "Where is it calm?");
    assert_eq!(look(&desk)["replaces"], "The sea");
    for edition in [1, 2] {
        write(edition, "Where is it calm?");
        let tried = desk.does("bring_in_pack", json!({ "path": file }));
        assert_eq!((&tried["play"], &tried["faults"][0]["path"]), (&Value::Null, &json!("edition")));
    }
    let words = desk.does("exercise", json!({ "slug": "therapist.sea" }))["words"].to_string();
    assert!(words.contains("Where is it quiet?"), "nothing was changed");
}

#[test]
fn what_is_being_written_waits_in_the_vault() {
    let desk = Desk::open();
    let half = json!({ "title": "The s" });
    desk.does("keep_waiting_sketch", json!({ "sketch": half }));
    let desk = desk.restarted();
    desk.does("status", json!({}));

    assert_eq!(desk.does("waiting_sketch", json!({}))["title"], "The s");

    desk.does("keep_waiting_sketch", json!({ "sketch": null }));
    assert_eq!(desk.does("waiting_sketch", json!({})), Value::Null);
}
