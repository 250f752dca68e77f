//! A journal that nobody wrote: the same one on every machine, over up to thirty years.
//!
//! Its clock stands at the first of January 2026, and everything in it lies before. It is mixed the way
//! people use the app: check-ins, pages, thought records, and a paced breath with ratings on both sides.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use domain::{EntryId, Moment};
use vault::NewEntry;

use crate::Outcome;
use crate::bodies::Writer;
use crate::vocabulary::{FREQUENT, RARE};
use betweentimes_tests::chance::Chance;

const SEED: u64 = 0x0be7_eee7;
/// Of a hundred entries, how many hold the frequent word.
const WITH_FREQUENT: usize = 46;
const TAGS: [&str; 16] = [
    "work", "family", "friends", "health", "sleep", "food", "money", "music", "garden", "travel", "study", "home",
    "body", "reading", "weather", "therapy",
];

/// Entries, the oldest first.
pub struct Journal {
    chance: Chance,
    writer: Writer,
    /// Seconds since 1970, one for each entry, the latest first: taken from the back.
    moments: Vec<i64>,
    written: usize,
    rare_at: Vec<usize>,
}

/// A check sum (the one known as FNV-1a) of what a journal holds: built journals are kept under it.
///
/// # Errors
///
/// When an entry has no JSON.
pub fn sum(entries: usize) -> Outcome<u64> {
    let of = |it: NewEntry| (it.id, it.written, it.changed_at, it.body, it.tags, it.to_session);
    let them: Vec<_> = Journal::of(entries).map(of).collect();
    Ok(check_sum(&serde_json::to_vec(&them)?))
}

/// The check sum of some bytes.
pub fn check_sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, it| (sum ^ u64::from(*it)).wrapping_mul(0x0100_0000_01b3))
}

/// The clock of the bench: midnight before the first of January 2026, UTC.
pub fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_767_225_600)
}

impl Journal {
    /// A journal of so many entries.
    pub fn of(entries: usize) -> Self {
        Self::over(days(entries), entries)
    }

    /// So many entries in the last year before the clock of the bench.
    pub fn year(entries: usize) -> Self {
        Self::over(365, entries)
    }

    fn over(days: usize, entries: usize) -> Self {
        let mut chance = Chance::of(SEED ^ entries as u64);
        let span = 24 * 3600 * days;
        let mut moments: Vec<i64> = (0..entries).map(|_| -1 - chance.below(span) as i64).collect();
        moments.sort_unstable();
        moments.reverse();
        let rare_at = vec![entries / 10, entries / 2, entries * 9 / 10];
        Self::written_at(chance, moments, rare_at)
    }

    /// So many entries from the minutes after the clock of the bench, none with the rare word.
    pub fn later(entries: usize) -> Self {
        let moments = (1..=entries as i64).rev().map(|it| it * 60).collect();
        Self::written_at(Chance::of(!SEED), moments, Vec::new())
    }

    /// Moments are seconds from the clock of the bench.
    fn written_at(chance: Chance, moments: Vec<i64>, rare_at: Vec<usize>) -> Self {
        Self { chance, writer: Writer::new(), moments, written: 0, rare_at }
    }

    fn planted(&mut self) -> Vec<&'static str> {
        let mut planted = Vec::new();
        if self.chance.percent(WITH_FREQUENT) {
            planted.push(FREQUENT);
        }
        if self.rare_at.contains(&self.written) {
            planted.push(RARE);
        }
        planted
    }

    fn name(&mut self) -> EntryId {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.chance.bits().to_be_bytes());
        bytes[8..].copy_from_slice(&self.chance.bits().to_be_bytes());
        EntryId::of(bytes)
    }
}

impl Iterator for Journal {
    type Item = NewEntry;

    fn next(&mut self) -> Option<NewEntry> {
        let written = moment(now() + TimeDelta::seconds(self.moments.pop()?));
        let planted = self.planted();
        let id = self.name();
        let body = self.writer.body(&mut self.chance, &planted);
        let wanted = self.chance.below(4);
        let tags = self.chance.some_of(&TAGS, wanted).into_iter().map(str::to_owned).collect();
        let to_session = self.chance.percent(3);
        self.written += 1;
        Some(NewEntry { id, written, changed_at: written.at, body, tags, to_session, never_export: false })
    }
}

/// The moment on a clock one hour east of UTC.
fn moment(at: DateTime<Utc>) -> Moment {
    match FixedOffset::east_opt(3600) {
        Some(east) => Moment::of(at.with_timezone(&east)),
        None => Moment::of(at.fixed_offset()),
    }
}

/// How many days a journal goes back.
fn days(entries: usize) -> usize {
    match entries {
        0..=1_000 => 730,
        1_001..=10_000 => 3_652,
        _ => 10_957,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Body, EntryKind};

    fn holding(word: &str, entries: usize) -> usize {
        Journal::of(entries).filter(|it| it.body.words().to_lowercase().contains(word)).count()
    }

    #[test]
    fn the_same_size_gives_the_same_bytes() {
        assert!(Journal::of(300).eq(Journal::of(300)));
        assert_eq!(sum(300).expect("a sum"), sum(300).expect("a sum"));
        assert_ne!(sum(300).expect("a sum"), sum(301).expect("a sum"));
    }

    #[test]
    fn the_bench_has_a_clock_of_its_own() {
        assert_eq!(now().to_rfc3339(), "2026-01-01T00:00:00+00:00");
    }

    #[test]
    fn the_rare_word_is_in_exactly_three_entries() {
        for entries in [10, 1_000, 5_000] {
            assert_eq!(holding(RARE, entries), 3);
        }
    }

    #[test]
    fn the_frequent_word_is_in_about_46_of_a_hundred_entries() {
        let found = holding(FREQUENT, 5_000);

        assert!((2_200..=2_400).contains(&found), "{found} of 5000");
    }

    #[test]
    fn entries_are_in_order_and_before_the_clock() {
        let moments: Vec<_> = Journal::of(2_000).map(|it| it.written.at).collect();

        assert!(moments.is_sorted());
        assert!(moments.last().is_some_and(|it| *it < now()));
    }

    #[test]
    fn every_kind_is_there_and_each_of_them_often() {
        let kinds: Vec<EntryKind> = Journal::of(1_000).map(|it| it.body.kind()).collect();

        for kind in [EntryKind::CheckIn, EntryKind::Page, EntryKind::Run] {
            assert!(kinds.iter().filter(|it| **it == kind).count() > 150, "{kind:?}");
        }
    }

    #[test]
    fn every_run_is_one_the_exercise_takes() {
        for entry in Journal::of(1_000) {
            assert!(!entry.body.is_blank());
            if let Body::Run(run) = entry.body {
                let pack = content::shelf().find(&run.slug).expect("a shipped exercise");
                assert_eq!(pack.check_run(&run), Ok(()));
            }
        }
    }
}
