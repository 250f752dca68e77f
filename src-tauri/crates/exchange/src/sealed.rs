//! A report as one encrypted page that any browser opens, offline, and the therapist's answer that it makes.
//!
//! The passphrase is stirred 600 000 times by PBKDF2 with HMAC-SHA-256, the figure of OWASP's Password Storage Cheat
//! Sheet, and the result is the key of AES-256-GCM. Browsers have both, so the page brings no ciphers of its own.
//! All that says what the page is about is inside; outside are only the words that ask for the passphrase.

mod answer;
mod page;
mod words;

pub use words::SealWords;

use serde::{Deserialize, Serialize};

use crate::envelope::{self, Envelope};
use crate::html;
use crate::report::Report;

/// The page is sealed under this name, so that nothing else that was sealed can be passed off as one.
const KIND: &str = "betweentimes-page 1";

/// What makes two sealed things differ, although words and passphrase are the same. Never use one twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed {
    /// Goes into the key.
    pub salt: [u8; 16],
    /// Goes into the cipher.
    pub nonce: [u8; 12],
}

/// A passphrase is too easy to guess: without the spaces around it, it has fewer than 8 characters, or all of them are
/// the same. Whether a longer one is good is for the caller to weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a passphrase has at least 8 characters, and not all the same")]
pub struct TooShort;

/// Something sealed did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it does not open with this passphrase")]
pub struct NotOpened;

/// What is inside a page, as HTML.
#[derive(Serialize, Deserialize)]
struct Inside {
    title: String,
    report: String,
    answer: String,
}

/// The report as one encrypted page.
///
/// # Errors
///
/// [`TooShort`] for a passphrase that is too easy to guess.
pub fn sealed(report: &Report, passphrase: &str, seed: Seed, words: &SealWords) -> Result<String, TooShort> {
    envelope::hard_enough(passphrase)?;
    let inside =
        Inside { title: crate::text::one_line(&report.title), report: html::body(report), answer: answer::form(words) };
    let inside = serde_json::to_vec(&inside).expect("strings are JSON");
    let envelope = Envelope::sealed(KIND, &inside, passphrase, seed);
    Ok(page::page(&report.language, &envelope, words))
}

/// Opens a sealed page again and gives the HTML of its report.
///
/// # Errors
///
/// [`NotOpened`] when the passphrase is another one, or the page was changed.
pub fn open(page: &str, passphrase: &str) -> Result<String, NotOpened> {
    let envelope: Envelope = page::envelope(page).ok_or(NotOpened)?;
    let inside = envelope.opened(KIND, passphrase)?;
    let inside: Inside = serde_json::from_str(&inside).map_err(|_| NotOpened)?;
    Ok(inside.report)
}
