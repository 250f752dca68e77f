//! T20: what opens the vault is changed, and the process ends before each change of the disk in turn.
//! The vault opens with what opened it before or with what was to open it, and never with neither.

use std::fs;
use std::path::Path;

use betweentimes_tests::places;
use vault::{Cost, Key, Pin, Vault};

use super::Scale;
use super::history::{self, History, Known, holds_one_of, start};
use super::kills::a_moment;
use super::outcome::Outcome;
use super::worker::{PASSPHRASES, Worker, copy, folder, quiet, say, vault_after};
use crate::disk;

/// A change of what opens the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// Sets the first passphrase, or another one.
    Set(usize),
    /// Gives everything a new key.
    Rekey(usize),
    /// Takes the passphrase away.
    Remove,
}

/// The change of this number in a row without end, and the passphrase after it.
fn change(number: u64) -> Change {
    let next = (number as usize + 1) % PASSPHRASES.len();
    match number % 7 {
        3 | 5 => Change::Rekey(next),
        6 => Change::Remove,
        _ => Change::Set(next),
    }
}

/// The passphrase after so many changes; nothing when the vault opens by itself.
fn passphrase_after(changes: u64) -> Option<&'static str> {
    match changes.checked_sub(1).map(change) {
        None | Some(Change::Remove) => None,
        Some(Change::Set(next) | Change::Rekey(next)) => Some(PASSPHRASES[next]),
    }
}

fn key(passphrase: Option<&str>) -> Key<'_> {
    passphrase.map_or(Key::Device, Key::Passphrase)
}

fn carry_out(vault: Vault, change: Change, current: Option<&str>) -> Vault {
    let (now, work) = (start(), quiet());
    let done = match change {
        Change::Set(next) => vault.set_passphrase(current, PASSPHRASES[next], Cost::Lowest, now, work).map(|it| it.0),
        Change::Rekey(next) => vault.rekey(current, PASSPHRASES[next], Cost::Lowest, now, work).map(|it| it.0),
        Change::Remove => {
            let mut vault = vault;
            vault.remove_passphrase(current.unwrap_or_default()).map(|()| vault).map_err(|it| (None, it))
        }
    };
    let mut vault = done.map_err(|it| it.1).expect("a change of what opens the vault");
    vault.renew_backups(None, work).expect("the backups follow");
    vault
}

/// Changes what opens a vault again and again, and says each change when it is done.
pub fn go_through(folder: &Path, from: u64) {
    let mut vault = Vault::open(folder, key(passphrase_after(from)), start()).expect("the vault opens");
    for number in from.. {
        vault = carry_out(vault, change(number), passphrase_after(number));
        say("done");
    }
}

/// Kills changes at random instants.
pub fn killed(scale: Scale, kills: u64, outcome: &mut Outcome) {
    let mut chance = scale.chance(2);
    let home = folder();
    let vault = home.path().join("vault");
    let mut history = History::of(scale.seed);
    let filled = vault_after(&vault, &mut history, 25);
    filled.back_up(start(), Pin::Usual, quiet()).expect("a backup");
    drop(filled);
    let mut done = 0;
    for _ in 0..kills {
        let mut worker = Worker::start(&["keys", &vault.display().to_string(), &done.to_string()]);
        let heard = (0..chance.below(4)).take_while(|_| worker.hear().is_some()).count();
        a_moment(&mut chance, 150_000);
        done += (heard + worker.kill().len()) as u64;
        match opens_as(&vault, passphrase_after(done), passphrase_after(done + 1), &history.known) {
            Ok(is_after) => {
                done += u64::from(is_after);
                outcome.tried(Ok(()));
            }
            Err(problem) => {
                outcome.tried(Err(format!("{done} changes of what opens it, then a kill: {problem}")));
                return;
            }
        }
    }
}

/// Opens with what opened it before, or with what was to open it; answers whether it was the latter.
fn opens_as(vault: &Path, before: Option<&str>, after: Option<&str>, known: &Known) -> Result<bool, String> {
    let open = |passphrase| Vault::open(vault, key(passphrase), start());
    let opens = match (open(after), before == after) {
        (Ok(vault), _) => holds_one_of(&vault, &[known]).map(|()| true),
        (Err(problem), true) => Err(format!("does not open: {problem}")),
        (Err(_), false) => match open(before) {
            Ok(vault) => holds_one_of(&vault, &[known]).map(|()| false),
            Err(problem) => Err(format!("opens neither as before nor as after: {problem}")),
        },
    }?;
    if opens && before != after && open(before).is_ok() {
        return Err("opens with the old passphrase still, after the change was complete".into());
    }
    Ok(opens)
}

/// What is changed while the process dies, and the passphrases before and after.
const KINDS: [(&str, Option<usize>, Option<usize>); 6] = [
    ("first", None, Some(0)),
    ("change", Some(0), Some(1)),
    ("rekey", Some(0), Some(1)),
    ("remove", Some(0), None),
    ("code", Some(0), Some(0)),
    ("restore", Some(0), Some(0)),
];

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    for (kind, before, after) in KINDS {
        let home = folder();
        let prepared = home.path().join("prepared");
        let known = prepare(&prepared, before);
        let old = old_secrets(&prepared);
        let all = count(kind, &prepared, home.path());
        let mut at = 0;
        while at < all {
            outcome.tried(one_death(kind, &prepared, at, (before, after), &known, &old));
            at += scale.of(23, 1);
        }
    }
    control(&mut outcome);
    outcome
}

