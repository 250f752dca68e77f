//! The exercises that come with the app.

use std::sync::LazyLock;

use crate::{Pack, Shelf};

/// Every folder that comes with the app, in order of its name: what it does, and what it says.
pub(crate) const FOLDERS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/folders.rs"));

/// The schools, in the order of the library.
const SCHOOLS: [&str; 14] = [
    "cbt",
    "mindfulness",
    "breathing",
    "relaxation",
    "grounding",
    "emotion",
    "acceptance",
    "compassion",
    "dynamic",
    "gestalt",
    "family",
    "narrative",
    "communication",
    "body",
];

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let mut packs: Vec<Pack> = FOLDERS.iter().filter_map(|(json, ftl)| Pack::read(json, ftl).ok()).collect();
    packs.sort_by_key(|it| SCHOOLS.iter().position(|school| it.exercise.modality == *school).unwrap_or(SCHOOLS.len()));
    Shelf::of(packs)
});

/// The shelf of the packs that come with the app, read when it is first wanted. A test holds that none of the
/// folders is left out.
#[must_use]
pub fn shelf() -> &'static Shelf {
    &SHELF
}
