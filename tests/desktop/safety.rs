//! The ways to a safety plan and to people, and a screen that nobody else should see.

use std::fs;
use std::process::Command;
use std::time::Instant;

use betweentimes_tests::btw::{self, Pipe};
use betweentimes_tests::desk::page;
use serde_json::{Value, json};

use crate::{app::App, every_screen, frame, home::Home, screens, wait};

const PASSPHRASE: &str = "four lamps along a river";

fn plan() -> Value {
    json!({ "kind": "run", "it": { "slug": "plan.safety", "edition": 1, "answers": {
        "signs": { "kind": "list", "lines": ["I stop answering"] },
        "alone": { "kind": "list", "lines": ["Walk to the river", "Cold water", "Play the old record"] },
        "ask-one": { "kind": "contact", "name": "Ada", "number": "0123 456" },
        "going": { "kind": "list", "lines": ["my sister"] } } } })
}

/// A home with a passphrase and a plan that may be opened without it.
fn with_a_plan_outside() -> Home {
    let home = Home::new();
    let made = btw::run(&home.vault(), None, &["new"]);
    assert!(made.well, "{}", made.err);
    {
        let mut pipe = Pipe::start(&home.vault());
        for (command, input) in [
            ("write_entry", json!({ "draft": pipe.ask("begin", &json!({ "body": plan() }))["ok"] })),
            ("allow_plan_outside", json!({ "allowed": true })),
            ("set_passphrase", json!({ "current": null, "next": PASSPHRASE })),
        ] {
            let answer = pipe.ask(command, &input);
            assert!(answer.get("ok").is_some(), "{command}: {answer}");
        }
    }
    home
}

#[test]
fn the_plan_opens_on_the_lock_screen_and_when_the_journal_is_gone() {
    let home = with_a_plan_outside();
    let app = App::at(home);
    app.is_at("Locked");
    app.follows("Safety plan");
    app.is_at("Safety plan");
    app.reads("Walk to the river");
    app.reads("0123 456");
    app.reads("This plan opens without your journal, as you chose.");
    app.is_clean("the plan, locked");
    app.pictures("safety-plan-locked");
    app.has_room_when_narrow("The plan", "safety-plan-locked");

    let home = app.close();
    for name in ["vault.db", "vault.keys", "vault.keys.bak"] {
        fs::remove_file(home.vault().join(name)).expect("a file of the journal");
    }
    let app = App::at(home);
    app.sees("link", "Safety plan");
    app.follows("Safety plan");
    app.is_at("Safety plan");
    app.reads("Walk to the river");
}

#[test]
fn a_plan_is_used_in_large_words_and_allowed_outside_by_keyboard() {
    let home = Home::with_vault();
    home.holds([(plan(), vec![])]);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+Shift+s");
    app.is_at("Safety plan");
    app.reads("If you are in danger now, go to people and numbers.");
    app.reads("Play the old record");
    app.is_clean("the plan in use");
    app.pictures("safety-plan");

    assert_eq!(app.ask("outside_plan", json!({}))["allowed"], false);
    app.tabs_until("the fold", |it| it.name.starts_with("Open it without the journal"));
    app.press("Enter");
    app.reads("Anyone at this computer can open it then.");
    app.tabs_until("the switch", |it| it.name.starts_with("Let my plan open without the journal"));
    app.press("Space");
    app.reads("Now: your plan opens without the journal.");
    assert_eq!(app.ask("outside_plan", json!({}))["allowed"], true);
}

/// Every question of the plan answered, its lists to the last line.
pub fn full_plan() -> Value {
    let text = |words: &str| json!({ "kind": "text", "text": words });
    let person = |name: &str, number: &str| json!({ "kind": "contact", "name": name, "number": number });
    let lines =
        |count: usize| json!({ "kind": "list", "lines": vec!["I walk to the river and back by the old mill"; count] });
    json!({ "kind": "run", "it": { "slug": "plan.safety", "edition": 1, "answers": {
        "signs": lines(6), "alone": lines(5), "going": lines(6),
        "alone-stops": text("I stay in bed. Then I open the window, put both feet on the floor and call the cat."),
        "company-one": person("The choir on Tuesdays", "0123 456 789"),
        "company-two": person("Lin from the garden", "0123 456 780"),
        "place-one": text("The library, second floor, by the large window"),
        "place-two": text("The café at the station, open till ten"),
        "ask-one": person("Ada", "0123 456 781"), "ask-two": person("Bea", "0123 456 782"),
        "ask-three": person("Cleo next door", "0123 456 783"),
        "ask-line": text("It is one of those nights. Can you stay on the phone with me for a while?"),
        "therapist": person("My therapist", "0123 456 784"), "clinic": person("The clinic by the park", "0123 456 785"),
        "emergency": person("Emergency", "112"), "line": person("The line at night", "0123 456 786"),
        "department": person("The hospital, entrance B", "0123 456 787"),
        "out-of-reach": text("What I could harm myself with is not in my flat any more. It stays with my sister."),
        "holder": text("My sister. We said until the end of the winter, and then we talk again."),
        "safer-plan": { "kind": "plan", "cue": "it gets late", "action": "I bring the key to Cleo", "place": "next door",
            "obstacle": "she is away: then to my sister" },
        "going-words": text("What I would tell a friend: the night is not the whole of it. Morning comes by itself.") } } })
}

