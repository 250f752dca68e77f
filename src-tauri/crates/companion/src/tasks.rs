//! Homework: what is to be tried before the next session, and what came of it.

use chrono::NaiveDate;
use domain::task::{TaskResult, TaskSource};
use domain::{Body, Draft, Entry, EntryId, EntryKind, Task};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Walk;

use crate::{Error, Visit};

/// A task and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptTask {
    /// The entry.
    pub id: EntryId,
    /// The day it was written.
    pub day: NaiveDate,
    /// The task.
    pub task: Task,
    /// The title of its exercise; empty without one.
    pub title: String,
    /// The days since then on which its exercise was used.
    pub used_on: Vec<NaiveDate>,
    /// Leave this out of every export.
    pub never_export: bool,
}

/// Everything about homework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Homework {
    /// Tasks without a result: the therapist's first, then by the day they are due, then as they were written.
    pub open: Vec<KeptTask>,
    /// Tasks with a result, the newest first; at most [`TOLD`].
    pub told: Vec<KeptTask>,
}

/// How many tasks with a result are given.
pub const TOLD: usize = 60;
/// The most bytes of one field.
const FIELD: usize = 10_000;

impl Visit<'_> {
    /// Everything about homework.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn homework(&self) -> Result<Homework, Error> {
        let (mut open, mut told): (Vec<_>, Vec<_>) = self.tasks()?.into_iter().partition(|it| it.task.is_open());
        in_turn(&mut open);
        told.sort_by_key(|it| std::cmp::Reverse(it.task.result.as_ref().map(|it| it.day)));
        told.truncate(TOLD);
        for it in &mut open {
            it.used_on = self.used_since(it)?;
        }
        Ok(Homework { open, told })
    }

    /// Tells what came of a task, or takes it back. Changes to the task that wait as a draft are kept with it.
    ///
    /// # Errors
    ///
    /// [`Error::DoesNotFit`] for an entry that is no task; [`Error::NoSuchEntry`], [`Error::TooLong`], [`Error::Locked`].
    pub fn tell_result(&self, id: EntryId, result: Option<TaskResult>) -> Result<Entry, Error> {
        let draft = self.edit(id)?;
        let Body::Task(task) = draft.body else { return Err(Error::DoesNotFit { ask: "task".into() }) };
        self.write_entry(Draft { body: Body::Task(Task { result, ..task }), ..draft })
    }

    /// Tasks without a result: the therapist's first, then by the day they are due.
    pub(crate) fn open_tasks(&self) -> Result<Vec<KeptTask>, Error> {
        let mut open: Vec<_> = self.tasks()?.into_iter().filter(|it| it.task.is_open()).collect();
        in_turn(&mut open);
        Ok(open)
    }

    /// Every task, in the order they were written.
    pub(crate) fn tasks(&self) -> Result<Vec<KeptTask>, Error> {
        let walk = Walk { kind: Some(EntryKind::Task), ..Walk::default() };
        let walked = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let kept = |it: vault::Walked| match it.body {
            Body::Task(task) => {
                let title = task.exercise.as_deref().map(|it| self.title_of(it)).unwrap_or_default();
                let (id, day, never_export) = (it.id, it.written.day, it.never_export);
                Some(KeptTask { id, day, task, title, used_on: Vec::new(), never_export })
            }
            _ => None,
        };
        Ok(walked.into_iter().filter_map(kept).collect())
    }

    /// Makes a task and keeps it.
    pub(crate) fn write_task(&self, task: Task) -> Result<Entry, Error> {
        self.write_entry(self.begin(Body::Task(task))?)
    }

    /// What an exercise is called; its slug when it is not on the shelf any more.
    pub(crate) fn title_of(&self, slug: &str) -> String {
        // Nothing is cloned for one of ours: lists of years of tasks ask this for each.
        if let Some(ours) = content::shelf().find(slug) {
            return ours.title().to_owned();
        }
        self.pack(slug).map_or_else(|_| slug.to_owned(), |it| it.title().to_owned())
    }

    /// The days on which the exercise of a task was used since it was written.
    fn used_since(&self, task: &KeptTask) -> Result<Vec<NaiveDate>, Error> {
        let Some(slug) = &task.task.exercise else { return Ok(Vec::new()) };
        let filter = vault::Filter {
            kinds: vec![EntryKind::Run],
            slugs: vec![slug.clone()],
            since: Some(task.day),
            limit: 100,
            ..Default::default()
        };
        let mut days: Vec<_> = self.with(|vault| Ok(vault.list(&filter)?))?.iter().map(|it| it.written.day).collect();
        days.dedup();
        days.reverse();
        Ok(days)
    }
}

/// The therapist's tasks first, then by the day they are due.
fn in_turn(open: &mut [KeptTask]) {
    open.sort_by_key(|it| (!it.task.is_therapists(), it.task.due.unwrap_or(NaiveDate::MAX)));
}

/// Refuses what no edition of this app could have written.
pub(crate) fn check(task: &Task) -> Result<(), Error> {
    if task.minutes.is_some_and(|it| it == 0 || it > Task::LONGEST) {
        return Err(Error::OutOfRange { field: "minutes" });
    }
    if [task.due, task.result.as_ref().map(|it| it.day)].into_iter().flatten().any(|it| !is_a_day(it)) {
        return Err(Error::OutOfRange { field: "day" });
    }
    let (problem, rule) = match &task.from {
        TaskSource::Plan { problem, rule } => (problem.as_deref().unwrap_or_default(), rule.as_str()),
        TaskSource::Own | TaskSource::Therapist => ("", ""),
    };
    let names = [task.exercise.as_deref().unwrap_or_default(), problem, rule];
    if names.iter().any(|it| it.len() > 200) || task.what.len() > FIELD || task.words().len() > Task::WORDS {
        return Err(Error::TooLong);
    }
    Ok(())
}

/// Whether a day is one that somebody may mean: the years 2000 to 2199.
pub(crate) fn is_a_day(day: NaiveDate) -> bool {
    use chrono::Datelike;
    (2000..2200).contains(&day.year())
}
