//! Exercises: the shelf, one to play, its pace and its outcome.

use content::Pack;
use domain::{
    Night, Run, Sleep,
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
    /// Regions of the body, from head to foot.
    pub regions: Vec<String>,
}

impl Visit<'_> {
    /// Every exercise on the shelf, own ones first.
    ///
    /// # Errors
    ///
    /// None; while the vault is closed, own exercises are not there.
    pub fn exercises(&self) -> Result<Vec<Card>, Error> {
        let own = self.own_shelf().unwrap_or_default();
        let mut cards: Vec<Card> = own.iter().map(|it| Card { own: true, ..it.card() }).collect();
        cards.extend(content::shelf().cards());
        Ok(cards)
    }

    /// One exercise with its words.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`].
    pub fn exercise(&self, slug: String) -> Result<Play, Error> {
        let Pack { exercise, words, .. } = self.pack(&slug)?;
        Ok(Play { exercise, words })
    }

    /// The words to choose from.
    ///
    /// # Errors
    ///
    /// None.
    pub fn vocabulary(&self) -> Result<Vocabulary, Error> {
        Ok(Vocabulary { families: content::families(), habits: content::habits(), regions: content::regions() })
    }

    /// The phases of a paced breath.
    ///
    /// # Errors
    ///
    /// [`Error::Pace`].
    pub fn pace(&self, pattern: Pattern, minutes: u16) -> Result<PhaseTable, Error> {
        Ok(PhaseTable::new(&pattern, minutes)?)
    }

    /// The step that leads back to the present, when distress says that the exploring ends here.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchExercise`].
    pub fn heed(&self, run: Run) -> Result<Option<String>, Error> {
        let exercise = self.pack(&run.slug)?.exercise;
        let halts = exercise.calls_halt(&run);
        Ok(exercise.stop.filter(|_| halts).map(|it| it.to))
    }

    /// What follows from a night; nothing while a part is missing.
    ///
    /// # Errors
    ///
    /// None.
    pub fn sleep(&self, night: Night) -> Result<Option<Sleep>, Error> {
        Ok(night.sleep())
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
