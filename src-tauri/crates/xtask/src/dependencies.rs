//! What the dependencies may be: their licences, what is banned, where they come from.

use std::fs;
use std::path::{Path, PathBuf};

use crate::say::{self, Stop};
use crate::tools;

const VERSION: &str = "0.20.2";

/// Holds every dependency, on every system, to `deny.toml`; then looks whether a rule that is broken would be seen.
///
/// # Errors
///
/// [`Stop`] when a dependency breaks a rule, or a broken rule goes by.
pub fn check() -> Result<(), Stop> {
    let deny = provide()?;
    let rules = tools::root().join("deny.toml");
    tools::finish(&mut checked(&deny, &rules))?;
    let text = fs::read_to_string(&rules).map_err(|problem| Stop::new(format!("deny.toml: {problem}.")))?;
    for (what, broken) in BROKEN {
        let control = tools::target().join("deny-control.toml");
        let written = fs::write(&control, text.replace(broken.0, broken.1));
        written.map_err(|problem| Stop::new(format!("{}: {problem}.", control.display())))?;
        if text == text.replace(broken.0, broken.1) || tools::answer(&mut checked(&deny, &control)).is_some() {
            return Err(Stop::new(format!("With {what}, nothing was said: the check of dependencies sees nothing.")));
        }
    }
    say::line("Controls: a licence, a ban and a source that do not fit were seen.");
    Ok(())
}

/// Rules that the dependencies break, as changes of `deny.toml`.
const BROKEN: [(&str, (&str, &str)); 3] = [
    ("a licence that is not allowed", ("\"MPL-2.0\",", "")),
    ("a crate that is banned", ("{ name = \"reqwest\" }", "{ name = \"chrono\" }")),
    ("a registry that is not known", ("https://github.com/rust-lang/crates.io-index", "https://example.org/index")),
];

fn checked(deny: &Path, rules: &Path) -> std::process::Command {
    let mut command = tools::command(&deny.to_string_lossy());
    command.args(["--offline", "--locked", "--config"]).arg(rules).args(["check", "bans", "licenses", "sources"]);
    command
}

/// The program, compiled once.
fn provide() -> Result<PathBuf, Stop> {
    let folder = tools::target().join("tools").join(format!("cargo-deny-{VERSION}"));
    let program = folder.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        say::line("Compiling cargo-deny, which takes a few minutes once.");
        let mut cargo = tools::cargo(&["install", "cargo-deny", "--version", VERSION, "--locked", "--quiet"]);
        cargo.arg("--root").arg(&folder).arg("--target-dir").arg(folder.join("build"));
        tools::finish(&mut cargo)?;
    }
    Ok(program)
}
