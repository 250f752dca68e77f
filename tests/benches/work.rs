//! Opening, reading, searching and saving, each in turn with the same on a bare database.

use domain::{Body, Draft, Page};
use vault::{Filter, Key, NewEntry, Vault};

use crate::Outcome;
use crate::bare::{Bare, Line};
use crate::figures::Pair;
use crate::journal::{Journal, now};
use crate::report::{Report, Row};
use crate::safety;
use crate::shelf::{self, Copy};
use crate::stored::{StoredDraft, StoredEntry};
use crate::turns::{alternate, timed, warm};
use crate::vocabulary::{FREQUENT, RARE};

/// The two sides, open on the same entries.
pub struct Sides {
    /// Ours.
    pub vault: Vault,
    /// SQLCipher alone.
    pub bare: Bare,
}

/// Measures everything on a journal of so many entries; gives what opening took.
///
/// # Errors
///
/// When something broke, or when the two sides do not find the same entries.
pub fn measure(entries: usize, rounds: usize, report: &mut Report) -> Outcome<Pair> {
    let copy = shelf::copy(entries)?;
    let mut add = |what, goal, pair| report.add(Row { what, entries, unit: "ms", pair, goal: Some(goal) });
    let open = opening(&copy, rounds / 4 + 1)?;
    add("open", 1.5, open);
    let mut sides = Sides { vault: Vault::open(&copy.vault(), Key::Device, now())?, bare: Bare::open(&copy.bare())? };
    add("newest 50", 1.5, listing(&sides, rounds)?);
    add("search, rare word", 1.5, searching(&sides, RARE, rounds)?);
    add("search, frequent word", 1.5, searching(&sides, FREQUENT, rounds)?);
    add("entry saved", 1.3, saving(&mut sides, rounds)?);
    add("draft kept", 1.3, keeping(&mut sides, rounds)?);
    safety::measure(&mut sides, entries, rounds, report)?;
    let switch = if sides.bare.locks_memory()? { "on" } else { "off" };
    report.note(format!("SQLCipher's memory security was {switch}, on both sides: it is one switch for the process."));
    drop(sides);
    safety::measure_unlocking(&copy, entries, report)?;
    Ok(open)
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
    let entries: Vec<NewEntry> = Journal::later(rounds + warm(rounds)).collect();
    let rows = entries.iter().map(StoredEntry::of).collect::<Outcome<Vec<_>>>()?;
    alternate(
        rounds,
        sides,
        |sides, round| timed(|| Ok(sides.vault.write(&entries[round])?)),
        |sides, round| timed(|| sides.bare.save(&rows[round])),
    )
}

fn keeping(sides: &mut Sides, rounds: usize) -> Outcome<Pair> {
    let drafts = typed(rounds + warm(rounds))?;
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
