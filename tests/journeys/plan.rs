//! The plan: from the interview to tasks, and what changes it.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

fn slugs(list: &Value) -> Vec<String> {
    let slug = |it: &Value| it["suggestion"]["slug"].as_str().expect("a slug").to_owned();
    list.as_array().expect("suggestions").iter().map(slug).collect()
}

fn interviewed(desk: &Desk, answers: Value) {
    desk.writes(json!({ "kind": "run", "it": { "slug": "und.start", "edition": 1, "answers": answers } }));
}

fn multi(keys: &[&str]) -> Value {
    json!({ "kind": "multi", "keys": keys })
}

fn choice(key: &str) -> Value {
    json!({ "kind": "choice", "key": key })
}

fn changes(desk: &Desk, change: Value) -> Value {
    desk.does("change_plan", json!({ "change": change }))
}

/// A desk whose plan rests on depression and worry in the toolbox.
fn resting() -> Desk {
    let desk = Desk::open();
    interviewed(&desk, json!({ "concerns": multi(&["depression", "worry"]), "mode": choice("toolbox") }));
    desk
}

/// PHQ-9 with this answer to each of the first questions, and this one to the last.
fn phq9(desk: &Desk, each: u8, last: u8) {
    let value = |it: u8| json!({ "kind": "value", "value": it });
    let names = desk.does("instrument", json!({ "key": "phq9" }))["items"].clone();
    let ids: Vec<String> =
        names.as_array().expect("items").iter().map(|it| it["id"].as_str().expect("an id").to_owned()).collect();
    let answers: serde_json::Map<String, Value> = ids
        .iter()
        .enumerate()
        .filter(|(at, _)| *at < 9)
        .map(|(at, id)| (id.clone(), value(if at == 8 { last } else { each })))
        .collect();
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": "phq9", "edition": 1, "answers": answers } }));
}

#[test]
fn the_interview_lays_the_ground_and_what_was_not_answered_stays() {
    let desk = Desk::open();
    assert_eq!(desk.does("plan", json!({}))["rests"], false);
    interviewed(
        &desk,
        json!({ "concerns": multi(&["sleep", "worry", "anger", "grief"]), "mode": choice("whole"),
                "leave-out": multi(&["breath-hold"]), "dislikes": multi(&["family"]), "therapist": choice("agrees"),
                "minutes-week": { "kind": "number", "value": 45 } }),
    );
    interviewed(&desk, json!({ "mode": choice("unsure"), "home-school": choice("mindfulness-act") }));

    let plan = desk.does("plan", json!({}));

    let basis = &plan["basis"];
    assert_eq!((&plan["rests"], &basis["problems"]), (&json!(true), &json!(["sleep", "worry", "anger"])));
    assert_eq!(
        (&basis["mode"], &basis["home"], &basis["minutes"]),
        (&json!("whole"), &json!("mindfulness-act"), &json!(45))
    );
    assert_eq!((&basis["closed"], &basis["dislikes"]), (&json!(["G-hold"]), &json!(["family"])));
    assert_eq!(basis["therapistAgrees"], true);
    assert_eq!(slugs(&plan["tasks"]).len(), 3);
}

#[test]
fn what_is_taken_on_counts_and_leaves_room_for_less() {
    let desk = resting();
    let plan = desk.does("plan", json!({}));
    assert_eq!(slugs(&plan["tasks"]), ["cbt.ba", "body.move", "cbt.problem"]);
    assert_eq!(
        (&plan["measures"][0]["slug"], &plan["measures"][1]["slug"]),
        (&json!("phq9"), &json!("gad7")),
        "and where it starts from can be measured"
    );

    let homework = desk.does("take_on", json!({ "slug": "cbt.ba" }));

    let task = &homework["open"][0]["task"];
    let from = json!({ "kind": "plan", "problem": "depression", "rule": "tested" });
    assert_eq!((&task["exercise"], &task["from"]), (&json!("cbt.ba"), &from));
    assert!(task["what"].as_str().is_some_and(|it| !it.is_empty()), "it is called by its title");
    let plan = desk.does("plan", json!({}));
    assert_eq!((&plan["atHand"], slugs(&plan["tasks"]).len()), (&json!(1), 2));
    assert!(!slugs(&plan["tasks"]).contains(&"cbt.ba".to_owned()));
}

