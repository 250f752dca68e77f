//! Breathing pace: one table of phases that every presentation draws from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The lengths of one breath.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pattern {
    /// Its key, such as `5-5` or `sigh`; named by the message `pattern-<key>`.
    pub key: String,
    /// Breathing in, in milliseconds; a sigh has a second, shorter in-breath.
    pub in_ms: u32,
    /// A second in-breath on top of the first; 0 for none.
    #[serde(default)]
    pub top_up_ms: u32,
    /// Holding after the in-breath; 0 for none.
    #[serde(default)]
    pub hold_ms: u32,
    /// Breathing out.
    pub out_ms: u32,
    /// Resting after the out-breath; 0 for none.
    #[serde(default)]
    pub rest_ms: u32,
    /// The most breaths at a time, however many minutes were chosen; 0 for no such limit.
    #[serde(default)]
    pub most: u32,
}

/// What the breath does in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PhaseKind {
    /// In.
    In,
    /// A little more in.
    TopUp,
    /// Held, perfectly still.
    Hold,
    /// Out.
    Out,
    /// Resting, perfectly still.
    Rest,
}

/// One phase of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "BreathPhase")]
pub struct Phase {
    /// What the breath does.
    pub kind: PhaseKind,
    /// Where it begins, in milliseconds from the start.
    pub from_ms: u32,
    /// Where it ends; the next begins here.
    pub until_ms: u32,
    /// The round it belongs to, from 1.
    pub round: u32,
}

/// A whole session: every phase from the start to the gentle end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseTable {
    /// The phases, without gaps.
    pub phases: Vec<Phase>,
    /// How many rounds.
    pub rounds: u32,
    /// The length of the whole in milliseconds.
    pub total_ms: u32,
}

/// A pattern or a length that no breath can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a breath lasts 2 to 60 seconds, and a practice 1 to 60 minutes")]
pub struct NoSuchPace;

impl Pattern {
    /// The length of one breath in milliseconds.
    #[must_use]
    pub fn round_ms(&self) -> u32 {
        [self.in_ms, self.top_up_ms, self.hold_ms, self.out_ms, self.rest_ms].into_iter().fold(0, u32::saturating_add)
    }

    /// Whether it needs the breath-hold question first (`G-hold`).
    #[must_use]
    pub fn holds(&self) -> bool {
        self.hold_ms > 0 || self.rest_ms > 0
    }
}

impl PhaseTable {
    /// Whole breaths that fill `minutes`, the last one finished; no more than the pattern allows at a time.
    ///
    /// # Errors
    ///
    /// [`NoSuchPace`] for a breath shorter than 2 s or longer than 60 s, or minutes outside 1 to 60.
    pub fn new(pattern: &Pattern, minutes: u16) -> Result<Self, NoSuchPace> {
        let round_ms = pattern.round_ms();
        if !(2_000..=60_000).contains(&round_ms) || !(1..=60).contains(&minutes) {
            return Err(NoSuchPace);
        }
        let filling = (u32::from(minutes) * 60_000).div_ceil(round_ms);
        let rounds = if pattern.most == 0 { filling } else { filling.min(pattern.most) };
        let phases = (1..=rounds).flat_map(|round| breath(pattern, round, (round - 1) * round_ms)).collect();
        Ok(Self { phases, rounds, total_ms: rounds * round_ms })
    }
}

/// The phases of one breath that begins at `from_ms`; phases of no length are left out.
fn breath(pattern: &Pattern, round: u32, from_ms: u32) -> Vec<Phase> {
    let lengths = [
        (PhaseKind::In, pattern.in_ms),
        (PhaseKind::TopUp, pattern.top_up_ms),
        (PhaseKind::Hold, pattern.hold_ms),
        (PhaseKind::Out, pattern.out_ms),
        (PhaseKind::Rest, pattern.rest_ms),
    ];
    let mut at = from_ms;
    let mut phases = Vec::new();
    for (kind, length) in lengths.into_iter().filter(|it| it.1 > 0) {
        phases.push(Phase { kind, from_ms: at, until_ms: at + length, round });
        at += length;
    }
    phases
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coherent() -> Pattern {
        Pattern { key: "5.5-5.5".into(), in_ms: 5_500, top_up_ms: 0, hold_ms: 0, out_ms: 5_500, rest_ms: 0, most: 0 }
    }

    #[test]
    fn a_session_ends_with_a_whole_breath() {
        let table = PhaseTable::new(&coherent(), 5).expect("a pace");

        assert_eq!(table.rounds, 28);
        assert_eq!(table.total_ms, 28 * 11_000);
        assert_eq!(table.phases.last().map(|it| (it.kind, it.until_ms)), Some((PhaseKind::Out, 308_000)));
    }

    #[test]
    fn a_pattern_may_allow_only_some_breaths_at_a_time() {
        let quick = Pattern { in_ms: 2_000, hold_ms: 3_500, out_ms: 4_000, most: 4, ..coherent() };

        assert_eq!(PhaseTable::new(&quick, 1).expect("a pace").rounds, 4);
        assert_eq!(PhaseTable::new(&quick, 60).expect("a pace").rounds, 4);
        assert_eq!(PhaseTable::new(&Pattern { most: 40, ..quick }, 1).expect("a pace").rounds, 7);
    }

    #[test]
    fn phases_follow_one_another_without_gaps() {
        let table = PhaseTable::new(&coherent(), 1).expect("a pace");

        assert!(table.phases.windows(2).all(|pair| pair[0].until_ms == pair[1].from_ms));
    }

    #[test]
    fn a_breath_of_no_length_is_refused() {
        let still = Pattern { in_ms: 0, out_ms: 0, ..coherent() };

        assert_eq!(PhaseTable::new(&still, 5), Err(NoSuchPace));
    }
}
