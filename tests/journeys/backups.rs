//! Backups, as the window asks for them: made, looked at, brought back, kept in a second folder.

use std::fs;
use std::path::Path;

use betweentimes_tests::{
    desk::{Desk, page},
    tree, work,
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

fn backups(desk: &Desk) -> Vec<Value> {
    desk.does("data_state", json!({}))["backups"].as_array().expect("backups").clone()
}

fn own(backup: &Value) -> Value {
    json!({ "kind": "own", "name": backup["name"] })
}

fn file(path: &Path) -> Value {
    json!({ "kind": "file", "path": path })
}

/// Copies a backup to a place outside of the journal, as somebody does who wants to keep it.
fn carried_away(desk: &Desk, backup: &Value) -> (tempfile::TempDir, std::path::PathBuf) {
    let away = tempfile::tempdir().expect("a folder");
    let path = away.path().join("copy.zip");
    let name = backup["name"].as_str().expect("a name");
    fs::copy(desk.vault().join("backups").join(name), &path).expect("a copy");
    (away, path)
}

#[test]
fn a_backup_is_made_and_listed_and_counts_until_something_changes() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let before = desk.does("data_state", json!({}));

    let made = desk.does("back_up", json!({}));

    assert_eq!((&before["backups"], &before["changed"]), (&json!([]), &json!(true)));
    assert_eq!((&made["pinned"], made["size"].as_u64() > Some(0)), (&json!(false), true));
    assert_eq!(backups(&desk), [made]);
    assert_eq!(desk.does("data_state", json!({}))["changed"], json!(false));
    desk.writes(page("two", ""));
    assert_eq!(desk.does("data_state", json!({}))["changed"], json!(true));
}

#[test]
fn a_rehearsal_proves_a_backup_and_is_remembered() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let made = desk.does("back_up", json!({}));
    assert_eq!(desk.does("data_state", json!({}))["rehearsedAt"], json!(null));

    let rehearsed = desk.does("rehearse", json!({ "backup": own(&made) }));

    assert_eq!(rehearsed, json!({ "entries": 1, "newestDay": "2026-03-03", "opensAsNow": true }));
    assert_eq!(desk.does("data_state", json!({}))["rehearsedAt"], "2026-03-03T19:15:00Z");
}

#[test]
fn a_preview_tells_what_would_come_go_and_change_and_changes_nothing() {
    let desk = Desk::open();
    let edited = desk.writes(page("edited", "first"));
    let gone = desk.writes(page("gone", ""));
    let made = desk.does("back_up", json!({}));
    desk.does("bin_entry", json!({ "id": gone["id"] }));
    let mut draft = desk.does("edit", json!({ "id": edited["id"] }));
    draft["body"]["it"]["text"] = json!("second");
    desk.does("write_entry", json!({ "draft": draft }));
    desk.writes(page("new", ""));
    let before = tree::fingerprint(&desk.everything());

    let preview = desk.does("preview_restore", json!({ "backup": own(&made), "key": null }));

    assert_eq!((&preview["entries"], &preview["changed"]), (&json!(2), &json!(1)));
    let named = |side: &str| (preview[side]["count"].clone(), preview[side]["newest"][0]["title"].clone());
    assert_eq!(named("back"), (json!(1), json!("gone")));
    assert_eq!(named("away"), (json!(1), json!("new")));
    assert_eq!(tree::fingerprint(&desk.everything()), before);
}

#[test]
fn a_restore_brings_back_what_was_and_keeps_what_is() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let made = desk.does("back_up", json!({}));
    desk.writes(page("two", ""));

    desk.does("restore", json!({ "backup": own(&made), "key": null }));

    assert_eq!(titles(&desk), ["one"]);
    let kept = backups(&desk)[0].clone();
    assert_eq!(kept["pinned"], json!(true), "the state before the restore is kept for long");
    let back = desk.does("preview_restore", json!({ "backup": own(&kept), "key": null }));
    assert_eq!(back["back"]["newest"][0]["title"], "two");
    desk.does("restore", json!({ "backup": own(&kept), "key": null }));
    assert_eq!(titles(&desk), ["two", "one"]);
    let desk = desk.restarted();
    assert_eq!(desk.does("status", json!({}))["phase"], "open");
    assert_eq!(
        (titles(&desk), desk.does("verify", json!({}))["whole"].clone()),
        (vec!["two".into(), "one".into()], json!(true))
    );
}

