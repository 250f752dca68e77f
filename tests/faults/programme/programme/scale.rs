//! T10: a million entries and an entry of 10 MB. Everything is found, and memory does not grow with them.

use std::path::Path;

use chrono::TimeDelta;
use domain::{Body, EntryId, Moment, Page};
use vault::{Cost, Filter, Imported, Key, NewEntry, Vault};

use super::Scale;
use super::history::start;
use super::outcome::Outcome;
use super::worker::{Worker, quiet, say};

/// Entries that come in one transaction.
const BATCH: u64 = 20_000;
/// The most memory that may be used, in KiB.
const MOST_MEMORY: u64 = 400 * 1024;
/// An entry of 10 MB, in bytes.
const LARGE: usize = 10 * 1024 * 1024;

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let entries = scale.of(20_000, 1_000_000);
    // On the disk, not in memory: half a gigabyte.
    let home = tempfile::TempDir::with_prefix("faults-").expect("a folder");
    let mut worker = Worker::start(&["scale", &home.path().join("vault").display().to_string(), &entries.to_string()]);
    let said = worker.rest();
    let memory = said.iter().find_map(|it| it.strip_prefix("memory ")?.parse::<u64>().ok());
    for line in &said {
        match line.split_once(' ') {
            Some(("well", _)) => outcome.tried(Ok(())),
            Some(("memory", _)) => {}
            _ => outcome.tried(Err(line.clone())),
        }
    }
    outcome.tried(match memory {
        _ if !worker.ended_well() => Err("the process ended badly".into()),
        Some(memory) if within(memory) => Ok(()),
        other => Err(format!("memory: {other:?} KiB")),
    });
    outcome.note(format!("{entries} entries, at most {} MiB of memory", memory.unwrap_or(0) / 1024));
    let mut hog = Worker::start(&["hog"]);
    let memory = hog.rest().first().and_then(|it| it.parse().ok()).unwrap_or(0);
    outcome.control(!within(memory));
    outcome
}

fn within(memory: u64) -> bool {
    (1..=MOST_MEMORY).contains(&memory)
}

/// The control: keeps more in memory than it may.
pub fn hog() {
    let all: Vec<Vec<u8>> = (0..500).map(|at| vec![at as u8; 1024 * 1024]).collect();
    std::hint::black_box(&all);
    say(&peak().to_string());
}

/// The most memory this process has had, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|it| it.parse().ok()).unwrap_or(0)
}

fn numbered(number: u64) -> Imported {
    let at = start() - TimeDelta::minutes(number as i64);
    let mut text = format!("Page {number}. It rained, and I walked home slowly, thinking of the lake. ");
    if number.is_multiple_of(250_000) {
        text.push_str("A lighthouse. ");
    }
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    let entry = NewEntry {
        id: EntryId::of(id),
        written: Moment { at, day: at.date_naive(), offset_minutes: 0 },
        changed_at: at,
        body: Body::Page(Page { title: String::new(), text, mood: None }),
        tags: Vec::new(),
        to_session: false,
        never_export: false,
    };
    Imported { origin: format!("made-{number}"), entry }
}

/// Builds a vault of so many entries and uses it. Says what holds and what does not.
pub fn build_and_use(folder: &Path, entries: u64) {
    let said = |what: &str, outcome: Result<(), String>| match outcome {
        Ok(()) => say(&format!("well {what}")),
        Err(problem) => say(&format!("{what}: {problem}")),
    };
    said("built", build(folder, entries));
    let opened = Vault::open(folder, Key::Device, start()).map_err(|it| it.to_string());
    let mut vault = match opened {
        Ok(vault) => vault,
        Err(problem) => return say(&format!("does not open: {problem}")),
    };
    said("newest fifty", newest(&vault));
    said("a frequent word", finds(&vault, "rained", 50));
    said("a rare word", finds(&vault, "lighthouse", 1.max(entries.div_ceil(250_000).min(50) as usize)));
    said("one entry more", large(&mut vault));
    said("whole", whole(&vault, entries + 1));
    said("backup", backup(&vault));
    say(&format!("memory {}", peak()));
}

fn build(folder: &Path, entries: u64) -> Result<(), String> {
    let (mut vault, _) = Vault::create(folder, None, Cost::Lowest).map_err(|it| it.to_string())?;
    let mut numbers = 0..entries;
    while !numbers.is_empty() {
        let mut batch = numbers.by_ref().take(BATCH as usize).map(numbered);
        vault.import(&mut batch, quiet()).map_err(|it| it.to_string())?;
    }
    Ok(())
}

fn newest(vault: &Vault) -> Result<(), String> {
    let listed = vault.list(&Filter::default()).map_err(|it| it.to_string())?;
    if listed.len() == 50 { Ok(()) } else { Err(format!("{} in the list", listed.len())) }
}

fn finds(vault: &Vault, word: &str, wanted: usize) -> Result<(), String> {
    let found = vault.search(word, &Filter::default()).map_err(|it| it.to_string())?;
    if found.len() == wanted { Ok(()) } else { Err(format!("{} found, not {wanted}", found.len())) }
}

/// An entry of 10 MB is kept, read and found.
fn large(vault: &mut Vault) -> Result<(), String> {
    let mut text = "The tide came in and went out again. ".repeat(LARGE / 37 + 1);
    text.push_str("kittiwake");
    let mut entry = numbered(u64::MAX).entry;
    entry.written = numbered(0).entry.written;
    entry.body = Body::Page(Page { title: "Large".into(), text: text.clone(), mood: None });
    vault.write(&entry).map_err(|it| it.to_string())?;
    match vault.read(&entry.id).map_err(|it| it.to_string())? {
        Some(read) if matches!(&read.body, Body::Page(it) if it.text == text) => {}
        _ => return Err("it is not what was written".into()),
    }
    finds(vault, "kittiwake", 1)
}

fn whole(vault: &Vault, entries: u64) -> Result<(), String> {
    let verdict = vault.verify(quiet()).map_err(|it| it.to_string())?;
    if verdict.problems.is_empty() && verdict.entries == entries { Ok(()) } else { Err(format!("{verdict:?}")) }
}

fn backup(vault: &Vault) -> Result<(), String> {
    vault.back_up(start(), vault::Pin::Usual, quiet()).map(drop).map_err(|it| it.to_string())
}
