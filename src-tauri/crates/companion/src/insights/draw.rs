//! The charts of Insights, each from what a look gathers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::chart::{
    Chart, Grain, Happening, Label, Occasion, Saying, Scale, Span, Told, bars, daily, lanes, line, pairs, scores,
    strips,
};
use domain::{Body, EntryKind, count_of};
use vault::{Walk, Walked};

use super::ChartOf;
use super::look::{Look, occasions_of};
use crate::{Error, PastReading};

/// Overall mood.
const MOOD: Scale = Scale { low: 0.0, high: 10.0, step: 2.0 };
/// Everything from 0 to 100.
const PERCENT: Scale = Scale { low: 0.0, high: 100.0, step: 25.0 };
/// Hours of sleep; longer nights are drawn at the top.
const HOURS: Scale = Scale { low: 0.0, high: 12.0, step: 3.0 };
/// From how many times on feelings and habits are counted.
const LEAST_NAMED: u32 = 3;
/// The most days one chart covers: some sixty years.
const LONGEST: u32 = 22_000;

impl Look<'_> {
    /// A chart over some days.
    pub(super) fn chart(&self, of: ChartOf, span: Span) -> Result<Chart, Error> {
        self.visit.need_open()?;
        if span.days() == 0 || span.days() > LONGEST {
            return Err(Error::OutOfRange { field: "span" });
        }
        let since = Self::usual_since(span);
        match of {
            ChartOf::Mood => self.line(&self.moods(since, span.until)?, span, MOOD),
            ChartOf::Distress => self.line(&self.distress(since, span.until)?, span, PERCENT),
            ChartOf::Sleep => self.line(&self.sleep_hours(since, span.until)?, span, HOURS),
            ChartOf::Feelings => self.feelings(span),
            ChartOf::Activities => self.activities(span),
            ChartOf::Habits => self.habits(span),
            ChartOf::Practice { slug } => self.practice(slug, span),
            ChartOf::Lanes => self.lanes(span),
            ChartOf::Measure { key } => self.measure(key, span),
            ChartOf::Answer { key, item } => self.answers(key, &item, span),
        }
    }

    fn line(&self, values: &[(NaiveDate, f64)], span: Span, scale: Scale) -> Result<Chart, Error> {
        Ok(line(values, span, scale, self.events(span)?))
    }

    fn feelings(&self, span: Span) -> Result<Chart, Error> {
        let mut counts: BTreeMap<Label, u32> = BTreeMap::new();
        let mut of = 0;
        for it in self.walk(Walk::default(), span.since, span.until)? {
            let named: BTreeSet<_> = it.body.feelings().into_iter().collect();
            of += u32::from(!named.is_empty());
            for word in named {
                *counts.entry(Label::Feeling(word)).or_default() += 1;
            }
        }
        Ok(bars(counts, of, span, LEAST_NAMED))
    }

    fn habits(&self, span: Span) -> Result<Chart, Error> {
        let mut counts: BTreeMap<Label, u32> = BTreeMap::new();
        let mut of = 0;
        for it in self.walk(Walk { kind: Some(EntryKind::Run), ..Walk::default() }, span.since, span.until)? {
            let Body::Run(run) = &it.body else { continue };
            let named = self.habits_in(run);
            of += u32::from(!named.is_empty());
            for key in named {
                *counts.entry(Label::Habit(key.clone())).or_default() += 1;
            }
        }
        Ok(bars(counts, of, span, LEAST_NAMED))
    }

    /// Tags of check-ins and pages, and what was done in activity grids, beside the mood of the same days.
    fn activities(&self, span: Span) -> Result<Chart, Error> {
        let moods = daily(&self.moods(span.since, span.until)?, Grain::Day);
        let by_day: BTreeMap<NaiveDate, f64> = moods.into_iter().map(|it| (it.day, it.middle)).collect();
        let walked = self.walk(Walk::default(), span.since, span.until)?;
        let occasions: Vec<Occasion> = walked.iter().flat_map(occasions_of).collect();
        Ok(strips(&occasions, &by_day, span, MOOD))
    }

    fn practice(&self, slug: String, span: Span) -> Result<Chart, Error> {
        let target = self.visit.pack(&slug)?.exercise.rates.first().cloned().unwrap_or_default();
        let runs = self.walk(Walk { slugs: vec![slug], ..Walk::default() }, span.since, span.until)?;
        let told = |it: &Walked| {
            let Body::Run(run) = &it.body else { return None };
            let before = *run.before.get(&target)?;
            Some(Told { day: it.written.day, before, after: *run.after.get(&target)? })
        };
        Ok(pairs(&runs.iter().filter_map(told).collect::<Vec<_>>(), span))
    }

    fn lanes(&self, span: Span) -> Result<Chart, Error> {
        let mut happenings = Vec::new();
        for it in self.walk(Walk::default(), span.since, span.until)? {
            happenings.extend(self.lanes_of(&it).into_iter().map(|lane| Happening { lane, day: it.written.day }));
        }
        Ok(lanes(&happenings, span))
    }

    fn measure(&self, key: String, span: Span) -> Result<Chart, Error> {
        let range = self.visit.instrument(key.clone())?.range;
        let readings = self.readings(key, span)?;
        let totals: Vec<(NaiveDate, f64)> =
            readings.iter().filter_map(|it| Some((it.day, it.reading.total?))).collect();
        let change = readings.iter().find(|it| it.reading.total.is_some()).and_then(|it| it.change.clone());
        let saying = Saying::Scores { times: count_of(totals.len()), change };
        Ok(scores(&totals, span, scale_of(range), self.events(span)?, saying))
    }

    fn answers(&self, key: String, item: &str, span: Span) -> Result<Chart, Error> {
        let instrument = self.visit.instrument(key.clone())?;
        let asked = instrument.item(item).and_then(|it| instrument.reach(it)).ok_or(Error::NoSuchExercise)?;
        let scale = scale_of((asked.0.into(), asked.1.into()));
        let readings = self.readings(key, span)?;
        let given: Vec<(NaiveDate, f64)> =
            readings.iter().filter_map(|it| Some((it.day, f64::from(it.filled.value(item)?)))).collect();
        let saying = Saying::Scores { times: count_of(given.len()), change: None };
        Ok(scores(&given, span, scale, self.events(span)?, saying))
    }

    /// The times a questionnaire was filled in within some days, the newest first.
    fn readings(&self, key: String, span: Span) -> Result<Vec<PastReading>, Error> {
        let mut readings = if self.for_file { self.visit.readings_for_file(key)? } else { self.visit.readings(key)? };
        readings.retain(|it| span.holds(it.day));
        Ok(readings)
    }
}

/// A scale with some four steps at whole numbers.
fn scale_of((low, high): (u16, u16)) -> Scale {
    let step = f64::from(high - low) / 4.0;
    let step = if step > 1.0 { step.ceil() } else { 1.0 };
    Scale { low: low.into(), high: high.into(), step }
}
