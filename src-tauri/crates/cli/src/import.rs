//! `btw import`: what another app wrote, or this one elsewhere, for scripts.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use crate::host::{Host, read_json, say};
use crate::{care, sentence, watch};

/// What is wanted.
#[derive(Args)]
pub(crate) struct Wanted {
    /// A file or a folder.
    file: String,
    /// What to take it for, such as `daylioTable`; recognised by what is in it when left out.
    #[arg(long = "as", value_name = "FORMAT")]
    format: Option<String>,
    /// Say what would come in, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// A JSON file with "moods" (a name → 0 to 10, or null for none) and "columns" (day, time, mood, title, text and tags,
    /// each a column counted from 0).
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
}

/// Takes it in, or says what would come in.
pub(crate) fn take(host: &Host, wanted: &Wanted) -> Result<(), String> {
    let map = wanted.map.as_deref().map_or(Ok(json!({})), map)?;
    let wish = json!({
        "path": care::whole(&wanted.file)?,
        "format": wanted.format,
        "columns": map.get("columns").unwrap_or(&Value::Null),
        "moods": map.get("moods").unwrap_or(&json!({})),
    });
    let command = if wanted.dry_run { "look_at_import" } else { "bring_in" };
    let told = watch::ask(host, command, json!({ "wish": wish })).map_err(|it| sentence(&it))?;
    say(&report(told).to_string())
}

fn map(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|_| format!("{} cannot be read.", path.display()))?;
    let map = read_json(&text)?;
    let known = |it: &Map<String, Value>| it.keys().all(|key| ["moods", "columns"].contains(&key.as_str()));
    match map.as_object().is_some_and(known) {
        true => Ok(map),
        false => Err("A map holds \"moods\" and \"columns\", and nothing else.".to_owned()),
    }
}

/// What was told, with everything that did not come along in one list of warnings.
fn report(mut told: Value) -> Value {
    let mut warnings = Vec::new();
    for (field, kind) in [("losses", "loss"), ("unknown", "unknownField")] {
        let found = told.as_object_mut().and_then(|it| it.remove(field));
        for (what, count) in found.as_ref().and_then(Value::as_object).into_iter().flatten() {
            warnings.push(json!({ "kind": kind, "what": what, "count": count }));
        }
    }
    told["warnings"] = json!(warnings);
    told
}
