//! What the person's own entries since the last session say, offered line by line to whoever prepares for the next one.
//! What is ticked is the person's own words from then on.

use std::collections::BTreeMap;

use content::say;
use domain::Run;
use domain::exercise::Form;

use super::gather::{Gathering, stirs};
use super::item::{Item, Part};
use crate::{Error, Visit, sessions::PREPARE};

/// The most lines of one kind.
const MOST: usize = 5;

impl Visit<'_> {
    /// How the days were, what was practised, what came of homework and what questionnaires said since the last session,
    /// each as a sentence. Nothing is judged and nothing is explained.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn facts(&self) -> Result<Vec<String>, Error> {
        let gathering = Gathering::of(*self, self.sessions()?.since, self.now.day)?;
        let mut facts: Vec<String> = open(gathering.mood()?).flat_map(sentences).collect();
        facts.extend(gathering.practised_in_words());
        facts.extend(open(gathering.homework()?).filter_map(homework).take(MOST));
        facts.extend(open(gathering.measures()?).take(MOST).flat_map(sentences));
        Ok(facts)
    }
}

impl Gathering<'_> {
    /// Exercises with how often, the most used first. Trackers are no exercises.
    fn practised_in_words(&self) -> Vec<String> {
        let mut times: BTreeMap<&str, u32> = BTreeMap::new();
        for (_, Run { slug, .. }) in self.runs().filter(|it| it.1.slug != PREPARE && !stirs(&it.1.slug)) {
            *times.entry(slug).or_default() += 1;
        }
        let mut times: Vec<_> = times.into_iter().collect();
        times.sort_by_key(|it| std::cmp::Reverse(it.1));
        let said = |(slug, times): (&str, u32)| {
            let pack = self.visit.pack(slug).ok().filter(|it| it.exercise.form != Form::Tracker)?;
            Some(say("brief-fact-practised", &[("title", pack.title().into()), ("times", times.into())]))
        };
        times.into_iter().filter_map(said).take(MOST).collect()
    }
}

/// What may be said without a second thought: whatever a brief takes in by itself. The rest can be chosen there.
fn open(items: Vec<Item>) -> impl Iterator<Item = Item> {
    items.into_iter().filter(|it| !it.sensitive)
}

/// The sentence of a chart, or lines as they are.
fn sentences(item: Item) -> Vec<String> {
    match item.part {
        Part::Chart(chart) => vec![chart.sentence],
        Part::Lines(lines) => lines,
        Part::Row(_) => Vec::new(),
    }
}

/// A task and how far it went.
fn homework(item: Item) -> Option<String> {
    let Part::Row(row) = item.part else { return None };
    let [what, how, ..] = row.as_slice() else { return None };
    Some(say("brief-fact-homework", &[("what", what.into()), ("how", how.into())]))
}
