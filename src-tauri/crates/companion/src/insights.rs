//! Insights: what was written, counted and drawn. Nothing here says why.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use domain::chart::{
    self, Chart, Happening, Label, Lane, Mark, Occasion, Saying, Scale, Span, Told, bars, lanes, line, pairs, strips,
};
use domain::exercise::{Exercise, Kind, Tells};
use domain::{Answer, Body, EntryKind, Run};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Walk, Walked};

use crate::{Error, Visit};

/// What a chart shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChartOf {
    /// Overall mood, 0 to 10.
    Mood,
    /// Distress in check-ins, 0 to 100.
    Distress,
    /// Sleep in hours.
    Sleep,
    /// Feelings that were named most.
    Feelings,
    /// How days with some activity were.
    Activities,
    /// Thinking habits that were named.
    Habits,
    /// Before and after one exercise.
    Practice {
        /// Which.
        slug: String,
    },
    /// Thoughts, emotions, behaviours and the past.
    Lanes,
    /// The scores of a questionnaire.
    Measure {
        /// Its key.
        key: String,
    },
    /// One answer of an own measure.
    Answer {
        /// Its key.
        key: String,
        /// The id of the question.
        item: String,
    },
}

/// What there is to look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Insights {
    /// The person's own day.
    pub today: NaiveDate,
    /// The day of the first entry; missing when there is none.
    pub first: Option<NaiveDate>,
    /// Exercises that were rated before and after, the most used first.
    pub practised: Vec<PractisedSkill>,
}

/// An exercise that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PractisedSkill {
    /// Which.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What is rated before and after it, its own target.
    pub rating: String,
    /// How often it was kept.
    pub times: u32,
}

/// Overall mood.
const MOOD: Scale = Scale { low: 0.0, high: 10.0, step: 2.0 };
/// Everything from 0 to 100.
const PERCENT: Scale = Scale { low: 0.0, high: 100.0, step: 25.0 };
/// Hours of sleep; longer nights are drawn at the top.
const HOURS: Scale = Scale { low: 0.0, high: 12.0, step: 3.0 };
/// How far back the usual range looks before the days that are drawn.
const USUAL_DAYS: u64 = 365;
/// From how many times on feelings and habits are counted.
const LEAST_NAMED: u32 = 3;
/// The most days one chart covers: some sixty years.
const LONGEST: u32 = 22_000;
/// The tracker for nights.
const NIGHTS: &str = "slp.diary";
/// The tracker for sessions: what happened in them stands below the charts.
const SESSIONS: &str = "ses.notes";
/// The tag that puts an entry below the charts.
const EVENT: &str = "event";

