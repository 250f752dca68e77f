//! Reminders: at most one a day, a pause, and a file for a calendar.

use std::fs;

use betweentimes_tests::desk::{Desk, page};
use betweentimes_tests::tree;
use chrono::TimeDelta;
use companion::reminder_line;
use serde_json::{Value, json};
use wire::Failure;

/// Changes what was chosen about reminders, as the screen does: the whole of the preferences at once.
fn choose(desk: &Desk, change: Value) -> Value {
    let mut preferences = desk.does("status", json!({}))["preferences"].clone();
    preferences["reminder"].as_object_mut().expect("a reminder").extend(change.as_object().expect("fields").clone());
    desk.does("save_preferences", json!({ "preferences": preferences }))
}

/// A desk on a Tuesday at 20:15, with reminders at 19:00.
fn reminded() -> Desk {
    let desk = Desk::open();
    choose(&desk, json!({ "on": true }));
    desk
}

#[test]
fn nobody_is_reminded_who_did_not_ask_for_it() {
    let desk = Desk::open();

    assert!(!desk.reminds());
    assert!(!desk.everything().join("config/preferences.json").exists(), "asking writes nothing");
}

#[test]
fn there_is_one_reminder_a_day_also_after_a_new_start_and_after_a_screen_that_knows_nothing_of_it() {
    let desk = reminded();
    let before = desk.does("status", json!({}))["preferences"].clone();

    assert!(desk.reminds());
    assert!(!desk.reminds());
    let kept = desk.does("save_preferences", json!({ "preferences": before }));
    assert_eq!(kept["reminder"]["lastShown"], "2026-03-03", "the screen cannot take it back");
    let mut desk = desk.restarted();
    assert!(!desk.reminds());

    desk.later(TimeDelta::hours(4));
    assert!(!desk.reminds(), "a quarter past midnight is no time for it");
    desk.later(TimeDelta::hours(19));
    assert!(desk.reminds(), "Wednesday");
}

#[test]
fn a_clock_that_is_set_back_brings_no_second_one() {
    let mut desk = reminded();
    assert!(desk.reminds());

    desk.later(TimeDelta::hours(-24));
    assert!(!desk.reminds());
    desk.later(TimeDelta::hours(25));
    assert!(!desk.reminds());
}

#[test]
fn a_pause_of_a_week_is_one_step_and_ends_by_itself() {
    let mut desk = reminded();

    let paused = desk.does("pause_reminders", json!({ "days": 7 }));

    assert_eq!(paused["reminder"]["pausedUntil"], "2026-03-10");
    for _ in 3..10 {
        assert!(!desk.reminds());
        desk.later(TimeDelta::days(1));
    }
    assert!(desk.reminds());
}

#[test]
fn a_pause_can_be_ended_and_a_pause_without_end_is_refused() {
    let desk = reminded();
    desk.does("pause_reminders", json!({ "days": 7 }));

    assert_eq!(desk.refuses("pause_reminders", json!({ "days": 367 })), Failure::OutOfRange { field: "days".into() });
    assert!(!desk.reminds());

    assert_eq!(desk.does("pause_reminders", json!({ "days": 0 }))["reminder"]["pausedUntil"], json!(null));
    assert!(desk.reminds());
}

#[test]
fn a_locked_journal_still_reminds_for_nothing_of_it_is_told() {
    let (desk, _) = Desk::protected("four lamps along a river");
    choose(&desk, json!({ "on": true }));
    desk.does("lock", json!({}));

    assert!(desk.reminds());
}

