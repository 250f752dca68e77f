//! Erasing for good: an entry, some days, everything; from the backups too, where that is wished.

use std::fs;

use betweentimes_tests::{
    desk::{Desk, check_in, page},
    tree, work,
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";

fn titles(desk: &Desk) -> Vec<String> {
    let listed = desk.does("list_entries", json!({ "filter": {} }));
    listed.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
}

/// The titles that each backup would bring back, the newest backup first.
fn in_backups(desk: &Desk) -> Vec<Vec<String>> {
    let backups = desk.does("data_state", json!({}))["backups"].as_array().expect("backups").clone();
    let brings = |backup: &Value| {
        let place = json!({ "kind": "own", "name": backup["name"] });
        let preview = desk.does("preview_restore", json!({ "backup": place, "key": null }));
        let newest = preview["back"]["newest"].as_array().expect("entries").clone();
        newest.iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
    };
    backups.iter().map(brings).collect()
}

fn nothing_renewed(renewed: u32, left: u32) -> Value {
    json!({ "renewed": renewed, "left": left, "secondAway": false })
}

/// An entry with an earlier version, in the bin, with a backup of everything.
fn binned(desk: &Desk) -> Value {
    let entry = desk.writes(page("secret", "first"));
    let mut draft = desk.does("edit", json!({ "id": entry["id"] }));
    draft["body"]["it"]["text"] = json!("second");
    desk.does("write_entry", json!({ "draft": draft }));
    desk.writes(page("other", ""));
    desk.does("back_up", json!({}));
    desk.does("bin_entry", json!({ "id": entry["id"] }));
    entry["id"].clone()
}

#[test]
fn an_entry_is_erased_with_its_versions_and_a_backup_still_has_it() {
    let desk = Desk::open();
    let id = binned(&desk);

    let erased = desk.does("erase_entry", json!({ "id": id, "backups": false }));

    assert_eq!(erased, json!({ "entries": 1, "backups": null }));
    assert_eq!((titles(&desk), desk.does("list_bin", json!({}))), (vec!["other".to_owned()], json!([])));
    assert_eq!(desk.does("versions", json!({ "id": id })), json!([]));
    assert_eq!(desk.does("search", json!({ "words": "second", "filter": {} })), json!([]));
    assert_eq!(in_backups(&desk), [["secret"]], "that is what the window has to say");
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true));
}

#[test]
fn an_entry_is_erased_from_every_backup_on_request() {
    let (desk, stick) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    let id = binned(&desk);
    let backups = desk.does("data_state", json!({}));
    let count = |state: &Value| state["backups"].as_array().map_or(0, Vec::len);
    let all = count(&backups) + count(&backups["second"]);

    let erased = desk.does("erase_entry", json!({ "id": id, "backups": true }));

    assert_eq!(erased, json!({ "entries": 1, "backups": nothing_renewed(all as u32, 0) }));
    assert!(in_backups(&desk).iter().flatten().all(|it| it != "secret"), "{:?}", in_backups(&desk));
    let second = desk.does("data_state", json!({}))["second"]["backups"][0].clone();
    let place = json!({ "kind": "second", "name": second["name"] });
    assert_eq!(desk.does("rehearse", json!({ "backup": place }))["entries"], 1, "only the other is in it");
}

#[test]
fn what_is_not_in_the_bin_is_not_erased_and_no_backup_is_touched() {
    let desk = Desk::open();
    let entry = desk.writes(page("still wanted", ""));
    desk.does("back_up", json!({}));
    let before = tree::fingerprint(&desk.vault());

    let refused = desk.refuses("erase_entry", json!({ "id": entry["id"], "backups": true }));

    assert!(matches!(refused, Failure::NoSuchEntry { .. }), "{refused:?}");
    assert_eq!((titles(&desk), tree::fingerprint(&desk.vault())), (vec!["still wanted".to_owned()], before));
}

