//! Whether the words of another language fit the English ones: what the window could not say, and what a reader would
//! stumble over. For people who translate; the app itself asks nothing of it.

mod compare;
mod finding;
mod refers;
#[cfg(test)]
mod tests;
mod unused;

use std::collections::BTreeMap;
use std::path::Path;

pub use compare::compare;
pub use finding::{Finding, Report, What};
pub use unused::unused;

/// The files of one language: their names, such as `today.ftl`, and what is in them.
pub type Files = BTreeMap<String, String>;

/// Reads the files of words in a folder.
///
/// # Errors
///
/// When the folder or a file in it cannot be read.
pub fn files(folder: &Path) -> std::io::Result<Files> {
    crate::words::files(folder)?
        .into_iter()
        .map(|path| {
            let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            Ok((name, std::fs::read_to_string(&path)?))
        })
        .collect()
}
