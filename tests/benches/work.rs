//! Opening, reading, searching and saving, each in turn with the same on a bare database.

use std::hint::black_box;
use std::time::Instant;

use domain::{Body, Draft, Page};
use vault::{Filter, Key, NewEntry, Vault};

use crate::Outcome;
use crate::bare::{Bare, Line};
use crate::figures::{Figures, Pair};
use crate::journal::{Journal, now};
use crate::report::{Report, Row};
use crate::shelf::{self, Copy};
use crate::stored::{StoredDraft, StoredEntry};
use crate::vocabulary::{FREQUENT, RARE};

/// Rounds that only warm up.
const WARM: usize = 5;

/// The two sides, open on the same entries.
struct Sides {
    vault: Vault,
    bare: Bare,
}

/// Measures everything on a journal of so many entries.
///
/// # Errors
///
/// When something broke, or when the two sides do not find the same entries.
pub fn measure(entries: usize, rounds: usize, report: &mut Report) -> Outcome<()> {
    let copy = shelf::copy(entries)?;
    let mut add = |what, goal, pair| report.add(Row { what, entries, unit: "ms", pair, goal: Some(goal) });
    add("open", 1.5, opening(&copy, rounds / 4 + 1)?);
    let mut sides = Sides { vault: Vault::open(&copy.vault(), Key::Device, now())?, bare: Bare::open(&copy.bare())? };
    add("newest 50", 1.5, listing(&sides, rounds)?);
    add("search, rare word", 1.5, searching(&sides, RARE, rounds)?);
    add("search, frequent word", 1.5, searching(&sides, FREQUENT, rounds)?);
    add("entry saved", 1.3, saving(&mut sides, rounds)?);
    add("draft kept", 1.3, keeping(&mut sides, rounds)?);
    let switch = if sides.bare.locks_memory()? { "on" } else { "off" };
    report.note(format!("SQLCipher's memory security was {switch}, on both sides: it is one switch for the process."));
    Ok(())
}

fn opening(copy: &Copy, rounds: usize) -> Outcome<Pair> {
    let (folder, file) = (copy.vault(), copy.bare());
    // Both leave the file before the next round, and leaving is not timed.
    alternate(
        rounds,
        &mut (),
        |(), _| timed(|| Ok(Vault::open(&folder, Key::Device, now())?)),
        |(), _| timed(|| Bare::open(&file)),
    )
}

fn listing(sides: &Sides, rounds: usize) -> Outcome<Pair> {
    let newest = Filter::default();
    let ours = sides.vault.list(&newest)?;
    same(ours.iter().map(|it| it.id.as_str()), &sides.bare.list()?)?;
    alternate(rounds, &mut (), |(), _| timed(|| Ok(sides.vault.list(&newest)?)), |(), _| timed(|| sides.bare.list()))
}

fn searching(sides: &Sides, word: &str, rounds: usize) -> Outcome<Pair> {
    let newest = Filter::default();
    let ours = sides.vault.search(word, &newest)?;
    same(ours.iter().map(|it| it.summary.id.as_str()), &sides.bare.search(word)?)?;
    alternate(
        rounds,
        &mut (),
        |(), _| timed(|| Ok(sides.vault.search(word, &newest)?)),
        |(), _| timed(|| sides.bare.search(word)),
    )
}

fn saving(sides: &mut Sides, rounds: usize) -> Outcome<Pair> {
    let entries: Vec<NewEntry> = Journal::later(rounds + WARM).collect();
    let rows = entries.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?;
    alternate(
        rounds,
        sides,
        |sides, round| timed(|| Ok(sides.vault.write(&entries[round])?)),
        |sides, round| timed(|| sides.bare.save(&rows[round])),
    )
}

fn keeping(sides: &mut Sides, rounds: usize) -> Outcome<Pair> {
    let drafts = typed(rounds + WARM)?;
    let rows = drafts.iter().map(StoredDraft::of).collect::<Outcome<Vec<_>>>()?;
    alternate(
        rounds,
        sides,
        |sides, round| timed(|| Ok(sides.vault.keep_draft(&drafts[round])?)),
        |sides, round| timed(|| sides.bare.keep_draft(&rows[round])),
    )
}

/// One draft of a page of some 200 words, a few letters longer each time.
fn typed(times: usize) -> Outcome<Vec<Draft>> {
    let first = Journal::later(1).next().ok_or("there is no entry")?;
    let mut text = "It rained, and I walked home slowly. ".repeat(28);
    let draft = |text: &str| Draft {
        id: first.id.clone(),
        started: first.written,
        saved_at: now(),
        changes: None,
        body: Body::Page(Page { title: "Today".into(), text: text.to_owned(), mood: None }),
        tags: Vec::new(),
        to_session: false,
        never_export: false,
    };
    let longer = |_| {
        text.push_str("and then ");
        draft(&text)
    };
    Ok((0..times).map(longer).collect())
}

/// Both sides found the same entries in the same order, or the comparison means nothing.
fn same<'a>(ours: impl Iterator<Item = &'a str>, bare: &[Line]) -> Outcome<()> {
    if ours.eq(bare.iter().map(|it| it.uid.as_str())) {
        Ok(())
    } else {
        Err("the vault and the bare database found different entries".into())
    }
}

/// Takes turns, and turns about who is first, so that whatever else the machine does falls on both.
fn alternate<S>(
    rounds: usize,
    sides: &mut S,
    mut ours: impl FnMut(&mut S, usize) -> Outcome<f64>,
    mut bare: impl FnMut(&mut S, usize) -> Outcome<f64>,
) -> Outcome<Pair> {
    let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
    for round in 0..rounds + WARM {
        if round % 2 == 0 {
            of_ours.push(ours(sides, round)?);
            of_bare.push(bare(sides, round)?);
        } else {
            of_bare.push(bare(sides, round)?);
            of_ours.push(ours(sides, round)?);
        }
    }
    let figures = |samples: &[f64]| Figures::of(&samples[WARM..]).ok_or("nothing was measured");
    Ok(Pair { ours: figures(&of_ours)?, bare: figures(&of_bare)? })
}

/// Milliseconds that something takes; what it gives is let go after the clock was read.
fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
    let since = Instant::now();
    let result = black_box(work()?);
    let taken = since.elapsed();
    drop(result);
    Ok(taken.as_secs_f64() * 1e3)
}
