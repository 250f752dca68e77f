//! Everything of a parcel, gathered before a single entry is kept: an import is one piece.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::EntryKind;
use exchange::incoming::{Arrival, Fault, Format, Loss, Parcel, Sink, Stop, Told, here, read, recognised, table};
use vault::{Imported, Importing, NewEntry, Taken, Vault, Whole};

use super::own::OwnFile;
use super::{ImportMood, ImportTable, ImportWish, moods, opened};
use crate::work::Steps;
use crate::{Error, ImportFault, Visit};

/// What came out of a parcel.
pub(super) struct Gathered {
    pub(super) format: Format,
    /// The entries, the earliest first, so that a day reads as it was written.
    pub(super) held: Vec<Held>,
    pub(super) moods: Vec<ImportMood>,
    pub(super) losses: BTreeMap<Loss, u32>,
    pub(super) unknown: BTreeMap<String, u32>,
    pub(super) table: Option<ImportTable>,
    /// What our own file holds beside entries.
    pub(super) own: Option<OwnFile>,
}

/// An entry that may be kept.
pub(super) enum Held {
    /// Of another app.
    Foreign(Box<Imported>),
    /// Of our own.
    Own(Box<Whole>),
}

impl Held {
    fn entry(&self) -> &NewEntry {
        match self {
            Self::Foreign(it) => &it.entry,
            Self::Own(it) => &it.entry,
        }
    }

    pub(super) fn day(&self) -> NaiveDate {
        self.entry().written.day
    }

    pub(super) fn kind(&self) -> EntryKind {
        self.entry().body.kind()
    }

    pub(super) fn foresee(&self, vault: &Vault) -> Result<Taken, Error> {
        Ok(match self {
            Self::Foreign(it) => vault.foresee(it)?,
            Self::Own(it) => vault.foresee_whole(it)?,
        })
    }

    pub(super) fn take(&self, importing: &mut Importing<'_>) -> Result<Taken, vault::Error> {
        match self {
            Self::Foreign(it) => importing.take(it),
            Self::Own(it) => importing.take_whole(it),
        }
    }
}

impl Visit<'_> {
    /// Reads a parcel whole. `steps` is asked now and then whether it is still wanted.
    pub(super) fn gather_import(&self, wish: &ImportWish, steps: Steps<'_>) -> Result<Gathered, Error> {
        steps(0, 0)?;
        let parcel = opened(&wish.path)?;
        let format = wish.format.or_else(|| recognised(&parcel)).ok_or(Error::Import(ImportFault::Unknown))?;
        if format == Format::Betweentimes {
            return self.gather_own(&parcel, steps);
        }
        let (mut arrivals, mut count) = (Vec::new(), 0_u32);
        let told = read_all(&parcel, format, wish, &mut |it| {
            arrivals.push(it);
            count += 1;
            if count.is_multiple_of(256) && steps(count, 0).is_err() { Err(Stop) } else { Ok(()) }
        })?;
        let table = (format == Format::Table).then(|| ImportTable {
            head: table::peek(&parcel),
            columns: wish.columns.clone().unwrap_or_else(|| table::guess(&parcel)),
        });
        drop(parcel);
        arrivals.sort_by_key(|it| (it.written.day, it.written.at));
        let mut gathered = Gathered {
            format,
            held: Vec::with_capacity(arrivals.len()),
            moods: moods::met(&told, &arrivals, &wish.moods, &self.remembered_moods(format)?),
            losses: told.losses.into_iter().map(|(loss, it)| (loss, small(it))).collect(),
            unknown: told.unknown.into_iter().map(|(name, it)| (name, small(it))).collect(),
            table,
            own: None,
        };
        for arrival in arrivals {
            self.hold(arrival, &mut gathered)?;
        }
        Ok(gathered)
    }

    /// Holds an entry as it would be kept; one that this app would not keep is counted.
    fn hold(&self, arrival: Arrival, gathered: &mut Gathered) -> Result<(), Error> {
        let arrival = moods::give(arrival, &gathered.moods);
        if self.check(&arrival.body).is_err() {
            *gathered.losses.entry(Loss::Unreadable).or_default() += 1;
            return Ok(());
        }
        gathered.held.push(Held::Foreign(Box::new(Imported {
            origin: format!("{} {}", family(gathered.format), arrival.key),
            entry: NewEntry {
                id: self.with(|vault| Ok(vault.make_id()?))?,
                written: arrival.written,
                changed_at: arrival.changed_at.unwrap_or(arrival.written.at),
                body: arrival.body,
                tags: arrival.tags,
                to_session: false,
                never_export: false,
            },
        })));
        Ok(())
    }
}

fn read_all(
    parcel: &Parcel,
    format: Format,
    wish: &ImportWish,
    take: &mut dyn FnMut(Arrival) -> Result<(), Stop>,
) -> Result<Told, Error> {
    let mut sink = Sink::to(take);
    match &wish.columns {
        Some(columns) if format == Format::Table => table::read_table(parcel, columns, &here(), &mut sink),
        _ => read(parcel, format, &here(), &mut sink),
    }
    .map_err(fault)?;
    Ok(sink.told())
}

/// Several kinds of file come from one app: what one of them brought is known again in the others.
fn family(format: Format) -> &'static str {
    match format {
        Format::Betweentimes => "betweentimes",
        Format::FreeCbt | Format::FreeCbtBackup | Format::FreeCbtTable => "freecbt",
        Format::Quirk => "quirk",
        Format::DaylioTable => "daylio-table",
        Format::DaylioBackup => "daylio",
        Format::DailyYou | Format::DailyYouBackup => "daily-you",
        Format::DayOne | Format::DayOneClassic => "day-one",
        Format::DayOneText => "day-one-text",
        Format::Jrnl | Format::JrnlText => "jrnl",
        Format::MiniDiary => "mini-diary",
        Format::RedNotebook => "rednotebook",
        Format::Pixels => "pixels",
        Format::Table => "table",
    }
}

/// What is wrong with a file, for the screen.
pub(super) fn fault(fault: Fault) -> Error {
    match fault {
        Fault::Broken { line } => Error::Import(ImportFault::Broken { line: small(line as u64) }),
        Fault::Unknown => Error::Import(ImportFault::Unknown),
        Fault::TooMany { most } => Error::Import(ImportFault::TooMany { most: small(most) }),
        Fault::Newer => Error::Import(ImportFault::Newer),
        Fault::Stopped => vault::Error::Stopped.into(),
    }
}

pub(super) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
