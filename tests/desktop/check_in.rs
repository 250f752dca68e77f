//! Check-ins on Today.

use serde_json::json;

use crate::{app::App, wait};

#[test]
fn a_whole_check_in_is_given_by_keyboard_and_found_again() {
    let app = App::at_today();

    assert!(
        app.all("radio", None).iter().all(|it| !it.checked || it.name == "Rather not say"),
        "nothing is set beforehand"
    );
    app.chooses("Overall mood", "4");
    app.presses("Add more");
    app.writes("A line about it", "A long day, and then rain.");
    app.presses("Name some feelings");
    app.ticks("Anxious");
    app.gives("Anxious, as a number from 0 to 100", 60);
    app.writes("Or use your own word", "wobbly");
    app.press("Enter");
    app.sees("slider", "wobbly");
    app.gives("How distressed are you?, as a number from 0 to 100", 45);
    app.gives("hours", 7);
    app.gives("minutes", 30);
    app.writes("Tags", "work,");
    app.is_clean("a check-in, unfolded");
    app.picture("check-in");
    app.presses("Save check-in");

    app.reads("Your check-in is saved.");
    app.sees("heading", "Check-ins today");
    let kept = app.ask("today", json!({}))["checkIns"][0].clone();
    assert_eq!(kept["tags"], json!(["work"]));
    let it = &kept["body"]["it"];
    assert_eq!((&it["mood"], &it["distress"], &it["sleepMinutes"]), (&json!(4), &json!(45), &json!(450)));
    assert_eq!(it["line"], "A long day, and then rain.");
    let feelings =
        json!([{ "word": { "known": "anxious" }, "strength": 60 }, { "word": { "own": "wobbly" }, "strength": null }]);
    assert_eq!(it["feelings"], feelings, "a strength that was not given is missing");
}

#[test]
fn one_number_alone_is_enough_and_the_rest_is_missing() {
    let app = App::at_today();

    app.chooses("Overall mood", "0");
    app.reads("Would your safety plan help?");
    app.presses("Save check-in");
    app.sees("heading", "Check-ins today");

    let it = app.ask("today", json!({}))["checkIns"][0]["body"]["it"].clone();
    assert_eq!(it["mood"], 0, "0 is an answer");
    for part in ["pleasant", "energy", "calm", "distress", "sleepMinutes"] {
        assert_eq!(it[part], json!(null), "{part} was not given");
    }
}

#[test]
fn an_empty_check_in_is_answered_in_words_and_several_a_day_are_fine() {
    let app = App::at_today();

    app.presses("Save check-in");
    app.reads("nothing to keep yet");
    for mood in ["3", "7"] {
        app.chooses("Overall mood", mood);
        app.presses("Save check-in");
        app.reads("Your check-in is saved.");
        app.no_longer_reads("on this computer");
    }

    // The first note may still be there while the second check-in is on its way.
    let both = || {
        let kept = app.ask("today", json!({}))["checkIns"].clone();
        kept.as_array().is_some_and(|it| it.len() == 2).then_some(kept)
    };
    let kept = wait::until(both).expect("both are kept");
    let moods: Vec<_> = kept.as_array().expect("check-ins").iter().map(|it| it["body"]["it"]["mood"].clone()).collect();
    assert_eq!(moods, [json!(7), json!(3)]);
}

#[test]
fn the_three_short_sliders_take_the_place_of_the_number() {
    let home = crate::home::Home::with_vault();
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["moodForm"] = json!("sliders");
    app.ask("save_preferences", json!({ "preferences": preferences }));
    let app = App::at(app.close());

    app.sees("slider", "Tension");
    app.tabs_to("slider", "Energy");
    app.press("Right");
    app.is_clean("the three sliders");
    app.presses("Save check-in");
    app.sees("heading", "Check-ins today");

    let it = app.ask("today", json!({}))["checkIns"][0]["body"]["it"].clone();
    assert!(it["energy"].is_number(), "{it}");
    assert_eq!((&it["pleasant"], &it["calm"], &it["mood"]), (&json!(null), &json!(null), &json!(null)));
}
