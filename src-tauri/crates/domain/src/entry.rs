//! Entries: everything that a person keeps.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CheckIn, CopingCard, Feeling, FeelingWord, Filled, Moment, Mood, Page, Run, Task, run::Answer};

/// The name of an entry: 32 hexadecimal digits, random, never given twice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(as = "String")]
pub struct EntryId(String);

/// A text was not 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an entry is named by 32 hexadecimal digits")]
pub struct NotAnEntryId;

impl EntryId {
    /// The name made of 16 random bytes.
    #[must_use]
    pub fn of(bytes: [u8; 16]) -> Self {
        Self(bytes.iter().map(|it| format!("{it:02x}")).collect())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EntryId {
    type Error = NotAnEntryId;

    fn try_from(text: String) -> Result<Self, NotAnEntryId> {
        let hexadecimal = text.bytes().all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
        if text.len() == 32 && hexadecimal { Ok(Self(text)) } else { Err(NotAnEntryId) }
    }
}

impl From<EntryId> for String {
    fn from(it: EntryId) -> Self {
        it.0
    }
}

/// What kinds of entry there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EntryKind {
    /// How it was at one moment.
    CheckIn,
    /// A page of the journal.
    Page,
    /// An exercise: a thought record, a practice.
    Run,
    /// A coping card.
    Card,
    /// A questionnaire.
    Questionnaire,
    /// Homework: something to try before the next session.
    Task,
}

impl EntryKind {
    /// Its name in files and in the database, the same as in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CheckIn => "checkIn",
            Self::Page => "page",
            Self::Run => "run",
            Self::Card => "card",
            Self::Questionnaire => "questionnaire",
            Self::Task => "task",
        }
    }
}

/// What an entry holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "it", rename_all = "camelCase")]
pub enum Body {
    /// How it was at one moment.
    CheckIn(CheckIn),
    /// A page of the journal.
    Page(Page),
    /// An exercise.
    Run(Run),
    /// A coping card.
    Card(CopingCard),
    /// A questionnaire, as it was filled in.
    Questionnaire(Filled),
    /// Homework.
    Task(Task),
}

/// Something a person kept. On its way to a file, what it holds may be the text that is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(concrete(B = Body))]
pub struct Entry<B = Body> {
    /// Its name.
    pub id: EntryId,
    /// When it was begun, in the person's own day.
    pub written: Moment,
    /// When this version was saved.
    pub changed_at: DateTime<Utc>,
    /// 1 for the first version, one more for every edit.
    pub version: u32,
    /// What it holds.
    pub body: B,
    /// Tags, without `#`, each once.
    pub tags: Vec<String>,
    /// Bring this to the next session.
    pub to_session: bool,
    /// Leave this out of every export and report.
    pub never_export: bool,
    /// When the person asked to be asked again.
    pub ask_again_at: Option<DateTime<Utc>>,
}

/// Something not finished yet: a new entry, or changes to an old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// The name the entry has or will have.
    pub id: EntryId,
    /// When it was begun.
    pub started: Moment,
    /// When it was last kept.
    pub saved_at: DateTime<Utc>,
    /// The version of the entry that is being changed; missing for a new one.
    pub changes: Option<u32>,
    /// What it holds so far.
    pub body: Body,
    /// Tags so far.
    pub tags: Vec<String>,
    /// Bring this to the next session.
    pub to_session: bool,
    /// Leave this out of every export and report.
    pub never_export: bool,
}

/// An entry or draft as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Its name.
    pub id: EntryId,
    /// When it was begun.
    pub written: Moment,
    /// What kind it is.
    pub kind: EntryKind,
    /// Which exercise, for a run; which questionnaire, for one that was filled in.
    pub slug: Option<String>,
    /// A title in the person's own words; empty when there are none.
    pub title: String,
    /// The first words after the title, at most 160 characters.
    pub glimpse: String,
    /// Overall mood, where it was given.
    pub mood: Option<Mood>,
    /// Feelings named.
    pub feelings: Vec<FeelingWord>,
    /// Tags.
    pub tags: Vec<String>,
    /// The version, 1 for a fresh entry.
    pub version: u32,
}

/// The longest title in a list, in characters.
const TITLE: usize = 80;
/// The longest glimpse in a list, in characters.
const GLIMPSE: usize = 160;

impl Body {
    /// What kind of entry holds this.
    #[must_use]
    pub fn kind(&self) -> EntryKind {
        match self {
            Self::CheckIn(_) => EntryKind::CheckIn,
            Self::Page(_) => EntryKind::Page,
            Self::Run(_) => EntryKind::Run,
            Self::Card(_) => EntryKind::Card,
            Self::Questionnaire(_) => EntryKind::Questionnaire,
            Self::Task(_) => EntryKind::Task,
        }
    }

    /// The exercise, for a run; the questionnaire, for one that was filled in.
    #[must_use]
    pub fn slug(&self) -> Option<&str> {
        match self {
            Self::Run(run) => Some(&run.slug),
            Self::Questionnaire(filled) => Some(&filled.instrument),
            Self::CheckIn(_) | Self::Page(_) | Self::Card(_) | Self::Task(_) => None,
        }
    }

