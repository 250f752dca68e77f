//! Exercises as data: what `exercise.json` may say.
//!
//! A step shows one question and asks for one or more inputs ([`Ask`]). Words are not here: they are
//! Fluent messages beside the file, named after the ids (see the content crate for the rule).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Answer, Run};

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
    /// What is rated before and after, by key (`dist`, `tens`, `present` …). The first is its target.
    #[serde(default)]
    pub rates: Vec<String>,
    /// Which answers stay in sight on every later step.
    #[serde(default)]
    pub pins: Vec<String>,
    /// Which answers hold which part of what happened.
    #[serde(default)]
    pub tells: BTreeMap<Tells, Vec<String>>,
    /// When distress climbs, where the exercise goes instead of on.
    #[serde(default)]
    pub stop: Option<Stop>,
    /// What is asked again on a later day.
    #[serde(default)]
    pub comes_back: Option<ComesBack>,
    /// Its steps, in the order they are offered; any may be opened at any time.
    pub steps: Vec<Step>,
}

/// The rule that ends the exploring when it becomes too much (see [`Exercise::calls_halt`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Stop {
    /// The sliders, dialogues and curves that tell distress on the way.
    pub watches: Vec<String>,
    /// The step that leads back to the present.
    pub to: String,
}

/// Steps that are answered on a later day: what came of a plan, how an experiment went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ComesBack {
    /// Those steps, in their order; before that day they may be left alone.
    pub steps: Vec<String>,
    /// The ask that holds the day, where the person chooses it.
    #[serde(default)]
    pub day: Option<String>,
    /// The ask that holds the time of day, where the person chooses it.
    #[serde(default)]
    pub time: Option<String>,
    /// How many days later, when no day was chosen; 0 is today.
    pub days: u16,
    /// Whether it comes back again that many days after each time.
    #[serde(default)]
    pub again: bool,
    /// Months after the first time at which it comes back, in order; after the last one, again and again after `days`.
    #[serde(default)]
    pub months: Vec<u16>,
}

/// The heaviest intensity: one day and one week of homework hold it once, and a therapist's word comes before it.
pub const HEAVY: u8 = 3;

/// Exercises that stir the same and are better on different days, whatever their intensity (clinical 7.5).
pub const APART: [[&str; 2]; 1] = [["nar.express", "ges.chair"]];

/// From this distress on, twice, the exploring ends (0 to 100).
pub const STOP_AT: i64 = 85;

/// A rise of this many points of distress ends the exploring at once.
pub const STOP_RISE: i64 = 20;

/// A part of what happened, as an answer may tell it: what another approach to the same event begins with, and what the
/// personal map is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tells {
    /// What happened, where, with whom.
    Situations,
    /// What went through the mind.
    Thoughts,
    /// What was felt.
    Feelings,
    /// What the body did.
    Body,
    /// What was done.
    Actions,
    /// What goes this way again and again.
    Patterns,
    /// What helped, and what matters.
    Strengths,
    /// What was answered to a thought.
    Answers,
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
    /// Written again and again: a diary, a weekly look, a plan that is kept.
    Tracker,
}

/// A question asked before an exercise, never a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
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
    /// Can be done lying down.
    pub lying: bool,
    /// Is done standing or on the move.
    pub moving: bool,
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
    /// Questions asked before this step alone, never a lock.
    #[serde(default)]
    pub gates: Vec<Gate>,
    /// Only offered after a certain choice.
    #[serde(default)]
    pub when: Option<When>,
}

/// The choice that a step depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct When {
    /// A choice or a multi of an earlier step.
    pub ask: String,
    /// Any of these keys opens the step.
    pub is: Vec<String>,
    /// Whether it is open as well while nothing was chosen: the usual way, for whoever leaves the choice out. A step
    /// that would not be safe for everyone leaves this false.
    #[serde(default)]
    pub unanswered: bool,
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

