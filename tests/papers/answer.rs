//! The therapist's answer, made in a browser and read by us.

use chrono::NaiveDate;
use exchange::{PlanFault, PlanTask, read_plan};

use crate::brief::PASSPHRASE;
use crate::browser::Browser;
use crate::sealed::opened;

fn choose(browser: &Browser, group: &str, exercise: &str) {
    // Letters typed on a list choose from it.
    browser.writes("combobox", "Exercise", Some(group), exercise);
}

#[test]
fn an_answer_is_made_saved_and_opened_with_the_same_passphrase() {
    let browser = opened("sealed-to-answer.html");

    browser.writes("textbox", "Your name", None, "R. Lind");
    browser.writes("date", "Next session", None, "12012026");
    let one = Some("Task 1");
    browser.writes("textbox", "What to do", one, "Write down one worry: the first");
    browser.writes("textbox", "What it is for", one, "To see how many come true");
    choose(&browser, "Task 1", "Wor");
    browser.writes("spinbutton", "Minutes", one, "10");
    browser.writes("textbox", "When and where", one, "After supper, at the table");
    browser.writes("textbox", "The smallest version", one, "One word");
    browser.presses("Add a task");
    browser.writes("textbox", "What to do", Some("Task 2"), "This one goes again");
    browser.presses("Add a task");
    browser.writes("textbox", "What to do", Some("Task 3"), "A walk \u{2600} ünd “tea”");
    browser.presses("Remove task 2");
    browser.is_on("button", "Add a task");
    browser.writes("textbox", "A note", None, "You did a lot.\n\nTask: this is still the note.\n");
    browser.is_clean("the filled form");
    browser.presses("Save the answer");
    browser.reads("The answer was saved as a file. It opens with the same passphrase.");

    let file = browser.saves("plan.btwplan");
    let plan = read_plan(&file, Some(PASSPHRASE)).expect("an answer");
    let first = PlanTask {
        what: "Write down one worry: the first".to_owned(),
        why: "To see how many come true".to_owned(),
        exercise: Some("cbt.worry".to_owned()),
        when: "After supper, at the table".to_owned(),
        minutes: Some(10),
        smallest: "One word".to_owned(),
        ..PlanTask::default()
    };
    let second = PlanTask { what: "A walk \u{2600} ünd “tea”".to_owned(), ..PlanTask::default() };
    assert_eq!(plan.tasks, [first, second]);
    assert_eq!(plan.notes, ["You did a lot.\n\nTask: this is still the note."]);
    assert_eq!((plan.from.as_str(), plan.next_session), ("R. Lind", NaiveDate::from_ymd_opt(2026, 12, 1)));
    assert!(plan.written.is_some() && plan.warnings.is_empty());
    assert_eq!(read_plan(&file, Some("four lamps along a road")), Err(PlanFault::WrongPassphrase));
    assert_eq!(read_plan(&file, None), Err(PlanFault::NeedsPassphrase));
    let sealed = String::from_utf8(file).expect("text");
    assert!(!sealed.contains("worry") && !sealed.contains("BwcHBwcHBwcHBwcHBwcHBw"), "the salt is a new one");
    let asked = browser.asked();
    assert!(asked.iter().all(|it| it.starts_with("file://") || it.starts_with("blob:")), "{asked:?}");
}

#[test]
fn an_answer_without_words_is_not_saved() {
    let browser = opened("sealed-to-answer-nothing.html");

    browser.presses("Save the answer");
    browser.reads("There is nothing to save yet.");

    browser.writes("textbox", "What it is for", Some("Task 1"), "For something");
    browser.presses("Save the answer");
    browser.reads("This task needs a few words about what to do.");
    browser.is_on("textbox", "What to do");
    browser.is_pictured("answer");
    browser.types("A walk");
    browser.presses("Save the answer");
    browser.reads("The answer was saved as a file.");
    assert!(!browser.text().contains("This task needs a few words"));
}
