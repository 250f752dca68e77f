//! Before and now: what moved between the first ratings and the last, said honestly.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Feeling, FeelingWord, Percent, Run, run::Answer};

/// Changes up to this many points are called "a little"; a design choice, near the step of the slider.
pub const A_LITTLE: i64 = 5;

/// What a pair of ratings is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "it", rename_all = "camelCase")]
pub enum Subject {
    /// Belief in the hot thought.
    Belief,
    /// A feeling.
    Feeling(FeelingWord),
    /// A rating by its key, such as `dist`.
    Rating(String),
}

impl Subject {
    /// The key of the rating that this is: belief and the strength of a feeling are ratings, too.
    #[must_use]
    pub fn rating(&self) -> &str {
        match self {
            Self::Belief => "bel",
            Self::Feeling(_) => "strong",
            Self::Rating(key) => key,
        }
    }
}

/// Where a rating went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Down by more than a little.
    Lower,
    /// Down by a little.
    ALittleLower,
    /// Not at all.
    Same,
    /// Up by a little.
    ALittleHigher,
    /// Up by more than a little.
    Higher,
}

/// The same thing rated twice, or once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// What was rated.
    pub subject: Subject,
    /// Before; missing when it was skipped.
    pub before: Option<Percent>,
    /// After; missing when it was skipped.
    pub after: Option<Percent>,
    /// Where it went; missing unless both are there.
    pub direction: Option<Direction>,
}

/// The one sentence over the pairs. It never says that the exercise caused anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Headline {
    /// The thought feels less certain than it did.
    LessCertain,
    /// The thought feels more certain than it did.
    MoreCertain,
    /// The thought feels about as certain as before.
    AsCertain,
    /// What was rated is lower than before.
    Lower,
    /// What was rated is higher than before.
    Higher,
    /// Some went down, some went up.
    Mixed,
    /// Little or nothing moved.
    Steady,
    /// There is nothing to compare.
    NothingToCompare,
}

/// Before and now, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// The sentence on top.
    pub headline: Headline,
    /// Everything that was rated before or after.
    pub pairs: Vec<Pair>,
    /// The slope chart of the complete pairs, at most six.
    pub chart: Vec<Slope>,
}

/// One line of the slope chart. Heights run from 0 (bottom) to 100 (top).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Slope {
    /// What was rated.
    pub subject: Subject,
    /// Before.
    pub before: Percent,
    /// After.
    pub after: Percent,
    /// Height of the label on the left, moved apart from its neighbours.
    pub before_label: i32,
    /// Height of the label on the right.
    pub after_label: i32,
}

impl Outcome {
    /// Reads the pairs out of a run.
    #[must_use]
    pub fn of(run: &Run) -> Self {
        let pairs = pairs_of(run);
        Self { headline: headline(&pairs), chart: chart(&pairs), pairs }
    }
}

/// Belief first, then the feelings in the order they were named, then the ratings.
fn pairs_of(run: &Run) -> Vec<Pair> {
    let (mut first, mut again): (&[Feeling], &[Feeling]) = (&[], &[]);
    let (mut belief, mut belief_now) = (None, None);
    for answer in run.answers.values() {
        match answer {
            Answer::Thoughts { belief: then, .. } => belief = *then,
            Answer::Feelings { feelings } => first = feelings,
            Answer::Again { belief: now, feelings } => (belief_now, again) = (*now, feelings),
            _ => {}
        }
    }
    let mut pairs = vec![pair(Subject::Belief, belief, belief_now)];
    pairs
        .extend(first.iter().map(|it| pair(Subject::Feeling(it.word.clone()), it.strength, strength(again, &it.word))));
    pairs.extend(rated(&run.before, &run.after));
    pairs.retain(|it| it.before.is_some() || it.after.is_some());
    pairs
}

fn strength(feelings: &[Feeling], word: &FeelingWord) -> Option<Percent> {
    feelings.iter().find(|it| it.word == *word).and_then(|it| it.strength)
}

fn rated(before: &BTreeMap<String, Percent>, after: &BTreeMap<String, Percent>) -> Vec<Pair> {
    let keys: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .map(|key| pair(Subject::Rating(key.clone()), before.get(key).copied(), after.get(key).copied()))
        .collect()
}

fn pair(subject: Subject, before: Option<Percent>, after: Option<Percent>) -> Pair {
    let direction = before.zip(after).map(|(before, after)| direction(after.get() - before.get()));
    Pair { subject, before, after, direction }
}

fn direction(change: i64) -> Direction {
    match change {
        0 => Direction::Same,
        c if c < -A_LITTLE => Direction::Lower,
        c if c < 0 => Direction::ALittleLower,
        c if c <= A_LITTLE => Direction::ALittleHigher,
        _ => Direction::Higher,
    }
}

