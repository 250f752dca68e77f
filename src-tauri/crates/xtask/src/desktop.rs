//! The windows the desktop journeys use, and the journeys themselves.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::say::Stop;
use crate::{display, node, tools};

/// Builds the window that tests may drive, the same with faults in it, then the one that ships, and keeps a copy
/// of each.
///
/// All go through the same target folder, so only the top crate is built three times. The faults are that the
/// journal's list takes words for markup, that the page has no content policy and that it may ask whatever Tauri's
/// own default allows: what is looked for in the other window has to be found in this one.
///
/// # Errors
///
/// [`Stop`] when a build ends with an error or a copy cannot be made.
pub fn build() -> Result<(), Stop> {
    tools::finish(&mut tools::cargo(&["build", "-p", "betweentimes", "--features", "automation"]))?;
    keep("debug", &automation())?;
    tools::finish(
        node::npm().args(["run", "build", "--", "--outDir", "dist-control", "--emptyOutDir"]).env(FAULT.0, FAULT.1),
    )?;
    let mut faulty = tools::cargo(&["build", "-p", "betweentimes", "--features", "automation"]);
    tools::finish(faulty.env("TAURI_CONFIG", LOOSE))?;
    keep("debug", &control())?;
    tools::finish(&mut tools::cargo(&["build", "-p", "betweentimes"]))?;
    keep("debug", &shipped())
}

/// Has ten years of check-ins drawn in the released window, and lets the journey say how long that took.
///
/// # Errors
///
/// [`Stop`] when a build ends with an error or the journey does not hold.
pub fn draws_ten_years() -> Result<(), Stop> {
    tools::finish(&mut tools::cargo(&["build", "--release", "-p", "betweentimes", "--features", "automation"]))?;
    keep("release", &released())?;
    let journey = "looking_back::ten_years_of_check_ins_are_drawn";
    let mut cargo =
        tools::cargo(&["test", "-p", "betweentimes-tests", "--test", "desktop", "--", "--nocapture", journey]);
    cargo.env("CARGO_NET_OFFLINE", "true");
    let sockets = display::Sockets::new()?;
    let mut command = display::wrapped(&cargo, &sockets);
    command.env("BETWEENTIMES_AUTOMATION_BINARY", released());
    command.env("BTW_BINARY", tools::built("release", "btw"));
    tools::finish(&mut command)
}

/// Runs some of the desktop journeys on a display and a session bus of their own, cut off from every network or, where
/// that is not permitted, with every address written down.
///
/// # Errors
///
/// [`Stop`] when a journey does not hold, or when anything tried to speak to somebody outside this machine.
pub fn journeys(chosen: &[&str]) -> Result<(), Stop> {
    journeys_asked(chosen, None)
}

/// As [`journeys`], with a variable that asks them for more.
///
/// # Errors
///
/// As [`journeys`].
pub fn journeys_asked(chosen: &[&str], more: Option<&str>) -> Result<(), Stop> {
    let mut cargo = tools::cargo(&["test", "-p", "betweentimes-tests", "--test", "desktop", "--", "--test-threads=1"]);
    cargo.args(chosen);
    let sockets = display::Sockets::new()?;
    let mut command = cut_off(&display::wrapped(&cargo, &sockets));
    command.env("CARGO_NET_OFFLINE", "true");
    command.env("BETWEENTIMES_AUTOMATION_BINARY", automation());
    command.env("BETWEENTIMES_CONTROL_BINARY", control());
    command.env("BETWEENTIMES_BINARY", shipped());
    command.env("BTW_BINARY", tools::built("debug", "btw"));
    command.envs(more.map(|it| (it, "1")));
    tools::finish(&mut command)
}

/// The same command, watched by a script that fails when it tried to speak to somebody outside.
fn cut_off(inner: &Command) -> Command {
    let mut command = tools::command("python3");
    command.arg("tests/desktop/network.py").arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
}

/// The configuration of the window with faults: the other page, no policy, and Tauri's usual permissions.
const LOOSE: &str = r#"{"build":{"frontendDist":"../ui/dist-control"},"app":{"security":{"csp":null,"capabilities":["main",
    {"identifier":"loose","windows":["main"],"permissions":["core:default"]}]}}}"#;

/// The variable that puts the fault into the page, and its value; see `ui/vite.config.ts`.
const FAULT: (&str, &str) = ("BETWEENTIMES_CONTROL", "markup");

fn control() -> PathBuf {
    tools::built("desktop", "betweentimes-control")
}

fn automation() -> PathBuf {
    tools::built("desktop", "betweentimes-automation")
}

fn released() -> PathBuf {
    tools::built("desktop", "betweentimes-released")
}

fn shipped() -> PathBuf {
    tools::built("desktop", "betweentimes")
}

fn keep(profile: &str, copy: &PathBuf) -> Result<(), Stop> {
    let folder = tools::target().join("desktop");
    // A copy that is still running cannot be written over, but it can be replaced.
    let made = fs::create_dir_all(folder).and_then(|()| match fs::remove_file(copy) {
        Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => Err(problem),
        _ => fs::copy(tools::built(profile, "betweentimes"), copy),
    });
    made.map(drop).map_err(|problem| Stop::new(format!("{} could not be written: {problem}.", copy.display())))
}
