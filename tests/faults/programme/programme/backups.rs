//! T19: random histories, and from every backup that is kept exactly the state of then.

use std::collections::BTreeMap;
use std::fs;

use chrono::TimeDelta;
use vault::{Key, Pin, Shelf, Vault};

use super::Scale;
use super::history::{self, History, Known, holds_one_of, start};
use super::outcome::Outcome;
use super::worker::{folder, quiet, vault_after};

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let mut chance = scale.chance(19);
    let mut restored = 0;
    for _ in 0..scale.of(6, 200) {
        let seed = chance.bits();
        match one_history(seed, &mut outcome) {
            Ok(count) => restored += count,
            Err(problem) => outcome.tried(Err(format!("seed {seed}: {problem}"))),
        }
    }
    outcome.note(format!("{restored} backups restored"));
    outcome
}

fn one_history(seed: u64, outcome: &mut Outcome) -> Result<u64, String> {
    let text = |it: vault::Error| it.to_string();
    let home = folder();
    let mut history = History::of(seed);
    let mut chance = betweentimes_tests::chance::Chance::of(seed);
    let mut vault = vault_after(home.path(), &mut history, 5);
    let mut then: BTreeMap<u32, Known> = BTreeMap::new();
    let mut clock = start();
    for _ in 0..40 {
        let step = history.next();
        history::apply(&step, &mut vault, history.now()).map_err(text)?;
        clock += TimeDelta::minutes(chance.below(3_000) as i64);
        if chance.percent(40) {
            let pin = if chance.percent(20) { Pin::Kept } else { Pin::Usual };
            let made = vault.back_up(clock, pin, quiet()).map_err(text)?;
            then.insert(made.name.number, history.known.clone());
            vault.thin(None, clock).map_err(text)?;
        }
    }
    let kept = Shelf::of_vault(home.path()).list().map_err(text)?;
    let newest: Vec<u32> = kept.iter().take(3).map(|it| it.name.number).collect();
    let wanted: Vec<u32> = then.keys().rev().take(3).copied().collect();
    outcome.tried(if newest == wanted {
        Ok(())
    } else {
        Err(format!("the newest three are {newest:?}, not {wanted:?}"))
    });
    let mut states: Vec<&Known> = Vec::new();
    for backup in &kept {
        vault = vault.restore(&backup.path, None, clock, quiet()).map_err(|it| it.1.to_string())?;
        let wanted = &then[&backup.name.number];
        outcome.tried(holds_one_of(&vault, &[wanted]).map_err(|it| format!("backup {}: {it}", backup.name)));
        // The control: the state of another moment has to be told apart.
        if let Some(other) = states.last().filter(|it| !it.is(wanted)) {
            outcome.control(holds_one_of(&vault, &[other]).is_err());
        }
        states.push(wanted);
    }
    if let Some(backup) = kept.first() {
        outcome.tried(refused_when_flipped(&vault, backup, &mut chance));
    }
    drop(vault);
    Vault::open(home.path(), Key::Device, start()).map_err(text)?;
    Ok(kept.len() as u64)
}

/// One flipped bit where the words are: refused, and nothing changed.
fn refused_when_flipped(
    vault: &Vault,
    backup: &vault::Backup,
    chance: &mut betweentimes_tests::chance::Chance,
) -> Result<(), String> {
    let mut bytes = fs::read(&backup.path).map_err(|it| it.to_string())?;
    let at = bytes.len() / 2 + chance.below(bytes.len() / 3);
    bytes[at] ^= 1 << chance.below(8);
    fs::write(&backup.path, &bytes).map_err(|it| it.to_string())?;
    match vault.preview(&backup.path, None, quiet()) {
        Err(vault::Error::Damaged { .. } | vault::Error::NotABackup) => Ok(()),
        other => Err(format!("a flipped backup: {other:?}")),
    }
}
