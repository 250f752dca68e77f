//! The names of the kinds of input, and what the format asks of each.

use domain::exercise::{Ask, Exercise, Gate, Kind};
use domain::pace::PhaseTable;

use super::rules::{between, keys, least_one};
use crate::{Fault, Problem, ratings};

/// Every kind, as the files call it.
pub(crate) const KINDS: [&str; 39] = [
    "text",
    "long",
    "slider",
    "number",
    "choice",
    "multi",
    "list",
    "table",
    "rank",
    "pick",
    "timer",
    "breath",
    "guide",
    "sequence",
    "date",
    "time",
    "contact",
    "graph",
    "ref",
    "facts",
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
    "night",
    "days",
    "log",
    "tally",
    "skills",
];

/// What is wrong with one ask, which is number `at` of the whole exercise.
pub(super) fn ask(exercise: &Exercise, ask: &Ask, path: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let before = before(exercise, &ask.id);
    match &ask.kind {
        Kind::Choice { options, leads, needs, help, restarts } => {
            the_options(options, path, &mut faults);
            for key in leads.keys().filter(|it| !options.contains(it)) {
                faults.push(no_such(format!("{path}.leads"), "option", key));
            }
            super::rules::slugs(&format!("{path}.leads"), leads.values(), exercise, &mut faults);
            for key in needs.keys().filter(|it| !options.contains(it)) {
                faults.push(no_such(format!("{path}.needs"), "option", key));
            }
            for gate in needs.values().filter(|it| !exercise.gates.contains(it)) {
                faults.push(no_such(format!("{path}.needs"), "gate of this exercise", &format!("{gate:?}")));
            }
            for key in help.iter().filter(|it| !options.contains(it)) {
                faults.push(no_such(format!("{path}.help"), "option", key));
            }
            for key in restarts.iter().filter(|it| !options.contains(it)) {
                faults.push(no_such(format!("{path}.restarts"), "option", key));
            }
        }
        Kind::Multi { options } => the_options(options, path, &mut faults),
        Kind::Number { least, most } => {
            if least > most {
                faults.push(Fault::new(path, Problem::WrongOrder));
            }
            for (name, number) in [("least", *least), ("most", *most)] {
                between(&format!("{path}.{name}"), number.unsigned_abs(), 0, 100_000, &mut faults);
            }
        }
        Kind::List { from, to } => {
            between(&format!("{path}.to"), *to, 1, 50, &mut faults);
            if from > to {
                faults.push(Fault::new(path, Problem::WrongOrder));
            }
        }
        Kind::Table { .. } => table(&before, &ask.kind, path, &mut faults),
        Kind::Rank { of } => refers(&before, of, "list or table before it", has_lines, path, &mut faults),
        Kind::Pick { of } => refers(&before, of, "list or table before it", can_be_picked, path, &mut faults),
        Kind::Thoughts { to, .. } => between(&format!("{path}.to"), *to, 1, 20, &mut faults),
        Kind::Timer { seconds } => between(&format!("{path}.seconds"), *seconds, 1, 3_600, &mut faults),
        Kind::Guide { seconds, lines } => {
            between(&format!("{path}.seconds"), *seconds, 1, 3_600, &mut faults);
            between(&format!("{path}.lines"), *lines, 1, 60, &mut faults);
        }
        Kind::Sequence { .. } => sequence(&before, &ask.kind, path, &mut faults),
        Kind::Breath { .. } => breath(exercise, &ask.kind, path, &mut faults),
        Kind::Again { thoughts, feelings } => {
            refers(&before, thoughts, "list of thoughts", |it| matches!(it, Kind::Thoughts { .. }), path, &mut faults);
            refers(&before, feelings, "list of feelings", |it| matches!(it, Kind::Feelings { .. }), path, &mut faults);
        }
        Kind::Feelings { near: Some((pleasant, energy)) } => {
            for slider in [pleasant, energy] {
                refers(&before, slider, "slider before it", |it| matches!(it, Kind::Slider), path, &mut faults);
            }
        }
        Kind::ActivityGrid { to, of, .. } => {
            between(&format!("{path}.to"), *to, 1, 50, &mut faults);
            if let Some(of) = of {
                refers(&before, of, "grid before it", |it| matches!(it, Kind::ActivityGrid { .. }), path, &mut faults);
            }
        }
        Kind::LiveCurve { rates, seconds, every } => {
            between(&format!("{path}.seconds"), *seconds, 1, 3_600, &mut faults);
            between(&format!("{path}.every"), *every, 5, 600, &mut faults);
            if !ratings::is_known(rates) {
                faults.push(no_such(format!("{path}.rates"), "rating", rates));
            }
        }
        Kind::Dialogue { sides, turns, .. } => {
            keys(&format!("{path}.sides"), &[sides.0.clone(), sides.1.clone()], &mut faults);
            between(&format!("{path}.turns"), *turns, 1, 40, &mut faults);
        }
        Kind::Timeline { to } => between(&format!("{path}.to"), *to, 1, 100, &mut faults),
        Kind::Rounds { of, rounds } => {
            least_one(&format!("{path}.of"), "line", of.len(), &mut faults);
            between(&format!("{path}.rounds"), *rounds, 1, 20, &mut faults);
            for line in of {
                refers(&before, line, "line of text before it", is_writing, path, &mut faults);
            }
        }
        Kind::Days { span } => between(&format!("{path}.span"), *span, 1, 31, &mut faults),
        Kind::Log { to } => between(&format!("{path}.to"), *to, 1, 120, &mut faults),
        Kind::Tally { of, least } => {
            least_one(&format!("{path}.of"), "ask", of.len(), &mut faults);
            between(&format!("{path}.least"), *least, 1, 50, &mut faults);
            for counted in of {
                refers(&before, counted, "choice before it", can_be_counted, path, &mut faults);
            }
        }
        Kind::Text
        | Kind::Long
        | Kind::Slider
        | Kind::Date
        | Kind::Time
        | Kind::Contact
        | Kind::Graph { .. }
        | Kind::Ref { .. }
        | Kind::Facts
        | Kind::Check
        | Kind::Plan
        | Kind::Feelings { near: None }
        | Kind::Habits
        | Kind::BodyRegions
        | Kind::SealedLetter
        | Kind::Image
        | Kind::Night
        | Kind::Skills => {}
    }
    faults
}

