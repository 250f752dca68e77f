//! The keys of a vault, found without the vault's own code: by the documents and the libraries alone.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde_json::Value;
use sha2::Sha256;

/// The keys of a vault.
pub struct Opened {
    /// What Argon2id makes of the passphrase.
    pub of_passphrase: [u8; 32],
    /// The vault key.
    pub vault: [u8; 32],
    /// The key of the database.
    pub database: [u8; 32],
}

impl Opened {
    /// Opens the slot of a passphrase.
    pub fn with_passphrase(vault: &Path, passphrase: &str) -> Result<Self, String> {
        let text = fs::read(vault.join("vault.keys")).map_err(|it| it.to_string())?;
        let file: Value = serde_json::from_slice(&text).map_err(|it| it.to_string())?;
        let slot = file["slots"].as_array().into_iter().flatten().find(|it| it["type"] == "passphrase");
        let slot = slot.ok_or("no passphrase")?;
        let of_passphrase = stretched(&slot["kdf"], passphrase)?;
        let kdf = &slot["kdf"];
        let line = format!(
            "{}/{}|{}|{}|passphrase|argon2id,{},{},{},{},{}",
            file["format"].as_str().unwrap_or_default(),
            file["version"],
            file["vault_id"].as_str().unwrap_or_default(),
            slot["id"].as_str().unwrap_or_default(),
            kdf["v"],
            kdf["m_kib"],
            kdf["t"],
            kdf["p"],
            kdf["salt"].as_str().unwrap_or_default()
        );
        let nonce: [u8; 24] = bytes(&slot["wrap"]["nonce"])?;
        let sealed: [u8; 48] = bytes(&slot["wrap"]["ct"])?;
        let payload = Payload { msg: &sealed, aad: line.as_bytes() };
        let opened = XChaCha20Poly1305::new(&of_passphrase.into()).decrypt(&XNonce::from(nonce), payload);
        let vault: [u8; 32] = opened.ok().and_then(|it| it.try_into().ok()).ok_or("the slot does not open")?;
        let mut database = [0; 32];
        Hkdf::<Sha256>::new(None, &vault).expand(b"db", &mut database).map_err(|it| it.to_string())?;
        Ok(Self { of_passphrase, vault, database })
    }
}

fn stretched(kdf: &Value, passphrase: &str) -> Result<[u8; 32], String> {
    let number = |name: &str| kdf[name].as_u64().and_then(|it| u32::try_from(it).ok()).unwrap_or(0);
    let params = Params::new(number("m_kib"), number("t"), number("p"), Some(32)).map_err(|it| it.to_string())?;
    let salt: [u8; 16] = bytes(&kdf["salt"])?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), &salt, &mut key)
        .map_err(|it| it.to_string())?;
    Ok(key)
}

fn bytes<const N: usize>(text: &Value) -> Result<[u8; N], String> {
    let text = text.as_str().unwrap_or_default();
    let bytes: Option<Vec<u8>> =
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect();
    bytes.and_then(|it| it.try_into().ok()).ok_or_else(|| "not hexadecimal".into())
}
