//! The journal in the window.

use betweentimes_tests::desk::page;
use serde_json::json;

use crate::{app::App, home::Home};

#[test]
fn a_page_is_written_saved_changed_and_an_earlier_version_brought_back() {
    let app = App::at_today();
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.is_clean("an empty journal");

    app.press("Ctrl+n");
    app.sees("textbox", "Your words");
    app.writes("Title, if you like", "Sunday");
    app.writes("Your words", "It rained.\nThen it did not.");
    app.reads("on this computer");
    app.chooses("Mood, if you like", "6");
    app.writes("Tags", "weather,");
    app.is_clean("writing a page");
    app.picture("journal-writing");
    app.presses("Save page");
    app.reads("Your page is saved.");
    app.is_clean("a page that is open");
    app.presses("Change");
    app.writes("Your words", " And a second thought.");
    app.press("Ctrl+Enter");
    app.sees("button", "Change");
    app.presses("Earlier versions");
    app.is_clean("earlier versions");
    app.presses("Saved on…");
    app.presses("Bring this one back…");
    app.reads("The earlier version is back.");

    let found = app.ask("search", json!({ "words": "rained", "filter": {} }));
    let entry = app.ask("read_entry", json!({ "id": found[0]["summary"]["id"] }));
    assert_eq!(entry["version"], 3);
    assert!(!entry["body"]["it"]["text"].as_str().expect("text").contains("second thought"), "{entry}");
}

#[test]
fn the_search_answers_while_typing() {
    let home = Home::with_vault();
    home.holds([("Rain", "the lighthouse in the rain"), ("Sun", "the harbour")].map(|(a, b)| (page(a, b), vec![])));
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads("Sun");

    app.press("Ctrl+f");
    app.types("lighth");
    app.reads("One entry.");
    app.no_longer_reads("harbour");
    app.is_clean("a search");
    app.press("Down");
    app.press("Enter");

    app.sees("button", "Move to bin");
    app.reads("the lighthouse in the rain");
}

#[test]
fn the_bin_gives_back() {
    let home = Home::with_vault();
    home.holds([(page("Rain", "the lighthouse"), vec![])]);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads("Rain");
    app.press("Ctrl+f");
    app.press("Down");
    app.press("Enter");
    app.presses("Move to bin");
    app.reads("It stays there for 30 days.");
    app.presses("Undo");
    app.reads("Rain");
    app.press("Ctrl+f");
    app.press("Down");
    app.press("Enter");
    app.presses("Move to bin");

    app.follows("Recently deleted");
    app.is_at("Recently deleted");
    app.is_clean("the bin");
    app.presses("Put back…");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads("Rain");
}
