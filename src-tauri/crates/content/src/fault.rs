//! What is wrong with a pack, told so that whoever wrote it can mend it.

/// One thing that is wrong with a pack, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct Fault {
    /// Where it is, such as `steps[2].asks[0].kind` or `en.ftl: step-notice.short`.
    pub path: String,
    /// What it is.
    pub problem: Problem,
}

impl Fault {
    /// A fault at `path`.
    #[must_use]
    pub fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self { path: path.into(), problem }
    }
}

/// What can be wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is larger than any exercise needs.
    #[error("this file has {bytes} bytes; the most is {most}")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// The file cannot be read as JSON.
    #[error("this is not JSON: line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A part is missing, of another type, or given twice.
    #[error("this does not have the shape of an exercise: {why}")]
    Shape {
        /// The reader's own reason.
        why: String,
    },
    /// A field that no edition of the format has.
    #[error("there is no field of this name here")]
    UnknownField,
    /// A kind of input that the format does not have.
    #[error("there is no kind of input called “{kind}”")]
    UnknownKind {
        /// What the file calls it.
        kind: String,
    },
    /// A slug of another form.
    #[error("a slug is two or more lower-case names with dots between, such as cbt.thought7, not “{given}”")]
    BadSlug {
        /// What was given.
        given: String,
    },
    /// A key of another form.
    #[error("a key is made of a to z, 0 to 9, - and _, and begins with a letter or a number, not “{given}”")]
    BadKey {
        /// What was given.
        given: String,
    },
    /// The same id or key a second time.
    #[error("“{id}” is already used")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// A reference to something that is not there.
    #[error("there is no {what} called “{id}”")]
    NoSuch {
        /// What kind of thing it points at.
        what: &'static str,
        /// The id it gives.
        id: String,
    },
    /// A number outside its span.
    #[error("this is {given}, and lies between {least} and {most}")]
    OutOfSpan {
        /// What was given.
        given: u64,
        /// The least it may be.
        least: u64,
        /// The most it may be.
        most: u64,
    },
    /// Two numbers in the wrong order.
    #[error("the first number is larger than the second")]
    WrongOrder,
    /// Something that is needed at least once is not there.
    #[error("at least one {what} is needed")]
    NoneGiven {
        /// What is needed.
        what: &'static str,
    },
    /// A table whose rows come from no place, or from two.
    #[error("the rows of a table come from one place: heads, of, or to")]
    RowsFromOnePlace,
    /// A breath that nobody can follow.
    #[error("a breath lasts 2 to 60 seconds, and a practice 1 to 60 minutes")]
    NoSuchPace,
    /// A breath with holds, without the health question.
    #[error("a breath with holds needs the gate G-hold")]
    NeedsGate,
    /// The words cannot be read as Fluent messages.
    #[error("line {line} cannot be read")]
    NotFluent {
        /// The line, from 1.
        line: usize,
    },
    /// Words with a variable, a choice or a reference; an exercise has plain text only.
    #[error("line {line}: the words of an exercise are plain text; between braces stands text in quotes")]
    NotPlain {
        /// The line, from 1.
        line: usize,
    },
    /// A message that the exercise needs is not there, or says nothing.
    #[error("these words are missing")]
    NoWords,
    /// A message that nothing in the exercise asks for.
    #[error("nothing in the exercise uses these words")]
    UnknownWords,
    /// Not a zip.
    #[error("this is no exercise file: a zip with exercise.json and en.ftl")]
    NotAPackFile,
    /// More members than an exercise has.
    #[error("this file holds {given} others; an exercise has two, and at most {most} with folders")]
    TooManyMembers {
        /// How many there are.
        given: usize,
        /// How many there may be.
        most: usize,
    },
    /// A member with a name that leads elsewhere, or a link.
    #[error("a name in the file leads outside of it")]
    NotAPlainPath,
    /// A member that no exercise has.
    #[error("an exercise has exercise.json and en.ftl, side by side, and nothing else")]
    UnknownMember,
    /// A member that is damaged, encrypted or packed in a way that is not read.
    #[error("this cannot be taken out of the file")]
    UnreadableMember,
    /// Bytes that are no text.
    #[error("this is not text in UTF-8")]
    NotText,
    /// The app has an exercise of this name.
    #[error("the app already has an exercise called “{slug}”; give yours another name")]
    Taken {
        /// The name.
        slug: String,
    },
    /// An own exercise of this name is here already, of this edition or a newer one.
    #[error("edition {here} of this exercise is here already; give a changed one a higher edition")]
    OldEdition {
        /// The edition that is here.
        here: u32,
    },
    /// The file could not be read from the disk.
    #[error("this file cannot be read")]
    Unreadable,
    /// There are too many own exercises.
    #[error("there is room for {most} own exercises")]
    NoRoom {
        /// How many.
        most: usize,
    },
    /// A field of a sketch that has to say something.
    #[error("this needs a few words")]
    NothingSaid,
    /// A tag in words or sources.
    #[error("the words of an exercise are plain text, without tags such as <b>")]
    Markup,
    /// A character that is not seen, and changes how the others are read.
    #[error("there is a hidden character here")]
    HiddenCharacter,
}
