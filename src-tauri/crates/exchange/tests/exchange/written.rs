//! Entries to write: all six kinds of body, every kind of answer, and odd texts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::check_in::CheckIn;
use domain::run::{
    Activity, Cell, Done, Later, LifeMoment, LogLine, Point, Round, Row, Someone, Tie, TieKind, Tone, Turn,
};
use domain::run::{DayPart, Unpleasant};
use domain::task::{Hindrance, HowFar, TaskResult, TaskSource};
use domain::{
    Answer, Body, CopingCard, Decision, Entry, EntryId, Feeling, FeelingWord, Filled, Given, Level, Moment, Mood,
    Night, Page, Percent, Photo, Run, Task,
};
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;

/// A day of the year 2026.
pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// A moment in the evening of that day, two hours east of UTC.
pub(crate) fn evening(day: NaiveDate) -> Moment {
    Moment { at: day.and_hms_opt(18, 30, 0).unwrap().and_utc(), day, offset_minutes: 120 }
}

/// An entry of that evening.
pub(crate) fn entry(name: u8, day: NaiveDate, body: Body) -> Entry {
    let written = evening(day);
    Entry {
        id: EntryId::of([name; 16]),
        written,
        changed_at: written.at + TimeDelta::minutes(5),
        version: 1,
        body,
        tags: vec!["work".into()],
        to_session: false,
        never_export: false,
        ask_again_at: None,
    }
}

pub(crate) fn percent(value: i64) -> Percent {
    Percent::new(value).unwrap()
}

/// A run with an answer of every kind.
pub(crate) fn every_answer() -> Run {
    let (day, time) = (day(3, 9), NaiveTime::from_hms_opt(7, 30, 0).unwrap());
    let own = |word: &str| Feeling { word: FeelingWord::Own(word.into()), strength: Some(percent(40)) };
    let known = Feeling { word: FeelingWord::Known("anxious".into()), strength: None };
    let cells = BTreeMap::from([
        ("did".to_owned(), Cell::Tick(true)),
        ("often".to_owned(), Cell::Number(-3)),
        ("what".to_owned(), Cell::Text("tea".into())),
    ]);
    let activity = Activity {
        day: Some(day),
        part: Some(DayPart::Evening),
        what: "Swim".into(),
        mastery_guess: Some(3),
        pleasure_guess: Some(4),
        done: Some(Done::Part),
        mastery: Some(6),
        pleasure: None,
    };
    let someone = Someone { key: "a".into(), name: "Aunt".into(), generation: 1, marks: String::new(), me: false };
    let night = Night { bed: Some(time), wakings: Some(2), quality: Some(percent(50)), ..Night::default() };
    let answers = [
        Answer::Text { text: "The bus was late".into() },
        Answer::Slider { value: percent(80) },
        Answer::Choice { key: "yes".into() },
        Answer::Multi { keys: vec!["b".into(), "a".into()] },
        Answer::List { lines: vec!["one".into(), "two".into()] },
        Answer::Feelings { feelings: vec![known, own("flat")] },
        Answer::Thoughts { lines: vec!["They are angry".into()], hot: Some(0), belief: Some(percent(90)) },
        Answer::Again { belief: None, feelings: vec![own("flat")] },
        Answer::Date { day },
        Answer::Time { time },
        Answer::Check { ticked: true },
        Answer::Plan { cue: "Tea".into(), action: "Walk".into(), place: "Park".into(), obstacle: "Rain".into() },
        Answer::Played { seconds: 300, pattern: Some("box".into()) },
        Answer::Number { value: -7 },
        Answer::Table { rows: vec![Row { head: "r".into(), cells }] },
        Answer::Ranked { lines: vec!["first".into()] },
        Answer::Contact { name: "A friend".into(), number: "+1 555".into() },
        Answer::Graph {
            people: vec![someone],
            ties: vec![Tie { from: "a".into(), to: "a".into(), like: TieKind::OnAndOff }],
        },
        Answer::Ref { entry: EntryId::of([9; 16]), title: "Then".into() },
        Answer::Activities { rows: vec![activity] },
        Answer::Curve { points: vec![Point { at: 60, value: percent(30) }] },
        Answer::Dialogue { turns: vec![Turn { side: "critic".into(), text: "No".into(), dist: Some(percent(1)) }] },
        Answer::Timeline {
            moments: vec![LifeMoment { age: Some(7), title: "A move".into(), tone: Tone::Turning, height: 3 }],
        },
        Answer::Rounds { rounds: vec![Round { of: "fears".into(), said: "Hello".into() }] },
        Answer::Letter { text: "Dear me".into(), until: Some(day) },
        Answer::Image { photo: Photo { jpeg: "/9j/4AAQ".into(), shows: "The sea".into() } },
        Answer::Night { night },
        Answer::Days { days: vec![day] },
        Answer::Log { lines: vec![LogLine { day, text: "Said no".into() }] },
        Answer::Decisions { skills: BTreeMap::from([("breath.box".into(), Decision::Keep)]) },
    ];
    let ratings = BTreeMap::from([("dist".to_owned(), percent(80))]);
    Run {
        slug: "cbt.thought7".into(),
        edition: 1,
        answers: answers.into_iter().enumerate().map(|(at, it)| (format!("ask{at}"), it)).collect(),
        before: ratings.clone(),
        after: BTreeMap::from([("dist".to_owned(), percent(40))]),
        visited: BTreeSet::from(["situation".to_owned()]),
        at: Some("thoughts".into()),
        unpleasant: Some(Unpleasant::Passed),
        noticed: "It got quieter".into(),
        stopped_early: true,
        later: vec![Later { moment: evening(day), belief: None, feelings: vec![own("calm")], ratings }],
    }
}

