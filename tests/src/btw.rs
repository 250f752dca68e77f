//! `btw` as a process of its own.

use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::{Value, json};

use crate::places;

/// The path of `btw`: the one already built, or one that is built now.
///
/// # Panics
///
/// When it cannot be built.
#[must_use]
pub fn path() -> PathBuf {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        if let Some(given) = std::env::var_os("BTW_BINARY").map(PathBuf::from).filter(|it| it.is_file()) {
            return given;
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo).current_dir(places::root()).args(["build", "--quiet", "-p", "btw"]).status();
        assert!(status.is_ok_and(|it| it.success()), "btw could not be built: `cargo build -p btw` shows why");
        places::target().join("debug").join(format!("btw{}", std::env::consts::EXE_SUFFIX))
    })
    .clone()
}

/// A line of `btw` that has ended.
#[derive(Debug)]
pub struct Said {
    /// What it answered.
    pub out: String,
    /// What it told people.
    pub err: String,
    /// Whether it ended well.
    pub well: bool,
    /// The number it ended with; nothing when the system ended it.
    pub code: Option<i32>,
}

impl Said {
    /// The answer.
    ///
    /// # Panics
    ///
    /// When it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|problem| panic!("{problem} in {:?}, beside {}", self.out, self.err))
    }

    /// What it told people first.
    #[must_use]
    pub fn sentence(&self) -> &str {
        self.err.lines().next().unwrap_or_default()
    }

    /// The kind of the failure, as scripts read it.
    #[must_use]
    pub fn kind(&self) -> String {
        let last = self.err.lines().last().and_then(|it| serde_json::from_str::<Value>(it).ok());
        last.and_then(|it| it["kind"].as_str().map(str::to_owned)).unwrap_or_default()
    }
}

impl From<Output> for Said {
    fn from(Output { status, stdout, stderr }: Output) -> Self {
        Self {
            out: String::from_utf8(stdout).expect("an answer in UTF-8"),
            err: String::from_utf8_lossy(&stderr).into_owned(),
            well: status.success(),
            code: status.code(),
        }
    }
}

/// Runs `btw --vault VAULT …` to its end, without a terminal to ask at.
///
/// # Panics
///
/// When it cannot be started.
#[must_use]
pub fn run(vault: &Path, passphrase: Option<&str>, arguments: &[&str]) -> Said {
    command(vault, passphrase).args(arguments).stdin(Stdio::null()).output().expect("btw starts").into()
}

/// `btw --vault VAULT`, to be given its verb.
#[must_use]
pub fn command(vault: &Path, passphrase: Option<&str>) -> Command {
    knowing(Command::new(path()), vault, passphrase)
}

/// Runs `btw --vault VAULT …` to its end in an address space of so many KiB: what asks for more memory is ended.
///
/// # Panics
///
/// When it cannot be started.
#[cfg(unix)]
#[must_use]
pub fn run_within(kib: u64, vault: &Path, passphrase: Option<&str>, arguments: &[&str]) -> Said {
    let mut command = within(kib);
    command.arg(path());
    knowing(command, vault, passphrase).args(arguments).stdin(Stdio::null()).output().expect("btw starts").into()
}

/// A shell that limits its address space and becomes the program whose path and arguments are added.
#[cfg(unix)]
#[must_use]
pub fn within(kib: u64) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v \"$0\" && exec \"$@\"", &kib.to_string()]);
    command
}

fn knowing(mut command: Command, vault: &Path, passphrase: Option<&str>) -> Command {
    command.arg("--vault").arg(vault).env_remove("BTW_PASSPHRASE").env_remove("BTW_NEW_PASSPHRASE");
    if let Some(passphrase) = passphrase {
        command.env("BTW_PASSPHRASE", passphrase);
    }
    command
}

/// A running `btw pipe`. It is killed, not closed, when it is dropped.
pub struct Pipe {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Pipe {
    /// Starts it; the vault is opened with the first `status`.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    #[must_use]
    pub fn start(vault: &Path) -> Self {
        let mut command = command(vault, None);
        command.arg("pipe").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("btw pipe starts");
        let input = child.stdin.take().expect("a way in");
        let output = BufReader::new(child.stdout.take().expect("a way out"));
        let mut pipe = Self { child, input, output };
        let _ = pipe.ask("status", &json!({}));
        pipe
    }

    /// Sends a request without waiting for its answer.
    pub fn send(&mut self, command: &str, input: &Value) {
        let line = json!({ "id": 1, "command": command, "input": input }).to_string();
        // A pipe whose reader was killed is what some tests are about.
        let _ = writeln!(self.input, "{line}").and_then(|()| self.input.flush());
    }

    /// The next answer; nothing when the process has gone.
    ///
    /// # Panics
    ///
    /// When the answer is not JSON.
    pub fn hear(&mut self) -> Option<Value> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(count) if count > 0 && line.ends_with('\n') => Some(serde_json::from_str(&line).expect("JSON")),
            _ => None,
        }
    }

    /// A request and its answer.
    ///
    /// # Panics
    ///
    /// When the process has gone.
    pub fn ask(&mut self, command: &str, input: &Value) -> Value {
        self.send(command, input);
        self.hear().expect("an answer")
    }

    /// The process, to be killed by whoever wants to.
    pub fn process(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Ends the process at once, as kill -9 does.
    pub fn kill(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        self.kill();
    }
}
