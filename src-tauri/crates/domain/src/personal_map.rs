//! The personal map: what happened, what went through the mind, what was felt and done, and what helps, joined across
//! entries that tell of one event. It grows from what was written; what a person changes on it stays changed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fingerprint::fingerprint;
use crate::{EntryId, FeelingWord};

/// What a place on the map is. The order is that of the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NodeKind {
    /// What happened.
    Situation,
    /// What went through the mind.
    Thought,
    /// What was felt.
    Feeling,
    /// What the body did.
    Body,
    /// What was done.
    Action,
    /// What goes this way again and again.
    Pattern,
    /// What helps, and what matters.
    Strength,
}

/// What a place on the map says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "it", rename_all = "camelCase")]
pub enum NodeWords {
    /// The person's own words, or an answer that was chosen.
    Own(String),
    /// A feeling.
    Feeling(FeelingWord),
    /// A thinking habit, by key.
    Habit(String),
    /// A region of the body, by key.
    Region(String),
}

/// What one entry puts on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The entry.
    pub entry: EntryId,
    /// What it says, the first of each kind being the most telling.
    pub says: Vec<(NodeKind, NodeWords)>,
}

/// A place on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapNode {
    /// Its name on the map.
    pub key: String,
    /// What it is.
    pub kind: NodeKind,
    /// What it says.
    pub words: NodeWords,
    /// The entries it comes from; none for one that was added by hand.
    pub entries: Vec<EntryId>,
    /// Its place from the top of its column, from 0 on.
    pub row: u32,
    /// Whether the person gave it other words than the entry has.
    pub renamed: bool,
}

/// A line between two places.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapTie {
    /// The name of one.
    pub from: String,
    /// The name of the other.
    pub to: String,
}

/// The map as it is drawn and listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonalMap {
    /// Its places, column by column.
    pub nodes: Vec<MapNode>,
    /// Its lines.
    pub ties: Vec<MapTie>,
    /// Places that were taken off, and can be put back.
    pub hidden: Vec<MapNode>,
}

/// What a person changed on the map.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MapEdits {
    hidden: BTreeSet<String>,
    renamed: BTreeMap<String, String>,
    own: Vec<OwnNode>,
    tied: BTreeSet<MapTie>,
    untied: BTreeSet<MapTie>,
    /// Entries that were put on the map by hand.
    pub entries: BTreeSet<String>,
}

/// A place that was added by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OwnNode {
    key: String,
    kind: NodeKind,
    words: String,
}

/// One change to the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MapChange {
    /// Adds a place by hand.
    Add {
        /// What it is.
        node: NodeKind,
        /// What it says.
        words: String,
    },
    /// Says something else at a place; empty words bring back what was there.
    Rename {
        /// The place.
        key: String,
        /// What it says now.
        words: String,
    },
    /// Takes a place off the map, or puts it back.
    Hide {
        /// The place.
        key: String,
        /// Whether it is off.
        hidden: bool,
    },
    /// Draws a line between two places, or takes it away.
    Tie {
        /// One place.
        from: String,
        /// The other.
        to: String,
        /// Whether there is a line.
        tied: bool,
    },
    /// Puts what an entry tells on the map, or takes it off again.
    Entry {
        /// The entry.
        entry: EntryId,
        /// Whether it is on the map.
        on: bool,
    },
}

/// A change that cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoChange {
    /// There are no words, or too many.
    #[error("a place on the map holds 1 to 300 characters")]
    Words,
    /// The map is full.
    #[error("the map holds at most 200 places of one's own")]
    Full,
}

/// The most characters of a place.
const LONGEST: usize = 300;
/// The most places added by hand.
const MOST_OWN: usize = 200;

impl MapEdits {
    /// Makes a change; `fresh` names a place that is added.
    ///
    /// # Errors
    ///
    /// [`NoChange`]; nothing is changed then.
    pub fn make(&mut self, change: MapChange, fresh: &str) -> Result<(), NoChange> {
        match change {
            MapChange::Add { node, words } => {
                let words = some_words(&words)?;
                if self.own.iter().filter(|it| !self.hidden.contains(&it.key)).count() >= MOST_OWN {
                    return Err(NoChange::Full);
                }
                self.own.push(OwnNode { key: format!("own:{fresh}"), kind: node, words });
            }
            MapChange::Rename { key, words } if words.trim().is_empty() => _ = self.renamed.remove(&key),
            MapChange::Rename { key, words } => _ = self.renamed.insert(some_key(key)?, some_words(&words)?),
            MapChange::Hide { key, hidden: true } => _ = self.hidden.insert(some_key(key)?),
            MapChange::Hide { key, hidden: false } => _ = self.hidden.remove(&key),
            MapChange::Tie { from, to, tied } => self.tie(MapTie::between(some_key(from)?, some_key(to)?), tied),
            MapChange::Entry { entry, on: true } => _ = self.entries.insert(entry.as_str().to_owned()),
            MapChange::Entry { entry, on: false } => _ = self.entries.remove(entry.as_str()),
        }
        Ok(())
    }

