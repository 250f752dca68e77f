//! How much work a passphrase costs: enough to slow down somebody who guesses, and no more than a person
//! likes to wait.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};

use crate::Error;

/// How much work a passphrase costs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cost {
    /// As much as takes this computer 0.7 to 1 s, and never less than RFC 9106's second choice.
    #[default]
    Calibrated,
    /// The least that is accepted on reading (OWASP's least of memory, one pass). For tests alone: they
    /// open thousands of vaults.
    Lowest,
}

/// Memory in KiB, passes and lanes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numbers {
    pub(crate) m_kib: u32,
    pub(crate) t: u32,
    pub(crate) p: u32,
}

/// RFC 9106, second choice: 64 MiB, three passes, four lanes.
pub(crate) const FLOOR: Numbers = Numbers { m_kib: 64 * 1024, t: 3, p: 4 };
/// The least that is accepted on reading.
pub(crate) const LOWEST: Numbers = Numbers { m_kib: 19 * 1024, t: 1, p: 1 };
/// The most memory that is chosen, in KiB. A computer with less to spare would have to swap.
const MOST_MEMORY: u32 = 256 * 1024;
/// The most passes that are chosen, and accepted on reading.
const MOST_PASSES: u32 = 10;
/// What is aimed at.
const WANTED: Duration = Duration::from_millis(850);
/// Memory grows in steps of 4 MiB, in KiB.
const STEP: u32 = 4 * 1024;

impl Cost {
    /// The numbers for a new passphrase, here and now. Measures once.
    pub(crate) fn numbers(self) -> Result<Numbers, Error> {
        match self {
            Self::Calibrated => Ok(scaled(time_of(FLOOR)?)),
            Self::Lowest => Ok(LOWEST),
        }
    }
}

/// How long one hash takes.
fn time_of(numbers: Numbers) -> Result<Duration, Error> {
    const BAD: Error = Error::Damaged { what: "vault.keys" };
    let params = Params::new(numbers.m_kib, numbers.t, numbers.p, Some(32)).map_err(|_| BAD)?;
    let since = Instant::now();
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(b"a passphrase of nobody", b"no salt of anyone", &mut out)
        .map_err(super::kdf::unmade)?;
    std::hint::black_box(out);
    Ok(since.elapsed())
}

/// The numbers that take what is wanted, when the floor takes `floor`: first more memory, which hurts a
/// guesser most, then more passes. Time grows with memory times passes.
fn scaled(floor: Duration) -> Numbers {
    let times = WANTED.as_secs_f64() / floor.as_secs_f64().max(0.001);
    let memory = f64::from(FLOOR.m_kib) * times;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a small positive range")]
    let clamped = |number: f64, least: u32, most: u32| number.clamp(f64::from(least), f64::from(most)) as u32;
    let m_kib = clamped(memory, FLOOR.m_kib, MOST_MEMORY) / STEP * STEP;
    let passes = f64::from(FLOOR.t) * memory / f64::from(m_kib);
    Numbers { m_kib, t: clamped(passes, FLOOR.t, MOST_PASSES), p: FLOOR.p }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scaled(milliseconds: u64) -> (u32, u32) {
        let numbers = super::scaled(Duration::from_millis(milliseconds));
        (numbers.m_kib / 1024, numbers.t)
    }

    #[test]
    fn a_slow_computer_gets_the_floor_and_never_less() {
        assert_eq!(scaled(850), (64, 3));
        assert_eq!(scaled(5_000), (64, 3));
    }

    #[test]
    fn a_faster_one_gets_more_memory_and_then_more_passes() {
        assert_eq!(scaled(425), (128, 3));
        assert_eq!(scaled(212), (256, 3));
        assert_eq!(scaled(106), (256, 6));
        assert_eq!(scaled(1), (256, 10));
    }

    #[test]
    fn what_is_chosen_is_accepted_on_reading() {
        for milliseconds in [0, 1, 10, 100, 212, 425, 850, 10_000] {
            let Numbers { m_kib, t, p } = super::scaled(Duration::from_millis(milliseconds));
            assert!(super::super::kdf::are_bounded(m_kib, t, p));
        }
        assert!(super::super::kdf::are_bounded(LOWEST.m_kib, LOWEST.t, LOWEST.p));
        assert!(!super::super::kdf::are_bounded(LOWEST.m_kib - 1, LOWEST.t, LOWEST.p));
    }
}
