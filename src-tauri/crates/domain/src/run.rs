//! One time through an exercise: what was answered, rated and noticed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Feeling, FeelingWord, Percent};

/// One time through an exercise, finished or not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Run {
    /// The exercise, such as `cbt.thought7`.
    pub slug: String,
    /// The edition it was done in; an old run is always read with its own edition's meaning.
    pub edition: u32,
    /// What was answered, by the id of the question.
    pub answers: BTreeMap<String, Answer>,
    /// Ratings before, by their key (`dist`, `tens`, `present` …).
    pub before: BTreeMap<String, Percent>,
    /// Ratings after, on the same scales.
    pub after: BTreeMap<String, Percent>,
    /// Steps that were opened; an open step without an answer was skipped, which is fine.
    pub visited: BTreeSet<String>,
    /// Where the person was when they left.
    pub at: Option<String>,
    /// "Anything unpleasant?", asked after a practice.
    pub unpleasant: Option<Unpleasant>,
    /// "What did I notice?", in own words.
    pub noticed: String,
    /// Whether a practice was ended before its time. Never told as a fault.
    pub stopped_early: bool,
    /// Ratings given later, when asked again.
    pub later: Vec<Later>,
}

/// The answer to "anything unpleasant?" after a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Unpleasant {
    /// Nothing unpleasant.
    No,
    /// Something, and it has passed.
    Passed,
    /// Something that is still there.
    Still,
}

/// The same ratings given again, some time after the exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Later {
    /// When they were given.
    pub moment: crate::Moment,
    /// Belief in the hot thought, where it was rated.
    #[serde(default)]
    pub belief: Option<Percent>,
    /// The same feelings.
    #[serde(default)]
    pub feelings: Vec<Feeling>,
    /// The same ratings.
    #[serde(default)]
    pub ratings: BTreeMap<String, Percent>,
}

/// What someone answered to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Answer {
    /// A line or a page of words.
    Text {
        /// As typed.
        text: String,
    },
    /// A rating.
    Slider {
        /// From 0 to 100.
        value: Percent,
    },
    /// One of several, by key.
    Choice {
        /// The key chosen.
        key: String,
    },
    /// Any of several, by key.
    Multi {
        /// The keys chosen, in the order of choosing.
        keys: Vec<String>,
    },
    /// Short lines.
    List {
        /// As typed, without empty lines.
        lines: Vec<String>,
    },
    /// Feelings with their strengths.
    Feelings {
        /// In the order of choosing.
        feelings: Vec<Feeling>,
    },
    /// Thoughts, one of them hot.
    Thoughts {
        /// As typed.
        lines: Vec<String>,
        /// Which line is the hot one, counted from 0.
        #[serde(default)]
        hot: Option<u32>,
        /// How much the hot thought was believed then.
        #[serde(default)]
        belief: Option<Percent>,
    },
    /// Belief and feelings rated again.
    Again {
        /// Belief in the hot thought now.
        #[serde(default)]
        belief: Option<Percent>,
        /// The first feelings now.
        #[serde(default)]
        feelings: Vec<Feeling>,
    },
    /// A calendar day.
    Date {
        /// The person's own day.
        day: NaiveDate,
    },
    /// A time of day.
    Time {
        /// On the person's own clock.
        time: NaiveTime,
    },
    /// A tick.
    Check {
        /// Whether it is ticked.
        ticked: bool,
    },
    /// An if-then plan.
    Plan {
        /// When or after what.
        #[serde(default)]
        cue: String,
        /// What I will do.
        #[serde(default)]
        action: String,
        /// Where.
        #[serde(default)]
        place: String,
        /// What could get in the way, and what then.
        #[serde(default)]
        obstacle: String,
    },
    /// A paced breath or a guide that was played.
    Played {
        /// Seconds it ran, pauses left out.
        seconds: u32,
        /// Which pattern was chosen, for a breath.
        #[serde(default)]
        pattern: Option<String>,
    },
    /// A whole number.
    Number {
        /// As typed.
        value: i32,
    },
    /// Rows of cells.
    Table {
        /// In the order they were written, or of the rows that were there.
        rows: Vec<Row>,
    },
    /// One's own lines in an order.
    Ranked {
        /// The first comes first.
        lines: Vec<String>,
    },
    /// A person.
    Contact {
        /// What they are called.
        #[serde(default)]
        name: String,
        /// How they are reached.
        #[serde(default)]
        number: String,
    },
    /// People and the lines between them.
    Graph {
        /// The people.
        people: Vec<Someone>,
        /// The lines.
        #[serde(default)]
        ties: Vec<Tie>,
    },
    /// A link to an earlier entry.
    Ref {
        /// Its name.
        entry: crate::EntryId,
        /// What it was called when it was linked.
        title: String,
    },
    /// What was done, with mastery and pleasure.
    Activities {
        /// In the order they were written.
        rows: Vec<Activity>,
    },
    /// A rating over time.
    Curve {
        /// In the order of time.
        points: Vec<Point>,
    },
    /// What two sides said.
    Dialogue {
        /// In the order they were said.
        turns: Vec<Turn>,
    },
    /// Moments of a life.
    Timeline {
        /// In the order of age.
        moments: Vec<LifeMoment>,
    },
    /// Rounds of a rehearsal.
    Rounds {
        /// In the order they were played.
        rounds: Vec<Round>,
    },
    /// A letter.
    Letter {
        /// As written.
        text: String,
        /// The day it opens; missing for a letter that is open.
        #[serde(default)]
        until: Option<NaiveDate>,
    },
    /// A picture.
    Image {
        /// The picture.
        photo: crate::Photo,
    },
    /// One night.
    Night {
        /// When and how long.
        night: crate::Night,
    },
    /// Days on which something was done.
    Days {
        /// Each once, the earliest first.
        days: Vec<NaiveDate>,
    },
    /// Lines, each under its day.
    Log {
        /// The earliest first.
        lines: Vec<LogLine>,
    },
    /// What becomes of each skill.
    Decisions {
        /// By slug.
        skills: BTreeMap<String, Decision>,
    },
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Row {
    /// What the row is about: a key that was there, or one's own line; empty for a row of one's own cells.
    pub head: String,
    /// Its cells, by the key of the column.
    pub cells: BTreeMap<String, Cell>,
}

