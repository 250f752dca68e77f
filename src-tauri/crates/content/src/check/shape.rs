//! From JSON to an exercise: syntax, fields and kinds, each fault at its place.

use domain::exercise::{Ask, Exercise, Step};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{EXERCISE, KINDS};
use crate::{Fault, Problem};

/// Reads an exercise; nothing in it is looked up yet.
pub(crate) fn exercise(json: &str) -> Result<Exercise, Vec<Fault>> {
    let given: Value = serde_json::from_str(json).map_err(|it| {
        let problem = Problem::NotJson { line: it.line(), column: it.column() };
        vec![Fault::new(EXERCISE, problem)]
    })?;
    match serde_json::from_str::<Exercise>(json) {
        Ok(exercise) => no_field_unread(&given, exercise),
        Err(error) => Err(located(&given, &error)),
    }
}

/// The exercise, when nothing that was given went unread.
///
/// The reader of an ask skips what it does not know, so what was read is written again and compared.
fn no_field_unread(given: &Value, exercise: Exercise) -> Result<Exercise, Vec<Fault>> {
    let read = serde_json::to_value(&exercise).unwrap_or_default();
    let mut faults = Vec::new();
    unread(given, &read, "", &mut faults);
    if faults.is_empty() { Ok(exercise) } else { Err(faults) }
}

/// Every field of `given` that is not in `read`.
fn unread(given: &Value, read: &Value, path: &str, faults: &mut Vec<Fault>) {
    match (given, read) {
        (Value::Object(given), Value::Object(read)) => {
            for (name, value) in given {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match read.get(name) {
                    Some(kept) => unread(value, kept, &path, faults),
                    None => faults.push(Fault::new(path, Problem::UnknownField)),
                }
            }
        }
        (Value::Array(given), Value::Array(read)) => {
            for (at, (value, kept)) in given.iter().zip(read).enumerate() {
                unread(value, kept, &format!("{path}[{at}]"), faults);
            }
        }
        _ => {}
    }
}

/// The faults of an exercise that could not be read, each at its own step and ask.
fn located(given: &Value, error: &serde_json::Error) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(piece::<Exercise>(EXERCISE, &without(given, "steps")));
    for (at, step) in items(given, "steps").enumerate() {
        let path = format!("steps[{at}]");
        faults.extend(piece::<Step>(&path, &without(step, "asks")));
        for (at, ask) in items(step, "asks").enumerate() {
            faults.extend(an_ask(&format!("{path}.asks[{at}]"), ask));
        }
    }
    if faults.is_empty() {
        faults.push(misshapen(EXERCISE, error));
    }
    faults
}

/// What is wrong with one ask.
fn an_ask(path: &str, ask: &Value) -> Option<Fault> {
    match ask.get("kind").and_then(Value::as_str) {
        Some(kind) if !KINDS.contains(&kind) => {
            Some(Fault::new(format!("{path}.kind"), Problem::UnknownKind { kind: kind.to_owned() }))
        }
        _ => piece::<Ask>(path, ask),
    }
}

/// What is wrong with one piece on its own.
fn piece<T: DeserializeOwned>(path: &str, value: &Value) -> Option<Fault> {
    T::deserialize(value).err().map(|it| misshapen(path, &it))
}

/// A fault in the reader's own words.
fn misshapen(path: &str, error: &serde_json::Error) -> Fault {
    Fault::new(path, Problem::Shape { why: error.to_string() })
}

/// The items of a list within an object; none when there is no such list.
fn items<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// The same object with one of its lists emptied, so that its own fields are read alone.
fn without(value: &Value, name: &str) -> Value {
    let mut value = value.clone();
    if let Some(list) = value.get_mut(name).filter(|it| it.is_array()) {
        *list = json!([]);
    }
    value
}
