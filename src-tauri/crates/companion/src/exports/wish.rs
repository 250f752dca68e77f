//! What somebody wants to take out, and in which form.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Walk;

use crate::Error;
use crate::brief::NEVER;

/// What somebody wants to take out. Nothing said means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportWish {
    /// The first day; the first there is when missing.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// The last day; the last there is when missing.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Of which kinds; all when empty.
    #[serde(default)]
    pub kinds: BTreeSet<EntryKind>,
}

/// In which form it goes out. None of them is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ExportFormat {
    /// Our own: everything, to be read back to the last letter.
    Json,
    /// A folder with a Markdown file for each day.
    Markdown,
    /// A table for spreadsheets.
    Csv,
    /// A web page that stands alone.
    Html,
    /// A tagged PDF for A4.
    Pdf,
    /// A tagged PDF for US letter.
    PdfLetter,
    /// What clinics read: a FHIR bundle.
    Fhir,
    /// Homework for a calendar.
    Ics,
}

impl ExportWish {
    /// What is gone through for it.
    pub(super) fn walk(&self) -> Result<Walk, Error> {
        if self.since.zip(self.until).is_some_and(|(since, until)| since > until) {
            return Err(Error::OutOfRange { field: "until" });
        }
        // A day after the last day that can be told is no day any more, and nothing lies there.
        let until = self.until.and_then(|it| it.succ_opt());
        Ok(Walk { since: self.since, until, ..Walk::default() })
    }

    /// Whether entries of a kind are wanted.
    pub(super) fn wants(&self, kind: EntryKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }

    /// Whether nothing was chosen, so that what was set goes along.
    pub(super) fn is_everything(&self) -> bool {
        *self == Self::default()
    }
}

impl ExportFormat {
    /// How the name of such a file ends; nothing for a folder.
    pub(super) fn ending(self) -> Option<&'static str> {
        match self {
            Self::Json | Self::Fhir => Some("json"),
            Self::Markdown => None,
            Self::Csv => Some("csv"),
            Self::Html => Some("html"),
            Self::Pdf | Self::PdfLetter => Some("pdf"),
            Self::Ics => Some("ics"),
        }
    }

    /// Whether it has a place for such entries.
    pub(super) fn holds(self, kind: EntryKind) -> bool {
        self != Self::Ics || kind == EntryKind::Task
    }

    /// Whether an exercise or a questionnaire stays out of it.
    pub(super) fn keeps_back(self, slug: Option<&str>) -> bool {
        self != Self::Json && is_only_own(slug)
    }
}

/// Whether it goes out in our own form alone: the safety plan, and what somebody thinks of their therapist.
pub(super) fn is_only_own(slug: Option<&str>) -> bool {
    slug.is_some_and(|it| NEVER.contains(&it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 3, day)
    }

    #[test]
    fn both_days_belong_to_a_wish_and_they_come_in_order() {
        let wish = ExportWish { since: day(3), until: day(3), ..ExportWish::default() };

        let walk = wish.walk().expect("one day");

        assert_eq!((walk.since, walk.until), (day(3), day(4)));
        assert!(ExportWish { since: day(4), ..wish }.walk().is_err());
        let last = ExportWish { until: Some(NaiveDate::MAX), ..ExportWish::default() };
        assert_eq!(last.walk().expect("every day").until, None);
    }

    #[test]
    fn a_choice_of_any_part_is_not_everything() {
        assert!(ExportWish::default().is_everything());
        assert!(!ExportWish { until: day(3), ..ExportWish::default() }.is_everything());
        let pages = ExportWish { kinds: BTreeSet::from([EntryKind::Page]), ..ExportWish::default() };
        assert!(!pages.is_everything() && pages.wants(EntryKind::Page) && !pages.wants(EntryKind::Run));
    }

    #[test]
    fn what_is_only_for_the_person_goes_out_in_our_own_form_alone() {
        for slug in NEVER {
            assert!(ExportFormat::Pdf.keeps_back(Some(slug)) && !ExportFormat::Json.keeps_back(Some(slug)));
        }
        assert!(!ExportFormat::Pdf.keeps_back(Some("ground.five")) && !ExportFormat::Pdf.keeps_back(None));
    }
}