    /// Whether there is nothing in it to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::CheckIn(it) => it.is_blank(),
            Self::Page(it) => it.is_blank(),
            Self::Run(it) => it.is_blank(),
            Self::Card(it) => it.is_blank(),
            Self::Questionnaire(it) => it.is_blank(),
            Self::Task(it) => it.is_blank(),
        }
    }

    /// Overall mood, where one was given.
    #[must_use]
    pub fn mood(&self) -> Option<Mood> {
        match self {
            Self::CheckIn(it) => it.mood,
            Self::Page(it) => it.mood,
            Self::Run(_) | Self::Card(_) | Self::Questionnaire(_) | Self::Task(_) => None,
        }
    }

    /// The feelings named in it, each once.
    #[must_use]
    pub fn feelings(&self) -> Vec<FeelingWord> {
        let named: &[Feeling] = match self {
            Self::CheckIn(it) => &it.feelings,
            Self::Page(_) | Self::Card(_) | Self::Questionnaire(_) | Self::Task(_) => &[],
            Self::Run(it) => it.answers.values().find_map(named_in).unwrap_or(&[]),
        };
        named.iter().map(|it| it.word.clone()).collect()
    }

    /// The person's own words, title first, for the search.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::CheckIn(it) => it.line.clone(),
            Self::Page(it) if it.title.is_empty() => it.text.clone(),
            Self::Page(it) => format!("{}\n{}", it.title, it.text),
            Self::Run(it) => it.words(),
            Self::Card(it) => it.words(),
            Self::Questionnaire(it) => it.note.clone(),
            Self::Task(it) => it.words(),
        }
    }

    /// A title and a glimpse in the person's own words, for lists.
    #[must_use]
    pub fn title_and_glimpse(&self) -> (String, String) {
        match self {
            Self::CheckIn(it) => (clip(&it.line, TITLE), String::new()),
            Self::Page(it) if !it.title.trim().is_empty() => (clip(&it.title, TITLE), clip(&it.text, GLIMPSE)),
            Self::Page(it) => {
                let text = it.text.trim_start();
                let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
                (clip(first, TITLE), clip(rest, GLIMPSE))
            }
            Self::Run(it) => {
                let hot = it.hot_thought().unwrap_or_default();
                let title = first_words(it).unwrap_or_else(|| hot.to_owned());
                (clip(&title, TITLE), clip(hot, GLIMPSE))
            }
            Self::Card(it) => (clip(&it.title, TITLE), clip(&it.steps.join(" · "), GLIMPSE)),
            Self::Questionnaire(it) => (String::new(), clip(&it.note, GLIMPSE)),
            Self::Task(it) => (clip(&it.what, TITLE), clip(&it.why, GLIMPSE)),
        }
    }
}

/// The feelings of an answer that names feelings.
fn named_in(answer: &Answer) -> Option<&[Feeling]> {
    match answer {
        Answer::Feelings { feelings } => Some(feelings),
        _ => None,
    }
}

/// The situation of a record, or the hot thought, or what was noticed, or else the first own words in it.
fn first_words(run: &Run) -> Option<String> {
    let situation = match run.answers.get("situation") {
        Some(Answer::Text { text }) => text.trim(),
        _ => "",
    };
    let words = run.words();
    [situation, run.hot_thought().unwrap_or_default(), run.noticed.trim(), words.lines().next().unwrap_or_default()]
        .into_iter()
        .find(|it| !it.is_empty())
        .map(str::to_owned)
}

/// The first `most` characters on one line, with an ellipsis when something was left out.
fn clip(text: &str, most: usize) -> String {
    // A whole page is not walked for its first words.
    let ahead = text.trim_start().chars().take(most * 4).collect::<String>();
    let line = ahead.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most && text.chars().nth(most * 4).is_none() {
        return line;
    }
    let mut cut: String = line.chars().take(most.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str, text: &str) -> Body {
        Body::Page(Page { title: title.into(), text: text.into(), mood: None })
    }

    #[test]
    fn a_page_without_a_title_is_titled_by_its_first_line() {
        let (title, glimpse) = page("", "A walk\nIt rained, and then it did not.").title_and_glimpse();

        assert_eq!((title.as_str(), glimpse.as_str()), ("A walk", "It rained, and then it did not."));
    }

    #[test]
    fn a_long_title_is_cut_between_characters_and_says_so() {
        let (title, _) = page(&"é".repeat(300), "").title_and_glimpse();

        assert_eq!(title.chars().count(), 80);
        assert!(title.ends_with('…'));
    }

    #[test]
    fn a_name_is_32_small_hexadecimal_digits() {
        assert!(EntryId::try_from("00ff".repeat(8)).is_ok());
        assert!(EntryId::try_from("00FF".repeat(8)).is_err());
        assert!(EntryId::try_from("../".to_owned()).is_err());
    }
}
