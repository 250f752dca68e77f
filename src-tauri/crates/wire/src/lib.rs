//! The contract between the companion and whoever hosts it: one table of commands.
//!
//! The table is the only place where a command is declared. It makes the dispatcher
//! ([`answer`]), the list of names ([`NAMES`]) and the TypeScript ([`typescript`]).

#[macro_use]
mod commands;
mod failure;
mod table;
mod typescript;

pub use failure::Failure;
pub use table::{NAMES, answer};
pub use typescript::{bindings, message_ids};
