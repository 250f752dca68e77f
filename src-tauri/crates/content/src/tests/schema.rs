//! The published schema says what the reader does.

use std::collections::BTreeSet;

use domain::exercise::Kind;
use serde_json::{Value, json};

use super::fixture::{sound, with};
use crate::Pack;
use crate::check::KINDS;
use crate::shipped;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../exercises/exercise.schema.json")).expect("a schema")
}

/// Every kind that the schema has, with the fields it needs beside `id` and `kind`.
fn kinds_of_the_schema() -> Vec<(String, BTreeSet<String>)> {
    let schema = schema();
    let mut kinds = Vec::new();
    for definition in schema["$defs"].as_object().expect("definitions").values() {
        let kind = &definition["properties"]["kind"];
        let names = kind["enum"].as_array().cloned().unwrap_or_else(|| vec![kind["const"].clone()]);
        for name in names.iter().filter_map(Value::as_str) {
            let needed = definition["required"].as_array().expect("required").iter().filter_map(Value::as_str);
            let needed = needed.filter(|it| !["id", "kind"].contains(it)).map(Into::into).collect();
            kinds.push((name.to_owned(), needed));
        }
    }
    kinds
}

#[test]
fn every_shipped_exercise_has_the_shape_of_the_schema() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");

    for (json, _) in shipped::FOLDERS {
        let exercise: Value = serde_json::from_str(json).expect("JSON");
        let faults: Vec<String> = validator.iter_errors(&exercise).map(|it| it.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new(), "{}", exercise["slug"]);
    }
}

#[test]
fn the_schema_and_the_reader_know_the_same_kinds() {
    let refused = serde_json::from_value::<Kind>(json!({ "kind": "?" })).expect_err("no such kind").to_string();
    let of_the_reader: BTreeSet<&str> = refused.split('`').skip(3).step_by(2).collect();

    let kinds = kinds_of_the_schema();
    let of_the_schema: BTreeSet<&str> = kinds.iter().map(|it| it.0.as_str()).collect();

    assert_eq!(of_the_schema, of_the_reader);
    assert_eq!(KINDS.into_iter().collect::<BTreeSet<_>>(), of_the_reader);
}

#[test]
fn the_schema_and_the_reader_need_the_same_fields() {
    for (kind, needed) in kinds_of_the_schema() {
        let mut missing = BTreeSet::new();
        let mut given = json!({ "kind": kind });
        while let Err(refused) = serde_json::from_value::<Kind>(given.clone()) {
            let said = refused.to_string();
            let field = said.strip_prefix("missing field `").and_then(|it| it.split('`').next()).expect(&said);
            given[field] = sample(&kind, field);
            missing.insert(field.to_owned());
        }
        assert_eq!(missing, needed, "{kind}");
    }
}

/// A value that a field can have.
fn sample(kind: &str, field: &str) -> Value {
    match field {
        "options" | "columns" | "patterns" | "minutes" | "parts" | "phases" => json!([]),
        "sides" => json!(["a", "b"]),
        "belief" | "rates" if kind != "liveCurve" => json!(true),
        "guesses" => json!(true),
        "form" => json!("family"),
        "of" if ["rounds", "tally"].contains(&kind) => json!([]),
        "of" | "thoughts" | "feelings" | "rates" => json!("a"),
        "from" | "to" | "seconds" | "lines" | "every" | "turns" | "rounds" | "span" | "least" | "most" => json!(1),
        _ => panic!("{kind} needs {field}, which this test does not know"),
    }
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_as_well() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let broken = [
        with("/slug", json!("own")),
        with("/edition", json!(0)),
        with("/sources", json!([])),
        with("/grade", json!("E")),
        with("/intensity", json!(4)),
        with("/minutes", json!([1])),
        with("/form", json!("game")),
        with("/streak", json!(true)),
        with("/steps", json!([])),
        with("/steps/0/id", json!("Step One")),
        with("/steps/0/asks/0/kind", json!("hologram")),
        with("/steps/0/asks/0/colour", json!("red")),
    ];

    assert!(validator.is_valid(&sound()));
    for json in broken {
        assert!(!validator.is_valid(&serde_json::from_str(&json).expect("JSON")), "{json}");
        assert!(Pack::read(&json, super::fixture::WORDS).is_err(), "{json}");
    }
}
