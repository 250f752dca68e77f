//! RedNotebook's months, tried.

use chrono_tz::Tz;

use crate::incoming::trial::{Tried, file, folder, members, tried, with_photos};
use crate::incoming::{Fault, Format, Loss, Parcel, recognised};

const MAY: &str = include_str!("../../../fixtures/rednotebook/2020-05.txt");

fn read(parcel: &Parcel) -> Tried {
    assert_eq!(recognised(parcel), Some(Format::RedNotebook));
    tried(parcel, Format::RedNotebook, &Tz::Europe__Berlin)
}

fn month(text: &str) -> Tried {
    read(&file("2020-05.txt", text))
}

#[test]
fn days_come_at_noon_with_words_instead_of_markup() {
    let read = month(MAY);

    let second = "Dug up the old bed with #Ada.\n\nLater\nRain, no some rain. the plan (https://example.org/plan)\n\n\
        Films: A long one: part 2\nFilms: A film with a title so long that the writer of the file put a question mark before it, \
        since a key of more than a hundred and twenty-eight letters has to have one";
    let expected = [
        ("2020-05-01 12:00 120", "A plain day."),
        ("2020-05-02 12:00 120", second),
        ("2020-05-04 12:00 120", "Short, it's in one line: yes\n\nIdeas: paint the door\nIdeas: no"),
        ("2020-05-12 12:00 120", "Two lines\n12: and a number"),
        ("2020-05-31 12:00 120", "2020"),
    ];
    assert_eq!(read.pages(), expected.map(|(at, text)| (at.to_owned(), "", text)));
    assert_eq!(read.keys()[..2], ["day 2020-05-01", "day 2020-05-02"]);
}

#[test]
fn tags_old_and_new_and_in_the_text_become_tags() {
    let read = month(MAY);

    assert_eq!(read.tags()[1], ["Ada", "evening", "with others", "garden"]);
    assert_eq!(read.tags()[3], ["Cooking"]);
}

#[test]
fn markup_is_told_once_a_day_and_pictures_are_counted() {
    let told = [Loss::Formatting, Loss::Photos, Loss::Empty, Loss::Unreadable].map(|it| month(MAY).lost(it));
    let beside = read(&with_photos(file("2020-05.txt", MAY), 7));

    assert_eq!((told, beside.lost(Loss::Photos)), ([1, 1, 1, 0], 7));
}

#[test]
fn a_folder_is_read_without_what_lies_beside() {
    let all = [
        ("data/2020-05.txt", MAY),
        ("data/2020-06.txt", "1: {text: June}\n"),
        ("data/2020-05.old.txt", MAY),
        ("data/2020-05.new.txt", MAY),
        ("data/2020-05.CONFLICT_BACKUP2020-06-01.txt", MAY),
        ("data/2020-07.txt", "{}\n"),
        ("templates/2020-1.txt", MAY),
    ];
    let read = read(&folder(&all));

    assert_eq!((read.arrivals.len(), read.lost(Loss::OtherFiles), read.keys()[5]), (6, 4, "day 2020-06-01"));
}

#[test]
fn a_month_that_is_there_twice_keeps_both_days() {
    let both = [("a/2020-05.txt", "1: {text: one}\n1: {text: other}"), ("b/2020-05.txt", "1: {text: third}")];

    assert_eq!(read(&folder(&both)).keys(), ["day 2020-05-01", "day 2020-05-01 2", "day 2020-05-01 3"]);
}

#[test]
fn a_day_that_is_broken_costs_no_other_day() {
    let read = month("1:\n  text: good\n2:\n  text: 'never closed\n3:\n  text: good again\n");

    assert_eq!((read.arrivals.len(), read.lost(Loss::Unreadable)), (2, 1), "{read:?}");
}

#[test]
fn days_that_no_month_has_are_unreadable() {
    assert_eq!(month("30: {text: a}\n32: {text: b}\n0: {text: c}").lost(Loss::Unreadable), 2);
    assert_eq!(read(&file("1850-05.txt", "1: {text: a}")).lost(Loss::Unreadable), 1);
    assert_eq!(read(&file("2020-13.txt", "1: {text: a}")).lost(Loss::Unreadable), 1);
    assert_eq!(month("1: words\n2: [a]\n3:\n4: {text: a}").lost(Loss::Unreadable), 2);
}

#[test]
fn tags_of_a_programming_language_are_words_and_run_nothing() {
    for text in ["!!python/unicode 'words'", "!!python/str \"words\"", "!!str words", "! words"] {
        assert_eq!(month(&format!("1: {{text: {text}}}")).words(), ("", "words"), "{text}");
    }
    let run = month("1:\n  text: !!python/object/apply:os.system ['echo']\n2: {text: a}");
    assert_eq!(run.ended, Ok(()));
}

#[test]
fn values_that_look_like_numbers_stay_as_they_were_written() {
    let read = month(
        "1: {text: 007, a: {0755: null, yes: null, 1_000: null, ~: null, 2020-05-01: null, 12:30: null, b: .inf}}",
    );

    assert_eq!(read.words().1, "007\n\na: 0755\na: yes\na: 1_000\na: ~\na: 2020-05-01\na: 12:30\na: b: .inf");
}

#[test]
fn what_was_made_to_grow_is_broken_and_no_more() {
    let laughs = "1:\n  a: &a [x, x]\n  b: &b [*a, *a]\n  text: *b\n";
    let deep = format!("1: {}", "[".repeat(100_000));
    let nested: String = (0..2_000).map(|it| format!("{}a:\n", " ".repeat(it + 1))).collect();
    let many = format!("1: {{{}}}", "a, ".repeat(300_000));
    for text in [laughs, &deep, &format!("1:\n{nested}"), &many, "1: {<<: *x}", "{", "1: {text: \"\\xZZ\"}"] {
        assert!(matches!(month(text).ended, Err(Fault::Broken { .. })), "{}", text.get(..40).unwrap_or(text));
    }
}

#[test]
fn marks_of_a_document_are_no_days() {
    assert_eq!(month("%YAML 1.1\n---\n# mine\n1: {text: a}\n...\n").words(), ("", "a"));
}

#[test]
fn signs_that_were_written_as_numbers_are_read() {
    assert_eq!(month(r#"1: {text: "caf\xE9 \uD83D\uDE00 \U0001F600"}"#).words(), ("", "café 😀 😀"));
}

#[test]
fn a_long_month_is_read() {
    let text = "1:\n  text: \"".to_owned() + &"words and words \\n".repeat(200_000) + "\"\n";

    assert_eq!(month(&text).arrivals.len(), 1);
}

#[test]
fn other_texts_are_no_months() {
    for (name, text) in [("2020-05.txt", "words"), ("diary.txt", MAY), ("2020-05.txt", ""), ("202é-05.txt", MAY)] {
        assert_eq!(recognised(&file(name, text)), None, "{name}");
    }
    let parcel = members(vec![("2020-05.txt".to_owned(), b"1: \xff".to_vec())]);
    assert_eq!(tried(&parcel, Format::RedNotebook, &Tz::UTC).ended, Err(Fault::Broken { line: 0 }));
}
