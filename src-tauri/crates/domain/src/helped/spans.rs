//! Asking quickly whether anything was going on in a stretch of time.

use chrono::{DateTime, Utc};

/// Stretches of time in the order of their beginnings, ends included.
pub(super) struct Spans {
    began: Vec<DateTime<Utc>>,
    /// For each stretch the latest end of it and of all before it.
    latest: Vec<DateTime<Utc>>,
}

impl Spans {
    /// Takes stretches that are sorted by their beginning. One that ends before it begins (the clock was set back)
    /// counts as the moment of its beginning.
    pub(super) fn of(sorted: impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)>) -> Self {
        let (mut began, mut latest) = (Vec::new(), Vec::<DateTime<Utc>>::new());
        for (start, end) in sorted {
            let end = end.max(start);
            latest.push(latest.last().map_or(end, |&before| before.max(end)));
            began.push(start);
        }
        Self { began, latest }
    }

    /// Whether a stretch shares a moment with `from..=until`.
    pub(super) fn touch(&self, from: DateTime<Utc>, until: DateTime<Utc>) -> bool {
        self.ends_by(self.begun_by(until)).is_some_and(|end| end >= from)
    }

    /// Whether a stretch other than number `at` shares a moment with `from..=until`, where `from` is not
    /// after the beginning of number `at`.
    pub(super) fn touch_besides(&self, at: usize, from: DateTime<Utc>, until: DateTime<Utc>) -> bool {
        // Whatever begins after number `at` and by `until` lies inside; before it, the latest end decides.
        self.begun_by(until) > at + 1 || self.ends_by(at).is_some_and(|end| end >= from)
    }

    /// How many stretches have begun by then.
    fn begun_by(&self, until: DateTime<Utc>) -> usize {
        self.began.partition_point(|&began| began <= until)
    }

    /// The latest end among the first `count` stretches.
    fn ends_by(&self, count: usize) -> Option<DateTime<Utc>> {
        count.checked_sub(1).and_then(|last| self.latest.get(last).copied())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::chance::Chance;

    fn minute(it: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(it)
    }

    #[test]
    fn looking_up_finds_what_looking_at_every_stretch_finds() {
        let mut chance = Chance::seeded(15);
        for _ in 0..2_000 {
            let mut spans: Vec<(i64, i64)> = (0..chance.between(0, 8))
                .map(|_| (chance.between(0, 40), chance.between(0, 6)))
                .map(|(began, took)| (began, began + took))
                .collect();
            spans.sort_unstable();
            let lookup = Spans::of(spans.iter().map(|it| (minute(it.0), minute(it.1))));
            let meets = |it: &(i64, i64), from: i64, until: i64| it.0 <= until && it.1 >= from;

            let (from, took) = (chance.between(0, 40), chance.between(0, 10));
            let any = spans.iter().any(|it| meets(it, from, from + took));
            assert_eq!(lookup.touch(minute(from), minute(from + took)), any, "{spans:?} {from} {took}");

            for (at, it) in spans.iter().enumerate() {
                let from = it.0 - took;
                let other = spans.iter().enumerate().any(|(other, span)| other != at && meets(span, from, it.1));
                assert_eq!(lookup.touch_besides(at, minute(from), minute(it.1)), other, "{spans:?} {at} {took}");
            }
        }
    }
}
