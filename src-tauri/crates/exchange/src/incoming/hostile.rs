//! Files that somebody or something spoilt, for every reader.

use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

use super::samples::{Sample, samples};
use super::trial::{file, members, tried};
use super::{Fault, Format, Parcel, READERS, read_own, recognised};

/// Reads a file as every format, whatever it is.
fn read_as_all(name: &str, bytes: &[u8]) {
    let parcel = members(vec![(name.to_owned(), bytes.to_vec())]);
    let _ = recognised(&parcel);
    for reader in READERS {
        let _ = read_as(&parcel, reader.format);
    }
}

/// Reads a file as one format. Our own form holds more than arrivals.
pub(super) fn read_as(parcel: &Parcel, format: Format) -> Result<(), Fault> {
    if format == Format::Betweentimes {
        return read_own(parcel, &mut |_| Ok(())).map(|_| ());
    }
    let read = tried(parcel, format, &Berlin);
    for arrival in read.arrivals {
        assert!((1..=200).contains(&arrival.key.len()), "{}", arrival.key);
        assert!(arrival.tags.iter().all(|it| it.chars().count() <= 64));
    }
    read.ended
}

/// Each sample, cut and with a byte changed at many places before it is packed: whatever it is still taken for can be
/// read as that, or is broken.
#[test]
fn damaged_files_are_read_or_broken() {
    for Sample { name, format, bytes, packed } in samples() {
        for at in (0..bytes.len()).step_by(bytes.len().div_ceil(300)) {
            let mut changed = bytes.clone();
            changed[at] = b"\0\xff{\"[:\n*9<,"[at % 11];
            for damaged in [&bytes[..at], &changed] {
                let parcel = file(name, packed(damaged));
                let ended = [recognised(&parcel), Some(format)].map(|it| it.map(|it| read_as(&parcel, it)));
                let is_sound = |it: &Option<_>| match it {
                    None | Some(Ok(()) | Err(Fault::Broken { .. })) => true,
                    Some(Err(fault)) => {
                        format == Format::Betweentimes && matches!(fault, Fault::Unknown | Fault::Newer)
                    }
                };
                assert!(ended.iter().all(is_sound), "{name} {at} {ended:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_at_all_bring_a_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read_as_all("2020-05.txt", &bytes);
    }

    #[test]
    fn no_signs_of_a_table_or_of_json_bring_a_reader_down(text in "[\\[\\]{}\":,;'\\\\\t\n0-9./ -]{0,200}") {
        read_as_all("2020-05.txt", text.as_bytes());
    }
}

#[test]
fn no_changes_of_a_file_bring_any_reader_down() {
    let samples = samples();
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6);
    let strategy = (0..samples.len(), changes, any::<prop::sample::Index>(), any::<bool>());

    proptest!(|((which, changes, end, cut) in strategy)| {
        let sample = &samples[which];
        let mut bytes = sample.bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(if cut { end.index(bytes.len()) } else { bytes.len() });
        read_as_all(sample.name, &bytes);
        read_as_all(sample.name, &(sample.packed)(&bytes));
    });
}
