//! T7: bytes are flipped, files cut, pages swapped, zeroed, put back and added. Nothing is read as if nothing
//! were, and the damaged file is never written to.

use std::fs;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use vault::{Cost, Key, Pin, Vault};

use super::Scale;
use super::history::{History, Known, start};
use super::outcome::Outcome;
use super::worker::{PASSPHRASES, folder, quiet, vault_after};

const PAGE: usize = 4096;
/// The salt, which SQLCipher leaves out of its seal when the key is given raw.
const SALT: usize = 16;

/// A small vault whose content is known.
struct Subject {
    vault: PathBuf,
    known: Known,
}

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let home = folder();
    let subject = Subject::make(&home.path().join("vault"));
    subject.bytes(scale, &mut outcome);
    subject.shapes(&mut outcome);
    subject.keys(scale, &mut outcome);
    subject.backup(scale, &mut outcome);
    passphrase_keys(scale, &mut outcome);
    control(scale, &mut outcome);
    outcome
}

impl Subject {
    fn make(folder: &Path) -> Self {
        let mut history = History::of(3);
        drop(vault_after(folder, &mut history, 12));
        Self { vault: folder.to_owned(), known: history.known }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.vault.join(name)
    }

    /// An error, or what was there; and the damaged file is as it was.
    fn look(&self, name: &str, damaged: &[u8]) -> Result<bool, String> {
        let read = Vault::open(&self.vault, Key::Device, start()).and_then(|vault| {
            let verdict = vault.verify(quiet())?;
            if verdict.problems.is_empty() {
                Known::of(&vault)
            } else {
                Err(vault::Error::Damaged { what: "vault.db" })
            }
        });
        if fs::read(self.path(name)).expect("the file") != damaged {
            return Err("the damaged file was written to".into());
        }
        match read {
            Err(_) => Ok(true),
            Ok(known) if known.is(&self.known) => Ok(false),
            Ok(_) => Err("read as if nothing were".into()),
        }
    }

    /// One byte after the other.
    fn bytes(&self, scale: Scale, outcome: &mut Outcome) {
        let path = self.path("vault.db");
        let mut bytes = fs::read(&path).expect("the file");
        let file = fs::File::options().write(true).open(&path).expect("the file");
        let mut unnoticed = 0_u64;
        let step = scale.of(389, 1) as usize;
        for at in (0..SALT).chain((SALT..bytes.len()).step_by(step)) {
            for mask in [0x01, 0x80] {
                bytes[at] ^= mask;
                file.write_at(&bytes[at..=at], at as u64).expect("a byte");
                let looked = self.look("vault.db", &bytes);
                unnoticed += u64::from(looked == Ok(false));
                outcome.tried(looked.map(drop).map_err(|it| format!("byte {at} of vault.db: {it}")));
                bytes[at] ^= mask;
                file.write_at(&bytes[at..=at], at as u64).expect("a byte");
            }
        }
        outcome.note(format!("{} bytes of vault.db; {unnoticed} flips changed nothing that is read", bytes.len()));
        if unnoticed > 0 {
            outcome.failures.push(format!("{unnoticed} flips in vault.db gave no error: every byte is under a seal"));
        }
    }

    /// Cuts, swaps, zeros, repeats and additions.
    fn shapes(&self, outcome: &mut Outcome) {
        let path = self.path("vault.db");
        let whole = fs::read(&path).expect("the file");
        let mut shapes: Vec<(String, Vec<u8>)> = Vec::new();
        for length in (0..whole.len()).step_by(512) {
            shapes.push((format!("cut at {length}"), whole[..length].to_vec()));
        }
        for page in 0..whole.len() / PAGE {
            let range = page * PAGE..(page + 1) * PAGE;
            let next = (page + 1) % (whole.len() / PAGE) * PAGE;
            let mut swapped = whole.clone();
            swapped[range.clone()].copy_from_slice(&whole[next..next + PAGE]);
            swapped[next..next + PAGE].copy_from_slice(&whole[range.clone()]);
            shapes.push((format!("page {page} changed places"), swapped));
            let mut zeroed = whole.clone();
            zeroed[range].fill(0);
            shapes.push((format!("page {page} zeroed"), zeroed));
        }
        for (what, more) in
            [("one byte", vec![0x55; 1]), ("a page of zeros", vec![0; PAGE]), ("a page", whole[..PAGE].to_vec())]
        {
            shapes.push((format!("{what} added"), [whole.as_slice(), &more].concat()));
        }
        for (what, bytes) in shapes {
            fs::write(&path, &bytes).expect("the file");
            outcome.tried(self.look("vault.db", &bytes).map(drop).map_err(|it| format!("vault.db, {what}: {it}")));
        }
        fs::write(&path, whole).expect("the file");
    }

