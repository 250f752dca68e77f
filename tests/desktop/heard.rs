//! What a screen reader is told.

use crate::{
    app::App,
    screen_reader,
    screens::GROUPS,
    told::{self, Part},
};

#[test]
fn today_is_told_with_its_landmarks_its_headings_and_its_choices() {
    let app = App::at_today();

    let tree = screen_reader::tells(app.process(), "heading", "How are you right now?");

    let told = |role: &str, name: &str| {
        let found = tree.iter().any(|it| it.role == role && it.name == name);
        assert!(found, "a screen reader is not told of a {role} {name:?}, but of:\n{}", screen_reader::listed(&tree));
    };
    told("landmark", "Main");
    told("link", "Journal");
    told("link", "Safety plan");
    told("push button", "Hide now");
    told("push button", "Save check-in");
    for mood in ["0", "5", "10", "Rather not say"] {
        told("radio button", mood);
    }
    assert!(tree.iter().any(|it| it.role == "document web"), "the page is a document");
    let unnamed: Vec<_> =
        tree.iter().filter(|it| UNNAMED_IS_WRONG.contains(&it.role.as_str()) && it.name.is_empty()).collect();
    assert!(unnamed.is_empty(), "without a name: {unnamed:?}");
}

/// Roles that mean nothing to a person without a name.
const UNNAMED_IS_WRONG: [&str; 6] = ["push button", "link", "radio button", "check box", "entry", "slider"];

#[test]
fn a_step_of_a_record_is_told_with_its_question_its_field_and_its_steps() {
    let app = App::at_today();
    app.press("Ctrl+Shift+t");
    app.is_at("What happened?");

    let tree = screen_reader::tells(app.process(), "entry", "The moment");

    let told = |role: &str, name: &str| {
        let found = tree.iter().any(|it| it.role == role && it.name.starts_with(name));
        assert!(found, "a screen reader is not told of a {role} {name:?}, but of:\n{}", screen_reader::listed(&tree));
    };
    told("heading", "What happened?");
    told("push button", "Next: feelings");
    told("push button", "Save and close");
    told("link", "Step 1: What happened");
    told("link", "Step 7:");
    assert!(tree.iter().any(|it| it.focused), "the keyboard is somewhere");
}

/// `BTW_BLESS=1` writes the files in `tests/desktop/heard` anew.
#[test]
fn every_screen_is_told_as_it_was_written_down() {
    let mut wrong = Vec::new();
    for group in &GROUPS {
        let app = App::begins(group);
        for screen in group.screens {
            app.goes_to(group, screen);
            let part = match (group.name, screen.name) {
                (_, "today" | "lock") => Part::Whole,
                ("looking back", _) => Part::Outline,
                _ => Part::Page,
            };
            wrong.extend(told::differs(app.process(), screen.name, part));
        }
    }

    assert!(wrong.is_empty(), "{} screens are told differently:\n{}", wrong.len(), wrong.join("\n\n"));
}
