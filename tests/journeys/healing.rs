//! A journal whose file is damaged: what is said, what is safe, and each way of making it whole again.

use std::fs;
use std::path::Path;

use betweentimes_tests::{
    desk::{Desk, check_in, page},
    tree, work,
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";
const PAGE: u64 = 4096;

fn titles(desk: &Desk) -> Vec<String> {
    let listed = desk.does("list_entries", json!({ "filter": {} }));
    listed.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
}

fn pages(desk: &Desk) -> u64 {
    fs::metadata(desk.vault().join("vault.db")).expect("the file").len() / PAGE
}

/// Text that fills many parts of the file and holds no words, so that no index grows with it.
fn large() -> String {
    "~".repeat(400_000)
}

/// Writes something large, and gives two parts of the file in the middle of it: it lies there for reading and for
/// searching.
fn parts_of(desk: &Desk, write: impl FnOnce(&Desk)) -> [u64; 2] {
    let before = pages(desk);
    write(desk);
    let grown = pages(desk) - before;
    [before + grown / 4, before + grown * 3 / 4]
}

/// Destroys parts of a file that nobody has open, and gives the file as it is then.
fn destroy(vault: &Path, parts: &[u64]) -> Vec<u8> {
    let path = vault.join("vault.db");
    let mut bytes = fs::read(&path).expect("the file");
    for part in parts {
        let at = usize::try_from(part * PAGE).expect("a place in the file");
        bytes[at + 100..at + 3_000].fill(0x5a);
    }
    fs::write(&path, &bytes).expect("the file");
    bytes
}

/// A journal of three days in which a large entry of the second day cannot be read, closed; and the damaged file.
fn damaged(desk: Desk, with_backup: bool) -> (Desk, Vec<u8>) {
    let mut desk = desk;
    desk.writes(page("first day", ""));
    if with_backup {
        desk.does("back_up", json!({}));
    }
    desk.later(TimeDelta::days(1));
    let parts = parts_of(&desk, |it| drop(it.writes(page("second day", &large()))));
    desk.later(TimeDelta::days(1));
    desk.writes(check_in(Some(4), "third day"));
    let vault = desk.vault();
    let desk = desk.restarted();
    let bytes = destroy(&vault, &parts);
    (desk, bytes)
}

/// Lets the damage show, as the daily check does.
fn found_damaged(desk: Desk) -> Desk {
    assert_eq!(desk.does("status", json!({}))["phase"], "open", "the beginning of the file is sound");
    let verdict = desk.does("verify", json!({}));
    assert_eq!(verdict["whole"], json!(false));
    assert!(!verdict["problems"].as_array().expect("problems").is_empty());
    assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    desk
}

fn is_whole(desk: &Desk) {
    assert_eq!(desk.does("status", json!({}))["phase"], "open");
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true));
}

/// The damaged file lies where the answer says, byte for byte.
fn lies_aside(desk: &Desk, healed: &Value, bytes: &[u8]) {
    let aside = healed["setAside"].as_str().expect("a folder");
    assert_eq!(fs::read(desk.vault().join(aside).join("vault.db")).expect("the damaged file"), bytes);
    assert_eq!(desk.does("data_state", json!({}))["setAside"][0], aside);
}

#[test]
fn damage_that_is_found_closes_the_journal_and_not_a_byte_is_written() {
    let (desk, bytes) = damaged(Desk::open(), true);
    let desk = found_damaged(desk);

    for (command, input) in [("today", json!({})), ("back_up", json!({})), ("list_entries", json!({ "filter": {} }))] {
        assert_eq!(desk.refuses(command, input), Failure::Locked, "{command}");
    }
    assert_eq!(desk.refuses("write_entry", json!({ "draft": draft() })), Failure::Locked);
    assert_eq!(fs::read(desk.vault().join("vault.db")).expect("the file"), bytes);
}

fn draft() -> Value {
    json!({ "id": "0123456789abcdef0123456789abcdef", "changes": null, "savedAt": "2026-03-03T19:15:00Z",
        "started": { "at": "2026-03-03T19:15:00Z", "day": "2026-03-03", "offsetMinutes": 60 },
        "body": page("", "words"), "tags": [], "toSession": false, "neverExport": false })
}

#[test]
fn examining_tells_the_extent_and_the_newest_backup_and_changes_nothing() {
    let (desk, _) = damaged(Desk::open(), true);
    let desk = found_damaged(desk);
    let before = tree::fingerprint(&desk.everything());

    let diagnosis = desk.does("examine", json!({ "key": null }));

    assert_eq!((&diagnosis["pages"], &diagnosis["damaged"]), (&json!(pages(&desk)), &json!(2)));
    assert_eq!(diagnosis["backup"]["name"], "backup-000001-20260303T191500Z.zip");
    assert_eq!(tree::fingerprint(&desk.everything()), before);
}

