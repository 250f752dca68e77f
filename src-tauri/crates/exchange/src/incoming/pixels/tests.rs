use chrono_tz::Europe::Berlin;
use domain::{Body, Mood};

use crate::incoming::trial::{Tried, file, known};
use crate::incoming::{Arrival, Format, Loss, recognised};

const PIXELS: &str = include_str!("../../../fixtures/pixels/pixels.json");

fn pixels() -> Tried {
    known("pixels.json", PIXELS, Format::Pixels, &Berlin)
}

fn line(arrival: &Arrival) -> &str {
    match &arrival.body {
        Body::CheckIn(it) => &it.line,
        other => panic!("not a check-in: {other:?}"),
    }
}

#[test]
fn every_score_is_an_entry_at_noon_and_the_words_stand_in_the_first() {
    let arrivals = pixels().arrivals;
    let [first, second] = [&arrivals[0], &arrivals[1]];

    assert_eq!([&first.key, &second.key], ["day 2025-01-31", "day 2025-01-31 2"]);
    assert_eq!([first.mood.as_deref(), second.mood.as_deref()], [Some("4"), Some("2")]);
    assert_eq!([line(first), line(second)], ["Rain, then sun", ""]);
    assert_eq!((first.written.time().to_string(), first.written.offset_minutes), ("12:00:00".into(), 60));
    assert_eq!((first.tags.as_slice(), second.tags.len()), (["calm".to_owned(), ":3".to_owned()].as_slice(), 0));
}

#[test]
fn a_day_without_zeros_is_the_same_day_and_what_is_not_the_mood_says_so() {
    let Tried { arrivals, told, .. } = pixels();

    assert_eq!([arrivals[2].key.as_str(), arrivals[3].key.as_str()], ["day 2025-02-01", "day 2025-02-01 2"]);
    assert_eq!(arrivals[3].mood.as_deref(), Some("Sleep 3"));
    assert_eq!(told.moods["Sleep 3"], None);
}

#[test]
fn words_and_tags_without_a_score_are_kept() {
    let arrivals = pixels().arrivals;

    assert_eq!((line(&arrivals[4]), arrivals[4].mood.as_deref()), ("No score", None));
    assert_eq!((line(&arrivals[5]), arrivals[5].tags.as_slice()), ("tired", ["tired".to_owned()].as_slice()));
}

#[test]
fn five_is_the_best_and_a_score_beyond_it_stands_for_nothing() {
    let told = pixels().told;

    let moods: Vec<_> = ["5", "4", "2", "9"].iter().map(|it| told.moods[*it].map(Mood::get)).collect();
    assert_eq!(moods, [Some(9), Some(7), Some(3), None]);
}

#[test]
fn what_is_left_behind_is_counted() {
    let told = pixels().told;

    assert_eq!((told.losses[&Loss::Empty], told.losses[&Loss::Unreadable]), (1, 1));
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["isHighlighted"]);
}

#[test]
fn a_list_of_something_else_is_not_pixels() {
    for text in
        ["[]", r#"[{"date": "2025-01-31"}]"#, r#"{"date": "2025-01-31", "scores": []}"#, r#"[["2025-01-31", []]]"#]
    {
        assert_eq!(recognised(&file("a.json", text)), None, "{text}");
    }
}
