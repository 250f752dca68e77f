//! Entries in words: every kind of answer, every kind of body, and what is not here.

use std::collections::BTreeMap;

use chrono::DateTime;
use domain::run::{Activity, Cell, LogLine, Point, Round, Row, Someone, Tie, TieKind, Turn};
use domain::run::{DayPart, Done, LifeMoment, Tone};
use domain::{Answer, Decision, EntryId, Filled, Given, Moment, Mood, Night, Page, Run};

use super::*;

fn speaking() -> Speaking {
    Speaking { today: day(3), own: Vec::new(), instruments: content::instruments().to_vec() }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
}

fn percent(it: i64) -> Percent {
    Percent::new(it).expect("a rating")
}

fn entry(body: Body) -> Entry {
    let at = DateTime::parse_from_rfc3339("2026-03-03T20:15:00+01:00").expect("a moment");
    Entry {
        id: EntryId::of([7; 16]),
        written: Moment::of(at),
        changed_at: at.to_utc(),
        version: 1,
        body,
        tags: Vec::new(),
        to_session: false,
        never_export: false,
        ask_again_at: None,
    }
}

fn run(slug: &str, answers: &[(&str, Answer)]) -> Body {
    let answers = answers.iter().map(|(id, it)| ((*id).to_owned(), it.clone())).collect();
    Body::Run(Run { slug: slug.into(), edition: 1, answers, ..Run::default() })
}

/// What an answer says in an exercise that is not here.
fn said(answer: Answer) -> String {
    let lines = speaking().said(&entry(run("gone.far", &[("a", answer)]))).lines;
    lines.join("|").strip_prefix("a:").map(|it| it.trim().to_owned()).unwrap_or_default()
}

#[test]
fn the_heading_tells_the_day_the_time_and_what_it_is() {
    let page = |title: &str| entry(Body::Page(Page { title: title.into(), ..Page::default() }));

    assert_eq!(speaking().heading(&page("A walk")), "3 March 2026, 20:15: A walk");
    assert_eq!(speaking().heading(&page(" ")), "3 March 2026, 20:15: A page");
    assert_eq!(speaking().heading(&entry(run("gone.far", &[]))), "3 March 2026, 20:15: gone.far");
}

#[test]
fn an_answer_stands_below_what_was_asked_in_the_words_of_its_exercise() {
    let situation = Answer::Text { text: "The bus".into() };
    let thoughts =
        Answer::Thoughts { lines: vec!["Late".into(), "Angry".into()], hot: Some(1), belief: Some(percent(80)) };
    let gone = Answer::Text { text: "From an earlier edition".into() };
    let body = run("cbt.thought7", &[("situation", situation), ("thoughts", thoughts), ("gone", gone)]);

    let lines = speaking().said(&entry(body)).lines;

    let pack = content::shelf().find("cbt.thought7").expect("it is ours");
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].ends_with(" The bus") && lines[0].len() > "situation: The bus".len(), "{lines:?}");
    assert!(lines[1].ends_with("\nLate\nAngry (hurts most)\nBelief 80 out of 100"), "{lines:?}");
    assert_eq!(lines[2], "gone: From an earlier edition");
    assert_eq!(speaking().title("cbt.thought7"), pack.title());
}

#[test]
fn plain_answers_are_said_in_plain_words() {
    let known = Feeling { word: FeelingWord::Known("anxious".into()), strength: Some(percent(60)) };
    let time = NaiveTime::from_hms_opt(7, 30, 0).expect("a time");
    let plan = |action: &str| Answer::Plan {
        cue: "Tea".into(),
        action: action.into(),
        place: "Park".into(),
        obstacle: String::new(),
    };
    for (answer, words) in [
        (Answer::Slider { value: percent(80) }, "80 out of 100"),
        (Answer::Choice { key: "yes".into() }, "yes"),
        (Answer::Multi { keys: vec!["b".into()] }, "b"),
        (Answer::List { lines: vec!["one".into(), " ".into(), "two".into()] }, "one\ntwo"),
        (Answer::Feelings { feelings: vec![known.clone()] }, "Anxious 60"),
        (Answer::Again { belief: Some(percent(5)), feelings: vec![known] }, "Belief 5\nAnxious 60"),
        (Answer::Date { day: day(9) }, "9 March 2026"),
        (Answer::Time { time }, "07:30"),
        (Answer::Check { ticked: true }, "Yes"),
        (Answer::Check { ticked: false }, ""),
        (plan("Walk"), "Tea: Walk (Park)."),
        (plan(""), "Tea · Park"),
        (Answer::Played { seconds: 78, pattern: Some("4-6".into()) }, "1 min 18 s, 4 in, 6 out"),
        (Answer::Played { seconds: 60, pattern: Some("own".into()) }, "1 min, own"),
        (Answer::Number { value: -7 }, "-7"),
        (Answer::Ranked { lines: vec!["x".into(), "y".into()] }, "1. x\n2. y"),
        (Answer::Contact { name: "Ada".into(), number: "0123".into() }, "Ada · 0123"),
        (Answer::Ref { entry: EntryId::of([1; 16]), title: "Then".into() }, "Then"),
        (Answer::Days { days: vec![day(1), day(2)] }, "1 March 2026\n2 March 2026"),
        (Answer::Log { lines: vec![LogLine { day: day(1), text: "No".into() }] }, "1 March 2026: No"),
    ] {
        assert_eq!(said(answer), words);
    }
}

