//! Reads a file for a test.

use chrono_tz::Europe::Berlin;

use super::{Arrival, Fault, Format, Member, Parcel, Sink, Told, read, recognised};

/// A parcel of one file.
pub(super) fn parcel(name: &str, bytes: impl Into<Vec<u8>>) -> Parcel {
    Parcel { members: vec![Member { name: name.into(), bytes: bytes.into() }], ..Parcel::default() }
}

/// What comes of a parcel of a format on a clock in Berlin.
pub(super) fn tried(parcel: &Parcel, format: Format) -> (Result<(), Fault>, Vec<Arrival>, Told) {
    let mut arrivals = Vec::new();
    let mut take = |it| {
        arrivals.push(it);
        Ok(())
    };
    let mut sink = Sink::to(&mut take);
    let read = read(parcel, format, &Berlin, &mut sink);
    let told = sink.told();
    (read, arrivals, told)
}

/// The same for a file that is known by what is in it, and whole.
pub(super) fn known(name: &str, bytes: impl Into<Vec<u8>>, format: Format) -> (Vec<Arrival>, Told) {
    let parcel = parcel(name, bytes);
    assert_eq!(recognised(&parcel), Some(format), "{name}");
    let (read, arrivals, told) = tried(&parcel, format);
    assert_eq!(read, Ok(()), "{name}");
    (arrivals, told)
}
