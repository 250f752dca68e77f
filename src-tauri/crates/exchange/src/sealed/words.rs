//! The fixed words of a sealed page.

/// The fixed words of a sealed page. Only those up to [`how`](Self::how) can be read without the passphrase.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SealWords {
    /// The name of the page before it is opened. Says nothing about what is inside.
    pub title: String,
    /// What to do with this page.
    pub intro: String,
    /// The label of the passphrase.
    pub passphrase: String,
    /// The button that opens.
    pub open: String,
    /// Said while the passphrase is tried.
    pub opening: String,
    /// Said when it was another passphrase, or the file is damaged.
    pub wrong: String,
    /// Said in a browser that cannot open it.
    pub no_crypto: String,
    /// Said when scripts are switched off.
    pub no_script: String,
    /// How it is sealed; the names of the ciphers follow on the same line.
    pub how: String,

    /// The button that empties the page again.
    pub close: String,
    /// The heading of the answer.
    pub answer: String,
    /// What an answer is for, and what to do with the file.
    pub answer_intro: String,
    /// The label of the name of who answers.
    pub from: String,
    /// The label of the day of the next session.
    pub next_session: String,
    /// What one task is called; its number follows.
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
    /// The button that takes a task away; its number follows.
    pub remove_task: String,
    /// The label of the note.
    pub note: String,
    /// The button that saves the answer.
    pub save: String,
    /// Said when it was saved.
    pub saved: String,
    /// Said when there is nothing to save.
    pub nothing_to_save: String,
    /// Said when a task has no words.
    pub task_needs_words: String,
    /// The exercises to choose from: slug and title.
    pub exercises: Vec<(String, String)>,
}
