//! How readers are tried in tests.

use std::io::{Cursor, Write as _};

use chrono::FixedOffset;
use domain::{Body, Page};

use super::{Arrival, Fault, Format, Loss, Member, Parcel, Sink, Told, Zone, read, recognised};

/// Clocks an hour east of UTC, in summer as in winter.
pub(super) const EAST: FixedOffset = FixedOffset::east_opt(3600).unwrap();

/// What came of a parcel.
#[derive(Debug, PartialEq)]
pub(super) struct Tried {
    pub(super) ended: Result<(), Fault>,
    pub(super) arrivals: Vec<Arrival>,
    pub(super) told: Told,
}

/// Reads a parcel.
pub(super) fn tried(parcel: &Parcel, format: Format, zone: &dyn Zone) -> Tried {
    let mut arrivals = Vec::new();
    let mut take = |it| {
        arrivals.push(it);
        Ok(())
    };
    let mut sink = Sink::to(&mut take);
    let ended = read(parcel, format, zone, &mut sink);
    let told = sink.told();
    Tried { ended, arrivals, told }
}

/// Reads one file, which has to be recognised as what it is.
pub(super) fn known(name: &str, bytes: impl AsRef<[u8]>, format: Format, zone: &dyn Zone) -> Tried {
    let parcel = file(name, bytes);
    assert_eq!(recognised(&parcel), Some(format), "{name}");
    tried(&parcel, format, zone)
}

/// A parcel of one file.
pub(super) fn file(name: &str, bytes: impl AsRef<[u8]>) -> Parcel {
    Parcel::opened(name, &mut Cursor::new(bytes.as_ref())).unwrap()
}

/// A parcel of a folder.
pub(super) fn folder(files: &[(&str, &str)]) -> Parcel {
    Parcel::gathered(files.iter().map(|(name, text)| Ok(((*name).to_owned(), text.as_bytes())))).unwrap()
}

/// A parcel of members as they are.
pub(super) fn members(all: Vec<(String, Vec<u8>)>) -> Parcel {
    let members = all.into_iter().map(|(name, bytes)| Member { name, bytes }).collect();
    Parcel { members, ..Parcel::default() }
}

/// The parcel with that many photos beside.
pub(super) fn with_photos(parcel: Parcel, photos: u64) -> Parcel {
    Parcel { photos, ..parcel }
}

/// A zip of these files.
pub(super) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A database that these statements make.
pub(super) fn database(sql: &str) -> Vec<u8> {
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    connection.execute_batch(sql).unwrap();
    connection.serialize("main").unwrap().to_vec()
}

impl Tried {
    /// Each entry in one line: its key, its day, time and offset, its mood.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |it: &Arrival| format!("{} | {} | {}", it.key, clock(it), it.mood.as_deref().unwrap_or("-"));
        self.arrivals.iter().map(line).collect()
    }

    /// The words of each entry.
    pub(super) fn texts(&self) -> Vec<&str> {
        self.arrivals.iter().map(text).collect()
    }

    /// Day, time, title and text of every entry.
    pub(super) fn pages(&self) -> Vec<(String, &str, &str)> {
        self.arrivals.iter().map(|it| (clock(it), page(it).title.as_str(), page(it).text.as_str())).collect()
    }

    /// Title and text of the only entry.
    pub(super) fn words(&self) -> (&str, &str) {
        assert_eq!((self.arrivals.len(), &self.ended), (1, &Ok(())), "{self:?}");
        (&page(&self.arrivals[0]).title, &page(&self.arrivals[0]).text)
    }

    /// The tags of every entry.
    pub(super) fn tags(&self) -> Vec<Vec<&str>> {
        self.arrivals.iter().map(|it| it.tags.iter().map(String::as_str).collect()).collect()
    }

    /// The keys of every entry.
    pub(super) fn keys(&self) -> Vec<&str> {
        self.arrivals.iter().map(|it| it.key.as_str()).collect()
    }

    /// How often that was lost.
    pub(super) fn lost(&self, what: Loss) -> u64 {
        self.told.losses.get(&what).copied().unwrap_or_default()
    }
}

fn clock(arrival: &Arrival) -> String {
    let written = arrival.written;
    format!("{} {} {}", written.day, written.time().format("%H:%M"), written.offset_minutes)
}

fn text(arrival: &Arrival) -> &str {
    match &arrival.body {
        Body::CheckIn(it) => &it.line,
        _ => &page(arrival).text,
    }
}

fn page(arrival: &Arrival) -> &Page {
    match &arrival.body {
        Body::Page(page) => page,
        other => panic!("no page: {other:?}"),
    }
}
