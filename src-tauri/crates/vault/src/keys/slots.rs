//! `vault.keys`: the vault key, wrapped once for everything that opens it.

use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Secret;
use super::hex::Hex;
use super::kdf::{Kdf, derive};
use crate::{Error, files, ids::random};

const FORMAT: &str = "betweentimes-vault-keys";
const VERSION: u32 = 1;
const DAMAGED: Error = Error::Damaged { what: "vault.keys" };
/// A file with more slots than this was not written by us.
const MOST_SLOTS: usize = 16;

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slots {
    format: String,
    version: u32,
    vault_id: Hex<16>,
    /// One more for every change of a passphrase.
    pub(crate) generation: u64,
    db: Db,
    pub(crate) slots: Vec<Slot>,
    /// HMAC-SHA256 over the same file with zeros here.
    mac: Hex<32>,
}

/// Which database the key opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Db {
    engine: String,
    /// The first 16 bytes of `vault.db`.
    salt: Hex<16>,
}

/// The vault key, wrapped for one thing that opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    id: Hex<8>,
    #[serde(rename = "type")]
    pub(crate) kind: SlotKind,
    pub(crate) kdf: Kdf,
    wrap: Wrap,
}

/// What opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SlotKind {
    /// The key in the folder.
    Device,
    /// A passphrase.
    Passphrase,
    /// A recovery code.
    Recovery,
}

/// XChaCha20-Poly1305.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrap {
    nonce: Hex<24>,
    ct: Hex<48>,
}

/// The only part that is read before the version is known.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl SlotKind {
    /// The name in the file, which is also the label of its key.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
        }
    }
}

impl Slots {
    /// A file without slots, for a database with this salt.
    pub(crate) fn empty(vault_id: [u8; 16], salt: [u8; 16], generation: u64) -> Self {
        Self {
            format: FORMAT.into(),
            version: VERSION,
            vault_id: Hex(vault_id),
            generation,
            db: Db { engine: "sqlcipher4".into(), salt: Hex(salt) },
            slots: Vec::new(),
            mac: Hex([0; 32]),
        }
    }

    /// The name of the vault.
    pub(crate) fn vault_id(&self) -> [u8; 16] {
        self.vault_id.0
    }

    /// The first 16 bytes of the database.
    pub(crate) fn salt(&self) -> [u8; 16] {
        self.db.salt.0
    }

    /// Whether it opens by itself.
    pub(crate) fn opens_by_itself(&self) -> bool {
        self.slots.iter().any(|it| it.kind == SlotKind::Device)
    }

    /// Adds a slot that `secret` opens.
    pub(crate) fn add(&mut self, kind: SlotKind, kdf: Kdf, secret: &[u8], vault_key: &Secret) -> Result<(), Error> {
        let kek = kdf.key(secret, kind.name())?;
        let (id, nonce) = (Hex(random()?), random()?);
        let aad = self.aad(id, kind, &kdf);
        let payload = Payload { msg: vault_key.as_ref(), aad: aad.as_bytes() };
        let sealed = XChaCha20Poly1305::new((&*kek).into()).encrypt(&XNonce::from(nonce), payload);
        let ct = sealed.ok().and_then(|it| it.try_into().ok()).ok_or(DAMAGED)?;
        self.slots.push(Slot { id, kind, kdf, wrap: Wrap { nonce: Hex(nonce), ct: Hex(ct) } });
        Ok(())
    }

    /// The vault key of a slot, when `secret` opens it.
    pub(crate) fn open(&self, slot: &Slot, secret: &[u8]) -> Result<Option<Secret>, Error> {
        let kek = slot.kdf.key(secret, slot.kind.name())?;
        let aad = self.aad(slot.id, slot.kind, &slot.kdf);
        let payload = Payload { msg: &slot.wrap.ct.0, aad: aad.as_bytes() };
        let opened = XChaCha20Poly1305::new((&*kek).into()).decrypt(&XNonce::from(slot.wrap.nonce.0), payload);
        let Ok(opened) = opened.map(Zeroizing::new) else { return Ok(None) };
        let mut key = Secret::default();
        if opened.len() != key.len() {
            return Err(DAMAGED);
        }
        key.copy_from_slice(&opened);
        Ok(Some(key))
    }

    /// For each slot whether it is of this kind and `secret` opens it.
    pub(crate) fn opened_by(&self, kind: SlotKind, secret: &[u8]) -> Result<Vec<bool>, Error> {
        self.slots.iter().map(|it| Ok(it.kind == kind && self.open(it, secret)?.is_some())).collect()
    }

