//! What can go wrong, with its source. The wire turns it into what the screen has to know.

use domain::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why the companion could not do something. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The vault is closed.
    #[error("the vault is locked")]
    Locked,
    /// The passphrase or the recovery code opens nothing.
    #[error("that does not open the vault; the next try is welcome in {wait_seconds} s")]
    WrongKey {
        /// How long to wait before the next try, in seconds.
        wait_seconds: u32,
    },
    /// There is nothing in it to keep.
    #[error("there is nothing to keep yet")]
    Blank,
    /// More than is kept in one entry.
    #[error("an entry may hold 12 MB of words")]
    TooLong,
    /// The entry, draft or version is not there.
    #[error("there is no such entry")]
    NoSuchEntry {
        /// What was asked for.
        id: EntryId,
    },
    /// No exercise has this name.
    #[error("there is no exercise with this name")]
    NoSuchExercise,
    /// The run belongs to an edition of its exercise that this version does not know.
    #[error("this was written with a newer edition of the exercise")]
    FutureEdition,
    /// An answer does not fit its question.
    #[error("the answer to {ask} does not fit its question")]
    DoesNotFit {
        /// The id of the question.
        ask: String,
    },
    /// A breathing pace nobody can follow.
    #[error(transparent)]
    Pace(#[from] domain::pace::NoSuchPace),
    /// A name, a day or a number out of range.
    #[error("{field} is out of range")]
    OutOfRange {
        /// Which field.
        field: &'static str,
    },
    /// A setting in the vault was written by a newer version. Writing over it would lose what it holds.
    #[error("what is kept as {name} is not of this version")]
    UnknownSetting {
        /// Its name.
        name: &'static str,
    },
    /// The vault said no.
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// What was chosen for backups is no folder that can be written, or is the journal's own.
    #[error("this is not a folder for backups")]
    NoFolder,
    /// A file could not be written where it was wanted.
    #[error("no file can be written there")]
    NoFile,
    /// A file could not be read.
    #[error("the file cannot be read")]
    NotRead,
    /// A PDF could not be made.
    #[error(transparent)]
    NoPaper(exchange::NoPdf),
    /// Nothing may be taken from an answer.
    #[error(transparent)]
    Answer(exchange::PlanFault),
    /// Nothing may be taken in from a file of another app.
    #[error(transparent)]
    Import(#[from] ImportFault),
    /// The preferences could not be written.
    #[error("the preferences could not be written")]
    Preferences(#[source] std::io::Error),
}

/// Why nothing may be taken in from a file. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ImportFault {
    /// It is of a kind that is not known here.
    #[error("not a file of a known kind")]
    Unknown,
    /// It is not what it was taken for, or it is broken there.
    #[error("broken near line {line}")]
    Broken {
        /// The line, counted from 1; 0 when lines mean nothing in such a file.
        line: u32,
    },
    /// A zip that is broken, encrypted or packed in a way that is not known.
    #[error("a zip that cannot be read")]
    BrokenZip,
    /// More words, or more files, than are read at once: 96 MiB of text.
    #[error("more than is read at once")]
    TooLarge,
    /// More entries than are taken in at once.
    #[error("more than {most} entries")]
    TooMany {
        /// The most.
        most: u32,
    },
    /// A newer version of this app made it.
    #[error("a newer version made this file")]
    Newer,
}
