//! What goes out and comes in, through the public face of the crate.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test stops where it fails")]

mod calendar;
mod fhir;
mod markdown;
mod on_paper;
mod own;
mod page;
mod plans;
mod reports;
mod schema;
mod seals;
mod table;
mod written;