    /// What a slot is bound to: it cannot be moved, weakened or passed off as another.
    fn aad(&self, id: Hex<8>, kind: SlotKind, kdf: &Kdf) -> String {
        let [vault, slot] = [String::from(self.vault_id), String::from(id)];
        format!("{}/{}|{vault}|{slot}|{}|{}", self.format, self.version, kind.name(), kdf.line())
    }

    /// Signs the file as it is now.
    pub(crate) fn seal(&mut self, vault_key: &Secret) -> Result<(), Error> {
        let mac = self.mac(vault_key)?.finalize().into_bytes();
        self.mac = Hex(mac.into());
        Ok(())
    }

    /// Whether the file is as it was signed.
    pub(crate) fn is_sealed(&self, vault_key: &Secret) -> Result<bool, Error> {
        Ok(self.mac(vault_key)?.verify_slice(&self.mac.0).is_ok())
    }

    fn mac(&self, vault_key: &Secret) -> Result<Hmac<Sha256>, Error> {
        let key = derive(vault_key, "slots")?;
        let unsigned = Self { mac: Hex([0; 32]), ..self.clone() };
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_ref()).map_err(|_| DAMAGED)?;
        mac.update(&serde_json::to_vec(&unsigned).map_err(|_| DAMAGED)?);
        Ok(mac)
    }

    /// The file as it is written.
    pub(crate) fn text(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|_| DAMAGED)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when no release wrote this, [`Error::Newer`] when a newer one did.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let head: Head = serde_json::from_slice(bytes).map_err(|_| DAMAGED)?;
        if head.format != FORMAT || head.version == 0 {
            return Err(DAMAGED);
        }
        if head.version > VERSION {
            return Err(Error::Newer { found: head.version });
        }
        let slots: Self = serde_json::from_slice(bytes).map_err(|_| DAMAGED)?;
        let sound = slots.db.engine == "sqlcipher4"
            && (1..=MOST_SLOTS).contains(&slots.slots.len())
            && slots.slots.iter().all(|it| it.kdf.is_bounded());
        if sound { Ok(slots) } else { Err(DAMAGED) }
    }

    /// Reads a file from the disk; `None` when there is none.
    pub(crate) fn load(path: &Path) -> Result<Option<Self>, Error> {
        files::read(path)?.as_deref().map(Self::parse).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> (Slots, Secret) {
        let vault_key = Secret::of(&[7; 32]);
        let mut slots = Slots::empty([1; 16], [2; 16], 1);
        slots.add(SlotKind::Recovery, Kdf::hkdf().unwrap(), b"code", &vault_key).unwrap();
        slots.seal(&vault_key).unwrap();
        (slots, vault_key)
    }

    #[test]
    fn a_slot_opens_with_its_secret_and_with_no_other() {
        let (slots, vault_key) = sealed();

        assert!(slots.open(&slots.slots[0], b"code").unwrap() == Some(vault_key));
        assert!(slots.open(&slots.slots[0], b"cope").unwrap().is_none());
    }

    #[test]
    fn a_slot_of_another_vault_or_another_kind_does_not_open() {
        let (mut slots, _) = sealed();
        let mut slot = slots.slots[0].clone();
        slot.kind = SlotKind::Passphrase;

        assert!(slots.open(&slot, b"code").unwrap().is_none());
        slots.vault_id = Hex([9; 16]);
        assert!(slots.open(&slots.slots[0].clone(), b"code").unwrap().is_none());
    }

    #[test]
    fn no_changed_byte_of_the_file_passes() {
        let (slots, vault_key) = sealed();
        let text = slots.text().unwrap();

        for at in 0..text.len() {
            for mask in [0x01, 0x20] {
                let mut changed = text.clone();
                changed[at] ^= mask;
                // White space may change; nothing that is read may.
                if let Ok(read) = Slots::parse(&changed) {
                    assert!(read == slots || !read.is_sealed(&vault_key).unwrap(), "byte {at}");
                }
            }
        }
    }

    #[test]
    fn a_newer_format_is_told_from_damage() {
        let newer = br#"{"format":"betweentimes-vault-keys","version":2,"something":"else"}"#;

        assert!(matches!(Slots::parse(newer), Err(Error::Newer { found: 2 })));
        assert!(matches!(Slots::parse(b"{"), Err(Error::Damaged { .. })));
    }

    #[test]
    fn a_file_that_asks_for_too_much_memory_is_refused() {
        let (mut slots, _) = sealed();
        slots.slots[0].kdf = Kdf::Argon2id { v: 19, m_kib: 16 << 20, t: 3, p: 4, salt: Hex([0; 16]) };

        assert!(matches!(Slots::parse(&slots.text().unwrap()), Err(Error::Damaged { .. })));
    }
}
