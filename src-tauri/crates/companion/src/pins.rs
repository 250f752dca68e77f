//! Pinned entries: what a person wants at the top of the journal.

use std::collections::HashSet;

use domain::{EntryId, Summary};
use exchange::outgoing::own::Settings;

use crate::{Error, Visit};

/// The name under which the vault keeps the names of pinned entries. A change, the bin and a backup leave them alone.
pub(crate) const PINS: &str = "pins";

impl Visit<'_> {
    /// The pinned entries that are not in the bin, the last pinned first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn pinned(&self) -> Result<Vec<Summary>, Error> {
        let pins = self.pins()?;
        self.with(|vault| Ok(vault.summaries_of(&pins)?))
    }

    /// Pins an entry, or no longer; answers as [`Visit::pinned`].
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchEntry`] for one that is not there or lies in the bin; [`Error::Locked`].
    pub fn pin_entry(&self, id: EntryId, pinned: bool) -> Result<Vec<Summary>, Error> {
        self.read_entry(id.clone())?;
        let mut pins = self.pins()?;
        pins.retain(|it| *it != id);
        if pinned {
            pins.insert(0, id);
        }
        let pins = self.still_there(pins)?;
        self.keep_setting(PINS, &pins)?;
        self.with(|vault| Ok(vault.summaries_of(&pins)?))
    }

    /// Lets go of the names of entries that are erased. What lies in the bin may come back, and is pinned then.
    pub(crate) fn follow_pins(&self) -> Result<(), Error> {
        let pins = self.pins()?;
        let there = self.still_there(pins.clone())?;
        if there == pins { Ok(()) } else { self.keep_setting(PINS, &there) }
    }

    /// Those that are not erased.
    fn still_there(&self, pins: Vec<EntryId>) -> Result<Vec<EntryId>, Error> {
        self.with(|vault| {
            let mut there = Vec::new();
            for id in pins {
                if vault.is_there(&id)? {
                    there.push(id);
                }
            }
            Ok(there)
        })
    }

    fn pins(&self) -> Result<Vec<EntryId>, Error> {
        self.setting(PINS)
    }
}

/// Leaves only those pins in the settings of a file whose entries go out with it.
pub(crate) fn only_of(entries: &HashSet<EntryId>, settings: &mut Settings) {
    if let Some(pins) = settings.get_mut(PINS).and_then(|it| it.as_array_mut()) {
        let goes = |it: &str| EntryId::try_from(it.to_owned()).is_ok_and(|it| entries.contains(&it));
        pins.retain(|it| it.as_str().is_some_and(goes));
    }
}
