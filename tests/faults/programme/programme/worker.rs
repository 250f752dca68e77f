//! What the program does when it is started by itself, to be killed, held back or measured.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};

use vault::{Cost, Key, Vault, Work};

use super::history::{self, History};
use super::{full_disk, keys, kills, migrations, scale};

/// The passphrases that come one after the other.
pub const PASSPHRASES: [&str; 3] = ["rain violet tea umbrella", "quiet harbour lamp seven", "seven stones under water"];

/// Does one piece of work; the first argument says which.
pub fn main(arguments: &[String]) -> ExitCode {
    let text = |at: usize| arguments.get(at).map_or("", String::as_str);
    let number = |at: usize| text(at).parse::<u64>().unwrap_or(0);
    let folder = PathBuf::from(text(1));
    match text(0) {
        "history" => go_through(&folder, number(2), number(3)),
        "keys" => keys::go_through(&folder, number(2)),
        "migrate" => migrations::migrate(&folder),
        "careless" => kills::careless(&folder),
        "limited" => full_disk::limited(&folder, number(2), number(3)),
        "tiny" => full_disk::tiny(&folder, number(2)),
        "die" => keys::die(text(2), &folder, number(3)),
        "hold" => hold(&folder),
        "scale" => scale::build_and_use(&folder, number(2)),
        "hog" => scale::hog(),
        "torn" => migrations::torn(&folder),
        other => {
            eprintln!("there is no work called {other}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Says that something is done.
pub fn say(word: &str) {
    let mut out = std::io::stdout().lock();
    // Whoever listened may have gone.
    let _ = writeln!(out, "{word}").and_then(|()| out.flush());
}

/// Goes on with a history, and says each step when it is on the disk.
fn go_through(folder: &Path, seed: u64, from: u64) {
    let mut history = History::of(seed);
    for _ in 0..from {
        history.next();
    }
    let mut vault = Vault::open(folder, Key::Device, history.now()).expect("the vault opens");
    loop {
        let step = history.next();
        history::apply(&step, &mut vault, history.now()).expect("a step");
        say("done");
    }
}

/// Opens a vault and keeps it until the input ends.
fn hold(folder: &Path) {
    let _vault = Vault::open(folder, Key::Device, history::start()).expect("the vault opens");
    say("open");
    let mut nothing = Vec::new();
    let _ = std::io::stdin().read_to_end(&mut nothing);
}

/// A piece of work in a process of its own, to be killed.
pub struct Worker {
    child: Child,
    heard: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts it.
    pub fn start(arguments: &[&str]) -> Self {
        Self::of(&mut Command::new(std::env::current_exe().expect("this program")), arguments)
    }

    /// Starts it through another command.
    pub fn of(command: &mut Command, arguments: &[&str]) -> Self {
        command.arg("worker").args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("a process");
        let heard = BufReader::new(child.stdout.take().expect("its voice"));
        Self { child, heard }
    }

    /// The next thing it says; nothing when it has ended.
    pub fn hear(&mut self) -> Option<String> {
        let mut line = String::new();
        match self.heard.read_line(&mut line) {
            Ok(count) if count > 0 && line.ends_with('\n') => Some(line.trim_end().to_owned()),
            _ => None,
        }
    }

    /// Ends it, as kill -9 does, and hears what it had still said.
    pub fn kill(mut self) -> Vec<String> {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        self.rest()
    }

    /// Waits until it ends by itself.
    pub fn rest(&mut self) -> Vec<String> {
        let mut said = Vec::new();
        while let Some(line) = self.hear() {
            said.push(line);
        }
        let _ = self.child.wait();
        said
    }

    /// Whether it ended well. Ask after [`Worker::rest`].
    pub fn ended_well(&mut self) -> bool {
        self.child.wait().is_ok_and(|it| it.success())
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder in memory where there is one: what is tested is the order of calls, not the speed of a disk.
pub fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::TempDir::with_prefix_in("faults-", memory)
    } else {
        tempfile::TempDir::with_prefix("faults-")
    };
    made.expect("a folder")
}

/// A vault that opens by itself, after so many steps of a history.
pub fn vault_after(folder: &Path, history: &mut History, steps: u64) -> Vault {
    let (mut vault, _) = Vault::create(folder, None, Cost::Lowest).expect("a vault");
    for _ in 0..steps {
        let step = history.next();
        history::apply(&step, &mut vault, history.now()).expect("a step");
    }
    vault
}

/// Copies every file of a folder, however deep.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for item in std::fs::read_dir(from).expect("a folder") {
        let path = item.expect("a file").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).expect("a copy");
        }
    }
}

/// Work that nobody watches.
pub fn quiet() -> Work<'static> {
    Work::unwatched()
}
