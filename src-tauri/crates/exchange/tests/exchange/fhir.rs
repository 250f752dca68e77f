//! What clinics read, held against what the standard asks for.

mod homework;
mod measures;

use std::collections::BTreeSet;

use domain::task::{HowFar, TaskResult};
use domain::{Body, CheckIn, Entry, EntryId, EntryKind, Filled, Instrument, Mood, Page, Task, instrument};
use exchange::outgoing::fhir::{FhirInput, FhirWords, bundle};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::written::{anything, card, day, entry, evening, every_answer, filled, task};

struct Words;

impl FhirWords for Words {
    fn title(&self) -> String {
        "Between two sessions".into()
    }
    fn person(&self) -> String {
        "The person who wrote this".into()
    }
    fn section(&self, kind: EntryKind) -> String {
        format!("Part {kind:?}")
    }
    fn mood(&self) -> String {
        "Mood from 0 (worst) to 10 (best)".into()
    }
    fn instrument(&self, it: &Instrument) -> String {
        if it.name.is_empty() { format!("Measure {}", it.key) } else { it.name.clone() }
    }
    fn question(&self, of: &Instrument, it: &instrument::Item) -> String {
        if it.text.is_empty() { format!("Question {} of {}", it.id, of.key) } else { it.text.clone() }
    }
    fn score(&self, it: &Instrument) -> String {
        format!("Score of {}", self.instrument(it))
    }
    fn homework(&self) -> String {
        "To try before the next session".into()
    }
    fn exercise(&self, slug: &str) -> String {
        format!("Exercise {slug}")
    }
    fn how_far(&self, how: HowFar) -> String {
        format!("{how:?}")
    }
    fn heading(&self, it: &Entry) -> String {
        format!("{}, {:?}", it.written.day, it.body.kind())
    }
    fn lines(&self, it: &Entry) -> Vec<String> {
        it.body.words().split("\n\n").map(str::to_owned).collect()
    }
}

fn instruments() -> Vec<Instrument> {
    let options = json!([
        {"value": 0, "text": "Not at all", "loinc": "LA6568-5"},
        {"value": 3, "text": "Nearly every day", "loinc": "LA6571-9"},
    ]);
    let own = json!([{"value": 0, "text": "No"}, {"value": 1, "text": "Yes"}]);
    let all = json!([
        {
            "key": "worry", "edition": 1, "name": "Worry form", "stem": "Over the last 2 weeks", "options": options,
            "items": [
                {"id": "q1", "text": "Feeling nervous", "loinc": "69725-0"},
                {"id": "q2", "text": "Worrying", "loinc": "68509-9"},
                {"id": "extra", "text": "Was that hard?", "counts": false, "options": own},
            ],
            "score": "sum", "range": [0, 6], "harder": "higher",
            "bands": [{"from": 0, "to": 2, "name": "low"}, {"from": 3, "to": 6, "name": "high"}],
            "terms": "For tests", "loinc": {"panel": "69737-5", "total": "70274-6"},
        },
        {
            "key": "ache", "edition": 1, "name": "Ache form",
            "items": [{"id": "a", "text": "How bad?", "scale": [0, 10]}, {"id": "b", "text": "How often?", "scale": [0, 10]}],
            "score": "mean", "range": [0, 10], "harder": "higher",
        },
        {"key": "sleep form", "edition": 1, "name": "Sleep form", "score": "typed", "range": [0, 28], "harder": "higher"},
        {
            "key": "goal", "edition": 1, "items": [{"id": "distance", "scale": [0, 100]}],
            "score": "none", "range": [0, 100], "harder": "neither",
        },
    ]);
    let all: Vec<Instrument> = serde_json::from_value(all).unwrap();
    assert!(all.iter().all(|it| it.faults().is_empty()));
    all
}

fn written(entries: &[Entry]) -> Value {
    let mut file = Vec::new();
    let made = evening(day(3, 20));
    let instruments = instruments();
    let input = FhirInput { made, entries, instruments: &instruments, words: &Words };
    let count = bundle(&mut file, &input).unwrap();
    let bundle: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(bundle["entry"].as_array().unwrap().len(), count);
    bundle
}

fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let all = bundle["entry"].as_array().unwrap().iter().map(|it| &it["resource"]);
    all.filter(|it| it["resourceType"] == kind).collect()
}

fn only<'a>(bundle: &'a Value, kind: &str) -> &'a Value {
    let found = resources(bundle, kind);
    assert_eq!(found.len(), 1, "{kind}");
    found[0]
}

fn asked(name: u8, it: Filled) -> Entry {
    entry(name, day(3, 9), Body::Questionnaire(it))
}

fn worry(answers: &[(&str, Option<u8>)]) -> Value {
    written(&[asked(1, filled("worry", answers))])
}

fn homework(name: u8, how: Option<HowFar>) -> Entry {
    let result = how.map(|how| TaskResult {
        how,
        hindrances: vec![],
        other: String::new(),
        learned: "Mornings".into(),
        day: day(3, 15),
    });
    entry(name, day(3, 9), Body::Task(Task { result, ..task() }))
}

/// One of everything, as it lies in the fixture.
fn of_everything() -> Vec<Entry> {
    let mood = Mood::new(4).ok();
    let check_in = CheckIn { mood, line: "Tired & <flat>".into(), ..CheckIn::default() };
    let page = Page { title: "A walk".into(), text: "It rained.\nThen it did not.".into(), mood: Mood::new(7).ok() };
    let goal = Filled { note: "Sleep through".into(), ..filled("goal", &[("distance", Some(30))]) };
    vec![
        entry(1, day(3, 9), Body::CheckIn(check_in)),
        entry(2, day(3, 9), Body::Page(page)),
        entry(3, day(3, 10), Body::Run(every_answer())),
        entry(4, day(3, 10), Body::Card(card())),
        asked(5, filled("worry", &[("q1", Some(3)), ("q2", Some(0)), ("extra", Some(1))])),
        asked(6, filled("worry", &[("q1", Some(3)), ("q2", None)])),
        asked(7, filled("ache", &[("a", Some(3)), ("b", Some(4))])),
        asked(8, Filled { typed: Some(12), ..filled("sleep form", &[]) }),
        asked(9, goal),
        asked(10, filled("gone", &[("q1", Some(2))])),
        homework(11, Some(HowFar::Part)),
        homework(12, None),
    ]
}