/// Entries on three days, the second with one in the bin and a draft; and a backup.
fn three_days() -> Desk {
    let mut desk = Desk::open();
    desk.writes(page("first day", ""));
    desk.later(TimeDelta::days(1));
    desk.writes(page("second day", ""));
    let gone = desk.writes(check_in(Some(2), "binned"));
    desk.does("bin_entry", json!({ "id": gone["id"] }));
    let draft = desk.does("begin", json!({ "body": page("", "half a sentence") }));
    desk.does("keep_draft", json!({ "draft": draft }));
    desk.later(TimeDelta::days(1));
    desk.writes(page("third day", ""));
    desk.does("back_up", json!({}));
    desk
}

fn second_day(backups: Option<bool>) -> Value {
    let days = json!({ "since": "2026-03-04", "until": "2026-03-05" });
    match backups {
        Some(backups) => json!({ "since": days["since"], "until": days["until"], "backups": backups }),
        None => days,
    }
}

#[test]
fn days_are_erased_with_their_bin_and_their_drafts_and_the_days_around_them_stay() {
    let desk = three_days();
    let before = tree::fingerprint(&desk.vault());
    assert_eq!(desk.does("would_erase", second_day(None)), json!(2));
    assert_eq!(tree::fingerprint(&desk.vault()), before, "asking erases nothing");

    let erased = desk.does("erase_days", second_day(Some(false)));

    assert_eq!(erased, json!({ "entries": 2, "backups": null }));
    assert_eq!(titles(&desk), ["third day", "first day"]);
    assert_eq!((desk.does("list_bin", json!({})), desk.does("drafts", json!({}))), (json!([]), json!([])));
    assert_eq!(desk.does("would_erase", second_day(None)), json!(0));
    assert_eq!(in_backups(&desk), [["second day"]]);
}

#[test]
fn days_are_erased_from_every_backup_on_request() {
    let desk = three_days();

    let erased = desk.does("erase_days", second_day(Some(true)));

    assert_eq!(erased, json!({ "entries": 2, "backups": nothing_renewed(1, 0) }));
    assert_eq!(in_backups(&desk), [Vec::<String>::new()]);
    let place = desk.does("data_state", json!({}))["backups"][0]["name"].clone();
    desk.does("restore", json!({ "backup": { "kind": "own", "name": place }, "key": null }));
    assert_eq!(titles(&desk), ["third day", "first day"], "and the rest of the backup is whole");
    assert_eq!((desk.does("list_bin", json!({})), desk.does("drafts", json!({}))), (json!([]), json!([])));
}

#[test]
fn a_stick_that_is_away_is_told_and_the_backups_at_hand_are_erased_in() {
    let (desk, home) = (three_days(), tempfile::tempdir().expect("a folder"));
    let stick = home.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    desk.does("set_second_folder", json!({ "path": stick }));
    fs::rename(&stick, home.path().join("in a pocket")).expect("gone");

    let erased = desk.does("erase_days", second_day(Some(true)));

    assert_eq!(erased["backups"], json!({ "renewed": 1, "left": 0, "secondAway": true }));
    assert_eq!(in_backups(&desk), [Vec::<String>::new()]);
}

#[test]
fn erasing_in_backups_that_is_stopped_counts_what_is_left() {
    let desk = three_days();
    work::make_long(&desk);
    for _ in 0..3 {
        desk.does("back_up", json!({}));
    }

    let erased = work::stopped(&desk, "erase_days", second_day(Some(true))).expect("what was erased");

    let (renewed, left) = (erased["backups"]["renewed"].as_u64(), erased["backups"]["left"].as_u64());
    assert_eq!((erased["entries"].as_u64(), renewed.zip(left).map(|(a, b)| a + b)), (Some(2), Some(4)));
    assert!(left > Some(0), "it was not stopped: {erased}");
    assert!(!titles(&desk).contains(&"second day".to_owned()));
    let rest = desk.does("erase_days", second_day(Some(true)));
    assert_eq!(rest["backups"]["left"], 0, "asked again, the rest follows");
    assert_eq!(in_backups(&desk).concat(), Vec::<String>::new());
}

