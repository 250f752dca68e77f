//! The words the generated journal is written in: some that are used all the time, most hardly ever.

use std::collections::HashSet;

use betweentimes_tests::chance::Chance;

/// In exactly three entries of every journal.
pub const RARE: &str = "quetzal";
/// In about 46 of a hundred entries.
pub const FREQUENT: &str = "because";

/// How many different words there are, the planted ones left out.
const WORDS: usize = 15_000;

/// Words that come first, the most used ones at the front.
const EVERYDAY: &str = "the i and to a it was of my in that for with but me so not is on had at this as be have \
    we she he they you just from when then about what all out up do like more time still after her his them one \
    day felt feel think thought went going today morning evening night work home sleep slept tired better worse \
    slow calm worried quiet loud early late again before only even much some no yes if how very there here our \
    walked walk rain sun wind coffee tea bread soup dinner breakfast kitchen table window garden street train bus \
    phone call letter friend sister brother mother father child neighbour doctor meeting desk list plan book music \
    song film bath shower bed dream woke breath body chest head hands shoulders stomach heart mind word face voice \
    smile laugh cry tears fear hope anger shame guilt joy kindness patience rest energy pain ache heavy light warm \
    cold soft hard small big long short old new first last next week month year weekend holiday river park tree \
    bird cat dog city house room door chair money rent bill job boss team idea question answer mistake help thanks \
    sorry maybe always never often sometimes almost enough too less few many other same different good bad fine";

const STARTS: [&str; 20] =
    ["b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "br", "gr", "pl", "st", "tr", "sh"];
const MIDDLES: [&str; 8] = ["a", "e", "i", "o", "u", "ea", "ou", "ai"];
const ENDS: [&str; 10] = ["", "", "n", "r", "l", "s", "t", "m", "nd", "rk"];

/// Words, each as likely as in a language: the likelihood falls with the rank.
#[derive(Debug)]
pub struct Vocabulary {
    words: Vec<String>,
    /// For each word, the weight of it and all before it.
    up_to: Vec<f64>,
}

impl Vocabulary {
    /// The vocabulary, always the same.
    pub fn new() -> Self {
        let words = words();
        let mut total = 0.0;
        // Division and addition alone round alike on every machine; a power does not.
        let weigh = |rank: usize| 1.0 / (rank as f64 + 2.7);
        let up_to = (0..words.len())
            .map(|rank| {
                total += weigh(rank);
                total
            })
            .collect();
        Self { words, up_to }
    }

    /// One word.
    pub fn word(&self, chance: &mut Chance) -> &str {
        let aim = chance.share() * self.up_to.last().copied().unwrap_or_default();
        let rank = self.up_to.partition_point(|it| *it <= aim);
        &self.words[rank.min(self.words.len() - 1)]
    }
}

/// The everyday words, then made ones up to the full number.
fn words() -> Vec<String> {
    let mut seen: HashSet<String> = [RARE, FREQUENT].map(str::to_owned).into();
    let mut words: Vec<String> =
        EVERYDAY.split_whitespace().map(str::to_owned).filter(|it| seen.insert(it.clone())).collect();
    let mut chance = Chance::of(0x00b0_0c5e);
    while words.len() < WORDS {
        let word = made_up(&mut chance);
        if seen.insert(word.clone()) {
            words.push(word);
        }
    }
    words
}

/// A word of two to four syllables.
fn made_up(chance: &mut Chance) -> String {
    (0..chance.between(2, 4))
        .flat_map(|_| [*chance.one_of(&STARTS), *chance.one_of(&MIDDLES), *chance.one_of(&ENDS)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_begins_like_a_planted_one() {
        let words = words();

        assert_eq!(words.len(), WORDS);
        assert!(words.iter().all(|it| !it.starts_with(RARE) && !it.starts_with(FREQUENT)));
    }

    #[test]
    fn the_first_word_is_used_far_more_often_than_the_hundredth() {
        let vocabulary = Vocabulary::new();
        let mut chance = Chance::of(5);
        let drawn: Vec<&str> = (0..20_000).map(|_| vocabulary.word(&mut chance)).collect();
        let times = |word: &str| drawn.iter().filter(|it| **it == word).count();

        assert!(times(&vocabulary.words[0]) > 10 * times(&vocabulary.words[100]));
    }
}
