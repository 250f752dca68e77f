//! Chance that is the same on every machine.

/// A stream of numbers that follows from its seed alone (the mixer known as splitmix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.bits()) * (end as u128);
        (wide >> 64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// A number from 0 to 1, 1 not included.
    pub fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of several; they must not be empty.
    pub fn one_of<'a, T>(&mut self, them: &'a [T]) -> &'a T {
        &them[self.below(them.len())]
    }

    /// Some different ones of several, in their own order.
    pub fn some_of<T: Clone>(&mut self, them: &[T], wanted: usize) -> Vec<T> {
        let mut left = wanted.min(them.len());
        let mut chosen = Vec::with_capacity(left);
        for (at, it) in them.iter().enumerate() {
            if self.below(them.len() - at) < left {
                chosen.push(it.clone());
                left -= 1;
            }
        }
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let stream = |seed| {
            let mut chance = Chance::of(seed);
            [chance.bits(), chance.bits(), chance.bits()]
        };

        assert_eq!(stream(7), stream(7));
        assert_ne!(stream(7), stream(8));
    }

    #[test]
    fn the_numbers_are_those_the_mixer_is_known_for() {
        assert_eq!(Chance::of(0).bits(), 0xe220_a839_7b1d_cdaf);
    }

    #[test]
    fn some_of_several_are_never_the_same_one_twice() {
        let mut chance = Chance::of(1);

        for wanted in 0..=5 {
            let chosen = chance.some_of(&[1, 2, 3, 4], wanted);
            assert_eq!(chosen.len(), wanted.min(4));
            assert!(chosen.windows(2).all(|it| it[0] < it[1]));
        }
    }

    #[test]
    fn a_number_between_two_may_be_either_of_them() {
        let mut chance = Chance::of(3);
        let seen: std::collections::BTreeSet<usize> = (0..200).map(|_| chance.between(2, 4)).collect();

        assert_eq!(seen.into_iter().collect::<Vec<_>>(), [2, 3, 4]);
    }
}