#[test]
fn a_backup_that_is_not_there_is_asked_for_in_vain() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let made = desk.does("back_up", json!({}));
    let name = made["name"].as_str().expect("a name");

    for place in [
        json!({ "kind": "own", "name": "backup-000099-20260303T191500Z.zip" }),
        json!({ "kind": "own", "name": format!("../backups/{name}") }),
        json!({ "kind": "own", "name": "log.json" }),
        json!({ "kind": "second", "name": name }),
        json!({ "kind": "file", "path": "/nowhere/backup.zip" }),
    ] {
        let input = json!({ "backup": place, "key": null });
        assert_eq!(desk.refuses("preview_restore", input.clone()), Failure::NoSuchBackup, "{place}");
        assert_eq!(desk.refuses("restore", input), Failure::NoSuchBackup, "{place}");
        assert_eq!(desk.refuses("rehearse", json!({ "backup": place })), Failure::NoSuchBackup, "{place}");
    }
    assert_eq!(titles(&desk), ["one"], "and the journal is still open");
}

#[test]
fn a_second_folder_gets_every_backup_and_gives_them_back() {
    let (desk, stick) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    desk.writes(page("one", ""));

    let state = desk.does("set_second_folder", json!({ "path": format!(" {} ", stick.path().display()) }));
    let made = desk.does("back_up", json!({}));

    assert_eq!(state["second"]["path"], json!(stick.path()), "spaces around a path are nobody's wish");
    assert_eq!(state["second"]["backups"].as_array().map(Vec::len), Some(1), "it is not left empty");
    let second = desk.does("data_state", json!({}))["second"].clone();
    assert_eq!((&second["there"], &second["backups"][0]), (&json!(true), &made));
    desk.writes(page("two", ""));
    desk.does("restore", json!({ "backup": { "kind": "second", "name": made["name"] }, "key": null }));
    assert_eq!(titles(&desk), ["one"]);
}

#[test]
fn a_stick_that_is_away_stops_nothing_and_gets_the_newest_when_it_is_back() {
    let (mut desk, home) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    let stick = home.path().join("stick");
    fs::create_dir(&stick).expect("a folder");
    desk.does("set_second_folder", json!({ "path": stick }));
    fs::rename(&stick, home.path().join("in a pocket")).expect("gone");
    desk.writes(page("one", ""));
    desk.later(TimeDelta::hours(1));

    let away = desk.does("tend", json!({}));
    assert_eq!((&away["whole"], &away["mirrored"]), (&json!(true), &json!(false)));
    assert_eq!(desk.does("data_state", json!({}))["second"]["there"], json!(false));
    assert!(!stick.exists(), "nothing is made in its place");
    fs::rename(home.path().join("in a pocket"), &stick).expect("back");
    let back = desk.does("tend", json!({}));

    assert_eq!((&back["backup"], &back["mirrored"]), (&json!(null), &json!(true)));
    let second = desk.does("data_state", json!({}))["second"]["backups"][0].clone();
    assert_eq!(second, away["backup"]);
}

#[test]
fn a_second_folder_may_be_let_go_and_keeps_what_is_in_it() {
    let (desk, stick) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    let before = tree::fingerprint(stick.path());

    assert_eq!(desk.does("set_second_folder", json!({ "path": null }))["second"], json!(null));
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));

    assert_eq!(tree::fingerprint(stick.path()), before);
}

#[test]
fn what_is_no_folder_for_backups_is_refused_and_the_one_before_stays() {
    let (desk, stick) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    desk.does("set_second_folder", json!({ "path": stick.path() }));
    let words = stick.path().join("words.txt");
    fs::write(&words, "words").expect("a file");

    let own = desk.vault().join("backups");
    let way_round = desk.vault().join("..").join("vault");

    for path in [Path::new("relative"), Path::new("/nowhere/at/all"), &words, &desk.vault(), &own, &way_round] {
        assert_eq!(desk.refuses("set_second_folder", json!({ "path": path })), Failure::NoFolder, "{}", path.display());
    }
    assert_eq!(desk.does("data_state", json!({}))["second"]["path"], json!(stick.path()));
}

