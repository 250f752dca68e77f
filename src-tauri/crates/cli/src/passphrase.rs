//! Where a passphrase comes from: a file, the environment, or a prompt. Never the command line.

use std::{env, fs, path::Path};

/// The variable that may hold the passphrase.
const VARIABLE: &str = "BTW_PASSPHRASE";

/// The passphrase of the file or of the variable, if there is one.
pub(crate) fn given(file: Option<&Path>) -> Result<Option<String>, String> {
    let Some(file) = file else { return Ok(env::var(VARIABLE).ok()) };
    let text = fs::read_to_string(file).map_err(|problem| format!("Cannot read the passphrase file: {problem}"))?;
    Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
}

/// The passphrase typed at a prompt, unseen.
pub(crate) fn asked() -> Result<String, String> {
    rpassword::prompt_password("Passphrase: ").map_err(|problem| format!("Cannot ask for the passphrase: {problem}"))
}
