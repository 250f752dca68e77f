//! `nof1_simulation.py` again, against the shipped path: how often would a skill be said to help?
//!
//! A latent state with standard deviation 18 around the usual level, rating noise 8, whole ratings cut off at 0
//! and 100 as the app stores them; the skill is used only when distress is rated above a threshold.
//! Run with `--nocapture` to see the rates; the help page quotes them.

use super::{Carry, PlainPair, Rated, Says, Use, points, says, usual};
use crate::{Percent, chance::Chance};

const COUNTS: [usize; 3] = [6, 10, 20];
const EFFECTS: [f64; 3] = [0.0, -10.0, -15.0];

/// One way the world might be.
#[derive(Clone, Copy)]
struct World {
    /// What remains of the distance from usual after the gap between the ratings of a use, φ.
    carry: f64,
    usual: f64,
    /// The skill is used when distress is rated above this.
    used_above: f64,
    /// The gap of a plain pair over the gap of a use: φ is raised to a power drawn from this span.
    gaps: (f64, f64),
    /// Check-ins beside those of the plain pairs, when the usual level is their median instead of known.
    check_ins: Option<usize>,
}

const SCRIPT: World = World { carry: 0.75, usual: 40.0, used_above: 60.0, gaps: (1.0, 1.0), check_ins: None };

/// How many of the runs said "helps", in percent: by effect, then by number of uses.
type Rates = [[f64; 3]; 3];

/// Rates the state as it is stored.
fn stored(value: f64) -> Percent {
    Percent::new(value.round().clamp(0.0, 100.0) as i64).expect("clamped")
}

impl World {
    fn state(self, chance: &mut Chance) -> f64 {
        self.usual + 18.0 * chance.normal()
    }

    fn later(self, state: f64, carry: f64, chance: &mut Chance) -> f64 {
        self.usual + carry * (state - self.usual) + 18.0 * (1.0 - carry * carry).sqrt() * chance.normal()
    }

    fn plain(self, chance: &mut Chance) -> PlainPair {
        let gap = self.gaps.0 + (self.gaps.1 - self.gaps.0) * chance.share();
        let state = self.state(chance);
        let first = stored(state + 8.0 * chance.normal());
        let second = stored(self.later(state, self.carry.powf(gap), chance) + 8.0 * chance.normal());
        PlainPair { first, second }
    }

    /// A bad moment, and what would be rated after it without a skill, before rounding.
    fn bad_moment(self, chance: &mut Chance) -> (Percent, f64) {
        loop {
            let state = self.state(chance);
            let before = stored(state + 8.0 * chance.normal());
            if points(before) > self.used_above {
                return (before, self.later(state, self.carry, chance) + 8.0 * chance.normal());
            }
        }
    }

    /// The usual level as the app would know it.
    fn known_usual(self, pairs: &[PlainPair], chance: &mut Chance) -> f64 {
        let Some(more) = self.check_ins else { return self.usual };
        let at = chrono::DateTime::UNIX_EPOCH;
        let mut check_ins: Vec<Percent> = pairs.iter().flat_map(|it| [it.first, it.second]).collect();
        check_ins.extend((0..more).map(|_| stored(self.state(chance) + 8.0 * chance.normal())));
        let check_ins: Vec<Rated> = check_ins.into_iter().map(|distress| Rated { at, distress }).collect();
        usual(&check_ins).expect("a median")
    }

    /// How often the shipped rule, and how often the naive one, say that the skill helps.
    fn rates(self, pairs: usize, runs: usize) -> (Rates, Rates) {
        let mut chance = Chance::seeded(7);
        let (mut shipped, mut naive) = (Rates::default(), Rates::default());
        for _ in 0..runs {
            let plain: Vec<PlainPair> = (0..pairs).map(|_| self.plain(&mut chance)).collect();
            let usual = self.known_usual(&plain, &mut chance);
            let carry = Carry::of(&plain, usual);
            let moments: Vec<(Percent, f64)> = (0..COUNTS[2]).map(|_| self.bad_moment(&mut chance)).collect();
            for (row, effect) in EFFECTS.into_iter().enumerate() {
                let uses: Vec<Use> =
                    moments.iter().map(|&(before, after)| Use { before, after: stored(after + effect) }).collect();
                for (column, count) in COUNTS.into_iter().enumerate() {
                    let uses = &uses[..count];
                    let helps = matches!(says(uses, Some(usual), &carry), Says::Helps { .. });
                    shipped[row][column] += 100.0 * f64::from(u8::from(helps)) / runs as f64;
                    naive[row][column] += 100.0 * f64::from(u8::from(naively_helps(uses))) / runs as f64;
                }
            }
        }
        (shipped, naive)
    }
}

/// What most apps show: the mean of after minus before with its own 80 % range.
fn naively_helps(uses: &[Use]) -> bool {
    let count = uses.len() as f64;
    let changes = || uses.iter().map(|it| points(it.after) - points(it.before));
    let mean = changes().sum::<f64>() / count;
    let spread = (changes().map(|it| (it - mean).powi(2)).sum::<f64>() / (count - 1.0)).sqrt();
    mean + 1.2816 * spread / count.sqrt() < -3.0
}

