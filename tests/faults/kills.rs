//! kill -9 while drafts are written: what was acknowledged is there.

use std::{fs, path::Path};

use betweentimes_tests::{
    btw::{self, Pipe},
    desk::page,
};
use serde_json::{Value, json};

/// How often a process is killed. The long programme kills a thousand times.
const KILLS: usize = 30;

/// Keeps one draft after another until the process is killed; gives the last text that was acknowledged.
fn write_until_killed(vault: &Path, round: usize) -> (Value, Option<usize>) {
    let mut pipe = Pipe::start(vault);
    let mut draft = pipe.ask("begin", &json!({ "body": page("", "") }))["ok"].clone();
    let mut acknowledged = None;
    // A different number of requests stands in the pipe each time, so the kill falls on a different instant.
    let ahead = 1 + round % 7;
    for at in 0..ahead + round {
        draft["body"]["it"]["text"] = json!(at.to_string());
        pipe.send("keep_draft", &json!({ "draft": draft }));
        if at >= ahead && pipe.hear().is_some_and(|it| it.get("ok").is_some()) {
            acknowledged = Some(at - ahead);
        }
    }
    pipe.kill();
    while let Some(answer) = pipe.hear() {
        assert!(answer.get("ok").is_some(), "{answer}");
        acknowledged = Some(acknowledged.map_or(0, |it| it + 1));
    }
    (draft["id"].clone(), acknowledged)
}

/// The text of a draft as the next start finds it.
fn found(vault: &Path, id: &Value) -> Option<usize> {
    let mut pipe = Pipe::start(vault);
    let answer = pipe.ask("draft", &json!({ "id": id }));
    answer["ok"]["body"]["it"]["text"].as_str().and_then(|it| it.parse().ok())
}

#[test]
fn an_acknowledged_draft_survives_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let mut mid_way = 0;

    for round in 0..KILLS {
        let (id, acknowledged) = write_until_killed(&vault, round);
        let found = found(&vault, &id);
        assert!(found >= acknowledged, "round {round}: {acknowledged:?} was acknowledged, {found:?} was found");
        mid_way += usize::from(vault.join("vault.db-journal").exists());
    }

    assert!(mid_way > 0, "no kill came while the vault was open: the test looks at nothing");
    let verdict = btw::run(&vault, None, &["verify"]);
    assert_eq!(verdict.json()["whole"], json!(true), "{}", verdict.err);
}

#[test]
fn a_save_that_was_undone_behind_our_back_would_be_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let before = fs::read(vault.join("vault.db")).expect("the file");
    let (id, acknowledged) = write_until_killed(&vault, 9);

    fs::write(vault.join("vault.db"), before).expect("the file as it was");
    let _ = fs::remove_file(vault.join("vault.db-journal"));

    assert!(acknowledged.is_some());
    assert!(found(&vault, &id) < acknowledged, "the control: a lost save has to be noticed");
}