/// A vault with a few entries, a backup and a passphrase.
fn prepare(folder: &Path, passphrase: Option<usize>) -> Known {
    let mut history = History::of(20);
    let mut vault = vault_after(folder, &mut history, 25);
    if let Some(passphrase) = passphrase {
        vault = carry_out(vault, Change::Set(passphrase), None);
    }
    vault.back_up(start(), Pin::Usual, quiet()).expect("a backup");
    history.known
}

/// How many changes of the disk there are.
fn count(kind: &str, prepared: &Path, home: &Path) -> u64 {
    let vault = home.join("counted");
    copy(prepared, &vault);
    let mut worker = Worker::start(&["die", &vault.display().to_string(), kind, &u64::MAX.to_string()]);
    let said = worker.rest();
    assert!(worker.ended_well(), "the change `{kind}` does not work at all");
    said.last().and_then(|it| it.parse().ok()).expect("a number")
}

fn one_death(
    kind: &str,
    prepared: &Path,
    at: u64,
    (before, after): (Option<usize>, Option<usize>),
    known: &Known,
    old: &[String],
) -> Result<(), String> {
    let home = folder();
    let vault = home.path().join("vault");
    copy(prepared, &vault);
    let mut worker = Worker::start(&["die", &vault.display().to_string(), kind, &at.to_string()]);
    let said = worker.rest();
    let told = |problem: String| format!("`{kind}` ended before change {at}: {problem}");
    let [before, after] = [before, after].map(|it| it.map(|it| PASSPHRASES[it]));
    let is_after = opens_as(&vault, before, after, known).map_err(told)?;
    if said.iter().any(|it| it == "done") && !is_after {
        return Err(told("it was acknowledged and did not happen".into()));
    }
    if is_after && before != after {
        for secret in old {
            if lies_in(&vault, secret) {
                return Err(told("an old slot lies in the folder still".into()));
            }
        }
    }
    Ok(())
}

/// The wrapped keys of a slots file, which must not lie anywhere in the folder after a change.
fn old_secrets(vault: &Path) -> Vec<String> {
    let text = fs::read_to_string(vault.join("vault.keys")).expect("the slots");
    let slots: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let slots = slots["slots"].as_array().cloned().unwrap_or_default();
    // The recovery code stays when only the passphrase changes.
    let changed = slots.iter().filter(|it| it["type"] != "recovery");
    changed.filter_map(|it| it["wrap"]["ct"].as_str().map(str::to_owned)).collect()
}

fn lies_in(vault: &Path, secret: &str) -> bool {
    // Backups follow later when the process ended before; the next look after them renews them.
    let own = places::files(vault).into_iter().filter(|it| it.parent() == Some(vault));
    own.into_iter().any(|it| fs::read(it).is_ok_and(|it| it.windows(secret.len()).any(|it| it == secret.as_bytes())))
}

/// Does one kind of change while the process dies at one change of the disk.
pub fn die(kind: &str, vault: &Path, at: u64) {
    if kind == "naive" {
        let (_, seen) = disk::dying(vault, at, || naive(vault));
        say(&seen.to_string());
        return;
    }
    let (_, before, after) = KINDS.into_iter().find(|it| it.0 == kind).expect("a kind of change");
    let [before, after] = [before, after].map(|it| it.map(|it| PASSPHRASES[it]));
    let ((), seen) = disk::dying(vault, at, || {
        let mut open = Vault::open(vault, key(before), start()).expect("the vault opens");
        let (now, work) = (start(), quiet());
        let mut open = match kind {
            "first" | "change" => {
                let next = after.expect("a passphrase");
                open.set_passphrase(before, next, Cost::Lowest, now, work).map_err(|it| it.1).expect("set").0
            }
            "rekey" => {
                let next = after.expect("a passphrase");
                open.rekey(before, next, Cost::Lowest, now, work).map_err(|it| it.1).expect("a new key").0
            }
            "remove" => {
                open.remove_passphrase(before.expect("a passphrase")).expect("removed");
                open
            }
            "code" => {
                let code = open.make_code(before.expect("a passphrase")).expect("a code");
                open.keep_code(&code).expect("kept");
                open
            }
            _ => {
                let newest = vault::Shelf::of_vault(vault).list().expect("backups").remove(0);
                open.restore(&newest.path, None, now, work).map_err(|it| it.1).expect("restored")
            }
        };
        say("done");
        open.renew_backups(None, work).expect("the backups follow");
    });
    say(&seen.to_string());
}

/// The control: a keys file that is written over where it stands.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let prepared = home.path().join("prepared");
    prepare(&prepared, Some(0));
    for at in 0..4 {
        let vault = home.path().join(format!("naive-{at}"));
        copy(&prepared, &vault);
        let mut worker = Worker::start(&["die", &vault.display().to_string(), "naive", &at.to_string()]);
        worker.rest();
        let spare = vault.join("vault.keys.bak");
        let _ = fs::remove_file(spare);
        outcome.control(Vault::open(&vault, Key::Passphrase(PASSPHRASES[0]), history::start()).is_err());
    }
}

fn naive(vault: &Path) {
    let path = vault.join("vault.keys");
    let bytes = fs::read(&path).expect("the keys");
    fs::write(&path, bytes).expect("written over");
}
