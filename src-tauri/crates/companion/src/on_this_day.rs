//! On this day: what was written on it in earlier years.

use chrono::NaiveDate;
use domain::Summary;
use domain::on_this_day::{Ago, earlier_months, earlier_years};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Filter, Visit};

/// What was written on one earlier day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierDay {
    /// How long ago it was.
    pub ago: Ago,
    /// Its entries, never empty, the newest first.
    pub entries: Vec<Summary>,
}

impl Visit<'_> {
    /// What was written on this day in earlier years; one and six months ago when there is no such year. The bin is
    /// left out, and days without an entry.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`].
    pub fn on_this_day(&self) -> Result<Vec<EarlierDay>, Error> {
        let Some(first) = self.with(|vault| Ok(vault.first_day()?))? else { return Ok(Vec::new()) };
        let years = self.written_on(earlier_years(self.now.day, first))?;
        if years.is_empty() { self.written_on(earlier_months(self.now.day)) } else { Ok(years) }
    }

    fn written_on(&self, days: Vec<(Ago, NaiveDate)>) -> Result<Vec<EarlierDay>, Error> {
        let mut found = Vec::new();
        for (ago, day) in days {
            let filter = Filter { since: Some(day), until: day.succ_opt(), ..Filter::default() };
            let entries = self.list_entries(filter)?;
            if !entries.is_empty() {
                found.push(EarlierDay { ago, entries });
            }
        }
        Ok(found)
    }
}
