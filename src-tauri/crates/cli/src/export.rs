//! `btw export`: everything, or some days of it, as a file or a folder.

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::host::{Host, say};
use crate::{care, sentence, watch};

/// What is wanted.
#[derive(Args)]
pub(crate) struct Wanted {
    /// In which form.
    #[arg(long, value_enum)]
    format: Format,
    /// The file to write; for Markdown the folder.
    #[arg(long, value_name = "PATH")]
    to: String,
    /// The first day, such as 2026-03-02; the first there is when left out.
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// The last day; the last there is when left out.
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
}

/// Forms in which it goes out.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The app's own, which `btw import` reads back to the last letter.
    Json,
    /// A folder with a Markdown file for each day.
    Md,
    /// A table for spreadsheets.
    Csv,
    /// A web page that stands alone.
    Html,
    /// A tagged PDF for A4.
    Pdf,
    /// A tagged PDF for US letter.
    Letter,
    /// A FHIR bundle, for clinics.
    Fhir,
    /// Homework for a calendar.
    Ics,
}

/// Writes it and says what is in it.
pub(crate) fn write(host: &Host, wanted: &Wanted) -> Result<(), String> {
    let wish = json!({ "since": wanted.since, "until": wanted.until });
    let input = json!({ "wish": wish, "format": format(wanted.format), "path": care::whole(&wanted.to)? });
    let report = watch::ask(host, "take_out", input).map_err(|it| sentence(&it))?;
    eprintln!("This file is not encrypted. Whoever has it can read it.");
    say(&report.to_string())
}

fn format(format: Format) -> Value {
    let kind = match format {
        Format::Json => "json",
        Format::Md => "markdown",
        Format::Csv => "csv",
        Format::Html => "html",
        Format::Pdf => "pdf",
        Format::Letter => "pdfLetter",
        Format::Fhir => "fhir",
        Format::Ics => "ics",
    };
    json!({ "kind": kind })
}
