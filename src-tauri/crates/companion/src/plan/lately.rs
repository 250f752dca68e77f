//! What happened lately, as far as the plan has to know.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use domain::chart::Span;
use domain::exercise::Form;
use domain::helped::Says;
use domain::plan::{Lately, Lighter, OwnResult, Weather};
use domain::{Body, EntryKind, Level};
use vault::Walk;

use super::{ASIDE, Kept, UNFIT};
use crate::{Error, KeptTask, Visit};

/// Weeks that are looked at.
const WEEKS: i64 = 5;
/// Days of a week.
const DAYS: i64 = 7;
/// Days in which a told task counts as last week's.
const LAST_WEEK: i64 = 14;
/// Minutes of a task that does not say how long it takes.
const A_WHILE: u16 = 10;
/// Days between two scores that are compared, and days for which the newer one counts.
const TWO_WEEKS: i64 = 14;
/// Questionnaires that make a plan lighter, and the rise that is a reliable worsening: PHQ-9 6 and GAD-7 4 points
/// (clinical 7.1, step 5).
const WORSE: [(&str, f64); 2] = [("phq9", 6.0), ("gad7", 4.0)];
/// From this far below the middle of the mood grid (−50 to 50) a week counts as low or tense. Own judgement.
const BELOW: f64 = -15.0;