    fn tie(&mut self, tie: MapTie, tied: bool) {
        if tie.from == tie.to {
            return;
        }
        let (into, out_of) = if tied { (&mut self.tied, &mut self.untied) } else { (&mut self.untied, &mut self.tied) };
        out_of.remove(&tie);
        into.insert(tie);
    }
}

impl MapEdits {
    /// Forgets other words that are those of the entry anyway.
    pub fn forget_same_words(&mut self, chapters: &[Chapter]) {
        for (kind, words) in chapters.iter().flat_map(|it| &it.says) {
            let key = key_of(*kind, words);
            if self.renamed.get(&key).is_some_and(|it| NodeWords::Own(it.clone()) == *words) {
                self.renamed.remove(&key);
            }
        }
    }

    /// Forgets what was changed about places that no entry gives any more: an entry that is erased leaves none of its words
    /// here.
    pub fn forget_what_is_gone(&mut self, chapters: &[Chapter], there: impl Fn(&str) -> bool) {
        let grown = nodes_of(chapters);
        let says = |key: &str| grown.iter().find(|it| it.key == *key).map(|it| &it.words);
        let own: BTreeSet<String> = self.own.iter().map(|it| it.key.clone()).collect();
        let stays = |key: &str| own.contains(key) || says(key).is_some();
        self.renamed.retain(|key, _| stays(key));
        self.hidden.retain(|key| stays(key));
        self.tied.retain(|it| stays(&it.from) && stays(&it.to));
        self.untied.retain(|it| stays(&it.from) && stays(&it.to));
        self.entries.retain(|it| there(it));
    }
}

fn some_words(words: &str) -> Result<String, NoChange> {
    let words = words.trim();
    if words.is_empty() || words.chars().count() > LONGEST { Err(NoChange::Words) } else { Ok(words.to_owned()) }
}

/// The name of a place; nothing that is longer names one.
fn some_key(key: String) -> Result<String, NoChange> {
    if key.len() > 64 { Err(NoChange::Words) } else { Ok(key) }
}

impl MapTie {
    /// The line between two places: the same from either side.
    fn between(one: String, other: String) -> Self {
        if one <= other { Self { from: one, to: other } } else { Self { from: other, to: one } }
    }
}

impl PersonalMap {
    /// The map that grows from some entries, with what was changed on it. `linked` are pairs of entries that tell of one
    /// event.
    #[must_use]
    pub fn grow(chapters: &[Chapter], linked: &[(EntryId, EntryId)], edits: &MapEdits) -> Self {
        let mut nodes = nodes_of(chapters);
        let grown = ties_of(chapters, linked);
        for own in &edits.own {
            let words = NodeWords::Own(own.words.clone());
            nodes.push(MapNode {
                key: own.key.clone(),
                kind: own.kind,
                words,
                entries: Vec::new(),
                row: 0,
                renamed: false,
            });
        }
        for node in &mut nodes {
            if let Some(words) = edits.renamed.get(&node.key) {
                node.words = NodeWords::Own(words.clone());
                node.renamed = true;
            }
        }
        let (hidden, mut nodes): (Vec<_>, Vec<_>) = nodes.into_iter().partition(|it| edits.hidden.contains(&it.key));
        let there: BTreeSet<&str> = nodes.iter().map(|it| it.key.as_str()).collect();
        let ties: Vec<MapTie> = grown
            .difference(&edits.untied)
            .chain(edits.tied.difference(&grown))
            .filter(|it| there.contains(it.from.as_str()) && there.contains(it.to.as_str()))
            .cloned()
            .collect();
        place(&mut nodes, &ties);
        Self { nodes, ties, hidden }
    }
}

