//! Sessions: when the next one is, with whom, what was prepared, and what was agreed on.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use domain::chart::Span;
use domain::task::TaskSource;
use domain::{Answer, Body, Entry, EntryId, EntryKind, Run, Task};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Homework, Visit, tasks::is_a_day};

/// What a person says about their sessions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Appointment {
    /// The day of the next session.
    pub next: Option<NaiveDate>,
    /// Its time of day.
    pub time: Option<NaiveTime>,
    /// The day of the last one, as the person says it.
    pub last: Option<NaiveDate>,
    /// What the therapist is called.
    pub therapist: String,
    /// How the therapist is reached.
    pub contact: String,
}

/// Everything about sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sessions {
    /// What the person said about them.
    pub appointment: Appointment,
    /// Whether the day of the next session is over, so that it was the last one.
    pub passed: bool,
    /// The day of the last session, as far as it is known.
    pub last: Option<NaiveDate>,
    /// The day from which on a brief tells: the last session, or two weeks ago.
    pub since: NaiveDate,
    /// What was prepared since then.
    pub prepared: Option<EntryId>,
    /// What was written after the last session.
    pub after: Option<EntryId>,
    /// How many entries since then are marked for the session.
    pub marked: u32,
    /// What was agreed on after the last session and is no homework yet.
    pub agreed: Option<Agreed>,
}

/// What was agreed on in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agreed {
    /// Where it was written.
    pub entry: EntryId,
    /// The day.
    pub day: NaiveDate,
    /// One line for each task.
    pub lines: Vec<String>,
}

/// Preparing a session.
pub(crate) const PREPARE: &str = "ses.prep";
/// After a session.
pub(crate) const AFTER: &str = "ses.notes";
/// The name under which the vault keeps the appointment.
pub(crate) const APPOINTMENT: &str = "sessions";
/// The name under which the vault keeps which lines were agreed on and are to be no homework.
pub(crate) const PUT_ASIDE: &str = "agreed";
/// Lines that were agreed on in a session and are to be no homework.
pub(crate) type Aside = BTreeMap<EntryId, Vec<String>>;
/// Days that a brief tells of when no session is known.
const TWO_WEEKS: i64 = 14;
/// Days after which what was agreed on is not asked about any more.
const FRESH: i64 = 60;

