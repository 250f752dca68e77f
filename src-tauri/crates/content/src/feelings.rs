//! The vocabulary of feelings.

use std::sync::LazyLock;

use domain::feeling::Family;

static FAMILIES: LazyLock<Vec<Family>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/feelings.json")).unwrap_or_default());

/// The nine families of feeling words, in the order they are shown.
#[must_use]
pub fn families() -> Vec<Family> {
    FAMILIES.clone()
}

/// Whether the vocabulary has a word of that key.
pub(crate) fn is_known(key: &str) -> bool {
    FAMILIES.iter().any(|it| it.words.iter().any(|word| word == key))
}
