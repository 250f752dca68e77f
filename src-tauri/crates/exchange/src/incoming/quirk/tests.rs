use chrono_tz::Europe::Berlin;
use domain::{Body, CheckIn, Page};

use crate::incoming::trial::{Tried, file, known, tried};
use crate::incoming::{Arrival, Format, Loss, recognised};

const STORAGE: &str = include_str!("../../../fixtures/quirk/storage.json");

fn named(key: &str) -> Arrival {
    let Tried { arrivals, .. } = known("storage.json", STORAGE, Format::Quirk, &Berlin);
    arrivals.into_iter().find(|it| it.key == key).expect("an arrival of that key")
}

#[test]
fn only_habits_that_were_chosen_come_along() {
    let Body::Run(run) = named("a1").body else { panic!("not a thought record") };

    assert_eq!(run.hot_thought(), Some("I ruined the evening"));
    assert_eq!(serde_json::json!(run.answers["habits"])["keys"], serde_json::json!(["personal"]));
}

#[test]
fn an_older_thought_that_does_not_say_what_was_chosen_keeps_all_and_is_named_by_its_place() {
    let Body::Run(run) = named("a2").body else { panic!("not a thought record") };

    assert_eq!(serde_json::json!(run.answers["habits"])["keys"], serde_json::json!(["overgen"]));
}

#[test]
fn what_was_noted_later_is_what_was_noticed() {
    let thought = named("a1");
    let Body::Run(run) = thought.body else { panic!("not a thought record") };

    assert_eq!(run.noticed, "It passed.");
    assert_eq!(thought.tags, ["same", "better"]);
}

#[test]
fn a_checkup_is_a_check_in_or_a_page_with_its_mood_by_name() {
    let (good, unselected) = (named("c1"), named("c2"));

    assert_eq!(good.mood.as_deref(), Some("good"));
    assert_eq!(good.tags, ["predicted-bad"]);
    assert_eq!(good.body, Body::Page(Page { text: "Slept well\n\nWalk".into(), ..Page::default() }));
    assert_eq!(unselected.mood, None);
    assert_eq!(unselected.body, Body::CheckIn(CheckIn { line: "Only words".into(), ..CheckIn::default() }));
}

#[test]
fn a_prediction_is_a_page_with_both_notes() {
    let it = named("p1");

    let page = Page { title: "The party".into(), text: "Too loud\n\nThere was a balcony".into(), mood: None };
    assert_eq!((it.body, it.mood), (Body::Page(page), None));
    assert_eq!(it.tags, ["predicted-bad", "actual-good"]);
}

#[test]
fn what_stays_behind_is_counted_and_told() {
    let Tried { arrivals, told, .. } = known("storage.json", STORAGE, Format::Quirk, &Berlin);

    assert_eq!(arrivals.iter().map(|it| it.key.as_str()).collect::<Vec<_>>(), ["a1", "a2", "c1", "c2", "p1"]);
    let losses: Vec<_> = told.losses.into_iter().collect();
    assert_eq!(
        losses,
        [
            (Loss::Empty, 1),
            (Loss::Unreadable, 1),
            (Loss::Reminders, 2),
            (Loss::Achievements, 1),
            (Loss::Deleted, 1),
            (Loss::Settings, 2)
        ]
    );
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["@Quirk:thought-draft", "another-library"]);
    assert_eq!(told.moods["good"].map(domain::Mood::get), Some(7));
}

#[test]
fn a_list_of_pairs_and_a_list_of_thoughts_are_read_as_well() {
    let storage: serde_json::Value = serde_json::from_str(STORAGE).expect("JSON");
    let pairs: Vec<_> =
        storage.as_object().into_iter().flatten().map(|(name, it)| serde_json::json!([name, it])).collect();
    let thoughts = serde_json::json!([{"odd": 1}, storage["@Quirk:thoughts:a2"], ["@Quirk:unknown"]]);

    let mut whole = known("storage.json", STORAGE, Format::Quirk, &Berlin);
    let mut paired = known("pairs.json", serde_json::json!(pairs).to_string(), Format::Quirk, &Berlin);
    let Tried { arrivals: listed, told, .. } = known("thoughts.json", thoughts.to_string(), Format::Quirk, &Berlin);

    [&mut whole, &mut paired].into_iter().for_each(|it| it.arrivals.sort_by(|a, b| a.key.cmp(&b.key)));
    assert_eq!(paired, whole);
    assert_eq!(listed.len(), 1);
    assert!(listed[0].key.starts_with("2019-08-02T09:00:00.000Z "), "{}", listed[0].key);
    assert_eq!((told.losses[&Loss::Unreadable], told.unknown["odd"]), (2, 1));
}

#[test]
fn other_objects_and_lists_are_not_quirks() {
    for text in ["{}", "[]", r#"{"a": 1}"#, r#"[["a", "b"]]"#, "[1, 2", r#"{"@Quirk""#, ""] {
        assert_eq!(recognised(&file("a.json", text)), None, "{text}");
    }
}

#[test]
fn a_storage_that_breaks_off_is_broken() {
    let half = &STORAGE[..STORAGE.len() - 30];

    assert!(tried(&file("storage.json", half), Format::Quirk, &Berlin).ended.is_err());
}
