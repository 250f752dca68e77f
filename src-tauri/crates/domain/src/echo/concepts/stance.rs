//! Who, how often, how sure: it colours a thought, and weighs less than what the thought is about.

use super::Row;

/// The rows.
pub const ROWS: &[Row] = &[
    ("others", "they, them, everyone, everybody, people, all of them, others, anyone, anybody, somebody, someone"),
    ("always", "always, every time, constantly, again and again, all the time, forever, keep, keeps"),
    ("forever", "forever, rest of my life, whole life, till the end, until I die, permanently"),
    ("everything", "everything, all of it, every single, whole thing, anything"),
    ("must", "must, ought to, should, supposed to, not allowed"),
    ("think", "think, believe, reckon, bet, suppose, assume, see me as, consider, opinion of me"),
    ("notice", "notice, see, tell, spot, realise, realize, find out, recognise, recognize, look"),
    ("about to", "any minute, any second, any moment, any day, sooner or later, about, going, will, soon"),
    ("one day", "one day, sooner or later, eventually"),
    ("in front", "before everyone, audience, watching"),
    ("me", "me, myself"),
    ("again", "again"),
];
