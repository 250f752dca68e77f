//! Day One's plain text.

#[cfg(test)]
mod tests;

use super::clock::Reading;
use super::day_one::{lose_moments, words};
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json};

/// What begins an entry.
const DATE: &str = "\tDate:\t";
/// The longest first line that is taken for a title, in characters.
const LONGEST_TITLE: usize = 200;

/// Day One's plain text.
pub(super) const READER: Reader = Reader { format: Format::DayOneText, is_one, read };

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_journal)
}

fn is_journal(member: &Member) -> bool {
    json::text(&member.bytes).is_ok_and(|text| text.lines().filter_map(begins).any(|it| it.is_some()))
}

/// What a line says that begins an entry: a day, when it can be read.
fn begins(line: &str) -> Option<Option<Reading>> {
    let reading = |it: &str| Reading::in_words(it.trim());
    match line.strip_prefix(DATE) {
        Some(day) => Some(reading(day)),
        // Where tabs became spaces on the way, only a day that can be read is one.
        None => line
            .trim_start()
            .strip_prefix("Date:")
            .filter(|_| line.starts_with([' ', '\t']))
            .and_then(reading)
            .map(Some),
    }
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let journals = parcel.those(is_journal, sink)?;
    let (mut keys, several) = (Keys::default(), journals.len() > 1);
    for member in journals {
        let journal = several.then(|| member.stem());
        let mut entry = Entry::default();
        for line in json::text(&member.bytes)?.lines() {
            if let Some(reading) = begins(line) {
                std::mem::take(&mut entry).end(parcel, journal, &mut keys, zone, sink)?;
                entry.begun = Some(reading);
            } else {
                entry.take(line, sink);
            }
        }
        entry.end(parcel, journal, &mut keys, zone, sink)?;
    }
    Ok(())
}

/// An entry, line by line.
#[derive(Default)]
struct Entry {
    /// Nothing before the first entry.
    begun: Option<Option<Reading>>,
    tags: Vec<String>,
    photos: u64,
    text: String,
}

impl Entry {
    fn take(&mut self, line: &str, sink: &mut Sink<'_>) {
        if self.begun.is_some()
            && self.text.is_empty()
            && let Some((name, value)) = header(line)
        {
            return self.take_header(name, value, sink);
        }
        self.text += line;
        self.text.push('\n');
    }

    fn take_header(&mut self, name: &str, value: &str, sink: &mut Sink<'_>) {
        match name.to_lowercase().as_str() {
            "weather" | "activity" | "steps" => sink.lose(Loss::Weather, 1),
            "location" | "place" => sink.lose(Loss::Places, 1),
            "photo" | "photos" => {
                let named = value.split(',').filter(|it| !it.trim().is_empty()).count() as u64;
                self.photos = self.photos.saturating_add(named);
            }
            "tag" | "tags" => self.tags.extend(value.split(',').map(str::to_owned)),
            "starred" if !matches!(value.to_lowercase().as_str(), "no" | "false" | "0") => {
                self.tags.push("starred".to_owned());
            }
            "starred" => {}
            "device" | "source" => sink.lose(Loss::Devices, 1),
            _ => sink.unknown(name),
        }
    }

    fn end(
        self,
        parcel: &Parcel,
        journal: Option<&str>,
        keys: &mut Keys,
        zone: &dyn Zone,
        sink: &mut Sink<'_>,
    ) -> Result<(), Fault> {
        let written = self.begun.flatten().and_then(|it| Some((it, it.moment(zone)?)));
        let Some((reading, written)) = written else {
            // Words before the first day belong to no day.
            sink.lose(Loss::Unreadable, (self.begun.is_some() || !self.text.trim().is_empty()).into());
            return Ok(());
        };
        let (text, mut moments) = words::without_moments(&self.text);
        moments.photos = moments.photos.max(self.photos);
        lose_moments(moments, parcel, sink);
        let (title, text) = titled(&text);
        let name = reading.clock().to_string();
        let arrival = Arrival::page(keys.once(&name), written, &words::unescaped(title), &words::unescaped(text));
        sink.take(arrival.tagged(self.tags).tagged(journal))
    }
}

/// A line such as `\tWeather:\t…`, as its name and its value.
fn header(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix('\t')?.split_once(":\t")?;
    let short = !name.is_empty() && name.len() <= 30 && name.chars().all(|it| it.is_alphabetic() || it == ' ');
    short.then(|| (name.trim(), value.trim()))
}

/// Title and text: a heading, or a short line with an empty one below.
fn titled(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches('\n');
    let (title, rest) = words::headed(text);
    if !title.is_empty() {
        return (title, rest);
    }
    match text.split_once('\n') {
        Some((line, rest))
            if rest.starts_with('\n') && !rest.trim().is_empty() && line.chars().count() <= LONGEST_TITLE =>
        {
            (line, rest)
        }
        _ => ("", text),
    }
}
