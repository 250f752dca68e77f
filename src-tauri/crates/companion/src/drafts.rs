//! Drafts: what is being written, safe before it is finished.

use chrono::{DateTime, Utc};
use domain::{Body, Draft, Entry, EntryId, EntryKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// A draft is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    /// When it was kept.
    pub saved_at: DateTime<Utc>,
}

/// A draft as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unfinished {
    /// The name the entry has or will have.
    pub id: EntryId,
    /// When it was last kept.
    pub saved_at: DateTime<Utc>,
    /// When it was begun.
    pub started: domain::Moment,
    /// What kind it is.
    pub kind: EntryKind,
    /// Which exercise, for a run.
    pub slug: Option<String>,
    /// A title in the person's own words; empty when there are none.
    pub title: String,
    /// Whether it changes an entry that is already kept.
    pub changes: bool,
    /// Steps with an answer, for a run.
    pub steps_done: u32,
    /// Steps in all, for a run; 0 otherwise.
    pub steps: u32,
}

impl Visit<'_> {
    /// A new draft with a fresh name. It is on the disk only after it was kept.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn begin(&self, body: Body) -> Result<Draft, Error> {
        let id = self.with(|vault| Ok(vault.make_id()?))?;
        Ok(Draft {
            id,
            started: self.now,
            saved_at: self.now.at,
            changes: None,
            body,
            tags: Vec::new(),
            to_session: false,
            never_export: false,
        })
    }

    /// A draft that changes an entry: the one already begun, or a fresh copy of the entry.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn edit(&self, id: EntryId) -> Result<Draft, Error> {
        let kept = self.with(|vault| Ok(vault.draft(&id)?))?;
        match kept {
            Some(draft) => Ok(draft),
            None => Ok(changes_to(self.read_entry(id)?, self.now.at)),
        }
    }

    /// The draft as it was last kept.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`], [`Error::Locked`].
    pub fn draft(&self, id: EntryId) -> Result<Draft, Error> {
        self.with(|vault| vault.draft(&id)?.ok_or(Error::NoSuchEntry { id }))
    }

    /// Keeps a draft on the disk. Makes no version. A new draft that has become blank is let go, so
    /// that nothing empty waits to be carried on.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] or a fault in a run's answers; [`Error::Locked`].
    pub fn keep_draft(&self, draft: Draft) -> Result<Kept, Error> {
        self.check(&draft.body)?;
        let draft = Draft { saved_at: self.now.at, ..draft };
        let empty = draft.changes.is_none() && draft.body.is_blank();
        self.with(|vault| match empty {
            true => Ok(vault.discard_draft(&draft.id).map(drop)?),
            false => Ok(vault.keep_draft(&draft)?),
        })?;
        Ok(Kept { saved_at: self.now.at })
    }

    /// Drafts that hold something, newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn drafts(&self) -> Result<Vec<Unfinished>, Error> {
        let drafts = self.with(|vault| Ok(vault.drafts()?))?;
        Ok(drafts.into_iter().filter(|it| !it.body.is_blank()).map(|it| self.unfinished(it)).collect())
    }

    fn unfinished(&self, draft: Draft) -> Unfinished {
        let (steps_done, steps) = self.steps_of(&draft.body);
        let (title, _) = draft.body.title_and_glimpse();
        Unfinished {
            kind: draft.body.kind(),
            slug: draft.body.slug().map(str::to_owned),
            id: draft.id,
            saved_at: draft.saved_at,
            started: draft.started,
            title,
            changes: draft.changes.is_some(),
            steps_done,
            steps,
        }
    }

    /// How many steps of a run have an answer, and how many are offered.
    fn steps_of(&self, body: &Body) -> (u32, u32) {
        let Body::Run(run) = body else { return (0, 0) };
        let Ok(pack) = self.pack(&run.slug) else { return (0, 0) };
        let answered = |id: &String| run.answers.get(id).is_some_and(|it| !it.is_blank());
        let steps: Vec<_> = pack.exercise.steps_of(run).collect();
        let done = steps.iter().filter(|step| step.asks.iter().any(|ask| answered(&ask.id))).count();
        (u32::try_from(done).unwrap_or(u32::MAX), u32::try_from(steps.len()).unwrap_or(u32::MAX))
    }

    /// Lets a draft go. Keeping it again brings it back.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn discard_draft(&self, id: EntryId) -> Result<Option<Draft>, Error> {
        self.with(|vault| Ok(vault.discard_draft(&id)?))
    }
}

fn changes_to(entry: Entry, now: DateTime<Utc>) -> Draft {
    Draft {
        id: entry.id,
        started: entry.written,
        saved_at: now,
        changes: Some(entry.version),
        body: entry.body,
        tags: entry.tags,
        to_session: entry.to_session,
        never_export: entry.never_export,
    }
}
