//! An exercise with its words.

use domain::exercise::{Card, Exercise};

use crate::words::Messages;
use crate::{Fault, check};

/// The most bytes an `exercise.json` may have.
pub const EXERCISE_BYTES: usize = 64 * 1024;

/// The most bytes the words of one exercise may have.
pub const WORDS_BYTES: usize = 256 * 1024;

/// An exercise with its words, completely checked: whatever it names is there.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// What it does.
    pub exercise: Exercise,
    /// What it says: Fluent source, plain text only.
    pub words: String,
    /// The same words by their ids.
    messages: Messages,
}

impl Pack {
    /// Reads an exercise and its words, and checks both before anything is shown.
    ///
    /// # Errors
    ///
    /// Every [`Fault`] that was found, in the order of the files.
    pub fn read(json: &str, ftl: &str) -> Result<Self, Vec<Fault>> {
        check::sizes(json, ftl)?;
        let exercise = check::exercise(json)?;
        let mut faults = check::rules(&exercise);
        let messages = check::words(&exercise, ftl).unwrap_or_else(|more| {
            faults.extend(more);
            Messages::new()
        });
        if faults.is_empty() { Ok(Self { exercise, words: ftl.to_owned(), messages }) } else { Err(faults) }
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.says("exercise", None)
    }

    /// What it is for, in one line.
    #[must_use]
    pub fn purpose(&self) -> &str {
        self.says("exercise", Some("purpose"))
    }

    /// The question of a step, or nothing when there is no such step.
    #[must_use]
    pub fn question(&self, step: &str) -> &str {
        self.says(&format!("step-{step}"), None)
    }

    /// What a message says, or one of its attributes; nothing when it is not there.
    #[must_use]
    pub fn says(&self, id: &str, attribute: Option<&str>) -> &str {
        let message = self.messages.get(id);
        let text = match attribute {
            Some(name) => message.and_then(|it| it.attributes.get(name)),
            None => message.and_then(|it| it.value.as_ref()),
        };
        text.map(|it| it.plain.as_str()).unwrap_or_default()
    }

    /// What an option of a choice says.
    #[must_use]
    pub fn option(&self, ask: &str, key: &str) -> &str {
        self.says(&format!("option-{ask}-{key}"), None)
    }

    /// The exercise as a list shows it.
    #[must_use]
    pub fn card(&self) -> Card {
        let it = &self.exercise;
        Card {
            slug: it.slug.clone(),
            title: self.title().to_owned(),
            purpose: self.purpose().to_owned(),
            purposes: it.purposes.clone(),
            minutes: it.minutes,
            intensity: it.intensity,
            form: it.form,
            grade: it.grade,
            marks: it.marks,
            modality: it.modality.clone(),
            school: self.says("exercise", Some("school")).to_owned(),
            suits: it.suits.clone(),
            own: false,
        }
    }
}