#[test]
fn rows_and_drawings_are_said_line_by_line() {
    let cells = BTreeMap::from([("n".to_owned(), Cell::Number(3)), ("t".to_owned(), Cell::Tick(true))]);
    let activity = Activity {
        what: "Swim".into(),
        part: Some(DayPart::Evening),
        done: Some(Done::Part),
        mastery: Some(6),
        pleasure_guess: Some(4),
        ..Activity::default()
    };
    let person = |key: &str, name: &str, me| Someone {
        key: key.into(),
        name: name.into(),
        generation: 2,
        marks: String::new(),
        me,
    };
    let tie = Tie { from: "a".into(), to: "b".into(), like: TieKind::OnAndOff };
    let moment = |age, title: &str| LifeMoment { age, title: title.into(), tone: Tone::Turning, height: 3 };
    let turn = Turn { side: "critic".into(), text: "No".into(), dist: Some(percent(9)) };
    let night = Night { wakings: Some(2), quality: Some(percent(50)), ..Night::default() };
    for (answer, words) in [
        (Answer::Table { rows: vec![Row { head: "r".into(), cells }] }, "r – n: 3 · t: Yes"),
        (
            Answer::Activities { rows: vec![activity] },
            "Swim · Evening · A part of it · How much I managed: 6 out of 10 · How nice it was: guessed 4",
        ),
        (
            Answer::Graph { people: vec![person("a", "Ada", true), person("b", "", false)], ties: vec![tie] },
            "Ada: me\nPerson 2\nAda and Person 2: On and off",
        ),
        (Answer::Curve { points: vec![Point { at: 60, value: percent(30) }] }, "1 min: 30"),
        (Answer::Dialogue { turns: vec![turn] }, "critic: No (Distress 9 out of 100)"),
        (
            Answer::Timeline { moments: vec![moment(None, "Then"), moment(Some(7), "A move")] },
            "7: A move (A turning point)\nage unknown: Then (A turning point)",
        ),
        (Answer::Rounds { rounds: vec![Round { of: "fears".into(), said: String::new() }] }, "Said aloud"),
        (Answer::Night { night }, "How often awake in between: 2\nHow good was the night? 50 out of 100"),
        (Answer::Decisions { skills: BTreeMap::from([("gone.far".into(), Decision::Rest)]) }, "gone.far: Let it rest"),
        (Answer::Image { photo: Photo { jpeg: "/9j/".into(), shows: " ".into() } }, "A picture"),
    ] {
        assert_eq!(said(answer), words);
    }
}

#[test]
fn a_letter_is_left_out_before_its_day_and_there_from_then_on() {
    let letter = |until| said(Answer::Letter { text: "Dear me".into(), until });

    assert_eq!(letter(Some(day(4))), "A letter that opens on 4 March 2026 is left out.");
    assert_eq!((letter(Some(day(3))), letter(None)), ("Dear me".to_owned(), "Dear me".to_owned()));
}

#[test]
fn a_form_is_said_with_its_score_and_one_that_does_not_fit_in_bare_numbers() {
    let given = |value| Given::Value { value };
    let filled = |answers: &[(&str, Given)]| {
        let answers = answers.iter().map(|(id, it)| ((*id).to_owned(), *it)).collect();
        entry(Body::Questionnaire(Filled { instrument: "gad2".into(), edition: 1, answers, ..Filled::default() }))
    };

    let whole = speaking().said(&filled(&[("q1", given(2)), ("q2", given(1))])).lines;
    let part = speaking().said(&filled(&[("q1", given(2)), ("q2", Given::RatherNot)])).lines;
    let odd = speaking().said(&filled(&[("q1", given(9))])).lines;

    assert!(whole[0].ends_with("(2)") && whole[2] == "The answers add up to 3 of 6.", "{whole:?}");
    assert!(part[1].ends_with("rather not say") && !part.iter().any(|it| it.contains("add up")), "{part:?}");
    assert_eq!(odd, ["q1: 9"]);
}

#[test]
fn what_was_not_given_is_not_said() {
    let check_in = domain::CheckIn { mood: Mood::new(0).ok(), ..domain::CheckIn::default() };

    assert_eq!(speaking().said(&entry(Body::CheckIn(check_in))).lines, ["Mood: 0 of 10"]);
    assert_eq!(speaking().said(&entry(Body::Page(Page::default()))).lines, Vec::<String>::new());
}
