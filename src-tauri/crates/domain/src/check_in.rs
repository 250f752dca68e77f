//! A check-in: how it is right now, in twenty seconds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Feeling, Level, Mood, Percent};

/// How someone is at one moment. Every part may be missing; missing is never zero.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CheckIn {
    /// Overall, 0 to 10.
    pub mood: Option<Mood>,
    /// Unpleasant to pleasant.
    pub pleasant: Option<Level>,
    /// Low to high energy.
    pub energy: Option<Level>,
    /// Tense to calm.
    pub calm: Option<Level>,
    /// Feelings named, with their strength.
    pub feelings: Vec<Feeling>,
    /// Sleep last night in minutes, 0 to 1440.
    pub sleep_minutes: Option<u16>,
    /// Distress, 0 to 100.
    pub distress: Option<Percent>,
    /// One line in own words.
    pub line: String,
}

impl CheckIn {
    /// Whether nothing at all was given.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self { line: self.line.clone(), ..Self::default() } && self.line.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_in_with_only_a_rating_is_not_blank() {
        let only_distress = CheckIn { distress: Percent::new(40).ok(), ..CheckIn::default() };

        assert!(!only_distress.is_blank());
    }

    #[test]
    fn spaces_alone_are_blank() {
        let spaces = CheckIn { line: "  \n".into(), ..CheckIn::default() };

        assert!(spaces.is_blank());
    }
}
