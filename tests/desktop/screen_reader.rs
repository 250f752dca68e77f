//! What a screen reader is told (AT-SPI), not what the page says of itself.

use std::process::Command;

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

/// Everything that a screen reader is told about a process, in reading order.
///
/// Each look is a program of its own: one that stays connected sees what it remembers.
pub fn tree(process: u32) -> Vec<Told> {
    let script = places::root().join("tests/desktop/screen_reader.py");
    let output = Command::new("/usr/bin/python3").arg(script).arg(process.to_string()).output();
    let output = output.expect("python3 starts; `apt-get install python3-pyatspi` brings it");
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(!problem.contains("ModuleNotFoundError"), "`apt-get install python3-pyatspi` is needed: {problem}");
    String::from_utf8_lossy(&output.stdout).lines().filter_map(told).collect()
}

/// Waits until the tree holds something, and gives the whole of it.
pub fn tells(process: u32, role: &str, name: &str) -> Vec<Told> {
    let mut last = Vec::new();
    let found = wait::until(|| {
        last = tree(process);
        last.iter().any(|it| it.role == role && it.name == name).then_some(())
    });
    assert!(found.is_some(), "a screen reader is not told of a {role} {name:?}, but of:\n{}", listed(&last));
    last
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
