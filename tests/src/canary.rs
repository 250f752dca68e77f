//! A word that must not be found on the disk, and the search for it.

use std::{fs, path::Path};

use memchr::memmem;

use crate::places;

/// A word nobody else writes.
#[derive(Debug, Clone)]
pub struct Canary(String);

impl Canary {
    /// A canary with a name of its own, so that two of them are told apart.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(format!("canary{name}{:08x}", std::process::id().wrapping_mul(2_654_435_761)))
    }

    /// A word that is already there.
    #[must_use]
    pub fn of(word: &str) -> Self {
        Self(word.to_owned())
    }

    /// The word.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.0
    }

    /// Every file under the folder that holds the word in one of its disguises, with the disguise.
    ///
    /// # Panics
    ///
    /// When the folder cannot be read.
    #[must_use]
    pub fn found_in(&self, folder: &Path) -> Vec<String> {
        let disguises = self.disguises();
        let mut found = Vec::new();
        for file in places::files(folder) {
            // A file that went away in the meantime holds nothing any more.
            let Ok(bytes) = fs::read(&file) else { continue };
            let seen = disguises.iter().filter(|(_, wanted)| memmem::find(&bytes, wanted).is_some());
            found.extend(seen.map(|(name, _)| format!("{} ({name})", file.display())));
        }
        found
    }

    /// The word as it may lie on a disk.
    fn disguises(&self) -> Vec<(&'static str, Vec<u8>)> {
        let plain = self.0.as_bytes().to_vec();
        let wide = self.0.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let reversed = self.0.bytes().rev().collect();
        let mut disguises = vec![("UTF-8", plain), ("UTF-16", wide), ("reversed", reversed)];
        for start in 0..3 {
            disguises.push(("base64", base64_inside(self.0.as_bytes(), start)));
        }
        disguises
    }
}

/// The letters of base64 that do not depend on what stands around the word, when `start` bytes stand before it.
fn base64_inside(word: &[u8], start: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let from = (3 - start) % 3;
    let whole = (word.len() - from) / 3 * 3;
    word[from..from + whole]
        .chunks_exact(3)
        .flat_map(|three| {
            let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
            [18, 12, 6, 0].map(|shift| LETTERS[(bits >> shift & 63) as usize])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_disguise_is_found_and_a_clean_file_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let canary = Canary::new("control");
        let wide: Vec<u8> = canary.word().encode_utf16().flat_map(u16::to_le_bytes).collect();
        let reversed: String = canary.word().chars().rev().collect();
        for (name, bytes) in [("plain", canary.word().as_bytes()), ("wide", &wide), ("back", reversed.as_bytes())] {
            fs::write(folder.path().join(name), bytes).expect("a file");
        }
        fs::write(folder.path().join("clean"), "nothing to see").expect("a file");

        let found = canary.found_in(folder.path());

        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn base64_is_the_base64_of_everybody_else() {
        assert_eq!(base64_inside(b"Man is distinguished", 0), b"TWFuIGlzIGRpc3Rpbmd1aXNo");
        // One byte before the word: its first two bytes share letters with that byte and are left out.
        assert_eq!(base64_inside(b"xxMan is", 1), b"TWFuIGlz");
    }
}
