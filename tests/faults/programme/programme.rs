//! The tests, and how they are chosen.

mod arguments;
mod backups;
mod clock;
mod flips;
mod full_disk;
mod history;
mod io_errors;
mod keys;
mod kills;
mod memory;
mod migrations;
mod outcome;
mod paths;
mod power;
mod replay;
mod scale;
mod two;
mod vectors;
mod worker;

use std::process::ExitCode;
use std::time::Instant;

use betweentimes_tests::chance;
use outcome::Outcome;

/// How much is done.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// The full numbers, or the short ones.
    pub full: bool,
    /// What every random choice follows from.
    pub seed: u64,
}

impl Scale {
    /// One of two numbers.
    pub fn of(self, short: u64, full: u64) -> u64 {
        if self.full { full } else { short }
    }

    /// A stream of chance for one use.
    pub fn chance(self, salt: u64) -> chance::Chance {
        chance::Chance::of(self.seed ^ salt.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

/// A test of the programme.
struct Test {
    name: &'static str,
    what: &'static str,
    run: fn(Scale) -> Outcome,
}

const fn test(name: &'static str, what: &'static str, run: fn(Scale) -> Outcome) -> Test {
    Test { name, what, run }
}

/// Every test, in the order of the design.
const TESTS: &[Test] = &[
    test(
        "T1",
        "killed at a random instant while saving, editing, erasing, importing, changing the passphrase, migrating",
        kills::run,
    ),
    test("T2", "power cut at a random instant; unsynced sectors lost, kept or torn", power::run),
    test("T4", "disk full, at every limit", full_disk::run),
    test("T5", "one operation of the disk goes wrong", io_errors::run),
    test("T6", "paths and permissions", paths::run),
    test("T7", "bytes flipped, files cut, pages swapped, zeroed and put back, in vault, keys and backup", flips::run),
    test("T8", "two programs on one vault", two::run),
    test("T9", "clocks that jump, zones, the hours of summer time", clock::run),
    test("T10", "a million entries and one of 10 MB, in bounded memory", scale::run),
    test("T14", "keys and passphrase in memory after the lock, words in files after use, lock and abort", memory::run),
    test("T15", "odd arguments for every command", arguments::run),
    test("T18", "every layout opens; migrations killed and out of room", migrations::run),
    test("T19", "random histories restored from every backup", backups::run),
    test("T20", "passphrase and key changes ended at every change of the disk", keys::run),
    test("T21", "published vectors, keys files that must be refused, the rescue script", vectors::run),
];

/// What is asked of the program.
pub fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("worker", rest)) = arguments.split_first().map(|(it, rest)| (it.as_str(), rest)) {
        return worker::main(rest);
    }
    match chosen(&arguments) {
        Ok((tests, scale)) => run(&tests, scale),
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn chosen(arguments: &[String]) -> Result<(Vec<&'static Test>, Scale), String> {
    let mut scale = Scale { full: false, seed: 20_261_125 };
    let mut names = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--full" => scale.full = true,
            "--seed" => {
                let seed = arguments.next().and_then(|it| it.parse().ok());
                scale.seed = seed.ok_or("--seed takes a whole number")?;
            }
            name if TESTS.iter().any(|it| it.name == name) => names.push(name),
            other => {
                let all: Vec<&str> = TESTS.iter().map(|it| it.name).collect();
                return Err(format!("There is no test \"{other}\". There are: {}.", all.join(", ")));
            }
        }
    }
    Ok((TESTS.iter().filter(|it| names.is_empty() || names.contains(&it.name)).collect(), scale))
}

fn run(tests: &[&Test], scale: Scale) -> ExitCode {
    println!("Seed {}, {} numbers.\n", scale.seed, if scale.full { "full" } else { "short" });
    println!("| test | what happens | attempts | failures | control noticed | verdict |");
    println!("|---|---|---:|---:|---:|---|");
    let mut holds = true;
    for test in tests {
        let since = Instant::now();
        let outcome = (test.run)(scale);
        println!("{}", outcome.line(test.name, test.what));
        for failure in outcome.failures.iter().take(20) {
            eprintln!("  {}: {failure}", test.name);
        }
        eprintln!("  {} took {:.1} s", test.name, since.elapsed().as_secs_f64());
        holds &= outcome.holds();
    }
    if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
