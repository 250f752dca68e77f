//! A page of the journal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Mood;

/// Free writing, with a title and a mood where they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Page {
    /// A title, or nothing.
    pub title: String,
    /// As typed, byte for byte.
    pub text: String,
    /// Overall mood, 0 to 10.
    pub mood: Option<Mood>,
}

impl Page {
    /// The longest page that is kept, in bytes of UTF-8: 12 MiB, some two million words.
    pub const LONGEST: usize = 12 * 1024 * 1024;

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.title.trim().is_empty() && self.text.trim().is_empty() && self.mood.is_none()
    }
}
