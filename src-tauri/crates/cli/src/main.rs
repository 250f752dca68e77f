//! `btw`: the companion without a window, for scripts, backups and tests.
//!
//! Answers are JSON on standard output, everything else goes to standard error, and a failure
//! ends with a number above zero.

mod host;
mod passphrase;
mod pipe;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use serde_json::{Value, json};

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
            host::Host::open(line.vault.clone(), line.passphrase_file.as_deref())?.print(command, input)
        }
        Verb::Pipe => pipe::serve(&host::Host::closed(line.vault.clone())?),
        Verb::Search { words } => {
            let input = json!({ "words": words.join(" "), "filter": {} });
            host::Host::open(line.vault.clone(), line.passphrase_file.as_deref())?.print("search", input)
        }
        Verb::Verify => host::Host::open(line.vault.clone(), line.passphrase_file.as_deref())?.verify(),
    }
}

/// The answer of a failure, as a sentence for people and its kind for scripts.
fn sentence(failure: &wire::Failure) -> String {
    let kind = serde_json::to_value(failure).unwrap_or(Value::Null);
    format!("{}\n{kind}", host::explain(failure))
}
