//! T14: keys and passphrase are not in memory after the lock, and no word of a person is in any file, whether
//! the program is in use, locked, or ended in the middle.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use betweentimes_tests::btw;
use betweentimes_tests::canary::Canary;
use betweentimes_tests::desk::{check_in, page};
use betweentimes_tests::memory::remembers;
use betweentimes_tests::opened::Opened;
use serde_json::{Value, json};

use super::Scale;
use super::outcome::Outcome;
use super::worker::{PASSPHRASES, folder};

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    for round in 0..scale.of(1, 5) {
        if let Err(problem) = one_round(round, &mut outcome) {
            outcome.tried(Err(problem));
        }
    }
    control(&mut outcome);
    outcome
}

/// A `btw pipe` with a home of its own, so that everything it could write is looked at.
struct Program {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    fn start(home: &Path) -> Self {
        let mut command = Command::new(btw::path());
        command.arg("--vault").arg(home.join("vault")).arg("pipe").env_remove("BTW_PASSPHRASE");
        for (name, inside) in
            [("HOME", "home"), ("TMPDIR", "tmp"), ("XDG_RUNTIME_DIR", "run"), ("XDG_CACHE_HOME", "cache")]
        {
            fs::create_dir_all(home.join(inside)).expect("a folder");
            command.env(name, home.join(inside));
        }
        command.current_dir(home.join("home")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("btw pipe starts");
        let input = child.stdin.take().expect("a way in");
        let output = BufReader::new(child.stdout.take().expect("a way out"));
        Self { child, input, output }
    }

    fn ask(&mut self, command: &str, input: &Value) -> Result<Value, String> {
        let line = json!({ "id": 1, "command": command, "input": input });
        writeln!(self.input, "{line}").map_err(|it| it.to_string())?;
        let mut line = String::new();
        self.output.read_line(&mut line).map_err(|it| it.to_string())?;
        let answer: Value = serde_json::from_str(&line).map_err(|it| it.to_string())?;
        answer.get("ok").cloned().ok_or(format!("`{command}`: {answer}"))
    }

    /// Whether its memory holds these bytes anywhere.
    fn remembers(&self, wanted: &[u8]) -> bool {
        remembers(self.child.id(), &[wanted]).expect("its memory is open to us")[0]
    }

    fn signal(&mut self, signal: rustix::process::Signal) {
        let id = rustix::process::Pid::from_child(&self.child);
        let _ = rustix::process::kill_process(id, signal);
        let _ = self.child.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn one_round(round: u64, outcome: &mut Outcome) -> Result<(), String> {
    let home = folder();
    let canaries: Vec<Canary> =
        ["title", "text", "line", "tag", "search", "draft"].map(|it| Canary::new(&format!("{it}{round}"))).into();
    let mut program = Program::start(home.path());
    program.ask("status", &json!({}))?;
    let made = program.ask("create_vault", &json!({ "passphrase": PASSPHRASES[0] }))?;
    let code = made["recoveryCode"].as_str().unwrap_or_default().to_owned();
    write_everything(&mut program, &canaries)?;
    program.ask("back_up", &json!({}))?;
    let secrets = secrets(&home.path().join("vault"))?;
    outcome.tried(nothing_in_files(&canaries, &code, home.path()).map_err(|it| format!("while open: {it}")));
    // The control: while it is open, the key has to be in memory, or the look sees nothing.
    outcome.control(secrets.iter().any(|it| program.remembers(&it.1)));

    program.ask("lock", &json!({}))?;
    // Answered only when the vault is closed.
    program.ask("status", &json!({}))?;
    for (name, bytes) in &secrets {
        outcome.tried(if program.remembers(bytes) {
            Err(format!("{name} is in memory after the lock"))
        } else {
            Ok(())
        });
    }
    let words = canaries.iter().filter(|it| program.remembers(it.word().as_bytes())).count();
    outcome.note(format!("words still in memory after the lock: {words} of {}", canaries.len()));
    outcome.tried(nothing_in_files(&canaries, &code, home.path()).map_err(|it| format!("after the lock: {it}")));

    program.ask("unlock", &json!({ "passphrase": PASSPHRASES[0] }))?;
    write_everything(&mut program, &canaries)?;
    program.signal(rustix::process::Signal::ABORT);
    outcome.tried(nothing_in_files(&canaries, &code, home.path()).map_err(|it| format!("after an abort: {it}")));
    Ok(())
}

fn write_everything(program: &mut Program, canaries: &[Canary]) -> Result<(), String> {
    let [title, text, line, tag, search, draft] = canaries else { return Err("six canaries".into()) };
    let mut first = program.ask("begin", &json!({ "body": page(title.word(), text.word()) }))?;
    first["tags"] = json!([tag.word()]);
    program.ask("write_entry", &json!({ "draft": first }))?;
    let second = program.ask("begin", &json!({ "body": check_in(Some(4), line.word()) }))?;
    program.ask("write_entry", &json!({ "draft": second }))?;
    program.ask("search", &json!({ "words": search.word(), "filter": {} }))?;
    let third = program.ask("begin", &json!({ "body": page("", draft.word()) }))?;
    program.ask("keep_draft", &json!({ "draft": third })).map(drop)
}

/// The keys of a vault, and what opens it, as bytes.
fn secrets(vault: &Path) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let opened = Opened::with_passphrase(vault, PASSPHRASES[0])?;
    let text = opened.database.iter().map(|it| format!("{it:02x}")).collect::<String>();
    Ok(vec![
        ("the passphrase", PASSPHRASES[0].as_bytes().to_vec()),
        ("the key of the passphrase", opened.of_passphrase.to_vec()),
        ("the vault key", opened.vault.to_vec()),
        ("the key of the database", opened.database.to_vec()),
        // The first letters are written over by the allocator's own marks.
        ("the text of that key", text.as_bytes()[32..].to_vec()),
    ])
}

fn nothing_in_files(canaries: &[Canary], code: &str, home: &Path) -> Result<(), String> {
    let secrets = [PASSPHRASES[0], code, &code.replace('-', "")].map(Canary::of);
    for canary in canaries.iter().chain(&secrets) {
        let found = canary.found_in(home);
        if !found.is_empty() {
            return Err(format!("a secret lies readable in {} files", found.len()));
        }
    }
    Ok(())
}

/// The control: an ordinary database with the same words.
fn control(outcome: &mut Outcome) {
    let home = folder();
    let canary = Canary::new("control");
    let plain = rusqlite::Connection::open(home.path().join("plain.db")).expect("a database");
    plain.execute_batch("CREATE TABLE pages (text TEXT)").expect("a table");
    plain.execute("INSERT INTO pages VALUES (?1)", [canary.word()]).expect("a row");
    outcome.control(nothing_in_files(&[canary], "no code at all", home.path()).is_err());
}
