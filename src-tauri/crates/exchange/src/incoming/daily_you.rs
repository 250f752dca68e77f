//! Daily You's list in JSON, as its older versions wrote it.

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::clock::{self, Reading};
use super::json::{Lies, Rest};
use super::keys::Keys;
use super::outline::outline;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json, moods};

/// Reads Daily You's list.
pub(super) const READER: Reader = Reader { format: Format::DailyYou, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_list)
}

/// Whether it is a list with the fields that every entry of Daily You has.
fn is_list(member: &Member) -> bool {
    outline(&member.bytes, Lies::Outermost).some_have(&["timeCreated", "timeModified", "text"])
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
    let list = parcel.the_first(is_list, sink)?;
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

/// The entries that were met, so that two of one time keep two keys.
#[derive(Default)]
pub(super) struct Met(Keys);

impl Met {
    /// Hands an entry over.
    pub(super) fn sink(&mut self, it: &Written<'_>, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        let written = clock::moment(it.shown.unwrap_or(it.created), zone);
        let Some((created, written)) = Reading::of(it.created).zip(written) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let key = self.0.once(&created.clock().format("%Y-%m-%dT%H:%M:%S%.3f").to_string());
        let mut arrival = match it.mood {
            None => Arrival::page(key, written, "", it.text),
            Some(mood) => {
                let name = mood.to_string();
                sink.meet(&name, 3_i64.checked_sub(mood).and_then(moods::of_level));
                Arrival::noted(key, written, &name, "", it.text)
            }
        };
        arrival.changed_at = clock::changed(it.modified, zone);
        sink.take(arrival.tagged(it.tags))
    }
}
