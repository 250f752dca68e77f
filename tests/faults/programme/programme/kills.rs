//! T1: the process ends at a random instant. What was acknowledged is there.

use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use betweentimes_tests::chance::Chance;
use betweentimes_tests::golden;
use rusqlite::Connection;
use vault::{Key, Vault};

use super::history::{self, History, holds_one_of};
use super::outcome::Outcome;
use super::worker::{Worker, folder, say, vault_after};
use super::{Scale, keys};

/// A vault is killed so often before a new one is made.
const LIVES: u64 = 12;
/// Of a hundred kills, so many are meant for the middle of a commit; the others come at any time.
const IN_A_COMMIT: usize = 75;

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    edits(scale, &mut outcome);
    keys::killed(scale, scale.of(10, 150), &mut outcome);
    migrating(scale, scale.of(10, 150), &mut outcome);
    control(scale, &mut outcome);
    outcome
}

/// Waits for a while that nobody could foresee, without giving the processor away.
pub fn a_moment(chance: &mut Chance, most_microseconds: usize) {
    let until = Instant::now() + Duration::from_micros(chance.below(most_microseconds) as u64);
    while Instant::now() < until {
        std::hint::spin_loop();
    }
}

fn edits(scale: Scale, outcome: &mut Outcome) {
    let mut chance = scale.chance(1);
    let (mut hot, mut acknowledged) = (0_u64, 0_u64);
    let kills = scale.of(40, 700);
    let mut left = kills;
    while left > 0 {
        let (home, seed) = (folder(), chance.bits());
        let vault = home.path().join("vault");
        let mut history = History::of(seed);
        drop(vault_after(&vault, &mut history, 5));
        let mut done = 5;
        for _ in 0..LIVES.min(left) {
            left -= 1;
            let mut worker =
                Worker::start(&["history", &vault.display().to_string(), &seed.to_string(), &done.to_string()]);
            let wanted = chance.below(25);
            let heard = (0..wanted).take_while(|_| worker.hear().is_some()).count();
            if chance.percent(IN_A_COMMIT) {
                until_hot(&vault);
                a_moment(&mut chance, 50);
            } else {
                a_moment(&mut chance, 3_000);
            }
            let more = worker.kill().len();
            hot += u64::from(is_hot(&vault));
            acknowledged += (heard + more) as u64;
            for _ in 0..heard + more {
                history.next();
            }
            done += heard + more;
            let mut after = history.clone();
            after.next();
            let looked = match Vault::open(&vault, Key::Device, history.now()) {
                Err(problem) => Err(format!("does not open: {problem}")),
                Ok(vault) => match holds_one_of(&vault, &[&history.known]) {
                    // The step that was under way may have reached the disk.
                    Err(_) => holds_one_of(&vault, &[&after.known]).map(|()| true),
                    Ok(()) => Ok(false),
                },
            };
            if looked == Ok(true) {
                history = after;
                done += 1;
            }
            let broken = looked.is_err();
            outcome.tried(looked.map(drop).map_err(|it| format!("seed {seed}, after {done} steps: {it}")));
            if broken {
                break;
            }
        }
    }
    outcome.note(format!("{acknowledged} steps acknowledged, {hot} of {kills} kills left a hot journal"));
}

/// Waits until a transaction is on its way to the disk, at most for a second.
fn until_hot(vault: &Path) {
    let until = Instant::now() + Duration::from_secs(1);
    while !is_hot(vault) && Instant::now() < until {
        std::hint::spin_loop();
    }
}

/// Whether a rollback journal with something in it is there.
fn is_hot(vault: &Path) -> bool {
    let mut head = [0; 8];
    let read = std::fs::File::open(vault.join("vault.db-journal")).and_then(|mut it| it.read_exact(&mut head));
    read.is_ok() && head != [0; 8]
}

fn migrating(scale: Scale, kills: u64, outcome: &mut Outcome) {
    let mut chance = scale.chance(3);
    let golden = golden::all().into_iter().find(|it| it.passphrase().is_none()).expect("one that opens by itself");
    for _ in 0..kills {
        let home = folder();
        let vault = home.path().join("vault");
        golden.copy_to(&vault);
        let worker = Worker::start(&["migrate", &vault.display().to_string()]);
        a_moment(&mut chance, 30_000);
        worker.kill();
        outcome.tried(
            Vault::open(&vault, Key::Device, history::start())
                .map_err(|it| format!("a migration was killed, and the vault does not open: {it}"))
                .and_then(|it| golden.is_held_by(&it)),
        );
    }
}

/// The control: a database whose transactions have no journal, killed in the same way.
fn control(scale: Scale, outcome: &mut Outcome) {
    let mut chance = scale.chance(4);
    for _ in 0..scale.of(20, 30) {
        let home = folder();
        let path = home.path().join("careless.db");
        make_careless(&path);
        let mut worker = Worker::start(&["careless", &path.display().to_string()]);
        worker.hear();
        a_moment(&mut chance, 3_000);
        worker.kill();
        outcome.control(is_torn(&path));
    }
}

const ROWS: i64 = 200;

fn careless_connection(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("a database");
    connection
        .execute_batch(
            "PRAGMA key = \"x'0101010101010101010101010101010101010101010101010101010101010101'\";
             PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = 10; PRAGMA locking_mode = EXCLUSIVE",
        )
        .expect("its settings");
    connection
}

fn make_careless(path: &Path) {
    let connection = careless_connection(path);
    connection.execute_batch("CREATE TABLE counters (id INTEGER PRIMARY KEY, value, filling)").expect("a table");
    for _ in 0..ROWS {
        connection.execute("INSERT INTO counters (value, filling) VALUES (0, zeroblob(1500))", []).expect("a row");
    }
}

/// Counts every row up, again and again, each time in one transaction.
pub fn careless(path: &Path) {
    let connection = careless_connection(path);
    loop {
        connection.execute("UPDATE counters SET value = value + 1", []).expect("an update");
        say("done");
    }
}

/// Whether the rows are not all the same, or cannot be read.
fn is_torn(path: &Path) -> bool {
    let connection = careless_connection(path);
    let kinds = connection.query_row("SELECT count(DISTINCT value) FROM counters", [], |row| row.get::<_, i64>(0));
    !kinds.is_ok_and(|it| it == 1)
}
