//! `cargo xtask bench`: the release build, measured.

use crate::say::{self, Stop};
use crate::setup::{self, Purpose};
use crate::{desktop, display, node, tools};

/// Sets up, builds the release, and runs the bench with the arguments given.
///
/// # Errors
///
/// [`Stop`] when a build or the bench ends with an error.
pub fn bench(arguments: &[String]) -> Result<(), Stop> {
    setup::prepare(Purpose::Bench)?;
    say::heading("Building the release");
    node::script("build")?;
    tools::finish(&mut tools::cargo(&["build", "--release", "-p", "betweentimes", "-p", "btw"]))?;
    say::heading("Measuring");
    let mut cargo = tools::cargo(&["run", "--release", "-p", "betweentimes-tests", "--bin", "bench", "--"]);
    cargo.args(arguments);
    // The figures are taken on the same empty display everywhere, never on a person's desktop.
    let sockets = display::Sockets::new()?;
    let mut command = if cfg!(target_os = "linux") { display::wrapped(&cargo, &sockets) } else { cargo };
    command.env("BETWEENTIMES_BINARY", tools::built("release", "betweentimes"));
    command.env("BTW_BINARY", tools::built("release", "btw"));
    tools::finish(&mut command)?;
    let wanted = !arguments.iter().any(|it| it == "--only") || arguments.iter().any(|it| it == "lookback");
    if wanted && cfg!(target_os = "linux") {
        say::heading("Drawing ten years in the window");
        desktop::draws_ten_years()?;
    }
    Ok(())
}
