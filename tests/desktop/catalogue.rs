//! Every kind of input, answered with the keyboard in an exercise that has it, with axe on each.

use std::fs;

use betweentimes_tests::{
    places,
    zips::{Member, Zip},
};
use serde_json::{Value, json};

use crate::{app::App, home::Home, wait};

/// How many steps an exercise has at most.
const STEPS: usize = 16;

/// An exercise that is being played.
struct Walk<'a> {
    app: &'a App,
    slug: String,
    exercise: Value,
    words: String,
}

impl<'a> Walk<'a> {
    /// Finds an exercise in the library, reads about it, and begins.
    fn begins(app: &'a App, slug: &str) -> Self {
        let play = app.ask("exercise", json!({ "slug": slug }));
        let (exercise, words) = (play["exercise"].clone(), play["words"].as_str().expect("words").to_owned());
        let walk = Self { app, slug: slug.to_owned(), exercise, words };
        let title = walk.says("exercise");
        app.press("Ctrl+5");
        app.is_at("Skills");
        app.press("Ctrl+f");
        app.press("Ctrl+a");
        app.types(&title);
        app.follows(&format!("{title}…"));
        app.is_at(&title);
        app.presses("Try it now");
        if !walk.exercise["gates"].as_array().is_none_or(Vec::is_empty) {
            app.is_at("A word before you begin");
            app.presses("Go on");
        }
        if walk.exercise["form"] == "practice" {
            app.waits_for("the page before it", "find('button', 'Start').length");
            app.presses("Start");
        }
        wait::until(|| (walk.heading() != title).then_some(())).expect("the exercise opens");
        walk
    }

    /// What a message of the exercise says.
    fn says(&self, id: &str) -> String {
        let line = self.words.lines().find_map(|it| it.strip_prefix(&format!("{id} = ")));
        line.unwrap_or_else(|| panic!("{}: no words for {id}", self.slug)).to_owned()
    }

    fn heading(&self) -> String {
        let text = self.app.look("return document.querySelector('h1')?.innerText ?? '';", vec![]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Goes on with the keyboard until a step is there.
    fn goes_to(&self, step: &str) {
        let question = self.says(&format!("step-{step}"));
        for _ in 0..STEPS {
            let here = self.heading();
            if here == question {
                return;
            }
            self.app.press("Ctrl+Enter");
            wait::until(|| (self.heading() != here).then_some(()))
                .unwrap_or_else(|| panic!("{}: nothing comes after {here:?}", self.slug));
        }
        panic!("{}: no way leads to {question:?}", self.slug);
    }

    /// Goes on with the keyboard until it is kept.
    fn ends(&self) {
        for _ in 0..STEPS {
            let here = self.heading();
            if self.app.has("button", "Done") {
                return;
            }
            self.app.press("Ctrl+Enter");
            wait::until(|| (self.heading() != here).then_some(()))
                .unwrap_or_else(|| panic!("{}: nothing comes after {here:?}", self.slug));
        }
        panic!("{}: it never ends", self.slug);
    }

    /// Asserts that axe finds nothing on this step and that it has room in a narrow window, and takes its pictures.
    fn is_clean(&self, kind: &str) {
        let step = format!("{} in {}", kind, self.slug);
        self.app.is_clean(&step);
        self.app.picture(&format!("kind-{kind}"));
        self.app.has_room_when_narrow(&step, &format!("kind-{kind}"));
    }

    /// Waits until an answer is kept.
    fn keeps(&self, ask: &str, fits: impl Fn(&Value) -> bool) {
        self.app.press("Ctrl+s");
        let kept = wait::until(|| {
            let drafts = self.app.ask("drafts", json!({}));
            let draft = drafts.as_array()?.iter().find(|it| it["slug"] == self.slug.as_str())?.clone();
            let draft = self.app.ask("draft", json!({ "id": draft["id"] }));
            let answer = draft["body"]["it"]["answers"][ask].clone();
            fits(&answer).then_some(())
        });
        assert!(kept.is_some(), "{}: the answer to {ask} is not kept", self.slug);
    }

    /// Chooses an option.
    fn chooses(&self, ask: &Found, key: &str) {
        let option = self.says(&format!("option-{}-{key}", ask.id()));
        self.app.chooses(&self.says(&format!("ask-{}", ask.id())), &format!("{option}…"));
    }

    /// Steps of a later day are reached through the list of steps.
    fn opens(&self, step: &str) {
        let short = self.words.split(&format!("step-{step} = ")).nth(1).and_then(|it| it.split(".short = ").nth(1));
        let short = short.and_then(|it| it.lines().next()).expect("a short name").to_owned();
        let is_step = |it: &crate::find::Thing| it.role == "link" && it.name.contains(&format!(": {short}"));
        let found = |it: &crate::find::Thing| is_step(it) || (it.role == "link" && it.name.contains(&short));
        self.app.tabs_until(&format!("the step {short:?}"), found);
        self.app.press("Enter");
        self.app.is_at(&self.says(&format!("step-{step}")));
    }
}

#[test]
fn words_lists_and_places_in_the_body_are_answered() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "cbt.five");

