//! The safety plan, inside the journal and, where that is allowed, outside.

use std::fs;

use betweentimes_tests::canary::Canary;
use betweentimes_tests::desk::{Desk, page};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "rain violet tea umbrella";

fn plan(going: &str) -> Value {
    json!({ "kind": "run", "it": { "slug": "plan.safety", "edition": 1, "answers": {
        "ask-one": { "kind": "contact", "name": "Ada", "number": "0123 456" },
        "going": { "kind": "list", "lines": [going] },
        "going-photo": { "kind": "image", "photo": { "jpeg": "/9j/4AAQSkZJRg==", "shows": "The sea" } } } } })
}

fn outside(desk: &Desk) -> Value {
    desk.does("outside_plan", json!({}))
}

fn allow(desk: &Desk, allowed: bool) -> Value {
    desk.does("allow_plan_outside", json!({ "allowed": allowed }))
}

#[test]
fn the_newest_plan_is_the_one_that_is_used() {
    let mut desk = Desk::open();
    assert_eq!(desk.does("safety_plan", json!({})), Value::Null);
    desk.writes(plan("my sister"));
    desk.later(TimeDelta::days(3));
    let newer = desk.writes(plan("the choir"));

    let used = desk.does("safety_plan", json!({}));

    assert_eq!((&used["entry"], &used["day"]), (&newer["id"], &json!("2026-03-06")));
    assert_eq!(used["run"]["answers"]["going"]["lines"], json!(["the choir"]));
}

#[test]
fn nothing_is_outside_before_it_was_allowed_and_nothing_after_it_was_taken_back() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    assert_eq!(desk.refuses("allow_plan_outside", json!({ "allowed": true })), Failure::Blank);
    desk.writes(plan("my sister"));
    desk.does("lock", json!({}));
    assert_eq!(outside(&desk), json!({ "allowed": false, "plan": null }));

    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
    allow(&desk, true);
    desk.does("lock", json!({}));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"].get("going-photo"), None, "pictures stay inside");

    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(allow(&desk, false), json!({ "allowed": false, "plan": null }));
    desk.does("lock", json!({}));
    assert_eq!(outside(&desk), json!({ "allowed": false, "plan": null }));
}

#[test]
fn it_opens_with_no_journal_with_a_damaged_one_and_with_another_start() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(plan("my sister"));
    allow(&desk, true);
    let desk = desk.restarted();
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]));

    fs::write(desk.vault().join("vault.db"), b"no database at all").expect("a damaged file");
    assert_eq!(outside(&desk)["allowed"], true);
    fs::remove_dir_all(desk.vault()).expect("no journal any more");
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]));
}

#[test]
fn it_follows_every_change_and_goes_with_the_plan() {
    let desk = Desk::open();
    let entry = desk.writes(plan("my sister"));
    allow(&desk, true);
    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["answers"]["going"]["lines"] = json!(["the choir"]);
    desk.does("write_entry", json!({ "draft": draft }));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["the choir"]));

    desk.does("bring_back", json!({ "id": entry["id"], "version": 1 }));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]));

    desk.does("bin_entry", json!({ "id": entry["id"] }));
    assert_eq!(outside(&desk), json!({ "allowed": false, "plan": null }), "a plan in the bin is nobody's plan");

    desk.does("unbin_entry", json!({ "id": entry["id"] }));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]), "it was allowed");
}

#[test]
fn the_copy_of_another_journal_is_left_alone_until_it_is_taken_back() {
    let desk = Desk::open();
    desk.writes(plan("my sister"));
    allow(&desk, true);
    let copy = desk.vault().with_file_name("plan");
    let desk = desk.restarted();
    fs::remove_dir_all(desk.vault()).expect("that journal is gone");
    let desk = desk.restarted();
    desk.does("create_vault", json!({ "passphrase": null }));

    let other = desk.writes(page("", "a line"));
    desk.does("bin_entry", json!({ "id": other["id"] }));
    let mine = desk.writes(plan("the choir"));
    desk.does("bin_entry", json!({ "id": mine["id"] }));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]));

    assert_eq!(allow(&desk, false), json!({ "allowed": false, "plan": null }));
    assert!(!copy.exists());
}

#[test]
fn a_backup_that_is_brought_back_does_not_bring_the_plan_outside() {
    let desk = Desk::open();
    desk.writes(plan("my sister"));
    allow(&desk, true);
    let backup = desk.does("back_up", json!({}));
    allow(&desk, false);

    desk.does("restore", json!({ "backup": { "kind": "own", "name": backup["name"] }, "key": null }));
    desk.writes(plan("the choir"));

    assert_eq!(outside(&desk), json!({ "allowed": false, "plan": null }));
}

#[test]
fn a_copy_that_is_damaged_is_no_plan_and_stops_nothing() {
    let desk = Desk::open();
    desk.writes(plan("my sister"));
    allow(&desk, true);
    let sealed = desk.vault().with_file_name("plan").join("plan.sealed");
    fs::write(sealed, b"not sealed").expect("a damaged copy");

    assert_eq!(outside(&desk), json!({ "allowed": true, "plan": null }));
    desk.does("tend", json!({}));
    assert_eq!(outside(&desk)["plan"]["run"]["answers"]["going"]["lines"], json!(["my sister"]), "made anew by itself");
    fs::write(desk.vault().with_file_name("plan").join("plan.key"), b"short").expect("a damaged key");
    assert_eq!(
        allow(&desk, true)["plan"]["run"]["answers"]["going"]["lines"],
        json!(["my sister"]),
        "allowed anew, it is whole"
    );
}

#[test]
fn no_word_of_it_lies_readable_on_the_disk_and_erasing_everything_takes_it_along() {
    let desk = Desk::open();
    let canary = Canary::new("plan");
    desk.writes(plan(canary.word()));
    allow(&desk, true);
    assert_eq!(canary.found_in(&desk.everything()), Vec::<String>::new());

    desk.does("erase_everything", json!({ "second": false }));

    assert!(!desk.vault().with_file_name("plan").exists());
}
