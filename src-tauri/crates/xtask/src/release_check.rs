//! `cargo xtask release-check`: what no test can hold, because it depends on the day.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::tools;

/// Looks at the day each shown number was checked.
///
/// # Errors
///
/// [`Stop`] when an argument is given, or when a number was checked too long ago.
pub fn release_check(arguments: &[String]) -> Result<(), Stop> {
    if !arguments.is_empty() {
        return Err(Stop::new("`cargo xtask release-check` takes no arguments."));
    }
    setup::system(Purpose::Build)?;
    say::heading("Looking at the numbers that are shown");
    tools::finish(&mut tools::cargo(&["run", "--quiet", "-p", "betweentimes-tests", "--bin", "release-check"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::{STEPS, Work};

    #[test]
    fn an_argument_is_refused() {
        assert!(release_check(&["now".to_owned()]).is_err());
    }

    #[test]
    fn no_step_of_the_tests_asks_for_it() {
        let asks = |work: Work| matches!(work, Work::Cargo(it) if it.contains(&"release-check"));
        assert!(!STEPS.iter().any(|step| asks(step.work)));
    }
}
