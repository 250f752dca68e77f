//! Looking back, in the window: charts, what helped, thoughts that come back, one event several times, the week.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use domain::{Answer, Body, CheckIn, EntryId, Feeling, FeelingWord, Moment, Mood, Percent, Run};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use vault::{Imported, Key, NewEntry, Vault, Work};

use crate::{app::App, home::Home, screen_reader};

/// Entries of days that are past, which no clock can be turned back to.
struct Past {
    entries: Vec<NewEntry>,
    now: DateTime<FixedOffset>,
}

impl Past {
    fn new() -> Self {
        Self { entries: Vec::new(), now: Utc::now().fixed_offset() }
    }

    fn holds(&mut self, ago: TimeDelta, minutes: i64, body: Body, tags: &[&str]) {
        let at = self.now - ago;
        self.entries.push(NewEntry {
            id: EntryId::of((self.entries.len() as u128 + 1).to_be_bytes()),
            written: Moment::of(at),
            changed_at: at.to_utc() + TimeDelta::minutes(minutes),
            body,
            tags: tags.iter().map(|it| (*it).to_owned()).collect(),
            to_session: false,
            never_export: false,
        });
    }

    /// A home whose journal holds them.
    fn home(self) -> Home {
        let home = Home::with_vault();
        {
            let mut vault = Vault::open(&home.vault(), Key::Device, self.now.to_utc()).expect("the vault opens");
            let named = |it: NewEntry| Imported { origin: it.id.as_str().to_owned(), entry: it };
            vault.import(&mut self.entries.into_iter().map(named), Work::unwatched()).expect("they are kept");
        }
        home
    }
}

fn percent(number: i64) -> Option<Percent> {
    Percent::new(number).ok()
}

fn check_in(mood: i64, feeling: &str, sleep: u16, distress: Option<i64>) -> Body {
    Body::CheckIn(CheckIn {
        mood: Mood::new(mood).ok(),
        feelings: vec![Feeling { word: FeelingWord::Known(feeling.into()), strength: percent(60) }],
        sleep_minutes: Some(sleep),
        distress: distress.and_then(percent),
        ..CheckIn::default()
    })
}

fn practice(slug: &str, before: i64, after: i64) -> Body {
    let rated = |number| percent(number).map(|it| ("dist".to_owned(), it)).into_iter().collect();
    Body::Run(Run { slug: slug.into(), edition: 1, before: rated(before), after: rated(after), ..Run::default() })
}

fn record(thought: &str, fairer: &str, belief: (i64, i64)) -> Body {
    let hot = Answer::Thoughts { lines: vec![thought.into()], hot: Some(0), belief: percent(belief.0) };
    let again = Answer::Again { belief: percent(belief.1), feelings: Vec::new() };
    let answers = [
        ("situation", Answer::Text { text: "The meeting on Monday".into() }),
        ("thoughts", hot),
        ("habits", Answer::Multi { keys: vec!["mind".into(), "catastro".into()] }),
        ("fairer", Answer::Text { text: fairer.into() }),
        ("again", again),
    ];
    let answers: BTreeMap<String, Answer> = answers.map(|(ask, answer)| (ask.to_owned(), answer)).into();
    Body::Run(Run { slug: "cbt.thought7".into(), edition: 1, answers, ..Run::default() })
}

/// Two months of a life: gaps, events, practices, records.
fn two_months() -> Past {
    let mut past = Past::new();
    for day in 1..60_i64 {
        if (20..25).contains(&day) {
            continue;
        }
        let mood = 5 + (day * 7 % 5) - 2;
        let feeling = ["calm", "anxious", "tired", "anxious", "glad"][(day % 5) as usize];
        let tags: &[&str] = if day % 3 == 0 { &["walk"] } else { &[] };
        let distress = (day % 2 == 0).then_some(30 + day % 7 * 6);
        past.holds(TimeDelta::days(day), 1, check_in(mood, feeling, 360 + (day % 4 * 30) as u16, distress), tags);
    }
    for day in [3, 9, 16, 30, 44] {
        past.holds(
            TimeDelta::days(day) - TimeDelta::hours(2),
            9,
            practice("ground.five", 70 + day % 9, 40 + day % 20),
            &[],
        );
        past.holds(
            TimeDelta::days(day) - TimeDelta::hours(5),
            9,
            record("They think I am slow", "Lee asked me first", (80, 45)),
            &[],
        );
    }
    let session =
        Run { slug: "ses.notes".into(), edition: 1, noticed: "We spoke about Sundays".into(), ..Run::default() };
    past.holds(TimeDelta::days(12), 5, Body::Run(session), &[]);
    past
}

