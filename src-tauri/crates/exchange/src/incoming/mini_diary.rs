//! Mini Diary's export: an object with one page of Markdown a day.

#[cfg(test)]
mod tests;

use std::fmt;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::clock;
use super::json::Rest;
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json};

/// Reads Mini Diary's export.
pub(super) const READER: Reader = Reader { format: Format::MiniDiary, is_one, read };

/// How the app calls itself.
const APP: &str = "Mini Diary";

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_diary)
}

fn is_diary(member: &Member) -> bool {
    let Ok(text) = json::text(&member.bytes) else { return false };
    let likely = text.trim_start().starts_with('{') && text.contains(APP);
    likely && serde_json::from_str::<Head>(text).is_ok_and(|it| it.metadata.application == APP)
}

/// What tells whose export it is.
#[derive(Deserialize)]
struct Head {
    metadata: Metadata,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    application: String,
    #[serde(rename = "version")]
    _version: Option<IgnoredAny>,
    #[serde(rename = "dateUpdated")]
    _date_updated: Option<IgnoredAny>,
    #[serde(flatten)]
    rest: Rest,
}

/// The page of a day.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    date_updated: Option<String>,
    title: Option<String>,
    text: Option<String>,
    #[serde(flatten)]
    rest: Rest,
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let text = json::text(&parcel.the_first(is_diary, sink)?.bytes)?;
    let mut fault = None;
    let mut json = serde_json::Deserializer::from_str(text);
    let diary = Diary { zone, sink, fault: &mut fault };
    let read = json.deserialize_map(diary).and_then(|()| json.end());
    match (fault, read) {
        (Some(fault), _) => Err(fault),
        (None, Err(error)) => Err(Fault::Broken { line: error.line() }),
        (None, Ok(())) => Ok(()),
    }
}

/// The outermost object.
struct Diary<'s, 'k> {
    zone: &'s dyn Zone,
    sink: &'s mut Sink<'k>,
    fault: &'s mut Option<Fault>,
}

impl<'de> Visitor<'de> for Diary<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object with entries")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Diary { zone, sink, fault } = self;
        let mut found = false;
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "metadata" => map.next_value::<Metadata>()?.rest.tell(sink),
                "entries" if found => return Err(A::Error::custom("the entries are there twice")),
                "entries" => {
                    found = true;
                    map.next_value_seed(Days(Diary { zone, sink: &mut *sink, fault: &mut *fault }))?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    sink.unknown(&name);
                }
            }
        }
        if found { Ok(()) } else { Err(A::Error::custom("the entries are not there")) }
    }
}

/// The entries, each under its day.
struct Days<'s, 'k>(Diary<'s, 'k>);

impl<'de> DeserializeSeed<'de> for Days<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Days<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("entries by day")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Days(Diary { zone, sink, fault }) = self;
        let mut keys = Keys::default();
        while let Some((name, entry)) = map.next_entry::<String, &RawValue>()? {
            let taken = match arrival(&name, entry, &mut keys, zone, sink) {
                Some(arrival) => sink.take(arrival),
                None => {
                    sink.lose(Loss::Unreadable, 1);
                    Ok(())
                }
            };
            if let Err(stop) = taken {
                *fault = Some(stop);
                return Err(A::Error::custom("no more"));
            }
        }
        Ok(())
    }
}

fn arrival(name: &str, entry: &RawValue, keys: &mut Keys, zone: &dyn Zone, sink: &mut Sink<'_>) -> Option<Arrival> {
    let day = clock::day(name)?;
    let written = clock::noon_of(day, zone)?;
    let entry: Entry = serde_json::from_str(entry.get()).ok()?;
    entry.rest.tell(sink);
    let (title, text) = (entry.title.unwrap_or_default(), entry.text.unwrap_or_default());
    let mut arrival = Arrival::page(keys.once(&format!("day {day}")), written, &title, &text);
    arrival.changed_at = entry.date_updated.and_then(|it| instant(&it, zone));
    Some(arrival)
}

/// The instant of a date as JavaScript writes it, such as `Thu Jan 03 2019 00:00:00 GMT-0800 (Pacific Standard Time)`.
fn instant(text: &str, zone: &dyn Zone) -> Option<DateTime<Utc>> {
    let date = text.split('(').next()?.trim();
    let parts = date.split_once(' ').and_then(|(_, it)| DateTime::parse_from_str(it, "%b %d %Y %H:%M:%S GMT%z").ok());
    let iso = match parts {
        Some(it) => it.to_rfc3339(),
        None => date.to_owned(),
    };
    clock::changed(Some(&iso), zone)
}
