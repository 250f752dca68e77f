//! A thought as FreeCBT and Quirk keep it, which has the same fields in both.

mod habits;

use std::collections::{BTreeMap, BTreeSet};

use domain::run::Answer;
use domain::{Body, Moment, Run};
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::json::Rest;
use super::keys::fingerprint;
use super::{Arrival, Fault, Loss, Sink, Zone, clock};
pub(super) use habits::Habit;

/// What the names of thoughts begin with in the phone's storage, and for some versions in exports as well.
pub(super) const PREFIX: &str = "@Quirk:thoughts:";

/// The exercise that a thought becomes, and the edition whose questions it answers.
const EXERCISE: (&str, u32) = ("cbt.thought7", 1);
/// The most lines that one of its lists holds.
const MOST_LINES: usize = 6;
/// The longest name of an entry, in bytes.
const LONGEST_NAME: usize = 200;

/// By these fields a thought is known.
pub(super) const MARKS: &[&str] = &["automaticThought", "cognitiveDistortions"];

/// A thought, every field of which may be missing.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Thought {
    pub(super) uuid: Option<String>,
    pub(super) created_at: Option<String>,
    pub(super) updated_at: Option<String>,
    pub(super) automatic_thought: Option<String>,
    pub(super) cognitive_distortions: Option<Vec<Habit>>,
    pub(super) challenge: Option<String>,
    pub(super) alternative_thought: Option<String>,
    /// Whether it was better, worse or the same right after.
    pub(super) immediate_checkup: Option<String>,
    /// The same, some time later.
    pub(super) follow_up_checkup: Option<String>,
    pub(super) follow_up_note: Option<String>,
    pub(super) follow_up_date: Option<IgnoredAny>,
    #[serde(rename = "followUpCompleted")]
    pub(super) _completed: Option<IgnoredAny>,
    #[serde(rename = "v")]
    pub(super) _version: Option<IgnoredAny>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

impl Thought {
    /// The same, named so unless it has a name of its own.
    pub(super) fn or_named(self, uuid: &str) -> Self {
        let own = self.uuid.filter(|it| !it.trim().is_empty());
        Self { uuid: own.or_else(|| Some(uuid.to_owned())), ..self }
    }

    /// Hands the thought over as a thought record. One without a day is unreadable.
    pub(super) fn put(self, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        self.rest.tell(sink);
        sink.lose(Loss::Reminders, u64::from(self.follow_up_date.is_some()));
        let days = [&self.created_at, &self.updated_at];
        let Some(written) = days.into_iter().flatten().find_map(|it| clock::moment(it, zone)) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let arrival = self.arrival(written, zone, sink);
        sink.take(arrival)
    }

    fn arrival(self, written: Moment, zone: &dyn Zone, sink: &mut Sink<'_>) -> Arrival {
        let (habits, unknown) = habits::chosen(self.cognitive_distortions.unwrap_or_default(), sink);
        let thought = plain(self.automatic_thought);
        let key = named(self.uuid.as_deref().unwrap_or_default(), written, &thought);
        let run = Run {
            noticed: plain(self.follow_up_note),
            ..run(thought, habits, plain(self.challenge), plain(self.alternative_thought))
        };
        let arrival = Arrival {
            key,
            written,
            changed_at: clock::changed(self.updated_at.as_deref(), zone),
            body: Body::Run(run),
            mood: None,
            tags: Vec::new(),
        };
        arrival.tagged(unknown).tagged([self.immediate_checkup, self.follow_up_checkup].into_iter().flatten())
    }
}

/// By what something is known again: its own name, or when it was written with what its words come to.
pub(super) fn named(name: &str, written: Moment, words: &str) -> String {
    let name = name.trim();
    let name = name.strip_prefix(PREFIX).unwrap_or(name);
    match name.len() {
        0 => format!("{} {}", written.at.format("%Y-%m-%dT%H:%M:%S%.3fZ"), fingerprint(words)),
        1..=LONGEST_NAME => name.to_owned(),
        _ => fingerprint(name),
    }
}

/// What was typed, without the space around it.
fn plain(text: Option<String>) -> String {
    text.map(|it| it.trim().to_owned()).unwrap_or_default()
}

fn run(thought: String, habits: Vec<String>, challenge: String, fairer: String) -> Run {
    let answers = [
        ("thoughts", "thoughts", Answer::Thoughts { lines: vec![thought], hot: Some(0), belief: None }),
        ("thoughts", "habits", Answer::Multi { keys: habits }),
        ("against", "against", Answer::List { lines: listed(&challenge) }),
        ("fairer", "fairer", Answer::Text { text: fairer }),
    ];
    let (slug, edition) = EXERCISE;
    let mut run = Run { slug: slug.to_owned(), edition, ..Run::default() };
    let (mut given, mut visited) = (BTreeMap::new(), BTreeSet::new());
    for (step, ask, answer) in answers.into_iter().filter(|(_, _, it)| !it.is_blank()) {
        visited.insert(step.to_owned());
        given.insert(ask.to_owned(), answer);
    }
    (run.answers, run.visited) = (given, visited);
    run
}

/// The lines that say something. A list holds only so many: what is over goes on in the last line, word for word.
fn listed(text: &str) -> Vec<String> {
    let lines = crate::text::lines(text);
    let mut lines = lines.iter().map(|it| it.trim()).filter(|it| !it.is_empty());
    let mut listed: Vec<String> = lines.by_ref().take(MOST_LINES - 1).map(str::to_owned).collect();
    let last = lines.collect::<Vec<_>>().join(" ");
    if !last.is_empty() {
        listed.push(last);
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> Moment {
        Moment::of(chrono::DateTime::parse_from_rfc3339("2024-05-06T12:00:00.007Z").expect("a moment"))
    }

    #[test]
    fn a_list_keeps_every_word_of_many_lines() {
        assert_eq!(listed("one\n\n two \r\nthree"), ["one", "two", "three"]);
        assert_eq!(listed("1\n2\n3\n4\n5\n6\n7\n8"), ["1", "2", "3", "4", "5", "6 7 8"]);
        assert!(listed(" \n ").is_empty());
    }

    #[test]
    fn a_name_loses_its_prefix_and_is_never_too_long() {
        assert_eq!(named("@Quirk:thoughts:a-1", noon(), ""), "a-1");
        assert_eq!(named(&"x".repeat(201), noon(), "").len(), 16);
        assert_eq!(named(" ", noon(), ""), "2024-05-06T12:00:00.007Z e3b0c44298fc1c14");
    }

    #[test]
    fn only_steps_with_an_answer_were_visited() {
        let run = run("They are angry".into(), Vec::new(), String::new(), "Perhaps tired".into());

        assert_eq!(run.visited.iter().collect::<Vec<_>>(), ["fairer", "thoughts"]);
        assert_eq!(run.answers.keys().collect::<Vec<_>>(), ["fairer", "thoughts"]);
        assert_eq!(run.hot_thought(), Some("They are angry"));
    }
}
