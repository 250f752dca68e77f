//! `btw`: the companion without a window, for scripts, backups and tests.
//!
//! Answers are JSON on standard output, everything else goes to standard error, and a failure
//! ends with a number above zero.

mod brief;
mod care;
mod export;
mod host;
mod import;
mod passphrase;
mod pipe;
mod watch;

use std::{alloc::System, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use serde_json::{Value, json};
use zeroizing_alloc::ZeroAlloc;

/// Memory is overwritten when it is given back: passphrases and entries pass through many hands.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// The command line of Betweentimes.
#[derive(Parser)]
#[command(name = "btw", version, about)]
struct Line {
    /// The folder of the vault; where the app keeps it when left out.
    #[arg(long, global = true, value_name = "DIR")]
    vault: Option<PathBuf>,
    /// A file whose first line is the passphrase. Otherwise BTW_PASSPHRASE or a prompt.
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Make a vault in the folder; with a passphrase when one is given.
    New,
    /// Carry out one command of the table.
    Ask {
        /// Its name, as `btw commands` lists it.
        command: String,
        /// Its input as JSON; `{}` when left out.
        input: Option<String>,
    },
    /// Answer one JSON request a line until the input ends.
    Pipe,
    /// Find entries that hold all these words.
    Search {
        /// The words.
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Check every page of the vault.
    Verify,
    /// Make a backup, or list those there are.
    Backup {
        /// List the backups instead, the newest first.
        #[arg(long)]
        list: bool,
    },
    /// Bring a backup back; the present state is kept as a backup of its own. Without a vault in the folder,
    /// one is made of the backup.
    Restore {
        /// The name of a backup as `btw backup --list` shows it, or the path of a file.
        backup: String,
        /// Show what it would bring back, and change nothing.
        #[arg(long, conflicts_with = "rehearse")]
        preview: bool,
        /// Prove that it opens and is whole, and change nothing.
        #[arg(long)]
        rehearse: bool,
    },
    /// Write a brief for a session as a file: what went in last time, and of what is new whatever is not sensitive.
    ///
    /// `btw ask brief '{"wish":null}'` shows everything that could go in, with its keys. A file that is there already is
    /// never written over. Only `--format sealed` is encrypted.
    Brief(brief::Wanted),
    /// Take in what another app wrote, or this app elsewhere. The same file twice adds nothing.
    ///
    /// FreeCBT, Quirk, Daylio, Daily You, Day One, jrnl, Mini Diary, RedNotebook, Pixels, tables, and the app's own export. A
    /// backup is made first; everything comes in, or nothing.
    Import(import::Wanted),
    /// Write everything, or some days of it, as a file or a folder. It is not encrypted.
    ///
    /// What is marked "never export" stays out of every form; the safety plan and what is thought of a therapist go out as
    /// json alone. What is there already is never written over.
    Export(export::Wanted),
    /// Make a damaged vault whole again; the damaged file is set aside as it is.
    Salvage {
        /// Bring back the newest backup that is whole, and nothing from the damaged file.
        #[arg(long)]
        backup_only: bool,
        /// Say what is damaged, and change nothing.
        #[arg(long, conflicts_with = "backup_only")]
        examine: bool,
    },
    /// Give everything a new key, a new passphrase and a new recovery code: somebody knows the old ones.
    Rekey {
        /// A file whose first line is the new passphrase. Otherwise BTW_NEW_PASSPHRASE or a prompt.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
    /// Make a new recovery code. It counts once it was typed back: one line on standard input.
    Recovery,
    /// Erase the vault, its keys and its backups for good.
    Erase {
        /// Say that this is meant.
        #[arg(long, required = true)]
        everything: bool,
        /// Also erase its backups in the second folder.
        #[arg(long)]
        second: bool,
    },
    /// List every command, one a line. Needs no vault.
    Commands,
}

fn main() -> ExitCode {
    let line = Line::parse();
    match run(&line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the line asks.
fn run(line: &Line) -> Result<(), String> {
    match &line.verb {
        Verb::Commands => host::say(&wire::NAMES.join("\n")),
        Verb::New => host::Host::closed(line.vault.clone())?.make(line.passphrase_file.as_deref()),
        Verb::Ask { command, input } => {
            let input = host::read_json(input.as_deref().unwrap_or("{}"))?;
            open(line)?.print(command, input)
        }
        Verb::Pipe => pipe::serve(&host::Host::closed(line.vault.clone())?),
        Verb::Search { words } => {
            let input = json!({ "words": words.join(" "), "filter": {} });
            open(line)?.print("search", input)
        }
        Verb::Verify => open(line)?.verify(),
        Verb::Backup { list } => care::back_up(&open(line)?, *list),
        Verb::Restore { backup, preview, rehearse } => care::restore(line, backup, *preview, *rehearse),
        Verb::Brief(wanted) => brief::write(&open(line)?, wanted),
        Verb::Export(wanted) => export::write(&open(line)?, wanted),
        Verb::Import(wanted) => import::take(&open(line)?, wanted),
        Verb::Salvage { backup_only, examine } => care::salvage(line, *backup_only, *examine),
        Verb::Rekey { new_passphrase_file } => care::rekey(line, new_passphrase_file.as_deref()),
        Verb::Recovery => care::recovery(line),
        Verb::Erase { second, .. } => care::erase(line, *second),
    }
}

/// The companion of a line, its vault open.
fn open(line: &Line) -> Result<host::Host, String> {
    host::Host::open(line.vault.clone(), line.passphrase_file.as_deref())
}

/// The answer of a failure, as a sentence for people and its kind for scripts.
fn sentence(failure: &wire::Failure) -> String {
    let kind = serde_json::to_value(failure).unwrap_or(Value::Null);
    format!("{}\n{kind}", host::explain(failure))
}
