//! A thought record in the window: one question a step, left and resumed, finished and looked back on.

use serde_json::json;

use crate::app::App;

/// Begins a full record from Today.
fn begin(app: &App) {
    app.follows("Weigh a thought…");
    app.is_at("What happened?");
}

#[test]
fn a_full_record_is_walked_through_left_resumed_and_finished() {
    let app = App::at_today();
    begin(&app);

    app.writes("The moment", "Sunday evening. No answer from Kim.");
    app.presses("Next: feelings");
    app.is_at("What did you feel?");
    app.ticks("Worried");
    app.gives("Worried, as a number from 0 to 100", 70);
    app.press("Ctrl+Enter");
    app.is_at("What went through your mind?");
    app.writes("Your thoughts", "Kim is tired of me");
    app.press("Enter");
    app.reads("Kim is tired of me");
    app.gives("How much do you believe this?…", 80);
    app.is_clean("the step of the thoughts");
    app.picture("thought-record-thoughts");
    app.presses("Save and close");
    app.is_at("Thought records");
    app.is_clean("the list of records");

    let app = App::at(app.close());
    app.sees("heading", "How are you right now?");
    app.presses("Continue…");
    app.is_at("What went through your mind?");
    app.presses("Next: what supports it");
    app.is_at("What supports the thought?");
    app.reads("Kim is tired of me");
    app.writes("Facts on its side", "The message was read at two.");
    app.press("Enter");
    app.presses("Next: what it leaves out");
    app.is_at("What does it leave out?");
    app.writes("Facts that do not match", "Kim wrote on Friday.");
    app.press("Enter");
    app.presses("Next: a fairer view");
    app.is_at("What would be a fairer view?");
    app.writes("A view that fits both lists", "Kim may be busy; I can ask.");
    app.presses("Next: now and next");
    app.is_at("How is it now?");
    app.gives("How much do you believe this?…", 50);
    app.gives("Worried, as a number from 0 to 100", 80);
    app.writes("What could you do?", "Ask Kim");
    app.is_clean("the last step");
    app.presses("Finish and look back");

    app.is_at("Before and now");
    app.reads("The thought feels less certain than it did.");
    app.reads("Worried went up, from 70 to 80.");
    app.is_clean("before and now");
    app.picture("thought-record-before-and-now");
}

#[test]
fn any_step_can_be_opened_at_any_time_and_help_comes_on_demand() {
    let app = App::at_today();
    begin(&app);

    app.follows("Step 6: A fairer view…");
    app.is_at("What would be a fairer view?");
    app.presses("Questions that may help");
    app.presses("Show me an example");
    app.is_clean("a step with its help");
    app.press("Alt+Left");
    app.is_at("What does it leave out?");
    app.follows("Step 3: Thoughts…");
    let first = app
        .all("checkbox", None)
        .into_iter()
        .find(|it| it.group == "A thinking habit that may fit" && it.name != "Show what they mean");
    assert_eq!(first.map(|it| it.name).as_deref(), Some("None of these: it is hard, and that is real"));

    assert_eq!(app.ask("drafts", json!({})), json!([]), "looking around keeps nothing");
}

#[test]
fn a_short_record_is_four_questions() {
    let app = App::at_today();

    app.follows("Catch a thought…");
    app.waits_for("the first step", "find('button', 'Next: …').length");
    app.reads("Step 1 of 4");
    app.is_clean("the short record");
}

#[test]
fn asking_again_later_brings_the_record_back_to_today() {
    let app = App::at_today();
    begin(&app);
    app.press("Ctrl+Enter");
    app.is_at("What did you feel?");
    app.ticks("Worried");
    app.gives("Worried, as a number from 0 to 100", 70);
    app.follows("Step 7:…");
    app.is_at("How is it now?");
    app.gives("Worried, as a number from 0 to 100", 60);
    app.presses("Finish and look back");
    app.is_at("Before and now");

    app.presses("In 30 minutes");
    app.reads("It will be on Today from");
    app.presses("Rate again now");
    app.is_at("How is it now?");
    app.gives("Worried, as a number from 0 to 100", 30);
    app.is_clean("rating again");
    app.presses("Save ratings");

    app.is_at("Before and now");
    app.reads("Later, on");
}
