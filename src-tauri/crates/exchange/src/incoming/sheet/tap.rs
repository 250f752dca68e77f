//! The bytes of a table on their way to its reader, as many as one row may have.
//!
//! The reader puts a whole row together before anybody can look at it, and makes room for each of its cells. A row may
//! go on over many lines, so that no look at the lines could tell how long it is.

use std::io::{self, Read};

use crate::incoming::json::LONGEST;

/// The most signs between cells that one row may have.
const MOST_SIGNS: usize = 1_000_000;

/// It runs dry in the midst of a row that has more.
pub(super) struct Tap<'a> {
    bytes: &'a [u8],
    sign: u8,
    left: usize,
    signs: usize,
    ran_dry: bool,
}

impl<'a> Tap<'a> {
    pub(super) fn new(bytes: &'a [u8], sign: u8) -> Self {
        Self { bytes, sign, left: LONGEST, signs: MOST_SIGNS, ran_dry: false }
    }

    /// Gives as much again, for the next row. What the reader has of it already is no more than its buffer holds.
    pub(super) fn refill(&mut self) {
        (self.left, self.signs) = (LONGEST, MOST_SIGNS);
    }

    /// Whether a row had more than it may.
    pub(super) fn ran_dry(&self) -> bool {
        self.ran_dry
    }
}

impl Read for Tap<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let (piece, rest) = self.bytes.split_at_checked(into.len()).unwrap_or((self.bytes, &[]));
        let signs = piece.iter().filter(|it| **it == self.sign).count();
        let left = self.left.checked_sub(piece.len()).zip(self.signs.checked_sub(signs));
        let Some(left) = left.filter(|_| !self.ran_dry) else {
            self.ran_dry = true;
            return Ok(0);
        };
        (self.left, self.signs) = left;
        self.bytes = rest;
        into.iter_mut().zip(piece).for_each(|(place, it)| *place = *it);
        Ok(piece.len())
    }
}
