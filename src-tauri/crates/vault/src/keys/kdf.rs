//! From what a person types to 32 bytes, and from the vault key to the keys made of it.

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::calibrate::{Cost, LOWEST, Numbers};
use super::{Secret, hex::Hex};
use crate::{Error, ids::random};

/// How the key of one slot is made, with everything needed to make it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "alg", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Kdf {
    /// Argon2id, for words that a person remembers.
    Argon2id {
        /// Version of the algorithm, 19.
        v: u32,
        /// Memory, in KiB.
        m_kib: u32,
        /// Passes.
        t: u32,
        /// Lanes.
        p: u32,
        /// Random salt.
        salt: Hex<16>,
    },
    /// HKDF-SHA256, for keys that are random already.
    HkdfSha256 {
        /// Random salt.
        salt: Hex<16>,
    },
}

impl Kdf {
    /// Argon2id at a cost, with a fresh salt.
    pub(crate) fn argon2id(cost: Cost) -> Result<Self, Error> {
        let Numbers { m_kib, t, p } = cost.numbers()?;
        Ok(Self::Argon2id { v: 19, m_kib, t, p, salt: Hex(random()?) })
    }

    /// HKDF-SHA256 with a fresh salt.
    pub(crate) fn hkdf() -> Result<Self, Error> {
        Ok(Self::HkdfSha256 { salt: Hex(random()?) })
    }

    /// Whether the numbers lie between a downgrade and a memory bomb.
    pub(crate) fn is_bounded(&self) -> bool {
        match self {
            Self::Argon2id { v, m_kib, t, p, .. } => *v == 19 && are_bounded(*m_kib, *t, *p),
            Self::HkdfSha256 { .. } => true,
        }
    }

    /// The numbers and the salt as one line, for the authenticated part of a slot.
    pub(crate) fn line(&self) -> String {
        match self {
            Self::Argon2id { v, m_kib, t, p, salt } => {
                format!("argon2id,{v},{m_kib},{t},{p},{}", String::from(*salt))
            }
            Self::HkdfSha256 { salt } => format!("hkdf-sha256,{}", String::from(*salt)),
        }
    }

    /// The key of a slot, from `secret`. `label` separates the uses of HKDF.
    pub(crate) fn key(&self, secret: &[u8], label: &str) -> Result<Secret, Error> {
        let mut key = Secret::default();
        match self {
            Self::Argon2id { m_kib, t, p, salt, .. } => {
                let params = Params::new(*m_kib, *t, *p, Some(32)).map_err(|_| BAD_NUMBERS)?;
                Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
                    .hash_password_into(secret, &salt.0, key.as_mut())
                    .map_err(unmade)?;
            }
            Self::HkdfSha256 { salt } => expand(Some(&salt.0), secret, label, &mut key)?,
        }
        Ok(key)
    }
}

/// Whether memory in KiB, passes and lanes are neither so small that they protect nothing nor so large
/// that reading a file could take all memory or all day.
pub(crate) fn are_bounded(m_kib: u32, t: u32, p: u32) -> bool {
    (LOWEST.m_kib..=1024 * 1024).contains(&m_kib) && (1..=10).contains(&t) && (1..=16).contains(&p)
}

const BAD_NUMBERS: Error = Error::Damaged { what: "vault.keys" };

/// Too little memory is no fault of the file.
pub(super) fn unmade(error: argon2::Error) -> Error {
    match error {
        argon2::Error::OutOfMemory => Error::Io(std::io::ErrorKind::OutOfMemory.into()),
        _ => BAD_NUMBERS,
    }
}

/// The key that the vault key gives for one use: `db`, `slots` or `manifest`.
pub(crate) fn derive(vault_key: &Secret, label: &str) -> Result<Secret, Error> {
    let mut key = Secret::default();
    expand(None, vault_key.as_ref(), label, &mut key)?;
    Ok(key)
}

fn expand(salt: Option<&[u8]>, secret: &[u8], label: &str, key: &mut Secret) -> Result<(), Error> {
    Hkdf::<Sha256>::new(salt, secret).expand(label.as_bytes(), key.as_mut()).map_err(|_| BAD_NUMBERS)
}

/// A passphrase as it is hashed: composed (NFKC), so that every keyboard types the same one.
pub(crate) fn composed(passphrase: &str) -> Zeroizing<String> {
    // Room for the longest composition at once: no half-grown copy stays behind in memory.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 4));
    text.extend(passphrase.nfkc());
    text
}

#[cfg(test)]
mod tests {
    use argon2::{AssociatedData, ParamsBuilder};

    use super::*;

    #[test]
    fn argon2id_gives_what_rfc_9106_prints() {
        let params = ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let hasher = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let mut tag = [0; 32];

        hasher.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();

        assert_eq!(super::super::hex::write(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    #[test]
    fn hkdf_gives_what_rfc_5869_prints() {
        let mut key = Secret::default();

        expand(None, &[0x0b; 22], "", &mut key).unwrap();

        assert_eq!(
            super::super::hex::write(key.as_ref()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        );
    }

    #[test]
    fn numbers_that_weaken_or_flood_are_refused() {
        let with = |m_kib, t, p| Kdf::Argon2id { v: 19, m_kib, t, p, salt: Hex([0; 16]) }.is_bounded();

        assert!(with(19 * 1024, 1, 1) && with(1024 * 1024, 10, 16));
        assert!(!with(19 * 1024 - 1, 3, 4) && !with(1024 * 1024 + 1, 3, 4));
        assert!(!with(65536, 0, 4) && !with(65536, 11, 4) && !with(65536, 3, 0) && !with(65536, 3, 17));
    }

    #[test]
    fn the_same_passphrase_from_two_keyboards_is_one() {
        assert_eq!(composed("cafe\u{301}").as_str(), composed("café").as_str());
    }
}
