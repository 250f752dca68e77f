//! Our own file: written, and read back to the last letter.

use std::io::Cursor;

use domain::{Body, EntryId, Page};
use exchange::incoming::{Fault, Format, OwnRest, Parcel, Stop, read_own, recognised};
use exchange::outgoing::own::{Earlier, Head, Kept, Link, OwnWriter, Settings};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::written::{anything, body, card, day, entry, evening, every_answer, filled, task, text};

fn head() -> Head {
    Head { made: evening(day(3, 20)), app: "0.1.0".into() }
}

fn file(entries: &[Kept], links: &[Link], settings: &Settings) -> Vec<u8> {
    let mut file = Vec::new();
    let mut writer = OwnWriter::new(&mut file, &head()).unwrap();
    entries.iter().for_each(|it| writer.entry(it).unwrap());
    assert_eq!(writer.finish(links, settings).unwrap(), entries.len() as u64);
    file
}

fn parcel(bytes: &[u8]) -> Parcel {
    Parcel::opened("journal.json", &mut Cursor::new(bytes.to_vec())).unwrap()
}

fn read(bytes: &[u8]) -> (Result<OwnRest, Fault>, Vec<Kept>) {
    let mut kept = Vec::new();
    let rest = read_own(&parcel(bytes), &mut |it| {
        kept.push(it);
        Ok(())
    });
    (rest, kept)
}

fn every_kind() -> Vec<Kept> {
    let page = Page { title: "A walk".into(), text: "It rained.\n".into(), mood: None };
    let check_in = domain::CheckIn { line: "Fine".into(), ..Default::default() };
    let bodies = [
        Body::CheckIn(check_in),
        Body::Page(page.clone()),
        Body::Run(every_answer()),
        Body::Card(card()),
        Body::Questionnaire(filled("phq9", &[("q1", Some(2)), ("q9", None)])),
        Body::Task(task()),
    ];
    let kept = |(at, body)| Kept { entry: entry(at, day(3, 9), body), versions: Vec::new(), origin: None };
    let mut all: Vec<Kept> = (1..).zip(bodies).map(kept).collect();
    let earlier = Earlier { version: 1, changed_at: evening(day(3, 8)).at, tags: vec![], body: Body::Page(page) };
    all[1].entry.version = 2;
    all[1].versions.push(earlier);
    all[1].origin = Some("daylio".into());
    all
}

/// The file with one place changed: a pointer of JSON, and what stands there now; nothing takes it away.
fn changed(place: &str, value: Option<Value>) -> Vec<u8> {
    let mut json: Value = serde_json::from_slice(&file(&every_kind(), &[], &Settings::new())).unwrap();
    let (above, key) = place.rsplit_once('/').unwrap();
    let above = json.pointer_mut(above).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => above.insert(key.to_owned(), value),
        None => above.remove(key),
    };
    // Written by hand, as our key comes first and a map of JSON has an order of its own.
    let edition = json.as_object_mut().unwrap().remove("betweentimes").unwrap_or(json!(1));
    let rest = json.to_string();
    format!("{{\"betweentimes\":{edition},{}", &rest[1..]).into_bytes()
}

/// One of everything, with a link and a setting.
pub(crate) fn everything() -> Vec<u8> {
    let links = [Link { from: EntryId::of([1; 16]), to: EntryId::of([2; 16]), relation: "lens".into() }];
    let settings = Settings::from([("plan.basis".into(), json!({"problems": ["low"], "days": 3}))]);
    file(&every_kind(), &links, &settings)
}

#[test]
fn the_first_edition_is_written_as_the_fixture_says_and_still_read() {
    let fixture = include_bytes!("../../fixtures/betweentimes/edition-1.json");

    assert_eq!(String::from_utf8(everything()).unwrap(), String::from_utf8_lossy(fixture));
    assert_eq!(read(fixture).1, every_kind());
}

#[test]
fn every_kind_of_body_comes_back_as_it_was() {
    let kept = every_kind();
    let links = [Link { from: EntryId::of([1; 16]), to: EntryId::of([2; 16]), relation: "lens".into() }];
    let settings = Settings::from([("plan.basis".into(), json!({"problems": ["low"], "days": 3}))]);

    let (rest, back) = read(&file(&kept, &links, &settings));

    assert_eq!(back, kept);
    assert_eq!(rest, Ok(OwnRest { head: head(), links: links.into(), settings }));
}

#[test]
fn a_journal_without_an_entry_is_a_file_too() {
    let (rest, kept) = read(&file(&[], &[], &Settings::new()));

    assert!(rest.is_ok() && kept.is_empty());
}

#[test]
fn each_entry_has_a_line_of_its_own_and_the_edition_comes_first() {
    let file = String::from_utf8(file(&every_kind(), &[], &Settings::new())).unwrap();

    assert!(file.starts_with("{\"betweentimes\":1,\n"));
    assert_eq!(file.lines().filter(|it| it.starts_with("{\"entry\":")).count(), 6);
}

#[test]
fn it_is_known_by_its_first_key_and_not_by_its_name() {
    for ours in ["{\"betweentimes\":1}", "\u{feff} {\n \"betweentimes\" : 7", "{\"betweentimes\":"] {
        assert_eq!(recognised(&parcel(ours.as_bytes())), Some(Format::Betweentimes), "{ours}");
    }
    for other in [
        "",
        "{",
        "[]",
        "{\"entries\":[],\"betweentimes\":1}",
        "{\"betweentimes2\":1}",
        "\"betweentimes\":1",
        "{\"betweentimes\"",
    ] {
        assert_ne!(recognised(&parcel(other.as_bytes())), Some(Format::Betweentimes), "{other}");
    }
}

