//! Events and things to do as a calendar file.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use exchange::{Event, Repeats, Todo, ics, todos};
use proptest::prelude::*;

fn walk() -> Event {
    Event {
        uid: "walk@betweentimes".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
        time: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        summary: "A walk, before work; then tea".to_owned(),
        alarm_minutes: Some(10),
        repeats: Some(Repeats::Weekly),
        until: NaiveDate::from_ymd_opt(2026, 12, 22),
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).unwrap()
}

#[test]
fn an_event_is_written_line_by_line() {
    let file = ics(&[walk()], now());

    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Betweentimes//EN",
        "BEGIN:VEVENT",
        "UID:walk@betweentimes",
        "DTSTAMP:20260921T141320Z",
        "DTSTART:20261201T090000",
        "SUMMARY:A walk\\, before work\\; then tea",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "RRULE:FREQ=WEEKLY;UNTIL=20261222T235959",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:A walk\\, before work\\; then tea",
        "TRIGGER:-PT10M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file.split("\r\n").collect::<Vec<_>>(), expected);
}

#[test]
fn without_an_alarm_and_without_an_end_there_is_none() {
    let event = Event { alarm_minutes: None, repeats: Some(Repeats::Daily), until: None, ..walk() };

    let file = ics(&[event], now());

    assert!(!file.contains("VALARM"));
    assert!(file.contains("RRULE:FREQ=DAILY\r\n"));
}

proptest! {
    #[test]
    fn any_summary_stays_one_property(summary in proptest::collection::vec(any::<char>(), 0..200)) {
        let event = Event { summary: summary.into_iter().collect(), alarm_minutes: None, ..walk() };

        let file = ics(&[event], now());

        let lines: Vec<_> = file.split("\r\n").collect();
        prop_assert!(lines.iter().all(|it| it.len() <= 75 && !it.contains(['\r', '\n'])));
        let unfolded = file.replace("\r\n ", "");
        prop_assert_eq!(unfolded.split("\r\n").count(), 14);
    }
}

fn errand() -> Todo {
    Todo {
        uid: "errand@betweentimes".to_owned(),
        summary: "Walk; round the block".to_owned(),
        description: "After supper,\nwith an umbrella".to_owned(),
        due: NaiveDate::from_ymd_opt(2026, 12, 1),
        done: None,
        alarm: NaiveTime::from_hms_opt(9, 30, 0),
    }
}

#[test]
fn a_thing_to_do_is_written_line_by_line() {
    let file = todos(&[errand()], now());

    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Betweentimes//EN",
        "BEGIN:VTODO",
        "UID:errand@betweentimes",
        "DTSTAMP:20260921T141320Z",
        "SUMMARY:Walk\\; round the block",
        "DESCRIPTION:After supper\\,\\nwith an umbrella",
        "DUE;VALUE=DATE:20261201",
        "STATUS:NEEDS-ACTION",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Walk\\; round the block",
        "TRIGGER;RELATED=END:PT570M",
        "END:VALARM",
        "END:VTODO",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file.split("\r\n").collect::<Vec<_>>(), expected);
}

#[test]
fn what_is_done_says_when_and_reminds_no_more() {
    let file = todos(&[Todo { done: Some(now()), ..errand() }], now());

    assert!(file.contains("STATUS:COMPLETED\r\nCOMPLETED:20260921T141320Z\r\n"));
    assert!(!file.contains("VALARM"));
}

#[test]
fn without_a_day_nothing_is_due_and_nothing_reminds() {
    let file = todos(&[Todo { due: None, description: " \n".to_owned(), ..errand() }], now());

    assert!(["DUE", "VALARM", "DESCRIPTION"].iter().all(|it| !file.contains(it)), "{file}");
}

proptest! {
    #[test]
    fn any_words_stay_in_their_property(words in proptest::collection::vec(any::<char>(), 0..200)) {
        let words: String = words.into_iter().collect();
        let todo = Todo { summary: words.clone(), description: format!("x{words}"), alarm: None, ..errand() };

        let file = todos(&[todo], now());

        let lines: Vec<_> = file.split("\r\n").collect();
        prop_assert!(lines.iter().all(|it| it.len() <= 75 && !it.contains(['\r', '\n'])));
        prop_assert_eq!(file.replace("\r\n ", "").split("\r\n").count(), 14);
    }
}
