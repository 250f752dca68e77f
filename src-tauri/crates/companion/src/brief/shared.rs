//! What was shared and when. No word of an entry is kept here: an entry that is erased leaves nothing behind.

use chrono::{DateTime, NaiveDate, Utc};
use domain::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::BriefSection;
use crate::{Error, Visit};

/// A brief that was saved as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shared {
    /// Names it in this list.
    pub id: EntryId,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// The person's own day then.
    pub day: NaiveDate,
    /// What kind of file it is.
    pub format: SharedAs,
    /// Whether a passphrase opens it. Anybody can read the others.
    pub encrypted: bool,
    /// The name of the file, without its folder.
    pub file: String,
    /// Whom it was for, as it stands there; may be empty.
    pub to: String,
    /// The first day it tells of.
    pub since: NaiveDate,
    /// The last day it tells of.
    pub until: NaiveDate,
    /// What was in it.
    pub parts: Vec<SharedPart>,
    /// How many lines, rows and charts that were.
    pub lines: u32,
}

/// A section that was shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharedPart {
    /// Which.
    pub section: BriefSection,
    /// How many items of it.
    pub items: u32,
}

/// Kinds of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SharedAs {
    /// A PDF.
    Pdf,
    /// A web page.
    Html,
    /// Markdown.
    Markdown,
    /// An encrypted page.
    Sealed,
}

/// The name under which the vault keeps them.
pub(crate) const SHARED: &str = "shared";
/// How many are kept: the newest.
const MOST: usize = 200;

impl Visit<'_> {
    /// What was shared, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn shared(&self) -> Result<Vec<Shared>, Error> {
        self.setting(SHARED)
    }

    /// Takes one off the list. The file is where it was saved.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] when it is not on the list; [`Error::Locked`].
    pub fn forget_shared(&self, id: EntryId) -> Result<Vec<Shared>, Error> {
        let mut shared = self.shared()?;
        let before = shared.len();
        shared.retain(|it| it.id != id);
        if shared.len() == before {
            return Err(Error::NoSuchEntry { id });
        }
        self.keep_setting(SHARED, &shared)?;
        Ok(shared)
    }

    pub(super) fn remember_shared(&self, it: Shared) -> Result<(), Error> {
        let mut shared = self.shared()?;
        shared.insert(0, it);
        shared.truncate(MOST);
        self.keep_setting(SHARED, &shared)
    }
}
