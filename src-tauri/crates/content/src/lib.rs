//! What we ship as data, and the code that reads it: exercises, helplines, feelings, thinking habits
//! and the words for them.
//!
//! An exercise is a folder: `exercise.json` says what it does, `en.ftl` what it says. A pack from
//! someone else is the same folder, and is read by the same [`Pack::read`]: completely checked before
//! any of it is shown, with a path and a sentence for each [`Fault`].

mod answers;
mod check;
mod fault;
mod feelings;
mod file;
mod habits;
mod helplines;
mod instruments;
mod pack;
mod plan;
mod ratings;
pub mod reading;
mod regions;
mod say;
mod shelf;
mod shipped;
mod sketch;
pub mod translation;
pub mod words;

pub use answers::RunFault;
pub use fault::{Fault, Problem};
pub use feelings::families;
pub use file::{FILE_BYTES, Source, source};
pub use habits::habits;
pub use helplines::{countries, switched_on};
pub use instruments::{INSTRUMENT_BYTES, NoInstrument, instruments, read_instrument};
pub use pack::{EXERCISE_BYTES, Pack, WORDS_BYTES};
pub use plan::plan_book;
pub use ratings::ratings;
pub use regions::regions;
pub use say::{Gap, has_words, say};
pub use shelf::Shelf;
pub use shipped::{read_shipped, shelf, shipped_files};
pub use sketch::{Sketch, SketchKind, SketchStep};

#[cfg(test)]
mod tests;
