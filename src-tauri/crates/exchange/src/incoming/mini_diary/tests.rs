use super::*;
use crate::incoming::recognised;
use crate::incoming::trial::{EAST, file, known, tried};
use domain::Body;

const EXPORT: &[u8] = include_bytes!("../../../fixtures/mini-diary/export.json");

#[test]
fn each_day_is_a_page_at_its_noon() {
    let it = known("diary.json", EXPORT, Format::MiniDiary, &EAST);

    assert_eq!(it.ended, Ok(()));
    assert_eq!(
        it.lines(),
        [
            "day 2021-03-28 | 2021-03-28 12:00 60 | -",
            "day 2021-03-29 | 2021-03-29 12:00 60 | -",
            "day 2021-03-30 | 2021-03-30 12:00 60 | -",
        ]
    );
    assert_eq!(it.texts(), ["It was **short**.\n\n- tea\n- _bread_", "No title", ""]);
    assert!(matches!(&it.arrivals[0].body, Body::Page(page) if page.title == "A day with an hour less"));
}

#[test]
fn the_day_of_the_last_change_is_read_as_javascript_writes_it() {
    let it = known("diary.json", EXPORT, Format::MiniDiary, &EAST);

    let changed: Vec<_> = it.arrivals.iter().map(|it| it.changed_at.map(|it| it.to_rfc3339())).collect();
    let expected = [Some("2021-03-29T05:00:00+00:00"), Some("2021-03-29T05:00:00+00:00"), None];
    assert_eq!(changed, expected.map(|it| it.map(str::to_owned)));
    let here = chrono::FixedOffset::east_opt(3600).unwrap();
    let day = instant("Thu Jan 03 2019 00:00:00 GMT-0800", &here).unwrap();
    assert_eq!(day.to_rfc3339(), "2019-01-03T08:00:00+00:00");
    for text in ["", "(", "Thu", "Thu Jan 03 99999 00:00:00 GMT-0800", "Thu Jan 03 2019 00:00:00 GMT-9999"] {
        assert_eq!(instant(text, &here), None, "{text}");
    }
}

#[test]
fn what_stays_behind_is_counted_and_unknown_fields_are_told() {
    let told = known("diary.json", EXPORT, Format::MiniDiary, &EAST).told;

    assert_eq!(told.losses, [(Loss::Unreadable, 2), (Loss::Empty, 1)].into());
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["device", "mood", "settings"]);
}

#[test]
fn another_diary_is_not_taken_for_it() {
    let texts = [
        "",
        "Mini Diary",
        r#"{"metadata": {"application": "Mini Diary"}"#,
        r#"{"metadata": {"application": "My Mini Diary"}, "entries": {}}"#,
        r#"{"title": "Mini Diary", "entries": {}}"#,
    ];
    for text in texts {
        let parcel = file("mini-diary.json", text.as_bytes());
        assert_eq!(recognised(&parcel), None, "{text}");
        assert_eq!(tried(&parcel, Format::MiniDiary, &EAST).ended, Err(Fault::Broken { line: 0 }));
    }
}

#[test]
fn a_diary_without_its_entries_or_with_two_lists_of_them_is_broken() {
    for entries in ["", r#", "entries": [1]"#, r#", "entries": {}, "entries": {}"#] {
        let text = format!("{{\"metadata\": {{\"application\": \"Mini Diary\"}}{entries}}}");
        assert_eq!(
            known("d.json", text.as_bytes(), Format::MiniDiary, &EAST).ended,
            Err(Fault::Broken { line: 1 }),
            "{text}"
        );
    }
}

#[test]
fn a_day_that_is_there_twice_is_two_pages() {
    let text = r#"{"metadata": {"application": "Mini Diary"},
        "entries": {"2021-03-28": {"title": "a"}, "2021-03-28": {"title": "b"}}}"#;

    assert_eq!(known("d.json", text, Format::MiniDiary, &EAST).keys(), ["day 2021-03-28", "day 2021-03-28 2"]);
}
