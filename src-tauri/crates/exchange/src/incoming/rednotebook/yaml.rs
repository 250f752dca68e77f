//! The YAML of a month.

use std::fmt;

use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{Options, budget, options};

use crate::incoming::Fault;

/// A day, and what is known of it: nothing when it could not be read.
pub(super) type Read = (u32, Option<Node>);

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Nothing,
    Word(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// All words in it, each name together with what it stands before.
    pub(super) fn words(self) -> Vec<String> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Word(it) => vec![it],
            Self::List(all) => all.into_iter().flat_map(Self::words).collect(),
            Self::Map(all) => all
                .into_iter()
                .flat_map(|(name, node)| {
                    let words = node.words();
                    if words.is_empty() { vec![name] } else { words.iter().map(|it| format!("{name}: {it}")).collect() }
                })
                .collect(),
        }
    }
}

/// The days of a month. When the file is broken somewhere, every day is read by itself.
///
/// # Errors
///
/// [`Fault::Broken`] when no day can be read.
pub(super) fn days(text: &str) -> Result<Vec<Read>, Fault> {
    let broken = match whole(text) {
        Ok(days) => return Ok(days.into_iter().map(|(day, node)| (day, Some(node))).collect()),
        Err(fault) => fault,
    };
    let days: Vec<Read> = blocks(text)
        .into_iter()
        .flat_map(|(day, block)| match whole(block) {
            Ok(days) => days.into_iter().map(|(day, node)| (day, Some(node))).collect(),
            Err(_) => vec![(day, None)],
        })
        .collect();
    if days.iter().any(|it| it.1.is_some()) { Ok(days) } else { Err(broken) }
}

/// The number of a day.
pub(super) fn day(name: &str) -> Option<u32> {
    let name = name.trim();
    let is_number = (1..=2).contains(&name.len()) && name.chars().all(|it| it.is_ascii_digit());
    name.parse().ok().filter(|_| is_number)
}

/// The parts of a file, each from the line that a day begins on.
fn blocks(text: &str) -> Vec<(u32, &str)> {
    let (mut blocks, mut begun, mut at) = (Vec::new(), None, 0_usize);
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|it: char| it.is_ascii_digit());
        if let Some(day) = line.split_once(':').filter(|_| begins).and_then(|(it, _)| day(it)) {
            blocks.extend(begun.and_then(|(day, from)| Some((day, text.get(from..at)?))));
            begun = Some((day, at));
        }
        at += line.len();
    }
    blocks.extend(begun.and_then(|(day, from)| Some((day, text.get(from..)?))));
    blocks
}

fn whole(text: &str) -> Result<Vec<(u32, Node)>, Fault> {
    let month: Month = serde_saphyr::from_str_with_options(text, limits()).map_err(|it| {
        let line = it.location().and_then(|it| usize::try_from(it.line()).ok());
        Fault::Broken { line: line.unwrap_or_default() }
    })?;
    Ok(month.0)
}

/// What a month may cost. RedNotebook writes no aliases: a file that has some was made to grow.
fn limits() -> Options {
    options! {
        budget: budget! {
            max_aliases: 0,
            max_anchors: 0,
            max_depth: 8,
            flow_nesting_limit: 8,
            max_documents: 1,
            max_merge_keys: 0,
            max_nodes: 200_000,
            max_events: 500_000,
            max_total_scalar_bytes: 96 * 1024 * 1024,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        strict_booleans: true,
        null_as_string: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    }
}

/// The days of a file in their order.
struct Month(Vec<(u32, Node)>);

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Node::deserialize(deserializer)? {
            Node::Nothing => Some(Self(Vec::new())),
            Node::Map(all) => {
                all.into_iter().map(|(name, node)| Some((day(&name)?, node))).collect::<Option<_>>().map(Self)
            }
            _ => None,
        }
        .ok_or_else(|| D::Error::custom("no days"))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E>(self, it: &str) -> Result<Node, E> {
        Ok(Node::Word(it.to_owned()))
    }

    fn visit_string<E>(self, it: String) -> Result<Node, E> {
        Ok(Node::Word(it))
    }

    fn visit_bool<E>(self, it: bool) -> Result<Node, E> {
        Ok(Node::Word(it.to_string()))
    }

    fn visit_i64<E>(self, it: i64) -> Result<Node, E> {
        Ok(Node::Word(it.to_string()))
    }

    fn visit_u64<E>(self, it: u64) -> Result<Node, E> {
        Ok(Node::Word(it.to_string()))
    }

    fn visit_f64<E>(self, it: f64) -> Result<Node, E> {
        Ok(Node::Word(it.to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(it) = list.next_element()? {
            all.push(it);
        }
        Ok(Node::List(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut all = Vec::new();
        while let Some(it) = map.next_entry()? {
            all.push(it);
        }
        Ok(Node::Map(all))
    }
}
