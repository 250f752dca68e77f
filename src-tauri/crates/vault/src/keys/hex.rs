//! Bytes as hexadecimal digits in JSON.

use serde::{Deserialize, Serialize};

/// `N` bytes that are written as `2 N` small hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Hex<const N: usize>(pub(crate) [u8; N]);

impl<const N: usize> From<Hex<N>> for String {
    fn from(it: Hex<N>) -> Self {
        write(&it.0)
    }
}

impl<const N: usize> TryFrom<String> for Hex<N> {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        read(&text).map(Self).ok_or("not the right number of hexadecimal digits")
    }
}

/// The digits of `bytes`.
pub(crate) fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
        }
    }
    text
}

/// The bytes of exactly `2 N` digits.
pub(crate) fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

fn digit(of: u8) -> Option<u8> {
    match of {
        b'0'..=b'9' => Some(of - b'0'),
        b'a'..=b'f' => Some(of - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_from_their_digits() {
        assert_eq!(write(&[0, 15, 255]), "000fff");
        assert_eq!(read::<3>("000fff"), Some([0, 15, 255]));
    }

    #[test]
    fn too_few_digits_and_large_letters_are_refused() {
        assert_eq!(read::<2>("00f"), None);
        assert_eq!(read::<1>("FF"), None);
    }
}
