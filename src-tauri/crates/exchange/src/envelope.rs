//! A text under a passphrase, in a form that a browser can make and open as well.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::sealed::{NotOpened, Seed, TooShort};

/// How often the passphrase is stirred: the figure OWASP gives for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat
/// Sheet). It is the one derivation that every browser has.
pub(crate) const ITERATIONS: u32 = 600_000;

/// What is taken from a file. Fewer would be easy to guess; more would keep a computer busy for a stranger.
const SOUND_ITERATIONS: std::ops::RangeInclusive<u32> = 100_000..=5_000_000;

const DERIVATION: &str = "PBKDF2-HMAC-SHA-256";
const CIPHER: &str = "AES-256-GCM";
const FEWEST_CHARACTERS: usize = 8;

/// The parameters, readable by anyone, and the sealed text. Each is bound to the text: changed, it does not open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    derivation: String,
    iterations: u32,
    salt: String,
    cipher: String,
    nonce: String,
    sealed: String,
}

impl Envelope {
    /// Seals `text` as a thing of this kind.
    pub(crate) fn sealed(kind: &str, text: &[u8], passphrase: &str, seed: Seed) -> Self {
        let mut envelope = Self {
            derivation: DERIVATION.to_owned(),
            iterations: ITERATIONS,
            salt: STANDARD.encode(seed.salt),
            cipher: CIPHER.to_owned(),
            nonce: STANDARD.encode(seed.nonce),
            sealed: String::new(),
        };
        let bound = envelope.bound(kind);
        let payload = Payload { msg: text, aad: bound.as_bytes() };
        let cipher = cipher(passphrase, &seed.salt, ITERATIONS);
        let sealed = cipher.encrypt(&seed.nonce.into(), payload).expect("only a text of 64 GiB is refused");
        envelope.sealed = STANDARD.encode(sealed);
        envelope
    }

    /// Whether the parameters are ones that may be worked with at all.
    pub(crate) fn is_sound(&self) -> bool {
        self.derivation == DERIVATION
            && self.cipher == CIPHER
            && SOUND_ITERATIONS.contains(&self.iterations)
            && bytes::<16>(&self.salt).is_some()
            && bytes::<12>(&self.nonce).is_some()
    }

    /// Opens a thing of this kind.
    pub(crate) fn opened(&self, kind: &str, passphrase: &str) -> Result<Zeroizing<String>, NotOpened> {
        if !self.is_sound() {
            return Err(NotOpened);
        }
        let (salt, nonce) = (bytes::<16>(&self.salt).ok_or(NotOpened)?, bytes::<12>(&self.nonce).ok_or(NotOpened)?);
        let sealed = STANDARD.decode(&self.sealed).map_err(|_| NotOpened)?;
        let bound = self.bound(kind);
        let payload = Payload { msg: &sealed, aad: bound.as_bytes() };
        let cipher = cipher(passphrase, &salt, self.iterations);
        let text = cipher.decrypt(&nonce.into(), payload).map_err(|_| NotOpened)?;
        String::from_utf8(text).map(Zeroizing::new).map_err(|_| NotOpened)
    }

    /// The envelope as JSON on one line. Nothing in it means anything in HTML.
    pub(crate) fn written(&self) -> String {
        let Self { derivation, iterations, salt, cipher, nonce, sealed } = self;
        format!(
            concat!(
                r#"{{"derivation":"{derivation}","iterations":{iterations},"salt":"{salt}","#,
                r#""cipher":"{cipher}","nonce":"{nonce}","sealed":"{sealed}"}}"#
            ),
            derivation = derivation,
            iterations = iterations,
            salt = salt,
            cipher = cipher,
            nonce = nonce,
            sealed = sealed
        )
    }

    /// How it is sealed, for a person: how the key is made, and the cipher.
    pub(crate) fn parameters(&self) -> [String; 2] {
        [format!("{} \u{d7} {}", self.derivation, self.iterations), self.cipher.clone()]
    }

    /// What is bound to the text. The page builds the same line.
    fn bound(&self, kind: &str) -> String {
        let Self { derivation, iterations, salt, cipher, nonce, .. } = self;
        format!("{kind};{derivation};{iterations};{salt};{cipher};{nonce}")
    }
}

/// Refuses what is too easy to guess.
pub(crate) fn hard_enough(passphrase: &str) -> Result<(), TooShort> {
    let passphrase = typed(passphrase);
    let mut signs: Vec<char> = passphrase.chars().collect();
    let long_enough = signs.len() >= FEWEST_CHARACTERS;
    signs.dedup();
    if long_enough && signs.len() > 1 { Ok(()) } else { Err(TooShort) }
}

fn cipher(passphrase: &str, salt: &[u8; 16], iterations: u32) -> Aes256Gcm {
    let mut key = Zeroizing::new([0; 32]);
    pbkdf2::pbkdf2_hmac::<Sha256>(typed(passphrase).as_bytes(), salt, iterations, &mut *key);
    Aes256Gcm::new((&*key).into())
}

/// The passphrase as every keyboard gives it: composed, and without spaces that came along with a copy.
fn typed(passphrase: &str) -> Zeroizing<String> {
    let composed: Zeroizing<String> = Zeroizing::new(passphrase.nfc().collect());
    Zeroizing::new(composed.trim_matches([' ', '\t', '\r', '\n']).to_owned())
}

fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD.decode(text).ok()?.try_into().ok()
}
