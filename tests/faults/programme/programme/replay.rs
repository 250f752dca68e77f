//! What a disk may hold after the power went.
//!
//! The model is that of SQLite's own crash tests (`test6.c`), with an ordered name space beside it. What was
//! written to a file and not yet synced may be there, may be lost, or may be torn, each sector of 512 bytes
//! for itself. Names that were given, changed or taken away in a folder that was not yet synced are there up
//! to some point in their order, and not beyond it. A name may be there whose bytes are not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::disk::{Event, FileId};
use betweentimes_tests::chance::Chance;

/// Bytes that reach a disk together or not at all.
const SECTOR: usize = 512;

/// How the unsynced sectors of one power cut fare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Luck {
    AllLost,
    AllThere,
    Mixed,
}

#[derive(Debug, Clone)]
enum Pending {
    Write { at: u64, bytes: Vec<u8> },
    Truncate { length: u64 },
}

#[derive(Debug, Clone, Default)]
struct Content {
    safe: Vec<u8>,
    pending: Vec<Pending>,
}

#[derive(Debug, Clone)]
enum Naming {
    Give { path: PathBuf, id: FileId },
    Folder { path: PathBuf },
    Change { from: PathBuf, to: PathBuf },
    TakeAway { path: PathBuf },
}

/// Everything that was recorded while something was done in a folder.
pub struct Recording {
    /// The folder.
    pub root: PathBuf,
    /// What lay in it before.
    pub before: Vec<(PathBuf, Vec<u8>)>,
    /// What happened.
    pub events: Vec<Event>,
}

/// A disk in the middle of a recording.
#[derive(Debug, Clone, Default)]
struct Disk {
    contents: BTreeMap<FileId, Content>,
    names: BTreeMap<PathBuf, FileId>,
    folders: BTreeSet<PathBuf>,
    /// By folder, in the order in which they were asked for.
    naming: BTreeMap<PathBuf, Vec<Naming>>,
    acknowledged: usize,
}

/// What is left after a power cut.
pub struct Left {
    files: BTreeMap<PathBuf, Vec<u8>>,
    folders: BTreeSet<PathBuf>,
    /// How many times somebody had been told that it is done.
    pub acknowledged: usize,
}

impl Recording {
    /// The disk after a power cut at some point, as luck will have it.
    pub fn cut(&self, chance: &mut Chance) -> Left {
        let at = chance.below(self.events.len() + 1);
        let mut disk = Disk::new(self);
        for event in &self.events[..at] {
            disk.take(event);
        }
        disk.after_the_cut(chance)
    }
}

impl Disk {
    fn new(recording: &Recording) -> Self {
        let mut disk = Self::default();
        for (id, (path, bytes)) in (0..).zip(&recording.before) {
            disk.names.insert(path.clone(), id);
            disk.contents.insert(id, Content { safe: bytes.clone(), pending: Vec::new() });
            disk.folders
                .extend(path.ancestors().skip(1).take_while(|it| it.starts_with(&recording.root)).map(Path::to_owned));
        }
        disk.folders.insert(recording.root.clone());
        disk
    }

    fn take(&mut self, event: &Event) {
        match event {
            Event::Create { path, id } => {
                self.contents.insert(*id, Content::default());
                self.name(path, Naming::Give { path: path.clone(), id: *id });
            }
            Event::MakeFolder { path } => self.name(path, Naming::Folder { path: path.clone() }),
            Event::Write { id, at, bytes } => {
                self.content(*id).pending.push(Pending::Write { at: *at, bytes: bytes.clone() });
            }
            Event::Truncate { id, length } => self.content(*id).pending.push(Pending::Truncate { length: *length }),
            Event::Sync { id } => {
                let content = self.content(*id);
                for pending in std::mem::take(&mut content.pending) {
                    pending.reach(&mut content.safe);
                }
            }
            Event::SyncFolder { path } => {
                for naming in self.naming.remove(path).unwrap_or_default() {
                    self.hold(naming);
                }
            }
            Event::Rename { from, to } => self.name(to, Naming::Change { from: from.clone(), to: to.clone() }),
            Event::Remove { path } => self.name(path, Naming::TakeAway { path: path.clone() }),
            Event::Acknowledge => self.acknowledged += 1,
        }
    }

    fn content(&mut self, id: FileId) -> &mut Content {
        self.contents.entry(id).or_default()
    }

    fn name(&mut self, path: &Path, naming: Naming) {
        let folder = path.parent().unwrap_or(path).to_owned();
        self.naming.entry(folder).or_default().push(naming);
    }

    fn hold(&mut self, naming: Naming) {
        match naming {
            Naming::Give { path, id } => drop(self.names.insert(path, id)),
            Naming::Folder { path } => drop(self.folders.insert(path)),
            Naming::Change { from, to } => {
                if let Some(id) = self.names.remove(&from) {
                    self.names.insert(to, id);
                }
            }
            Naming::TakeAway { path } => drop(self.names.remove(&path)),
        }
    }

