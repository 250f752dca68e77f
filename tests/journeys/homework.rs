//! Homework: tasks, what came of them, and what was agreed on in a session.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

fn task(what: &str, more: Value) -> Value {
    let mut it = json!({ "what": what });
    it.as_object_mut().expect("a task").extend(more.as_object().expect("fields").clone());
    json!({ "kind": "task", "it": it })
}

fn whats(list: &Value) -> Vec<&str> {
    list.as_array().expect("tasks").iter().map(|it| it["task"]["what"].as_str().expect("words")).collect()
}

/// Notes after a session, with two tasks that were agreed on.
fn notes(desk: &Desk) -> Value {
    desk.writes(json!({ "kind": "run", "it": { "slug": "ses.notes", "edition": 1, "answers": {
        "session-day": { "kind": "date", "day": "2026-03-02" },
        "tasks": { "kind": "list", "lines": ["Walk at noon", "One worry a day"] },
        "why": { "kind": "text", "text": "To see how many come true" },
        "first-task": { "kind": "text", "text": "One worry a day" },
        "task-minutes": { "kind": "number", "value": 10 },
        "smallest": { "kind": "text", "text": "One word" },
        "task-plan": { "kind": "plan", "cue": "After supper", "action": "write", "place": "kitchen", "obstacle": "too tired" },
        "sure": { "kind": "slider", "value": 80 },
        "by-day": { "kind": "date", "day": "2026-03-09" },
        "heard": { "kind": "slider", "value": 40 } } } }))
}

#[test]
fn the_therapists_tasks_come_first_then_what_is_due_sooner() {
    let desk = Desk::open();
    desk.writes(task("later", json!({ "due": "2026-03-20" })));
    desk.writes(task("soon", json!({ "due": "2026-03-09" })));
    desk.writes(task("some day", json!({})));
    desk.writes(task("agreed", json!({ "from": { "kind": "therapist" } })));

    assert_eq!(whats(&desk.does("homework", json!({}))["open"]), ["agreed", "soon", "later", "some day"]);
}

#[test]
fn not_this_time_is_a_result_with_words_and_can_be_taken_back() {
    let desk = Desk::open();
    let id = desk.writes(task("Walk", json!({})))["id"].clone();
    let result =
        json!({ "how": "notThisTime", "hindrances": ["tooHard"], "learned": "Rain puts me off", "day": "2026-03-03" });

    desk.does("tell_result", json!({ "id": id, "result": result }));
    let homework = desk.does("homework", json!({}));
    assert_eq!((whats(&homework["open"]).len(), whats(&homework["told"])), (0, vec!["Walk"]));
    let found = desk.does("search", json!({ "words": "rain", "filter": {} }));
    assert_eq!(found[0]["summary"]["id"], id, "what was learned is found again");

    desk.does("tell_result", json!({ "id": id, "result": null }));
    assert_eq!(whats(&desk.does("homework", json!({}))["open"]), ["Walk"]);
    assert_eq!(desk.does("versions", json!({ "id": id })).as_array().map(Vec::len), Some(3));
}

#[test]
fn a_result_keeps_the_changes_that_were_typed_before_it() {
    let desk = Desk::open();
    let id = desk.writes(task("Walk", json!({})))["id"].clone();
    let mut draft = desk.does("edit", json!({ "id": id }));
    draft["body"]["it"]["smallest"] = json!("To the gate");
    desk.does("keep_draft", json!({ "draft": draft }));

    let kept = desk.does("tell_result", json!({ "id": id, "result": { "how": "part", "day": "2026-03-03" } }));

    assert_eq!(kept["body"]["it"]["smallest"], "To the gate");
    assert_eq!(desk.does("drafts", json!({})), json!([]));
}

#[test]
fn a_task_tells_on_which_days_its_exercise_was_used_since() {
    let mut desk = Desk::open();
    let run = json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1, "noticed": "calm" } });
    desk.writes(run.clone());
    desk.later(TimeDelta::days(1));
    desk.writes(task("Ground", json!({ "exercise": "ground.five" })));
    desk.later(TimeDelta::days(1));
    desk.writes(run.clone());
    desk.writes(run);

    let open = desk.does("homework", json!({}))["open"].clone();

    assert_eq!(open[0]["usedOn"], json!(["2026-03-05"]));
    assert!(open[0]["title"].as_str().is_some_and(|it| it.len() > 3), "the exercise is called by its title");
}

