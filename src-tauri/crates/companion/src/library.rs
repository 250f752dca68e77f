//! The library: what there is, what was used, what is put away, and what is planned.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{Answer, Body, EntryId, EntryKind, Percent, Run, exercise::Card, outcome::Outcome};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// An exercise on the shelf, and what this person does with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shelved {
    /// The exercise.
    pub card: Card,
    /// How many times it was kept.
    pub times: u32,
    /// The day of the last time.
    pub last: Option<NaiveDate>,
    /// Whether the person put it out of sight.
    pub hidden: bool,
    /// The day it is planned for.
    pub planned: Option<NaiveDate>,
    /// The entry that goes on over days and can be added to; missing when none was begun, or it came to its end.
    pub running: Option<EntryId>,
}

/// One earlier time through an exercise: what was rated before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierTime {
    /// Its day.
    pub day: NaiveDate,
    /// The key of the rating, the exercise's own target.
    pub rating: String,
    /// Before.
    pub before: Option<Percent>,
    /// After.
    pub after: Option<Percent>,
    /// What was noticed, in own words.
    pub noticed: String,
}

/// How often each answer was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Over how many kept times.
    pub times: u32,
    /// By ask: the keys or lines, the most frequent first.
    pub counts: BTreeMap<String, Vec<Counted>>,
}

/// An answer and how often it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// The key, or the person's own line.
    pub what: String,
    /// How often.
    pub times: u32,
}

/// What was put out of sight, and what is planned, as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Marks {
    pub(crate) hidden: BTreeSet<String>,
    /// Topics that are not wanted.
    pub(crate) topics: BTreeSet<String>,
    /// Exercises that are wanted all the same.
    pub(crate) brought_back: BTreeSet<String>,
    pub(crate) planned: BTreeMap<String, NaiveDate>,
    /// The day each was planned for before that was changed: it can be put back, also when it is past.
    taken_back: BTreeMap<String, NaiveDate>,
    /// The day of the last look at all skills, or of the last "not now".
    pub(crate) reviewed: Option<NaiveDate>,
}

/// The name under which the vault keeps the marks.
pub(crate) const MARKS: &str = "library";
/// How many earlier times are shown.
const EARLIER: u32 = 12;
/// How many earlier times are counted.
const COUNTED: u32 = 200;
/// How far ahead an exercise can be planned, in days.
const AHEAD: i64 = 366;

