//! Everything, as Betweentimes itself wrote it. Strict: what is not understood to the last field is not taken in, so
//! that nothing is lost on the way without a word.

use std::fmt;

use chrono::{DateTime, Utc};
use domain::{Entry, Moment};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Fault, Format, Member, Parcel, Reader, Stop, clock, json, sink};
use crate::outgoing::own::{EDITION, Head, KEY, Kept, Link, Settings};

/// How much of a file is looked at to know it.
pub(super) const BEGINNING: usize = 4096;

/// Known like the others. Its entries come with their versions, which an arrival has no room for: see [`read_own`].
pub(super) const READER: Reader =
    Reader { format: Format::Betweentimes, is_one: |it| ours(it).is_some(), read: |_, _, _| Err(Fault::Unknown) };

/// What stands in the file beside its entries.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnRest {
    /// What stands above the entries.
    pub head: Head,
    /// Which entries belong together. They may name entries that are not in the file.
    pub links: Vec<Link>,
    /// Settings, each under its name.
    pub settings: Settings,
}

/// Reads our own file and hands over one entry after another. Whoever takes them checks what a body may hold, as for
/// anything that is written in the window.
///
/// # Errors
///
/// [`Fault`]; what was handed over before is to be let go.
pub fn read_own(parcel: &Parcel, take: &mut dyn FnMut(Kept) -> Result<(), Stop>) -> Result<OwnRest, Fault> {
    let text = json::text(&ours(parcel).ok_or(Fault::Unknown)?.bytes)?;
    let mut fault = None;
    let mut json = serde_json::Deserializer::from_str(text);
    let read = File { entries: Entries { text, take, fault: &mut fault } }.deserialize(&mut json);
    let read = read.and_then(|rest| json.end().map(|()| rest));
    match (fault, read) {
        (Some(fault), _) => Err(fault),
        (None, Err(error)) => Err(Fault::Broken { line: error.line() }),
        (None, Ok(rest)) => Ok(rest),
    }
}

/// The one member that is our file. Two of them would be two journals, and nobody said which.
fn ours(parcel: &Parcel) -> Option<&Member> {
    let mut found = parcel.members.iter().filter(|it| begins(&it.bytes));
    found.next().filter(|_| found.next().is_none())
}

/// Whether a file begins as ours do: an object whose first key is our name.
pub(super) fn begins(bytes: &[u8]) -> bool {
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    let beginning = beginning.strip_prefix("\u{feff}".as_bytes()).unwrap_or(beginning).trim_ascii_start();
    let key = beginning.strip_prefix(b"{").map(<[u8]>::trim_ascii_start).and_then(|it| it.strip_prefix(b"\""));
    let after = key.and_then(|it| it.strip_prefix(KEY.as_bytes())).and_then(|it| it.strip_prefix(b"\""));
    after.is_some_and(|it| it.trim_ascii_start().starts_with(b":"))
}

/// The outermost object.
struct File<'k> {
    entries: Entries<'k>,
}

impl<'de> DeserializeSeed<'de> for File<'_> {
    type Value = OwnRest;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<OwnRest, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for File<'_> {
    type Value = OwnRest;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("everything from Betweentimes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OwnRest, A::Error> {
        let mut entries = Some(self.entries);
        edition(&mut map, entries.as_mut())?;
        let (mut made, mut app, mut links, mut settings) = (None, None, None, None);
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "made" => once(&mut made, map.next_value::<Moment>()?)?,
                "app" => once(&mut app, map.next_value::<String>()?)?,
                "entries" => map.next_value_seed(entries.take().ok_or_else(A::Error::twice)?)?,
                "links" => once(&mut links, map.next_value::<Vec<Link>>()?)?,
                "settings" => once(&mut settings, map.next_value::<Settings>()?)?,
                _ => return Err(A::Error::custom("a field that is not known")),
            }
        }
        let head = made.filter(clock::is_sound).zip(app).map(|(made, app)| Head { made, app });
        let rest = head.zip(links).zip(settings).filter(|_| entries.is_none());
        let whole = rest.map(|((head, links), settings)| OwnRest { head, links, settings });
        whole.ok_or_else(|| A::Error::custom("a part is missing"))
    }
}

