//! What bringing in and taking out cost: a journal whole, beside bare inserts and beside writing the bytes.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use companion::{Companion, Cost, Places};
use domain::{Entry, Moment};
use exchange::outgoing::own::{Head, Kept, OwnWriter};
use serde_json::json;
use tempfile::TempDir;
use vault::NewEntry;

use crate::Outcome;
use crate::bare::Bare;
use crate::journal::{Journal, now};
use crate::lookback::{ask, journal};
use crate::report::{Report, Row};
use crate::shelf;
use crate::stored::StoredEntry;
use crate::turns::{alternate, timed};

/// How many entries come in and go out.
const ENTRIES: usize = 100_000;
/// Rounds: each is a journal whole.
const ROUNDS: usize = 3;
/// At least half as fast as the bare work.
const HALF: f64 = 2.0;

/// Measures an import beside bare inserts in one transaction, and an export beside writing its bytes.
///
/// # Errors
///
/// When something broke.
pub fn measure(report: &mut Report) -> Outcome<()> {
    let folder = TempDir::with_prefix_in("exchange-", shelf::folder()?)?;
    let entries: Vec<NewEntry> = Journal::of(ENTRIES).collect();
    let file = folder.path().join("everything.json");
    write(&file, &entries)?;
    import(folder.path(), &file, &entries, report)?;
    export(&folder, &entries, report)
}

fn import(folder: &Path, file: &Path, entries: &[NewEntry], report: &mut Report) -> Outcome<()> {
    let stored = entries.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?;
    let wish = json!({ "path": file });
    let mut sides = ();
    let pair = alternate(
        ROUNDS,
        &mut sides,
        |(), round| {
            let companion = empty(&folder.join(format!("ours-{round}")))?;
            timed(|| match ask(&companion, "bring_in", json!({ "wish": wish }))?["added"].as_u64() {
                Some(added) if added == entries.len() as u64 => Ok(()),
                added => Err(format!("{added:?} entries came in").into()),
            })
        },
        |(), round| {
            let path = folder.join(format!("bare-{round}.db"));
            Bare::make(&path)?;
            let mut bare = Bare::open(&path)?;
            timed(|| bare.save_all(&stored))
        },
    )?;
    let what = "everything brought in";
    report.add(Row { what, entries: ENTRIES, unit: "ms", pair, goal: Some(HALF) });
    Ok(())
}

fn export(folder: &TempDir, entries: &[NewEntry], report: &mut Report) -> Outcome<()> {
    let companion = journal(folder, entries)?;
    let place = |name: String| folder.path().join(name);
    let mut bytes = Vec::new();
    let mut sides = ();
    let pair = alternate(
        ROUNDS,
        &mut sides,
        |(), round| {
            let path = place(format!("out-{round}.json"));
            let input = json!({ "wish": {}, "format": { "kind": "json" }, "path": path });
            timed(|| ask(&companion, "take_out", input))
        },
        |(), round| {
            if bytes.is_empty() {
                bytes = std::fs::read(place("everything.json".into()))?;
            }
            timed(|| {
                let mut file = File::create(place(format!("bytes-{round}.json")))?;
                file.write_all(&bytes)?;
                Ok(file.sync_all()?)
            })
        },
    )?;
    let what = "everything taken out";
    report.add(Row { what, entries: ENTRIES, unit: "ms", pair, goal: Some(HALF) });
    Ok(())
}

/// A journal without entries.
fn empty(folder: &Path) -> Outcome<Companion> {
    let places = Places { vault: folder.join("vault"), preferences: folder.join("preferences.json") };
    let companion = Companion::costing(places, Cost::Lowest);
    ask(&companion, "create_vault", json!({ "passphrase": null }))?;
    Ok(companion)
}

/// The entries as our own export.
fn write(path: &Path, entries: &[NewEntry]) -> Outcome<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let head = Head { made: Moment::of(now().fixed_offset()), app: "bench".to_owned() };
    let mut own = OwnWriter::new(&mut file, &head)?;
    for it in entries {
        own.entry(&Kept { entry: whole(it), versions: Vec::new(), origin: None })?;
    }
    own.finish(&[], &std::collections::BTreeMap::new())?;
    Ok(())
}

fn whole(it: &NewEntry) -> Entry {
    Entry {
        id: it.id.clone(),
        written: it.written,
        changed_at: it.changed_at,
        version: 1,
        body: it.body.clone(),
        tags: it.tags.clone(),
        to_session: it.to_session,
        never_export: it.never_export,
        ask_again_at: None,
    }
}
