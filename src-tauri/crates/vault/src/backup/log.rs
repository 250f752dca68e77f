//! What was done with the backups, and when. Lies beside them and holds no word and no number of anything
//! a person wrote: hashes of encrypted files, and instants. When it is lost, everything in it is found
//! out again.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::name::BackupName;
use super::shelf::Backup;
use crate::keys::hex::Hex;
use crate::{Error, files};

const NAME: &str = "log.json";

/// The log of one vault.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Log {
    /// The state of the vault that was last backed up; see `Vault::state`.
    pub(crate) state: Option<Hex<32>>,
    /// When that was.
    pub(crate) backed_up_at: Option<DateTime<Utc>>,
    /// When the structure of the vault was last looked at.
    pub(crate) looked_at: Option<DateTime<Utc>>,
    /// When every page and the manifest were last checked.
    pub(crate) checked_at: Option<DateTime<Utc>>,
    /// When a restore was last rehearsed.
    pub(crate) rehearsed_at: Option<DateTime<Utc>>,
    /// The generation of the slots that every backup opens with; see [`crate::Vault::renew_backups`].
    pub(crate) renewed_for: Option<u64>,
    /// The SHA-256 of every backup that was opened and checked.
    pub(super) sound: BTreeMap<String, Hex<32>>,
}

impl Log {
    /// The log in a folder of backups; an empty one when there is none that can be read.
    pub(crate) fn read(folder: &Path) -> Self {
        let bytes = files::read(&folder.join(NAME)).ok().flatten().unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Keeps the log.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), Error> {
        files::replace(&folder.join(NAME), &serde_json::to_vec_pretty(self)?)
    }

    /// Notes that a backup with these bytes was opened and checked.
    pub(crate) fn is_sound(&mut self, name: &BackupName, hash: [u8; 32]) {
        self.sound.insert(name.to_string(), Hex(hash));
    }

    /// Whether a backup was checked once. Its bytes may have changed since.
    pub(crate) fn was_sound(&self, name: &BackupName) -> bool {
        self.sound.contains_key(&name.to_string())
    }

    /// Whether the bytes of a backup are still those that were checked. Reads the whole file.
    pub(crate) fn is_still_sound(&self, backup: &Backup) -> bool {
        let known = self.sound.get(&backup.name.to_string());
        known.is_some_and(|known| hash_of(&backup.path).is_ok_and(|it| it == known.0))
    }

    /// Forgets backups that are gone.
    pub(crate) fn keep_only(&mut self, names: impl Fn(&str) -> bool) {
        self.sound.retain(|name, _| names(name));
    }
}

/// The SHA-256 of a file.
pub(crate) fn hash_of(path: &Path) -> Result<[u8; 32], Error> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut chunk = vec![0; 256 * 1024];
    loop {
        match file.read(&mut chunk)? {
            0 => return Ok(hash.finalize().into()),
            count => hash.update(&chunk[..count]),
        }
    }
}
