//! What a backup is called: `backup-000012-20261125T030405Z.zip`.
//!
//! The number orders backups, because a clock can jump. The name gives nothing away but the instant.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};

const START: &str = "backup-";
const TIME: &str = "%Y%m%dT%H%M%SZ";
const PINNED: &str = "-kept";
const END: &str = ".zip";

/// The name of a backup, and what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BackupName {
    /// One more than the newest backup had, from 1.
    pub number: u32,
    /// When it was made, to the second.
    pub made_at: DateTime<Utc>,
    /// Whether it was made before something that cannot be undone, and is kept for 90 days.
    pub pinned: bool,
}

impl BackupName {
    /// Reads the name of a file; `None` when it is not one of ours.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        let inside = name.strip_prefix(START)?.strip_suffix(END)?;
        let (inside, pinned) = match inside.strip_suffix(PINNED) {
            Some(inside) => (inside, true),
            None => (inside, false),
        };
        let (number, made_at) = inside.split_once('-')?;
        let made_at = NaiveDateTime::parse_from_str(made_at, TIME).ok()?.and_utc();
        let read = Self { number: number.parse().ok()?, made_at, pinned };
        // One spelling only: what is listed can be found again by its name.
        (read.to_string() == name).then_some(read)
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pinned = if self.pinned { PINNED } else { "" };
        write!(f, "{START}{:06}-{}{pinned}{END}", self.number, self.made_at.format(TIME))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_written() {
        for name in ["backup-000001-20261125T030405Z.zip", "backup-1234567-19990101T000000Z-kept.zip"] {
            assert_eq!(BackupName::read(name).unwrap().to_string(), name);
        }
    }

    #[test]
    fn other_names_and_other_spellings_are_not_ours() {
        for name in [
            "",
            "backup.zip",
            "backup-1-20261125T030405Z.zip",
            "backup-000001-20261125T030405Z.zip.new",
            "backup-+00001-20261125T030405Z.zip",
            "backup-000001-20261345T030405Z.zip",
            "backup-000001-20261125T030405Z-kept-kept.zip",
            "../backup-000001-20261125T030405Z.zip",
        ] {
            assert_eq!(BackupName::read(name), None, "{name}");
        }
    }
}