    /// The keys without their spare copy, and the key that opens by itself without its own.
    fn keys(&self, scale: Scale, outcome: &mut Outcome) {
        for (name, spare) in [("vault.keys", "vault.keys.bak"), ("vault.device", "vault.device.bak")] {
            let whole = fs::read(self.path(name)).expect("the file");
            for at in (0..whole.len()).step_by(scale.of(5, 1) as usize) {
                for mask in [0x01, 0x20] {
                    let mut bytes = whole.clone();
                    bytes[at] ^= mask;
                    fs::write(self.path(name), &bytes).expect("the file");
                    fs::remove_file(self.path(spare)).expect("no spare copy");
                    // White space may change; a file that says the same is written anew as it was.
                    let opened = Vault::open(&self.vault, Key::Device, start()).and_then(|it| Known::of(&it));
                    let looked = match opened {
                        Err(_) if fs::read(self.path(name)).is_ok_and(|it| it == bytes) => Ok(()),
                        Err(_) => Err("a damaged keys file was written to".to_owned()),
                        Ok(known) if known.is(&self.known) => Ok(()),
                        Ok(_) => Err("read as if nothing were".to_owned()),
                    };
                    outcome.tried(looked.map_err(|it| format!("byte {at} of {name}: {it}")));
                    fs::write(self.path(name), &whole).expect("the file");
                    fs::write(self.path(spare), &whole).expect("the file");
                }
            }
        }
    }

    /// A backup: opened and proven, or refused.
    fn backup(&self, scale: Scale, outcome: &mut Outcome) {
        let vault = Vault::open(&self.vault, Key::Device, start()).expect("the vault opens");
        let made = vault.back_up(start(), Pin::Usual, quiet()).expect("a backup");
        let whole = fs::read(&made.path).expect("the backup");
        let entries = vault.rehearse(&made.path, None, start(), quiet()).expect("a rehearsal").entries;
        let look = |bytes: &[u8]| {
            fs::write(&made.path, bytes).expect("the backup");
            let rehearsed = vault.rehearse(&made.path, None, start(), quiet());
            if fs::read(&made.path).expect("the backup") != bytes {
                return Err("the damaged backup was written to".to_owned());
            }
            match rehearsed {
                Ok(it) if it.entries != entries => Err("read as if nothing were".to_owned()),
                _ => Ok(()),
            }
        };
        let step = scale.of(1_777, 1) as usize;
        for at in (0..whole.len()).step_by(step) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            outcome.tried(look(&bytes).map_err(|it| format!("byte {at} of the backup: {it}")));
        }
        for length in (0..whole.len()).step_by(scale.of(16_384, 512) as usize) {
            outcome.tried(look(&whole[..length]).map_err(|it| format!("the backup cut at {length}: {it}")));
        }
        fs::remove_file(&made.path).expect("gone");
    }
}

/// The slots of a passphrase: each look costs a hash, so fewer of them.
fn passphrase_keys(scale: Scale, outcome: &mut Outcome) {
    let home = folder();
    drop(Vault::create(home.path(), Some(PASSPHRASES[0]), Cost::Lowest).expect("a vault"));
    let path = home.path().join("vault.keys");
    let whole = fs::read(&path).expect("the keys");
    for at in (0..whole.len()).step_by(scale.of(29, 1) as usize) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x02;
        fs::write(&path, &bytes).expect("the keys");
        fs::remove_file(home.path().join("vault.keys.bak")).expect("no spare copy");
        let opened = Vault::open(home.path(), Key::Passphrase(PASSPHRASES[0]), start());
        let looked = match opened {
            Err(_) if fs::read(&path).is_ok_and(|it| it == bytes) => Ok(()),
            Err(_) => Err("a damaged keys file was written to"),
            Ok(_) => Ok(()),
        };
        outcome.tried(looked.map_err(|it| format!("byte {at} of vault.keys with a passphrase: {it}")));
        fs::write(&path, &whole).expect("the keys");
        fs::write(home.path().join("vault.keys.bak"), &whole).expect("the keys");
    }
}

/// The control: the same words in a database without seals.
fn control(scale: Scale, outcome: &mut Outcome) {
    let home = folder();
    let path = home.path().join("plain.db");
    let made = Connection::open(&path).expect("a database");
    made.execute_batch("CREATE TABLE entries (id INTEGER PRIMARY KEY, text TEXT)").expect("a table");
    for number in 0..40 {
        let text = format!("words of page {number} ").repeat(30);
        made.execute("INSERT INTO entries (text) VALUES (?)", [text]).expect("a row");
    }
    drop(made);
    let read = || -> rusqlite::Result<Vec<String>> {
        let connection = Connection::open(&path)?;
        let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if sound != "ok" {
            return Err(rusqlite::Error::InvalidQuery);
        }
        let mut query = connection.prepare("SELECT text FROM entries ORDER BY id")?;
        query.query_map([], |row| row.get(0))?.collect()
    };
    let written = read().expect("the words");
    let whole = fs::read(&path).expect("the file");
    let mut silent = 0_u64;
    let mut flips = 0_u64;
    for at in (0..whole.len()).step_by(scale.of(61, 1) as usize) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x01;
        fs::write(&path, bytes).expect("the file");
        flips += 1;
        silent += u64::from(read().is_ok_and(|it| it != written));
    }
    outcome.control_attempts += flips;
    outcome.control_noticed += silent;
    outcome.note(format!("control without seals: {silent} of {flips} flips read as if nothing were"));
}
