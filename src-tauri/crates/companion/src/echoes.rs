//! The thought that comes back: the person's own earlier thoughts that are like the one being written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use domain::echo::Echoes;
use domain::exercise::{Exercise, Tells};
use domain::{Answer, Body, Entry, EntryId, EntryKind, Percent, Run};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Walk;

use crate::lenses::{group_of, lines};
use crate::{Error, Visit};

/// An earlier thought like the one being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Echo {
    /// The entry.
    pub id: EntryId,
    /// Its day.
    pub day: NaiveDate,
    /// The exercise it was written with.
    pub slug: String,
    /// The thought, as it was written.
    pub thought: String,
    /// What was answered to it.
    pub answers: Vec<String>,
    /// Belief in the hot thought then; missing when it was skipped, or when this was not the hot thought.
    pub belief: Option<Percent>,
    /// Belief the last time it was rated again.
    pub belief_now: Option<Percent>,
}

/// A thought that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recurring {
    /// As it was written last.
    pub thought: String,
    /// How often in all.
    pub in_all: u32,
    /// The times, the newest first; of many, the latest.
    pub times: Vec<Echo>,
}

/// The longest thought that is compared, in characters.
const LONGEST: usize = 2_000;
/// How many earlier thoughts are shown beside one that is being written.
const SHOWN: usize = 3;
/// How often a thought has to be there to have come back.
const CAME_BACK: usize = 2;
/// The most thoughts that came back which are shown.
const GROUPS: usize = 30;
/// The most times of one of them.
const TIMES: usize = 40;

/// The thoughts of an open journal.
#[derive(Default)]
pub(crate) struct Heard {
    echoes: Echoes,
    /// The day of each entry that has a thought.
    days: BTreeMap<EntryId, NaiveDate>,
}

/// Thoughts that were gathered, shared so that nobody who writes has to wait for a search.
pub(crate) type Gathered = Arc<Mutex<Heard>>;

