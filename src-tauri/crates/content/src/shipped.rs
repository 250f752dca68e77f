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

static SHELF: LazyLock<Shelf> = LazyLock::new(read_shipped);

/// Reads and checks every pack that comes with the app. [`shelf`] does so once, when it is first wanted.
#[must_use]
pub fn read_shipped() -> Shelf {
    let mut packs: Vec<Pack> = FOLDERS.iter().filter_map(|(json, ftl)| Pack::read(json, ftl).ok()).collect();
    packs.sort_by_key(|it| SCHOOLS.iter().position(|school| it.exercise.modality == *school).unwrap_or(SCHOOLS.len()));
    Shelf::of(packs)
}

/// The bytes of every file that comes with the app: what the least that reads them has to go through.
pub fn shipped_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FOLDERS.iter().copied()
}

/// The shelf of the packs that come with the app, read when it is first wanted. A test holds that none of the
/// folders is left out.
#[must_use]
pub fn shelf() -> &'static Shelf {
    &SHELF
}
