//! The disk as this program sees it.
//!
//! The functions of the C library through which the vault's own code *and* SQLite reach the disk are taken
//! over here, for this program alone: the definitions below come before those of the library. So the build
//! that is tested is the one that ships, file for file, and one and the same place can write down what
//! reaches the disk ([`record`]), let one operation go wrong ([`failing`]), or end the process in the middle
//! ([`dying`]). A file system of SQLite's own (`sqlite3_vfs`) would see only SQLite's half: not the keys, not
//! the backups, not what is moved into place.

mod calls;

use std::collections::BTreeMap;
use std::ffi::{CStr, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A file, whatever its name is at the moment.
pub type FileId = u32;

/// Something that reached the disk, or was asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A file has its first name.
    Create { path: PathBuf, id: FileId },
    /// A folder has its name.
    MakeFolder { path: PathBuf },
    /// Bytes were written.
    Write { id: FileId, at: u64, bytes: Vec<u8> },
    /// A file was cut or grown.
    Truncate { id: FileId, length: u64 },
    /// Everything written to a file so far is to be on the disk.
    Sync { id: FileId },
    /// Every name in a folder is to be on the disk as it is.
    SyncFolder { path: PathBuf },
    /// A name was changed; the file that had the new name before has none any more.
    Rename { from: PathBuf, to: PathBuf },
    /// A name was taken away.
    Remove { path: PathBuf },
    /// Whoever asked was told that it is done.
    Acknowledge,
}

/// How an operation goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The disk does not answer.
    Io,
    /// The disk is full.
    Full,
    /// Half of it is written; then the disk is full.
    Short,
}

/// What is done with the operations under a folder.
enum Watch {
    Record { names: BTreeMap<PathBuf, FileId>, next: FileId, events: Vec<Event> },
    Fail { at: u64, trouble: Trouble, seen: u64 },
    Die { at: u64, seen: u64 },
}

struct Disk {
    root: PathBuf,
    watch: Watch,
    /// What every open descriptor under the folder is.
    open: BTreeMap<i32, Open>,
}

enum Open {
    File { path: PathBuf, id: FileId },
    Folder { path: PathBuf },
}

static ON: AtomicBool = AtomicBool::new(false);
static DISK: Mutex<Option<Disk>> = Mutex::new(None);

fn disk() -> MutexGuard<'static, Option<Disk>> {
    DISK.lock().unwrap_or_else(PoisonError::into_inner)
}

fn watch<T>(root: &Path, watch: Watch, work: impl FnOnce() -> T) -> (T, Watch) {
    *disk() = Some(Disk { root: root.to_owned(), watch, open: BTreeMap::new() });
    ON.store(true, Ordering::SeqCst);
    let done = work();
    ON.store(false, Ordering::SeqCst);
    let watch = disk().take().map(|it| it.watch).expect("the disk was watched until now");
    (done, watch)
}

/// Writes down everything that reaches the disk under a folder while something is done. The files that are
/// there already have the ids that `files` gives them.
pub fn record<T>(root: &Path, files: &[PathBuf], work: impl FnOnce() -> T) -> (T, Vec<Event>) {
    let names: BTreeMap<PathBuf, FileId> = files.iter().cloned().zip(0..).collect();
    let next = names.len() as FileId;
    match watch(root, Watch::Record { names, next, events: Vec::new() }, work) {
        (done, Watch::Record { events, .. }) => (done, events),
        _ => unreachable!("a recording stays one"),
    }
}

/// Notes that whoever asked was told that it is done.
pub fn acknowledge() {
    if let Some(Disk { watch: Watch::Record { events, .. }, .. }) = disk().as_mut() {
        events.push(Event::Acknowledge);
    }
}

/// Lets the operation of this number go wrong, counted from 0. Answers how many there were.
pub fn failing<T>(root: &Path, at: u64, trouble: Trouble, work: impl FnOnce() -> T) -> (T, u64) {
    match watch(root, Watch::Fail { at, trouble, seen: 0 }, work) {
        (done, Watch::Fail { seen, .. }) => (done, seen),
        _ => unreachable!("a failing disk stays one"),
    }
}

/// Ends the process, as kill -9 does, before the change of this number reaches the disk. Answers how many
/// there were, if it comes to that.
pub fn dying<T>(root: &Path, at: u64, work: impl FnOnce() -> T) -> (T, u64) {
    match watch(root, Watch::Die { at, seen: 0 }, work) {
        (done, Watch::Die { seen, .. }) => (done, seen),
        _ => unreachable!("a dying process stays one"),
    }
}

/// What becomes of an operation.
enum Fate {
    Goes,
    Fails(Trouble),
    Dies,
}

impl Disk {
    fn path(&self, path: &CStr) -> Option<PathBuf> {
        let path = Path::new(OsStr::from_bytes(path.to_bytes()));
        path.starts_with(&self.root).then(|| path.to_owned())
    }

    /// Decides about an operation; reading changes nothing, so nobody dies of it.
    fn fate(&mut self, changes: bool) -> Fate {
        match &mut self.watch {
            Watch::Record { .. } => Fate::Goes,
            Watch::Fail { at, trouble, seen } => {
                let number = *seen;
                *seen += 1;
                if number == *at { Fate::Fails(*trouble) } else { Fate::Goes }
            }
            Watch::Die { at, seen } if changes => {
                let number = *seen;
                *seen += 1;
                if number == *at { Fate::Dies } else { Fate::Goes }
            }
            Watch::Die { .. } => Fate::Goes,
        }
    }

    fn note(&mut self, event: Event) {
        if let Watch::Record { events, .. } = &mut self.watch {
            events.push(event);
        }
    }

    /// The file under a name, which gets an id when it is new.
    fn file(&mut self, path: &Path, created: bool) -> FileId {
        let Watch::Record { names, next, events } = &mut self.watch else { return 0 };
        if let (Some(id), false) = (names.get(path), created) {
            return *id;
        }
        let id = *next;
        *next += 1;
        names.insert(path.to_owned(), id);
        events.push(Event::Create { path: path.to_owned(), id });
        id
    }

    fn renamed(&mut self, from: PathBuf, to: PathBuf) {
        if let Watch::Record { names, .. } = &mut self.watch
            && let Some(id) = names.remove(&from)
        {
            names.insert(to.clone(), id);
        }
        for open in self.open.values_mut() {
            if let Open::File { path, .. } = open
                && *path == from
            {
                path.clone_from(&to);
            }
        }
        self.note(Event::Rename { from, to });
    }

    fn removed(&mut self, path: PathBuf) {
        if let Watch::Record { names, .. } = &mut self.watch {
            names.remove(&path);
        }
        self.note(Event::Remove { path });
    }

    fn id(&self, descriptor: i32) -> Option<FileId> {
        match self.open.get(&descriptor) {
            Some(Open::File { id, .. }) => Some(*id),
            _ => None,
        }
    }
}