impl Visit<'_> {
    /// Every exercise on the shelf with what this person does with it, own ones first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn library(&self) -> Result<Vec<Shelved>, Error> {
        let cards = self.exercises()?;
        let marks = self.marks()?;
        let out_of_sight = marks.out_of_sight(&cards);
        let mut uses = self.with(|vault| Ok(vault.uses()?))?;
        let shelved = |card: Card| {
            let (times, last) = uses.remove(&card.slug).map_or((0, None), |(times, last)| (times, Some(last)));
            let hidden = out_of_sight.contains(&card.slug);
            let planned = marks.planned.get(&card.slug).copied();
            Shelved { card, times, last, hidden, planned, running: None }
        };
        let mut library: Vec<Shelved> = cards.into_iter().map(shelved).collect();
        for it in library.iter_mut().filter(|it| it.times > 0) {
            it.running = self.running(&it.card.slug)?;
        }
        Ok(library)
    }

    /// Puts an exercise out of sight, or brings it back. What was written with it stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn hide_exercise(&self, slug: String, hidden: bool) -> Result<(), Error> {
        self.pack(&slug)?;
        self.change_marks(|marks| {
            if hidden {
                marks.brought_back.remove(&slug);
                marks.hidden.insert(slug);
            } else {
                marks.hidden.remove(&slug);
                marks.brought_back.insert(slug);
            }
        })
    }

    /// Plans an exercise for a day, or no longer.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for a day more than a year ahead, or past unless it is put back; [`Error::NoSuchExercise`],
    /// [`Error::Locked`].
    pub fn plan_exercise(&self, slug: String, day: Option<NaiveDate>) -> Result<(), Error> {
        self.pack(&slug)?;
        let ahead = |it: NaiveDate| (0..=AHEAD).contains(&(it - self.now.day).num_days());
        let put_back = |it: NaiveDate, marks: &Marks| marks.taken_back.get(&slug) == Some(&it);
        let marks = self.marks()?;
        if day.is_some_and(|it| !ahead(it) && !put_back(it, &marks)) {
            return Err(Error::OutOfRange { field: "day" });
        }
        self.change_marks(|marks| {
            let before = match day {
                Some(day) => marks.planned.insert(slug.clone(), day),
                None => marks.planned.remove(&slug),
            };
            if let Some(before) = before {
                marks.taken_back.insert(slug, before);
            }
        })
    }

    /// The last times through an exercise, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn earlier_times(&self, slug: String) -> Result<Vec<EarlierTime>, Error> {
        let target = self.pack(&slug)?.exercise.rates.first().cloned();
        let runs = self.runs_of(&slug, EARLIER)?;
        Ok(runs.into_iter().map(|(day, run)| earlier_time(day, run, target.as_deref())).collect())
    }

    /// How often each answer to some questions was given, over the kept times of an exercise.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn tally(&self, slug: String, asks: Vec<String>) -> Result<Tally, Error> {
        self.pack(&slug)?;
        let runs = self.runs_of(&slug, COUNTED)?;
        let times = u32::try_from(runs.len()).unwrap_or(u32::MAX);
        let counted = |ask: &String| (ask.clone(), count(runs.iter().filter_map(|(_, run)| run.answers.get(ask))));
        Ok(Tally { times, counts: asks.iter().map(counted).collect() })
    }

    /// What is planned for this day or was planned before it, the earliest first.
    pub(crate) fn planned(&self) -> Result<Vec<(String, NaiveDate)>, Error> {
        let marks = self.marks()?;
        let mut due: Vec<_> = marks.planned.into_iter().filter(|(_, day)| *day <= self.now.day).collect();
        due.sort_by_key(|(_, day)| *day);
        Ok(due)
    }

    /// An exercise that was planned for today or before was done.
    pub(crate) fn done_as_planned(&self, slug: &str) -> Result<(), Error> {
        let due = self.marks()?.planned.get(slug).is_some_and(|day| *day <= self.now.day);
        if due { self.change_marks(|marks| _ = marks.planned.remove(slug)) } else { Ok(()) }
    }

    /// The newest runs of an exercise with their days.
    fn runs_of(&self, slug: &str, most: u32) -> Result<Vec<(NaiveDate, Run)>, Error> {
        let filter = runs_with(slug, most);
        self.with(|vault| {
            let mut runs = Vec::new();
            for summary in vault.list(&filter)? {
                if let Some(entry) = vault.read(&summary.id)?
                    && let Body::Run(run) = entry.body
                {
                    runs.push((entry.written.day, run));
                }
            }
            Ok(runs)
        })
    }

    /// The newest run of an exercise that goes on over days, while it is asked about again.
    fn running(&self, slug: &str) -> Result<Option<EntryId>, Error> {
        if !self.pack(slug).is_ok_and(|it| it.exercise.comes_back.is_some_and(|back| back.again)) {
            return Ok(None);
        }
        let filter = runs_with(slug, 1);
        self.with(|vault| {
            let Some(newest) = vault.list(&filter)?.into_iter().next() else { return Ok(None) };
            let entry = vault.read(&newest.id)?;
            Ok(entry.filter(|it| it.ask_again_at.is_some()).map(|it| it.id))
        })
    }

    pub(crate) fn marks(&self) -> Result<Marks, Error> {
        self.setting(MARKS)
    }

    pub(crate) fn change_marks(&self, change: impl FnOnce(&mut Marks)) -> Result<(), Error> {
        let mut marks = self.marks()?;
        change(&mut marks);
        self.keep_setting(MARKS, &marks)
    }
}

/// The newest runs of an exercise.
fn runs_with(slug: &str, limit: u32) -> vault::Filter {
    vault::Filter { kinds: vec![EntryKind::Run], slugs: vec![slug.to_owned()], limit, ..Default::default() }
}

/// One earlier time: the exercise's own target before and after. A record that rates inside its steps has none; then it
/// is what was rated first.
fn earlier_time(day: NaiveDate, run: Run, target: Option<&str>) -> EarlierTime {
    let rated = |key: &str| (key.to_owned(), run.before.get(key).copied(), run.after.get(key).copied());
    let first =
        || Outcome::of(&run).pairs.into_iter().next().map(|it| (it.subject.rating().to_owned(), it.before, it.after));
    let (rating, before, after) = target.map(rated).or_else(first).unwrap_or_default();
    EarlierTime { day, rating, before, after, noticed: run.noticed }
}

/// How often each key or line is there, the most frequent first, then in order of the alphabet.
fn count<'a>(answers: impl Iterator<Item = &'a Answer>) -> Vec<Counted> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for what in answers.flat_map(named) {
        *counts.entry(what).or_default() += 1;
    }
    let mut counted: Vec<Counted> =
        counts.into_iter().map(|(what, times)| Counted { what: what.to_owned(), times }).collect();
    counted.sort_by_key(|it| std::cmp::Reverse(it.times));
    counted
}

/// The keys or lines of an answer, each once.
fn named(answer: &Answer) -> BTreeSet<&str> {
    match answer {
        Answer::Choice { key } => BTreeSet::from([key.as_str()]),
        Answer::Multi { keys } => keys.iter().map(String::as_str).collect(),
        Answer::List { lines } => lines.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect(),
        Answer::Text { text } if !text.trim().is_empty() => BTreeSet::from([text.trim()]),
        _ => BTreeSet::new(),
    }
}