fn headline(pairs: &[Pair]) -> Headline {
    if let Some(belief) = pairs.iter().find(|it| it.subject == Subject::Belief).and_then(|it| it.direction) {
        return match belief {
            Direction::Lower => Headline::LessCertain,
            Direction::Higher => Headline::MoreCertain,
            Direction::ALittleLower | Direction::Same | Direction::ALittleHigher => Headline::AsCertain,
        };
    }
    let moved: Vec<Direction> = pairs.iter().filter_map(|it| it.direction).collect();
    let lower = moved.contains(&Direction::Lower);
    let higher = moved.contains(&Direction::Higher);
    match (moved.is_empty(), lower, higher) {
        (true, ..) => Headline::NothingToCompare,
        (_, true, true) => Headline::Mixed,
        (_, true, false) => Headline::Lower,
        (_, false, true) => Headline::Higher,
        (_, false, false) => Headline::Steady,
    }
}

/// The most lines that stay readable in one slope chart.
const LINES: usize = 6;
/// The least distance between two labels, in points of the scale.
const APART: i32 = 9;

fn chart(pairs: &[Pair]) -> Vec<Slope> {
    let complete: Vec<(&Pair, Percent, Percent)> =
        pairs.iter().filter_map(|it| Some((it, it.before?, it.after?))).take(LINES).collect();
    let left = spread(&complete.iter().map(|it| it.1.get() as i32).collect::<Vec<_>>());
    let right = spread(&complete.iter().map(|it| it.2.get() as i32).collect::<Vec<_>>());
    complete
        .into_iter()
        .zip(left.into_iter().zip(right))
        .map(|((pair, before, after), (before_label, after_label))| Slope {
            subject: pair.subject.clone(),
            before,
            after,
            before_label,
            after_label,
        })
        .collect()
}

/// Moves heights apart so that no two labels overlap, keeping their order and staying near.
fn spread(heights: &[i32]) -> Vec<i32> {
    let mut order: Vec<usize> = (0..heights.len()).collect();
    order.sort_by_key(|&at| (heights[at], std::cmp::Reverse(at)));
    let mut placed = heights.to_vec();
    for pair in order.windows(2) {
        placed[pair[1]] = placed[pair[1]].max(placed[pair[0]] + APART);
    }
    let over = order.last().map_or(0, |&top| (placed[top] - 100).max(0));
    for &at in &order {
        placed[at] -= over;
    }
    for pair in order.windows(2).rev() {
        // Pushing down from the top may have made room below: settle back towards the true height.
        let room = placed[pair[1]] - APART;
        placed[pair[0]] = heights[pair[0]].min(room);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(number: i64) -> Percent {
        Percent::new(number).expect("a rating")
    }

    fn record(belief: (i64, i64), anxious: (i64, i64)) -> Run {
        let word = FeelingWord::Known("anxious".into());
        let feeling = |strength| Feeling { word: word.clone(), strength: Some(percent(strength)) };
        let answers = [
            ("feelings", Answer::Feelings { feelings: vec![feeling(anxious.0)] }),
            ("thoughts", Answer::Thoughts { lines: vec!["x".into()], hot: Some(0), belief: Some(percent(belief.0)) }),
            ("again", Answer::Again { belief: Some(percent(belief.1)), feelings: vec![feeling(anxious.1)] }),
        ];
        Run { answers: answers.map(|(id, answer)| (id.to_owned(), answer)).into(), ..Run::default() }
    }

    #[test]
    fn belief_leads_the_sentence_and_every_pair_is_there() {
        let outcome = Outcome::of(&record((85, 30), (70, 50)));

        assert_eq!(outcome.headline, Headline::LessCertain);
        assert_eq!(outcome.pairs.len(), 2);
        assert_eq!(outcome.pairs[0].direction, Some(Direction::Lower));
    }

    #[test]
    fn worse_is_told_as_plainly_as_better() {
        let outcome = Outcome::of(&record((40, 80), (30, 60)));

        assert_eq!(outcome.headline, Headline::MoreCertain);
        assert_eq!(outcome.pairs[1].direction, Some(Direction::Higher));
    }

    #[test]
    fn five_points_are_only_a_little() {
        let outcome = Outcome::of(&record((50, 50), (45, 40)));

        assert_eq!(outcome.headline, Headline::AsCertain);
        assert_eq!(outcome.pairs[1].direction, Some(Direction::ALittleLower));
    }

    #[test]
    fn a_skipped_rating_is_missing_and_never_zero() {
        let run = Run { before: BTreeMap::from([("dist".into(), percent(60))]), ..Run::default() };

        let outcome = Outcome::of(&run);

        assert_eq!(outcome.headline, Headline::NothingToCompare);
        assert_eq!(outcome.pairs[0].after, None);
        assert!(outcome.chart.is_empty());
    }

    #[test]
    fn labels_never_overlap_and_stay_on_the_chart() {
        for heights in [[100, 100, 100, 100], [0, 0, 1, 2], [50, 40, 30, 31]] {
            let mut placed = spread(&heights);
            placed.sort_unstable();

            assert!(placed.windows(2).all(|pair| pair[1] - pair[0] >= APART), "{placed:?}");
            assert!(*placed.last().expect("four") <= 100, "{placed:?}");
        }
    }
}
