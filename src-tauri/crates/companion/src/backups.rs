//! Backups: making them, looking at them, bringing them back.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use domain::Summary;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Key, Pin, Shelf};

use crate::keys::{Recovery, recovery};
use crate::{Error, Visit};

/// A backup as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// What the file is called.
    pub name: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Whether it is kept for 90 days: made before something that cannot be undone.
    pub pinned: bool,
    /// In bytes; the largest whole number JavaScript keeps is far away.
    pub size: u64,
}

/// Where a backup is taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BackupPlace {
    /// Beside the journal.
    Own {
        /// What the file is called.
        name: String,
    },
    /// In the second folder.
    Second {
        /// What the file is called.
        name: String,
    },
    /// Anywhere.
    File {
        /// The whole path.
        path: String,
    },
}

/// The second folder, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SecondFolder {
    /// Where it is.
    pub path: String,
    /// Whether it is there now; a stick may be away.
    pub there: bool,
    /// The backups in it, the newest first.
    pub backups: Vec<Backup>,
}

/// Everything about the safety of what was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DataState {
    /// Whether there is a recovery code.
    pub recovery: Recovery,
    /// The backups beside the journal, the newest first.
    pub backups: Vec<Backup>,
    /// The second folder, if one was chosen.
    pub second: Option<SecondFolder>,
    /// When everything was last checked.
    pub checked_at: Option<DateTime<Utc>>,
    /// When a restore was last rehearsed.
    pub rehearsed_at: Option<DateTime<Utc>>,
    /// Whether something changed since the last backup.
    pub changed: bool,
    /// Folders with damaged files that were set aside, inside the journal's folder.
    pub set_aside: Vec<String>,
    /// Copies of the journal's files that a sync service seems to have left in its folder.
    pub strange_copies: Vec<String>,
}

/// What a backup would bring back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Entries in it, the bin left out.
    pub entries: u32,
    /// The newest day in it.
    pub newest_day: Option<NaiveDate>,
    /// Entries that come back.
    pub back: Difference,
    /// Entries that would no longer be in the journal.
    pub away: Difference,
    /// Entries that go back to another version.
    pub changed: u32,
}

/// Entries in which a backup and the journal differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// How many there are.
    pub count: u32,
    /// The newest of them, at most 20.
    pub newest: Vec<Summary>,
}

/// What a rehearsal of a restore showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// Entries in the backup, the bin left out.
    pub entries: u32,
    /// The newest day in it.
    pub newest_day: Option<NaiveDate>,
    /// Whether it opens with what opens the journal now; an older passphrase otherwise.
    pub opens_as_now: bool,
}

/// What became of backups that had to follow a change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Renewed {
    /// Written again.
    pub renewed: u32,
    /// As they were, because they could not be opened or written, or the work was stopped.
    pub left: u32,
    /// Whether a second folder was chosen that is not there now: copies in it are as they were.
    pub second_away: bool,
}

/// What was done by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tended {
    /// Whether the file is whole; when it is not, ask again where things stand.
    pub whole: bool,
    /// The backup that was made, if one was due.
    pub backup: Option<Backup>,
    /// Whether the newest backup is in the second folder; missing without one.
    pub mirrored: Option<bool>,
}

