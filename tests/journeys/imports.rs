//! Rescue from other apps: looked at, taken in as one piece, known again, taken back.

use std::fs;
use std::path::{Path, PathBuf};

use betweentimes_tests::desk::{Desk, page};
use betweentimes_tests::{btw, places};
use chrono::TimeDelta;
use companion::ImportFault;
use serde_json::{Value, json};
use wire::Failure;

fn fixture(name: &str) -> PathBuf {
    places::root().join("src-tauri/crates/exchange/fixtures").join(name)
}

fn wish(path: &Path) -> Value {
    json!({ "path": path })
}

fn look(desk: &Desk, wish: &Value) -> Value {
    desk.does("look_at_import", json!({ "wish": wish }))
}

fn bring(desk: &Desk, wish: &Value) -> Value {
    desk.does("bring_in", json!({ "wish": wish }))
}

fn entries(desk: &Desk) -> Vec<Value> {
    let all = desk.does("list_entries", json!({ "filter": { "limit": 50 } }));
    all.as_array().expect("a list").clone()
}

/// A file of our own making, in a folder that goes away with the test.
fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).expect("a file");
    path
}

fn table(rows: &[&str]) -> String {
    format!("full_date,date,weekday,time,mood,activities,note\n{}\n", rows.join("\n"))
}

const MAY: &str = "2020-05-30,30 May,Saturday,6:50 pm,rad,walk | sun,By the river";
const JUNE: &str = "2020-06-01,1 June,Monday,14:58,so-so,,";

#[test]
fn every_format_is_recognised_by_what_is_in_it_and_comes_in_once() {
    for (name, format) in [
        ("freecbt/FreeCBT.json", "freeCbt"),
        ("freecbt/FreeCBT.csv", "freeCbtTable"),
        ("quirk/storage.json", "quirk"),
        ("pixels/pixels.json", "pixels"),
        ("daylio-table/seven-columns.csv", "daylioTable"),
        ("daylio-table/eight-columns.csv", "daylioTable"),
        ("daylio-table/nine-columns.csv", "daylioTable"),
        ("daily-you/list.json", "dailyYou"),
        ("day-one/Evenings.json", "dayOne"),
        ("day-one-text/Journal.txt", "dayOneText"),
        ("day-one-classic", "dayOneClassic"),
        ("jrnl/journal.json", "jrnl"),
        ("jrnl-text/journal.txt", "jrnlText"),
        ("mini-diary/export.json", "miniDiary"),
        ("rednotebook", "redNotebook"),
        ("table/tagebuch.csv", "table"),
    ] {
        let desk = Desk::open();
        let wish = wish(&fixture(name));

        let looked = look(&desk, &wish);
        let report = bring(&desk, &wish);
        let again = bring(&desk, &wish);

        assert_eq!(looked["format"], format, "{name}");
        assert_eq!(looked["added"], report["added"], "{name}: what was foreseen came");
        assert!(report["added"].as_u64().expect("a number") > 0, "{name} brings something");
        assert_eq!((&again["added"], &again["updated"], &again["unchanged"]), (&json!(0), &json!(0), &report["added"]));
        assert_eq!(entries(&desk).len() as u64, report["added"].as_u64().expect("a number").min(50), "{name}");
    }
}

#[test]
fn looking_changes_nothing_and_a_backup_that_is_kept_is_made_before_anything_comes_in() {
    let desk = Desk::open();
    desk.writes(page("", "Mine"));
    let folder = tempfile::tempdir().expect("a folder");
    let wish = wish(&file(&folder, "daylio.csv", &table(&[JUNE, MAY])));

    let looked = look(&desk, &wish);
    assert_eq!(
        (&looked["added"], &looked["first"], &looked["last"]),
        (&json!(2), &json!("2020-05-30"), &json!("2020-06-01"))
    );
    assert_eq!((entries(&desk).len(), desk.does("imports", json!({}))), (1, json!([])));

    bring(&desk, &wish);
    let backups = desk.does("data_state", json!({}))["backups"].clone();
    assert_eq!(backups[0]["pinned"], json!(true));
    assert_eq!(entries(&desk).len(), 3);
}

