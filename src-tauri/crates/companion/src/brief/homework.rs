//! Tasks and what came of them. "Not this time" is told like any other result.

use content::say;
use domain::task::{Hindrance, HowFar, TaskResult};
use domain::{Body, EntryKind, Task};
use vault::{Walk, Walked};

use super::BriefSection;
use super::gather::{Gathering, key_of, stirs};
use super::item::{Item, Part};
use crate::Error;

/// How many go in when nobody chose: a brief has about one page.
const USUAL: usize = 5;
/// How many are offered.
const MOST: usize = 60;

impl Gathering<'_> {
    /// Tasks whose result was told in these days, the newest first; then those that are open.
    pub(super) fn homework(&self) -> Result<Vec<Item>, Error> {
        let walk = Walk { kind: Some(EntryKind::Task), until: Some(self.span.until), ..Walk::default() };
        let walked = self.visit.with(|vault| Ok(vault.walk(&walk)?))?;
        let tasks = walked.iter().rev().filter(|it| !it.never_export).filter_map(|it| match &it.body {
            Body::Task(task) => Some((it, task)),
            _ => None,
        });
        let (open, mut told): (Vec<_>, Vec<_>) = tasks.partition(|(_, task)| task.is_open());
        told.retain(|(_, task)| task.result.as_ref().is_some_and(|it| self.span.holds(it.day)));
        told.sort_by_key(|(_, task)| std::cmp::Reverse(task.result.as_ref().map(|it| it.day)));
        let all = told.into_iter().chain(open).take(MOST).enumerate();
        Ok(all.map(|(at, (it, task))| Item { usual: at < USUAL, ..self.task(it, task) }).collect())
    }

    fn task(&self, it: &Walked, task: &Task) -> Item {
        let exercise = task.exercise.as_deref();
        let title = exercise.map(|it| self.visit.title_of(it)).unwrap_or_default();
        let own = task.what.trim();
        let what = match (own.is_empty(), title.is_empty()) {
            (true, _) => title,
            (false, true) => own.to_owned(),
            (false, false) if own == title => title,
            (false, false) => format!("{own} ({title})"),
        };
        let mut row = vec![what.clone()];
        row.extend(result(task.result.as_ref()));
        Item {
            key: key_of("task", it),
            section: BriefSection::Homework,
            label: what,
            day: Some(task.result.as_ref().map_or(it.written.day, |it| it.day)),
            sensitive: exercise.is_some_and(stirs),
            usual: true,
            part: Part::Row(row),
        }
    }
}

/// How far, what got in the way, what was learned.
fn result(result: Option<&TaskResult>) -> [String; 3] {
    let Some(result) = result else { return [how("open"), String::new(), String::new()] };
    [how_far(result.how), hindrances(result).join("; "), result.learned.trim().to_owned()]
}

/// What got in the way of a task. "Something else" is only said where no words say what.
pub(crate) fn hindrances(result: &TaskResult) -> Vec<String> {
    let mut way: Vec<String> = result.hindrances.iter().filter(|it| **it != Hindrance::Other).map(hindrance).collect();
    way.extend(Some(result.other.trim().to_owned()).filter(|it| !it.is_empty()));
    if way.is_empty() && result.hindrances.contains(&Hindrance::Other) {
        way.push(hindrance(&Hindrance::Other));
    }
    way
}

/// How far a task went.
pub(crate) fn how_far(it: HowFar) -> String {
    how(match it {
        HowFar::Done => "done",
        HowFar::Part => "part",
        HowFar::Tried => "tried",
        HowFar::NotThisTime => "notThisTime",
    })
}

fn how(how: &str) -> String {
    say("brief-how", &[("how", how.into())])
}

fn hindrance(it: &Hindrance) -> String {
    let what = match it {
        Hindrance::Forgot => "forgot",
        Hindrance::Unclear => "unclear",
        Hindrance::TooHard => "tooHard",
        Hindrance::TooUpsetting => "tooUpsetting",
        Hindrance::NoTime => "noTime",
        Hindrance::DidNotFit => "didNotFit",
        Hindrance::Other => "other",
    };
    say("brief-hindrance", &[("what", what.into())])
}
