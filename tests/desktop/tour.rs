//! One day with the app, from the first start to the lock, without a pointer.

use serde_json::json;

use crate::{app::App, wait};

const PASSPHRASE: &str = "four lamps along a river";

impl App {
    /// Waits for a screen, and for the focus on its main heading.
    fn lands_on(&self, heading: &str) {
        self.is_at(heading);
        let there = format!("document.activeElement === find('heading', {heading:?})[0]");
        self.waits_for(&format!("the focus on {heading:?}"), &there);
    }

    /// Goes from region to region with F6 and comes back to the heading; in the other direction, too.
    fn goes_round_its_regions(&self, heading: &str) {
        for keys in ["F6", "Shift+F6"] {
            let mut met = Vec::new();
            while met.len() < 9 {
                self.press(keys);
                let at = self.focused();
                if at.role == "heading" && at.name == heading {
                    break;
                }
                met.push(at.to_string());
            }
            assert!((2..9).contains(&met.len()), "{keys} does not come back to {heading:?}: {}", met.join(" → "));
        }
    }

    fn unlocks(&self) {
        // The focus is where the passphrase goes.
        self.is_at("Locked");
        self.writes("Passphrase", PASSPHRASE);
        self.press("Enter");
        self.sees("heading", "Check-ins today");
    }
}

#[test]
fn the_whole_app_is_toured_by_keyboard_alone() {
    let app = App::on_a_new_computer();
    begins(&app);
    checks_in_writes_and_practises(&app);
    keeps_what_helps(&app);
    prepares_and_looks_back(&app);
    finds_its_way(&app);
    hides_and_locks(&app);
    assert_eq!(app.run("return window.pointed ?? 0;", vec![]), json!(0), "a pointer was used");
}

fn begins(app: &App) {
    app.run(
        "for (const it of ['pointerdown', 'mousemove']) addEventListener(it, () => (window.pointed = 1), true);",
        vec![],
    );
    app.lands_on("Welcome");
    app.presses("Next");
    app.lands_on("Where your words live");
    app.presses("Next");
    app.lands_on("A passphrase, now or later");
    app.writes("New passphrase", PASSPHRASE);
    app.presses("Set passphrase");
    app.sees("heading", "Your recovery code");
    app.presses("Go on without checking");
    app.lands_on("Where would you like to begin?");
    app.presses("Check in");
}

fn checks_in_writes_and_practises(app: &App) {
    app.chooses("Overall mood", "6");
    app.presses("Save check-in");
    app.sees("heading", "Check-ins today");

    app.press("Ctrl+Shift+t");
    app.lands_on("What happened?");
    app.goes_round_its_regions("What happened?");
    app.writes("The moment", "No answer from Kim.");
    app.press("Ctrl+Enter");
    app.lands_on("What did you feel?");
    app.presses("Save and close");
    app.lands_on("Thought records");

    app.press("Ctrl+4");
    app.lands_on("Practice");
    app.presses("Start: Slow, even breathing");
    app.lands_on("Slow, even breathing");
    app.presses("Start");
    app.presses("Stop");
    app.lands_on("How is it now?");
    app.chooses("Was anything unpleasant?", "No");
    app.presses("Save");
    app.reads("Your practice is saved.");
}

fn keeps_what_helps(app: &App) {
    app.press("Ctrl+5");
    app.lands_on("Skills");
    app.follows("A longer out-breath…");
    app.lands_on("A longer out-breath");

    app.press("Ctrl+6");
    app.lands_on("Coping cards");
    app.presses("New card");
    app.lands_on("New card");
    app.writes("What is it called?", "The sea");
    app.presses("Save the card");
    app.lands_on("Coping cards");
    app.sees("heading", "The sea");

    app.press("Ctrl+7");
    app.lands_on("Plan");
    app.presses("New task");
    app.lands_on("New task");
    app.writes("What do you want to try?", "Walk at noon");
    app.presses("Save the task");
    app.lands_on("Plan");
    app.sees("button", "Delete: Walk at noon");
}

fn prepares_and_looks_back(app: &App) {
    app.press("Ctrl+9");
    app.lands_on("For my session");
    app.sees("heading", "As it will be read");
    app.press("Ctrl+8");
    app.lands_on("Insights");
    app.goes_round_its_regions("Insights");
    app.press("Ctrl+,");
    app.lands_on("Settings");
    app.chooses("Theme", "Dark");
    app.waits_for("the dark", "document.documentElement.dataset.theme === 'dark'");
}

fn finds_its_way(app: &App) {
    app.press("Ctrl+k");
    app.sees("dialog", "Find and do");
    app.types("my map");
    app.waits_for(
        "the map",
        "nameOf(document.querySelector('[role=option][aria-selected=true]')).startsWith('My map')",
    );
    app.press("Enter");
    app.lands_on("My map");
    app.press("Alt+Left");
    app.lands_on("Settings");
    app.press("F1");
    app.is_at("Guide");
    app.writes("Search the guide", "backup");
    app.press("Ctrl+Shift+s");
    app.lands_on("Safety plan");
    app.goes_round_its_regions("Safety plan");
}

fn hides_and_locks(app: &App) {
    app.press("Ctrl+Shift+h");
    app.is_at("Notes");
    app.presses("Back");
    app.unlocks();
    let kept = || app.ask("today", json!({}))["checkIns"].as_array().map(Vec::len).filter(|it| *it == 1);
    assert!(wait::until(kept).is_some(), "the check-in of the beginning is there");
    app.press("Ctrl+l");
    app.unlocks();
}