impl Visit<'_> {
    /// What happened lately.
    pub(super) fn lately(&self, kept: &Kept) -> Result<Lately, Error> {
        let tasks = self.tasks()?;
        let slugs = |marks: &[(String, NaiveDate)], days| -> BTreeSet<String> {
            marks.iter().filter(|it| self.within(it.1, days)).map(|it| it.0.clone()).collect()
        };
        let mut did_not_fit = slugs(&kept.did_not_fit, UNFIT);
        did_not_fit.extend(tasks.iter().filter(|it| self.unfit(it)).filter_map(|it| it.task.exercise.clone()));
        let open = tasks.iter().filter(|it| it.task.is_open());
        Ok(Lately {
            results: self.own_results()?,
            weeks: self.weeks_of(&tasks),
            last_week: self.told_lately(&tasks),
            most_used: self.most_used()?,
            at_hand: open.map(|it| (it.task.exercise.clone(), it.task.minutes.unwrap_or(A_WHILE))).collect(),
            lighter: self.lighter()?,
            did_not_fit,
            out_of_sight: self.out_of_sight()?,
            not_now: slugs(&kept.not_now, ASIDE),
            picks: kept.picks.clone(),
            weather: self.weather()?,
        })
    }

    fn unfit(&self, it: &KeptTask) -> bool {
        it.task.did_not_fit() && it.task.result.as_ref().is_some_and(|it| self.within(it.day, UNFIT))
    }

    /// What the person's own ratings say, under the rules of "what helped me". Where those say nothing, nothing is
    /// counted.
    fn own_results(&self) -> Result<BTreeMap<String, OwnResult>, Error> {
        let result = |says| match says {
            Says::Helps { .. } => Some(OwnResult::Helps),
            Says::DoesNotSeemTo { .. } => Some(OwnResult::DoesNot),
            Says::CannotTell { .. } => Some(OwnResult::CannotTell),
            _ => None,
        };
        let skills = self.helped()?.skills;
        Ok(skills.into_iter().filter(|it| !it.in_test).filter_map(|it| Some((it.slug, result(it.says)?))).collect())
    }

    /// In how many of the last weeks each exercise was at hand.
    fn weeks_of(&self, tasks: &[KeptTask]) -> BTreeMap<String, u8> {
        let mut weeks: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
        let ago = |day: NaiveDate| (self.now.day - day).num_days().max(0) / DAYS;
        for it in tasks {
            let Some(slug) = &it.task.exercise else { continue };
            let end = it.task.result.as_ref().map_or(self.now.day, |it| it.day);
            let span = ago(end)..=ago(it.day);
            weeks.entry(slug.clone()).or_default().extend(span.filter(|it| *it < WEEKS));
        }
        weeks.into_iter().map(|(slug, it)| (slug, u8::try_from(it.len()).unwrap_or(u8::MAX))).collect()
    }

    /// Exercises of tasks that were told about lately: they were in the plan before this one.
    fn told_lately(&self, tasks: &[KeptTask]) -> BTreeSet<String> {
        let told = |it: &&KeptTask| it.task.result.as_ref().is_some_and(|it| self.within(it.day, LAST_WEEK));
        tasks.iter().filter(told).filter_map(|it| it.task.exercise.clone()).collect()
    }

    /// Skills by how often they were used, the most used first. Trackers and plans are no skills.
    fn most_used(&self) -> Result<Vec<String>, Error> {
        let uses = self.with(|vault| Ok(vault.uses()?))?;
        let is_skill = |slug: &str| content::shelf().find(slug).is_some_and(|it| it.exercise.form != Form::Tracker);
        let mut used: Vec<_> = uses.into_iter().filter(|it| is_skill(&it.0)).collect();
        used.sort_by_key(|it| std::cmp::Reverse(it.1.0));
        Ok(used.into_iter().map(|it| it.0).collect())
    }

    /// Whether a questionnaire got reliably worse over two weeks, or its item 9 was above zero in the last two.
    fn lighter(&self) -> Result<Option<Lighter>, Error> {
        let fresh = |day: NaiveDate| self.within(day, TWO_WEEKS + 1);
        let mut worse = None;
        for (key, rise) in WORSE {
            let readings = self.readings(key.to_owned())?;
            let Some(newest) = readings.first().filter(|it| fresh(it.day)) else { continue };
            if newest.reading.safety {
                return Ok(Some(Lighter::ItemNine));
            }
            let before = readings.iter().skip(1).find(|it| newest.day - it.day >= TimeDelta::days(TWO_WEEKS));
            let totals = newest.reading.total.zip(before.and_then(|it| it.reading.total));
            if totals.is_some_and(|(now, then)| now - then >= rise) {
                worse = Some(Lighter::Worse);
            }
        }
        Ok(worse)
    }

    /// How it was in the last seven days, by the mood grid of the check-ins.
    fn weather(&self) -> Result<Weather, Error> {
        let today = self.now.day;
        let span = Span { since: today - TimeDelta::days(DAYS - 1), until: today.succ_opt().unwrap_or(today) };
        let walk = Walk {
            kind: Some(EntryKind::CheckIn),
            since: Some(span.since),
            until: Some(span.until),
            ..Walk::default()
        };
        let walked = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let check_ins: Vec<_> =
            walked.into_iter().filter_map(|it| if let Body::CheckIn(it) = it.body { Some(it) } else { None }).collect();
        let pleasant = mean(check_ins.iter().filter_map(|it| it.pleasant));
        let (energy, calm) =
            (mean(check_ins.iter().filter_map(|it| it.energy)), mean(check_ins.iter().filter_map(|it| it.calm)));
        Ok(match (pleasant, energy, calm) {
            (Some(pleasant), energy, _) if pleasant <= BELOW && energy.is_none_or(|it| it <= 0.0) => Weather::Low,
            (_, _, Some(calm)) if calm <= BELOW => Weather::Tense,
            (None, _, None) => Weather::Unknown,
            _ => Weather::Fair,
        })
    }
}

/// The mean of some levels; none without any.
fn mean(levels: impl Iterator<Item = Level>) -> Option<f64> {
    let (sum, count) = levels.fold((0, 0_u32), |(sum, count), it| (sum + it.get(), count + 1));
    // Levels lie between −50 and 50: the sum of many weeks of them still fits.
    let sum = i32::try_from(sum).unwrap_or_default();
    (count > 0).then(|| f64::from(sum) / f64::from(count))
}
