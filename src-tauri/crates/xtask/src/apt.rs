//! Installing packages on Debian and Ubuntu, without ever asking a question.

use std::collections::BTreeSet;
use std::process::Command;

use crate::packages::{self, Package};
use crate::say::{self, Stop};
use crate::tools;

/// Whether this system keeps its packages with apt.
pub fn here() -> bool {
    tools::has("apt-get") && tools::has("dpkg-query")
}

/// Installs what is missing, after saying what and why.
///
/// # Errors
///
/// [`Stop`] with the line to type when we may not install, or when apt could not.
pub fn provide(needed: &[Package]) -> Result<(), Stop> {
    let missing = absent(needed);
    if missing.is_empty() {
        return Ok(());
    }
    say::heading("Packages from the system");
    say::line(&packages::listed(&missing));
    install(&missing)?;
    match absent(needed).as_slice() {
        [] => Ok(()),
        still => Err(Stop::with_line("Some packages are still not installed.", line_to_type(still))),
    }
}

fn install(missing: &[Package]) -> Result<(), Stop> {
    let Some(way) = way_in() else {
        let why = "Installing these packages needs an administrator. Type this line, then start again:";
        return Err(Stop::with_line(why, line_to_type(missing)));
    };
    say::line(way.said);
    // An old list of packages may do; whether it does is for the installation to say.
    if tools::finish(apt(&way).arg("update")).is_err() {
        say::line("The list of packages could not be renewed. Trying with the list there is.");
    }
    let names = missing.iter().map(|package| package.name);
    let outcome = tools::finish(apt(&way).args(["-y", "install", "--no-install-recommends"]).args(names));
    outcome.map_err(|_| {
        let why = "apt could not install the packages. This line shows why:";
        Stop::with_line(why, line_to_type(missing))
    })
}

/// How we may run apt: as root, or by sudo without a password.
struct Way {
    before: &'static [&'static str],
    said: &'static str,
}

fn way_in() -> Option<Way> {
    if tools::answer(tools::command("id").arg("-u")).as_deref() == Some("0") {
        return Some(Way { before: &[], said: "Installing them now." });
    }
    let sudo = tools::has("sudo") && tools::answer(tools::command("sudo").args(["-n", "true"])).is_some();
    sudo.then_some(Way { before: &["sudo", "-n"], said: "Installing them now, by sudo." })
}

fn apt(way: &Way) -> Command {
    // env carries the setting through sudo, which clears the environment.
    let words = [way.before, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]].concat();
    let mut command = tools::command(words[0]);
    command.args(&words[1..]);
    command
}

fn line_to_type(missing: &[Package]) -> String {
    let names: Vec<_> = missing.iter().map(|package| package.name).collect();
    let names = names.join(" ");
    format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}")
}

fn absent(needed: &[Package]) -> Vec<Package> {
    let mut query = tools::command("dpkg-query");
    query.args(["-W", "-f=${Package} ${Status}\\n"]).args(needed.iter().map(|package| package.name));
    // It ends with an error when a name is unknown, and still answers for the others.
    let output = query.output().map(|output| output.stdout).unwrap_or_default();
    let installed = installed(&String::from_utf8_lossy(&output));
    packages::missing(needed, |package| installed.contains(package.name))
}

/// The names of the packages dpkg calls installed, from lines such as `xvfb install ok installed`.
fn installed(answer: &str) -> BTreeSet<String> {
    let lines = answer.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    lines
        .filter_map(|words| match words.as_slice() {
            [name, _wanted, "ok", "installed"] => Some((*name).to_owned()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Purpose;

    #[test]
    fn a_package_counts_only_when_dpkg_calls_it_installed() {
        let answer = "xvfb install ok installed\nxauth deinstall ok config-files\n\
                      dbus hold ok installed\nopenbox install ok half-configured\n";
        let installed = installed(answer);
        assert_eq!(installed.iter().collect::<Vec<_>>(), ["dbus", "xvfb"]);
    }

    #[test]
    fn an_empty_answer_means_nothing_is_installed() {
        assert!(installed("").is_empty());
    }

    #[test]
    fn the_line_to_type_names_every_missing_package() {
        let line = line_to_type(&packages::needed(Purpose::Build));
        assert!(line.starts_with("sudo apt-get update && sudo apt-get install -y "));
        assert!(line.ends_with("gstreamer1.0-plugins-good fonts-dejavu-core"));
    }
}
