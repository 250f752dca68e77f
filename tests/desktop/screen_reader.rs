//! What a screen reader is told (AT-SPI), not what the page says of itself.

use std::{
    cell::RefCell,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use betweentimes_tests::places;

use crate::wait;

/// One object of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its role, such as `push button`.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Whether the keyboard is on it.
    pub focused: bool,
    /// The text in it.
    pub text: String,
}

/// Somebody who listens to one app.
pub struct Reader {
    process: Child,
    line: RefCell<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Reader {
    /// Listens to the app of this process id.
    pub fn of(app: u32) -> Self {
        let script = places::root().join("tests/desktop/screen_reader.py");
        let mut command = Command::new("/usr/bin/python3");
        command.arg(script).arg(app.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("python3 starts; `apt-get install python3-pyatspi` brings it");
        let input = process.stdin.take().expect("a way in");
        let output = BufReader::new(process.stdout.take().expect("a way out"));
        Self { process, line: RefCell::new((input, output)) }
    }

    /// Everything that is told, in reading order.
    pub fn tree(&self) -> Vec<Told> {
        let mut line = self.line.borrow_mut();
        let (input, output) = &mut *line;
        writeln!(input).and_then(|()| input.flush()).expect("the reader listens");
        let mut tree = Vec::new();
        loop {
            let mut said = String::new();
            let count = output.read_line(&mut said).expect("the reader answers");
            assert!(count > 0, "the reader has gone; does `python3 -c 'import pyatspi'` work?");
            match said.trim_end_matches('\n') {
                "." => return tree,
                object => tree.extend(told(object)),
            }
        }
    }

    /// Waits until the tree holds something, and gives the whole of it.
    pub fn tells(&self, role: &str, name: &str) -> Vec<Told> {
        let mut last = Vec::new();
        let found = wait::until(|| {
            last = self.tree();
            last.iter().any(|it| it.role == role && it.name == name).then_some(())
        });
        assert!(found.is_some(), "a screen reader is not told of a {role} {name:?}, but of:\n{}", listed(&last));
        last
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The tree for people to read.
pub fn listed(tree: &[Told]) -> String {
    let lines: Vec<String> = tree.iter().map(|it| format!("{} | {}", it.role, it.name)).collect();
    lines.join("\n")
}

fn told(line: &str) -> Option<Told> {
    let mut parts = line.split('\t');
    let (role, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    let focused = parts.next() == Some("*");
    Some(Told { role, name, focused, text: parts.next().unwrap_or_default().to_owned() })
}
