//! A look into the memory of a process of our own. Linux only.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

use memchr::memmem;

/// Read at a time, in bytes.
const PIECE: usize = 1024 * 1024;
/// The system keeps a number of eight bytes about each of these, in bytes.
const PAGE: usize = 4096;
/// Bits of its last byte: the page is in memory, or swapped out. Linux: Documentation/admin-guide/mm/pagemap.
const USED: u8 = 0b1100_0000;

/// Which of these bytes the memory of a process holds, in the same order. Bytes in a page that was swapped
/// out are found, too.
///
/// # Errors
///
/// When the system does not let its memory be read: a process that wants to be left alone shows it to the
/// administrator only.
pub fn remembers(process: u32, wanted: &[&[u8]]) -> io::Result<Vec<bool>> {
    let folder = Path::new("/proc").join(process.to_string());
    let maps = fs::read_to_string(folder.join("maps"))?;
    let memory = Memory { bytes: File::open(folder.join("mem"))?, pages: File::open(folder.join("pagemap"))? };
    let mut found = vec![false; wanted.len()];
    for (from, to) in maps.lines().filter_map(writable_area) {
        memory.look(from, to, wanted, &mut found);
    }
    Ok(found)
}

/// From where to where an area goes, if it can be written.
fn writable_area(line: &str) -> Option<(u64, u64)> {
    let mut words = line.split(' ');
    let (from, to) = words.next()?.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    words.next()?.starts_with("rw").then_some((number(from)?, number(to)?))
}

struct Memory {
    bytes: File,
    pages: File,
}

impl Memory {
    fn look(&self, from: u64, to: u64, wanted: &[&[u8]], found: &mut [bool]) {
        let overlap = wanted.iter().map(|it| it.len()).max().unwrap_or(1) - 1;
        let mut piece = vec![0; PIECE + overlap];
        let nothing = piece.clone();
        for at in (from..to).step_by(PIECE) {
            let end = usize::try_from(to - at).unwrap_or(usize::MAX).min(piece.len());
            let piece = &mut piece[..end];
            // An area may go away while it is looked at.
            if self.is_used(at) && self.bytes.read_exact_at(piece, at).is_ok() && *piece != nothing[..end] {
                for (wanted, found) in wanted.iter().zip(found.iter_mut()) {
                    *found = *found || memmem::find(piece, wanted).is_some();
                }
            }
        }
    }

    /// Whether anything was ever written to this piece. Some areas are as large as an address space, so this
    /// is a plain loop that is quick also where nothing is optimised.
    fn is_used(&self, at: u64) -> bool {
        let mut about = [0; PIECE / PAGE * 8];
        let read = self.pages.read_at(&mut about, at / PAGE as u64 * 8).unwrap_or(0);
        let mut last = 7;
        while last < read {
            if about[last] & USED != 0 {
                return true;
            }
            last += 8;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn what_a_process_knows_is_found_and_what_it_does_not_know_is_not() {
        let known: Vec<u8> = (0..40).map(|it| it ^ 0x5a).collect();
        let mut child = Command::new("cat").stdin(Stdio::piped()).spawn().expect("a child");

        let found = remembers(std::process::id(), &[&known]).expect("our own memory");
        let found_in_child = remembers(child.id(), &[&known]).expect("the memory of a child");
        drop(child.stdin.take());
        child.wait().expect("the child ends");

        assert_eq!((found, found_in_child), (vec![true], vec![false]));
    }
}
