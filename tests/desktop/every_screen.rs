//! Every place of the app, in every look.

use betweentimes_tests::desk::{check_in, page};
use serde_json::json;

use crate::{app::App, axe::THEMES, home::Home};

/// Each place, the keys that lead there, and its heading.
pub const PLACES: [(&str, &str); 13] = [
    ("Ctrl+2", "Journal"),
    ("Ctrl+3", "Thought records"),
    ("Ctrl+4", "Practice"),
    ("Ctrl+5", "Skills"),
    ("Ctrl+6", "Coping cards"),
    ("Ctrl+7", "Plan"),
    ("Ctrl+8", "Insights"),
    ("Ctrl+9", "For my session"),
    ("Ctrl+Shift+c", "A hard moment"),
    ("Ctrl+,", "Settings"),
    ("F1", "Guide"),
    ("Ctrl+Shift+s", "Safety plan"),
    ("Ctrl+k", ""),
];

/// A home with something of each kind in it.
pub fn lived_in() -> Home {
    let home = Home::with_vault();
    let record = json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "situation": { "kind": "text", "text": "Sunday evening" } } } });
    let card = json!({ "kind": "card", "it": { "title": "The sea", "when": "Thoughts go round", "atHand": true,
        "steps": ["Feet on the floor", "Open the window", "Call Ada"], "sentence": "It passes, it always has.",
        "person": "Ada", "number": "0123 456", "minutes": 5, "source": "ground.five" } });
    let ground = json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1,
        "before": { "dist": 70 }, "after": { "dist": 40 }, "noticed": "The clock ticks" } });
    let task = json!({ "kind": "task", "it": { "what": "Walk at noon", "why": "Light helps me", "when": "After lunch",
        "minutes": 10, "smallest": "To the gate", "obstacle": "it rains", "then": "I take the umbrella",
        "confidence": 60, "exercise": "body.move", "from": { "kind": "therapist" } } });
    home.holds([
        (card, vec![]),
        (task, vec![]),
        (ground, vec![]),
        (page("Rain", "the lighthouse in the rain"), vec!["weather".to_owned()]),
        (check_in(Some(4), "a long day"), vec![]),
        (record, vec![]),
    ]);
    home
}

#[test]
fn no_screen_has_an_accessibility_problem_in_any_of_the_four_themes() {
    let app = App::at(lived_in());
    app.sees("heading", "Check-ins today");
    app.is_clean("Today");
    app.picture("today");

    for (keys, heading) in PLACES {
        app.press(keys);
        if heading.is_empty() {
            app.sees("dialog", "Find and do");
        } else {
            app.is_at(heading);
        }
        app.is_clean(if heading.is_empty() { "the palette" } else { heading });
        app.picture(&format!("screen-{}", heading.to_lowercase().replace(' ', "-")));
    }
}

#[test]
fn the_theme_is_chosen_in_the_settings_and_stays() {
    let mut app = App::at_today();

    for (theme, name) in THEMES.into_iter().zip(["Light", "Dark", "High contrast, light", "High contrast, dark"]) {
        app.press("Ctrl+,");
        app.is_at("Settings");
        app.chooses("Theme", name);
        app.waits_for(name, &format!("document.documentElement.dataset.theme === '{theme}'"));
        app = App::at(app.close());
        app.sees("heading", "How are you right now?");
        app.waits_for(name, &format!("document.documentElement.dataset.theme === '{theme}'"));
        app.picture(&format!("today-{theme}"));
    }
}

#[test]
fn wherever_the_keyboard_goes_the_focus_is_on_the_screen() {
    let app = App::at(lived_in());
    app.sees("heading", "Check-ins today");

    let seen = "const at = document.activeElement;
        if (!at || at === document.body) return null;
        const box = (at.closest('label') ?? at).getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return !!top && (at.contains(top) || (at.closest('label')?.contains(top) ?? false) || top.contains(at)) ? null : describe(at).name;";
    for _ in 0..60 {
        app.press("Tab");
        let hidden = app.look(seen, vec![]);
        assert!(hidden.is_null(), "the focus is on {hidden}, which something else covers");
    }
}
