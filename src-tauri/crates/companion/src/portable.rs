//! What goes along with entries from one journal to another: everything a person set, and nothing that belongs to one
//! computer, such as what was allowed outside the vault.

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
pub(crate) const SETTINGS: [Portable; 15] = [
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
    one::<crate::imports::Remembered>(crate::imports::MOODS),
];

/// Whether the settings of a file bring the own exercise or tracker of that name.
pub(crate) fn brings(settings: &Settings, slug: &str) -> bool {
    let packs = settings.get(crate::packs::PACKS).and_then(|it| serde_json::from_value(it.clone()).ok());
    let packs: Vec<crate::packs::Kept> = packs.unwrap_or_default();
    let trackers = settings.get(crate::measures::TRACKERS).and_then(|it| serde_json::from_value(it.clone()).ok());
    let trackers: Vec<crate::measures::Kept> = trackers.unwrap_or_default();
    packs.iter().any(|it| it.slug == slug) || trackers.iter().any(|it| it.instrument.key == slug)
}
