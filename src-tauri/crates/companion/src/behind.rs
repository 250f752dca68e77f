//! Writing behind: whoever gathers does not wait for the disk.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::Error;
use crate::tables::unwritten;

/// How much is handed over at a time, in bytes.
const PIECE: usize = 256 * 1024;
/// How many pieces may lie between the two. Whoever is quicker than the disk then waits for it, so memory stays bounded.
const BETWEEN: usize = 8;
/// After how many bytes the disk is asked to have them for good, so that little is left to wait for in the end.
const FOR_GOOD: usize = 8 * 1024 * 1024;

/// Lets `gather` write into a file while another thread brings to the disk what was written before. All of it is handed to
/// the system when this answers.
///
/// # Errors
///
/// Whatever `gather` answers; [`vault::Error::NoRoom`] or [`Error::NoFile`] when the file could not be written.
pub(crate) fn behind<T>(file: &mut File, gather: impl FnOnce(&mut dyn Write) -> Result<T, Error>) -> Result<T, Error> {
    let (give, pieces) = sync_channel::<Vec<u8>>(BETWEEN);
    thread::scope(|scope| {
        let write = move || bring(file, &pieces);
        let disk = thread::Builder::new().name("export".into()).spawn_scoped(scope, write).map_err(unwritten)?;
        let mut out = BufWriter::with_capacity(PIECE, Handing { give });
        let gathered = gather(&mut out).and_then(|it| out.flush().map(|()| it).map_err(unwritten));
        drop(out);
        // Why the disk would not have it is told first: to whoever gathered it only looks as if nobody took it any more.
        match disk.join() {
            Ok(written) => written.map_err(unwritten).and(gathered),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Writes one piece after another.
fn bring(file: &mut File, pieces: &Receiver<Vec<u8>>) -> io::Result<()> {
    let mut new = 0;
    for piece in pieces {
        file.write_all(&piece)?;
        new += piece.len();
        if new >= FOR_GOOD {
            file.sync_data()?;
            new = 0;
        }
    }
    Ok(())
}

/// Hands over what is written.
struct Handing {
    give: SyncSender<Vec<u8>>,
}

impl Write for Handing {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.give.send(piece.to_vec()).map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn said(file: &File) -> String {
        let mut said = String::new();
        let mut file = file;
        std::io::Seek::rewind(&mut file).unwrap();
        file.read_to_string(&mut said).unwrap();
        said
    }

    #[test]
    fn every_piece_arrives_in_its_order() {
        let mut file = tempfile::tempfile().unwrap();
        let lines: Vec<String> = (0..200_000).map(|it| format!("{it}\n")).collect();

        let done = behind(&mut file, |out| {
            lines.iter().try_for_each(|it| out.write_all(it.as_bytes())).map_err(unwritten)?;
            Ok(lines.len())
        });

        assert_eq!(done.unwrap(), lines.len());
        assert_eq!(said(&file), lines.concat());
    }

    #[test]
    fn a_file_that_cannot_be_written_says_so_and_nobody_waits() {
        let there = tempfile::NamedTempFile::new().unwrap();
        let mut only_read = File::open(there.path()).unwrap();

        let done = behind(&mut only_read, |out| {
            (0..1000).try_for_each(|_| out.write_all(&[b'x'; 64 * 1024])).map_err(unwritten)
        });

        assert!(matches!(done, Err(Error::NoFile)), "{done:?}");
    }

    #[test]
    fn whoever_gathers_may_stop() {
        let mut file = tempfile::tempfile().unwrap();

        let done: Result<(), Error> = behind(&mut file, |_| Err(vault::Error::Stopped.into()));

        assert!(matches!(done, Err(Error::Vault(vault::Error::Stopped))), "{done:?}");
    }
}
