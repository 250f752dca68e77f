use super::*;
use crate::incoming::recognised;
use crate::incoming::samples::as_daylio_packs;
use crate::incoming::trial::{EAST, Tried, file, known, tried, zipped};
use base64::prelude::BASE64_STANDARD;
use domain::Body;

const BACKUP: &[u8] = include_bytes!("../../../fixtures/daylio-backup/backup.json");

fn in_zip(json: &[u8]) -> Tried {
    let packed = as_daylio_packs(json);
    let zip = zipped(&[("backup.daylio", &packed), ("assets/photos/2023/11/aa", b"?"), ("assets/more.txt", b"x")]);
    known("backup_2024.daylio", &zip, Format::DaylioBackup, &EAST)
}

#[test]
fn months_count_from_nought_and_each_entry_keeps_its_own_clock() {
    let it = in_zip(BACKUP);

    assert_eq!(it.ended, Ok(()));
    assert_eq!(
        it.lines(),
        [
            "daylio 14 | 2023-12-01 00:36 120 | wonderful",
            "daylio 13 | 2023-01-31 23:59 0 | rad",
            "daylio 12 | 2024-02-29 20:00 -300 | null",
            "2022-06-02 07:05 1654146300000 | 2022-06-02 07:05 60 | fine",
            "daylio 9 | 2022-06-02 06:05 60 | 77",
        ]
    );
}

#[test]
fn the_level_of_a_mood_is_that_of_its_group_and_not_its_number() {
    let told = in_zip(BACKUP).told;

    let met: Vec<_> = told.moods.iter().map(|(name, it)| (name.as_str(), it.map(domain::Mood::get))).collect();
    assert_eq!(met, [("77", None), ("fine", Some(7)), ("null", Some(3)), ("rad", Some(9)), ("wonderful", Some(9))]);
}

#[test]
fn notes_titles_and_tags_come_along() {
    let it = in_zip(BACKUP);

    assert_eq!(it.texts(), ["Walked far.\nSlept.", "One & two", "", "no number, no offset", ""]);
    assert_eq!(it.arrivals[0].tags, ["long walk", "tea"]);
    assert!(matches!(&it.arrivals[1].body, Body::Page(page) if page.title == "A title"));
}

#[test]
fn what_stays_behind_is_counted_and_what_is_not_known_is_told() {
    let told = in_zip(BACKUP).told;

    let counted = [
        (Loss::Unreadable, 2),
        (Loss::Photos, 1),
        (Loss::OtherFiles, 1),
        (Loss::Goals, 3),
        (Loss::Reminders, 1),
        (Loss::Templates, 1),
        (Loss::Achievements, 1),
        (Loss::Formatting, 1),
        (Loss::Settings, 2),
    ];
    assert_eq!(told.losses, counted.into());
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["isFavourite", "milestones", "tags"]);
}

#[test]
fn the_file_inside_is_read_alone_too_and_its_pictures_are_counted_by_their_list() {
    for name in ["backup.daylio", "renamed.txt"] {
        let it = known(name, as_daylio_packs(BACKUP), Format::DaylioBackup, &EAST);

        assert_eq!((it.ended, it.arrivals.len(), it.told.losses[&Loss::Photos]), (Ok(()), 5, 1));
    }
    let unpadded = BASE64_STANDARD.encode(BACKUP).trim_end_matches('=').to_owned();
    assert_eq!(known("backup.daylio", unpadded.as_bytes(), Format::DaylioBackup, &EAST).ended, Ok(()));
}

#[test]
fn another_file_of_that_name_is_not_taken_for_one() {
    for text in ["", "Dear diary", "eyes", "{\"dayEntries\": []}", "bm90IGpzb24="] {
        assert_eq!(recognised(&file("backup.daylio", text.as_bytes())), None, "{text}");
    }
}

#[test]
fn a_broken_backup_is_told_without_a_line() {
    let half = BACKUP.get(..BACKUP.len() / 2).unwrap();
    let no_list = br#"{"version": 15, "dayEntries": {}}"#.as_slice();
    let twice = br#"{"dayEntries": [], "dayEntries": []}"#.as_slice();
    for json in [half, no_list, twice, b"{\"version\": 15}"] {
        assert_eq!(in_zip(json).ended, Err(BROKEN));
    }
    let cut = as_daylio_packs(BACKUP).get(..1001).unwrap().to_vec();
    assert_eq!(tried(&file("backup.daylio", &cut), Format::DaylioBackup, &EAST).ended, Err(BROKEN));
}

#[test]
fn times_and_numbers_beyond_all_bounds_are_unreadable_and_no_more() {
    let entry = |time: &str| format!(r#"{{"id": 1, {time}, "mood": -9223372036854775808, "note": "x"}}"#);
    let times = [
        r#""minute": 0, "hour": 0, "day": 1, "month": 4294967295, "year": 2020"#,
        r#""minute": 0, "hour": 0, "day": 1, "month": 0, "year": 2147483647"#,
        r#""minute": 0, "hour": 24, "day": 1, "month": 0, "year": 2020"#,
        r#""minute": -1, "hour": 0, "day": 1, "month": 0, "year": 2020"#,
    ];
    let kept = r#""minute": 0, "hour": 9, "day": 1, "month": 0, "year": 2020, "timeZoneOffset": 9223372036854775807"#;
    let entries: Vec<_> = times.iter().chain([&kept]).map(|it| entry(it)).collect();
    let json = format!(r#"{{"dayEntries": [{}], "customMoods": null}}"#, entries.join(","));

    let it = in_zip(json.as_bytes());

    assert_eq!(it.lines(), ["daylio 1 | 2020-01-01 09:00 60 | -9223372036854775808"]);
    assert_eq!(it.told.losses[&Loss::Unreadable], 4);
}
