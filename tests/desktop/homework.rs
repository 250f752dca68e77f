//! From the first start to a plan that has changed, by keyboard alone: problems, homework, what came of it, the session
//! before and after, and what is brought along.

use std::fs;

use chrono::{Local, TimeDelta};
use serde_json::{Value, json};

use crate::{app::App, home::Home, wait};

/// Opens the plan.
fn at_the_plan(app: &App) {
    app.press("Ctrl+7");
    app.is_at("Plan");
}

/// Goes on in an exercise until it asks this.
fn goes_on_to(app: &App, question: &str) {
    let heading = || app.look("return document.querySelector('h1')?.innerText ?? '';", vec![]);
    for _ in 0..20 {
        let here = heading();
        if here == question {
            return;
        }
        app.press("Ctrl+Enter");
        wait::until(|| (heading() != here).then_some(())).unwrap_or_else(|| panic!("nothing comes after {here}"));
    }
    panic!("nothing leads to {question:?}");
}

/// Goes on to the last step, and keeps the exercise.
fn finishes(app: &App) {
    let heading = || app.look("return document.querySelector('h1')?.innerText ?? '';", vec![]);
    while !app.has("button", "Finish and look back") {
        let here = heading();
        app.press("Ctrl+Enter");
        wait::until(|| (heading() != here).then_some(())).unwrap_or_else(|| panic!("nothing comes after {here}"));
    }
    app.presses("Finish and look back");
    app.sees("button", "Done");
}

/// A day on this computer's calendar.
fn days_from_now(days: i64) -> String {
    (Local::now().date_naive() + TimeDelta::days(days)).to_string()
}

fn slugs(plan: &Value) -> Vec<String> {
    let tasks = plan["tasks"].as_array().expect("tasks");
    tasks.iter().map(|it| it["suggestion"]["slug"].as_str().expect("a slug").to_owned()).collect()
}

#[test]
fn a_plan_becomes_homework_and_what_came_of_it_changes_the_plan() {
    let app = App::on_a_new_computer();
    app.is_at("Welcome");
    app.presses("Skip the introduction");
    app.is_at("A passphrase, now or later");
    app.presses("Later");
    app.is_at("Where would you like to begin?");
    app.presses("Skip");
    app.sees("heading", "How are you right now?");

    at_the_plan(&app);
    app.reads("Nothing is suggested yet.");
    app.is_clean("an empty plan");
    app.pictures("plan-empty");
    app.presses("Choose it myself");
    app.tabs_to("combobox", "Add one");
    app.press("Down");
    app.sees("button", "Take away: Anxiety");
    app.chooses("How do you want to work?", "Toolbox…");
    app.is_clean("what a plan rests on");
    app.pictures("plan-basis");
    app.presses("Keep it");

    app.reads("Anxiety. Toolbox");
    let plan = app.ask("plan", json!({}));
    assert_eq!(slugs(&plan).len(), 3);
    app.is_clean("a plan");
    app.pictures("plan-suggested");
    app.has_room_when_narrow("A plan", "plan-suggested");
    let title = plan["tasks"][0]["title"].as_str().expect("a title").to_owned();
    app.presses(&format!("Take it on: {title}"));
    app.sees("button", &format!("How did it go? {title}"));

    app.presses(&format!("How did it go? {title}"));
    app.chooses("How did it go?", "Not this time");
    app.ticks("It did not fit me");
    app.writes("What did you learn from it?", "Sitting still is hard");
    app.is_clean("what came of a task");
    app.picture("plan-result");
    app.presses("Keep it");
    app.reads("Kept for your session.");

    app.sees("heading", "Your homework");
    let told = app.ask("homework", json!({}))["told"][0]["task"]["result"].clone();
    assert_eq!((&told["how"], &told["hindrances"]), (&json!("notThisTime"), &json!(["didNotFit"])));
    let changed = app.ask("plan", json!({}));
    assert_eq!(slugs(&changed).len(), 3);
    assert!(!slugs(&changed).contains(&slugs(&plan)[0]), "what did not fit is not suggested again");
    let left_out = changed["leftOut"].as_array().expect("a list");
    assert!(left_out.iter().any(|it| it["apart"]["why"]["kind"] == "didNotFit"), "and the plan says why");
}

#[test]
fn a_task_is_written_changed_and_binned_and_nothing_typed_is_lost() {
    let app = App::at_today();
    at_the_plan(&app);
    app.presses("New task");
    app.is_at("New task");
    app.writes("What do you want to try?", "Walk at noon");
    app.writes("What could get in the way?", "it rains");
    app.writes("What will you do then?", "I take the umbrella");
    app.gives("How sure are you that you will try it?, as a number from 0 to 100", 40);
    app.reads("A smaller version counts as well.");
    app.is_clean("a task that is written");
    app.pictures("plan-task");
    app.press("Ctrl+s");
    app.reads("Saved at");
    app.press("Ctrl+1");
    app.sees("heading", "Carry on");
    app.presses("Continue: Homework");
    app.is_at("New task");
    app.presses("Save the task");

    app.is_at("Plan");
    app.reads("If it rains, then I take the umbrella");
    app.press("Ctrl+1");
    app.sees("heading", "Your homework");
    app.is_clean("Today with homework");
    app.picture("today-homework");
    app.presses("How did it go? Walk at noon");
    app.is_at("Plan");
    app.sees("group", "How did it go?");
    app.presses("Not now");
    app.presses("Delete: Walk at noon");
    app.no_longer_sees("button", "Delete: Walk at noon");
    app.presses("Undo");
    app.sees("button", "Delete: Walk at noon");
}

