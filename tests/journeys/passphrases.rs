//! What opens the journal: setting, changing and taking away the passphrase, the recovery code, new keys for all.

use betweentimes_tests::{
    canary::Canary,
    desk::{Desk, page},
    opened::Opened,
    places, tree, work,
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";
const NEXT: &str = "seven quiet stones here";

fn titles(desk: &Desk) -> Vec<String> {
    let listed = desk.does("list_entries", json!({ "filter": {} }));
    listed.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
}

/// Whether a passphrase or a code opens the journal after the app was closed and started again.
fn opens(desk: Desk, command: &str, typed: &str) -> (Desk, bool) {
    let desk = desk.restarted();
    let field = if command == "unlock" { "passphrase" } else { "code" };
    match desk.ask(command, json!({ field: typed })) {
        Ok(_) => (desk, true),
        Err(Failure::WrongPassphrase { .. }) => (desk, false),
        Err(other) => panic!("{command}: {other:?}"),
    }
}

/// The newest backup as it starts a journal elsewhere, with this key.
fn starts(desk: &Desk, key: Option<&str>) -> Result<Value, Failure> {
    let name = desk.does("data_state", json!({}))["backups"][0]["name"].as_str().expect("a name").to_owned();
    let path = desk.vault().join("backups").join(name);
    Desk::empty().ask("start_from_backup", json!({ "path": path, "key": key }))
}

fn code(made: &Value) -> &str {
    made["recoveryCode"].as_str().expect("a recovery code")
}

fn recovery(desk: &Desk) -> Value {
    desk.does("data_state", json!({}))["recovery"].clone()
}

#[test]
fn the_first_passphrase_takes_the_backups_along() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));
    assert_eq!(starts(&desk, None), Ok(json!(null)), "without a passphrase anybody may bring it back");

    let made = desk.does("set_passphrase", json!({ "current": null, "next": PASSPHRASE }));

    assert_eq!(made["backups"]["left"], 0);
    assert!(made["backups"]["renewed"].as_u64() >= Some(1), "{made}");
    assert_eq!(starts(&desk, None), Err(Failure::WrongPassphrase { wait_seconds: 0 }));
    assert_eq!(starts(&desk, Some(PASSPHRASE)), Ok(json!(null)));
    assert_eq!(starts(&desk, Some(code(&made))), Ok(json!(null)));
    assert_eq!(desk.does("status", json!({}))["protected"], json!(true));
    assert_eq!((titles(&desk), recovery(&desk)), (vec!["one".to_owned()], json!("unchecked")));
}

#[test]
fn the_key_that_lay_readable_is_nowhere_after_the_first_passphrase() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));
    let device = std::fs::read_to_string(desk.vault().join("vault.device")).expect("the key in the folder");
    let readable = Canary::of(device.trim());
    assert!(!readable.found_in(&desk.everything()).is_empty(), "the control: it lies there before");

    desk.does("set_passphrase", json!({ "current": null, "next": PASSPHRASE }));

    assert_eq!(readable.found_in(&desk.everything()), Vec::<String>::new());
    assert!(!desk.vault().join("vault.device").exists());
}

#[test]
fn a_change_of_the_passphrase_reaches_every_backup() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));

    let made = desk.does("set_passphrase", json!({ "current": PASSPHRASE, "next": NEXT }));

    assert_eq!(made["backups"], json!({ "renewed": 1, "left": 0, "secondAway": false }));
    assert_eq!(starts(&desk, Some(PASSPHRASE)), Err(Failure::WrongPassphrase { wait_seconds: 0 }));
    assert_eq!(starts(&desk, Some(NEXT)), Ok(json!(null)));
    let (desk, old) = opens(desk, "unlock", PASSPHRASE);
    let (_, new) = opens(desk, "unlock", NEXT);
    assert_eq!((old, new), (false, true));
}

#[test]
fn a_weak_or_a_wrong_passphrase_changes_nothing_and_the_journal_stays_open() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    let before = tree::fingerprint(&desk.everything());

    for command in ["set_passphrase", "rekey"] {
        let weak = desk.refuses(command, json!({ "current": PASSPHRASE, "next": "password" }));
        assert_eq!(weak, Failure::WeakPassphrase, "{command}");
        let none = desk.refuses(command, json!({ "current": null, "next": NEXT }));
        assert!(matches!(none, Failure::WrongPassphrase { .. }), "{command}: {none:?}");
        assert_eq!(tree::fingerprint(&desk.everything()), before, "{command} changed something");
    }
    assert_eq!(titles(&desk), ["one"]);
}

