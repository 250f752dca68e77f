//! Whether what was answered fits what was asked.

use std::collections::BTreeMap;

use domain::exercise::{Ask, Kind};
use domain::{Answer, Feeling, FeelingWord, Percent, Run};

use crate::{Pack, feelings, habits};

/// Why a run does not belong to an exercise.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RunFault {
    /// It was done in an edition that this app does not have yet.
    #[error("this run was done in a later edition of the exercise")]
    FutureEdition,
    /// An answer is of another kind than its question, or names something the question does not offer.
    #[error("the answer to «{ask}» does not fit the question")]
    DoesNotFit {
        /// The id of the question.
        ask: String,
    },
    /// An answer or a rating that the exercise does not ask for, or a run of another exercise.
    #[error("the exercise does not ask for «{ask}»")]
    Unknown {
        /// The id of the question or the key of the rating.
        ask: String,
    },
}

impl Pack {
    /// Whether a run belongs to this exercise and its answers fit.
    ///
    /// A run of an earlier edition is taken as it is: its answers mean what they meant then. One without
    /// an edition (0) is held to this one.
    ///
    /// # Errors
    ///
    /// The first [`RunFault`].
    pub fn check_run(&self, run: &Run) -> Result<(), RunFault> {
        if run.slug != self.exercise.slug {
            return Err(RunFault::Unknown { ask: run.slug.clone() });
        }
        if run.edition > self.exercise.edition {
            return Err(RunFault::FutureEdition);
        }
        if (1..self.exercise.edition).contains(&run.edition) {
            return Ok(());
        }
        run.answers.iter().try_for_each(|(id, answer)| self.check_answer(id, answer))?;
        self.check_ratings(&run.before)?;
        self.check_ratings(&run.after)
    }

    /// Whether one answer fits its question.
    fn check_answer(&self, id: &str, answer: &Answer) -> Result<(), RunFault> {
        let ask = self.exercise.asks().find(|it| it.id == id).ok_or(RunFault::Unknown { ask: id.to_owned() })?;
        if fits(ask, answer) { Ok(()) } else { Err(RunFault::DoesNotFit { ask: id.to_owned() }) }
    }

    /// Whether the exercise asks for every rating.
    fn check_ratings(&self, ratings: &BTreeMap<String, Percent>) -> Result<(), RunFault> {
        match ratings.keys().find(|it| !self.exercise.rates.contains(it)) {
            Some(key) => Err(RunFault::Unknown { ask: key.clone() }),
            None => Ok(()),
        }
    }
}

/// Whether an answer is one that a question can have.
fn fits(ask: &Ask, answer: &Answer) -> bool {
    match (&ask.kind, answer) {
        (Kind::Text | Kind::Long, Answer::Text { .. })
        | (Kind::Slider, Answer::Slider { .. })
        | (Kind::Date, Answer::Date { .. })
        | (Kind::Time, Answer::Time { .. })
        | (Kind::Check, Answer::Check { .. })
        | (Kind::Plan, Answer::Plan { .. }) => true,
        (Kind::Choice { options, .. }, Answer::Choice { key }) => options.contains(key),
        (Kind::Multi { options }, Answer::Multi { keys }) => all_once(keys, |it| options.iter().any(|key| key == it)),
        (Kind::Habits, Answer::Multi { keys }) => all_once(keys, habits::is_known),
        (Kind::List { to, .. }, Answer::List { lines }) => lines.len() <= usize::from(*to),
        (Kind::Timer { .. } | Kind::Guide { .. }, Answer::Played { pattern, .. }) => pattern.is_none(),
        (Kind::Breath { patterns, .. }, Answer::Played { pattern, .. }) => {
            pattern.as_ref().is_none_or(|key| patterns.iter().any(|it| it.key == *key))
        }
        (Kind::Feelings, Answer::Feelings { feelings }) | (Kind::Again { .. }, Answer::Again { feelings, .. }) => {
            feelings.iter().all(is_named)
        }
        (Kind::Thoughts { to, belief: asked }, Answer::Thoughts { lines, hot, belief }) => {
            lines.len() <= usize::from(*to)
                && hot.is_none_or(|it| (it as usize) < lines.len())
                && (*asked || belief.is_none())
        }
        _ => false,
    }
}

/// Whether every key is known and none is there twice.
fn all_once(keys: &[String], is_known: impl Fn(&str) -> bool) -> bool {
    keys.iter().enumerate().all(|(at, key)| is_known(key) && !keys[..at].contains(key))
}

/// Whether a feeling is a word of the vocabulary or the person's own.
fn is_named(feeling: &Feeling) -> bool {
    match &feeling.word {
        FeelingWord::Known(key) => feelings::is_known(key),
        FeelingWord::Own(word) => !word.trim().is_empty(),
    }
}
