//! What other people may read without opening the app: names of files, titles, and notices of the system.

use std::fs;

use betweentimes_tests::places;

/// The Rust sources that ship.
fn sources() -> Vec<(String, String)> {
    let root = places::root().join("src-tauri");
    let files = places::files(&root).into_iter().filter(|it| it.extension().is_some_and(|it| it == "rs"));
    files.map(|it| (it.display().to_string(), fs::read_to_string(&it).expect("a source"))).collect()
}

#[test]
fn the_name_that_is_proposed_for_a_file_is_a_plain_word() {
    let mut proposed = Vec::new();
    for (_, text) in sources() {
        proposed.extend(text.split("set_file_name(").skip(1).filter_map(|it| it.split(')').next().map(str::to_owned)));
    }

    // No title, no date and no name of a person: a folder is read by whoever passes by.
    let plain = ["table.csv", "notes.pdf", "notes.html", "notes.md", "calendar.ics", "notes.json"];
    assert_eq!(proposed, plain.map(|it| format!("\"{it}\"")));
}

#[test]
fn the_window_has_two_titles_and_neither_says_what_is_written() {
    let window = places::text("src-tauri/src/window.rs");
    let titles = window.split("const TITLES: [&str; 2] = [").nth(1).and_then(|it| it.split(']').next());

    assert_eq!(titles, Some("\"Betweentimes\", \"Notes\""));
    assert!(places::text("src-tauri/tauri.conf.json").contains("\"title\": \"Betweentimes\""));
}

/// The one source that may show something outside the window.
const REMINDER: &str = "src-tauri/src/reminder.rs";

#[test]
fn nothing_is_shown_outside_the_window_but_the_reminder() {
    let calls = ["Notification::new", "notify_rust", "tauri_plugin_notification", "TrayIconBuilder", "\"Notify\""];
    for (name, text) in sources().iter().filter(|(name, _)| !name.ends_with(REMINDER)) {
        for call in calls {
            assert!(!text.contains(call), "{name} calls {call}");
        }
    }
    let reminder = places::text(REMINDER);
    let counts = calls.map(|it| reminder.matches(it).count());
    // On Windows and macOS the crate is named twice: for the app's name, and for the notice.
    assert_eq!(counts, [1, 2, 0, 0, 1], "{calls:?}");
}

#[test]
fn the_reminder_says_two_constants_and_knows_nothing_else() {
    let reminder = places::text(REMINDER);
    let before_tests = reminder.split("#[cfg(all(test").next().unwrap_or_default();

    assert_eq!(before_tests.matches("show(TITLES[0], &reminder_line())").count(), 1);
    assert_eq!(
        before_tests.matches("show(").count(),
        4,
        "called once, defined for two kinds of systems, `.show()` once"
    );
    assert!(before_tests.contains("use companion::{Companion, reminder_line};"));
    let asks: Vec<&str> = before_tests.split(".at(now())").skip(1).collect();
    assert!(asks.len() == 1 && asks[0].starts_with(".reminder_due();"), "it asks whether, and nothing else");
}

#[test]
fn the_words_of_the_reminder_are_constant_and_name_neither_the_person_nor_what_the_app_is_for() {
    let line = places::text("src-tauri/crates/content/words/en/reminders.ftl");
    let line = line.lines().find_map(|it| it.strip_prefix("reminders-line = "));

    assert_eq!(line, Some("A moment for you, when you like."));
}
