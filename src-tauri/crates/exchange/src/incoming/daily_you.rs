//! Daily You's list in JSON, as its older versions wrote it.

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, IgnoredAny, SeqAccess, Visitor};

use super::json::{Lies, Rest};
use super::one_member::the_one;
use super::reading::Reading;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json, moods};

/// Reads Daily You's list.
pub(super) const READER: Reader = Reader { format: Format::DailyYou, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_list)
}

/// Whether it is a list whose first element has the fields that every entry of Daily You has.
fn is_list(member: &Member) -> bool {
    let Ok(text) = json::text(&member.bytes) else { return false };
    let mut first = None;
    if text.trim_start().starts_with('[') {
        // It always ends in a fault: nothing is read beyond the first element.
        let _ = serde_json::Deserializer::from_str(text).deserialize_seq(First(&mut first));
    }
    first.is_some_and(|it| it.time_created.is_some() && it.time_modified.is_some() && it.text.is_some())
}

/// The fields that are looked for.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    time_created: Option<IgnoredAny>,
    time_modified: Option<IgnoredAny>,
    text: Option<IgnoredAny>,
}

struct First<'a>(&'a mut Option<Fields>);

impl<'de> Visitor<'de> for First<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        *self.0 = list.next_element()?;
        Err(A::Error::custom("enough"))
    }
}

/// An entry.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    time_created: String,
    time_modified: Option<String>,
    text: Option<String>,
    mood: Option<i64>,
    img_path: Option<IgnoredAny>,
    #[serde(default)]
    images: Option<Vec<IgnoredAny>>,
    #[serde(flatten)]
    rest: Rest,
}

impl Entry {
    /// How many pictures it names. The oldest versions knew one alone.
    fn pictures(&self) -> u64 {
        let listed = self.images.as_ref().map_or(0, Vec::len);
        let count = if listed == 0 { usize::from(self.img_path.is_some()) } else { listed };
        u64::try_from(count).unwrap_or(u64::MAX)
    }
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let list = the_one(parcel, sink, is_list)?;
    let mut met = Met::default();
    json::each(&list.bytes, Lies::Outermost, &[], sink, &mut |entry: Entry, sink| {
        entry.rest.tell(sink);
        // Pictures that lie beside the list were counted themselves.
        if parcel.photos == 0 {
            sink.lose(Loss::Photos, entry.pictures());
        }
        let written = Written {
            created: &entry.time_created,
            shown: None,
            modified: entry.time_modified.as_deref(),
            text: entry.text.as_deref().unwrap_or_default(),
            mood: entry.mood,
            tags: &[],
        };
        met.sink(&written, zone, sink)
    })
}

/// What an entry of Daily You holds, in its list and in its backup.
pub(super) struct Written<'a> {
    /// When it was made. By that the app itself knows it again, whatever it was brought into.
    pub(super) created: &'a str,
    /// The time it is shown at, where that is another.
    pub(super) shown: Option<&'a str>,
    pub(super) modified: Option<&'a str>,
    pub(super) text: &'a str,
    /// From −2, the worst, to 2.
    pub(super) mood: Option<i64>,
    pub(super) tags: &'a [&'a str],
}

/// How many entries were met of each time, so that two of one time keep two keys.
#[derive(Default)]
pub(super) struct Met(HashMap<NaiveDateTime, u32>);

impl Met {
    /// Hands an entry over.
    pub(super) fn sink(&mut self, it: &Written<'_>, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        let created = Reading::of(it.created);
        let Some((created, shown)) = created.zip(it.shown.map_or(created, Reading::of)) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let (key, written) = (self.key(created), shown.moment(zone));
        let mut arrival = match it.mood {
            None => Arrival::page(key, written, "", it.text),
            Some(mood) => {
                let name = mood.to_string();
                sink.meet(&name, 3_i64.checked_sub(mood).and_then(moods::of_level));
                Arrival::noted(key, written, &name, "", it.text)
            }
        };
        arrival.changed_at = it.modified.and_then(Reading::of).map(|it| it.moment(zone).at);
        sink.take(arrival.tagged(it.tags))
    }

    fn key(&mut self, created: Reading) -> String {
        let count = self.0.entry(created.clock).or_default();
        *count = count.saturating_add(1);
        let time = created.clock.format("%Y-%m-%dT%H:%M:%S%.3f");
        if *count == 1 { time.to_string() } else { format!("{time} {count}") }
    }
}
