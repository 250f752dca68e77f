//! Readers as their tests try them.

use std::io::Cursor;

use domain::{Body, Page};

use super::{Arrival, Fault, Format, Member, Parcel, Sink, Told, Zone, read};

/// A parcel of one file.
pub(super) fn file(name: &str, bytes: impl AsRef<[u8]>) -> Parcel {
    Parcel::opened(name, &mut Cursor::new(bytes.as_ref())).unwrap()
}

/// A parcel of a folder.
pub(super) fn folder(files: &[(&str, &str)]) -> Parcel {
    Parcel::gathered(files.iter().map(|(name, text)| Ok(((*name).to_owned(), text.as_bytes())))).unwrap()
}

/// What a reader made of a parcel.
#[derive(Debug)]
pub(super) struct Tried {
    pub(super) ended: Result<(), Fault>,
    pub(super) arrivals: Vec<Arrival>,
    pub(super) told: Told,
}

impl Tried {
    /// How often that was lost.
    pub(super) fn lost(&self, what: super::Loss) -> u64 {
        self.told.losses.get(&what).copied().unwrap_or_default()
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

/// The parcel with that many photos beside.
pub(super) fn with_photos(parcel: Parcel, photos: u64) -> Parcel {
    Parcel { photos, ..parcel }
}

/// A parcel of members as they are.
pub(super) fn members(all: Vec<(String, Vec<u8>)>) -> Parcel {
    let members = all.into_iter().map(|(name, bytes)| Member { name, bytes }).collect();
    Parcel { members, ..Parcel::default() }
}

fn clock(arrival: &Arrival) -> String {
    let written = arrival.written;
    format!("{} {} {}", written.day, written.time().format("%H:%M"), written.offset_minutes)
}

fn page(arrival: &Arrival) -> &Page {
    match &arrival.body {
        Body::Page(page) => page,
        other => panic!("no page: {other:?}"),
    }
}

/// Every sample of the project, cut at every place and with a byte changed at every place: nothing panics, and whatever
/// is taken for a file of a kind can be read as one or is broken.
#[test]
fn damaged_files_are_read_or_broken() {
    let samples: [(&str, &[u8]); 6] = [
        ("Evenings.json", include_bytes!("../../fixtures/day_one/Evenings.json")),
        ("Journal.txt", include_bytes!("../../fixtures/day_one_text/Journal.txt")),
        ("7E57.doentry", include_bytes!("../../fixtures/day_one_classic/7E57.doentry")),
        ("journal.json", include_bytes!("../../fixtures/jrnl/journal.json")),
        ("journal.txt", include_bytes!("../../fixtures/jrnl_text/journal.txt")),
        ("2020-05.txt", include_bytes!("../../fixtures/rednotebook/2020-05.txt")),
    ];
    for (name, bytes) in samples {
        for at in 0..bytes.len() {
            let mut changed = bytes.to_vec();
            changed[at] = b"\0\xff{\"[:\n*"[at % 8];
            for damaged in [&bytes[..at], &changed] {
                let parcel = file(name, damaged);
                let ended = super::recognised(&parcel).map(|it| tried(&parcel, it, &chrono::Utc).ended);
                assert!(matches!(ended, None | Some(Ok(()) | Err(Fault::Broken { .. }))), "{name} {at} {ended:?}");
            }
        }
    }
}