/// A place for each thing that is said, however many entries say it.
fn nodes_of(chapters: &[Chapter]) -> Vec<MapNode> {
    let mut nodes: Vec<MapNode> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for chapter in chapters {
        for (kind, words) in &chapter.says {
            let key = key_of(*kind, words);
            let index = *at.entry(key.clone()).or_insert_with(|| {
                nodes.push(MapNode {
                    key,
                    kind: *kind,
                    words: words.clone(),
                    entries: Vec::new(),
                    row: 0,
                    renamed: false,
                });
                nodes.len() - 1
            });
            if nodes[index].entries.last() != Some(&chapter.entry) {
                nodes[index].entries.push(chapter.entry.clone());
            }
        }
    }
    nodes
}

/// The same words of the same kind are the same place, whatever their case and their spaces. The name holds none of the
/// words: what was changed on the map outlives an entry that is erased.
fn key_of(kind: NodeKind, words: &NodeWords) -> String {
    let (sort, text) = match words {
        NodeWords::Own(text) | NodeWords::Feeling(FeelingWord::Own(text)) => ("", text),
        NodeWords::Feeling(FeelingWord::Known(key)) => ("feeling/", key),
        NodeWords::Habit(key) => ("habit/", key),
        NodeWords::Region(key) => ("region/", key),
    };
    let plain = text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{kind:?}-{:016x}", fingerprint(&format!("{sort}{plain}"))).to_lowercase()
}

/// The lines inside each entry, and between the situations of linked entries.
fn ties_of(chapters: &[Chapter], linked: &[(EntryId, EntryId)]) -> BTreeSet<MapTie> {
    let mut ties: BTreeSet<MapTie> = chapters.iter().flat_map(ties_in).collect();
    let heads: BTreeMap<&EntryId, String> = chapters.iter().filter_map(|it| Some((&it.entry, head(it)?))).collect();
    for (one, other) in linked {
        if let Some((one, other)) = heads.get(one).zip(heads.get(other)) {
            ties.insert(MapTie::between(one.clone(), other.clone()));
        }
    }
    ties.retain(|it| it.from != it.to);
    ties
}

/// The place an entry begins with.
fn head(chapter: &Chapter) -> Option<String> {
    chapter.says.iter().min_by_key(|it| it.0).map(|(kind, words)| key_of(*kind, words))
}

/// What leads to what inside one entry: each kind hangs on the first of an earlier kind that is there.
fn ties_in(chapter: &Chapter) -> Vec<MapTie> {
    use NodeKind::{Action, Body, Feeling, Pattern, Situation, Strength, Thought};
    let first = |kind: NodeKind| chapter.says.iter().find(|it| it.0 == kind).map(|it| key_of(kind, &it.1));
    let hangs_on = |kind: NodeKind| {
        let before: &[NodeKind] = match kind {
            Situation => &[],
            Thought => &[Situation],
            Feeling => &[Thought, Situation],
            Body | Action => &[Feeling, Thought, Situation],
            Pattern | Strength => &[Situation, Thought, Feeling],
        };
        before.iter().find_map(|it| first(*it))
    };
    chapter
        .says
        .iter()
        .filter_map(|(kind, words)| Some(MapTie::between(hangs_on(*kind)?, key_of(*kind, words))))
        .collect()
}

