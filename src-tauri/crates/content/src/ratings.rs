//! What can be rated from 0 to 100, before and after an exercise.

/// The keys; each has a message `rating-<key>` with `.low` and `.high`.
const RATINGS: [&str; 22] = [
    "dist",
    "tens",
    "present",
    "bel",
    "urge",
    "anger",
    "pain",
    "conf",
    "warm",
    "conn",
    "sleepy",
    "val",
    "energy",
    "grip",
    "struggle",
    "unfinished",
    "clear",
    "hope",
    "likely",
    "awful",
    "strong",
    "mine",
];

/// The keys of everything that an exercise may rate.
#[must_use]
pub fn ratings() -> Vec<String> {
    RATINGS.iter().map(ToString::to_string).collect()
}

/// Whether there is a rating of that key.
pub(crate) fn is_known(key: &str) -> bool {
    RATINGS.contains(&key)
}
