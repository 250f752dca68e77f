//! The zip file of a backup: written without compression, and read with suspicion.
//!
//! No decompressor is compiled in, so nothing in a file can grow when it is read. A file that came from
//! elsewhere is held to the five names below, each once, each stored as it is.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::rc::Rc;

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::ending;
use crate::keys::slots::Slots;
use crate::work::{Stage, Work};
use crate::{Error, files};

const README: &str = "README.txt";
const SCRIPT: &str = "rescue.py";
const KEYS: &str = files::KEYS;
const DEVICE: &str = files::DEVICE;
const DB: &str = files::DB;
/// Every name that may stand in a backup.
const OURS: [&str; 5] = [README, SCRIPT, KEYS, DEVICE, DB];

const README_TEXT: &[u8] = include_bytes!("../../rescue/README.txt");
const SCRIPT_TEXT: &[u8] = include_bytes!("../../rescue/rescue.py");

/// The damaged part of a backup, for [`Error::Damaged`].
pub(crate) const BACKUP: Error = Error::Damaged { what: "the backup" };
/// Every member but the database is shorter, in bytes.
const LONGEST: u64 = 64 * 1024;
/// How much is copied at once, in bytes: whole pages.
const CHUNK: usize = 64 * 4096;
/// From this size on, in bytes, a member needs the longer numbers of zip64.
const LARGE: u64 = u32::MAX as u64;

/// What goes into a backup.
pub(crate) struct Parts<'a> {
    /// The slots file.
    pub(crate) keys: &'a [u8],
    /// The key of a vault that opens by itself: without it the backup would be of no use elsewhere.
    pub(crate) device: Option<&'a [u8]>,
}

/// Writes a backup, down to the disk. `database` gives the bytes of the database, `size` of them.
pub(crate) fn pack(
    path: &Path,
    parts: &Parts<'_>,
    database: impl Read,
    size: u64,
    work: Work<'_>,
) -> Result<(), Error> {
    let sink = Sink::of(files::create(path)?);
    let trouble = Rc::clone(&sink.trouble);
    let mut zip = ZipWriter::new(sink);
    let small =
        [(README, Some(README_TEXT)), (SCRIPT, Some(SCRIPT_TEXT)), (KEYS, Some(parts.keys)), (DEVICE, parts.device)];
    for (name, bytes) in small.into_iter().filter_map(|(name, bytes)| Some((name, bytes?))) {
        zip.start_file(name, options(bytes.len() as u64)).map_err(written)?;
        zip.write_all(bytes)?;
    }
    zip.start_file(DB, options(size)).map_err(written)?;
    copy(database, size, Stage::Packing, work, |bytes| {
        zip.write_all(bytes)?;
        trouble.take().map_or(Ok(()), |error| Err(error.into()))
    })?;
    let sink = zip.finish().map_err(written)?;
    match trouble.take() {
        Some(error) => Err(error.into()),
        None => Ok(sink.file.sync_all()?),
    }
}

/// A file that goes on taking bytes after something went wrong, and tells it to whoever asks: the writer of
/// zips ends itself when it is dropped, and stumbles over what it could not write.
struct Sink {
    file: File,
    trouble: Rc<Cell<Option<io::Error>>>,
    broken: bool,
    at: u64,
    end: u64,
}

impl Sink {
    fn of(file: File) -> Self {
        Self { file, trouble: Rc::default(), broken: false, at: 0, end: 0 }
    }

    fn noting(&mut self, done: io::Result<()>) {
        if let Err(error) = done {
            self.broken = true;
            self.trouble.set(Some(error));
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.broken {
            let done = self.file.write_all(bytes);
            self.noting(done);
        }
        self.at += bytes.len() as u64;
        self.end = self.end.max(self.at);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Sink {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let wanted = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
        };
        self.at = wanted.ok_or(io::ErrorKind::InvalidInput)?;
        if !self.broken {
            let done = self.file.seek(SeekFrom::Start(self.at)).map(drop);
            self.noting(done);
        }
        Ok(self.at)
    }
}

/// Stored as it is; for this account only; the time in the file is the beginning of zip's own era.
fn options(size: u64) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o600)
        .large_file(size >= LARGE)
}

fn written(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => error.into(),
        other => Error::Io(io::Error::other(other)),
    }
}

