//! Keys that are given once.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

/// The longest name that is a key as it is; a longer one is a key by its fingerprint.
const LONGEST: usize = 160;

/// The keys of one parcel: what would be the same key again gets a number. Of each key only its check sum is kept.
#[derive(Debug, Default)]
pub(super) struct Keys(HashMap<[u8; 16], u32>);

impl Keys {
    /// The key for that name, `name 2` when it comes for the second time.
    pub(super) fn once(&mut self, name: &str) -> String {
        let name = if name.len() > LONGEST { fingerprint(name) } else { name.to_owned() };
        let place = sum(&name);
        let Some(mut times) = self.0.get(&place).copied() else {
            self.0.insert(place, 1);
            return name;
        };
        let key = loop {
            times = times.saturating_add(1);
            let key = format!("{name} {times}");
            // Somebody may have named an entry just so.
            if times == u32::MAX || !self.0.contains_key(&sum(&key)) {
                break key;
            }
        };
        self.0.insert(place, times);
        self.0.insert(sum(&key), 1);
        key
    }
}

/// Sixteen letters that tell one text from another.
pub(super) fn fingerprint(text: &str) -> String {
    sum(text).iter().take(8).map(|it| format!("{it:02x}")).collect()
}

fn sum(text: &str) -> [u8; 16] {
    let mut sum = [0; 16];
    sum.iter_mut().zip(Sha256::digest(text.as_bytes())).for_each(|(place, it)| *place = it);
    sum
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
