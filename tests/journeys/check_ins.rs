//! Several check-ins a day; nothing required.

use betweentimes_tests::desk::{Desk, check_in};
use chrono::TimeDelta;
use serde_json::json;
use wire::Failure;

#[test]
fn several_check_ins_of_one_day_stand_beside_each_other() {
    let mut desk = Desk::open();
    desk.writes(check_in(Some(3), "before the call"));
    desk.later(TimeDelta::hours(2));
    desk.writes(check_in(Some(6), "after the call"));

    let today = desk.does("today", json!({}));

    let lines: Vec<_> =
        today["checkIns"].as_array().expect("check-ins").iter().map(|it| &it["body"]["it"]["line"]).collect();
    assert_eq!(lines, ["after the call", "before the call"]);
}

#[test]
fn what_was_skipped_is_missing_and_never_zero() {
    let desk = Desk::open();

    let entry = desk.writes(check_in(None, "only a line"));

    let kept = &desk.does("read_entry", json!({ "id": entry["id"] }))["body"]["it"];
    for part in ["mood", "pleasant", "energy", "calm", "distress", "sleepMinutes"] {
        assert_eq!(kept[part], json!(null), "{part} was not given");
    }
}

#[test]
fn everything_that_was_given_comes_back_as_it_was() {
    let desk = Desk::open();
    let body = json!({ "kind": "checkIn", "it": {
        "mood": 4, "pleasant": -12, "energy": 30, "calm": 0, "distress": 55, "sleepMinutes": 435, "line": "raw & real",
        "feelings": [{ "word": { "known": "anxious" }, "strength": 70 }, { "word": { "own": "wobbly" }, "strength": null }],
    } });

    let entry = desk.writes(body.clone());

    assert_eq!(desk.does("read_entry", json!({ "id": entry["id"] }))["body"], body);
}

#[test]
fn an_empty_check_in_is_not_kept() {
    let desk = Desk::open();
    let draft = desk.does("begin", json!({ "body": check_in(None, "  ") }));

    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), Failure::Blank);
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
}

#[test]
fn a_number_outside_its_scale_is_refused_and_changes_nothing() {
    let desk = Desk::open();

    for (part, number) in [("mood", 11), ("mood", -1), ("distress", 101), ("pleasant", 51), ("calm", -51)] {
        let body = json!({ "kind": "checkIn", "it": { part: number } });
        assert_eq!(desk.refuses("begin", json!({ "body": body })), Failure::BadInput, "{part} {number}");
    }
    let draft = desk.does("begin", json!({ "body": { "kind": "checkIn", "it": { "sleepMinutes": 1441 } } }));
    let refused = desk.refuses("write_entry", json!({ "draft": draft }));
    assert_eq!(refused, Failure::OutOfRange { field: "sleepMinutes".to_owned() });
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
}

#[test]
fn a_check_in_can_be_found_by_its_mood_its_feeling_and_its_day() {
    let mut desk = Desk::open();
    desk.writes(json!({ "kind": "checkIn", "it": { "mood": 2, "feelings": [{ "word": { "known": "sad" } }] } }));
    desk.later(TimeDelta::days(1));
    desk.writes(check_in(Some(8), "a good day"));

    let moods = |filter| {
        let found = desk.does("list_entries", json!({ "filter": filter }));
        found.as_array().expect("entries").iter().map(|it| it["mood"].clone()).collect::<Vec<_>>()
    };

    assert_eq!(moods(json!({ "mood": [0, 3] })), [json!(2)]);
    assert_eq!(moods(json!({ "feeling": { "known": "sad" } })), [json!(2)]);
    assert_eq!(moods(json!({ "since": "2026-03-04" })), [json!(8)]);
    assert_eq!(moods(json!({ "until": "2026-03-04" })), [json!(2)], "the end of a span is not part of it");
}

#[test]
fn whoever_comes_back_after_a_while_is_told_the_days_and_no_more() {
    let mut desk = Desk::open();
    desk.writes(check_in(Some(5), ""));
    desk.later(TimeDelta::days(12));

    assert_eq!(desk.does("today", json!({}))["daysAway"], 12);
}
