//! T5: one operation of the disk goes wrong, each in turn: not answered, no room, or half done.

use std::fs;
use std::path::Path;

use vault::{Cost, Key, Pin, Vault};

use super::Scale;
use super::history::{self, History, Known, holds_one_of, start};
use super::outcome::Outcome;
use super::worker::{PASSPHRASES, copy, folder, quiet, vault_after};
use crate::disk::{self, Trouble};

const TROUBLES: [Trouble; 3] = [Trouble::Io, Trouble::Full, Trouble::Short];

/// What is done while something goes wrong; answers what may be there afterwards.
type Work = fn(&Path, &History) -> Vec<Known>;

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let home = folder();
    let prepared = home.path().join("prepared");
    let mut history = History::of(scale.seed);
    let vault = vault_after(&prepared, &mut history, 15);
    vault.back_up(start(), Pin::Usual, quiet()).expect("a backup");
    drop(vault);
    let works: [(&str, Work); 4] =
        [("twenty saves", saves), ("a backup", backup), ("the first passphrase", passphrase), ("a restore", restore)];
    for (name, work) in works {
        let vault = home.path().join("counted");
        copy(&prepared, &vault);
        let all = disk::failing(&vault, u64::MAX, Trouble::Io, || work(&vault, &history)).1;
        fs::remove_dir_all(&vault).expect("gone");
        outcome.note(format!("{name}: {all} operations"));
        for trouble in TROUBLES {
            let mut at = u64::from(trouble as u8);
            while at < all {
                let looked = one_trouble(&prepared, &home.path().join("vault"), at, trouble, work, &history);
                outcome.tried(looked.map_err(|it| format!("{name}, operation {at}, {trouble:?}: {it}")));
                at += scale.of(23, 1);
            }
        }
    }
    control(&mut outcome);
    outcome
}

fn one_trouble(
    prepared: &Path,
    vault: &Path,
    at: u64,
    trouble: Trouble,
    work: Work,
    history: &History,
) -> Result<(), String> {
    copy(prepared, vault);
    let wanted = disk::failing(vault, at, trouble, || work(vault, history)).0;
    let wanted: Vec<&Known> = wanted.iter().collect();
    let looked = match Vault::open(vault, Key::Device, start()) {
        Err(vault::Error::WrongKey) => Vault::open(vault, Key::Passphrase(PASSPHRASES[0]), start()),
        other => other,
    }
    .map_err(|it| format!("does not open afterwards: {it}"))
    .and_then(|open| {
        holds_one_of(&open, &wanted)?;
        for backup in vault::Shelf::of_vault(vault).list().map_err(|it| it.to_string())? {
            open.rehearse(&backup.path, None, start(), quiet()).map_err(|it| format!("a broken backup: {it}"))?;
        }
        Ok(())
    });
    fs::remove_dir_all(vault).expect("gone");
    looked
}

fn open(vault: &Path) -> Option<Vault> {
    Vault::open(vault, Key::Device, start()).ok()
}

/// Goes on until the first step that is refused; that step may have reached the disk or not.
fn saves(folder: &Path, history: &History) -> Vec<Known> {
    let mut history = history.clone();
    let Some(mut vault) = open(folder) else { return vec![history.known] };
    for _ in 0..20 {
        let before = history.known.clone();
        let step = history.next();
        if history::apply(&step, &mut vault, history.now()).is_err() {
            return vec![before, history.known];
        }
    }
    vec![history.known]
}

fn backup(folder: &Path, history: &History) -> Vec<Known> {
    if let Some(vault) = open(folder) {
        // Whether it was made shows in the list of those that are whole.
        let _ = vault.back_up(start(), Pin::Usual, quiet());
    }
    vec![history.known.clone()]
}

fn passphrase(folder: &Path, history: &History) -> Vec<Known> {
    if let Some(vault) = open(folder) {
        let _ = vault.set_passphrase(None, PASSPHRASES[0], Cost::Lowest, start(), quiet());
    }
    vec![history.known.clone()]
}

fn restore(folder: &Path, history: &History) -> Vec<Known> {
    if let Some(vault) = open(folder) {
        let backups = vault::Shelf::of_vault(folder).list().unwrap_or_default();
        if let Some(backup) = backups.first() {
            let _ = vault.restore(&backup.path, None, start(), quiet());
        }
    }
    vec![history.known.clone()]
}

/// The control: a journal that is one file, written over where it stands.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let journal = home.path().join("journal.json");
    for trouble in TROUBLES {
        for at in 0..3 {
            fs::write(&journal, "a whole journal").expect("a journal");
            let _ = disk::failing(home.path(), at, trouble, || fs::write(&journal, "the next whole journal"));
            let left = fs::read_to_string(&journal).unwrap_or_default();
            outcome.control(left != "a whole journal" && left != "the next whole journal");
        }
    }
}