/// What one cell of a table holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Cell {
    /// A tick.
    Tick(bool),
    /// A number.
    Number(i32),
    /// Words.
    Text(String),
}

/// Someone in a graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Someone {
    /// A key, one of a kind in the graph.
    pub key: String,
    /// What they are called; a nickname is fine.
    pub name: String,
    /// 0 for grandparents, 1 for parents, 2 for one's own generation, 3 for children; chosen family, too.
    pub generation: u8,
    /// Illness, loss, a move, a strength, a rule …, in own words.
    #[serde(default)]
    pub marks: String,
    /// Whether this is the person who draws.
    #[serde(default)]
    pub me: bool,
}

/// A line between two people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tie {
    /// The key of one.
    pub from: String,
    /// The key of the other.
    pub to: String,
    /// What it is like.
    pub like: TieKind,
}

/// What a line between two people is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TieKind {
    /// Close.
    Close,
    /// Distant.
    Distant,
    /// Conflict.
    Conflict,
    /// Cut off.
    CutOff,
    /// So close that there is little room.
    Entangled,
    /// One looks after the other.
    CaringFor,
    /// On and off.
    OnAndOff,
    /// Not known.
    Unknown,
}

/// Something that was done, or is planned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Activity {
    /// The person's own day.
    pub day: Option<NaiveDate>,
    /// The part of the day.
    pub part: Option<DayPart>,
    /// What.
    pub what: String,
    /// Mastery as it was guessed, 0 to 10.
    pub mastery_guess: Option<u8>,
    /// Pleasure as it was guessed, 0 to 10.
    pub pleasure_guess: Option<u8>,
    /// How it went; missing until it is told.
    pub done: Option<Done>,
    /// Mastery as it was, 0 to 10.
    pub mastery: Option<u8>,
    /// Pleasure as it was, 0 to 10.
    pub pleasure: Option<u8>,
}

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DayPart {
    /// Until about nine.
    EarlyMorning,
    /// Until noon.
    Morning,
    /// Until about five.
    Afternoon,
    /// Until about nine.
    Evening,
    /// Later.
    Night,
}

/// How something planned went. None of the three is a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Done {
    /// Done.
    Done,
    /// A part of it.
    Part,
    /// Not this time.
    NotThisTime,
}

/// A rating at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// Seconds since the beginning.
    pub at: u32,
    /// The rating.
    pub value: Percent,
}

