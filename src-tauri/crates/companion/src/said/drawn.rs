//! Answers that are drawn, spoken or take time: people, a life on a line, curves, dialogues, rehearsals, letters.

use chrono::NaiveDate;
use content::say;
use domain::run::{LifeMoment, Point, Round, Someone, Tie, TieKind, Tone, Turn};

use super::answers::Asked;
use super::{labelled, number};
use crate::brief::day_said;

/// A length of time.
pub(super) fn length(seconds: u32) -> String {
    let (minutes, rest) = (("minutes", (seconds / 60).into()), ("seconds", (seconds % 60).into()));
    match (seconds / 60, seconds % 60) {
        (0, _) => say("walk-seconds", &[rest]),
        (_, 0) => say("walk-minutes", &[minutes]),
        (_, _) => say("walk-minutes-seconds", &[minutes, rest]),
    }
}

/// People with their notes, then the lines between them.
pub(super) fn graph(people: &[Someone], ties: &[Tie]) -> Vec<String> {
    let person = |it: &Someone| {
        let me = if it.me { say("draw-me-short", &[]) } else { String::new() };
        let marks: Vec<&str> = [me.as_str(), it.marks.trim()].into_iter().filter(|it| !it.is_empty()).collect();
        let name = name(people, &it.key);
        if marks.is_empty() { name } else { labelled(&name, &marks.join(", ")) }
    };
    let tie = |it: &Tie| {
        let (from, to) = (name(people, &it.from), name(people, &it.to));
        let between = say("draw-between", &[("from", (&from).into()), ("to", (&to).into())]);
        labelled(&between, &like(it.like))
    };
    people.iter().map(person).chain(ties.iter().map(tie)).collect()
}

/// What somebody is called; a number where there is no name.
fn name(people: &[Someone], key: &str) -> String {
    let found = people.iter().zip(1_u32..).find(|(it, _)| it.key == key);
    match found {
        Some((it, _)) if !it.name.trim().is_empty() => it.name.trim().to_owned(),
        found => say("draw-unnamed", &[("number", found.map_or(0, |it| it.1).into())]),
    }
}

fn like(it: TieKind) -> String {
    match it {
        TieKind::Close => say("draw-tie-close", &[]),
        TieKind::Distant => say("draw-tie-distant", &[]),
        TieKind::Conflict => say("draw-tie-conflict", &[]),
        TieKind::CutOff => say("draw-tie-cutOff", &[]),
        TieKind::Entangled => say("draw-tie-entangled", &[]),
        TieKind::CaringFor => say("draw-tie-caringFor", &[]),
        TieKind::OnAndOff => say("draw-tie-onAndOff", &[]),
        TieKind::Unknown => say("draw-tie-unknown", &[]),
    }
}

/// Moments by age, the unknown last, each with its tone.
pub(super) fn timeline(moments: &[LifeMoment]) -> Vec<String> {
    let mut moments: Vec<&LifeMoment> = moments.iter().filter(|it| !it.title.trim().is_empty()).collect();
    moments.sort_by_key(|it| (it.age.is_none(), it.age));
    let moment = |it: &&LifeMoment| {
        let age = it.age.map_or_else(|| say("draw-age-unknown", &[]), |it| it.to_string());
        let tone = tone(it.tone);
        say("draw-moment-said", &[("age", (&age).into()), ("title", (&it.title).into()), ("tone", (&tone).into())])
    };
    moments.iter().map(moment).collect()
}

fn tone(it: Tone) -> String {
    match it {
        Tone::Good => say("draw-tone-good", &[]),
        Tone::Hard => say("draw-tone-hard", &[]),
        Tone::Turning => say("draw-tone-turning", &[]),
    }
}

/// A curve, point by point.
pub(super) fn curve(points: &[Point]) -> Vec<String> {
    let point = |it: &Point| {
        let at = length(it.at);
        say("voice-point", &[("at", (&at).into()), ("value", number(it.value.get()).into())])
    };
    points.iter().map(point).collect()
}

impl Asked<'_> {
    /// What two sides said, each with its name, and with distress where it was told.
    pub(super) fn dialogue(&self, turns: &[Turn]) -> Vec<String> {
        let turn = |it: &Turn| {
            let side = self.words(&format!("side-{}-{}", self.id, it.side)).unwrap_or_else(|| it.side.clone());
            let said = labelled(&side, &it.text);
            let Some(dist) = it.dist else { return said };
            format!("{said} ({})", say("voice-turn-rated", &[("dist", number(dist.get()).into())]))
        };
        turns.iter().filter(|it| !it.text.trim().is_empty()).map(turn).collect()
    }

    /// Rounds of a rehearsal: what each was about, and what was answered.
    pub(super) fn rounds(&self, rounds: &[Round]) -> Vec<String> {
        let round = |it: &Round| {
            let aloud = || say("voice-said-aloud", &[]);
            let said = Some(it.said.trim()).filter(|it| !it.is_empty()).map_or_else(aloud, str::to_owned);
            self.words(&format!("ask-{}", it.of)).map_or_else(|| said.clone(), |about| labelled(&about, &said))
        };
        rounds.iter().map(round).collect()
    }

    /// A letter; before its day, only that it is left out.
    pub(super) fn letter(&self, text: &str, until: Option<NaiveDate>) -> String {
        match until.filter(|it| *it > self.speaking.today) {
            Some(day) => say("export-letter-later", &[("day", (&day_said(day)).into())]),
            None => text.to_owned(),
        }
    }
}
