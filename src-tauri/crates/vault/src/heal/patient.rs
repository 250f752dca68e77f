//! A vault whose keys are known and whose file cannot be trusted.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::merge::{Merged, merge};
use super::salvage::{Missing, Wreck};
use crate::backup::{Archive, Backup, BackupName, Found, Shelf, UNPACKED, unpack_and_prove};
use crate::files::{self, BACKUPS, DB, DB_BACK, JOURNAL, KEYS, KEYS_SPARE, QUARANTINE};
use crate::keys::slots::Slots;
use crate::keys::{Key, Secret, ring};
use crate::manifest::ManifestKey;
use crate::open::{self, RawKey};
use crate::pages::PageKey;
use crate::passphrase::Refused;
use crate::vault::{Home, discard_next, make_database, move_in_place};
use crate::work::Work;
use crate::{Error, Vault, layout};

/// A vault whose keys are known and whose file is damaged. Nobody else can open it meanwhile.
pub struct Patient {
    folder: PathBuf,
    held: File,
    slots: Slots,
    vault_key: Secret,
    manifest: ManifestKey,
}

/// What is known of the damage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// Pages in the file.
    pub pages: u64,
    /// Pages that cannot be read.
    pub damaged: u64,
    /// The newest backup that was opened just now and is whole.
    pub backup: Option<BackupName>,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cure {
    /// Bring back the newest backup that is whole, and nothing else.
    Backup,
    /// Bring back the newest backup that is whole, if there is one, and put everything into it that can
    /// still be read in the damaged file.
    Salvage,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Healed {
    /// The backup that was brought back.
    pub backup: Option<BackupName>,
    /// Entries there are now, the bin left out.
    pub entries: u64,
    /// Entries that were read in the damaged file and were in no backup, or not in this version.
    pub salvaged: u64,
    /// Entries that are known to have been there and are nowhere now, the oldest day first.
    pub missing: Vec<Missing>,
    /// Entries that came back as the backup had them, for they could not be read in the damaged file: what
    /// was changed in them later is not there. The oldest day first.
    pub older: Vec<Missing>,
    /// Pages that could not be read. What stood in them may not be in the list above.
    pub damaged: u64,
    /// The folder in which the damaged file lies now, inside the vault's folder; missing when no file was left.
    pub set_aside: Option<PathBuf>,
}

impl Patient {
    /// Takes a vault that does not open. When its keys are damaged, too, those in a backup will do.
    ///
    /// # Errors
    ///
    /// [`Error::InUse`], [`Error::WrongKey`], [`Error::Damaged`] when there are no keys at all any more,
    /// [`Error::Newer`] when nothing is wrong but that a newer release wrote the file.
    pub fn admit(folder: &Path, key: Key<'_>, second: Option<&Path>) -> Result<Self, Error> {
        let held = files::hold(folder)?;
        let (slots, vault_key) = match ring::unlock(folder, key) {
            Err(error @ (Error::Damaged { .. } | Error::Absent)) => from_backups(folder, key, second)?.ok_or(error)?,
            other => other?,
        };
        refuse_newer(&folder.join(DB), &RawKey::of(&vault_key, &slots.salt())?)?;
        let manifest = ManifestKey::of(&vault_key)?;
        Ok(Self { folder: folder.to_owned(), held, slots, vault_key, manifest })
    }

    /// Reads every page, and looks for the newest backup that is whole. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Stopped`], [`Error::Io`] when the disk cannot be read.
    pub fn examine(&self, second: Option<&Path>, work: Work<'_>) -> Result<Diagnosis, Error> {
        let mut diagnosis = Diagnosis { pages: 0, damaged: 0, backup: None };
        if let Some(mut wreck) = self.wreck()? {
            diagnosis.pages = wreck.pages();
            diagnosis.damaged = wreck.count_damaged(work)?;
        }
        diagnosis.backup = self.newest_sound(second, work)?.map(|it| it.name);
        Ok(diagnosis)
    }

    /// Heals. Until the very end nothing of the vault is changed; then the damaged file is set aside as it
    /// is, and the whole one takes its place.
    ///
    /// # Errors
    ///
    /// With the patient as before: [`Error::NoSuchBackup`] when there is none to bring back,
    /// [`Error::NoRoom`], [`Error::Stopped`], [`Error::Io`]. Without it when the healed vault does not open;
    /// the damaged file is set aside then.
    pub fn heal(
        self,
        cure: Cure,
        second: Option<&Path>,
        now: DateTime<Utc>,
        work: Work<'_>,
    ) -> Result<(Vault, Healed), Refused<Self>> {
        match self.prepare(cure, second, work) {
            Ok(prepared) => self.put_in_place(prepared, now),
            Err(error) => {
                // What is left over is removed at the next try, too.
                discard_next(&self.folder).ok();
                Err((Some(self.into()), error))
            }
        }
    }

    /// Makes a whole database beside the damaged one, and proves it.
    fn prepare(&self, cure: Cure, second: Option<&Path>, work: Work<'_>) -> Result<Prepared, Error> {
        discard_next(&self.folder)?;
        let back = self.folder.join(DB_BACK);
        let key = RawKey::of(&self.vault_key, &self.slots.salt())?;
        let backup = self.newest_sound(second, work)?;
        match (&backup, cure) {
            (Some(backup), _) => self.unpack(backup, &back, work)?,
            (None, Cure::Salvage) => drop(make_database(&back, &key, &self.manifest)?),
            (None, Cure::Backup) => return Err(Error::NoSuchBackup),
        }
        let (mut merged, mut damaged) = (Merged::default(), 0);
        if let (Cure::Salvage, Some(mut wreck)) = (cure, self.wreck()?) {
            let (mut connection, found) = open::open(&back, &key, &self.slots.salt())?;
            layout::raise(&mut connection, found, &self.manifest)?;
            merged = merge(&mut connection, &self.manifest, &mut wreck, work)?;
            damaged = wreck.damaged;
        }
        let proof = crate::backup::prove(&back, &key, &self.manifest, work)?;
        File::options().write(true).open(&back)?.sync_all()?;
        files::sync_folder(&self.folder)?;
        let backup = backup.map(|it| it.name);
        Ok(Prepared { backup, entries: proof.entries, merged, damaged })
    }

    fn put_in_place(self, prepared: Prepared, now: DateTime<Utc>) -> Result<(Vault, Healed), Refused<Self>> {
        let set_aside = match self.set_aside(now) {
            Ok(set_aside) => set_aside,
            Err(error) => return Err((Some(self.into()), error)),
        };
        let Self { folder, held, slots, vault_key, .. } = self;
        let opened = move_in_place(&folder, DB_BACK)
            .and_then(|()| if ring::stands(&folder, &slots) { Ok(()) } else { ring::write(&folder, &slots) })
            .and_then(|()| Vault::open_with(&folder, held, slots, vault_key, now, Work::unwatched()));
        let vault = opened.map_err(|error| (None, error))?;
        let Prepared { backup, entries, merged, damaged } = prepared;
        let Merged { salvaged, missing, older } = merged;
        Ok((vault, Healed { backup, entries, salvaged, missing, older, damaged, set_aside }))
    }

    /// Moves the damaged file, its journal, and keys that cannot be read into a folder of their own, if there
    /// are any.
    fn set_aside(&self, now: DateTime<Utc>) -> Result<Option<PathBuf>, Error> {
        let keys = [KEYS, KEYS_SPARE].into_iter().filter(|it| Slots::load(&self.folder.join(it)).is_err());
        let damaged: Vec<_> =
            [JOURNAL, DB].into_iter().chain(keys).filter(|it| self.folder.join(it).exists()).collect();
        if damaged.is_empty() {
            return Ok(None);
        }
        let quarantine = files::make_inside(&self.folder, QUARANTINE)?;
        let name = (0..)
            .map(|more| format!("{}{}", now.format("%Y%m%dT%H%M%SZ"), "-again".repeat(more)))
            .find(|it| !quarantine.join(it).exists())
            .unwrap_or_default();
        let aside = files::make_inside(&quarantine, &name)?;
        for file in damaged {
            files::rename(&self.folder.join(file), &aside.join(file))?;
        }
        files::sync_folder(&self.folder)?;
        Ok(Some(Path::new(QUARANTINE).join(name)))
    }

    /// The newest backup that opens and is whole, here or in the second folder.
    fn newest_sound(&self, second: Option<&Path>, work: Work<'_>) -> Result<Option<Backup>, Error> {
        let own = Shelf::of_vault(&self.folder);
        let path = files::make_inside(&self.folder, BACKUPS)?.join(UNPACKED);
        own.tidy()?;
        for backup in backups(&self.folder, second)? {
            let sound = self.unpack(&backup, &path, work);
            own.tidy()?;
            match sound {
                Ok(()) => return Ok(Some(backup)),
                Err(error @ (Error::Stopped | Error::NoRoom)) => return Err(error),
                // The next one may be better.
                Err(_) => {}
            }
        }
        Ok(None)
    }

    fn unpack(&self, backup: &Backup, to: &Path, work: Work<'_>) -> Result<(), Error> {
        let known = [self.vault_key.clone()];
        let mut found = Found::known(Archive::open(&backup.path)?, self.slots.vault_id(), known, None)?;
        unpack_and_prove(&mut found, to, &self.slots, &self.vault_key, &self.manifest, work).map(drop)
    }

    fn wreck(&self) -> Result<Option<Wreck>, Error> {
        Wreck::open(&self.folder.join(DB), PageKey::of(&self.vault_key, &self.slots.salt())?)
    }
}

impl Vault {
    /// The folders of damaged files that were set aside, inside the folder of the vault, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] when the folder cannot be read.
    pub fn set_aside(&self) -> Result<Vec<String>, Error> {
        let inside = match fs::read_dir(self.folder().join(QUARANTINE)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut names = Vec::new();
        for item in inside {
            names.extend(item?.file_name().to_str().map(|it| format!("{QUARANTINE}/{it}")));
        }
        names.sort_by(|a, b| b.cmp(a));
        Ok(names)
    }

    /// Closes a vault in which damage was found, and keeps what is needed to heal it. A vault in memory
    /// cannot be healed: `None`.
    #[must_use]
    pub fn into_patient(self) -> Option<Patient> {
        let Self { connection, manifest, home } = self;
        drop(connection);
        let Home { folder, held, slots, vault_key, .. } = home?;
        Some(Patient { folder, held, slots, vault_key, manifest })
    }
}

/// Refuses a file of a newer release, which knows how to heal it.
fn refuse_newer(path: &Path, key: &RawKey) -> Result<(), Error> {
    match open::peek(path, key).and_then(|it| layout::check(&it)) {
        Err(error @ Error::Newer { .. }) => Err(error),
        // What is wrong with it otherwise is what it is here for.
        _ => Ok(()),
    }
}

/// A whole database that waits beside the damaged one.
struct Prepared {
    backup: Option<BackupName>,
    entries: u64,
    merged: Merged,
    damaged: u64,
}

/// Every backup, the newest first.
fn backups(folder: &Path, second: Option<&Path>) -> Result<Vec<Backup>, Error> {
    let mut all = Shelf::of_vault(folder).list()?;
    // A second folder that is not there, or cannot be read, takes no hope away.
    all.extend(second.and_then(|it| Shelf::second(it).list().ok()).unwrap_or_default());
    all.sort_by_key(|it| std::cmp::Reverse(it.name.number));
    Ok(all)
}

/// Keys from the newest backup that `key` opens and that belong to the database there is.
fn from_backups(folder: &Path, key: Key<'_>, second: Option<&Path>) -> Result<Option<(Slots, Secret)>, Error> {
    let salt = fs::read(folder.join(DB)).ok().and_then(|it| it.first_chunk::<16>().copied());
    let mut wrong = false;
    for backup in backups(folder, second)? {
        let Ok(archive) = Archive::open(&backup.path) else { continue };
        let Ok(slots) = archive.slots() else { continue };
        if salt.is_some_and(|it| it != slots.salt()) {
            continue;
        }
        let device = archive.device.clone();
        match Found::with(archive, Some(key)) {
            Ok(found) => {
                if let (true, Some(device)) = (slots.opens_by_itself(), device) {
                    crate::keys::device::keep(folder, &device)?;
                }
                return Ok(Some((found.slots, found.vault_key)));
            }
            Err(Error::WrongKey) => wrong = true,
            Err(_) => {}
        }
    }
    if wrong { Err(Error::WrongKey) } else { Ok(None) }
}