fn print(name: &str, rates: Rates) {
    let row = |it: [f64; 3]| it.map(|rate| format!("{rate:5.1}")).join(" ");
    println!("{name:<44}| {} | {} | {}", row(rates[0]), row(rates[1]), row(rates[2]));
}

/// Prints a line of rates and gives those of a skill that does nothing.
fn idle(name: &str, world: World, pairs: usize, runs: usize) -> [f64; 3] {
    let (shipped, _) = world.rates(pairs, runs);
    print(name, shipped);
    shipped[0]
}

fn head(runs: usize) {
    println!("\nsaid to help, % of {runs} runs, n = 6 10 20    |  does nothing     |  gives −10        |  gives −15");
}

/// Enough runs for a rate near 3 % to be known to about ±0.2.
const MANY: usize = 20_000;
/// Enough runs for a look.
const SOME: usize = 4_000;

#[test]
fn a_skill_that_does_nothing_is_rarely_said_to_help_where_the_naive_chart_says_so_mostly() {
    head(MANY);
    for carry in [0.6, 0.75, 0.9] {
        let (shipped, naive) = World { carry, ..SCRIPT }.rates(20, MANY);
        print(&format!("φ {carry}, 20 plain pairs"), shipped);
        print(&format!("φ {carry}, naive"), naive);

        assert!(shipped[0].iter().all(|&rate| rate <= 3.0), "φ {carry}: {:?}", shipped[0]);
        // The control: the rule that this one replaces fails the very same assertion.
        assert!(naive[0].iter().all(|&rate| rate > 30.0), "φ {carry}: {:?}", naive[0]);
    }
}

#[test]
fn where_bad_moments_fade_fast_the_rule_errs_more_often_than_it_says_for_slow_ones() {
    head(SOME);
    for (carry, most) in [(0.4, 14.5), (0.5, 7.0)] {
        let rates = idle(&format!("φ {carry}, 20 plain pairs"), World { carry, ..SCRIPT }, 20, SOME);
        let surer = idle(&format!("φ {carry}, 40 plain pairs"), World { carry, ..SCRIPT }, 40, SOME);

        // Above the 3 % of slower moods, and not above what the help page admits.
        assert!(rates.iter().all(|&rate| rate > 3.0 && rate <= most), "φ {carry}: {rates:?}");
        assert!(surer[2] < rates[2], "more plain pairs make it err less: {surer:?} {rates:?}");
    }
}

#[test]
fn a_ceiling_on_the_scale_does_not_make_it_err_more() {
    head(SOME);
    for carry in [0.4, 0.5, 0.6, 0.75, 0.9] {
        for used_above in [60.0, 90.0] {
            let world = World { carry, usual: 70.0, used_above, ..SCRIPT };
            let rates = idle(&format!("φ {carry}, usual 70, used above {used_above}"), world, 20, SOME);

            assert!(carry < 0.6 || rates.iter().all(|&rate| rate <= 3.5), "φ {carry}: {rates:?}");
        }
    }
}

#[test]
fn a_usual_level_learnt_from_few_check_ins_makes_it_err_a_little_more() {
    head(SOME);
    for carry in [0.4, 0.5, 0.6, 0.75, 0.9] {
        for more in [0, 60] {
            let world = World { carry, check_ins: Some(more), ..SCRIPT };
            let rates = idle(&format!("φ {carry}, usual from 40 + {more} check-ins"), world, 20, SOME);

            assert!(carry < 0.6 || rates.iter().all(|&rate| rate <= 5.0), "φ {carry}: {rates:?}");
        }
    }
}

/// φ belongs to 50 minutes here: the mean of plain pairs that lie 10 to 90 minutes apart.
fn spaced(carry: f64, use_gap: f64, pair_gaps: (f64, f64)) -> World {
    let gaps = (pair_gaps.0 / use_gap, pair_gaps.1 / use_gap);
    World { carry: carry.powf(use_gap / 50.0), gaps, ..SCRIPT }
}

#[test]
fn uses_much_longer_than_the_plain_pairs_make_it_err_and_shorter_ones_make_it_silent() {
    const WIDE: (f64, f64) = (10.0, 90.0);
    const SHORT: (f64, f64) = (10.0, 10.0);
    head(SOME);
    for carry in [0.6, 0.75, 0.9] {
        for (use_gap, pair_gaps, honest) in
            [(10.0, WIDE, true), (50.0, WIDE, true), (90.0, WIDE, false), (20.0, SHORT, true), (50.0, SHORT, false)]
        {
            let name = format!("φ {carry}, pairs {}–{}, uses {use_gap} min", pair_gaps.0, pair_gaps.1);
            let rates = idle(&name, spaced(carry, use_gap, pair_gaps), 20, SOME);

            assert!(!honest || rates.iter().all(|&rate| rate <= 3.8), "{name}: {rates:?}");
            // What goes wrong is pinned, too, so that nobody believes otherwise.
            assert!(honest || carry > 0.6 || rates[2] > 10.0, "{name}: {rates:?}");
        }
    }
}
