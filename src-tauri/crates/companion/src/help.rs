//! Emergency numbers and crisis lines. Works while the vault is locked, damaged or absent.

use domain::helpline::Country;

use crate::{Error, Visit};

impl Visit<'_> {
    /// Every country, with only those lines that were seen at an official page.
    ///
    /// # Errors
    ///
    /// None.
    pub fn helplines(&self) -> Result<Vec<Country>, Error> {
        Ok(content::countries().iter().map(content::switched_on).collect())
    }
}
