//! What Quirk keeps on the phone, as its storage is written down: it has no export.
//!
//! That is an object of names and values, a list of such pairs, or a plain list of thoughts. A value is the thing itself
//! or its JSON in a string.

mod others;
#[cfg(test)]
mod tests;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::json::{LONGEST, Lies, each, pairs, text};
use super::outline::outline;
use super::thought::{MARKS, PREFIX, Thought};
use super::{Fault, Format, Loss, Member, Reader, Sink, Zone};
use others::{Checkup, Prediction};

/// Quirk's storage.
pub(super) const STORAGE: Reader = Reader {
    format: Format::Quirk,
    is_one: |parcel| parcel.members.iter().any(is_storage),
    read: |parcel, zone, sink| {
        for member in parcel.those(is_storage, sink)? {
            if is_object(member) {
                pairs(&member.bytes, &mut |name, value| stored(name, value, zone, sink))?;
            } else {
                each(&member.bytes, Lies::Outermost, &[], sink, &mut |it: Box<RawValue>, sink| {
                    listed(&it, zone, sink)
                })?;
            }
        }
        Ok(())
    },
};

/// What the names of all that Quirk stores begin with.
const OURS: &str = "@Quirk:";

fn is_object(member: &Member) -> bool {
    text(&member.bytes).is_ok_and(|it| it.trim_start().starts_with('{'))
}

fn is_storage(member: &Member) -> bool {
    let outline = outline(&member.bytes, Lies::Outermost);
    outline.fields.iter().any(|it| it.starts_with(OURS)) || outline.some_have(MARKS)
}

/// An element of a list: a pair, or a thought.
fn listed(element: &RawValue, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    if !element.get().starts_with('[') {
        return held::<Thought>(element, sink).map_or(Ok(()), |it| it.put(zone, sink));
    }
    match held::<(String, Box<RawValue>)>(element, sink) {
        Some((name, value)) => stored(&name, &value, zone, sink),
        None => Ok(()),
    }
}

/// One thing of the storage.
fn stored(name: &str, value: &RawValue, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    if let Some(uuid) = name.strip_prefix(PREFIX) {
        let thought = held::<Thought>(value, sink);
        return thought.map_or(Ok(()), |it| it.or_named(uuid).put(zone, sink));
    }
    if let Some(uuid) = name.strip_prefix("@Quirk:checkups:") {
        return held::<Checkup>(value, sink).map_or(Ok(()), |it| it.put(uuid, zone, sink));
    }
    if let Some(uuid) = name.strip_prefix("@Quirk:predictions:") {
        return held::<Prediction>(value, sink).map_or(Ok(()), |it| it.put(uuid, zone, sink));
    }
    left_behind(name, sink);
    Ok(())
}

/// What is known and has no place here. A draft is told by its name, for it may hold words.
fn left_behind(name: &str, sink: &mut Sink<'_>) {
    match name.strip_prefix(OURS) {
        Some(rest) if rest.starts_with("deleted-") => sink.lose(Loss::Deleted, 1),
        Some(rest) if rest.starts_with("pulse:") => sink.lose(Loss::Achievements, 1),
        Some("existing-user" | "pincode") => sink.lose(Loss::Settings, 1),
        _ => sink.unknown(name),
    }
}

/// The thing itself, or what the JSON in a string says. What is neither is counted.
fn held<T: DeserializeOwned>(value: &RawValue, sink: &mut Sink<'_>) -> Option<T> {
    let value = value.get();
    let held = if value.len() > LONGEST {
        None
    } else if value.starts_with('"') {
        serde_json::from_str::<String>(value).and_then(|it| serde_json::from_str(&it)).ok()
    } else {
        serde_json::from_str(value).ok()
    };
    if held.is_none() {
        sink.lose(Loss::Unreadable, 1);
    }
    held
}
