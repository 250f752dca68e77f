//! Day One's plain text, tried.

use chrono::Utc;
use chrono_tz::Tz;

use crate::incoming::trial::{Tried, file, folder, tried, with_photos};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const JOURNAL: &str = include_str!("../../../fixtures/day-one-text/Journal.txt");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::DayOneText));
    tried(parcel, Format::DayOneText, &Tz::Europe__Berlin)
}

#[test]
fn entries_begin_with_their_day_and_headings_come_off() {
    let read = read(&file("Journal.txt", JOURNAL));

    let expected = [
        ("2023-03-01 00:00 0", "The first of March", "It rained.\n\nLater it stopped!"),
        ("2023-03-02 23:05 60", "", "One paragraph only,\non two lines."),
        ("2023-03-03 12:00 60", "A heading", "and its text\n\tWeather:\tin the middle of a text it stays"),
        ("2023-03-03 12:00 60", "", "A second one that day"),
        ("2023-03-04 23:30 -300", "", "Late"),
    ];
    assert_eq!(read.pages(), expected.map(|(at, title, text)| (at.to_owned(), title, text)));
}

#[test]
fn headers_become_tags_or_are_counted() {
    let read = read(&file("Journal.txt", JOURNAL));

    assert_eq!(read.tags()[1], ["quiet", "with others"]);
    assert_eq!([Loss::Weather, Loss::Places, Loss::Photos].map(|it| read.lost(it)), [1, 1, 2]);
    assert_eq!(read.told.unknown.keys().collect::<Vec<_>>(), ["Mood ring"]);
}

#[test]
fn words_before_any_day_and_of_an_unknown_day_are_told() {
    assert_eq!(read(&file("Journal.txt", JOURNAL)).lost(Loss::Unreadable), 2);
}

#[test]
fn two_entries_of_one_time_have_two_keys() {
    assert_eq!(read(&file("a", JOURNAL)).keys()[2..4], ["2023-03-03 12:00:00", "2023-03-03 12:00:00 2"]);
}

#[test]
fn windows_lines_and_a_mark_in_front_change_nothing() {
    let windows = format!("\u{feff}{}", JOURNAL.replace('\n', "\r\n"));

    assert_eq!(read(&file("a", windows)).pages(), read(&file("a", JOURNAL)).pages());
}

#[test]
fn tabs_that_became_spaces_are_understood() {
    let read = read(&file("a", "    Date:  2 March 2023 at 10:00 UTC\n\nWords\n"));

    assert_eq!(read.pages(), [("2023-03-02 10:00 0".to_owned(), "", "Words")]);
}

#[test]
fn several_journals_are_told_apart_by_a_tag_and_photos_are_counted_once() {
    let parcel = folder(&[("Evenings.txt", JOURNAL), ("Work.txt", JOURNAL), ("note.txt", "Date: none")]);
    let read = read(&with_photos(parcel, 2));

    assert_eq!((read.arrivals.len(), read.tags()[9].as_slice()), (10, ["Work"].as_slice()));
    assert_eq!((read.lost(Loss::Photos), read.lost(Loss::OtherFiles)), (2, 1));
}

#[test]
fn a_text_without_days_is_no_journal() {
    let parcel = file("a.txt", "Date: 1 March 2023\nno tab before it");

    assert_eq!(recognised(&parcel), None);
    assert_eq!(tried(&parcel, Format::DayOneText, &Utc).ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn a_day_that_no_diary_has_is_unreadable() {
    let read = read(&file("a.txt", "\tDate:\t1 March 1823 at 10:00 GMT\n\nOld\n\tDate:\t1 March 2023\n\nNew\n"));

    assert_eq!((read.arrivals.len(), read.lost(Loss::Unreadable)), (1, 1));
}
