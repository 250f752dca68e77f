//! What the content promises, as sentences.

mod broken;
mod catalogue;
mod data;
mod fixture;
mod instruments;
mod language;
mod lists;
mod plan;
mod reading;
mod runs;
mod schema;
mod shelf;
