//! Running other programs from the repository root.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::say::Stop;

/// The repository root, where every program is started.
pub fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let here = PathBuf::from(here);
    here.ancestors().nth(3).map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The folder cargo builds into.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The path of a program cargo built: `profile` is `debug` or `release`.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A command that runs at the repository root and is never asked anything.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// A command that ends when we do, however we end, where the system can see to that.
pub fn bound(program: &str) -> Command {
    if !has("setpriv") {
        return command(program);
    }
    let mut command = command("setpriv");
    command.args(["--pdeathsig", "TERM", "--", program]);
    command
}

/// The cargo that started us, with these arguments.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = command(&cargo);
    command.args(arguments);
    command
}

/// Runs a command to its end, showing what it says.
///
/// # Errors
///
/// [`Stop`] naming the command when it cannot start or ends with an error.
pub fn finish(command: &mut Command) -> Result<(), Stop> {
    let name = spelled(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Stop::new(format!("`{name}` ended with {status}."))),
        Err(problem) => Err(Stop::new(format!("`{name}` could not be started: {problem}."))),
    }
}

/// What a command prints, or `None` when it cannot start or ends with an error.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let words = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(words)
}

/// Whether a program of this name is on the search path.
pub fn has(program: &str) -> bool {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(&name).is_file())
}

/// A command as it would be typed, with the folder part of the program left out.
fn spelled(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_folder_with_the_workspace() {
        assert!(root().join("src-tauri/crates/xtask/Cargo.toml").is_file());
    }

    #[test]
    fn a_command_is_spelled_as_a_person_would_type_it() {
        let mut command = Command::new("/somewhere/bin/cargo");
        assert_eq!(spelled(command.args(["test", "-p", "wire"])), "cargo test -p wire");
    }

    #[test]
    fn a_program_that_does_not_exist_is_not_on_the_path() {
        assert!(!has("a-program-nobody-wrote"));
    }
}