/// The asks before one, in order: what it may point at. Nothing points at itself or ahead, so nothing goes in a circle.
pub(super) fn before<'e>(exercise: &'e Exercise, id: &str) -> Vec<&'e Ask> {
    exercise.asks().take_while(|it| it.id != id).collect()
}

/// Options are keys, each once, and at least one.
fn the_options(options: &[String], path: &str, faults: &mut Vec<Fault>) {
    keys(&format!("{path}.options"), options, faults);
    least_one(&format!("{path}.options"), "option", options.len(), faults);
    between(&format!("{path}.options"), options.len() as u64, 0, 100, faults);
}

/// A table has columns, and its rows from one place.
fn table(before: &[&Ask], kind: &Kind, path: &str, faults: &mut Vec<Fault>) {
    let Kind::Table { columns, heads, of, to } = kind else { return };
    let names: Vec<String> = columns.iter().map(|it| it.key.clone()).collect();
    keys(&format!("{path}.columns"), &names, faults);
    least_one(&format!("{path}.columns"), "column", columns.len(), faults);
    between(&format!("{path}.columns"), columns.len() as u64, 0, 8, faults);
    keys(&format!("{path}.heads"), heads, faults);
    between(&format!("{path}.heads"), heads.len() as u64, 0, 40, faults);
    if let Some(of) = of {
        refers(before, of, "list before it", has_lines, path, faults);
    }
    let sources = [!heads.is_empty(), of.is_some(), *to > 0].iter().filter(|it| **it).count();
    if sources == 1 {
        between(&format!("{path}.to"), *to, 0, 50, faults);
    } else {
        faults.push(Fault::new(path, Problem::RowsFromOnePlace));
    }
}

