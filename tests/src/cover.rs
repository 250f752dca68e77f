//! A few combinations in which every two choices still meet.

use std::collections::BTreeSet;

/// Rows of choices, one of each kind, so that every choice of one kind stands beside every choice of any other kind
/// in at least one row. `counts` says how many choices each kind has.
///
/// Faults that need two choices at once, such as one theme at one size, are found this way in far fewer rows than all
/// combinations have; faults that need three choices may stay unseen.
#[must_use]
pub fn pairwise(counts: &[usize]) -> Vec<Vec<usize>> {
    let every = every(counts);
    let mut open: BTreeSet<Pair> = every.iter().flat_map(|row| pairs(row)).collect();
    let mut rows = Vec::new();
    while !open.is_empty() {
        let fresh = |row: &&Vec<usize>| pairs(row).iter().filter(|it| open.contains(*it)).count();
        // The first of the best, so that the rows are the same on every day.
        let Some(best) = every.iter().rev().max_by_key(fresh) else { break };
        for pair in pairs(best) {
            open.remove(&pair);
        }
        rows.push(best.clone());
    }
    rows
}

/// Every combination there is, the last kind changing fastest.
#[must_use]
pub fn every(counts: &[usize]) -> Vec<Vec<usize>> {
    counts.iter().fold(vec![Vec::new()], |rows, &count| {
        let longer = |row: &Vec<usize>| (0..count).map(|it| [row.as_slice(), &[it]].concat()).collect::<Vec<_>>();
        rows.iter().flat_map(longer).collect()
    })
}

/// Two kinds and the choice of each.
type Pair = (usize, usize, usize, usize);

fn pairs(row: &[usize]) -> Vec<Pair> {
    let kinds = row.iter().enumerate();
    kinds.flat_map(|(a, &x)| row.iter().enumerate().skip(a + 1).map(move |(b, &y)| (a, x, b, y))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(rows: &[Vec<usize>]) -> BTreeSet<Pair> {
        rows.iter().flat_map(|row| pairs(row)).collect()
    }

    #[test]
    fn every_two_choices_meet() {
        for counts in [vec![4, 2, 2], vec![3, 3], vec![5, 2, 3, 2], vec![1, 4]] {
            assert_eq!(met(&pairwise(&counts)), met(&every(&counts)), "{counts:?}");
        }
    }

    #[test]
    fn no_more_rows_are_needed_than_the_two_largest_kinds_have_pairs() {
        assert_eq!(pairwise(&[4, 2, 2]).len(), 8);
        assert_eq!(every(&[4, 2, 2]).len(), 16);
        assert_eq!(pairwise(&[3, 3, 2]).len(), 9);
    }

    #[test]
    fn a_row_too_few_would_be_noticed() {
        let mut rows = pairwise(&[4, 2, 2]);
        rows.pop();
        assert_ne!(met(&rows), met(&every(&[4, 2, 2])));
    }

    #[test]
    fn one_kind_alone_has_no_pairs_and_needs_no_rows() {
        assert!(pairwise(&[3]).is_empty());
    }
}
