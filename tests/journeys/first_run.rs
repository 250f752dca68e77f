//! The first start, and the second.

use betweentimes_tests::desk::{Desk, page};
use serde_json::json;
use wire::Failure;

#[test]
fn a_first_start_finds_no_vault_and_makes_one() {
    let desk = Desk::empty();

    assert_eq!(desk.does("status", json!({}))["phase"], "absent");
    let made = desk.does("create_vault", json!({ "passphrase": null }));

    assert_eq!(made["recoveryCode"], json!(null), "without a passphrase there is nothing to recover");
    let status = desk.does("status", json!({}));
    assert_eq!((&status["phase"], &status["protected"]), (&json!("open"), &json!(false)));
}

#[test]
fn looking_around_before_the_first_entry_shows_empty_places() {
    let desk = Desk::open();

    let today = desk.does("today", json!({}));

    assert_eq!(today["checkIns"], json!([]));
    assert_eq!(today["unfinished"], json!([]));
    assert_eq!(today["daysAway"], json!(null), "nobody is told how long they were away from nothing");
    assert_eq!(desk.does("list_entries", json!({ "filter": {} })), json!([]));
}

#[test]
fn a_vault_without_a_passphrase_opens_by_itself_the_next_time() {
    let desk = Desk::open();
    desk.writes(page("", "still here"));

    let desk = desk.restarted();

    assert_eq!(desk.does("status", json!({}))["phase"], "open");
    assert_eq!(desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "still here");
}

#[test]
fn a_vault_with_a_passphrase_asks_for_it_the_next_time() {
    let (desk, _) = Desk::protected("four lamps along a river");
    desk.writes(page("", "still here"));

    let desk = desk.restarted();

    assert_eq!(desk.does("status", json!({}))["phase"], "locked");
    assert_eq!(desk.refuses("today", json!({})), Failure::Locked);
    desk.does("unlock", json!({ "passphrase": "four lamps along a river" }));
    assert_eq!(desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "still here");
}

#[test]
fn a_passphrase_that_is_guessed_at_once_is_not_taken() {
    let desk = Desk::empty();

    for weak in ["", "a", "password", "1234567890", "aaaaaaaaaaaa"] {
        assert_eq!(desk.refuses("create_vault", json!({ "passphrase": weak })), Failure::WeakPassphrase, "{weak:?}");
    }
    assert_eq!(desk.does("status", json!({}))["phase"], "absent", "nothing was made");
}

#[test]
fn the_first_passphrase_may_come_later_and_keeps_everything() {
    let desk = Desk::open();
    desk.writes(page("", "before the passphrase"));

    let made = desk.does("set_passphrase", json!({ "current": null, "next": "four lamps along a river" }));

    assert!(made["recoveryCode"].is_string(), "a passphrase comes with a recovery code");
    let desk = desk.restarted();
    assert_eq!(desk.does("status", json!({}))["phase"], "locked");
    desk.does("unlock_with_code", json!({ "code": made["recoveryCode"] }));
    assert_eq!(desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "before the passphrase");
}

#[test]
fn a_vault_that_is_there_is_never_made_again() {
    let desk = Desk::open();
    desk.writes(page("", "the first one"));

    assert_eq!(desk.refuses("create_vault", json!({ "passphrase": null })), Failure::AlreadyThere);

    let desk = desk.restarted();
    assert_eq!(desk.refuses("create_vault", json!({ "passphrase": null })), Failure::AlreadyThere);
}

#[test]
fn the_recovery_code_may_be_typed_back_as_people_type() {
    let (desk, code) = Desk::protected("four lamps along a river");
    let sloppy = code.to_lowercase().replace('-', " ");

    assert_eq!(desk.does("data_state", json!({}))["recovery"], "unchecked");
    assert_eq!(desk.does("confirm_code", json!({ "typed": "0000-0000" })), json!(false));
    assert_eq!(desk.does("confirm_code", json!({ "typed": sloppy })), json!(true));
    assert_eq!(desk.does("data_state", json!({}))["recovery"], "checked");
    desk.does("lock", json!({}));
    desk.does("unlock_with_code", json!({ "code": code }));
}
