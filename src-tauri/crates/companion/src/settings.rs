//! Small things that the vault keeps under a name.

use serde::{Serialize, de::DeserializeOwned};

use crate::{Error, Visit};

impl Visit<'_> {
    /// What the vault keeps under a name; the default while nothing is there.
    ///
    /// What cannot be read is an error, never the default: the next change would write over it.
    pub(crate) fn setting<T: DeserializeOwned + Default>(&self, name: &'static str) -> Result<T, Error> {
        let kept = self.with(|vault| Ok(vault.setting(name)?))?;
        kept.map_or_else(|| Ok(T::default()), |it| serde_json::from_str(&it))
            .map_err(|_| Error::UnknownSetting { name })
    }

    /// Keeps something in the vault under a name.
    pub(crate) fn keep_setting<T: Serialize + ?Sized>(&self, name: &'static str, it: &T) -> Result<(), Error> {
        let text = serde_json::to_string(it).map_err(|_| Error::OutOfRange { field: name })?;
        self.with(|vault| Ok(vault.keep_setting(name, &text)?))
    }
}
