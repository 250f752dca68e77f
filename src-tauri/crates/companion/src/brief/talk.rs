//! What was prepared for the session: the newest preparation since the last one.

use content::say;
use domain::Run;
use vault::Walked;

use super::BriefSection;
use super::gather::{Gathering, key_of, text};
use super::item::Item;
use crate::sessions::PREPARE;

/// What is asked for: its ask, its words, and whether it may say more than one means to.
const ASKED: [(&str, &str, bool); 15] = [
    ("topics", "brief-topics", false),
    ("question", "brief-question", false),
    ("want", "brief-want", false),
    ("know", "brief-know", false),
    ("week-line", "brief-week-line", false),
    ("week-facts", "brief-week-facts", false),
    ("tried", "brief-tried", false),
    ("learned", "brief-learned", false),
    ("stuck", "brief-stuck", false),
    ("concerns", "brief-concerns", false),
    ("first-goals", "brief-first-goals", false),
    ("first-questions", "brief-first-questions", false),
    ("avoid", "brief-avoid", true),
    ("history", "brief-history", true),
    ("medicines", "brief-medicines", true),
];

impl Gathering<'_> {
    /// What I want to talk about.
    pub(super) fn talk(&self) -> Vec<Item> {
        let newest = self.runs().rev().find(|(_, run)| run.slug == PREPARE);
        newest.map(|(it, run)| ASKED.iter().filter_map(|asked| item(it, run, *asked)).collect()).unwrap_or_default()
    }
}

fn item(it: &Walked, run: &Run, (ask, words, sensitive): (&str, &str, bool)) -> Option<Item> {
    let what = say(words, &[]);
    let line = |text: &str| say("brief-line", &[("what", (&what).into()), ("text", text.into())]);
    let mut lines: Vec<String> = text(run, ask).map(line).into_iter().collect();
    // Topics stand for themselves under this heading.
    let own = |it: String| if ask == "topics" { it } else { line(&it) };
    lines.extend(run.lines(ask).map(str::to_owned).map(own));
    let key = format!("{}.{ask}", key_of("prep", it));
    let item = Item::lines(BriefSection::Talk, key, what, lines).sensitive(sensitive).on(it.written.day);
    (!item.keys().is_empty()).then_some(item)
}