#[test]
fn salvage_puts_what_can_be_read_into_the_backup_and_lists_what_is_missing() {
    let (desk, bytes) = damaged(Desk::open(), true);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));

    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!(healed["missing"], json!([{ "day": "2026-03-04", "kind": "page" }]));
    assert_eq!((&healed["entries"], &healed["salvaged"], &healed["older"]), (&json!(2), &json!(1), &json!([])));
    assert_eq!((&healed["damaged"], &healed["backup"]["pinned"]), (&json!(2), &json!(false)));
    assert_eq!(titles(&desk), ["third day", "first day"]);
    lies_aside(&desk, &healed, &bytes);
    is_whole(&desk);
}

#[test]
fn salvage_without_any_backup_brings_back_everything_but_what_is_destroyed() {
    let (desk, bytes) = damaged(Desk::open(), false);
    let desk = found_damaged(desk);
    assert_eq!(desk.does("examine", json!({ "key": null }))["backup"], json!(null));

    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!((&healed["backup"], &healed["entries"], &healed["salvaged"]), (&json!(null), &json!(2), &json!(2)));
    assert_eq!(healed["missing"], json!([{ "day": "2026-03-04", "kind": "page" }]));
    assert_eq!(titles(&desk), ["third day", "first day"]);
    lies_aside(&desk, &healed, &bytes);
    is_whole(&desk);
}

#[test]
fn the_backup_alone_brings_back_the_state_of_then_and_nothing_later() {
    let (desk, bytes) = damaged(Desk::open(), true);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));

    let healed = desk.does("heal", json!({ "cure": "backup" }));

    assert_eq!((&healed["entries"], &healed["salvaged"]), (&json!(1), &json!(0)));
    assert_eq!(titles(&desk), ["first day"]);
    lies_aside(&desk, &healed, &bytes);
    is_whole(&desk);
}

#[test]
fn an_entry_that_comes_back_as_the_backup_had_it_is_told() {
    let mut desk = Desk::open();
    let entry = desk.writes(page("first words", ""));
    desk.does("back_up", json!({}));
    desk.later(TimeDelta::days(1));
    let mut change = desk.does("edit", json!({ "id": entry["id"] }));
    change["body"]["it"] = json!({ "title": "second words", "text": large(), "mood": null });
    let parts = parts_of(&desk, |it| drop(it.does("write_entry", json!({ "draft": change }))));
    let vault = desk.vault();
    let desk = desk.restarted();
    destroy(&vault, &parts);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));

    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!((&healed["missing"], &healed["older"]), (&json!([]), &json!([{ "day": "2026-03-03", "kind": "page" }])));
    assert_eq!(titles(&desk), ["first words"]);
    is_whole(&desk);
}

#[test]
fn without_a_backup_there_is_none_to_bring_back_and_salvage_is_still_open() {
    let (desk, _) = damaged(Desk::open(), false);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));
    let before = tree::fingerprint(&desk.everything());

    assert_eq!(desk.refuses("heal", json!({ "cure": "backup" })), Failure::NoSuchBackup);

    assert_eq!(tree::fingerprint(&desk.everything()), before);
    assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    desk.does("heal", json!({ "cure": "salvage" }));
    is_whole(&desk);
}

#[test]
fn a_backup_in_the_second_folder_heals_when_those_beside_the_journal_are_gone() {
    let stick = tempfile::tempdir().expect("a folder");
    let desk = Desk::open();
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    let (desk, _) = damaged(desk, true);
    fs::remove_dir_all(desk.vault().join("backups")).expect("gone");
    let desk = found_damaged(desk);

    let diagnosis = desk.does("examine", json!({ "key": null }));
    let healed = desk.does("heal", json!({ "cure": "backup" }));

    assert!(diagnosis["backup"].is_object());
    assert_eq!(healed["backup"], diagnosis["backup"]);
    assert_eq!(titles(&desk), ["first day"]);
}

#[test]
fn a_file_that_is_gone_comes_back_from_the_backup() {
    let (desk, _) = damaged(Desk::open(), true);
    fs::remove_file(desk.vault().join("vault.db")).expect("gone");

    assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    assert_eq!(desk.does("examine", json!({ "key": null }))["pages"], 0);
    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!((&healed["entries"], &healed["missing"]), (&json!(1), &json!([])));
    assert_eq!(titles(&desk), ["first day"]);
    is_whole(&desk);
}

/// A journal with a passphrase whose first page is destroyed, closed; and its recovery code.
fn damaged_and_locked() -> (Desk, String) {
    let (desk, code) = Desk::protected(PASSPHRASE);
    desk.writes(page("first day", ""));
    desk.does("back_up", json!({}));
    let vault = desk.vault();
    let desk = desk.restarted();
    destroy(&vault, &[0]);
    (desk, code)
}

