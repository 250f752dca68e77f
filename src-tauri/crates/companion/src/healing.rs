//! A journal whose file is damaged: what is wrong, what is safe, and making it whole again.

use chrono::NaiveDate;
use domain::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Key, Patient};

use crate::backups::{Backup, either, small};
use crate::{Error, Visit};

/// What is known of the damage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// Parts of the file, of 4 KiB each; 0 when the file is gone.
    pub pages: u32,
    /// Parts that cannot be read.
    pub damaged: u32,
    /// The newest backup that is whole; it was opened and checked just now.
    pub backup: Option<Backup>,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Cure {
    /// Bring back the newest backup.
    Backup,
    /// Bring back the newest backup, and put into it what can still be read.
    Salvage,
}

/// An entry that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// The day it was written on.
    pub day: NaiveDate,
    /// What kind it was, where that is known.
    pub kind: Option<EntryKind>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Healed {
    /// When the backup was made that was brought back; missing when there was none.
    pub backup: Option<Backup>,
    /// Entries there are now.
    pub entries: u32,
    /// Entries that were read in the damaged file and were in no backup, or not in this version.
    pub salvaged: u32,
    /// Entries that are nowhere now, the oldest day first.
    pub missing: Vec<Missing>,
    /// Entries that came back as the backup had them; later changes to them are not there.
    pub older: Vec<Missing>,
    /// Parts of the file that could not be read.
    pub damaged: u32,
    /// The folder of the damaged file, inside the journal's folder; missing when no file was left.
    pub set_aside: Option<String>,
}

impl Visit<'_> {
    /// Looks at a damaged file, and for the newest backup that is whole. Changes nothing. `key` is the
    /// passphrase or the recovery code, unless the journal was open when the damage showed.
    ///
    /// # Errors
    ///
    /// [`Error::WrongKey`] asks for a key; [`vault::Error::InUse`] while the journal is open and well.
    pub fn examine(&self, key: Option<String>) -> Result<Diagnosis, Error> {
        let mut desk = self.companion.desk();
        desk.wait_for_closing();
        desk.may_try(self.now.at)?;
        let second = self.second();
        if desk.vault.is_some() {
            return Err(vault::Error::InUse.into());
        }
        if desk.patient.is_none() {
            let folder = &self.companion.places.vault;
            let admitted =
                either(key.as_deref(), |key| Patient::admit(folder, key.unwrap_or(Key::Device), second.as_deref()));
            desk.patient = Some(admitted.map_err(|error| desk.note_typed(error, key.is_some(), self.now.at))?);
        }
        let patient = desk.patient.as_ref().ok_or(Error::Locked)?;
        let diagnosis = self.companion.watched(|work| patient.examine(second.as_deref(), work))?;
        Ok(Diagnosis {
            pages: small(diagnosis.pages),
            damaged: small(diagnosis.damaged),
            backup: diagnosis.backup.map(Backup::of_name),
        })
    }

    /// Makes the journal whole again, and opens it. The damaged file is set aside as it is.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] before [`Visit::examine`]; [`vault::Error::NoSuchBackup`], [`vault::Error::NoRoom`],
    /// [`vault::Error::Stopped`]; nothing is changed then.
    pub fn heal(&self, cure: Cure) -> Result<Healed, Error> {
        let mut desk = self.companion.desk();
        let patient = desk.patient.take().ok_or(Error::Locked)?;
        let (second, now) = (self.second(), self.now.at);
        let cure = match cure {
            Cure::Backup => vault::Cure::Backup,
            Cure::Salvage => vault::Cure::Salvage,
        };
        match self.companion.watched(|work| patient.heal(cure, second.as_deref(), now, work)) {
            Ok((vault, healed)) => {
                desk.vault = Some(vault);
                drop(desk);
                // The journal is whole, whatever becomes of the copy of its plan.
                let _ = self.agree_on_plan();
                Ok(healed.into())
            }
            Err((patient, error)) => {
                desk.patient = patient.map(|it| *it);
                Err(error.into())
            }
        }
    }
}

impl From<vault::Healed> for Healed {
    fn from(it: vault::Healed) -> Self {
        let list =
            |them: Vec<vault::Missing>| them.into_iter().map(|it| Missing { day: it.day, kind: it.kind }).collect();
        Self {
            backup: it.backup.map(Backup::of_name),
            entries: small(it.entries),
            salvaged: small(it.salvaged),
            missing: list(it.missing),
            older: list(it.older),
            damaged: small(it.damaged),
            set_aside: it.set_aside.map(|it| it.display().to_string()),
        }
    }
}
