//! Which mood a name of another app stands for: asked once, and remembered.

use std::collections::BTreeMap;

use domain::{Mood, count_of};
use exchange::incoming::{Arrival, Format, Told};

use super::ImportMood;
use crate::{Error, Visit};

/// The name under which the vault keeps what was said.
pub(crate) const MOODS: &str = "import-moods";
/// How many names are remembered.
const MOST: usize = 500;

/// What each name stands for, by the name of its app and its own.
pub(crate) type Remembered = BTreeMap<String, Option<Mood>>;

/// Every name that was met, with what it stands for: as it is wished, as it was said last time, or as the app says itself.
pub(super) fn met(
    told: &Told,
    arrivals: &[Arrival],
    wished: &BTreeMap<String, Option<Mood>>,
    remembered: &BTreeMap<String, Option<Mood>>,
) -> Vec<ImportMood> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mood in arrivals.iter().filter_map(|it| it.mood.as_deref()) {
        *counts.entry(mood).or_default() += 1;
    }
    let mut moods: Vec<ImportMood> = counts
        .into_iter()
        .map(|(name, entries)| {
            let said = wished.get(name).or_else(|| remembered.get(name)).copied();
            let mood = said.unwrap_or_else(|| told.moods.get(name).copied().flatten());
            ImportMood { name: name.to_owned(), entries: count_of(entries), mood }
        })
        .collect();
    moods.sort_by_key(|it| std::cmp::Reverse(it.mood));
    moods
}

/// Puts the mood into an entry. A name that stands for none comes along as a tag, so that nothing is lost.
pub(super) fn give(mut arrival: Arrival, moods: &[ImportMood]) -> Arrival {
    let Some(name) = arrival.mood.take() else { return arrival };
    let mood = moods.iter().find(|it| it.name == name).and_then(|it| it.mood);
    arrival.give_mood(mood);
    if mood.is_none() { arrival.tagged([name]) } else { arrival }
}

impl Visit<'_> {
    pub(super) fn remembered_moods(&self, format: Format) -> Result<Remembered, Error> {
        let all: Remembered = self.setting(MOODS)?;
        let of = of(format);
        Ok(all.into_iter().filter_map(|(name, it)| Some((name.strip_prefix(&of)?.to_owned(), it))).collect())
    }

    pub(super) fn remember_moods(&self, format: Format, moods: &[ImportMood]) -> Result<(), Error> {
        // What is kept here stands before what another journal brings: nothing is not kept.
        if moods.is_empty() {
            return Ok(());
        }
        let mut all: Remembered = self.setting(MOODS)?;
        let of = of(format);
        all.extend(moods.iter().map(|it| (format!("{of}{}", it.name), it.mood)));
        while all.len() > MOST {
            all.pop_first();
        }
        self.keep_setting(MOODS, &all)
    }
}

/// What the names of an app's moods begin with.
fn of(format: Format) -> String {
    format!("{format:?} ")
}
