//! A power cut in the middle of typing.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::app::App;

/// The longest that may be missing.
const MISSING: Duration = Duration::from_secs(2);

#[test]
fn a_record_that_is_killed_while_typing_is_offered_with_at_most_two_seconds_missing() {
    let app = App::at_today();
    app.press("Ctrl+Shift+t");
    app.is_at("What happened?");
    app.tabs_to("textbox", "The moment");

    let mut typed = Vec::new();
    let start = Instant::now();
    for at in 0.. {
        app.types(&format!("{at} "));
        typed.push((at, Instant::now()));
        if start.elapsed() > Duration::from_secs(7) {
            break;
        }
    }
    let home = app.kill();
    let killed = Instant::now();

    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.reads("Carry on");
    app.presses("Continue…");
    app.is_at("What happened?");
    let field = app.sees("textbox", "The moment");
    // The cut may come in the middle of a number.
    let (whole, half) = field.value.rsplit_once(' ').expect("more than one number was kept");
    let kept: Vec<i32> = whole.split(' ').filter_map(|it| it.parse().ok()).collect();
    let last = kept.last().copied().expect("something was kept");
    assert_eq!(kept, (0..=last).collect::<Vec<_>>(), "what is there is there without gaps");
    assert!((last + 1).to_string().starts_with(half), "after {last} comes {half:?}");
    let missing = typed.iter().filter(|it| it.0 > last).map(|it| killed - it.1).max().unwrap_or_default();
    println!("typed {} numbers, the oldest missing one was {missing:?} old", typed.len());
    assert!(missing <= MISSING, "words of the last {missing:?} are missing");
}

#[test]
fn a_page_that_is_killed_while_typing_is_offered_again() {
    let app = App::at_today();
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+n");
    app.writes("Your words", "a walk along the river");
    app.reads("on this computer");

    let app = App::at(app.kill());

    app.sees("heading", "How are you right now?");
    app.reads("Carry on");
    assert_eq!(app.ask("drafts", json!({}))[0]["title"], "a walk along the river");
}
