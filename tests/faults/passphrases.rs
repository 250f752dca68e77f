//! Passphrases that are no passphrase.

use betweentimes_tests::{btw, desk::Desk, tree};
use serde_json::json;
use wire::Failure;

#[test]
fn a_passphrase_of_one_letter_makes_nothing() {
    let desk = Desk::empty();
    let before = tree::fingerprint(&desk.everything());

    assert_eq!(desk.refuses("create_vault", json!({ "passphrase": "a" })), Failure::WeakPassphrase);

    assert_eq!(tree::fingerprint(&desk.everything()), before);
}

#[test]
fn a_passphrase_of_one_letter_changes_no_vault() {
    let (desk, _) = Desk::protected("four lamps along a river");
    desk.does("lock", json!({}));
    desk.does("unlock", json!({ "passphrase": "four lamps along a river" }));
    let before = tree::fingerprint(&desk.everything());

    let refused = desk.refuses("set_passphrase", json!({ "current": "four lamps along a river", "next": "a" }));

    assert_eq!(refused, Failure::WeakPassphrase);
    assert_eq!(tree::fingerprint(&desk.everything()), before);
    assert_eq!(desk.does("status", json!({}))["phase"], "open", "and the vault is still open");
}

#[test]
fn the_command_line_says_it_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");

    let said = btw::run(&folder.path().join("vault"), Some("a"), &["new"]);

    assert!(!said.well);
    assert!(said.err.starts_with("Use at least ten characters"), "{}", said.err);
}
