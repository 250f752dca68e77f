//! A file of every kind, and whether each is known for what it is.

use std::collections::BTreeSet;

use base64::prelude::{BASE64_STANDARD, Engine as _};

use super::trial::{database, file, zipped};
use super::{Format, READERS, recognised};

/// A file of the project's own.
pub(super) struct Sample {
    pub(super) name: &'static str,
    pub(super) format: Format,
    /// What somebody wrote, before it is packed.
    pub(super) bytes: Vec<u8>,
    /// How the app packs it.
    pub(super) packed: fn(&[u8]) -> Vec<u8>,
}

/// Files with their kinds, as they are.
const PLAIN: &[(Format, &str, &[u8])] = &[
    (Format::Betweentimes, "journal.json", include_bytes!("../../fixtures/betweentimes/edition-1.json")),
    (Format::FreeCbt, "FreeCBT.json", include_bytes!("../../fixtures/freecbt/FreeCBT.json")),
    (Format::FreeCbtTable, "FreeCBT.csv", include_bytes!("../../fixtures/freecbt/FreeCBT.csv")),
    (Format::Quirk, "storage.json", include_bytes!("../../fixtures/quirk/storage.json")),
    (Format::DaylioTable, "daylio.csv", include_bytes!("../../fixtures/daylio-table/seven-columns.csv")),
    (Format::DaylioTable, "daylio.csv", include_bytes!("../../fixtures/daylio-table/eight-columns.csv")),
    (Format::DaylioTable, "daylio.csv", include_bytes!("../../fixtures/daylio-table/nine-columns.csv")),
    (Format::DailyYou, "list.json", include_bytes!("../../fixtures/daily-you/list.json")),
    (Format::DayOne, "Evenings.json", include_bytes!("../../fixtures/day-one/Evenings.json")),
    (Format::DayOneText, "Journal.txt", include_bytes!("../../fixtures/day-one-text/Journal.txt")),
    (Format::DayOneClassic, "7E57.doentry", include_bytes!("../../fixtures/day-one-classic/7E57.doentry")),
    (Format::Jrnl, "journal.json", include_bytes!("../../fixtures/jrnl/journal.json")),
    (Format::JrnlText, "journal.txt", include_bytes!("../../fixtures/jrnl-text/journal.txt")),
    (Format::MiniDiary, "export.json", include_bytes!("../../fixtures/mini-diary/export.json")),
    (Format::RedNotebook, "2020-05.txt", include_bytes!("../../fixtures/rednotebook/2020-05.txt")),
    (Format::Pixels, "pixels.json", include_bytes!("../../fixtures/pixels/pixels.json")),
    (Format::Table, "tagebuch.csv", include_bytes!("../../fixtures/table/tagebuch.csv")),
    (Format::Table, "table.csv", include_bytes!("../../fixtures/table/months-first.csv")),
];

/// One or more of every kind.
pub(super) fn samples() -> Vec<Sample> {
    let plain = PLAIN.iter().map(|(format, name, bytes)| sample(*format, name, bytes.to_vec(), <[u8]>::to_vec));
    let archive = include_bytes!("../../fixtures/freecbt/FreeCBT.json").to_vec();
    let backup = include_bytes!("../../fixtures/daylio-backup/backup.json").to_vec();
    let tables = database(include_str!("../../fixtures/daily-you/backup.sql"));
    let packed = [
        sample(Format::FreeCbtBackup, "FreeCBT-backup.txt", archive, as_freecbt_packs),
        sample(Format::DaylioBackup, "backup.daylio", backup, as_daylio_packs),
        sample(Format::DailyYouBackup, "backup.zip", tables, |it| zipped(&[("daily_you.db", it)])),
    ];
    plain.chain(packed).collect()
}

fn sample(format: Format, name: &'static str, bytes: Vec<u8>, packed: fn(&[u8]) -> Vec<u8>) -> Sample {
    Sample { name, format, bytes, packed }
}

fn as_freecbt_packs(archive: &[u8]) -> Vec<u8> {
    format!(":FreeCBT:{}:FreeCBT:", lz_str::compress_to_base64(&*String::from_utf8_lossy(archive))).into_bytes()
}

/// Lines of 76 characters.
pub(super) fn as_daylio_packs(json: &[u8]) -> Vec<u8> {
    let packed = BASE64_STANDARD.encode(json);
    packed.as_bytes().chunks(76).flat_map(|it| [it, b"\r\n"].concat()).collect()
}

#[test]
fn every_kind_has_a_reader_and_a_sample() {
    let readers: BTreeSet<Format> = READERS.iter().map(|it| it.format).collect();
    let sampled: BTreeSet<Format> = samples().iter().map(|it| it.format).collect();

    assert_eq!((readers.len(), &readers), (READERS.len(), &sampled));
    assert_eq!(READERS.last().map(|it| it.format), Some(Format::Table));
}

#[test]
fn every_sample_is_known_for_what_it_is_and_for_nothing_else() {
    for it in samples() {
        // Whatever its name is: a table has to look like one, and a month of RedNotebook is named after its month.
        let names = match it.format {
            Format::RedNotebook => [it.name, it.name],
            Format::Table => [it.name, "renamed.txt"],
            _ => [it.name, "renamed"],
        };
        for name in names {
            let parcel = file(name, (it.packed)(&it.bytes));
            let known: Vec<_> = READERS.iter().filter(|it| (it.is_one)(&parcel)).map(|it| it.format).collect();
            // Anything with columns may be read as a table, when somebody says so.
            let particular: Vec<_> = known.iter().filter(|it| **it != Format::Table).collect();

            assert_eq!(recognised(&parcel), Some(it.format), "{name}");
            assert!(particular.is_empty() || particular == [&it.format], "{name} {known:?}");
        }
    }
}
