//! A brief as a file, put in its place in one step.

use std::path::{Path, PathBuf};

use domain::count_of;
use exchange::{Paper, Report, Seed, html, markdown, pdf, sealed};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::item::Item;
use super::shared::{Shared, SharedAs, SharedPart};
use super::{BriefWish, paper, seal};
use crate::{Error, Visit, tables};

/// What kind of file it becomes. Only the sealed one is encrypted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BriefFormat {
    /// A tagged PDF for A4.
    Pdf,
    /// A tagged PDF for US letter.
    PdfLetter,
    /// A web page that stands alone.
    Html,
    /// Markdown.
    Markdown,
    /// A web page that a passphrase opens.
    Sealed {
        /// What opens it.
        passphrase: String,
    },
}

/// A brief that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedBrief {
    /// What the list of what was shared says of it.
    pub shared: Shared,
    /// Signs that the font of the PDF does not have: on paper each is a box.
    pub not_drawn: Vec<String>,
}

impl Visit<'_> {
    /// Writes a brief as a file and keeps what was shared. A file that is there already is never written over.
    ///
    /// # Errors
    ///
    /// [`Error::Blank`] when nothing is chosen; [`vault::Error::WeakPassphrase`]; [`Error::NoPaper`] when the PDF cannot be
    /// made; [`Error::NoFile`] when it cannot be written there; as [`Visit::brief`]. Nothing is written then.
    pub fn save_brief(&self, wish: BriefWish, format: BriefFormat, path: String) -> Result<SavedBrief, Error> {
        self.need_open()?;
        if matches!(&format, BriefFormat::Sealed { passphrase } if !self.weigh_passphrase(passphrase.clone())?.accepted)
        {
            return Err(vault::Error::WeakPassphrase.into());
        }
        let path = tables::place(PathBuf::from(path), format.ending()).ok_or(Error::NoFile)?;
        self.companion.gathering(|steps| {
            let (wish, items) = self.gathered(Some(wish), steps)?;
            let report = self.paper(&wish, &items)?;
            if report.sections.is_empty() {
                return Err(Error::Blank);
            }
            let (bytes, not_drawn) = self.bytes(&report, &format)?;
            let shared = self.shared_as(&wish, &format, &path, &items, &report)?;
            tables::put(&path, &bytes).map_err(|_| Error::NoFile)?;
            let kept = self.remember_shared(shared.clone()).and_then(|()| self.remember(&wish, &items));
            if let Err(problem) = kept {
                // What the list does not say was not shared.
                std::fs::remove_file(&path).ok();
                return Err(problem);
            }
            Ok(SavedBrief { shared, not_drawn })
        })
    }

    fn bytes(&self, report: &Report, format: &BriefFormat) -> Result<(Vec<u8>, Vec<String>), Error> {
        let on_paper = |paper| {
            let made = pdf(report, paper).map_err(Error::NoPaper)?;
            Ok((made.bytes, made.not_drawn.into_iter().map(String::from).collect()))
        };
        match format {
            BriefFormat::Pdf => on_paper(Paper::A4),
            BriefFormat::PdfLetter => on_paper(Paper::Letter),
            BriefFormat::Html => Ok((html(report).into_bytes(), Vec::new())),
            BriefFormat::Markdown => Ok((markdown(report).into_bytes(), Vec::new())),
            BriefFormat::Sealed { passphrase } => {
                let seed = self.with(|vault| Ok(Seed { salt: vault.random_bytes()?, nonce: vault.random_bytes()? }))?;
                let page = sealed(report, passphrase, seed, &seal::words());
                Ok((page.map_err(|_| vault::Error::WeakPassphrase)?.into_bytes(), Vec::new()))
            }
        }
    }

    fn shared_as(
        &self,
        wish: &BriefWish,
        format: &BriefFormat,
        path: &Path,
        items: &[Item],
        report: &Report,
    ) -> Result<Shared, Error> {
        let keys = |it: &Item| it.keys().iter().any(|key| !wish.redacted.contains(key));
        let chosen: Vec<&Item> = items.iter().filter(|it| wish.has(&it.key) && keys(it)).collect();
        let parts = chosen.chunk_by(|one, next| one.section == next.section);
        let part = |it: &[&Item]| Some(SharedPart { section: it.first()?.section, items: count_of(it.len()) });
        Ok(Shared {
            id: self.with(|vault| Ok(vault.make_id()?))?,
            at: self.now.at,
            day: self.now.day,
            format: format.kind(),
            encrypted: matches!(format, BriefFormat::Sealed { .. }),
            file: path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default(),
            to: wish.to.trim().to_owned(),
            since: wish.since,
            until: self.until(wish),
            parts: parts.filter_map(part).collect(),
            lines: paper::lines(report),
        })
    }
}

impl BriefFormat {
    /// How the name of such a file ends.
    fn ending(&self) -> &'static str {
        match self {
            Self::Pdf | Self::PdfLetter => "pdf",
            Self::Html | Self::Sealed { .. } => "html",
            Self::Markdown => "md",
        }
    }

    fn kind(&self) -> SharedAs {
        match self {
            Self::Pdf | Self::PdfLetter => SharedAs::Pdf,
            Self::Html => SharedAs::Html,
            Self::Markdown => SharedAs::Markdown,
            Self::Sealed { .. } => SharedAs::Sealed,
        }
    }
}
