//! What is erased is gone for good.

use betweentimes_tests::{btw, desk::page, tree};
use chrono::{DateTime, Datelike, Utc};
use serde_json::json;

use crate::{
    app::App,
    backups::{goes_to_your_data, titles},
    home::Home,
};

/// A journal with two pages, and a backup of them: then none is due.
fn with_two_pages() -> Home {
    let home = Home::with_vault();
    home.holds([(page("Rain", "the lighthouse"), vec![]), (page("Sun", "the harbour"), vec![])]);
    home.has_a_backup();
    home
}

fn at_your_data(home: Home) -> App {
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to_your_data(&app);
    app
}

/// How many backups of a closed app hold a page with this title: each is brought back elsewhere and read.
fn backups_with(home: &Home, title: &str) -> usize {
    let holds = |backup: &std::path::PathBuf| {
        let elsewhere = Home::new();
        let brought = btw::run(&elsewhere.vault(), None, &["restore", backup.to_str().expect("a path")]);
        assert!(brought.well, "{}", brought.err);
        let all = btw::run(&elsewhere.vault(), None, &["ask", "list_entries", r#"{"filter":{}}"#]);
        let bin = btw::run(&elsewhere.vault(), None, &["ask", "list_bin"]);
        assert!(all.well && bin.well, "{}{}", all.err, bin.err);
        all.out.contains(title) || bin.out.contains(title)
    };
    home.backups().iter().filter(|it| holds(it)).count()
}

/// Moves the page with this title to the bin and goes there.
fn bins(app: &App, title: &str) {
    let all = app.ask("list_entries", json!({ "filter": {} }));
    let all = all.as_array().or(all["entries"].as_array()).expect("a list").clone();
    let it = all.into_iter().find(|it| it["title"] == title).expect("the page");
    app.ask("bin_entry", json!({ "id": it["id"] }));
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.follows("Recently deleted");
    app.is_at("Recently deleted");
}

#[test]
fn one_entry_is_erased_from_the_bin_and_on_request_from_the_backups() {
    let app = App::at(with_two_pages());
    app.sees("heading", "How are you right now?");
    bins(&app, "Rain");
    app.presses("Erase now: Rain");
    app.sees("dialog", "Erase this for good?");
    app.is_clean("erasing one entry");
    app.picture("erase-entry");
    app.presses("Keep it");
    app.no_longer_sees("dialog", "Erase this for good?");
    app.sees("button", "Put back: Rain");

    app.presses("Erase now: Rain");
    app.ticks("Also erase it from the backups");
    app.presses("Erase for good");
    app.reads("It is erased, in the backups too.");
    bins(&app, "Sun");
    app.presses("Erase now: Sun");
    app.presses("Erase for good");
    app.reads("The bin is empty.");

    let home = app.close();
    assert!(!home.backups().is_empty());
    assert_eq!(backups_with(&home, "Rain"), 0, "no backup holds what was erased from them");
    assert!(backups_with(&home, "Sun") > 0, "the control: without the box the backups go on holding it");
}

#[test]
fn some_days_are_erased_and_the_others_stay() {
    let app = at_your_data(with_two_pages());
    app.reads("What this app cannot erase");
    app.reads("Blocks that a drive keeps.");
    app.presses("Erase these days");
    app.reads("Two days are needed first: the first one and the last one.");
    let now: DateTime<Utc> = Utc::now();
    gives_a_day(&app, "First day", now.year() - 1);
    gives_a_day(&app, "Last day", now.year() - 2);
    app.reads("The last day is before the first.");
    gives_a_day(&app, "Last day", now.year() + 1);
    app.reads("2 entries are from these days, the bin included.");
    app.ticks("Also erase it from the backups this app made");
    app.is_clean("erasing some days");
    app.picture("erase-days");
    app.presses("Erase these days");
    app.sees("dialog", "Erase these days for good?");
    app.is_clean("before some days are erased");
    app.picture("erase-days-sure");
    app.presses("Keep these days");
    app.no_longer_sees("dialog", "Erase these days for good?");
    assert_eq!(titles(&app).len(), 2);

    gives_a_day(&app, "Last day", now.year() - 1);
    app.reads("No entry is from these days.");
    app.presses("Erase these days");
    app.presses("Erase for good");
    app.reads("No entry was there.");
    assert_eq!(titles(&app).len(), 2, "other days stay");
    gives_a_day(&app, "Last day", now.year() + 1);
    app.presses("Erase these days");
    app.presses("Erase for good");
    app.reads("2 entries are erased.");
    app.reads("written again without it.");

    let home = app.close();
    assert_eq!(backups_with(&home, "Rain") + backups_with(&home, "Sun"), 0);
}

/// The 15th of the month that is shown, in this year.
fn gives_a_day(app: &App, group: &str, year: i32) {
    for (name, number) in [("Day", 15), ("Year", year)] {
        app.tabs_until(&format!("{name} of {group}"), |it| {
            it.role == "spinbutton" && it.name == name && it.group == group
        });
        app.press("Ctrl+a");
        app.types(&number.to_string());
    }
}

#[test]
fn everything_is_erased_after_a_word_and_the_first_screen_comes_back() {
    let home = with_two_pages();
    std::fs::write(home.vault().join("letter.txt"), "to somebody").expect("a file of somebody else");
    let app = at_your_data(home);
    app.presses("Erase the whole journal");
    app.sees("dialog", "Erase the whole journal?");
    app.is_clean("before everything is erased");
    app.picture("erase-all-sure");
    app.presses("Erase everything");
    app.reads("The word is not there yet.");
    assert_eq!(titles(&app).len(), 2);
    app.presses("Keep my journal");
    app.no_longer_sees("dialog", "Erase the whole journal?");

    app.presses("Erase the whole journal");
    app.writes("To go on, type the word “erase”", "erase");
    app.presses("Erase everything");
    app.is_at("Your journal is erased");
    app.reads("One file in its folder is not from this app.");
    app.is_clean("after everything was erased");
    app.picture("erase-gone");
    let left: Vec<String> = tree::fingerprint(&app.home().vault()).into_keys().collect();
    assert_eq!(left, ["letter.txt"], "nothing else is left in the folder");
    app.presses("Go to the first screen");

    app.is_at("Welcome");
}

#[test]
fn your_data_has_room_and_can_be_read_in_every_theme() {
    let app = at_your_data(with_two_pages());
    app.wear(&json!("dark"));
    app.pictures("data-dark");
    app.wear(&json!("light"));

    app.has_room_at_every_size("your data", "data");
    app.presses("Erase the whole journal");
    app.sees("dialog", "Erase the whole journal?");
    app.is_clean("before everything is erased, at 320 pixels");
    app.picture("erase-all-sure-320-pixels");
}
