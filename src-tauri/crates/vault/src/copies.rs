//! Copies of the vault's files that a sync service left beside them.
//!
//! No general tool can sync a running database. Where one tried, it keeps what it could not merge under another name, such
//! as `vault (conflicted copy).db` or `vault.sync-conflict-….db`. They are told, and left alone.

use std::fs;

use crate::files::{DB, DB_BACK, DB_NEXT, DEVICE, DEVICE_SPARE, JOURNAL, KEYS, KEYS_SPARE, LOCK};
use crate::{Error, Vault};

/// What every file of a vault begins with.
const STEM: &str = "vault";
/// Every file that this program makes.
const OURS: [&str; 9] = [DB, DB_BACK, DB_NEXT, JOURNAL, KEYS, KEYS_SPARE, DEVICE, DEVICE_SPARE, LOCK];

impl Vault {
    /// The names of files in the vault's folder that look like copies of its own, in order.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the folder cannot be read.
    pub fn strange_copies(&self) -> Result<Vec<String>, Error> {
        let mut names = Vec::new();
        for item in fs::read_dir(self.folder())? {
            let item = item?;
            let name = item.file_name().to_string_lossy().into_owned();
            if item.file_type()?.is_file() && is_strange(&name) {
                names.push(name);
            }
        }
        names.sort_unstable();
        Ok(names)
    }
}

/// Whether a name is that of a copy somebody else made. What we write beside a file ends in `.new` or `-journal`.
fn is_strange(name: &str) -> bool {
    let plain = name.strip_suffix(".new").or_else(|| name.strip_suffix("-journal")).unwrap_or(name);
    name.starts_with(STEM) && !OURS.contains(&name) && !OURS.contains(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_names_are_not_strange_and_those_of_sync_services_are() {
        for name in OURS.iter().copied().chain(["vault.keys.new", "vault.db.new-journal", "notes.txt", "backups"]) {
            assert!(!is_strange(name), "{name}");
        }
        for name in [
            "vault (conflicted copy 2026-03-01).db",
            "vault.sync-conflict-20260301-101010-ABCDEFG.db",
            "vault (Case Conflict).keys",
            "vault-LAPTOP.db",
            "vault.db (1)",
        ] {
            assert!(is_strange(name), "{name}");
        }
    }
}
