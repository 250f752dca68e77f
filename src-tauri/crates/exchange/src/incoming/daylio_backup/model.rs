//! What is in Daylio's JSON. Some of its names are in camel case, others are not.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::incoming::json::Rest;
use crate::incoming::{Loss, Parcel, Sink};

/// The outermost fields that are known.
pub(super) const KNOWN: &[&str] = &[
    "version",
    "isReminderOn",
    "customMoods",
    "tags",
    "dayEntries",
    "achievements",
    "daysInRowLongestChain",
    "goals",
    "prefs",
    "tag_groups",
    "metadata",
    "moodIconsPackId",
    "preferredMoodIconsIdsForMoodIdsForIconsPack",
    "assets",
    "goalEntries",
    "goalSuccessWeeks",
    "reminders",
    "writingTemplates",
    "moodIconsDefaultFreePackId",
];

/// The most moods, tags or assets that are kept.
const MOST: usize = 20_000;

/// Everything but the entries.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(super) struct Backup {
    pub(super) custom_moods: List<Mood>,
    pub(super) tags: List<Tag>,
    achievements: List<IgnoredAny>,
    goals: List<IgnoredAny>,
    goal_entries: List<IgnoredAny>,
    goal_success_weeks: List<IgnoredAny>,
    reminders: List<IgnoredAny>,
    writing_templates: List<IgnoredAny>,
    prefs: List<IgnoredAny>,
    #[serde(rename = "tag_groups")]
    tag_groups: List<IgnoredAny>,
    assets: List<Asset>,
}

/// A mood as somebody set it up.
#[derive(Debug, Deserialize)]
pub(super) struct Mood {
    pub(super) id: i64,
    pub(super) custom_name: Option<String>,
    /// From 1, the best, to 5.
    pub(super) mood_group_id: i64,
    /// Which of the five first moods it is; −1 for an own one.
    pub(super) predefined_name_id: Option<i64>,
}

/// What somebody did.
#[derive(Debug, Deserialize)]
pub(super) struct Tag {
    pub(super) id: i64,
    pub(super) name: String,
}

/// A picture or a piece of sound.
#[derive(Debug, Deserialize)]
struct Asset {
    #[serde(rename = "type")]
    kind: Option<i64>,
}

/// One entry.
#[derive(Debug, Deserialize)]
pub(super) struct DayEntry {
    pub(super) id: Option<i64>,
    pub(super) minute: u32,
    pub(super) hour: u32,
    pub(super) day: u32,
    /// From 0 to 11.
    pub(super) month: u32,
    pub(super) year: i32,
    pub(super) datetime: Option<i64>,
    /// In milliseconds.
    #[serde(rename = "timeZoneOffset")]
    pub(super) time_zone_offset: Option<i64>,
    pub(super) mood: Option<i64>,
    pub(super) note: Option<String>,
    pub(super) note_title: Option<String>,
    pub(super) tags: Option<Vec<i64>>,
    #[serde(default, rename = "assets")]
    _assets: List<IgnoredAny>,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

impl Backup {
    /// Tells what does not come along.
    pub(super) fn tell(&self, parcel: &Parcel, sink: &mut Sink<'_>) {
        sink.lose(Loss::Achievements, self.achievements.count);
        for it in [&self.goals, &self.goal_entries, &self.goal_success_weeks] {
            sink.lose(Loss::Goals, it.count);
        }
        sink.lose(Loss::Reminders, self.reminders.count);
        sink.lose(Loss::Templates, self.writing_templates.count);
        sink.lose(Loss::Settings, self.prefs.count);
        sink.lose(Loss::Settings, self.tag_groups.count);
        // In a zip the pictures themselves were counted.
        if parcel.photos == 0 {
            let photos = self.assets.kept.iter().filter(|it| it.kind == Some(1)).count();
            sink.lose(Loss::Photos, u64::try_from(photos).unwrap_or(u64::MAX));
        }
        if self.custom_moods.strange + self.custom_moods.left_off() > 0 {
            sink.unknown("customMoods");
        }
        if self.tags.strange + self.tags.left_off() > 0 {
            sink.unknown("tags");
        }
    }
}

/// A list of which no more than [`MOST`] elements are kept. What is no such element is counted, and the others are read.
#[derive(Debug)]
pub(super) struct List<T> {
    pub(super) kept: Vec<T>,
    /// All of them.
    pub(super) count: u64,
    /// Those that could not be read.
    pub(super) strange: u64,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { kept: Vec::new(), count: 0, strange: 0 }
    }
}

impl<T> List<T> {
    fn left_off(&self) -> u64 {
        self.count.saturating_sub(self.strange).saturating_sub(u64::try_from(self.kept.len()).unwrap_or(u64::MAX))
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Elements(PhantomData))
    }
}

struct Elements<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Elements<T> {
    type Value = List<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<List<T>, E> {
        Ok(List::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<List<T>, A::Error> {
        let mut all = List::default();
        while let Some(element) = list.next_element::<&RawValue>()? {
            all.count += 1;
            if all.kept.len() < MOST {
                match serde_json::from_str(element.get()) {
                    Ok(it) => all.kept.push(it),
                    Err(_) => all.strange += 1,
                }
            }
        }
        Ok(all)
    }
}
