//! The personal map, grown from linked entries.

use std::collections::BTreeSet;

use content::Pack;
use domain::exercise::{Kind, Tells};
use domain::personal_map::{Chapter, MapChange, MapEdits, NoChange, NodeKind, NodeWords, PersonalMap};
use domain::{Answer, Body, EntryId, Run};

use crate::lenses::lines;
use crate::{Error, Visit};

/// The name under which the vault keeps what was changed on the map.
pub(crate) const MAP: &str = "map";
/// The most that one entry puts on the map of one kind.
const OF_A_KIND: usize = 4;
/// The most entries on the map: the newest are taken.
const ENTRIES: usize = 60;
/// Options that say nothing by themselves.
const EMPTY_OPTIONS: [&str; 3] = ["other", "unsure", "nothing"];

/// Pairs of entries that tell of one event.
type Links = Vec<(EntryId, EntryId)>;

impl Visit<'_> {
    /// The personal map as it has grown, with what was changed on it.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn personal_map(&self) -> Result<PersonalMap, Error> {
        let edits = self.map_edits()?;
        let (links, chapters) = self.chapters(&edits)?;
        let newest = &chapters[chapters.len().saturating_sub(ENTRIES)..];
        Ok(PersonalMap::grow(newest, &links, &edits))
    }

    /// What the map is grown from: links, and what each entry on it says.
    fn chapters(&self, edits: &MapEdits) -> Result<(Links, Vec<Chapter>), Error> {
        let links = self.with(|vault| Ok(vault.links()?))?;
        let by_hand = edits.entries.iter().filter_map(|it| EntryId::try_from(it.clone()).ok());
        let ids: BTreeSet<EntryId> =
            links.iter().flat_map(|(one, other)| [one.clone(), other.clone()]).chain(by_hand).collect();
        let mut entries = self.with(|vault| {
            let mut entries = Vec::new();
            for id in &ids {
                entries.extend(vault.read(id)?);
            }
            Ok(entries)
        })?;
        entries.sort_by_key(|it| it.written.at);
        let chapters =
            entries.iter().map(|it| Chapter { entry: it.id.clone(), says: self.said_in(&it.body) }).collect();
        Ok((links, chapters))
    }

    /// Lets go of what was changed on the map about entries that are erased.
    pub(crate) fn follow_on_map(&self) -> Result<(), Error> {
        let mut edits = self.map_edits()?;
        let before = edits.clone();
        let (_, chapters) = self.chapters(&edits)?;
        let there: BTreeSet<String> = chapters.iter().map(|it| it.entry.as_str().to_owned()).collect();
        edits.forget_what_is_gone(&chapters, |it| there.contains(it));
        if edits == before { Ok(()) } else { self.keep_setting(MAP, &edits) }
    }

    /// Makes one change to the personal map.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a place without words; [`Error::TooLong`] for a map that is full; [`Error::Locked`].
    pub fn change_map(&self, change: MapChange) -> Result<PersonalMap, Error> {
        let mut edits = self.map_edits()?;
        let fresh = self.with(|vault| Ok(vault.make_id()?))?;
        edits.make(change, fresh.as_str()).map_err(|it| match it {
            NoChange::Words => Error::OutOfRange { field: "words" },
            NoChange::Full => Error::TooLong,
        })?;
        // Words that are those of the entry anyway are not kept a second time.
        edits.forget_same_words(&self.chapters(&edits)?.1);
        self.keep_setting(MAP, &edits)?;
        self.personal_map()
    }

    pub(crate) fn map_edits(&self) -> Result<MapEdits, Error> {
        self.setting(MAP)
    }

    /// What an entry says, for the map.
    pub(crate) fn said_in(&self, body: &Body) -> Vec<(NodeKind, NodeWords)> {
        let own = |text: &str| (NodeKind::Situation, NodeWords::Own(text.to_owned()));
        let feelings = |body: &Body| -> Vec<_> {
            body.feelings().into_iter().map(|it| (NodeKind::Feeling, NodeWords::Feeling(it))).take(OF_A_KIND).collect()
        };
        match body {
            Body::Run(run) => self.pack(&run.slug).map(|pack| said(&pack, run)).unwrap_or_default(),
            Body::CheckIn(it) if !it.line.trim().is_empty() => [vec![own(it.line.trim())], feelings(body)].concat(),
            Body::CheckIn(_) => feelings(body),
            Body::Page(_) => {
                let (title, _) = body.title_and_glimpse();
                if title.is_empty() { Vec::new() } else { vec![own(&title)] }
            }
            Body::Card(_) | Body::Questionnaire(_) | Body::Task(_) => Vec::new(),
        }
    }
}

/// What a run says, kind by kind.
fn said(pack: &Pack, run: &Run) -> Vec<(NodeKind, NodeWords)> {
    let mut said = Vec::new();
    for (tells, asks) in &pack.exercise.tells {
        let kind = node_kind(*tells);
        let words = asks.iter().filter_map(|ask| Some((ask, run.answers.get(ask)?)));
        let words = words.flat_map(|(ask, answer)| words_of(pack, ask, answer)).take(OF_A_KIND);
        said.extend(words.map(|it| (kind, it)));
    }
    said
}

fn node_kind(tells: Tells) -> NodeKind {
    match tells {
        Tells::Situations => NodeKind::Situation,
        Tells::Thoughts => NodeKind::Thought,
        Tells::Feelings => NodeKind::Feeling,
        Tells::Body => NodeKind::Body,
        Tells::Actions => NodeKind::Action,
        Tells::Patterns => NodeKind::Pattern,
        Tells::Strengths | Tells::Answers => NodeKind::Strength,
    }
}

fn words_of(pack: &Pack, ask: &str, answer: &Answer) -> Vec<NodeWords> {
    let kind = pack.exercise.asks().find(|it| it.id == ask).map(|it| &it.kind);
    let keyed = |keys: &[String]| -> Vec<NodeWords> {
        let telling = keys.iter().filter(|it| !EMPTY_OPTIONS.contains(&it.as_str()));
        telling
            .map(|key| match kind {
                Some(Kind::Habits) => NodeWords::Habit(key.clone()),
                Some(Kind::BodyRegions) => NodeWords::Region(key.clone()),
                _ => NodeWords::Own(pack.option(ask, key).to_owned()),
            })
            .collect()
    };
    match answer {
        Answer::Feelings { feelings } => feelings.iter().map(|it| NodeWords::Feeling(it.word.clone())).collect(),
        Answer::Multi { keys } => keyed(keys),
        Answer::Choice { key } => keyed(std::slice::from_ref(key)),
        other => lines(other).into_iter().map(NodeWords::Own).collect(),
    }
}
