//! The lock: what stays open, what closes, and wrong passphrases.

use betweentimes_tests::desk::{Desk, page};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";

/// Commands that work while the vault is locked: they open it, or know nothing about the person.
const ALWAYS_OPEN: &[&str] = &[
    "status",
    "create_vault",
    "unlock",
    "unlock_with_code",
    "lock",
    "weigh_passphrase",
    "progress",
    "stop_work",
    "start_from_backup",
    "examine",
    "save_preferences",
    "pause_reminders",
    "helplines",
    "exercises",
    "exercise",
    "vocabulary",
    "pace",
    "outcome",
    "heed",
    "sleep",
    // Only where a person allowed it, and said so in words.
    "outside_plan",
];

/// An input that fits each command, so that only the lock can be the reason for a no.
fn fitting(command: &str) -> Value {
    let id = "0123456789abcdef0123456789abcdef";
    let moment = json!({ "at": "2026-03-03T19:15:00Z", "day": "2026-03-03", "offsetMinutes": 60 });
    let draft = json!({ "id": id, "started": moment, "savedAt": "2026-03-03T19:15:00Z", "changes": null,
        "body": page("", "words"), "tags": [], "toSession": false, "neverExport": false });
    match command {
        "begin" => json!({ "body": page("", "words") }),
        "keep_draft" | "write_entry" => json!({ "draft": draft }),
        "list_entries" => json!({ "filter": {} }),
        "search" => json!({ "words": "words", "filter": {} }),
        "bring_back" => json!({ "id": id, "version": 1 }),
        "mark_entry" => json!({ "id": id, "toSession": true, "neverExport": false }),
        "pin_entry" => json!({ "id": id, "pinned": true }),
        "ask_again" => json!({ "id": id, "minutes": 5 }),
        "rerate" => json!({ "id": id, "belief": 5, "feelings": [], "ratings": {} }),
        "set_passphrase" => json!({ "current": PASSPHRASE, "next": "another long passphrase" }),
        "remove_passphrase" | "make_code" => json!({ "current": PASSPHRASE }),
        "rekey" => json!({ "current": PASSPHRASE, "next": "another long passphrase" }),
        "confirm_code" => json!({ "typed": "0000" }),
        "erase_entry" => json!({ "id": id, "backups": true }),
        "would_erase" => json!({ "since": "2026-03-01", "until": "2026-03-02" }),
        "erase_days" => json!({ "since": "2026-03-01", "until": "2026-03-02", "backups": true }),
        "erase_everything" => json!({ "second": false }),
        "rehearse" => json!({ "backup": { "kind": "own", "name": "backup-000001-20260303T191500Z.zip" } }),
        "preview_restore" | "restore" => {
            json!({ "backup": { "kind": "own", "name": "backup-000001-20260303T191500Z.zip" }, "key": null })
        }
        "set_second_folder" => json!({ "path": null }),
        "much_today" => json!({ "slug": "ges.chair" }),
        "keep_waiting_sketch" => json!({ "sketch": null }),
        "earlier_times" => json!({ "slug": "ground.five" }),
        "tally" => json!({ "slug": "dyn.pattern", "asks": ["wish"] }),
        "hide_exercise" => json!({ "slug": "ground.five", "hidden": true }),
        "hide_topic" => json!({ "topic": "grief", "hidden": true }),
        "plan_exercise" => json!({ "slug": "ground.five", "day": "2026-03-04" }),
        "try_sketch" | "keep_sketch" => json!({ "sketch": { "title": "A walk" } }),
        "look_at_pack" | "bring_in_pack" => json!({ "path": "/no/such/file.zip" }),
        "remove_pack" => json!({ "slug": "own.walk", "removed": true }),
        "heal" => json!({ "cure": "salvage" }),
        "instrument" | "readings" => json!({ "key": "gad7" }),
        "read_measure" => json!({ "filled": { "instrument": "gad7", "edition": 1 } }),
        "keep_tracker" => json!({ "tracker": { "key": null, "name": "Sleep form", "lowest": 0, "highest": 28,
            "harder": "higher", "bands": [], "reliableChange": null } }),
        "remove_tracker" => json!({ "key": "own-1", "removed": true }),
        "chart" | "chart_for_file" => {
            json!({ "of": { "kind": "mood" }, "span": { "since": "2026-03-01", "until": "2026-03-04" } })
        }
        "pause_reminders" => json!({ "days": 7 }),
        "save_reminder_calendar" => json!({ "path": "/no/such/folder/a.ics" }),
        "save_table" => json!({ "path": "/no/such/folder/a.csv", "rows": [["a"]] }),
        "tell_result" => json!({ "id": id, "result": null }),
        "keep_appointment" => json!({ "appointment": {} }),
        "take_agreed" => json!({ "id": id, "lines": [] }),
        "change_plan" => json!({ "change": { "kind": "notNow", "slug": "cbt.ba", "aside": true } }),
        "swaps" | "take_on" => json!({ "slug": "cbt.ba" }),
        "save_brief" => {
            json!({ "wish": { "since": "2026-03-01" }, "format": { "kind": "html" }, "path": "/no/such/folder/a.html" })
        }
        "forget_shared" => json!({ "id": id }),
        "read_answer" => json!({ "path": "/no/such/file", "passphrase": null }),
        "take_answer" => {
            json!({ "path": "/no/such/file", "passphrase": null, "tasks": [], "notes": true, "appointment": true })
        }
        "look_at_import" | "bring_in" => json!({ "wish": { "path": "/no/such/file" } }),
        "look_at_export" => json!({ "wish": {} }),
        "take_out" => json!({ "wish": {}, "format": { "kind": "json" }, "path": "/no/such/folder/a.json" }),
        "undo_import" => json!({ "number": 1 }),
        "lenses" => json!({ "id": id }),
        "look_again" => json!({ "id": id, "slug": "dyn.pattern" }),
        "link_entries" => json!({ "one": id, "other": id, "linked": true }),
        "change_map" => json!({ "change": { "kind": "add", "node": "strength", "words": "The sea" } }),
        "allow_plan_outside" => json!({ "allowed": false }),
        "begin_fair_test" => json!({ "one": "breath.coherent", "other": "ground.five", "each": 6 }),
        "echoes" => json!({ "thought": "They are angry", "besides": null }),
        "edit" | "draft" | "discard_draft" | "read_entry" | "versions" | "bin_entry" | "unbin_entry" => {
            json!({ "id": id })
        }
        _ => json!({}),
    }
}

