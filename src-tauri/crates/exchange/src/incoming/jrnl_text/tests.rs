//! jrnl's own files, tried.

use chrono_tz::Tz;

use crate::incoming::trial::{Tried, file, folder, tried};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const JOURNAL: &str = include_str!("../../../fixtures/jrnl-text/journal.txt");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::JrnlText));
    tried(parcel, Format::JrnlText, &Tz::Europe__Berlin)
}

#[test]
fn entries_begin_with_a_time_in_brackets_and_with_nothing_else() {
    let read = read(&file("journal.txt", JOURNAL));

    let shelf = "By colour, with @Ada and the @blue-ones.\n\n2020-08-29 12:00 is no new entry in such a file\n\
        [x] nor is this\n[2020-99-99 10:00] nor this";
    let expected = [
        ("2020-08-29 11:11 120", "Rearranged the shelf.", shelf),
        ("2020-08-30 21:05 120", "One line.", "Then a second sentence with @ada."),
        ("2020-08-31 07:00 120", "What a **day**", "mail@example.org is no tag, (@neither) is this"),
        ("2020-08-31 07:00 120", "What a **day**", "Once more"),
        ("2020-09-01 10:00 120", "", "A body alone"),
    ];
    assert_eq!(read.pages(), expected.map(|(at, title, text)| (at.to_owned(), title, text)));
    assert_eq!(read.lost(Loss::Unreadable), 1);
}

#[test]
fn words_with_a_sign_become_tags_and_stay() {
    let read = read(&file("journal.txt", JOURNAL));

    assert_eq!(read.tags()[..3], [vec!["ada", "blue-ones", "starred"], vec!["ada"], vec![]]);
}

#[test]
fn entries_of_one_minute_and_title_have_two_keys() {
    let read = read(&file("journal.txt", JOURNAL));

    assert_eq!(read.keys()[3], format!("{} 2", read.keys()[2]));
}

#[test]
fn the_same_journal_as_json_has_the_same_keys() {
    let text = read(&file("a", "[2020-08-29 11:11] The title. *\nThe body\n"));
    let json = r#"{"entries":[{"title":"The title.","body":"The body","date":"2020-08-29","time":"11:11"}]}"#;
    let json = tried(&file("a", json), Format::Jrnl, &Tz::UTC);

    assert_eq!(text.keys(), json.keys());
}

#[test]
fn the_first_versions_had_no_brackets() {
    let text = "2012-05-01 09:00 Began\nWords\n[2012-05-01 10:00] in the words\n2012-05-02 03:15 PM Went on *\n2012-05-03 10:00\nx";
    let read = read(&file("journal", text));

    let expected = [
        ("2012-05-01 09:00 120", "Began", "Words\n[2012-05-01 10:00] in the words"),
        ("2012-05-02 15:15 120", "Went on", ""),
        ("2012-05-03 10:00 120", "", "x"),
    ];
    assert_eq!(read.pages(), expected.map(|(at, title, text)| (at.to_owned(), title, text)));
}

#[test]
fn a_folder_of_days_is_read_in_order() {
    let days = [
        ("2020/09/01.txt", "[2020-09-01 08:00] Third\n"),
        ("2020/08/30.txt", "[2020-08-30 08:00] First\n\n[2020-08-30 09:00] Second\n"),
        ("2020/readme.txt", "nothing"),
    ];
    let read = read(&folder(&days));

    assert_eq!(read.pages().iter().map(|it| it.1).collect::<Vec<_>>(), ["First", "Second", "Third"]);
    assert_eq!(read.lost(Loss::OtherFiles), 1);
}

#[test]
fn other_texts_are_no_journal() {
    for text in ["", "\n\n", "[todo] x", "[1, 2]", "2020-08-29 a day", "2020-08-29 11:11,good", "[2020-08-29] x", "[é"]
    {
        assert_eq!(recognised(&file("a.txt", text)), None, "{text}");
    }
    assert_eq!(tried(&file("a", "x"), Format::JrnlText, &Tz::UTC).ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn a_byte_that_is_no_text_makes_no_journal() {
    assert_eq!(recognised(&file("a.txt", b"[2020-08-29 11:11] caf\xe9")), None);
}

#[test]
fn a_title_as_long_as_a_page_is_text() {
    let read = read(&file("a.txt", format!("[2020-08-29 11:11] {}", "long ".repeat(1000))));

    assert!(read.words().0.is_empty() && read.words().1.len() == 4999);
}

#[test]
fn a_text_that_is_too_long_is_told() {
    let read = read(&file("a.txt", format!("[2020-08-29 11:11] T\n{}\n[2020-08-29 11:12] S", "x".repeat(13 << 20))));

    assert_eq!((read.arrivals.len(), read.lost(Loss::Unreadable)), (1, 1));
}
