//! Entries and drafts as bare columns: the very bytes that the vault writes for them.

use domain::{Draft, FeelingWord};
use vault::NewEntry;

use crate::Outcome;

/// A row of `entries`, with what belongs to it in the other tables.
pub struct StoredEntry {
    /// 32 hexadecimal digits.
    pub uid: String,
    /// Milliseconds since 1970.
    pub written_at: i64,
    /// Days since 1970.
    pub day: i32,
    /// Minutes east of UTC.
    pub offset_minutes: i32,
    /// `checkIn`, `page` or `run`.
    pub kind: &'static str,
    /// Which exercise, for a run.
    pub slug: Option<String>,
    /// Its edition.
    pub edition: Option<u32>,
    /// For lists.
    pub title: String,
    /// For lists.
    pub glimpse: String,
    /// 0 to 10.
    pub mood: Option<i64>,
    /// A JSON list, and the same one by one.
    pub feelings: (String, Vec<String>),
    /// A JSON list, and the same one by one.
    pub tags: (String, Vec<String>),
    /// Milliseconds since 1970.
    pub changed_at: i64,
    /// Bring it to the next session.
    pub to_session: bool,
    /// JSON.
    pub body: String,
    /// For the search.
    pub words: String,
}

impl StoredEntry {
    /// The row of an entry.
    pub fn of(entry: &NewEntry) -> Outcome<Self> {
        let (title, glimpse) = entry.body.title_and_glimpse();
        let feelings = entry.body.feelings();
        Ok(Self {
            uid: entry.id.as_str().to_owned(),
            written_at: entry.written.at.timestamp_millis(),
            day: entry.written.day.to_epoch_days(),
            offset_minutes: entry.written.offset_minutes,
            kind: entry.body.kind().name(),
            slug: entry.body.slug().map(str::to_owned),
            edition: entry.body.slug().map(|_| 1),
            title,
            glimpse,
            mood: entry.body.mood().map(domain::Mood::get),
            feelings: (serde_json::to_string(&feelings)?, feelings.into_iter().map(word).collect()),
            tags: (serde_json::to_string(&entry.tags)?, entry.tags.clone()),
            changed_at: entry.changed_at.timestamp_millis(),
            to_session: entry.to_session,
            body: serde_json::to_string(&entry.body)?,
            words: entry.body.words(),
        })
    }
}

/// A row of `drafts`.
pub struct StoredDraft {
    /// 32 hexadecimal digits.
    pub uid: String,
    /// Milliseconds since 1970.
    pub started_at: i64,
    /// Days since 1970.
    pub day: i32,
    /// Minutes east of UTC.
    pub offset_minutes: i32,
    /// Milliseconds since 1970.
    pub saved_at: i64,
    /// A JSON list.
    pub tags: String,
    /// JSON.
    pub body: String,
}

impl StoredDraft {
    /// The row of a draft.
    pub fn of(draft: &Draft) -> Outcome<Self> {
        Ok(Self {
            uid: draft.id.as_str().to_owned(),
            started_at: draft.started.at.timestamp_millis(),
            day: draft.started.day.to_epoch_days(),
            offset_minutes: draft.started.offset_minutes,
            saved_at: draft.saved_at.timestamp_millis(),
            tags: serde_json::to_string(&draft.tags)?,
            body: serde_json::to_string(&draft.body)?,
        })
    }
}

fn word(feeling: FeelingWord) -> String {
    match feeling {
        FeelingWord::Known(word) | FeelingWord::Own(word) => word,
    }
}
