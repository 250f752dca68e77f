//! Opening and closing the vault.

use std::path::Path;
use std::thread::{self, JoinHandle};

use chrono::{DateTime, TimeDelta, Utc};
use domain::preferences::Preferences;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Key, Patient, Presence, RecoveryCode, Vault};

use crate::backups::Renewed;
use crate::echoes::Gathered;
use crate::keys::Made;
use crate::{Error, Visit};

/// How long something stays in the bin.
pub(crate) const BIN_DAYS: i64 = 30;

/// The vault while it is open, and how often a wrong key was tried.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) vault: Option<Vault>,
    /// A damaged vault whose keys are known.
    pub(crate) patient: Option<Patient>,
    /// The recovery code that was shown last and is to be typed back.
    pub(crate) shown: Option<RecoveryCode>,
    /// The thoughts of the open journal, gathered when they are first asked for.
    pub(crate) heard: Option<Gathered>,
    /// Counts what makes gathered thoughts outdated.
    pub(crate) changes: u64,
    pub(crate) wrong: u32,
    not_before: Option<DateTime<Utc>>,
    /// A vault that is making a backup before it closes.
    closing: Option<JoinHandle<()>>,
}

/// Where things stand, asked once at the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Whether there is a vault, and whether it is open.
    pub phase: Phase,
    /// Whether it needs a passphrase.
    pub protected: bool,
    /// The folder it lies in, for the settings page.
    pub folder: String,
    /// How the app looks and behaves.
    pub preferences: Preferences,
    /// This version of the app.
    pub version: String,
}

/// Whether there is a vault, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// Nothing is there yet: the first run.
    Absent,
    /// Ask for the passphrase.
    Locked,
    /// Open.
    Open,
    /// Say that the file is damaged and untouched.
    Damaged,
    /// Say that a newer version made it, and that it is untouched.
    Newer,
    /// Say that another window has it open.
    InUse,
    /// Say that something else lies where the vault belongs.
    NotOurs,
    /// Say that the folder cannot be written.
    ReadOnly,
    /// Say that it could not be opened, and that nothing was changed.
    Unreadable,
}