    fn after_the_cut(mut self, chance: &mut Chance) -> Left {
        let luck = *chance.one_of(&[Luck::AllLost, Luck::AllThere, Luck::Mixed, Luck::Mixed]);
        for (_, naming) in std::mem::take(&mut self.naming) {
            let there = match luck {
                Luck::AllLost => 0,
                Luck::AllThere => naming.len(),
                Luck::Mixed => chance.below(naming.len() + 1),
            };
            for naming in naming.into_iter().take(there) {
                self.hold(naming);
            }
        }
        let mut files = BTreeMap::new();
        for (path, id) in &self.names {
            let mut content = self.contents.get(id).cloned().unwrap_or_default();
            for pending in std::mem::take(&mut content.pending) {
                pending.fare(luck, &mut content.safe, chance);
            }
            files.insert(path.clone(), content.safe);
        }
        files.retain(|path, _| path.parent().is_some_and(|it| self.folders.contains(it)));
        Left { files, folders: self.folders, acknowledged: self.acknowledged }
    }
}

impl Pending {
    fn reach(self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes: new } => put(bytes, at as usize, &new),
            Self::Truncate { length } => bytes.resize(length as usize, 0),
        }
    }

    /// Reaches the disk in part, or not.
    fn fare(self, luck: Luck, bytes: &mut Vec<u8>, chance: &mut Chance) {
        match (luck, self) {
            (Luck::AllThere, pending) => pending.reach(bytes),
            (Luck::AllLost, _) => {}
            (Luck::Mixed, Self::Truncate { length }) => {
                if chance.percent(50) {
                    bytes.resize(length as usize, 0);
                }
            }
            (Luck::Mixed, Self::Write { at, bytes: new }) => {
                let mut from = 0;
                while from < new.len() {
                    // Up to the next edge of a sector of the disk.
                    let edge = SECTOR - (at as usize + from) % SECTOR;
                    let to = (from + edge).min(new.len());
                    match chance.below(10) {
                        0..5 => put(bytes, at as usize + from, &new[from..to]),
                        5..9 => {}
                        _ => {
                            let torn: Vec<u8> = (from..to).map(|_| chance.bits() as u8).collect();
                            put(bytes, at as usize + from, &torn);
                        }
                    }
                    from = to;
                }
            }
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    if bytes.len() < at + new.len() {
        bytes.resize(at + new.len(), 0);
    }
    bytes[at..at + new.len()].copy_from_slice(new);
}

impl Left {
    /// Writes what is left of one folder into another.
    pub fn write(&self, root: &Path, to: &Path) {
        let place = |path: &Path| to.join(path.strip_prefix(root).expect("everything was under the folder"));
        for folder in &self.folders {
            fs::create_dir_all(place(folder)).expect("a folder");
        }
        for (path, bytes) in &self.files {
            fs::write(place(path), bytes).expect("a file");
        }
    }
}

/// Every file under a folder with its bytes.
pub fn snapshot(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    betweentimes_tests::places::files(root).into_iter().map(|it| (it.clone(), fs::read(&it).expect("a file"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recording(events: Vec<Event>) -> Recording {
        let root = PathBuf::from("/d");
        Recording { before: vec![(root.join("a"), b"old".to_vec())], root, events }
    }

    /// Every content that "a" may have after a cut.
    fn outcomes(recording: &Recording) -> BTreeSet<Option<Vec<u8>>> {
        let mut chance = Chance::of(1);
        (0..2_000).map(|_| recording.cut(&mut chance).files.get(Path::new("/d/a")).cloned()).collect()
    }

    fn write(id: FileId, bytes: &[u8]) -> Event {
        Event::Write { id, at: 0, bytes: bytes.to_vec() }
    }

    #[test]
    fn what_was_not_synced_may_be_there_lost_or_torn() {
        let seen = outcomes(&recording(vec![write(0, b"new")]));

        assert!(seen.contains(&Some(b"old".to_vec())) && seen.contains(&Some(b"new".to_vec())));
        assert!(seen.len() > 2, "torn");
    }

    #[test]
    fn a_file_that_is_replaced_as_a_whole_and_synced_is_the_old_one_or_the_new_one() {
        let new = Path::new("/d/a.new").to_owned();
        let events = vec![
            Event::Create { path: new.clone(), id: 1 },
            write(1, b"new"),
            Event::Sync { id: 1 },
            Event::Rename { from: new, to: "/d/a".into() },
            Event::SyncFolder { path: "/d".into() },
        ];

        assert_eq!(outcomes(&recording(events)), [Some(b"new".to_vec()), Some(b"old".to_vec())].into());
    }

    #[test]
    fn without_a_sync_before_the_rename_an_empty_file_may_be_left() {
        let new = Path::new("/d/a.new").to_owned();
        let events = vec![
            Event::Create { path: new.clone(), id: 1 },
            write(1, b"new"),
            Event::Rename { from: new, to: "/d/a".into() },
            Event::SyncFolder { path: "/d".into() },
        ];

        assert!(outcomes(&recording(events)).contains(&Some(Vec::new())));
    }

    #[test]
    fn a_name_that_was_taken_away_may_come_back_until_its_folder_is_synced() {
        let gone = Event::Remove { path: "/d/a".into() };

        assert_eq!(outcomes(&recording(vec![gone.clone()])), [None, Some(b"old".to_vec())].into());
        let synced = vec![gone, Event::SyncFolder { path: "/d".into() }, Event::Acknowledge];
        let mut chance = Chance::of(2);
        let recording = recording(synced);
        let after = (0..500).map(|_| recording.cut(&mut chance)).filter(|it| it.acknowledged == 1);
        assert!(after.into_iter().all(|it| it.files.is_empty()));
    }
}
