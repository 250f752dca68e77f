//! The thought that comes back: the person's own earlier thoughts that are like the one being written.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::echo::Echoes;
use domain::exercise::{Exercise, Tells};
use domain::{Answer, Body, Entry, EntryId, EntryKind, Percent, Run};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Walk;

use crate::lenses::lines;
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

/// How many earlier thoughts are shown beside one that is being written.
const SHOWN: usize = 3;
/// How often a thought has to be there to have come back.
const CAME_BACK: usize = 2;
/// The most thoughts that came back which are shown.
const GROUPS: usize = 30;
/// The most times of one of them.
const TIMES: usize = 40;

impl Visit<'_> {
    /// Earlier thoughts that are like one, the most alike first. `besides` is the entry that is being written.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn echoes(&self, thought: String, besides: Option<EntryId>) -> Result<Vec<Echo>, Error> {
        self.need_open()?;
        self.listen()?;
        let like = self.companion.desk().echoes.as_ref().map(|it| it.like(&thought, SHOWN + 1)).unwrap_or_default();
        let others = like.into_iter().filter(|it| Some(&it.id) != besides.as_ref()).take(SHOWN);
        let found: Vec<(EntryId, String)> = others.map(|it| (it.id, it.thought)).collect();
        self.heard(&found)
    }

    /// Thoughts that came back, the most frequent first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn recurring(&self) -> Result<Vec<Recurring>, Error> {
        self.need_open()?;
        self.listen()?;
        let groups = self.companion.desk().echoes.as_ref().map(|it| it.recurring(CAME_BACK)).unwrap_or_default();
        let mut recurring = Vec::new();
        for group in groups.iter().take(GROUPS) {
            let mut times = self.heard(&group[group.len().saturating_sub(TIMES)..])?;
            times.sort_by_key(|it| std::cmp::Reverse(it.day));
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
        let Some(echoes) = &mut desk.echoes else { return };
        echoes.forget(&entry.id);
        for thought in told {
            echoes.add(entry.id.clone(), &thought);
        }
    }

    /// Forgets every thought: something changed that is not a single entry written. They are gathered again when needed.
    pub(crate) fn unhear(&self) {
        self.companion.desk().echoes = None;
    }

    /// Gathers every thought, when that was not done since the journal was opened.
    fn listen(&self) -> Result<(), Error> {
        if self.companion.desk().echoes.is_some() {
            return Ok(());
        }
        let exercises = self.exercises_with_thoughts()?;
        let walk =
            Walk { kind: Some(EntryKind::Run), slugs: exercises.keys().cloned().collect(), ..Default::default() };
        let walked = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let mut echoes = Echoes::default();
        for it in walked {
            let Body::Run(run) = &it.body else { continue };
            let Some(exercise) = exercises.get(&run.slug) else { continue };
            for thought in thoughts(exercise, run) {
                echoes.add(it.id.clone(), &thought);
            }
        }
        self.companion.desk().echoes = Some(echoes);
        Ok(())
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