/// What one side said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// The key of the side.
    pub side: String,
    /// As written.
    pub text: String,
    /// Distress after it; missing when it was skipped.
    #[serde(default)]
    pub dist: Option<Percent>,
}

/// A moment of a life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LifeMoment {
    /// In years; missing when it is not known.
    #[serde(default)]
    pub age: Option<u8>,
    /// A title; details are not asked for.
    pub title: String,
    /// Good, hard, or a turning point.
    pub tone: Tone,
    /// How much it weighs, 1 to 5.
    pub height: u8,
}

/// What a moment was like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tone {
    /// Good.
    Good,
    /// Hard.
    Hard,
    /// A turning point.
    Turning,
}

/// One round of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// The ask whose line was drawn.
    pub of: String,
    /// What was answered; empty when it was said aloud.
    #[serde(default)]
    pub said: String,
}

/// A line under its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogLine {
    /// The person's own day.
    pub day: NaiveDate,
    /// As typed.
    pub text: String,
}

/// What becomes of a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Decision {
    /// Keep it.
    Keep,
    /// Change something about it.
    Change,
    /// Let it rest.
    Rest,
}

impl Answer {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text { text } => text.trim().is_empty(),
            Self::Multi { keys } => keys.is_empty(),
            Self::List { lines } => lines.iter().all(|it| it.trim().is_empty()),
            Self::Feelings { feelings } => feelings.is_empty(),
            Self::Thoughts { lines, belief, .. } => belief.is_none() && lines.iter().all(|it| it.trim().is_empty()),
            Self::Again { belief, feelings } => belief.is_none() && feelings.iter().all(|it| it.strength.is_none()),
            Self::Plan { cue, action, place, obstacle } => {
                [cue, action, place, obstacle].iter().all(|it| it.trim().is_empty())
            }
            Self::Check { ticked } => !ticked,
            Self::Table { rows } => rows.iter().all(|it| it.cells.values().all(Cell::is_blank)),
            Self::Ranked { lines } => lines.is_empty(),
            Self::Contact { name, number } => name.trim().is_empty() && number.trim().is_empty(),
            Self::Graph { people, .. } => people.is_empty(),
            Self::Activities { rows } => rows.iter().all(|it| it.what.trim().is_empty()),
            Self::Curve { points } => points.is_empty(),
            Self::Dialogue { turns } => turns.iter().all(|it| it.text.trim().is_empty()),
            Self::Timeline { moments } => moments.iter().all(|it| it.title.trim().is_empty()),
            Self::Rounds { rounds } => rounds.is_empty(),
            Self::Letter { text, .. } => text.trim().is_empty(),
            Self::Night { night } => night.is_blank(),
            Self::Days { days } => days.is_empty(),
            Self::Log { lines } => lines.iter().all(|it| it.text.trim().is_empty()),
            Self::Decisions { skills } => skills.is_empty(),
            Self::Slider { .. }
            | Self::Choice { .. }
            | Self::Date { .. }
            | Self::Time { .. }
            | Self::Played { .. }
            | Self::Number { .. }
            | Self::Ref { .. }
            | Self::Image { .. } => false,
        }
    }

    /// The person's own words in it, for the search.
    fn words(&self) -> Vec<&str> {
        match self {
            Self::Text { text } => vec![text],
            Self::List { lines } | Self::Thoughts { lines, .. } => lines.iter().map(String::as_str).collect(),
            Self::Plan { cue, action, place, obstacle } => vec![cue, action, place, obstacle],
            Self::Feelings { feelings } => feelings
                .iter()
                .filter_map(|it| match &it.word {
                    FeelingWord::Own(word) => Some(word.as_str()),
                    FeelingWord::Known(_) => None,
                })
                .collect(),
            Self::Table { rows } => rows.iter().flat_map(Row::words).collect(),
            Self::Contact { name, .. } => vec![name],
            Self::Graph { people, .. } => people.iter().flat_map(|it| [it.name.as_str(), it.marks.as_str()]).collect(),
            Self::Activities { rows } => rows.iter().map(|it| it.what.as_str()).collect(),
            Self::Dialogue { turns } => turns.iter().map(|it| it.text.as_str()).collect(),
            Self::Timeline { moments } => moments.iter().map(|it| it.title.as_str()).collect(),
            Self::Rounds { rounds } => rounds.iter().map(|it| it.said.as_str()).collect(),
            // A sealed letter is not found before its day, in no list and by no search.
            Self::Letter { text, until: None } => vec![text],
            Self::Log { lines } => lines.iter().map(|it| it.text.as_str()).collect(),
            Self::Image { photo } => vec![&photo.shows],
            Self::Letter { .. }
            | Self::Slider { .. }
            | Self::Choice { .. }
            | Self::Multi { .. }
            | Self::Again { .. }
            | Self::Date { .. }
            | Self::Time { .. }
            | Self::Check { .. }
            | Self::Played { .. }
            | Self::Number { .. }
            | Self::Ranked { .. }
            | Self::Ref { .. }
            | Self::Curve { .. }
            | Self::Night { .. }
            | Self::Days { .. }
            | Self::Decisions { .. } => Vec::new(),
        }
    }

    /// Distress as it was told along the way, in order.
    pub(crate) fn distress(&self) -> Vec<i64> {
        match self {
            Self::Slider { value } => vec![value.get()],
            Self::Dialogue { turns } => turns.iter().filter_map(|it| it.dist).map(Percent::get).collect(),
            Self::Curve { points } => points.iter().map(|it| it.value.get()).collect(),
            _ => Vec::new(),
        }
    }
}

