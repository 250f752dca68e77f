//! Events and things to do as a calendar file (RFC 5545).

use chrono::{DateTime, NaiveDate, NaiveTime, Timelike, Utc};

/// Something that happens at a time of the day, wherever the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name among all events; the same event keeps it.
    pub uid: String,
    /// The first day.
    pub day: NaiveDate,
    /// The time of the day.
    pub time: NaiveTime,
    /// What a calendar shows.
    pub summary: String,
    /// How many minutes before it a calendar reminds.
    pub alarm_minutes: Option<u32>,
    /// How it comes again.
    pub repeats: Option<Repeats>,
    /// The last day it comes again.
    pub until: Option<NaiveDate>,
}

/// How an event comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeats {
    /// Every day.
    Daily,
    /// Every week on the same day.
    Weekly,
}

/// Something to do until a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Todo {
    /// Its name among all things to do; the same one keeps it.
    pub uid: String,
    /// What a calendar shows.
    pub summary: String,
    /// What more there is to say; empty for nothing.
    pub description: String,
    /// The day it is due.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done: Option<DateTime<Utc>>,
    /// The time of the day it is due at which a calendar reminds. Without such a day there is no alarm.
    pub alarm: Option<NaiveTime>,
}

/// The events as a calendar file, made at `now`.
#[must_use]
pub fn ics(events: &[Event], now: DateTime<Utc>) -> String {
    calendar(events.iter().flat_map(|it| event(it, now)))
}

/// Things to do as a calendar file, made at `now`.
#[must_use]
pub fn todos(todos: &[Todo], now: DateTime<Utc>) -> String {
    calendar(todos.iter().flat_map(|it| todo(it, now)))
}

fn calendar(lines: impl Iterator<Item = String>) -> String {
    let mut file = Vec::from(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Betweentimes//EN"].map(str::to_owned));
    file.extend(lines);
    file.push("END:VCALENDAR".to_owned());
    file.iter().map(|it| folded(it)).collect()
}

fn event(event: &Event, now: DateTime<Utc>) -> Vec<String> {
    let summary = escaped(&event.summary);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&event.uid)),
        format!("DTSTAMP:{}", instant(now)),
        // Without a zone the time floats: nine in the morning stays nine in the morning on a journey.
        format!("DTSTART:{}", event.day.and_time(event.time).format("%Y%m%dT%H%M%S")),
        format!("SUMMARY:{summary}"),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
    ];
    lines.extend(event.repeats.map(|it| rule(it, event.until)));
    if let Some(minutes) = event.alarm_minutes {
        lines.extend(alarm(&format!("TRIGGER:-PT{minutes}M"), &summary));
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

fn rule(repeats: Repeats, until: Option<NaiveDate>) -> String {
    let often = match repeats {
        Repeats::Daily => "DAILY",
        Repeats::Weekly => "WEEKLY",
    };
    let until = until.map(|it| format!(";UNTIL={}T235959", it.format("%Y%m%d"))).unwrap_or_default();
    format!("RRULE:FREQ={often}{until}")
}

fn todo(todo: &Todo, now: DateTime<Utc>) -> Vec<String> {
    let summary = escaped(&todo.summary);
    let mut lines = vec![
        "BEGIN:VTODO".to_owned(),
        format!("UID:{}", escaped(&todo.uid)),
        format!("DTSTAMP:{}", instant(now)),
        format!("SUMMARY:{summary}"),
    ];
    if !todo.description.trim().is_empty() {
        lines.push(format!("DESCRIPTION:{}", escaped(&todo.description)));
    }
    lines.extend(todo.due.map(|it| format!("DUE;VALUE=DATE:{}", it.format("%Y%m%d"))));
    lines.push(format!("STATUS:{}", if todo.done.is_some() { "COMPLETED" } else { "NEEDS-ACTION" }));
    lines.extend(todo.done.map(|it| format!("COMPLETED:{}", instant(it))));
    lines.push("CLASS:PRIVATE".to_owned());
    // What is done needs no reminder. A trigger needs something to count from: the midnight that begins the day.
    if let (Some(time), Some(_), None) = (todo.alarm, todo.due, todo.done) {
        let minutes = time.num_seconds_from_midnight() / 60;
        lines.extend(alarm(&format!("TRIGGER;RELATED=END:PT{minutes}M"), &summary));
    }
    lines.push("END:VTODO".to_owned());
    lines
}

fn instant(it: DateTime<Utc>) -> impl std::fmt::Display {
    it.format("%Y%m%dT%H%M%SZ")
}

fn alarm(trigger: &str, summary: &str) -> [String; 5] {
    [
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{summary}"),
        trigger.to_owned(),
        "END:VALARM".to_owned(),
    ]
}

fn escaped(text: &str) -> String {
    let lines: Vec<_> = crate::text::lines(text).iter().map(|it| escaped_line(it)).collect();
    lines.join("\\n")
}

fn escaped_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for it in line.chars() {
        if matches!(it, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(it);
    }
    escaped
}

/// At most 75 octets a line; what is over goes on in the next one after a space.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 4);
    let mut octets = 0;
    for it in line.chars() {
        if octets + it.len_utf8() > 75 {
            folded += "\r\n ";
            octets = 1;
        }
        folded.push(it);
        octets += it.len_utf8();
    }
    folded + "\r\n"
}
