//! Where things lie on this computer.

use companion::Places;
use directories::ProjectDirs;

/// The name of the app for the system; the paths of a person's data depend on it, so it never changes.
pub(crate) const IDENTIFIER: &str = "org.betweentimes.desktop";

/// The vault in the local data folder, which no system copies to a cloud by itself; preferences apart.
pub(crate) fn of_this_computer() -> Result<Places, &'static str> {
    let own = ProjectDirs::from_path(IDENTIFIER.into()).ok_or("This computer names no home folder.")?;
    Ok(Places { vault: own.data_local_dir().join("vault"), preferences: own.config_dir().join("preferences.json") })
}
