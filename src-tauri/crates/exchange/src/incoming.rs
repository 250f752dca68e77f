//! What other apps wrote, read as entries.
//!
//! [`Parcel::opened`] takes a file, a zip or a folder apart under caps; [`recognised`] says what it is by what is in it,
//! not by its name; [`read`] hands over one [`Arrival`] after another and counts in [`Told`] what is left behind. Every
//! reader is a pure function of bytes: nothing here touches a vault, so a file may be read twice, first to be looked at
//! and then to be kept.

mod arrival;
mod clock;
mod daily_you;
mod daily_you_backup;
mod day_one;
mod day_one_classic;
mod day_one_text;
mod daylio_backup;
mod daylio_table;
mod freecbt;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod hostile;
mod html_text;
mod jrnl;
mod jrnl_text;
mod json;
mod keys;
mod mini_diary;
mod moods;
mod outline;
mod own;
mod parcel;
mod pixels;
mod quirk;
mod rednotebook;
#[cfg(test)]
mod samples;
mod sheet;
mod sink;
pub mod table;
mod thought;
#[cfg(test)]
mod trial;
mod zone;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use arrival::Arrival;
pub use own::{OwnRest, read_own};
pub use parcel::{Member, NotOpened, Parcel, Seekable};
pub use sink::{Loss, Sink, Stop, Told};
pub use zone::{Zone, here};

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ImportFormat")]
pub enum Format {
    /// Everything, as Betweentimes itself writes it.
    Betweentimes,
    /// FreeCBT's `FreeCBT.json`.
    FreeCbt,
    /// FreeCBT's backup text.
    FreeCbtBackup,
    /// FreeCBT's table.
    FreeCbtTable,
    /// What Quirk keeps on the phone; it has no export.
    Quirk,
    /// Daylio's table.
    DaylioTable,
    /// Daylio's backup.
    DaylioBackup,
    /// Daily You's older list.
    DailyYou,
    /// Daily You's backup.
    DailyYouBackup,
    /// Day One's zip, or the JSON in it.
    DayOne,
    /// Day One's plain text.
    DayOneText,
    /// A folder or zip of classic Day One entries, or one of them.
    DayOneClassic,
    /// What jrnl exports.
    Jrnl,
    /// A journal file of jrnl.
    JrnlText,
    /// Mini Diary's export.
    MiniDiary,
    /// The months of RedNotebook.
    RedNotebook,
    /// What Pixels exports.
    Pixels,
    /// A table whose columns somebody chooses by hand.
    Table,
}

/// One kind of file: how it is known, and how it is read.
pub(crate) struct Reader {
    format: Format,
    /// By what is in it. Cheap, and never fooled by a name alone.
    is_one: fn(&Parcel) -> bool,
    read: fn(&Parcel, &dyn Zone, &mut Sink<'_>) -> Result<(), Fault>,
}

/// Every kind, the most particular first; what anything with columns may be comes last.
#[rustfmt::skip]
const READERS: &[&Reader] = &[
    &own::READER,
    &freecbt::ARCHIVE,
    &freecbt::BACKUP,
    &freecbt::TABLE,
    &quirk::STORAGE,
    &daylio_table::READER,
    &daylio_backup::READER,
    &daily_you::READER,
    &daily_you_backup::READER,
    &day_one::READER,
    &day_one_text::READER,
    &day_one_classic::READER,
    &jrnl::READER,
    &jrnl_text::READER,
    &mini_diary::READER,
    &rednotebook::READER,
    &pixels::DAYS,
    &table::GUESSED,
];

/// A file that nothing may be taken from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is not what it was taken for, or it is broken there.
    #[error("broken near line {line}")]
    Broken {
        /// The line, counted from 1; 0 when lines mean nothing in such a file.
        line: usize,
    },
    /// It is of a kind that no reader knows.
    #[error("not a file of a known kind")]
    Unknown,
    /// It holds more entries than are taken in at once.
    #[error("more than {most} entries")]
    TooMany {
        /// The most.
        most: u64,
    },
    /// It is ours, from a version of the app that is newer than this one.
    #[error("written by a newer version")]
    Newer,
    /// Whoever takes the entries wants no more.
    #[error("stopped")]
    Stopped,
}

/// What a parcel is, by what is in it.
#[must_use]
pub fn recognised(parcel: &Parcel) -> Option<Format> {
    READERS.iter().find(|it| (it.is_one)(parcel)).map(|it| it.format)
}

/// Reads a parcel of that format and puts every entry into the sink. Times without a zone are those of `zone`. Our own
/// files hold more than arrivals and are read by [`read_own`].
///
/// # Errors
///
/// [`Fault`]; what was handed over before is to be let go.
pub fn read(parcel: &Parcel, format: Format, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let reader = READERS.iter().find(|it| it.format == format).ok_or(Fault::Unknown)?;
    lose_beside(parcel, sink);
    (reader.read)(parcel, zone, sink)
}

/// Counts what lies beside the entries of a parcel.
fn lose_beside(parcel: &Parcel, sink: &mut Sink<'_>) {
    sink.lose(Loss::Photos, parcel.photos);
    sink.lose(Loss::Recordings, parcel.recordings);
    sink.lose(Loss::OtherFiles, parcel.others);
}
