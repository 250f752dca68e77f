//! `cargo xtask test`: every check, in order, up to the first one that does not hold.

use std::time::{Duration, Instant};

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::steps::{self, Step, Work};
use crate::{dependencies, desktop, node, python, tools};

/// Sets up, then runs the steps whose name contains the word given, or all of them.
///
/// # Errors
///
/// [`Stop`] naming the first step that did not hold.
pub fn test(arguments: &[String]) -> Result<(), Stop> {
    let word = match arguments {
        [] => "",
        [word] => word,
        _ => return Err(Stop::new("`cargo xtask test` takes at most one word.")),
    };
    let chosen = steps::chosen(word);
    if chosen.is_empty() {
        let names: Vec<_> = steps::STEPS.iter().map(|step| step.name).collect();
        return Err(Stop::new(format!("No step has \"{word}\" in its name. There are: {}.", names.join(", "))));
    }
    let start = Instant::now();
    setup::prepare(Purpose::Test)?;
    let mut rows = vec![("set-up", say::duration(start.elapsed()))];
    let outcome = chosen.into_iter().try_for_each(|step| timed(step, &mut rows));
    report(&rows, start.elapsed());
    outcome
}

fn timed(step: Step, rows: &mut Vec<(&'static str, String)>) -> Result<(), Stop> {
    say::heading(step.name);
    if step.work.needs_linux() && !cfg!(target_os = "linux") {
        say::line("The window is driven on Linux only, so this is not shown on this system.");
        rows.push((step.name, "not run on this system".to_owned()));
        return Ok(());
    }
    let start = Instant::now();
    let outcome = perform(step.work);
    let time = say::duration(start.elapsed());
    rows.push((step.name, if outcome.is_ok() { time } else { format!("{time}  stopped here") }));
    outcome.map_err(|stop| Stop::new(format!("The step \"{}\" did not hold. {stop}", step.name)))
}

fn perform(work: Work) -> Result<(), Stop> {
    match work {
        Work::Cargo(arguments) => {
            tools::finish(tools::cargo(arguments).env("BTW_BINARY", tools::built("debug", "btw")))
        }
        Work::Papers => {
            let mut tests = tools::cargo(&["test", "-p", steps::TESTS, "--test", "papers"]);
            tools::finish(tests.env("BETWEENTIMES_PYTHON", python::provide()?))
        }
        Work::Dependencies => dependencies::check(),
        Work::Npm(script) => node::script(script),
        Work::Windows => desktop::build(),
        Work::Journeys(chosen) => desktop::journeys(chosen),
    }
}

fn report(rows: &[(&'static str, String)], whole: Duration) {
    say::heading("Time taken");
    say::line(&say::table(rows));
    say::line(&format!("\nIn all {}.", say::duration(whole)));
}
