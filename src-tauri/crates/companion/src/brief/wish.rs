//! What was wanted last time, so that the next brief begins the same. Only keys are kept, none of which holds a word.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::item::Item;
use super::{BriefWish, gather::Gathering};
use crate::{Error, Visit, tasks::is_a_day, work::Steps};

/// What is remembered of a wish.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Remembered {
    /// What could have gone in.
    offered: BTreeSet<String>,
    /// What did.
    chosen: BTreeSet<String>,
    /// What was left out of it.
    redacted: BTreeSet<String>,
}

/// The name under which the vault keeps it.
pub(crate) const REMEMBERED: &str = "brief";
/// The most keys of a wish.
const KEYS: usize = 5_000;
/// The longest key, and the longest name, in bytes.
const LONGEST: usize = 400;

impl Visit<'_> {
    /// A checked wish in which everything is chosen by its key, and everything that could go in.
    pub(super) fn gathered(&self, wish: Option<BriefWish>, steps: Steps<'_>) -> Result<(BriefWish, Vec<Item>), Error> {
        let mut wish = wish.map_or_else(|| self.first_wish(), Ok)?;
        self.check_wish(&wish)?;
        let items = Gathering::of(*self, wish.since, self.until(&wish))?.items(steps)?;
        if wish.chosen.is_none() {
            let before: Remembered = self.setting(REMEMBERED)?;
            let lines: BTreeSet<String> = items.iter().flat_map(Item::keys).collect();
            wish.chosen = Some(items.iter().filter(|it| before.has(it)).map(|it| it.key.clone()).collect());
            wish.redacted.extend(before.redacted.intersection(&lines).cloned());
        }
        Ok((wish, items))
    }

    /// Since the last session, for the therapist.
    fn first_wish(&self) -> Result<BriefWish, Error> {
        let sessions = self.sessions()?;
        Ok(BriefWish {
            since: sessions.since,
            until: None,
            chosen: None,
            redacted: BTreeSet::new(),
            from: String::new(),
            to: sessions.appointment.therapist,
        })
    }

    /// Keeps what was wanted.
    pub(super) fn remember(&self, wish: &BriefWish, items: &[Item]) -> Result<(), Error> {
        let offered: BTreeSet<String> = items.iter().map(|it| it.key.clone()).collect();
        let lines: BTreeSet<String> = items.iter().flat_map(Item::keys).collect();
        let remembered = Remembered {
            chosen: offered.iter().filter(|it| wish.has(it)).cloned().collect(),
            redacted: wish.redacted.intersection(&lines).cloned().collect(),
            offered,
        };
        self.keep_setting(REMEMBERED, &remembered)
    }

    fn check_wish(&self, wish: &BriefWish) -> Result<(), Error> {
        let until = self.until(wish);
        if !is_a_day(wish.since) || !is_a_day(until) || wish.since > until {
            return Err(Error::OutOfRange { field: "since" });
        }
        let keys = || wish.chosen.iter().flatten().chain(&wish.redacted);
        let mut texts = keys().chain([&wish.from, &wish.to]);
        if keys().count() > KEYS || texts.any(|it| it.len() > LONGEST) { Err(Error::TooLong) } else { Ok(()) }
    }
}

impl Remembered {
    /// Whether an item goes in: as it did last time, or, when it is new, as is usual.
    fn has(&self, item: &Item) -> bool {
        if self.offered.contains(&item.key) { self.chosen.contains(&item.key) } else { item.by_itself() }
    }
}
