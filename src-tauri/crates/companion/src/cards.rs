//! Coping cards, and the three for a hard moment.

use domain::{Body, CopingCard, EntryId, EntryKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit};

/// A coping card and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptCard {
    /// Its name.
    pub id: EntryId,
    /// What is on it.
    pub card: CopingCard,
}

/// The most cards that are shown.
const CARDS: u32 = 200;

impl Visit<'_> {
    /// Every coping card: those at hand first, then the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn cards(&self) -> Result<Vec<KeptCard>, Error> {
        let filter = vault::Filter { kinds: vec![EntryKind::Card], limit: CARDS, ..Default::default() };
        let mut cards = self.with(|vault| {
            let mut cards = Vec::new();
            for summary in vault.list(&filter)? {
                if let Some(entry) = vault.read(&summary.id)?
                    && let Body::Card(card) = entry.body
                {
                    cards.push(KeptCard { id: entry.id, card });
                }
            }
            Ok(cards)
        })?;
        cards.sort_by_key(|it| !it.card.at_hand);
        Ok(cards)
    }

    /// The cards of a hard moment: those chosen for it, or else the newest; at most three.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn cards_at_hand(&self) -> Result<Vec<KeptCard>, Error> {
        let mut cards = self.cards()?;
        cards.truncate(CopingCard::AT_HAND);
        Ok(cards)
    }
}

/// Refuses what no edition of this app could have written on a card.
pub(crate) fn check(card: &CopingCard) -> Result<(), Error> {
    if card.steps.len() > CopingCard::STEPS {
        return Err(Error::OutOfRange { field: "steps" });
    }
    if card.minutes.is_some_and(|it| it == 0 || it > 24 * 60) {
        return Err(Error::OutOfRange { field: "minutes" });
    }
    if card.photo.as_ref().is_some_and(|it| !it.is_sound()) {
        return Err(Error::OutOfRange { field: "photo" });
    }
    if card.words().len() > 20_000 { Err(Error::TooLong) } else { Ok(()) }
}
