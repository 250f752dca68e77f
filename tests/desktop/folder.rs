//! The folder of the journal, shown by the computer itself.

use std::fs;

use crate::{app::App, home::Home, wait};

#[test]
fn the_folder_of_the_journal_and_no_other_is_shown_by_the_viewer_of_the_computer() {
    let mut home = Home::with_vault();
    let note = home.has_a_viewer();
    let app = App::at(home);
    app.sees("heading", "How are you right now?");

    app.press("Ctrl+,");
    app.is_at("Settings");
    app.presses("Open this folder");

    let shown = wait::until(|| fs::read_to_string(&note).ok().filter(|it| !it.is_empty()));
    let shown = shown.expect("the viewer is asked to show a folder");
    assert_eq!(shown, app.home().vault().display().to_string());
}
