//! jrnl's JSON, tried.

use chrono_tz::Tz;

use crate::incoming::trial::{Tried, file, folder, tried};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const JOURNAL: &str = include_str!("../../../fixtures/jrnl/journal.json");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::Jrnl));
    tried(parcel, Format::Jrnl, &Tz::Europe__Berlin)
}

#[test]
fn entries_come_at_their_own_time_with_tags_that_have_no_sign() {
    let read = read(&file("journal.json", JOURNAL));

    let expected = [
        ("2021-04-09 15:39 120", "Dug up the @garden.", "With @ada, until it got dark.\n\nTwo beds left."),
        ("2021-04-10 08:00 120", "Named", ""),
        ("2021-04-11 00:00 120", "No tags here", "a"),
        ("2021-04-11 00:00 120", "No tags here", "b"),
        ("2021-04-12 12:00 120", "A day only", ""),
    ];
    assert_eq!(read.pages(), expected.map(|(at, title, text)| (at.to_owned(), title, text)));
    assert_eq!(read.tags()[..3], [vec!["garden", "ada", "starred"], vec![], vec![]]);
}

#[test]
fn an_entry_is_known_by_its_name_or_else_by_its_minute_and_title() {
    let read = read(&file("journal.json", JOURNAL));
    let keys = read.keys();

    assert!(keys[0].starts_with("2021-04-09 15:39 ") && keys[1] == "AAAA1111", "{keys:?}");
    assert_eq!(keys[3], format!("{} 2", keys[2]));
}

#[test]
fn what_is_left_behind_is_counted() {
    let read = read(&file("journal.json", JOURNAL));

    assert_eq!([Loss::Devices, Loss::Unreadable, Loss::Empty].map(|it| read.lost(it)), [1, 1, 1]);
    assert_eq!(read.told.unknown.keys().collect::<Vec<_>>(), ["mood"]);
}

#[test]
fn a_folder_with_a_file_for_each_entry_is_read() {
    let one = r#"{"title": "One", "body": "a", "date": "2021-04-09", "time": "10:00", "tags": [], "starred": false}"#;
    let broken = &one.replace("false}", "fal");
    let read = read(&folder(&[("2021-04-09_one.json", one), ("2021-04-09_two.json", broken), ("x.txt", "x")]));

    assert_eq!(read.words(), ("One", "a"));
    assert_eq!((read.lost(Loss::Unreadable), read.lost(Loss::OtherFiles)), (1, 1));
}

#[test]
fn an_empty_journal_is_one_and_a_broken_one_says_where() {
    assert_eq!(read(&file("a", r#"{"tags": {}, "entries": []}"#)).arrivals, []);
    let cut = &JOURNAL[..JOURNAL.find("No such day").unwrap()];
    assert_eq!(read(&file("a", cut)).ended, Err(Fault::Broken { line: 26 }));
    let nothing = tried(&file("a", "{}"), Format::Jrnl, &Tz::UTC);
    assert_eq!(nothing.ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn times_that_no_clock_shows_are_unreadable() {
    for (day, time) in
        [("2021-04-09", "25:00"), ("1780-01-01", "10:00"), ("99999-01-01", "10:00"), ("", ""), ("x", "y")]
    {
        let text = format!(r#"{{"entries":[{{"title":"a","body":"b","date":"{day}","time":"{time}"}}]}}"#);
        assert_eq!(read(&file("a", text)).lost(Loss::Unreadable), 1, "{day} {time}");
    }
}