/// Every object in a value, with how it is reached.
fn objects<'a>(value: &'a Value, path: &str, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(fields) => {
            found.push((path.to_owned(), value));
            fields.iter().for_each(|(key, it)| objects(it, &format!("{path}.{key}"), found));
        }
        Value::Array(items) => items.iter().for_each(|it| objects(it, path, found)),
        _ => {}
    }
}

/// What R4 asks for: required elements, no empty values, plain strings, names that are there once and lead somewhere.
fn assert_sound(bundle: &Value) {
    let required: &[(&str, &[&str])] = &[
        ("Composition", &["status", "type", "date", "author", "title"]),
        ("Questionnaire", &["status"]),
        ("QuestionnaireResponse", &["status", "questionnaire"]),
        ("Observation", &["status", "code"]),
        ("CarePlan", &["status", "intent", "subject"]),
        ("Goal", &["lifecycleStatus", "description", "subject"]),
    ];
    let urls: Vec<&str> =
        bundle["entry"].as_array().unwrap().iter().map(|it| it["fullUrl"].as_str().unwrap()).collect();
    assert_eq!(urls.iter().collect::<BTreeSet<_>>().len(), urls.len());
    let mut found = Vec::new();
    objects(bundle, "Bundle", &mut found);
    for (path, object) in found {
        let fields = object.as_object().unwrap();
        assert!(!fields.is_empty(), "{path} is empty");
        for (key, value) in fields {
            assert!(!value.is_null() && value != &json!([]) && value != &json!(""), "{path}.{key} is empty");
            let text = value.as_str().unwrap_or("x");
            assert!(
                !text.trim().is_empty() && !text.contains(|it: char| it.is_control() && it != '\n'),
                "{path}.{key}"
            );
        }
        if let Some(kind) = fields.get("resourceType").and_then(Value::as_str).filter(|it| *it != "Bundle") {
            let (_, required) = required.iter().find(|it| it.0 == kind).unwrap();
            assert!(required.iter().all(|it| fields.contains_key(*it)), "{kind}");
        }
        if let Some(reference) = fields.get("reference").and_then(Value::as_str) {
            assert!(urls.contains(&reference), "{path} leads to {reference}");
        }
        assert!(fields.keys().filter(|it| it.starts_with("value")).count() <= 2, "{path}");
    }
}

#[test]
fn one_of_everything_is_written_as_the_fixture_says() {
    let bundle = written(&of_everything());

    assert_sound(&bundle);
    let fixture: Value = serde_json::from_str(include_str!("../../fixtures/fhir/collection.json")).unwrap();
    assert_eq!(bundle, fixture, "the bundle now:\n{bundle:#}");
}

#[test]
fn a_bundle_without_entries_still_says_who_and_when() {
    let bundle = written(&[]);

    assert_sound(&bundle);
    assert_eq!(
        (bundle["type"].as_str(), bundle["timestamp"].as_str()),
        (Some("collection"), Some("2026-03-20T20:30:00+02:00"))
    );
    let composition = only(&bundle, "Composition");
    assert_eq!(composition["author"], json!([{"display": "The person who wrote this"}]));
    assert_eq!(composition["section"], Value::Null);
}

#[test]
fn the_composition_comes_first_and_has_a_part_for_each_kind() {
    let bundle = written(&of_everything());

    let first = &bundle["entry"][0]["resource"];
    assert_eq!(first["resourceType"], "Composition");
    let titles: Vec<_> = first["section"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Part CheckIn", "Part Page", "Part Run", "Part Card", "Part Questionnaire", "Part Task"]);
}

#[test]
fn words_in_the_narrative_are_escaped() {
    let page = Page { title: String::new(), text: "a <b> & \"c\"\u{0}\u{ffff}\nd".into(), mood: None };
    let bundle = written(&[entry(1, day(3, 9), Body::Page(page))]);

    let div = only(&bundle, "Composition")["section"][0]["text"]["div"].as_str().unwrap().to_owned();

    assert_eq!(
        div,
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>2026-03-09, Page</b></p>\
         <p>a &lt;b&gt; &amp; &quot;c&quot; \u{fffd}<br/>d</p></div>"
    );
}

#[test]
fn what_is_never_exported_is_not_there_at_all() {
    let mut secret = of_everything();
    secret.iter_mut().for_each(|it| it.never_export = true);

    assert_eq!(written(&secret), written(&[]));
}

#[test]
fn an_entry_is_known_by_its_own_name() {
    let bundle = worry(&[("q1", Some(3))]);

    let names: Vec<_> = bundle["entry"].as_array().unwrap().iter().map(|it| it["fullUrl"].as_str().unwrap()).collect();
    assert!(names.contains(&"urn:uuid:01010101-0101-0101-0101-010101010101"), "{names:?}");
}

proptest! {
    #[test]
    fn any_entries_make_a_sound_bundle(entries in vec(anything(), 0..6)) {
        let named = |(at, it): (u8, Entry)| Entry { id: EntryId::of([at; 16]), ..it };
        let entries: Vec<Entry> = (0..).zip(entries).map(named).collect();

        assert_sound(&written(&entries));
    }
}
