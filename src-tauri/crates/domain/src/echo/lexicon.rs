//! The concepts in a row of words.

use std::collections::BTreeMap;

use super::concepts::{CLAIMS, Row, STANCE, TONE, TOPICS};
use super::slips::Slips;
use super::words::{Kind, Reader, Word};

/// How many words may stand between two words of a phrase; none when it is made of small words alone ("like me").
const GAP: usize = 3;

/// What sort of concept it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// It may be claimed or denied.
    Claim,
    /// It is about this, whatever it says.
    Topic,
    /// It is coloured by this.
    Stance,
}

/// A concept that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// Its name.
    pub concept: &'static str,
    /// Its sort.
    pub sort: Sort,
    /// Up to 1 where it is claimed, down to -1 where it is denied; less where the words may mean several.
    pub strength: f32,
}

/// Every word and phrase, stemmed once.
pub struct Lexicon {
    concepts: Table,
    tones: Table,
    slips: Slips,
}

/// Phrases by their first stem, the longest first.
#[derive(Default)]
struct Table(BTreeMap<String, Vec<Phrase>>);

/// A phrase without its first stem, and what it names.
struct Phrase {
    rest: Vec<String>,
    /// How many words may stand between two of them.
    gap: usize,
    names: Vec<Found>,
}

/// A phrase at its places.
struct Match<'a> {
    at: Vec<usize>,
    phrase: &'a Phrase,
}

impl Lexicon {
    /// Reads the tables.
    pub fn new(reader: &Reader) -> Self {
        let concepts = [(Sort::Claim, CLAIMS), (Sort::Topic, TOPICS), (Sort::Stance, STANCE)];
        let mut lexicon = Self {
            concepts: Table::new(&concepts, reader),
            tones: Table::new(&[(Sort::Claim, TONE)], reader),
            slips: Slips::default(),
        };
        for table in [&lexicon.concepts, &lexicon.tones] {
            table.stems().for_each(|it| lexicon.slips.add(it));
        }
        lexicon
    }

    /// Puts slips of the keys right, where a word of the tables is meant.
    pub fn mend(&self, words: &mut [Word]) {
        for word in words.iter_mut().filter(|it| it.kind == Kind::Full) {
            if let Some(meant) = self.slips.meant(&word.stem) {
                meant.clone_into(&mut word.stem);
            }
        }
    }

    /// The concepts of a thought, and for each of its words whether it is in one.
    pub fn find(&self, words: &[Word]) -> (Vec<Found>, Vec<bool>) {
        self.concepts.find(words)
    }

    /// How bad the words sound: above 0 for bad, below for good.
    pub fn tone(&self, words: &[Word]) -> f32 {
        self.tones.find(words).0.iter().map(|it| it.strength).sum()
    }
}

impl Table {
    fn new(sorts: &[(Sort, &'static [Row])], reader: &Reader) -> Self {
        let mut table = Self::default();
        for (sort, rows) in sorts {
            rows.iter().for_each(|row| table.read(*sort, row, reader));
        }
        for phrases in table.0.values_mut() {
            phrases.sort_by_key(|it| std::cmp::Reverse(it.rest.len()));
        }
        table
    }

    fn read(&mut self, sort: Sort, (concept, phrases): &Row, reader: &Reader) {
        for phrase in phrases.split(", ") {
            let words = reader.read(phrase).words;
            let denied = sort == Sort::Claim && words.iter().any(|it| it.kind == Kind::Negation);
            let gap = if words.iter().any(|it| it.kind == Kind::Full) { GAP } else { 0 };
            let mut stems = words.into_iter().filter(|it| it.kind != Kind::Negation).map(|it| it.stem);
            let Some(first) = stems.next() else { continue };
            let found = Found { concept, sort, strength: if denied { -1.0 } else { 1.0 } };
            self.name(first, stems.collect(), gap, found);
        }
    }

    fn name(&mut self, first: String, rest: Vec<String>, gap: usize, found: Found) {
        let phrases = self.0.entry(first).or_default();
        match phrases.iter_mut().find(|it| it.rest == rest) {
            Some(phrase) if phrase.names.iter().any(|it| it.concept == found.concept) => {}
            Some(phrase) => phrase.names.push(found),
            None => phrases.push(Phrase { rest, gap, names: vec![found] }),
        }
    }

    fn stems(&self) -> impl Iterator<Item = &String> {
        self.0.iter().flat_map(|(first, phrases)| phrases.iter().flat_map(|it| &it.rest).chain([first]))
    }

    fn find(&self, words: &[Word]) -> (Vec<Found>, Vec<bool>) {
        let mut taken = vec![false; words.len()];
        let mut found = Vec::new();
        let mut matches: Vec<Match> = (0..words.len()).flat_map(|at| self.matches(words, at)).collect();
        // A longer phrase takes its words from a shorter one: "good enough" from "good".
        matches.sort_by_key(|it| std::cmp::Reverse(it.at.len()));
        for it in matches {
            if it.at.iter().all(|at| !taken[*at]) {
                it.at.iter().for_each(|at| taken[*at] = true);
                found.extend(it.found(words));
            }
        }
        (found, taken)
    }

    fn matches<'a>(&'a self, words: &[Word], from: usize) -> Vec<Match<'a>> {
        let phrases = self.0.get(&words[from].stem).map_or(&[][..], Vec::as_slice);
        phrases.iter().filter_map(|phrase| Some(Match { at: phrase.places(words, from)?, phrase })).collect()
    }
}

impl Phrase {
    /// Where its words stand; nothing when they stand too far apart.
    fn places(&self, words: &[Word], from: usize) -> Option<Vec<usize>> {
        let beyond = |at: &usize| matches!(words[*at].kind, Kind::Break | Kind::Negation);
        let mut at = vec![from];
        let mut last = from;
        for stem in &self.rest {
            let mut reach = (last + 1..words.len()).take(self.gap + 1).take_while(|at| !beyond(at));
            last = reach.find(|next| words[*next].stem == *stem)?;
            at.push(last);
        }
        Some(at)
    }
}

impl Match<'_> {
    fn found(&self, words: &[Word]) -> impl Iterator<Item = Found> {
        let full = self.at.iter().find(|at| words[**at].kind == Kind::Full).or(self.at.first());
        let denied = full.is_some_and(|at| words[*at].negated);
        let several = (self.phrase.names.len() as f32).sqrt();
        self.phrase.names.iter().map(move |it| {
            let turned = denied && it.sort == Sort::Claim;
            Found { strength: if turned { -it.strength } else { it.strength } / several, ..*it }
        })
    }
}

#[cfg(test)]
mod tests;
