//! Day One's JSON, tried.

use chrono::Utc;

use crate::incoming::trial::{Tried, file, folder, members, tried, with_photos};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const EVENINGS: &str = include_str!("../../../fixtures/day-one/Evenings.json");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::DayOne));
    tried(parcel, Format::DayOne, &Utc)
}

/// The words of a single entry with these fields.
fn entry(fields: &str) -> Tried {
    read(&file(
        "a.json",
        format!(r#"{{"metadata":{{}},"entries":[{{"creationDate":"2024-01-01T10:00:00Z",{fields}}}]}}"#),
    ))
}

#[test]
fn entries_come_with_their_own_day_their_title_and_plain_words() {
    let read = read(&file("x", EVENINGS));

    let pages = read.pages();
    let (walk, rich, all_day) = (&pages[0], &pages[1], &pages[2]);
    let words = "We went round the lake. It was cold!\n\n\n`keep\\.this` and the rest.";
    assert_eq!(*walk, ("2024-02-10 22:30 -300".to_owned(), "The long walk", words));
    assert_eq!(*rich, ("2024-02-12 12:00 0".to_owned(), "", "Only rich\nwords"));
    assert_eq!(*all_day, ("2024-02-12 19:30 -300".to_owned(), "", "All of that day"));
    assert_eq!(read.arrivals[0].changed_at.unwrap().to_rfc3339(), "2024-02-12T08:00:00+00:00");
    assert_eq!(read.tags()[0], ["outside", "with others", "starred"]);
}

#[test]
fn what_is_left_behind_is_counted() {
    let read = read(&file("Evenings.json", EVENINGS));

    let lost =
        [Loss::Photos, Loss::Places, Loss::Weather, Loss::Devices, Loss::Settings, Loss::Empty, Loss::Unreadable];
    assert_eq!(lost.map(|it| read.lost(it)), [2, 1, 1, 1, 1, 1, 2], "{:?}", read.told);
    assert_eq!(read.told.unknown.keys().collect::<Vec<_>>(), ["promptID"]);
}

#[test]
fn photos_that_lie_in_the_zip_are_not_counted_a_second_time() {
    let read = read(&with_photos(file("Evenings.json", EVENINGS), 3));

    assert_eq!(read.lost(Loss::Photos), 3);
}

#[test]
fn an_entry_without_a_name_is_known_by_its_time_which_is_of_the_clock_it_was_written_by() {
    let read = read(&file("Evenings.json", EVENINGS));

    assert_eq!(read.keys()[3..], ["2024-02-15T10:00:00-08:00", "2024-02-15T10:00:00-08:00 2"]);
    assert_eq!(read.pages()[3].0, "2024-02-15 10:00 -480");
}

#[test]
fn several_journals_are_told_apart_by_a_tag() {
    let other = EVENINGS.replace("0A1B", "FFFF");
    let read = read(&folder(&[("in/Evenings.json", EVENINGS), ("Work days.json", &other), ("notes.txt", "x")]));

    assert_eq!(read.arrivals.len(), 10);
    assert!(read.tags().iter().filter(|it| it.contains(&"Evenings")).count() == 5);
    assert!(read.tags().iter().filter(|it| it.contains(&"Work days")).count() == 5);
    assert_eq!(read.lost(Loss::OtherFiles), 1);
    assert!(read.keys().contains(&"1A1B2C3D4E5F60718293A4B5C6D7E8F9 2"));
}

#[test]
fn a_single_journal_needs_no_tag() {
    assert!(read(&file("Evenings.json", EVENINGS)).tags()[1].is_empty());
}

#[test]
fn an_escaped_sign_is_no_heading_and_rich_text_is_not_markdown() {
    assert_eq!(entry(r###""text": "\\# not a title\\.""###).words(), ("", "# not a title."));
    assert_eq!(entry(r##""richText": "{\"contents\":[{\"text\":\"# a\\\\.\"}]}""##).words(), ("", "# a\\."));
}

#[test]
fn rich_text_is_only_read_when_text_is_missing() {
    assert_eq!(entry(r#""text": "a", "richText": "broken""#).words(), ("", "a"));
    assert_eq!(entry(r#""richText": "broken""#).lost(Loss::Unreadable), 1);
    assert_eq!(entry(r#""text": null, "photos": null, "tags": null"#).lost(Loss::Empty), 1);
}

#[test]
fn film_and_sound_are_recordings() {
    let read =
        entry(r#""text": "a\n![](dayone-moment:/video/A)", "videos": [{}], "audios": [{}, {}], "pdfAttachments": [1]"#);

    assert_eq!((read.lost(Loss::Recordings), read.lost(Loss::OtherFiles), read.lost(Loss::Photos)), (3, 1, 0));
}

#[test]
fn a_journal_without_entries_is_still_one() {
    assert_eq!(read(&file("Empty.json", r#"{"metadata":{"version":"1.0"},"entries":[]}"#)).arrivals, []);
}

#[test]
fn a_broken_journal_says_where() {
    let cut = &EVENINGS[..EVENINGS.find("All of that day").unwrap()];

    let read = read(&file("Evenings.json", cut));

    assert_eq!(read.ended, Err(Fault::Broken { line: 38 }));
}

#[test]
fn what_is_no_journal_is_broken_when_it_is_read_as_one() {
    for text in ["", "{}", r#"{"metadata":{},"entries":{}}"#, r#"{"tags":{},"entries":[]}"#] {
        let parcel = file("a.json", text);
        assert_eq!(tried(&parcel, Format::DayOne, &Utc).ended, Err(Fault::Broken { line: 0 }), "{text}");
        assert_ne!(recognised(&parcel), Some(Format::DayOne), "{text}");
    }
}

#[test]
fn hostile_values_are_unreadable_and_no_more() {
    for fields in [
        r#""text": 5"#,
        r#""text": "a", "tags": "b""#,
        r#""text": "a", "starred": []"#,
        r#""text": "a", "text": "b""#,
        &format!(r#""x": {}1{}, "text": "a""#, "[".repeat(100_000), "]".repeat(100_000)),
    ] {
        assert_eq!(entry(fields).lost(Loss::Unreadable), 1, "{}", fields.get(..40).unwrap_or(fields));
    }
    let years = r#"{"metadata":{},"entries":[{"creationDate":"0001-01-01T00:00:00Z","timeZone":"Asia/Tokyo","text":"a"},
        {"creationDate":"9999-12-31T23:59:59Z","timeZone":"Asia/Tokyo","text":"a"}]}"#;
    assert_eq!(read(&file("a.json", years)).lost(Loss::Unreadable), 2);
}

#[test]
fn a_long_name_and_bytes_that_are_no_text_do_no_harm() {
    assert!(entry(&format!(r#""uuid": "{}", "text": "a""#, "é".repeat(9000))).keys()[0].len() < 200);
    let parcel = members(vec![("a.json".to_owned(), b"{\"entries\": [\xff".to_vec())]);
    assert_eq!(tried(&parcel, Format::DayOne, &Utc).ended, Err(Fault::Broken { line: 0 }));
}
