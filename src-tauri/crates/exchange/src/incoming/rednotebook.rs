//! The months of RedNotebook.

mod markup;
mod yaml;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use self::markup::Plain;
use self::yaml::Node;
use super::keys::Keys;
use super::{Arrival, Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, clock, json};

/// The months of RedNotebook.
pub(super) const READER: Reader = Reader { format: Format::RedNotebook, is_one, read };

/// A year and a month.
type Month = (i32, u32);

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(|it| month(it).is_some())
}

/// The month that a file holds: its name says which, and its first line that there are days. Nothing for what RedNotebook
/// keeps beside, such as `2020-05.old.txt`.
fn month(member: &Member) -> Option<Month> {
    let (year, month) = member.own_name().strip_suffix(".txt")?.split_once('-')?;
    let digits = |it: &str, how_many| it.len() == how_many && it.chars().all(|it| it.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    // Comments and what may stand before a document are no days.
    let beside = |it: &&str| it.is_empty() || it.starts_with(['#', '%']) || *it == "---";
    let first = json::text(&member.bytes).ok()?.lines().map(str::trim).find(|it| !beside(it))?;
    let day = first.split_once(':').is_some_and(|(day, _)| yaml::day(day).is_some());
    (day || first.starts_with('{')).then_some((year.parse().ok()?, month.parse().ok()?))
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let mut keys = Keys::default();
    for (member, month) in parcel.those_with(month, sink)? {
        let days = match yaml::days(json::text(&member.bytes)?) {
            Ok(days) => days,
            // One of many is told; the only one is the file that somebody chose.
            Err(fault) if parcel.members.len() == 1 => return Err(fault),
            Err(_) => {
                sink.lose(Loss::Unreadable, 1);
                continue;
            }
        };
        for (day, node) in days {
            take(month, day, node, parcel, &mut keys, zone, sink)?;
        }
    }
    Ok(())
}

fn take(
    (year, month): Month,
    day: u32,
    node: Option<Node>,
    parcel: &Parcel,
    keys: &mut Keys,
    zone: &dyn Zone,
    sink: &mut Sink<'_>,
) -> Result<(), Fault> {
    let date = NaiveDate::from_ymd_opt(year, month, day);
    let written = date.and_then(|it| clock::noon_of(it, zone));
    let Some((written, day)) = written.zip(node.and_then(Day::of)) else {
        sink.lose(Loss::Unreadable, 1);
        return Ok(());
    };
    let text = day.plain(parcel, sink);
    let tags: Vec<_> = markup::hashtags(&day.text).map(str::to_owned).chain(day.tags).collect();
    sink.take(Arrival::page(keys.once(&format!("day {}", written.day)), written, "", &text).tagged(tags))
}

/// What somebody wrote on a day.
#[derive(Default)]
struct Day {
    text: String,
    tags: Vec<String>,
    /// What stands in categories, a line each.
    entries: Vec<String>,
}

impl Day {
    /// Nothing when it is neither fields nor empty.
    fn of(node: Node) -> Option<Self> {
        let mut day = Self::default();
        let fields = match node {
            Node::Map(it) => it,
            Node::Nothing => Vec::new(),
            Node::Word(_) | Node::List(_) => return None,
        };
        for (name, node) in fields {
            match node {
                Node::Word(text) if name == "text" => day.text = text,
                Node::Nothing if name == "text" => {}
                // The first versions had tags of their own; they became categories with nothing in them.
                node if name.to_lowercase() == "tags" => day.tags.extend(node.words()),
                node => {
                    let words = node.words();
                    if words.is_empty() {
                        day.tags.push(name);
                    } else {
                        day.entries.extend(words.iter().map(|it| format!("{name}: {it}")));
                    }
                }
            }
        }
        Some(day)
    }

    /// The words of text and categories; what goes with their markup is counted.
    fn plain(&self, parcel: &Parcel, sink: &mut Sink<'_>) -> String {
        let (text, entries) = (Plain::of(&self.text), Plain::of(&self.entries.join("\n")));
        sink.lose(Loss::Formatting, (text.changed || entries.changed).into());
        if parcel.photos == 0 {
            sink.lose(Loss::Photos, text.pictures.saturating_add(entries.pictures));
        }
        format!("{}\n\n{}", text.text.trim(), entries.text.trim())
    }
}
