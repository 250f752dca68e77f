//! Questionnaires: filled in, read, compared, and trackers for forms that are filled in elsewhere.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

/// A questionnaire with these answers; `None` is "rather not say".
fn filled(key: &str, answers: &[Option<u8>]) -> Value {
    let given = |value: &Option<u8>| match value {
        Some(value) => json!({ "kind": "value", "value": value }),
        None => json!({ "kind": "ratherNot" }),
    };
    let answers: serde_json::Map<String, Value> =
        answers.iter().enumerate().map(|(at, it)| (format!("q{}", at + 1), given(it))).collect();
    json!({ "kind": "questionnaire", "it": { "instrument": key, "edition": 1, "answers": answers } })
}

fn all(answers: &[u8]) -> Vec<Option<u8>> {
    answers.iter().map(|it| Some(*it)).collect()
}

fn offered(desk: &Desk, key: &str) -> Value {
    let offered = desk.does("instruments", json!({}));
    offered.as_array().expect("them").iter().find(|it| it["instrument"]["key"] == key).expect("it is offered").clone()
}

#[test]
fn two_times_are_read_and_compared_and_the_first_has_nothing_to_be_compared_with() {
    let mut desk = Desk::open();
    desk.writes(filled("phq9", &all(&[3, 3, 3, 3, 3, 0, 0, 0, 0])));
    desk.later(TimeDelta::days(14));
    desk.writes(filled("phq9", &all(&[1, 2, 1, 2, 1, 1, 0, 0, 1])));

    let readings = desk.does("readings", json!({ "key": "phq9" }));

    assert_eq!(readings[0]["reading"]["total"], 9.0);
    assert_eq!(readings[0]["reading"]["band"]["name"], "mild");
    assert_eq!(readings[0]["reading"]["safety"], true, "a low total does not switch safety off");
    assert_eq!(
        readings[0]["change"],
        json!({ "since": "2026-03-03", "before": 15.0, "now": 9.0, "meaning": "easier" })
    );
    assert_eq!(readings[1]["change"], Value::Null);
    let offered = offered(&desk, "phq9");
    assert_eq!((&offered["times"], &offered["againOn"]), (&json!(2), &json!("2026-03-31")));
}

#[test]
fn a_time_without_a_total_is_left_out_of_the_comparison() {
    let mut desk = Desk::open();
    for answers in [all(&[2; 7]), [vec![None], all(&[1; 6])].concat(), all(&[1, 1, 1, 1, 1, 1, 2])] {
        desk.writes(filled("gad7", &answers));
        desk.later(TimeDelta::days(14));
    }

    let readings = desk.does("readings", json!({ "key": "gad7" }));

    assert_eq!(readings[1]["reading"]["total"], Value::Null);
    assert_eq!(readings[1]["reading"]["answered"], 6);
    assert_eq!((&readings[0]["change"]["before"], &readings[0]["change"]["meaning"]), (&json!(14.0), &json!("easier")));
}

#[test]
fn a_half_filled_one_waits_as_a_draft_and_goes_on() {
    let desk = Desk::open();
    let draft = desk.does("begin", json!({ "body": filled("gad7", &all(&[2, 1])) }));
    desk.does("keep_draft", json!({ "draft": draft }));
    let desk = desk.restarted();
    desk.does("status", json!({}));

    let waiting = desk.does("drafts", json!({}));

    assert_eq!((&waiting[0]["kind"], &waiting[0]["slug"]), (&json!("questionnaire"), &json!("gad7")));
    assert_eq!(desk.does("read_measure", json!({ "filled": draft["body"]["it"] }))["answered"], 2);
}

#[test]
fn an_answer_out_of_range_is_refused_and_nothing_is_kept() {
    let desk = Desk::open();
    let draft = desk.does("begin", json!({ "body": filled("phq9", &all(&[4])) }));

    let refused = Failure::OutOfRange { field: "q1".into() };
    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), refused);
    assert_eq!(desk.refuses("keep_draft", json!({ "draft": draft })), refused);
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
    let later = json!({ "kind": "questionnaire", "it": { "instrument": "phq9", "edition": 2, "note": "x" } });
    let draft = desk.does("begin", json!({ "body": later }));
    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), Failure::FutureEdition);
}

