//! T9: clocks that jump, other zones, the hours of summer time. Order follows arrival, a day stays the day it
//! was, and no clock makes backups go.

use betweentimes_tests::desk::page;
use chrono::{DateTime, Duration, FixedOffset, NaiveDate, TimeDelta, Utc};
use companion::{Companion, Cost, Places};
use domain::Moment;
use serde_json::{Value, json};

use super::Scale;
use super::outcome::Outcome;
use super::worker::folder;

/// What the clock shows from one entry to the next.
const SCENES: [(&str, &[&str]); 16] = [
    ("ten years ahead", &["2026-11-25T12:00:00+01:00", "2036-11-25T12:00:00+01:00", "2026-11-25T12:05:00+01:00"]),
    ("ten years back", &["2026-11-25T12:00:00+01:00", "2016-11-25T12:00:00+01:00", "2026-11-25T12:05:00+01:00"]),
    ("the end of 32 bits", &["2038-01-19T03:14:07+00:00", "2038-01-19T03:14:08+00:00", "2038-01-19T03:14:09+00:00"]),
    ("two hours back", &["2026-11-25T12:00:00+01:00", "2026-11-25T10:00:00+01:00", "2026-11-25T12:01:00+01:00"]),
    ("Berlin loses an hour", &["2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:01+02:00"]),
    (
        "Berlin has an hour twice",
        &["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T02:45:00+01:00"],
    ),
    (
        "New York loses an hour",
        &["2026-03-08T01:59:59-05:00", "2026-03-08T03:00:00-04:00", "2026-03-08T03:30:00-04:00"],
    ),
    (
        "New York has an hour twice",
        &["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", "2026-11-01T01:31:00-05:00"],
    ),
    (
        "Lord Howe turns by half an hour",
        &["2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30", "2026-04-05T02:00:00+10:30"],
    ),
    ("Lord Howe turns back", &["2026-10-04T01:59:59+10:30", "2026-10-04T02:30:00+11:00", "2026-10-04T02:31:00+11:00"]),
    (
        "over the date line to the west",
        &["2026-11-25T23:30:00-10:00", "2026-11-26T23:40:00+14:00", "2026-11-27T00:10:00+14:00"],
    ),
    (
        "over the date line to the east",
        &["2026-11-26T00:30:00+14:00", "2026-11-25T00:40:00-10:00", "2026-11-25T01:00:00-10:00"],
    ),
    (
        "a zone of half an hour",
        &["2026-11-25T23:59:59+05:45", "2026-11-26T00:00:00+05:45", "2026-11-25T19:15:01+01:00"],
    ),
    (
        "the day that is there every four years",
        &["2028-02-28T23:59:59+01:00", "2028-02-29T12:00:00+01:00", "2028-03-01T00:00:00+01:00"],
    ),
    ("before 1970", &["1969-12-31T23:59:59+00:00", "1970-01-01T00:00:00+00:00", "2026-11-25T12:00:00+00:00"]),
    ("the turn of a year", &["2026-12-31T23:59:59+01:00", "2027-01-01T00:00:00+01:00", "2026-12-31T23:00:00+00:00"]),
];

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    for (name, readings) in SCENES {
        let looked = one_scene(readings, |moment| moment);
        outcome.tried(looked.map_err(|it| format!("{name}: {it}")));
    }
    days(scale, &mut outcome);
    backups(&mut outcome);
    // The control: days that are counted from the instant alone, as if everybody lived in Greenwich.
    for (_, readings) in SCENES {
        let greenwich = |moment: Moment| Moment { day: moment.at.date_naive(), ..moment };
        outcome.control(one_scene(readings, greenwich).is_err());
    }
    outcome
}

/// An app at one clock after the other.
struct App {
    _home: tempfile::TempDir,
    companion: Companion,
}

impl App {
    fn new() -> Self {
        let home = folder();
        let places = Places { vault: home.path().join("vault"), preferences: home.path().join("preferences.json") };
        Self { companion: Companion::costing(places, Cost::Lowest), _home: home }
    }

    fn ask(&self, now: Moment, command: &str, input: Value) -> Result<Value, String> {
        wire::answer(&self.companion, now, command, input).map_err(|it| format!("`{command}`: {it:?}"))
    }
}

