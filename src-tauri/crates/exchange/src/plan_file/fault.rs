//! Why nothing may be taken from a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why an answer could not be read. Nothing was taken from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PlanFault {
    /// It is something else, or a later edition of this.
    #[error("the file is no answer of a kind this edition reads")]
    NotOne,
    /// It is sealed and no passphrase was given.
    #[error("the answer is sealed")]
    NeedsPassphrase,
    /// The passphrase is another one, or the file was changed.
    #[error("the answer does not open with this passphrase")]
    WrongPassphrase,
    /// It is longer than an answer may be.
    #[error("the answer is longer than 256 KiB")]
    TooLong,
    /// It holds more tasks, notes or exercises than there may be.
    #[error("the answer holds too many things")]
    TooMany,
    /// A line says something that cannot be.
    #[error("line {line}: {what}")]
    Line {
        /// Which line, counted from 1.
        line: u32,
        /// What is wrong with it.
        what: LineFault,
    },
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
pub enum LineFault {
    /// A date is not written as year, month, day: `2026-12-01`.
    #[error("this is no date")]
    BadDate,
    /// A date is before 2000 or after 2100.
    #[error("the date is too far away")]
    DateOutOfRange,
    /// Minutes are not a whole number from 1 to 600.
    #[error("minutes are a whole number from 1 to 600")]
    BadMinutes,
    /// A text is longer than 2000 characters.
    #[error("the text is longer than 2000 characters")]
    TooLongText,
    /// The name of an exercise has another shape than such names have.
    #[error("this is no name of an exercise")]
    BadExercise,
    /// A task without words.
    #[error("a task needs words")]
    EmptyTask,
}
