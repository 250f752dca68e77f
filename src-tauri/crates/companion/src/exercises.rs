//! Exercises: the shelf, one to play, its pace and its outcome.

use domain::{
    Run,
    exercise::{Card, Exercise},
    feeling::Family,
    outcome::Outcome,
    pace::{Pattern, PhaseTable},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// An exercise with its words, ready to be played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Play {
    /// Its structure.
    pub exercise: Exercise,
    /// Its words, as a Fluent resource.
    pub words: String,
}

/// The words to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Vocabulary {
    /// Feelings, in their families.
    pub families: Vec<Family>,
    /// Thinking habits, "none of these" first.
    pub habits: Vec<String>,
}

impl Visit<'_> {
    /// Every exercise on the shelf.
    ///
    /// # Errors
    ///
    /// None.
    pub fn exercises(&self) -> Result<Vec<Card>, Error> {
        Ok(content::shelf().cards())
    }

    /// One exercise with its words.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`].
    pub fn exercise(&self, slug: String) -> Result<Play, Error> {
        let pack = content::shelf().find(&slug).ok_or(Error::NoSuchExercise)?;
        Ok(Play { exercise: pack.exercise.clone(), words: pack.words.clone() })
    }

    /// The words to choose from.
    ///
    /// # Errors
    ///
    /// None.
    pub fn vocabulary(&self) -> Result<Vocabulary, Error> {
        Ok(Vocabulary { families: content::families(), habits: content::habits() })
    }

    /// The phases of a paced breath.
    ///
    /// # Errors
    ///
    /// [`Error::Pace`].
    pub fn pace(&self, pattern: Pattern, minutes: u16) -> Result<PhaseTable, Error> {
        Ok(PhaseTable::new(&pattern, minutes)?)
    }

    /// Before and now.
    ///
    /// # Errors
    ///
    /// None.
    pub fn outcome(&self, run: Run) -> Result<Outcome, Error> {
        Ok(Outcome::of(&run))
    }
}
