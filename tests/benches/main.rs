//! What Betweentimes costs, beside the least that the same work could cost on this machine.
//!
//! Durations differ between machines, so nothing here asserts one: every figure is printed as a ratio to
//! bare work done in turn in the same run. `docs/BENCHMARKS.md` says what the rows mean.

mod args;
mod bare;
mod bodies;
mod brief;
mod catalogue;
mod figures;
mod in_and_out;
mod journal;
mod lookback;
mod recall;
mod report;
mod safety;
mod shelf;
mod stage;
mod start;
mod stored;
mod turns;
mod vocabulary;
mod work;

use std::process::ExitCode;

use args::Wish;
use figures::Pair;
use report::{Report, Row};

/// The most that opening the largest journal may take, beside the smallest: flat, but for noise.
const FLAT: f64 = 1.10;

/// What broke. Someone at a terminal reads it; nothing decides by it.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match args::read(std::env::args().skip(1)).and_then(|wish| run(&wish)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("The bench stopped: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(wish: &Wish) -> Outcome<()> {
    let mut report = Report::default();
    if wish.work {
        report.fsync(safety::fsync(wish.rounds)?);
        catalogue::measure(wish.rounds, &mut report)?;
        let mut opened = Vec::new();
        for entries in &wish.entries {
            opened.push((*entries, work::measure(*entries, wish.rounds, &mut report)?));
        }
        if let [(_, smallest), .., (entries, largest)] = opened.as_slice() {
            let pair = Pair { ours: largest.ours, bare: smallest.ours };
            let what = "open, beside the smallest journal";
            report.add(Row { what, entries: *entries, unit: "ms", pair, goal: Some(FLAT) });
        }
    }
    if wish.look_back {
        lookback::measure(wish.rounds, &mut report)?;
    }
    if wish.brief {
        brief::measure(wish.rounds, &mut report)?;
    }
    if wish.in_and_out {
        in_and_out::measure(&mut report)?;
    }
    if wish.start {
        start::measure(&wish.starts(), wish.starts, &mut report)?;
    }
    print!("{}", report.table());
    let file = shelf::folder()?.join("report.json");
    std::fs::write(&file, report.json())?;
    println!("\nThe same as JSON: {}", file.display());
    Ok(())
}
