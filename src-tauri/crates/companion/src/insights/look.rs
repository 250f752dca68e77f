//! Gathering what a chart shows.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{Days, NaiveDate};
use domain::chart::{Label, Lane, Mark, Occasion, Span};
use domain::exercise::{Exercise, Kind, Tells};
use domain::run::{Activity, Done};
use domain::{Answer, Body, EntryKind, Run};
use vault::{Walk, Walked};

use crate::{Error, Visit};

/// One look at the journal: for the screen, or for a file. Exercises are read once for all of it.
pub(super) struct Look<'v> {
    pub(super) visit: Visit<'v>,
    /// Leave out what is to be left out of every export.
    pub(super) for_file: bool,
    exercises: RefCell<BTreeMap<String, Option<Rc<Exercise>>>>,
}

/// How far back the usual range looks before the days that are drawn.
const USUAL_DAYS: u64 = 365;
/// The tracker for nights.
const NIGHTS: &str = "slp.diary";
/// The tracker for sessions: what happened in them stands below the charts.
const SESSIONS: &str = "ses.notes";
/// The tag that puts an entry below the charts.
const EVENT: &str = "event";
/// How many marks there are at most: the latest.
const MARKS: u32 = 200;
/// Schools that look at earlier life and family.
const PAST: [&str; 3] = ["dynamic", "family", "narrative"];

impl<'v> Look<'v> {
    pub(super) fn of(visit: Visit<'v>, for_file: bool) -> Self {
        Self { visit, for_file, exercises: RefCell::default() }
    }

    /// Entries of some days, the earliest first.
    pub(super) fn walk(&self, walk: Walk, since: NaiveDate, until: NaiveDate) -> Result<Vec<Walked>, Error> {
        let walk = Walk { since: Some(since), until: Some(until), ..walk };
        let mut walked = self.visit.with(|vault| Ok(vault.walk(&walk)?))?;
        walked.retain(|it| self.shows(it.never_export));
        Ok(walked)
    }

    /// Whether something is part of this look that may be marked to be left out of exports.
    pub(super) fn shows(&self, never_export: bool) -> bool {
        !(self.for_file && never_export)
    }

    /// The first day of the usual range of a span.
    pub(super) fn usual_since(span: Span) -> NaiveDate {
        span.since.checked_sub_days(Days::new(USUAL_DAYS)).unwrap_or(span.since)
    }

    pub(super) fn moods(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let moods = self.visit.with(|vault| {
            Ok(if self.for_file { vault.moods_for_export(since, until)? } else { vault.moods(since, until)? })
        })?;
        Ok(moods.into_iter().map(|(day, mood)| (day, mood as f64)).collect())
    }

    pub(super) fn distress(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let check_ins = self.check_ins(since, until)?;
        let told = |it: &Walked| match &it.body {
            Body::CheckIn(check_in) => check_in.distress.map(|told| (it.written.day, told.get() as f64)),
            _ => None,
        };
        Ok(check_ins.iter().filter_map(told).collect())
    }

    /// Hours of sleep: from check-ins, and from the diary of nights where it is kept.
    pub(super) fn sleep_hours(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let told = |it: &Walked| match &it.body {
            Body::CheckIn(check_in) => check_in.sleep_minutes.map(|it| f64::from(it) / 60.0),
            _ => None,
        };
        let mut hours: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for it in self.check_ins(since, until)? {
            hours.extend(told(&it).map(|told| (it.written.day, told)));
        }
        for it in self.walk(Walk { slugs: vec![NIGHTS.into()], ..Walk::default() }, since, until)? {
            // What was reckoned from a night is nearer than one number told in passing.
            hours.extend(slept(&it.body).map(|slept| (it.written.day, slept)));
        }
        Ok(hours.into_iter().collect())
    }

