//! `cargo xtask faults`: the fault programme on the release build.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::tools;

/// Builds the release and runs the programme with the arguments given.
///
/// # Errors
///
/// [`Stop`] when a build ends with an error or a test of the programme does not hold.
pub fn faults(arguments: &[String]) -> Result<(), Stop> {
    if !cfg!(target_os = "linux") {
        return Err(Stop::new("The fault programme takes over calls of Linux's C library, and runs there alone."));
    }
    setup::system(Purpose::Faults)?;
    say::heading("Building the release");
    tools::finish(&mut tools::cargo(&["build", "--release", "-p", "btw"]))?;
    tools::finish(&mut tools::cargo(&["build", "--release", "-p", "betweentimes-tests", "--bin", "faults"]))?;
    say::heading("Breaking things");
    let mut programme = tools::command(&tools::built("release", "faults").to_string_lossy());
    programme.args(arguments).env("BTW_BINARY", tools::built("release", "btw"));
    tools::finish(&mut programme)
}