/// The kinds of input that an exercise may ask for. Each has one component on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Kind {
    /// One line.
    Text,
    /// Free writing.
    Long,
    /// 0 to 100, steps of 5 by drag and of 1 by keys; nothing is set beforehand.
    Slider,
    /// A whole number, such as minutes or an age.
    Number {
        /// The least it may be.
        least: i32,
        /// The most it may be.
        most: i32,
    },
    /// One of several, by key (`option-<ask>-<key>`).
    Choice {
        /// The keys, in order.
        options: Vec<String>,
        /// Exercises that a key leads to.
        #[serde(default)]
        leads: BTreeMap<String, String>,
        /// Keys that are only offered when a health question was answered with no.
        #[serde(default)]
        needs: BTreeMap<String, Gate>,
        /// Keys beside which people who can help are offered. The exercise goes on all the same.
        #[serde(default)]
        help: Vec<String>,
        /// The key that begins another round from the first step.
        #[serde(default)]
        restarts: Option<String>,
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
        /// The columns, in order.
        columns: Vec<Column>,
        /// The keys of rows that are there from the start (`row-<ask>-<key>`); none for rows of one's own.
        #[serde(default)]
        heads: Vec<String>,
        /// The list whose lines are the rows.
        #[serde(default)]
        of: Option<String>,
        /// The most rows of one's own; 0 when `heads` or `of` gives them.
        #[serde(default)]
        to: u8,
    },
    /// One's own lines put in order, by buttons or by dragging.
    Rank {
        /// The list or table whose lines are ordered.
        of: String,
    },
    /// One of one's own lines.
    Pick {
        /// The list, table, ranking or set of thoughts that holds them.
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
    /// Parts of the body one after the other, each through the same phases; some may be left out.
    Sequence {
        /// Every part there is.
        parts: Vec<Part>,
        /// Which parts belong to a version, by the key of the choice `by`; empty when there is one version.
        #[serde(default)]
        sets: BTreeMap<String, Vec<String>>,
        /// The choice of the version.
        #[serde(default)]
        by: Option<String>,
        /// The multi that says which areas are left out.
        #[serde(default)]
        without: Option<String>,
        /// What is done with each part (`phase-<ask>-<key>`).
        phases: Vec<PartPhase>,
        /// The versions in which each part is done twice.
        #[serde(default)]
        twice: Vec<String>,
    },
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// A name and a number, kept on this computer only.
    Contact,
    /// People and the lines between them, drawn and as a table.
    Graph {
        /// Which drawing.
        form: GraphForm,
    },
    /// A link to an earlier entry.
    Ref {
        /// Which exercises' entries may be linked; empty for any.
        #[serde(default)]
        of: Vec<String>,
    },
    /// What the person's own entries since the last session say, line by line. What is ticked is kept as words.
    Facts,
    /// A tick box.
    Check,
    /// An if-then plan: cue, action, place, obstacle.
    Plan,
    /// Feelings from the vocabulary and own words, each with a strength.
    Feelings {
        /// Two sliders, pleasantness and energy, whose corner of the vocabulary comes first.
        #[serde(default)]
        near: Option<(String, String)>,
    },
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
    /// What was done in the parts of a day, with mastery and pleasure from 0 to 10.
    ActivityGrid {
        /// Whether mastery and pleasure are guessed before they are told.
        guesses: bool,
        /// The most rows.
        to: u8,
        /// An earlier grid whose rows stand here with their guesses, to be told how it really was.
        #[serde(default)]
        of: Option<String>,
    },
    /// Regions of the body, drawn and as a list.
    BodyRegions,
    /// A rating told again and again, its curve drawn while it happens.
    LiveCurve {
        /// The rating's key.
        rates: String,
        /// Seconds for the whole.
        seconds: u32,
        /// Seconds between two ratings.
        every: u32,
    },
    /// Two sides that take turns.
    Dialogue {
        /// The keys of the two sides (`side-<ask>-<key>`).
        sides: (String, String),
        /// The most turns.
        turns: u8,
        /// Whether distress is asked after each turn.
        rates: bool,
    },
    /// A life on a line: moments with an age and a height.
    Timeline {
        /// The most moments.
        to: u8,
    },
    /// Rounds with one of one's own lines drawn at random, to be answered.
    Rounds {
        /// The asks that hold the lines.
        of: Vec<String>,
        /// How many rounds.
        rounds: u8,
    },
    /// A letter that may stay closed until a date.
    SealedLetter,
    /// A picture, kept inside the vault.
    Image,
    /// One night: when, how long awake; what follows from it is computed.
    Night,
    /// Which of the last days something was done.
    Days {
        /// How many days are shown.
        span: u8,
    },
    /// Short lines, each under its own day.
    Log {
        /// The most lines.
        to: u8,
    },
    /// How often each answer was given over all the times this exercise was kept.
    Tally {
        /// The asks that are counted.
        of: Vec<String>,
        /// From how many times on it is shown.
        least: u8,
    },
    /// Every exercise that was used, with what came of it, to be kept, changed or rested.
    Skills,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Column {
    /// Its key (`column-<ask>-<key>`).
    pub key: String,
    /// What its cells hold.
    pub holds: Holds,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Holds {
    /// Words.
    Text,
    /// 0 to 100.
    Percent,
    /// 0 to 10.
    Ten,
    /// Minutes, 0 to 1440.
    Minutes,
    /// A tick.
    Tick,
}

/// A part of the body in a sequence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// Its key (`part-<ask>-<key>`).
    pub key: String,
    /// The area that may be left out, a key of the multi `without`.
    #[serde(default)]
    pub area: Option<String>,
}

/// What is done with each part of a sequence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartPhase {
    /// Its key (`phase-<ask>-<key>`).
    pub key: String,
    /// How many seconds, 1 to 300.
    pub seconds: u16,
}

