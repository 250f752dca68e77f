//! Chance for the tests: the same numbers on every machine, from a seed.

/// splitmix64 (Steele, Lea and Flood, 2014), and normal numbers from it by Box and Muller.
pub(crate) struct Chance {
    state: u64,
    spare: Option<f64>,
}

impl Chance {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self { state: seed, spare: None }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.state;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^ (it >> 31)
    }

    /// Above 0 and up to 1, so that its logarithm exists.
    pub(crate) fn share(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1_u64 << 53) as f64
    }

    pub(crate) fn between(&mut self, lowest: i64, highest: i64) -> i64 {
        lowest + (self.next() % (highest - lowest + 1) as u64) as i64
    }

    /// A normal number with mean 0 and standard deviation 1.
    pub(crate) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let length = (-2.0 * self.share().ln()).sqrt();
        let (sine, cosine) = (std::f64::consts::TAU * self.share()).sin_cos();
        self.spare = Some(length * sine);
        length * cosine
    }
}

#[test]
fn normal_numbers_have_the_mean_and_the_spread_they_should() {
    let mut chance = Chance::seeded(1);

    let drawn: Vec<f64> = (0..20_000).map(|_| chance.normal()).collect();

    let mean = drawn.iter().sum::<f64>() / 20_000.0;
    let spread = drawn.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / 20_000.0;
    assert!(mean.abs() < 0.03 && (spread - 1.0).abs() < 0.04, "{mean} {spread}");
}
