//! Setting, changing and losing what opens the journal.

use betweentimes_tests::btw;
use serde_json::json;

use crate::{app::App, home::Home, wait};

const PASSPHRASE: &str = "four lamps along a river";
const OTHER: &str = "nine herons over a weir";
const TODAY: &str = "How are you right now?";

/// The app at Settings, in a journal that has a passphrase.
fn at_settings() -> App {
    let app = App::at(Home::locked_with(PASSPHRASE));
    opens_with(&app, PASSPHRASE);
    goes_to_settings(&app);
    app
}

fn goes_to_settings(app: &App) {
    app.press("Ctrl+,");
    app.is_at("Settings");
}

fn opens_with(app: &App, passphrase: &str) {
    app.is_at("Locked");
    app.writes("Passphrase", passphrase);
    app.press("Enter");
    app.sees("heading", TODAY);
}

fn does_not_open_with(app: &App, passphrase: &str) {
    app.is_at("Locked");
    app.writes("Passphrase", passphrase);
    app.press("Enter");
    app.reads("That did not open it.");
    assert!(!app.has("heading", TODAY));
}

/// The code on the screen, and that it can be typed back.
fn keeps_the_code(app: &App) -> String {
    app.sees("heading", "Your recovery code");
    let script = "return find('list', 'Recovery code')[0]?.innerText.split(/\\s+/).filter(Boolean).join('-') ?? null;";
    let code = wait::until(|| app.look(script, vec![]).as_str().map(str::to_owned)).expect("a code is shown");
    app.writes("Type the code once to check it", &code.to_lowercase());
    app.presses("Check");
    app.reads("This is the code.");
    app.presses("Go on");
    code
}

/// Whether a key opens the journal of a closed app; tried by the program for the command line.
fn opens(home: &Home, key: &str) -> bool {
    btw::run(&home.vault(), Some(key), &["verify"]).well
}

/// Waits until a word stands nowhere in the page, shown or not.
fn is_nowhere_in_the_page(app: &App, word: &str) {
    let script = "const fields = [...document.querySelectorAll('input, textarea')].map((it) => it.value).join(' ');
        return (document.documentElement.outerHTML + fields).includes(arguments[0]);";
    let gone = wait::until(|| (app.run(script, vec![json!(word)]) == json!(false)).then_some(()));
    assert!(gone.is_some(), "a secret is still in the page");
}

#[test]
fn the_first_passphrase_is_set_by_keyboard_and_its_code_typed_back() {
    let app = App::at_today();
    goes_to_settings(&app);
    app.reads("There is no passphrase. Anyone who can open your files can read this.");
    app.presses("Set a passphrase");
    app.writes("New passphrase", "1234567890");
    app.presses("Save passphrase");
    app.reads("This passphrase is easy to guess.");
    app.is_clean("a weak passphrase");
    assert_eq!(app.ask("status", json!({}))["protected"], json!(false), "a weak one changes nothing");

    app.writes("New passphrase", OTHER);
    app.reads("Very hard to guess.");
    app.presses("Save passphrase");
    app.sees("heading", "Your recovery code");
    app.is_clean("the recovery code in the settings");
    app.picture("passphrase-code");
    app.writes("Type the code once to check it", "0000-0000");
    app.presses("Check");
    app.reads("This is not the same code.");
    app.press("Shift+Tab");
    app.press("Ctrl+a");
    app.press("Backspace");
    let code = keeps_the_code(&app);

    app.reads("There is a code, and you typed it back once.");
    is_nowhere_in_the_page(&app, &code[..9]);
    is_nowhere_in_the_page(&app, OTHER);
    app.press("Ctrl+l");
    opens_with(&app, OTHER);
    let home = app.close();
    assert!(opens(&home, OTHER) && opens(&home, &code) && !opens(&home, PASSPHRASE));
}

#[test]
fn another_passphrase_takes_the_place_of_the_one_before() {
    let app = at_settings();
    app.presses("Change passphrase");
    app.writes("Passphrase now", "not this one");
    app.writes("New passphrase", OTHER);
    app.is_clean("changing the passphrase");
    app.picture("passphrase-change");
    app.presses("Save passphrase");
    app.reads("That did not open it. Nothing was changed.");

    app.writes("Passphrase now", PASSPHRASE);
    app.presses("Save passphrase");
    app.reads("The new passphrase is set. The recovery code stays the same.");
    app.press("Ctrl+l");

    does_not_open_with(&app, PASSPHRASE);
    let home = app.close();
    assert!(opens(&home, OTHER) && !opens(&home, PASSPHRASE));
}

