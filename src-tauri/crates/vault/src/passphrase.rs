//! What opens the vault: setting, changing and removing the passphrase, and the recovery code.

use std::path::Path;

use chrono::{DateTime, Utc};

use crate::keys::calibrate::Cost;
use crate::keys::recovery::RecoveryCode;
use crate::keys::slots::{SlotKind, Slots};
use crate::keys::weigh::weigh;
use crate::keys::{Key, Secret, ring};
use crate::vault::Home;
use crate::work::Work;
use crate::{Error, Vault};

/// A refusal, with the vault (or the [`crate::Patient`]) when it is still open.
pub type Refused<Kept = Vault> = (Option<Box<Kept>>, Error);

impl Vault {
    /// Locks the vault with a passphrase. The first one comes with a recovery code: the only time it can
    /// be shown. A later one keeps the code there is.
    ///
    /// The first passphrase makes a new key and writes the whole file again, for the old key lay
    /// readable on the disk; after it the old key opens nothing. A later one wraps the same key again;
    /// `current` is the passphrase until now, or the recovery code. Backups open as before until
    /// [`Vault::renew_backups`] was called.
    ///
    /// # Errors
    ///
    /// With the vault as it was: [`Error::WeakPassphrase`], [`Error::WrongKey`] when `current` does
    /// not open it, [`Error::NoRoom`] and the like. Without the vault only when it could not be
    /// opened again; what it holds is safe then, under the old passphrase or the new one.
    pub fn set_passphrase(
        mut self,
        current: Option<&str>,
        next: &str,
        cost: Cost,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<(Self, Option<RecoveryCode>), Refused> {
        if !weigh(next).is_enough() {
            return Err((Some(self.into()), Error::WeakPassphrase));
        }
        match self.home.as_mut() {
            None => Err((Some(self.into()), Error::Absent)),
            Some(home) if home.slots.opens_by_itself() => {
                self.encrypt_anew(next, cost, now, work).map(|(vault, code)| (vault, Some(code)))
            }
            Some(home) => match rewrap(home, current, next, cost) {
                Ok(()) => Ok((self, None)),
                Err(error) => Err((Some(self.into()), error)),
            },
        }
    }

    /// Gives everything a new key, a new passphrase and a new recovery code: for when somebody else knows
    /// the old ones. Backups stay under the old key until [`Vault::renew_backups`] was called.
    ///
    /// # Errors
    ///
    /// As [`Vault::set_passphrase`].
    pub fn rekey(
        self,
        current: Option<&str>,
        next: &str,
        cost: Cost,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<(Self, RecoveryCode), Refused> {
        let allowed = match &self.home {
            _ if !weigh(next).is_enough() => Err(Error::WeakPassphrase),
            None => Err(Error::Absent),
            Some(home) => home.check(current),
        };
        match allowed {
            Ok(()) => self.encrypt_anew(next, cost, now, work),
            Err(error) => Err((Some(self.into()), error)),
        }
    }

    /// Takes the passphrase and the recovery code away: from now on the vault opens by itself, and anyone
    /// who can open the files can read it.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when `current` opens nothing; nothing is changed then.
    pub fn remove_passphrase(&mut self, current: &str) -> Result<(), Error> {
        let home = self.home.as_mut().ok_or(Error::Absent)?;
        home.check(Some(current))?;
        let slots = ring::leave_open(&home.folder, home.next_slots(), &home.vault_key)?;
        home.put_slots(slots)
    }

    /// Makes one more recovery code. The one before goes on working until [`Vault::keep_code`] is called
    /// with this one: nobody is left without a code that works. There are never more than these two.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when `current` opens nothing; nothing is changed then.
    pub fn make_code(&mut self, current: &str) -> Result<RecoveryCode, Error> {
        let home = self.home.as_mut().ok_or(Error::Absent)?;
        home.check(Some(current))?;
        let mut slots = home.next_slots();
        let code = ring::add_code(&mut slots, &home.vault_key)?;
        home.put_slots(slots)?;
        Ok(code)
    }

    /// Lets this recovery code be the only one.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when the code opens nothing; nothing is changed then.
    pub fn keep_code(&mut self, code: &RecoveryCode) -> Result<(), Error> {
        self.sort_codes(code, |is_this| is_this)
    }

    /// Makes this recovery code work no more. Others go on working.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] when the code opens nothing; nothing is changed then.
    pub fn forget_code(&mut self, code: &RecoveryCode) -> Result<(), Error> {
        self.sort_codes(code, |is_this| !is_this)
    }

    /// How many recovery codes open the vault.
    #[must_use]
    pub fn codes(&self) -> usize {
        let count = |it: &Home| it.slots.slots.iter().filter(|it| it.kind == SlotKind::Recovery).count();
        self.home.as_ref().map_or(0, count)
    }

    fn sort_codes(&mut self, code: &RecoveryCode, stays: impl Fn(bool) -> bool) -> Result<(), Error> {
        let home = self.home.as_mut().ok_or(Error::Absent)?;
        let opens: Vec<bool> = home.slots.opened_by(SlotKind::Recovery, code.secret())?;
        if !opens.contains(&true) {
            return Err(Error::WrongKey);
        }
        let mut slots = home.next_slots();
        let mut opens = opens.into_iter();
        slots.slots.retain(|it| {
            let is_this = opens.next().unwrap_or(false);
            it.kind != SlotKind::Recovery || stays(is_this)
        });
        if slots == home.next_slots() {
            return Ok(());
        }
        slots.seal(&home.vault_key)?;
        home.put_slots(slots)
    }
}

impl Home {
    /// The slots with the number of the next change.
    fn next_slots(&self) -> Slots {
        let mut slots = self.slots.clone();
        slots.generation += 1;
        slots
    }

    /// Makes these the slots of the vault, both copies.
    fn put_slots(&mut self, slots: Slots) -> Result<(), Error> {
        ring::write(&self.folder, &slots)?;
        self.slots = slots;
        // The spare copy still opens as before until it is written, too.
        ring::settle(&self.folder, &self.slots)
    }

    /// Whether somebody may change what opens the vault: with the passphrase or a recovery code. A vault
    /// that opens by itself asks for neither.
    fn check(&self, current: Option<&str>) -> Result<(), Error> {
        if self.slots.opens_by_itself() {
            return Ok(());
        }
        unlock_with_either(&self.folder, current.ok_or(Error::WrongKey)?).map(drop)
    }
}

/// Opens with a passphrase, or with a recovery code if it looks like one.
fn unlock_with_either(folder: &Path, typed: &str) -> Result<(Slots, Secret), Error> {
    match ring::unlock(folder, Key::Passphrase(typed)) {
        Err(Error::WrongKey) if RecoveryCode::typed(typed).is_some() => ring::unlock(folder, Key::Recovery(typed)),
        other => other,
    }
}

/// Wraps the same key for a new passphrase.
fn rewrap(home: &mut Home, current: Option<&str>, next: &str, cost: Cost) -> Result<(), Error> {
    home.check(current)?;
    let slots = ring::lock_again(home.next_slots(), next, &home.vault_key, cost)?;
    home.put_slots(slots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_power_cut_while_a_passphrase_is_changed_leaves_the_new_one_only() {
        let (passphrase, next) = ("rain violet tea umbrella", "quiet harbour lamp seven");
        let now = DateTime::UNIX_EPOCH;
        let folder = tempfile::tempdir().unwrap();
        let (vault, _) = Vault::create(folder.path(), Some(passphrase), Cost::Lowest).unwrap();
        let old = std::fs::read(folder.path().join("vault.keys.bak")).unwrap();
        let changed = vault.set_passphrase(Some(passphrase), next, Cost::Lowest, now, Work::unwatched());
        drop(changed.unwrap());
        // The spare copy was not written any more.
        std::fs::write(folder.path().join("vault.keys.bak"), old).unwrap();

        assert!(matches!(Vault::open(folder.path(), Key::Passphrase(passphrase), now), Err(Error::WrongKey)));
        assert!(Vault::open(folder.path(), Key::Passphrase(next), now).is_ok());
        let [keys, spare] = ["vault.keys", "vault.keys.bak"].map(|it| std::fs::read(folder.path().join(it)).unwrap());
        assert_eq!(keys, spare);
    }
}
