//! Questionnaires in the window: filled in by keyboard, read back, and the way to people who can help.

use serde_json::{Value, json};

use crate::{app::App, home::Home, wait};

fn at_the_list(app: &App) {
    app.press("Ctrl+8");
    app.is_at("Insights");
    app.follows("Questionnaires");
    app.is_at("Questionnaires");
}

/// Answers the questions one after the other by their digits.
fn answers(app: &App, from: usize, of: usize, digits: &str) {
    for (at, digit) in digits.chars().enumerate() {
        app.reads(&format!("{} of {of}", from + at));
        app.press(&digit.to_string());
    }
}

fn kept(app: &App, key: &str) -> Value {
    app.ask("readings", json!({ "key": key }))
}

#[test]
fn a_ninth_answer_above_zero_leads_to_people_before_any_total_and_the_total_is_told_after_it() {
    let app = App::at_today();
    at_the_list(&app);
    app.is_clean("the list of questionnaires");
    app.pictures("measures");
    app.presses("Fill in: PHQ-9");
    app.is_at("PHQ-9");
    app.reads("Over the last 2 weeks");
    app.is_clean("a question");
    app.picture("measures-question");

    // T2: a low total does not switch safety off.
    answers(&app, 1, 9, "121211001");
    // A digit chooses here and does not go on: what leads to help is read first.
    app.presses("Next");

    app.is_at("Thank you for answering honestly.");
    app.reads("Nobody else sees this. The app cannot call for help. You can.");
    app.reads("Are you safe right now?");
    assert!(!app.text().contains("add up to"), "no total comes before help:\n{}", app.text());
    app.is_clean("the way to help");
    app.picture("measures-safe");
    app.presses("I am not sure");
    app.sees("heading", "Please reach a person now");
    app.reads("call your emergency number now");
    app.is_clean("people to reach");
    app.pictures("measures-safe-now");
    app.presses("Choose another answer");
    app.presses("I am safe, thoughts only");
    app.sees("heading", "These are here for you");
    assert!(app.all("checkbox", Some("Tell my therapist: bring this to my next session")).iter().all(|it| !it.checked));
    app.ticks("Tell my therapist: bring this to my next session");
    app.is_clean("what is there for whoever is safe");
    app.picture("measures-safe-then");
    app.presses("Go on with the questions");

    app.reads("One more question.");
    app.press("0");
    app.presses("Finish and look back");
    app.reads("Your answers add up to 9 of 27. Scores from 5 to 9 are called mild on this questionnaire.");
    app.reads("It is a yardstick, not a diagnosis.");
    app.reads("One score in these days.");
    app.is_clean("what may be read");
    app.pictures("measures-result");
    app.has_room_when_narrow("A result", "measures-result");
    let reading = kept(&app, "phq9")[0].clone();
    assert_eq!((reading["reading"]["total"].as_f64(), &reading["reading"]["safety"]), (Some(9.0), &json!(true)));
    assert_eq!(app.ask("read_entry", json!({ "id": reading["id"] }))["toSession"], json!(true));
    assert!(!reading.to_string().contains("unsure") && !reading.to_string().contains("thoughts"), "{reading}");

    app.press("Ctrl+1");
    app.reads("Your safety plan is here if you want it.");
    app.picture("today-plan-near");
}

#[test]
fn every_answer_above_zero_is_met_in_the_same_way_and_zero_and_silence_are_not_stopped() {
    for (digit, stops) in [("1", true), ("2", true), ("3", true), ("0", false)] {
        let app = App::at_today();
        at_the_list(&app);
        app.presses("Fill in: PHQ-9");
        app.is_at("PHQ-9");
        answers(&app, 1, 9, "00000000");
        app.reads("9 of 9");
        app.press(digit);
        app.presses("Next");
        if stops {
            app.is_at("Thank you for answering honestly.");
            app.reads("Are you safe right now?");
        } else {
            app.reads("One more question.");
        }
    }
}

#[test]
fn with_one_answer_not_said_there_is_no_total_and_the_way_to_help_is_there_all_the_same() {
    let app = App::at_today();
    at_the_list(&app);
    app.presses("Fill in: PHQ-9");
    app.is_at("PHQ-9");
    answers(&app, 1, 9, "1111");
    app.reads("5 of 9");
    app.chooses("Poor appetite or overeating", "Rather not say");
    app.presses("Next");
    answers(&app, 6, 9, "1111");
    app.presses("Next");
    app.is_at("Thank you for answering honestly.");
    app.presses("Go on with the questions");
    app.reads("One more question.");
    app.press("0");
    app.presses("Finish and look back");

    app.reads("8 of 9 answered. With an answer missing there is no total.");
    assert!(!app.text().contains("are called"), "{}", app.text());
}

#[test]
fn a_questionnaire_is_left_in_the_middle_and_goes_on_where_it_was() {
    let app = App::at_today();
    at_the_list(&app);
    app.presses("Fill in: GAD-7");
    app.is_at("GAD-7");
    answers(&app, 1, 7, "212");
    app.reads("4 of 7");
    app.presses("Save and close");
    app.is_at("Questionnaires");

    let app = App::at(app.kill());
    app.sees("heading", "How are you right now?");
    app.presses("Continue…");
    app.is_at("GAD-7");
    answers(&app, 4, 7, "101");
    app.reads("7 of 7");
    app.press("0");
    app.presses("Finish and look back");

    app.reads("Your answers add up to 7 of 21. Scores from 5 to 9 are called mild");
    assert_eq!(kept(&app, "gad7")[0]["reading"]["total"].as_f64(), Some(7.0));
}

#[test]
fn a_tracker_keeps_the_score_of_a_form_and_refuses_one_outside_it() {
    let app = App::at_today();
    at_the_list(&app);
    app.presses("Add a tracker for a form you fill in elsewhere");
    app.sees("heading", "A tracker for another form");
    app.writes("What is the form called?", "Sleep form");
    app.gives("Lowest score", 0);
    app.gives("Highest score", 28);
    app.is_clean("a new tracker");
    app.picture("measures-tracker");
    app.presses("Keep the tracker");
    app.presses("Fill in: Sleep form");
    app.is_at("Sleep form");
    app.writes("Your score", "29");
    app.presses("Finish and look back");
    app.reads("This form goes from 0 to 28. Nothing was changed.");
    app.tabs_to("textbox", "Your score");
    app.press("Ctrl+a");
    app.types("13");
    app.presses("Finish and look back");

    app.reads("Your score is 13.");
}

#[test]
fn pain_is_a_mean_of_three_and_own_measures_stand_each_for_itself() {
    let app = App::at(Home::with_vault());
    app.sees("heading", "How are you right now?");
    at_the_list(&app);
    app.presses("Fill in: PEG");
    app.is_at("PEG");
    for (at, digit) in ["6", "7", "5"].into_iter().enumerate() {
        app.reads(&format!("{} of 3", at + 1));
        app.tabs_until("an answer", |it| it.role == "radio");
        app.press(digit);
        let chosen = || app.all("radio", None).into_iter().find(|it| it.checked && it.name.starts_with(digit));
        assert!(wait::until(chosen).is_some(), "{:?}", app.all("radio", None));
        app.presses(if at == 2 { "Finish and look back" } else { "Next" });
    }

    app.reads("On average your answers come to 6.0 of 10.");
    app.picture("measures-peg");
}
