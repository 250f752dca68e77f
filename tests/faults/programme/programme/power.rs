//! T2: the power goes at a random instant. What was acknowledged is there, and the file is whole.

use std::path::{Path, PathBuf};

use betweentimes_tests::chance::Chance;
use betweentimes_tests::golden;
use rusqlite::Connection;
use vault::{Cost, Key, Pin, Shelf, Vault};

use super::Scale;
use super::history::{self, History, Known, holds_one_of, start};
use super::outcome::Outcome;
use super::replay::{Recording, snapshot};
use super::worker::{PASSPHRASES, folder, quiet, vault_after};
use crate::disk;

/// What is looked at in a folder after so many acknowledgements.
type Look = Box<dyn Fn(&Path, usize) -> Result<(), String>>;

/// Something that was done while it was recorded, and what must hold after a power cut.
struct Scene {
    name: &'static str,
    recording: Recording,
    look: Look,
}

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let mut chance = scale.chance(22);
    let mut scenes: Vec<Scene> = (0..scale.of(3, 12)).map(|_| daily(chance.bits())).collect();
    scenes.extend([migration(), first_passphrase(), rekey(), changed_passphrase(), removed(), restored(), healed()]);
    let cuts = scale.of(700, 10_000);
    let mut acknowledged = 0;
    for number in 0..cuts {
        // Half of the cuts fall into daily use.
        let scene =
            if chance.percent(50) { chance.below(scenes.len() - 7) } else { scenes.len() - 7 + chance.below(7) };
        let scene = &scenes[scene];
        let (looked, told) = one_cut(scene, &mut chance);
        acknowledged += told;
        outcome.tried(looked.map_err(|it| format!("cut {number}, {}: {it}", scene.name)));
    }
    let events: usize = scenes.iter().map(|it| it.recording.events.len()).sum();
    outcome.note(format!(
        "{} scenes of {events} operations, {acknowledged} acknowledgements before the cuts",
        scenes.len()
    ));
    controls(scale, &mut outcome);
    outcome
}

fn one_cut(scene: &Scene, chance: &mut Chance) -> (Result<(), String>, usize) {
    let left = scene.recording.cut(chance);
    let home = folder();
    left.write(&scene.recording.root, home.path());
    ((scene.look)(home.path(), left.acknowledged), left.acknowledged)
}

/// Records what is done in the folder of a vault.
fn recorded(root: &Path, work: impl FnOnce()) -> Recording {
    let before = snapshot(root);
    let files: Vec<PathBuf> = before.iter().map(|it| it.0.clone()).collect();
    let ((), events) = disk::record(root, &files, work);
    Recording { root: root.to_owned(), before, events }
}

/// Saves, edits, erasures, imports and drafts, and backups that are made by themselves.
fn daily(seed: u64) -> Scene {
    let home = folder();
    let mut history = History::of(seed);
    drop(vault_after(home.path(), &mut history, 20));
    let mut known = vec![history.known.clone()];
    let recording = recorded(home.path(), || {
        let mut vault = Vault::open(home.path(), Key::Device, start()).expect("the vault opens");
        for at in 0..25 {
            let step = history.next();
            history::apply(&step, &mut vault, history.now()).expect("a step");
            known.push(history.known.clone());
            disk::acknowledge();
            if at == 12 {
                vault.tend(None, history.now(), quiet()).expect("what is due");
            }
        }
    });
    let look = move |folder: &Path, acknowledged: usize| {
        let vault = Vault::open(folder, Key::Device, start()).map_err(|it| format!("does not open: {it}"))?;
        let wanted: Vec<&Known> = known[acknowledged..].iter().take(2).collect();
        holds_one_of(&vault, &wanted)?;
        whole_backups(&vault, folder)
    };
    Scene { name: "daily use", recording, look: Box::new(look) }
}

/// Every backup that has its name is whole.
fn whole_backups(vault: &Vault, folder: &Path) -> Result<(), String> {
    for backup in Shelf::of_vault(folder).list().map_err(|it| it.to_string())? {
        let rehearsed = vault.rehearse(&backup.path, None, start(), quiet());
        rehearsed.map_err(|it| format!("the backup {} is not whole: {it}", backup.name))?;
    }
    Ok(())
}

