//! Daily You's backup: a zip with an SQLite database.
//!
//! The database comes from outside. It is opened in memory, with everything off that a table of rows does not need, and
//! what is read of it is bounded in steps, rows and bytes ([`guard`]).

mod guard;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::daily_you::{Met, Written};
use super::daylio_table::with_lines;
use super::{Fault, Format, Loss, Member, Parcel, Reader, Sink, Zone, sink};
use guard::{BROKEN, Database, Words};

/// Reads Daily You's backup.
pub(super) const READER: Reader = Reader { format: Format::DailyYouBackup, is_one, read };

/// How every SQLite database begins.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// The most bytes that are searched for the names of the tables.
const BEGINNING: usize = 64 * 1024;
/// The most tags, and the most times that a tag is on an entry.
const MOST_TAGS: usize = 20_000;
const MOST_LINKS: usize = 2_000_000;
/// The longest name of a tag, in characters.
const LONGEST_NAME: usize = 200;

/// The tables that are known beside those of the entries and tags.
const KNOWN: [&str; 3] = ["tag_categories", "template_tags", "android_metadata"];

fn is_one(parcel: &Parcel) -> bool {
    parcel.members.iter().any(is_database)
}

fn is_database(member: &Member) -> bool {
    let beginning = member.bytes.get(..member.bytes.len().min(BEGINNING)).unwrap_or_default();
    let holds = |it: &[u8]| beginning.windows(it.len()).any(|found| found == it);
    let ours = member.own_name() == "daily_you.db" || (holds(b"time_modified") && holds(b"entries"));
    beginning.starts_with(MAGIC) && ours
}

fn read(parcel: &Parcel, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let database = Database::opened(&parcel.the_first(is_database, sink)?.bytes)?;
    tell(&database, parcel, sink)?;
    let mut tags = Tags::of(&database)?;
    let (mut met, mut words) = (Met::default(), Words::new());
    database.rows("entries", &COLUMNS, sink, &mut |row, sink| {
        let Some(entry) = Entry::of(row, &mut words)? else {
            sink.lose(Loss::Unreadable, 1);
            return Ok(());
        };
        if parcel.photos == 0 && entry.has_picture {
            sink.lose(Loss::Photos, 1);
        }
        let (lines, labels) = tags.on(entry.id, &mut words)?;
        let text = with_lines(entry.text.trim().to_owned(), lines.iter().map(String::as_str));
        met.sink(&entry.written(&text, &labels), zone, sink)
    })
}

/// Counts what does not come along, and tells tables that nobody knows.
fn tell(database: &Database, parcel: &Parcel, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let count = |name| if database.has(name) { database.count(name) } else { Ok(0) };
    if parcel.photos == 0 {
        sink.lose(Loss::Photos, count("entry_images")?);
    }
    sink.lose(Loss::Templates, count("templates")?);
    sink.lose(Loss::Settings, count("tag_categories")?);
    for name in database.others(&KNOWN) {
        sink.unknown(name);
    }
    Ok(())
}

/// What is read of an entry. `img_path` is where its picture stood in the first layout.
const COLUMNS: [&str; 7] = ["id", "text", "mood", "time_create", "time_modified", "time", "img_path"];

struct Entry {
    id: Option<i64>,
    text: String,
    mood: Option<i64>,
    created: String,
    modified: Option<String>,
    shown: Option<String>,
    has_picture: bool,
}

impl Entry {
    /// Nothing when it has no text or no time that could be read.
    fn of(row: &Row<'_>, words: &mut Words) -> Result<Option<Self>, Fault> {
        let cells = (words.text(row, "text")?, words.text(row, "time_create")?);
        let (Some(text), Some(created)) = cells else { return Ok(None) };
        if text.len() > domain::Page::LONGEST {
            return Ok(None);
        }
        Ok(Some(Self {
            id: number(row, "id"),
            text,
            mood: number(row, "mood"),
            created,
            modified: words.text(row, "time_modified")?,
            shown: words.text(row, "time")?,
            has_picture: matches!(row.get_ref("img_path"), Ok(ValueRef::Text(path)) if !path.is_empty()),
        }))
    }

    fn written<'a>(&'a self, text: &'a str, tags: &'a [&'a str]) -> Written<'a> {
        let (modified, shown) = (self.modified.as_deref(), self.shown.as_deref());
        Written { created: &self.created, shown, modified, text, mood: self.mood, tags }
    }
}

fn number(row: &Row<'_>, name: &str) -> Option<i64> {
    row.get_ref(name).ok().and_then(|it| it.as_i64_or_null().ok()).flatten()
}

/// A tag: a mark, or something that is measured.
struct Tag {
    name: String,
    is_tracker: bool,
}

/// A tag that is on an entry, by its number, with what was measured.
type Link = (i64, Option<Box<str>>);

/// The tags, and which entry has which.
#[derive(Default)]
struct Tags {
    tags: HashMap<i64, Tag>,
    links: HashMap<i64, Vec<Link>>,
}

impl Tags {
    fn of(database: &Database) -> Result<Self, Fault> {
        let mut all = Self::default();
        // Older layouts know no tags.
        if database.has("tags") && database.has("entry_tags") {
            all.read_tags(database)?;
            all.read_links(database)?;
        }
        Ok(all)
    }

    fn read_tags(&mut self, database: &Database) -> Result<(), Fault> {
        let (mut nowhere, mut words) = (|_| Err(super::Stop), Words::new());
        database.rows("tags", &[], &mut Sink::to(&mut nowhere), &mut |row, _| {
            if self.tags.len() == MOST_TAGS {
                return Err(BROKEN);
            }
            if let Some((id, name)) = number(row, "id").zip(words.text(row, "name")?) {
                let name = name.trim().chars().take(LONGEST_NAME).collect();
                self.tags.insert(id, Tag { name, is_tracker: number(row, "tag_type") == Some(1) });
            }
            Ok(())
        })
    }

    fn read_links(&mut self, database: &Database) -> Result<(), Fault> {
        let (mut nowhere, mut words, mut count) = (|_| Err(super::Stop), Words::new(), 0);
        database.rows("entry_tags", &[], &mut Sink::to(&mut nowhere), &mut |row, _| {
            count += 1;
            if count > MOST_LINKS {
                return Err(Fault::TooMany { most: sink::MOST });
            }
            if let Some((entry, tag)) = number(row, "entry_id").zip(number(row, "tag_id")) {
                let value = words.text(row, "value")?.map(String::into_boxed_str);
                self.links.entry(entry).or_default().push((tag, value));
            }
            Ok(())
        })
    }

    /// The lines of what was measured, and the marks, of an entry. They are given away: in a sound database no two
    /// entries have one number, and in another one they would be handed out without end.
    fn on(&mut self, entry: Option<i64>, words: &mut Words) -> Result<(Vec<String>, Vec<&str>), Fault> {
        let (mut lines, mut labels) = (Vec::new(), Vec::new());
        let links = entry.and_then(|it| self.links.remove(&it)).unwrap_or_default();
        for (tag, value) in links {
            let Some(tag) = self.tags.get(&tag) else { continue };
            words.spend(tag.name.len() + 1)?;
            match value {
                Some(value) if tag.is_tracker => lines.push(format!("{}: {}", tag.name, value.trim())),
                _ => labels.push(tag.name.as_str()),
            }
        }
        Ok((lines, labels))
    }
}
