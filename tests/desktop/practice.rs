//! Practices in the player.

use serde_json::json;

use crate::app::App;

/// Opens a practice from the list.
fn open(app: &App, name: &str) {
    app.press("Ctrl+4");
    app.is_at("Practice");
    app.presses(&format!("Start: {name}"));
}

#[test]
fn the_list_of_practices_is_filtered_by_what_would_help() {
    let app = App::at_today();
    app.press("Ctrl+4");
    app.is_at("Practice");

    app.is_clean("the list of practices");
    app.picture("practice");
    app.reads("22 practices.");
    app.chooses("What would help?", "Ground");

    app.sees("button", "Start: Back to here and now");
    app.no_longer_sees("button", "Start: Slow, even breathing");
}

#[test]
fn a_breath_is_played_paused_stopped_early_and_kept_without_blame() {
    let app = App::at_today();
    open(&app, "Slow, even breathing");

    app.waits_for("the page before it", "find('button', 'Start').length");
    app.is_clean("before a practice");
    app.presses("Start");
    app.presses("Go on to: breathe");
    app.waits_for("a phase", "/Breathe (in|out)/.test(document.body.innerText)");
    app.is_clean("the player");
    app.picture("practice-player");
    app.press("Space");
    app.sees("button", "Go on");
    app.press("Space");
    app.sees("button", "Pause");
    app.presses("Stop");

    app.is_at("How is it now?");
    app.reads("You stopped when you wanted to.");
    app.chooses("Was anything unpleasant?", "No");
    app.is_clean("after a practice");
    app.presses("Save");
    app.reads("Your practice is saved.");
    let kept = app.ask("list_entries", json!({ "filter": { "kinds": ["run"] } }));
    assert_eq!(kept[0]["slug"], "breath.coherent");
    let run = app.ask("read_entry", json!({ "id": kept[0]["id"] }))["body"]["it"].clone();
    assert_eq!((&run["stoppedEarly"], &run["unpleasant"]), (&json!(true), &json!("no")));
}

#[test]
fn every_practice_opens_and_plays() {
    let app = App::at_today();

    for name in ["A longer out-breath", "A pause of three minutes", "Back to here and now"] {
        open(&app, name);
        app.waits_for("the page before it", "find('button', 'Start').length");
        app.presses("Start");
        app.waits_for("the player", "find('button', 'Stop').length || find('button', 'Next line').length || find('button', 'Start').length === 0");
        app.is_clean(name);
    }
}

#[test]
fn with_reduced_motion_nothing_moves() {
    let app = App::at_today();
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["motion"] = json!("reduced");
    app.ask("save_preferences", json!({ "preferences": preferences }));
    let app = App::at(app.close());
    app.sees("heading", "How are you right now?");

    open(&app, "Slow, even breathing");
    app.waits_for("the page before it", "find('button', 'Start').length");
    app.presses("Start");
    app.presses("Go on to: breathe");
    app.waits_for("a phase", "/Breathe (in|out)/.test(document.body.innerText)");

    let moving = app.run("return document.getAnimations().filter((it) => it.playState === 'running').length;", vec![]);
    assert_eq!(moving, json!(0), "something moves although the person asked for stillness");
}
