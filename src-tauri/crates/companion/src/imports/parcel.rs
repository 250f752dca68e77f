//! A file or a folder of this computer, taken apart.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use exchange::incoming::{NotOpened, Parcel};

use crate::{Error, ImportFault};

/// How deep a folder is looked into. The folders of jrnl have a year and a month in them.
const DEEPEST: usize = 5;
/// The most files of a folder.
const MOST: usize = 100_000;

/// Takes apart what lies at a path.
pub(super) fn opened(path: &str) -> Result<Parcel, Error> {
    let path = Path::new(path);
    let kind = path.metadata().map_err(|_| Error::NotRead)?;
    if kind.is_dir() {
        let files = files_in(path)?.into_iter().map(|(name, path)| Ok((name, File::open(path)?)));
        return Parcel::gathered(files).map_err(fault);
    }
    // Nothing that is no file is opened: a pipe would wait for ever.
    if !kind.is_file() {
        return Err(Error::NotRead);
    }
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let mut file = File::open(path).map_err(|_| Error::NotRead)?;
    Parcel::opened(&name, &mut file).map_err(fault)
}

/// Every file of a folder with its name inside it, parted by `/`. Links are not followed: they may lead anywhere.
fn files_in(folder: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![(String::new(), folder.to_owned(), 0)];
    while let Some((before, folder, depth)) = folders.pop() {
        for it in fs::read_dir(folder).map_err(|_| Error::NotRead)?.flatten() {
            let name = format!("{before}{}", it.file_name().to_string_lossy());
            match it.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => {
                    folders.push((format!("{name}/"), it.path(), depth + 1))
                }
                Ok(kind) if kind.is_file() => files.push((name, it.path())),
                _ => {}
            }
            if files.len() > MOST {
                return Err(Error::Import(ImportFault::TooLarge));
            }
        }
    }
    Ok(files)
}

fn fault(problem: NotOpened) -> Error {
    match problem {
        NotOpened::TooLarge => Error::Import(ImportFault::TooLarge),
        NotOpened::BrokenZip => Error::Import(ImportFault::BrokenZip),
        NotOpened::Io(error) if error.kind() == io::ErrorKind::OutOfMemory => Error::Import(ImportFault::TooLarge),
        NotOpened::Io(_) => Error::NotRead,
    }
}
