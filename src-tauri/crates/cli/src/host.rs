//! A companion, its folder and the clock of this computer.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use chrono::Local;
use companion::{Companion, ImportFault, Phase, Places};
use directories::ProjectDirs;
use domain::Moment;
use serde_json::{Value, json};
use wire::Failure;

use crate::{passphrase, sentence, watch};

/// The companion at a command line.
pub(crate) struct Host {
    companion: Companion,
}

impl Host {
    /// A companion whose vault is still closed.
    pub(crate) fn closed(folder: Option<PathBuf>) -> Result<Self, String> {
        Ok(Self { companion: Companion::new(places(folder)?) })
    }

    /// A companion whose vault is open; asks for the passphrase where there is one.
    pub(crate) fn open(folder: Option<PathBuf>, file: Option<&Path>) -> Result<Self, String> {
        Self::closed(folder)?.opened(file)
    }

    /// The same with its vault open; asks for the passphrase where there is one.
    pub(crate) fn opened(self, file: Option<&Path>) -> Result<Self, String> {
        let locked = self.phase()? == Phase::Locked;
        let passphrase = if locked { Some(passphrase::given(file)?.map_or_else(passphrase::asked, Ok)?) } else { None };
        self.opened_with(passphrase.as_deref())
    }

    /// The same with its vault open, with this passphrase or this recovery code where one is needed.
    pub(crate) fn opened_with(self, key: Option<&str>) -> Result<Self, String> {
        match (self.phase()?, key) {
            (Phase::Open, _) => Ok(self),
            (Phase::Locked, Some(key)) => {
                self.unlock(key).map_err(|it| sentence(&it))?;
                Ok(self)
            }
            (other, _) => Err(sentence(&of_phase(other))),
        }
    }

    /// Opens a vault with this passphrase or this recovery code.
    pub(crate) fn unlock(&self, key: &str) -> Result<(), Failure> {
        let opened = match self.ask("unlock", json!({ "passphrase": key })) {
            Err(Failure::WrongPassphrase { .. }) => self.ask("unlock_with_code", json!({ "code": key })),
            other => other,
        };
        opened.map(drop)
    }

    /// Carries out one command now.
    pub(crate) fn ask(&self, command: &str, input: Value) -> Result<Value, Failure> {
        wire::answer(&self.companion, Moment::of(Local::now().fixed_offset()), command, input)
    }

    /// Carries out one command and prints its answer.
    pub(crate) fn print(&self, command: &str, input: Value) -> Result<(), String> {
        let answer = self.ask(command, input).map_err(|it| sentence(&it))?;
        say(&answer.to_string())
    }

    /// Makes a vault. A passphrase is taken only where one was given: scripts never wait.
    pub(crate) fn make(&self, file: Option<&Path>) -> Result<(), String> {
        let passphrase = passphrase::given(file)?;
        self.print("create_vault", json!({ "passphrase": passphrase }))
    }

    /// Checks the vault; a damaged one is a failure.
    pub(crate) fn verify(&self) -> Result<(), String> {
        let verdict = watch::ask(self, "verify", json!({})).map_err(|it| sentence(&it))?;
        say(&verdict.to_string())?;
        if verdict["whole"] == json!(true) { Ok(()) } else { Err(explain(&Failure::Damaged).to_owned()) }
    }
}

impl Drop for Host {
    /// Closes the vault in good order, with the backup that may be due.
    fn drop(&mut self) {
        self.companion.close(Moment::of(Local::now().fixed_offset()));
    }
}

/// Where things lie: the folder given, or the app's own.
fn places(folder: Option<PathBuf>) -> Result<Places, String> {
    let own = ProjectDirs::from_path("org.betweentimes.desktop".into());
    let own = own.ok_or("This computer names no home folder. Give one with --vault DIR.")?;
    let preferences = match &folder {
        Some(folder) => folder.join("preferences.json"),
        None => own.config_dir().join("preferences.json"),
    };
    Ok(Places { vault: folder.unwrap_or_else(|| own.data_local_dir().join("vault")), preferences })
}

