//! The thinking habits.

/// "None of these: it is hard, and that is real", always the first.
pub(crate) const NONE: &str = "none";

/// The keys, in the order they are shown.
const HABITS: [&str; 15] = [
    NONE,
    "allnone",
    "overgen",
    "filter",
    "discount",
    "mind",
    "fortune",
    "catastro",
    "magnify",
    "emoreason",
    "should",
    "label",
    "personal",
    "blame",
    "compare",
];

/// The keys of the thinking habits; the first says that none of them fits.
#[must_use]
pub fn habits() -> Vec<String> {
    HABITS.iter().map(ToString::to_string).collect()
}

/// Whether there is a habit of that key.
pub(crate) fn is_known(key: &str) -> bool {
    HABITS.contains(&key)
}
