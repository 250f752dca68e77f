//! What the format asks beyond its shape: names, spans and references.

use std::collections::BTreeSet;

use domain::exercise::{Exercise, Kind};

use super::{is_key, is_slug, kinds};
use crate::{Fault, Problem, ratings};

/// The most steps of one exercise.
const STEPS: usize = 200;

/// The most asks of one step.
const ASKS: usize = 20;

/// The codes of what an exercise may suit.
const SUITS: [&str; 13] = ["ANX", "WOR", "DEP", "STR", "ANG", "GRI", "PAI", "SLE", "TRA", "REL", "SEL", "HAB", "GRO"];

/// Everything that is wrong with an exercise of the right shape.
pub(crate) fn rules(exercise: &Exercise) -> Vec<Fault> {
    let mut faults = Vec::new();
    card(exercise, &mut faults);
    references(exercise, &mut faults);
    ids(exercise, &mut faults);
    for (at, step) in exercise.steps.iter().enumerate() {
        between(&format!("steps[{at}].asks"), step.asks.len() as u64, 0, ASKS as u64, &mut faults);
        for (number, ask) in step.asks.iter().enumerate() {
            faults.extend(kinds::ask(exercise, ask, &format!("steps[{at}].asks[{number}]")));
        }
    }
    faults
}

/// What a list shows of it, and where it comes from.
fn card(exercise: &Exercise, faults: &mut Vec<Fault>) {
    slug("slug", &exercise.slug, faults);
    between("edition", exercise.edition, 1, u64::from(u32::MAX), faults);
    key("modality", &exercise.modality, faults);
    keys("purposes", &exercise.purposes, faults);
    least_one("purposes", "purpose", exercise.purposes.len(), faults);
    between("intensity", exercise.intensity, 1, 3, faults);
    between("minutes[0]", exercise.minutes.0, 1, 480, faults);
    between("minutes[1]", exercise.minutes.1, 1, 480, faults);
    if exercise.minutes.0 > exercise.minutes.1 {
        faults.push(Fault::new("minutes", Problem::WrongOrder));
    }
    least_one("sources", "source", exercise.sources.iter().filter(|it| !it.trim().is_empty()).count(), faults);
    for code in exercise.suits.iter().filter(|it| !SUITS.contains(&it.as_str())) {
        faults.push(kinds::no_such("suits", "difficulty", code));
    }
    once("suits", exercise.suits.iter(), faults);
    once("gates", exercise.gates.iter().map(|it| format!("{it:?}")), faults);
}

/// Whether everything that it points at is there.
fn references(exercise: &Exercise, faults: &mut Vec<Fault>) {
    for rating in exercise.rates.iter().filter(|it| !ratings::is_known(it)) {
        faults.push(kinds::no_such("rates", "rating", rating));
    }
    once("rates", exercise.rates.iter(), faults);
    for pin in exercise.pins.iter().filter(|it| !exercise.asks().any(|ask| ask.id == **it)) {
        faults.push(kinds::no_such("pins", "ask", pin));
    }
    once("pins", exercise.pins.iter(), faults);
    for ask in exercise.asks() {
        if let Kind::Rank { of } = &ask.kind
            && !exercise.asks().any(|it| it.id == *of && matches!(it.kind, Kind::List { .. }))
        {
            faults.push(kinds::no_such(format!("ask {}", ask.id), "list", of));
        }
    }
    slugs("instead", exercise.instead.iter(), exercise, faults);
    slugs("next", exercise.next.iter(), exercise, faults);
}

/// Whether every step and every ask has a name of its own.
fn ids(exercise: &Exercise, faults: &mut Vec<Fault>) {
    between("steps", exercise.steps.len() as u64, 1, STEPS as u64, faults);
    let mut steps = BTreeSet::new();
    let mut asks = BTreeSet::new();
    for (at, step) in exercise.steps.iter().enumerate() {
        let path = format!("steps[{at}]");
        own_id(&format!("{path}.id"), &step.id, &mut steps, faults);
        for (number, ask) in step.asks.iter().enumerate() {
            own_id(&format!("{path}.asks[{number}].id"), &ask.id, &mut asks, faults);
        }
    }
}

/// Whether an id is a key that was not used before.
fn own_id<'e>(path: &str, id: &'e str, used: &mut BTreeSet<&'e str>, faults: &mut Vec<Fault>) {
    key(path, id, faults);
    if !used.insert(id) {
        faults.push(Fault::new(path, Problem::Duplicate { id: id.to_owned() }));
    }
}

/// Whether a name has the form of a slug.
fn slug(path: &str, name: &str, faults: &mut Vec<Fault>) {
    if !is_slug(name) {
        faults.push(Fault::new(path, Problem::BadSlug { given: name.to_owned() }));
    }
}

/// Whether each of some names is the slug of another exercise.
pub(super) fn slugs<'e>(
    path: &str,
    names: impl Iterator<Item = &'e String>,
    exercise: &Exercise,
    faults: &mut Vec<Fault>,
) {
    for name in names {
        slug(path, name, faults);
        if *name == exercise.slug {
            faults.push(kinds::no_such(path, "other exercise", name));
        }
    }
}

/// Whether a name has the form of a key.
fn key(path: &str, name: &str, faults: &mut Vec<Fault>) {
    if !is_key(name) {
        faults.push(Fault::new(path, Problem::BadKey { given: name.to_owned() }));
    }
}

/// Whether each of some names is a key, and each is there once.
pub(super) fn keys(path: &str, names: &[String], faults: &mut Vec<Fault>) {
    names.iter().for_each(|it| key(path, it, faults));
    once(path, names.iter(), faults);
}

/// Whether nothing is there twice.
fn once<T: ToString>(path: &str, names: impl Iterator<Item = T>, faults: &mut Vec<Fault>) {
    let mut used = BTreeSet::new();
    for name in names.map(|it| it.to_string()) {
        if used.contains(&name) {
            faults.push(Fault::new(path, Problem::Duplicate { id: name.clone() }));
        }
        used.insert(name);
    }
}

/// Whether there is at least one of something.
pub(super) fn least_one(path: &str, what: &'static str, count: usize, faults: &mut Vec<Fault>) {
    if count == 0 {
        faults.push(Fault::new(path, Problem::NoneGiven { what }));
    }
}

/// Whether a number lies in its span.
pub(super) fn between(path: &str, given: impl Into<u64>, least: u64, most: u64, faults: &mut Vec<Fault>) {
    let given = given.into();
    if !(least..=most).contains(&given) {
        faults.push(Fault::new(path, Problem::OutOfSpan { given, least, most }));
    }
}