/// A home with two months of a life in it.
pub fn two_months_home() -> Home {
    two_months().home()
}

/// Waits until every chart is there.
fn at_the_charts(app: &App) {
    app.press("Ctrl+8");
    app.is_at("Insights");
    app.sees("heading", "Before and after a practice");
}

/// Every figure: the name of its picture, and the number of rows in its table.
const FIGURES: &str = "return [...document.querySelectorAll('figure')].map((figure) => {
    const svg = figure.querySelector('svg[role=img]');
    const ids = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
    return {
      name: ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
      rows: figure.querySelectorAll('tbody tr').length,
    };
  });";

#[test]
fn every_chart_has_a_sentence_a_table_with_its_numbers_and_no_accessibility_problem() {
    let app = App::at(two_months().home());
    app.sees("heading", "How are you right now?");
    at_the_charts(&app);

    for title in ["Mood over time", "Feelings named most", "Activities and mood", "Sleep", "Thinking habits named most"]
    {
        app.sees("heading", title);
    }
    app.reads("Mood was in your usual range on");
    app.reads("Named most: anxious");
    app.is_clean("the charts");
    app.pictures("insights");

    let tables = app.all("button", None).into_iter().filter(|it| it.name.starts_with("Show as a table")).count();
    assert!(tables >= 7, "{tables} charts have a table");
    app.run("document.querySelectorAll('button[aria-expanded=false]').forEach((it) => it.textContent.includes('table') && it.click());", vec![]);
    app.waits_for("the tables", &format!("document.querySelectorAll('figure table').length >= {tables}"));
    app.is_clean("the charts with their tables");
    let figures = app.look(FIGURES, vec![]);
    for figure in figures.as_array().expect("figures") {
        let name = figure["name"].as_str().unwrap_or_default();
        assert!(name.contains('.'), "the picture is named by its sentence, too: {figure}");
        assert!(figure["rows"].as_u64() > Some(0), "{figure}");
    }
}

#[test]
fn the_picture_of_mood_and_its_table_are_the_same_numbers() {
    let app = App::at(two_months().home());
    app.sees("heading", "How are you right now?");
    at_the_charts(&app);
    let days = json!({ "since": (Utc::now() - TimeDelta::days(29)).date_naive(), "until": (Utc::now() + TimeDelta::days(1)).date_naive() });
    let chart = app.ask("chart", json!({ "of": { "kind": "mood" }, "span": days }));
    let dots: Vec<Value> = chart["plot"]["runs"]
        .as_array()
        .expect("runs")
        .iter()
        .flat_map(|it| it.as_array().cloned().unwrap_or_default())
        .collect();

    let drawn = app.look(
        "const svg = document.querySelector('#chart-mood svg[role=img]');
         return [...svg.querySelectorAll('[data-row]')].map((it) => {
           const { x, y, width, height } = it.getBoundingClientRect();
           return { row: Number(it.dataset.row), x: x + width / 2, y: y + height / 2 };
         });",
        vec![],
    );
    let drawn = drawn.as_array().expect("dots").clone();

    assert_eq!(drawn.len(), dots.len());
    // The same straight line leads from every value to its place, so nothing is squeezed or left out.
    let of = |dot: &Value, key: &str| dot[key].as_f64().expect("a number");
    let place = |row: usize| drawn.iter().find(|it| it["row"] == json!(row)).expect("it is drawn");
    let lowest = dots.iter().min_by(|a, b| of(a, "y").total_cmp(&of(b, "y"))).expect("a dot");
    let highest = dots.iter().max_by(|a, b| of(a, "y").total_cmp(&of(b, "y"))).expect("a dot");
    let row = |dot: &Value| dot["row"].as_u64().expect("a row") as usize;
    let (bottom, top) = (of(place(row(lowest)), "y"), of(place(row(highest)), "y"));
    let scale = (bottom - top) / (of(highest, "y") - of(lowest, "y"));
    for dot in &dots {
        let expected = bottom - (of(dot, "y") - of(lowest, "y")) * scale;
        let there = of(place(row(dot)), "y");
        assert!((there - expected).abs() < 1.0, "{dot} stands at {there}, not at {expected}");
        let value = &chart["table"]["rows"][row(dot)][1]["it"];
        assert!((value.as_f64().expect("a value") * 100.0 - of(dot, "y")).abs() < 0.1, "{dot} is {value}");
    }
}

