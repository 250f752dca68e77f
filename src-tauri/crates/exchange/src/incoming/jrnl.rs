//! What jrnl exports as JSON.

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::clock::Reading;
use super::json::{self, Lies, Rest};
use super::keys::{Keys, fingerprint};
use super::outline::outline;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone};

/// What jrnl exports.
pub(super) const READER: Reader = Reader { format: Format::Jrnl, is_one, read };

/// An entry, as jrnl writes it.
#[derive(Debug, Deserialize)]
struct Entry {
    title: Option<String>,
    body: Option<String>,
    date: String,
    time: Option<String>,
    tags: Option<Vec<String>>,
    starred: Option<bool>,
    uuid: Option<String>,
    creator: Option<IgnoredAny>,
    #[serde(flatten)]
    rest: Rest,
}

/// How entries lie in a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// A whole journal.
    Journal,
    /// The only entry: jrnl can write each into a file of its own.
    Entry,
}

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(|it| holds(it).is_some())
}

fn holds(member: &Member) -> Option<Holds> {
    let outline = outline(&member.bytes, Lies::In("entries"));
    let alone = ["title", "body", "date", "time"].iter().all(|it| outline.fields.contains(*it));
    if outline.some_have(&["title", "body", "date"]) || outline.empty_beside("tags") {
        Some(Holds::Journal)
    } else {
        alone.then_some(Holds::Entry)
    }
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let mut keys = Keys::default();
    for (member, holds) in parcel.those_with(holds, sink)? {
        match holds {
            Holds::Journal => json::each(&member.bytes, Lies::In("entries"), &["tags"], sink, &mut |entry, sink| {
                take(entry, &mut keys, zone, sink)
            })?,
            Holds::Entry => match json::whole(&member.bytes) {
                Ok(entry) => take(entry, &mut keys, zone, sink)?,
                Err(fault) if parcel.members.len() == 1 => return Err(fault),
                Err(_) => sink.lose(Loss::Unreadable, 1),
            },
        }
    }
    Ok(())
}

fn take(entry: Entry, keys: &mut Keys, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    entry.rest.tell(sink);
    let clock = format!("{} {}", entry.date, entry.time.as_deref().unwrap_or_default());
    let reading = Reading::in_words(&clock);
    let Some((reading, written)) = reading.and_then(|it| Some((it, it.moment(zone)?))) else {
        sink.lose(Loss::Unreadable, 1);
        return Ok(());
    };
    sink.lose(Loss::Devices, entry.creator.is_some().into());
    let title = entry.title.unwrap_or_default();
    let name = entry.uuid.filter(|it| !it.trim().is_empty()).unwrap_or_else(|| name(&reading, &title));
    let arrival = Arrival::page(keys.once(&name), written, &title, entry.body.as_deref().unwrap_or_default());
    let starred = entry.starred.unwrap_or_default().then(|| "starred".to_owned());
    sink.take(arrival.tagged(entry.tags.into_iter().flatten().chain(starred)))
}

/// What tells an entry of jrnl from others: its minute and its title. It is the same whether the journal comes as JSON or
/// as it is.
pub(super) fn name(reading: &Reading, title: &str) -> String {
    format!("{} {}", reading.clock().format("%Y-%m-%d %H:%M"), fingerprint(title.trim()))
}
