//! Thoughts that came back, in groups.

use std::collections::BTreeSet;

use super::index::Slot;

/// Groups from at least so many owners, the largest first: each is a thought and those near it, nearest first.
///
/// The thought with the most neighbours gathers its group first. Each group is held together by that one, so that no
/// chain of small steps joins what is not alike (star clustering; Aslam, Pelekhov and Rus 2004).
pub fn groups<'a, Owner: Ord + 'a>(
    near: &[Vec<(Slot, f32)>],
    owner: impl Fn(Slot) -> Option<&'a Owner>,
    least: usize,
) -> Vec<Vec<Slot>> {
    let mut order: Vec<Slot> = (0..near.len()).collect();
    order.sort_by_key(|slot| std::cmp::Reverse(near[*slot].len()));
    let mut grouped = BTreeSet::new();
    let mut groups = Vec::new();
    for centre in order {
        if owner(centre).is_none_or(|it| grouped.contains(it)) {
            continue;
        }
        let mut here = BTreeSet::new();
        let mut free = |slot: &Slot| owner(*slot).is_some_and(|it| !grouped.contains(it) && here.insert(it));
        let others = near[centre].iter().map(|it| it.0);
        let group: Vec<Slot> = std::iter::once(centre).chain(others).filter(&mut free).collect();
        if group.len() >= least {
            grouped.extend(here);
            groups.push(group);
        }
    }
    groups.sort_by_key(|it| std::cmp::Reverse(it.len()));
    groups
}