#[test]
fn a_passphrase_that_is_taken_away_leaves_a_journal_that_opens_by_itself() {
    let (desk, old_code) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));

    let made = desk.does("remove_passphrase", json!({ "current": PASSPHRASE }));

    assert_eq!((&made["recoveryCode"], &made["backups"]["renewed"]), (&json!(null), &json!(1)));
    assert_eq!(recovery(&desk), "none");
    assert_eq!(starts(&desk, None), Ok(json!(null)), "the backups follow");
    let desk = desk.restarted();
    let status = desk.does("status", json!({}));
    assert_eq!((&status["phase"], &status["protected"]), (&json!("open"), &json!(false)));
    assert_eq!(titles(&desk), ["one"]);
    let again = desk.does("set_passphrase", json!({ "current": null, "next": NEXT }));
    assert_ne!(code(&again), old_code);
    let (_, with_old_code) = opens(desk, "unlock_with_code", &old_code);
    assert!(!with_old_code, "what was let go opens nothing later");
}

#[test]
fn whoever_lost_the_passphrase_opens_with_the_code_and_sets_another() {
    let (desk, code) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    let (desk, opened) = opens(desk, "unlock_with_code", &code.to_lowercase().replace('-', " "));
    assert!(opened, "typed as people type");

    desk.does("set_passphrase", json!({ "current": code, "next": NEXT }));

    let (desk, old) = opens(desk, "unlock", PASSPHRASE);
    let (desk, new) = opens(desk, "unlock", NEXT);
    assert_eq!((old, new, titles(&desk)), (false, true, vec!["one".to_owned()]));
}

#[test]
fn a_new_code_counts_once_it_is_typed_back_and_then_alone() {
    let (desk, old) = Desk::protected(PASSPHRASE);
    desk.does("confirm_code", json!({ "typed": old }));
    desk.does("back_up", json!({}));

    let new = code(&desk.does("make_code", json!({ "current": PASSPHRASE }))).to_owned();

    assert_eq!(desk.does("confirm_code", json!({ "typed": old })), json!(false), "the old one is not the new one");
    assert_eq!(starts(&desk, Some(&old)), Ok(json!(null)), "nobody is left without a code that works");
    assert_eq!(desk.does("confirm_code", json!({ "typed": new })), json!(true));
    assert_eq!(recovery(&desk), "checked");
    assert_eq!(starts(&desk, Some(&old)), Err(Failure::WrongPassphrase { wait_seconds: 0 }));
    assert_eq!(starts(&desk, Some(&new)), Ok(json!(null)), "the backups follow");
    let (desk, with_old) = opens(desk, "unlock_with_code", &old);
    let (_, with_new) = opens(desk, "unlock_with_code", &new);
    assert_eq!((with_old, with_new), (false, true));
}

#[test]
fn a_new_code_that_is_let_go_leaves_the_one_before() {
    let (desk, old) = Desk::protected(PASSPHRASE);
    desk.does("confirm_code", json!({ "typed": old }));
    let new = code(&desk.does("make_code", json!({ "current": PASSPHRASE }))).to_owned();

    desk.does("forget_code", json!({}));

    assert_eq!(desk.does("confirm_code", json!({ "typed": new })), json!(false));
    let (desk, with_new) = opens(desk, "unlock_with_code", &new);
    let (desk, with_old) = opens(desk, "unlock_with_code", &old);
    assert_eq!((with_new, with_old), (false, true));
    desk.does("forget_code", json!({}));
    let (_, with_old) = opens(desk, "unlock_with_code", &old);
    assert!(with_old, "the only code there is cannot be let go");
}

#[test]
fn new_keys_for_everything_shut_out_whoever_knew_the_old_ones() {
    let (desk, old_code) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));
    let known = Opened::with_passphrase(&desk.vault(), PASSPHRASE).expect("the keys of before").vault;

    let made = desk.does("rekey", json!({ "current": PASSPHRASE, "next": NEXT }));

    assert_eq!(made["backups"]["left"], 0);
    assert_eq!(starts(&desk, Some(PASSPHRASE)), Err(Failure::WrongPassphrase { wait_seconds: 0 }));
    assert_eq!(starts(&desk, Some(NEXT)), Ok(json!(null)));
    let now = Opened::with_passphrase(&desk.vault(), NEXT).expect("the keys of now").vault;
    assert_ne!(known, now, "the key under all others is another one");
    let (desk, with_code) = opens(desk, "unlock_with_code", &old_code);
    let (desk, with_passphrase) = opens(desk, "unlock", PASSPHRASE);
    assert_eq!((with_code, with_passphrase), (false, false));
    let (desk, with_new_code) = opens(desk, "unlock_with_code", code(&made));
    assert_eq!((with_new_code, titles(&desk)), (true, vec!["one".to_owned()]));
    let pinned = desk.does("data_state", json!({}))["backups"].as_array().expect("backups").clone();
    assert!(pinned.iter().any(|it| it["pinned"] == json!(true)), "a backup of before is kept for long: {pinned:?}");
}

