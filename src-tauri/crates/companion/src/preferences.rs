//! The preferences file: no words, no names, nothing about the person.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use domain::preferences::Preferences;

use crate::{Error, Visit};

/// The most bytes a preferences file may have; more is not ours.
const MOST: u64 = 64 * 1024;

/// Reads the file; a missing or unreadable one gives the defaults.
pub(crate) fn read(path: &Path) -> Preferences {
    let fits = fs::metadata(path).is_ok_and(|it| it.is_file() && it.len() <= MOST);
    let text = if fits { fs::read_to_string(path).unwrap_or_default() } else { String::new() };
    serde_json::from_str::<Preferences>(&text).unwrap_or_default().within_range()
}

/// Writes beside the file, then puts it in its place: a crash leaves the old one.
pub(crate) fn write(path: &Path, preferences: &Preferences) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut file, preferences)?;
    file.flush()?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

impl Visit<'_> {
    /// The preferences as they are.
    pub(crate) fn preferences(&self) -> Preferences {
        self.held().clone()
    }

    /// Keeps the preferences and gives them back, every number brought into its range. When a reminder came last is
    /// never the screen's to say: it may not know yet.
    ///
    /// # Errors
    ///
    /// [`Error::Preferences`] when the file cannot be written; nothing is changed then.
    pub fn save_preferences(&self, preferences: Preferences) -> Result<Preferences, Error> {
        let mut preferences = preferences.within_range();
        let mut held = self.held();
        let path = &self.companion.places.preferences;
        preferences.reminder.last_shown = held.reminder.last_shown.max(read(path).reminder.last_shown);
        write(path, &preferences).map_err(Error::Preferences)?;
        held.clone_from(&preferences);
        Ok(preferences)
    }

    /// Forgets the preferences, on the disk too.
    pub(crate) fn forget_preferences(&self) -> Result<(), Error> {
        match fs::remove_file(&self.companion.places.preferences) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Error::Preferences(error)),
            _ => {}
        }
        *self.held() = Preferences::default();
        Ok(())
    }

    /// The preferences, for as long as they are looked at or changed.
    pub(crate) fn held(&self) -> std::sync::MutexGuard<'_, Preferences> {
        self.companion.preferences.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