    /// The thinking habits named in a run.
    pub(super) fn habits_in<'r>(&self, run: &'r Run) -> BTreeSet<&'r String> {
        let Some(exercise) = self.exercise(&run.slug) else { return BTreeSet::new() };
        let asks = exercise.asks().filter(|it| matches!(it.kind, Kind::Habits));
        let keys = asks.filter_map(|it| match run.answers.get(&it.id) {
            Some(Answer::Multi { keys }) => Some(keys),
            _ => None,
        });
        keys.flatten().collect()
    }

    /// What an entry is about: what its answers tell, and whether its exercise looks at earlier life.
    pub(super) fn lanes_of(&self, it: &Walked) -> BTreeSet<Lane> {
        let mut lanes = BTreeSet::new();
        if !it.body.feelings().is_empty() || it.body.mood().is_some() {
            lanes.insert(Lane::Emotions);
        }
        let Body::Run(run) = &it.body else { return lanes };
        let Some(exercise) = self.exercise(&run.slug) else { return lanes };
        let tells = |what| tells_something(&exercise, run, what);
        if tells(Tells::Thoughts) || tells(Tells::Answers) {
            lanes.insert(Lane::Thoughts);
        }
        if tells(Tells::Actions) || run.answers.values().any(|it| matches!(it, Answer::Activities { .. })) {
            lanes.insert(Lane::Behaviours);
        }
        if PAST.contains(&exercise.modality.as_str()) {
            lanes.insert(Lane::Past);
        }
        lanes
    }

    /// Sessions, and entries with the tag `event`.
    pub(super) fn events(&self, span: Span) -> Result<Vec<Mark>, Error> {
        let within =
            vault::Filter { since: Some(span.since), until: Some(span.until), limit: MARKS, ..Default::default() };
        let sessions = vault::Filter { slugs: vec![SESSIONS.into()], ..within.clone() };
        let tagged = vault::Filter { tag: Some(EVENT.into()), ..within };
        let mut found = self.visit.with(|vault| Ok([vault.list(&sessions)?, vault.list(&tagged)?].concat()))?;
        found.sort_by_key(|it| it.written.day);
        // A session may have the tag as well.
        let mut seen = BTreeSet::new();
        found.retain(|it| seen.insert(it.id.clone()));
        let mark = |it: domain::Summary| Mark {
            x: span.place(it.written.day),
            day: it.written.day,
            entry: it.id,
            title: if it.title.is_empty() { it.glimpse } else { it.title },
        };
        Ok(found.into_iter().map(mark).collect())
    }

    fn check_ins(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<Walked>, Error> {
        self.walk(Walk { kind: Some(EntryKind::CheckIn), ..Walk::default() }, since, until)
    }

    fn exercise(&self, slug: &str) -> Option<Rc<Exercise>> {
        if let Some(known) = self.exercises.borrow().get(slug) {
            return known.clone();
        }
        let found = self.visit.pack(slug).ok().map(|it| Rc::new(it.exercise));
        self.exercises.borrow_mut().insert(slug.to_owned(), found.clone());
        found
    }
}

/// Whether a run answered something that tells a part of what happened.
fn tells_something(exercise: &Exercise, run: &Run, what: Tells) -> bool {
    let asks = exercise.tells.get(&what).into_iter().flatten();
    asks.filter_map(|it| run.answers.get(it)).any(|it| !it.is_blank())
}

/// Hours slept in a night that was told whole.
fn slept(body: &Body) -> Option<f64> {
    let Body::Run(run) = body else { return None };
    run.answers.values().find_map(|it| match it {
        Answer::Night { night } => night.sleep().map(|it| f64::from(it.asleep) / 60.0),
        _ => None,
    })
}

/// What was there on the day of an entry: its tags, and what was done. What is only planned was not there.
pub(crate) fn occasions_of(it: &Walked) -> Vec<Occasion> {
    let day = it.written.day;
    let tags = it.tags.iter().filter(|tag| *tag != EVENT);
    let tagged = tags.map(|tag| Occasion { label: Label::Own(tag.clone()), day });
    let Body::Run(run) = &it.body else { return tagged.collect() };
    let rows = run.answers.values().flat_map(|answer| match answer {
        Answer::Activities { rows } => rows.as_slice(),
        _ => &[],
    });
    let was_done = |it: &&Activity| matches!(it.done, Some(Done::Done | Done::Part)) && !it.what.trim().is_empty();
    let done = rows
        .filter(was_done)
        .map(|it| Occasion { label: Label::Own(it.what.trim().to_lowercase()), day: it.day.unwrap_or(day) });
    tagged.chain(done).collect()
}
