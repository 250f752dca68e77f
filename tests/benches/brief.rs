//! What a brief costs: a year of daily use, gathered, and written as a PDF.

use std::time::Instant;

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

/// Ten entries a day.
const ENTRIES: usize = 3_650;

/// Measures a brief of a year, beside the same bodies read from a bare database as plain JSON.
///
/// # Errors
///
/// When something broke.
pub fn measure(rounds: usize, report: &mut Report) -> Outcome<()> {
    let folder = TempDir::with_prefix_in("brief-", shelf::folder()?)?;
    let entries: Vec<NewEntry> = Journal::year(ENTRIES).collect();
    let companion = journal(&folder, &entries)?;
    let mut bare = Bare::make(&folder.path().join("bare.db"))?;
    bare.save_all(&entries.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?)?;
    let since = now().date_naive() - chrono::Days::new(366);
    let wish = json!({ "since": since, "chosen": null });
    let mut sides = (companion, bare);
    let pair = alternate(
        rounds.min(21),
        &mut sides,
        |(companion, _), _| timed(|| ask(companion, "brief", json!({ "wish": wish }))),
        |(_, bare), _| {
            timed(|| match bare.bodies(since)? {
                ENTRIES => Ok(()),
                found => Err(format!("{found} bodies").into()),
            })
        },
    )?;
    report.add(Row { what: "a year as a brief", entries: ENTRIES, unit: "ms", pair, goal: None });
    report.note(as_pdf(&folder, &sides.0, &wish)?);
    Ok(())
}

/// How long it takes until everything that could go in lies in a PDF.
fn as_pdf(folder: &TempDir, companion: &companion::Companion, wish: &serde_json::Value) -> Outcome<String> {
    let offered = ask(companion, "brief", json!({ "wish": wish }))?["offered"].clone();
    let keys: Vec<_> = offered.as_array().into_iter().flatten().map(|it| it["key"].clone()).collect();
    let mut told = Vec::new();
    for (name, chosen) in [("usual", json!(null)), ("all", json!(keys))] {
        let wish = json!({ "since": wish["since"], "chosen": chosen });
        let path = folder.path().join(format!("{name}.pdf"));
        let since = Instant::now();
        ask(companion, "save_brief", json!({ "wish": wish, "format": { "kind": "pdf" }, "path": path }))?;
        told.push(format!("{:.0} ms ({name})", since.elapsed().as_secs_f64() * 1e3));
    }
    Ok(format!("A brief of a year as a PDF: {}. At most 2000 ms are wanted.", told.join(", ")))
}
