//! Names, times and words in the forms that FHIR takes.

use std::fmt::Write as _;

use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use domain::{EntryId, Moment};
use sha2::{Digest, Sha256};

use crate::text;

/// Logical Observation Identifiers Names and Codes.
pub(super) const LOINC: &str = "http://loinc.org";
/// What we measure and no code list knows.
pub(super) const MEASURE: &str = "urn:betweentimes:measure";

/// The most bytes of a string in FHIR, a mebibyte.
const LONGEST: usize = 1024 * 1024;
/// The offset that is furthest from UTC in FHIR, in minutes.
const FURTHEST: i32 = 14 * 60;

/// The name of a resource: a UUID.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name(String);

impl Name {
    /// That of the resource an entry becomes.
    pub(super) fn of(id: &EntryId) -> Self {
        Self::dashed(id.as_str())
    }

    /// One made of words, always the same for the same words (RFC 9562, version 8).
    pub(super) fn derived(words: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for it in words {
            hash.update(it.as_bytes());
            hash.update([0]);
        }
        let hash = hash.finalize();
        let mut digits = String::with_capacity(32);
        for (at, byte) in hash.iter().take(16).enumerate() {
            let byte = match at {
                6 => byte & 0x0f | 0x80,
                8 => byte & 0x3f | 0x80,
                _ => *byte,
            };
            let _ = write!(digits, "{byte:02x}");
        }
        Self::dashed(&digits)
    }

    fn dashed(digits: &str) -> Self {
        let mut name = String::with_capacity(36);
        for (at, digit) in digits.chars().enumerate() {
            if matches!(at, 8 | 12 | 16 | 20) {
                name.push('-');
            }
            name.push(digit);
        }
        Self(name)
    }

    /// As the id of a resource.
    pub(super) fn id(&self) -> String {
        self.0.clone()
    }

    /// As an address within the bundle.
    pub(super) fn url(&self) -> String {
        format!("urn:uuid:{}", self.0)
    }
}

/// Where a questionnaire is known by, without its edition.
pub(super) fn questionnaire_url(key: &str) -> String {
    format!("urn:betweentimes:questionnaire:{}", code(key))
}

/// A key as a code, and as part of an address: other letters than plain ones become their bytes. A code is never empty.
pub(super) fn code(key: &str) -> String {
    if key.is_empty() {
        return "%".to_owned();
    }
    let mut code = String::with_capacity(key.len());
    for byte in key.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            code.push(char::from(byte));
        } else {
            let _ = write!(code, "%{byte:02X}");
        }
    }
    code
}

/// Words as FHIR takes them: no control characters, plain spaces, never empty, never endless.
pub(super) fn said(words: &str) -> Option<String> {
    let plain = |it: char| match it {
        '\n' => '\n',
        '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        it if it.is_whitespace() => ' ',
        it => it,
    };
    let words: String = text::lines(words).join("\n").chars().map(plain).collect();
    let mut words = words.trim().to_owned();
    if words.len() > LONGEST {
        words.truncate(words.floor_char_boundary(LONGEST - '…'.len_utf8()));
        words.push('…');
    }
    Some(words).filter(|it| !it.is_empty())
}

/// A moment on the person's own clock.
pub(super) fn date_time(it: &Moment) -> String {
    let offset =
        Some(it.offset_minutes).filter(|it| it.abs() <= FURTHEST).and_then(|it| FixedOffset::east_opt(it * 60));
    match offset {
        Some(offset) => it.at.with_timezone(&offset).to_rfc3339_opts(SecondsFormat::Secs, true),
        None => instant(it.at),
    }
}

/// An instant.
pub(super) fn instant(it: DateTime<Utc>) -> String {
    it.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn the_name_of_an_entry_is_its_digits_in_five_groups() {
        let name = Name::of(&EntryId::of([0xab; 16]));

        assert_eq!(name.url(), "urn:uuid:abababab-abab-abab-abab-abababababab");
    }

    #[test]
    fn a_derived_name_is_always_the_same_and_parts_do_not_run_together() {
        let name = Name::derived(&["score", "a"]);

        assert_eq!(name, Name::derived(&["score", "a"]));
        assert_ne!(name, Name::derived(&["scor", "ea"]));
        let id = name.id();
        assert_eq!(
            (id.len(), id.get(14..15), id.get(19..20).is_some_and(|it| "89ab".contains(it))),
            (36, Some("8"), true)
        );
    }

    #[test]
    fn words_without_a_letter_are_none() {
        for nothing in ["", " ", "\n\t", "\0", "\u{a0}\u{3000}"] {
            assert_eq!(said(nothing), None, "{nothing:?}");
        }
        assert_eq!(said(" a\u{a0}b\r\nc\u{7}\u{ffff} ").as_deref(), Some("a b\nc \u{fffd}"));
    }

    #[test]
    fn endless_words_are_cut_between_letters() {
        let cut = said(&"é".repeat(LONGEST)).unwrap();

        assert!(cut.len() <= LONGEST && cut.ends_with("é…"));
    }

    #[test]
    fn an_offset_that_fhir_does_not_take_becomes_utc() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let moment = |offset_minutes| Moment { at, day: NaiveDate::default(), offset_minutes };

        assert_eq!(date_time(&moment(-210)), "2026-09-21T10:43:20-03:30");
        assert_eq!(date_time(&moment(0)), "2026-09-21T14:13:20Z");
        assert_eq!(date_time(&moment(841)), "2026-09-21T14:13:20Z");
    }

    #[test]
    fn a_key_of_any_letters_is_a_code() {
        assert_eq!((code("phq9").as_str(), code("").as_str()), ("phq9", "%"));
        assert_eq!(code("a b/ü"), "a%20b%2F%C3%BC");
    }
}
