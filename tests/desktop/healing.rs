//! A damaged journal is made whole.
