//! The names of the kinds of input, and what the format asks of each.

use domain::exercise::{Ask, Exercise, Gate, Kind};
use domain::pace::PhaseTable;

use super::rules::{between, keys, least_one};
use crate::{Fault, Problem};

/// Every kind, as the files call it.
pub(crate) const KINDS: [&str; 30] = [
    "text",
    "long",
    "slider",
    "choice",
    "multi",
    "list",
    "table",
    "rank",
    "timer",
    "breath",
    "guide",
    "date",
    "time",
    "contact",
    "graph",
    "ref",
    "check",
    "plan",
    "feelings",
    "thoughts",
    "habits",
    "again",
    "activityGrid",
    "bodyRegions",
    "liveCurve",
    "dialogue",
    "timeline",
    "rounds",
    "sealedLetter",
    "image",
];

/// The name of a kind, as the files call it.
fn name(kind: &Kind) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value.get("kind").and_then(|it| it.as_str()).unwrap_or_default().to_owned()
}

/// What is wrong with one ask.
pub(super) fn ask(exercise: &Exercise, ask: &Ask, path: &str) -> Vec<Fault> {
    if !ask.kind.is_played() {
        return vec![Fault::new(format!("{path}.kind"), Problem::NotPlayed { kind: name(&ask.kind) })];
    }
    let mut faults = Vec::new();
    match &ask.kind {
        Kind::Choice { options, leads } => {
            keys(&format!("{path}.options"), options, &mut faults);
            least_one(&format!("{path}.options"), "option", options.len(), &mut faults);
            for key in leads.keys().filter(|it| !options.contains(it)) {
                faults.push(no_such(format!("{path}.leads"), "option", key));
            }
            super::rules::slugs(&format!("{path}.leads"), leads.values(), exercise, &mut faults);
        }
        Kind::Multi { options } => {
            keys(&format!("{path}.options"), options, &mut faults);
            least_one(&format!("{path}.options"), "option", options.len(), &mut faults);
        }
        Kind::List { from, to } => {
            between(&format!("{path}.to"), *to, 1, 50, &mut faults);
            if from > to {
                faults.push(Fault::new(path, Problem::WrongOrder));
            }
        }
        Kind::Thoughts { to, .. } => between(&format!("{path}.to"), *to, 1, 20, &mut faults),
        Kind::Timer { seconds } => between(&format!("{path}.seconds"), *seconds, 1, 3_600, &mut faults),
        Kind::Guide { seconds, lines } => {
            between(&format!("{path}.seconds"), *seconds, 1, 3_600, &mut faults);
            between(&format!("{path}.lines"), *lines, 1, 60, &mut faults);
        }
        Kind::Breath { .. } => breath(exercise, &ask.kind, path, &mut faults),
        Kind::Again { thoughts, feelings } => {
            refers(exercise, thoughts, "list of thoughts", |it| matches!(it, Kind::Thoughts { .. }), path, &mut faults);
            refers(exercise, feelings, "list of feelings", |it| matches!(it, Kind::Feelings), path, &mut faults);
        }
        _ => {}
    }
    faults
}

/// A breath needs a pattern and a length, and each pattern fits each length.
fn breath(exercise: &Exercise, kind: &Kind, path: &str, faults: &mut Vec<Fault>) {
    let Kind::Breath { patterns, minutes } = kind else { return };
    let names: Vec<String> = patterns.iter().map(|it| it.key.clone()).collect();
    keys(&format!("{path}.patterns"), &names, faults);
    least_one(&format!("{path}.patterns"), "pattern", patterns.len(), faults);
    least_one(&format!("{path}.minutes"), "length", minutes.len(), faults);
    for (at, pattern) in patterns.iter().enumerate() {
        let path = format!("{path}.patterns[{at}]");
        if minutes.iter().any(|it| PhaseTable::new(pattern, *it).is_err()) {
            faults.push(Fault::new(&path, Problem::NoSuchPace));
        }
        if pattern.holds() && !exercise.gates.contains(&Gate::Hold) {
            faults.push(Fault::new(&path, Problem::NeedsGate));
        }
    }
}

/// Whether an ask of that id and kind exists.
fn refers(
    exercise: &Exercise,
    id: &str,
    what: &'static str,
    is_right: impl Fn(&Kind) -> bool,
    path: &str,
    faults: &mut Vec<Fault>,
) {
    if !exercise.asks().any(|it| it.id == id && is_right(&it.kind)) {
        faults.push(no_such(path, what, id));
    }
}

/// A reference to something that is not there.
pub(super) fn no_such(path: impl Into<String>, what: &'static str, id: &str) -> Fault {
    Fault::new(path, Problem::NoSuch { what, id: id.to_owned() })
}