    walk.goes_to("situation");
    app.writes(&walk.says("ask-situation"), "Monday in the kitchen");
    walk.is_clean("text");
    walk.keeps("situation", |it| it["text"] == "Monday in the kitchen");
    walk.goes_to("body");
    app.ticks("Throat");
    app.ticks("Chest");
    walk.is_clean("bodyRegions");
    walk.keeps("body", |it| it["keys"] == json!(["throat", "chest"]));
}

#[test]
fn a_ladder_is_written_ordered_with_keys_or_mouse_and_one_step_picked() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "cbt.exposure");
    let (table, rank, pick) = (ask_of(&walk, "table"), ask_of(&walk, "rank"), ask_of(&walk, "pick"));

    walk.goes_to(&table.step);
    let column = table.ask["columns"][0]["key"].as_str().expect("a column").to_owned();
    let column = walk.says(&format!("column-{}-{column}", table.id()));
    app.writes(&format!("{column}: Row 1"), "Ride one stop");
    app.presses("Add a row");
    app.writes(&format!("{column}: Row 2"), "Sit at the stop");
    walk.is_clean("table");
    walk.keeps(table.id(), |it| it["rows"].as_array().is_some_and(|rows| rows.len() == 2));

    walk.goes_to(&rank.step);
    app.presses("Further down: Ride one stop");
    walk.is_clean("rank");
    walk.keeps(rank.id(), |it| it["lines"] == json!(["Sit at the stop", "Ride one stop"]));
    app.drags("Ride one stop", "Sit at the stop");
    walk.keeps(rank.id(), |it| it["lines"] == json!(["Ride one stop", "Sit at the stop"]));
    app.drags("Ride one stop", "Sit at the stop");
    walk.keeps(rank.id(), |it| it["lines"] == json!(["Sit at the stop", "Ride one stop"]));

    walk.goes_to(&pick.step);
    app.chooses(&walk.says(&format!("ask-{}", pick.id())), "Sit at the stop");
    walk.is_clean("pick");
    walk.keeps(pick.id(), |it| it["text"] == "Sit at the stop");
}

/// An ask and its step.
struct Found {
    step: String,
    ask: Value,
}

impl Found {
    fn id(&self) -> &str {
        self.ask["id"].as_str().expect("an id")
    }
}

/// The first ask of a kind.
fn ask_of(walk: &Walk<'_>, kind: &str) -> Found {
    let steps = walk.exercise["steps"].as_array().expect("steps");
    let asks = steps.iter().flat_map(|step| {
        let asks = step["asks"].as_array().expect("asks").iter();
        asks.map(|ask| Found { step: step["id"].as_str().expect("an id").to_owned(), ask: ask.clone() })
    });
    asks.into_iter().find(|it| it.ask["kind"] == kind).unwrap_or_else(|| panic!("{} has no {kind}", walk.slug))
}

#[test]
fn an_activity_is_planned_with_a_guess() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "cbt.ba");
    let choice = ask_of(&walk, "choice");
    walk.goes_to(&choice.step);
    walk.chooses(&choice, "plan");
    walk.goes_to("plan");

    app.writes("What?", "A walk to the river");
    app.gives("My guess: how much will I manage?", 3);
    app.gives("My guess: how nice will it be?", 2);
    app.chooses("How did it go?", "Done");
    app.gives("How nice it was…", 6);
    app.reads("Guessed 2, was 6.");

    walk.is_clean("activityGrid");
    walk.keeps("plan", |it| it["rows"][0]["pleasure"] == 6);
}

