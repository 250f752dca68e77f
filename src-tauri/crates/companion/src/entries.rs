//! Entries: kept, read and changed.

use chrono::{DateTime, TimeDelta, Utc};
use content::RunFault;
use domain::{Body, CheckIn, Draft, Entry, EntryId, Page};
use vault::NewEntry;

use crate::{Error, Visit, cards, plan::INTERVIEW, safety_plan::PLAN, tasks};

impl Visit<'_> {
    /// Keeps a draft as an entry: a new one, or the next version of an old one.
    ///
    /// # Errors
    ///
    /// [`Error::Blank`], [`Error::TooLong`], a fault in a run's answers, [`Error::Locked`].
    pub fn write_entry(&self, draft: Draft) -> Result<Entry, Error> {
        if draft.body.is_blank() {
            return Err(Error::Blank);
        }
        self.check(&draft.body)?;
        let entry = NewEntry {
            id: draft.id,
            written: draft.started,
            changed_at: self.now.at,
            body: draft.body,
            tags: draft.tags,
            to_session: draft.to_session,
            never_export: draft.never_export,
        };
        let before = match &entry.body {
            Body::Run(_) => self.with(|vault| Ok(vault.read(&entry.id)?))?,
            _ => None,
        };
        let kept = self.with_entry(&entry.id, |vault| vault.write(&entry))?;
        self.hear(&kept);
        if kept.body.slug() == Some(PLAN) {
            self.follow_plan()?;
        }
        if let Body::Run(run) = &kept.body {
            let before = before.as_ref().and_then(|it| if let Body::Run(run) = &it.body { Some(run) } else { None });
            self.heed_decisions(run, before)?;
            if run.slug == INTERVIEW {
                self.rest_plan_on(run)?;
            }
        }
        self.set_return(kept, before)
    }

    /// An entry, whole.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn read_entry(&self, id: EntryId) -> Result<Entry, Error> {
        self.with(|vault| vault.read(&id)?.ok_or(Error::NoSuchEntry { id }))
    }

    /// Marks an entry for the next session, or to be left out of every export. Makes no version.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn mark_entry(&self, id: EntryId, to_session: bool, never_export: bool) -> Result<Entry, Error> {
        self.with_entry(&id, |vault| vault.mark(&id, to_session, never_export))?;
        self.read_entry(id)
    }

    /// Asks for the ratings of an entry again after some minutes, or not at all.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] above a week; [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn ask_again(&self, id: EntryId, minutes: Option<u32>) -> Result<Option<DateTime<Utc>>, Error> {
        if minutes.is_some_and(|it| it > 7 * 24 * 60) {
            return Err(Error::OutOfRange { field: "minutes" });
        }
        let at = minutes.map(|it| self.now.at + TimeDelta::minutes(it.into()));
        self.with_entry(&id, |vault| vault.ask_again(&id, at))?;
        Ok(at)
    }

    /// Refuses what no edition of this app could have written.
    pub(crate) fn check(&self, body: &Body) -> Result<(), Error> {
        match body {
            Body::CheckIn(check_in) => check_check_in(check_in),
            Body::Page(page) if page.text.len() > Page::LONGEST || page.title.len() > 1_000 => Err(Error::TooLong),
            Body::Page(_) => Ok(()),
            Body::Run(run) => self.pack(&run.slug)?.check_run(run).map_err(Error::from),
            Body::Card(card) => cards::check(card),
            Body::Questionnaire(filled) => self.check_filled(filled),
            Body::Task(task) => tasks::check(task),
        }
    }
}

fn check_check_in(check_in: &CheckIn) -> Result<(), Error> {
    if check_in.sleep_minutes.is_some_and(|it| it > 24 * 60) {
        return Err(Error::OutOfRange { field: "sleepMinutes" });
    }
    if check_in.line.len() > 10_000 { Err(Error::TooLong) } else { Ok(()) }
}

impl From<RunFault> for Error {
    fn from(fault: RunFault) -> Self {
        match fault {
            RunFault::FutureEdition => Self::FutureEdition,
            RunFault::DoesNotFit { ask } | RunFault::Unknown { ask } => Self::DoesNotFit { ask },
        }
    }
}
