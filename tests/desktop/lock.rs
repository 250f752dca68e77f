//! Lock, unlock and hide.

use std::time::Duration;

use betweentimes_tests::desk::page;
use serde_json::json;

use crate::{app::App, home::Home, wait};

const PASSPHRASE: &str = "four lamps along a river";

/// The app at Today, with a passphrase and one page.
fn unlocked() -> App {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    let draft = app.ask("begin", json!({ "body": page("Rain", "the lighthouse") }));
    app.ask("write_entry", json!({ "draft": draft }));
    app
}

#[test]
fn a_wrong_passphrase_is_told_apart_and_the_right_one_opens() {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");
    app.is_clean("the lock");
    app.picture("lock");
    app.sees("link", "Safety plan");
    app.sees("link", "Help now");
    app.sees("button", "Hide now");

    app.presses("Open");
    app.reads("Type your passphrase first.");
    app.writes("Passphrase", "not this one");
    app.press("Enter");
    app.reads("That did not open it. Nothing was changed.");
    app.tabs_to("textbox", "Passphrase");
    app.press("Ctrl+a");
    app.types(PASSPHRASE);
    app.press("Enter");

    app.sees("heading", "How are you right now?");
}

#[test]
fn locking_takes_every_word_off_the_screen_and_keeps_what_was_typed() {
    let app = unlocked();
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+n");
    app.writes("Your words", "half a sentence");

    app.press("Ctrl+l");
    app.is_at("Locked");

    let whole = app.run("return document.documentElement.outerHTML;", vec![]);
    for words in ["lighthouse", "half a sentence", "Rain"] {
        assert!(!whole.as_str().expect("a page").contains(words), "{words:?} is still in the page");
    }
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    app.reads("Carry on");
    let drafts = app.ask("drafts", json!({}));
    assert_eq!(drafts[0]["title"], "half a sentence");
}

#[test]
fn shift_three_times_empties_the_window_and_locks() {
    let app = unlocked();
    app.press("Ctrl+2");
    app.reads("Rain");
    assert_eq!(app.drive(async |it| it.title().await), "Betweentimes", "the title names no screen");

    for _ in 0..3 {
        app.press("Shift");
    }

    app.is_at("Notes");
    assert_eq!(app.drive(async |it| it.title().await), "Notes", "the title gives nothing away");
    assert!(!app.text().contains("Rain"));
    app.is_clean("the hidden window");
    app.presses("Back");
    app.is_at("Locked");
    assert_eq!(app.drive(async |it| it.title().await), "Betweentimes");
}

#[test]
fn help_and_the_safety_plan_open_while_locked() {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");

    app.follows("Help now");
    app.is_at("Help now");
    app.reads("call your emergency number now");
    app.is_clean("help, locked");
    app.follows("Safety plan");
    app.is_at("Safety plan");
    app.is_clean("the safety plan, locked");
}

/// Writes down in the page when somebody was there last, when it was asked and when it locked, in milliseconds.
const CLOCK: &str = r#"
    const seen = { last: performance.now(), asked: null, locked: null };
    for (const it of ["keydown", "pointerdown", "pointermove", "wheel"])
        window.addEventListener(it, () => (seen.last = performance.now()), { capture: true });
    new MutationObserver(() => {
        if (document.body.innerText.includes("Still here?")) seen.asked ??= performance.now() - seen.last;
        if (document.querySelector("h1")?.innerText === "Locked") seen.locked ??= performance.now() - seen.last;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    window.seen = seen;
"#;

#[test]
fn after_a_minute_without_anybody_it_locks_and_asks_twenty_seconds_before() {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["autoLockMinutes"] = json!(1);
    app.ask("save_preferences", json!({ "preferences": preferences }));
    let app = App::at(app.close());
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+n");
    app.writes("Your words", "the lighthouse");
    app.run(CLOCK, vec![]);
    let within = |name: &str, seconds: f64| {
        let took = wait::until_within(Duration::from_secs(90), || {
            app.run("return window.seen[arguments[0]];", vec![json!(name)]).as_f64()
        });
        let took = took.unwrap_or_else(|| panic!("never {name}")) / 1000.0;
        println!("{name} after {took:.2} s (wanted: {seconds})");
        assert!((took - seconds).abs() <= 1.0, "{name} after {took} s");
    };

    within("asked", 40.0);
    app.is_clean("the question before the lock");
    // Any key says that somebody is there.
    app.press("Shift");
    app.no_longer_reads("Still here?");

    within("locked", 60.0);
    app.is_at("Locked");
    assert!(!app.run("return document.documentElement.outerHTML;", vec![]).to_string().contains("lighthouse"));
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+2");
    app.reads("the lighthouse");
}