/// A card with everything on it.
pub(crate) fn card() -> CopingCard {
    CopingCard {
        title: "When it is too loud".into(),
        when: "On the train".into(),
        from: Some(percent(60)),
        up_to: Some(percent(90)),
        steps: vec!["Feet on the floor".into(), "Count five things".into()],
        minutes: Some(5),
        with: "Alone".into(),
        sentence: "This passes".into(),
        person: "A friend".into(),
        number: "+1 555".into(),
        photo: Some(Photo { jpeg: "/9j/4AAQ".into(), shows: "The sea".into() }),
        source: Some("ground.five".into()),
        at_hand: true,
    }
}

/// A task with everything in it.
pub(crate) fn task() -> Task {
    Task {
        what: "Walk round the block".into(),
        exercise: Some("act.walk".into()),
        why: "To get out".into(),
        when: "After supper".into(),
        minutes: Some(20),
        smallest: "To the door".into(),
        obstacle: "Rain".into(),
        then: "An umbrella".into(),
        confidence: Some(percent(70)),
        due: Some(day(3, 16)),
        from: TaskSource::Plan { problem: Some("low".into()), rule: "low.walk".into() },
        result: Some(TaskResult {
            how: HowFar::Part,
            hindrances: vec![Hindrance::NoTime],
            other: "Visitors".into(),
            learned: "Mornings are easier".into(),
            day: day(3, 15),
        }),
    }
}

/// A questionnaire with these answers; a missing one is "rather not".
pub(crate) fn filled(instrument: &str, answers: &[(&str, Option<u8>)]) -> Filled {
    let given = |it: &Option<u8>| it.map_or(Given::RatherNot, |value| Given::Value { value });
    Filled {
        instrument: instrument.into(),
        edition: 1,
        answers: answers.iter().map(|(id, it)| ((*id).to_owned(), given(it))).collect(),
        ..Filled::default()
    }
}

/// Text as people and machines leave it: any characters, quotes, endings of lines, what spreadsheets take for formulas.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "", " ", "=1+1", "\"", "\\", "\r\n", "\n", "\t", "\0", "\u{feff}", "\u{2028}", "\u{ffff}", "<b>&", "😀",
        "e\u{301}", "\u{202e}", "'=", "-", "]]>", ",;", "]}",
    ])
    .prop_map(str::to_owned);
    let any = vec(any::<char>(), 0..12).prop_map(String::from_iter);
    vec(prop_oneof![odd, any], 0..5).prop_map(|it| it.concat())
}

