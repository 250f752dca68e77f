//! Insights: what was written, counted and drawn.

use betweentimes_tests::desk::{Desk, check_in};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

fn chart(desk: &Desk, of: Value, since: &str, until: &str) -> Value {
    desk.does("chart", json!({ "of": of, "span": { "since": since, "until": until } }))
}

fn rows(chart: &Value) -> usize {
    chart["table"]["rows"].as_array().expect("rows").len()
}

#[test]
fn mood_is_drawn_day_by_day_with_gaps_and_what_is_usual() {
    let mut desk = Desk::open();
    for (at, mood) in [4, 5, 6, 5, 4, 5, 6, 5, 4, 9, 1].iter().enumerate() {
        desk.writes(check_in(Some(*mood), ""));
        desk.later(TimeDelta::days(if at == 5 { 5 } else { 1 }));
    }

    let mood = chart(&desk, json!({ "kind": "mood" }), "2026-03-01", "2026-04-01");

    assert_eq!(rows(&mood), 11);
    let runs = mood["plot"]["runs"].as_array().expect("a line");
    assert_eq!(runs.iter().map(|it| it.as_array().map_or(0, Vec::len)).collect::<Vec<_>>(), [6, 5]);
    assert_eq!((&mood["saying"]["kind"], &mood["saying"]["lowest"]), (&json!("usual"), &json!("2026-03-17")));
    assert_eq!((&mood["plot"]["usual"]["low"], &mood["plot"]["usual"]["high"]), (&json!(4.0), &json!(6.0)));
}

#[test]
fn a_day_is_the_persons_own_wherever_the_clock_stands_and_over_the_change_of_summer_time() {
    // The same instants, written an hour apart by the clock on the wall: before and after the change on 29 March.
    let mut desk = Desk::open();
    desk.later(TimeDelta::days(26) - TimeDelta::minutes(15));
    assert_eq!(desk.now().day.to_string(), "2026-03-29");
    desk.writes(check_in(Some(3), "evening"));
    desk.later(TimeDelta::hours(4));
    desk.writes(check_in(Some(7), "after midnight"));

    let mood = chart(&desk, json!({ "kind": "mood" }), "2026-03-29", "2026-03-31");

    assert_eq!(mood["table"]["rows"][0][0]["it"], "2026-03-29");
    assert_eq!(mood["table"]["rows"][1][0]["it"], "2026-03-30");
}

#[test]
fn a_clock_that_was_set_back_changes_no_day_and_breaks_nothing() {
    let mut desk = Desk::open();
    desk.writes(check_in(Some(6), "first"));
    desk.later(-TimeDelta::days(400));
    desk.writes(check_in(Some(2), "with the clock set back"));

    let all = desk.does("insights", json!({}));
    let mood = chart(&desk, json!({ "kind": "mood" }), "2025-01-01", "2026-04-01");

    assert_eq!((&all["first"], &all["today"]), (&json!("2025-01-27"), &json!("2025-01-27")));
    assert_eq!(rows(&mood), 2);
    for command in ["today", "week", "helped", "next_day", "recurring", "personal_map"] {
        desk.does(command, json!({}));
    }
}

#[test]
fn feelings_are_counted_once_an_entry_and_only_from_three_on() {
    let desk = Desk::open();
    let named = |words: &[&str]| {
        let feelings: Vec<Value> = words.iter().map(|it| json!({ "word": { "known": it }, "strength": 40 })).collect();
        json!({ "kind": "checkIn", "it": { "feelings": feelings } })
    };
    desk.writes(named(&["sad", "tired"]));
    desk.writes(named(&["sad"]));
    let few = chart(&desk, json!({ "kind": "feelings" }), "2026-03-01", "2026-03-04");
    desk.writes(named(&["calm", "sad"]));
    let enough = chart(&desk, json!({ "kind": "feelings" }), "2026-03-01", "2026-03-04");

    assert_eq!(few["saying"], json!({ "kind": "notEnough", "have": 2, "need": 3 }));
    assert_eq!((&enough["saying"]["times"], &enough["saying"]["of"]), (&json!(3), &json!(3)));
    assert_eq!(enough["plot"]["bars"][0]["label"], json!({ "kind": "feeling", "it": { "known": "sad" } }));
}

#[test]
fn what_is_left_out_of_exports_is_on_the_screen_and_in_no_file() {
    let desk = Desk::open();
    let kept = desk.writes(check_in(Some(9), ""));
    desk.writes(check_in(Some(3), ""));
    desk.does("mark_entry", json!({ "id": kept["id"], "toSession": false, "neverExport": true }));
    let of = json!({ "of": { "kind": "mood" }, "span": { "since": "2026-03-01", "until": "2026-03-04" } });

    let [screen, file] = ["chart", "chart_for_file"].map(|it| desk.does(it, of.clone()));

    assert_eq!((&screen["table"]["rows"][0][1]["it"], &file["table"]["rows"][0][1]["it"]), (&json!(6.0), &json!(3.0)));
}

