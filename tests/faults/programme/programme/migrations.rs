//! T18: every layout that was ever written opens; a migration that ends in the middle has not happened.

use std::path::Path;

use betweentimes_tests::{golden, tree};
use rusqlite::Connection;
use vault::{Key, Vault};

use super::Scale;
use super::history::start;
use super::kills::a_moment;
use super::outcome::Outcome;
use super::worker::{Worker, copy, folder, say};
use crate::disk;

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    for golden in golden::all() {
        outcome.tried(opens(&golden));
        outcome.tried(refuses_to_be_older(&golden));
    }
    killed(scale, &mut outcome);
    out_of_room(scale, &mut outcome);
    control(&mut outcome);
    outcome
}

fn opens(golden: &golden::Golden) -> Result<(), String> {
    let home = folder();
    golden.copy_to(home.path());
    let vault = Vault::open(home.path(), golden.key(), start()).map_err(|it| format!("{}: {it}", golden.name))?;
    golden.is_held_by(&vault).map_err(|it| format!("{}: {it}", golden.name))
}

/// Keys of a format that does not exist yet are refused, and nothing is touched.
fn refuses_to_be_older(golden: &golden::Golden) -> Result<(), String> {
    let home = folder();
    golden.copy_to(home.path());
    for name in ["vault.keys", "vault.keys.bak"] {
        let path = home.path().join(name);
        let text = std::fs::read_to_string(&path).expect("the keys");
        std::fs::write(&path, text.replacen("\"version\": 1", "\"version\": 99", 1)).expect("the keys");
    }
    let before = tree::fingerprint(home.path());
    match Vault::open(home.path(), golden.key(), start()) {
        Err(vault::Error::Newer { found: 99 }) if tree::fingerprint(home.path()) == before => Ok(()),
        Err(vault::Error::Newer { .. }) => Err("a newer vault was touched".into()),
        other => Err(format!("a newer vault: {:?}", other.err())),
    }
}

/// Opens a vault of an older layout.
pub fn migrate(vault: &Path) {
    drop(Vault::open(vault, Key::Device, start()).expect("the vault opens"));
    say("done");
}

fn device() -> golden::Golden {
    golden::all().into_iter().find(|it| it.passphrase().is_none()).expect("one that opens by itself")
}

fn killed(scale: Scale, outcome: &mut Outcome) {
    let (golden, mut chance) = (device(), scale.chance(18));
    for _ in 0..scale.of(12, 200) {
        let home = folder();
        golden.copy_to(home.path());
        let worker = Worker::start(&["migrate", &home.path().display().to_string()]);
        a_moment(&mut chance, 30_000);
        worker.kill();
        outcome.tried(
            Vault::open(home.path(), Key::Device, start())
                .map_err(|it| format!("killed, and does not open: {it}"))
                .and_then(|it| golden.is_held_by(&it)),
        );
    }
}

/// The disk is full at one operation of the migration after the other.
fn out_of_room(scale: Scale, outcome: &mut Outcome) {
    let golden = device();
    let prepared = folder();
    golden.copy_to(prepared.path());
    let migrate = |folder: &Path, at| {
        let opened = disk::failing(folder, at, disk::Trouble::Full, || Vault::open(folder, Key::Device, start()));
        drop(opened.0);
        opened.1
    };
    let home = folder();
    copy(prepared.path(), home.path());
    let all = migrate(home.path(), u64::MAX);
    let mut at = 0;
    while at < all {
        let home = folder();
        copy(prepared.path(), home.path());
        migrate(home.path(), at);
        outcome.tried(
            Vault::open(home.path(), Key::Device, start())
                .map_err(|it| format!("no room at operation {at}, and does not open: {it}"))
                .and_then(|it| golden.is_held_by(&it)),
        );
        at += scale.of(17, 1);
    }
}

/// The control: a migration that changes the tables in one transaction and says so in the next.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let path = home.path().join("torn.db");
    let made = Connection::open(&path).expect("a database");
    made.execute_batch("CREATE TABLE entries (it); PRAGMA user_version = 1").expect("a layout");
    drop(made);
    let mut worker = Worker::start(&["torn", &path.display().to_string()]);
    worker.hear();
    worker.kill();
    let left = Connection::open(&path).expect("a database");
    let layout: i64 = left.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a number");
    let raised = left.table_exists(None, "manifest").expect("an answer");
    outcome.control(layout == 1 && raised);
}

/// Raises a layout in two transactions, and stays between them until it is killed.
pub fn torn(path: &Path) {
    let connection = Connection::open(path).expect("a database");
    connection.execute_batch("CREATE TABLE manifest (it)").expect("the first transaction");
    say("between");
    loop {
        std::thread::park();
    }
}
