//! Rehearsing a restore: proving, in one go, that a backup opens and is whole.

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};

use super::log::{Log, hash_of};
use super::name::BackupName;
use super::shelf::Shelf;
use crate::keys::Key;
use crate::work::Work;
use crate::{Error, Vault};

/// What a rehearsal showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// Entries in the backup, the bin left out.
    pub entries: u64,
    /// The newest day in it; `None` when it is empty.
    pub newest_day: Option<NaiveDate>,
    /// Whether it opens with exactly what opens the vault now; an older passphrase otherwise.
    pub opens_as_now: bool,
}

impl Vault {
    /// Does everything that a restore does, except putting the result in the place of the vault: opens the
    /// backup, takes its database out, checks every page, the structure and the manifest, and reads it.
    ///
    /// # Errors
    ///
    /// As [`Vault::preview`].
    pub fn rehearse(
        &self,
        backup: &Path,
        key: Option<Key<'_>>,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<Rehearsal, Error> {
        let rehearsal = self.unpacked(backup, key, work, |home, _, proof, found| {
            found.archive().check_the_rest()?;
            let opens_as_now = found.opens_as(&home.slots);
            Ok(Rehearsal { entries: proof.entries, newest_day: proof.newest_day, opens_as_now })
        })?;
        if let Some(home) = &self.home {
            let folder = Shelf::of_vault(&home.folder).folder().to_owned();
            let mut log = Log::read(&folder);
            log.rehearsed_at = Some(now);
            if let Some(name) = backup.file_name().and_then(|it| it.to_str()).and_then(BackupName::read) {
                log.is_sound(&name, hash_of(backup)?);
            }
            log.write(&folder)?;
        }
        Ok(rehearsal)
    }
}
