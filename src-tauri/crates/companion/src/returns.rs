//! What comes back on a later day: when, and where it goes on.

use chrono::{DateTime, Days, FixedOffset, Months, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::{
    Answer, Body, Entry, Run, Summary,
    exercise::{ComesBack, Exercise, Kind},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// Something that is asked about again today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Due {
    /// The entry.
    pub entry: Summary,
    /// The step it goes on at; missing when its ratings are asked for again.
    pub step: Option<String>,
    /// Whether a letter that was closed until a day can be read now. Then there is nothing to answer.
    pub letter: bool,
}

impl Visit<'_> {
    /// What is asked about again by now, the longest waiting first.
    pub(crate) fn due(&self) -> Result<Vec<Due>, Error> {
        let waiting = self.with(|vault| Ok(vault.due(self.now.at)?))?;
        waiting.into_iter().map(|it| self.due_of(it)).collect()
    }

    fn due_of(&self, entry: Summary) -> Result<Due, Error> {
        let kept = self.with(|vault| Ok(vault.read(&entry.id)?))?;
        let Some(Body::Run(run)) = kept.map(|it| it.body) else { return Ok(Due { entry, step: None, letter: false }) };
        let step = self.pack(&run.slug).ok().and_then(|pack| goes_on_at(&pack.exercise, &run));
        let letter = step.is_none() && letter_day(&run).is_some_and(|it| it <= self.now.day);
        Ok(Due { entry, step, letter })
    }

    /// Sets when a run that was just kept comes back, or that it does not any more. A change to what was written before
    /// leaves the day as it is.
    pub(crate) fn set_return(&self, entry: Entry, before: Option<Entry>) -> Result<Entry, Error> {
        let Body::Run(run) = &entry.body else { return Ok(entry) };
        self.done_as_planned(&run.slug)?;
        let exercise = self.pack(&run.slug)?.exercise;
        // What is due is answered by this save, whatever it says; what waits for its day, or was let go, stays so.
        let rests = |it: &Entry| it.ask_again_at.is_none_or(|at| at > self.now.at);
        if before.is_some_and(|it| rests(&it) && same_returns(&exercise, &it.body, run)) {
            return Ok(entry);
        }
        let at = match &exercise.comes_back {
            Some(back) => self.next_time(&exercise, back, run, entry.written.day),
            None if holds_a_letter(&exercise) => self.letter_opens(run),
            None => return Ok(entry),
        };
        if at == entry.ask_again_at {
            return Ok(entry);
        }
        self.with_entry(&entry.id, |vault| vault.ask_again(&entry.id, at))?;
        Ok(Entry { ask_again_at: at, ..entry })
    }

    /// When a run comes back next, that was begun on a day.
    fn next_time(
        &self,
        exercise: &Exercise,
        back: &ComesBack,
        run: &Run,
        begun_on: NaiveDate,
    ) -> Option<DateTime<Utc>> {
        let answered = goes_on_at(exercise, run).is_none();
        let begun = back.steps.iter().any(|it| exercise.step(it).is_some_and(|step| is_begun(step, run)));
        if answered && !back.again {
            return None;
        }
        let days = Days::new(u64::from(back.days.max(u16::from(begun))));
        let chosen = if begun { None } else { back.day.as_ref().and_then(|it| run.day(it)) };
        let months = back.months.iter().filter_map(|it| begun_on.checked_add_months(Months::new((*it).into())));
        let in_months = || months.into_iter().find(|it| *it > self.now.day);
        let day = chosen.or_else(in_months).or_else(|| self.now.day.checked_add_days(days))?;
        let now = self.now.at.with_timezone(&self.offset()?).time();
        let time = back.time.as_ref().and_then(|it| run.time(it));
        // A day that was chosen begins in the morning; without one, the same time of day is as good as any.
        let time = time.unwrap_or_else(|| if chosen.is_some() { NaiveTime::MIN } else { now });
        // A time of day that is over already means the next day's.
        let over = chosen.is_none() && day == self.now.day && time < now;
        let day = if over { day.succ_opt()? } else { day };
        self.here(day, time)
    }

    /// When a closed letter opens: its day begins. None for a letter that is open already.
    fn letter_opens(&self, run: &Run) -> Option<DateTime<Utc>> {
        let day = letter_day(run).filter(|it| *it > self.now.day)?;
        self.here(day, NaiveTime::MIN)
    }

    /// A day and a time of day where the person is now.
    fn here(&self, day: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
        Some(self.offset()?.from_local_datetime(&day.and_time(time)).single()?.with_timezone(&Utc))
    }

    fn offset(&self) -> Option<FixedOffset> {
        FixedOffset::east_opt(self.now.offset_minutes * 60)
    }
}

/// Whether nothing changed that has to do with coming back: the day, the time, and what is answered on a later day.
fn same_returns(exercise: &Exercise, before: &Body, run: &Run) -> bool {
    let (Some(back), Body::Run(before)) = (&exercise.comes_back, before) else { return false };
    let later = back.steps.iter().filter_map(|it| exercise.step(it)).flat_map(|it| it.asks.iter().map(|ask| &ask.id));
    later.chain(&back.day).chain(&back.time).all(|it| before.answers.get(it) == run.answers.get(it))
}

/// Whether an exercise asks for a letter that can be closed until a day.
fn holds_a_letter(exercise: &Exercise) -> bool {
    exercise.steps.iter().flat_map(|it| &it.asks).any(|it| matches!(it.kind, Kind::SealedLetter))
}

/// The day a run's letter opens.
fn letter_day(run: &Run) -> Option<NaiveDate> {
    run.answers.values().find_map(|it| match it {
        Answer::Letter { until, .. } => *until,
        _ => None,
    })
}

/// Where a run goes on: the first later step without an answer, or always the first one when it comes back again and
/// again.
fn goes_on_at(exercise: &Exercise, run: &Run) -> Option<String> {
    let back = exercise.comes_back.as_ref()?;
    let offered: Vec<&String> =
        back.steps.iter().filter(|id| exercise.steps_of(run).any(|step| step.id == **id)).collect();
    let open = |id: &&&String| back.again || exercise.step(id).is_some_and(|step| !is_begun(step, run));
    offered.iter().find(open).map(|it| (*it).clone())
}

/// Whether a step has an answer.
fn is_begun(step: &domain::exercise::Step, run: &Run) -> bool {
    step.asks.iter().any(|ask| run.answers.get(&ask.id).is_some_and(|it| !it.is_blank()))
}
