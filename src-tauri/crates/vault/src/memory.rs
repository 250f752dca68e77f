//! For tests: looks for a key in the memory of this process.

use std::os::unix::fs::FileExt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use crate::open::RawKey;

/// Held by a test that looks: the buffer of another search would hold what this one looks for.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The middle of a key's text with every bit turned, so that the search does not find itself. The
/// beginning is no proof: the allocator writes over it when memory is given back.
pub(crate) fn hidden(key: &RawKey) -> Vec<u8> {
    key.text().bytes().skip(36).take(24).map(|it| !it).collect()
}

/// Whether the text stands anywhere in memory that can be written to.
pub(crate) fn holds(hidden: &[u8]) -> bool {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let memory = std::fs::File::open("/proc/self/mem").unwrap();
    maps.lines().filter(|it| it.contains(" rw-p ")).any(|line| {
        let (from, rest) = line.split_once('-').unwrap();
        let [from, to] = [from, rest.split_once(' ').unwrap().0].map(|it| u64::from_str_radix(it, 16).unwrap());
        let mut bytes = Zeroizing::new(vec![0; usize::try_from(to - from).unwrap()]);
        // A stretch of memory that is gone by now is no place to look.
        memory.read_exact_at(&mut bytes, from).is_ok()
            && bytes.windows(hidden.len()).any(|it| it.iter().zip(hidden).all(|(a, b)| *a == !b))
    })
}