impl Visit<'_> {
    /// Everything about the safety of what was written.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], and what the disk says.
    pub fn data_state(&self) -> Result<DataState, Error> {
        let second = self.second();
        self.with(|vault| {
            let care = vault.care()?;
            Ok(DataState {
                recovery: recovery(vault)?,
                backups: listed(&Shelf::of_vault(vault.folder()))?,
                second: second.as_deref().map(|it| second_folder(vault, it)).transpose()?,
                checked_at: care.checked_at,
                rehearsed_at: care.rehearsed_at,
                changed: care.changed,
                set_aside: vault.set_aside()?,
                strange_copies: vault.strange_copies()?,
            })
        })
    }

    /// Makes a backup now, and copies it to the second folder if that is there.
    ///
    /// # Errors
    ///
    /// [`vault::Error::NoRoom`], [`vault::Error::Stopped`], [`vault::Error::Damaged`].
    pub fn back_up(&self) -> Result<Backup, Error> {
        let (second, now) = (self.second(), self.now.at);
        self.with_work(|vault, work| {
            let made = vault.back_up(now, Pin::Usual, work)?;
            if let Some(second) = second.as_deref().filter(|it| it.is_dir()) {
                vault.mirror(&made, second, work)?;
            }
            vault.thin(second.as_deref().filter(|it| it.is_dir()), now)?;
            Ok(Backup::from(made))
        })
    }

    /// Proves that a backup opens and is whole, without changing anything.
    ///
    /// # Errors
    ///
    /// What is wrong with the backup.
    pub fn rehearse(&self, backup: BackupPlace) -> Result<Rehearsal, Error> {
        self.need_open()?;
        let (path, now) = (self.path_of(&backup)?, self.now.at);
        self.with_work(|vault, work| Ok(vault.rehearse(&path, None, now, work)?.into()))
    }

    /// What a backup would bring back. Nothing is changed. `key` is an older passphrase or recovery code,
    /// for a backup that the journal's own key does not open.
    ///
    /// # Errors
    ///
    /// What is wrong with the backup; [`Error::WrongKey`] asks for a key.
    pub fn preview_restore(&self, backup: BackupPlace, key: Option<String>) -> Result<Preview, Error> {
        self.need_open()?;
        let path = self.path_of(&backup)?;
        let mut desk = self.companion.desk();
        desk.may_try(self.now.at)?;
        let vault = desk.vault.as_ref().ok_or(Error::Locked)?;
        let preview = self
            .companion
            .watched(|work| either(key.as_deref(), |key| vault.preview(&path, key, work)))
            .map_err(|error| desk.note_typed(error, key.is_some(), self.now.at))?;
        Ok(preview.into())
    }

    /// Brings a backup back. The present state is kept as a backup of its own.
    ///
    /// # Errors
    ///
    /// As [`Visit::preview_restore`].
    pub fn restore(&self, backup: BackupPlace, key: Option<String>) -> Result<(), Error> {
        self.need_open()?;
        let (path, now) = (self.path_of(&backup)?, self.now.at);
        let mut desk = self.companion.desk();
        desk.may_try(now)?;
        let vault = desk.vault.take().ok_or(Error::Locked)?;
        let mut waiting = Some(Box::new(vault));
        let restored = self.companion.watched(|work| {
            either(key.as_deref(), |key| {
                let vault = waiting.take().ok_or(vault::Error::Absent)?;
                vault.restore(&path, key, now, work).map_err(|(vault, error)| {
                    waiting = vault;
                    error
                })
            })
        });
        match restored {
            Ok(vault) => {
                desk.vault = Some(vault);
                desk.unhear();
                drop(desk);
                // The journal is back, whatever becomes of the copy.
                let _ = self.agree_on_plan();
                Ok(())
            }
            Err(error) => {
                desk.vault = waiting.map(|it| *it);
                Err(desk.note_typed(error, key.is_some(), now))
            }
        }
    }

    /// Makes the journal out of a backup, where there is none: after a disk died, or on a new computer.
    ///
    /// # Errors
    ///
    /// As [`Visit::preview_restore`], and [`vault::Error::AlreadyThere`].
    pub fn start_from_backup(&self, path: String, key: Option<String>) -> Result<(), Error> {
        let mut desk = self.companion.desk();
        desk.wait_for_closing();
        desk.may_try(self.now.at)?;
        if desk.vault.is_some() {
            return Err(vault::Error::AlreadyThere.into());
        }
        let (folder, path, now) = (&self.companion.places.vault, PathBuf::from(path), self.now.at);
        let brought = self
            .companion
            .watched(|work| either(key.as_deref(), |key| vault::Vault::bring_back(folder, &path, key, now, work)));
        let vault = brought.map_err(|error| desk.note_typed(error, key.is_some(), now))?;
        desk.vault = Some(vault);
        drop(desk);
        // The journal is here, whatever becomes of the copy of its plan.
        let _ = self.agree_on_plan();
        Ok(())
    }

    /// Chooses a second folder for backups, or none, and copies the newest backup there.
    ///
    /// # Errors
    ///
    /// [`Error::NoFolder`] when it is not a folder that can be written.
    pub fn set_second_folder(&self, path: Option<String>) -> Result<DataState, Error> {
        self.need_open()?;
        let path = path.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
        if let Some(path) = &path {
            writable(Path::new(path), &self.companion.places.vault)?;
        }
        let preferences = domain::preferences::Preferences { second_folder: path, ..self.preferences() };
        self.save_preferences(preferences)?;
        let (second, now) = (self.second(), self.now.at);
        if second.is_some() {
            self.with_work(|vault, work| {
                if Shelf::of_vault(vault.folder()).list()?.is_empty() {
                    vault.back_up(now, Pin::Usual, work)?;
                }
                vault.mirror_newest(second.as_deref(), work)?;
                // Copies that lie there already may be of a time with another passphrase.
                vault.renew_backups(second.as_deref(), work)?;
                Ok(())
            })?;
        }
        self.data_state()
    }

    /// Does what is due: a look at the file, a backup, old backups let go. Ask it now and then.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], and what stops a backup.
    pub fn tend(&self) -> Result<Tended, Error> {
        let (second, now) = (self.second(), self.now.at);
        let tended = self.with_work(|vault, work| Ok(vault.tend(second.as_deref(), now, work)?))?;
        let whole = tended.problems.is_empty();
        if !whole {
            self.companion.desk().keep_as_patient();
        }
        // A copy of the plan that was damaged, or could not be written once, is made anew.
        let _ = self.follow_plan();
        Ok(Tended { whole, backup: tended.backup.map(Backup::from), mirrored: tended.mirrored })
    }

    /// The second folder, if one was chosen.
    pub(crate) fn second(&self) -> Option<PathBuf> {
        self.preferences().second_folder.map(PathBuf::from)
    }

    /// Where a backup lies.
    fn path_of(&self, backup: &BackupPlace) -> Result<PathBuf, Error> {
        Ok(match backup {
            BackupPlace::Own { name } => Shelf::of_vault(&self.companion.places.vault).find(name)?.path,
            BackupPlace::Second { name } => {
                let second = self.second().ok_or(vault::Error::NoSuchBackup)?;
                Shelf::second(&second).find(name)?.path
            }
            BackupPlace::File { path } => PathBuf::from(path),
        })
    }
}

