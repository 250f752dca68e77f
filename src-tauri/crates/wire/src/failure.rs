//! What the screen learns when a command could not be done.

use domain::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the UI learns when a command fails: enough to choose its words, never the words themselves.
///
/// Add a variant only when the UI does something different for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Failure {
    /// Ask for the passphrase.
    Locked,
    /// Say that this opens nothing, and when the next try is welcome.
    WrongPassphrase {
        /// Seconds until the next try.
        wait_seconds: u32,
    },
    /// Ask for a longer or less common passphrase.
    WeakPassphrase,
    /// Go to the first run: there is no vault.
    NoVault,
    /// Go to the start: there is a vault already.
    AlreadyThere,
    /// Say that the file is damaged, that it was not touched, and what to do. When it is the journal, ask
    /// again where things stand.
    Damaged,
    /// Say that a newer version made the file, and that it was not touched.
    Newer,
    /// Say that another window has the vault open.
    InUse,
    /// Say that something else lies where the vault belongs, and that it was not touched.
    NotOurs,
    /// Say that the folder cannot be written.
    ReadOnly,
    /// Say that the disk is full.
    NoRoom,
    /// Say that the disk could not be read or written, and that what was saved is safe.
    Disk,
    /// Say that the file is no backup of this app.
    NotABackup,
    /// Reload the list of backups; what was chosen is gone.
    NoSuchBackup,
    /// Say that the backup belongs to another journal.
    AnotherVault,
    /// Say that the folder cannot be used for backups.
    NoFolder,
    /// Say that no file can be written there.
    NoFile,
    /// Say that the file cannot be read.
    NotRead,
    /// Say that no PDF can be made, and that other kinds of file can.
    NoPaper,
    /// Say what is wrong with the answer, and that nothing was taken from it.
    Answer {
        /// What.
        fault: companion::PlanFault,
    },
    /// Say what is wrong with the file of another app, and that nothing was taken from it.
    Import {
        /// What.
        fault: companion::ImportFault,
    },
    /// The work was stopped, as was asked. Nothing is half done.
    Stopped,
    /// Say that there is nothing to keep yet.
    Blank,
    /// Say how long an entry may be; what was typed stays.
    TooLong,
    /// Reload the list; what was chosen is gone.
    NoSuchEntry {
        /// The entry that is no longer there.
        id: EntryId,
    },
    /// Say that there is no such exercise here.
    NoSuchExercise,
    /// Say that a newer version wrote this.
    FutureEdition,
    /// Point at the field that cannot be read.
    OutOfRange {
        /// Which field.
        field: String,
    },
    /// The host and the app are of different versions: reload.
    BadInput,
    /// The host and the app are of different versions: reload.
    NoSuchCommand,
    /// Something broke; what was typed is still there.
    Unexpected,
}

impl From<companion::Error> for Failure {
    fn from(error: companion::Error) -> Self {
        use companion::Error as E;
        match error {
            E::Locked => Self::Locked,
            E::WrongKey { wait_seconds } => Self::WrongPassphrase { wait_seconds },
            E::Blank => Self::Blank,
            E::TooLong => Self::TooLong,
            E::NoSuchEntry { id } => Self::NoSuchEntry { id },
            E::NoSuchExercise => Self::NoSuchExercise,
            E::FutureEdition => Self::FutureEdition,
            E::DoesNotFit { ask } => Self::OutOfRange { field: ask },
            E::OutOfRange { field } => Self::OutOfRange { field: field.to_owned() },
            E::UnknownSetting { .. } => Self::Newer,
            E::NoFolder => Self::NoFolder,
            E::NoFile => Self::NoFile,
            E::NotRead => Self::NotRead,
            E::NoPaper(_) => Self::NoPaper,
            E::Answer(fault) => Self::Answer { fault },
            E::Import(fault) => Self::Import { fault },
            E::Preferences(_) => Self::Disk,
            E::Pace(_) => Self::OutOfRange { field: "pattern".to_owned() },
            E::Vault(error) => of_vault(&error),
            _ => Self::Unexpected,
        }
    }
}

fn of_vault(error: &vault::Error) -> Failure {
    use vault::Error as V;
    match error {
        V::Absent => Failure::NoVault,
        V::AlreadyThere => Failure::AlreadyThere,
        V::WrongKey => Failure::WrongPassphrase { wait_seconds: 0 },
        V::WeakPassphrase => Failure::WeakPassphrase,
        V::Damaged { .. } => Failure::Damaged,
        V::NotOurs => Failure::NotOurs,
        V::Newer { .. } => Failure::Newer,
        V::InUse => Failure::InUse,
        V::ReadOnly => Failure::ReadOnly,
        V::NoRoom => Failure::NoRoom,
        V::TooLong => Failure::TooLong,
        V::NotABackup => Failure::NotABackup,
        V::NoSuchBackup => Failure::NoSuchBackup,
        V::AnotherVault => Failure::AnotherVault,
        V::Stopped => Failure::Stopped,
        V::Io(error) if error.kind() == std::io::ErrorKind::OutOfMemory => Failure::Unexpected,
        V::Io(_) => Failure::Disk,
        _ => Failure::Unexpected,
    }
}
