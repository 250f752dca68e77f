//! From the interview to what a plan rests on.

use std::collections::BTreeSet;

use domain::exercise::Gate;
use domain::plan::{Basis, MOST_PROBLEMS, Mode, School};
use domain::{Answer, Run};
use serde::de::DeserializeOwned;

use super::{Kept, PLAN};
use crate::{Error, Visit};

/// The interview.
pub(crate) const INTERVIEW: &str = "und.start";

impl Visit<'_> {
    /// Rests the plan on what was answered in the interview. What was not answered stays as it was.
    pub(crate) fn rest_plan_on(&self, run: &Run) -> Result<(), Error> {
        let mut kept: Kept = self.setting(PLAN)?;
        let before = kept.basis.clone().unwrap_or_default();
        let after = basis_of(run, before.clone());
        if after != before || kept.basis.is_none() {
            kept.basis = Some(after);
            self.keep_plan(&kept)?;
        }
        Ok(())
    }
}

fn basis_of(run: &Run, before: Basis) -> Basis {
    let (problems, agreed) = (keys(run, "concerns"), choice(run, "therapist"));
    Basis {
        problems: problems.map_or(before.problems, |mut it| {
            it.truncate(MOST_PROBLEMS);
            it
        }),
        mode: choice(run, "mode").and_then(|it| named::<Mode>(&it)).unwrap_or(before.mode),
        home: choice(run, "home-school").and_then(|it| named::<School>(&it)).unwrap_or(before.home),
        import_reason: text(run, "import-reason").unwrap_or(before.import_reason),
        stage: before.stage,
        minutes: number(run, "minutes-week").or(before.minutes),
        dislikes: keys(run, "dislikes").map_or(before.dislikes, |it| it.into_iter().collect()),
        closed: keys(run, "leave-out").map_or(before.closed, |it| closed(&it)),
        therapist_agrees: agreed.map_or(before.therapist_agrees, |it| it == "agrees"),
    }
}

/// What a person wants to be left out, as what an exercise asks before.
fn closed(keys: &[String]) -> BTreeSet<Gate> {
    let gate = |key: &String| match key.as_str() {
        "body" => Some(Gate::Body),
        "breath-hold" => Some(Gate::Hold),
        "cold" => Some(Gate::Cold),
        "trauma" => Some(Gate::Trauma),
        _ => None,
    };
    keys.iter().filter_map(gate).collect()
}

fn named<T: DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(key.to_owned())).ok()
}

fn keys(run: &Run, ask: &str) -> Option<Vec<String>> {
    match run.answers.get(ask) {
        Some(Answer::Multi { keys }) => Some(keys.clone()),
        _ => None,
    }
}

fn choice(run: &Run, ask: &str) -> Option<String> {
    match run.answers.get(ask) {
        Some(Answer::Choice { key }) => Some(key.clone()),
        _ => None,
    }
}

fn text(run: &Run, ask: &str) -> Option<String> {
    match run.answers.get(ask) {
        Some(Answer::Text { text }) => Some(text.trim().chars().take(super::LONGEST / 4).collect()),
        _ => None,
    }
}

fn number(run: &Run, ask: &str) -> Option<u16> {
    match run.answers.get(ask) {
        Some(Answer::Number { value }) => u16::try_from(*value).ok().filter(|it| (5..=1_000).contains(it)),
        _ => None,
    }
}
