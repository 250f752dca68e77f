//! Passphrases, before they open anything.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// How strong a passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Weight {
    /// Whether it has at least ten characters or four words.
    pub long_enough: bool,
    /// From 0 (guessed at once) to 4 (very hard to guess), by the zxcvbn estimate.
    pub score: u8,
    /// Whether it may be used.
    pub accepted: bool,
}

impl Visit<'_> {
    /// Weighs a passphrase while it is typed.
    ///
    /// # Errors
    ///
    /// None.
    pub fn weigh_passphrase(&self, passphrase: String) -> Result<Weight, Error> {
        let weight = vault::weigh(&passphrase);
        let accepted = weight.long_enough && weight.score >= 2;
        Ok(Weight { long_enough: weight.long_enough, score: weight.score, accepted })
    }
}
