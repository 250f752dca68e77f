use super::*;
use crate::incoming::recognised;
use crate::incoming::trial::{EAST, file, known, tried};
use domain::{Body, Mood};

const OLD: &[u8] = include_bytes!("../../../fixtures/daylio-table/seven-columns.csv");
const TITLES: &[u8] = include_bytes!("../../../fixtures/daylio-table/eight-columns.csv");
const SCALES: &[u8] = include_bytes!("../../../fixtures/daylio-table/nine-columns.csv");

#[test]
fn a_table_of_seven_columns_is_read_with_both_kinds_of_clock() {
    let it = known("daylio.csv", OLD, Format::DaylioTable, &EAST);

    assert_eq!(it.ended, Ok(()));
    assert_eq!(
        it.lines(),
        [
            "2020-06-02 18:50 1 | 2020-06-02 18:50 60 | rad",
            "2020-06-02 14:58 2 | 2020-06-02 14:58 60 | calm-ish",
            "2020-06-02 14:58 1 | 2020-06-02 14:58 60 | meh",
            "2020-06-02 00:07 1 | 2020-06-02 00:07 60 | awful",
            "2020-06-01 10:04 1 | 2020-06-01 10:04 60 | Good",
        ]
    );
    assert_eq!(it.arrivals[0].tags, ["garden", "long walk"]);
    assert_eq!(it.texts(), ["Planted \"everything\", then tea", "", "first\nsecond", "", "a < b & c"]);
    assert!(matches!(it.arrivals[0].body, Body::CheckIn(_)) && matches!(it.arrivals[2].body, Body::Page(_)));
}

#[test]
fn moods_with_their_first_names_have_a_level_and_others_are_asked_for() {
    let told = known("daylio.csv", OLD, Format::DaylioTable, &EAST).told;

    let met: Vec<_> = told.moods.iter().map(|(name, it)| (name.as_str(), it.map(Mood::get))).collect();
    assert_eq!(met, [("Good", Some(7)), ("awful", Some(1)), ("calm-ish", None), ("meh", Some(5)), ("rad", Some(9))]);
}

#[test]
fn a_mark_in_front_and_titles_are_read() {
    let it = known("export.csv", TITLES, Format::DaylioTable, &EAST);

    let Body::Page(page) = &it.arrivals[0].body else { panic!("a page") };
    assert_eq!((page.title.as_str(), page.text.as_str()), ("A title", "with bold words"));
    assert_eq!(it.told.losses[&Loss::Formatting], 1);
    assert_eq!(it.told.unknown, [("colour".to_owned(), 1)].into());
}

#[test]
fn scales_stay_words_of_their_own_lines() {
    let it = known("export.csv", SCALES, Format::DaylioTable, &EAST);

    assert_eq!(
        it.texts(),
        ["Slept well.\n\nSleep Quality: 8/10 points\nSleep Time: 8:00", "Awake mid-sleep: 1:00", "Nothing new"]
    );
}

#[test]
fn a_table_that_grew_keeps_its_keys() {
    let header = "full_date,time,mood,note\n";
    let (new, second, first) = ("2024-01-02,9:00,rad,n\n", "2024-01-01,9:00,rad,b\n", "2024-01-01,9:00,bad,a\n");
    let keys = |rows: &[&str]| {
        let it = known("d.csv", format!("{header}{}", rows.concat()).as_bytes(), Format::DaylioTable, &EAST);
        let mut keys: Vec<_> = it.texts().iter().zip(&it.arrivals).map(|(a, b)| format!("{a} {}", b.key)).collect();
        keys.sort();
        keys
    };

    let before = keys(&[first]);
    let after = keys(&[new, second, first]);

    assert_eq!(before, ["a 2024-01-01 09:00 1"]);
    assert_eq!(after, ["a 2024-01-01 09:00 1", "b 2024-01-01 09:00 2", "n 2024-01-02 09:00 1"]);
    assert_eq!(keys(&[first, second, new]), after, "also when somebody turned it round");
}

#[test]
fn rows_that_cannot_be_read_are_counted_and_the_others_taken() {
    let table = "full_date,time,mood,note\n\
        2024-02-30,9:00,rad,no such day\n2024-01-01,late,rad,no time\n1850-01-01,9:00,rad,too old\n\
        2024-01-01,9:00,rad\n2024-01-01,9:00,rad,too,many\n2024-01-01,9:00,,\n2024-01-01,9:01,good,kept\n";

    let it = known("d.csv", table.as_bytes(), Format::DaylioTable, &EAST);

    assert_eq!((it.texts(), it.ended.clone()), (vec!["kept"], Ok(())));
    assert_eq!((it.told.losses[&Loss::Unreadable], it.told.losses[&Loss::Empty]), (5, 1));
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_line() {
    let it = known("d.csv", b"full_date,time,mood,note\n2024-01-01,9:00,rad,\xff\n", Format::DaylioTable, &EAST);

    assert_eq!(it.ended, Err(Fault::Broken { line: 2 }));
}

#[test]
fn another_table_is_none_of_daylio() {
    for table in ["", "date,mood,note\n", "full_date;time;mood\n", "\"full_date,time,mood"] {
        assert_eq!(recognised(&file("daylio.csv", table.as_bytes())), None, "{table}");
        let it = tried(&file("daylio.csv", table.as_bytes()), Format::DaylioTable, &EAST);
        assert_eq!(it.ended, Err(Fault::Broken { line: 0 }));
    }
}

#[test]
fn a_quote_that_is_never_closed_loses_no_words() {
    let table = "full_date,time,mood,note\n2024-01-02,9:00,rad,\"one\n2024-01-01,9:00,bad,two\n";

    let it = known("d.csv", table.as_bytes(), Format::DaylioTable, &EAST);

    assert_eq!(it.texts(), ["one\n2024-01-01,9:00,bad,two"]);
}