#[test]
fn days_and_lines_under_a_day_belong_to_a_later_day() {
    let app = App::at_today();
    let habit = Walk::begins(&app, "cbt.habit");
    let days = ask_of(&habit, "days");
    habit.opens(&days.step);
    app.tabs_until("a day", |it| it.role == "checkbox");
    app.press("Space");
    habit.is_clean("days");
    habit.keeps(days.id(), |it| it["days"].as_array().is_some_and(|it| it.len() == 1));

    let belief = Walk::begins(&app, "cbt.belief");
    let log = ask_of(&belief, "log");
    belief.opens(&log.step);
    app.writes("One short line", "Kim saved me a seat");
    app.press("Enter");
    belief.is_clean("log");
    belief.keeps(log.id(), |it| it["lines"][0]["text"] == "Kim saved me a seat");
}

#[test]
fn two_chairs_take_turns() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "ges.chair");
    let choice = ask_of(&walk, "choice");
    let talk = ask_of(&walk, "dialogue");
    walk.goes_to(&choice.step);
    let key = talk_choice(&walk, &talk.step);
    walk.chooses(&choice, &key);
    walk.goes_to(&talk.step);

    let side = |at: usize| {
        let key = talk.ask["sides"][at].as_str().expect("a side");
        walk.says(&format!("side-{}-{key}", talk.id()))
    };
    app.writes(&format!("Now speaking: {}", side(0)), "I looked for you");
    app.presses("Say it and change sides");
    app.writes(&format!("Now speaking: {}", side(1)), "I was at the back");
    walk.is_clean("dialogue");
    walk.keeps(talk.id(), |it| it["turns"][1]["text"] == "I was at the back");
}

/// The option that opens a step.
fn talk_choice(walk: &Walk<'_>, step: &str) -> String {
    let steps = walk.exercise["steps"].as_array().expect("steps");
    let step = steps.iter().find(|it| it["id"] == step).expect("it is there");
    step["when"]["is"][0].as_str().expect("an option").to_owned()
}

#[test]
fn people_and_the_lines_between_them_are_written_and_drawn() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "fam.map");
    let map = ask_of(&walk, "graph");
    walk.goes_to(&map.step);
    app.presses("Add a person");
    app.types("Me");
    app.presses("Add a person");
    app.types("Gran");
    walk.keeps(map.id(), |it| it["people"].as_array().is_some_and(|it| it.len() == 2));
    app.waits_for("the drawing", "find('button', 'Gran: open in the list').length");
    app.tabs_to("combobox", "From");
    app.press("Down");
    app.tabs_to("combobox", "To");
    app.press("Down");
    app.presses("Add this line");
    walk.is_clean("graph");
    walk.keeps(map.id(), |it| it["ties"][0]["like"] == "close");
}

#[test]
fn a_triangle_is_named_and_drawn() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "fam.triangle");
    let three = ask_of(&walk, "graph");
    walk.goes_to(&three.step);
    app.writes("Corner 2", "Mum");
    app.writes("Corner 3", "My sister");
    walk.is_clean("triangle");
    walk.keeps(three.id(), |it| it["people"][2]["name"] == "My sister");
}

#[test]
fn a_life_is_put_on_a_line() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "nar.timeline");
    let line = ask_of(&walk, "timeline");
    walk.goes_to(&line.step);
    app.presses("Add a moment");
    app.writes("A title, a few words", "The lake");
    app.gives("How old were you?", 6);
    walk.is_clean("timeline");
    walk.keeps(line.id(), |it| it["moments"][0]["age"] == 6);
}

#[test]
fn a_hard_talk_is_rehearsed_in_rounds() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "role.rehearse");
    let rounds = ask_of(&walk, "rounds");
    for ask in ["helpful", "neutral", "hard"] {
        walk.goes_to("answers");
        app.writes(&walk.says(&format!("ask-{ask}")), "That is news to me");
    }
    walk.goes_to(&rounds.step);
    app.reads("That is news to me");
    app.writes("What do you say?", "I would like an hour");
    walk.is_clean("rounds");
    walk.keeps(rounds.id(), |it| it["rounds"][0]["said"] == "I would like an hour");
}

