//! Words that go out in a file: Fluent messages like those on the screen, put together here.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The messages a file may use. Those of the screens are only said where they do not speak to the person.
const FILES: [&str; 12] = [
    include_str!("../words/en/brief.ftl"),
    include_str!("../words/en/draw.ftl"),
    include_str!("../words/en/export.ftl"),
    include_str!("../words/en/feelings.ftl"),
    include_str!("../words/en/habits.ftl"),
    include_str!("../words/en/measures.ftl"),
    include_str!("../words/en/patterns.ftl"),
    include_str!("../words/en/regions.ftl"),
    include_str!("../words/en/reminders.ftl"),
    include_str!("../words/en/table.ftl"),
    include_str!("../words/en/voice.ftl"),
    include_str!("../words/en/walk.ftl"),
];

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
    // What surrounds a person's words is plain text in every file; marks for direction are for the page to set.
    bundle.set_use_isolating(false);
    for file in FILES {
        // The tests hold that every file can be read; whatever could be read is there.
        let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
    }
    bundle
});

/// What stands in a gap of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gap<'a> {
    /// Words, or the name of a case.
    Text(&'a str),
    /// A number.
    Number(f64),
}

impl<'a> From<&'a str> for Gap<'a> {
    fn from(it: &'a str) -> Self {
        Self::Text(it)
    }
}

impl<'a> From<&'a String> for Gap<'a> {
    fn from(it: &'a String) -> Self {
        Self::Text(it)
    }
}

impl From<f64> for Gap<'_> {
    fn from(it: f64) -> Self {
        Self::Number(it)
    }
}

impl From<u32> for Gap<'_> {
    fn from(it: u32) -> Self {
        Self::Number(it.into())
    }
}

impl From<i32> for Gap<'_> {
    fn from(it: i32) -> Self {
        Self::Number(it.into())
    }
}

/// A message with its gaps filled; `id.attribute` says one of its attributes. An id that is nowhere comes back as it is:
/// an odd word is better than none.
#[must_use]
pub fn say(id: &str, given: &[(&str, Gap<'_>)]) -> String {
    said(id, given).unwrap_or_else(|| id.to_owned())
}

fn said(id: &str, given: &[(&str, Gap<'_>)]) -> Option<String> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let message = BUNDLE.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut gaps = FluentArgs::new();
    for (name, given) in given {
        let value = match given {
            Gap::Text(text) => FluentValue::from((*text).to_owned()),
            Gap::Number(number) => FluentValue::from(*number),
        };
        gaps.set((*name).to_owned(), value);
    }
    Some(BUNDLE.format_pattern(pattern, Some(&gaps), &mut Vec::new()).into_owned())
}

/// Whether there is such a message.
#[must_use]
pub fn has_words(id: &str) -> bool {
    said(id, &[]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read() {
        for file in FILES {
            assert!(FluentResource::try_new(file.to_owned()).is_ok());
        }
    }

    #[test]
    fn one_and_many_are_told_apart_and_a_persons_words_stay_as_they_are() {
        let said = |points: u32| say("brief-range-lower-by", &[("points", points.into())]);
        assert!(said(1).starts_with("one point lower") && said(3).starts_with("3 points lower"));

        let text = "{ $what } <b>x</b>\nbrief-for = no";
        let said = say("brief-line", &[("what", "My question".into()), ("text", text.into())]);
        assert_eq!(said, format!("My question: {text}"));
    }

    #[test]
    fn an_attribute_is_said_and_what_is_nowhere_comes_back() {
        assert_eq!(say("measure-impact-work.short", &[]), "Work or study");
        assert_eq!(say("no-such-message", &[]), "no-such-message");
    }
}