/// Every command that asks for the passphrase of now, with it or with another.
fn asking(command: &str, current: &str) -> Value {
    match command {
        "remove_passphrase" | "make_code" => json!({ "current": current }),
        _ => json!({ "current": current, "next": NEXT }),
    }
}

#[test]
fn wrong_tries_wait_wherever_the_passphrase_is_asked_for() {
    for command in ["set_passphrase", "remove_passphrase", "rekey", "make_code"] {
        let (mut desk, _) = Desk::protected(PASSPHRASE);
        let before = tree::fingerprint(&desk.everything());

        let waits: Vec<Failure> = (0..3).map(|_| desk.refuses(command, asking(command, "not this one"))).collect();

        let expected = [0, 0, 2].map(|it| Failure::WrongPassphrase { wait_seconds: it });
        assert_eq!(waits, expected, "{command}");
        let early = desk.refuses(command, asking(command, PASSPHRASE));
        assert!(matches!(early, Failure::WrongPassphrase { wait_seconds: 1.. }), "{command}: {early:?}");
        assert_eq!(tree::fingerprint(&desk.everything()), before, "{command} changed something");
        desk.later(TimeDelta::seconds(4));
        desk.does(command, asking(command, PASSPHRASE));
    }
}

#[test]
fn the_tries_at_one_question_count_at_the_others() {
    let (desk, _) = Desk::protected(PASSPHRASE);

    let waits = ["make_code", "rekey", "remove_passphrase"].map(|it| desk.refuses(it, asking(it, "not this one")));

    assert_eq!(waits[2], Failure::WrongPassphrase { wait_seconds: 2 });
    let early = desk.refuses("set_passphrase", asking("set_passphrase", PASSPHRASE));
    assert!(matches!(early, Failure::WrongPassphrase { wait_seconds: 1.. }), "{early:?}");
}

#[test]
fn writing_everything_again_tells_how_far_it_is_and_stopped_it_leaves_everything_as_it_was() {
    let desk = Desk::open();
    work::make_long(&desk);
    let first = json!({ "current": null, "next": PASSPHRASE });
    let before = tree::fingerprint(&desk.everything());

    assert_eq!(work::stopped(&desk, "set_passphrase", first.clone()), Err(Failure::Stopped));
    assert_eq!(tree::fingerprint(&desk.everything()), before);
    assert_eq!(desk.does("status", json!({}))["protected"], json!(false));
    desk.does("set_passphrase", first);
    let again = json!({ "current": PASSPHRASE, "next": PASSPHRASE });
    assert_eq!(work::untold(&desk, "rekey", &again, &["encrypting"]), [""; 0]);
    let before = tree::fingerprint(&desk.everything());
    let other = json!({ "current": PASSPHRASE, "next": NEXT });
    assert_eq!(work::stopped(&desk, "rekey", other), Err(Failure::Stopped));

    assert_eq!(keys_of(&before), keys_of(&tree::fingerprint(&desk.everything())), "the keys are as they were");
    let (desk, old) = opens(desk, "unlock", PASSPHRASE);
    assert_eq!((old, titles(&desk).len()), (true, 4));
}

/// The fingerprints of the journal and its keys; backups aside.
fn keys_of(all: &std::collections::BTreeMap<String, String>) -> Vec<(&String, &String)> {
    all.iter().filter(|(name, _)| !name.contains("backups")).collect()
}

#[test]
fn nothing_that_opens_the_journal_is_ever_written_down() {
    let (desk, code) = Desk::protected(PASSPHRASE);
    desk.does("back_up", json!({}));
    let made = desk.does("rekey", json!({ "current": PASSPHRASE, "next": NEXT }));
    let new = self::code(&made);

    for secret in [PASSPHRASE, NEXT, &code, new, &code.replace('-', ""), &new.replace('-', "")] {
        assert_eq!(Canary::of(secret).found_in(&desk.everything()), Vec::<String>::new());
    }
    assert!(places::files(&desk.everything()).len() > 4, "there is something to look through");
}