/// The first field: in which edition the rest is written.
fn edition<'de, A: MapAccess<'de>>(map: &mut A, entries: Option<&mut Entries<'_>>) -> Result<(), A::Error> {
    if map.next_key::<String>()?.as_deref() != Some(KEY) {
        return Err(A::Error::custom("the edition comes first"));
    }
    match map.next_value::<u64>()? {
        EDITION => Ok(()),
        edition => {
            if let Some(entries) = entries.filter(|_| edition > EDITION) {
                *entries.fault = Some(Fault::Newer);
            }
            Err(A::Error::custom("an edition that is not known"))
        }
    }
}

/// An error of its own for what may stand there once.
trait Twice: serde::de::Error {
    fn twice() -> Self {
        Self::custom("a field is there twice")
    }
}

impl<E: serde::de::Error> Twice for E {}

fn once<T, E: serde::de::Error>(place: &mut Option<T>, value: T) -> Result<(), E> {
    if place.replace(value).is_some() { Err(E::twice()) } else { Ok(()) }
}

/// The list of entries.
struct Entries<'k> {
    text: &'k str,
    take: &'k mut dyn FnMut(Kept) -> Result<(), Stop>,
    fault: &'k mut Option<Fault>,
}

impl<'de> DeserializeSeed<'de> for Entries<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut taken = 0;
        while let Some(element) = list.next_element::<&RawValue>()? {
            let fault = match kept(element.get()) {
                None => Some(Fault::Broken { line: line_of(element.get(), self.text) }),
                Some(_) if taken == sink::MOST => Some(Fault::TooMany { most: sink::MOST }),
                Some(kept) => (self.take)(kept).err().map(|Stop| Fault::Stopped),
            };
            if let Some(fault) = fault {
                *self.fault = Some(fault);
                return Err(A::Error::custom("no more"));
            }
            taken += 1;
        }
        Ok(())
    }
}

/// In which line of a text a part of it begins. The parser itself would tell the line of what comes next.
fn line_of(part: &str, text: &str) -> usize {
    let before = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    text.bytes().take(before).filter(|it| *it == b'\n').count() + 1
}

/// An entry, when all of it is understood and it can be one.
fn kept(text: &str) -> Option<Kept> {
    let given: Value = serde_json::from_str(text).ok()?;
    let kept = Kept::deserialize(&given).ok()?;
    let understood = serde_json::to_value(&kept).ok()?;
    (holds(&understood, &given) && is_one(&kept)).then_some(kept)
}

/// Whether every field that was given was understood. The kinds of body let unknown fields pass, as the vault has to.
fn holds(understood: &Value, given: &Value) -> bool {
    match (understood, given) {
        (Value::Object(understood), Value::Object(given)) => {
            given.iter().all(|(key, given)| understood.get(key).is_some_and(|it| holds(it, given)))
        }
        (Value::Array(understood), Value::Array(given)) => {
            understood.iter().zip(given).all(|(it, given)| holds(it, given))
        }
        _ => true,
    }
}

/// Whether its times and versions are those of an entry. Its earlier versions come one below the other.
fn is_one(kept: &Kept) -> bool {
    let Entry { written, changed_at, version, ask_again_at, .. } = &kept.entry;
    let above = std::iter::once(*version).chain(kept.versions.iter().map(|it| it.version));
    let falling = above.zip(kept.versions.iter().map(|it| it.version)).all(|(above, below)| above > below);
    let instants = kept.versions.iter().map(|it| &it.changed_at).chain(ask_again_at).chain([changed_at]);
    *version > 0
        && kept.versions.iter().all(|it| it.version > 0)
        && falling
        && clock::is_sound(written)
        && instants.into_iter().all(is_instant)
}

fn is_instant(it: &DateTime<Utc>) -> bool {
    clock::sound(it.date_naive()).is_some()
}
