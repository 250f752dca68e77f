//! Events as a calendar file.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use exchange::{Event, Repeats, ics};
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
