//! What can be found in a translation.

use std::fmt;

/// What was found in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// How many of the English texts are there; a message and each of its attributes is one.
    pub said: usize,
    /// How many texts there are in English.
    pub of: usize,
    /// What has to be mended.
    pub faults: Vec<Finding>,
    /// What may be as it is.
    pub notes: Vec<Finding>,
}

/// Something in a translation, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, and the message in it: `today.ftl: today-title.hint`.
    pub place: String,
    /// What it is.
    pub what: What,
}

/// What there is to say about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A line, from 1, that is not Fluent.
    NotFluent(usize),
    /// The message stands in the file a second time.
    Twice,
    /// There is no English file of that name.
    UnknownFile,
    /// There is no such text in English.
    Unknown,
    /// The English message stands in this other file, where it is looked for.
    Elsewhere(String),
    /// It asks for a value that it is not given.
    Strange(String),
    /// It leaves out a value that the English one says or chooses by.
    Lost(String),
    /// It refers to a term, a message or a function that is not in this file.
    NoSuch(String),
    /// A sentence with so many words.
    Long {
        /// How many words it has.
        words: usize,
        /// How many it may have.
        most: usize,
    },
    /// It is not translated, so it is shown in English.
    Missing,
    /// It has so many characters for every hundred in English.
    Wide(usize),
    /// No screen and no file of the app asks for it.
    Unused,
}

impl fmt::Display for Finding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.place, self.what)
    }
}

impl fmt::Display for What {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFluent(line) => write!(to, "line {line} cannot be read"),
            Self::Twice => write!(to, "stands here a second time"),
            Self::UnknownFile => write!(to, "there is no English file of this name"),
            Self::Unknown => write!(to, "there is no such text in English"),
            Self::Elsewhere(file) => write!(to, "belongs into {file}, as in English"),
            Self::Strange(name) => write!(to, "{{ ${name} }} is not given to this message"),
            Self::Lost(name) => write!(to, "{{ ${name} }} is left out"),
            Self::NoSuch(name) => write!(to, "refers to {name}, which is not in this file"),
            Self::Long { words, most } => write!(to, "a sentence has {words} words; the most is {most}"),
            Self::Missing => write!(to, "not translated, so it is shown in English"),
            Self::Wide(percent) => write!(to, "{percent} % of the English length: look whether it fits"),
            Self::Unused => write!(to, "nothing in the app asks for it"),
        }
    }
}
