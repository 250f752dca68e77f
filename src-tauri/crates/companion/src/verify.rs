//! Whether the vault is whole.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// What a check of the whole vault found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Whether nothing is wrong.
    pub whole: bool,
    /// What is wrong, in the words of the database; never a person's words.
    pub problems: Vec<String>,
    /// How many entries there are, the bin included.
    pub entries: u32,
}

impl Visit<'_> {
    /// Reads every page of the vault and checks its seal, its structure, its manifest and its search index.
    /// A vault in which damage shows is closed, and can be healed.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], or what the vault says.
    pub fn verify(&self) -> Result<Verdict, Error> {
        let now = self.now.at;
        let verdict = self.with_work(|vault, work| Ok(vault.check(now, work)?))?;
        if !verdict.problems.is_empty() {
            // From now on it is read and written no more, and can be healed.
            self.companion.desk().keep_as_patient();
        }
        Ok(Verdict {
            whole: verdict.problems.is_empty(),
            problems: verdict.problems,
            entries: u32::try_from(verdict.entries).unwrap_or(u32::MAX),
        })
    }
}
