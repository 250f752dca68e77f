//! What goes along with entries from one journal to another: everything a person set, and nothing that belongs to one
//! computer, such as what was allowed outside the vault.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use exchange::outgoing::own::Settings;

/// A setting that may travel.
pub(crate) struct Portable {
    /// The name under which the vault keeps it.
    pub(crate) name: &'static str,
    /// Whether this version can read a text as that setting. What it cannot read would stand in the way for ever.
    pub(crate) reads: fn(&str) -> bool,
}

const fn one<T: DeserializeOwned>(name: &'static str) -> Portable {
    Portable { name, reads: |it| serde_json::from_str::<T>(it).is_ok() }
}

/// All of them.
pub(crate) const SETTINGS: [Portable; 16] = [
    one::<crate::library::Marks>(crate::library::MARKS),
    one::<Vec<crate::packs::Kept>>(crate::packs::PACKS),
    one::<Option<content::Sketch>>(crate::packs::WAITING),
    one::<Vec<crate::measures::Kept>>(crate::measures::TRACKERS),
    one::<crate::plan::Kept>(crate::plan::PLAN),
    one::<crate::sessions::Appointment>(crate::sessions::APPOINTMENT),
    one::<crate::sessions::Aside>(crate::sessions::PUT_ASIDE),
    one::<Option<crate::fair_test::Kept>>(crate::fair_test::TEST),
    one::<domain::personal_map::MapEdits>(crate::personal_map::MAP),
    one::<Vec<String>>(crate::answers::TAKEN),
    one::<Vec<crate::brief::Shared>>(crate::brief::SHARED),
    one::<crate::brief::Remembered>(crate::brief::REMEMBERED),
    one::<Option<chrono::NaiveDate>>(crate::week::POSTPONED),
    one::<crate::together::Told>(crate::together::TOLD),
    one::<Vec<domain::EntryId>>(crate::pins::PINS),
    one::<crate::imports::Remembered>(crate::imports::MOODS),
];

/// The names of the own exercises and trackers that the settings of a file bring.
pub(crate) fn brought(settings: &Settings) -> BTreeSet<String> {
    let packs: Vec<crate::packs::Kept> = read(settings, crate::packs::PACKS);
    let trackers: Vec<crate::measures::Kept> = read(settings, crate::measures::TRACKERS);
    packs.into_iter().map(|it| it.slug).chain(trackers.into_iter().map(|it| it.instrument.key)).collect()
}

/// A setting of a file; the default where it is not there or cannot be read.
fn read<T: DeserializeOwned + Default>(settings: &Settings, name: &str) -> T {
    settings.get(name).and_then(|it| T::deserialize(it).ok()).unwrap_or_default()
}
