//! Node and the npm packages of `ui/`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::say::{self, Stop};
use crate::tools;

const NEEDED: &str = "Node 20.19 or newer is needed (for 22: 22.12 or newer; 21 does not do).";
const LINE: &str = "see https://nodejs.org/en/download, or your system's own packages";

/// Checks that a Node our build tools accept is here, and npm with it.
///
/// # Errors
///
/// [`Stop`] saying which version is needed and which one is here.
pub fn check() -> Result<(), Stop> {
    let Some(found) = tools::answer(tools::command("node").arg("--version")) else {
        return Err(Stop::with_line(format!("{NEEDED} None is here."), LINE));
    };
    if !version(&found).is_some_and(serves) {
        return Err(Stop::with_line(format!("{NEEDED} This one is {found}."), LINE));
    }
    if tools::answer(npm().arg("--version")).is_none() {
        return Err(Stop::with_line("npm is needed. It comes with Node.", LINE));
    }
    Ok(())
}

/// Installs the npm packages when the lock file is not the one they came from.
///
/// # Errors
///
/// [`Stop`] when `npm ci` ends with an error or the stamp cannot be written.
pub fn packages() -> Result<(), Stop> {
    let lock = fs::read(ui().join("package-lock.json"))
        .map_err(|problem| Stop::new(format!("ui/package-lock.json could not be read: {problem}.")))?;
    let stamp = ui().join("node_modules").join(".betweentimes-lock");
    if fs::read(&stamp).is_ok_and(|stamped| stamped == lock) {
        return Ok(());
    }
    say::heading("Packages from npm");
    tools::finish(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock)
        .map_err(|problem| Stop::new(format!("{} could not be written: {problem}.", stamp.display())))
}

/// Runs a script of `ui/package.json`.
///
/// # Errors
///
/// [`Stop`] when the script ends with an error.
pub fn script(name: &str) -> Result<(), Stop> {
    tools::finish(npm().args(["run", name]))
}

fn ui() -> PathBuf {
    tools::root().join("ui")
}

/// npm, in the folder of the screens.
pub fn npm() -> Command {
    let mut command = tools::command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui()).env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
    command
}

/// Major and minor from `v20.19.1`.
fn version(words: &str) -> Option<(u32, u32)> {
    let mut parts = words.trim().trim_start_matches('v').split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next()?.parse().ok()?;
    Some((major, minor))
}

/// Whether the build tools accept this Node: they ask for ^20.19 or 22.12 and newer.
fn serves((major, minor): (u32, u32)) -> bool {
    (major == 20 && minor >= 19) || (22, 12) <= (major, minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_what_node_prints() {
        assert_eq!(version("v20.19.1\n"), Some((20, 19)));
        assert_eq!(version("22.12.0"), Some((22, 12)));
    }

    #[test]
    fn words_that_are_no_version_are_not_read_as_one() {
        assert_eq!(version(""), None);
        assert_eq!(version("v20"), None);
        assert_eq!(version("node twenty"), None);
    }

    #[test]
    fn node_20_serves_from_minor_19() {
        assert!(serves((20, 19)) && serves((20, 20)));
        assert!(!serves((20, 18)) && !serves((18, 20)) && !serves((9, 99)));
    }

    #[test]
    fn node_21_and_early_22_do_not_serve_and_later_ones_do() {
        assert!(!serves((21, 7)) && !serves((22, 11)));
        assert!(serves((22, 12)) && serves((23, 0)) && serves((24, 0)));
    }
}
