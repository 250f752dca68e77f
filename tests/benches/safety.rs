//! What keeps a journal safe: the passphrase, the check of everything, the backup, and the disk below them.

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use serde_json::Value;
use vault::{Cost, Key, Pin, Vault, Work};

use crate::Outcome;
use crate::bare::Bare;
use crate::figures::{Figures, Pair};
use crate::journal::now;
use crate::report::{Report, Row};
use crate::shelf::{self, Copy};
use crate::turns::{alternate, timed};
use crate::work::Sides;

const PASSPHRASE: &str = "four lamps along a river";
/// What an unlock is to take, in milliseconds: long enough to slow down somebody who guesses.
const UNLOCK: std::ops::RangeInclusive<f64> = 700.0..=1_000.0;
/// Rounds of an unlock; each takes most of a second, twice.
const UNLOCKS: usize = 7;

/// The check and the backup, each beside the same with SQLCipher alone.
///
/// # Errors
///
/// When something broke, or one side calls a journal damaged.
pub fn measure(sides: &mut Sides, entries: usize, rounds: usize, report: &mut Report) -> Outcome<()> {
    // At a million entries one round takes minutes.
    let rounds = if entries > 200_000 { 1 } else { (rounds / 20).max(3) };
    let mut add = |what, pair| report.add(Row { what, entries, unit: "ms", pair, goal: None });
    add("everything checked", checking(sides, rounds)?);
    add("backup made and proven", backing_up(sides, rounds)?);
    Ok(())
}

/// What it takes until four kilobytes are on this disk.
///
/// # Errors
///
/// When the disk refuses.
pub fn fsync(rounds: usize) -> Outcome<Figures> {
    let folder = tempfile::TempDir::with_prefix_in("fsync-", shelf::folder()?)?;
    let mut file = fs::File::create(folder.path().join("page"))?;
    let mut samples = Vec::with_capacity(rounds);
    for round in 0..rounds {
        let page = [round as u8; 4096];
        samples.push(timed(|| {
            file.seek(SeekFrom::Start(0))?;
            file.write_all(&page)?;
            Ok(file.sync_all()?)
        })?);
    }
    Figures::of(&samples).ok_or_else(|| "nothing was measured".into())
}

fn checking(sides: &mut Sides, rounds: usize) -> Outcome<Pair> {
    alternate(
        rounds,
        sides,
        |sides, _| {
            timed(|| {
                let verdict = sides.vault.verify(Work::unwatched())?;
                if verdict.problems.is_empty() { Ok(()) } else { Err("the vault is damaged".into()) }
            })
        },
        |sides, _| timed(|| sides.bare.check()),
    )
}

fn backing_up(sides: &mut Sides, rounds: usize) -> Outcome<Pair> {
    let folder = tempfile::TempDir::with_prefix_in("backup-", shelf::folder()?)?;
    let copy = folder.path().join("copy.db");
    alternate(
        rounds,
        sides,
        |sides, _| {
            let mut made = None;
            let taken = timed(|| {
                made = Some(sides.vault.back_up(now(), Pin::Usual, Work::unwatched())?);
                Ok(())
            })?;
            made.map_or(Ok(()), |it| fs::remove_file(it.path))?;
            Ok(taken)
        },
        |sides, _| {
            let taken = timed(|| sides.bare.copy(&copy))?;
            fs::remove_file(&copy)?;
            Ok(taken)
        },
    )
}

/// Opening with a passphrase, beside the same hash and the same database without anything around them.
///
/// # Errors
///
/// When something broke.
pub fn measure_unlocking(copy: &Copy, entries: usize, report: &mut Report) -> Outcome<()> {
    let vault = Vault::open(&copy.vault(), Key::Device, now())?;
    let made = vault.set_passphrase(None, PASSPHRASE, Cost::Calibrated, now(), Work::unwatched());
    drop(made.map_err(|(_, problem)| problem)?);
    let (folder, file, hash) = (copy.vault(), copy.bare(), Hash::of(&copy.vault())?);
    let pair = alternate(
        UNLOCKS,
        &mut (),
        |(), _| timed(|| Ok(Vault::open(&folder, Key::Passphrase(PASSPHRASE), now())?)),
        |(), _| timed(|| hash.make().and_then(|()| Bare::open(&file))),
    )?;
    let within = if UNLOCK.contains(&pair.ours.median) { "within" } else { "NOT within" };
    report.add(Row { what: "unlock", entries, unit: "ms", pair, goal: Some(1.5) });
    report.note(format!(
        "Argon2id was calibrated to {} MiB, {} passes, {} lanes; at {entries} entries an unlock is {within} 0.7 to 1.0 s.",
        hash.memory / 1024,
        hash.passes,
        hash.lanes
    ));
    Ok(())
}

/// The numbers of the hash that a vault was given.
struct Hash {
    memory: u32,
    passes: u32,
    lanes: u32,
}

impl Hash {
    fn of(vault: &Path) -> Outcome<Self> {
        let slots: Value = serde_json::from_slice(&fs::read(vault.join("vault.keys"))?)?;
        let slots = slots["slots"].as_array().ok_or("no slots")?;
        let kdf = slots.iter().map(|it| &it["kdf"]).find(|it| it["alg"] == "argon2id").ok_or("no passphrase")?;
        let number = |name: &str| kdf[name].as_u64().and_then(|it| u32::try_from(it).ok()).ok_or("no number");
        Ok(Self { memory: number("m_kib")?, passes: number("t")?, lanes: number("p")? })
    }

    fn make(&self) -> Outcome<()> {
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).map_err(|it| it.to_string())?;
        let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut out = [0; 32];
        let done = hash.hash_password_into(PASSPHRASE.as_bytes(), b"no salt of anyone", &mut out);
        Ok(done.map_err(|it| it.to_string())?)
    }
}
