//! The calendar file, as a program that reads calendars sees it.

use std::process::Command;

use chrono::{DateTime, NaiveDate, NaiveTime};
use exchange::{Event, Repeats, ics};
use serde_json::{Value, json};

use crate::brief::kept;

const READ: &str = r#"
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
events = []
for event in calendar.walk("VEVENT"):
    start = event.decoded("dtstart")
    alarms = [str(it.decoded("trigger")) for it in event.walk("VALARM")]
    rule = event.get("rrule")
    events.append({"uid": str(event["uid"]), "summary": str(event["summary"]), "start": start.isoformat(),
        "floating": start.tzinfo is None, "alarms": alarms, "rule": rule.to_ical().decode() if rule else None,
        "errors": [str(it) for it in event.errors]})
print(json.dumps({"prodid": str(calendar["prodid"]), "events": events}))
"#;

fn read(file: &str) -> Value {
    let path = kept("events.ics", file);
    // The one that knows Debian's modules.
    let output = Command::new("/usr/bin/python3").args(["-c", READ]).arg(path).output();
    let output = output.expect("python3 starts; `apt-get install python3-icalendar` brings it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_calendar_reads_what_was_meant() {
    let summary =
        "A walk, then tea; or \u{1f375} \\ 小さな一歩 of the kind that needs a summary over two lines\nor three";
    let walk = Event {
        uid: "walk@betweentimes".to_owned(),
        day: NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day"),
        time: NaiveTime::from_hms_opt(9, 30, 0).expect("a time"),
        summary: summary.to_owned(),
        alarm_minutes: Some(15),
        repeats: Some(Repeats::Weekly),
        until: NaiveDate::from_ymd_opt(2026, 12, 22),
    };
    let once = Event { uid: "once@betweentimes".to_owned(), alarm_minutes: None, repeats: None, ..walk.clone() };

    let at_once = Event { uid: "now@betweentimes".to_owned(), alarm_minutes: Some(0), ..once.clone() };

    let calendar = read(&ics(&[walk, once, at_once], DateTime::UNIX_EPOCH));

    assert_eq!(calendar["prodid"], "-//Betweentimes//EN");
    let expected = json!([
        { "uid": "walk@betweentimes", "summary": summary, "start": "2026-12-01T09:30:00", "floating": true,
          "alarms": ["-1 day, 23:45:00"], "rule": "FREQ=WEEKLY;UNTIL=20261222T235959", "errors": [] },
        { "uid": "once@betweentimes", "summary": summary, "start": "2026-12-01T09:30:00", "floating": true,
          "alarms": [], "rule": null, "errors": [] },
        { "uid": "now@betweentimes", "summary": summary, "start": "2026-12-01T09:30:00", "floating": true,
          "alarms": ["0:00:00"], "rule": null, "errors": [] },
    ]);
    assert_eq!(calendar["events"], expected);
}
