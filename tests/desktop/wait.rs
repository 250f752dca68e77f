//! Waiting for something to become true, never for a time to pass.

use std::{
    thread,
    time::{Duration, Instant},
};

/// The longest anything may take.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// The pause between two looks.
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Looks until there is something to see; nothing when patience ends.
pub fn until<T>(look: impl FnMut() -> Option<T>) -> Option<T> {
    until_within(PATIENCE, look)
}

/// As [`until`], for what takes its time by its nature.
pub fn until_within<T>(patience: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return Some(seen);
        }
        if start.elapsed() > patience {
            return None;
        }
        thread::sleep(BETWEEN_LOOKS);
    }
}
