//! Whether what was answered fits what was asked.

use std::collections::BTreeMap;

use domain::exercise::{Ask, GraphForm, Holds, Kind};
use domain::run::{Activity, Cell, Row, Someone, Tie};
use domain::{Answer, Feeling, FeelingWord, Percent, Run};

use crate::{Pack, feelings, habits, regions};

/// Why a run does not belong to an exercise.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RunFault {
    /// It was done in an edition that this app does not have yet.
    #[error("this run was done in a later edition of the exercise")]
    FutureEdition,
    /// An answer is of another kind than its question, or names something the question does not offer.
    #[error("the answer to “{ask}” does not fit the question")]
    DoesNotFit {
        /// The id of the question.
        ask: String,
    },
    /// An answer or a rating that the exercise does not ask for, or a run of another exercise.
    #[error("the exercise does not ask for “{ask}”")]
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
        (Kind::Text | Kind::Long | Kind::Pick { .. }, Answer::Text { .. })
        | (Kind::Slider, Answer::Slider { .. })
        | (Kind::Date, Answer::Date { .. })
        | (Kind::Time, Answer::Time { .. })
        | (Kind::Check, Answer::Check { .. })
        | (Kind::Plan, Answer::Plan { .. })
        | (Kind::Contact, Answer::Contact { .. })
        | (Kind::Ref { .. }, Answer::Ref { .. })
        | (Kind::Facts, Answer::List { .. })
        | (Kind::SealedLetter, Answer::Letter { .. })
        | (Kind::Rank { .. }, Answer::Ranked { .. }) => true,
        (Kind::Number { least, most }, Answer::Number { value }) => (least..=most).contains(&value),
        (Kind::Choice { options, .. }, Answer::Choice { key }) => options.contains(key),
        (Kind::Multi { options }, Answer::Multi { keys }) => all_once(keys, |it| options.iter().any(|key| key == it)),
        (Kind::Habits, Answer::Multi { keys }) => all_once(keys, habits::is_known),
        (Kind::BodyRegions, Answer::Multi { keys }) => all_once(keys, regions::is_known),
        (Kind::List { to, .. }, Answer::List { lines }) => lines.len() <= usize::from(*to),
        (Kind::Table { .. }, Answer::Table { rows }) => table_fits(&ask.kind, rows),
        (Kind::Timer { .. } | Kind::Guide { .. } | Kind::Sequence { .. }, Answer::Played { pattern, .. }) => {
            pattern.is_none()
        }
        (Kind::Breath { patterns, .. }, Answer::Played { pattern, .. }) => {
            pattern.as_ref().is_none_or(|key| patterns.iter().any(|it| it.key == *key))
        }
        (Kind::Feelings { .. }, Answer::Feelings { feelings })
        | (Kind::Again { .. }, Answer::Again { feelings, .. }) => feelings.iter().all(is_named),
        (Kind::Thoughts { to, belief: asked }, Answer::Thoughts { lines, hot, belief }) => {
            lines.len() <= usize::from(*to)
                && hot.is_none_or(|it| (it as usize) < lines.len())
                && (*asked || belief.is_none())
        }
        (Kind::Graph { form }, Answer::Graph { people, ties }) => graph_fits(*form, people, ties),
        (Kind::ActivityGrid { to, .. }, Answer::Activities { rows }) => {
            rows.len() <= usize::from(*to) && rows.iter().all(is_of_ten)
        }
        (Kind::LiveCurve { seconds, .. }, Answer::Curve { points }) => {
            points.is_sorted_by_key(|it| it.at) && points.iter().all(|it| it.at <= *seconds)
        }
        (Kind::Dialogue { sides, turns: most, .. }, Answer::Dialogue { turns }) => {
            turns.len() <= usize::from(*most) && turns.iter().all(|it| [&sides.0, &sides.1].contains(&&it.side))
        }
        (Kind::Timeline { to }, Answer::Timeline { moments }) => {
            moments.len() <= usize::from(*to) && moments.iter().all(|it| (1..=5).contains(&it.height))
        }
        (Kind::Rounds { of, rounds: most }, Answer::Rounds { rounds }) => {
            rounds.len() <= usize::from(*most) && rounds.iter().all(|it| of.contains(&it.of))
        }
        (Kind::Image, Answer::Image { photo }) => photo.is_sound(),
        (Kind::Night, Answer::Night { night }) => {
            [night.to_sleep, night.awake, night.naps].iter().flatten().all(|it| *it <= 24 * 60)
        }
        (Kind::Days { .. }, Answer::Days { days }) => days.is_sorted() && days.windows(2).all(|it| it[0] != it[1]),
        (Kind::Log { to }, Answer::Log { lines }) => lines.len() <= usize::from(*to),
        (Kind::Skills, Answer::Decisions { .. }) => true,
        _ => false,
    }
}

/// Whether rows are those of a table, and each cell holds what its column does.
fn table_fits(kind: &Kind, rows: &[Row]) -> bool {
    let Kind::Table { columns, heads, of, to } = kind else { return false };
    let most = match (heads.len(), of) {
        (0, None) => usize::from(*to),
        (0, Some(_)) => usize::from(u8::MAX),
        (heads, _) => heads,
    };
    let known = |row: &Row| heads.is_empty() || heads.contains(&row.head);
    let holds = |key: &String, cell: &Cell| columns.iter().any(|it| it.key == *key && cell_fits(it.holds, cell));
    rows.len() <= most && rows.iter().all(|row| known(row) && row.cells.iter().all(|(key, cell)| holds(key, cell)))
}

/// Whether a cell holds what its column does.
fn cell_fits(holds: Holds, cell: &Cell) -> bool {
    match (holds, cell) {
        (Holds::Text, Cell::Text(_)) | (Holds::Tick, Cell::Tick(_)) => true,
        (Holds::Percent, Cell::Number(it)) => (0..=100).contains(it),
        (Holds::Ten, Cell::Number(it)) => (0..=10).contains(it),
        (Holds::Minutes, Cell::Number(it)) => (0..=24 * 60).contains(it),
        _ => false,
    }
}

/// The most people in a family that is drawn.
const PEOPLE: usize = 60;

/// Whether people have keys of their own, and lines go between two of them.
fn graph_fits(form: GraphForm, people: &[Someone], ties: &[Tie]) -> bool {
    let most = match form {
        GraphForm::Family => PEOPLE,
        GraphForm::Triangle => 3,
    };
    let keys: Vec<String> = people.iter().map(|it| it.key.clone()).collect();
    people.len() <= most
        && people.iter().all(|it| it.generation <= 3)
        && all_once(&keys, |it| !it.is_empty())
        && ties.iter().all(|it| it.from != it.to && keys.contains(&it.from) && keys.contains(&it.to))
}

/// Whether every number of an activity lies between 0 and 10.
fn is_of_ten(activity: &Activity) -> bool {
    let numbers = [activity.mastery, activity.pleasure, activity.mastery_guess, activity.pleasure_guess];
    numbers.iter().flatten().all(|it| *it <= 10)
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
