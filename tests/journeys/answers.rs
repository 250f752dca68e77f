//! The therapist's answer: looked at, taken in once, and refused where something is wrong with it.

use std::{fs, path::PathBuf};

use betweentimes_tests::desk::Desk;
use exchange::{PlanFile, PlanTask, Seed, seal_plan};
use serde_json::{Value, json};
use wire::Failure;

const ANSWER: &str = "betweentimes-plan 1
From: R. Lind
Date: 2026-03-03
Next session: 2026-03-10

Task: Write down one worry a day
Why: To see how many come true
Exercise: cbt.worrytime
Minutes: 10

Task: Something of their own
Exercise: no.such-exercise

Task: <script>alert(1)</script>

Note: You did a lot.

Exercise: mind.breath
What is this line
";

fn put(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = desk.everything().join(name);
    fs::write(&path, bytes).expect("a file");
    path
}

fn take(path: &PathBuf, tasks: &[u32], all: bool) -> Value {
    json!({ "path": path, "passphrase": null, "tasks": tasks, "notes": all, "appointment": all })
}

#[test]
fn an_answer_is_looked_at_before_anything_is_taken() {
    let desk = Desk::open();
    let path = put(&desk, "answer.txt", ANSWER);

    let answer = desk.does("read_answer", json!({ "path": path, "passphrase": null }));

    assert_eq!((&answer["from"], &answer["nextSession"]), (&json!("R. Lind"), &json!("2026-03-10")));
    assert!(answer["tasks"][0]["exercise"]["title"].is_string());
    assert!(answer["tasks"][1]["exercise"]["title"].is_null(), "there is no such exercise");
    assert_eq!(answer["warnings"][0]["text"], "What is this line");
    assert_eq!(desk.does("homework", json!({}))["open"], json!([]));
}

#[test]
fn what_is_chosen_is_taken_once_and_the_same_file_adds_nothing() {
    let desk = Desk::open();
    let path = put(&desk, "answer.txt", ANSWER);

    desk.does("take_answer", take(&path, &[1], false));
    let homework = desk.does("take_answer", take(&path, &[0, 1, 2], true));
    let again = desk.does("take_answer", take(&path, &[0, 1, 2], true));

    assert_eq!(homework, again);
    let open = homework["open"].as_array().expect("tasks");
    assert_eq!(open.len(), 3);
    for it in open {
        assert_eq!((&it["task"]["from"]["kind"], &it["task"]["due"]), (&json!("therapist"), &json!("2026-03-10")));
    }
    assert!(open.iter().any(|it| it["task"]["what"] == "<script>alert(1)</script>"), "words stay words");
    assert!(open.iter().all(|it| it["task"]["exercise"] != "no.such-exercise"));
    let pages = desk.does("list_entries", json!({ "filter": { "kinds": ["page"] } }));
    assert_eq!((pages.as_array().map(Vec::len), &pages[0]["tags"]), (Some(1), &json!(["therapist"])));
    assert_eq!(desk.does("sessions", json!({}))["appointment"]["next"], "2026-03-10");
    let answer = desk.does("read_answer", json!({ "path": path, "passphrase": null }));
    assert_eq!((&answer["tasks"][0]["taken"], &answer["notesTaken"]), (&json!(true), &json!(true)));
}

#[test]
fn a_sealed_answer_opens_with_its_passphrase_and_is_the_same_as_the_open_one() {
    let desk = Desk::open();
    let task = PlanTask { what: "Walk".into(), ..PlanTask::default() };
    let plan = PlanFile { tasks: vec![task], ..PlanFile::default() };
    let sealed = seal_plan(&plan, "four lamps along a river", Seed { salt: [1; 16], nonce: [2; 12] }).expect("sealed");
    let path = put(&desk, "answer.btwplan", sealed);
    let fault = |passphrase: Value| match desk.refuses("read_answer", json!({ "path": path, "passphrase": passphrase }))
    {
        Failure::Answer { fault } => format!("{fault:?}"),
        other => panic!("{other:?}"),
    };

    assert_eq!((fault(json!(null)), fault(json!("x"))), ("NeedsPassphrase".into(), "WrongPassphrase".into()));
    let all = json!({ "path": path, "passphrase": "four lamps along a river", "tasks": [0], "notes": true,
        "appointment": true });
    desk.does("take_answer", all);
    let open = put(&desk, "open.txt", exchange::write_plan(&plan));
    let homework = desk.does("take_answer", take(&open, &[0], true));
    assert_eq!(homework["open"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_session_in_the_past_and_a_task_that_is_not_there_change_nothing() {
    let desk = Desk::open();
    let path = put(&desk, "old.txt", "betweentimes-plan 1\nNext session: 2026-03-01\n\nTask: Walk\n");

    let refused = desk.refuses("take_answer", take(&path, &[0, 7], true));
    assert_eq!(refused, Failure::OutOfRange { field: "tasks".into() });
    assert_eq!(desk.does("homework", json!({}))["open"], json!([]));

    let homework = desk.does("take_answer", take(&path, &[0], true));
    assert_eq!(homework["open"][0]["task"]["due"], json!(null));
    assert_eq!(desk.does("sessions", json!({}))["appointment"]["next"], json!(null));
}

#[test]
fn bad_files_are_refused_with_what_is_wrong_and_change_nothing() {
    let desk = Desk::open();
    let begin = "betweentimes-plan 1\n";
    let many = format!("{begin}{}", "Task: x\n\n".repeat(1_000_000));
    let some = format!("{begin}{}", "Task: x\n\n".repeat(60));
    let line = |what: &str| json!({ "kind": "line", "line": 2, "what": what });
    let cases: Vec<(Vec<u8>, Value)> = vec![
        (many.into(), json!({ "kind": "tooLong" })),
        (some.into(), json!({ "kind": "tooMany" })),
        (b"\x00\xff\xfe\x01".to_vec(), json!({ "kind": "notOne" })),
        (b"<html><script>alert(1)</script>".to_vec(), json!({ "kind": "notOne" })),
        (Vec::new(), json!({ "kind": "notOne" })),
        (format!("{begin}Next session: 9999-12-31\n").into(), line("dateOutOfRange")),
        (format!("{begin}Date: tomorrow\n").into(), line("badDate")),
        (format!("{begin}Exercise: ../../etc/passwd\n").into(), line("badExercise")),
        (format!("{begin}Task:\n").into(), line("emptyTask")),
    ];
    for (at, (bytes, fault)) in cases.into_iter().enumerate() {
        let path = put(&desk, &format!("bad-{at}"), bytes);
        let expected = json!({ "kind": "answer", "fault": fault });
        let refused = desk.refuses("read_answer", json!({ "path": path, "passphrase": null }));
        assert_eq!(serde_json::to_value(&refused).expect("JSON"), expected);
        assert_eq!(desk.refuses("take_answer", take(&path, &[0], true)), refused);
    }
    for path in [desk.everything(), desk.everything().join("nowhere")] {
        assert_eq!(desk.refuses("read_answer", json!({ "path": path, "passphrase": null })), Failure::NotRead);
    }
    assert_eq!(desk.does("homework", json!({})), json!({ "open": [], "told": [] }));
}
