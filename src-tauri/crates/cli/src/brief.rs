//! `btw brief`: a brief as a file, for scripts.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::host::{Host, say};
use crate::{care, passphrase, sentence, watch};

/// What is wanted.
#[derive(Args)]
pub(crate) struct Wanted {
    /// The first day it tells of, such as 2026-03-02; the last session when left out.
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// The last day it tells of; today when left out.
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    /// What kind of file it becomes.
    #[arg(long, value_enum)]
    format: Format,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    to: String,
    /// Put in everything, sensitive things as well.
    #[arg(long, conflicts_with = "keys")]
    all: bool,
    /// Put in exactly the items with these keys.
    #[arg(long, value_name = "KEY", value_delimiter = ',', num_args = 1..)]
    keys: Vec<String>,
    /// A file whose first line is the passphrase of the sealed page. Otherwise BTW_BRIEF_PASSPHRASE or a prompt.
    #[arg(long, value_name = "FILE")]
    brief_passphrase_file: Option<PathBuf>,
}

/// Kinds of file.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A tagged PDF for A4.
    Pdf,
    /// A tagged PDF for US letter.
    Letter,
    /// A web page that stands alone.
    Html,
    /// Markdown.
    Md,
    /// A web page that a passphrase opens.
    Sealed,
}

/// Writes it and says what is in it.
pub(crate) fn write(host: &Host, wanted: &Wanted) -> Result<(), String> {
    let format = format(wanted)?;
    let sessions = host.ask("sessions", json!({})).map_err(|it| sentence(&it))?;
    let since = wanted.since.map_or_else(|| sessions["since"].clone(), |it| json!(it));
    let to = sessions["appointment"]["therapist"].clone();
    let mut wish = json!({ "since": since, "until": wanted.until, "chosen": null, "to": to });
    if wanted.all {
        wish["chosen"] = everything(host, &wish)?;
    } else if !wanted.keys.is_empty() {
        wish["chosen"] = json!(wanted.keys);
    }
    let input = json!({ "wish": wish, "format": format, "path": care::whole(&wanted.to)? });
    let saved = watch::ask(host, "save_brief", input).map_err(|it| sentence(&it))?;
    let shared = &saved["shared"];
    if shared["encrypted"] == json!(false) {
        eprintln!("This file is not encrypted. Whoever has it can read it.");
    }
    let told = json!({
        "file": shared["file"],
        "format": shared["format"],
        "encrypted": shared["encrypted"],
        "since": shared["since"],
        "until": shared["until"],
        "items": shared["parts"],
        "lines": shared["lines"],
        "notDrawn": saved["notDrawn"],
    });
    say(&told.to_string())
}

/// The keys of everything that could go in.
fn everything(host: &Host, wish: &Value) -> Result<Value, String> {
    let brief = watch::ask(host, "brief", json!({ "wish": wish })).map_err(|it| sentence(&it))?;
    let offered = brief["offered"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(offered.iter().map(|it| it["key"].clone()).collect())
}

fn format(wanted: &Wanted) -> Result<Value, String> {
    Ok(match wanted.format {
        Format::Pdf => json!({ "kind": "pdf" }),
        Format::Letter => json!({ "kind": "pdfLetter" }),
        Format::Html => json!({ "kind": "html" }),
        Format::Md => json!({ "kind": "markdown" }),
        Format::Sealed => {
            let passphrase = passphrase::for_sealing(wanted.brief_passphrase_file.as_deref())?;
            json!({ "kind": "sealed", "passphrase": passphrase })
        }
    })
}
