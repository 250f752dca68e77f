//! What Today says of homework and of the session: little, and only when there is something.

use betweentimes_tests::desk::Desk;
use chrono::TimeDelta;
use serde_json::{Value, json};

fn task(what: &str, more: Value) -> Value {
    let mut it = json!({ "what": what });
    it.as_object_mut().expect("a task").extend(more.as_object().expect("fields").clone());
    json!({ "kind": "task", "it": it })
}

fn today(desk: &Desk) -> Value {
    desk.does("today", json!({}))
}

fn shown(desk: &Desk) -> Vec<String> {
    let list = today(desk)["homework"].clone();
    list.as_array().expect("tasks").iter().map(|it| it["task"]["what"].as_str().expect("words").to_owned()).collect()
}

/// The session that Today speaks of; the desk's first day is 3 March 2026.
fn session(desk: &Desk) -> Value {
    today(desk)["sessionOn"].clone()
}

fn meets_on(desk: &Desk, day: &str) {
    desk.does("keep_appointment", json!({ "appointment": { "next": day } }));
}

#[test]
fn without_tasks_and_sessions_today_says_nothing_of_them() {
    let desk = Desk::open();

    assert_eq!((shown(&desk).len(), session(&desk)), (0, json!(null)));
}

#[test]
fn today_shows_three_open_tasks_in_the_order_of_the_plan() {
    let desk = Desk::open();
    for (what, more) in [
        ("later", json!({ "due": "2026-03-20" })),
        ("soon", json!({ "due": "2026-03-09", "exercise": "ground.five" })),
        ("some day", json!({})),
        ("agreed", json!({ "from": { "kind": "therapist" } })),
    ] {
        desk.writes(task(what, more));
    }

    assert_eq!(shown(&desk), ["agreed", "soon", "later"]);
    let title = today(&desk)["homework"][1]["title"].clone();
    assert!(title.as_str().is_some_and(|it| it.contains(' ')), "the exercise is called by its title: {title}");
}

#[test]
fn a_task_leaves_today_with_its_result_or_to_the_bin_and_comes_back_with_either() {
    let desk = Desk::open();
    let id = desk.writes(task("Walk", json!({})))["id"].clone();

    desk.does("tell_result", json!({ "id": id, "result": { "how": "notThisTime", "day": "2026-03-03" } }));
    assert!(shown(&desk).is_empty());
    desk.does("tell_result", json!({ "id": id, "result": null }));
    assert_eq!(shown(&desk), ["Walk"]);
    desk.does("bin_entry", json!({ "id": id }));
    assert!(shown(&desk).is_empty());
    desk.does("unbin_entry", json!({ "id": id }));
    assert_eq!(shown(&desk), ["Walk"]);
}

#[test]
fn a_session_is_named_from_the_day_before_it_on() {
    let mut desk = Desk::open();
    meets_on(&desk, "2026-03-05");
    assert_eq!(session(&desk), json!(null), "two days before is too early");

    for day in ["the day before", "the day itself", "the day after"] {
        desk.later(TimeDelta::days(1));
        assert_eq!(session(&desk), "2026-03-05", "{day}");
    }
}

#[test]
fn a_session_that_is_over_is_asked_about_until_something_is_written_about_it() {
    let mut desk = Desk::open();
    meets_on(&desk, "2026-03-03");
    let notes = |day: &str| {
        json!({ "kind": "run", "it": { "slug": "ses.notes", "edition": 1, "answers": {
            "session-day": { "kind": "date", "day": day } } } })
    };
    desk.later(TimeDelta::days(1));
    desk.writes(notes("2026-02-24"));
    assert_eq!(session(&desk), "2026-03-03", "notes of an earlier session tell nothing of this one");

    let id = desk.writes(notes("2026-03-03"))["id"].clone();
    assert_eq!(session(&desk), json!(null));
    desk.does("bin_entry", json!({ "id": id }));
    assert_eq!(session(&desk), "2026-03-03");
}

#[test]
fn a_session_that_is_over_is_not_asked_about_for_ever() {
    let mut desk = Desk::open();
    meets_on(&desk, "2026-03-03");
    desk.later(TimeDelta::days(14));
    assert_eq!(session(&desk), "2026-03-03");

    desk.later(TimeDelta::days(1));
    assert_eq!(session(&desk), json!(null));
    assert_eq!(desk.does("sessions", json!({}))["passed"], true, "the plan still knows it");
}

#[test]
fn the_next_session_takes_the_place_of_the_one_that_is_over() {
    let mut desk = Desk::open();
    meets_on(&desk, "2026-03-03");
    desk.later(TimeDelta::days(1));

    meets_on(&desk, "2026-03-10");

    assert_eq!(session(&desk), json!(null));
}
