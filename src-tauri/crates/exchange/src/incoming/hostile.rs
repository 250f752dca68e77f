//! Files that somebody or something spoilt, for every reader of a single file.

use proptest::prelude::*;

use super::tried::{parcel, tried};
use super::{READERS, recognised};

/// Files of known kinds, to be spoilt.
const WHOLE: &[&[u8]] = &[
    include_bytes!("../../fixtures/freecbt/FreeCBT.json"),
    include_bytes!("../../fixtures/freecbt/FreeCBT.csv"),
    include_bytes!("../../fixtures/quirk/storage.json"),
    include_bytes!("../../fixtures/pixels/pixels.json"),
    include_bytes!("../../fixtures/table/tagebuch.csv"),
    b":FreeCBT:N4IgbiBcIIIE4GMAWBLMBTAtGAjCAPiADQgAOATgC7oA2ArgOZA=:FreeCBT:",
];

/// Reads a file as every format, whatever it is.
fn read_as_all(bytes: &[u8]) {
    let parcel = parcel("file.csv", bytes);
    let _ = recognised(&parcel);
    for reader in READERS {
        let (_, arrivals, _) = tried(&parcel, reader.format);
        for arrival in arrivals {
            assert!((1..=200).contains(&arrival.key.len()), "{}", arrival.key);
            assert!(arrival.tags.iter().all(|it| it.chars().count() <= 64));
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_at_all_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read_as_all(&bytes);
    }

    #[test]
    fn no_change_of_a_file_brings_a_reader_down(
        which in 0..WHOLE.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        end in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = WHOLE[which].to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(if cut { end.index(bytes.len()) } else { bytes.len() });
        read_as_all(&bytes);
    }

    #[test]
    fn no_signs_of_a_table_or_of_json_bring_a_reader_down(text in "[\\[\\]{}\":,;'\\\\\t\n0-9./ -]{0,200}") {
        read_as_all(text.as_bytes());
    }
}
