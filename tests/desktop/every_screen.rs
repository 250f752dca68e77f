//! Every place of the app, in every look.

use betweentimes_tests::desk::{check_in, page};
use serde_json::json;

use crate::{
    app::App,
    axe::{OF_LOOKS, THEMES},
    home::Home,
    looks::{self, Look},
    matrix::{Found, Matrix},
    screens::GROUPS,
};

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
    let mut matrix = Matrix::of(looks::chosen());
    for group in &GROUPS {
        let app = App::begins(group);
        app.is_sized(looks::WINDOW);
        for screen in group.screens {
            app.goes_to(group, screen);
            matrix.add(screen.name, app.is_looked_at(&matrix.looks()));
        }
    }

    if looks::all_asked_for() {
        matrix.write();
    }
    let findings = matrix.findings();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

impl App {
    /// What is found on this screen in each look.
    fn is_looked_at(&self, looks: &[Look]) -> Vec<Found> {
        self.bring_axe();
        let worn = self.run("return document.documentElement.dataset.theme;", vec![]);
        let look = |it: &Look| {
            self.takes_on(*it);
            // What no look changes is asked once, unless everything is asked for.
            let once = *it == looks::PLAIN || looks::all_asked_for();
            let violations = if once { self.problems() } else { self.problems_by(&OF_LOOKS) };
            Found { violations, small: self.small_targets(), sideways: self.sideways() }
        };
        let found = looks.iter().map(look).collect();
        self.takes_on(looks::PLAIN);
        self.wear(&worn);
        found
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
    let mut wrong = Vec::new();
    for group in &GROUPS {
        let app = App::begins(group);
        app.is_sized(looks::WINDOW);
        // Large words leave the least room beside what stays on the screen.
        app.is_as_large_as(200);
        for screen in group.screens {
            app.goes_to(group, screen);
            let found = app.wrong_on_arrival(screen).into_iter().chain(app.wrong_on_a_walk());
            wrong.extend(found.map(|it| format!("{}: {it}", screen.name)));
        }
        app.is_as_large_as(100);
        wrong.extend(app.wrong_on_a_walk().into_iter().map(|it| format!("the last screen of {}: {it}", group.name)));
    }

    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}
