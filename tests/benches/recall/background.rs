//! Thoughts of no family: everyday ones, and near misses that share words with a family and mean something else.

use betweentimes_tests::chance::Chance;

const SEED: u64 = 0xec40_0be7;
/// Of a hundred thoughts, how many are near misses.
const NEAR: usize = 30;

const OPENINGS: &str = include_str!("openings.txt");
const WHO: &str = include_str!("who.txt");
const WHAT: &str = include_str!("what.txt");
const ENDINGS: &str = include_str!("endings.txt");
const NEAR_MISSES: &str = include_str!("near_misses.txt");

/// Thoughts without end, the same ones every time.
pub struct Background {
    chance: Chance,
    openings: Vec<&'static str>,
    who: Vec<&'static str>,
    what: Vec<&'static str>,
    endings: Vec<&'static str>,
    near_misses: Vec<&'static str>,
}

impl Background {
    /// From the beginning.
    pub fn new() -> Self {
        let lines = |text: &'static str| text.lines().collect::<Vec<_>>();
        Self {
            chance: Chance::of(SEED),
            openings: lines(OPENINGS),
            who: lines(WHO),
            what: lines(WHAT),
            endings: lines(ENDINGS),
            near_misses: lines(NEAR_MISSES),
        }
    }

    /// A near miss as it stands, or with an ending.
    fn near_miss(&mut self) -> String {
        let miss = *self.chance.one_of(&self.near_misses);
        let ending = *self.chance.one_of(&self.endings);
        if self.chance.percent(25) { miss.to_owned() } else { format!("{miss} {ending}") }
    }

    fn everyday(&mut self) -> String {
        let opening = if self.chance.percent(50) { *self.chance.one_of(&self.openings) } else { "" };
        let who = *self.chance.one_of(&self.who);
        let what = *self.chance.one_of(&self.what);
        let ending = if self.chance.percent(60) { *self.chance.one_of(&self.endings) } else { "" };
        format!("{opening} {who} {what} {ending}").trim().to_owned()
    }
}

impl Iterator for Background {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let near = self.chance.percent(NEAR);
        Some(if near { self.near_miss() } else { self.everyday() })
    }
}