/// Puts the places of each column in the order of what they hang on, so that few lines cross.
fn place(nodes: &mut [MapNode], ties: &[MapTie]) {
    let mut rows: BTreeMap<String, u32> = BTreeMap::new();
    nodes.sort_by_key(|it| it.kind);
    for column in nodes.chunk_by_mut(|one, next| one.kind == next.kind) {
        let wish = |node: &MapNode| {
            let near = ties.iter().filter_map(|it| match (it.from == node.key, it.to == node.key) {
                (true, _) => rows.get(&it.to),
                (_, true) => rows.get(&it.from),
                _ => None,
            });
            let near: Vec<u32> = near.copied().collect();
            let sum: u32 = near.iter().sum();
            // Hundredths of a row; what hangs on nothing comes last.
            u32::try_from(near.len()).ok().filter(|it| *it > 0).map_or(u32::MAX, |count| sum * 100 / count)
        };
        column.sort_by_cached_key(|it| wish(it));
        for (row, node) in (0_u32..).zip(column.iter_mut()) {
            node.row = row;
            rows.insert(node.key.clone(), row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(nth: u8) -> EntryId {
        EntryId::of([nth; 16])
    }

    fn own(text: &str) -> NodeWords {
        NodeWords::Own(text.into())
    }

    fn two_records() -> Vec<Chapter> {
        use NodeKind::{Feeling, Situation, Strength, Thought};
        let anxious = NodeWords::Feeling(FeelingWord::Known("anxious".into()));
        vec![
            Chapter {
                entry: entry(1),
                says: vec![
                    (Situation, own("The meeting")),
                    (Thought, own("They think I am slow")),
                    (Feeling, anxious.clone()),
                ],
            },
            Chapter {
                entry: entry(2),
                says: vec![(Situation, own("the  Meeting")), (Feeling, anxious), (Strength, own("I asked"))],
            },
        ]
    }

    #[test]
    fn what_two_entries_say_alike_is_one_place_that_knows_both() {
        let map = PersonalMap::grow(&two_records(), &[(entry(2), entry(1))], &MapEdits::default());

        assert_eq!(map.nodes.len(), 4);
        assert_eq!(map.nodes[0].entries, [entry(1), entry(2)]);
        // Thought, feeling (on the thought and on the meeting) and strength: four lines, none to itself.
        assert_eq!(map.ties.len(), 4);
    }

    #[test]
    fn a_place_taken_off_takes_its_lines_along_and_comes_back_with_them() {
        let mut edits = MapEdits::default();
        let whole = PersonalMap::grow(&two_records(), &[], &edits);
        let key = whole.nodes[0].key.clone();

        edits.make(MapChange::Hide { key: key.clone(), hidden: true }, "a").expect("a change");
        let less = PersonalMap::grow(&two_records(), &[], &edits);
        edits.make(MapChange::Hide { key, hidden: false }, "a").expect("a change");

        assert_eq!((less.nodes.len(), less.hidden.len(), less.ties.len()), (3, 1, 1));
        assert_eq!(PersonalMap::grow(&two_records(), &[], &edits), whole);
    }

    #[test]
    fn a_line_that_was_taken_away_does_not_grow_again() {
        let mut edits = MapEdits::default();
        let MapTie { from, to } = PersonalMap::grow(&two_records(), &[], &edits).ties[0].clone();

        edits.make(MapChange::Tie { from: to.clone(), to: from.clone(), tied: false }, "a").expect("a change");

        let map = PersonalMap::grow(&two_records(), &[], &edits);
        assert!(!map.ties.contains(&MapTie { from, to }));
    }

    #[test]
    fn new_words_stay_and_empty_words_bring_the_old_ones_back() {
        let mut edits = MapEdits::default();
        let key = PersonalMap::grow(&two_records(), &[], &edits).nodes[0].key.clone();
        let rename = |words: &str| MapChange::Rename { key: key.clone(), words: words.into() };

        edits.make(rename("Monday"), "a").expect("a change");
        assert_eq!(PersonalMap::grow(&two_records(), &[], &edits).nodes[0].words, own("Monday"));
        edits.make(rename(" "), "a").expect("a change");
        assert_eq!(PersonalMap::grow(&two_records(), &[], &edits).nodes[0].words, own("The meeting"));
    }

    #[test]
    fn what_was_changed_about_an_entry_goes_with_it() {
        let mut edits = MapEdits::default();
        let map = PersonalMap::grow(&two_records(), &[], &edits);
        let thought = map.nodes[1].key.clone();
        edits
            .make(MapChange::Rename { key: thought.clone(), words: "They think I am slow, still".into() }, "a")
            .unwrap();
        edits.make(MapChange::Hide { key: thought.clone(), hidden: true }, "a").unwrap();
        edits.make(MapChange::Entry { entry: entry(1), on: true }, "a").unwrap();
        edits.make(MapChange::Add { node: NodeKind::Strength, words: "The choir".into() }, "a").unwrap();

        edits.forget_what_is_gone(&two_records()[1..], |it| it == entry(2).as_str());

        assert!(edits.renamed.is_empty() && edits.hidden.is_empty() && edits.entries.is_empty());
        assert_eq!(edits.own.len(), 1);
    }

    #[test]
    fn no_words_are_no_place() {
        let mut edits = MapEdits::default();

        assert_eq!(
            edits.make(MapChange::Add { node: NodeKind::Strength, words: " ".into() }, "a"),
            Err(NoChange::Words)
        );
        assert_eq!(edits, MapEdits::default());
    }
}
