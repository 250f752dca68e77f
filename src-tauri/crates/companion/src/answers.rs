//! The therapist's answer: looked at first, then taken in as far as the person wants it.

use std::{collections::BTreeSet, fs::File, io::Read, path::Path};

use content::say;
use domain::task::TaskSource;
use domain::{Body, Page, Task, fingerprint::fingerprint};
use exchange::plan_file::LONGEST;
use exchange::{PlanFault, PlanFile, PlanTask, PlanWarning, read_plan, write_plan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Homework, Visit, sessions::Appointment};

/// A therapist's answer, before anything is taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TherapistAnswer {
    /// Who it is from, in their own words; may be empty.
    pub from: String,
    /// The day it was written.
    pub written: Option<chrono::NaiveDate>,
    /// The day of the next session.
    pub next_session: Option<chrono::NaiveDate>,
    /// Whether that day is still to come, so that it can become the appointment.
    pub next_is_ahead: bool,
    /// What to do until then, in the order of the file.
    pub tasks: Vec<AnswerTask>,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// Whether the notes were taken in before.
    pub notes_taken: bool,
    /// Exercises worth a try.
    pub exercises: Vec<AnswerExercise>,
    /// Lines that were not understood.
    pub warnings: Vec<PlanWarning>,
}

/// A task of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerTask {
    /// The task.
    pub task: PlanTask,
    /// Its exercise, where it names one.
    pub exercise: Option<AnswerExercise>,
    /// Whether it was taken in before.
    pub taken: bool,
}

/// An exercise that an answer names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerExercise {
    /// Its name.
    pub slug: String,
    /// Its title; missing when there is no such exercise here.
    pub title: Option<String>,
}

/// The name under which the vault keeps what was taken in, as fingerprints.
pub(crate) const TAKEN: &str = "answers";
/// How many of them are kept.
const MOST: usize = 5_000;

