//! Emergency numbers and crisis lines, as facts with their source and date.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The emergency numbers and lines of one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 alpha-2, such as `PL`; the name comes from the screen's language.
    pub code: String,
    /// Emergency numbers, first one first.
    pub emergency: Vec<Helpline>,
    /// Crisis lines, the main one first.
    pub lines: Vec<Helpline>,
}

/// One number, with where it was seen and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Helpline {
    /// The service's own name.
    pub name: String,
    /// As it is dialled inside the country. The address, for what is not called and takes no text message.
    pub number: String,
    /// Opening hours in the country's own time, in words such as `24/7`.
    pub hours: String,
    /// The same hours to reckon with. Empty when it is always open, and when the times are not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<OpenHours>>")]
    pub open: Vec<OpenHours>,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// `free`, `local` or `unknown`.
    pub cost: String,
    /// How it is reached; several ways may fit.
    pub channel: Vec<Channel>,
    /// The service's own address with its scheme, shown as text.
    pub url: Option<String>,
    /// Where the number was seen.
    pub source: String,
    /// The day it was seen.
    pub checked_on: NaiveDate,
    /// How sure it is.
    pub status: Status,
    /// Whether it is for something other than a crisis, such as finding treatment.
    #[serde(default)]
    pub not_a_crisis_line: bool,
}

/// How a line is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Channel {
    /// By phone.
    Call,
    /// By text message.
    Text,
    /// By chat.
    Chat,
    /// By email.
    Email,
    /// On its website, where there is more to choose from.
    Web,
}

/// Hours that were stated, for some days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenHours {
    /// The days on which it opens.
    pub days: Vec<Weekday>,
    /// When it opens: `HH:MM`, in the country's own time.
    pub from: String,
    /// When it closes: `HH:MM`, on the next day unless it is later than `from`. None where it was not stated.
    pub to: Option<String>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// How sure a record is. Only [`Status::V`] is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LineStatus")]
pub enum Status {
    /// Seen at an official, press or primary page.
    V,
    /// One secondary list.
    S,
    /// From general knowledge.
    K,
}
