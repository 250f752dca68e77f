//! What stands in a page: cells of a b-tree, and the rows in them (sqlite.org/fileformat2, 1.6 and 2.1).
//!
//! Nothing here trusts a byte: every length and every offset is checked, and whatever does not fit is no
//! row. A page that passed its seal is one we wrote, but it may be any page, also one that was cut off
//! from its tree.

use rusqlite::types::Value;

use super::seal::USABLE;

/// The most bytes of one row: what the database itself allows.
const LONGEST: usize = 64 * 1024 * 1024;
/// Where the b-tree begins in the first page.
const HEADER_OF_FILE: usize = 100;

/// A cell of a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    /// A row of a table.
    Row(Row),
    /// An entry of an index, or a row of a table without row ids.
    Key(Vec<Value>),
}

/// A row of a table with row ids.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// The row id.
    pub(crate) id: i64,
    /// The columns, in the order of the table; the one that is the row id is null here.
    pub(crate) values: Vec<Value>,
}

/// What kind of page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    TableLeaf,
    TableInterior,
    IndexLeaf,
    IndexInterior,
}

/// Where the page to the right of all others stands in the header of an interior page.
const RIGHTMOST: usize = 8;

/// A page that was opened, as cells.
pub(crate) struct Page<'a> {
    bytes: &'a [u8],
    /// Where its header begins.
    at: usize,
    kind: Kind,
    /// Where each cell begins.
    starts: Vec<usize>,
}

impl<'a> Page<'a> {
    /// Reads page `number`; `None` when it belongs to no tree.
    pub(crate) fn read(number: u32, bytes: &'a [u8]) -> Option<Self> {
        let bytes = bytes.get(..USABLE)?;
        let at = if number == 1 { HEADER_OF_FILE } else { 0 };
        let (kind, header) = match bytes.get(at)? {
            0x0d => (Kind::TableLeaf, 8),
            0x05 => (Kind::TableInterior, 12),
            0x0a => (Kind::IndexLeaf, 8),
            0x02 => (Kind::IndexInterior, 12),
            _ => return None,
        };
        let count = usize::from(short(bytes, at + 3)?);
        let first = at + header;
        let starts = (0..count).map(|it| Some(usize::from(short(bytes, first + 2 * it)?)).filter(|it| *it >= first));
        Some(Self { bytes, at, kind, starts: starts.collect::<Option<_>>()? })
    }

    /// The pages below it; none below a leaf.
    pub(crate) fn children(&self) -> Vec<u32> {
        if !matches!(self.kind, Kind::IndexInterior | Kind::TableInterior) {
            return Vec::new();
        }
        let left = self.starts.iter().filter_map(|at| long(self.bytes, *at));
        left.chain(long(self.bytes, self.at + RIGHTMOST)).collect()
    }

    /// Its cells. `follow` gives another page of the file, opened, or `None` when that one is damaged.
    /// A cell that cannot be read is `None`.
    pub(crate) fn cells(&self, mut follow: impl FnMut(u32) -> Option<Vec<u8>>) -> Vec<Option<Cell>> {
        // Above the leaves of a table there are only numbers of rows.
        if self.kind == Kind::TableInterior {
            return Vec::new();
        }
        self.starts.iter().map(|at| self.cell(*at, &mut follow)).collect()
    }

    fn cell(&self, at: usize, follow: &mut dyn FnMut(u32) -> Option<Vec<u8>>) -> Option<Cell> {
        let mut cell = self.bytes.get(at..)?;
        match self.kind {
            Kind::TableLeaf => {
                let length = usize::try_from(varint(&mut cell)?).ok()?;
                let id = varint(&mut cell)?;
                Some(Cell::Row(Row { id, values: record(&payload(cell, length, USABLE - 35, follow)?)? }))
            }
            Kind::TableInterior => None,
            Kind::IndexLeaf | Kind::IndexInterior => {
                if self.kind == Kind::IndexInterior {
                    // The page on the left, which is found by itself.
                    cell = cell.get(4..)?;
                }
                let length = usize::try_from(varint(&mut cell)?).ok()?;
                let most = (USABLE - 12) * 64 / 255 - 23;
                Some(Cell::Key(record(&payload(cell, length, most, follow)?)?))
            }
        }
    }
}

/// The bytes of a row: those in the page, then those in the pages it overflows into.
fn payload(
    cell: &[u8],
    length: usize,
    most_in_page: usize,
    follow: &mut dyn FnMut(u32) -> Option<Vec<u8>>,
) -> Option<Vec<u8>> {
    if length > LONGEST {
        return None;
    }
    if length <= most_in_page {
        return Some(cell.get(..length)?.to_vec());
    }
    let least = (USABLE - 12) * 32 / 255 - 23;
    let fitting = least + (length - least) % (USABLE - 4);
    let here = if fitting <= most_in_page { fitting } else { least };
    let mut bytes = cell.get(..here)?.to_vec();
    let mut next = long(cell, here)?;
    while bytes.len() < length {
        let page = follow(next)?;
        let wanted = (length - bytes.len()).min(USABLE - 4);
        bytes.extend_from_slice(page.get(4..4 + wanted)?);
        next = long(&page, 0)?;
    }
    Some(bytes)
}

/// The columns of a row, by its header of types.
fn record(bytes: &[u8]) -> Option<Vec<Value>> {
    let mut header = bytes;
    let size = usize::try_from(varint(&mut header)?).ok()?;
    let mut header = bytes.get(bytes.len() - header.len()..size)?;
    let mut body = bytes.get(size..)?;
    let mut values = Vec::new();
    while !header.is_empty() {
        values.push(value(varint(&mut header)?, &mut body)?);
    }
    Some(values)
}

