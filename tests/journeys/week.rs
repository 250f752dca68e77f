//! The week in three minutes.

use betweentimes_tests::desk::{Desk, check_in};
use chrono::TimeDelta;
use serde_json::{Value, json};

fn offered(desk: &Desk) -> Value {
    desk.does("today", json!({}))["week"].clone()
}

fn looks_back(desk: &Desk) {
    desk.writes(json!({ "kind": "run", "it": { "slug": "week.look", "edition": 1, "answers": {
        "line": { "kind": "text", "text": "A full week" } } } }));
}

#[test]
fn the_week_is_counted_and_older_days_are_left_out() {
    let mut desk = Desk::open();
    desk.writes(check_in(Some(1), "long ago"));
    desk.later(TimeDelta::days(7));
    desk.writes(check_in(Some(4), ""));
    desk.later(TimeDelta::days(1));
    let kept = desk.writes(check_in(Some(7), ""));
    desk.does("mark_entry", json!({ "id": kept["id"], "toSession": true, "neverExport": false }));

    let week = desk.does("week", json!({}));

    assert_eq!((&week["entries"], &week["moodDays"], &week["toSession"]), (&json!(2), &json!(2), &json!(1)));
    assert_eq!(week["moods"], json!([4.0, 7.0]));
}

#[test]
fn a_look_is_offered_once_a_week_and_only_when_something_was_written() {
    let mut desk = Desk::open();
    assert_eq!(offered(&desk), false);
    for _ in 0..3 {
        desk.writes(check_in(Some(5), ""));
    }
    assert_eq!(offered(&desk), true);

    looks_back(&desk);
    assert_eq!(offered(&desk), false);
    desk.later(TimeDelta::days(7));
    assert_eq!(offered(&desk), false, "nothing was written since");
    for _ in 0..3 {
        desk.writes(check_in(Some(5), ""));
    }
    assert_eq!(offered(&desk), true);
    desk.does("postpone_week", json!({}));
    assert_eq!(offered(&desk), false);
}

#[test]
fn a_clock_that_was_set_back_does_not_silence_the_offer_for_ever() {
    let mut desk = Desk::open();
    desk.does("postpone_week", json!({}));
    desk.later(-TimeDelta::days(30));
    for _ in 0..3 {
        desk.writes(check_in(Some(5), ""));
    }

    assert_eq!(offered(&desk), true);
}