#[test]
fn charts_can_be_told_apart_without_colour_and_have_room_when_narrow() {
    let app = App::at(two_months().home());
    app.sees("heading", "How are you right now?");
    at_the_charts(&app);

    app.run("document.documentElement.style.filter = 'grayscale(1)';", vec![]);
    app.pictures("insights-grey");
    app.run("document.documentElement.style.removeProperty('filter');", vec![]);
    app.wear(&json!("dark"));
    app.pictures("insights-dark");
    app.has_room_at_every_size("Insights", "insights");
}

#[test]
fn a_screen_reader_is_told_the_sentence_of_a_chart() {
    let app = App::at(two_months().home());
    app.sees("heading", "How are you right now?");
    at_the_charts(&app);

    let tree = screen_reader::tells(app.process(), "heading", "Mood over time");

    let said = |it: &screen_reader::Told| it.role == "image" && it.name.contains("Mood was in your usual range on");
    assert!(tree.iter().any(said), "a screen reader is told:\n{}", screen_reader::listed(&tree));
}

#[test]
fn ten_years_of_check_ins_are_drawn() {
    let mut past = Past::new();
    for nth in 0..36_500_i64 {
        // Ups and downs from month to month, so that the line crosses the whole picture.
        let mood = 1 + (nth / 300 * 5 + nth % 4) % 9;
        past.holds(TimeDelta::minutes(144 * nth + 5), 0, check_in(mood, "calm", 400, None), &[]);
    }
    let app = App::at(past.home());
    app.sees("heading", "How are you right now?");
    at_the_charts(&app);

    // From the choice of the days to the frame after the picture of all ten years is on the page.
    let taken = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         const choice = [...document.querySelectorAll('input[type=radio]')].find((it) => it.closest('label')?.textContent.includes('Everything'));
         const months = () => document.querySelectorAll('#chart-mood svg [data-row]').length;
         if (months() >= 110) return done(null);
         const since = performance.now();
         const look = () => {
           if (months() >= 110) requestAnimationFrame(() => setTimeout(() => done(performance.now() - since)));
           else requestAnimationFrame(look);
         };
         choice.click();
         look();",
        vec![],
    );
    let taken = taken.as_f64().expect("milliseconds");
    println!("36,500 check-ins were drawn {taken:.0} ms after they were asked for (at most 100 ms are wanted)");

    app.waits_for("ten years", "document.querySelectorAll('#chart-mood [data-row]').length >= 110");
    app.picture("insights-ten-years");
}

#[test]
fn what_helped_shows_dots_and_says_only_what_it_may() {
    let mut past = Past::new();
    for nth in 0..20_i64 {
        let first = TimeDelta::days(60) - TimeDelta::hours(12 * nth);
        past.holds(first, 0, check_in(5, "calm", 400, Some(30 + 2 * nth)), &[]);
        past.holds(first - TimeDelta::minutes(20), 0, check_in(5, "calm", 400, Some(36 + nth)), &[]);
    }
    for nth in 0..12_i64 {
        past.holds(
            TimeDelta::days(30) - TimeDelta::hours(24 * nth),
            10,
            practice("ground.five", 80, 25 + nth % 3),
            &[],
        );
    }
    past.holds(TimeDelta::days(5), 10, practice("breath.coherent", 70, 50), &[]);
    past.holds(TimeDelta::days(4), 10, practice("dyn.trigger", 40, 60), &[]);
    let app = App::at(past.home());
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+8");
    app.is_at("Insights");
    app.follows("What helped me");

    app.is_at("What helped me");
    app.reads("Rated after 12 of 12 uses.");
    app.reads("lower than we would expect anyway");
    app.reads("1 of 3 so far");
    app.reads("It is not judged by it.");
    app.is_clean("what helped");
    app.pictures("helped");
    app.has_room_when_narrow("What helped me", "helped");
}