fn tracker(bands: &Value) -> Value {
    json!({ "tracker": { "key": null, "name": " Sleep form ", "lowest": 0, "highest": 28, "harder": "higher",
        "bands": bands, "reliableChange": 6 } })
}

#[test]
fn a_tracker_holds_scores_of_a_form_and_none_of_its_questions() {
    let mut desk = Desk::open();
    let kept = desk.does(
        "keep_tracker",
        tracker(&json!([{ "from": 0, "to": 7, "name": "low" }, { "from": 8, "to": 28, "name": "raised" }])),
    );
    let key = kept["instrument"]["key"].as_str().expect("a key").to_owned();
    assert_eq!(kept["instrument"]["name"], "Sleep form");
    for score in [20, 13] {
        desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": key, "edition": 1, "typed": score } }));
        desk.later(TimeDelta::days(7));
    }

    let readings = desk.does("readings", json!({ "key": key }));
    assert_eq!((&readings[0]["reading"]["total"], &readings[0]["change"]["meaning"]), (&json!(13.0), &json!("easier")));
    let draft = desk.does(
        "begin",
        json!({ "body": { "kind": "questionnaire",
        "it": { "instrument": key, "edition": 1, "typed": 29 } } }),
    );
    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), Failure::OutOfRange { field: "typed".into() });

    desk.does("remove_tracker", json!({ "key": key, "removed": true }));
    let offered = desk.does("instruments", json!({}));
    assert!(offered.as_array().expect("them").iter().all(|it| it["own"] == false));
    assert_eq!(
        desk.does("readings", json!({ "key": key })).as_array().map(Vec::len),
        Some(2),
        "what was filled in stays"
    );
}

#[test]
fn a_tracker_that_is_described_anew_leaves_earlier_scores_as_they_were() {
    let desk = Desk::open();
    let kept = desk.does("keep_tracker", tracker(&json!([])));
    let key = kept["instrument"]["key"].clone();
    let fill = |score: u16, edition: u32| json!({ "kind": "questionnaire", "it": { "instrument": key, "edition": edition, "typed": score } });
    let entry = desk.writes(fill(27, 1));

    let mut narrower = tracker(&json!([]));
    narrower["tracker"]["key"] = key.clone();
    narrower["tracker"]["highest"] = json!(20);
    assert_eq!(desk.does("keep_tracker", narrower)["instrument"]["edition"], 2);
    desk.writes(fill(12, 2));

    let readings = desk.does("readings", json!({ "key": key }));
    assert_eq!((&readings[1]["reading"]["total"], &readings[0]["reading"]["total"]), (&json!(27.0), &json!(12.0)));
    assert_eq!(readings[0]["change"], Value::Null, "another edition is another form");
    let draft = desk.does("edit", json!({ "id": entry["id"] }));
    assert_eq!(desk.does("write_entry", json!({ "draft": draft }))["version"], 2, "it can still be changed");
}

#[test]
fn a_tracker_with_overlapping_bands_is_answered_with_its_faults_and_not_kept() {
    let desk = Desk::open();

    let kept = desk.does(
        "keep_tracker",
        tracker(&json!([{ "from": 0, "to": 8, "name": "low" }, { "from": 8, "to": 28, "name": "raised" }])),
    );

    assert_eq!(kept["instrument"], Value::Null);
    assert_eq!(kept["faults"], json!([{ "kind": "bandsOverlap", "one": "low", "other": "raised" }]));
    assert_eq!(desk.does("instruments", json!({})).as_array().map(Vec::len), Some(11));
}

#[test]
fn the_plan_is_named_for_a_week_after_an_answer_that_asks_for_help_and_what_was_answered_is_not_kept() {
    let mut desk = Desk::open();
    assert_eq!(desk.does("today", json!({}))["planNear"], false);

    desk.does("keep_plan_near", json!({}));

    assert_eq!(desk.does("today", json!({}))["planNear"], true);
    desk.later(TimeDelta::days(6));
    assert_eq!(desk.does("today", json!({}))["planNear"], true);
    desk.later(TimeDelta::days(1));
    assert_eq!(desk.does("today", json!({}))["planNear"], false);
}