#[test]
fn every_command_about_a_person_is_closed_while_the_vault_is_locked() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("", "my words"));
    desk.does("lock", json!({}));

    for command in wire::NAMES.iter().filter(|it| !ALWAYS_OPEN.contains(it)) {
        assert_eq!(desk.refuses(command, fitting(command)), Failure::Locked, "`{command}` answers while locked");
    }
}

#[test]
fn the_same_commands_do_answer_while_it_is_open() {
    // Only a damaged journal can be healed, and it is not open.
    for command in wire::NAMES.iter().filter(|it| !ALWAYS_OPEN.contains(it) && **it != "heal") {
        let (desk, _) = Desk::protected(PASSPHRASE);
        let answer = desk.ask(command, fitting(command));
        assert!(!matches!(answer, Err(Failure::Locked | Failure::BadInput)), "`{command}`: {answer:?}");
    }
}

#[test]
fn every_name_on_the_open_list_is_a_command() {
    for name in ALWAYS_OPEN {
        assert!(wire::NAMES.contains(name), "`{name}` is no command any more");
    }
}

#[test]
fn help_and_practice_stay_within_reach_while_locked() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.does("lock", json!({}));

    assert!(!desk.does("helplines", json!({})).as_array().expect("countries").is_empty());
    assert!(!desk.does("exercises", json!({})).as_array().expect("cards").is_empty());
    assert!(desk.does("exercise", json!({ "slug": "ground.five" }))["words"].is_string());
    assert_eq!(desk.does("weigh_passphrase", json!({ "passphrase": "a" }))["accepted"], json!(false));
}

#[test]
fn a_wrong_passphrase_waits_longer_each_time_and_never_wipes() {
    let (mut desk, _) = Desk::protected(PASSPHRASE);
    desk.does("lock", json!({}));

    let mut waits = Vec::new();
    for _ in 0..6 {
        let Failure::WrongPassphrase { wait_seconds } = desk.refuses("unlock", json!({ "passphrase": "not this one" }))
        else {
            panic!("a wrong passphrase is told as one");
        };
        waits.push(wait_seconds);
        desk.later(TimeDelta::seconds(i64::from(wait_seconds)));
    }

    assert_eq!(waits, [0, 0, 2, 4, 8, 16]);
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn a_try_before_the_wait_is_over_is_not_even_looked_at() {
    let (mut desk, _) = Desk::protected(PASSPHRASE);
    desk.does("lock", json!({}));
    for _ in 0..3 {
        desk.refuses("unlock", json!({ "passphrase": "not this one" }));
    }

    let early = desk.refuses("unlock", json!({ "passphrase": PASSPHRASE }));
    assert!(matches!(early, Failure::WrongPassphrase { wait_seconds: 1.. }), "{early:?}");

    desk.later(TimeDelta::seconds(3));
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_no_longer_does_and_the_code_stays() {
    let (desk, code) = Desk::protected(PASSPHRASE);
    desk.writes(page("", "my words"));

    let wrong = desk.refuses("set_passphrase", json!({ "current": "not this one", "next": "seven quiet stones here" }));
    assert!(matches!(wrong, Failure::WrongPassphrase { .. }));
    let made = desk.does("set_passphrase", json!({ "current": PASSPHRASE, "next": "seven quiet stones here" }));

    assert_eq!(made["recoveryCode"], json!(null), "the code there is goes on working");
    let desk = desk.restarted();
    assert!(matches!(desk.refuses("unlock", json!({ "passphrase": PASSPHRASE })), Failure::WrongPassphrase { .. }));
    desk.does("unlock", json!({ "passphrase": "seven quiet stones here" }));
    desk.does("lock", json!({}));
    desk.does("unlock_with_code", json!({ "code": code }));
    assert_eq!(desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "my words");
}

#[test]
fn a_draft_that_was_kept_before_the_lock_is_there_after_it() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    let draft = desk.does("begin", json!({ "body": page("", "half a sentence") }));
    desk.does("keep_draft", json!({ "draft": draft }));

    desk.does("lock", json!({}));
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));

    assert_eq!(desk.does("drafts", json!({}))[0]["id"], draft["id"]);
}