impl Visit<'_> {
    /// Where things stand. Opens a vault that has no passphrase.
    ///
    /// # Errors
    ///
    /// None: what is wrong with the vault is part of the answer.
    pub fn status(&self) -> Result<Status, Error> {
        let (phase, protected) = self.look();
        Ok(Status {
            phase,
            protected,
            folder: self.companion.places.vault.display().to_string(),
            preferences: self.preferences(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Makes the vault, with a passphrase or without one.
    ///
    /// # Errors
    ///
    /// [`vault::Error::AlreadyThere`], [`vault::Error::WeakPassphrase`], or what the disk says.
    pub fn create_vault(&self, passphrase: Option<String>) -> Result<Made, Error> {
        let mut desk = self.companion.desk();
        if desk.vault.is_some() {
            return Err(vault::Error::AlreadyThere.into());
        }
        let folder = &self.companion.places.vault;
        let (vault, code) = Vault::create(folder, passphrase.as_deref(), self.companion.cost)?;
        let recovery_code = code.as_ref().map(RecoveryCode::shown);
        (desk.vault, desk.shown) = (Some(vault), code);
        Ok(Made { recovery_code, backups: Renewed::default() })
    }

    /// Opens the vault with its passphrase.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] with the wait before the next try; otherwise what the vault says.
    pub fn unlock(&self, passphrase: String) -> Result<(), Error> {
        self.open_with(Key::Passphrase(&passphrase))
    }

    /// Opens the vault with its recovery code.
    ///
    /// # Errors
    ///
    /// As [`Visit::unlock`].
    pub fn unlock_with_code(&self, code: String) -> Result<(), Error> {
        self.open_with(Key::Recovery(&code))
    }

    /// Closes the vault and forgets its key. When a backup is due, it is finished first, out of sight; from
    /// the first moment on every command is answered with [`Error::Locked`].
    ///
    /// # Errors
    ///
    /// None.
    pub fn lock(&self) -> Result<(), Error> {
        let mut desk = self.companion.desk();
        (desk.patient, desk.shown) = (None, None);
        desk.unhear();
        let Some(vault) = desk.vault.take() else { return Ok(()) };
        let (second, now) = (self.second(), self.now.at);
        desk.wait_for_closing();
        desk.closing = Some(thread::spawn(move || close(vault, second.as_deref(), now)));
        Ok(())
    }

    fn look(&self) -> (Phase, bool) {
        let mut desk = self.companion.desk();
        if let Some(vault) = &desk.vault {
            return (Phase::Open, vault.is_protected());
        }
        if desk.patient.is_some() {
            return (Phase::Damaged, false);
        }
        desk.wait_for_closing();
        match Vault::presence(&self.companion.places.vault) {
            Ok(Presence::Absent) => (Phase::Absent, false),
            Ok(Presence::Protected) => (Phase::Locked, true),
            Ok(Presence::Device) => match self.open_at(&mut desk, Key::Device) {
                Ok(()) => (Phase::Open, false),
                Err(error) => (phase_of(&error), false),
            },
            Err(error) => (phase_of(&error), false),
        }
    }

    fn open_with(&self, key: Key<'_>) -> Result<(), Error> {
        let mut desk = self.companion.desk();
        if desk.vault.is_some() {
            return Ok(());
        }
        desk.may_try(self.now.at)?;
        desk.wait_for_closing();
        self.open_at(&mut desk, key).map_err(|error| desk.note(error, self.now.at))
    }

    fn open_at(&self, desk: &mut Desk, key: Key<'_>) -> Result<(), vault::Error> {
        let folder = &self.companion.places.vault;
        let opened = Vault::open(folder, key, self.now.at);
        if matches!(opened, Err(vault::Error::Damaged { .. })) {
            // The key fits and the file does not: what is needed for healing is known now.
            desk.patient = Patient::admit(folder, key, self.second().as_deref()).ok();
        }
        let mut vault = opened?;
        vault.empty_bin(self.now.at - TimeDelta::days(BIN_DAYS))?;
        desk.vault = Some(vault);
        desk.wrong = 0;
        desk.not_before = None;
        Ok(())
    }
}

/// Makes the backup that is due, then closes the vault. A backup that does not come about is due again at
/// the next opening.
fn close(vault: Vault, second: Option<&Path>, now: DateTime<Utc>) {
    let quiet = vault::Work::unwatched();
    if let Ok(Some(made)) = vault.back_up_if_due(now, quiet)
        && let Some(second) = second.filter(|it| it.is_dir())
    {
        vault.mirror(&made, second, quiet).ok();
    }
}

impl Desk {
    /// Waits until a vault that was locked a moment ago has made its backup and is closed.
    pub(crate) fn wait_for_closing(&mut self) {
        if let Some(closing) = self.closing.take() {
            // A backup that broke has left the vault closed all the same.
            closing.join().ok();
        }
    }

    /// Forgets every thought that was gathered.
    pub(crate) fn unhear(&mut self) {
        self.heard = None;
        self.changes += 1;
    }

    /// Closes whatever is open, without a backup.
    pub(crate) fn close(&mut self) {
        (self.vault, self.patient, self.shown) = (None, None, None);
        self.unhear();
    }

    /// Closes a vault in which damage was found, and keeps what is needed to heal it.
    pub(crate) fn keep_as_patient(&mut self) {
        self.unhear();
        self.patient = self.vault.take().and_then(Vault::into_patient);
    }

    /// Refuses a try that comes too soon after a wrong one.
    pub(crate) fn may_try(&self, now: DateTime<Utc>) -> Result<(), Error> {
        match self.not_before {
            // A clock that was set back must not lock anybody out for longer than the wait itself.
            Some(then) if now < then && then - now <= TimeDelta::seconds(LONGEST_WAIT.into()) => {
                let left = (then - now).num_seconds() + 1;
                Err(Error::WrongKey { wait_seconds: u32::try_from(left).unwrap_or(LONGEST_WAIT) })
            }
            _ => Ok(()),
        }
    }

    /// Counts a wrong key that somebody typed. Without one, asking for it is no mistake.
    pub(crate) fn note_typed(&mut self, error: vault::Error, typed: bool, now: DateTime<Utc>) -> Error {
        match error {
            vault::Error::WrongKey if !typed => Error::WrongKey { wait_seconds: 0 },
            other => self.note(other, now),
        }
    }

    /// Counts a wrong key; the wait grows with each.
    pub(crate) fn note(&mut self, error: vault::Error, now: DateTime<Utc>) -> Error {
        if !matches!(error, vault::Error::WrongKey) {
            return error.into();
        }
        self.wrong = self.wrong.saturating_add(1);
        let wait_seconds = wait_after(self.wrong);
        self.not_before = Some(now + TimeDelta::seconds(wait_seconds.into()));
        Error::WrongKey { wait_seconds }
    }
}

/// The longest wait between two tries, in seconds.
const LONGEST_WAIT: u32 = 60;

/// Two free tries, then 2, 4, 8 … up to 60 seconds. Never a wipe.
fn wait_after(wrong: u32) -> u32 {
    match wrong {
        0..=2 => 0,
        more => 2u32.saturating_pow(more - 2).min(LONGEST_WAIT),
    }
}

fn phase_of(error: &vault::Error) -> Phase {
    match error {
        vault::Error::Absent => Phase::Absent,
        vault::Error::Damaged { .. } => Phase::Damaged,
        vault::Error::Newer { .. } => Phase::Newer,
        vault::Error::InUse => Phase::InUse,
        vault::Error::NotOurs => Phase::NotOurs,
        vault::Error::ReadOnly => Phase::ReadOnly,
        _ => Phase::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_never_passes_a_minute() {
        let waits: Vec<u32> = (1..=9).map(wait_after).collect();

        assert_eq!(waits, [0, 0, 2, 4, 8, 16, 32, 60, 60]);
    }
}