#[test]
fn who_lost_the_passphrase_opens_with_the_code_and_sets_a_new_one() {
    let home = Home::new();
    let made = btw::run(&home.vault(), Some(PASSPHRASE), &["new"]).json();
    let code = made["recoveryCode"].as_str().expect("a code").to_owned();
    let app = App::at(home);
    app.is_at("Locked");
    app.presses("Use my recovery code");
    app.writes("Recovery code", "0000-0000");
    app.press("Enter");
    app.reads("That did not open it.");
    app.is_clean("a wrong recovery code");
    app.picture("passphrase-lock-code");

    app.press("Ctrl+a");
    app.types(&code.replace('-', " "));
    app.press("Enter");
    app.is_at("Would you like a new passphrase?");
    app.is_clean("after the recovery code");
    app.picture("passphrase-after-code");
    app.presses("Later");
    app.sees("heading", TODAY);
    app.press("Ctrl+l");
    app.is_at("Locked");
    app.presses("Use my recovery code");
    app.writes("Recovery code", &code);
    app.press("Enter");
    app.is_at("Would you like a new passphrase?");
    app.writes("New passphrase", OTHER);
    app.presses("Set passphrase");
    app.sees("heading", TODAY);

    is_nowhere_in_the_page(&app, &code);
    let home = app.close();
    assert!(opens(&home, OTHER) && opens(&home, &code) && !opens(&home, PASSPHRASE));
}

#[test]
fn a_new_code_takes_the_place_of_the_old_one_once_it_is_typed_back() {
    let home = Home::new();
    let made = btw::run(&home.vault(), Some(PASSPHRASE), &["new"]).json();
    let first = made["recoveryCode"].as_str().expect("a code").to_owned();
    let app = App::at(home);
    opens_with(&app, PASSPHRASE);
    goes_to_settings(&app);
    app.presses("Make a new recovery code");
    app.writes("Passphrase now", PASSPHRASE);
    app.presses("Show the new code");
    app.reads("The code from before works until you have typed this one back.");
    app.is_clean("a new recovery code");
    app.presses("Keep the code from before");
    app.sees("button", "Make a new recovery code");

    app.presses("Make a new recovery code");
    app.writes("Passphrase now", PASSPHRASE);
    app.presses("Show the new code");
    let second = keeps_the_code(&app);

    app.reads("There is a code, and you typed it back once.");
    let home = app.close();
    assert!(opens(&home, &second) && opens(&home, PASSPHRASE) && !opens(&home, &first));
}

#[test]
fn when_somebody_knows_it_everything_gets_a_new_key_the_backups_too() {
    let home = Home::new();
    let made = btw::run(&home.vault(), Some(PASSPHRASE), &["new"]).json();
    let first = made["recoveryCode"].as_str().expect("a code").to_owned();
    assert!(btw::run(&home.vault(), Some(PASSPHRASE), &["backup"]).well);
    let app = App::at(home);
    opens_with(&app, PASSPHRASE);
    goes_to_settings(&app);
    app.presses("Change key and passphrase");
    app.sees("dialog", "Give everything a new key");
    app.is_clean("giving everything a new key");
    app.picture("passphrase-rekey");
    app.writes("Passphrase now", PASSPHRASE);
    app.writes("New passphrase", OTHER);
    app.presses("Give everything a new key");
    let second = keeps_the_code(&app);

    let home = app.close();
    assert!(opens(&home, OTHER) && opens(&home, &second));
    assert!(!opens(&home, PASSPHRASE) && !opens(&home, &first));
    for backup in home.backups() {
        let elsewhere = Home::new();
        let path = backup.to_str().expect("a path");
        let brings = |key| btw::run(&elsewhere.vault(), Some(key), &["restore", path]).well;
        assert!(!brings(PASSPHRASE) && !brings(&first), "a backup still opens with what somebody knows");
        assert!(brings(OTHER), "a backup opens with what opens the journal");
    }
}

#[test]
fn the_passphrase_can_be_taken_away_and_the_journal_opens_by_itself() {
    let app = at_settings();
    app.presses("Remove passphrase");
    app.reads("Without a passphrase, anyone who can open your files can read this.");
    app.is_clean("removing the passphrase");
    app.picture("passphrase-remove");
    app.presses("Keep it");
    app.sees("button", "Remove passphrase");

    app.presses("Remove passphrase");
    app.writes("Passphrase now", PASSPHRASE);
    app.presses("Remove it now");
    app.reads("There is no passphrase. Anyone who can open your files can read this.");

    let app = App::at(app.close());
    app.sees("heading", TODAY);
}

#[test]
fn the_settings_and_the_code_have_room_and_can_be_read_in_every_theme() {
    let app = at_settings();
    app.presses("Make a new recovery code");
    app.writes("Passphrase now", PASSPHRASE);
    app.presses("Show the new code");
    app.sees("heading", "Your recovery code");
    app.wear(&json!("dark"));
    app.pictures("passphrase-settings-dark");
    app.wear(&json!("light"));

    app.has_room_at_every_size("the settings with a recovery code", "passphrase-settings");
}