impl Visit<'_> {
    /// Earlier thoughts that are like one, the most alike first. `besides` is the entry that is being written: neither it
    /// nor another look at the same event is an earlier thought.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn echoes(&self, thought: String, besides: Option<EntryId>) -> Result<Vec<Echo>, Error> {
        let heard = self.listen()?;
        let left_out = match &besides {
            Some(id) => group_of(id, &self.with(|vault| Ok(vault.every_link()?))?),
            None => BTreeSet::new(),
        };
        let thought: String = thought.chars().take(LONGEST).collect();
        let like = hold(&heard).echoes.like(&thought, SHOWN + left_out.len());
        let others = like.into_iter().filter(|it| !left_out.contains(&it.id)).take(SHOWN);
        let found: Vec<(EntryId, String)> = others.map(|it| (it.id, it.thought)).collect();
        self.heard(&found)
    }

    /// Thoughts that came back, the most frequent first. Several looks at one event are one time.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn recurring(&self) -> Result<Vec<Recurring>, Error> {
        let heard = self.listen()?;
        let links = self.with(|vault| Ok(vault.links()?))?;
        let groups = {
            let heard = hold(&heard);
            let groups = heard.echoes.recurring(CAME_BACK).into_iter();
            groups.map(|it| newest_first(it, &heard.days, &links)).collect::<Vec<_>>()
        };
        let mut groups: Vec<_> = groups.into_iter().filter(|it| it.len() >= CAME_BACK).collect();
        groups.sort_by_key(|it| std::cmp::Reverse(it.len()));
        let mut recurring = Vec::new();
        for group in groups.iter().take(GROUPS) {
            let times = self.heard(&group[..group.len().min(TIMES)])?;
            if let Some(newest) = times.first().filter(|_| times.len() >= CAME_BACK) {
                let in_all = u32::try_from(group.len()).unwrap_or(u32::MAX);
                recurring.push(Recurring { thought: newest.thought.clone(), in_all, times });
            }
        }
        Ok(recurring)
    }

    /// Makes the thoughts of an entry be found as they are now.
    pub(crate) fn hear(&self, entry: &Entry) {
        let Body::Run(run) = &entry.body else { return };
        let told = self.pack(&run.slug).map(|it| thoughts(&it.exercise, run)).unwrap_or_default();
        let mut desk = self.companion.desk();
        // Whoever is gathering at this moment has to begin again.
        desk.changes += 1;
        if let Some(heard) = &desk.heard {
            hold(heard).hear(entry.id.clone(), entry.written.day, &told);
        }
    }

    /// Forgets every thought: something changed that is not a single entry written. They are gathered again when needed.
    pub(crate) fn unhear(&self) {
        self.companion.desk().unhear();
    }

    /// Every thought of the open journal; gathered now, when that was not done since it was opened.
    fn listen(&self) -> Result<Gathered, Error> {
        loop {
            let before = {
                let desk = self.companion.desk();
                if desk.vault.is_none() {
                    return Err(Error::Locked);
                }
                if let Some(heard) = &desk.heard {
                    return Ok(Arc::clone(heard));
                }
                desk.changes
            };
            let gathered = Arc::new(Mutex::new(self.gather()?));
            let mut desk = self.companion.desk();
            // Meanwhile the journal may have been locked, or an entry written that was not seen.
            if desk.changes == before && desk.vault.is_some() {
                desk.heard = Some(Arc::clone(&gathered));
                return Ok(gathered);
            }
        }
    }

    fn gather(&self) -> Result<Heard, Error> {
        let exercises = self.exercises_with_thoughts()?;
        let walk =
            Walk { kind: Some(EntryKind::Run), slugs: exercises.keys().cloned().collect(), ..Default::default() };
        let walked = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let mut heard = Heard::default();
        for it in walked {
            let Body::Run(run) = &it.body else { continue };
            if let Some(exercise) = exercises.get(&run.slug) {
                heard.hear(it.id, it.written.day, &thoughts(exercise, run));
            }
        }
        Ok(heard)
    }

    /// Every exercise in which a thought is written.
    fn exercises_with_thoughts(&self) -> Result<BTreeMap<String, Exercise>, Error> {
        let own = self.own_shelf()?;
        let all = content::shelf().packs().chain(own.iter());
        let telling = all.map(|it| &it.exercise).filter(|it| it.tells.contains_key(&Tells::Thoughts));
        Ok(telling.map(|it| (it.slug.clone(), it.clone())).collect())
    }

    /// What the entries of some thoughts say about them; those that are gone are left out.
    fn heard(&self, found: &[(EntryId, String)]) -> Result<Vec<Echo>, Error> {
        let mut heard = Vec::new();
        for (id, thought) in found {
            if let Some(entry) = self.with(|vault| Ok(vault.read(id)?))? {
                heard.extend(self.echo(entry, thought));
            }
        }
        Ok(heard)
    }

    fn echo(&self, entry: Entry, thought: &str) -> Option<Echo> {
        let Body::Run(run) = &entry.body else { return None };
        let exercise = self.pack(&run.slug).ok()?.exercise;
        let asks = exercise.tells.get(&Tells::Answers).into_iter().flatten();
        let answers = asks.filter_map(|it| run.answers.get(it)).flat_map(lines).collect();
        let hot = run.hot_thought().is_some_and(|it| it.trim() == thought.trim());
        let (belief, belief_now) = if hot { beliefs(run) } else { (None, None) };
        let (day, slug) = (entry.written.day, run.slug.clone());
        Some(Echo { id: entry.id, day, slug, thought: thought.to_owned(), answers, belief, belief_now })
    }
}

impl Heard {
    /// Takes the thoughts of an entry in the place of what it said before.
    fn hear(&mut self, id: EntryId, day: NaiveDate, told: &[String]) {
        self.echoes.forget(&id);
        for thought in told {
            self.echoes.add(id.clone(), thought);
        }
        self.days.insert(id, day);
    }
}

fn hold(heard: &Mutex<Heard>) -> MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The times of a thought, the newest first; of several looks at one event, the newest alone.
fn newest_first(
    mut group: Vec<(EntryId, String)>,
    days: &BTreeMap<EntryId, NaiveDate>,
    links: &[(EntryId, EntryId)],
) -> Vec<(EntryId, String)> {
    group.sort_by_key(|(id, _)| std::cmp::Reverse(days.get(id).copied()));
    let mut seen: BTreeSet<EntryId> = BTreeSet::new();
    group.retain(|(id, _)| {
        !seen.contains(id) && {
            seen.extend(group_of(id, links));
            true
        }
    });
    group
}

/// The thoughts that a run tells.
fn thoughts(exercise: &Exercise, run: &Run) -> Vec<String> {
    let asks = exercise.tells.get(&Tells::Thoughts).into_iter().flatten();
    asks.filter_map(|it| run.answers.get(it)).flat_map(lines).collect()
}

/// Belief in the hot thought: first, and the last time it was rated again.
fn beliefs(run: &Run) -> (Option<Percent>, Option<Percent>) {
    let mut first = None;
    let mut again = None;
    for answer in run.answers.values() {
        match answer {
            Answer::Thoughts { belief, .. } => first = *belief,
            Answer::Again { belief, .. } => again = *belief,
            _ => {}
        }
    }
    (first, run.later.iter().rev().find_map(|it| it.belief).or(again))
}