#[test]
fn a_file_of_a_newer_app_is_told_as_that() {
    assert_eq!(read(b"{\"betweentimes\":2,\"what\":[]}").0, Err(Fault::Newer));
    assert_eq!(read(b"{\"betweentimes\":0}").0, Err(Fault::Broken { line: 1 }));
}

#[test]
fn a_field_that_is_not_understood_refuses_the_file_wherever_it_stands() {
    let more = || Some(json!("more"));
    for place in [
        "/more",
        "/entries/0/more",
        "/entries/0/entry/more",
        "/entries/0/entry/written/more",
        "/entries/0/entry/body/more",
        "/entries/1/entry/body/it/more",
        "/entries/1/versions/0/more",
        "/entries/1/versions/0/body/it/more",
        "/entries/2/entry/body/it/answers/ask0/more",
        "/entries/2/entry/body/it/later/0/moment/more",
    ] {
        let read = read(&changed(place, more())).0;
        assert!(matches!(read, Err(Fault::Broken { .. })), "{place}: {read:?}");
    }
}

#[test]
fn a_part_that_is_missing_refuses_the_file() {
    for place in ["/made", "/app", "/entries", "/links", "/settings", "/entries/0/entry", "/entries/0/entry/written"] {
        assert!(matches!(read(&changed(place, None)).0, Err(Fault::Broken { .. })), "{place}");
    }
}

#[test]
fn what_cannot_be_an_entry_refuses_the_file() {
    for (place, value) in [
        ("/entries/0/entry/id", json!("../")),
        ("/entries/0/entry/version", json!(0)),
        ("/entries/1/versions/0/version", json!(2)),
        ("/entries/1/versions/0/version", json!(0)),
        ("/entries/0/entry/written/offsetMinutes", json!(1081)),
        ("/entries/0/entry/written/day", json!("2101-01-01")),
        ("/entries/0/entry/written/at", json!("1899-12-31T00:00:00Z")),
        ("/entries/0/entry/changedAt", json!("+262000-01-01T00:00:00Z")),
        ("/entries/1/versions/0/changedAt", json!("1-01-01T00:00:00Z")),
        ("/entries/0/entry/askAgainAt", json!("3000-01-01T00:00:00Z")),
        ("/entries/0/entry/body/it/mood", json!(11)),
        ("/entries/0/entry/body/kind", json!("dream")),
        ("/made/day", json!("9999-01-01")),
    ] {
        assert!(matches!(read(&changed(place, Some(value))).0, Err(Fault::Broken { .. })), "{place}");
    }
}

#[test]
fn a_file_that_was_cut_off_is_broken_at_every_byte() {
    let whole = file(&every_kind()[..2], &[], &Settings::new());
    for end in 20..whole.len() - 2 {
        assert!(matches!(read(&whole[..end]).0, Err(Fault::Broken { .. })), "cut at {end}");
    }
}

#[test]
fn fields_that_are_there_twice_are_broken() {
    for twice in ["\"app\":\"1\",\"app\":\"1\"", "\"entries\":[],\"entries\":[]", "\"links\":[],\"links\":[]"] {
        let file = format!("{{\"betweentimes\":1,{twice}}}");
        assert_eq!(read(file.as_bytes()).0, Err(Fault::Broken { line: 1 }), "{twice}");
    }
}

#[test]
fn the_line_of_an_entry_that_is_not_understood_is_told() {
    let file = String::from_utf8(file(&every_kind(), &[], &Settings::new())).unwrap();

    let broken = file.replace("\"title\":\"When", "\"title\":7,\"x\":\"When");

    assert_eq!(read(broken.as_bytes()).0, Err(Fault::Broken { line: 8 }));
}

#[test]
fn whoever_takes_the_entries_may_stop() {
    let parcel = parcel(&file(&every_kind(), &[], &Settings::new()));
    let mut taken = 0;

    let read = read_own(&parcel, &mut |_| {
        taken += 1;
        if taken == 2 { Err(Stop) } else { Ok(()) }
    });

    assert_eq!((read, taken), (Err(Fault::Stopped), 2));
}

#[test]
fn two_journals_in_one_parcel_are_not_guessed_between() {
    let one = file(&[], &[], &Settings::new());
    let files = ["a.json", "b.json"].map(|it| Ok((it.to_owned(), Cursor::new(one.clone()))));
    let parcel = Parcel::gathered(files).unwrap();

    assert_eq!(recognised(&parcel), None);
    assert_eq!(read_own(&parcel, &mut |_| Ok(())), Err(Fault::Unknown));
}

#[test]
fn a_million_brackets_are_broken_and_no_more() {
    let deep = format!("{{\"betweentimes\":1,\"entries\":[{}", "[".repeat(1_000_000));

    assert_eq!(read(deep.as_bytes()).0, Err(Fault::Broken { line: 1 }));
}

proptest! {
    #[test]
    fn anything_that_was_written_is_read_back(
        entries in vec((anything(), vec(body(), 0..3), proptest::option::of(text())), 0..4),
        setting in text(),
    ) {
        let kept: Vec<Kept> = entries.into_iter().map(|(mut entry, bodies, origin)| {
            entry.version += 10;
            let changed_at = entry.changed_at;
            let earlier = |(version, body)| Earlier { version, changed_at, tags: vec![], body };
            let versions = (1..10).rev().zip(bodies).map(earlier).collect();
            Kept { entry, versions, origin }
        }).collect();
        let settings = Settings::from([(setting.clone(), json!({ "it": setting }))]);

        let (rest, back) = read(&file(&kept, &[], &settings));

        prop_assert_eq!(back, kept);
        prop_assert_eq!(rest.unwrap().settings, settings);
    }
}
