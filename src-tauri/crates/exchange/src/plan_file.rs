//! The therapist's answer: a short text with tasks, notes and exercises, open or sealed.
//!
//! Written so that any text editor will do:
//!
//! ```text
//! betweentimes-plan 1
//! From: R. Lind
//! Date: 2026-11-24
//! Next session: 2026-12-01
//!
//! Task: Write down one worry a day
//! Why: To see how many of them come true
//! Exercise: cbt.worry
//! When: After supper, at the kitchen table
//! Minutes: 10
//! Smallest: One word
//! Obstacle: I am too tired
//! Then: I say it into the phone
//!
//! Note: You did a lot this month.
//!   A note may go on over lines that begin with two spaces.
//!
//! Exercise: mind.breath
//! ```
//!
//! The sealed form is `betweentimes-sealed 1`, and on the second line that text in an envelope.

mod fault;
mod model;
mod read;
mod write;

pub use fault::{LineFault, PlanFault};
pub use model::{PlanFile, PlanTask, PlanWarning};
pub use write::write_plan;

use crate::envelope::{self, Envelope};
use crate::sealed::{Seed, TooShort};

/// The longest file that is looked at, in bytes.
pub const LONGEST: usize = 256 * 1024;

/// The first line of an answer.
const OPEN: &str = "betweentimes-plan 1";

/// The first line of a sealed answer. The envelope of an answer is sealed under this name, so that nothing else that
/// was sealed can be passed off as one.
const SEALED: &str = "betweentimes-sealed 1";

/// Reads an answer, open or sealed. The passphrase of an open one is not looked at.
///
/// # Errors
///
/// [`PlanFault`] when nothing may be taken from it.
pub fn read_plan(bytes: &[u8], passphrase: Option<&str>) -> Result<PlanFile, PlanFault> {
    if bytes.len() > LONGEST {
        return Err(PlanFault::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PlanFault::NotOne)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    match first.trim_end() {
        OPEN => read::read(rest),
        SEALED => unsealed(rest, passphrase),
        _ => Err(PlanFault::NotOne),
    }
}

fn unsealed(envelope: &str, passphrase: Option<&str>) -> Result<PlanFile, PlanFault> {
    let envelope: Envelope = serde_json::from_str(envelope.trim()).map_err(|_| PlanFault::NotOne)?;
    if !envelope.is_sound() {
        return Err(PlanFault::NotOne);
    }
    let passphrase = passphrase.ok_or(PlanFault::NeedsPassphrase)?;
    let text = envelope.opened(SEALED, passphrase).map_err(|_| PlanFault::WrongPassphrase)?;
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    if first.trim_end() == OPEN { read::read(rest) } else { Err(PlanFault::NotOne) }
}

/// The answer, sealed, as the file that [`read_plan`] reads.
///
/// # Errors
///
/// [`TooShort`] for a passphrase that is too easy to guess.
pub fn seal_plan(plan: &PlanFile, passphrase: &str, seed: Seed) -> Result<String, TooShort> {
    envelope::hard_enough(passphrase)?;
    let envelope = Envelope::sealed(SEALED, write_plan(plan).as_bytes(), passphrase, seed);
    Ok(format!("{SEALED}\n{}\n", envelope.written()))
}