#[test]
fn a_plan_that_is_written_to_the_last_line_is_one_printed_page() {
    let home = Home::with_vault();
    home.holds([(full_plan(), vec![])]);
    let app = App::at(home);
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+Shift+s");
    app.is_at("Safety plan");
    app.reads("I bring the key to Cleo");

    // A sheet that is as narrow as A4 and as low as Letter, with margins of 15 mm (CSS pixels: 25.4 mm are 96).
    let (width, height) = (180.0 * 96.0 / 25.4, 249.4 * 96.0 / 25.4);
    assert!(app.is_put_on_paper() > 3, "nothing is said for paper");
    let sheet = app.run(
        r#"
        const sheet = document.querySelector(".print-alone");
        sheet.style.width = `${arguments[0]}px`;
        const box = sheet.getBoundingClientRect();
        return { height: box.height, wide: sheet.scrollWidth - box.width };
        "#,
        vec![json!(width)],
    );
    app.picture("safety-plan-printed");

    let tall = sheet["height"].as_f64().expect("a height");
    println!("a full plan is {tall:.0} px tall, a page has {height:.0}");
    assert!(tall > height / 4.0 && tall <= height, "{sheet}");
    assert!(sheet["wide"].as_f64().expect("a width") < 1.0, "{sheet}");
}

#[test]
fn from_a_page_of_the_journal_one_press_leads_to_people_and_back_to_the_page() {
    let app = App::at_today();
    app.press("Ctrl+n");
    app.writes("Your words", "It is too much tonight.");
    app.presses("I am thinking about ending my life or hurting myself");

    app.is_at("Thank you for saying it.");
    app.reads("Nobody else sees this. The app cannot call for help. You can.");
    app.is_clean("from the journal");
    app.presses("I might act on it");
    app.sees("heading", "Please reach a person now");
    app.presses("Back to my page");

    app.waits_for(
        "the page",
        "[...document.querySelectorAll('textarea')].some((it) => it.value === 'It is too much tonight.')",
    );
    app.press("Ctrl+1");
    app.reads("Your safety plan is here if you want it.");
}

#[test]
fn very_high_distress_in_a_check_in_asks_quietly_whether_the_plan_would_help() {
    let app = App::at_today();
    app.presses("Add more");
    app.gives("How distressed are you?, as a number from 0 to 100", 90);

    app.sees("link", "Would your safety plan help?");
    app.presses("Save check-in");
    app.sees("heading", "Check-ins today");
    app.sees("link", "Would your safety plan help?");
    app.follows("Would your safety plan help?");
    app.is_at("Safety plan");
}

#[test]
fn help_now_says_what_fits_and_is_never_empty() {
    let app = App::at_today();
    app.follows("Help now");
    app.is_at("Help now");
    app.reads("call your emergency number now");
    app.tabs_until("the signs", |it| it.name.starts_with("Which of these fits?"));
    app.press("Enter");
    app.tabs_until("fear at home", |it| it.name.starts_with("Someone at home hurts me"));
    app.press("Enter");
    app.reads("empties this window at once");
    app.is_clean("the signs");
    app.pictures("help-signs");
    app.has_room_when_narrow("Help now", "help-signs");
}

