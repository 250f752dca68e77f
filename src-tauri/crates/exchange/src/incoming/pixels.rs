//! What Pixels exports: a list of days, each with its scores.

#[cfg(test)]
mod tests;

use domain::Moment;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Number;

use super::json::{Lies, Rest, each};
use super::keys::Keys;
use super::outline::outline;
use super::{Arrival, Fault, Format, Loss, Member, Reader, Sink, Zone, clock, moods};

/// The list of days.
pub(super) const DAYS: Reader = Reader {
    format: Format::Pixels,
    is_one: |parcel| parcel.members.iter().any(is_list),
    read: |parcel, zone, sink| {
        let mut days = Days { zone, keys: Keys::default() };
        for member in parcel.those(is_list, sink)? {
            each(&member.bytes, Lies::Outermost, &[], sink, &mut |it: Pixel, sink| days.put(it, sink))?;
        }
        Ok(())
    },
};

#[derive(Deserialize)]
struct Pixel {
    date: String,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    scores: Option<Vec<Option<Number>>>,
    #[serde(default)]
    notes: Option<String>,
    #[serde(default)]
    tags: Option<Vec<Tags>>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Deserialize)]
struct Tags {
    /// The heading above them.
    #[serde(default, rename = "type")]
    _kind: Option<IgnoredAny>,
    #[serde(default)]
    entries: Option<Vec<String>>,
    #[serde(flatten)]
    rest: Rest,
}

fn is_list(member: &Member) -> bool {
    outline(&member.bytes, Lies::Outermost).some_have(&["date", "scores"])
}

/// Where the days go.
struct Days<'z> {
    zone: &'z dyn Zone,
    keys: Keys,
}

impl Days<'_> {
    /// Hands over one entry for each score. The words and tags of the day stand in the first, so that they are there
    /// once.
    fn put(&mut self, pixel: Pixel, sink: &mut Sink<'_>) -> Result<(), Fault> {
        let tags = pixel.tags.unwrap_or_default();
        [&pixel.rest].into_iter().chain(tags.iter().map(|it| &it.rest)).for_each(|it| it.tell(sink));
        // Days may be written without zeros, as `2025-1-5`.
        let Some(written) = clock::day(&pixel.date).and_then(|it| clock::noon_of(it, self.zone)) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let kind = pixel.kind.filter(|it| !it.trim().eq_ignore_ascii_case("mood")).unwrap_or_default();
        let mut words = pixel.notes.unwrap_or_default();
        let mut tags: Vec<String> = tags.into_iter().flat_map(|it| it.entries.unwrap_or_default()).collect();
        let mut scores = pixel.scores.unwrap_or_default().into_iter().flatten().peekable();
        if scores.peek().is_none() {
            return self.unscored(written, &words, &tags, sink);
        }
        for score in scores {
            let mood = mood(&score, &kind, sink);
            let arrival = self.arrival(written, Some(mood), &std::mem::take(&mut words));
            sink.take(arrival.tagged(std::mem::take(&mut tags)))?;
        }
        Ok(())
    }

    /// A day without a score may still have words. Where there are only tags, they are the words.
    fn unscored(&mut self, written: Moment, words: &str, tags: &[String], sink: &mut Sink<'_>) -> Result<(), Fault> {
        let named = if words.trim().is_empty() { tags.join(", ") } else { words.to_owned() };
        let arrival = self.arrival(written, None, &named);
        sink.take(arrival.tagged(tags))
    }

    fn arrival(&mut self, written: Moment, mood: Option<String>, words: &str) -> Arrival {
        let mut arrival = Arrival::noted(self.keys.once(&format!("day {}", written.day)), written, "", "", words);
        arrival.mood = mood;
        arrival
    }
}

/// The name of a score, which is told with what it may stand for: 5 is the best of five. A score of something else than
/// the mood says of what, and stands for nothing before the person says so.
fn mood(score: &Number, kind: &str, sink: &mut Sink<'_>) -> String {
    let name = format!("{} {score}", kind.trim()).trim().to_owned();
    let level = score.as_i64().filter(|_| kind.trim().is_empty()).and_then(|it| 6_i64.checked_sub(it));
    sink.meet(&name, level.and_then(moods::of_level));
    name
}