impl Visit<'_> {
    /// Everything about sessions.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn sessions(&self) -> Result<Sessions, Error> {
        let appointment: Appointment = self.setting(APPOINTMENT)?;
        let today = self.now.day;
        let after = self.newest(AFTER)?;
        let told = after.as_ref().map(session_of);
        let passed = appointment.next.is_some_and(|it| it < today);
        let known = [appointment.last, told, appointment.next.filter(|_| passed)];
        let last = known.into_iter().flatten().filter(|it| *it <= today).max();
        let since = last.unwrap_or(today - TimeDelta::days(TWO_WEEKS));
        let prepared = self.newest(PREPARE)?.filter(|it| it.written.day >= since).map(|it| it.id);
        let span = Span { since, until: today.succ_opt().unwrap_or(today) };
        let marked = self.with(|vault| Ok(vault.marked_for_session(span.since, span.until)?))?;
        let agreed = after.as_ref().map(|it| self.agreed_in(it)).transpose()?.flatten();
        let after = after.filter(|it| session_of(it) >= since).map(|it| it.id);
        Ok(Sessions { appointment, passed, last, since, prepared, after, marked, agreed })
    }

    /// Keeps what a person says about their sessions.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a day beyond the years 2000 to 2199, [`Error::TooLong`], [`Error::Locked`]; nothing is
    /// changed then.
    pub fn keep_appointment(&self, appointment: Appointment) -> Result<Sessions, Error> {
        if [appointment.next, appointment.last].into_iter().flatten().any(|it| !is_a_day(it)) {
            return Err(Error::OutOfRange { field: "day" });
        }
        if appointment.therapist.len() > 400 || appointment.contact.len() > 1_000 {
            return Err(Error::TooLong);
        }
        let before: Appointment = self.setting(APPOINTMENT)?;
        // A day that is over is remembered as the last session when the next one takes its place.
        let over = before.next.filter(|it| *it < self.now.day && before.next != appointment.next);
        let last = appointment.last.max(over);
        self.keep_setting(APPOINTMENT, &Appointment { last, ..appointment })?;
        self.sessions()
    }

    /// Makes homework of lines that were agreed on in a session; the lines that are left are let go.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when there is no such session; [`Error::DoesNotFit`] for a line that was not agreed on,
    /// [`Error::Locked`].
    pub fn take_agreed(&self, id: EntryId, lines: Vec<String>) -> Result<Homework, Error> {
        let entry = self.read_entry(id)?;
        let Some(agreed) = self.agreed_in(&entry)? else { return Err(Error::NoSuchEntry { id: entry.id }) };
        if lines.iter().any(|it| !agreed.lines.contains(it)) {
            return Err(Error::DoesNotFit { ask: "tasks".into() });
        }
        let Body::Run(run) = &entry.body else { return Err(Error::NoSuchEntry { id: entry.id }) };
        let next = self.setting::<Appointment>(APPOINTMENT)?.next.filter(|it| *it > self.now.day);
        for line in lines {
            self.write_task(task_of(run, line, next))?;
        }
        let mut aside: Aside = self.setting(PUT_ASIDE)?;
        aside.retain(|it, _| *it == entry.id);
        aside.entry(entry.id.clone()).or_default().extend(agreed.lines);
        self.keep_setting(PUT_ASIDE, &aside)?;
        // The tasks ask for themselves now.
        self.with_entry(&entry.id, |vault| vault.ask_again(&entry.id, None))?;
        self.homework()
    }

    /// The lines of a session that are no homework yet.
    fn agreed_in(&self, entry: &Entry) -> Result<Option<Agreed>, Error> {
        let Body::Run(run) = &entry.body else { return Ok(None) };
        if run.slug != AFTER || self.now.day - entry.written.day > TimeDelta::days(FRESH) {
            return Ok(None);
        }
        let aside: BTreeMap<EntryId, Vec<String>> = self.setting(PUT_ASIDE)?;
        let aside = aside.get(&entry.id).map_or(&[][..], Vec::as_slice);
        let lines: Vec<String> = lines_of(run, "tasks").into_iter().filter(|it| !aside.contains(it)).collect();
        let agreed = Agreed { entry: entry.id.clone(), day: session_of(entry), lines };
        Ok(Some(agreed).filter(|it| !it.lines.is_empty()))
    }

    /// The newest kept run of an exercise.
    pub(crate) fn newest(&self, slug: &str) -> Result<Option<Entry>, Error> {
        let filter =
            vault::Filter { kinds: vec![EntryKind::Run], slugs: vec![slug.to_owned()], limit: 1, ..Default::default() };
        self.with(|vault| {
            let newest = vault.list(&filter)?.into_iter().next();
            Ok(newest.map(|it| vault.read(&it.id)).transpose()?.flatten())
        })
    }
}

/// The day of the session that a run tells of: the one it names, or the one it was written on.
pub(crate) fn session_of(entry: &Entry) -> NaiveDate {
    let named = match &entry.body {
        Body::Run(run) => run.day("session-day"),
        _ => None,
    };
    named.unwrap_or(entry.written.day)
}

/// A task as it was agreed on. What was planned belongs to the line that was chosen to be planned.
fn task_of(run: &Run, line: String, next: Option<NaiveDate>) -> Task {
    let due = run.day("by-day").or(next);
    let why = run.text("why").unwrap_or_default().to_owned();
    let task = Task { why, due, from: TaskSource::Therapist, ..Task::default() };
    let chosen = run.text("first-task").unwrap_or_default().to_owned();
    let alone = lines_of(run, "tasks").len() == 1;
    if chosen != line && !(alone && chosen.is_empty()) {
        return Task { what: line, ..task };
    }
    let (when, obstacle) = plan_of(run, "task-plan");
    Task {
        what: line,
        minutes: run.number("task-minutes").filter(|it| (1..=Task::LONGEST).contains(it)),
        smallest: run.text("smallest").unwrap_or_default().to_owned(),
        confidence: run.rating("sure"),
        when,
        obstacle,
        ..task
    }
}

/// The lines of a list, each once.
fn lines_of(run: &Run, ask: &str) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for line in run.lines(ask) {
        if !once.iter().any(|it| it == line) {
            once.push(line.to_owned());
        }
    }
    once
}

/// When and where, and what could get in the way.
fn plan_of(run: &Run, ask: &str) -> (String, String) {
    let Some(Answer::Plan { cue, place, obstacle, .. }) = run.answers.get(ask) else { return Default::default() };
    let parts: Vec<&str> = [cue.trim(), place.trim()].into_iter().filter(|it| !it.is_empty()).collect();
    (parts.join(", "), obstacle.trim().to_owned())
}