#[test]
fn what_did_not_fit_is_offered_no_more_and_its_place_is_taken_by_the_same_purpose() {
    let desk = resting();
    let taken = desk.does("take_on", json!({ "slug": "body.move" }))["open"][0]["id"].clone();
    let result = json!({ "how": "notThisTime", "hindrances": ["didNotFit"], "day": "2026-03-03" });
    desk.does("tell_result", json!({ "id": taken, "result": result }));

    let plan = desk.does("plan", json!({}));
    assert!(!slugs(&plan["tasks"]).contains(&"body.move".to_owned()));
    assert!(plan["leftOut"].as_array().unwrap().iter().any(|it| it["apart"]["why"]["kind"] == "didNotFit"));
    let swaps = desk.does("swaps", json!({ "slug": "body.move" }));
    let first = &swaps[0];
    assert_eq!(first["suggestion"]["rule"], json!({ "kind": "instead", "of": "body.move" }));

    let slug = slugs(&swaps)[0].clone();
    let plan = changes(&desk, json!({ "kind": "choose", "slug": slug, "chosen": true }));
    assert_eq!((&slugs(&plan["tasks"])[0], &plan["tasks"][0]["suggestion"]["rule"]["kind"]), (&slug, &json!("chosen")));
}

#[test]
fn what_is_put_aside_comes_back_after_a_week() {
    let mut desk = resting();
    let aside = json!({ "kind": "notNow", "slug": "cbt.ba", "aside": true });
    assert!(!slugs(&changes(&desk, aside)["tasks"]).contains(&"cbt.ba".to_owned()));

    desk.later(TimeDelta::days(7));

    assert!(slugs(&desk.does("plan", json!({}))["tasks"]).contains(&"cbt.ba".to_owned()));
}

#[test]
fn a_reliable_worsening_over_two_weeks_makes_the_plan_lighter() {
    let mut desk = resting();
    phq9(&desk, 1, 0);
    desk.later(TimeDelta::days(14));
    assert_eq!(desk.does("plan", json!({}))["lighter"], json!(null));
    phq9(&desk, 2, 0);

    let plan = desk.does("plan", json!({}));
    assert_eq!((&plan["lighter"], slugs(&plan["tasks"]).len()), (&json!("worse"), 1), "8 became 16");

    desk.later(TimeDelta::days(20));
    assert_eq!(desk.does("plan", json!({}))["lighter"], json!(null), "nobody knows how it is by now");
}

#[test]
fn an_answer_to_item_nine_makes_the_plan_lighter_whatever_the_total() {
    let desk = resting();
    phq9(&desk, 0, 1);

    let plan = desk.does("plan", json!({}));

    assert_eq!((&plan["lighter"], slugs(&plan["tasks"]).len()), (&json!("itemNine"), 1));
    assert_eq!(plan["tasks"][0]["suggestion"]["rule"], json!({ "kind": "gentle", "why": "itemNine" }));
}

#[test]
fn a_change_that_makes_no_sense_changes_nothing() {
    let desk = resting();
    let before = desk.does("plan", json!({}));
    let refuses = |change: Value| desk.refuses("change_plan", json!({ "change": change }));
    let basis = |field: &str, value: Value| {
        let mut basis = before["basis"].clone();
        basis[field] = value;
        json!({ "kind": "basis", "basis": basis })
    };
    let out = |field: &str| Failure::OutOfRange { field: field.into() };

    assert_eq!(refuses(basis("problems", json!(["no such"]))), out("problems"));
    assert_eq!(refuses(basis("problems", json!(["anxiety", "worry", "anger", "grief"]))), out("problems"));
    assert_eq!(refuses(basis("minutes", json!(2))), out("minutes"));
    assert_eq!(refuses(basis("importReason", json!("a".repeat(2_000)))), Failure::TooLong);
    assert_eq!(refuses(json!({ "kind": "choose", "slug": "no.such", "chosen": true })), Failure::NoSuchExercise);
    assert_eq!(desk.refuses("take_on", json!({ "slug": "no.such" })), Failure::NoSuchExercise);
    assert_eq!(desk.does("plan", json!({})), before);
}
