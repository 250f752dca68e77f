//! Setting, changing and losing what opens the journal.
