//! Where a passphrase comes from: a file, the environment, or a prompt. Never the command line.

use std::{env, fs, path::Path};

/// The variable that may hold the passphrase.
const VARIABLE: &str = "BTW_PASSPHRASE";

/// The variable that may hold a new passphrase.
const NEW: &str = "BTW_NEW_PASSPHRASE";

/// The passphrase of the file or of the variable, if there is one.
pub(crate) fn given(file: Option<&Path>) -> Result<Option<String>, String> {
    read(file, VARIABLE)
}

/// The variable that may hold the passphrase of a sealed file.
const SEALED: &str = "BTW_BRIEF_PASSPHRASE";

/// A new passphrase: of the file, of the variable, or typed twice.
pub(crate) fn new(file: Option<&Path>) -> Result<String, String> {
    read(file, NEW)?.map_or_else(|| twice("New passphrase: "), Ok)
}

/// The passphrase of a file that is being sealed: of the file, of the variable, or typed twice.
pub(crate) fn for_sealing(file: Option<&Path>) -> Result<String, String> {
    read(file, SEALED)?.map_or_else(|| twice("Passphrase for the file: "), Ok)
}

fn twice(what: &str) -> Result<String, String> {
    let prompt = |text| rpassword::prompt_password(text).map_err(|it| format!("Cannot ask for the passphrase: {it}"));
    let first = prompt(what)?;
    if prompt("The same once more: ")? == first { Ok(first) } else { Err("The two are not the same.".into()) }
}

fn read(file: Option<&Path>, variable: &str) -> Result<Option<String>, String> {
    let Some(file) = file else { return Ok(env::var(variable).ok()) };
    let text = fs::read_to_string(file).map_err(|problem| format!("Cannot read the passphrase file: {problem}"))?;
    Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
}

/// The passphrase typed at a prompt, unseen.
pub(crate) fn asked() -> Result<String, String> {
    rpassword::prompt_password("Passphrase: ").map_err(|problem| format!("Cannot ask for the passphrase: {problem}"))
}
