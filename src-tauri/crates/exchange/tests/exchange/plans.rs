//! The therapist's answer as a text.

use chrono::NaiveDate;
use exchange::{LineFault, PlanFault, PlanFile, PlanTask, PlanWarning, read_plan, write_plan};
use proptest::{collection::vec, option, prelude::*};

const ANSWER: &str = "betweentimes-plan 1
From: R. Lind
Date: 2026-11-24
Next session: 2026-12-01

Task: Write down one worry a day
Why: To see how many of them come true
Exercise: cbt.worry
When: After supper, at the kitchen table
Minutes: 10
Smallest: One word
Obstacle: I am too tired
Then: I say it into the phone

Note: You did a lot this month.

  This is the same note: with a colon.
Note: Another one.

Exercise: mind.breath
Exercise: body.walk-1
";

fn day(month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, month, day)
}

fn read(text: &str) -> Result<PlanFile, PlanFault> {
    read_plan(text.as_bytes(), None)
}

fn fault(line: &str) -> PlanFault {
    read(&format!("betweentimes-plan 1\nTask: a\n{line}\n")).unwrap_err()
}

#[test]
fn an_answer_is_read_whole() {
    let plan = read(ANSWER).unwrap();

    let task = PlanTask {
        what: "Write down one worry a day".to_owned(),
        why: "To see how many of them come true".to_owned(),
        exercise: Some("cbt.worry".to_owned()),
        when: "After supper, at the kitchen table".to_owned(),
        minutes: Some(10),
        smallest: "One word".to_owned(),
        obstacle: "I am too tired".to_owned(),
        then: "I say it into the phone".to_owned(),
    };
    let notes = ["You did a lot this month.\n\nThis is the same note: with a colon.", "Another one."];
    let expected = PlanFile {
        from: "R. Lind".to_owned(),
        written: day(11, 24),
        next_session: day(12, 1),
        tasks: vec![task],
        notes: notes.map(str::to_owned).to_vec(),
        exercises: vec!["mind.breath".to_owned(), "body.walk-1".to_owned()],
        warnings: vec![],
    };
    assert_eq!(plan, expected);
}

#[test]
fn any_editor_will_do() {
    let windows = format!("\u{feff}{}", ANSWER.replace('\n', "\r\n"));
    let shouted = ANSWER.replace("Next session:", "NEXT   Session :").replace("Why:", "  why:");

    assert_eq!(read(&windows), read(ANSWER));
    assert_eq!(read(&ANSWER.replace('\n', "\r")), read(ANSWER));
    assert_eq!(read(&shouted), read(ANSWER));
}

#[test]
fn what_is_not_understood_is_told_with_its_line() {
    let text = "betweentimes-plan 1\nFrom: A\nFrom: B\nColour: blue\nTask: a\nWhy: b\nWhy: c\n\nHello\n";

    let plan = read(text).unwrap();

    let warning = |line, text: &str| PlanWarning { line, text: text.to_owned() };
    let expected = [warning(3, "From: B"), warning(4, "Colour: blue"), warning(7, "Why: c"), warning(9, "Hello")];
    assert_eq!(plan.warnings, expected);
    assert_eq!((plan.from.as_str(), plan.tasks[0].why.as_str()), ("A", "b"));
}

#[test]
fn what_cannot_be_is_refused_with_its_line() {
    let of = |what| PlanFault::Line { line: 3, what };

    assert_eq!(fault("Minutes: 0"), of(LineFault::BadMinutes));
    assert_eq!(fault("Minutes: 601"), of(LineFault::BadMinutes));
    assert_eq!(fault("Minutes: ten"), of(LineFault::BadMinutes));
    assert_eq!(fault("Exercise: ../../etc"), of(LineFault::BadExercise));
    assert_eq!(fault(&format!("Exercise: {}", "a".repeat(41))), of(LineFault::BadExercise));
    assert_eq!(fault(&format!("Why: {}", "a".repeat(2001))), of(LineFault::TooLongText));
    assert_eq!(fault("Task:"), of(LineFault::EmptyTask));
    let dated = |date: &str| read(&format!("betweentimes-plan 1\nDate: {date}\n"));
    let at = |what| Err(PlanFault::Line { line: 2, what });
    assert_eq!(dated("tomorrow"), at(LineFault::BadDate));
    assert_eq!(dated("2026-02-30"), at(LineFault::BadDate));
    assert_eq!(dated("1999-12-31"), at(LineFault::DateOutOfRange));
    assert_eq!(dated("2101-01-01"), at(LineFault::DateOutOfRange));
}