#[test]
fn damage_behind_a_passphrase_shows_at_unlocking_and_needs_no_second_asking() {
    let (desk, _) = damaged_and_locked();

    assert_eq!(desk.does("status", json!({}))["phase"], "locked");
    assert_eq!(desk.refuses("unlock", json!({ "passphrase": PASSPHRASE })), Failure::Damaged);
    assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    desk.does("examine", json!({ "key": null }));
    desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!(titles(&desk), ["first day"]);
    let desk = desk.restarted();
    assert_eq!(desk.does("status", json!({}))["phase"], "locked", "it is as protected as before");
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn examining_from_outside_asks_for_a_key_and_wrong_ones_wait() {
    let (mut desk, code) = damaged_and_locked();
    let examine = |desk: &Desk, key: Value| desk.ask("examine", json!({ "key": key })).map(|it| it["damaged"].clone());
    let wait = |seconds| Err(Failure::WrongPassphrase { wait_seconds: seconds });

    assert_eq!([examine(&desk, json!(null)), examine(&desk, json!(null))], [wait(0), wait(0)], "asking is no try");
    let tries = [examine(&desk, json!("no")), examine(&desk, json!("not this")), examine(&desk, json!("nor this"))];
    assert_eq!(tries, [wait(0), wait(0), wait(2)]);
    assert!(matches!(examine(&desk, json!(code)), Err(Failure::WrongPassphrase { wait_seconds: 1.. })), "too soon");
    assert_eq!(desk.refuses("heal", json!({ "cure": "salvage" })), Failure::Locked, "nobody has shown a key yet");
    desk.later(TimeDelta::seconds(4));

    assert_eq!(examine(&desk, json!(code)), Ok(json!(1)), "the recovery code will do");
}

#[test]
fn keys_that_are_damaged_come_back_from_the_backup() {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("first day", ""));
    desk.does("back_up", json!({}));
    let desk = desk.restarted();
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(desk.vault().join(name), "{").expect("the keys");
    }

    assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    let asked = desk.refuses("examine", json!({ "key": null }));
    assert_eq!(asked, Failure::WrongPassphrase { wait_seconds: 0 });
    assert_eq!(desk.does("examine", json!({ "key": PASSPHRASE }))["damaged"], 0);
    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    let aside = desk.vault().join(healed["setAside"].as_str().expect("a folder"));
    assert_eq!(fs::read_to_string(aside.join("vault.keys")).expect("the damaged keys"), "{");
    let desk = desk.restarted();
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(titles(&desk), ["first day"]);
}

#[test]
fn a_journal_that_is_open_and_well_is_not_examined() {
    let desk = Desk::open();

    assert_eq!(desk.refuses("examine", json!({ "key": null })), Failure::InUse);
    assert_eq!(desk.refuses("heal", json!({ "cure": "salvage" })), Failure::Locked);
    assert_eq!(desk.does("status", json!({}))["phase"], "open");
}

#[test]
fn healing_that_is_stopped_changes_nothing_and_may_be_asked_again() {
    let desk = Desk::open();
    work::make_long(&desk);
    let (desk, bytes) = damaged(desk, true);
    let desk = found_damaged(desk);
    let before = tree::fingerprint(&desk.everything());

    assert_eq!(work::stopped(&desk, "examine", json!({ "key": null })), Err(Failure::Stopped));
    assert_eq!(tree::fingerprint(&desk.everything()), before, "after examining");
    assert_eq!(work::untold(&desk, "examine", &json!({ "key": null }), &["reading", "unpacking"]), [""; 0]);
    for cure in ["salvage", "backup"] {
        assert_eq!(work::stopped(&desk, "heal", json!({ "cure": cure })), Err(Failure::Stopped));
        assert_eq!(tree::fingerprint(&desk.everything()), before, "after {cure}");
        assert_eq!(desk.does("status", json!({}))["phase"], "damaged");
    }
    let healed = desk.does("heal", json!({ "cure": "salvage" }));

    assert_eq!(healed["missing"], json!([{ "day": "2026-03-04", "kind": "page" }]));
    lies_aside(&desk, &healed, &bytes);
    is_whole(&desk);
}

#[test]
fn a_journal_that_is_damaged_twice_is_set_aside_twice() {
    let (desk, first) = damaged(Desk::open(), true);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));
    let once = desk.does("heal", json!({ "cure": "backup" }));
    let (desk, second) = damaged(desk, false);
    let desk = found_damaged(desk);
    desk.does("examine", json!({ "key": null }));

    let again = desk.does("heal", json!({ "cure": "salvage" }));

    lies_aside(&desk, &again, &second);
    let aside = desk.vault().join(once["setAside"].as_str().expect("a folder"));
    assert_eq!(fs::read(aside.join("vault.db")).expect("the first"), first);
    assert_eq!(desk.does("data_state", json!({}))["setAside"].as_array().map(Vec::len), Some(2));
}
