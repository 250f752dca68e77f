//! Feelings and how strong they are.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Percent;

/// A word for a feeling: one of the vocabulary, by its key, or the person's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FeelingWord {
    /// A key of the vocabulary, such as `anxious`; its name is the message `feeling-anxious`.
    Known(String),
    /// The person's own word, as typed.
    Own(String),
}

/// A feeling someone named, with its strength where one was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Feeling {
    /// Which feeling.
    pub word: FeelingWord,
    /// How strong, from 0 to 100; missing when it was not rated.
    #[serde(default)]
    pub strength: Option<Percent>,
}

/// A family of feeling words, such as joy or fear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Family {
    /// The family's key; its name is the message `family-<key>`.
    pub key: String,
    /// Pleasant (1), unpleasant (−1) or mixed (0).
    pub valence: i8,
    /// The keys of its words, in the order they are shown.
    pub words: Vec<String>,
}