#[test]
fn a_coin_decides_in_a_fair_test_by_keyboard() {
    let app = App::at_today();
    app.ask("begin_fair_test", json!({ "one": "ground.five", "other": "breath.coherent", "each": 4 }));
    app.press("Ctrl+8");
    app.is_at("Insights");
    app.follows("What helped me");
    app.is_at("What helped me");

    app.presses("Toss the coin");
    app.sees("button", "Not this time");
    app.is_clean("a fair test");
    app.picture("fair-test");
    app.presses("Not this time");
    app.sees("button", "Toss the coin");

    let fair = app.ask("helped", json!({}))["fair"].clone();
    assert_eq!((&fair["refused"], &fair["says"]), (&json!(1), &Value::Null));
}

#[test]
fn a_thought_that_comes_back_is_met_by_what_was_answered_then() {
    let mut past = Past::new();
    past.holds(
        TimeDelta::days(40),
        9,
        record("Everybody thinks I am an idiot", "Lee asked for my view", (85, 40)),
        &[],
    );
    past.holds(TimeDelta::days(20), 9, record("They must think I'm stupid", "They laughed with me", (80, 55)), &[]);
    let app = App::at(past.home());
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+Shift+t");
    app.is_at("What happened?");
    app.writes("The moment", "Lunch");
    app.presses("Next: feelings");
    app.is_at("What did you feel?");
    app.press("Ctrl+Enter");
    app.is_at("What went through your mind?");
    app.writes("Your thoughts", "They think I am stupid");

    app.reads("Lee asked for my view");
    app.reads("85");
    app.is_clean("earlier thoughts");
    app.picture("echoes");
    app.presses("Don’t show these…");
    app.no_longer_reads("Lee asked for my view");
    assert_eq!(app.ask("status", json!({}))["preferences"]["echoes"], json!(false));

    app.press("Ctrl+8");
    app.is_at("Insights");
    app.follows("Thoughts that come back");
    app.is_at("Thoughts that come back");
    app.reads("2 times, from");
    app.is_clean("thoughts that come back");
    app.picture("recurring");
    app.has_room_when_narrow("Thoughts that come back", "recurring");
}

#[test]
fn one_event_is_looked_at_again_and_grows_into_the_map() {
    let mut past = Past::new();
    past.holds(TimeDelta::days(2), 9, record("They think I am slow", "Lee asked me first", (80, 45)), &[]);
    let app = App::at(past.home());
    app.sees("heading", "How are you right now?");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.tabs_until("the record", |it| it.role == "button" && it.name.contains("The meeting on Monday"));
    app.press("Enter");
    app.sees("heading", "Look at this again");
    app.is_clean("the lenses of an entry");
    app.picture("lenses");
    app.presses("My relationship pattern…");

    app.waits_for(
        "the other approach",
        "[...document.querySelectorAll('input, textarea')].some((it) => it.value === 'The meeting on Monday')",
    );
    app.press("Ctrl+s");
    let draft = app.ask("drafts", json!({}))[0]["id"].clone();
    let draft = app.ask("draft", json!({ "id": draft }));
    app.ask("write_entry", json!({ "draft": draft }));
    app.press("Ctrl+8");
    app.is_at("Insights");
    app.follows("My map");
    app.is_at("My map");
    app.reads("They think I am slow");
    app.is_clean("the map");
    app.pictures("map");
    app.has_room_when_narrow("My map", "map");
}

#[test]
fn the_week_is_looked_back_on_from_today() {
    let mut past = Past::new();
    for day in 1..5_i64 {
        past.holds(TimeDelta::days(day), 1, check_in(3 + day, "anxious", 400, None), &[]);
    }
    let app = App::at(past.home());
    app.sees("heading", "How are you right now?");
    app.reads("Look back at your week?");
    app.picture("today-week");
    app.presses("Open…");

    app.is_at("My week in three minutes");
    app.reads("4");
    app.is_clean("my week");
    app.picture("week");
    app.presses("Begin the look");
    app.is_at("What was this week like?");
}
