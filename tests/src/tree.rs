//! The fingerprint of everything in a folder, to show that nothing was changed.

use std::{collections::BTreeMap, fs, path::Path};

use sha2::{Digest, Sha256};

use crate::places;

/// The fingerprint of every file under a folder, by its path inside it. A lone file has an empty path.
///
/// # Panics
///
/// When a file cannot be read.
#[must_use]
pub fn fingerprint(folder: &Path) -> BTreeMap<String, String> {
    let files = if folder.is_dir() { places::files(folder) } else { vec![folder.to_path_buf()] };
    files
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(folder).unwrap_or(&file).display().to_string();
            let bytes = fs::read(&file).unwrap_or_else(|it| panic!("{}: {it}", file.display()));
            (name, hex(&Sha256::digest(&bytes)))
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}
