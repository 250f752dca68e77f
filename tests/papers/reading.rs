//! The programs that read what was made.

use std::{path::Path, process::Command};

/// What a program of the system says.
pub fn said(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program).args(arguments).arg(file).arg("-").output();
    let output = output.unwrap_or_else(|problem| panic!("{program} starts: {problem}"));
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {problem}");
    String::from_utf8(output.stdout).expect("text")
}

/// What `pdfinfo` knows, with these arguments. It takes no second file.
pub fn pdfinfo(arguments: &[&str], file: &Path) -> String {
    let output = Command::new("pdfinfo").args(arguments).arg(file).output();
    let output = output.expect("pdfinfo starts; `apt-get install poppler-utils` brings it");
    assert!(output.status.success(), "pdfinfo: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The value of one line of `pdfinfo`.
pub fn fact(name: &str, file: &Path) -> String {
    let all = pdfinfo(&[], file);
    let value = all.lines().find_map(|it| it.strip_prefix(name)?.strip_prefix(':'));
    value.unwrap_or_else(|| panic!("pdfinfo says nothing of {name}:\n{all}")).trim().to_owned()
}

/// The words of a PDF.
pub fn text(file: &Path) -> String {
    said("pdftotext", &[], file)
}

/// The words with every gap between them as one space.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
