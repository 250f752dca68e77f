//! What Quirk keeps beside thoughts: how somebody was, and what they expected of an event.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::incoming::json::Rest;
use crate::incoming::thought::named;
use crate::incoming::{Arrival, Fault, Loss, Sink, Zone, clock, moods};

/// Quirk's three moods, and where each may lie among five: the ends are left free, because Quirk has none.
const MOODS: [(&str, i64); 3] = [("good", 2), ("neutral", 3), ("bad", 4)];

/// How somebody was.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Checkup {
    uuid: Option<String>,
    date: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    current_mood: Option<String>,
    predicted_mood: Option<String>,
    note: Option<String>,
    goal: Option<String>,
    #[serde(flatten)]
    rest: Rest,
}

impl Checkup {
    /// Hands it over. `uuid` is its name in the storage.
    pub(super) fn put(self, uuid: &str, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        self.rest.tell(sink);
        let days = [&self.date, &self.created_at, &self.updated_at];
        let Some(written) = days.into_iter().flatten().find_map(|it| clock::moment(it, zone)) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let text = paragraphs([self.note, self.goal]);
        let key = named(self.uuid.as_deref().unwrap_or(uuid), written, &text);
        let mood = self.current_mood.filter(|it| is_chosen(it));
        let mut arrival = Arrival::noted(key, written, mood.as_deref().unwrap_or_default(), "", &text);
        arrival.changed_at = clock::changed(self.updated_at.as_deref(), zone);
        let may_be = MOODS.iter().find(|(name, _)| mood.as_deref() == Some(name));
        if let Some((name, level)) = may_be {
            sink.meet(name, moods::of_level(*level));
        }
        arrival.mood = mood;
        sink.take(arrival.tagged(expected("predicted", self.predicted_mood)))
    }
}

/// What somebody expected of an event, and what it was like.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Prediction {
    uuid: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    event_label: Option<String>,
    predicted_experience: Option<String>,
    actual_experience: Option<String>,
    predicted_experience_note: Option<String>,
    actual_experience_note: Option<String>,
    follow_up_at: Option<IgnoredAny>,
    #[serde(flatten)]
    rest: Rest,
}

impl Prediction {
    /// Hands it over as a page. `uuid` is its name in the storage.
    pub(super) fn put(self, uuid: &str, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        self.rest.tell(sink);
        sink.lose(Loss::Reminders, u64::from(self.follow_up_at.is_some()));
        let days = [&self.created_at, &self.updated_at];
        let Some(written) = days.into_iter().flatten().find_map(|it| clock::moment(it, zone)) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let title = self.event_label.unwrap_or_default();
        let text = paragraphs([self.predicted_experience_note, self.actual_experience_note]);
        let key = named(self.uuid.as_deref().unwrap_or(uuid), written, &title);
        let mut arrival = Arrival::page(key, written, &title, &text);
        arrival.changed_at = clock::changed(self.updated_at.as_deref(), zone);
        let arrival = arrival.tagged(expected("predicted", self.predicted_experience));
        sink.take(arrival.tagged(expected("actual", self.actual_experience)))
    }
}

fn is_chosen(mood: &str) -> bool {
    !matches!(mood.trim(), "" | "unselected")
}

/// A tag such as `predicted-bad`, where something was chosen.
fn expected(what: &str, how: Option<String>) -> Option<String> {
    how.filter(|it| is_chosen(it)).map(|it| format!("{what}-{}", it.trim()))
}

/// Texts below one another, without those that say nothing.
fn paragraphs(texts: [Option<String>; 2]) -> String {
    let texts: Vec<String> = texts.into_iter().flatten().map(|it| it.trim().to_owned()).collect();
    texts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n")
}
