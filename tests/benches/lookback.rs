//! What looking back costs: ten years of check-ins as a chart, and the thoughts that are like the one being written.

use std::collections::BTreeMap;
use std::time::Instant;

use betweentimes_tests::chance::Chance;
use chrono::{FixedOffset, TimeDelta};
use companion::{Companion, Cost, Places};
use domain::{Answer, Body, CheckIn, EntryId, Moment, Mood, Run};
use serde_json::json;
use tempfile::TempDir;
use vault::{Imported, NewEntry, Vault, Work};

use crate::Outcome;
use crate::bare::Bare;
use crate::journal::now;
use crate::recall;
use crate::report::{Report, Row};
use crate::shelf;
use crate::stored::StoredEntry;
use crate::turns::{alternate, timed};

/// Ten check-ins a day for ten years.
const CHECK_INS: usize = 36_500;

/// Measures both.
///
/// # Errors
///
/// When something broke.
pub fn measure(rounds: usize, report: &mut Report) -> Outcome<()> {
    charts(rounds, report)?;
    let found = recall::measure()?;
    report.note(found.to_string());
    report.note(answers()?);
    Ok(())
}

/// A chart of every mood, from the question to the answer, beside the same moods read from a bare database.
fn charts(rounds: usize, report: &mut Report) -> Outcome<()> {
    let folder = TempDir::with_prefix_in("charts-", shelf::folder()?)?;
    let entries = check_ins();
    let companion = journal(&folder, &entries)?;
    let mut bare = Bare::make(&folder.path().join("bare.db"))?;
    bare.save_all(&entries.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?)?;
    let whole = json!({ "of": { "kind": "mood" }, "span": { "since": "2016-01-01", "until": "2026-01-01" } });
    let mut sides = (companion, bare);
    let pair = alternate(
        rounds,
        &mut sides,
        |(companion, _), _| timed(|| ask(companion, "chart", whole.clone())),
        |(_, bare), _| {
            timed(|| match bare.moods()? {
                CHECK_INS => Ok(()),
                found => Err(format!("{found} moods").into()),
            })
        },
    )?;
    report.add(Row { what: "ten years of moods as a chart", entries: CHECK_INS, unit: "ms", pair, goal: None });
    Ok(())
}

fn check_ins() -> Vec<NewEntry> {
    let mut chance = Chance::of(36_500);
    let mood = |chance: &mut Chance| Mood::new(chance.between(2, 8) as i64).ok();
    (0..CHECK_INS)
        .map(|at| {
            let body = CheckIn { mood: mood(&mut chance), line: "A line of some words".into(), ..CheckIn::default() };
            entry(at, now() - TimeDelta::minutes(144 * (CHECK_INS - at) as i64), Body::CheckIn(body))
        })
        .collect()
}

/// How long a person waits for like thoughts after a key, through the whole of the app: the search, and the entries that
/// it found, read from a journal of 10,000 thought records.
fn answers() -> Outcome<String> {
    let folder = TempDir::with_prefix_in("thoughts-", shelf::folder()?)?;
    let entries: Vec<NewEntry> = recall::thoughts()
        .into_iter()
        .enumerate()
        .map(|(at, thought)| {
            let lines = Answer::Thoughts { lines: vec![thought], hot: Some(0), belief: None };
            let answers = BTreeMap::from([("thoughts".to_owned(), lines)]);
            let run = Run { slug: "cbt.thought7".into(), edition: 1, answers, ..Run::default() };
            entry(at, now() - TimeDelta::hours(at as i64), Body::Run(run))
        })
        .collect();
    let companion = journal(&folder, &entries)?;
    let question = |thought: &str| json!({ "thought": thought, "besides": null });
    let gathered = timed(|| ask(&companion, "echoes", question("")))?;
    let mut times = Vec::new();
    for thought in recall::typed() {
        for (end, _) in thought.char_indices().skip(3) {
            let since = Instant::now();
            ask(&companion, "echoes", question(&thought[..end]))?;
            times.push(since.elapsed().as_secs_f64() * 1e3);
        }
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    let worst = times.last().copied().unwrap_or(f64::NAN);
    Ok(format!(
        "Like thoughts through the companion, {} records: {:.2} ms after a key (median), {:.2} ms (99 of 100), {worst:.2} ms \
         (worst); gathered once in {gathered:.0} ms. At most 30 ms are wanted.",
        entries.len(),
        at(0.5),
        at(0.99),
    ))
}

fn entry(at: usize, when: chrono::DateTime<chrono::Utc>, body: Body) -> NewEntry {
    let offset = FixedOffset::east_opt(0);
    let written = Moment::of(offset.map_or(when.fixed_offset(), |it| when.with_timezone(&it)));
    NewEntry {
        id: EntryId::of((at as u128).to_be_bytes()),
        written,
        changed_at: when,
        body,
        tags: Vec::new(),
        to_session: false,
        never_export: false,
    }
}

/// A companion whose open journal holds these entries.
pub fn journal(folder: &TempDir, entries: &[NewEntry]) -> Outcome<Companion> {
    let places = Places { vault: folder.path().join("vault"), preferences: folder.path().join("preferences.json") };
    {
        let (mut vault, _) = Vault::create(&places.vault, None, Cost::Lowest)?;
        let mut named = entries.iter().map(|it| Imported { origin: it.id.as_str().into(), entry: it.clone() });
        vault.import(&mut named, Work::unwatched())?;
    }
    let companion = Companion::costing(places, Cost::Lowest);
    ask(&companion, "status", json!({}))?;
    Ok(companion)
}

/// Carries out one command at the moment of the bench.
pub fn ask(companion: &Companion, command: &str, input: serde_json::Value) -> Outcome<serde_json::Value> {
    let at = Moment::of(now().fixed_offset());
    wire::answer(companion, at, command, input).map_err(|it| format!("{command}: {it:?}").into())
}
