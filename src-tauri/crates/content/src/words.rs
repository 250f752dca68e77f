//! Reading Fluent messages, without formatting them.

mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

pub use text::Text;

/// Messages by their ids.
pub type Messages = BTreeMap<String, Message>;

/// One message: what it says, and what it needs to say it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Its own text, where it has one.
    pub value: Option<Text>,
    /// Texts that belong to it, such as `.hint`.
    pub attributes: BTreeMap<String, Text>,
    /// The names of the variables it uses.
    pub variables: BTreeSet<String>,
}

/// A file of words that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The folder or a file in it could not be read.
    #[error("{0}")]
    Disk(#[from] std::io::Error),
    /// A line is not Fluent.
    #[error("{file}, line {line} cannot be read")]
    Line {
        /// The file's name.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// A message stands in two files or twice in one.
    #[error("{file} says “{id}” a second time")]
    Twice {
        /// The file's name.
        file: String,
        /// The message.
        id: String,
    },
}

/// Where a source could not be read, or says a message twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Slip {
    /// A line, from 1, that is not Fluent.
    Line(usize),
    /// A message that is there a second time.
    Twice(String),
}

/// Every message of every `.ftl` file in one folder, as the generator and the tests need them.
///
/// # Errors
///
/// [`Unreadable`] when a file is missing, is not Fluent, or repeats a message of another.
pub fn messages(folder: &Path) -> Result<Messages, Unreadable> {
    let mut all = Messages::new();
    for path in files(folder)? {
        let file = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let read = read(&std::fs::read_to_string(&path)?).map_err(|slips| unreadable(&file, slips))?;
        for (id, message) in read {
            if all.insert(id.clone(), message).is_some() {
                return Err(Unreadable::Twice { file, id });
            }
        }
    }
    Ok(all)
}

/// The `.ftl` files of a folder, in order of their names.
pub(crate) fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>, std::io::Error> {
    let mut files = Vec::new();
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|it| it == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The first of some slips, told with the file's name.
fn unreadable(file: &str, slips: Vec<Slip>) -> Unreadable {
    let file = file.to_owned();
    match slips.into_iter().next() {
        Some(Slip::Twice(id)) => Unreadable::Twice { file, id },
        Some(Slip::Line(line)) => Unreadable::Line { file, line },
        None => Unreadable::Line { file, line: 1 },
    }
}

/// Reads the messages of one source.
pub(crate) fn read(source: &str) -> Result<Messages, Vec<Slip>> {
    let resource = parser::parse(source)
        .map_err(|(_, errors)| errors.iter().map(|it| Slip::Line(line_at(source, it.pos.start))).collect::<Vec<_>>())?;
    let mut messages = Messages::new();
    let mut slips = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            if messages.insert(id.clone(), convert(&message)).is_some() {
                slips.push(Slip::Twice(id));
            }
        }
    }
    if slips.is_empty() { Ok(messages) } else { Err(slips) }
}

/// The line, from 1, of a place in a text.
pub(crate) fn line_at(source: &str, at: usize) -> usize {
    1 + source.bytes().take(at).filter(|it| *it == b'\n').count()
}

/// A message as we keep it.
fn convert(message: &fluent_syntax::ast::Message<&str>) -> Message {
    let mut variables = BTreeSet::new();
    let value = message.value.as_ref().map(|it| Text::of(it, &mut variables));
    let attributes =
        message.attributes.iter().map(|it| (it.id.name.to_owned(), Text::of(&it.value, &mut variables))).collect();
    Message { value, attributes, variables }
}