/// Hands on the bytes of a stream in chunks, exactly `size` of them.
fn copy(
    mut from: impl Read,
    size: u64,
    stage: Stage,
    work: Work<'_>,
    mut each: impl FnMut(&mut [u8]) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut chunk = vec![0; CHUNK];
    let mut done = 0;
    while done < size {
        work.at(stage, done, size)?;
        let wanted = usize::try_from((size - done).min(CHUNK as u64)).map_err(|_| BACKUP)?;
        from.read_exact(&mut chunk[..wanted]).map_err(unread)?;
        each(&mut chunk[..wanted])?;
        done += wanted as u64;
    }
    // One more read, which is where a checksum that does not fit is noticed.
    if from.read(&mut [0]).map_err(unread)? != 0 {
        return Err(BACKUP);
    }
    work.at(stage, size, size)
}

fn unread(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::Other => BACKUP,
        _ => error.into(),
    }
}

/// A backup that was opened for reading. Everything about its shape has been checked.
pub(crate) struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// The slots file, byte for byte.
    pub(crate) keys: Vec<u8>,
    /// The key in the folder, where there is one.
    pub(crate) device: Option<Vec<u8>>,
    /// The size of the database, in bytes.
    pub(crate) size: u64,
}

impl Archive {
    /// Opens a file as a backup.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchBackup`] when there is no file, [`Error::NotABackup`] when it is something else,
    /// [`Error::Damaged`] when it was a backup and does not fit its checksums any more.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        // Before it is opened: a pipe would wait for somebody to write into it.
        let data = match std::fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Error::NoSuchBackup),
            other => other?,
        };
        if !data.is_file() {
            return Err(Error::NotABackup);
        }
        let file = File::open(path)?;
        if !ending::is_short(&file, data.len(), OURS.len() as u64)? {
            return Err(Error::NotABackup);
        }
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|_| Error::NotABackup)?;
        check_list(&zip)?;
        let keys = small(&mut zip, KEYS)?.ok_or(Error::NotABackup)?;
        let device = small(&mut zip, DEVICE)?;
        let size = member(&mut zip, DB)?.ok_or(Error::NotABackup)?.size();
        if size > data.len() {
            return Err(Error::NotABackup);
        }
        Ok(Self { zip, keys, device, size })
    }

    /// The slots file, understood.
    pub(crate) fn slots(&self) -> Result<Slots, Error> {
        Slots::parse(&self.keys).map_err(|error| match error {
            Error::Damaged { .. } => BACKUP,
            other => other,
        })
    }

    /// Hands on the database in chunks of whole pages; the checksum is compared at the end.
    pub(crate) fn database(
        &mut self,
        work: Work<'_>,
        each: impl FnMut(&mut [u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let size = self.size;
        let database = member(&mut self.zip, DB)?.ok_or(Error::NotABackup)?;
        copy(database, size, Stage::Unpacking, work, each)
    }

    /// Reads what nothing else reads, so that damage to it is noticed.
    pub(crate) fn check_the_rest(&mut self) -> Result<(), Error> {
        for name in [README, SCRIPT] {
            small(&mut self.zip, name)?;
        }
        Ok(())
    }
}

/// Only our names, each once, and each stored as it is. Nothing is ever written under a name that a file gives.
/// The list at the end is what counts: damage to a member that nobody needs does not make a backup useless.
fn check_list(zip: &ZipArchive<BufReader<File>>) -> Result<(), Error> {
    let all_ours =
        zip.len() <= OURS.len() && zip.file_names_raw().all(|name| OURS.iter().any(|it| it.as_bytes() == name));
    let all_plain = (0..zip.len()).all(|at| {
        zip.by_index_data(at).is_ok_and(|it| {
            it.compression() == CompressionMethod::Stored
                && it.size() == it.compressed_size()
                && it.is_file()
                && !it.encrypted()
        })
    });
    if all_ours && all_plain && !zip.has_duplicate_names() { Ok(()) } else { Err(Error::NotABackup) }
}

/// A member; its place in the list has been checked.
fn member<'a>(
    zip: &'a mut ZipArchive<BufReader<File>>,
    name: &str,
) -> Result<Option<zip::read::ZipFile<'a, BufReader<File>>>, Error> {
    match zip.by_name(name) {
        Err(ZipError::FileNotFound) => Ok(None),
        Err(ZipError::Io(error)) => Err(unread(error)),
        Err(_) => Err(Error::NotABackup),
        Ok(member) => Ok(Some(member)),
    }
}

/// A small member as a whole.
fn small(zip: &mut ZipArchive<BufReader<File>>, name: &str) -> Result<Option<Vec<u8>>, Error> {
    let Some(member) = member(zip, name)? else { return Ok(None) };
    if member.size() > LONGEST {
        return Err(Error::NotABackup);
    }
    let mut bytes = Vec::new();
    member.take(LONGEST + 1).read_to_end(&mut bytes).map_err(unread)?;
    Ok(Some(bytes))
}
