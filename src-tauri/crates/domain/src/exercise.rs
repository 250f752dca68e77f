//! Exercises as data: what `exercise.json` may say.
//!
//! A step shows one question and asks for one or more inputs ([`Ask`]). Words are not here: they are
//! Fluent messages beside the file, named after the ids (see the content crate for the rule).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One exercise, exactly as its file says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exercise {
    /// Its name for ever, such as `cbt.thought7`.
    pub slug: String,
    /// Counts up whenever the meaning of an answer changes.
    pub edition: u32,
    /// Published sources, as the person may read them.
    pub sources: Vec<String>,
    /// How well this very step has been tested on its own.
    pub grade: Grade,
    /// The school it comes from, such as `cbt`.
    pub modality: String,
    /// What it is for, by key (`settle`, `ground`, `thoughts` …).
    pub purposes: Vec<String>,
    /// Whose difficulties it suits, by code (`ANX`, `DEP` …).
    pub suits: Vec<String>,
    /// How many minutes it takes, shortest and longest.
    pub minutes: (u16, u16),
    /// 1 light, 2 some effort, 3 heavy.
    pub intensity: u8,
    /// Whether it is a record that is written or a practice that is played.
    pub form: Form,
    /// Questions asked before it, never a lock (`G-body`, `G-trauma` …).
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// How many cautions its words hold (`caution-1` …).
    #[serde(default)]
    pub cautions: u8,
    /// What to offer instead when a caution fits.
    #[serde(default)]
    pub instead: Vec<String>,
    /// What may be offered next.
    #[serde(default)]
    pub next: Vec<String>,
    /// Marks for the list of practices.
    #[serde(default)]
    pub marks: Marks,
    /// What is rated before and after, by key (`dist`, `tens`, `present` …).
    #[serde(default)]
    pub rates: Vec<String>,
    /// Which answers stay in sight on every later step.
    #[serde(default)]
    pub pins: Vec<String>,
    /// Its steps, in the order they are offered; any may be opened at any time.
    pub steps: Vec<Step>,
}

/// How well an exercise has been tested as a step of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Grade {
    /// A meta-analysis of this very technique.
    A,
    /// At least one randomised trial of it alone, or a meta-analysis where it is the main part.
    B,
    /// Part of a proven package or a long clinical tradition.
    C,
    /// Plausible; little direct evidence was found.
    D,
}

/// The two forms an exercise may have on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Form {
    /// Written, one question a step.
    Record,
    /// Played, with a clock.
    Practice,
}

/// A question asked before an exercise, never a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Gate {
    /// May leave out body parts, keep eyes open, use an outside anchor.
    #[serde(rename = "G-body")]
    Body,
    /// Breath-hold health question.
    #[serde(rename = "G-hold")]
    Hold,
    /// Cold-water health question.
    #[serde(rename = "G-cold")]
    Cold,
    /// This can stir memories.
    #[serde(rename = "G-trauma")]
    Trauma,
    /// Agree this with a therapist first.
    #[serde(rename = "G-ther")]
    Therapist,
    /// Leads to the safety screen when the person is not safe.
    #[serde(rename = "G-safe")]
    Safe,
}

/// What a list of practices may say at a glance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Marks {
    /// Can be done with eyes open.
    pub eyes_open: bool,
    /// Does not dwell on the breath.
    pub no_breath_focus: bool,
    /// Can be done sitting down.
    pub seated: bool,
}

/// One screen of an exercise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// Its id; its words are the message `step-<id>` (value: the question; `.short`, `.lead`, `.example`).
    pub id: String,
    /// What it asks for; may be empty for a step that only tells.
    pub asks: Vec<Ask>,
    /// How many helper questions its words hold (`help-<id>-1` …).
    #[serde(default)]
    pub helps: u8,
    /// Whether its words hold a worked example.
    #[serde(default)]
    pub example: bool,
}

/// One input of a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ask {
    /// Its id, one of a kind in the exercise; its words are the message `ask-<id>` (`.hint`, `.low`, `.high`).
    pub id: String,
    /// What kind of input it is.
    #[serde(flatten)]
    pub kind: Kind,
}