/// Prints one line on standard output. A reader that has gone away is no fault.
pub(crate) fn say(line: &str) -> Result<(), String> {
    match writeln!(std::io::stdout().lock(), "{line}") {
        Err(problem) if problem.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("Cannot write: {problem}")),
        _ => Ok(()),
    }
}

/// Reads a JSON argument.
pub(crate) fn read_json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|problem| format!("The input is not JSON: {problem}"))
}

/// Why nothing can be done in this phase.
pub(crate) fn of_phase(phase: Phase) -> Failure {
    match phase {
        Phase::Absent => Failure::NoVault,
        Phase::Locked => Failure::Locked,
        Phase::Damaged => Failure::Damaged,
        Phase::Newer => Failure::Newer,
        Phase::InUse => Failure::InUse,
        Phase::NotOurs => Failure::NotOurs,
        Phase::ReadOnly => Failure::ReadOnly,
        Phase::Open | Phase::Unreadable => Failure::Unexpected,
    }
}

/// A failure in a sentence: what happened and what is safe.
pub(crate) fn explain(failure: &Failure) -> &'static str {
    match failure {
        Failure::Locked => "The vault is locked.",
        Failure::WrongPassphrase { .. } => "This passphrase does not open the vault. Nothing was changed.",
        Failure::WeakPassphrase => "Use at least ten characters or four words that are hard to guess.",
        Failure::NoVault => "There is no vault in this folder. `btw new` makes one.",
        Failure::AlreadyThere => "There is a vault in this folder already. It was not touched.",
        Failure::Damaged => "The vault, or the backup, is damaged. It was not changed. `btw salvage` heals a vault.",
        Failure::Newer => "A newer version made this vault. It was not touched.",
        Failure::InUse => "The vault is open in another window or program.",
        Failure::NotOurs => "Something else lies where the vault belongs. It was not touched.",
        Failure::ReadOnly => "The folder of the vault cannot be written. Nothing was changed.",
        Failure::NoRoom => "The disk is full. Nothing was changed.",
        Failure::Disk => "The disk could not be read or written. What was saved is safe.",
        Failure::NotABackup => "This file is not a backup of Betweentimes. Nothing was changed.",
        Failure::NoSuchBackup => "There is no such backup. `btw backup --list` shows those there are.",
        Failure::AnotherVault => "This backup belongs to another vault. Nothing was changed.",
        Failure::NoFolder => "This folder cannot be used for backups. Nothing was changed.",
        Failure::NoFile => "No file can be written there, or there is one already. Nothing was changed.",
        Failure::NotRead => "The file cannot be read.",
        Failure::NoPaper => "The PDF could not be made. Nothing was written. Try another format.",
        Failure::Answer { .. } => "Nothing can be taken from this file. Nothing was changed.",
        Failure::Import { fault: ImportFault::Unknown } => {
            "This is no file of a kind that is known here. `--as` says what it is. Nothing was changed."
        }
        Failure::Import { fault: ImportFault::TooLarge | ImportFault::TooMany { .. } } => {
            "This is more than is read at once: 96 MiB of text, 500,000 entries. Nothing was changed."
        }
        Failure::Import { fault: ImportFault::Newer } => "A newer version made this file. Nothing was changed.",
        Failure::Import { .. } => "The file is broken, or not what it was taken for. Nothing was changed.",
        Failure::Stopped => "Stopped. Nothing was changed.",
        Failure::Blank => "There is nothing to keep yet.",
        Failure::TooLong => "One entry holds up to 12 MB of words. Nothing was changed.",
        Failure::NoSuchEntry { .. } => "There is no such entry.",
        Failure::NoSuchExercise => "There is no exercise with this name.",
        Failure::FutureEdition => "This was written with a newer edition of the exercise. Nothing was changed.",
        Failure::OutOfRange { .. } => "One of the values is out of range. Nothing was changed.",
        Failure::BadInput => "The input does not fit this command. Nothing was changed.",
        Failure::NoSuchCommand => "There is no such command. `btw commands` lists them.",
        _ => "Something went wrong. Nothing was changed.",
    }
}
