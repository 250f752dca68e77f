//! Journals that were built before, kept in the target folder: building a large one takes minutes.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tempfile::TempDir;
use vault::{Cost, Imported, Key, NewEntry, Vault, Work};

use crate::Outcome;
use crate::bare::{self, Bare};
use crate::journal::{self, Journal, now};
use crate::stored::StoredEntry;

/// The folder of the vault in a built journal.
const VAULT: &str = "vault";
/// The bare database in a built journal.
const BARE: &str = "bare.db";
/// A larger journal is imported.
const MOST_BY_ITSELF: usize = 200_000;
/// Written last: without it a build was interrupted.
const READY: &str = "ready";

/// A copy of a built journal, on the same disk; it goes when this is dropped.
pub struct Copy(TempDir);

impl Copy {
    /// The folder of the vault.
    pub fn vault(&self) -> PathBuf {
        self.0.path().join(VAULT)
    }

    /// The bare database.
    pub fn bare(&self) -> PathBuf {
        self.0.path().join(BARE)
    }
}

/// Where everything lies that a run leaves behind.
pub fn folder() -> Outcome<PathBuf> {
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("target"),
    };
    let folder = target.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A copy of the journal of so many entries, to be written to.
pub fn copy(entries: usize) -> Outcome<Copy> {
    let built = built(entries)?;
    let copy = Copy(TempDir::with_prefix_in("copy-", folder()?)?);
    copy_files(&built.join(VAULT), &copy.vault())?;
    fs::copy(built.join(BARE), copy.bare())?;
    Ok(copy)
}

/// Copies the vault of a built journal to a folder that is not there yet.
pub fn copy_vault(entries: usize, to: &Path) -> Outcome<()> {
    copy_files(&built(entries)?.join(VAULT), to)
}

/// The folder of a built journal; built now when it is not there or does not open.
fn built(entries: usize) -> Outcome<PathBuf> {
    let home = folder()?.join(name(entries)?);
    if home.join(READY).exists() {
        match Vault::open(&home.join(VAULT), Key::Device, now()) {
            Ok(_) => return Ok(home),
            Err(vault::Error::InUse) => return Err("another bench is running on the same journal".into()),
            Err(problem) => println!("The journal in {} does not open: {problem}.", home.display()),
        }
    }
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::create_dir_all(&home)?;
    let since = Instant::now();
    println!("Building a journal of {entries} entries; it is kept in {} for the next run.", home.display());
    build(entries, &home)?;
    fs::write(home.join(READY), "")?;
    println!("Built in {:.0} s.", since.elapsed().as_secs_f64());
    Ok(home)
}

/// The size, and what the entries and their layout are: another edition is another journal.
fn name(entries: usize) -> Outcome<String> {
    let (of_entries, of_layout) = (journal::sum(100)?, journal::check_sum(bare::layout().as_bytes()));
    Ok(format!("{entries}-{:08x}", (of_entries ^ of_layout) >> 32))
}

/// Writes the entries into both.
fn build(entries: usize, home: &Path) -> Outcome<()> {
    let scratch = scratch(entries)?;
    let (folder, file) = (scratch.path().join(VAULT), scratch.path().join(BARE));
    {
        let (mut vault, _) = Vault::create(&folder, None, Cost::Lowest)?;
        let mut bare = Bare::make(&file)?;
        if entries > MOST_BY_ITSELF {
            import(entries, &mut vault, &mut bare)?
        } else {
            write(entries, &mut vault, &mut bare)?
        }
    }
    copy_files(&folder, &home.join(VAULT))?;
    fs::copy(&file, home.join(BARE))?;
    Ok(())
}

/// Every entry by itself: the search index then has the shape that daily use gives it.
fn write(entries: usize, vault: &mut Vault, bare: &mut Bare) -> Outcome<()> {
    for (at, entry) in Journal::of(entries).enumerate() {
        vault.write(&entry)?;
        bare.save(&StoredEntry::of(&entry)?)?;
        if at > 0 && at % 20_000 == 0 {
            println!("… {at} entries");
        }
    }
    Ok(())
}

/// Many at once, as an import does: by itself, each of a million would take an hour.
fn import(entries: usize, vault: &mut Vault, bare: &mut Bare) -> Outcome<()> {
    const AT_ONCE: usize = 20_000;
    let mut journal = Journal::of(entries);
    for part in 0..entries.div_ceil(AT_ONCE) {
        let some: Vec<NewEntry> = journal.by_ref().take(AT_ONCE).collect();
        let mut named = some.iter().map(|it| Imported { origin: it.id.as_str().into(), entry: it.clone() });
        vault.import(&mut named, Work::unwatched())?;
        bare.save_all(&some.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?)?;
        if part % 5 == 4 {
            println!("… {} entries", (part + 1) * AT_ONCE);
        }
    }
    Ok(())
}

/// A folder in memory where there is one with room, so that building does not wait for the disk.
fn scratch(entries: usize) -> Outcome<TempDir> {
    let memory = Path::new("/dev/shm");
    let roomy = entries <= MOST_BY_ITSELF && memory.is_dir() && has_room(memory);
    Ok(if roomy { TempDir::with_prefix_in("bench-", memory)? } else { TempDir::with_prefix_in("build-", folder()?)? })
}

/// Whether a gigabyte fits, as `df` says.
fn has_room(folder: &Path) -> bool {
    let output = std::process::Command::new("df").arg("-Pk").arg(folder).output();
    let text = output.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default();
    let free = text.lines().nth(1).and_then(|it| it.split_whitespace().nth(3)).and_then(|it| it.parse::<u64>().ok());
    free.is_some_and(|kilobytes| kilobytes > 1024 * 1024)
}

/// Copies every file, and waits until they are on the disk: writing them late would fall on whoever starts next.
fn copy_files(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let copy = to.join(file.file_name());
        fs::copy(file.path(), &copy)?;
        fs::OpenOptions::new().write(true).open(copy)?.sync_all()?;
    }
    Ok(())
}