/// A column of a type. The type says how long it is.
fn value(kind: i64, body: &mut &[u8]) -> Option<Value> {
    let mut take = |length: usize| {
        let (head, tail) = body.split_at_checked(length)?;
        *body = tail;
        Some(head)
    };
    Some(match kind {
        0 => Value::Null,
        1 => Value::Integer(integer(take(1)?)),
        2 => Value::Integer(integer(take(2)?)),
        3 => Value::Integer(integer(take(3)?)),
        4 => Value::Integer(integer(take(4)?)),
        5 => Value::Integer(integer(take(6)?)),
        6 => Value::Integer(integer(take(8)?)),
        7 => Value::Real(f64::from_bits(integer(take(8)?).cast_unsigned())),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        text if text >= 13 && text % 2 == 1 => {
            let length = usize::try_from((text - 13) / 2).ok()?;
            Value::Text(String::from_utf8(take(length)?.to_vec()).ok()?)
        }
        blob if blob >= 12 => Value::Blob(take(usize::try_from((blob - 12) / 2).ok()?)?.to_vec()),
        _ => return None,
    })
}

/// A whole number, the highest byte first, with its sign.
fn integer(bytes: &[u8]) -> i64 {
    let start = if bytes.first().is_some_and(|it| *it >= 0x80) { -1 } else { 0 };
    bytes.iter().fold(start, |number: i64, byte| (number << 8) | i64::from(*byte))
}

/// A number of one to nine bytes, seven bits each.
fn varint(bytes: &mut &[u8]) -> Option<i64> {
    let mut number: u64 = 0;
    for at in 0..9 {
        let byte = *bytes.get(at)?;
        if at == 8 {
            number = (number << 8) | u64::from(byte);
        } else {
            number = (number << 7) | u64::from(byte & 0x7f);
        }
        if at == 8 || byte < 0x80 {
            *bytes = &bytes[at + 1..];
            return Some(number.cast_signed());
        }
    }
    None
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::seal::{PageKey, SIZE};
    use super::*;
    use crate::keys::Secret;
    use crate::open::{self, RawKey};

    #[test]
    fn numbers_are_read_as_sqlite_writes_them() {
        let read = |mut bytes: &[u8]| varint(&mut bytes);

        assert_eq!(read(&[0x7f]), Some(127));
        assert_eq!(read(&[0x81, 0x00]), Some(128));
        assert_eq!(read(&[0xff; 9]), Some(-1));
        assert_eq!(read(&[0x81]), None);
        assert_eq!((integer(&[0xff]), integer(&[0x80, 0]), integer(&[1, 0, 0])), (-1, -32768, 65536));
    }

    /// Every row of every table that a database without index pages in the way has, by reading its pages.
    fn rows(path: &std::path::Path, key: &PageKey) -> Vec<Row> {
        let bytes = std::fs::read(path).unwrap();
        let opened: Vec<[u8; SIZE]> = (1..)
            .zip(bytes.chunks_exact(SIZE))
            .map(|(number, page)| {
                let mut page: [u8; SIZE] = page.try_into().unwrap();
                assert!(key.open(number, &mut page));
                page
            })
            .collect();
        let follow = |number: u32| opened.get(number as usize - 1).map(|it| it.to_vec());
        let mut found = Vec::new();
        for (number, bytes) in (1..).zip(&opened) {
            let Some(page) = Page::read(number, bytes) else { continue };
            for cell in page.cells(follow) {
                if let Cell::Row(row) = cell.expect("a whole page has whole cells") {
                    found.push(row);
                }
            }
        }
        found
    }

    #[test]
    fn every_row_of_every_length_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let (vault_key, salt) = (Secret::of(&[3; 32]), [9; 16]);
        let path = folder.path().join("some.db");
        std::fs::write(&path, b"").unwrap();
        let connection = open::unlock(&path, &RawKey::of(&vault_key, &salt).unwrap()).unwrap();
        connection.execute_batch("CREATE TABLE some (id INTEGER PRIMARY KEY, a, b, c)").unwrap();
        let lengths = [0, 1, 100, 3_900, 3_977, 3_978, 3_979, 3_980, 3_981, 3_982, 4_000, 4_016, 7_992, 12_345, 70_000];
        let mut written = Vec::new();
        for (id, length) in (1..).zip(lengths) {
            let values = vec![
                Value::Null,
                Value::Text("ä".repeat(length / 2)),
                Value::Integer(-(1_i64 << (id * 4))),
                Value::Blob(vec![7; length % 97]),
            ];
            connection
                .execute("INSERT INTO some VALUES (?, ?, ?, ?)", (id, &values[1], &values[2], &values[3]))
                .unwrap();
            written.push(Row { id, values });
        }
        drop(connection);

        let mut read = rows(&path, &PageKey::of(&vault_key, &salt).unwrap());

        // The first page holds the table's own description.
        read.retain(|it| it.values.len() == 4);
        read.sort_by_key(|it| it.id);
        assert_eq!(read, written);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn no_bytes_whatever_make_it_stumble(
            mut bytes in prop::collection::vec(any::<u8>(), SIZE),
            kind in prop::sample::select(vec![0x0d_u8, 0x0a, 0x02, 0x05]),
            count in 0_u8..40,
        ) {
            bytes[0] = kind;
            bytes[3] = 0;
            bytes[4] = count;
            if let Some(page) = Page::read(2, &bytes) {
                let mut left = 100;
                page.cells(|_| {
                    left -= 1;
                    (left > 0).then(|| vec![1; SIZE])
                });
            }
        }
    }
}
