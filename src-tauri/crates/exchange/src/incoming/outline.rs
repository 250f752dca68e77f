//! A glance at a JSON file, to know whose it is.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::json;

/// The most fields that are looked at.
const MOST: usize = 200;

/// The names in a file, up to the first entry of its list: what comes behind is not looked at.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outline {
    /// The fields of the outermost object.
    pub(super) fields: BTreeSet<String>,
    /// The fields of the first entry, when the list is there; none when it is empty.
    pub(super) first: Option<BTreeSet<String>>,
}

impl Outline {
    /// Whether the list's first entry has all these fields.
    pub(super) fn first_has(&self, names: &[&str]) -> bool {
        self.first.as_ref().is_some_and(|it| names.iter().all(|name| it.contains(*name)))
    }

    /// Whether the list is there and empty, in an object that has that field.
    pub(super) fn empty_beside(&self, field: &str) -> bool {
        self.first.as_ref().is_some_and(BTreeSet::is_empty) && self.fields.contains(field)
    }
}

/// Glances at a file whose list has that name. Of what is broken, the part before.
pub(super) fn outline(bytes: &[u8], list: &str) -> Outline {
    let mut outline = Outline::default();
    if let Ok(text) = json::text(bytes) {
        let mut json = serde_json::Deserializer::from_str(text);
        // How it ends does not matter: what was seen before is in the outline.
        let _ = json.deserialize_map(Outermost { list, outline: &mut outline });
    }
    outline
}

struct Outermost<'a> {
    list: &'a str,
    outline: &'a mut Outline,
}

impl<'de> Visitor<'de> for Outermost<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let is_list = name == self.list;
            self.outline.fields.insert(name);
            if self.outline.fields.len() > MOST {
                return Err(A::Error::custom("enough"));
            }
            if is_list {
                map.next_value_seed(First(&mut self.outline.first))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

struct First<'a>(&'a mut Option<BTreeSet<String>>);

impl<'de> DeserializeSeed<'de> for First<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for First<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        *self.0 = Some(BTreeSet::new());
        let Some(Names(names)) = list.next_element()? else { return Ok(()) };
        *self.0 = Some(names);
        Err(A::Error::custom("enough"))
    }
}

/// The names of an object's fields.
struct Names(BTreeSet<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = std::collections::BTreeMap::<String, IgnoredAny>::deserialize(deserializer)?;
        Ok(Self(fields.into_keys().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_goes_no_further_than_the_first_entry() {
        let seen = outline("\u{feff}{\"a\": [1], \"all\": [{\"b\": {}, \"c\": 1}, broken".as_bytes(), "all");

        assert!(seen.first_has(&["b", "c"]) && !seen.first_has(&["a"]) && seen.fields.contains("a"), "{seen:?}");
    }

    #[test]
    fn an_empty_list_is_told_from_none() {
        assert!(outline(br#"{"all": [], "beside": 1}"#, "all").empty_beside("beside"));
        assert!(!outline(br#"{"all": {}, "beside": 1}"#, "all").empty_beside("beside"));
        for text in ["", "[]", "1", "\u{0}", "{", "[{\"all\": []}]"] {
            assert_eq!(outline(text.as_bytes(), "all").first, None, "{text}");
        }
    }
}
