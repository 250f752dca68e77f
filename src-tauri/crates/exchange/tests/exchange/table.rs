//! A table for spreadsheets.

use domain::{Body, CheckIn, Entry, Feeling, FeelingWord, Level, Mood, Page};
use exchange::outgoing::csv::{Flat, table, unguarded};
use proptest::prelude::*;

use crate::written::{anything, day, entry, every_answer, filled, percent, task};

fn name(key: &str) -> String {
    format!("«{key}»")
}

fn written(entries: &[Entry]) -> String {
    let mut file = Vec::new();
    let rows = table(&mut file, entries.iter().map(|it| Flat::of(it, &name))).unwrap();
    assert_eq!(rows, entries.len() as u64);
    String::from_utf8(file).unwrap()
}

/// The rows as another program reads them: by the names of the columns.
fn read(file: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn check_in() -> Entry {
    let feeling = |word: FeelingWord, strength| Feeling { word, strength };
    let body = Body::CheckIn(CheckIn {
        mood: Mood::new(3).ok(),
        pleasant: Level::new(-20).ok(),
        calm: Level::new(5).ok(),
        feelings: vec![
            feeling(FeelingWord::Known("sad".into()), Some(percent(60))),
            feeling(FeelingWord::Own("flat".into()), None),
        ],
        sleep_minutes: Some(400),
        distress: Some(percent(0)),
        line: "Long day".into(),
        ..CheckIn::default()
    });
    let mut entry = entry(1, day(3, 9), body);
    entry.tags.push("sleep".into());
    entry
}

#[test]
fn a_check_in_is_one_row_and_what_is_missing_is_empty() {
    let file = written(&[check_in()]);

    let expected = "id,day,time,offset,kind,exercise,title,text,mood,grid,feelings,distress,sleep_minutes,answers,score,\
                    before,after,tags,changed_at,version\r\n\
                    01010101010101010101010101010101,2026-03-09,20:30,UTC+02:00,checkIn,,,Long day,3,\
                    pleasant -20; calm 5,«feeling-sad» 60; flat,0,400,,,,,work; sleep,2026-03-09T18:35:00Z,1\r\n";
    assert_eq!(file, expected);
}

#[test]
fn without_entries_there_are_the_names_of_the_columns() {
    assert!(written(&[]).starts_with("id,day,"));
    assert_eq!(read(&written(&[])).len(), 0);
}

#[test]
fn west_of_greenwich_and_between_the_hours_the_offset_still_begins_with_a_letter() {
    let mut west = check_in();
    west.written.offset_minutes = -210;

    assert_eq!(read(&written(&[west]))[0]["offset"], "UTC-03:30");
}

#[test]
fn a_run_has_its_words_its_feelings_and_its_ratings() {
    let row = &read(&written(&[entry(1, day(3, 9), Body::Run(every_answer()))]))[0];

    assert_eq!(
        (row["exercise"].as_str(), row["before"].as_str(), row["after"].as_str()),
        ("«cbt.thought7»", "dist 80", "dist 40")
    );
    assert_eq!(row["feelings"], "«feeling-anxious»; flat 40");
    assert!(row["text"].contains("The bus was late") && row["text"].ends_with("It got quieter"));
}

#[test]
fn a_letter_that_is_still_sealed_stays_out() {
    let row = &read(&written(&[entry(1, day(3, 9), Body::Run(every_answer()))]))[0];

    assert!(!row["text"].contains("Dear me"));
}

#[test]
fn a_questionnaire_has_its_answers_and_rather_not_is_one() {
    let answers = filled("phq9", &[("q1", Some(2)), ("q2", Some(0)), ("q9", None)]);
    let row = &read(&written(&[entry(1, day(3, 9), Body::Questionnaire(answers))]))[0];

    assert_eq!((row["exercise"].as_str(), row["answers"].as_str()), ("«phq9»", "q1 2; q2 0; q9 rather not"));
}

#[test]
fn a_task_has_its_exercise_and_all_its_words() {
    let row = &read(&written(&[entry(1, day(3, 9), Body::Task(task()))]))[0];

    assert_eq!((row["title"].as_str(), row["exercise"].as_str()), ("Walk round the block", "«act.walk»"));
    assert!(row["text"].ends_with("Mornings are easier"));
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=HYPERLINK(\"x\")", "+1", "-1", "@sum", "\t=1", "\r=1", "  =1"] {
        let page = Page { title: formula.into(), text: formula.into(), mood: None };
        let mut entry = entry(1, day(3, 9), Body::Page(page));
        entry.tags = vec![formula.into()];

        let row = &read(&written(&[entry]))[0];

        for column in ["title", "text", "tags"] {
            assert_eq!(row[column], format!("'{formula}"), "{column}");
            assert_eq!(unguarded(&row[column]), formula);
        }
    }
}

proptest! {
    #[test]
    fn any_entry_is_one_row_that_says_what_it_said(entry in anything()) {
        let rows = read(&written(std::slice::from_ref(&entry)));

        prop_assert_eq!(rows.len(), 1);
        if let Body::Page(page) = &entry.body {
            prop_assert_eq!(unguarded(&rows[0]["title"]), &page.title);
            prop_assert_eq!(unguarded(&rows[0]["text"]), &page.text);
        }
        for (column, cell) in &rows[0] {
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{}: {}", column, cell);
        }
    }
}
