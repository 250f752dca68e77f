//! The thought that comes back: which earlier thoughts are like the one that is being written.
//!
//! A search over the person's own words, made on this computer by counting words: no model, no network, no scale
//! and no diagnosis. Two thoughts are alike when they share concepts ("idiot" and "stupid"), words, or letters
//! (a slip of the keys, a word half typed). What is denied is the opposite: "they like me" is not like
//! "they don't like me". Likeness is the cosine of the two, rare features counting more (tf-idf; Salton and
//! Buckley 1988).

mod concepts;
mod features;
mod groups;
mod index;
mod lexicon;
mod slips;
mod small;
mod tokens;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::EntryId;
use features::Eye;
use index::{Index, Slot};

/// The least likeness that is shown; a design choice, found on the tuned families of the recall bench.
pub const FLOOR: f64 = 0.4;

/// The least likeness of two thoughts in one group.
pub const TOGETHER: f64 = 0.5;

/// The thoughts of earlier entries, ready to be compared with a new one.
#[derive(Default)]
pub struct Echoes {
    eye: Eye,
    index: Index,
    /// By slot.
    thoughts: Vec<Option<(EntryId, String)>>,
    slots: BTreeMap<EntryId, Vec<Slot>>,
}

/// An earlier thought that is like the one asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Like {
    /// The entry it is in.
    pub id: EntryId,
    /// As it was written.
    pub thought: String,
    /// How alike, from 0 (nothing in common) to 1 (the same).
    pub likeness: f64,
}

impl Echoes {
    /// Adds a thought of an entry. An entry may have several; a blank one is left out.
    pub fn add(&mut self, id: EntryId, thought: &str) {
        let features = self.eye.features(thought);
        if features.is_empty() {
            return;
        }
        let slot = self.index.hold(&features);
        self.thoughts.resize(self.thoughts.len().max(slot + 1), None);
        self.slots.entry(id.clone()).or_default().push(slot);
        self.thoughts[slot] = Some((id, thought.to_owned()));
    }

    /// Lets every thought of an entry go.
    pub fn forget(&mut self, id: &EntryId) {
        for slot in self.slots.remove(id).unwrap_or_default() {
            self.index.release(slot);
            self.thoughts[slot] = None;
        }
    }

    /// Earlier thoughts like this one, the most alike first; of every entry one at most.
    #[must_use]
    pub fn like(&self, thought: &str, most: usize) -> Vec<Like> {
        let mut near = self.index.near(&self.eye.features(thought), FLOOR as f32);
        near.sort_by(nearest_first);
        let mut seen = BTreeSet::new();
        let found = near.into_iter().filter_map(|(slot, likeness)| Some((self.thoughts[slot].as_ref()?, likeness)));
        found
            .filter(|((id, _), _)| seen.insert(id))
            .take(most)
            .map(|((id, thought), likeness)| Like {
                id: id.clone(),
                thought: thought.clone(),
                likeness: f64::from(likeness.min(1.0)),
            })
            .collect()
    }

    /// Thoughts that came back: groups of like thoughts from at least so many entries, the largest first.
    ///
    /// In a group the thought that is like most of the others comes first; an entry is in one group at most, once.
    /// One thought alone has not come back, so that less than two are taken for two.
    #[must_use]
    pub fn recurring(&self, least: usize) -> Vec<Vec<(EntryId, String)>> {
        let near: Vec<_> = (0..self.thoughts.len()).map(|slot| self.neighbours(slot)).collect();
        let owner = |slot: Slot| self.thoughts[slot].as_ref().map(|it| &it.0);
        let groups = groups::groups(&near, owner, least.max(2));
        groups
            .into_iter()
            .map(|group| group.into_iter().filter_map(|slot| self.thoughts[slot].clone()).collect())
            .collect()
    }

    fn neighbours(&self, slot: Slot) -> Vec<(Slot, f32)> {
        let mut near = self.index.near_to(slot, TOGETHER as f32);
        near.sort_by(nearest_first);
        near
    }

    /// How many thoughts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn nearest_first(one: &(Slot, f32), other: &(Slot, f32)) -> std::cmp::Ordering {
    other.1.total_cmp(&one.1).then(one.0.cmp(&other.0))
}

#[cfg(test)]
mod tests;
