//! An entry in words for somebody else: what it is, and all that it says, line by line.

mod answers;
mod bodies;
mod drawn;
mod measures;
mod rows;
mod runs;

use chrono::{NaiveDate, NaiveTime};
use content::{Pack, has_words, say};
use domain::{Body, Entry, Feeling, FeelingWord, Instrument, Percent, Photo};

use crate::Visit;
use crate::brief::{day_said, name_of_measure};

pub(crate) use measures::question;

/// An entry in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Its day, its time, and what it is.
    pub(crate) heading: String,
    /// What it says. A line may be as long as a page, with lines of its own.
    pub(crate) lines: Vec<String>,
}

/// Whoever puts entries into words: what things are called, gathered once.
pub(crate) struct Speaking {
    /// What opens later is still closed on this day.
    today: NaiveDate,
    own: Vec<Pack>,
    instruments: Vec<Instrument>,
}

impl Visit<'_> {
    /// Everything that is needed to put entries into words while the vault is at work.
    pub(crate) fn speaking(&self) -> Speaking {
        Speaking { today: self.now.day, own: self.every_own_pack(), instruments: self.every_instrument() }
    }
}

impl Speaking {
    /// An entry in words.
    pub(crate) fn said(&self, entry: &Entry) -> Said {
        let mut lines = self.body(&entry.body);
        if !entry.tags.is_empty() {
            lines.push(labelled(&say("export-tags", &[]), &entry.tags.join(", ")));
        }
        lines.retain(|it| !it.trim().is_empty());
        Said { heading: self.heading(entry), lines }
    }

    /// Its day, its time, and what it is.
    pub(crate) fn heading(&self, entry: &Entry) -> String {
        let (day, time, what) = (day_said(entry.written.day), time_said(entry.written.time()), self.what(&entry.body));
        say("export-heading", &[("day", (&day).into()), ("time", (&time).into()), ("what", (&what).into())])
    }

    /// The questionnaires that are known, in every edition.
    pub(crate) fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// What an exercise or a questionnaire is called; its slug when it is not here.
    pub(crate) fn title(&self, slug: &str) -> String {
        if let Some(pack) = self.pack(slug) {
            return pack.title().to_owned();
        }
        self.instruments.iter().find(|it| it.key == slug).map_or_else(|| slug.to_owned(), name_of_measure)
    }

    fn pack(&self, slug: &str) -> Option<&Pack> {
        content::shelf().find(slug).or_else(|| self.own.iter().find(|it| it.exercise.slug == slug))
    }

    fn what(&self, body: &Body) -> String {
        let titled = |kind: &str, title: &str| match title.trim() {
            "" => say(kind, &[]),
            title => say("export-what", &[("kind", (&say(kind, &[])).into()), ("title", title.into())]),
        };
        match body {
            Body::CheckIn(_) => say("export-check-in", &[]),
            Body::Page(it) if it.title.trim().is_empty() => say("export-page", &[]),
            Body::Page(it) => it.title.trim().to_owned(),
            Body::Run(it) => self.title(&it.slug),
            Body::Card(it) => titled("export-card", &it.title),
            Body::Questionnaire(it) => titled("export-measure", &self.title(&it.instrument)),
            Body::Task(it) => titled("export-task", &it.what),
        }
    }

    fn body(&self, body: &Body) -> Vec<String> {
        match body {
            Body::CheckIn(it) => bodies::check_in(it),
            Body::Page(it) => bodies::page(it),
            Body::Run(it) => self.run(it),
            Body::Card(it) => self.card(it),
            Body::Questionnaire(it) => self.filled(it),
            Body::Task(it) => self.task(it),
        }
    }
}

/// A label with what belongs to it. A question keeps its own sign.
fn labelled(label: &str, text: &str) -> String {
    let label = label.trim();
    match label.chars().last() {
        None => text.to_owned(),
        Some('?' | '.' | ':' | '…') => format!("{label} {text}"),
        Some(_) => say("brief-line", &[("what", label.into()), ("text", text.into())]),
    }
}

/// The same with several lines, each below the other; nothing when there are none.
fn listed(label: &str, lines: &[String]) -> Option<String> {
    match lines {
        [] => None,
        [one] => Some(labelled(label, one)),
        many => Some(labelled(label, &format!("\n{}", many.join("\n"))).replace(" \n", "\n")),
    }
}

/// A label with words; nothing without words.
fn worded(label: &str, text: &str) -> Option<String> {
    Some(text.trim()).filter(|it| !it.is_empty()).map(|it| labelled(&say(label, &[]), it))
}

/// What a key of ours is called; the key itself where there are no words for it.
fn named(prefix: &str, key: &str) -> String {
    let id = format!("{prefix}-{key}");
    if has_words(&id) { say(&id, &[]) } else { key.to_owned() }
}

/// A feeling, with its strength where there is one.
fn feeling(it: &Feeling) -> String {
    let word = match &it.word {
        FeelingWord::Known(key) => named("feeling", key),
        FeelingWord::Own(word) => word.clone(),
    };
    it.strength.map_or_else(|| word.clone(), |strength| format!("{word} {}", strength.get()))
}

/// A rating, out of 100.
fn of_hundred(it: Percent) -> String {
    say("walk-of-hundred", &[("value", number(it.get()).into())])
}

/// Minutes, in words.
fn minutes(it: u16) -> String {
    say("walk-minutes", &[("minutes", u32::from(it).into())])
}

/// A time of day.
fn time_said(it: NaiveTime) -> String {
    it.format("%H:%M").to_string()
}

/// A picture, by what it shows.
fn picture(it: &Photo) -> String {
    match it.shows.trim() {
        "" => say("export-photo-only", &[]),
        shows => say("export-photo", &[("shows", shows.into())]),
    }
}

/// A small whole number as a gap takes it.
fn number(it: i64) -> i32 {
    i32::try_from(it).unwrap_or_default()
}

/// The first letter large.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
