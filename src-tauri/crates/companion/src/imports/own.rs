//! What this app wrote elsewhere: with versions, links and what was set.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::EntryId;
use exchange::incoming::{Format, Loss, Parcel, Stop, read_own};
use exchange::outgoing::own::{Earlier, Kept, Link, Settings};
use vault::{Importing, NewEntry, Version, Whole};

use super::gather::{Gathered, Held, fault};
use crate::portable;
use crate::work::Steps;
use crate::{Error, Visit};

/// What our own file holds beside entries.
pub(super) struct OwnFile {
    links: Vec<(EntryId, EntryId)>,
    settings: Vec<(&'static str, String)>,
}

impl OwnFile {
    /// Keeps links, and settings where nothing is kept under their name yet; answers how many of them were left.
    pub(super) fn take(&self, importing: &mut Importing<'_>) -> Result<u32, vault::Error> {
        for (from, to) in &self.links {
            importing.link(from, to)?;
        }
        let mut left = 0;
        for (name, value) in &self.settings {
            left += u32::from(!importing.settle(name, value)?);
        }
        Ok(left)
    }
}

impl Visit<'_> {
    pub(super) fn gather_own(&self, parcel: &Parcel, steps: Steps<'_>) -> Result<Gathered, Error> {
        let mut kept: Vec<Kept> = Vec::new();
        let rest = read_own(parcel, &mut |it| {
            kept.push(it);
            if kept.len().is_multiple_of(256) && steps(0, 0).is_err() { Err(Stop) } else { Ok(()) }
        })
        .map_err(fault)?;
        kept.sort_by_key(|it| (it.entry.written.day, it.entry.written.at));
        let own = OwnFile { links: links(&rest.links), settings: settings(&rest.settings) };
        let mut gathered = Gathered {
            format: Format::Betweentimes,
            held: Vec::with_capacity(kept.len()),
            moods: Vec::new(),
            losses: std::collections::BTreeMap::new(),
            unknown: std::collections::BTreeMap::new(),
            table: None,
            own: Some(own),
        };
        let brought = portable::brought(&rest.settings);
        for it in kept {
            let sound = it.versions.iter().all(|it| self.is_sound(&it.body, &brought));
            if sound && self.is_sound(&it.entry.body, &brought) {
                gathered.held.push(Held::Own(Box::new(whole(it))));
            } else {
                *gathered.losses.entry(Loss::Unreadable).or_default() += 1;
            }
        }
        Ok(gathered)
    }

    /// Whether this app could have written it, with its own exercises and trackers or those of the file.
    fn is_sound(&self, body: &domain::Body, brought: &BTreeSet<String>) -> bool {
        match self.check(body) {
            Err(Error::NoSuchExercise) => body.slug().is_some_and(|slug| brought.contains(slug)),
            checked => checked.is_ok(),
        }
    }
}

fn whole(Kept { entry, versions, origin }: Kept) -> Whole {
    Whole {
        version: entry.version.max(1),
        ask_again_at: entry.ask_again_at,
        earlier: versions.into_iter().map(version).collect(),
        origin,
        entry: NewEntry {
            id: entry.id,
            written: entry.written,
            changed_at: entry.changed_at,
            body: entry.body,
            tags: entry.tags,
            to_session: entry.to_session,
            never_export: entry.never_export,
        },
    }
}

fn version(Earlier { version, changed_at, tags, body }: Earlier) -> Version {
    let changed_at: DateTime<Utc> = changed_at;
    Version { version, changed_at, body, tags }
}

/// The links this app knows what to do with.
fn links(links: &[Link]) -> Vec<(EntryId, EntryId)> {
    links.iter().filter(|it| it.relation == LENS).map(|it| (it.from.clone(), it.to.clone())).collect()
}

/// One event, seen through several approaches.
pub(crate) const LENS: &str = "lens";

/// What may be settled here: known by name, and readable.
fn settings(settings: &Settings) -> Vec<(&'static str, String)> {
    portable::SETTINGS
        .iter()
        .filter_map(|it| {
            let text = settings.get(it.name)?.to_string();
            (it.reads)(&text).then_some((it.name, text))
        })
        .collect()
}
