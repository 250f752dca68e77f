//! Classic Day One: one file in Apple's XML for each entry.

#[cfg(test)]
mod tests;

use plist::{Dictionary, Value};

use super::day_one::{in_its_zone, words};
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone};

/// The most elements of a file. An entry has some thirty, and no more than twice as many tags; what is nested deeper
/// than there is room on the stack has more.
const MOST_ELEMENTS: usize = 1_000;

/// A folder or zip of classic Day One entries, or one of them.
pub(super) const READER: Reader = Reader { format: Format::DayOneClassic, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_entry)
}

/// Whether it says so itself in its first lines, or the name says so and there is XML.
fn is_entry(member: &Member) -> bool {
    let text = String::from_utf8_lossy(member.bytes.get(..1024).unwrap_or(&member.bytes));
    let is_xml = text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    let is_plist = is_xml && (text.contains("<plist") || text.contains("<!DOCTYPE plist"));
    let says_so = || String::from_utf8_lossy(&member.bytes).contains("<key>Entry Text</key>");
    is_plist && (member.name.to_ascii_lowercase().ends_with(".doentry") || says_so())
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let entries = parcel.those(is_entry, sink)?;
    let mut keys = Keys::default();
    for member in entries {
        match dictionary(&member.bytes) {
            Some(it) => take(it, parcel, &mut keys, zone, sink)?,
            // One of many is told; the only one is the file that somebody chose.
            None if parcel.members.len() > 1 => sink.lose(Loss::Unreadable, 1),
            None => return Err(Fault::Broken { line: 0 }),
        }
    }
    Ok(())
}

fn dictionary(bytes: &[u8]) -> Option<Dictionary> {
    let elements = bytes.iter().zip(bytes.iter().skip(1)).filter(|it| *it.0 == b'<' && !b"/!?".contains(it.1)).count();
    // The reader of this format leaves such words out without a sign, and Day One writes none.
    let hides_words = bytes.windows(9).any(|it| it == b"<![CDATA[");
    if elements > MOST_ELEMENTS || hides_words {
        return None;
    }
    Value::from_reader_xml(bytes).ok()?.into_dictionary()
}

fn take(
    mut fields: Dictionary,
    parcel: &Parcel,
    keys: &mut Keys,
    zone: &dyn Zone,
    sink: &mut Sink<'_>,
) -> Result<(), Fault> {
    let created = fields.remove("Creation Date").and_then(|it| it.as_date()).map(|it| it.to_xml_format());
    let place = fields.remove("Time Zone").and_then(Value::into_string);
    let text = fields.remove("Entry Text").map_or(Some(String::new()), Value::into_string);
    let written = created.as_deref().and_then(|it| in_its_zone(it, place.as_deref(), zone));
    let Some(((created, written), text)) = created.zip(written).zip(text) else {
        sink.lose(Loss::Unreadable, 1);
        return Ok(());
    };
    let (text, moments) = words::without_moments(&text);
    super::day_one::lose_moments(moments, parcel, sink);
    let (title, text) = words::headed(&text);
    let uuid = fields.remove("UUID").and_then(Value::into_string).filter(|it| !it.trim().is_empty());
    let arrival = Arrival::page(keys.once(&uuid.unwrap_or(created)), written, title, text);
    let arrival = arrival.tagged(tags(&mut fields));
    lose(&fields, sink);
    sink.take(arrival)
}

fn tags(fields: &mut Dictionary) -> Vec<String> {
    let tags = fields.remove("Tags").and_then(Value::into_array).unwrap_or_default();
    let starred = fields.remove("Starred").and_then(|it| it.as_boolean()).unwrap_or_default();
    tags.into_iter().filter_map(Value::into_string).chain(starred.then(|| "starred".to_owned())).collect()
}

/// Counts what is left of the fields.
fn lose(fields: &Dictionary, sink: &mut Sink<'_>) {
    let any = |names: &[&str]| names.iter().any(|it| fields.contains_key(it)).into();
    sink.lose(Loss::Places, any(&["Location"]));
    sink.lose(Loss::Weather, any(&["Weather", "Activity", "Step Count"]));
    sink.lose(Loss::Devices, any(&["Creator"]));
    let known = ["Location", "Weather", "Activity", "Step Count", "Ignore Step Count", "Creator"];
    fields.keys().filter(|it| !known.contains(&it.as_str())).for_each(|it| sink.unknown(it));
}
