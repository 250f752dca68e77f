//! Questionnaires, own measures, and trackers for forms that are filled in elsewhere.

use chrono::{Days, NaiveDate};
use domain::filled::{Change, Reading};
use domain::instrument::{Band, Codes, Harder, InstrumentFault, ScoreRule};
use domain::{Body, EntryId, EntryKind, Filled, Instrument};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// A questionnaire that is offered, and what this person did with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Offered {
    /// The questionnaire.
    pub instrument: Instrument,
    /// Whether it is the person's own tracker.
    pub own: bool,
    /// How often it was filled in.
    pub times: u32,
    /// The day of the last time.
    pub last: Option<NaiveDate>,
    /// From this day on another time says something new.
    pub again_on: Option<NaiveDate>,
}

/// One time a questionnaire was filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastReading {
    /// The entry.
    pub id: EntryId,
    /// Its day.
    pub day: NaiveDate,
    /// Leave this out of every export.
    pub never_export: bool,
    /// What was answered.
    pub filled: Filled,
    /// What may be read from it.
    pub reading: Reading,
    /// How its score compares with the one before it.
    pub change: Option<Change>,
}

/// A tracker as a person describes it: facts of a form, none of its questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tracker {
    /// Its name for ever; missing for a new one.
    pub key: Option<String>,
    /// What the form is called.
    pub name: String,
    /// The lowest score there can be.
    pub lowest: u16,
    /// The highest score there can be.
    pub highest: u16,
    /// Which way is harder.
    pub harder: Harder,
    /// What some scores are called.
    pub bands: Vec<Band>,
    /// The least change that means something, where the form says so.
    pub reliable_change: Option<u16>,
}

/// What became of keeping a tracker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrackerKept {
    /// The tracker; missing when something is wrong with it, and nothing was changed then.
    pub instrument: Option<Instrument>,
    /// Everything that is wrong with it.
    pub faults: Vec<InstrumentFault>,
}

/// A tracker as the vault keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) instrument: Instrument,
    /// What it was in earlier editions: what was filled in then keeps its meaning.
    #[serde(default)]
    earlier: Vec<Instrument>,
    /// No longer offered; what was filled in can still be read.
    #[serde(default)]
    removed: bool,
}

/// The name under which the vault keeps trackers.
pub(crate) const TRACKERS: &str = "trackers";
/// How many there may be.
const MOST: usize = 40;
/// How many names of scores it may have.
const BANDS: usize = 20;
/// The longest name of a form or a band, in characters.
const LONGEST: usize = 80;

