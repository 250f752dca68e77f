//! Which words an exercise needs: the naming rule of the messages.

use std::collections::BTreeMap;

use domain::exercise::{Ask, Exercise, Kind, Step};

/// The patterns of breathing that the app itself has names for.
pub(crate) const PATTERNS: [&str; 10] =
    ["5_5-5_5", "4-6", "5-5", "6-6", "4-8", "sigh", "4-4-4-4", "3-3-3-3", "4-7-8", "2-3_5-4"];

/// The attributes of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    /// Those that have to be there.
    pub needed: Vec<&'static str>,
    /// Those that may be there.
    pub allowed: Vec<&'static str>,
}

/// Every message that an exercise needs, by its id, and the ids that two things would share.
pub(super) fn needed(exercise: &Exercise) -> (BTreeMap<String, Need>, Vec<String>) {
    let mut list = Vec::new();
    add(&mut list, "exercise".into(), &["purpose", "school", "stirs", "evidence"], &["example"]);
    for number in 1..=exercise.cautions {
        add(&mut list, format!("caution-{number}"), &[], &[]);
    }
    for step in &exercise.steps {
        of_step(&mut list, step);
        step.asks.iter().for_each(|it| of_ask(&mut list, it));
    }
    let mut needs = BTreeMap::new();
    let mut shared = Vec::new();
    for (id, need) in list {
        if needs.insert(id.clone(), need).is_some() {
            shared.push(id);
        }
    }
    (needs, shared)
}

/// The words of a step.
fn of_step(list: &mut Vec<(String, Need)>, step: &Step) {
    let needed: &[_] = if step.example { &["short", "lead", "example"] } else { &["short", "lead"] };
    add(list, format!("step-{}", step.id), needed, &[]);
    for number in 1..=step.helps {
        add(list, format!("help-{}-{number}", step.id), &[], &[]);
    }
}

/// The words of an ask and of what it offers.
fn of_ask(list: &mut Vec<(String, Need)>, ask: &Ask) {
    let id = &ask.id;
    add(list, format!("ask-{id}"), &[], &["hint", "low", "high"]);
    match &ask.kind {
        Kind::Choice { options, .. } | Kind::Multi { options } => each(list, "option", id, options, &["hint"]),
        Kind::Table { columns, heads, .. } => {
            each(list, "column", id, &columns.iter().map(|it| it.key.clone()).collect::<Vec<_>>(), &["hint"]);
            each(list, "row", id, heads, &[]);
        }
        Kind::Guide { lines, .. } => each(list, "line", id, &numbers(*lines), &[]),
        Kind::Sequence { parts, phases, .. } => {
            each(list, "part", id, &parts.iter().map(|it| it.key.clone()).collect::<Vec<_>>(), &[]);
            each(list, "phase", id, &phases.iter().map(|it| it.key.clone()).collect::<Vec<_>>(), &[]);
        }
        Kind::Dialogue { sides, .. } => each(list, "side", id, &[sides.0.clone(), sides.1.clone()], &[]),
        Kind::Breath { patterns, .. } => {
            for pattern in patterns.iter().filter(|it| !PATTERNS.contains(&it.key.as_str())) {
                add(list, format!("pattern-{}", pattern.key), &[], &[]);
            }
        }
        _ => {}
    }
}

/// One message for each of some keys.
fn each(list: &mut Vec<(String, Need)>, what: &str, ask: &str, keys: &[String], allowed: &[&'static str]) {
    for key in keys {
        add(list, format!("{what}-{ask}-{key}"), &[], allowed);
    }
}

/// From "1" to a number.
fn numbers(last: u8) -> Vec<String> {
    (1..=last).map(|it| it.to_string()).collect()
}

/// Notes one message.
fn add(list: &mut Vec<(String, Need)>, id: String, needed: &[&'static str], allowed: &[&'static str]) {
    list.push((id, Need { needed: needed.to_vec(), allowed: allowed.to_vec() }));
}
