//! Every reader, on files that chance spoils: the samples are the corpus, and each input is one of them with bytes changed,
//! left out or put in. One second a reader in the usual tests; `cargo xtask fuzz` goes on for as long as it is told.

use std::io::Cursor;
use std::sync::LazyLock;

use bolero::TypeGenerator;

use super::hostile::read_as;
use super::samples::{Sample, samples};
use super::{Format, Parcel, recognised};

/// The corpus, made once: one of the samples is a database.
static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(samples);

/// One change of a file.
#[derive(Debug, Clone, TypeGenerator)]
enum Change {
    /// A byte becomes another.
    Put { at: u16, byte: u8 },
    /// A byte that means something to one of the formats comes in.
    Mark { at: u16, which: u8 },
    /// Some bytes go.
    Cut { at: u16, long: u8 },
    /// Some bytes come again.
    Again { at: u16, long: u8, times: u8 },
}

/// What means something to one format or another.
const MARKS: &[u8] = b"{}[]\",:;|<>&*!#@-+=/\\\n\r\t\0 09'`~%";

impl Change {
    fn of(&self, bytes: &mut Vec<u8>) {
        if bytes.is_empty() {
            return;
        }
        let place = |at: u16| usize::from(at) % bytes.len();
        match *self {
            Self::Put { at, byte } => {
                let at = place(at);
                bytes[at] = byte;
            }
            Self::Mark { at, which } => bytes.insert(place(at), MARKS[usize::from(which) % MARKS.len()]),
            Self::Cut { at, long } => {
                let at = place(at);
                let end = (at + usize::from(long)).min(bytes.len());
                bytes.drain(at..end);
            }
            Self::Again { at, long, times } => {
                let at = place(at);
                let end = (at + usize::from(long)).min(bytes.len());
                let again = bytes[at..end].repeat(usize::from(times));
                bytes.splice(end..end, again);
            }
        }
    }
}

/// Reads one input as the format it was made from, and as whatever it is taken for.
fn survives(format: Format, which: u8, changes: &[Change], packed: bool) {
    let all: Vec<_> = SAMPLES.iter().filter(|it| it.format == format).collect();
    let sample = all[usize::from(which) % all.len()];
    // The changes are made before it is packed, or else to the packed file.
    let mut bytes = if packed { (sample.packed)(&sample.bytes) } else { sample.bytes.clone() };
    changes.iter().for_each(|it| it.of(&mut bytes));
    let bytes = if packed { bytes } else { (sample.packed)(&bytes) };
    // A zip that is no longer one is refused before any reader sees it.
    let Ok(parcel) = Parcel::opened(sample.name, &mut Cursor::new(bytes)) else { return };
    for format in [Some(format), recognised(&parcel)].into_iter().flatten() {
        let _ = read_as(&parcel, format);
    }
}

macro_rules! targets {
    ($($name:ident = $format:ident),+ $(,)?) => {
        $(
            #[test]
            fn $name() {
                bolero::check!().with_type::<(u8, Vec<Change>, bool)>().for_each(|(which, changes, packed)| {
                    survives(Format::$format, *which, changes, *packed);
                });
            }
        )+

        #[test]
        fn every_format_is_a_target() {
            let targets = [$(Format::$format),+];
            assert!(super::READERS.iter().all(|it| targets.contains(&it.format)));
        }
    };
}

targets! {
    fuzz_betweentimes = Betweentimes,
    fuzz_freecbt = FreeCbt,
    fuzz_freecbt_backup = FreeCbtBackup,
    fuzz_freecbt_table = FreeCbtTable,
    fuzz_quirk = Quirk,
    fuzz_daylio_table = DaylioTable,
    fuzz_daylio_backup = DaylioBackup,
    fuzz_daily_you = DailyYou,
    fuzz_daily_you_backup = DailyYouBackup,
    fuzz_day_one = DayOne,
    fuzz_day_one_text = DayOneText,
    fuzz_day_one_classic = DayOneClassic,
    fuzz_jrnl = Jrnl,
    fuzz_jrnl_text = JrnlText,
    fuzz_mini_diary = MiniDiary,
    fuzz_rednotebook = RedNotebook,
    fuzz_pixels = Pixels,
    fuzz_table = Table,
}
