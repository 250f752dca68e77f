//! A table as a file for a spreadsheet.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use exchange::outgoing::csv::guarded;

use crate::behind::behind;
use crate::{Error, Visit};

/// The most cells of a file.
const CELLS: usize = 200_000;
/// The most bytes of words in it.
const BYTES: usize = 20 * 1024 * 1024;

impl Visit<'_> {
    /// Writes a table as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every letter). No cell is
    /// taken for a formula. The file is not encrypted. A file that is there already is never written over: a path may have
    /// been typed.
    ///
    /// # Errors
    ///
    /// [`Error::NoFile`] when it cannot be written there, or something of that name is there; [`Error::TooLong`]; [`Error::Locked`].
    pub fn save_table(&self, path: String, rows: Vec<Vec<String>>) -> Result<(), Error> {
        self.need_open()?;
        let bytes = rows.iter().flatten().map(String::len).sum::<usize>();
        if rows.iter().map(Vec::len).sum::<usize>() > CELLS || bytes > BYTES {
            return Err(Error::TooLong);
        }
        let path = place(PathBuf::from(path), "csv").ok_or(Error::NoFile)?;
        written(&rows).and_then(|it| put(&path, &it)).map_err(|_| Error::NoFile)
    }
}

/// The place that is meant, with its ending; nothing when no file of that ending can be put there.
pub(crate) fn place(path: PathBuf, ending: &str) -> Option<PathBuf> {
    let path = if path.extension().is_none() { path.with_extension(ending) } else { path };
    let named = path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending)) && path.is_absolute();
    path.parent().is_some_and(|it| named && it.is_dir()).then_some(path)
}

/// Writes beside the place, and puts the file there in one step, where nothing is yet.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().ok_or(std::io::ErrorKind::NotFound)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    sync(folder)
}

/// Puts the names in a folder on the disk, where a system can do that.
pub(crate) fn sync(folder: &Path) -> std::io::Result<()> {
    fs::File::open(folder).and_then(|it| it.sync_all()).or(Ok(()))
}

/// Whether nothing is there, not even a link that leads nowhere.
pub(crate) fn is_free(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|it| it.kind() == std::io::ErrorKind::NotFound)
}

/// Writes beside the place piece by piece, and puts the file there in one step, where nothing is yet. Whatever goes wrong
/// leaves nothing. Answers how large it became as well.
pub(crate) fn put_streamed<T>(
    path: &Path,
    write: impl FnOnce(&mut dyn std::io::Write) -> Result<T, Error>,
) -> Result<(T, u64), Error> {
    let folder = path.parent().ok_or(Error::NoFile)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(unwritten)?;
    let done = behind(file.as_file_mut(), write)?;
    let bytes = file.as_file().metadata().map_err(unwritten)?.len();
    file.as_file().sync_all().map_err(unwritten)?;
    file.persist_noclobber(path).map_err(|it| unwritten(it.error))?;
    sync(folder).map_err(unwritten)?;
    Ok((done, bytes))
}

/// Why a file could not be written: the disk is full, or the place will not have it.
pub(crate) fn unwritten(error: std::io::Error) -> Error {
    match vault::Error::from(error) {
        vault::Error::NoRoom => vault::Error::NoRoom.into(),
        _ => Error::NoFile,
    }
}

/// A table as CSV.
fn written(rows: &[Vec<String>]) -> std::io::Result<Vec<u8>> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut table = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    for row in rows {
        table.write_record(row.iter().map(|it| plain(it)))?;
    }
    table.flush()?;
    drop(table);
    Ok(bytes)
}

/// A cell that no spreadsheet takes for a formula. A number below zero stays a number.
fn plain(cell: &str) -> String {
    let mut plain = cell.to_owned();
    if !cell.parse().is_ok_and(f64::is_finite) {
        guarded(&mut plain);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_told_apart_and_a_number_is_left() {
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(plain(" ＝1+1"), "' ＝1+1");
        assert_eq!(plain("-inf"), "'-inf");
        assert_eq!(plain("-2.5"), "-2.5");
        assert_eq!(plain("a walk"), "a walk");
    }

    #[test]
    fn quotes_and_lines_stay_inside_their_cell() {
        let table = written(&[vec!["Day".into(), "a \"b\"\nc".into()]]).expect("a table");

        assert_eq!(String::from_utf8(table).expect("text"), "\u{feff}Day,\"a \"\"b\"\"\nc\"\r\n");
    }
}