#[test]
fn after_everything_is_erased_it_is_as_before_the_first_start() {
    let (desk, stick) = (three_days(), tempfile::tempdir().expect("a folder"));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    let copies = tree::fingerprint(stick.path());

    let remains = desk.does("erase_everything", json!({ "second": false }));

    assert_eq!(remains, json!({ "others": 0, "backups": 0, "secondAway": false }));
    assert!(!desk.vault().exists());
    assert_eq!(tree::fingerprint(&desk.everything()).len(), 0, "the preferences are gone, too");
    assert_eq!(tree::fingerprint(stick.path()), copies, "copies elsewhere were not to be touched");
    assert_eq!(desk.does("status", json!({}))["phase"], "absent");
    assert_eq!(desk.refuses("today", json!({})), Failure::Locked);
    assert_eq!(desk.refuses("erase_everything", json!({ "second": false })), Failure::NoVault);
    desk.does("create_vault", json!({ "passphrase": null }));
    assert_eq!(titles(&desk), [""; 0]);
}

#[test]
fn the_copies_in_the_second_folder_go_on_request_and_everything_else_there_stays() {
    let (desk, stick) = (three_days(), tempfile::tempdir().expect("a folder"));
    let other = Desk::open();
    other.writes(page("of somebody else", ""));
    other.does("set_second_folder", json!({ "path": stick.path() }));
    fs::write(stick.path().join("letter.txt"), "to somebody").expect("a file");
    let theirs = tree::fingerprint(stick.path());
    desk.does("back_up", json!({}));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    assert!(tree::fingerprint(stick.path()).len() > theirs.len(), "a copy is there");

    let remains = desk.does("erase_everything", json!({ "second": true }));

    assert_eq!(remains, json!({ "others": 0, "backups": 0, "secondAway": false }));
    assert_eq!(tree::fingerprint(stick.path()), theirs);
}

#[test]
fn a_stick_that_is_away_when_everything_is_erased_is_told() {
    let (desk, stick) = (three_days(), tempfile::tempdir().expect("a folder"));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    drop(stick);

    let remains = desk.does("erase_everything", json!({ "second": true }));

    assert_eq!(remains, json!({ "others": 0, "backups": 0, "secondAway": true }));
    assert_eq!(desk.does("status", json!({}))["phase"], "absent");
}

#[test]
fn files_of_others_in_the_folder_are_counted_and_stay() {
    let desk = three_days();
    fs::write(desk.vault().join("letter.txt"), "to somebody").expect("a file");

    let remains = desk.does("erase_everything", json!({ "second": false }));

    assert_eq!(remains["others"], 1);
    assert_eq!(tree::fingerprint(&desk.vault()).into_keys().collect::<Vec<_>>(), ["letter.txt"]);
    assert_eq!(desk.does("status", json!({}))["phase"], "absent");
}

#[test]
fn a_damaged_journal_can_be_erased_and_a_locked_one_cannot() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("secret", ""));
    let desk = desk.restarted();
    let before = tree::fingerprint(&desk.everything());
    assert_eq!(desk.refuses("erase_everything", json!({ "second": true })), Failure::Locked);
    assert_eq!(tree::fingerprint(&desk.everything()), before, "whoever passes by erases nothing");
    let mut bytes = fs::read(desk.vault().join("vault.db")).expect("the file");
    bytes[100] ^= 1;
    fs::write(desk.vault().join("vault.db"), bytes).expect("the file");
    assert_eq!(desk.refuses("unlock", json!({ "passphrase": PASSPHRASE })), Failure::Damaged);

    desk.does("erase_everything", json!({ "second": false }));

    assert!(!desk.vault().exists());
}