/// The kinds of input that an exercise may ask for.
///
/// Every kind that the catalogue needs is declared; [`Kind::is_played`] tells which of them this
/// edition of the app can show. A pack that uses another is refused whole, with a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Kind {
    /// One line.
    Text,
    /// Free writing.
    Long,
    /// 0 to 100, steps of 5 by drag and of 1 by keys; nothing is set beforehand.
    Slider,
    /// One of several, by key (`option-<ask>-<key>`).
    Choice {
        /// The keys, in order.
        options: Vec<String>,
        /// Exercises that a key leads to.
        #[serde(default)]
        leads: std::collections::BTreeMap<String, String>,
    },
    /// Any of several, by key.
    Multi {
        /// The keys, in order.
        options: Vec<String>,
    },
    /// Between `from` and `to` short lines.
    List {
        /// The fewest that are asked for; fewer is fine.
        from: u8,
        /// The most.
        to: u8,
    },
    /// Rows of named columns.
    Table {
        /// The columns' keys.
        columns: Vec<String>,
    },
    /// Things to put in order.
    Rank {
        /// The ask whose lines are ordered.
        of: String,
    },
    /// A countdown with a gentle end.
    Timer {
        /// Seconds.
        seconds: u32,
    },
    /// A paced breath.
    Breath {
        /// The patterns offered, the default first.
        patterns: Vec<crate::pace::Pattern>,
        /// The lengths offered in minutes, the default first.
        minutes: Vec<u16>,
    },
    /// Timed guide text, every line readable at one's own pace (`line-<ask>-1` …).
    Guide {
        /// Seconds for the whole.
        seconds: u32,
        /// How many lines.
        lines: u8,
    },
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// A name and a number, kept on this computer only.
    Contact,
    /// People and lines between them.
    Graph,
    /// A link to an earlier entry.
    Ref {
        /// Which exercises' entries may be linked; empty for any.
        #[serde(default)]
        of: Vec<String>,
    },
    /// A tick box.
    Check,
    /// An if-then plan: cue, action, place, obstacle.
    Plan,
    /// Feelings from the vocabulary and own words, each with a strength.
    Feelings,
    /// Thoughts, one starred as hot, with belief in it.
    Thoughts {
        /// The most lines.
        to: u8,
        /// Whether belief in the hot one is asked.
        belief: bool,
    },
    /// The thinking habits; "none of these" first.
    Habits,
    /// The first feelings and the hot thought rated again.
    Again {
        /// The ask that holds the thoughts.
        thoughts: String,
        /// The ask that holds the feelings.
        feelings: String,
    },
    /// Activities in a grid of hours, with mastery and pleasure.
    ActivityGrid,
    /// Regions of the body.
    BodyRegions,
    /// A curve drawn while it happens.
    LiveCurve {
        /// The rating's key.
        rates: String,
    },
    /// Two sides that take turns.
    Dialogue {
        /// The keys of the two sides.
        sides: (String, String),
    },
    /// A life on a line.
    Timeline,
    /// Rounds with a reply drawn at random.
    Rounds {
        /// How many replies the words hold.
        replies: u8,
    },
    /// A letter that opens on a date.
    SealedLetter,
    /// A picture, kept inside the vault.
    Image,
}

impl Kind {
    /// Whether this edition of the app can show it.
    #[must_use]
    pub fn is_played(&self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Long
                | Self::Slider
                | Self::Choice { .. }
                | Self::Multi { .. }
                | Self::List { .. }
                | Self::Timer { .. }
                | Self::Breath { .. }
                | Self::Guide { .. }
                | Self::Date
                | Self::Time
                | Self::Check
                | Self::Plan
                | Self::Feelings
                | Self::Thoughts { .. }
                | Self::Habits
                | Self::Again { .. }
        )
    }
}

/// An exercise as a list shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// Its name for ever.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What it is for, in one line.
    pub purpose: String,
    /// What it is for, by key.
    pub purposes: Vec<String>,
    /// Minutes, shortest and longest.
    pub minutes: (u16, u16),
    /// 1 light, 2 some effort, 3 heavy.
    pub intensity: u8,
    /// Record or practice.
    pub form: Form,
    /// How well it has been tested.
    pub grade: Grade,
    /// Marks at a glance.
    pub marks: Marks,
}

impl Exercise {
    /// Every ask of every step, in order.
    pub fn asks(&self) -> impl Iterator<Item = &Ask> {
        self.steps.iter().flat_map(|it| it.asks.iter())
    }
}