/// A sequence names only parts, versions and areas that are there.
fn sequence(before: &[&Ask], kind: &Kind, path: &str, faults: &mut Vec<Fault>) {
    let Kind::Sequence { parts, sets, by, without, phases, twice } = kind else { return };
    let names: Vec<String> = parts.iter().map(|it| it.key.clone()).collect();
    keys(&format!("{path}.parts"), &names, faults);
    least_one(&format!("{path}.parts"), "part", parts.len(), faults);
    between(&format!("{path}.parts"), parts.len() as u64, 0, 60, faults);
    let steps: Vec<String> = phases.iter().map(|it| it.key.clone()).collect();
    keys(&format!("{path}.phases"), &steps, faults);
    least_one(&format!("{path}.phases"), "phase", phases.len(), faults);
    for (at, phase) in phases.iter().enumerate() {
        between(&format!("{path}.phases[{at}].seconds"), phase.seconds, 1, 300, faults);
    }
    for part in sets.values().flatten().filter(|it| !names.contains(it)) {
        faults.push(no_such(format!("{path}.sets"), "part", part));
    }
    for version in twice.iter().filter(|it| !sets.contains_key(*it)) {
        faults.push(no_such(format!("{path}.twice"), "version", version));
    }
    let versions = by.as_ref().map_or(&[] as &[String], |it| options_of(before, it));
    for version in sets.keys().filter(|it| !versions.contains(it)) {
        faults.push(no_such(format!("{path}.sets"), "option of the choice of a version", version));
    }
    let areas = without.as_ref().map_or(&[] as &[String], |it| options_of(before, it));
    for area in parts.iter().filter_map(|it| it.area.as_ref()).filter(|it| !areas.contains(it)) {
        faults.push(no_such(format!("{path}.parts"), "area that can be left out", area));
    }
}

/// The options of a choice or a multi; none when there is no such ask.
fn options_of<'e>(before: &[&'e Ask], id: &str) -> &'e [String] {
    match before.iter().find(|it| it.id == id).map(|it| &it.kind) {
        Some(Kind::Choice { options, .. } | Kind::Multi { options }) => options,
        _ => &[],
    }
}

/// Whether a kind holds lines of one's own.
fn has_lines(kind: &Kind) -> bool {
    matches!(kind, Kind::List { .. } | Kind::Table { .. } | Kind::Log { .. })
}

/// Whether one line can be picked out of a kind.
fn can_be_picked(kind: &Kind) -> bool {
    has_lines(kind) || matches!(kind, Kind::Rank { .. } | Kind::Thoughts { .. } | Kind::Long | Kind::SealedLetter)
}

/// Whether a kind is a piece of writing.
fn is_writing(kind: &Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Long)
}

/// Whether the answers of a kind can be counted.
fn can_be_counted(kind: &Kind) -> bool {
    matches!(kind, Kind::Choice { .. } | Kind::Multi { .. } | Kind::List { .. } | Kind::Text | Kind::Habits)
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

/// Whether an ask of that id and kind is among those before.
fn refers(
    before: &[&Ask],
    id: &str,
    what: &'static str,
    is_right: impl Fn(&Kind) -> bool,
    path: &str,
    faults: &mut Vec<Fault>,
) {
    if !before.iter().any(|it| it.id == id && is_right(&it.kind)) {
        faults.push(no_such(path, what, id));
    }
}

/// A reference to something that is not there.
pub(super) fn no_such(path: impl Into<String>, what: &'static str, id: &str) -> Fault {
    Fault::new(path, Problem::NoSuch { what, id: id.to_owned() })
}
