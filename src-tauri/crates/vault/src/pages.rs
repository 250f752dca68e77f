//! The pages of an encrypted database, one by one, without the database engine.
//!
//! Two things need this. A backup can be written again under another key while it streams by; and a
//! damaged file can still be read where it is whole, because SQLCipher itself stops for good at the first
//! page that does not fit its seal.

mod btree;
mod seal;

pub(crate) use btree::{Cell, Page, Row};
pub(crate) use seal::{PageKey, SIZE};
