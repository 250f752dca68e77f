//! Keeping what was gathered, and taking it back.

use std::collections::BTreeMap;
use std::path::Path;

use vault::{Stage, Taken};

use super::ImportWish;
use super::gather::{Gathered, Held, small};
use super::report::{ImportReport, Kept, MOST_VERSIONS, Tally, Undone};
use crate::{Error, Visit};

impl Visit<'_> {
    /// Keeps everything in one transaction, and the report beside it.
    pub(super) fn take_in(&self, gathered: Gathered, wish: &ImportWish) -> Result<ImportReport, Error> {
        let days = || gathered.held.iter().map(Held::day);
        let mut report = ImportReport {
            number: self.next_number()?,
            at: self.now.at,
            day: self.now.day,
            format: gathered.format,
            file: name_of(&wish.path),
            kinds: BTreeMap::new(),
            first: days().min(),
            last: days().max(),
            added: 0,
            updated: 0,
            unchanged: 0,
            skipped: BTreeMap::new(),
            losses: gathered.losses,
            unknown: gathered.unknown,
            settings_kept: 0,
            undone: None,
        };
        let (held, own) = (gathered.held, gathered.own);
        let mut next_versions = Vec::new();
        let (tally, settings_kept) = self.with_work(|vault, work| {
            let done = vault.importing(report.number, |importing| {
                let (mut tally, of) = (Tally::default(), held.len() as u64);
                for (done, it) in (0_u64..).zip(&held) {
                    work.at(Stage::Importing, done, of)?;
                    let taken = it.take(importing)?;
                    if tally.count(&taken) {
                        *report.kinds.entry(it.kind()).or_default() += 1;
                    }
                    if let Taken::Updated { id, before } = taken
                        && next_versions.len() < MOST_VERSIONS
                    {
                        next_versions.push((id, before));
                    }
                }
                let kept = own.as_ref().map_or(Ok(0), |it| it.take(importing))?;
                Ok((tally, kept))
            })?;
            Ok(done)
        })?;
        report.settings_kept = settings_kept;
        let Tally { added, updated, unchanged, skipped } = tally;
        let report = ImportReport { added, updated, unchanged, skipped, ..report };
        self.keep_import(&Kept { report: report.clone(), next_versions })?;
        self.remember_moods(report.format, &gathered.moods)?;
        Ok(report)
    }

    /// Takes an import back as far as nothing was changed since.
    pub(super) fn take_back(&self, number: u32) -> Result<ImportReport, Error> {
        let wanted = |it: &Kept| it.report.number == number && it.report.undone.is_none();
        let Kept { mut report, next_versions } =
            self.kept_imports()?.into_iter().find(wanted).ok_or(Error::OutOfRange { field: "number" })?;
        let mut undone = Undone { at: self.now.at, binned: 0, reverted: 0, stay: 0 };
        for (id, before) in next_versions {
            let now = self.with(|vault| Ok(vault.read(&id)?))?.map(|it| it.version);
            if now == Some(before + 1) && self.bring_back(id, before).is_ok() {
                undone.reverted += 1;
            } else {
                undone.stay += 1;
            }
        }
        let back = self.with(|vault| Ok(vault.take_back(number, self.now.at)?))?;
        undone.binned = small(back.binned);
        undone.stay += small(back.stay);
        report.undone = Some(undone);
        self.keep_import(&Kept { report: report.clone(), next_versions: Vec::new() })?;
        Ok(report)
    }
}

fn name_of(path: &str) -> String {
    Path::new(path).file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}
