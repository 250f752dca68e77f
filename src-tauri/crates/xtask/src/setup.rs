//! What must be there before the work starts, and how it gets there.

use crate::packages::{self, Package, Sign};
use crate::say::{self, Stop};
use crate::{apt, node, tools};

/// What the machine is being set up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build, and open the app on a display that is there.
    Build,
    /// Build, and open the app on a virtual display.
    Picture,
    /// Everything the tests use.
    Test,
    /// Everything the bench uses.
    Bench,
    /// Everything the fault programme uses.
    Faults,
}

/// Makes the machine ready: Node, system packages, Rust tools, then the npm packages.
///
/// # Errors
///
/// [`Stop`] naming what is missing, with its install line.
pub fn prepare(purpose: Purpose) -> Result<(), Stop> {
    node::check()?;
    system(purpose)?;
    if purpose == Purpose::Test {
        rust_parts()?;
        // Those for other systems, too: the tests look at what the programs are made of on each.
        tools::finish(&mut tools::cargo(&["fetch", "--locked", "--quiet"]))?;
    }
    node::packages()
}

/// The system packages alone, for work that leaves the UI as it is.
///
/// # Errors
///
/// [`Stop`] naming what is missing, with its install line.
pub fn system(purpose: Purpose) -> Result<(), Stop> {
    if cfg!(target_os = "windows") {
        say::line("Needed on Windows: Visual Studio Build Tools with \"Desktop development with C++\",");
        say::line("Strawberry Perl, and the WebView2 runtime (part of Windows 11).");
        Ok(())
    } else if cfg!(target_os = "macos") {
        compiler()
    } else if apt::here() {
        apt::provide(&packages::needed(purpose))
    } else {
        other_linux(&packages::needed(purpose))
    }
}

fn compiler() -> Result<(), Stop> {
    if tools::has("cc") {
        return Ok(());
    }
    Err(Stop::with_line("A C compiler is needed. Type this line, then start again:", "xcode-select --install"))
}

/// Without apt we look for each tool by itself and leave the installing to the person.
fn other_linux(needed: &[Package]) -> Result<(), Stop> {
    let missing = packages::missing(needed, |package| seen(package.sign));
    if missing.is_empty() {
        return Ok(());
    }
    let list = packages::listed(&missing);
    Err(Stop::new(format!(
        "This system has no apt, so these need installing by hand. The names are Debian's:\n\n{list}\n"
    )))
}

fn seen(sign: Sign) -> bool {
    match sign {
        Sign::Program(name) => tools::has(name),
        Sign::Library(name) => tools::answer(tools::command("pkg-config").args(["--exists", name])).is_some(),
        Sign::Module(name) => {
            let code = format!("import {name}");
            tools::answer(tools::command("python3").args(["-c", &code])).is_some()
        }
        Sign::Trust => true,
    }
}

fn rust_parts() -> Result<(), Stop> {
    for part in ["fmt", "clippy"] {
        if tools::answer(&mut tools::cargo(&[part, "--version"])).is_none() {
            let why = format!("`cargo {part}` is needed. Type this line, then start again:");
            return Err(Stop::with_line(why, "rustup component add rustfmt clippy"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_nobody_has_is_not_seen() {
        assert!(!seen(Sign::Program("a-program-nobody-wrote")));
    }

    #[test]
    fn what_is_taken_on_trust_is_seen() {
        assert!(seen(Sign::Trust));
    }

    #[test]
    fn without_apt_a_missing_tool_is_named_with_its_reason() {
        let package = Package { name: "quill", why: "to write", sign: Sign::Program("a-program-nobody-wrote") };
        let stop = other_linux(&[package]).expect_err("nobody has it");
        assert!(stop.to_string().contains("quill  to write"));
    }
}
