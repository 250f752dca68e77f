//! From the interview to what a plan rests on.

use std::collections::BTreeSet;

use domain::Run;
use domain::exercise::Gate;
use domain::plan::{Basis, MOST_PROBLEMS, Mode, School};
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
    let (problems, agreed) = (run.keys("concerns"), run.choice("therapist"));
    let minutes = run.number("minutes-week").filter(|it| (5..=1_000).contains(it));
    let reason = run.text("import-reason").map(|it| it.chars().take(super::LONGEST / 4).collect());
    Basis {
        problems: problems.map_or(before.problems, |it| it.iter().take(MOST_PROBLEMS).cloned().collect()),
        mode: run.choice("mode").and_then(named::<Mode>).unwrap_or(before.mode),
        home: run.choice("home-school").and_then(named::<School>).unwrap_or(before.home),
        import_reason: reason.unwrap_or(before.import_reason),
        stage: before.stage,
        minutes: minutes.or(before.minutes),
        dislikes: run.keys("dislikes").map_or(before.dislikes, |it| it.iter().cloned().collect()),
        closed: run.keys("leave-out").map_or(before.closed, closed),
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