#[test]
fn a_mood_of_an_own_name_is_asked_and_remembered_and_without_a_number_it_is_a_tag() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(&folder, "daylio.csv", &table(&[JUNE, MAY]));

    let moods = look(&desk, &wish(&path))["moods"].clone();
    assert_eq!(moods[0], json!({ "name": "rad", "entries": 1, "mood": 9 }), "the app says what its own moods are");
    assert_eq!(moods[1], json!({ "name": "so-so", "entries": 1, "mood": null }));
    bring(&desk, &wish(&path));
    let so_so = &entries(&desk)[0];
    assert_eq!((&so_so["mood"], &so_so["tags"]), (&json!(null), &json!(["so-so"])));

    let mapped = json!({ "path": path, "moods": { "so-so": 4 } });
    assert_eq!(bring(&desk, &mapped)["updated"], json!(1));
    let so_so = &entries(&desk)[0];
    assert_eq!((&so_so["mood"], &so_so["tags"], &so_so["version"]), (&json!(4), &json!([]), &json!(2)));
    assert_eq!(look(&desk, &wish(&path))["moods"][1]["mood"], json!(4), "it is remembered");
}

#[test]
fn a_file_that_grew_adds_what_is_new_and_what_changed_here_stays() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(&folder, "daylio.csv", &table(&[MAY]));
    bring(&desk, &wish(&path));
    let mine = entries(&desk)[0]["id"].clone();
    let mut draft = desk.does("edit", json!({ "id": mine }));
    draft["body"]["it"]["line"] = json!("My own words");
    desk.does("write_entry", json!({ "draft": draft }));
    let grown = table(&[JUNE, &MAY.replace("By the river", "By the sea")]);
    let path = file(&folder, "daylio.csv", &grown);

    let report = bring(&desk, &wish(&path));

    assert_eq!((&report["added"], &report["updated"]), (&json!(1), &json!(0)));
    assert_eq!(report["skipped"], json!({ "changedHere": 1 }));
    let kept = desk.does("read_entry", json!({ "id": mine }));
    assert_eq!(kept["body"]["it"]["line"], "My own words");
}

#[test]
fn an_import_is_taken_back_but_for_what_was_changed_since() {
    let mut desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(&folder, "daylio.csv", &table(&[JUNE, MAY]));
    let number = bring(&desk, &wish(&path))["number"].clone();
    desk.later(TimeDelta::days(3));
    let kept = entries(&desk)[0]["id"].clone();
    let mut draft = desk.does("edit", json!({ "id": kept }));
    draft["body"]["it"]["line"] = json!("My own words");
    desk.does("write_entry", json!({ "draft": draft }));

    let undone = desk.does("undo_import", json!({ "number": number }))["undone"].clone();

    assert_eq!((&undone["binned"], &undone["stay"]), (&json!(1), &json!(1)));
    assert_eq!(entries(&desk).len(), 1);
    assert_eq!(
        desk.does("list_bin", json!({})).as_array().expect("a list").len(),
        1,
        "it can be brought back one by one"
    );
    let twice = desk.refuses("undo_import", json!({ "number": number }));
    assert_eq!(twice, Failure::OutOfRange { field: "number".into() });
    assert_eq!(bring(&desk, &wish(&path))["added"], json!(1), "and it may come again");
    let reports = desk.does("imports", json!({}));
    assert_eq!(reports.as_array().expect("reports").len(), 2);
}

#[test]
fn a_next_version_that_an_import_brought_is_taken_back_to_the_one_before() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    bring(&desk, &wish(&file(&folder, "daylio.csv", &table(&[MAY]))));
    let changed = file(&folder, "daylio.csv", &table(&[&MAY.replace("By the river", "By the sea")]));
    let report = bring(&desk, &wish(&changed));
    assert_eq!(report["updated"], json!(1));

    let undone = desk.does("undo_import", json!({ "number": report["number"] }))["undone"].clone();

    assert_eq!((&undone["reverted"], &undone["binned"]), (&json!(1), &json!(0)));
    assert_eq!(entries(&desk)[0]["title"], "By the river");
}

#[test]
fn every_loss_is_in_the_report_and_the_report_stays() {
    let desk = Desk::open();

    let report = bring(&desk, &wish(&fixture("day-one/Evenings.json")));

    let losses = report["losses"].as_object().expect("losses");
    assert!(!losses.is_empty(), "places and the weather do not come along");
    let desk = desk.restarted();
    desk.does("status", json!({}));
    assert_eq!(desk.does("imports", json!({}))[0]["losses"], report["losses"]);
}

