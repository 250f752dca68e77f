//! Slips of the keys: two letters the wrong way round, one too many, one too few.

use std::collections::{BTreeMap, BTreeSet};

/// The least letters of a word in which two neighbours may have changed places.
const SWAPPED: usize = 5;
/// The least letters of a word that may have one letter too many or too few: of shorter ones too many are words
/// of their own ("plane", "planet").
const OFF_BY_ONE: usize = 6;

/// Words, by themselves with one letter left out.
#[derive(Default)]
pub struct Slips {
    words: BTreeSet<String>,
    shortened: BTreeMap<String, Vec<String>>,
}

impl Slips {
    /// Adds a word that may be meant.
    pub fn add(&mut self, word: &str) {
        if self.words.insert(word.to_owned()) && word.is_ascii() && word.len() >= SWAPPED {
            for short in shortened(word) {
                self.shortened.entry(short).or_default().push(word.to_owned());
            }
        }
    }

    /// The word that is meant by another: nothing when it is a word, or no slip away from one.
    pub fn meant(&self, typed: &str) -> Option<&str> {
        if self.words.contains(typed) || !typed.is_ascii() || typed.len() < SWAPPED {
            return None;
        }
        let keys = shortened(typed).chain([typed.to_owned()]);
        let near = keys.filter_map(|it| self.shortened.get(&it)).flatten().map(String::as_str);
        // One letter too many leads to the word itself.
        let whole = shortened(typed).filter_map(|it| self.words.get(&it)).map(String::as_str);
        near.chain(whole).find(|word| is_slip(typed, word))
    }
}

/// A word with one letter left out, but never its first: that one is hardly ever wrong.
fn shortened(word: &str) -> impl Iterator<Item = String> {
    (1..word.len()).map(move |at| word.chars().enumerate().filter(|it| it.0 != at).map(|it| it.1).collect())
}

fn is_slip(typed: &str, word: &str) -> bool {
    let (one, other) = (typed.as_bytes(), word.as_bytes());
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[same..], &other[same..]);
    match (one, other) {
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c && one == other => true,
        ([_, one @ ..], _) if one == other => word.len() >= OFF_BY_ONE,
        (_, [_, other @ ..]) if one == other => typed.len() >= OFF_BY_ONE,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(typed: &str) -> Option<String> {
        let mut slips = Slips::default();
        ["idiot", "stupid", "plane", "abandon"].iter().for_each(|it| slips.add(it));
        slips.meant(typed).map(str::to_owned)
    }

    #[test]
    fn one_slip_still_says_what_is_meant() {
        for (typed, word) in [
            ("idoit", "idiot"),
            ("stuppid", "stupid"),
            ("abandn", "abandon"),
            ("stupdi", "stupid"),
            ("stupidd", "stupid"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(word), "{typed}");
        }
    }

    #[test]
    fn a_word_is_not_taken_for_another() {
        for typed in ["idiot", "planet", "plant", "studio", "tupid", "", "é"] {
            assert_eq!(meant(typed), None, "{typed}");
        }
    }
}
