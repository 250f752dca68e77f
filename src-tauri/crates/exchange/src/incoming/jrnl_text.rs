//! A journal of jrnl as it lies on the disk: a file, or a folder with one for each day.

#[cfg(test)]
mod tests;

use super::clock::Reading;
use super::jrnl::name;
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, json};

/// A journal file of jrnl.
pub(super) const READER: Reader = Reader { format: Format::JrnlText, is_one, read };

/// How entries begin. A file has one way, so that a line of the other way in a text ends no entry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `[2020-08-29 11:11] Title`.
    Brackets,
    /// `2020-08-29 11:11 Title`, as in the first versions.
    Bare,
}

impl Style {
    /// By the first line with something on it.
    fn of(member: &Member) -> Option<Self> {
        let first = json::text(&member.bytes).ok()?.lines().find(|it| !it.trim().is_empty())?;
        [Self::Brackets, Self::Bare].into_iter().find(|it| it.begins(first).is_some())
    }

    /// The time and the title, when the line begins an entry.
    fn begins(self, line: &str) -> Option<(Reading, &str)> {
        let (clock, title) = match self {
            Self::Brackets => line.strip_prefix('[')?.split_once(']')?,
            Self::Bare => bare(line)?,
        };
        let parted = title.is_empty() || title.starts_with(char::is_whitespace);
        // A comma makes it a table.
        let begins_with_day = clock.starts_with(|it: char| it.is_ascii_digit()) && !clock.contains(',');
        let reading = Reading::in_words(clock).filter(|it| it.time.is_some())?;
        (parted && begins_with_day).then_some((reading, title))
    }
}

/// The day and the time at the beginning of a line, with the half of the day where it is told.
fn bare(line: &str) -> Option<(&str, &str)> {
    let word = |from: usize| line.get(from..)?.find(char::is_whitespace).map(|it| from + it);
    let day = line.find(' ')?;
    let time = word(day + 1).unwrap_or(line.len());
    let half = word(time + 1).unwrap_or(line.len());
    let is_half = line.get(time..half).is_some_and(|it| matches!(it.trim().to_lowercase().as_str(), "am" | "pm"));
    line.split_at_checked(if is_half { half } else { time })
}

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(|it| Style::of(it).is_some())
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let mut keys = Keys::default();
    for (member, style) in parcel.those_with(Style::of, sink)? {
        for entry in entries(json::text(&member.bytes)?, style) {
            entry.end(&mut keys, zone, sink)?;
        }
    }
    Ok(())
}

/// The entries of a file, one after another.
fn entries(text: &str, style: Style) -> impl Iterator<Item = Entry> {
    let (mut lines, mut begun) = (text.lines(), None);
    std::iter::from_fn(move || {
        for line in lines.by_ref() {
            match (style.begins(line), &mut begun) {
                (Some((reading, title)), before) => {
                    let new = Entry { reading, first: title.trim().to_owned(), rest: String::new() };
                    if let Some(done) = before.replace(new) {
                        return Some(done);
                    }
                }
                (None, Some(Entry { rest, .. })) => {
                    *rest += line;
                    rest.push('\n');
                }
                (None, None) => {}
            }
        }
        begun.take()
    })
}

/// An entry, line by line.
struct Entry {
    reading: Reading,
    first: String,
    rest: String,
}

impl Entry {
    fn end(self, keys: &mut Keys, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
        let Some(written) = self.reading.moment(zone) else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        let (first, starred) = unstarred(&self.first);
        let (title, more) = if self.rest.trim().is_empty() { first_sentence(first) } else { (first, self.rest.trim()) };
        let tags = [title, more].into_iter().flat_map(tags);
        let arrival = Arrival::page(keys.once(&name(&self.reading, title)), written, title, more);
        sink.take(arrival.tagged(tags).tagged(starred.then_some("starred")))
    }
}

/// The line without the star at its end, and whether there was one.
fn unstarred(line: &str) -> (&str, bool) {
    match line.strip_suffix('*') {
        Some(before) if before.is_empty() || before.ends_with(char::is_whitespace) => (before.trim_end(), true),
        _ => (line, false),
    }
}

/// The first sentence of a text on one line, and what follows: so jrnl itself finds the title when it exports.
fn first_sentence(line: &str) -> (&str, &str) {
    let mut ended = false;
    for (at, it) in line.char_indices() {
        match it {
            '.' | '!' | '?' | '…' | '‼' | '‽' | '⁇' | '⁈' | '⁉' => ended = true,
            '\'' | '"' | '’' | '”' | ')' | ']' if ended => {}
            _ if ended && it.is_whitespace() => {
                let (title, rest) = line.split_at_checked(at).unwrap_or((line, ""));
                return (title.trim(), rest.trim());
            }
            _ => ended = false,
        }
    }
    (line, "")
}

/// The words that begin with `@`, in small letters as jrnl has them.
fn tags(text: &str) -> impl Iterator<Item = String> {
    let in_tag = |it: char| it.is_alphanumeric() || "-+*#/_".contains(it);
    text.split_whitespace().filter_map(move |word| {
        let word = word.strip_prefix('@')?;
        let end = word.find(|it| !in_tag(it)).unwrap_or(word.len());
        word.get(..end).map(str::to_lowercase)
    })
}
