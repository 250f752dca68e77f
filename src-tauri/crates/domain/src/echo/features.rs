//! What two thoughts may have in common: concepts, words, and threes of letters.

use std::collections::BTreeMap;

use super::lexicon::{Found, Lexicon, Sort};
use super::words::{Kind, Reader, Sentence, Word};

/// What a feature weighs before its rarity counts. Design choices, found by trial on the tuned families of the
/// recall bench.
mod weight {
    /// A claim, of whomever.
    pub const CLAIM: f32 = 1.3;
    /// The same, made of me: "I'm ugly" is another thought than "the curtains are ugly".
    pub const MY_CLAIM: f32 = 0.7;
    /// A topic.
    pub const TOPIC: f32 = 1.5;
    /// The same, about me.
    pub const MY_TOPIC: f32 = 1.0;
    /// The same, sounding bad; or good, below 0.
    pub const TONED_TOPIC: f32 = 0.8;
    /// Who, how often, how sure.
    pub const STANCE: f32 = 0.6;
    /// Sounding bad at all.
    pub const TONE: f32 = 1.2;
    /// A word that no concept covers.
    pub const WORD: f32 = 1.8;
    /// A word that a concept covers: it only tells apart what the concept has made alike.
    pub const COVERED: f32 = 0.2;
    /// A small word.
    pub const PARTICLE: f32 = 0.2;
    /// A negation, beside what it turns.
    pub const NEGATION: f32 = 0.4;
    /// Three letters of a word.
    pub const LETTERS: f32 = 0.12;
}

/// How bad a denial sounds of which the words say nothing: "it won't land".
const DENIAL: f32 = 0.7;

/// The least letters of a word that is taken apart into threes.
const LONG: usize = 4;

/// The features of a thought by their name, with their weight: below 0 where they are denied.
pub type Features = BTreeMap<String, f32>;

/// Turns thoughts into features.
pub struct Eye {
    reader: Reader,
    lexicon: Lexicon,
}

impl Default for Eye {
    fn default() -> Self {
        let reader = Reader::default();
        Self { lexicon: Lexicon::new(&reader), reader }
    }
}

impl Eye {
    /// The features of a thought; none when it says nothing.
    pub fn features(&self, thought: &str) -> Features {
        let mut sentence = self.reader.read(thought);
        self.lexicon.mend(&mut sentence.words);
        let (found, taken) = self.lexicon.find(&sentence.words);
        let tone = self.tone(&sentence, &found);
        let mut features = Features::new();
        add(&mut features, "tone".to_owned(), tone * weight::TONE);
        found.iter().for_each(|it| add_concept(&mut features, it, sentence.mine, tone));
        for (word, taken) in sentence.words.iter().zip(taken) {
            add_word(&mut features, word, taken);
        }
        features.retain(|_, weight| *weight != 0.0);
        features
    }

    /// From 1 for bad to -1 for good.
    fn tone(&self, sentence: &Sentence, found: &[Found]) -> f32 {
        let claims = found.iter().filter(|it| it.sort == Sort::Claim).map(|it| it.strength.signum());
        let tone = claims.sum::<f32>() + self.lexicon.tone(&sentence.words);
        let denies = sentence.words.iter().any(|it| it.kind == Kind::Negation);
        if tone == 0.0 && denies { DENIAL } else { tone.clamp(-1.0, 1.0) }
    }
}

fn add_concept(features: &mut Features, it: &Found, mine: bool, tone: f32) {
    let (bare, my, toned) = match it.sort {
        Sort::Claim => (weight::CLAIM, weight::MY_CLAIM, 0.0),
        Sort::Topic => (weight::TOPIC, weight::MY_TOPIC, weight::TONED_TOPIC),
        Sort::Stance => (weight::STANCE, 0.0, 0.0),
    };
    let my = if mine { my } else { 0.0 };
    add(features, format!("concept {}", it.concept), it.strength * bare);
    add(features, format!("my {}", it.concept), it.strength * my);
    add(features, format!("toned {}", it.concept), it.strength * tone * toned);
}

fn add_word(features: &mut Features, word: &Word, taken: bool) {
    let weight = match word.kind {
        Kind::Full if taken => weight::COVERED,
        Kind::Full => weight::WORD,
        Kind::Negation => weight::NEGATION,
        Kind::Particle => weight::PARTICLE,
        Kind::Light | Kind::Break => return,
    };
    let sign = if word.negated { -1.0 } else { 1.0 };
    add(features, format!("word {}", word.stem), sign * weight);
    if word.kind == Kind::Full {
        threes(&word.written).into_iter().for_each(|it| add(features, it, sign * weight::LETTERS));
    }
}

/// A feature that comes twice weighs as the stronger one; a contradiction weighs what is left of both.
fn add(features: &mut Features, feature: String, weight: f32) {
    let held = features.entry(feature).or_insert(0.0);
    if *held * weight < 0.0 {
        *held += weight;
    } else if weight.abs() > held.abs() {
        *held = weight;
    }
}

/// The threes of letters of a long word, its beginning marked.
fn threes(word: &str) -> Vec<String> {
    let letters: Vec<char> = std::iter::once('^').chain(word.chars()).collect();
    if letters.len() <= LONG {
        return Vec::new();
    }
    letters.windows(3).map(|it| it.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_word_of_me_and_of_a_thing_differ() {
        let eye = Eye::default();

        assert!(eye.features("I'm ugly").contains_key("my ugly"));
        assert!(!eye.features("The curtains are ugly").contains_key("my ugly"));
    }

    #[test]
    fn what_is_denied_weighs_below_nothing() {
        let weight = |thought: &str| Eye::default().features(thought)["word whistl"];

        assert!(weight("I whistle") > 0.0);
        assert!(weight("I never whistle") < 0.0);
    }

    #[test]
    fn a_contradiction_weighs_nothing() {
        assert!(!Eye::default().features("I whistle, I don't whistle").contains_key("word whistl"));
    }

    #[test]
    fn a_long_word_is_taken_apart_into_letters() {
        assert_eq!(threes("stupid"), ["^st", "stu", "tup", "upi", "pid"]);
        assert!(threes("sad").is_empty());
    }

    #[test]
    fn signs_and_small_words_say_nothing() {
        for blank in ["", "  ", "...", "I am"] {
            assert!(Eye::default().features(blank).is_empty(), "{blank}");
        }
    }
}
