//! A thought record: begun, left, resumed days later, finished, and rated once more.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

/// A record at its first step; the ids of its questions come from the exercise itself.
fn record(desk: &Desk) -> Value {
    let exercise = desk.does("exercise", json!({ "slug": "cbt.thought7" }))["exercise"].clone();
    let body = json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": exercise["edition"] } });
    desk.does("begin", json!({ "body": body }))
}

/// The id of the one question of this kind.
fn ask_of(desk: &Desk, kind: &str) -> String {
    let exercise = desk.does("exercise", json!({ "slug": "cbt.thought7" }))["exercise"].clone();
    let steps = exercise["steps"].as_array().expect("steps").clone();
    let asks = steps.iter().flat_map(|it| it["asks"].as_array().expect("asks").clone());
    let found = asks.into_iter().find(|it| it["kind"] == kind).unwrap_or_else(|| panic!("no ask of the kind {kind}"));
    found["id"].as_str().expect("an id").to_owned()
}

fn answer(draft: &mut Value, ask: &str, answer: Value) {
    draft["body"]["it"]["answers"][ask] = answer;
}

#[test]
fn a_record_is_left_and_resumed_days_later() {
    let mut desk = Desk::open();
    let mut draft = record(&desk);
    let thoughts = ask_of(&desk, "thoughts");
    answer(
        &mut draft,
        &thoughts,
        json!({ "kind": "thoughts", "lines": ["They are angry with me"], "hot": 0, "belief": 80 }),
    );
    desk.does("keep_draft", json!({ "draft": draft }));

    desk = desk.restarted();
    desk.later(TimeDelta::days(4));
    desk.does("status", json!({}));

    let waiting = desk.does("drafts", json!({}));
    assert_eq!(waiting[0]["slug"], "cbt.thought7");
    assert_eq!(waiting[0]["stepsDone"], 1);
    let resumed = desk.does("draft", json!({ "id": draft["id"] }));
    assert_eq!(resumed["body"]["it"]["answers"], draft["body"]["it"]["answers"]);
    assert_eq!(resumed["started"], draft["started"], "it belongs to the evening it was begun on");
}

#[test]
fn a_finished_record_says_what_moved_and_in_which_direction() {
    let desk = Desk::open();
    let mut draft = record(&desk);
    let (thoughts, feelings, again) = (ask_of(&desk, "thoughts"), ask_of(&desk, "feelings"), ask_of(&desk, "again"));
    answer(&mut draft, &thoughts, json!({ "kind": "thoughts", "lines": ["They are angry"], "hot": 0, "belief": 80 }));
    answer(
        &mut draft,
        &feelings,
        json!({ "kind": "feelings", "feelings": [
        { "word": { "known": "anxious" }, "strength": 70 }, { "word": { "own": "wobbly" }, "strength": 40 }] }),
    );
    answer(
        &mut draft,
        &again,
        json!({ "kind": "again", "belief": 45, "feelings": [
        { "word": { "known": "anxious" }, "strength": 50 }, { "word": { "own": "wobbly" }, "strength": 60 }] }),
    );

    let entry = desk.does("write_entry", json!({ "draft": draft }));
    let outcome = desk.does("outcome", json!({ "run": entry["body"]["it"] }));

    assert_eq!(outcome["headline"], "lessCertain");
    let directions: Vec<_> = outcome["pairs"].as_array().expect("pairs").iter().map(|it| &it["direction"]).collect();
    assert_eq!(directions, ["lower", "lower", "higher"], "worse is told as plainly as better");
    assert_eq!(desk.does("drafts", json!({})), json!([]), "the draft has become the entry");
}

#[test]
fn a_record_without_any_rating_has_nothing_to_compare() {
    let desk = Desk::open();
    let mut draft = record(&desk);
    let thoughts = ask_of(&desk, "thoughts");
    answer(&mut draft, &thoughts, json!({ "kind": "thoughts", "lines": ["Only words"] }));

    let entry = desk.does("write_entry", json!({ "draft": draft }));

    let outcome = desk.does("outcome", json!({ "run": entry["body"]["it"] }));
    assert_eq!((&outcome["headline"], &outcome["pairs"]), (&json!("nothingToCompare"), &json!([])));
}

#[test]
fn a_record_can_be_rated_again_later() {
    let mut desk = Desk::open();
    let mut draft = record(&desk);
    let thoughts = ask_of(&desk, "thoughts");
    answer(&mut draft, &thoughts, json!({ "kind": "thoughts", "lines": ["They are angry"], "hot": 0, "belief": 80 }));
    let entry = desk.does("write_entry", json!({ "draft": draft }));
    let id = &entry["id"];
    desk.does("ask_again", json!({ "id": id, "minutes": 30 }));

    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "it is not time yet");
    desk.later(TimeDelta::minutes(31));
    assert_eq!(desk.does("today", json!({}))["due"][0]["entry"]["id"], *id);
    let rated = desk.does("rerate", json!({ "id": id, "belief": 30, "feelings": [], "ratings": {} }));

    assert_eq!(rated["body"]["it"]["later"][0]["belief"], 30);
    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "once is enough");
}

#[test]
fn asking_again_can_be_taken_back() {
    let mut desk = Desk::open();
    let mut draft = record(&desk);
    let thoughts = ask_of(&desk, "thoughts");
    answer(&mut draft, &thoughts, json!({ "kind": "thoughts", "lines": ["They are angry"], "belief": 60 }));
    let entry = desk.does("write_entry", json!({ "draft": draft }));
    desk.does("ask_again", json!({ "id": entry["id"], "minutes": 30 }));

    desk.does("ask_again", json!({ "id": entry["id"], "minutes": null }));

    desk.later(TimeDelta::hours(1));
    assert_eq!(desk.does("today", json!({}))["due"], json!([]));
}

#[test]
fn a_draft_that_was_let_go_can_be_had_back() {
    let desk = Desk::open();
    let mut draft = record(&desk);
    let thoughts = ask_of(&desk, "thoughts");
    answer(&mut draft, &thoughts, json!({ "kind": "thoughts", "lines": ["They are angry"] }));
    desk.does("keep_draft", json!({ "draft": draft }));

    let gone = desk.does("discard_draft", json!({ "id": draft["id"] }));
    assert_eq!(desk.does("drafts", json!({})), json!([]));
    desk.does("keep_draft", json!({ "draft": gone }));

    assert_eq!(desk.does("drafts", json!({}))[0]["id"], draft["id"]);
}

#[test]
fn a_run_of_a_future_edition_or_of_no_exercise_changes_nothing() {
    let desk = Desk::open();
    let run = |slug: &str, edition: u32| json!({ "kind": "run", "it": { "slug": slug, "edition": edition, "noticed": "something" } });
    let future = desk.does("begin", json!({ "body": run("cbt.thought7", 9_999) }));
    let unknown = desk.does("begin", json!({ "body": run("cbt.nobody", 1) }));

    assert_eq!(desk.refuses("write_entry", json!({ "draft": future })), Failure::FutureEdition);
    assert_eq!(desk.refuses("keep_draft", json!({ "draft": unknown })), Failure::NoSuchExercise);
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
}
