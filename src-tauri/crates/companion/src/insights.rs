//! Insights: what was written, counted and drawn. Nothing here says why.

mod draw;
mod look;

use chrono::NaiveDate;
use domain::chart::{Chart, Span};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Walk, Walked};

use crate::{Error, Visit};
use look::Look;
pub(crate) use look::occasions_of;

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
    /// Exercises that rate something before and after, the most used first.
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
        Look::of(*self, false).chart(of, span)
    }

    /// The same chart without entries that are to be left out of every export.
    ///
    /// # Errors
    ///
    /// As [`Visit::chart`].
    pub fn chart_for_file(&self, of: ChartOf, span: Span) -> Result<Chart, Error> {
        Look::of(*self, true).chart(of, span)
    }

    pub(crate) fn moods(&self, since: NaiveDate, until: NaiveDate) -> Result<Vec<(NaiveDate, f64)>, Error> {
        Look::of(*self, false).moods(since, until)
    }

    /// Moods of some days that may go out.
    pub(crate) fn moods_for_file(&self, span: Span) -> Result<Vec<(NaiveDate, f64)>, Error> {
        Look::of(*self, true).moods(span.since, span.until)
    }

    /// Hours of sleep of some days that may go out.
    pub(crate) fn sleep_for_file(&self, span: Span) -> Result<Vec<(NaiveDate, f64)>, Error> {
        Look::of(*self, true).sleep_hours(span.since, span.until)
    }

    pub(crate) fn walk_all(&self, span: Span) -> Result<Vec<Walked>, Error> {
        Look::of(*self, false).walk(Walk::default(), span.since, span.until)
    }
}
