//! `cargo xtask fuzz`: every reader of other apps' files, on files that chance spoils, for longer than the tests take.

use crate::say::{self, Stop};
use crate::tools;

/// How long each reader is tried when nobody says, in seconds.
const SECONDS: u64 = 60;
/// More inputs than fit into any time.
const WITHOUT_END: &str = "1000000000";

/// Tries every reader for some seconds. What brings one down is printed with the number that makes it come again.
///
/// # Errors
///
/// [`Stop`] when a reader was brought down, or the arguments are not understood.
pub fn fuzz(arguments: &[String]) -> Result<(), Stop> {
    let seconds = match arguments {
        [] => SECONDS,
        [seconds] => seconds.parse().map_err(|_| usage())?,
        _ => return Err(usage()),
    };
    say::heading(&format!("Spoiling files, {seconds} seconds for each reader"));
    let mut tests = tools::cargo(&["test", "-p", "exchange", "--lib", "fuzz", "--", "--nocapture", "--test-threads=2"]);
    tests.env("BOLERO_RANDOM_TEST_TIME_MS", seconds.saturating_mul(1000).to_string());
    tests.env("BOLERO_RANDOM_ITERATIONS", WITHOUT_END);
    tools::finish(&mut tests)
}

fn usage() -> Stop {
    Stop::new("`cargo xtask fuzz` takes how many seconds each reader is tried, such as 600.")
}