impl Visit<'_> {
    /// Looks into an answer. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::NotRead`] when there is no such file; [`Error::Answer`] with what is wrong; [`Error::Locked`].
    pub fn read_answer(&self, path: String, passphrase: Option<String>) -> Result<TherapistAnswer, Error> {
        self.need_open()?;
        let plan = plan_at(&path, passphrase.as_deref())?;
        let taken = self.taken()?;
        let exercise = |slug: &String| AnswerExercise {
            title: self.pack(slug).ok().map(|it| it.title().to_owned()),
            slug: slug.clone(),
        };
        let tasks = plan.tasks.iter().enumerate().map(|(at, task)| AnswerTask {
            task: task.clone(),
            exercise: task.exercise.as_ref().map(exercise),
            taken: taken.contains(&mark(&plan, &task_name(at))),
        });
        Ok(TherapistAnswer {
            from: plan.from.clone(),
            written: plan.written,
            next_session: plan.next_session,
            next_is_ahead: plan.next_session.is_some_and(|it| it >= self.now.day),
            tasks: tasks.collect(),
            notes: plan.notes.clone(),
            notes_taken: taken.contains(&mark(&plan, NOTES)),
            exercises: plan.exercises.iter().map(exercise).collect(),
            warnings: plan.warnings.clone(),
        })
    }

    /// Takes from an answer: some of its tasks (counted from 0) as homework, its notes as a page of the journal, its day as
    /// the next session. What was taken before is not taken again.
    ///
    /// # Errors
    ///
    /// As [`Visit::read_answer`]; [`Error::OutOfRange`] for a task that it does not hold, and nothing is taken then.
    pub fn take_answer(
        &self,
        path: String,
        passphrase: Option<String>,
        tasks: BTreeSet<u32>,
        notes: bool,
        appointment: bool,
    ) -> Result<Homework, Error> {
        self.need_open()?;
        let plan = plan_at(&path, passphrase.as_deref())?;
        let chosen: Option<Vec<(usize, &PlanTask)>> =
            tasks.iter().map(|it| *it as usize).map(|at| Some((at, plan.tasks.get(at)?))).collect();
        let chosen = chosen.ok_or(Error::OutOfRange { field: "tasks" })?;
        let ahead = plan.next_session.filter(|it| appointment && *it >= self.now.day);
        if let Some(next) = ahead {
            self.meet_on(next)?;
        }
        for (at, task) in chosen {
            self.once(&mark(&plan, &task_name(at)), || self.write_task(self.task_of(&plan, task)).map(drop))?;
        }
        if notes && !plan.notes.is_empty() {
            self.once(&mark(&plan, NOTES), || self.write_notes(&plan))?;
        }
        self.homework()
    }

    /// Does something that was not done before, and remembers it.
    fn once(&self, mark: &str, work: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
        let mut taken = self.taken()?;
        if taken.iter().any(|it| it == mark) {
            return Ok(());
        }
        work()?;
        taken.push(mark.to_owned());
        let old = taken.len().saturating_sub(MOST);
        self.keep_setting(TAKEN, &taken.split_off(old))
    }

    fn taken(&self) -> Result<Vec<String>, Error> {
        self.setting(TAKEN)
    }

    fn meet_on(&self, next: chrono::NaiveDate) -> Result<(), Error> {
        let before = self.sessions()?.appointment;
        // The time belongs to the day that was known.
        let time = before.time.filter(|_| before.next == Some(next));
        self.keep_appointment(Appointment { next: Some(next), time, ..before }).map(drop)
    }

    /// A task as homework. An exercise that is not here is left out of it: the words say what to do.
    fn task_of(&self, plan: &PlanFile, it: &PlanTask) -> Task {
        Task {
            what: it.what.clone(),
            exercise: it.exercise.clone().filter(|it| self.pack(it).is_ok()),
            why: it.why.clone(),
            when: it.when.clone(),
            minutes: it.minutes,
            smallest: it.smallest.clone(),
            obstacle: it.obstacle.clone(),
            then: it.then.clone(),
            due: plan.next_session.filter(|it| *it >= self.now.day),
            from: TaskSource::Therapist,
            ..Task::default()
        }
    }

    fn write_notes(&self, plan: &PlanFile) -> Result<(), Error> {
        let title = match plan.from.as_str() {
            "" => say("brief-note-title", &[]),
            from => say("brief-note-title-from", &[("from", from.into())]),
        };
        // A name that fills a page is no title.
        let title = title.chars().take(200).collect();
        let page = Page { title, text: plan.notes.join("\n\n"), mood: None };
        let mut draft = self.begin(Body::Page(page))?;
        draft.tags = vec![say("brief-note-tag", &[])];
        self.write_entry(draft).map(drop)
    }
}

/// The name of the notes of an answer among its parts.
const NOTES: &str = "notes";

fn task_name(at: usize) -> String {
    format!("task {at}")
}

/// Names a part of an answer, the same for the open and the sealed file.
fn mark(plan: &PlanFile, part: &str) -> String {
    format!("{:016x}", fingerprint(&format!("{part}\n{}", write_plan(plan))))
}

/// Reads an answer, no further than one may be long.
fn plan_at(path: &str, passphrase: Option<&str>) -> Result<PlanFile, Error> {
    let path = Path::new(path);
    // Nothing that is no file is opened: a pipe would wait for ever.
    if !path.metadata().is_ok_and(|it| it.is_file()) {
        return Err(Error::NotRead);
    }
    let mut bytes = Vec::new();
    let most = LONGEST as u64 + 1;
    File::open(path).and_then(|it| it.take(most).read_to_end(&mut bytes)).map_err(|_| Error::NotRead)?;
    Ok(read_plan(&bytes, passphrase)?)
}

impl From<PlanFault> for Error {
    fn from(fault: PlanFault) -> Self {
        Self::Answer(fault)
    }
}
