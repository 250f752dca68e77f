//! A report as one encrypted page that any browser opens, offline, and the therapist's answer that it makes.

use serde::{Deserialize, Serialize};

use crate::report::Report;

/// What makes two sealed pages differ, although words and passphrase are the same. Never use one twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed {
    /// Goes into the key.
    pub salt: [u8; 16],
    /// Goes into the cipher.
    pub nonce: [u8; 12],
}

/// The fixed words of a sealed page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SealWords {
    /// The name of the page before it is opened; says nothing about what is inside.
    pub title: String,
    /// What this file is, and what to do.
    pub intro: String,
    /// The label of the passphrase.
    pub passphrase: String,
    /// The button that opens.
    pub open: String,
    /// Said while the passphrase is tried.
    pub opening: String,
    /// Said when it was another passphrase.
    pub wrong: String,
    /// Said when this browser cannot open it.
    pub no_crypto: String,
    /// Said when scripts are off.
    pub no_script: String,
    /// How it is sealed, in one line.
    pub how: String,
    /// The button that empties the page.
    pub close: String,
    /// The heading of the answer.
    pub answer: String,
    /// What an answer is, and where it goes.
    pub answer_intro: String,
    /// The label of the therapist's name.
    pub from: String,
    /// The label of the next session's day.
    pub next_session: String,
    /// The name of a task, before its number.
    pub task: String,
    /// The label of what to do.
    pub what: String,
    /// The label of what it is for.
    pub why: String,
    /// The label of the exercise.
    pub exercise: String,
    /// The choice of no exercise.
    pub no_exercise: String,
    /// The label of when and where.
    pub when: String,
    /// The label of the minutes.
    pub minutes: String,
    /// The label of the smallest version.
    pub smallest: String,
    /// The button that adds a task.
    pub add_task: String,
    /// The button that takes a task away; the task's name follows it.
    pub remove_task: String,
    /// The label of the note.
    pub note: String,
    /// The button that saves the answer.
    pub save: String,
    /// Said when it is saved.
    pub saved: String,
    /// Said when a task has no words or there is nothing to save.
    pub nothing_to_save: String,
    /// The exercises to choose from: slug and title.
    pub exercises: Vec<(String, String)>,
}

/// A passphrase is too easy to guess: it has fewer than 8 characters, or they are all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a passphrase has at least 8 characters, and not all the same")]
pub struct TooShort;

/// A sealed page did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page does not open with this passphrase")]
pub struct NotOpened;

/// The report as one encrypted page.
///
/// # Errors
///
/// [`TooShort`] for a passphrase that is too easy to guess.
pub fn sealed(report: &Report, passphrase: &str, seed: Seed, words: &SealWords) -> Result<String, TooShort> {
    let _ = (report, passphrase, seed, words);
    Err(TooShort)
}

/// Opens a sealed page again and gives the HTML of its report.
///
/// # Errors
///
/// [`NotOpened`] when the passphrase is another one, or the page was changed.
pub fn open(page: &str, passphrase: &str) -> Result<String, NotOpened> {
    let _ = (page, passphrase);
    Err(NotOpened)
}
