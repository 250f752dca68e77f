//! The end of a zip file, where it says how many members it has.
//!
//! Whoever reads a zip file makes room for as many members as it promises, and a file that is mostly holes may
//! promise millions. So the end is looked at before anything else reads the file: only the short list that this
//! program writes, as the very last thing in the file, gets any further.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

/// The record at the end of every zip file, in bytes (APPNOTE.TXT, 4.3.16).
const END: usize = 22;
/// The two records before it in a file beyond 4 GiB, in bytes (4.3.14 and 4.3.15).
const LONG_END: usize = 56;
const LOCATOR: usize = 20;
/// The list of members is shorter, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Whether a file ends with the list of at most `most` members. Afterwards it stands at its beginning.
pub(super) fn is_short(mut file: &File, length: u64, most: u64) -> io::Result<bool> {
    let wanted = (LONG_END + LOCATOR + END) as u64;
    let from = length.saturating_sub(wanted);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.take(wanted).read_to_end(&mut tail)?;
    file.rewind()?;
    Ok(list(&tail, from).is_some_and(|it| it.members <= most && it.size <= LONGEST && it.is_last()))
}

/// What the end says about the list of members.
struct List {
    members: u64,
    size: u64,
    at: u64,
    /// Where the record is that says so.
    said_at: u64,
}

impl List {
    /// Whether nothing lies between the list and the end.
    fn is_last(&self) -> bool {
        self.at.checked_add(self.size) == Some(self.said_at)
    }
}

/// Reads the last bytes of a file, which begin at `from`; nothing when they are not the end of a plain zip file.
fn list(tail: &[u8], from: u64) -> Option<List> {
    let at = tail.len().checked_sub(END)?;
    let end = Record(&tail[at..]);
    let is_end = end.begins(b"PK\x05\x06") && end.number(4, 4)? == 0 && end.number(20, 2)? == 0;
    let (here, members, size, list_at) =
        (end.number(8, 2)?, end.number(10, 2)?, end.number(12, 4)?, end.number(16, 4)?);
    if !is_end || here != members {
        return None;
    }
    if members == u64::from(u16::MAX) || [size, list_at].contains(&u64::from(u32::MAX)) {
        return long_list(&tail[..at], from);
    }
    Some(List { members, size, at: list_at, said_at: from + at as u64 })
}

/// The same with the longer numbers of a file beyond 4 GiB.
fn long_list(tail: &[u8], from: u64) -> Option<List> {
    let at = tail.len().checked_sub(LONG_END + LOCATOR)?;
    let (end, locator) = (Record(&tail[at..at + LONG_END]), Record(&tail[at + LONG_END..]));
    let said_at = from + at as u64;
    let is_end = end.begins(b"PK\x06\x06") && end.number(4, 8)? == 44 && end.number(16, 8)? == 0;
    let is_found = locator.begins(b"PK\x06\x07") && locator.number(4, 4)? == 0 && locator.number(8, 8)? == said_at;
    let (here, members) = (end.number(24, 8)?, end.number(32, 8)?);
    let is_one_file = here == members && locator.number(16, 4)? <= 1;
    let list = List { members, size: end.number(40, 8)?, at: end.number(48, 8)?, said_at };
    (is_end && is_found && is_one_file).then_some(list)
}

/// Bytes with numbers in them, the lowest byte first.
struct Record<'a>(&'a [u8]);

impl Record<'_> {
    fn begins(&self, with: &[u8]) -> bool {
        self.0.starts_with(with)
    }

    fn number(&self, at: usize, length: usize) -> Option<u64> {
        let bytes = self.0.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn zip_of(members: u32) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for member in 0..members {
            let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
            zip.start_file(member.to_string(), as_it_is).unwrap();
            zip.write_all(b"words").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn is_short(bytes: &[u8]) -> bool {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        super::is_short(&file, bytes.len() as u64, 5).unwrap()
    }

    #[test]
    fn a_short_list_at_the_very_end_is_taken() {
        assert!(is_short(&zip_of(0)) && is_short(&zip_of(1)) && is_short(&zip_of(5)));
    }

    #[test]
    fn a_longer_list_and_anything_around_the_file_is_not() {
        let whole = zip_of(5);

        assert!(!is_short(&zip_of(6)) && !is_short(&zip_of(65_535)));
        assert!(!is_short(&[b"before", &whole[..]].concat()) && !is_short(&[&whole[..], b"after"].concat()));
        assert!((0..whole.len()).all(|length| !is_short(&whole[..length])));
    }

    /// Keeps nothing but the last of what is written.
    #[derive(Default)]
    struct Tail {
        bytes: Vec<u8>,
        end: u64,
        at: u64,
    }

    impl Write for Tail {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.at == self.end {
                self.bytes.extend_from_slice(&bytes[bytes.len().saturating_sub(200)..]);
                let longer = self.bytes.len().saturating_sub(200);
                self.bytes.drain(..longer);
                self.end += bytes.len() as u64;
            }
            self.at += bytes.len() as u64;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Tail {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.at = match to {
                SeekFrom::Start(at) => at,
                SeekFrom::Current(by) => self.at.saturating_add_signed(by),
                SeekFrom::End(by) => self.end.saturating_add_signed(by),
            };
            Ok(self.at)
        }
    }

    #[test]
    fn what_is_written_beyond_four_gigabytes_is_taken() {
        let piece = vec![0; 8 * 1024 * 1024];
        let mut zip = ZipWriter::new(Tail::default());
        let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file("large", as_it_is.large_file(true)).unwrap();
        for _ in 0..520 {
            zip.write_all(&piece).unwrap();
        }
        let Tail { bytes, end, .. } = zip.finish().unwrap();

        let list = list(&bytes, end - bytes.len() as u64).unwrap();

        assert!(list.members == 1 && list.at > u64::from(u32::MAX) && list.is_last());
    }
}
