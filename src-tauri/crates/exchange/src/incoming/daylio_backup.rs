//! Daylio's backup: a zip in which `backup.daylio` is JSON, packed as base64 text.

mod model;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use chrono::{NaiveDate, NaiveTime};

use super::clock::Reading;
use super::daylio_table::MOODS;
use super::html_text::plain;
use super::json::Lies;
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json, moods};
use model::{Backup, DayEntry, KNOWN};

/// Reads Daylio's backup.
pub(super) const READER: Reader = Reader { format: Format::DaylioBackup, is_one, read };

/// The longest name of a mood or a tag, in characters. Each entry holds them anew.
const LONGEST_NAME: usize = 200;
/// The most tags of one entry.
const MOST_TAGS: usize = 1000;
/// How many characters of base64 are unpacked to see what it is.
const BEGINNING: usize = 64;

/// Padding or none, as it comes.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

fn is_one(parcel: &Parcel) -> bool {
    match parcel.members.as_slice() {
        [alone] => begins_as_one(alone),
        members => members.iter().any(is_backup),
    }
}

fn is_backup(member: &Member) -> bool {
    member.own_name() == "backup.daylio" && begins_as_one(member)
}

/// Whether it begins as an object in JSON does, once it is unpacked.
fn begins_as_one(member: &Member) -> bool {
    let beginning: Vec<u8> = packed(member).take(BEGINNING).collect();
    let whole = beginning.len() / 4 * 4;
    let Ok(json) = BASE64.decode(beginning.get(..whole).unwrap_or_default()) else { return false };
    let mut signs = json.iter().filter(|it| !it.is_ascii_whitespace());
    signs.next() == Some(&b'{') && signs.next() == Some(&b'"')
}

/// The base64 of a file, without what breaks its lines.
fn packed(member: &Member) -> impl Iterator<Item = u8> {
    member.bytes.iter().copied().filter(|it| !it.is_ascii_whitespace())
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let alone = parcel.members.len() == 1;
    let member = parcel.the_first(|it| alone || is_backup(it), sink)?;
    let unpacked = BASE64.decode(packed(member).collect::<Vec<_>>()).map_err(|_| BROKEN)?;
    let backup: Backup = json::whole(&unpacked).map_err(without_line)?;
    backup.tell(parcel, sink);
    let mut names = Names::of(backup);
    json::each(&unpacked, Lies::In("dayEntries"), KNOWN, sink, &mut |entry, sink| names.sink(entry, zone, sink))
        .map_err(without_line)
}

const BROKEN: Fault = Fault::Broken { line: 0 };

/// Lines of what is packed mean nothing to anybody.
fn without_line(fault: Fault) -> Fault {
    if matches!(fault, Fault::Broken { .. }) { BROKEN } else { fault }
}

/// What entries name by number.
struct Names {
    moods: HashMap<i64, (String, i64)>,
    tags: HashMap<i64, String>,
    keys: Keys,
}

impl Names {
    fn of(backup: Backup) -> Self {
        let moods = backup.custom_moods.kept.into_iter().map(|it| (it.id, (mood_name(&it), it.mood_group_id)));
        let tags = backup.tags.kept.into_iter().map(|it| (it.id, cut(&it.name)));
        Self { moods: moods.collect(), tags: tags.collect(), keys: Keys::default() }
    }

    fn sink(&mut self, entry: DayEntry, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        entry.rest.tell(sink);
        let reading = reading(&entry);
        let Some((reading, written)) = reading.and_then(|it| Some((it, it.moment(zone)?))) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let key = self.key(&entry, reading);
        let note = plain(entry.note.as_deref().unwrap_or_default());
        sink.lose(Loss::Formatting, note.lost_formatting.into());
        let title = entry.note_title.as_deref().unwrap_or_default();
        let arrival = match entry.mood {
            None => Arrival::page(key, written, title, &note.text),
            Some(mood) => Arrival::noted(key, written, &self.mood(mood, sink), title, &note.text),
        };
        let tags = self.tags(entry.tags.as_deref().unwrap_or_default(), sink);
        sink.take(arrival.tagged(tags))
    }

    fn key(&mut self, entry: &DayEntry, reading: Reading) -> String {
        let time = || format!("{} {}", reading.clock().format("%Y-%m-%d %H:%M"), entry.datetime.unwrap_or(0));
        self.keys.once(&entry.id.map_or_else(time, |it| format!("daylio {it}")))
    }

    /// The name of a mood. Its level is that of its group: own moods have numbers from 6 on, whatever they stand for.
    fn mood(&self, id: i64, sink: &mut Sink<'_>) -> String {
        match self.moods.get(&id) {
            Some((name, group)) => {
                sink.meet(name, moods::of_level(*group));
                name.clone()
            }
            None => id.to_string(),
        }
    }

    fn tags(&self, ids: &[i64], sink: &mut Sink<'_>) -> Vec<&str> {
        let names: Vec<_> = ids.iter().take(MOST_TAGS).filter_map(|it| self.tags.get(it)).map(String::as_str).collect();
        if names.len() < ids.len() {
            sink.unknown("tags");
        }
        names
    }
}

fn mood_name(mood: &model::Mood) -> String {
    let own = mood.custom_name.as_deref().map(cut).filter(|it| !it.is_empty());
    let first = || mood.predefined_name_id.and_then(|it| MOODS.get(usize::try_from(it.checked_sub(1)?).ok()?));
    own.or_else(|| first().map(|it| (*it).to_owned())).unwrap_or_else(|| mood.id.to_string())
}

fn cut(name: &str) -> String {
    name.trim().chars().take(LONGEST_NAME).collect()
}

/// The time as the phone showed it. Months are counted from 0.
fn reading(entry: &DayEntry) -> Option<Reading> {
    let day = NaiveDate::from_ymd_opt(entry.year, entry.month.checked_add(1)?, entry.day)?;
    let time = NaiveTime::from_hms_opt(entry.hour, entry.minute, 0)?;
    let seconds = entry.time_zone_offset.and_then(|it| i32::try_from(it / 1000).ok());
    Some(Reading::showing(day, Some(time)).with_offset(seconds))
}