#[test]
fn a_session_is_prepared_brought_along_and_followed_by_what_was_agreed_on() {
    let home = Home::with_vault();
    let done = json!({ "kind": "task", "it": { "what": "One worry a day", "from": { "kind": "therapist" }, "result": {
        "how": "part", "hindrances": ["noTime"], "learned": "Most never happen", "day": days_from_now(0) } } });
    let secret = json!({ "kind": "page", "it": { "title": "", "text": "velvet canary" } });
    home.holds([(done, vec![]), (secret, vec![])]);
    let file = home.path().join("brief.html");
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    at_the_plan(&app);
    app.presses("Prepare the session");
    goes_on_to(&app, "What would you like to ask?");
    app.writes("My question", "Why is it worse on Sundays?");
    finishes(&app);

    app.press("Ctrl+9");
    app.is_at("For my session");
    app.sees("heading", "As it will be read");
    app.reads("Why is it worse on Sundays?");
    app.reads("Most never happen");
    assert!(!app.text().contains("velvet canary"));
    app.is_clean("what is brought along");
    app.pictures("brief");
    app.has_room_when_narrow("What is brought along", "brief");
    app.presses("Leave out: My question…");
    app.no_longer_sees("button", "Leave out: My question…");
    app.chooses("As what?", "A web page…");
    app.reads("This file is not encrypted.");
    app.writes("Where to?", file.to_str().expect("a path"));
    app.presses("Save the file");
    app.reads("Saved as brief.html");
    let page = fs::read_to_string(&file).expect("the file is there");
    assert!(page.contains("Most never happen") && !page.contains("Sundays") && !page.contains("velvet canary"));
    app.reads("What I shared: one file");

    at_the_plan(&app);
    app.presses("After the session");
    goes_on_to(&app, "What did you agree on?");
    app.writes("What I will try…", "Ring Ada");
    finishes(&app);
    at_the_plan(&app);
    app.sees("checkbox", "Ring Ada");
    app.picture("plan-agreed");
    app.presses("Put it into my homework");
    app.sees("button", "How did it go? Ring Ada");
    assert_eq!(app.ask("homework", json!({}))["open"][0]["task"]["from"]["kind"], "therapist");
}

#[test]
fn today_has_three_tasks_and_the_session_that_is_near_or_over() {
    let home = Home::with_vault();
    let task = |what: &str, more: &str| json!({ "kind": "task", "it": { "what": what, "when": more, "exercise": "ground.five", "due": days_from_now(1) } });
    let long = "A walk to the mill and back, slowly, with the dog, whatever the weather does";
    home.holds([
        (task(long, "After lunch, before the news"), vec![]),
        (task("", ""), vec![]),
        (task("Ring Ada", "On Sunday"), vec![]),
        (task("Not among the three", ""), vec![]),
    ]);
    let app = App::at(home);
    app.sees("heading", "Your homework");
    app.sees("button", "Do it now: Ring Ada");
    assert!(!app.text().contains("Not among the three"));
    app.ask("keep_appointment", json!({ "appointment": { "next": days_from_now(1) } }));
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+1");
    app.reads("Your session is tomorrow.");
    app.is_clean("Today before a session");
    app.pictures("today-session");
    app.has_room_when_narrow("Today before a session", "today-session");
    app.presses("Do it now: Ring Ada");
    app.no_longer_sees("heading", "Your homework");

    app.ask("keep_appointment", json!({ "appointment": { "next": days_from_now(-1) } }));
    app.press("Ctrl+1");
    app.reads("Was your session on");
    app.picture("today-session-over");
    app.presses("Write down what stayed");
    app.no_longer_sees("heading", "Your homework");
}

#[test]
fn an_answer_is_looked_at_before_it_is_taken_in_and_not_taken_twice() {
    let home = Home::with_vault();
    let file = home.path().join("answer.txt");
    let text = format!(
        "betweentimes-plan 1\nFrom: R. Lind\nNext session: {}\n\nTask: Ring Ada\nExercise: no.such\n\nTask: Walk\n\n\
         Note: You did a lot.\n\nfoo\n",
        days_from_now(7)
    );
    fs::write(&file, text).expect("a file");
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+9");
    app.is_at("For my session");
    app.writes("Where is the file?", file.to_str().expect("a path"));
    app.presses("Look into it");
    app.sees("checkbox", "Ring Ada…");
    app.reads("There is no exercise called no.such here.");
    app.ticks("Walk");
    app.is_clean("an answer that is looked at");
    app.pictures("brief-answer");
    app.presses("Take it in");
    app.reads("Taken in.");
    let open = app.ask("homework", json!({}))["open"].clone();
    assert_eq!(open.as_array().map(Vec::len), Some(1), "only what was ticked: {open}");
    assert_eq!(open[0]["task"]["what"], "Ring Ada");

    app.presses("Look into it");
    app.reads("It is in your plan already.");
}
