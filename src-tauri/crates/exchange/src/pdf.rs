//! A report as a PDF that can be read aloud.
//!
//! `blocks` decides what stands where, on which page, and what it is; `draw` puts that into the file. The file
//! keeps the rules of PDF/UA-1: everything is tagged, in reading order, or marked as decoration.

mod blocks;
mod chart;
mod draw;
mod face;
mod flow;
mod lines;
mod table;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::report::Report;
use crate::text;

/// The paper a PDF is made for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Signs the font does not have. Each is a box on the paper, and still itself for a screen reader.
    pub not_drawn: BTreeSet<char>,
}

/// Why a PDF could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPdf {
    /// The report has no title, and such a file may not be without one.
    #[error("a PDF needs a title")]
    NoTitle,
    /// The file would not have kept the rules of PDF/UA-1.
    #[error("the PDF could not be made: {0}")]
    Refused(String),
}

impl Paper {
    /// Width and height, in points of 1/72 inch.
    fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// The report as a tagged PDF on this paper.
///
/// # Errors
///
/// [`NoPdf`] when there is no title, or the result would not keep the rules of PDF/UA-1.
pub fn pdf(report: &Report, paper: Paper) -> Result<Pdf, NoPdf> {
    let title = text::one_line(&report.title);
    if title.is_empty() {
        return Err(NoPdf::NoTitle);
    }
    let faces = face::Faces::new();
    let laid_out = blocks::laid_out(report, paper.size(), &faces);
    let bytes = draw::drawn(&laid_out, &faces, &title, &report.language)?;
    Ok(Pdf { bytes, not_drawn: laid_out.not_drawn })
}
