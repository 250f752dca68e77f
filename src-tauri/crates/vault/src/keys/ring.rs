//! From what someone has to the vault key.

use std::path::Path;

use super::calibrate::Cost;
use super::kdf::{Kdf, composed};
use super::recovery::RecoveryCode;
use super::slots::{SlotKind, Slots};
use super::{Key, Secret, device};
use crate::Error;
use crate::files::{self, KEYS, KEYS_SPARE};

/// The slots that `key` opens, and the vault key in them.
///
/// A damaged file gives way to its spare copy. A sound file that the key does not open gives way
/// only to a copy of the same generation: an old passphrase must not open a vault whose passphrase
/// was changed.
pub(crate) fn unlock(folder: &Path, key: Key<'_>) -> Result<(Slots, Secret), Error> {
    let main = first_that_is_there(folder)?;
    let spare = Slots::load(&folder.join(KEYS_SPARE)).ok().flatten();
    let refused = match &main {
        Ok(slots) => match turn(folder, slots, key) {
            Ok(vault_key) => return Ok((slots.clone(), vault_key)),
            Err(error) => error,
        },
        Err(_) => Error::Damaged { what: "vault.keys" },
    };
    let is_wrong_key = matches!(refused, Error::WrongKey);
    let trusted = |it: &Slots| match &main {
        Ok(main) => it != main && (!is_wrong_key || it.generation == main.generation),
        Err(_) => true,
    };
    match spare.filter(trusted) {
        Some(slots) => match turn(folder, &slots, key) {
            Ok(vault_key) => Ok((slots, vault_key)),
            Err(Error::WrongKey) => Err(Error::WrongKey),
            Err(_) => Err(refused),
        },
        None => Err(refused),
    }
}

/// The slots file, or why it cannot be read. Fails for a newer format at once.
fn first_that_is_there(folder: &Path) -> Result<Result<Slots, Error>, Error> {
    match Slots::load(&folder.join(KEYS)) {
        Ok(Some(slots)) => Ok(Ok(slots)),
        Ok(None) if folder.join(KEYS_SPARE).exists() => Ok(Err(Error::Damaged { what: "vault.keys" })),
        Ok(None) => Err(Error::Absent),
        Err(error @ Error::Damaged { .. }) => Ok(Err(error)),
        Err(error) => Err(error),
    }
}

/// Tries `key` on every slot of its kind.
fn turn(folder: &Path, slots: &Slots, key: Key<'_>) -> Result<Secret, Error> {
    match key {
        Key::Device => by_device(folder, slots),
        other => open_slots(slots, other),
    }
}

/// The vault key of slots, wherever they lie. The key in a folder opens none here.
pub(crate) fn open_slots(slots: &Slots, key: Key<'_>) -> Result<Secret, Error> {
    let vault_key = match key {
        Key::Device => None,
        Key::Passphrase(typed) => try_each(slots, SlotKind::Passphrase, composed(typed).as_bytes())?,
        Key::Recovery(typed) => match RecoveryCode::typed(typed) {
            Some(code) => try_each(slots, SlotKind::Recovery, code.secret())?,
            None => None,
        },
    };
    checked(slots, vault_key.ok_or(Error::WrongKey)?)
}

/// Opens a vault that opens by itself. A key that is gone is damage, not a wrong key.
fn by_device(folder: &Path, slots: &Slots) -> Result<Secret, Error> {
    if !slots.opens_by_itself() {
        return Err(Error::WrongKey);
    }
    for key in device::read(folder)? {
        if let Some(vault_key) = open_with_device(slots, &key)? {
            return Ok(vault_key);
        }
    }
    Err(Error::Damaged { what: "vault.device" })
}

/// The vault key of slots that open by themselves; `None` when this is not their key.
pub(crate) fn open_with_device(slots: &Slots, key: &Secret) -> Result<Option<Secret>, Error> {
    try_each(slots, SlotKind::Device, key.as_ref())?.map(|it| checked(slots, it)).transpose()
}

fn try_each(slots: &Slots, kind: SlotKind, secret: &[u8]) -> Result<Option<Secret>, Error> {
    for slot in slots.slots.iter().filter(|it| it.kind == kind) {
        if let Some(vault_key) = slots.open(slot, secret)? {
            return Ok(Some(vault_key));
        }
    }
    Ok(None)
}

fn checked(slots: &Slots, vault_key: Secret) -> Result<Secret, Error> {
    if slots.is_sealed(&vault_key)? { Ok(vault_key) } else { Err(Error::Damaged { what: "vault.keys" }) }
}

/// The slots of a vault that a passphrase and a recovery code open, sealed.
pub(crate) fn lock_with(
    slots: Slots,
    passphrase: &str,
    vault_key: &Secret,
    cost: Cost,
) -> Result<(Slots, RecoveryCode), Error> {
    let mut slots = lock_again(slots, passphrase, vault_key, cost)?;
    let code = add_code(&mut slots, vault_key)?;
    Ok((slots, code))
}

/// The slots with a passphrase in the place of what opened them before; recovery codes stay. Sealed.
pub(crate) fn lock_again(mut slots: Slots, passphrase: &str, vault_key: &Secret, cost: Cost) -> Result<Slots, Error> {
    slots.slots.retain(|it| it.kind == SlotKind::Recovery);
    slots.add(SlotKind::Passphrase, Kdf::argon2id(cost)?, composed(passphrase).as_bytes(), vault_key)?;
    slots.seal(vault_key)?;
    Ok(slots)
}

/// Adds a fresh recovery code beside the oldest; others were made and never typed back. Sealed.
pub(crate) fn add_code(slots: &mut Slots, vault_key: &Secret) -> Result<RecoveryCode, Error> {
    let code = RecoveryCode::make()?;
    let mut is_first = true;
    slots.slots.retain(|it| it.kind != SlotKind::Recovery || std::mem::take(&mut is_first));
    slots.add(SlotKind::Recovery, Kdf::hkdf()?, code.secret(), vault_key)?;
    slots.seal(vault_key)?;
    Ok(code)
}

/// The slots of a vault that opens by itself, sealed. Writes the key into the folder.
pub(crate) fn leave_open(folder: &Path, mut slots: Slots, vault_key: &Secret) -> Result<Slots, Error> {
    slots.slots.clear();
    let key = device::make(folder)?;
    slots.add(SlotKind::Device, Kdf::hkdf()?, key.as_ref(), vault_key)?;
    slots.seal(vault_key)?;
    Ok(slots)
}

/// Writes the slots file, which is the moment from which they count.
pub(crate) fn write(folder: &Path, slots: &Slots) -> Result<(), Error> {
    files::replace(&folder.join(KEYS), &slots.text()?)
}

/// Whether the slots file on the disk is this one.
pub(crate) fn stands(folder: &Path, slots: &Slots) -> bool {
    matches!(Slots::load(&folder.join(KEYS)), Ok(Some(there)) if there == *slots)
}

/// Makes both copies of the slots the same, and removes a device key that opens nothing.
pub(crate) fn settle(folder: &Path, slots: &Slots) -> Result<(), Error> {
    for name in [KEYS, KEYS_SPARE] {
        let path = folder.join(name);
        if !matches!(Slots::load(&path), Ok(Some(there)) if there == *slots) {
            files::replace(&path, &slots.text()?)?;
        }
        files::remove(&files::beside(&path))?;
    }
    if slots.opens_by_itself() { Ok(()) } else { device::forget(folder) }
}
