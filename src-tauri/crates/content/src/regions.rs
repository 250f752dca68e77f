//! The regions of the body.

/// The keys, from head to foot; each has a message `region-<key>`.
const REGIONS: [&str; 16] = [
    "head",
    "eyes",
    "jaw",
    "throat",
    "neck",
    "shoulders",
    "chest",
    "back",
    "belly",
    "arms",
    "hands",
    "hips",
    "legs",
    "knees",
    "feet",
    "all-over",
];

/// The keys of the regions of the body, from head to foot.
#[must_use]
pub fn regions() -> Vec<String> {
    REGIONS.iter().map(ToString::to_string).collect()
}

/// Whether there is a region of that key.
pub(crate) fn is_known(key: &str) -> bool {
    REGIONS.contains(&key)
}
