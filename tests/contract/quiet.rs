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
    assert_eq!(proposed, ["\"table.csv\"", "\"notes.pdf\"", "\"notes.html\"", "\"notes.md\""]);
}

#[test]
fn the_window_has_two_titles_and_neither_says_what_is_written() {
    let window = places::text("src-tauri/src/window.rs");
    let titles = window.split("const TITLES: [&str; 2] = [").nth(1).and_then(|it| it.split(']').next());

    assert_eq!(titles, Some("\"Betweentimes\", \"Notes\""));
    assert!(places::text("src-tauri/tauri.conf.json").contains("\"title\": \"Betweentimes\""));
}

#[test]
fn nothing_is_shown_outside_the_window() {
    // The first one that is wanted has to take a constant, and be listed here.
    for (name, text) in sources() {
        for call in ["Notification::new", "notify_rust", "tauri_plugin_notification", "TrayIconBuilder"] {
            assert!(!text.contains(call), "{name} calls {call}");
        }
    }
}
