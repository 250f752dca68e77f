//! An answer in words: the same sense as on its screen.

use content::{Pack, say};
use domain::exercise::Kind;
use domain::{Answer, Feeling, Percent};

use super::{Speaking, drawn, feeling, labelled, named, number, of_hundred, picture, rows, time_said};
use crate::brief::day_said;

/// Where an answer stands. Without its question or its exercise it is said in plain words.
pub(super) struct Asked<'a> {
    pub(super) id: &'a str,
    pub(super) kind: Option<&'a Kind>,
    pub(super) pack: Option<&'a Pack>,
    pub(super) speaking: &'a Speaking,
}

impl Asked<'_> {
    /// An answer as lines.
    pub(super) fn said(&self, answer: &Answer) -> Vec<String> {
        match answer {
            Answer::Text { text } => vec![text.clone()],
            Answer::Slider { value } => vec![of_hundred(*value)],
            Answer::Choice { key } => vec![self.option(key)],
            Answer::Multi { keys } => keys.iter().map(|it| self.chosen(it)).collect(),
            Answer::List { lines } => lines.clone(),
            Answer::Feelings { feelings } => feelings.iter().map(feeling).collect(),
            Answer::Thoughts { lines, hot, belief } => thoughts(lines, *hot, *belief),
            Answer::Again { belief, feelings } => again(*belief, feelings),
            Answer::Date { day } => vec![day_said(*day)],
            Answer::Time { time } => vec![time_said(*time)],
            Answer::Check { ticked } => ticked.then(|| say("walk-ticked", &[])).into_iter().collect(),
            Answer::Plan { cue, action, place, obstacle } => vec![plan(cue, action, place, obstacle)],
            Answer::Played { seconds, pattern } => vec![played(*seconds, pattern.as_deref())],
            Answer::Number { value } => vec![value.to_string()],
            Answer::Table { rows } => self.table(rows),
            Answer::Ranked { lines } => rows::ranked(lines),
            Answer::Contact { name, number } => vec![rows::joined([name.trim().to_owned(), number.trim().to_owned()])],
            Answer::Graph { people, ties } => drawn::graph(people, ties),
            Answer::Ref { title, .. } => vec![title.clone()],
            Answer::Activities { rows } => rows::activities(rows),
            Answer::Curve { points } => drawn::curve(points),
            Answer::Dialogue { turns } => self.dialogue(turns),
            Answer::Timeline { moments } => drawn::timeline(moments),
            Answer::Rounds { rounds } => self.rounds(rounds),
            Answer::Letter { text, until } => vec![self.letter(text, *until)],
            Answer::Image { photo } => vec![picture(photo)],
            Answer::Night { night } => rows::night(night),
            Answer::Days { days } => days.iter().map(|it| day_said(*it)).collect(),
            Answer::Log { lines } => lines.iter().map(|it| labelled(&day_said(it.day), &it.text)).collect(),
            Answer::Decisions { skills } => rows::decisions(skills, self.speaking),
        }
    }

    /// What an option is called; its key when the exercise is not here.
    fn option(&self, key: &str) -> String {
        self.words(&format!("option-{}-{key}", self.id)).unwrap_or_else(|| key.to_owned())
    }

    /// One of several keys: a region of the body, a thinking habit, or an option.
    fn chosen(&self, key: &str) -> String {
        match self.kind {
            Some(Kind::BodyRegions) => named("region", key),
            Some(Kind::Habits) => named("habit", key),
            _ => self.option(key),
        }
    }

    /// Words of the exercise; nothing where it has none.
    pub(super) fn words(&self, id: &str) -> Option<String> {
        let words = self.pack.map(|it| it.says(id, None)).unwrap_or_default();
        (!words.is_empty()).then(|| words.to_owned())
    }
}

/// Thoughts, the hot one marked where there are several, and the belief in it.
fn thoughts(lines: &[String], hot: Option<u32>, belief: Option<Percent>) -> Vec<String> {
    let is_hot = |at: usize| lines.len() > 1 && hot.is_some_and(|it| it as usize == at);
    let line = |(at, line): (usize, &String)| match is_hot(at) {
        true => say("walk-starred", &[("line", line.into())]),
        false => line.clone(),
    };
    let believed = belief.map(|it| say("walk-believed", &[("belief", number(it.get()).into())]));
    lines.iter().enumerate().map(line).chain(believed).collect()
}

/// Belief and feelings, rated again.
fn again(belief: Option<Percent>, feelings: &[Feeling]) -> Vec<String> {
    let believed = belief.map(|it| format!("{} {}", say("walk-belief", &[]), it.get()));
    believed.into_iter().chain(feelings.iter().filter(|it| it.strength.is_some()).map(feeling)).collect()
}

/// An if-then plan as one sentence; without an action, whatever there is of it.
fn plan(cue: &str, action: &str, place: &str, obstacle: &str) -> String {
    let [cue, action, place, obstacle] = [cue, action, place, obstacle].map(str::trim);
    if action.is_empty() {
        return rows::joined([cue, place, obstacle].map(str::to_owned));
    }
    let has = |it: &str| if it.is_empty() { "no" } else { "yes" };
    let gaps = [
        ("cue", cue.into()),
        ("hasCue", has(cue).into()),
        ("action", action.into()),
        ("place", place.into()),
        ("hasPlace", has(place).into()),
    ];
    let sentence = say("walk-plan-sentence", &gaps).trim().to_owned();
    match obstacle {
        "" => sentence,
        obstacle => format!("{sentence} {}", say("walk-plan-against", &[("obstacle", obstacle.into())])),
    }
}

/// How long something was played, and in which pattern.
fn played(seconds: u32, pattern: Option<&str>) -> String {
    let length = drawn::length(seconds);
    let Some(pattern) = pattern else { return length };
    let pattern = named("pattern", pattern);
    say("walk-played", &[("length", (&length).into()), ("pattern", (&pattern).into())])
}
