//! What goes out as data: everything in our own form, a table for spreadsheets, and what clinics read.
//!
//! Pure writers: they get entries and words, and write bytes. Which entries go out is for the caller to say.

pub mod csv;
pub mod fhir;
pub mod own;
