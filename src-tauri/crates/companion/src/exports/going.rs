//! Going through what goes out, one entry after another: counted, watched, and stopped when it is not wanted any more.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Entry, EntryKind};
use serde::de::DeserializeOwned;
use vault::{NewEntry, Outline, Walk, Whole};

use super::wish::{ExportFormat, ExportWish};
use crate::said::Speaking;
use crate::work::Steps;
use crate::{Error, Visit};

/// Something that goes out.
pub(super) struct Going<'a> {
    pub(super) visit: Visit<'a>,
    pub(super) wish: &'a ExportWish,
    pub(super) walk: Walk,
    pub(super) format: ExportFormat,
    pub(super) speaking: Speaking,
    pub(super) steps: Steps<'a>,
    /// How many entries are gone through.
    pub(super) of: u32,
}

/// What went out, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) kinds: BTreeMap<EntryKind, u32>,
    pub(super) first: Option<NaiveDate>,
    pub(super) last: Option<NaiveDate>,
    pub(super) left_out: u32,
}

impl Going<'_> {
    /// Hands over every entry that goes out, by day and arrival. Never more than one is held here.
    pub(super) fn each<B: DeserializeOwned>(
        &self,
        take: &mut dyn FnMut(Whole<B>) -> Result<(), vault::Error>,
    ) -> Result<Counted, Error> {
        let (mut counted, mut done) = (Counted::default(), 0);
        let one = |outline: &Outline, whole: Whole<B>| {
            (self.steps)(done, self.of).map_err(|_| vault::Error::Stopped)?;
            done += 1;
            if !self.wish.wants(outline.kind) || !self.format.holds(outline.kind) {
                return Ok(());
            }
            if outline.never_export || self.format.keeps_back(outline.slug.as_deref()) {
                counted.left_out += 1;
                return Ok(());
            }
            counted.count(outline.kind, outline.day);
            take(whole)
        };
        self.visit.with(|vault| Ok(vault.wholes(&self.walk, one)?)).map_err(not_written)?;
        // The last moment at which it can be stopped: what is put in its place stays.
        (self.steps)(self.of, self.of)?;
        Ok(counted)
    }
}

impl Counted {
    fn count(&mut self, kind: EntryKind, day: NaiveDate) {
        *self.kinds.entry(kind).or_default() += 1;
        self.first = self.first.or(Some(day));
        self.last = Some(day);
    }

    /// How many in all.
    pub(super) fn entries(&self) -> u32 {
        self.kinds.values().sum()
    }
}

/// A file that could not be written is no trouble of the vault.
fn not_written(error: Error) -> Error {
    use vault::Error as V;
    match error {
        Error::Vault(V::Io(_) | V::ReadOnly | V::NotOurs) => Error::NoFile,
        other => other,
    }
}

/// An entry as it is now.
pub(super) fn entry_of<B>(whole: Whole<B>) -> Entry<B> {
    let NewEntry { id, written, changed_at, body, tags, to_session, never_export } = whole.entry;
    let (version, ask_again_at) = (whole.version, whole.ask_again_at);
    Entry { id, written, changed_at, version, body, tags, to_session, never_export, ask_again_at }
}
