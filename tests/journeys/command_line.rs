//! `btw`, as a script uses it.

use std::path::Path;

use betweentimes_tests::{btw, desk::page};
use serde_json::json;

const PASSPHRASE: &str = "four lamps along a river";

/// Writes a page through one `btw pipe`.
fn write(vault: &Path, title: &str, text: &str) {
    let mut pipe = btw::Pipe::start(vault);
    let draft = pipe.ask("begin", &json!({ "body": page(title, text) }))["ok"].clone();
    let answer = pipe.ask("write_entry", &json!({ "draft": draft }));
    assert!(answer.get("ok").is_some(), "{answer}");
}

#[test]
fn a_new_vault_is_asked_searched_and_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");

    assert_eq!(btw::run(&vault, None, &["new"]).json()["recoveryCode"], json!(null));
    write(&vault, "Rain", "the lighthouse in the rain");

    let listed = btw::run(&vault, None, &["ask", "list_entries", r#"{"filter":{}}"#]).json();
    assert_eq!(listed[0]["title"], "Rain");
    let hits = btw::run(&vault, None, &["search", "rain", "lighth"]).json();
    assert_eq!(hits[0]["summary"]["title"], "Rain");
    let verdict = btw::run(&vault, None, &["verify"]).json();
    assert_eq!((&verdict["whole"], &verdict["entries"]), (&json!(true), &json!(1)));
}

#[test]
fn the_commands_are_listed_one_a_line_without_a_vault() {
    let nowhere = tempfile::tempdir().expect("a folder").path().join("nothing here");

    let said = btw::run(&nowhere, None, &["commands"]);

    assert!(said.well);
    assert_eq!(said.out.lines().collect::<Vec<_>>(), wire::NAMES);
    assert!(!nowhere.exists(), "listing makes nothing");
}

#[test]
fn a_failure_is_told_on_the_side_and_ends_with_a_number_above_zero() {
    let folder = tempfile::tempdir().expect("a folder");

    let said = btw::run(&folder.path().join("vault"), None, &["ask", "today"]);

    assert!(!said.well);
    assert_eq!(said.out, "", "answers and problems do not mix");
    assert!(said.err.contains(r#"{"kind":"noVault"}"#), "{}", said.err);
}

#[test]
fn an_unknown_command_and_an_unfit_input_are_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);

    let unknown = btw::run(&vault, None, &["ask", "sell_everything"]);
    let unfit = btw::run(&vault, None, &["ask", "read_entry", r#"{"id":"../../etc/passwd"}"#]);
    let not_json = btw::run(&vault, None, &["ask", "today", "{"]);

    assert!(unknown.err.contains("noSuchCommand"), "{}", unknown.err);
    assert!(unfit.err.contains("badInput"), "{}", unfit.err);
    assert!(!not_json.well && not_json.err.contains("not JSON"), "{}", not_json.err);
}

#[test]
fn the_passphrase_comes_from_the_variable_or_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    let file = folder.path().join("passphrase");
    std::fs::write(&file, format!("{PASSPHRASE}\n")).expect("a file");

    let made = btw::run(&vault, Some(PASSPHRASE), &["new"]).json();
    assert!(made["recoveryCode"].is_string());

    assert!(btw::run(&vault, Some(PASSPHRASE), &["verify"]).well);
    let path = file.display().to_string();
    assert!(btw::run(&vault, None, &["--passphrase-file", &path, "verify"]).well);
    let wrong = btw::run(&vault, Some("not this one"), &["verify"]);
    assert!(!wrong.well && wrong.err.contains("wrongPassphrase"), "{}", wrong.err);
}

#[test]
fn a_pipe_answers_each_request_with_its_own_number() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let mut pipe = btw::Pipe::start(&vault);

    let answer = pipe.ask("status", &json!({}));
    assert_eq!((&answer["id"], &answer["ok"]["phase"]), (&json!(1), &json!("open")));
    let failure = pipe.ask("no_such_thing", &json!({}));
    assert_eq!(failure, json!({ "id": 1, "failure": { "kind": "noSuchCommand" } }));
}

#[test]
fn a_second_program_is_told_that_the_vault_is_in_use() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let mut first = btw::Pipe::start(&vault);
    assert_eq!(first.ask("today", &json!({}))["ok"]["checkIns"], json!([]));

    let second = btw::run(&vault, None, &["ask", "today"]);

    assert!(!second.well && second.err.contains("inUse"), "{}", second.err);
    first.kill();
    assert!(btw::run(&vault, None, &["ask", "today"]).well, "after the first has gone it opens");
}
