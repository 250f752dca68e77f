//! The week in three minutes: what was there, before anybody is asked about it.

use chrono::{Days, NaiveDate, TimeDelta};
use domain::chart::Span;
use domain::{Body, EntryKind, FeelingWord, count_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// The last seven days, counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// Its days: today is the last.
    pub span: Span,
    /// Days with an overall mood.
    pub mood_days: u32,
    /// The lowest and the highest daily mood; missing without any.
    pub moods: Option<(f64, f64)>,
    /// The feelings named most, at most three.
    pub feelings: Vec<FeelingWord>,
    /// What was practised or written with an exercise, the most often first: title and times.
    pub practised: Vec<(String, u32)>,
    /// How many entries there are.
    pub entries: u32,
    /// How many of them come along to the session.
    pub to_session: u32,
    /// What was kept of earlier looks: the day of the last one.
    pub last_look: Option<NaiveDate>,
}

/// The tracker that holds the look at a week.
pub(crate) const WEEK: &str = "week.look";
/// Days of a week, today included.
const DAYS: u64 = 7;
/// How many entries a week needs before a look at it is offered.
const ENOUGH: usize = 3;
/// The name under which the vault keeps the day of the last "not this week".
pub(crate) const POSTPONED: &str = "week";

impl Visit<'_> {
    /// The last seven days, counted.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn week(&self) -> Result<Week, Error> {
        let span = self.last_days();
        let walked = self.walk_all(span)?;
        let moods = domain::chart::daily(&self.moods(span.since, span.until)?, domain::chart::Grain::Day);
        let ends = |pick: fn(f64, f64) -> f64| moods.iter().map(|it| it.middle).reduce(pick);
        let mut feelings: Vec<(FeelingWord, u32)> = Vec::new();
        let mut practised: Vec<(String, u32)> = Vec::new();
        for it in &walked {
            for word in it.body.feelings() {
                count(&mut feelings, word);
            }
            if let Body::Run(run) = &it.body
                && run.slug != WEEK
                && let Ok(pack) = self.pack(&run.slug)
            {
                count(&mut practised, pack.title().to_owned());
            }
        }
        let feelings = most(feelings).into_iter().take(3).map(|it| it.0).collect();
        let marked = self.with(|vault| Ok(vault.marked_for_session(span.since, span.until)?))?;
        let last_look = self.with(|vault| Ok(vault.uses()?.get(WEEK).map(|it| it.1)))?;
        Ok(Week {
            span,
            mood_days: count_of(moods.len()),
            moods: ends(f64::min).zip(ends(f64::max)),
            feelings,
            practised: most(practised),
            entries: count_of(walked.len()),
            to_session: marked,
            last_look,
        })
    }

    /// Asks for a look at the week no sooner than in a week.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn postpone_week(&self) -> Result<(), Error> {
        self.keep_setting(POSTPONED, &Some(self.now.day))
    }

    /// Whether a look at the week is offered: enough was written in it, and the last look, or the last "not this week", is
    /// a week ago.
    pub(crate) fn week_due(&self) -> Result<bool, Error> {
        let week_ago = self.now.day - TimeDelta::days(DAYS.cast_signed());
        let postponed: Option<NaiveDate> = self.setting(POSTPONED)?;
        let until = self.now.day.checked_add_days(Days::new(1));
        let looks = vault::Filter { slugs: vec![WEEK.into()], until, limit: 1, ..Default::default() };
        let looked = self.with(|vault| Ok(vault.list(&looks)?))?.first().map(|it| it.written.day);
        // A clock that was set back leaves a day in the future; nobody waits for that.
        let recent = |it: NaiveDate| it > week_ago && it <= self.now.day;
        if postponed.into_iter().chain(looked).any(recent) {
            return Ok(false);
        }
        let span = self.last_days();
        let written =
            vault::Filter { since: Some(span.since), until: Some(span.until), limit: 50, ..Default::default() };
        let written = self.with(|vault| Ok(vault.list(&written)?))?;
        Ok(written.iter().filter(|it| !matches!(it.kind, EntryKind::Card | EntryKind::Task)).count() >= ENOUGH)
    }

    fn last_days(&self) -> Span {
        let today = self.now.day;
        Span { since: today - Days::new(DAYS - 1), until: today + Days::new(1) }
    }
}

fn count<T: PartialEq>(counts: &mut Vec<(T, u32)>, what: T) {
    match counts.iter_mut().find(|it| it.0 == what) {
        Some(it) => it.1 += 1,
        None => counts.push((what, 1)),
    }
}

/// The most frequent first; of equal ones, what came first.
fn most<T>(mut counts: Vec<(T, u32)>) -> Vec<(T, u32)> {
    counts.sort_by_key(|it| std::cmp::Reverse(it.1));
    counts
}
