//! Today: everything the first screen shows, in one answer.

use chrono::NaiveDate;
use domain::{Entry, EntryKind, Summary};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::sessions::{AFTER, APPOINTMENT, session_of};
use crate::{Appointment, Due, Error, KeptTask, Unfinished, Visit, review::REVIEW};

/// What the first screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The person's own day.
    pub day: NaiveDate,
    /// Check-ins of this day, newest first.
    pub check_ins: Vec<Entry>,
    /// What is not finished, newest first.
    pub unfinished: Vec<Unfinished>,
    /// What is asked about again.
    pub due: Vec<Due>,
    /// Exercises that were planned for this day, or before it.
    pub planned: Vec<Planned>,
    /// Tasks without a result, those of the therapist first; at most three.
    pub homework: Vec<KeptTask>,
    /// The day of the next session, from the day before it on. Once it is over: until something is written about it or
    /// the next one is known, and for two weeks at most.
    pub session_on: Option<NaiveDate>,
    /// Whether the monthly look at all skills is offered.
    pub review: bool,
    /// Whether a look at the week is offered.
    pub week: bool,
    /// Whether the safety plan is named once more: an answer asked for people who can help, a few days ago.
    pub plan_near: bool,
    /// The last entries before now, at most five.
    pub recent: Vec<Summary>,
    /// Whole days since the last entry; missing when there is none.
    pub days_away: Option<u32>,
}

/// An exercise that is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Planned {
    /// Which.
    pub slug: String,
    /// The day it was planned for.
    pub day: NaiveDate,
}

/// How many check-ins of one day are shown.
const CHECK_INS: u32 = 20;
/// How many tasks are shown.
const TASKS: usize = 3;
/// Days for which a session that is over is asked about.
const ASKED: i64 = 14;
/// How many of the last entries are shown.
const RECENT: u32 = 5;

impl Visit<'_> {
    /// Everything the first screen shows.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn today(&self) -> Result<Today, Error> {
        let day = self.now.day;
        let unfinished = self.drafts()?;
        let due = self.due()?;
        // Whoever has kept a look at all skills is asked by that entry.
        let asked = due.iter().any(|it| it.entry.slug.as_deref() == Some(REVIEW));
        let review = !asked && self.review_due()?;
        let (week, plan_near) = (self.week_due()?, self.plan_near()?);
        let (homework, session_on) = (self.homework_in_short()?, self.session_near()?);
        let planned = self.planned()?.into_iter().map(|(slug, day)| Planned { slug, day }).collect();
        self.with(|vault| {
            let recent = vault.list(&vault::Filter { limit: RECENT, ..Default::default() })?;
            let of_today = vault::Filter {
                kinds: vec![EntryKind::CheckIn],
                since: Some(day),
                until: day.succ_opt(),
                limit: CHECK_INS,
                ..Default::default()
            };
            let mut check_ins = Vec::new();
            for summary in vault.list(&of_today)? {
                check_ins.extend(vault.read(&summary.id)?);
            }
            let days_away = recent.first().map(|it| days_between(it.written.day, day));
            Ok(Today {
                day,
                check_ins,
                unfinished,
                due,
                planned,
                homework,
                session_on,
                review,
                week,
                plan_near,
                recent,
                days_away,
            })
        })
    }

    /// The first tasks without a result.
    fn homework_in_short(&self) -> Result<Vec<KeptTask>, Error> {
        let mut open = self.open_tasks()?;
        open.truncate(TASKS);
        Ok(open)
    }

    /// The day of the next session, when it is tomorrow, today, or over and nothing was written about it yet.
    fn session_near(&self) -> Result<Option<NaiveDate>, Error> {
        let Some(next) = self.setting::<Appointment>(APPOINTMENT)?.next else { return Ok(None) };
        let today = self.now.day;
        if next >= today {
            return Ok(today.succ_opt().filter(|tomorrow| next <= *tomorrow).map(|_| next));
        }
        // Whoever leaves the question alone is not asked it for ever.
        if (today - next).num_days() > ASKED {
            return Ok(None);
        }
        let told = self.newest(AFTER)?.is_some_and(|it| session_of(&it) >= next);
        Ok((!told).then_some(next))
    }
}

/// Whole days from `then` to `now`; none when the clock was set back.
fn days_between(then: NaiveDate, now: NaiveDate) -> u32 {
    u32::try_from((now - then).num_days()).unwrap_or(0)
}
