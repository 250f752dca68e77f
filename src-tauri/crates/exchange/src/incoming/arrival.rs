//! One entry on its way in.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::{Body, CheckIn, Moment, Mood, Page};

/// An entry of another app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// By what it is known again within its app, however often it is brought in: its name there, or else its day and
    /// time with what tells two of one minute apart. Never longer than 200 bytes.
    pub key: String,
    /// When it was written, in the person's own day.
    pub written: Moment,
    /// When it was changed last, where the app says so.
    pub changed_at: Option<DateTime<Utc>>,
    /// What it holds, still without its mood.
    pub body: Body,
    /// The mood as the app calls it, such as `rad` or `4`. Which number it gets is for the person to say.
    pub mood: Option<String>,
    /// Tags, without `#`.
    pub tags: Vec<String>,
}

/// The longest title, in bytes; a longer one is the beginning of the text.
const LONGEST_TITLE: usize = 1_000;
/// A note up to this many characters on a single line is the line of a check-in.
const ONE_LINE: usize = 280;
/// The most characters of a tag.
const LONGEST_TAG: usize = 64;

impl Arrival {
    /// An entry of words.
    #[must_use]
    pub fn page(key: impl Into<String>, written: Moment, title: &str, text: &str) -> Self {
        let page = match (title.trim(), text.trim()) {
            (title, text) if title.len() <= LONGEST_TITLE => {
                Page { title: title.to_owned(), text: text.to_owned(), mood: None }
            }
            (title, text) => Page { text: format!("{title}\n\n{text}").trim_end().to_owned(), ..Page::default() },
        };
        Self { key: key.into(), written, changed_at: None, body: Body::Page(page), mood: None, tags: Vec::new() }
    }

    /// A mood with a few words or none: a check-in, or a page when the words need one.
    #[must_use]
    pub fn noted(key: impl Into<String>, written: Moment, mood: &str, title: &str, text: &str) -> Self {
        let line = text.trim();
        let short = title.trim().is_empty() && !line.contains('\n') && line.chars().count() <= ONE_LINE;
        let mut arrival = Self::page(key, written, title, text);
        if short {
            arrival.body = Body::CheckIn(CheckIn { line: line.to_owned(), ..CheckIn::default() });
        }
        arrival.mood = Some(mood.to_owned());
        arrival
    }

    /// The same with these tags, each once; empty ones and what marks a tag are left out. What is too long for a tag
    /// joins the words, so that nothing is lost.
    #[must_use]
    pub fn tagged<T: AsRef<str>>(mut self, tags: impl IntoIterator<Item = T>) -> Self {
        let mut there: BTreeSet<String> = self.tags.iter().cloned().collect();
        for tag in tags {
            let tag = tag.as_ref().trim().trim_start_matches(['#', '@']).trim();
            if tag.is_empty() || !there.insert(tag.to_owned()) {
                continue;
            }
            if tag.chars().count() > LONGEST_TAG { self.add(tag) } else { self.tags.push(tag.to_owned()) }
        }
        self
    }

    fn add(&mut self, words: &str) {
        let (place, gap) = match &mut self.body {
            Body::CheckIn(it) => (&mut it.line, " "),
            Body::Page(it) => (&mut it.text, "\n\n"),
            Body::Run(it) => (&mut it.noticed, "\n\n"),
            Body::Card(_) | Body::Questionnaire(_) | Body::Task(_) => return,
        };
        let gap = if place.is_empty() { "" } else { gap };
        place.push_str(gap);
        place.push_str(words);
    }

    /// Whether it holds more words than one entry may. Of pages the vault says so; a run is held to the same.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        let long = match &self.body {
            Body::Page(it) => it.title.len().saturating_add(it.text.len()),
            other => other.words().len(),
        };
        long > Page::LONGEST
    }

    /// Puts a number for the mood into the entry.
    pub fn give_mood(&mut self, mood: Option<Mood>) {
        match &mut self.body {
            Body::CheckIn(it) => it.mood = mood,
            Body::Page(it) => it.mood = mood,
            Body::Run(_) | Body::Card(_) | Body::Questionnaire(_) | Body::Task(_) => {}
        }
    }

    /// Whether there is nothing in it to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.body.is_blank() && self.mood.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> Moment {
        Moment::of(DateTime::parse_from_rfc3339("2024-05-06T12:00:00+02:00").expect("a moment"))
    }

    #[test]
    fn what_is_too_long_for_a_tag_joins_the_words() {
        let long = "é".repeat(65);
        let page = Arrival::page("1", noon(), "", "A walk.").tagged(["#sun", &long, &long, " ", "sun"]);

        assert_eq!(
            (page.tags, page.body),
            (vec!["sun".into()], Body::Page(Page { text: format!("A walk.\n\n{long}"), ..Page::default() }))
        );
    }

    #[test]
    fn more_words_than_a_page_may_hold_are_too_long() {
        assert!(Arrival::page("1", noon(), "", &"x".repeat(Page::LONGEST + 1)).is_too_long());
        assert!(!Arrival::page("1", noon(), "", &"x".repeat(Page::LONGEST)).is_too_long());
    }
}
