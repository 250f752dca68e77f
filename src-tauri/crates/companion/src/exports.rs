//! Taking everything out: looked at first, then written in one step, in our own form or in one that others read.

mod clinic;
mod data;
mod going;
mod pages;
mod wish;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use domain::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Error, Visit, tables};
use going::{Counted, Going};

pub use wish::{ExportFormat, ExportWish};

/// What would go out, before anything is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportLook {
    /// How many entries of each kind.
    pub kinds: BTreeMap<EntryKind, u32>,
    /// The first day.
    pub first: Option<NaiveDate>,
    /// The last day.
    pub last: Option<NaiveDate>,
    /// How many are left out because they are marked so.
    pub left_out: u32,
    /// How many of those that go out do so in our own form alone: it is for the person, the others may be read by anybody.
    pub only_own: u32,
}

/// What went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportReport {
    /// In which form.
    pub format: ExportFormat,
    /// What the file or folder is called, without its folders.
    pub file: String,
    /// How many entries are in it.
    pub entries: u32,
    /// How many of each kind.
    pub kinds: BTreeMap<EntryKind, u32>,
    /// The first day of them.
    pub first: Option<NaiveDate>,
    /// The last day of them.
    pub last: Option<NaiveDate>,
    /// How many were left out: marked so, or going out in our own form alone.
    pub left_out: u32,
    /// How large it is; the largest number there is for what is larger.
    pub bytes: u32,
    /// Signs that the font of the PDF does not have: on paper each is a box.
    pub not_drawn: Vec<String>,
}

/// What was written, beside what was counted.
struct Written {
    counted: Counted,
    bytes: u64,
    not_drawn: Vec<String>,
}

impl Visit<'_> {
    /// What would go out. Changes nothing, and writes nothing.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfRange`] (`until`) for days that do not fit, [`Error::Locked`].
    pub fn look_at_export(&self, wish: ExportWish) -> Result<ExportLook, Error> {
        self.need_open()?;
        let walk = wish.walk()?;
        let mut look = ExportLook::default();
        for it in self.with(|vault| Ok(vault.outlines(&walk)?))? {
            if !wish.wants(it.kind) {
                continue;
            }
            if it.never_export {
                look.left_out += 1;
                continue;
            }
            look.only_own += u32::from(wish::is_only_own(it.slug.as_deref()));
            *look.kinds.entry(it.kind).or_default() += 1;
            look.first = look.first.or(Some(it.day));
            look.last = Some(it.day);
        }
        Ok(look)
    }

    /// Writes what goes out beside its place, and puts it there in one step. None of it is encrypted. What is there already
    /// is never written over.
    ///
    /// # Errors
    ///
    /// [`Error::NoFile`] when it cannot be written there, or something of that name is there; [`Error::NoPaper`] when the
    /// PDF cannot be made; [`Error::Blank`] for a calendar without a task; [`vault::Error::NoRoom`],
    /// [`vault::Error::Stopped`]; as [`Visit::look_at_export`]. Nothing is written then.
    pub fn take_out(&self, wish: ExportWish, format: ExportFormat, path: String) -> Result<ExportReport, Error> {
        self.need_open()?;
        let path = place(PathBuf::from(path), format).ok_or(Error::NoFile)?;
        let walk = wish.walk()?;
        let of = self.with(|vault| Ok(vault.how_many(&walk)?))?;
        let speaking = self.speaking();
        let written = self
            .companion
            .gathering(|steps| Going { visit: *self, wish: &wish, walk, format, speaking, steps, of }.write(&path))?;
        Ok(report(format, &path, written))
    }
}

impl Going<'_> {
    fn write(&self, path: &Path) -> Result<Written, Error> {
        match self.format {
            ExportFormat::Json => self.own(path),
            ExportFormat::Markdown => self.folder(path),
            ExportFormat::Csv => self.table(path),
            ExportFormat::Html | ExportFormat::Pdf | ExportFormat::PdfLetter => self.paper(path),
            ExportFormat::Fhir => self.clinic(path),
            ExportFormat::Ics => self.calendar(path),
        }
    }
}

/// The place that is meant; nothing when it cannot be put there, or something is there.
fn place(path: PathBuf, format: ExportFormat) -> Option<PathBuf> {
    let path = match format.ending() {
        Some(ending) => tables::place(path, ending)?,
        None => Some(path).filter(|it| it.is_absolute() && it.parent().is_some_and(Path::is_dir))?,
    };
    tables::is_free(&path).then_some(path)
}

fn report(format: ExportFormat, path: &Path, Written { counted, bytes, not_drawn }: Written) -> ExportReport {
    let Counted { kinds, first, last, left_out } = counted;
    ExportReport {
        format,
        file: path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default(),
        entries: kinds.values().sum(),
        kinds,
        first,
        last,
        left_out,
        bytes: u32::try_from(bytes).unwrap_or(u32::MAX),
        not_drawn,
    }
}
