//! Bringing in what another app wrote, and taking everything out, by keyboard in the window.

use std::fs;
use std::path::PathBuf;

use betweentimes_tests::places;
use serde_json::json;

use crate::{
    app::App,
    backups::{goes_to_your_data, titles},
    every_screen::lived_in,
    home::Home,
};

const TABLE: &str = "full_date,date,weekday,time,mood,activities,note
2020-06-01,1 June,Monday,14:58,so-so,,
2020-05-30,30 May,Saturday,6:50 pm,rad,walk | sun,By the river
";

/// A file in the home of the person.
fn file(home: &Home, name: &str, text: &str) -> PathBuf {
    let path = home.path().join(name);
    fs::write(&path, text).expect("a file");
    path
}

fn goes_to(app: &App, place: &str) {
    goes_to_your_data(app);
    app.follows(place);
    app.is_at(place);
}

#[test]
fn a_table_of_daylio_is_looked_at_brought_in_and_taken_back_by_keyboard() {
    let home = Home::with_vault();
    let path = file(&home, "daylio.csv", TABLE);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to(&app, "Bring in from another app");
    app.reads("Nothing was brought in yet.");
    app.is_clean("Bring in");

    app.writes("File or folder to bring in", path.to_str().expect("a path"));
    app.presses("See what is in it");
    app.reads("2 entries are new.");
    app.reads("2 check-ins");
    app.tabs_to("combobox", "“so-so”, in one entry");
    app.types("4");
    app.reads("2 entries are new.");
    app.is_clean("What is in it");
    app.pictures("import-found");
    app.presses("Bring it in");

    app.reads("It is in your journal.");
    assert_eq!(titles(&app).len(), 2);
    assert_eq!(app.ask("list_entries", json!({ "filter": {} }))[0]["mood"], json!(4));
    app.is_clean("Brought in");
    app.pictures("import-report");
    app.tabs_until("the way back", |it| it.role == "button" && it.name.starts_with("Take it back"));
    app.press("Enter");
    app.reads("Take this back?");
    app.presses("Take it back");
    app.reads("2 entries went to Recently deleted.");
    assert_eq!(titles(&app), Vec::<String>::new());
}

#[test]
fn columns_of_a_table_are_chosen_and_a_file_of_no_known_kind_is_said_to_be_one() {
    let home = Home::with_vault();
    let table = file(&home, "sheet.csv", "a;b;c\n2021-05-06;Rain;7\n2021-05-07;Sun;8\n");
    let other = file(&home, "other.bin", "\u{0}\u{1}");
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    goes_to(&app, "Bring in from another app");

    app.writes("File or folder to bring in", other.to_str().expect("a path"));
    app.presses("See what is in it");
    app.reads("This app does not know such a file.");
    app.writes("File or folder to bring in", table.to_str().expect("a path"));
    app.presses("See what is in it");
    app.sees("table", "The first rows");
    app.tabs_to("combobox", "Words");
    app.types("b");
    app.is_clean("A table");
    app.pictures("import-table");
    app.has_room_at_every_size("A table", "import-table");
    app.presses("Bring it in");
    app.reads("It is in your journal.");
    assert_eq!(titles(&app), ["Sun", "Rain"]);
}

#[test]
fn folders_and_every_loss_come_with_their_words() {
    let app = App::at(Home::with_vault());
    app.sees("heading", "How are you right now?");
    goes_to(&app, "Bring in from another app");
    let evenings = places::root().join("src-tauri/crates/exchange/fixtures/day-one/Evenings.json");

    app.writes("File or folder to bring in", evenings.to_str().expect("a path"));
    app.presses("See what is in it");
    app.reads("What does not come along");
    app.presses("Bring it in");
    app.reads("It is in your journal.");
    app.has_room_at_every_size("Brought in", "import-losses");
}

#[test]
fn everything_is_taken_out_and_comes_in_again_elsewhere() {
    let app = App::at(lived_in());
    app.sees("heading", "Check-ins today");
    let before = titles(&app);
    goes_to(&app, "Take out your entries");
    app.reads("This file is not encrypted.");
    app.is_clean("Take out");
    app.pictures("export");
    let path = app.home().path().join("notes.json");

    app.chooses("As what?", "For this app…");
    app.writes("Where to?", path.to_str().expect("a path"));
    app.presses("Take it out");
    app.reads("It is taken out");
    app.is_clean("Taken out");
    app.pictures("export-done");
    app.has_room_at_every_size("Take out", "export");

    let elsewhere = Home::with_vault();
    let copy = file(&elsewhere, "notes.json", &fs::read_to_string(&path).expect("the file"));
    drop(app);
    let app = App::at(elsewhere);
    app.sees("heading", "How are you right now?");
    goes_to(&app, "Bring in from another app");
    app.writes("File or folder to bring in", copy.to_str().expect("a path"));
    app.presses("See what is in it");
    app.presses("Bring it in");
    app.reads("It is in your journal.");
    assert_eq!(titles(&app), before);
}
