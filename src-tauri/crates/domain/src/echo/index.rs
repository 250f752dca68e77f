//! Which thoughts hold a feature, and how alike two thoughts are.

use std::collections::BTreeMap;

use super::features::Features;

/// As if there were so many thoughts more, with none of the features: in a small journal nothing is rare yet.
const BESIDE: f32 = 30.0;

/// Where a thought is held.
pub type Slot = usize;

/// The features of one thought, by their number.
pub type Vector = Vec<(usize, f32)>;

/// An inverted index: for every feature the thoughts that hold it.
#[derive(Default)]
pub struct Index {
    numbers: BTreeMap<String, usize>,
    /// By the number of a feature.
    holders: Vec<Vec<Slot>>,
    /// By slot; empty where nothing is held.
    vectors: Vec<Vector>,
    free: Vec<Slot>,
}

/// A feature that is asked for.
struct Asked {
    /// Its number; missing when no thought holds it.
    number: Option<usize>,
    /// Its weight times what it gains by being rare.
    gain: f32,
    square: f32,
}

impl Index {
    /// Holds a thought; says where.
    pub fn hold(&mut self, features: &Features) -> Slot {
        let slot = self.free.pop().unwrap_or(self.vectors.len());
        let vector: Vector = features.iter().map(|(name, weight)| (self.number(name), *weight)).collect();
        for (number, _) in &vector {
            self.holders[*number].push(slot);
        }
        if slot == self.vectors.len() {
            self.vectors.push(vector);
        } else {
            self.vectors[slot] = vector;
        }
        slot
    }

    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.holders.push(Vec::new());
        self.numbers.insert(name.to_owned(), self.holders.len() - 1);
        self.holders.len() - 1
    }

    /// Lets a thought go.
    pub fn release(&mut self, slot: Slot) {
        for (number, _) in std::mem::take(&mut self.vectors[slot]) {
            self.holders[number].retain(|it| *it != slot);
        }
        self.free.push(slot);
    }

    /// How many thoughts are held.
    pub fn len(&self) -> usize {
        self.vectors.len() - self.free.len()
    }

    /// The thoughts whose likeness to these features is at least so much, in no order.
    pub fn near(&self, features: &Features, least: f32) -> Vec<(Slot, f32)> {
        let numbered = features.iter().map(|(name, weight)| (self.numbers.get(name).copied(), *weight));
        self.search(numbered.collect(), least)
    }

    /// The thoughts whose likeness to a held one is at least so much, itself among them.
    pub fn near_to(&self, slot: Slot, least: f32) -> Vec<(Slot, f32)> {
        self.search(self.vectors[slot].iter().map(|(number, weight)| (Some(*number), *weight)).collect(), least)
    }

    fn search(&self, asked: Vec<(Option<usize>, f32)>, least: f32) -> Vec<(Slot, f32)> {
        let mut rarity = Rarity::of(self.len());
        let asked = asked.into_iter().map(|(number, weight)| {
            let gain = weight * rarity.of_held_by(number.map_or(0, |it| self.holders[it].len()));
            Asked { number, gain, square: gain * gain }
        });
        let mut asked: Vec<Asked> = asked.collect();
        asked.sort_by(|one, other| other.square.total_cmp(&one.square));
        let square: f32 = asked.iter().map(|it| it.square).sum();
        let mut wanted = vec![0.0; self.holders.len()];
        for it in &asked {
            it.number.into_iter().for_each(|number| wanted[number] = it.gain);
        }
        let near = self.candidates(&asked, square, least).into_iter().map(|slot| {
            let (dot, own) = self.dot(slot, &wanted, &mut rarity);
            (slot, dot / (square * own).sqrt().max(f32::MIN_POSITIVE))
        });
        near.filter(|it| it.1 >= least).collect()
    }

    /// Everything that can be as near as that. The features that weigh least are not looked up: together they could
    /// not bring a thought so near that shares none of the others (prefix filtering; Bayardo, Ma and Srikant 2007).
    fn candidates(&self, asked: &[Asked], square: f32, least: f32) -> Vec<Slot> {
        let mut seen = vec![false; self.vectors.len()];
        let mut candidates = Vec::new();
        let mut left = square;
        for it in asked {
            if left < least * least * square {
                break;
            }
            left -= it.square;
            for slot in it.number.map_or(&[][..], |number| &self.holders[number]) {
                if !std::mem::replace(&mut seen[*slot], true) {
                    candidates.push(*slot);
                }
            }
        }
        candidates
    }

    /// The product of a thought with what is wanted, and its square.
    fn dot(&self, slot: Slot, wanted: &[f32], rarity: &mut Rarity) -> (f32, f32) {
        self.vectors[slot].iter().fold((0.0, 0.0), |(dot, square), (number, weight)| {
            let gain = weight * rarity.of_held_by(self.holders[*number].len());
            (dot + gain * wanted[*number], square + gain * gain)
        })
    }
}

/// What a feature gains by being rare: the root of its inverse document frequency, which is the logarithm of how many
/// times as many thoughts there are as hold it. The root, because what comes back often matters here.
struct Rarity {
    all: f32,
    /// By the number of thoughts that hold a feature; not a number until it was asked for, for logarithms take long.
    known: Vec<f32>,
}

impl Rarity {
    fn of(thoughts: usize) -> Self {
        Self { all: thoughts as f32 + BESIDE, known: vec![f32::NAN; thoughts + 1] }
    }

    fn of_held_by(&mut self, holders: usize) -> f32 {
        if self.known[holders].is_nan() {
            self.known[holders] = (1.0 + self.all / (holders as f32 + 1.0)).ln().sqrt();
        }
        self.known[holders]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(them: &[(&str, f32)]) -> Features {
        them.iter().map(|(name, weight)| ((*name).to_owned(), *weight)).collect()
    }

    #[test]
    fn a_thought_is_wholly_like_itself_and_never_like_its_opposite() {
        let mut index = Index::default();
        let slot = index.hold(&features(&[("like", 1.0)]));
        index.hold(&features(&[("like", -1.0)]));

        let near = index.near(&features(&[("like", 1.0)]), 0.1);

        assert_eq!(near.iter().map(|it| it.0).collect::<Vec<_>>(), [slot]);
        assert!((near[0].1 - 1.0).abs() < 1e-6);
    }

    #[test]
    fn what_is_rare_counts_more() {
        let mut index = Index::default();
        for _ in 0..20 {
            index.hold(&features(&[("they", 1.0), ("walk", 1.0)]));
        }
        let slot = index.hold(&features(&[("swim", 1.0), ("walk", 1.0)]));

        let near = index.near(&features(&[("they", 1.0), ("swim", 1.0)]), 0.0);

        let nearest = near.iter().max_by(|one, other| one.1.total_cmp(&other.1)).map(|it| it.0);
        assert_eq!(nearest, Some(slot));
    }

    #[test]
    fn a_place_that_was_let_go_is_taken_again() {
        let mut index = Index::default();
        let slot = index.hold(&features(&[("old", 1.0)]));
        index.release(slot);

        assert_eq!((index.len(), index.near(&features(&[("old", 1.0)]), 0.1)), (0, vec![]));
        assert_eq!(index.hold(&features(&[("new", 1.0)])), slot);
    }
}