#[test]
fn a_note_of_many_lines_may_not_be_too_long_either() {
    let note = format!("betweentimes-plan 1\nNote: a\n{}", "  aaaaaaaaa\n".repeat(200));

    assert!(matches!(read(&note), Err(PlanFault::Line { what: LineFault::TooLongText, .. })));
}

#[test]
fn something_else_is_not_an_answer() {
    for other in ["", "betweentimes-plan 2\nTask: a", "Task: a", "PK\u{3}\u{4}", "betweentimes-plan 10"] {
        assert_eq!(read(other), Err(PlanFault::NotOne), "{other:?}");
    }
    assert_eq!(read_plan(b"betweentimes-plan 1\nFrom: \xff", None), Err(PlanFault::NotOne));
}

#[test]
fn there_is_an_end_to_everything() {
    let many = |line: &str, times| read(&format!("betweentimes-plan 1\n{}", format!("{line}\n").repeat(times)));

    assert_eq!(read(&" ".repeat(256 * 1024 + 1)), Err(PlanFault::TooLong));
    for line in ["Task: a", "Note: a", "Exercise: a"] {
        assert!(many(line, 50).is_ok(), "{line}");
        assert_eq!(many(line, 51), Err(PlanFault::TooMany), "{line}");
    }
    assert!(many("what", 100).is_ok());
    assert_eq!(many("what", 101), Err(PlanFault::TooMany));
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_as_the_same(plan in plan()) {
        prop_assert_eq!(read(&write_plan(&plan)), Ok(plan));
    }

    #[test]
    fn whatever_comes_is_answered(bytes in vec(any::<u8>(), 0..400)) {
        let _ = read_plan(&bytes, Some("a passphrase"));
        let after = [b"betweentimes-plan 1\n", bytes.as_slice()].concat();
        let _ = read_plan(&after, None);
    }

    #[test]
    fn lines_in_any_order_are_answered_and_written_again(lines in vec(line(), 0..30)) {
        let text = format!("betweentimes-plan 1\n{}", lines.join("\n"));

        if let Ok(plan) = read(&text) {
            let clean = PlanFile { warnings: vec![], ..plan };
            prop_assert_eq!(read(&write_plan(&clean)), Ok(clean));
        }
    }
}

/// Words without spaces around them, as a reader keeps them.
fn words() -> impl Strategy<Value = String> {
    vec(prop_oneof![Just(' '), proptest::char::any()], 0..30).prop_map(|it| {
        let text: String = it.into_iter().filter(|it| !it.is_control() && !"\u{2028}\u{2029}".contains(*it)).collect();
        text.trim().to_owned()
    })
}

fn slug() -> impl Strategy<Value = String> {
    "[a-z0-9.-]{1,40}"
}

fn task() -> impl Strategy<Value = PlanTask> {
    let told = words().prop_filter("a task needs words", |it| !it.is_empty());
    let texts = (told, words(), words(), words(), words(), words());
    (texts, option::of(slug()), option::of(1_u16..=600)).prop_map(|(texts, exercise, minutes)| {
        let (what, why, when, smallest, obstacle, then) = texts;
        PlanTask { what, why, exercise, when, minutes, smallest, obstacle, then }
    })
}

fn note() -> impl Strategy<Value = String> {
    let lines = vec(words(), 1..5).prop_map(|it| it.join("\n").trim().to_owned());
    lines.prop_filter("a note says something", |it| !it.is_empty())
}

fn plan() -> impl Strategy<Value = PlanFile> {
    let days = option::of((2000..=2100, 1_u32..=366))
        .prop_map(|it| it.and_then(|(year, day)| NaiveDate::from_yo_opt(year, day)));
    (words(), days.clone(), days, vec(task(), 0..4), vec(note(), 0..4), vec(slug(), 0..4)).prop_map(
        |(from, written, next_session, tasks, notes, exercises)| PlanFile {
            from,
            written,
            next_session,
            tasks,
            notes,
            exercises,
            warnings: vec![],
        },
    )
}

fn line() -> impl Strategy<Value = String> {
    let key = proptest::sample::select(
        &["From", "Date", "Next session", "Task", "Why", "Exercise", "When", "Minutes", "Note", "Then", "  ", "x", ""]
            [..],
    );
    (key, "[ a-z0-9:.-]{0,10}").prop_map(|(key, value)| format!("{key}: {value}"))
}
