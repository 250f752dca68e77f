//! Exercises: what was rated, what was answered in the order it was asked, and what was noticed.

use std::collections::BTreeSet;

use content::{Pack, say};
use domain::exercise::{Ask, Step};
use domain::run::{Later, Unpleasant};
use domain::{Answer, Percent, Run};

use super::answers::Asked;
use super::{Speaking, capital, feeling, labelled, listed, number};
use crate::brief::day_said;

impl Speaking {
    /// One time through an exercise.
    pub(super) fn run(&self, run: &Run) -> Vec<String> {
        let mut lines = rated(run);
        lines.extend(self.answered(run));
        lines.extend(super::worded("walk-noticed", &run.noticed));
        lines.extend(run.unpleasant.map(|it| labelled(&say("walk-unpleasant", &[]), &unpleasant(it))));
        lines.extend(run.later.iter().filter_map(later));
        lines
    }

    /// Answers in the order they were asked; then those of questions that the exercise no longer has.
    fn answered(&self, run: &Run) -> Vec<String> {
        let pack = self.pack(&run.slug);
        let asked = pack.into_iter().flat_map(|pack| {
            pack.exercise.steps.iter().flat_map(move |step| step.asks.iter().map(move |ask| (pack, step, ask)))
        });
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut lines = Vec::new();
        for (pack, step, ask) in asked {
            let Some((id, answer)) = run.answers.get_key_value(&ask.id) else { continue };
            seen.insert(id);
            let asked = Asked { id, kind: Some(&ask.kind), pack: Some(pack), speaking: self };
            lines.extend(line(&label(pack, step, ask), answer, &asked));
        }
        for (id, answer) in run.answers.iter().filter(|(id, _)| !seen.contains(id.as_str())) {
            lines.extend(line(id, answer, &Asked { id, kind: None, pack, speaking: self }));
        }
        lines
    }
}

fn line(label: &str, answer: &Answer, asked: &Asked<'_>) -> Option<String> {
    if answer.is_blank() {
        return None;
    }
    let lines: Vec<String> = asked.said(answer).into_iter().filter(|it| !it.trim().is_empty()).collect();
    listed(label, &lines)
}

/// What was asked; the question of its step stands in for a label.
fn label(pack: &Pack, step: &Step, ask: &Ask) -> String {
    match pack.says(&format!("ask-{}", ask.id), None) {
        "" => pack.question(&step.id).to_owned(),
        label => label.to_owned(),
    }
}

/// Each rating, before and after. Higher is told as plainly as lower.
fn rated(run: &Run) -> Vec<String> {
    let keys: BTreeSet<&String> = run.before.keys().chain(run.after.keys()).collect();
    let line = |key: &String| {
        let what = capital(&rating(key));
        let (before, after) = (run.before.get(key).map(value), run.after.get(key).map(value));
        Some(match (before, after) {
            (Some(before), Some(after)) => {
                let gaps = [("what", (&what).into()), ("before", before.into()), ("after", after.into())];
                say("export-rated-both", &gaps)
            }
            (Some(it), None) => say("export-rated-before", &[("what", (&what).into()), ("value", it.into())]),
            (None, Some(it)) => say("export-rated-after", &[("what", (&what).into()), ("value", it.into())]),
            (None, None) => return None,
        })
    };
    keys.into_iter().filter_map(line).collect()
}

/// What was rated.
fn rating(key: &str) -> String {
    say("brief-rated", &[("of", key.into())])
}

fn value(it: &Percent) -> i32 {
    number(it.get())
}

fn unpleasant(it: Unpleasant) -> String {
    match it {
        Unpleasant::No => say("walk-unpleasant-no", &[]),
        Unpleasant::Passed => say("walk-unpleasant-passed", &[]),
        Unpleasant::Still => say("walk-unpleasant-still", &[]),
    }
}

/// The same ratings at a later time; nothing when none was given.
fn later(it: &Later) -> Option<String> {
    let day = day_said(it.moment.day);
    let label = say("export-later", &[("day", (&day).into())]);
    let belief = it.belief.map(|it| format!("{} {}", say("walk-belief", &[]), it.get()));
    let feelings = it.feelings.iter().filter(|it| it.strength.is_some()).map(feeling);
    let ratings = it.ratings.iter().map(|(key, value)| format!("{} {}", capital(&rating(key)), value.get()));
    let parts: Vec<String> = belief.into_iter().chain(feelings).chain(ratings).collect();
    (!parts.is_empty()).then(|| labelled(&label, &parts.join(", ")))
}
