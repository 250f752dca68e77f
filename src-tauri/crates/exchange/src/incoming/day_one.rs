//! Day One's JSON: one journal, or several in a zip.

mod entry;
pub(super) mod words;

#[cfg(test)]
mod tests;

use chrono_tz::Tz;
use domain::Moment;

use self::entry::Entry;
use self::words::Moments;
use super::json::{self, Lies};
use super::keys::Keys;
use super::outline::outline;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, dates};

/// Day One's zip, or the JSON in it.
pub(super) const READER: Reader = Reader { format: Format::DayOne, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_journal)
}

fn is_journal(member: &Member) -> bool {
    let outline = outline(&member.bytes, "entries");
    let named = ["uuid", "text", "richText"].iter().any(|it| outline.first_has(&[it]));
    outline.first_has(&["creationDate"])
        || outline.fields.contains("metadata") && named
        || outline.empty_beside("metadata") && !outline.fields.contains("tags")
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let journals: Vec<_> = parcel.members.iter().filter(|it| is_journal(it)).collect();
    if journals.is_empty() {
        return Err(Fault::Broken { line: 0 });
    }
    sink.lose(Loss::OtherFiles, parcel.members.len().saturating_sub(journals.len()) as u64);
    let (mut keys, several) = (Keys::default(), journals.len() > 1);
    for member in journals {
        let journal = several.then(|| journal_name(&member.name));
        json::each(&member.bytes, Lies::In("entries"), &["metadata"], sink, &mut |entry: Entry, sink| {
            take(&entry, parcel, journal, &mut keys, zone, sink)
        })?;
    }
    Ok(())
}

/// What a journal is called: its file's name without folders and ending.
pub(super) fn journal_name(file: &str) -> &str {
    let own = file.rsplit('/').next().unwrap_or(file);
    own.rsplit_once('.').map_or(own, |(stem, _)| stem)
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
    arrival.changed_at = dates::changed(entry.modified_date.as_deref());
    sink.take(arrival.tagged(entry.tags()).tagged(journal))
}

/// An instant on the clock of the place that the entry names.
pub(super) fn in_its_zone(instant: &str, name: Option<&str>, zone: &dyn Zone) -> Option<Moment> {
    match name.and_then(|it| it.trim().parse::<Tz>().ok()) {
        Some(named) => {
            let read = dates::instant(instant, &chrono::Utc)?;
            dates::sound(named.at(read.at))
        }
        None => dates::instant(instant, zone),
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
