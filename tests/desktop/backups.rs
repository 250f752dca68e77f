//! Backups, restores and the second folder.

use std::{collections::BTreeMap, fs};

use betweentimes_tests::{btw, desk::page, tree};
use serde_json::{Value, json};

use crate::{
    app::App,
    home::{Home, zips_in},
};

const PASSPHRASE: &str = "four lamps along a river";

/// The app at Your data, with one page in the journal and a backup of it: then none is due.
fn at_your_data() -> App {
    let home = Home::with_vault();
    home.holds([(page("Rain", "the lighthouse"), vec![])]);
    home.has_a_backup();
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to_your_data(&app);
    app
}

/// By the keyboard, from wherever the journal is open.
pub fn goes_to_your_data(app: &App) {
    app.press("Ctrl+,");
    app.is_at("Settings");
    app.follows("Open Your data");
    app.is_at("Your data");
}

/// The titles in the journal, the newest first.
pub fn titles(app: &App) -> Vec<String> {
    let found = app.ask("list_entries", json!({ "filter": {} }));
    let title = |it: &Value| it["title"].as_str().map(str::to_owned);
    found["entries"].as_array().or(found.as_array()).into_iter().flatten().filter_map(title).collect()
}

/// Every file of the journal with its fingerprint, but for what changes whenever it is looked after.
fn what_is_kept(home: &Home) -> BTreeMap<String, String> {
    let mut files = tree::fingerprint(&home.vault());
    files.retain(|name, _| !["backups/log.json", "vault.db-journal"].contains(&name.as_str()));
    files
}

fn writes_a_page(app: &App, title: &str) {
    let draft = app.ask("begin", json!({ "body": page(title, "later") }));
    app.ask("write_entry", json!({ "draft": draft }));
}

#[test]
fn a_backup_is_made_rehearsed_and_brought_back_and_what_was_there_is_kept() {
    let app = at_your_data();
    app.reads("The newest backup is from");
    app.reads("Nothing changed since then.");
    let before = app.home().backups().len();
    app.presses("Back up now");
    app.reads("A new backup is there, from");
    assert_eq!(app.home().backups().len(), before + 1);
    app.presses("Rehearse a restore");
    app.reads("The newest backup opens and is whole. It holds one entry");
    app.reads("It opens by itself, like your journal.");
    app.is_clean("your data, with a backup");
    app.picture("data");
    writes_a_page(&app, "Sun");

    app.presses("Look inside the backup of…");
    app.sees("dialog", "Inside this backup");
    app.reads("One entry would no longer be in the journal.");
    app.is_clean("inside a backup");
    app.picture("data-inside");
    app.presses("Keep things as they are");
    app.no_longer_sees("dialog", "Inside this backup");
    assert_eq!(titles(&app), ["Sun", "Rain"], "looking changes nothing");

    app.presses("Look inside the backup of…");
    app.presses("Bring it back");
    app.reads("The backup is back.");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads("Rain");
    assert_eq!(titles(&app), ["Rain"]);

    goes_to_your_data(&app);
    app.reads("kept for 90 days");
    app.presses("Look inside the backup of…");
    app.reads("One entry would come back.");
    app.presses("Bring it back");
    app.reads("The backup is back.");
    assert_eq!(titles(&app), ["Sun", "Rain"], "the state of before was kept");
}

#[test]
fn copies_go_to_a_second_folder_as_long_as_it_is_wanted() {
    let stick = tempfile::tempdir().expect("a stick");
    let path = stick.path().to_str().expect("a path");
    let app = at_your_data();
    app.writes("Folder for the copies", &format!("{path}/nowhere"));
    app.presses("Use this folder");
    app.reads("Backups cannot be written to this folder. Nothing was changed.");
    app.picture("data-second-refused");

    app.writes("Folder for the copies", path);
    app.presses("Use this folder");
    app.reads("The newest backup was copied there.");
    app.reads("The folder is there now.");
    app.is_clean("your data, with a second folder");
    app.picture("data-second");
    assert_eq!(zips_in(stick.path()).len(), 1);
    app.presses("Back up now");
    app.reads("A new backup is there, from");
    assert_eq!(zips_in(stick.path()).len(), 2);
    app.presses("Look inside the copy of…");
    app.reads("Every entry of now is in it, too.");
    app.press("Escape");
    app.no_longer_sees("dialog", "Inside this backup");

    app.presses("Stop using it");
    app.reads("The folder is no longer used. The copies in it stay.");
    app.presses("Back up now");
    app.reads("A new backup is there, from");
    assert_eq!(zips_in(stick.path()).len(), 2, "copies stay, and none is added");
}

