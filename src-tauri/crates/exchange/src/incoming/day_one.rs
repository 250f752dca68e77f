//! Day One's JSON: one journal, or several in a zip.

mod entry;
pub(super) mod words;

#[cfg(test)]
mod tests;

use chrono_tz::Tz;
use domain::Moment;

use self::entry::Entry;
use self::words::Moments;
use super::clock::{self, Reading};
use super::json::{self, Lies};
use super::keys::Keys;
use super::outline::outline;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone};

/// Day One's zip, or the JSON in it.
pub(super) const READER: Reader = Reader { format: Format::DayOne, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_journal)
}

fn is_journal(member: &Member) -> bool {
    let outline = outline(&member.bytes, Lies::In("entries"));
    let named = ["uuid", "text", "richText"].iter().any(|it| outline.some_have(&[it]));
    outline.some_have(&["creationDate"])
        || outline.fields.contains("metadata") && named
        || outline.empty_beside("metadata") && !outline.fields.contains("tags")
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let journals = parcel.those(is_journal, sink)?;
    let (mut keys, several) = (Keys::default(), journals.len() > 1);
    for member in journals {
        let journal = several.then(|| member.stem());
        json::each(&member.bytes, Lies::In("entries"), &["metadata"], sink, &mut |entry: Entry, sink| {
            take(&entry, parcel, journal, &mut keys, zone, sink)
        })?;
    }
    Ok(())
}

fn take(
    entry: &Entry,
    parcel: &Parcel,
    journal: Option<&str>,
    keys: &mut Keys,
    zone: &dyn Zone,
    sink: &mut Sink<'_>,
) -> Result<(), Fault> {
    entry.rest.tell(sink);
    let written = in_its_zone(&entry.creation_date, entry.time_zone.as_deref(), zone);
    let Some((written, (title, text, moments))) = written.zip(entry.words()) else {
        sink.lose(Loss::Unreadable, 1);
        return Ok(());
    };
    entry.lose(moments, parcel, sink);
    let name = entry.uuid.as_deref().filter(|it| !it.trim().is_empty()).unwrap_or(&entry.creation_date);
    let mut arrival = Arrival::page(keys.once(name), written, &title, &text);
    arrival.changed_at = clock::changed(entry.modified_date.as_deref(), zone);
    sink.take(arrival.tagged(entry.tags()).tagged(journal))
}

/// An instant on the clock of the place that the entry names.
pub(super) fn in_its_zone(instant: &str, name: Option<&str>, zone: &dyn Zone) -> Option<Moment> {
    let reading = Reading::of(instant)?;
    match name.and_then(|it| it.trim().parse::<Tz>().ok()) {
        Some(named) => reading.moment_at(&named),
        None => reading.moment(zone),
    }
}

/// Counts the pictures and pieces of sound that were named in an entry, unless the files themselves were counted.
pub(super) fn lose_moments(moments: Moments, parcel: &Parcel, sink: &mut Sink<'_>) {
    for (loss, files, named) in [
        (Loss::Photos, parcel.photos, moments.photos),
        (Loss::Recordings, parcel.recordings, moments.recordings),
        (Loss::OtherFiles, parcel.others, moments.files),
    ] {
        if files == 0 {
            sink.lose(loss, named);
        }
    }
}
