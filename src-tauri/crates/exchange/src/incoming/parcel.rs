//! A file, a zip or a folder, taken apart under caps.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Component, Path};

use super::{Fault, Loss, Sink, own};

/// Bytes that may be read from anywhere.
pub trait Seekable: Read + Seek {}

impl<T: Read + Seek> Seekable for T {}

/// The most bytes of text that are read from one parcel, 96 MiB: a million pages.
pub const MOST_BYTES: u64 = 96 * 1024 * 1024;

/// The most bytes of a file of our own, 512 MiB: a hundred thousand mixed entries are some 100 MiB, and photos come along.
pub const MOST_OWN_BYTES: u64 = 512 * 1024 * 1024;

/// The most members of a zip or a folder. Day One zips hold a file for every photo.
const MOST_MEMBERS: usize = 100_000;
/// The most members that may hold entries. Classic Day One has a file for every entry, jrnl one for every day.
const MOST_TEXTS: usize = 10_000;
/// The longest list of members at the end of a zip, in bytes.
const LONGEST_LIST: u64 = 32 * 1024 * 1024;
/// Where the list's own end lies at the latest: its 22 bytes, and a comment of up to 65,535 (APPNOTE.TXT, 4.3.16).
const END: u64 = 22;
const LONGEST_COMMENT: u64 = 65_535;

/// A file of the parcel that may hold entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name, with the folders inside the parcel, parted by `/`.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

impl Member {
    /// Its name without folders.
    pub(super) fn own_name(&self) -> &str {
        self.name.rsplit('/').next().unwrap_or_default()
    }

    /// Its name without folders and ending.
    pub(super) fn stem(&self) -> &str {
        let own = self.own_name();
        own.rsplit_once('.').map_or(own, |(stem, _)| stem)
    }
}

/// What somebody chose to bring in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parcel {
    /// What may hold entries, by name.
    pub members: Vec<Member>,
    /// How many photos and pictures there are beside.
    pub photos: u64,
    /// How many pieces of sound and film.
    pub recordings: u64,
    /// How many other files.
    pub others: u64,
}

/// A parcel that is not taken apart.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// More text, or more members, than is read at once.
    #[error("more than is read at once")]
    TooLarge,
    /// A zip that is broken, encrypted or packed in a way that is not known.
    #[error("a zip that cannot be read")]
    BrokenZip,
    /// The disk did not give it.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What a file may be good for, by its name.
enum Use {
    Entries,
    Photo,
    Recording,
    Other,
}

impl Parcel {
    /// Takes a file apart: a zip into its members, any other into itself. `name` is the file's own name.
    ///
    /// # Errors
    ///
    /// [`NotOpened`].
    pub fn opened(name: &str, file: &mut dyn Seekable) -> Result<Self, NotOpened> {
        let mut beginning = Vec::new();
        file.take(own::BEGINNING as u64).read_to_end(&mut beginning)?;
        file.rewind()?;
        if beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"PK\x05\x06") {
            return Self::unzipped(file);
        }
        let most = if own::begins(&beginning) { MOST_OWN_BYTES } else { MOST_BYTES };
        let bytes = read(file, most)?;
        Ok(Self { members: vec![Member { name: name.to_owned(), bytes }], ..Self::default() })
    }

    /// Puts the files of a folder together. Each comes with its name inside the folder.
    ///
    /// # Errors
    ///
    /// [`NotOpened`].
    pub fn gathered<R: Read>(files: impl IntoIterator<Item = io::Result<(String, R)>>) -> Result<Self, NotOpened> {
        let (mut parcel, mut room) = (Self::default(), MOST_BYTES);
        for (count, file) in files.into_iter().enumerate() {
            if count == MOST_MEMBERS {
                return Err(NotOpened::TooLarge);
            }
            let (name, mut file) = file?;
            parcel.put(&name, &mut file, &mut room)?;
        }
        Ok(parcel.in_order())
    }

    /// The members that something can be said of, with that; the others are counted as left behind.
    ///
    /// # Errors
    ///
    /// [`Fault::Broken`] when there is none.
    pub(super) fn those_with<'p, T>(
        &'p self,
        what: impl Fn(&'p Member) -> Option<T>,
        sink: &mut Sink<'_>,
    ) -> Result<Vec<(&'p Member, T)>, Fault> {
        let those: Vec<_> = self.members.iter().filter_map(|it| Some((it, what(it)?))).collect();
        if those.is_empty() {
            return Err(Fault::Broken { line: 0 });
        }
        sink.lose(Loss::OtherFiles, self.members.len().saturating_sub(those.len()) as u64);
        Ok(those)
    }

    /// The members that are of a kind.
    ///
    /// # Errors
    ///
    /// As for [`those_with`](Self::those_with).
    pub(super) fn those(&self, are: impl Fn(&Member) -> bool, sink: &mut Sink<'_>) -> Result<Vec<&Member>, Fault> {
        let those = self.those_with(|it| are(it).then_some(()), sink)?;
        Ok(those.into_iter().map(|(it, ())| it).collect())
    }

    /// The first member of a kind, where a parcel holds one such file. All others are counted as left behind.
    ///
    /// # Errors
    ///
    /// As for [`those_with`](Self::those_with).
    pub(super) fn the_first(&self, is_it: impl Fn(&Member) -> bool, sink: &mut Sink<'_>) -> Result<&Member, Fault> {
        let found = self.members.iter().find(|it| is_it(it)).ok_or(Fault::Broken { line: 0 })?;
        sink.lose(Loss::OtherFiles, self.members.len().saturating_sub(1) as u64);
        Ok(found)
    }

    fn unzipped(file: &mut dyn Seekable) -> Result<Self, NotOpened> {
        check_list(file)?;
        let mut zip = zip::ZipArchive::new(file).map_err(|_| NotOpened::BrokenZip)?;
        let (mut parcel, mut room) = (Self::default(), MOST_BYTES);
        for at in 0..zip.len() {
            let mut member = zip.by_index(at).map_err(|_| NotOpened::BrokenZip)?;
            let name = member.name().map_err(|_| NotOpened::BrokenZip)?.into_owned();
            // Nothing is ever written under such a name; whoever packs a way out of a folder means no good, though.
            if !stays_inside(&name) || member.is_symlink() {
                return Err(NotOpened::BrokenZip);
            }
            if !member.is_dir() {
                parcel.put(&name, &mut member, &mut room)?;
            }
        }
        Ok(parcel.in_order())
    }

    fn put(&mut self, name: &str, file: &mut dyn Read, room: &mut u64) -> Result<(), NotOpened> {
        match use_of(name) {
            Use::Entries if self.members.len() == MOST_TEXTS => return Err(NotOpened::TooLarge),
            Use::Entries => {
                let bytes = read(file, *room)?;
                *room -= bytes.len() as u64;
                self.members.push(Member { name: name.to_owned(), bytes });
            }
            Use::Photo => self.photos += 1,
            Use::Recording => self.recordings += 1,
            Use::Other => self.others += 1,
        }
        Ok(())
    }

    /// By name, so that the same parcel is read the same way whatever the disk's order.
    fn in_order(mut self) -> Self {
        self.members.sort_by(|a, b| a.name.cmp(&b.name));
        self
    }
}