fn migration() -> Scene {
    let golden = golden::all().into_iter().find(|it| it.passphrase().is_none()).expect("one that opens by itself");
    let home = folder();
    golden.copy_to(home.path());
    let recording = recorded(home.path(), || {
        drop(Vault::open(home.path(), Key::Device, start()).expect("the vault opens"));
        disk::acknowledge();
    });
    let look = move |folder: &Path, _: usize| {
        let vault = Vault::open(folder, Key::Device, start()).map_err(|it| format!("does not open: {it}"))?;
        golden.is_held_by(&vault)?;
        whole_backups(&vault, folder)
    };
    Scene { name: "migration", recording, look: Box::new(look) }
}

/// A vault with entries and a backup, with a passphrase or without one.
fn prepared(folder: &Path, passphrase: Option<&str>) -> Known {
    let mut history = History::of(7);
    let vault = vault_after(folder, &mut history, 20);
    let vault = match passphrase {
        None => vault,
        Some(passphrase) => {
            vault.set_passphrase(None, passphrase, Cost::Lowest, start(), quiet()).map_err(|it| it.1).expect("set").0
        }
    };
    vault.back_up(start(), Pin::Usual, quiet()).expect("a backup");
    history.known
}

/// A change of what opens the vault: before it is acknowledged either may open it, afterwards only the new one.
fn change(name: &'static str, [before, after]: [Option<&'static str>; 2], work: impl FnOnce(Vault) -> Vault) -> Scene {
    let key = |passphrase: Option<&'static str>| passphrase.map_or(Key::Device, Key::Passphrase);
    let home = folder();
    let known = prepared(home.path(), before);
    let recording = recorded(home.path(), || {
        let vault = Vault::open(home.path(), key(before), start()).expect("the vault opens");
        let mut vault = work(vault);
        disk::acknowledge();
        vault.renew_backups(None, quiet()).expect("the backups follow");
    });
    let look = move |folder: &Path, acknowledged: usize| {
        let vault = match Vault::open(folder, key(after), start()) {
            Ok(vault) => vault,
            Err(_) if acknowledged == 0 => {
                Vault::open(folder, key(before), start()).map_err(|it| format!("opens with neither: {it}"))?
            }
            Err(problem) => return Err(format!("was acknowledged, and does not open: {problem}")),
        };
        holds_one_of(&vault, &[&known])?;
        whole_backups(&vault, folder)
    };
    Scene { name, recording, look: Box::new(look) }
}

const ONE: Option<&str> = Some(PASSPHRASES[0]);
const OTHER: Option<&str> = Some(PASSPHRASES[1]);

fn first_passphrase() -> Scene {
    change("first passphrase", [None, ONE], |vault| {
        vault.set_passphrase(None, PASSPHRASES[0], Cost::Lowest, start(), quiet()).map_err(|it| it.1).expect("set").0
    })
}

fn changed_passphrase() -> Scene {
    change("passphrase changed", [ONE, OTHER], |vault| {
        vault.set_passphrase(ONE, PASSPHRASES[1], Cost::Lowest, start(), quiet()).map_err(|it| it.1).expect("set").0
    })
}

fn rekey() -> Scene {
    change("new key", [ONE, OTHER], |vault| {
        vault.rekey(ONE, PASSPHRASES[1], Cost::Lowest, start(), quiet()).map_err(|it| it.1).expect("a new key").0
    })
}

fn removed() -> Scene {
    change("passphrase removed", [ONE, None], |mut vault| {
        vault.remove_passphrase(PASSPHRASES[0]).expect("removed");
        vault
    })
}

fn restored() -> Scene {
    let home = folder();
    let mut history = History::of(9);
    let mut vault = vault_after(home.path(), &mut history, 20);
    let then = history.known.clone();
    let backup = vault.back_up(start(), Pin::Usual, quiet()).expect("a backup");
    for _ in 0..8 {
        let step = history.next();
        history::apply(&step, &mut vault, history.now()).expect("a step");
    }
    drop(vault);
    let now = history.known;
    let recording = recorded(home.path(), || {
        let vault = Vault::open(home.path(), Key::Device, start()).expect("the vault opens");
        drop(vault.restore(&backup.path, None, start(), quiet()).map_err(|it| it.1).expect("restored"));
        disk::acknowledge();
    });
    let look = move |folder: &Path, acknowledged: usize| {
        let vault = Vault::open(folder, Key::Device, start()).map_err(|it| format!("does not open: {it}"))?;
        let wanted = if acknowledged == 0 { vec![&then, &now] } else { vec![&then] };
        holds_one_of(&vault, &wanted)?;
        whole_backups(&vault, folder)
    };
    Scene { name: "restore", recording, look: Box::new(look) }
}

