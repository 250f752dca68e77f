//! Many durations told in two numbers.

/// The middle and the least of some samples.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Half of the samples are not above it.
    pub median: f64,
    /// The least sample: what it costs when nothing gets in the way.
    pub least: f64,
}

/// The same work in two ways.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// By Betweentimes.
    pub ours: Figures,
    /// Bare.
    pub bare: Figures,
}

impl Figures {
    /// The figures of samples; `None` when there are none.
    pub fn of(samples: &[f64]) -> Option<Self> {
        let mut sorted = samples.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (lower, upper) = (sorted.get(sorted.len().saturating_sub(1) / 2)?, sorted.get(sorted.len() / 2)?);
        Some(Self { median: (lower + upper) / 2.0, least: *sorted.first()? })
    }
}

impl Pair {
    /// How many times as much ours takes, by the medians.
    pub fn ratio(&self) -> f64 {
        self.ours.median / self.bare.median
    }

    /// The same by the least samples, which noise reaches last.
    pub fn least_ratio(&self) -> f64 {
        self.ours.least / self.bare.least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_odd_number_is_the_one_in_the_middle() {
        assert_eq!(Figures::of(&[9.0, 1.0, 5.0]), Some(Figures { median: 5.0, least: 1.0 }));
    }

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!(Figures::of(&[4.0, 1.0, 2.0, 100.0]), Some(Figures { median: 3.0, least: 1.0 }));
    }

    #[test]
    fn nothing_has_no_median() {
        assert_eq!(Figures::of(&[]), None);
    }

    #[test]
    fn a_ratio_above_one_says_that_ours_takes_longer() {
        let pair = Pair { ours: Figures { median: 3.0, least: 2.0 }, bare: Figures { median: 2.0, least: 1.0 } };

        assert_eq!((pair.ratio(), pair.least_ratio()), (1.5, 2.0));
    }
}