#[test]
fn what_was_agreed_on_becomes_homework_once_and_is_asked_about_by_nobody_else() {
    let mut desk = Desk::open();
    let id = notes(&desk)["id"].clone();
    let agreed = desk.does("sessions", json!({}))["agreed"].clone();
    assert_eq!((&agreed["day"], agreed["lines"].as_array().map(Vec::len)), (&json!("2026-03-02"), Some(2)));

    let homework = desk.does("take_agreed", json!({ "id": id, "lines": ["One worry a day"] }));

    let task = &homework["open"][0]["task"];
    assert_eq!((&task["what"], &task["from"]["kind"]), (&json!("One worry a day"), &json!("therapist")));
    assert_eq!((&task["when"], &task["obstacle"]), (&json!("After supper, kitchen"), &json!("too tired")));
    assert_eq!((&task["minutes"], &task["confidence"], &task["due"]), (&json!(10), &json!(80), &json!("2026-03-09")));
    assert_eq!(desk.does("sessions", json!({}))["agreed"], json!(null), "the other line was let go");
    desk.later(TimeDelta::days(10));
    assert_eq!(desk.does("today", json!({}))["due"], json!([]), "the notes do not ask a second time");
}

#[test]
fn a_line_that_nobody_agreed_on_changes_nothing() {
    let desk = Desk::open();
    let id = notes(&desk)["id"].clone();

    let refused = desk.refuses("take_agreed", json!({ "id": id, "lines": ["One worry a day", "Something else"] }));

    assert_eq!(refused, Failure::OutOfRange { field: "tasks".into() });
    assert_eq!(desk.does("homework", json!({}))["open"], json!([]));
    assert!(desk.does("sessions", json!({}))["agreed"].is_object());
}

#[test]
fn the_last_session_is_the_day_that_was_named_or_the_appointment_that_is_over() {
    let mut desk = Desk::open();
    assert_eq!(desk.does("sessions", json!({}))["since"], "2026-02-17", "two weeks when nothing is known");

    let appointment = json!({ "next": "2026-03-05", "therapist": "R. Lind" });
    assert_eq!(desk.does("keep_appointment", json!({ "appointment": appointment }))["passed"], false);
    desk.later(TimeDelta::days(3));
    let sessions = desk.does("sessions", json!({}));
    assert_eq!((&sessions["passed"], &sessions["since"]), (&json!(true), &json!("2026-03-05")));

    let next = json!({ "next": "2026-03-12", "therapist": "R. Lind" });
    let sessions = desk.does("keep_appointment", json!({ "appointment": next }));
    assert_eq!((&sessions["passed"], &sessions["last"]), (&json!(false), &json!("2026-03-05")), "it is remembered");
}

#[test]
fn a_session_counts_what_is_marked_and_knows_what_was_prepared() {
    let desk = Desk::open();
    let page = desk.writes(betweentimes_tests::desk::page("", "This one"));
    desk.does("mark_entry", json!({ "id": page["id"], "toSession": true, "neverExport": false }));
    let prepared = desk.writes(json!({ "kind": "run", "it": { "slug": "ses.prep", "edition": 1, "answers": {
        "question": { "kind": "text", "text": "Why Sundays?" } } } }));

    let sessions = desk.does("sessions", json!({}));

    assert_eq!((&sessions["marked"], &sessions["prepared"]), (&json!(1), &prepared["id"]));
}

#[test]
fn bad_tasks_and_days_are_refused_and_change_nothing() {
    let desk = Desk::open();
    let far = "9999-12-31";
    let out = |field: &str| Failure::OutOfRange { field: field.into() };
    let result = json!({ "how": "done", "day": far });
    for (more, field) in [
        (json!({ "minutes": 0 }), "minutes"),
        (json!({ "minutes": 1441 }), "minutes"),
        (json!({ "due": far }), "day"),
        (json!({ "result": result }), "day"),
    ] {
        let draft = desk.does("begin", json!({ "body": task("Walk", more) }));
        assert_eq!(desk.refuses("write_entry", json!({ "draft": draft })), out(field));
    }
    let long = desk.does("begin", json!({ "body": task(&"é".repeat(20_001), json!({})) }));
    assert_eq!(desk.refuses("write_entry", json!({ "draft": long })), Failure::TooLong);
    let blank = desk.does("begin", json!({ "body": task(" ", json!({ "due": "2026-03-09" })) }));
    assert_eq!(desk.refuses("write_entry", json!({ "draft": blank })), Failure::Blank);
    assert_eq!(desk.refuses("keep_appointment", json!({ "appointment": { "next": far } })), out("day"));
    let page = desk.writes(betweentimes_tests::desk::page("", "no task"));
    let refused = desk.refuses("tell_result", json!({ "id": page["id"], "result": null }));
    assert_eq!(refused, Failure::OutOfRange { field: "task".into() });
    assert_eq!(desk.does("homework", json!({})), json!({ "open": [], "told": [] }));
}
