//! Questionnaires: each time one was filled in, with what may be read from it.

use content::say;
use domain::filled::{ChangeMeaning, Reading};
use domain::instrument::ScoreRule;
use domain::{Body, Instrument};
use vault::Walked;

use super::BriefSection;
use super::gather::{Gathering, key_of};
use super::item::{Item, day_said};
use crate::{Error, PastReading};

/// How many go in when nobody chose: of each questionnaire its newest, in all as many.
const USUAL: usize = 4;

impl Gathering<'_> {
    /// Questionnaires of these days, by their names, the newest first.
    pub(super) fn measures(&self) -> Result<Vec<Item>, Error> {
        let mut keys: Vec<&str> = Vec::new();
        for it in &self.walked {
            if let Body::Questionnaire(filled) = &it.body
                && !keys.contains(&filled.instrument.as_str())
            {
                keys.push(&filled.instrument);
            }
        }
        let mut items = Vec::new();
        for (at, key) in keys.into_iter().enumerate() {
            // The form of a tracker that a later version keeps differently is not worth the whole brief.
            let Ok(instrument) = self.visit.instrument(key.to_owned()) else { continue };
            items.extend(self.times(&instrument, at < USUAL)?);
        }
        Ok(items)
    }

    /// Every time in these days; the newest one goes in by itself.
    fn times(&self, instrument: &Instrument, usual: bool) -> Result<Vec<Item>, Error> {
        let readings = self.visit.readings_for_file(instrument.key.clone())?;
        let within = readings.iter().filter_map(|it| Some((it, self.walked.iter().find(|walked| walked.id == it.id)?)));
        let item = |(at, (it, walked)): (usize, (&PastReading, &Walked))| Item {
            usual: usual && at == 0,
            ..measure(instrument, it, walked)
        };
        Ok(within.enumerate().map(item).collect())
    }
}

/// One time. A form that asks about not wanting to live, and a form we do not know, may say more than one means to.
fn measure(instrument: &Instrument, it: &PastReading, walked: &Walked) -> Item {
    let name = name(instrument);
    let day = day_said(it.day);
    let shipped = content::instruments().iter().any(|it| it.key == instrument.key);
    let sensitive = !shipped || instrument.items.iter().any(|it| it.safety);
    let label = say("brief-measure", &[("name", (&name).into()), ("day", (&day).into())]);
    let lines = if instrument.score == ScoreRule::None {
        let mut lines = vec![label.clone()];
        lines.extend(answers(instrument, it));
        lines
    } else {
        let said = said(instrument, it);
        vec![say("brief-measure-said", &[("name", (&name).into()), ("day", (&day).into()), ("said", (&said).into())])]
    };
    Item::lines(BriefSection::Measures, key_of("measure", walked), label, lines).sensitive(sensitive).on(it.day)
}

/// What a questionnaire is called.
pub(crate) fn name(instrument: &Instrument) -> String {
    if instrument.name.is_empty() { say(&format!("measure-{}", instrument.key), &[]) } else { instrument.name.clone() }
}

/// Each answer of a measure that adds nothing up.
fn answers(instrument: &Instrument, it: &PastReading) -> Vec<String> {
    let answer = |item: &domain::instrument::Item| {
        let value = it.filled.value(&item.id)?;
        let words = format!("measure-{}-{}.short", instrument.key, item.id);
        let what = if item.text.is_empty() { say(&words, &[]) } else { item.text.clone() };
        let most = instrument.reach(item)?.1;
        Some(say(
            "brief-measure-answer",
            &[("what", (&what).into()), ("value", u32::from(value).into()), ("most", u32::from(most).into())],
        ))
    };
    instrument.items.iter().filter_map(answer).collect()
}

/// The score, what the questionnaire calls it, and how it changed. A band is never named without the last sentence.
fn said(instrument: &Instrument, it: &PastReading) -> String {
    let parts = scored(instrument, &it.reading).into_iter();
    // Nothing is compared with a score that is not there.
    parts.chain(it.reading.total.and_then(|_| change(it))).collect::<Vec<_>>().join(" ")
}

/// The score and what the questionnaire calls it, sentence by sentence.
pub(crate) fn scored(instrument: &Instrument, reading: &Reading) -> Vec<String> {
    let Some(total) = reading.total else {
        let given = [("answered", reading.answered.into()), ("of", reading.of.into())];
        return vec![say("measures-said-missing", &given)];
    };
    let (low, most) = (u32::from(instrument.range.0), u32::from(instrument.range.1));
    let given = [("total", total.into()), ("low", low.into()), ("most", most.into())];
    let score = match instrument.score {
        ScoreRule::Mean => say("brief-measure-mean", &given),
        ScoreRule::Typed => say("brief-measure-typed", &given),
        ScoreRule::Sum | ScoreRule::None => say("brief-measure-sum", &given),
    };
    let band = reading.band.as_ref().map(|band| {
        let (from, to) = (u32::from(band.from), u32::from(band.to));
        say("brief-measure-band", &[("from", from.into()), ("to", to.into()), ("band", (&band.name).into())])
    });
    [Some(score), band, Some(say("brief-measure-yardstick", &[]))].into_iter().flatten().collect()
}

fn change(it: &PastReading) -> Option<String> {
    let change = it.change.as_ref()?;
    let day = day_said(change.since);
    let given = [("day", (&day).into()), ("before", change.before.into()), ("now", change.now.into())];
    Some(match change.meaning {
        ChangeMeaning::Wobble => say("measures-change-wobble", &given),
        ChangeMeaning::Easier => say("measures-change-easier", &given),
        ChangeMeaning::Harder => say("measures-change-harder", &given),
        ChangeMeaning::NotKnown => say("measures-change-notKnown", &given),
    })
}
