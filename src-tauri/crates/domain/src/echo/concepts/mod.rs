//! What hot thoughts are made of, in the words people write.
//!
//! Own work, along the themes that cognitive therapy knows: how I see myself, the others and the world. A row is
//! a concept and some of its words or short phrases, as they are written; a concept may have several rows. A phrase
//! matches with a few words in between ("let my whole family down" is "let down"). A negated phrase names the
//! opposite: from "not good enough" follows that "good enough" speaks against the concept. Nothing is diagnosed by
//! these names: they only make two sentences alike.

mod claims;
mod stance;
mod tone;
mod topics;

/// A concept, and words for it with a comma between them.
pub type Row = (&'static str, &'static str);

pub use claims::ROWS as CLAIMS;
pub use stance::ROWS as STANCE;
pub use tone::ROWS as TONE;
pub use topics::ROWS as TOPICS;
