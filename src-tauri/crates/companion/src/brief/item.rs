//! One thing that could go in, and what would be read of it.

use chrono::{Datelike, NaiveDate};
use content::say;
use exchange::ReportChart;

use super::{BriefSection, Offer};

/// Something that could go in.
pub(crate) struct Item {
    /// Its name for as long as it says the same.
    pub(crate) key: String,
    pub(crate) section: BriefSection,
    pub(crate) label: String,
    pub(crate) day: Option<NaiveDate>,
    pub(crate) sensitive: bool,
    /// Whether it goes in when nobody chose, unless it is sensitive.
    pub(crate) usual: bool,
    pub(crate) part: Part,
}

/// What is read of it.
pub(crate) enum Part {
    /// Lines of a list.
    Lines(Vec<String>),
    /// A row of its section's table.
    Row(Vec<String>),
    /// A chart.
    Chart(Box<ReportChart>),
}

impl Item {
    /// Something with lines.
    pub(super) fn lines(section: BriefSection, key: String, label: String, lines: Vec<String>) -> Self {
        Self { key, section, label, day: None, sensitive: false, usual: true, part: Part::Lines(lines) }
    }

    /// The same as something sensitive.
    pub(super) fn sensitive(self, sensitive: bool) -> Self {
        Self { sensitive, ..self }
    }

    /// The same on a day.
    pub(super) fn on(self, day: NaiveDate) -> Self {
        Self { day: Some(day), ..self }
    }

    /// Whether it goes in when nobody chose.
    pub(super) fn by_itself(&self) -> bool {
        self.usual && !self.sensitive
    }

    /// The keys of what is read of it.
    pub(super) fn keys(&self) -> Vec<String> {
        match &self.part {
            Part::Lines(lines) => (1..=lines.len()).map(|it| format!("{}.{it}", self.key)).collect(),
            Part::Row(_) | Part::Chart(_) => vec![self.key.clone()],
        }
    }

    pub(super) fn offer(&self, on: bool) -> Offer {
        Offer {
            key: self.key.clone(),
            section: self.section,
            label: self.label.clone(),
            day: self.day,
            sensitive: self.sensitive,
            on,
            lines: self.keys(),
        }
    }
}

impl BriefSection {
    /// Its key in a report.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Homework => "homework",
            Self::Marked => "marked",
            Self::Mood => "mood",
            Self::Practice => "practice",
            Self::Measures => "measures",
            Self::Records => "records",
            Self::Goals => "goals",
        }
    }

    /// Its heading.
    pub(super) fn heading(self) -> String {
        match self {
            Self::Talk => say("brief-section-talk", &[]),
            Self::Homework => say("brief-section-homework", &[]),
            Self::Marked => say("brief-section-marked", &[]),
            Self::Mood => say("brief-section-mood", &[]),
            Self::Practice => say("brief-section-practice", &[]),
            Self::Measures => say("brief-section-measures", &[]),
            Self::Records => say("brief-section-records", &[]),
            Self::Goals => say("brief-section-goals", &[]),
        }
    }
}

/// A day in words, such as 3 March 2026.
pub(crate) fn day_said(day: NaiveDate) -> String {
    let year = day.year();
    say("brief-day", &[("day", day.day().into()), ("month", day.month().into()), ("year", year.into())])
}