#[test]
fn the_preferences_hold_when_to_remind_and_nothing_that_was_written() {
    let desk = reminded();
    desk.writes(page("Rain", "the lighthouse"));
    desk.reminds();

    let kept = fs::read_to_string(desk.everything().join("config/preferences.json")).expect("preferences");

    let kept: Value = serde_json::from_str(&kept).expect("JSON");
    let expected = json!({ "on": true, "time": "19:00:00", "days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        "pausedUntil": null, "lastShown": "2026-03-03" });
    assert_eq!(kept["reminder"], expected);
}

#[test]
fn preferences_of_before_there_were_reminders_are_kept() {
    let desk = Desk::open();
    let path = desk.everything().join("config/preferences.json");
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(&path, r#"{ "theme": "dark", "volume": 20 }"#).expect("a file");

    let preferences = desk.restarted().does("status", json!({}))["preferences"].clone();

    assert_eq!((&preferences["theme"], &preferences["reminder"]["on"]), (&json!("dark"), &json!(false)));
}

/// The lines of a calendar file that tell when.
fn when(file: &str) -> Vec<&str> {
    let tells = |line: &&str| ["UID", "DTSTART", "RRULE", "TRIGGER"].iter().any(|it| line.starts_with(it));
    file.lines().filter(tells).collect()
}

#[test]
fn a_calendar_reminds_every_day_with_the_constant_words_alone() {
    let desk = reminded();
    desk.writes(page("Rain", "the lighthouse"));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("calendar");

    desk.does("save_reminder_calendar", json!({ "path": path }));

    let file = fs::read_to_string(path.with_extension("ics")).expect("the file");
    let expected = ["UID:reminder-daily@betweentimes", "DTSTART:20260303T190000", "RRULE:FREQ=DAILY", "TRIGGER:-PT0M"];
    assert_eq!(when(&file), expected);
    let said: Vec<&str> = file.lines().filter(|it| it.starts_with("SUMMARY") || it.starts_with("DESCR")).collect();
    let line = reminder_line().replace(',', "\\,");
    assert_eq!(said, [format!("SUMMARY:{line}"), format!("DESCRIPTION:{line}")]);
}

#[test]
fn a_calendar_has_the_chosen_days_from_the_end_of_a_pause_on() {
    let desk = reminded();
    choose(&desk, json!({ "days": ["sat", "mon"], "time": "08:05" }));
    desk.does("pause_reminders", json!({ "days": 5 }));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ics");

    desk.does("save_reminder_calendar", json!({ "path": path }));

    let file = fs::read_to_string(&path).expect("the file");
    let expected = [
        ["UID:reminder-mon@betweentimes", "DTSTART:20260309T080500", "RRULE:FREQ=WEEKLY", "TRIGGER:-PT0M"],
        ["UID:reminder-sat@betweentimes", "DTSTART:20260314T080500", "RRULE:FREQ=WEEKLY", "TRIGGER:-PT0M"],
    ];
    assert_eq!(when(&file), expected.concat());
}

#[test]
fn a_calendar_that_cannot_be_is_refused_and_changes_nothing() {
    let desk = reminded();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.ics");
    fs::write(&path, "somebody's calendar").expect("a file");
    let before = tree::fingerprint(folder.path());

    for path in [path.clone(), folder.path().join("a.txt"), "a.ics".into(), folder.path().join("no/such/a.ics")] {
        assert_eq!(desk.refuses("save_reminder_calendar", json!({ "path": path })), Failure::NoFile, "{path:?}");
    }
    choose(&desk, json!({ "days": [] }));
    let refused = desk.refuses("save_reminder_calendar", json!({ "path": folder.path().join("b.ics") }));

    assert_eq!(refused, Failure::OutOfRange { field: "days".into() });
    assert_eq!(tree::fingerprint(folder.path()), before);
}

#[test]
fn bad_choices_are_refused_or_brought_into_their_range() {
    let desk = reminded();
    let mut preferences = desk.does("status", json!({}))["preferences"].clone();
    for (field, value) in [("time", json!("25:00")), ("days", json!(["monday"])), ("pausedUntil", json!("soon"))] {
        let before = preferences["reminder"][field].clone();
        preferences["reminder"][field] = value;
        assert_eq!(desk.refuses("save_preferences", json!({ "preferences": preferences })), Failure::BadInput);
        preferences["reminder"][field] = before;
    }
    assert_eq!(choose(&desk, json!({ "time": "18:30:45.5" }))["reminder"]["time"], "18:30:00");
}
