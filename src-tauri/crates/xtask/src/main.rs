//! `cargo xtask run | test | access | pictures | faults | fuzz | bench | generate | release-check | words`: set-up and
//! the work of every day.
//!
//! Standard library only, so that the first command on a fresh machine compiles in seconds.

mod access;
mod app;
mod apt;
mod bench;
mod dependencies;
mod desktop;
mod display;
mod ending;
mod faults;
mod fuzz;
mod generate;
mod node;
mod packages;
mod picture;
mod pictures;
mod python;
mod release_check;
mod run;
mod say;
mod setup;
mod steps;
mod test;
mod tools;
mod words;

use std::process::ExitCode;

use say::Stop;

const USAGE: &str = "\
cargo xtask run [--once]     set up, build and open the app; --once takes a picture and ends
cargo xtask test [WORD]      set up and run every check, or those with WORD in their name
cargo xtask access [--full]  look at every screen for what keeps people out; --full in every look there is
cargo xtask pictures         take a picture of every screen, in light, in the dark and mirrored
cargo xtask fuzz [SECONDS]   spoil files of other apps by chance, a minute for each reader
cargo xtask faults [--full]  build the release and run the fault programme; --full takes an hour
cargo xtask bench [ARGS]     set up, build the release and print the figures
cargo xtask generate         write the TypeScript bindings, word ids and list of dependencies again
cargo xtask words [TAG]      look at the words of every language, or of one
cargo xtask release-check    look at the day each shown number for help was checked";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\n{stop}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Stop> {
    let (command, rest) = match arguments {
        [command, rest @ ..] => (command.as_str(), rest),
        [] => ("", arguments),
    };
    match command {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "access" => access::access(rest),
        "pictures" => pictures::pictures(rest),
        "faults" => faults::faults(rest),
        "fuzz" => fuzz::fuzz(rest),
        "bench" => bench::bench(rest),
        "generate" => generate::generate(rest),
        "words" => words::words(rest),
        "release-check" => release_check::release_check(rest),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(Stop::new(format!("There is no command \"{other}\" here.\n\n{USAGE}"))),
    }
}
