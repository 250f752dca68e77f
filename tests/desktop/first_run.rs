//! The first start: at most four short screens, and the first useful act in under ninety seconds.

use std::time::{Duration, Instant};

use crate::app::App;

const PASSPHRASE: &str = "four lamps along a river";

#[test]
fn four_short_screens_lead_to_a_first_check_in() {
    let start = Instant::now();
    let app = App::on_a_new_computer();

    app.is_at("Welcome");
    app.reads("Step 1 of 4");
    app.is_clean("the first screen");
    app.presses("Next");
    app.is_at("Where your words live");
    app.is_clean("the second screen");
    app.presses("Next");
    app.is_at("A passphrase, now or later");
    app.is_clean("the third screen");
    app.presses("Later");
    app.is_at("Where would you like to begin?");
    app.is_clean("the fourth screen");
    app.picture("first-run-begin");
    app.presses("Check in");
    app.chooses("Overall mood", "6");
    app.presses("Save check-in");

    app.sees("heading", "Check-ins today");
    assert!(start.elapsed() < Duration::from_secs(90), "the first useful act took {:?}", start.elapsed());
}

#[test]
fn the_introduction_can_be_skipped() {
    let app = App::on_a_new_computer();

    app.is_at("Welcome");
    app.presses("Skip the introduction");
    app.is_at("A passphrase, now or later");
    app.presses("Later");
    app.is_at("Where would you like to begin?");
    app.presses("Skip");

    app.sees("heading", "How are you right now?");
}

#[test]
fn a_passphrase_comes_with_a_recovery_code_to_keep_on_paper() {
    let app = App::on_a_new_computer();
    app.is_at("Welcome");
    app.presses("Skip the introduction");
    app.is_at("A passphrase, now or later");

    app.writes("New passphrase", "rain");
    app.reads("Use at least ten characters, or four words.");
    app.writes("New passphrase", "y walks by four old lamps");
    app.presses("Set passphrase");
    app.sees("heading", "Your recovery code");
    app.is_clean("the recovery code");
    app.picture("first-run-recovery-code");
    app.writes("Type the code once to check it", "0000-0000");
    app.presses("Check");
    app.reads("This is not the same code.");
    app.presses("Go on without checking");

    app.is_at("Where would you like to begin?");
    assert!(!app.text().contains(PASSPHRASE));
}
