//! Entries to be read: one report as a page or on paper, or a folder with a file for each day.

use std::fs;
use std::io::Write;
use std::path::Path;

use chrono::NaiveDate;
use content::say;
use exchange::{Block, Line, Paper, Report, Section, html, markdown, pdf};
use vault::Whole;

use super::Written;
use super::going::{Counted, Going, entry_of};
use super::wish::ExportFormat;
use crate::brief::day_said;
use crate::tables::unwritten;
use crate::{Error, tables};

/// What tells a folder apart from any other.
const README: &str = "README.md";

impl Going<'_> {
    /// One report with a section for each entry.
    pub(super) fn paper(&self, path: &Path) -> Result<Written, Error> {
        let mut sections = Vec::new();
        let counted = self.each(&mut |whole| {
            sections.push(self.section(whole));
            Ok(())
        })?;
        let report = Report { sections, ..about(&counted) };
        let (bytes, not_drawn) = drawn(&report, self.format)?;
        // Drawing takes a while; this may be unwanted by now.
        (self.steps)(self.of, self.of)?;
        let ((), bytes) = tables::put_streamed(path, |out| out.write_all(&bytes).map_err(unwritten))?;
        Ok(Written { counted, bytes, not_drawn })
    }

    /// A folder with a file for each day and one that says what it is, made beside its place.
    pub(super) fn folder(&self, path: &Path) -> Result<Written, Error> {
        let parent = path.parent().ok_or(Error::NoFile)?;
        let made = own_folder(parent).map_err(unwritten)?;
        let (mut day, mut bytes): (Option<Day>, u64) = (None, 0);
        let counted = self.each(&mut |whole| {
            let of = whole.entry.written.day;
            if let Some(over) = day.take_if(|it| it.day != of) {
                bytes += over.write(made.path())?;
            }
            day.get_or_insert_with(|| Day { day: of, sections: Vec::new() }).sections.push(self.section(whole));
            Ok(())
        })?;
        if let Some(last) = day {
            bytes += last.write(made.path()).map_err(unwritten)?;
        }
        bytes += put_in(made.path(), README, &readme(&counted)).map_err(unwritten)?;
        tables::sync(made.path()).map_err(unwritten)?;
        if !tables::is_free(path) {
            return Err(Error::NoFile);
        }
        fs::rename(made.path(), path).map_err(unwritten)?;
        tables::sync(parent).map_err(unwritten)?;
        Ok(Written { counted, bytes, not_drawn: Vec::new() })
    }

    fn section(&self, whole: Whole) -> Section {
        let entry = entry_of(whole);
        let said = self.speaking.said(&entry);
        let line = |text: String| Line { key: String::new(), text };
        let mut lines: Vec<Line> = said.lines.into_iter().map(line).collect();
        let block = match lines.len() {
            0 => None,
            1 => lines.pop().map(|line| Block::Text { line }),
            _ => Some(Block::List { lines }),
        };
        Section { key: entry.id.as_str().to_owned(), heading: said.heading, blocks: block.into_iter().collect() }
    }
}

/// A folder beside its place, for this account only. It goes again unless it gets its name.
fn own_folder(parent: &Path) -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(parent)
}

/// What was written on one day.
struct Day {
    day: NaiveDate,
    sections: Vec<Section>,
}

impl Day {
    fn write(self, folder: &Path) -> std::io::Result<u64> {
        let report = Report { title: day_said(self.day), sections: self.sections, ..Report::default() };
        put_in(folder, &format!("{}.md", self.day), &markdown(&report))
    }
}

fn put_in(folder: &Path, name: &str, text: &str) -> std::io::Result<u64> {
    let mut file = fs::File::create_new(folder.join(name))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(text.len() as u64)
}

/// What stands above and below all entries.
fn about(counted: &Counted) -> Report {
    let days = counted.first.zip(counted.last).map(|(since, until)| {
        let (since, until) = (day_said(since), day_said(until));
        say("brief-days", &[("since", (&since).into()), ("until", (&until).into())])
    });
    let count = say("export-count", &[("entries", counted.entries().into())]);
    Report {
        language: "en".into(),
        title: say("export-title", &[]),
        lead: [Some(say("export-lead", &[])), days, Some(count)].into_iter().flatten().collect(),
        sections: Vec::new(),
        foot: vec![say("export-foot", &[])],
    }
}

fn readme(counted: &Counted) -> String {
    let mut report = about(counted);
    report.lead.push(say("export-folder", &[]));
    markdown(&report)
}

/// A report as bytes, with the signs that paper has no letter for.
fn drawn(report: &Report, format: ExportFormat) -> Result<(Vec<u8>, Vec<String>), Error> {
    let paper = match format {
        ExportFormat::Pdf => Paper::A4,
        ExportFormat::PdfLetter => Paper::Letter,
        _ => return Ok((html(report).into_bytes(), Vec::new())),
    };
    let made = pdf(report, paper).map_err(Error::NoPaper)?;
    Ok((made.bytes, made.not_drawn.into_iter().map(String::from).collect()))
}
