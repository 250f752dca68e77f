//! The exercises that come with the app.

use std::sync::LazyLock;

use crate::{Pack, Shelf};

/// An exercise and its words, by its folder.
macro_rules! folder {
    ($slug:literal) => {
        (
            include_str!(concat!("../exercises/", $slug, "/exercise.json")),
            include_str!(concat!("../exercises/", $slug, "/en.ftl")),
        )
    };
}

/// Every folder that comes with the app, in the order of the list.
pub(crate) const FOLDERS: [(&str, &str); 6] = [
    folder!("cbt.thought7"),
    folder!("cbt.thought3"),
    folder!("breath.coherent"),
    folder!("breath.exhale"),
    folder!("mind.space3"),
    folder!("ground.five"),
];

static SHIPPED: LazyLock<Vec<Pack>> =
    LazyLock::new(|| FOLDERS.iter().filter_map(|(json, ftl)| Pack::read(json, ftl).ok()).collect());

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::of(SHIPPED.iter().cloned()));

/// The packs that come with the app. A test holds that none of them is left out.
#[must_use]
pub fn shipped() -> &'static [Pack] {
    &SHIPPED
}

/// The shelf of the packs that come with the app.
#[must_use]
pub fn shelf() -> &'static Shelf {
    &SHELF
}