#[test]
fn a_letter_is_closed_until_its_day() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "nar.letter");
    let letter = ask_of(&walk, "sealedLetter");
    walk.goes_to(&letter.step);
    app.writes(&walk.says(&format!("ask-{}", letter.id())), "Dear me, the lake is still there");
    app.ticks("Keep it closed until a day");
    walk.is_clean("sealedLetter");
    walk.keeps(letter.id(), |it| it["text"] == "Dear me, the lake is still there");
}

#[test]
fn a_night_is_noted_and_computed() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "slp.diary");
    walk.goes_to("night");
    for (field, time) in
        [("Into bed", "22:45"), ("Lights out", "23:00"), ("Awake for the last time", "6:30"), ("Out of bed", "7:00")]
    {
        app.writes(field, time);
    }
    app.gives("Minutes until asleep", 40);
    app.gives("Minutes awake in between, all together", 50);
    app.reads("Time asleep: 6 h 0 min");
    app.reads("Asleep for 73 % of the time in bed");
    walk.is_clean("night");
    walk.keeps("night", |it| it["night"]["toSleep"] == 40);
}

#[test]
fn what_comes_back_in_stories_is_counted_after_three() {
    let home = Home::with_vault();
    let story = |wish: &str| {
        json!({ "kind": "run", "it": { "slug": "dyn.pattern", "edition": 1, "answers": {
            "scene": { "kind": "text", "text": "At the door" },
            "wish": { "kind": "multi", "keys": [wish] } } } })
    };
    home.holds([(story("close"), vec![]), (story("close"), vec![]), (story("free"), vec![])]);
    let app = App::at(home);
    let walk = Walk::begins(&app, "dyn.pattern");
    let tally = ask_of(&walk, "tally");

    walk.goes_to(&tally.step);

    app.reads("Over 3 times.");
    app.reads("2 times");
    walk.is_clean("tally");
}

#[test]
fn a_coping_card_is_written_in_its_tracker_and_skills_are_looked_at() {
    let home = Home::with_vault();
    let ground = json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1,
        "before": { "dist": 70 }, "after": { "dist": 40 } } });
    home.holds([(ground, vec![])]);
    let app = App::at(home);
    let walk = Walk::begins(&app, "plan.coping");
    let (contact, image, skills) = (ask_of(&walk, "contact"), ask_of(&walk, "image"), ask_of(&walk, "skills"));

    walk.goes_to(&image.step);
    walk.is_clean("image");
    walk.goes_to(&contact.step);
    app.writes("Name", "Ada");
    walk.is_clean("contact");
    walk.keeps(contact.id(), |it| it["name"] == "Ada");
    walk.opens(&skills.step);
    app.tabs_until("the choice to keep it", |it| it.role == "radio" && it.name == "Keep");
    app.press("Space");
    walk.is_clean("skills");
    walk.keeps(skills.id(), |it| it["skills"]["ground.five"] == "keep");

    walk.ends();
    app.presses("Keep it as a coping card");
    app.is_at("New card");
    app.press("Ctrl+Enter");
    app.is_at("Coping cards");
    app.reads("Ada");
}

#[test]
fn a_monthly_look_is_offered_on_today_and_opens_at_the_skills() {
    let home = Home::with_vault();
    let ground = || {
        let it = json!({ "slug": "ground.five", "edition": 1, "before": { "dist": 70 }, "after": { "dist": 40 } });
        (json!({ "kind": "run", "it": it }), vec![])
    };
    home.holds([ground(), ground(), ground(), ground(), ground()]);
    let app = App::at(home);
    app.sees("heading", "A look at what helps you");
    app.is_clean("Today with the monthly look");
    app.picture("today-review");
    app.presses("Look now");
    app.sees("group", "Back to here and now");
}

#[test]
fn an_exercise_that_is_being_written_is_there_after_the_app_was_closed() {
    let app = App::at_today();
    app.press("Ctrl+5");
    app.presses("Own exercises");
    app.presses("Write an exercise");
    app.writes("What is it called?", "The harbour");
    let kept = wait::until(|| (app.ask("waiting_sketch", json!({}))["title"] == "The harbour").then_some(()));
    kept.expect("it is kept while it is written");

    let app = App::at(app.close());
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+5");
    app.presses("Own exercises");
    app.presses("Carry on with what you began");
    app.waits_for("the title", "find('textbox', 'What is it called?')[0].value === 'The harbour'");
}

