//! What the format asks beyond its shape: names, spans and references.

use std::collections::BTreeSet;

use domain::exercise::{Ask, Exercise, Kind};

use super::plain::more_than_plain;
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
    for (at, source) in exercise.sources.iter().enumerate() {
        faults.extend(more_than_plain(source).map(|problem| Fault::new(format!("sources[{at}]"), problem)));
    }
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
    tells(exercise, faults);
    returns(exercise, faults);
    conditions(exercise, faults);
    slugs("instead", exercise.instead.iter(), exercise, faults);
    slugs("next", exercise.next.iter(), exercise, faults);
}

/// Whether what tells a part of what happened is an answer in words, keys or feelings, and tells one part only.
fn tells(exercise: &Exercise, faults: &mut Vec<Fault>) {
    let says = |kind: &Kind| {
        matches!(
            kind,
            Kind::Text
                | Kind::Long
                | Kind::List { .. }
                | Kind::Facts
                | Kind::Thoughts { .. }
                | Kind::Feelings { .. }
                | Kind::Multi { .. }
                | Kind::Choice { .. }
                | Kind::BodyRegions
                | Kind::Habits
                | Kind::Plan
                | Kind::Log { .. }
                | Kind::Rank { .. }
                | Kind::Pick { .. }
        )
    };
    for ask in exercise.tells.values().flatten() {
        points("tells", Some(ask), exercise, "ask in words", says, faults);
    }
    once("tells", exercise.tells.values().flatten(), faults);
}

/// Whether what comes back, and what ends the exploring, points at steps and asks that are there.
fn returns(exercise: &Exercise, faults: &mut Vec<Fault>) {
    if let Some(back) = &exercise.comes_back {
        least_one("comesBack.steps", "step", back.steps.len(), faults);
        between("comesBack.days", back.days, 0, 365, faults);
        rising_months(&back.months, faults);
        for step in back.steps.iter().filter(|it| exercise.step(it).is_none()) {
            faults.push(kinds::no_such("comesBack.steps", "step", step));
        }
        points("comesBack.day", back.day.as_ref(), exercise, "date", |it| matches!(it, Kind::Date), faults);
        points("comesBack.time", back.time.as_ref(), exercise, "time", |it| matches!(it, Kind::Time), faults);
    }
    if let Some(stop) = &exercise.stop {
        let tells = |it: &Kind| matches!(it, Kind::Slider | Kind::Dialogue { .. } | Kind::LiveCurve { .. });
        least_one("stop.watches", "ask", stop.watches.len(), faults);
        for ask in &stop.watches {
            points("stop.watches", Some(ask), exercise, "slider, dialogue or curve", tells, faults);
        }
        if exercise.step(&stop.to).is_none() {
            faults.push(kinds::no_such("stop.to", "step", &stop.to));
        }
    }
}

/// Whether each of some months lies within five years and after the one before it.
fn rising_months(months: &[u16], faults: &mut Vec<Fault>) {
    for (at, month) in months.iter().enumerate() {
        between(&format!("comesBack.months[{at}]"), *month, 1, 60, faults);
    }
    if !months.is_sorted() {
        faults.push(Fault::new("comesBack.months", Problem::WrongOrder));
    }
    once("comesBack.months", months.iter(), faults);
}

/// Whether an ask that is pointed at is there and of the right kind.
fn points(
    path: &str,
    id: Option<&String>,
    exercise: &Exercise,
    what: &'static str,
    is_right: impl Fn(&Kind) -> bool,
    faults: &mut Vec<Fault>,
) {
    if let Some(id) = id.filter(|id| !exercise.asks().any(|it| it.id == **id && is_right(&it.kind))) {
        faults.push(kinds::no_such(path, what, id));
    }
}

/// Whether a step that depends on a choice depends on one before it. So nothing goes in a circle.
fn conditions(exercise: &Exercise, faults: &mut Vec<Fault>) {
    let mut earlier: Vec<&Ask> = Vec::new();
    for (at, step) in exercise.steps.iter().enumerate() {
        if let Some(when) = &step.when {
            let path = format!("steps[{at}].when");
            least_one(&format!("{path}.is"), "option", when.is.len(), faults);
            match earlier.iter().find(|it| it.id == when.ask).map(|it| &it.kind) {
                Some(Kind::Choice { options, .. } | Kind::Multi { options }) => {
                    for key in when.is.iter().filter(|it| !options.contains(it)) {
                        faults.push(kinds::no_such(format!("{path}.is"), "option", key));
                    }
                }
                _ => faults.push(kinds::no_such(format!("{path}.ask"), "choice before this step", &when.ask)),
            }
        }
        once(&format!("steps[{at}].gates"), step.gates.iter().map(|it| format!("{it:?}")), faults);
        earlier.extend(&step.asks);
    }
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
