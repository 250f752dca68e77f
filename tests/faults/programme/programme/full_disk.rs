//! T4: the disk is full. What was saved is there, what could not be saved is said, and everything can be read.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use rustix::process::{Resource, Rlimit, setrlimit};
use vault::{Cost, Error, Key, Pin, Vault};

use super::Scale;
use super::history::{self, History, Known, holds_one_of, start};
use super::outcome::Outcome;
use super::worker::{Worker, copy, folder, quiet, say, vault_after};

/// Steps that are tried at every limit.
const STEPS: u64 = 60;

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    let home = folder();
    let prepared = home.path().join("prepared");
    let mut history = History::of(scale.seed);
    drop(vault_after(&prepared, &mut history, 20));
    let size = fs::metadata(prepared.join("vault.db")).expect("the file").len();
    let limits = scale.of(20, 100);
    let mut refused = 0;
    for at in 0..limits {
        // From no room at all to room for most of it. What a full disk has already given can be written over.
        let limit = size + at * 150_000 / limits;
        let vault = home.path().join("vault");
        copy(&prepared, &vault);
        let (looked, told) = one_limit(&vault, limit, scale.seed);
        refused += told;
        outcome.tried(looked.map_err(|it| format!("{limit} bytes: {it}")));
        fs::remove_dir_all(&vault).expect("gone");
    }
    outcome.note(format!("{refused} saves were refused"));
    tmpfs(&mut outcome);
    control(&mut outcome);
    outcome
}

fn one_limit(vault: &Path, limit: u64, seed: u64) -> (Result<(), String>, u64) {
    let mut worker = Worker::start(&["limited", &vault.display().to_string(), &limit.to_string(), &seed.to_string()]);
    let said = worker.rest();
    if !worker.ended_well() {
        return (Err("the process ended badly".into()), 0);
    }
    let mut history = History::of(seed);
    for _ in 0..20 {
        history.next();
    }
    let mut refused = 0;
    for line in &said {
        match line.as_str() {
            "done" => drop(history.next()),
            "refused" => {
                refused += 1;
                history.skip();
            }
            "backup" | "no backup" => {}
            other => return (Err(format!("it said: {other}")), refused),
        }
    }
    let looked =
        Vault::open(vault, Key::Device, start()).map_err(|it| format!("does not open: {it}")).and_then(|mut open| {
            holds_one_of(&open, &[&history.known])?;
            for backup in vault::Shelf::of_vault(vault).list().map_err(|it| it.to_string())? {
                open.rehearse(&backup.path, None, start(), quiet()).map_err(|it| format!("half a backup: {it}"))?;
            }
            // With room again it goes on.
            let step = history.next();
            history::apply(&step, &mut open, history.now()).map_err(|it| format!("does not save again: {it}"))
        });
    (looked, refused)
}

/// Goes through a history while no file may grow beyond a limit.
pub fn limited(folder: &Path, limit: u64, seed: u64) {
    // SAFETY: takes the signal away before anything else happens; the error is what is looked at.
    #[allow(unsafe_code, reason = "the system would end the process instead of answering")]
    unsafe {
        libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
    }
    let mut history = History::of(seed);
    for _ in 0..20 {
        history.next();
    }
    let mut vault = Vault::open(folder, Key::Device, start()).expect("the vault opens");
    setrlimit(Resource::Fsize, Rlimit { current: Some(limit), maximum: Some(limit) }).expect("a limit");
    for _ in 0..STEPS {
        let mut after = history.clone();
        let step = after.next();
        match history::apply(&step, &mut vault, after.now()) {
            Ok(()) => {
                history = after;
                say("done");
            }
            Err(Error::NoRoom | Error::Io(_)) => {
                history.skip();
                say("refused");
            }
            Err(other) => {
                say(&format!("a full disk was taken for something else: {other}"));
                return;
            }
        }
        match Known::of(&vault) {
            Ok(there) if there.is(&history.known) => {}
            Ok(_) => return say("what was saved is not there while the disk is full"),
            Err(problem) => return say(&format!("nothing can be read while the disk is full: {problem}")),
        }
    }
    match vault.back_up(start(), Pin::Usual, quiet()) {
        Ok(_) => say("backup"),
        Err(Error::NoRoom | Error::Io(_)) => say("no backup"),
        Err(other) => say(&format!("a backup without room: {other}")),
    }
}

/// The same on a file system of 2 MB, where the kernel permits one.
fn tmpfs(outcome: &mut Outcome) {
    let home = folder();
    let mut command = Command::new("unshare");
    let mounted = "mount -t tmpfs -o size=2m tmpfs \"$0\" && exec \"$@\"";
    let program = std::env::current_exe().expect("this program");
    command.args(["-rm", "sh", "-c", mounted]).arg(home.path()).arg(program);
    // The shell's own complaints are not the program's.
    command.process_group(0);
    let mut worker = Worker::of(&mut command, &["tiny", &home.path().display().to_string(), "4"]);
    let said = worker.rest();
    match said.last().map(String::as_str) {
        None => outcome.note("no file system of 2 MB: the kernel does not permit one here"),
        Some("well") => outcome.tried(Ok(())),
        Some(other) => outcome.tried(Err(format!("on a file system of 2 MB: {other}"))),
    }
}

/// Fills a small file system, makes room again, and goes on.
pub fn tiny(folder: &Path, seed: u64) {
    say(match fill_and_go_on(folder, seed) {
        Ok(()) => "well".to_owned(),
        Err(problem) => problem,
    }
    .as_str());
}

fn fill_and_go_on(folder: &Path, seed: u64) -> Result<(), String> {
    let filler = folder.join("filler");
    fs::write(&filler, vec![0; 700_000]).map_err(|it| it.to_string())?;
    let (mut vault, _) = Vault::create(&folder.join("vault"), None, Cost::Lowest).map_err(|it| it.to_string())?;
    let mut history = History::of(seed);
    let mut refused = 0;
    for _ in 0..2_000 {
        let mut after = history.clone();
        let step = after.next();
        match history::apply(&step, &mut vault, after.now()) {
            Ok(()) => history = after,
            Err(Error::NoRoom) => {
                refused += 1;
                history.skip();
            }
            Err(other) => return Err(format!("a full disk was taken for something else: {other}")),
        }
        if refused == 5 {
            break;
        }
    }
    if refused < 5 {
        return Err("the disk did not fill up".into());
    }
    holds_one_of(&vault, &[&history.known])?;
    fs::remove_file(filler).map_err(|it| it.to_string())?;
    for _ in 0..5 {
        let step = history.next();
        history::apply(&step, &mut vault, history.now()).map_err(|it| format!("does not save again: {it}"))?;
    }
    holds_one_of(&vault, &[&history.known])
}

/// The control: a journal that is one file, written over where it stands.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let journal = home.path().join("journal.json");
    fs::write(&journal, vec![b'a'; 10_000]).expect("a journal");
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 2; printf 'b%.0s' $(seq 20000) > \"$0\""]).arg(&journal);
    let _ = command.stderr(std::process::Stdio::null()).status();
    outcome.control(fs::read(&journal).is_ok_and(|it| it.len() != 10_000 && it.len() != 20_000));
}
