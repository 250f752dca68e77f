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
    /// As it is dialled inside the country.
    pub number: String,
    /// Opening hours in local time, in words such as `24/7`.
    pub hours: String,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// `free`, `local` or `unknown`.
    pub cost: String,
    /// `call`, `text`, `chat` or `email`; several may fit.
    pub channel: Vec<Channel>,
    /// The service's own address, shown as text.
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
