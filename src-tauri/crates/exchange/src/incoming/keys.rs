//! Keys that are given once.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

/// The longest name that is a key as it is; a longer one is a key by its fingerprint.
const LONGEST: usize = 160;

/// The keys of one parcel: what would be the same key again gets a number.
#[derive(Debug, Default)]
pub(super) struct Keys(HashMap<String, u32>);

impl Keys {
    /// The key for that name, `name 2` when it comes for the second time.
    pub(super) fn once(&mut self, name: &str) -> String {
        let name = if name.len() > LONGEST { fingerprint(name) } else { name.to_owned() };
        let Some(times) = self.0.get(&name) else {
            self.0.insert(name.clone(), 1);
            return name;
        };
        let mut times = *times;
        let key = loop {
            times = times.saturating_add(1);
            let key = format!("{name} {times}");
            // Somebody may have named an entry just so.
            if times == u32::MAX || !self.0.contains_key(&key) {
                break key;
            }
        };
        self.0.insert(name, times);
        self.0.insert(key.clone(), 1);
        key
    }
}

/// Sixteen letters that tell one text from another.
pub(super) fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_again_gets_the_next_number_that_is_free() {
        let mut keys = Keys::default();

        let given = ["a", "a", "a 3", "a", "b"].map(|it| keys.once(it));

        assert_eq!(given, ["a", "a 2", "a 3", "a 4", "b"]);
    }

    #[test]
    fn a_long_name_is_told_by_its_fingerprint() {
        let mut keys = Keys::default();

        let (one, other) = (keys.once(&"ä".repeat(5000)), keys.once(&"ö".repeat(5000)));

        assert!(one != other && one.len() == 16 && other.len() == 16, "{one} {other}");
    }
}
