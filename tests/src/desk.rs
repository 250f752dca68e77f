//! A companion without a window, with a clock that tests may turn.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, TimeDelta};
use companion::{Companion, Cost, Places};
use domain::Moment;
use serde_json::{Value, json};
use tempfile::TempDir;
use wire::Failure;

/// A companion in a folder of its own.
pub struct Desk {
    folder: TempDir,
    companion: Companion,
    now: DateTime<FixedOffset>,
}

impl Desk {
    /// A companion at its first start: there is no vault yet.
    ///
    /// # Panics
    ///
    /// When no folder can be made.
    #[must_use]
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder of our own");
        let companion = Companion::costing(places(&folder), Cost::Lowest);
        let now = DateTime::parse_from_rfc3339("2026-03-03T20:15:00+01:00").expect("a moment");
        Self { folder, companion, now }
    }

    /// A companion whose vault has no passphrase and is open.
    #[must_use]
    pub fn open() -> Self {
        let desk = Self::empty();
        desk.does("create_vault", json!({ "passphrase": null }));
        desk
    }

    /// A companion whose vault has this passphrase and is open, and the recovery code.
    #[must_use]
    pub fn protected(passphrase: &str) -> (Self, String) {
        let desk = Self::empty();
        let made = desk.does("create_vault", json!({ "passphrase": passphrase }));
        let code = made["recoveryCode"].as_str().map(str::to_owned).expect("a passphrase comes with a recovery code");
        (desk, code)
    }

    /// The same folder after the app was closed and started again.
    #[must_use]
    pub fn restarted(self) -> Self {
        let Self { folder, companion, now } = self;
        drop(companion);
        let companion = Companion::costing(places(&folder), Cost::Lowest);
        Self { folder, companion, now }
    }

    /// Turns the clock on.
    pub fn later(&mut self, by: TimeDelta) {
        self.now += by;
    }

    /// The moment it is.
    #[must_use]
    pub fn now(&self) -> Moment {
        Moment::of(self.now)
    }

    /// Carries out one command.
    ///
    /// # Errors
    ///
    /// What the command says.
    pub fn ask(&self, command: &str, input: Value) -> Result<Value, Failure> {
        wire::answer(&self.companion, self.now(), command, input)
    }

    /// Carries out one command that works.
    ///
    /// # Panics
    ///
    /// When it does not.
    pub fn does(&self, command: &str, input: Value) -> Value {
        self.ask(command, input).unwrap_or_else(|failure| panic!("`{command}` is answered with {failure:?}"))
    }

    /// Why a command does not work.
    ///
    /// # Panics
    ///
    /// When it works.
    pub fn refuses(&self, command: &str, input: Value) -> Failure {
        match self.ask(command, input) {
            Err(failure) => failure,
            Ok(answer) => panic!("`{command}` is answered with {answer}"),
        }
    }

    /// Begins, fills and keeps an entry in one go; gives it as it was stored.
    pub fn writes(&self, body: Value) -> Value {
        let draft = self.does("begin", json!({ "body": body }));
        self.does("write_entry", json!({ "draft": draft }))
    }

    /// Whether a reminder comes now, as the window asks it.
    ///
    /// # Panics
    ///
    /// When that cannot be written down.
    pub fn reminds(&self) -> bool {
        self.companion.at(self.now()).reminder_due().expect("it is written down")
    }

    /// The folder of the vault.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        places(&self.folder).vault
    }

    /// The folder that holds everything the app writes.
    #[must_use]
    pub fn everything(&self) -> PathBuf {
        self.folder.path().to_path_buf()
    }
}

fn places(folder: &TempDir) -> Places {
    Places { vault: folder.path().join("vault"), preferences: folder.path().join("config/preferences.json") }
}

/// A page with these words.
#[must_use]
pub fn page(title: &str, text: &str) -> Value {
    json!({ "kind": "page", "it": { "title": title, "text": text } })
}

/// A check-in with this mood and this line.
#[must_use]
pub fn check_in(mood: Option<u8>, line: &str) -> Value {
    json!({ "kind": "checkIn", "it": { "mood": mood, "line": line } })
}
