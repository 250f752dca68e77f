//! The complete check of a pack, before anything of it is shown.

mod kinds;
mod needed;
mod plain;
mod rules;
mod shape;
mod words;

pub(crate) use kinds::KINDS;
#[cfg(test)]
pub(crate) use needed::PATTERNS;
pub(crate) use rules::rules;
pub(crate) use shape::exercise;
pub(crate) use words::words;

use crate::{EXERCISE_BYTES, Fault, Problem, WORDS_BYTES};

/// The name of the file that says what an exercise does.
const EXERCISE: &str = "exercise.json";

/// The name of the file of its words.
const WORDS: &str = "en.ftl";

/// Whether both files are small enough to be read at all.
pub(crate) fn sizes(json: &str, ftl: &str) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    for (path, text, most) in [(EXERCISE, json, EXERCISE_BYTES), (WORDS, ftl, WORDS_BYTES)] {
        if text.len() > most {
            faults.push(Fault::new(path, Problem::TooLarge { bytes: text.len(), most }));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// Whether a name may stand in a message id: letters a to z, digits, `-` and `_`.
fn is_key(name: &str) -> bool {
    let mut letters = name.bytes();
    letters.next().is_some_and(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        && letters.all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"-_".contains(&it))
        && name.len() <= 64
}

/// Whether a name is a slug: two or more keys with dots between, the first beginning with a letter.
fn is_slug(name: &str) -> bool {
    name.starts_with(|it: char| it.is_ascii_lowercase())
        && name.contains('.')
        && name.len() <= 64
        && name.split('.').all(is_key)
}
