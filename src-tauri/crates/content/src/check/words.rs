//! Whether an exercise has all its words, and no others.

use domain::exercise::Exercise;

use super::WORDS;
use super::needed::{Need, needed};
use super::plain::{first_not_plain, more_than_plain};
use crate::words::{self, Message, Messages, Slip, Text};
use crate::{Fault, Problem};

/// Reads the words of an exercise.
pub(crate) fn words(exercise: &Exercise, ftl: &str) -> Result<Messages, Vec<Fault>> {
    if let Some(line) = first_not_plain(ftl) {
        return Err(vec![Fault::new(WORDS, Problem::NotPlain { line })]);
    }
    let messages = words::read(ftl).map_err(|slips| slips.into_iter().map(told).collect::<Vec<_>>())?;
    let (needs, shared) = needed(exercise);
    let mut faults: Vec<Fault> = shared.into_iter().map(|id| at(&id, Problem::Duplicate { id: id.clone() })).collect();
    for (id, need) in &needs {
        match messages.get(id) {
            Some(message) => compare(id, need, message, &mut faults),
            None => faults.push(at(id, Problem::NoWords)),
        }
    }
    faults.extend(messages.keys().filter(|it| !needs.contains_key(*it)).map(|it| at(it, Problem::UnknownWords)));
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

/// Whether a message says what it has to, and nothing that nobody reads.
fn compare(id: &str, need: &Need, message: &Message, faults: &mut Vec<Fault>) {
    if !says_something(message.value.as_ref()) {
        faults.push(at(id, Problem::NoWords));
    }
    if let Some(problem) = message.value.as_ref().and_then(|it| more_than_plain(&it.plain)) {
        faults.push(at(id, problem));
    }
    for name in &need.needed {
        if !says_something(message.attributes.get(*name)) {
            faults.push(at(&format!("{id}.{name}"), Problem::NoWords));
        }
    }
    for (name, text) in &message.attributes {
        let path = format!("{id}.{name}");
        faults.extend(more_than_plain(&text.plain).map(|problem| at(&path, problem)));
        if !need.needed.contains(&name.as_str()) && !need.allowed.contains(&name.as_str()) {
            faults.push(at(&path, Problem::UnknownWords));
        } else if need.allowed.contains(&name.as_str()) && !says_something(Some(text)) {
            faults.push(at(&path, Problem::NoWords));
        }
    }
}

/// Whether there is a text that is more than blank.
fn says_something(text: Option<&Text>) -> bool {
    text.is_some_and(|it| !it.plain.trim().is_empty())
}

/// A fault at a message.
fn at(id: &str, problem: Problem) -> Fault {
    Fault::new(format!("{WORDS}: {id}"), problem)
}

/// What the reader stumbled over, as a fault.
fn told(slip: Slip) -> Fault {
    match slip {
        Slip::Line(line) => Fault::new(WORDS, Problem::NotFluent { line }),
        Slip::Twice(id) => at(&id, Problem::Duplicate { id: id.clone() }),
    }
}