#[test]
fn columns_of_a_table_are_chosen_by_hand() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(&folder, "sheet.csv", "a;b;c\n2021-05-06;Rain;7\n2021-05-07;Sun;8\n");

    let looked = look(&desk, &wish(&path));
    assert_eq!((&looked["format"], &looked["table"]["head"]["headers"]), (&json!("table"), &json!(["a", "b", "c"])));
    let columns = json!({ "day": 0, "text": 1, "mood": 2 });
    let moods = json!({ "7": 7, "8": 8 });
    bring(&desk, &json!({ "path": path, "format": "table", "columns": columns, "moods": moods }));

    let all = entries(&desk);
    assert_eq!(
        (&all[0]["title"], &all[0]["mood"], &all[0]["written"]["day"]),
        (&json!("Sun"), &json!(8), &json!("2021-05-07"))
    );
}

#[test]
fn what_is_no_journal_is_refused_with_what_is_wrong_and_changes_nothing() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let refused = |name: &str, text: &str, more: Value| {
        let mut wish = wish(&file(&folder, name, text));
        wish.as_object_mut().expect("a wish").extend(more.as_object().expect("fields").clone());
        assert_eq!(
            desk.refuses("look_at_import", json!({ "wish": wish })),
            desk.refuses("bring_in", json!({ "wish": wish }))
        );
        desk.refuses("bring_in", json!({ "wish": wish }))
    };

    let import = |fault| Failure::Import { fault };
    assert_eq!(refused("a.bin", "\u{0}\u{1}", json!({})), import(ImportFault::Unknown));
    assert_eq!(
        refused("a.json", "{\"betweentimes\": 1,\n\"entries\": [", json!({})),
        import(ImportFault::Broken { line: 2 })
    );
    assert_eq!(refused("a.zip", "PK\u{3}\u{4}nothing", json!({})), import(ImportFault::BrokenZip));
    assert_eq!(refused("a.json", "{\"betweentimes\": 99, \"entries\": []}", json!({})), import(ImportFault::Newer));
    assert_eq!(desk.refuses("bring_in", json!({ "wish": { "path": "/no/such/file" } })), Failure::NotRead);
    assert_eq!((entries(&desk).len(), desk.does("imports", json!({}))), (0, json!([])));
    let backups = desk.does("data_state", json!({}))["backups"].clone();
    assert_eq!(backups, json!([]), "nothing is backed up for nothing");
}

#[test]
fn btw_imports_with_a_map_and_tells_one_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let path = file(&folder, "daylio.csv", &table(&[JUNE, MAY])).display().to_string();
    let map = file(&folder, "map.json", "{ \"moods\": { \"so-so\": 5 } }").display().to_string();

    let foreseen = btw::run(&vault, None, &["import", &path, "--dry-run"]);
    let told = btw::run(&vault, None, &["import", &path, "--map", &map]);
    let again = btw::run(&vault, None, &["import", &path, "--as", "daylioTable"]);

    assert_eq!(foreseen.json()["added"], json!(2));
    let told = told.json();
    assert_eq!((&told["added"], &told["kinds"], &told["warnings"]), (&json!(2), &json!({ "checkIn": 2 }), &json!([])));
    assert_eq!(again.json()["unchanged"], json!(2));
    let odd = file(&folder, "odd.json", "{ \"mood\": {} }").display().to_string();
    assert!(!btw::run(&vault, None, &["import", &path, "--map", &odd]).well);
    let unknown = file(&folder, "a.bin", "\u{0}").display().to_string();
    let refused = btw::run(&vault, None, &["import", &unknown]);
    assert!(!refused.well && refused.err.contains("no file of a kind that is known"), "{}", refused.err);
}

#[test]
fn an_import_that_is_stopped_leaves_nothing_behind() {
    let desk = Desk::open();
    let folder = tempfile::tempdir().expect("a folder");
    let rows: Vec<String> = (0..20_000)
        .map(|at| format!("2020-05-{:02},,,{}:{:02},rad,,Row {at}", at % 31 + 1, at % 24, at % 60))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let wish = wish(&file(&folder, "daylio.csv", &table(&rows)));

    let stopped = std::thread::scope(|scope| {
        let work = scope.spawn(|| desk.ask("bring_in", json!({ "wish": wish })));
        while !work.is_finished() && desk.does("progress", json!({}))["stage"] != "importing" {
            std::thread::yield_now();
        }
        desk.does("stop_work", json!({}));
        work.join().expect("it ends")
    });

    assert_eq!(stopped, Err(Failure::Stopped));
    assert_eq!((entries(&desk).len(), desk.does("imports", json!({}))), (0, json!([])));
    assert_eq!(desk.does("verify", json!({}))["whole"], json!(true));
}
