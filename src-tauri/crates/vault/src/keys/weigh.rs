//! How good a passphrase is.

use super::kdf::composed;

/// What a passphrase weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// At least ten characters, or at least four words.
    pub long_enough: bool,
    /// How hard it is to guess, from 0 (at once) to 4 (very hard).
    pub score: u8,
}

impl Weight {
    /// Whether a vault may be locked with it.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        self.long_enough && self.score >= 2
    }
}

/// Weighs a passphrase, without any network and without rules about kinds of characters.
#[must_use]
pub fn weigh(passphrase: &str) -> Weight {
    let text = composed(passphrase);
    // One Latin letter is no word; one sign of other scripts may be.
    let words = text.split_whitespace().filter(|it| it.len() > 1).count();
    let long_enough = text.chars().count() >= 10 || words >= 4;
    Weight { long_enough, score: zxcvbn::zxcvbn(&text, &["betweentimes", "journal"]).score().into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_not_enough() {
        assert_eq!(weigh("a"), Weight { long_enough: false, score: 0 });
        assert!(!weigh("").is_enough());
    }

    #[test]
    fn a_long_run_of_one_letter_is_easy_to_guess() {
        let weight = weigh("aaaaaaaaaaaaaaaa");

        assert!(weight.long_enough);
        assert!(!weight.is_enough());
    }

    #[test]
    fn four_letters_with_spaces_are_not_four_words() {
        assert!(!weigh("a b c d").long_enough);
        assert!(weigh("雨 茶 傘 花").long_enough);
    }

    #[test]
    fn four_plain_words_are_enough() {
        assert!(weigh("rain violet tea umbrella").is_enough());
    }
}
