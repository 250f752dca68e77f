//! Where things lie in the repository.

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().map(Path::to_path_buf).expect("the crate of the tests lies in a folder of the repository")
}

/// The folder that cargo builds into.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A text file of the repository.
///
/// # Panics
///
/// When it cannot be read.
#[must_use]
pub fn text(path: &str) -> String {
    let whole = root().join(path);
    std::fs::read_to_string(&whole).unwrap_or_else(|problem| panic!("{path} cannot be read: {problem}"))
}

/// Every file under a folder, in order of its path.
///
/// # Panics
///
/// When the folder cannot be read.
#[must_use]
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let inside = std::fs::read_dir(&folder).unwrap_or_else(|it| panic!("{}: {it}", folder.display()));
        for item in inside.flatten() {
            match item.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(item.path()),
                Ok(kind) if kind.is_file() => found.push(item.path()),
                // Sockets, pipes and links hold no words.
                _ => {}
            }
        }
    }
    found.sort();
    found
}
