//! How readers are tried in tests.

use std::io::Cursor;

use chrono::FixedOffset;
use domain::Body;

use super::{Arrival, Fault, Format, Parcel, Sink, Told, read, recognised};

/// What came of a file.
pub(super) struct Tried {
    pub(super) read: Result<(), Fault>,
    pub(super) arrivals: Vec<Arrival>,
    pub(super) told: Told,
}

impl Tried {
    /// Each entry in one line: its key, its day, time and offset, its mood.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |it: &Arrival| {
            let (when, mood) = (it.written, it.mood.as_deref().unwrap_or("-"));
            format!("{} | {} {} {} | {mood}", it.key, when.day, when.time().format("%H:%M"), when.offset_minutes)
        };
        self.arrivals.iter().map(line).collect()
    }

    /// The words of each entry.
    pub(super) fn texts<'a>(&'a self) -> Vec<&'a str> {
        let text = |it: &'a Arrival| match &it.body {
            Body::Page(page) => page.text.as_str(),
            Body::CheckIn(check_in) => check_in.line.as_str(),
            other => panic!("{other:?}"),
        };
        self.arrivals.iter().map(text).collect()
    }
}

/// Reads a parcel as what it is recognised as, on clocks an hour east of UTC.
pub(super) fn tried_parcel(parcel: &Parcel, format: Format) -> Tried {
    let zone = FixedOffset::east_opt(3600).unwrap();
    let mut arrivals = Vec::new();
    let mut take = |it| {
        arrivals.push(it);
        Ok(())
    };
    let mut sink = Sink::to(&mut take);
    let read = read(parcel, format, &zone, &mut sink);
    let told = sink.told();
    Tried { read, arrivals, told }
}

/// The parcel of one file.
pub(super) fn parcel(name: &str, bytes: &[u8]) -> Parcel {
    Parcel::opened(name, &mut Cursor::new(bytes)).unwrap()
}

/// Reads one file, which has to be recognised as `format`.
pub(super) fn tried(name: &str, bytes: &[u8], format: Format) -> Tried {
    let parcel = parcel(name, bytes);
    assert_eq!(recognised(&parcel), Some(format));
    tried_parcel(&parcel, format)
}

/// A zip of these files.
pub(super) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Reads a file with one byte after another broken, and cut off at many places: none of it may be more than a fault.
pub(super) fn survives(bytes: &[u8], format: Format, packed: fn(&[u8]) -> Vec<u8>) {
    for at in (0..bytes.len()).step_by(7) {
        let mut broken = bytes.to_vec();
        for sign in [b'"', b'9', b'<', b',', 0xff] {
            broken[at] = sign;
            tried_parcel(&parcel("file", &packed(&broken)), format);
        }
        tried_parcel(&parcel("file", &packed(&bytes[..at])), format);
    }
}