#[cfg(unix)]
#[test]
fn a_link_into_the_folder_of_the_journal_is_refused_as_that_folder_is() {
    let (desk, stick) = (Desk::open(), tempfile::tempdir().expect("a folder"));
    let link = stick.path().join("link");
    std::os::unix::fs::symlink(desk.vault(), &link).expect("a link");

    assert_eq!(desk.refuses("set_second_folder", json!({ "path": link })), Failure::NoFolder);
}

#[test]
fn a_backup_makes_the_same_journal_on_another_computer() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let (_away, path) = carried_away(&desk, &desk.does("back_up", json!({})));
    let new = Desk::empty();

    new.does("start_from_backup", json!({ "path": path, "key": null }));

    assert_eq!((new.does("status", json!({}))["phase"].clone(), titles(&new)), (json!("open"), vec!["one".to_owned()]));
    new.writes(page("two", ""));
    let (_there, path) = carried_away(&new, &new.does("back_up", json!({})));
    desk.does("restore", json!({ "backup": file(&path), "key": null }));
    assert_eq!(titles(&desk), ["two", "one"], "both are one journal");
}

#[test]
fn a_protected_backup_asks_for_its_passphrase_or_its_code_and_wrong_tries_wait() {
    let (desk, code) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    let (_away, path) = carried_away(&desk, &desk.does("back_up", json!({})));
    let mut new = Desk::empty();
    let start = |desk: &Desk, key: Value| desk.ask("start_from_backup", json!({ "path": path, "key": key }));
    let wait = |seconds| Err(Failure::WrongPassphrase { wait_seconds: seconds });

    let asked = [start(&new, json!(null)), start(&new, json!(null)), start(&new, json!(null))];
    assert_eq!(asked, [wait(0), wait(0), wait(0)], "asking what is needed is no try");
    let tries = [start(&new, json!("not this one")), start(&new, json!("nor this")), start(&new, json!("nor that"))];
    assert_eq!(tries, [wait(0), wait(0), wait(2)]);
    assert!(matches!(start(&new, json!(PASSPHRASE)), Err(Failure::WrongPassphrase { wait_seconds: 1.. })), "too soon");
    assert_eq!(new.does("status", json!({}))["phase"], "absent", "and nothing was made");
    new.later(TimeDelta::seconds(4));
    assert_eq!(start(&new, json!(PASSPHRASE)), Ok(json!(null)));
    assert_eq!(titles(&new), ["one"]);

    let with_code = Desk::empty();
    assert_eq!(start(&with_code, json!(code.to_lowercase())), Ok(json!(null)));
    let with_code = with_code.restarted();
    assert_eq!(with_code.does("status", json!({}))["phase"], "locked", "it opens with what opened it then");
    with_code.does("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn a_journal_that_is_there_is_never_replaced_by_starting_from_a_backup() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let (_away, path) = carried_away(&desk, &desk.does("back_up", json!({})));
    let (other, _) = Desk::protected(PASSPHRASE);
    other.writes(page("theirs", ""));
    let start = |desk: &Desk| desk.refuses("start_from_backup", json!({ "path": path, "key": null }));

    assert_eq!(start(&other), Failure::AlreadyThere, "while it is open");
    let other = other.restarted();
    assert_eq!(start(&other), Failure::AlreadyThere, "while it is locked");

    other.does("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(titles(&other), ["theirs"]);
}

#[test]
fn a_backup_from_before_new_keys_asks_for_the_passphrase_of_then() {
    let (mut desk, old_code) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    let (_away, path) = carried_away(&desk, &desk.does("back_up", json!({})));
    desk.does("rekey", json!({ "current": PASSPHRASE, "next": NEXT }));
    desk.writes(page("two", ""));
    let preview = |desk: &Desk, key: Value| desk.ask("preview_restore", json!({ "backup": file(&path), "key": key }));
    let wait = |seconds| Err(Failure::WrongPassphrase { wait_seconds: seconds });

    assert_eq!(preview(&desk, json!(null)), wait(0));
    assert_eq!(
        [preview(&desk, json!(NEXT)), preview(&desk, json!("no")), preview(&desk, json!("no"))],
        [wait(0), wait(0), wait(2)]
    );
    desk.later(TimeDelta::seconds(4));
    assert_eq!(preview(&desk, json!(old_code)).map(|it| it["away"]["count"].clone()), Ok(json!(1)));
    desk.does("restore", json!({ "backup": file(&path), "key": PASSPHRASE }));

    assert_eq!(titles(&desk), ["one"]);
    let desk = desk.restarted();
    assert!(matches!(desk.refuses("unlock", json!({ "passphrase": PASSPHRASE })), Failure::WrongPassphrase { .. }));
    desk.does("unlock", json!({ "passphrase": NEXT }));
    assert_eq!(titles(&desk), ["one"], "what was brought back is under the keys of today");
}

#[test]
fn a_backup_comes_by_itself_at_the_lock_and_when_it_is_due() {
    let (mut desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("one", ""));
    desk.does("lock", json!({}));
    desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(backups(&desk).len(), 1, "made at the lock");

    assert_eq!(desk.does("tend", json!({}))["backup"], json!(null), "nothing changed");
    desk.writes(page("two", ""));
    desk.later(TimeDelta::minutes(29));
    assert_eq!(desk.does("tend", json!({}))["backup"], json!(null), "it is too soon");
    desk.later(TimeDelta::minutes(1));

    assert_eq!(desk.does("tend", json!({}))["backup"], backups(&desk)[0]);
    assert_eq!(backups(&desk).len(), 2);
}

/// A long journal with two backups, and the commands that take long on it.
fn long_journal() -> (Desk, Vec<(&'static str, Value)>) {
    let desk = Desk::open();
    work::make_long(&desk);
    let made = desk.does("back_up", json!({}));
    desk.writes(page("one more", ""));
    let backup = json!({ "backup": own(&made), "key": null });
    let commands = vec![
        ("back_up", json!({})),
        ("verify", json!({})),
        ("rehearse", json!({ "backup": own(&made) })),
        ("preview_restore", backup.clone()),
        ("restore", backup),
    ];
    (desk, commands)
}

#[test]
fn long_work_tells_how_far_it_has_come() {
    let (desk, commands) = long_journal();

    for (command, input) in commands {
        let stages: &[&str] = match command {
            "back_up" => &["copying", "checking", "packing"],
            "verify" => &["checking"],
            _ => &["unpacking", "checking"],
        };
        assert_eq!(work::untold(&desk, command, &input, stages), Vec::<String>::new(), "{command} does not tell");
        assert_eq!(desk.does("progress", json!({})), json!(null), "{command} is done");
    }
}

#[test]
fn long_work_that_is_stopped_leaves_everything_as_it_was() {
    let (desk, commands) = long_journal();
    let before = tree::fingerprint(&desk.everything());

    for (command, input) in commands {
        assert_eq!(work::stopped(&desk, command, input), Err(Failure::Stopped), "{command}");
        assert_eq!(tree::fingerprint(&desk.everything()), before, "{command} left something behind");
        assert_eq!(titles(&desk).len(), 5, "{command} closed the journal");
    }
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true), "and it may be asked again");
}

#[test]
fn a_start_from_a_backup_that_is_stopped_makes_no_journal() {
    let (desk, _) = long_journal();
    let (_away, path) = carried_away(&desk, &backups(&desk)[0]);
    let new = Desk::empty();

    let stopped = work::stopped(&new, "start_from_backup", json!({ "path": path, "key": null }));

    assert_eq!(stopped, Err(Failure::Stopped));
    assert_eq!(fs::read_dir(new.everything()).expect("a folder").count(), 0);
    new.does("start_from_backup", json!({ "path": path, "key": null }));
    assert_eq!(titles(&new).len(), 4);
}

#[test]
fn copies_that_a_sync_service_left_are_told_and_left_alone() {
    let desk = Desk::open();
    desk.writes(page("", "my words"));
    for name in ["vault (conflicted copy 2026-03-01).db", "vault.sync-conflict-20260301-101010-ABCDEFG.db"] {
        fs::write(desk.vault().join(name), "another journal").expect("a copy");
    }

    let told = desk.does("data_state", json!({}))["strangeCopies"].clone();

    assert_eq!(told.as_array().map(Vec::len), Some(2), "{told}");
    let desk = desk.restarted();
    assert_eq!(desk.does("status", json!({}))["phase"], "open");
    assert_eq!(desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "my words");
    let copy = desk.vault().join("vault (conflicted copy 2026-03-01).db");
    assert_eq!(fs::read_to_string(copy).expect("it is still there"), "another journal");
}
