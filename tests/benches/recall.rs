//! Whether a thought finds its like: hand-written paraphrases hidden among thoughts that nobody had.
//!
//! Families of paraphrases are planted into 10,000 generated thoughts, and each paraphrase is asked for in turn.
//! The weights, the floor and the lexicon were found on the tuned families alone; the held-out ones were drawn by
//! a hash of their first line before the lexicon was written, and were not looked at while it was tuned. They are
//! not blind: who wrote the lexicon had written them, too.

mod background;

use std::collections::BTreeMap;
use std::time::Instant;

use domain::EntryId;
use domain::echo::Echoes;

use crate::Outcome;
use background::Background;

const TUNED: &str = include_str!("recall/tuned.txt");
const HELD_OUT: &str = include_str!("recall/held_out.txt");

/// How many thoughts are searched.
const THOUGHTS: usize = 10_000;
/// How many are shown.
const SHOWN: usize = 3;
/// Of every so many paraphrases one is typed letter by letter.
const TYPED: usize = 20;

/// What the search finds, and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recall {
    /// Of the up to three paraphrases that could be shown, the share that was; tuned families.
    pub recall: f64,
    /// Of what was shown, the share that is of the family; tuned families.
    pub precision: f64,
    /// Recall of the held-out families.
    pub held_out_recall: f64,
    /// Precision of the held-out families.
    pub held_out_precision: f64,
    /// The time of an answer after a key, in milliseconds: half are not above it.
    pub median_ms: f64,
    /// The longest of them.
    pub worst_ms: f64,
}

/// A planted paraphrase.
struct Planted {
    id: EntryId,
    thought: &'static str,
    /// The number of its family.
    family: usize,
    held_out: bool,
}

/// What was found, counted.
#[derive(Default)]
struct Count {
    found: usize,
    shown: usize,
    wanted: usize,
}

/// Measures on 10,000 thoughts, the same on every machine but for the time.
///
/// # Errors
///
/// When there is nothing to measure.
pub fn measure() -> Outcome<Recall> {
    let planted = planted();
    let echoes = echoes();
    let (tuned, held_out) = (count(&echoes, &planted, false), count(&echoes, &planted, true));
    let times = times(&echoes);
    let (median, worst) = times.get(times.len() / 2).zip(times.last()).ok_or("nothing was typed")?;
    Ok(Recall {
        recall: tuned.recall(),
        precision: tuned.precision(),
        held_out_recall: held_out.recall(),
        held_out_precision: held_out.precision(),
        median_ms: *median,
        worst_ms: *worst,
    })
}

impl std::fmt::Display for Recall {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "Like thoughts among {THOUGHTS}, the {SHOWN} most alike:")?;
        writeln!(out, "  tuned families:    recall {:.2}, precision {:.2}", self.recall, self.precision)?;
        let (recall, precision) = (self.held_out_recall, self.held_out_precision);
        writeln!(out, "  held-out families: recall {recall:.2}, precision {precision:.2}")?;
        write!(out, "  after a key: {:.2} ms (median), {:.2} ms (worst)", self.median_ms, self.worst_ms)
    }
}

impl Count {
    fn recall(&self) -> f64 {
        self.found as f64 / self.wanted.max(1) as f64
    }

    fn precision(&self) -> f64 {
        self.found as f64 / self.shown.max(1) as f64
    }
}

/// Every paraphrase; families stand apart by a blank line.
fn planted() -> Vec<Planted> {
    let mut family = 0;
    let told = |text: &'static str, held_out| text.lines().map(move |line| (line.trim(), held_out));
    told(TUNED, false)
        .chain([("", true)])
        .chain(told(HELD_OUT, true))
        .filter_map(|(thought, held_out)| {
            family += usize::from(thought.is_empty());
            (!thought.is_empty()).then_some((family, thought, held_out))
        })
        .enumerate()
        .map(|(at, (family, thought, held_out))| Planted { id: name(at), thought, family, held_out })
        .collect()
}

fn name(at: usize) -> EntryId {
    EntryId::of((at as u128).to_be_bytes())
}

/// Every thought that is searched, the planted ones first.
pub fn thoughts() -> Vec<String> {
    let planted = planted().into_iter().map(|it| it.thought.to_owned());
    planted.chain(Background::new()).take(THOUGHTS).collect()
}

/// Thoughts that are typed letter by letter.
pub fn typed() -> Vec<&'static str> {
    planted().into_iter().step_by(TYPED).map(|it| it.thought).collect()
}

fn echoes() -> Echoes {
    let mut echoes = Echoes::default();
    for (at, thought) in thoughts().iter().enumerate() {
        echoes.add(name(at), thought);
    }
    echoes
}

fn count(echoes: &Echoes, planted: &[Planted], held_out: bool) -> Count {
    let family: BTreeMap<&EntryId, usize> = planted.iter().map(|it| (&it.id, it.family)).collect();
    let mut count = Count::default();
    for asked in planted.iter().filter(|it| it.held_out == held_out) {
        // One more than are shown, for it finds itself as well.
        let like = echoes.like(asked.thought, SHOWN + 1);
        let shown: Vec<_> = like.iter().filter(|it| it.id != asked.id).take(SHOWN).collect();
        let others = planted.iter().filter(|it| it.family == asked.family).count() - 1;
        count.wanted += others.min(SHOWN);
        count.shown += shown.len();
        count.found += shown.iter().filter(|it| family.get(&it.id) == Some(&asked.family)).count();
    }
    count
}

/// The time of every answer while some thoughts are typed, in milliseconds, the shortest first.
fn times(echoes: &Echoes) -> Vec<f64> {
    let mut times = Vec::new();
    for thought in typed() {
        for (end, _) in thought.char_indices().skip(1).chain([(thought.len(), ' ')]) {
            let begun = Instant::now();
            std::hint::black_box(echoes.like(&thought[..end], SHOWN));
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
        }
    }
    times.sort_by(f64::total_cmp);
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(held_out: bool) -> Vec<usize> {
        let mut sizes = BTreeMap::new();
        for it in planted().iter().filter(|it| it.held_out == held_out) {
            *sizes.entry(it.family).or_insert(0) += 1;
        }
        sizes.into_values().collect()
    }

    #[test]
    fn there_are_families_enough_and_a_third_of_them_is_held_out() {
        assert_eq!((sizes(false).len(), sizes(true).len()), (53, 27));
        assert!(sizes(false).iter().chain(&sizes(true)).all(|it| (5..=8).contains(it)));
    }

    #[test]
    fn no_thought_is_planted_twice_or_stands_in_the_background() {
        let planted = planted();
        let mut thoughts: std::collections::BTreeSet<String> = planted.iter().map(|it| it.thought.to_owned()).collect();
        assert_eq!(thoughts.len(), planted.len());

        thoughts.retain(|it| Background::new().take(THOUGHTS).any(|thought| thought == *it));
        assert!(thoughts.is_empty(), "{thoughts:?}");
    }

    #[test]
    fn a_count_is_told_in_shares() {
        let count = Count { found: 3, shown: 4, wanted: 6 };

        assert_eq!((count.recall(), count.precision()), (0.5, 0.75));
    }
}
