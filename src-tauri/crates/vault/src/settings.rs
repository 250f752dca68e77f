//! Preferences, each under its name.

use rusqlite::OptionalExtension;

use crate::{Error, Vault};

impl Vault {
    /// The JSON kept under a name.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        let mut query = self.connection.prepare_cached("SELECT value FROM settings WHERE key = ?")?;
        Ok(query.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Keeps JSON under a name.
    ///
    /// # Errors
    ///
    /// [`Error::Sql`] when the database refuses; what was there before stays then.
    pub fn keep_setting(&mut self, key: &str, value: &str) -> Result<(), Error> {
        self.change(|change, _| {
            let mut query = change.prepare_cached(
                "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
            )?;
            query.execute([key, value])?;
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_under_a_name_counts() {
        let mut vault = Vault::in_memory().unwrap();

        vault.keep_setting("theme", "\"light\"").unwrap();
        vault.keep_setting("theme", "\"dark\"").unwrap();

        assert_eq!(vault.setting("theme").unwrap().as_deref(), Some("\"dark\""));
        assert_eq!(vault.setting("lock").unwrap(), None);
    }
}
