//! A glance at a JSON file, to know whose it is.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::json::{self, LONGEST, Lies};

/// The most fields of an object, and the most elements of a list, that are looked at.
const MOST_FIELDS: usize = 200;
const MOST_ELEMENTS: usize = 20;

/// The names in a file, up to the first elements of its list: what comes behind is not looked at.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outline {
    /// The fields of the outermost object. A list of pairs is an object written in another way.
    pub(super) fields: BTreeSet<String>,
    /// The fields of each of the first elements of the list; nothing when there is no list.
    elements: Option<Vec<BTreeSet<String>>>,
}

impl Outline {
    /// Whether one of the list's first elements has all these fields. A broken one before it does no harm.
    pub(super) fn some_have(&self, names: &[&str]) -> bool {
        self.elements.iter().flatten().any(|it| names.iter().all(|name| it.contains(*name)))
    }

    /// Whether the list is there and empty, in an object that has that field.
    pub(super) fn empty_beside(&self, field: &str) -> bool {
        self.elements.as_ref().is_some_and(Vec::is_empty) && self.fields.contains(field)
    }
}

/// Glances at a file whose list lies there. Of what is broken, the part before.
pub(super) fn outline(bytes: &[u8], lies: Lies<'_>) -> Outline {
    let mut outline = Outline::default();
    if let Ok(text) = json::text(bytes) {
        // How it ends does not matter: what was seen before is in the outline.
        let _ = serde_json::Deserializer::from_str(text).deserialize_any(Glance { lies, outline: &mut outline });
    }
    outline
}

struct Glance<'a> {
    lies: Lies<'a>,
    outline: &'a mut Outline,
}

impl<'de> Visitor<'de> for Glance<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            let is_list = matches!(self.lies, Lies::In(list) if list == name);
            self.outline.fields.insert(name);
            if self.outline.fields.len() > MOST_FIELDS {
                return Err(A::Error::custom("enough"));
            }
            if is_list {
                map.next_value_seed(Elements(self.outline))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        match self.lies {
            Lies::Outermost => Elements(self.outline).visit_seq(list),
            Lies::In(_) => Err(A::Error::custom("no object")),
        }
    }
}

/// The list.
struct Elements<'a>(&'a mut Outline);

impl<'de> DeserializeSeed<'de> for Elements<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.elements = Some(Vec::new());
        for _ in 0..MOST_ELEMENTS {
            let Some(element) = list.next_element::<&RawValue>()? else { return Ok(()) };
            let (element, elements) = (element.get(), self.0.elements.get_or_insert_default());
            if let Ok((name, IgnoredAny)) = serde_json::from_str::<(String, IgnoredAny)>(element) {
                self.0.fields.insert(name);
            }
            elements.push(names(element));
        }
        Err(A::Error::custom("enough"))
    }
}

/// The names of an object's fields; none when it is no object.
fn names(element: &str) -> BTreeSet<String> {
    let names = if element.len() > LONGEST { None } else { serde_json::from_str::<Names>(element).ok() };
    names.unwrap_or_default().0
}

#[derive(Default)]
struct Names(BTreeSet<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AllNames)
    }
}

struct AllNames;

impl<'de> Visitor<'de> for AllNames {
    type Value = Names;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
        let mut names = BTreeSet::new();
        while let Some((name, IgnoredAny)) = map.next_entry::<String, IgnoredAny>()? {
            if names.len() < MOST_FIELDS {
                names.insert(name);
            }
        }
        Ok(Names(names))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Lies<'_> = Lies::In("all");

    #[test]
    fn a_glance_goes_no_further_than_it_can() {
        let seen = outline("\u{feff}{\"a\": [1], \"all\": [{\"b\": {}, \"c\": 1}, broken".as_bytes(), ALL);

        assert!(seen.some_have(&["b", "c"]) && !seen.some_have(&["a"]) && seen.fields.contains("a"), "{seen:?}");
    }

    #[test]
    fn an_empty_list_is_told_from_none_and_from_one_of_something_else() {
        assert!(outline(br#"{"all": [], "beside": 1}"#, ALL).empty_beside("beside"));
        for text in [r#"{"all": {}, "beside": 1}"#, r#"{"all": [1], "beside": 1}"#, r#"{"beside": 1}"#] {
            assert!(!outline(text.as_bytes(), ALL).empty_beside("beside"), "{text}");
        }
        for text in ["", "[]", "1", "\u{0}", "{", "[{\"all\": []}]"] {
            assert_eq!(outline(text.as_bytes(), ALL).elements, None, "{text}");
        }
    }

    #[test]
    fn a_file_may_be_the_list_itself_or_a_list_of_pairs() {
        assert!(outline(br#"[1, {"b": 1}]"#, Lies::Outermost).some_have(&["b"]));
        assert!(outline(br#"[["b", 1]]"#, Lies::Outermost).fields.contains("b"));
        assert_eq!(outline(br#"{"b": [1]}"#, Lies::Outermost).elements, None);
    }

    #[test]
    fn what_is_too_large_to_be_looked_at_is_passed_over() {
        let many: String = (0..100_000).map(|it| format!("\"{it}\": 0,")).collect();
        let seen = outline(format!("[{{{many}\"b\": 1}}, {{\"c\": 1}}]").as_bytes(), Lies::Outermost);

        assert!(seen.some_have(&["c"]) && !seen.some_have(&["b"]));
        assert!(outline(format!("{{{many}\"b\": 1}}").as_bytes(), ALL).fields.len() <= MOST_FIELDS + 1);
    }
}