fn reading(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("a reading")
}

/// Writes one page at every reading. Each is in the list of its own day, in the order of arrival.
fn one_scene(readings: &[&str], clock: impl Fn(Moment) -> Moment) -> Result<(), String> {
    let app = App::new();
    let first = clock(Moment::of(reading(readings[0])));
    app.ask(first, "create_vault", json!({ "passphrase": null }))?;
    let mut written: Vec<(NaiveDate, String)> = Vec::new();
    for (number, text) in readings.iter().enumerate() {
        let now = clock(Moment::of(reading(text)));
        let title = format!("page {number}");
        let draft = app.ask(now, "begin", json!({ "body": page(&title, "words") }))?;
        app.ask(now, "write_entry", json!({ "draft": draft }))?;
        app.ask(now, "tend", json!({}))?;
        let today = app.ask(now, "today", json!({}))?;
        // The day a person has there and then, by the calendar on the wall.
        let wall: NaiveDate = text[..10].parse().expect("a day");
        if today["day"] != json!(wall) {
            return Err(format!("at {text} today is called {}", today["day"]));
        }
        written.push((wall, title));
    }
    let now = clock(Moment::of(reading(readings[0])));
    for day in written.iter().map(|it| it.0) {
        let filter = json!({ "since": day, "until": day.succ_opt() });
        let listed = app.ask(now, "list_entries", json!({ "filter": filter }))?;
        let titles: Vec<&str> = listed.as_array().into_iter().flatten().filter_map(|it| it["title"].as_str()).collect();
        let wanted: Vec<&str> = written.iter().rev().filter(|it| it.0 == day).map(|it| it.1.as_str()).collect();
        if titles != wanted {
            return Err(format!("on {day} there are {titles:?}, not {wanted:?}"));
        }
    }
    Ok(())
}

/// Any instant in any zone: the day is that of the wall there.
fn days(scale: Scale, outcome: &mut Outcome) {
    let mut chance = scale.chance(9);
    for _ in 0..scale.of(1_000, 10_000) {
        let at: DateTime<Utc> = DateTime::UNIX_EPOCH + Duration::seconds(chance.below(4_102_444_800) as i64);
        let minutes = chance.below(2 * 1_080 + 1) as i32 - 1_080;
        let offset = FixedOffset::east_opt(minutes * 60).expect("a zone");
        let moment = Moment::of(at.with_timezone(&offset));
        let wall = (at + TimeDelta::minutes(minutes.into())).date_naive();
        let right = moment.day == wall && moment.offset_minutes == minutes && moment.at == at;
        outcome.tried(if right { Ok(()) } else { Err(format!("{at} {minutes} min east: {moment:?}")) });
    }
}

/// Whatever the clock does between backups, the newest three that are whole stay.
fn backups(outcome: &mut Outcome) {
    let app = App::new();
    let moment = |days: i64| Moment::of((reading("2026-11-25T12:00:00+01:00") + TimeDelta::days(days)).fixed_offset());
    let looked = (|| {
        app.ask(moment(0), "create_vault", json!({ "passphrase": null }))?;
        let jumps = [0, 3_650, -3_650, 1, 2, 7_300, 3, -7_300, 4, 5, 30, 31, 3_650, 6];
        for (number, days) in jumps.iter().cycle().take(60).enumerate() {
            let draft = app.ask(moment(*days), "begin", json!({ "body": page("", &format!("words {number}")) }))?;
            app.ask(moment(*days), "write_entry", json!({ "draft": draft }))?;
            app.ask(moment(*days), "back_up", json!({}))?;
            let state = app.ask(moment(*days), "data_state", json!({}))?;
            let names: Vec<&str> =
                state["backups"].as_array().into_iter().flatten().filter_map(|it| it["name"].as_str()).collect();
            let newest: Vec<u32> = names.iter().filter_map(|it| it.get(7..13)?.parse().ok()).take(3).collect();
            let made = number as u32 + 1;
            let wanted: Vec<u32> = (1..=made).rev().take(3).collect();
            if newest != wanted {
                return Err(format!("after {made} backups the newest are {newest:?}"));
            }
        }
        Ok(())
    })();
    outcome.tried(looked);
}