fn rating() -> impl Strategy<Value = Percent> {
    (0..=100_i64).prop_map(percent)
}

fn level() -> impl Strategy<Value = Level> {
    (-50..=50_i64).prop_map(|it| Level::new(it).unwrap())
}

fn mood() -> impl Strategy<Value = Mood> {
    (0..=10_i64).prop_map(|it| Mood::new(it).unwrap())
}

fn feeling() -> impl Strategy<Value = Feeling> {
    let word = prop_oneof![text().prop_map(FeelingWord::Own), Just(FeelingWord::Known("sad".into()))];
    (word, of(rating())).prop_map(|(word, strength)| Feeling { word, strength })
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (-20_000..45_000_i64).prop_map(|it| NaiveDate::default() + TimeDelta::days(it))
}

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    (-2_000_000_000_000..4_000_000_000_000_i64).prop_map(|it| DateTime::from_timestamp_millis(it).unwrap())
}

fn moment() -> impl Strategy<Value = Moment> {
    (instant(), date(), -1080..=1080_i32).prop_map(|(at, day, offset_minutes)| Moment { at, day, offset_minutes })
}

fn check_in() -> impl Strategy<Value = Body> {
    let grid = (of(level()), of(level()), of(level()));
    (of(mood()), grid, vec(feeling(), 0..3), of(0..=1440_u16), of(rating()), text()).prop_map(
        |(mood, (pleasant, energy, calm), feelings, sleep_minutes, distress, line)| {
            Body::CheckIn(CheckIn { mood, pleasant, energy, calm, feelings, sleep_minutes, distress, line })
        },
    )
}

fn run() -> impl Strategy<Value = Body> {
    let ratings = || btree_map(text(), rating(), 0..3);
    (text(), ratings(), ratings(), any::<bool>()).prop_map(|(text, before, after, stopped_early)| {
        let mut run = Run { before, after, stopped_early, noticed: text.clone(), ..every_answer() };
        run.answers.insert(text.clone(), Answer::Text { text });
        Body::Run(run)
    })
}

fn questionnaire() -> impl Strategy<Value = Body> {
    let given = prop_oneof![any::<u8>().prop_map(|value| Given::Value { value }), Just(Given::RatherNot)];
    (text(), btree_map(text(), given, 0..4), of(any::<u16>()), of(text()), text()).prop_map(
        |(instrument, answers, typed, at, note)| {
            Body::Questionnaire(Filled { instrument, edition: 1, answers, typed, at, note })
        },
    )
}

/// Any body.
pub(crate) fn body() -> impl Strategy<Value = Body> {
    prop_oneof![
        check_in(),
        (text(), text(), of(mood())).prop_map(|(title, text, mood)| Body::Page(Page { title, text, mood })),
        run(),
        (text(), vec(text(), 0..3)).prop_map(|(title, steps)| Body::Card(CopingCard { title, steps, ..card() })),
        questionnaire(),
        (text(), of(date()), any::<bool>()).prop_map(|(what, due, open)| {
            let task = task();
            Body::Task(Task { what, due, result: task.result.clone().filter(|_| !open), ..task })
        }),
    ]
}

/// Any entry.
pub(crate) fn anything() -> impl Strategy<Value = Entry> {
    let first = (any::<[u8; 16]>(), moment(), instant(), 1..1000_u32, body());
    let rest = (vec(text(), 0..3), any::<bool>(), any::<bool>(), of(instant()));
    (first, rest).prop_map(
        |((id, written, changed_at, version, body), (tags, to_session, never_export, ask_again_at))| {
            let id = EntryId::of(id);
            Entry { id, written, changed_at, version, body, tags, to_session, never_export, ask_again_at }
        },
    )
}