#[test]
fn a_page_that_is_not_to_be_kept_goes_and_can_be_had_back() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "cbt.five");
    walk.goes_to("situation");
    app.writes(&walk.says("ask-situation"), "Only for the writing");
    walk.keeps("situation", |it| it["text"] == "Only for the writing");
    app.presses("Do not keep this");
    app.is_at("Skills");
    assert_eq!(app.ask("drafts", json!({})), json!([]));
    app.presses("Undo");
    app.is_at(&walk.says("step-situation"));
}

#[test]
fn an_earlier_entry_is_linked() {
    let home = Home::with_vault();
    let record = json!({ "kind": "run", "it": { "slug": "cbt.thought3", "edition": 1, "answers": {
        "situation": { "kind": "text", "text": "Sunday evening" } } } });
    home.holds([(record, vec![])]);
    let app = App::at(home);
    let walk = Walk::begins(&app, "cbt.distortions");
    let link = ask_of(&walk, "ref");
    walk.goes_to(&link.step);
    app.tabs_to("combobox", &walk.says(&format!("ask-{}", link.id())));
    app.press("Down");
    walk.is_clean("ref");
    walk.keeps(link.id(), |it| it["title"] == "Sunday evening");
}

#[test]
fn a_number_outside_its_span_is_said_and_not_kept() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "dyn.trigger");
    let number = ask_of(&walk, "number");
    walk.goes_to(&number.step);
    let name = walk.says(&format!("ask-{}", number.id()));
    app.gives(&name, 700);
    app.reads("A whole number from 0 to 99");
    app.gives(&name, 7);
    walk.is_clean("number");
    walk.keeps(number.id(), |it| it["value"] == 7);
}

#[test]
fn an_urge_is_ridden_and_its_curve_is_drawn() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "mind.urge");
    let ride = ask_of(&walk, "liveCurve");
    walk.goes_to(&ride.step);
    app.gives("How strong is the urge?…", 60);
    app.reads("60");
    walk.is_clean("liveCurve");
    walk.keeps(ride.id(), |it| it["points"][0]["value"] == 60);
}

#[test]
fn muscles_are_let_go_one_after_the_other() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "relax.pmr");
    let muscles = ask_of(&walk, "sequence");
    let version = ask_of(&walk, "choice");
    walk.goes_to(&version.step);
    walk.chooses(&version, "seven");
    walk.goes_to(&muscles.step);
    let part = muscles.ask["sets"]["seven"][0].as_str().expect("a part");
    app.reads(&walk.says(&format!("part-{}-{part}", muscles.id())));
    walk.is_clean("sequence");
}

#[test]
fn distress_that_jumps_brings_the_way_back_to_now() {
    let app = App::at_today();
    let walk = Walk::begins(&app, "nar.timeline");
    let slider = walk.exercise["stop"]["watches"][0].as_str().expect("a slider").to_owned();
    let name = walk.says(&format!("ask-{slider}"));
    app.gives("How distressed are you?…", 40);
    let steps = walk.exercise["steps"].as_array().expect("steps");
    let holds = |it: &&Value| it["asks"].as_array().expect("asks").iter().any(|ask| ask["id"] == slider.as_str());
    let step = steps.iter().find(holds).expect("its step")["id"].as_str().expect("an id").to_owned();
    walk.goes_to(&step);
    app.gives(&format!("{name}…"), 90);
    app.press("Ctrl+Enter");
    let to = walk.exercise["stop"]["to"].as_str().expect("a step");
    app.is_at(&walk.says(&format!("step-{to}")));
}

#[test]
fn an_exercise_is_read_about_planned_put_out_of_sight_and_brought_back() {
    let app = App::at(crate::every_screen::lived_in());
    app.sees("heading", "Check-ins today");
    app.press("Ctrl+5");
    app.is_at("Skills");
    app.press("Ctrl+f");
    app.types("back to here");
    app.follows("Back to here and now…");
    app.is_at("Back to here and now");
    app.reads("70 before, 40 after.");
    app.is_clean("an exercise in the library");
    app.pictures("library-exercise");
    app.has_room_when_narrow("an exercise in the library", "library-exercise");

    app.presses("Plan it");
    app.chooses("Which day?", "Today");
    app.presses("Plan it for this day");
    app.reads("Planned for");
    app.press("Ctrl+1");
    app.sees("heading", "Planned for today");
    app.is_clean("Today with something planned");
    app.picture("today-planned");
    app.has_room_when_narrow("Today with something planned", "today-planned");

    app.press("Ctrl+5");
    app.is_at("Skills");
    app.follows("Back to here and now…");
    app.presses("Put out of sight");
    app.sees("button", "Bring back in sight");
    app.press("Ctrl+5");
    app.reads("Show what I put out of sight (1)");
}