#[test]
fn a_folder_and_a_file_are_chosen_in_the_dialog_of_the_system() {
    let stick = tempfile::tempdir().expect("a stick");
    let mut home = Home::with_vault();
    home.chooses(stick.path());
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to_your_data(&app);

    app.presses("Choose a folder");
    app.waits_for(
        "the path in the field",
        &format!("find('textbox', 'Folder for the copies')[0].value === {:?}", stick.path()),
    );
    app.presses("Use this folder");
    app.reads("The newest backup was copied there.");
    app.presses("Choose a file");
    app.waits_for("the path in the field", &format!("find('textbox', 'Backup file')[0].value === {:?}", stick.path()));
}

#[test]
fn a_file_that_is_no_backup_is_refused_in_a_sentence_and_changes_nothing() {
    let app = at_your_data();
    let list = app.home().path().join("list.zip");
    fs::write(&list, "bread, milk").expect("a file");
    let before = what_is_kept(app.home());

    app.presses("Look inside this file");
    app.reads("Type or choose one first.");
    app.writes("Backup file", list.to_str().expect("a path"));
    app.presses("Look inside this file");
    app.reads("This file is not a backup of this app.");
    app.is_clean("a file that is no backup");
    app.picture("data-no-backup");
    app.presses("Keep things as they are");

    assert_eq!(what_is_kept(app.home()), before);
}

#[test]
fn everything_is_checked_on_request() {
    let app = at_your_data();

    app.presses("Check everything now");

    app.reads("Everything is whole. There is one entry, the bin included.");
    app.reads("Last checked:");
}

#[test]
fn closing_the_window_keeps_what_was_typed_and_makes_the_backup_that_is_due() {
    let app = App::at_today();
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+n");
    app.writes("Your words", "half a sentence");

    let home = app.closes_its_window();

    assert_eq!(home.backups().len(), 1);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.reads("Carry on");
    assert_eq!(app.ask("drafts", json!({}))[0]["title"], "half a sentence");
}

/// What a command answers in a journal with a passphrase, without a window.
fn btw_asks(home: &Home, command: &str, input: &Value) -> Value {
    let said = btw::run(&home.vault(), Some(PASSPHRASE), &["ask", command, &input.to_string()]);
    assert!(said.well, "`{command}`: {}", said.err);
    said.json()
}

#[test]
fn on_a_new_computer_a_journal_comes_back_from_its_backup() {
    let old = Home::locked_with(PASSPHRASE);
    let draft = btw_asks(&old, "begin", &json!({ "body": page("Rain", "the lighthouse") }));
    btw_asks(&old, "write_entry", &json!({ "draft": draft }));
    assert!(btw::run(&old.vault(), Some(PASSPHRASE), &["backup"]).well);
    let backup = old.backups().into_iter().max().expect("the newest backup");

    let app = App::on_a_new_computer();
    app.is_at("Welcome");
    app.presses("I have a backup");
    app.is_at("Start from a backup");
    app.is_clean("starting from a backup");
    app.presses("Bring my journal back");
    app.reads("Type or choose one first.");
    app.writes("Backup file", backup.to_str().expect("a path"));
    app.presses("Bring my journal back");
    app.reads("This backup opens with its own passphrase.");
    app.writes("Passphrase or recovery code of that time", "not this one");
    app.presses("Bring my journal back");
    app.reads("That did not open it. Nothing was changed.");
    app.is_clean("a key that does not open the backup");
    app.picture("first-run-backup");
    app.tabs_to("textbox", "Passphrase or recovery code of that time");
    app.press("Ctrl+a");
    app.types(PASSPHRASE);
    app.press("Enter");

    app.reads("Your journal is back.");
    assert_eq!(titles(&app), ["Rain"]);
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads("Rain");
    app.press("Ctrl+l");
    app.is_at("Locked");
}

#[test]
fn long_work_can_be_stopped_and_changes_nothing_then() {
    let home = Home::with_vault();
    home.holds((0..6).map(|at| (page(&format!("Long {at}"), &"words and more words ".repeat(200_000)), vec![])));
    home.has_a_backup();
    let before = what_is_kept(&home);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to_your_data(&app);

    app.presses("Back up now");
    app.presses("Stop");
    app.reads("Stopped. What you wrote was not changed.");

    assert_eq!(what_is_kept(app.home()), before, "nothing half done is left");
}
