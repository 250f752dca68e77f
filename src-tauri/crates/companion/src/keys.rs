//! What opens the journal: passphrase and recovery code.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{RecoveryCode, Vault};

use crate::backups::{Renewed, listable};
use crate::opening::Desk;
use crate::{Error, Visit};

/// Under this name the vault remembers whether its recovery code was typed back.
const CHECKED: &str = "recovery.checked";

/// A vault was made, or what opens it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    /// A new recovery code, shown this once; missing when there is none, or the one before still works.
    pub recovery_code: Option<String>,
    /// What became of the backups.
    pub backups: Renewed,
}

/// Whether a recovery code opens the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Recovery {
    /// There is none.
    None,
    /// There is one that nobody has typed back yet.
    Unchecked,
    /// There is one, and it was typed back.
    Checked,
}

impl Visit<'_> {
    /// Sets the first passphrase, or changes it. `current` is the passphrase until now, or the recovery code.
    /// The backups follow.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when `current` opens nothing, [`vault::Error::WeakPassphrase`].
    pub fn set_passphrase(&self, current: Option<String>, next: String) -> Result<Made, Error> {
        self.change_keys(|vault, companion, now, work| {
            vault.set_passphrase(current.as_deref(), &next, companion.cost, now, work)
        })
    }

    /// Gives everything a new key, passphrase and recovery code: somebody knows the old ones.
    ///
    /// # Errors
    ///
    /// As [`Visit::set_passphrase`].
    pub fn rekey(&self, current: Option<String>, next: String) -> Result<Made, Error> {
        self.change_keys(|vault, companion, now, work| {
            let rekeyed = vault.rekey(current.as_deref(), &next, companion.cost, now, work);
            rekeyed.map(|(vault, code)| (vault, Some(code)))
        })
    }

    /// Takes the passphrase and the recovery code away. The backups follow.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when `current` opens nothing.
    pub fn remove_passphrase(&self, current: String) -> Result<Made, Error> {
        self.change_keys(|mut vault, _, _, _| match vault.remove_passphrase(&current) {
            Ok(()) => Ok((vault, None)),
            Err(error) => Err((Some(vault.into()), error)),
        })
    }

    /// Makes a new recovery code. The one before works until the new one is typed back.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when `current` opens nothing.
    pub fn make_code(&self, current: String) -> Result<Made, Error> {
        let mut desk = self.companion.desk();
        desk.may_try(self.now.at)?;
        let made = desk.vault.as_mut().ok_or(Error::Locked)?.make_code(&current);
        let code = made.map_err(|error| desk.note(error, self.now.at))?;
        let shown = code.shown();
        desk.shown = Some(code);
        Ok(Made { recovery_code: Some(shown), backups: Renewed::default() })
    }

    /// Whether what was typed back from paper is the code that was shown last. When it is, it becomes the
    /// only one, and the backups follow.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], and what the disk says.
    pub fn confirm_code(&self, typed: String) -> Result<bool, Error> {
        let mut desk = self.companion.desk();
        let Desk { vault, shown, .. } = &mut *desk;
        let vault = vault.as_mut().ok_or(Error::Locked)?;
        let Some(code) = shown.as_ref().filter(|it| it.is(&typed)) else { return Ok(false) };
        let was_another = vault.codes() > 1;
        vault.keep_code(code)?;
        vault.keep_setting(CHECKED, "true")?;
        if was_another {
            // What cannot follow now follows later.
            self.companion.watched(|work| vault.renew_backups(self.second().as_deref(), work)).ok();
        }
        *shown = None;
        Ok(true)
    }

    /// Lets the code that was shown last go, when another one still works. After a lock both go on working,
    /// for whoever wrote it down and was called away, until one is typed back.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], and what the disk says.
    pub fn forget_code(&self) -> Result<(), Error> {
        let mut desk = self.companion.desk();
        let Desk { vault, shown, .. } = &mut *desk;
        let vault = vault.as_mut().ok_or(Error::Locked)?;
        match shown.take() {
            Some(code) if vault.codes() > 1 => Ok(vault.forget_code(&code)?),
            _ => Ok(()),
        }
    }

    /// Changes what opens the vault, and lets the backups follow.
    fn change_keys(
        &self,
        change: impl FnOnce(
            Vault,
            &crate::Companion,
            chrono::DateTime<chrono::Utc>,
            vault::Work<'_>,
        ) -> Result<(Vault, Option<RecoveryCode>), vault::Refused>,
    ) -> Result<Made, Error> {
        let mut desk = self.companion.desk();
        desk.may_try(self.now.at)?;
        // Where the backups cannot even be listed, nothing is changed.
        listable(desk.vault.as_ref().ok_or(Error::Locked)?)?;
        let vault = desk.vault.take().ok_or(Error::Locked)?;
        let (companion, now) = (self.companion, self.now.at);
        match companion.watched(|work| change(vault, companion, now, work)) {
            Ok((mut vault, code)) => {
                if code.is_some() {
                    vault.keep_setting(CHECKED, "false")?;
                }
                // What cannot follow now follows later; the new keys hold already. No answer but the new
                // recovery code may be given now: it is shown this once.
                let renewed = companion.watched(|work| vault.renew_backups(self.second().as_deref(), work));
                let backups = renewed.map(Renewed::from).unwrap_or_default();
                let recovery_code = code.as_ref().map(RecoveryCode::shown);
                (desk.vault, desk.shown, desk.wrong) = (Some(vault), code, 0);
                Ok(Made { recovery_code, backups })
            }
            Err((vault, error)) => {
                desk.vault = vault.map(|it| *it);
                Err(desk.note(error, now))
            }
        }
    }
}

/// Whether a recovery code opens a vault.
pub(crate) fn recovery(vault: &Vault) -> Result<Recovery, Error> {
    Ok(match vault.codes() {
        0 => Recovery::None,
        _ if vault.setting(CHECKED)?.as_deref() == Some("true") => Recovery::Checked,
        _ => Recovery::Unchecked,
    })
}
