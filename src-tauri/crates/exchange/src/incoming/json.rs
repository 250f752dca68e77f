//! Long lists in JSON, one element after another.

mod pairs;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use domain::Page;
use serde::de::{DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::{Fault, Loss, Sink};

pub(super) use pairs::pairs;

/// The fields of an object that its reader does not know: `#[serde(flatten)] rest: Rest`.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Rest(BTreeMap<String, IgnoredAny>);

impl Rest {
    /// Tells them.
    pub(super) fn tell(&self, sink: &mut Sink<'_>) {
        self.0.keys().for_each(|it| sink.unknown(it));
    }
}

/// Where the entries of a file lie.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lies<'a> {
    /// The file is the list.
    Outermost,
    /// The list is a field of the outermost object.
    In(&'a str),
}

/// The longest element that is read, in bytes: what a page at its longest may need. An element is taken apart in memory,
/// where each of its parts needs many times its length in the file.
pub(super) const LONGEST: usize = 2 * Page::LONGEST + 1024 * 1024;

/// Reads a file element by element. An element that is not a `T`, or is longer than any entry, is counted as
/// [`Loss::Unreadable`]; fields beside the list are told as unknown unless they are `expected`.
///
/// # Errors
///
/// [`Fault::Broken`] when the text is no JSON or the list is not there, and whatever `take` answers.
pub(super) fn each<T: DeserializeOwned>(
    bytes: &[u8],
    lies: Lies<'_>,
    expected: &[&str],
    sink: &mut Sink<'_>,
    take: &mut dyn FnMut(T, &mut Sink<'_>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let text = text(bytes)?;
    let (mut fault, mut others) = (None, Vec::new());
    let list = List { sink: &mut *sink, take, fault: &mut fault, of: PhantomData };
    let mut json = serde_json::Deserializer::from_str(text);
    let read = match lies {
        Lies::Outermost => list.deserialize(&mut json),
        Lies::In(name) => Holder { name, others: &mut others, list }.deserialize(&mut json),
    };
    let read = read.and_then(|()| json.end());
    others.iter().filter(|it| !expected.contains(&it.as_str())).for_each(|it| sink.unknown(it));
    match (fault, read) {
        (Some(fault), _) => Err(fault),
        (None, Err(error)) => Err(Fault::Broken { line: error.line() }),
        (None, Ok(())) => Ok(()),
    }
}

/// A whole file as one value.
pub(super) fn whole<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    serde_json::from_str(text(bytes)?).map_err(|it| Fault::Broken { line: it.line() })
}

/// The text of a file, without the mark that some systems put in front.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|it| {
        let before = bytes.get(..it.valid_up_to()).unwrap_or_default();
        Fault::Broken { line: before.iter().filter(|it| **it == b'\n').count() + 1 }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

struct List<'s, 'k, T> {
    sink: &'s mut Sink<'k>,
    take: &'s mut dyn FnMut(T, &mut Sink<'_>) -> Result<(), Fault>,
    fault: &'s mut Option<Fault>,
    of: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for List<'_, '_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for List<'_, '_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(element) = list.next_element::<&RawValue>()? {
            let read = (element.get().len() <= LONGEST).then(|| serde_json::from_str(element.get()));
            let taken = match read {
                Some(Ok(it)) => (self.take)(it, self.sink),
                Some(Err(_)) | None => {
                    self.sink.lose(Loss::Unreadable, 1);
                    Ok(())
                }
            };
            if let Err(fault) = taken {
                *self.fault = Some(fault);
                return Err(A::Error::custom("no more"));
            }
        }
        Ok(())
    }
}

struct Holder<'s, 'k, T> {
    name: &'s str,
    others: &'s mut Vec<String>,
    list: List<'s, 'k, T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Holder<'_, '_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Holder<'_, '_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with the list {}", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut list = Some(self.list);
        while let Some(name) = map.next_key::<String>()? {
            if name == self.name {
                let list = list.take().ok_or_else(|| A::Error::custom("the list is there twice"))?;
                map.next_value_seed(list)?;
            } else {
                map.next_value::<IgnoredAny>()?;
                self.others.push(name);
            }
        }
        if list.is_none() {
            return Ok(());
        }
        Err(A::Error::custom("the list is not there"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::{Stop, Told};

    fn numbers(text: &str, lies: Lies<'_>) -> (Result<(), Fault>, Vec<u8>, Told) {
        let mut nowhere = |_| Err(Stop);
        let mut sink = Sink::to(&mut nowhere);
        let mut numbers = Vec::new();
        let read = each(text.as_bytes(), lies, &["v"], &mut sink, &mut |number: u8, _| {
            numbers.push(number);
            if number == 99 { Err(Fault::Stopped) } else { Ok(()) }
        });
        (read, numbers, sink.told())
    }

    #[test]
    fn an_element_of_another_kind_is_counted_and_the_others_are_read() {
        let (read, numbers, told) = numbers("\u{feff}[1, \"two\", 3, 400]", Lies::Outermost);

        assert_eq!((read, numbers), (Ok(()), vec![1, 3]));
        assert_eq!(told.losses[&Loss::Unreadable], 2);
    }

    #[test]
    fn a_list_in_an_object_is_found_wherever_it_stands_and_unknown_fields_are_told() {
        let (read, numbers, told) = numbers(r#"{"more": [], "all": [1, 2], "v": 1, "other": 0}"#, Lies::In("all"));

        assert_eq!((read, numbers), (Ok(()), vec![1, 2]));
        assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["more", "other"]);
    }

    #[test]
    fn whoever_takes_may_stop() {
        let (read, numbers, _) = numbers("[1, 99, 3]", Lies::Outermost);

        assert_eq!((read, numbers), (Err(Fault::Stopped), vec![1, 99]));
    }

    #[test]
    fn no_list_two_lists_and_half_a_list_are_broken() {
        for text in ["{}", "[]", r#"{"all": [], "all": []}"#, r#"{"all": [1"#, r#"{"all": []} x"#, "\u{0}"] {
            assert!(matches!(numbers(text, Lies::In("all")).0, Err(Fault::Broken { line: 1 })), "{text}");
        }
        assert_eq!(numbers("[1,\n2,\n,]", Lies::Outermost).0, Err(Fault::Broken { line: 3 }));
    }

    #[test]
    fn a_million_brackets_are_unreadable_and_no_more() {
        let deep = format!("[{}{}]", "[".repeat(1_000_000), "]".repeat(1_000_000));

        let (read, _, told) = numbers(&deep, Lies::Outermost);

        assert_eq!((read, told.losses.get(&Loss::Unreadable)), (Ok(()), Some(&1)));
    }

    #[test]
    fn an_element_longer_than_any_entry_is_unreadable() {
        let (read, numbers, told) = numbers(&format!("[1, [{}], 2]", " ".repeat(LONGEST)), Lies::Outermost);

        assert_eq!((read, numbers, told.losses[&Loss::Unreadable]), (Ok(()), vec![1, 2], 1));
    }

    #[test]
    fn a_byte_that_is_no_text_is_told_with_its_line() {
        assert_eq!(text(b"one\ntwo\xff"), Err(Fault::Broken { line: 2 }));
    }
}