/// Reads to the end, and no further than `most`.
fn read(file: &mut dyn Read, most: u64) -> Result<Vec<u8>, NotOpened> {
    let mut bytes = Vec::new();
    let length = file.take(most + 1).read_to_end(&mut bytes).map_err(|it| match it.kind() {
        // That is how a zip member says that it is not what its check sum tells.
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => NotOpened::BrokenZip,
        _ => NotOpened::Io(it),
    })?;
    if length as u64 > most { Err(NotOpened::TooLarge) } else { Ok(bytes) }
}

/// Looks at the end of a zip, where it promises how many members it has: whoever reads it makes room for all of them.
fn check_list(file: &mut dyn Seekable) -> Result<(), NotOpened> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(END + LONGEST_COMMENT)))?;
    let mut tail = Vec::new();
    file.take(END + LONGEST_COMMENT).read_to_end(&mut tail)?;
    file.rewind()?;
    let at = tail.windows(4).rposition(|it| it == b"PK\x05\x06").ok_or(NotOpened::BrokenZip)?;
    let number = |from: usize, long: usize| {
        let bytes = tail.get(at + from..at + from + long)?;
        Some(bytes.iter().rev().fold(0_u64, |number, it| number << 8 | u64::from(*it)))
    };
    let (members, list) = number(10, 2).zip(number(12, 4)).ok_or(NotOpened::BrokenZip)?;
    // Both are full when the longer numbers of a zip beyond 4 GiB or 65,535 members stand elsewhere. No journal is that.
    if members == u64::from(u16::MAX) || members > MOST_MEMBERS as u64 || list > LONGEST_LIST.min(length) {
        return Err(NotOpened::TooLarge);
    }
    Ok(())
}

fn stays_inside(name: &str) -> bool {
    !name.contains(['\\', '\0']) && Path::new(name).components().all(|it| matches!(it, Component::Normal(_)))
}

fn use_of(name: &str) -> Use {
    let own = name.rsplit('/').next().unwrap_or(name);
    // What macOS adds to every zip.
    if name.starts_with("__MACOSX/") || own.starts_with('.') {
        return Use::Other;
    }
    let ending = own.rsplit_once('.').map(|(_, it)| it.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "json" | "txt" | "csv" | "md" | "daylio" | "db" | "doentry" | "plist" => Use::Entries,
        "jpg" | "jpeg" | "png" | "gif" | "heic" | "heif" | "webp" | "bmp" | "tif" | "tiff" | "svg" => Use::Photo,
        "mp3" | "m4a" | "aac" | "wav" | "ogg" | "opus" | "amr" | "mp4" | "mov" | "avi" | "webm" | "mkv" => {
            Use::Recording
        }
        // Daylio's pictures have no ending.
        _ if name.contains("photos/") => Use::Photo,
        _ => Use::Other,
    }
}