#[test]
fn an_activity_that_is_only_planned_was_not_there() {
    let mut desk = Desk::open();
    for day in 0..4 {
        desk.writes(check_in(Some(5), ""));
        let rows = json!([{ "what": "Swim", "done": if day == 0 { Value::Null } else { json!("done") } }]);
        desk.writes(json!({ "kind": "run", "it": { "slug": "cbt.ba", "edition": 1, "answers": {
            "days": { "kind": "activities", "rows": rows } } } }));
        desk.later(TimeDelta::days(1));
    }

    let activities = chart(&desk, json!({ "kind": "activities" }), "2026-03-01", "2026-03-20");

    assert_eq!(activities["plot"]["strips"][0]["days"], 3);
}

#[test]
fn four_lanes_hold_what_each_entry_is_about() {
    let desk = Desk::open();
    desk.writes(check_in(Some(5), ""));
    desk.writes(json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "thoughts": { "kind": "thoughts", "lines": ["They are angry"] } } } }));
    desk.writes(json!({ "kind": "run", "it": { "slug": "dyn.pattern", "edition": 1, "answers": {
        "scene": { "kind": "text", "text": "The call on Sunday" } } } }));

    let lanes = chart(&desk, json!({ "kind": "lanes" }), "2026-03-01", "2026-03-04");

    assert_eq!(lanes["saying"]["times"], json!([["thoughts", 1], ["emotions", 1], ["behaviours", 0], ["past", 1]]));
}

#[test]
fn sleep_is_told_in_hours_and_a_night_that_was_reckoned_comes_before_a_guess() {
    let desk = Desk::open();
    desk.writes(json!({ "kind": "checkIn", "it": { "sleepMinutes": 480 } }));
    desk.writes(json!({ "kind": "run", "it": { "slug": "slp.diary", "edition": 1, "answers": {
        "night": { "kind": "night", "night": { "bed": "22:45:00", "lightsOut": "23:00:00", "toSleep": 40, "awake": 50,
            "lastWake": "06:30:00", "up": "07:00:00" } } } } }));

    let sleep = chart(&desk, json!({ "kind": "sleep" }), "2026-03-01", "2026-03-04");

    assert_eq!(sleep["table"]["rows"][0][1]["it"], 6.0, "T10: 360 minutes asleep");
}

#[test]
fn days_that_make_no_span_are_refused() {
    let desk = Desk::open();
    let wrong = |since: &str, until: &str| {
        let span = json!({ "since": since, "until": until });
        desk.refuses("chart", json!({ "of": { "kind": "mood" }, "span": span }))
    };

    assert_eq!(wrong("2026-03-04", "2026-03-04"), Failure::OutOfRange { field: "span".into() });
    assert_eq!(wrong("2026-03-04", "2025-03-04"), Failure::OutOfRange { field: "span".into() });
    assert_eq!(wrong("1000-01-01", "2026-03-04"), Failure::OutOfRange { field: "span".into() });
}

#[test]
fn a_table_becomes_a_file_that_no_spreadsheet_runs() {
    let desk = Desk::open();
    let path = desk.everything().join("mood.csv");
    let rows = json!([["Day", "Mood"], ["2026-03-01", "-2.5"], ["=HYPERLINK(\"x\")", "a \"b\""]]);

    desk.does("save_table", json!({ "path": path, "rows": rows }));

    let file = std::fs::read_to_string(&path).expect("the file");
    assert_eq!(file, "\u{feff}Day,Mood\r\n2026-03-01,-2.5\r\n\"'=HYPERLINK(\"\"x\"\")\",\"a \"\"b\"\"\"\r\n");
    assert_eq!(
        desk.refuses("save_table", json!({ "path": path, "rows": [["a"]] })),
        Failure::NoFile,
        "nothing is written over"
    );
    desk.does("save_table", json!({ "path": desk.everything().join("sleep"), "rows": [["a"]] }));
    assert!(desk.everything().join("sleep.csv").is_file());
    for bad in ["mood.csv".into(), desk.everything().join("no/such/mood.csv"), desk.everything().join("mood.txt")] {
        assert_eq!(desk.refuses("save_table", json!({ "path": bad, "rows": [["a"]] })), Failure::NoFile);
    }
}

#[test]
fn what_goes_together_is_told_for_at_most_three_things_a_month() {
    let mut desk = Desk::open();
    // Five tags; the day after each of them is two points lighter than other days.
    for day in 0..120_u32 {
        let mut draft = desk.does("begin", json!({ "body": check_in(Some(0), "") }));
        let helped = day > 0 && (day - 1) % 7 < 3;
        let wobble = u8::from(day % 5 == 0);
        draft["body"]["it"]["mood"] = json!(4 + wobble + if helped { 3 } else { 0 });
        let tags = if day % 7 < 3 { json!(["walk", "bath", "call", "choir", "garden"]) } else { json!([]) };
        draft["tags"] = tags;
        desk.does("write_entry", json!({ "draft": draft }));
        desk.later(TimeDelta::days(1));
    }

    let told = desk.does("next_day", json!({}));
    let again = desk.does("next_day", json!({}));

    assert_eq!(told.as_array().map(Vec::len), Some(3));
    assert_eq!(told[0]["says"]["higher"], true);
    assert_eq!(told, again);
}