impl Visit<'_> {
    /// What there is to look at.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn insights(&self) -> Result<Insights, Error> {
        let (uses, first) = self.with(|vault| Ok((vault.uses()?, vault.first_day()?)))?;
        let mut practised: Vec<PractisedSkill> = uses
            .into_iter()
            .filter_map(|(slug, (times, _))| {
                let pack = self.pack(&slug).ok()?;
                let rating = pack.exercise.rates.first()?.clone();
                Some(PractisedSkill { title: pack.title().to_owned(), slug, rating, times })
            })
            .collect();
        practised.sort_by_key(|it| std::cmp::Reverse(it.times));
        Ok(Insights { today: self.now.day, first, practised })
    }

    /// A chart over some days.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] for days that end before they begin, or too many of them; [`Error::NoSuchExercise`],
    /// [`Error::Locked`].
    pub fn chart(&self, of: ChartOf, span: Span) -> Result<Chart, Error> {
        self.need_open()?;
        if span.days() == 0 || span.days() > LONGEST {
            return Err(Error::OutOfRange { field: "span" });
        }
        match of {
            ChartOf::Mood => self.line_of(span, MOOD, |since| self.moods(since, span.until)),
            ChartOf::Distress => self.line_of(span, PERCENT, |since| self.distress(since, span.until)),
            ChartOf::Sleep => self.line_of(span, HOURS, |since| self.sleep_hours(since, span.until)),
            ChartOf::Feelings => self.feelings_chart(span),
            ChartOf::Activities => self.activities_chart(span),
            ChartOf::Habits => self.habits_chart(span),
            ChartOf::Practice { slug } => self.practice_chart(&slug, span),
            ChartOf::Lanes => self.lanes_chart(span),
            ChartOf::Measure { key } => self.scores_chart(key, span),
            ChartOf::Answer { key, item } => self.answers_chart(key, &item, span),
        }
    }

    /// A line of what `values` gives from some day on.
    fn line_of(
        &self,
        span: Span,
        scale: Scale,
        values: impl FnOnce(NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error>,
    ) -> Result<Chart, Error> {
        let since = span.since.checked_sub_days(Days::new(USUAL_DAYS)).unwrap_or(span.since);
        Ok(line(&values(since)?, span, scale, self.events(span)?))
    }

    pub(crate) fn moods(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let moods = self.with(|vault| Ok(vault.moods(since, until)?))?;
        Ok(moods.into_iter().map(|(day, mood)| (day, mood as f64)).collect())
    }

    fn distress(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let check_ins = self.walk(EntryKind::CheckIn, since, until)?;
        Ok(check_ins.iter().filter_map(|it| Some((it.written.day, percent_of(&it.body)?))).collect())
    }

    /// Hours of sleep: from check-ins, and from the diary of nights where it is kept.
    fn sleep_hours(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        let told = |it: &Walked| match &it.body {
            Body::CheckIn(check_in) => check_in.sleep_minutes.map(|it| f64::from(it) / 60.0),
            _ => None,
        };
        let mut hours: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for it in self.walk(EntryKind::CheckIn, since, until)? {
            hours.extend(told(&it).map(|told| (it.written.day, told)));
        }
        let nights = Walk { slugs: vec![NIGHTS.into()], since: Some(since), until: Some(until), ..Default::default() };
        for it in self.with(|vault| Ok(vault.walk(&nights)?))? {
            // What was reckoned from a night is nearer than one number told in passing.
            hours.extend(slept(&it.body).map(|slept| (it.written.day, slept)));
        }
        Ok(hours.into_iter().collect())
    }

    fn feelings_chart(&self, span: Span) -> Result<Chart, Error> {
        let mut counts: BTreeMap<Label, u32> = BTreeMap::new();
        let mut of = 0;
        for it in self.walk_all(span)? {
            let named: BTreeSet<_> = it.body.feelings().into_iter().collect();
            of += u32::from(!named.is_empty());
            for word in named {
                *counts.entry(Label::Feeling(word)).or_default() += 1;
            }
        }
        Ok(bars(counts, of, span, LEAST_NAMED))
    }

    fn habits_chart(&self, span: Span) -> Result<Chart, Error> {
        let mut counts: BTreeMap<Label, u32> = BTreeMap::new();
        let mut of = 0;
        for it in self.walk(EntryKind::Run, span.since, span.until)? {
            let Body::Run(run) = &it.body else { continue };
            let named: BTreeSet<&String> = self.habits_in(run);
            of += u32::from(!named.is_empty());
            for key in named {
                *counts.entry(Label::Habit(key.clone())).or_default() += 1;
            }
        }
        Ok(bars(counts, of, span, LEAST_NAMED))
    }

    /// The thinking habits named in a run.
    fn habits_in<'r>(&self, run: &'r Run) -> BTreeSet<&'r String> {
        let Ok(pack) = self.pack(&run.slug) else { return BTreeSet::new() };
        let asks = pack.exercise.asks().filter(|it| matches!(it.kind, Kind::Habits));
        let keys = asks.filter_map(|it| match run.answers.get(&it.id) {
            Some(Answer::Multi { keys }) => Some(keys),
            _ => None,
        });
        keys.flatten().collect()
    }

    /// Tags of check-ins and pages, and what was done in activity grids, beside the mood of the same days.
    fn activities_chart(&self, span: Span) -> Result<Chart, Error> {
        let moods = chart::daily(&self.moods(span.since, span.until)?, chart::Grain::Day);
        let by_day: BTreeMap<NaiveDate, f64> = moods.into_iter().map(|it| (it.day, it.middle)).collect();
        let occasions: Vec<Occasion> = self.walk_all(span)?.iter().flat_map(occasions_of).collect();
        Ok(strips(&occasions, &by_day, span, MOOD))
    }

    fn practice_chart(&self, slug: &str, span: Span) -> Result<Chart, Error> {
        let target = self.pack(slug)?.exercise.rates.first().cloned().unwrap_or_default();
        let walk = Walk {
            slugs: vec![slug.to_owned()],
            since: Some(span.since),
            until: Some(span.until),
            ..Default::default()
        };
        let runs = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let told = |it: &Walked| {
            let Body::Run(run) = &it.body else { return None };
            let before = *run.before.get(&target)?;
            Some(Told { day: it.written.day, before, after: *run.after.get(&target)? })
        };
        Ok(pairs(&runs.iter().filter_map(told).collect::<Vec<_>>(), span))
    }

    fn lanes_chart(&self, span: Span) -> Result<Chart, Error> {
        let mut happenings = Vec::new();
        for it in self.walk_all(span)? {
            happenings.extend(self.lanes_of(&it).into_iter().map(|lane| Happening { lane, day: it.written.day }));
        }
        Ok(lanes(&happenings, span))
    }

    /// What an entry is about: what its answers tell, and whether its exercise looks at earlier life.
    fn lanes_of(&self, it: &Walked) -> BTreeSet<Lane> {
        let mut lanes = BTreeSet::new();
        if !it.body.feelings().is_empty() || it.body.mood().is_some() {
            lanes.insert(Lane::Emotions);
        }
        let Body::Run(run) = &it.body else { return lanes };
        let Ok(pack) = self.pack(&run.slug) else { return lanes };
        let tells = |what| tells_something(&pack.exercise, run, what);
        if tells(Tells::Thoughts) || tells(Tells::Answers) {
            lanes.insert(Lane::Thoughts);
        }
        if tells(Tells::Actions) || run.answers.values().any(|it| matches!(it, Answer::Activities { .. })) {
            lanes.insert(Lane::Behaviours);
        }
        if PAST.contains(&pack.exercise.modality.as_str()) {
            lanes.insert(Lane::Past);
        }
        lanes
    }

    fn scores_chart(&self, key: String, span: Span) -> Result<Chart, Error> {
        let instrument = self.instrument(key.clone())?;
        let readings: Vec<_> = self.readings(key)?.into_iter().filter(|it| span.holds(it.day)).collect();
        let scores: Vec<(NaiveDate, f64)> =
            readings.iter().filter_map(|it| Some((it.day, it.reading.total?))).collect();
        let drawn = line(&scores, span, scale_of(instrument.range), self.events(span)?);
        let times = u32::try_from(scores.len()).unwrap_or(u32::MAX);
        let change = readings.iter().find(|it| it.reading.total.is_some()).and_then(|it| it.change.clone());
        let saying = if times == 0 { Saying::Nothing } else { Saying::Scores { times, change } };
        Ok(apart(Chart { saying, ..drawn }))
    }

    fn answers_chart(&self, key: String, item: &str, span: Span) -> Result<Chart, Error> {
        let instrument = self.instrument(key.clone())?;
        let asked = instrument.item(item).and_then(|it| instrument.reach(it)).ok_or(Error::NoSuchExercise)?;
        let scale = scale_of((asked.0.into(), asked.1.into()));
        let given: Vec<(NaiveDate, f64)> = self
            .readings(key)?
            .iter()
            .filter(|it| span.holds(it.day))
            .filter_map(|it| Some((it.day, f64::from(it.filled.value(item)?))))
            .collect();
        let times = u32::try_from(given.len()).unwrap_or(u32::MAX);
        let saying = if times == 0 { Saying::Nothing } else { Saying::Scores { times, change: None } };
        Ok(apart(Chart { saying, ..line(&given, span, scale, self.events(span)?) }))
    }

    /// Sessions, and entries with the tag `event`.
    fn events(&self, span: Span) -> Result<Vec<Mark>, Error> {
        let within =
            vault::Filter { since: Some(span.since), until: Some(span.until), limit: 200, ..Default::default() };
        let sessions = vault::Filter { slugs: vec![SESSIONS.into()], ..within.clone() };
        let tagged = vault::Filter { tag: Some(EVENT.into()), ..within };
        let mut found = self.with(|vault| Ok([vault.list(&sessions)?, vault.list(&tagged)?].concat()))?;
        found.sort_by_key(|it| it.written.day);
        found.dedup_by(|one, other| one.id == other.id);
        let mark = |it: domain::Summary| Mark {
            x: span.place(it.written.day),
            day: it.written.day,
            entry: it.id,
            title: if it.title.is_empty() { it.glimpse } else { it.title },
        };
        Ok(found.into_iter().map(mark).collect())
    }

    pub(crate) fn walk(&self, kind: EntryKind, since: NaiveDate, until: NaiveDate) -> Result<Vec<Walked>, Error> {
        let walk = Walk { kind: Some(kind), since: Some(since), until: Some(until), ..Default::default() };
        self.with(|vault| Ok(vault.walk(&walk)?))
    }

    pub(crate) fn walk_all(&self, span: Span) -> Result<Vec<Walked>, Error> {
        let walk = Walk { since: Some(span.since), until: Some(span.until), ..Default::default() };
        self.with(|vault| Ok(vault.walk(&walk)?))
    }
}