#[test]
fn hide_now_empties_every_screen_its_title_and_its_picture() {
    let home = every_screen::lived_in();
    let app = App::at(home);
    app.sees("heading", "Check-ins today");
    for (keys, heading) in screens::by_key() {
        app.press(keys);
        app.is_at(heading);
        let since = Instant::now();
        app.press("Ctrl+Shift+h");
        app.is_at("Notes");
        println!("{heading}: hidden and looked at after {} ms", since.elapsed().as_millis());

        let whole = app.run("return document.documentElement.outerHTML;", vec![]);
        let whole = whole.as_str().expect("a page");
        for words in ["lighthouse", "Sunday evening", "The sea", "a long day"] {
            assert!(!whole.contains(words), "{words:?} is still there after {heading}");
        }
        assert!(!app.text().contains(heading), "{}", app.text());
        let titled = || (frame::titles(app.process()) == ["Notes"]).then_some(());
        assert!(wait::until(titled).is_some(), "outside it reads {:?}", frame::titles(app.process()));
        app.presses("Back");
        app.sees("heading", "How are you right now?");
        let named = || (frame::titles(app.process()) == ["Betweentimes"]).then_some(());
        assert!(wait::until(named).is_some(), "outside it reads {:?}", frame::titles(app.process()));
    }
}

#[test]
fn the_hidden_window_is_taken_off_within_one_frame_of_the_key() {
    let app = App::at(every_screen::lived_in());
    app.sees("heading", "Check-ins today");
    app.press("Ctrl+2");
    app.is_at("Journal");

    // From the key to the first frame without the journal, measured in the page itself.
    let taken = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         const since = performance.now();
         const look = () => document.body.innerText.includes('Journal')
           ? requestAnimationFrame(look)
           : requestAnimationFrame(() => done(performance.now() - since));
         window.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }));
         look();",
        vec![],
    );
    println!("hidden after {:.0} ms (at most 200 ms are wanted)", taken.as_f64().expect("milliseconds"));
    app.is_at("Notes");
}

#[test]
fn what_was_copied_is_taken_off_the_clipboard_at_the_lock() {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["country"] = json!("DE");
    app.ask("save_preferences", json!({ "preferences": preferences }));
    let app = App::at(app.close());
    app.is_at("Locked");
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    app.follows("Help now");
    app.is_at("Help now");
    app.presses("Copy 112");
    app.reads("112 is copied.");
    assert_eq!(frame::clipboard(), "112");

    app.press("Ctrl+l");
    app.is_at("Locked");

    let emptied = wait::until(|| frame::clipboard().is_empty().then_some(()));
    assert!(emptied.is_some(), "the clipboard holds {:?}", frame::clipboard());
}

#[test]
fn a_locked_screen_locks_the_journal_and_keeps_what_was_typed() {
    let app = App::at(Home::locked_with(PASSPHRASE));
    app.is_at("Locked");
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+n");
    app.writes("Your words", "half a sentence");

    // What a screen saver says on the session's bus.
    let signal = "org.freedesktop.ScreenSaver.ActiveChanged";
    let said = Command::new("dbus-send")
        .args(["--session", "--type=signal", "/org/freedesktop/ScreenSaver", signal, "boolean:true"])
        .status();
    assert!(said.is_ok_and(|it| it.success()), "dbus-send speaks; it comes with dbus");

    app.is_at("Locked");
    let whole = app.run("return document.documentElement.outerHTML;", vec![]);
    assert!(!whole.as_str().expect("a page").contains("half a sentence"));
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
    assert_eq!(app.ask("drafts", json!({}))[0]["title"], "half a sentence");
}

#[test]
fn while_another_window_is_in_front_the_page_is_covered_when_that_is_wanted() {
    let app = App::at_today();
    let mut preferences = app.ask("status", json!({}))["preferences"].clone();
    preferences["blankWhenAway"] = json!(true);
    app.ask("save_preferences", json!({ "preferences": preferences }));
    let app = App::at(app.close());
    app.sees("heading", "How are you right now?");

    app.run("window.dispatchEvent(new Event('blur'));", vec![]);
    app.waits_for("the cover", "find('heading', 'How are you right now?').length === 0");
    app.picture("blank-when-away");
    app.run("window.dispatchEvent(new Event('focus'));", vec![]);
    app.sees("heading", "How are you right now?");
}

#[test]
fn the_lock_page_says_nothing_about_who_writes_here_or_how_much() {
    let home = Home::locked_with(PASSPHRASE);
    {
        let mut pipe = Pipe::start(&home.vault());
        let opened = pipe.ask("unlock", &json!({ "passphrase": PASSPHRASE }));
        assert!(opened.get("ok").is_some(), "{opened}");
        let draft = pipe.ask("begin", &json!({ "body": page("Rain", "the lighthouse") }))["ok"].clone();
        assert!(pipe.ask("write_entry", &json!({ "draft": draft })).get("ok").is_some());
    }
    let app = App::at(home);
    app.is_at("Locked");

    let text = app.text();
    for word in ["Rain", "lighthouse", "entries", "last opened", "Welcome back"] {
        assert!(!text.contains(word), "the lock page says {word:?}:\n{text}");
    }
}
