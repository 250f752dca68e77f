//! A small sound pack, to be broken in one place.

use serde_json::{Value, json};

use crate::{Fault, Pack};

/// A sound exercise with one step, as its file says it.
pub fn sound() -> Value {
    json!({
        "slug": "own.small",
        "edition": 1,
        "sources": ["Somebody (2020)"],
        "grade": "D",
        "modality": "own",
        "purposes": ["settle"],
        "suits": ["ANX"],
        "minutes": [1, 2],
        "intensity": 1,
        "form": "record",
        "steps": [{ "id": "one", "asks": [{ "id": "note", "kind": "text" }] }]
    })
}

/// Its words.
pub const WORDS: &str = "\
exercise = Small
    .purpose = To try.
    .school = None
    .stirs = Nothing much.
    .evidence = None yet.
step-one = What is it?
    .short = It
    .lead = A word.
ask-note = It
";

/// The sound exercise with one thing changed, given as a JSON pointer; null takes the thing away.
pub fn with(pointer: &str, value: Value) -> String {
    let mut exercise = sound();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = exercise.pointer_mut(parent).expect("a place");
    match parent {
        Value::Object(fields) if value.is_null() => {
            fields.remove(name);
        }
        Value::Object(fields) => {
            fields.insert(name.into(), value);
        }
        Value::Array(items) => match name.parse::<usize>() {
            Ok(at) => items[at] = value,
            Err(_) => items.push(value),
        },
        _ => panic!("no place called {pointer}"),
    }
    exercise.to_string()
}

/// The faults of a pack, as their sentences.
pub fn faults(json: &str, ftl: &str) -> Vec<String> {
    Pack::read(json, ftl).expect_err("a broken pack").iter().map(Fault::to_string).collect()
}