/// Schools that look at earlier life and family.
const PAST: [&str; 3] = ["dynamic", "family", "narrative"];

/// Whether a run answered something that tells a part of what happened.
pub(crate) fn tells_something(exercise: &Exercise, run: &Run, what: Tells) -> bool {
    let asks = exercise.tells.get(&what).into_iter().flatten();
    asks.filter_map(|it| run.answers.get(it)).any(|it| !it.is_blank())
}

fn percent_of(body: &Body) -> Option<f64> {
    let Body::CheckIn(check_in) = body else { return None };
    check_in.distress.map(|it| it.get() as f64)
}

/// Hours slept in a night that was told whole.
fn slept(body: &Body) -> Option<f64> {
    let Body::Run(run) = body else { return None };
    run.answers.values().find_map(|it| match it {
        Answer::Night { night } => night.sleep().map(|it| it.asleep as f64 / 60.0),
        _ => None,
    })
}

/// What was there on the day of an entry: its tags, and what was done.
pub(crate) fn occasions_of(it: &Walked) -> Vec<Occasion> {
    let day = it.written.day;
    let tags = it.tags.iter().filter(|tag| *tag != EVENT);
    let tagged = tags.map(|tag| Occasion { label: Label::Own(tag.clone()), day });
    let Body::Run(run) = &it.body else { return tagged.collect() };
    let done = run.answers.values().flat_map(|answer| match answer {
        Answer::Activities { rows } => {
            rows.iter().filter(|it| it.done != Some(domain::run::Done::NotThisTime)).collect()
        }
        _ => Vec::new(),
    });
    let done = done
        .filter(|it| !it.what.trim().is_empty())
        .map(|it| Occasion { label: Label::Own(it.what.trim().to_lowercase()), day: it.day.unwrap_or(day) });
    tagged.chain(done).collect()
}

/// A scale with some four steps at whole numbers.
fn scale_of((low, high): (u16, u16)) -> Scale {
    let step = f64::from(high - low) / 4.0;
    let step = if step > 1.0 { step.ceil() } else { 1.0 };
    Scale { low: low.into(), high: high.into(), step }
}

/// Scores lie weeks apart: each stands for itself, nothing is joined, and no range is usual.
fn apart(mut chart: Chart) -> Chart {
    if let chart::Plot::Line { runs, usual, .. } = &mut chart.plot {
        *runs = std::mem::take(runs).into_iter().flatten().map(|it| vec![it]).collect();
        *usual = None;
    }
    chart
}