#[test]
fn a_coping_card_is_written_and_shown_in_a_hard_moment() {
    let app = App::at_today();
    app.press("Ctrl+6");
    app.is_at("Coping cards");
    app.presses("New card");
    app.writes("What is it called?", "When it is too loud");
    app.writes("What do you do?", "Out to the yard");
    app.press("Enter");
    app.writes("A sentence to yourself", "Loud ends.");
    app.presses("More for this card");
    app.picks("Choose a picture", &places::root().join("icons/128x128.png"));
    app.writes("What it shows", "Two rings");
    app.is_clean("writing a card");
    app.picture("card-editor");
    app.has_room_when_narrow("writing a card", "card-editor");
    app.ticks("Keep it at hand for a hard moment");
    app.press("Ctrl+Enter");
    app.is_at("Coping cards");
    app.reads("When it is too loud");

    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+Shift+c");
    app.is_at("A hard moment");
    app.reads("Loud ends.");
    app.sees("img", "Two rings");
    app.is_clean("a hard moment");
    app.picture("hard-moment-with-picture");
}

#[test]
fn an_own_exercise_is_written_tried_and_used() {
    let app = App::at_today();
    app.press("Ctrl+5");
    app.is_at("Skills");
    app.presses("Own exercises");
    app.is_at("Own exercises");
    app.is_clean("own exercises");
    app.presses("Write an exercise");
    app.writes("What is it called?", "The sea");
    app.presses("Keep it");
    app.reads("Nothing was kept.");
    app.writes("What is it for?", "To rest a while");
    app.writes("The question, or what to do", "What do you see there?");
    app.is_clean("writing an exercise");
    app.picture("own-editor");
    app.has_room_when_narrow("writing an exercise", "own-editor");
    app.presses("Keep it");
    app.is_at("Own exercises");
    app.presses("Start: The sea");
    app.is_at("What do you see there?");
    app.writes("What do you see there?", "Grey and wide");
    app.press("Ctrl+Enter");
    app.reads("Your record is saved");
}

#[test]
fn a_file_from_a_therapist_is_looked_into_brought_in_and_used_and_a_wrong_one_is_named() {
    let mut home = Home::with_vault();
    let file = home.path().join("sea.zip");
    home.chooses(&file);
    let app = App::at(home);
    let step = json!({ "question": "Where is it quiet?", "kind": { "kind": "text" } });
    let sketch = json!({ "title": "The sea", "purpose": "To rest a while", "helpsWith": "settle", "minutes": 5,
        "rates": "dist", "steps": [step] });
    let play = app.ask("try_sketch", json!({ "sketch": sketch }))["play"].clone();
    let mut exercise = play["exercise"].clone();
    exercise["slug"] = json!("therapist.sea");
    let packs = |exercise: &Value| {
        let (exercise, words) = (exercise.to_string(), play["words"].as_str().expect("words"));
        let inside = [("exercise.json", exercise.as_str()), ("en.ftl", words)];
        let members = inside.map(|(name, text)| Member::sound(name, text.as_bytes()));
        fs::write(&file, Zip::of(&members)).expect("a file");
    };

    let mut wrong = exercise.clone();
    wrong["steps"][0]["asks"][0]["kind"] = json!("script");
    packs(&wrong);
    app.press("Ctrl+5");
    app.presses("Own exercises");
    app.presses("Choose a file");
    app.presses("Look inside");
    app.reads("Nothing was kept.");
    app.reads("steps[0].asks[0].kind");
    app.is_clean("a file that is not right");
    app.picture("own-file-wrong");

    packs(&exercise);
    app.presses("Look inside");
    app.sees("region", "In this file");
    app.is_clean("a look into a file");
    app.picture("own-file");
    app.has_room_when_narrow("a look into a file", "own-file");
    app.presses("Bring it in");
    app.presses("Start: The sea");
    app.is_at("Where is it quiet?");
}
