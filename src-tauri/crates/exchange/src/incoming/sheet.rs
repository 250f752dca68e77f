//! A table as text: which sign parts its cells, and its rows one after another.

mod tap;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::json::text;
use super::{Fault, Member};
use tap::Tap;

/// What may part two cells, the likeliest first.
const SIGNS: [u8; 3] = [b',', b';', b'\t'];
/// The most rows, with those that are empty: spreadsheets may write a million of them after the last entry.
const MOST_ROWS: u64 = 2_000_000;
/// The most columns.
const MOST_COLUMNS: usize = 1000;
/// How many rows are looked at to find out what the file is, and how many bytes of them.
pub(super) const SAMPLE: usize = 20;
const SAMPLED_BYTES: usize = 1024 * 1024;

/// A table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet<'a> {
    text: &'a str,
    sign: u8,
}

impl<'a> Sheet<'a> {
    /// A file as a table of two columns or more; nothing when it is none.
    pub(super) fn of(member: &'a Member) -> Option<Self> {
        let text = text(&member.bytes).ok()?;
        if text.contains('\0') {
            return None;
        }
        if let Some(told) = told(text) {
            return told.width().map(|_| told);
        }
        let sheets = SIGNS.map(|sign| Self { text, sign });
        // The first of the best: `max_by_key` alone would take the last.
        sheets.into_iter().rev().filter_map(|it| Some((it.width()?, it))).max_by_key(|(it, _)| *it).map(|(_, it)| it)
    }

    /// A text whose cells are parted by commas, as an app writes it.
    pub(super) fn with_commas(text: &'a str) -> Self {
        Self { text, sign: b',' }
    }

    /// How many of the first rows are as wide as the head, and how wide that is.
    fn width(&self) -> Option<(usize, usize)> {
        let sample = self.sample();
        let wide = sample.first().map(StringRecord::len).filter(|it| (2..=MOST_COLUMNS).contains(it))?;
        Some((sample.iter().filter(|it| it.len() == wide).count(), wide))
    }

    /// The first row.
    pub(super) fn head(&self) -> StringRecord {
        self.first(1).pop().unwrap_or_default()
    }

    /// The first rows, with the head.
    pub(super) fn sample(&self) -> Vec<StringRecord> {
        self.first(SAMPLE)
    }

    /// So many rows, or fewer when they are long.
    fn first(&self, how_many: usize) -> Vec<StringRecord> {
        let (mut first, mut bytes) = (Vec::new(), 0_usize);
        // A row that cannot be read ends them.
        let _ = self.rows(0, &mut |row| {
            first.push(row.clone());
            bytes = bytes.saturating_add(row.as_slice().len()).saturating_add(row.len());
            if first.len() == how_many || bytes > SAMPLED_BYTES { Err(Fault::Stopped) } else { Ok(()) }
        });
        first
    }

    /// Every row from the one of that number on, counted from 0.
    ///
    /// # Errors
    ///
    /// [`Fault::Broken`] at a row that holds more than a row may, [`Fault::TooMany`] when there is no end of rows, and
    /// whatever `take` answers.
    pub(super) fn rows(
        &self,
        from: u64,
        take: &mut dyn FnMut(&StringRecord) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (mut records, mut row, mut number) = (self.records(), StringRecord::new(), 0);
        loop {
            records.get_mut().refill();
            let line = usize::try_from(records.position().line()).unwrap_or_default();
            let read = records.read_record(&mut row).map_err(|_| Fault::Broken { line })?;
            if records.get_ref().ran_dry() {
                return Err(Fault::Broken { line });
            }
            if !read {
                return Ok(());
            }
            if number == MOST_ROWS {
                return Err(Fault::TooMany { most: MOST_ROWS });
            }
            if number >= from {
                take(&row)?;
            }
            number += 1;
        }
    }

    fn records(&self) -> Reader<Tap<'a>> {
        let tap = Tap::new(self.text.as_bytes(), self.sign);
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(self.sign).from_reader(tap)
    }
}

/// Spreadsheets may say in a first line of its own what parts the cells: `sep=;`.
fn told(text: &str) -> Option<Sheet<'_>> {
    let (sign, rest) = text.strip_prefix("sep=")?.split_once('\n')?;
    match sign.trim_end_matches('\r').as_bytes() {
        [sign] if SIGNS.contains(sign) => Some(Sheet { text: rest, sign: *sign }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(text: &str) -> Member {
        Member { name: "table.csv".into(), bytes: text.into() }
    }

    fn sign(text: &str) -> Option<char> {
        Sheet::of(&member(text)).map(|it| it.sign.into())
    }

    #[test]
    fn what_parts_the_cells_is_found_by_what_most_rows_agree_on() {
        assert_eq!(sign("date,note\n2024-01-02,\"a; b\"\n"), Some(','));
        assert_eq!(sign("Datum;Notiz, kurz\n02.01.2024;Regen, Wind\n03.01.2024;Sonne\n"), Some(';'));
        assert_eq!(sign("date\tnote\n2024-01-02\ta, b\n"), Some('\t'));
        assert_eq!(sign("sep=;\r\na,b;c\n1,2;3\n"), Some(';'));
        assert_eq!(sign("a line\nand another\n"), None);
        assert_eq!(sign(""), None);
    }

    #[test]
    fn a_line_of_nothing_but_commas_is_no_table() {
        assert_eq!(sign(&",".repeat(3_000_000)), None);
        assert_eq!(sign(&",".repeat(1001)), None);
    }

    #[test]
    fn a_quoted_cell_holds_lines_and_quotes() {
        let member = member("date,note\r\n2024-01-02,\"one\r\n\"\"two\"\"\"\r\n");
        let sheet = Sheet::of(&member).expect("a table");
        let mut rows = Vec::new();

        let read = sheet.rows(1, &mut |row| {
            rows.push(row.get(1).unwrap_or_default().to_owned());
            Ok(())
        });

        assert_eq!((read, rows), (Ok(()), vec!["one\r\n\"two\"".into()]));
    }

    fn rows(text: &str) -> (Result<(), Fault>, usize) {
        let mut rows = 0;
        let read = Sheet::with_commas(text).rows(0, &mut |_| {
            rows += 1;
            Ok(())
        });
        (read, rows)
    }

    #[test]
    fn a_row_that_goes_on_over_many_lines_ends_the_reading_before_it_is_put_together() {
        let endless = format!("date,note\n2024-01-02,a\n{}", format!("\"\n\"{}", ",".repeat(500_000)).repeat(8));
        let long = format!("date,note\n2024-01-02,\"{}\"\n", "a".repeat(30_000_000));

        assert_eq!(rows(&endless), (Err(Fault::Broken { line: 3 }), 2));
        assert_eq!(rows(&long), (Err(Fault::Broken { line: 2 }), 1));
        assert_eq!(rows(&"a\n".repeat(3_000_000)), (Err(Fault::TooMany { most: MOST_ROWS }), 2_000_000));
    }

    #[test]
    fn the_sample_of_long_rows_is_short() {
        let long = format!("date,note\n{}", format!("2024-01-02,\"{}\"\n", "a".repeat(700_000)).repeat(10));

        assert_eq!(Sheet::with_commas(&long).sample().len(), 3);
    }
}