/// Tries what was typed as a passphrase, then as a recovery code if it looks like one.
pub(crate) fn either<T>(
    typed: Option<&str>,
    mut with: impl FnMut(Option<Key<'_>>) -> Result<T, vault::Error>,
) -> Result<T, vault::Error> {
    let Some(typed) = typed else { return with(None) };
    match with(Some(Key::Passphrase(typed))) {
        Err(vault::Error::WrongKey) if vault::RecoveryCode::typed(typed).is_some() => with(Some(Key::Recovery(typed))),
        other => other,
    }
}

fn second_folder(vault: &vault::Vault, path: &Path) -> Result<SecondFolder, Error> {
    let backups = vault.backups_in(&Shelf::second(path)).unwrap_or_default();
    let backups = backups.into_iter().map(Backup::from).collect();
    Ok(SecondFolder { path: path.display().to_string(), there: path.is_dir(), backups })
}

fn listed(shelf: &Shelf) -> Result<Vec<Backup>, Error> {
    Ok(shelf.list()?.into_iter().map(Backup::from).collect())
}

/// Refuses what is no folder, cannot be written, or is the journal's own.
fn writable(folder: &Path, vault: &Path) -> Result<(), Error> {
    // By where they lead: a link, or a way up and down again, may lead into the journal's own folder.
    let leads = |it: &Path| it.canonicalize().map_err(|_| Error::NoFolder);
    let own = leads(folder)?.starts_with(leads(vault)?);
    match tempfile::NamedTempFile::new_in(folder) {
        Ok(_) if folder.is_absolute() && !own => Ok(()),
        _ => Err(Error::NoFolder),
    }
}

pub(crate) fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Backup {
    /// A backup of which only the name matters.
    pub(crate) fn of_name(name: vault::BackupName) -> Self {
        Self { name: name.to_string(), made_at: name.made_at, pinned: name.pinned, size: 0 }
    }
}

impl From<vault::Backup> for Backup {
    fn from(it: vault::Backup) -> Self {
        Self { name: it.name.to_string(), made_at: it.name.made_at, pinned: it.name.pinned, size: it.size }
    }
}

/// Refuses when the backups of a vault cannot be listed.
pub(crate) fn listable(vault: &vault::Vault) -> Result<(), Error> {
    Ok(Shelf::of_vault(vault.folder()).list().map(drop)?)
}

impl From<vault::Renewed> for Renewed {
    fn from(it: vault::Renewed) -> Self {
        Self { renewed: small(it.renewed as u64), left: small(it.left as u64), second_away: it.second_away }
    }
}

impl From<vault::Rehearsal> for Rehearsal {
    fn from(it: vault::Rehearsal) -> Self {
        Self { entries: small(it.entries), newest_day: it.newest_day, opens_as_now: it.opens_as_now }
    }
}

impl From<vault::Preview> for Preview {
    fn from(it: vault::Preview) -> Self {
        let difference = |it: vault::Difference| Difference { count: small(it.count), newest: it.newest };
        Self {
            entries: small(it.entries),
            newest_day: it.newest_day,
            back: difference(it.back),
            away: difference(it.away),
            changed: small(it.changed),
        }
    }
}
