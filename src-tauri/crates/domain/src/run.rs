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
            Self::Slider { .. } | Self::Choice { .. } | Self::Date { .. } | Self::Time { .. } | Self::Played { .. } => {
                false
            }
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
            _ => Vec::new(),
        }
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
