//! The words and rules of Betweentimes: what a mood, a check-in, a thought record or an exercise *is*.
//!
//! Pure by rule: no files, no clock, no randomness, no words a person reads. Everything here can be
//! tested without a vault and without a window.

mod answered;
#[cfg(test)]
mod chance;
pub mod chart;
pub mod check_in;
pub mod coping_card;
mod count;
pub mod echo;
pub mod entry;
pub mod exercise;
pub mod fair;
pub mod feeling;
pub mod filled;
pub mod fingerprint;
pub mod helped;
pub mod helpline;
pub mod instrument;
pub mod moment;
pub mod night;
pub mod on_this_day;
pub mod outcome;
pub mod pace;
pub mod page;
pub mod personal_map;
pub mod photo;
pub mod plan;
pub mod preferences;
pub mod rating;
pub mod reminder;
pub mod run;
pub mod task;
pub mod together;

pub use check_in::CheckIn;
pub use coping_card::CopingCard;
pub use count::count_of;
pub use entry::{Body, Draft, Entry, EntryId, EntryKind, Summary};
pub use feeling::{Feeling, FeelingWord};
pub use filled::{Filled, Given};
pub use instrument::Instrument;
pub use moment::Moment;
pub use night::{Night, Sleep};
pub use page::Page;
pub use photo::Photo;
pub use rating::{Level, Mood, OutOfRange, Percent};
pub use reminder::Reminder;
pub use run::{Answer, Decision, Run};
pub use task::Task;