/// Until a damaged vault is healed it is damaged; it is never worse, and the damaged file is never lost.
fn healed() -> Scene {
    let home = folder();
    let known = prepared(home.path(), None);
    let path = home.path().join("vault.db");
    let mut damaged = std::fs::read(&path).expect("the file");
    damaged[5_000] ^= 0x40;
    std::fs::write(&path, &damaged).expect("the file");
    let recording = recorded(home.path(), || {
        let patient = vault::Patient::admit(home.path(), Key::Device, None).expect("a patient");
        let healed = patient.heal(vault::Cure::Salvage, None, start(), quiet());
        drop(healed.map_err(|it| it.1).expect("healed"));
        disk::acknowledge();
    });
    let look = move |folder: &Path, acknowledged: usize| {
        let there = betweentimes_tests::places::files(folder)
            .into_iter()
            .any(|it| it.ends_with("vault.db") && std::fs::read(&it).is_ok_and(|it| it == damaged));
        if !there {
            return Err("the damaged file is gone".into());
        }
        match Vault::open(folder, Key::Device, start()) {
            Ok(vault) => match holds_one_of(&vault, &[&known]) {
                // Opening alone does not meet the damaged page.
                Err(problem) if acknowledged > 0 || !problem.contains("not whole") => Err(problem),
                _ => Ok(()),
            },
            Err(vault::Error::Damaged { .. }) if acknowledged == 0 => Ok(()),
            Err(problem) => Err(format!("does not open: {problem}")),
        }
    };
    Scene { name: "healing", recording, look: Box::new(look) }
}

/// How a careless database is set up.
struct Careless {
    settings: &'static str,
}

const NEVER_SYNCED: Careless = Careless { settings: "PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;" };
/// What SQLite does by itself: the journal's name may come back after the cut, and takes a commit with it.
const AS_SQLITE_COMES: Careless = Careless { settings: "PRAGMA synchronous = FULL; PRAGMA locking_mode = NORMAL;" };

/// The controls: a database that never syncs has to be found broken, and one whose folder is never synced has
/// to be found to have lost something.
fn controls(scale: Scale, outcome: &mut Outcome) {
    let mut chance = scale.chance(23);
    let cuts = scale.of(120, 2_000);
    for (careless, what) in [(NEVER_SYNCED, "synchronous=OFF"), (AS_SQLITE_COMES, "FULL without EXTRA")] {
        let recording = careless.recorded();
        let (mut broken, mut lost) = (0_u64, 0_u64);
        for _ in 0..cuts {
            let left = recording.cut(&mut chance);
            let home = folder();
            left.write(&recording.root, home.path());
            match careless.counter(&home.path().join("careless.db")) {
                None => broken += 1,
                Some(counter) if counter < left.acknowledged as i64 => lost += 1,
                Some(_) => {}
            }
        }
        outcome.note(format!("control {what}: {broken} of {cuts} cuts corrupt, {lost} lost something"));
        outcome.control(if what == "synchronous=OFF" { broken > 0 } else { lost > 0 });
    }
    if outcome.control_noticed < 2 {
        outcome.control_noticed = 0;
    }
}

impl Careless {
    fn open(&self, path: &Path) -> rusqlite::Result<Connection> {
        let connection = Connection::open(path)?;
        connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
        connection
            .execute_batch("PRAGMA key = \"x'0101010101010101010101010101010101010101010101010101010101010101'\"")?;
        connection.execute_batch(self.settings)?;
        Ok(connection)
    }

    fn recorded(&self) -> Recording {
        let home = folder();
        let path = home.path().join("careless.db");
        let made = self.open(&path).expect("a database");
        made.execute_batch("CREATE TABLE rows (id INTEGER PRIMARY KEY, counter, filling)").expect("a table");
        for _ in 0..30 {
            made.execute("INSERT INTO rows (counter, filling) VALUES (0, zeroblob(3000))", []).expect("a row");
        }
        drop(made);
        recorded(home.path(), || {
            let connection = self.open(&path).expect("a database");
            for _ in 0..25 {
                connection.execute("UPDATE rows SET counter = counter + 1", []).expect("an update");
                disk::acknowledge();
            }
        })
    }

    /// How far it had counted; nothing when it is broken.
    fn counter(&self, path: &Path) -> Option<i64> {
        let connection = self.open(path).ok()?;
        let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).ok()?;
        let (least, most): (i64, i64) = connection
            .query_row("SELECT min(counter), max(counter) FROM rows", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .ok()?;
        (sound == "ok" && least == most).then_some(least)
    }
}