impl Cell {
    /// Whether there is nothing in it.
    fn is_blank(&self) -> bool {
        match self {
            Self::Tick(ticked) => !ticked,
            Self::Number(_) => false,
            Self::Text(text) => text.trim().is_empty(),
        }
    }
}

impl Row {
    /// The person's own words in it. A head is a key, or a line that is counted where it was written.
    fn words(&self) -> Vec<&str> {
        self.cells
            .values()
            .filter_map(|it| match it {
                Cell::Text(text) => Some(text.as_str()),
                Cell::Tick(_) | Cell::Number(_) => None,
            })
            .collect()
    }
}

impl Run {
    /// Whether nothing was answered, rated or noticed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.answers.values().all(Answer::is_blank)
            && self.before.is_empty()
            && self.after.is_empty()
            && self.noticed.trim().is_empty()
            && self.unpleasant.is_none()
    }

    /// The hot thought: the starred line, or the only one.
    #[must_use]
    pub fn hot_thought(&self) -> Option<&str> {
        self.answers.values().find_map(|it| match it {
            Answer::Thoughts { lines, hot, .. } => {
                let chosen = match hot {
                    Some(at) => lines.get(*at as usize),
                    None if lines.len() == 1 => lines.first(),
                    None => None,
                };
                chosen.map(String::as_str).filter(|it| !it.trim().is_empty())
            }
            _ => None,
        })
    }

    /// All of the person's own words, in a steady order.
    #[must_use]
    pub fn words(&self) -> String {
        let mut lines: Vec<&str> = self.answers.values().flat_map(Answer::words).collect();
        lines.push(&self.noticed);
        lines.retain(|it| !it.trim().is_empty());
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thoughts(lines: &[&str], hot: Option<u32>) -> Run {
        let answer = Answer::Thoughts { lines: lines.iter().map(ToString::to_string).collect(), hot, belief: None };
        Run { answers: BTreeMap::from([("thoughts".into(), answer)]), ..Run::default() }
    }

    #[test]
    fn the_only_thought_is_the_hot_one() {
        assert_eq!(thoughts(&["They are angry"], None).hot_thought(), Some("They are angry"));
    }

    #[test]
    fn without_a_star_none_of_several_is_hot() {
        assert_eq!(thoughts(&["a", "b"], None).hot_thought(), None);
        assert_eq!(thoughts(&["a", "b"], Some(1)).hot_thought(), Some("b"));
    }

    #[test]
    fn a_star_on_a_line_that_is_gone_points_at_nothing() {
        assert_eq!(thoughts(&["a"], Some(7)).hot_thought(), None);
    }

    #[test]
    fn looking_at_steps_without_answering_leaves_a_run_blank() {
        let run = Run { visited: BTreeSet::from(["situation".into()]), ..Run::default() };

        assert!(run.is_blank());
    }

    #[test]
    fn a_practice_that_was_stopped_at_once_is_kept_when_its_one_question_was_answered() {
        let run = Run { unpleasant: Some(Unpleasant::No), stopped_early: true, ..Run::default() };

        assert!(!run.is_blank());
    }
}