impl Visit<'_> {
    /// Every questionnaire that is offered.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn instruments(&self) -> Result<Vec<Offered>, Error> {
        let uses = self.with(|vault| Ok(vault.uses()?))?;
        let offered = |instrument: Instrument, own: bool| {
            let (times, last) = uses.get(&instrument.key).map_or((0, None), |(times, last)| (*times, Some(*last)));
            let every = instrument.every_days.map(|it| Days::new(it.into()));
            let again_on = last.zip(every).and_then(|(last, every)| last.checked_add_days(every));
            Offered { instrument, own, times, last, again_on }
        };
        let own = self.trackers()?.into_iter().filter(|it| !it.removed).map(|it| offered(it.instrument, true));
        Ok(content::instruments().iter().map(|it| offered(it.clone(), false)).chain(own).collect())
    }

    /// One questionnaire; also a tracker that is no longer offered.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn instrument(&self, key: String) -> Result<Instrument, Error> {
        self.need_open()?;
        if let Some(shipped) = content::instruments().iter().find(|it| it.key == key) {
            return Ok(shipped.clone());
        }
        let own = self.trackers()?.into_iter().map(|it| it.instrument).find(|it| it.key == key);
        own.ok_or(Error::NoSuchExercise)
    }

    /// Every questionnaire in every edition, those that are no longer offered as well. Trackers that a later version keeps
    /// differently are not there.
    pub(crate) fn every_instrument(&self) -> Vec<Instrument> {
        let own = self.trackers().unwrap_or_default();
        let own = own.into_iter().flat_map(|it| std::iter::once(it.instrument).chain(it.earlier));
        content::instruments().iter().cloned().chain(own).collect()
    }

    /// What may be read from answers, kept or not.
    ///
    /// # Errors
    ///
    /// [`Error::DoesNotFit`] for an answer out of range; [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn read_measure(&self, filled: Filled) -> Result<Reading, Error> {
        let instrument = self.edition_of(&filled)?;
        check(&instrument, &filled)?;
        Ok(instrument.reading(&filled))
    }

    /// Every time a questionnaire was filled in, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn readings(&self, key: String) -> Result<Vec<PastReading>, Error> {
        self.readings_of(key, false)
    }

    /// The same without those that are to be left out of every export: nothing is compared with them, either.
    pub(crate) fn readings_for_file(&self, key: String) -> Result<Vec<PastReading>, Error> {
        self.readings_of(key, true)
    }

    fn readings_of(&self, key: String, for_file: bool) -> Result<Vec<PastReading>, Error> {
        let instrument = self.instrument(key)?;
        let editions = self.editions(&instrument.key)?;
        let walk = vault::Walk {
            kind: Some(EntryKind::Questionnaire),
            slugs: vec![instrument.key.clone()],
            ..Default::default()
        };
        let walked = self.with(|vault| Ok(vault.walk(&walk)?))?;
        let mut readings: Vec<PastReading> = Vec::new();
        // The score before, in the same edition: another edition is another questionnaire.
        let mut before: Option<(u32, NaiveDate, f64)> = None;
        for it in walked.into_iter().filter(|it| !(for_file && it.never_export)) {
            let Body::Questionnaire(filled) = it.body else { continue };
            let instrument = editions.iter().find(|it| it.edition == filled.edition).unwrap_or(&instrument);
            let reading = instrument.reading(&filled);
            let (day, edition) = (it.written.day, filled.edition);
            let earlier = before.filter(|it| it.0 == edition);
            let change = reading.total.zip(earlier).map(|(now, (_, since, before))| Change {
                since,
                before,
                now,
                meaning: instrument.meaning(before, now),
            });
            before = reading.total.map(|it| (edition, day, it)).or(before);
            readings.push(PastReading { id: it.id, day, never_export: it.never_export, filled, reading, change });
        }
        readings.reverse();
        Ok(readings)
    }

    /// Keeps a tracker: a new one, or a change to an old one.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], [`Error::TooLong`] for too many trackers. When something is wrong with it, the answer says
    /// what, and nothing is kept.
    pub fn keep_tracker(&self, tracker: Tracker) -> Result<TrackerKept, Error> {
        let mut kept = self.trackers()?;
        let key = match &tracker.key {
            Some(key) if kept.iter().any(|it| it.instrument.key == *key) => key.clone(),
            Some(_) => return Err(Error::NoSuchExercise),
            None => format!("own-{}", self.with(|vault| Ok(vault.make_id()?))?.as_str()),
        };
        let tracker_is_new = tracker.key.is_none();
        let mut instrument = tracker.instrument(key);
        let faults = instrument.faults();
        if !faults.is_empty() {
            return Ok(TrackerKept { instrument: None, faults });
        }
        let long = |name: &str| name.chars().count() > LONGEST;
        let full = tracker_is_new && kept.iter().filter(|it| !it.removed).count() >= MOST;
        if full
            || long(&instrument.name)
            || instrument.bands.len() > BANDS
            || instrument.bands.iter().any(|it| long(&it.name))
        {
            return Err(Error::TooLong);
        }
        match kept.iter_mut().find(|it| it.instrument.key == instrument.key) {
            Some(old) => old.becomes(&mut instrument),
            None => kept.push(Kept { instrument: instrument.clone(), earlier: Vec::new(), removed: false }),
        }
        self.keep_setting(TRACKERS, &kept)?;
        Ok(TrackerKept { instrument: Some(instrument), faults })
    }

    /// No longer offers a tracker, or offers it again. What was filled in stays.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`], [`Error::Locked`].
    pub fn remove_tracker(&self, key: String, removed: bool) -> Result<(), Error> {
        let mut kept = self.trackers()?;
        let tracker = kept.iter_mut().find(|it| it.instrument.key == key).ok_or(Error::NoSuchExercise)?;
        tracker.removed = removed;
        self.keep_setting(TRACKERS, &kept)
    }

    /// Refuses answers that no edition of the questionnaire takes.
    pub(crate) fn check_filled(&self, filled: &Filled) -> Result<(), Error> {
        let instrument = self.edition_of(filled)?;
        check(&instrument, filled)
    }

    /// The questionnaire as it was when this was filled in.
    fn edition_of(&self, filled: &Filled) -> Result<Instrument, Error> {
        let newest = self.instrument(filled.instrument.clone())?;
        let earlier = self.editions(&newest.key)?.into_iter().find(|it| it.edition == filled.edition);
        Ok(earlier.unwrap_or(newest))
    }

    /// The earlier editions of a tracker.
    fn editions(&self, key: &str) -> Result<Vec<Instrument>, Error> {
        let kept = self.trackers()?.into_iter().find(|it| it.instrument.key == key);
        Ok(kept.map(|it| it.earlier).unwrap_or_default())
    }

    fn trackers(&self) -> Result<Vec<Kept>, Error> {
        self.setting(TRACKERS)
    }
}

impl Kept {
    /// Takes a new description. Where numbers come to mean something else, it is another edition, and the one before is
    /// kept for what was filled in with it.
    fn becomes(&mut self, next: &mut Instrument) {
        let before = &self.instrument;
        let same = before.range == next.range && before.harder == next.harder;
        next.edition = if same { before.edition } else { before.edition + 1 };
        let before = std::mem::replace(&mut self.instrument, next.clone());
        if !same {
            self.earlier.push(before);
        }
        self.removed = false;
    }
}

fn check(instrument: &Instrument, filled: &Filled) -> Result<(), Error> {
    if filled.edition > instrument.edition {
        return Err(Error::FutureEdition);
    }
    if filled.note.len() > 10_000 || filled.at.as_ref().is_some_and(|it| it.len() > 100) {
        return Err(Error::TooLong);
    }
    instrument.check(filled).map_err(|it| Error::DoesNotFit { ask: it.item })
}

impl Tracker {
    /// The questionnaire without questions that this describes.
    fn instrument(self, key: String) -> Instrument {
        let trimmed = |name: &str| name.trim().to_owned();
        let mut bands: Vec<Band> = self.bands.into_iter().map(|it| Band { name: trimmed(&it.name), ..it }).collect();
        bands.sort_by_key(|it| it.from);
        Instrument {
            key,
            edition: 1,
            name: trimmed(&self.name),
            window_days: None,
            stem: String::new(),
            options: Vec::new(),
            items: Vec::new(),
            score: ScoreRule::Typed,
            range: (self.lowest, self.highest),
            harder: self.harder,
            bands,
            reliable_change: self.reliable_change,
            longer: None,
            every_days: None,
            terms: String::new(),
            sources: Vec::new(),
            loinc: Codes::default(),
        }
    }
}
