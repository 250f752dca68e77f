//! A picture, small enough to live inside the vault.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture. The window draws it anew before it is kept, so that it holds nothing but what is seen:
/// no place, no camera, no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Photo {
    /// A JPEG in Base64, at most [`Photo::LARGEST`] characters.
    pub jpeg: String,
    /// What it shows, in own words.
    #[serde(default)]
    pub shows: String,
}

impl Photo {
    /// The most characters of Base64: 600 KB of JPEG, about 1600 × 1200.
    pub const LARGEST: usize = 800_000;

    /// Whether it is a JPEG in Base64 of a size that is kept.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        // A JPEG begins with FF D8 FF, which is "/9j/" in Base64.
        self.jpeg.len() <= Self::LARGEST
            && self.jpeg.starts_with("/9j/")
            && self.jpeg.bytes().all(|it| it.is_ascii_alphanumeric() || b"+/=".contains(&it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo(jpeg: &str) -> Photo {
        Photo { jpeg: jpeg.into(), shows: String::new() }
    }

    #[test]
    fn a_jpeg_in_base64_is_sound() {
        assert!(photo("/9j/4AAQSkZJRg==").is_sound());
    }

    #[test]
    fn anything_else_is_not() {
        for jpeg in ["", "iVBORw0KGgo=", "/9j/<script>", "data:image/jpeg;base64,/9j/"] {
            assert!(!photo(jpeg).is_sound(), "{jpeg}");
        }
        assert!(!photo(&format!("/9j/{}", "A".repeat(Photo::LARGEST))).is_sound());
    }
}
