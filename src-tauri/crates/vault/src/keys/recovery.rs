//! The recovery code: 130 random bits that a person keeps on paper.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Error, ids::random};

/// Crockford's digits: no I, L, O or U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits that carry the code, five bits each.
const CARRY: usize = 26;
/// Digits that catch a typing slip.
const CHECK: usize = 2;

/// The code that opens a vault when its passphrase is forgotten. Shown once, never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<String>);

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl RecoveryCode {
    /// A fresh code.
    pub(crate) fn make() -> Result<Self, Error> {
        let bytes = Zeroizing::new(random::<CARRY>()?);
        let mut digits = Zeroizing::new(String::with_capacity(CARRY + CHECK));
        digits.extend(bytes.iter().map(|it| char::from(DIGITS[usize::from(it & 31)])));
        let check = check_of(&digits);
        digits.push_str(&check);
        Ok(Self(digits))
    }

    /// The code as a person sees it: 28 characters in groups of four.
    #[must_use]
    pub fn shown(&self) -> String {
        let mut text = String::with_capacity(CARRY + CHECK + 6);
        for (at, digit) in self.0.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(digit);
        }
        text
    }

    /// Reads a code that was typed or pasted. Spaces, hyphens and case do not matter; O is read as
    /// 0, and I and L as 1. `None` when it is not a code or has a slip in it.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(CARRY + CHECK));
        for letter in text.chars().filter(|it| !it.is_whitespace() && !matches!(it, '-' | '–' | '—' | '‐' | '‑'))
        {
            if digits.len() == CARRY + CHECK {
                return None;
            }
            digits.push(digit(letter)?);
        }
        let whole = digits.len() == CARRY + CHECK && check_of(&digits[..CARRY]) == digits[CARRY..];
        whole.then_some(Self(digits))
    }

    /// Whether what was typed again is this code.
    #[must_use]
    pub fn is(&self, typed: &str) -> bool {
        Self::typed(typed).is_some_and(|it| it == *self)
    }

    /// The part that carries the 130 bits.
    pub(crate) fn secret(&self) -> &[u8] {
        &self.0.as_bytes()[..CARRY]
    }
}

fn digit(letter: char) -> Option<char> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS.contains(&u8::try_from(letter).ok()?).then_some(letter)
}

/// Ten bits of SHA-256 over the digits, as two digits.
fn check_of(digits: &str) -> String {
    let hash = Sha256::digest(format!("recovery check {digits}"));
    [hash[0] & 31, hash[1] & 31].iter().map(|it| char::from(DIGITS[usize::from(*it)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_seven_groups_of_four() {
        let shown = RecoveryCode::make().unwrap().shown();

        assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), [4; 7]);
    }

    #[test]
    fn a_code_typed_carelessly_is_the_same_code() {
        let code = RecoveryCode::make().unwrap();

        let careless = code.shown().to_lowercase().replace('-', "  ").replace('0', "o").replace('1', "l");

        assert!(code.is(&careless));
    }

    #[test]
    fn one_wrong_digit_is_noticed_nearly_always() {
        let code = RecoveryCode::make().unwrap().shown();
        let slips = (0..code.len()).filter(|at| code.as_bytes()[*at] != b'-').map(|at| {
            let other = if code.as_bytes()[at] == b'7' { "8" } else { "7" };
            format!("{}{other}{}", &code[..at], &code[at + 1..])
        });

        // Two check digits miss one slip in 1,024.
        assert!(slips.filter(|it| RecoveryCode::typed(it).is_some()).count() <= 1);
    }

    #[test]
    fn too_short_too_long_and_other_letters_are_no_code() {
        let code = RecoveryCode::make().unwrap().shown();

        assert!(RecoveryCode::typed("").is_none());
        assert!(RecoveryCode::typed(&code[..30]).is_none());
        assert!(RecoveryCode::typed(&format!("{code}0")).is_none());
        assert!(RecoveryCode::typed(&code.replace(&code[..1], "ü")).is_none());
    }

    #[test]
    fn a_code_does_not_show_itself_when_it_is_logged() {
        assert_eq!(format!("{:?}", RecoveryCode::make().unwrap()), "RecoveryCode(…)");
    }
}
