//! One entry of Day One's JSON.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::words::{self, Moments};
use crate::incoming::json::Rest;
use crate::incoming::{Loss, Parcel, Sink};

/// What is there is counted, not read.
type There = Option<IgnoredAny>;
/// The same for a list.
type Several = Option<Vec<IgnoredAny>>;

/// An entry, with everything that Day One is known to write.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    pub(super) uuid: Option<String>,
    pub(super) creation_date: String,
    pub(super) modified_date: Option<String>,
    pub(super) time_zone: Option<String>,
    text: Option<String>,
    rich_text: Option<String>,
    tags: Option<Vec<String>>,
    starred: Option<bool>,
    is_pinned: Option<bool>,
    /// The time of such an entry says nothing; its day is the one in its zone, as of any other.
    #[serde(rename = "isAllDay")]
    _is_all_day: There,
    location: There,
    weather: There,
    user_activity: There,
    photos: Several,
    videos: Several,
    audios: Several,
    pdf_attachments: Several,
    duration: There,
    editing_time: There,
    creation_device: There,
    creation_device_type: There,
    creation_device_model: There,
    #[serde(rename = "creationOSName")]
    creation_os_name: There,
    #[serde(rename = "creationOSVersion")]
    creation_os_version: There,
    source_string: There,
    #[serde(flatten)]
    pub(super) rest: Rest,
}

impl Entry {
    /// Title, text and what was shown between the words; nothing when the words cannot be read.
    pub(super) fn words(&self) -> Option<(String, String, Moments)> {
        let missing = self.text.as_deref().is_none_or(|it| it.trim().is_empty());
        match &self.rich_text {
            Some(rich) if missing => Some((String::new(), plain(rich)?, Moments::default())),
            _ => {
                let (text, moments) = words::without_moments(self.text.as_deref().unwrap_or_default());
                let (title, text) = words::headed(&text);
                Some((words::unescaped(title), words::unescaped(text), moments))
            }
        }
    }

    /// The tags, and that it was starred.
    pub(super) fn tags(&self) -> impl Iterator<Item = &str> {
        let starred = self.starred.unwrap_or_default().then_some("starred");
        self.tags.iter().flatten().map(String::as_str).chain(starred)
    }

    /// Counts what is left behind.
    pub(super) fn lose(&self, in_text: Moments, parcel: &Parcel, sink: &mut Sink<'_>) {
        let listed = Moments {
            photos: count(&self.photos),
            recordings: count(&self.videos).saturating_add(count(&self.audios)),
            files: count(&self.pdf_attachments),
        };
        super::lose_moments(in_text.or(listed), parcel, sink);
        sink.lose(Loss::Places, self.location.is_some().into());
        sink.lose(Loss::Weather, (self.weather.is_some() || self.user_activity.is_some()).into());
        sink.lose(Loss::Settings, self.is_pinned.unwrap_or_default().into());
        let device = [
            &self.creation_device,
            &self.creation_device_type,
            &self.creation_device_model,
            &self.creation_os_name,
            &self.creation_os_version,
            &self.source_string,
            &self.duration,
            &self.editing_time,
        ];
        sink.lose(Loss::Devices, device.iter().any(|it| it.is_some()).into());
    }
}

fn count(several: &Several) -> u64 {
    several.as_ref().map_or(0, |it| it.len() as u64)
}

/// The words of a rich text, which is JSON in a string.
fn plain(rich: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Rich {
        #[serde(default)]
        contents: Vec<Run>,
    }
    #[derive(Deserialize)]
    struct Run {
        #[serde(default)]
        text: String,
    }
    let rich: Rich = serde_json::from_str(rich).ok()?;
    Some(rich.contents.into_iter().map(|it| it.text).collect())
}
