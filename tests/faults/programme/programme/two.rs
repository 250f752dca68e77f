//! T8: two programs on one vault. The second is refused and writes nothing; when the first is gone, it opens.

use betweentimes_tests::tree;
use rusqlite::Connection;
use vault::{Error, Key, Patient, Vault};

use super::Scale;
use super::history::{History, holds_one_of, start};
use super::outcome::Outcome;
use super::worker::{Worker, folder, vault_after};

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let home = folder();
    let vault = home.path().join("vault");
    let mut history = History::of(scale.seed);
    drop(vault_after(&vault, &mut history, 15));
    for round in 0..scale.of(8, 50) {
        // Every third time without the lock file, so that SQLite's own lock has to hold.
        let unlocked = round % 3 == 2;
        outcome.tried(one_round(&vault, &history, unlocked).map_err(|it| format!("round {round}: {it}")));
    }
    control(&mut outcome);
    outcome
}

fn one_round(vault: &std::path::Path, history: &History, unlocked: bool) -> Result<(), String> {
    let mut holder = Worker::start(&["hold", &vault.display().to_string()]);
    if holder.hear().as_deref() != Some("open") {
        return Err("the first did not open it".into());
    }
    if unlocked {
        std::fs::remove_file(vault.join("vault.lock")).map_err(|it| it.to_string())?;
        // Made anew by whoever comes next; it says nothing.
        std::fs::write(vault.join("vault.lock"), "").map_err(|it| it.to_string())?;
    }
    let before = tree::fingerprint(vault);
    let refused = [
        Vault::open(vault, Key::Device, start()).err(),
        Vault::create(vault, None, vault::Cost::Lowest).err(),
        if unlocked { Some(Error::InUse) } else { Patient::admit(vault, Key::Device, None).err() },
        if unlocked { Some(Error::InUse) } else { Vault::erase_everything(vault, None).err() },
    ];
    for refused in &refused[..if unlocked { 1 } else { 4 }] {
        if !matches!(refused, Some(Error::InUse)) {
            return Err(format!("the second was not refused: {refused:?}"));
        }
    }
    if tree::fingerprint(vault) != before {
        return Err("the second wrote something".into());
    }
    holder.kill();
    let open = Vault::open(vault, Key::Device, start()).map_err(|it| format!("after the first is gone: {it}"))?;
    holds_one_of(&open, &[&history.known])
}

/// The control: an ordinary database lets a second one in.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let path = home.path().join("ordinary.db");
    let first = Connection::open(&path).expect("a database");
    first.execute_batch("CREATE TABLE it (a)").expect("a table");
    let second = Connection::open(&path).and_then(|it| it.execute("INSERT INTO it VALUES (1)", []));
    outcome.control(second.is_ok());
}
