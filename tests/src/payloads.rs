//! Words that look like a page's own code.

/// One text a line; each would run or draw something if a screen took it for markup.
const FILE: &str = include_str!("../faults/payloads.txt");

/// Every payload.
#[must_use]
pub fn all() -> Vec<&'static str> {
    FILE.lines().filter(|line| !line.is_empty() && !line.starts_with("## ")).collect()
}