/// What a graph draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GraphForm {
    /// A family and its people over up to three generations.
    Family,
    /// Three people and what goes on between them.
    Triangle,
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
    /// Record, practice or tracker.
    pub form: Form,
    /// How well it has been tested.
    pub grade: Grade,
    /// Marks at a glance.
    pub marks: Marks,
    /// The school it comes from.
    pub modality: String,
    /// What the school calls it.
    pub school: String,
    /// Whose difficulties it suits, by code.
    pub suits: Vec<String>,
    /// Whether it is the person's own, or came from a file.
    pub own: bool,
}

impl Exercise {
    /// Every ask of every step, in order.
    pub fn asks(&self) -> impl Iterator<Item = &Ask> {
        self.steps.iter().flat_map(|it| it.asks.iter())
    }

    /// The step of that name.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|it| it.id == id)
    }

    /// The steps that are offered after what was chosen so far.
    pub fn steps_of<'s>(&'s self, run: &'s Run) -> impl Iterator<Item = &'s Step> {
        self.steps.iter().filter(|it| self.is_offered(it, run))
    }

    /// Whether a step is offered: its choice opens it, and the choice is itself part of the way.
    fn is_offered(&self, step: &Step, run: &Run) -> bool {
        let Some(when) = &step.when else { return true };
        let asking = self.steps.iter().find(|it| it.asks.iter().any(|ask| ask.id == when.ask));
        // The choice stands on an earlier step, so this comes to an end.
        when.holds(run) && asking.is_none_or(|it| self.is_offered(it, run))
    }

    /// Whether the exploring ends here: distress was [`STOP_AT`] or more twice, or has just risen by
    /// [`STOP_RISE`] above its lowest.
    #[must_use]
    pub fn calls_halt(&self, run: &Run) -> bool {
        let Some(stop) = &self.stop else { return false };
        let first = run.before.get("dist").map(|it| it.get());
        let told: Vec<i64> = first
            .into_iter()
            .chain(stop.watches.iter().filter_map(|it| run.answers.get(it)).flat_map(Answer::distress))
            .collect();
        let Some((last, before)) = told.split_last() else { return false };
        told.iter().filter(|it| **it >= STOP_AT).count() >= 2
            || before.iter().min().is_some_and(|lowest| last - lowest >= STOP_RISE)
    }
}

impl When {
    /// Whether one of the keys was chosen, or nothing where that is enough.
    #[must_use]
    pub fn holds(&self, run: &Run) -> bool {
        match run.answers.get(&self.ask) {
            Some(Answer::Choice { key }) => self.is.contains(key),
            Some(Answer::Multi { keys }) if !keys.is_empty() => keys.iter().any(|it| self.is.contains(it)),
            _ => self.unanswered,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(answer: Option<Answer>) -> Run {
        Run { answers: answer.into_iter().map(|it| ("way".to_owned(), it)).collect(), ..Run::default() }
    }

    #[test]
    fn a_step_depends_on_what_was_chosen_and_the_usual_one_is_open_without_a_choice() {
        let usual = When { ask: "way".into(), is: vec!["a".into()], unanswered: true };
        let other = When { is: vec!["b".into()], unanswered: false, ..usual.clone() };
        let holds = |answer: Option<Answer>| (usual.holds(&run(answer.clone())), other.holds(&run(answer)));

        assert_eq!(holds(None), (true, false));
        assert_eq!(holds(Some(Answer::Multi { keys: Vec::new() })), (true, false));
        assert_eq!(holds(Some(Answer::Choice { key: "b".into() })), (false, true));
        assert_eq!(holds(Some(Answer::Multi { keys: vec!["a".into(), "b".into()] })), (true, true));
    }
}
