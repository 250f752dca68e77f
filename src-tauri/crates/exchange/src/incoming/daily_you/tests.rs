use super::*;
use crate::incoming::recognised;
use crate::incoming::trial::{EAST, file, known, zipped};
use domain::{Body, Mood};

const LIST: &[u8] = include_bytes!("../../../fixtures/daily-you/list.json");

#[test]
fn times_without_a_zone_are_local_and_two_of_one_time_are_two() {
    let it = known("export.json", LIST, Format::DailyYou, &EAST);

    assert_eq!(it.ended, Ok(()));
    assert_eq!(
        it.lines(),
        [
            "2024-05-03T07:08:09.123 | 2024-05-03 07:08 60 | 2",
            "2024-05-02T07:08:09.123 | 2024-05-02 07:08 60 | -2",
            "2024-05-01T23:30:00.000 | 2024-05-02 00:30 60 | -",
            "2024-04-30T08:00:00.000 | 2024-04-30 08:00 60 | 0",
            "2024-04-30T08:00:00.000 2 | 2024-04-30 08:00 60 | 7",
        ]
    );
    let changed: Vec<_> = it.arrivals.iter().map(|it| it.changed_at.map(|it| it.to_rfc3339())).collect();
    assert_eq!(changed[0].as_deref(), Some("2024-05-04T09:00:00+00:00"));
    assert_eq!(changed[4], None);
}

#[test]
fn markdown_is_kept_and_a_mood_alone_is_a_check_in() {
    let it = known("export.json", LIST, Format::DailyYou, &EAST);

    assert_eq!(it.texts(), ["# Morning\n\n- tea\n- **bread**", "", "No mood", "Twice", "Twice more"]);
    assert!(matches!(it.arrivals[1].body, Body::CheckIn(_)));
    assert!(matches!(it.arrivals[2].body, Body::Page(_)));
}

#[test]
fn moods_go_from_two_down_to_minus_two_and_others_are_asked_for() {
    let told = known("export.json", LIST, Format::DailyYou, &EAST).told;

    let met: Vec<_> = told.moods.iter().map(|(name, it)| (name.as_str(), it.map(Mood::get))).collect();
    assert_eq!(met, [("-2", Some(1)), ("0", Some(5)), ("2", Some(9)), ("7", None)]);
}

#[test]
fn pictures_are_counted_once_and_the_rest_is_told() {
    let told = known("export.json", LIST, Format::DailyYou, &EAST).told;

    assert_eq!(told.losses, [(Loss::Photos, 3), (Loss::Unreadable, 2), (Loss::Empty, 1)].into());
    assert_eq!(told.unknown, [("pinned".to_owned(), 1)].into());

    let zip = zipped(&[("export.json", LIST), ("Images/a.jpg", b"?")]);
    assert_eq!(known("export.zip", &zip, Format::DailyYou, &EAST).told.losses[&Loss::Photos], 1);
}

#[test]
fn another_list_is_none_of_daily_you() {
    for text in
        ["", "[]", "[1]", "{}", "[{\"timeCreated\": \"\", \"text\": \"\"}]", "[[[", "timeCreated timeModified text"]
    {
        assert_eq!(recognised(&file("daily_you.json", text.as_bytes())), None, "{text}");
    }
}

#[test]
fn half_a_list_is_broken_where_it_ends() {
    let half = LIST.get(..LIST.len() - 40).unwrap();

    assert_eq!(known("export.json", half, Format::DailyYou, &EAST).ended, Err(Fault::Broken { line: 8 }));
}
