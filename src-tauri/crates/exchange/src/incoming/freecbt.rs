//! FreeCBT: its archive in JSON, its backup text, and its table.

mod backup;
#[cfg(test)]
mod tests;
mod unpack;

use csv::StringRecord;

use super::json::{Lies, each, text};
use super::outline::outline;
use super::sheet::Sheet;
use super::thought::{Habit, MARKS, Thought};
use super::{Fault, Format, Loss, Member, Reader, Sink, Zone};

/// `FreeCBT.json`.
pub(super) const ARCHIVE: Reader = Reader {
    format: Format::FreeCbt,
    is_one: |parcel| parcel.members.iter().any(is_archive),
    read: |parcel, zone, sink| {
        let members = parcel.those(is_archive, sink)?;
        members.into_iter().try_for_each(|it| read_archive(&it.bytes, zone, sink))
    },
};

/// `FreeCBT-backup.txt`: the same archive, packed.
pub(super) const BACKUP: Reader = Reader {
    format: Format::FreeCbtBackup,
    is_one: |parcel| parcel.members.iter().any(is_backup),
    read: |parcel, zone, sink| {
        for member in parcel.those(is_backup, sink)? {
            let archive = backup::unwrapped(text(&member.bytes)?)?;
            // Lines of what was unpacked mean nothing to anybody.
            read_archive(archive.as_bytes(), zone, sink).map_err(|it| match it {
                Fault::Broken { .. } => Fault::Broken { line: 0 },
                other => other,
            })?;
        }
        Ok(())
    },
};

/// `FreeCBT.csv`.
pub(super) const TABLE: Reader = Reader {
    format: Format::FreeCbtTable,
    is_one: |parcel| parcel.members.iter().any(is_table),
    read: |parcel, zone, sink| {
        let members = parcel.those(is_table, sink)?;
        members.into_iter().try_for_each(|it| read_table(it, zone, sink))
    },
};

/// The list of the archive, and what stands beside it.
const LIST: Lies<'_> = Lies::In("thoughts");
const BESIDE: &[&str] = &["v"];

/// An archive without a thought is one all the same, when it says its version.
fn is_archive(member: &Member) -> bool {
    let outline = outline(&member.bytes, LIST);
    outline.some_have(MARKS) || outline.empty_beside("v")
}

fn read_archive(bytes: &[u8], zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    each(bytes, LIST, BESIDE, sink, &mut |thought: Thought, sink| thought.put(zone, sink))
}

fn is_backup(member: &Member) -> bool {
    text(&member.bytes).is_ok_and(backup::is_wrapped)
}

/// The columns, in the order of the fields in [`of_row`].
const COLUMNS: [&str; 7] =
    ["uuid", "createdAt", "updatedAt", "automaticThought", "cognitiveDistortions", "challenge", "alternativeThought"];
/// Without these a table is not FreeCBT's.
const TELLING: [&str; 3] = ["createdAt", "automaticThought", "cognitiveDistortions"];

fn is_table(member: &Member) -> bool {
    let head = Sheet::of(member).map(|it| it.head());
    head.is_some_and(|head| TELLING.iter().all(|name| head.iter().any(|it| it.trim() == *name)))
}

fn read_table(member: &Member, zone: &dyn Zone, sink: &mut Sink<'_>) -> Result<(), Fault> {
    let sheet = Sheet::of(member).ok_or(Fault::Broken { line: 1 })?;
    let head = sheet.head();
    head.iter().filter(|it| !COLUMNS.contains(&it.trim())).for_each(|it| sink.unknown(it));
    let places = COLUMNS.map(|name| head.iter().position(|it| it.trim() == name));
    sheet.rows(1, &mut |row| {
        if row.len() == head.len() {
            return of_row(row, places).put(zone, sink);
        }
        sink.lose(Loss::Unreadable, 1);
        Ok(())
    })
}

fn of_row(row: &StringRecord, places: [Option<usize>; 7]) -> Thought {
    let [uuid, created_at, updated_at, automatic_thought, distortions, challenge, alternative_thought] =
        places.map(|at| at.and_then(|it| row.get(it)).map(str::to_owned));
    let distortions = distortions.unwrap_or_default();
    let slugs = distortions.split(',').map(str::trim).filter(|it| !it.is_empty());
    Thought {
        uuid,
        created_at,
        updated_at,
        automatic_thought,
        cognitive_distortions: Some(slugs.map(|it| Habit::Slug(it.to_owned())).collect()),
        challenge,
        alternative_thought,
        ..Thought::default()
    }
}
