//! A thought as a row of words: lower case, without accents, stemmed, each with its sign.

use std::collections::BTreeMap;

use rust_stemmers::{Algorithm, Stemmer};

use super::small::{BREAKS, LIGHT, NEGATIONS, PARTICLES, UNLESS};
use super::tokens::tokens;

/// How many full words one negation reaches: "not" in "I'm not sure they still like me at work" reaches "work".
const REACH: usize = 3;

/// They end the reach of a negation, and nothing else: "I can't eat and I'm tired".
const JOINS: [&str; 2] = ["and", "or"];

/// With one of these a thought is about me or us.
const MINE: &str = "i me my mine myself we us our ours ourselves";

/// What a word is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It carries something.
    Full,
    /// It means something only next to another: "up" in "mess up".
    Particle,
    /// It turns what follows.
    Negation,
    /// It tells nothing.
    Light,
    /// It ends a clause: neither a negation nor a phrase goes beyond it.
    Break,
}

/// A word of a thought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its stem.
    pub stem: String,
    /// As written, lower case and without accents.
    pub written: String,
    /// What it is good for.
    pub kind: Kind,
    /// Whether a negation reaches it.
    pub negated: bool,
}

/// A thought, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Its words, those that tell nothing left out.
    pub words: Vec<Word>,
    /// Whether it says "I" or "me".
    pub mine: bool,
}

/// Reads words, and keeps what it needs for that.
pub struct Reader {
    stemmer: Stemmer,
    small: BTreeMap<&'static str, Kind>,
}

impl Default for Reader {
    fn default() -> Self {
        // Later lists win: "and" is light, and ends a clause as well.
        let lists =
            [(LIGHT, Kind::Light), (PARTICLES, Kind::Particle), (NEGATIONS, Kind::Negation), (BREAKS, Kind::Break)];
        let small = lists.iter().flat_map(|(list, kind)| list.split_whitespace().map(|it| (it, *kind))).collect();
        Self { stemmer: Stemmer::create(Algorithm::English), small }
    }
}

impl Reader {
    /// Reads a thought.
    pub fn read(&self, thought: &str) -> Sentence {
        let tokens = tokens(thought);
        let mine = tokens.iter().any(|token| MINE.split(' ').any(|it| it == token));
        Sentence { words: self.words(&tokens), mine }
    }

    fn words(&self, tokens: &[String]) -> Vec<Word> {
        let mut reach = 0;
        let mut words = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let next = tokens.get(at + 1).map_or("", String::as_str);
            match self.kind(token) {
                Kind::Break => {
                    reach = 0;
                    words.push(self.word(token, Kind::Break, false));
                }
                Kind::Light if JOINS.contains(&token.as_str()) => reach = 0,
                Kind::Light => {}
                Kind::Negation if UNLESS.split(' ').any(|it| it == next) => {}
                Kind::Negation => {
                    reach = REACH;
                    words.push(self.word(token, Kind::Negation, false));
                }
                kind => {
                    words.push(self.word(token, kind, reach > 0));
                    reach -= usize::from(kind == Kind::Full && reach > 0);
                }
            }
        }
        words
    }

    fn kind(&self, token: &str) -> Kind {
        self.small.get(token).copied().unwrap_or(Kind::Full)
    }

    fn word(&self, token: &str, kind: Kind, negated: bool) -> Word {
        Word { stem: self.stem(token), written: token.to_owned(), kind, negated }
    }

    /// English alone is stemmed; a word with other letters stays as it is.
    fn stem(&self, token: &str) -> String {
        if token.is_ascii() { self.stemmer.stem(token).into_owned() } else { token.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(thought: &str) -> String {
        let told = |it: Word| if it.negated { format!("-{}", it.stem) } else { it.stem };
        Reader::default().read(thought).words.into_iter().map(told).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_negation_reaches_to_the_end_of_its_clause() {
        assert_eq!(read("They don't like me"), "they do not -like -me");
        assert_eq!(read("I don't sleep, they worry"), "do not -sleep , they worri");
        assert_eq!(read("I don't sleep because they worry"), "do not -sleep becaus they worri");
    }

    #[test]
    fn a_negation_reaches_three_full_words() {
        assert_eq!(read("nobody ever believed somebody stupid slept"), "nobodi -believ -somebodi -stupid slept");
    }

    #[test]
    fn not_only_denies_nothing() {
        assert_eq!(read("not only stupid"), "stupid");
        assert_eq!(read("not stupid"), "not -stupid");
    }

    #[test]
    fn another_script_is_read_as_it_is_written() {
        assert_eq!(read("Я глупа"), "я глупа");
    }
}
