//! Backups, restoring, healing and keys, for scripts.

use std::io::BufRead;
use std::path::Path;

use companion::{Phase, Status};
use serde_json::{Value, json};
use wire::Failure;

use crate::host::{Host, explain, of_phase, say};
use crate::{Line, passphrase, sentence, watch};

/// Makes a backup, or lists those there are.
pub(crate) fn back_up(host: &Host, list: bool) -> Result<(), String> {
    if list {
        let state = host.ask("data_state", json!({})).map_err(|it| sentence(&it))?;
        return say(&state["backups"].to_string());
    }
    print(host, "back_up", json!({}))
}

/// Brings a backup back, or shows what it would bring.
pub(crate) fn restore(line: &Line, backup: &str, preview: bool, rehearse: bool) -> Result<(), String> {
    let host = Host::closed(line.vault.clone())?;
    if host.phase()? == Phase::Absent {
        if preview || rehearse {
            return Err(sentence(&Failure::NoVault));
        }
        let key = passphrase::given(line.passphrase_file.as_deref())?;
        return print(&host, "start_from_backup", json!({ "path": whole(backup)?, "key": key }));
    }
    let host = host.opened(line.passphrase_file.as_deref())?;
    let place = if backup.contains(['/', std::path::MAIN_SEPARATOR]) {
        json!({ "kind": "file", "path": whole(backup)? })
    } else {
        json!({ "kind": "own", "name": backup })
    };
    match (preview, rehearse) {
        (true, _) => print(&host, "preview_restore", json!({ "backup": place, "key": null })),
        (_, true) => print(&host, "rehearse", json!({ "backup": place })),
        _ => print(&host, "restore", json!({ "backup": place, "key": null })),
    }
}

/// Heals a damaged vault, or says what is damaged.
pub(crate) fn salvage(line: &Line, backup_only: bool, examine: bool) -> Result<(), String> {
    let host = Host::closed(line.vault.clone())?;
    let status = host.phase()?;
    if status == Phase::Absent {
        return Err(sentence(&Failure::NoVault));
    }
    let key = passphrase::given(line.passphrase_file.as_deref())?;
    let key = if status == Phase::Locked && key.is_none() { Some(passphrase::asked()?) } else { key };
    if opens(&host, status, key.as_deref())? {
        let verdict = watch::ask(&host, "verify", json!({})).map_err(|it| sentence(&it))?;
        if verdict["whole"] == json!(true) {
            return say(&verdict.to_string());
        }
    }
    let diagnosis = watch::ask(&host, "examine", json!({ "key": key })).map_err(|it| sentence(&it))?;
    if examine {
        return say(&diagnosis.to_string());
    }
    print(&host, "heal", json!({ "cure": if backup_only { "backup" } else { "salvage" } }))
}

/// Whether a vault opens: then nothing may be wrong with it at all.
fn opens(host: &Host, status: Phase, key: Option<&str>) -> Result<bool, String> {
    match (status, key) {
        (Phase::Open, _) => Ok(true),
        (Phase::Locked, Some(key)) => match host.unlock(key) {
            Ok(()) => Ok(true),
            Err(Failure::Damaged) => Ok(false),
            Err(other) => Err(sentence(&other)),
        },
        _ => Ok(false),
    }
}

/// Gives everything a new key.
pub(crate) fn rekey(line: &Line, new: Option<&Path>) -> Result<(), String> {
    let current = known(line)?;
    let next = passphrase::new(new)?;
    let host = Host::closed(line.vault.clone())?.opened_with(current.as_deref())?;
    print(&host, "rekey", json!({ "current": current, "next": next }))
}

/// Makes a new recovery code, which counts once it was typed back.
pub(crate) fn recovery(line: &Line) -> Result<(), String> {
    let current = known(line)?.ok_or("A vault without a passphrase needs no recovery code.")?;
    let host = Host::closed(line.vault.clone())?.opened_with(Some(&current))?;
    print(&host, "make_code", json!({ "current": current }))?;
    eprintln!("Type the code back to keep it. The one before works until then.");
    let typed = std::io::stdin().lock().lines().next().transpose();
    let typed = typed.map_err(|problem| format!("Cannot read: {problem}"))?.unwrap_or_default();
    if host.ask("confirm_code", json!({ "typed": typed })).map_err(|it| sentence(&it))? == json!(true) {
        return Ok(());
    }
    host.ask("forget_code", json!({})).map_err(|it| sentence(&it))?;
    Err("This is not the same code. The new one was let go; the one before works as it did.".into())
}

/// Erases everything.
pub(crate) fn erase(line: &Line, second: bool) -> Result<(), String> {
    let host = Host::closed(line.vault.clone())?;
    let host = if host.phase()? == Phase::Locked { host.opened(line.passphrase_file.as_deref())? } else { host };
    print(&host, "erase_everything", json!({ "second": second }))
}

/// The passphrase of a vault that has one; asked for when it was not given.
fn known(line: &Line) -> Result<Option<String>, String> {
    let given = passphrase::given(line.passphrase_file.as_deref())?;
    match Host::closed(line.vault.clone())?.phase()? {
        Phase::Locked if given.is_none() => passphrase::asked().map(Some),
        Phase::Locked => Ok(given),
        Phase::Open => Ok(None),
        other => Err(sentence(&of_phase(other))),
    }
}

/// A path that means the same from everywhere.
pub(crate) fn whole(path: &str) -> Result<String, String> {
    let whole = std::path::absolute(path).map_err(|problem| format!("Cannot find {path}: {problem}"))?;
    whole.to_str().map(str::to_owned).ok_or_else(|| explain(&Failure::NoSuchBackup).to_owned())
}

fn print(host: &Host, command: &str, input: Value) -> Result<(), String> {
    let answer = watch::ask(host, command, input).map_err(|it| sentence(&it))?;
    say(&answer.to_string())
}

impl Host {
    /// Where things stand. Opens a vault without a passphrase.
    pub(crate) fn phase(&self) -> Result<Phase, String> {
        let status = self.ask("status", json!({})).map_err(|it| sentence(&it))?;
        let status: Status = serde_json::from_value(status).map_err(|_| "The answer could not be read.".to_owned())?;
        Ok(status.phase)
    }
}
