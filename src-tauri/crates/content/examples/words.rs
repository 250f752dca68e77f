//! `cargo xtask words [TAG]`: looks at the words of one language, or of all.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use content::translation::{self, Files, Finding, What};

fn main() -> ExitCode {
    match look(std::env::args().nth(1).as_deref()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("The words cannot be read: {problem}.");
            ExitCode::FAILURE
        }
    }
}

/// Whether nothing has to be mended in that language, or in any.
fn look(tag: Option<&str>) -> io::Result<bool> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let english = translation::files(&here.join("words/en"))?;
    let mut sound = true;
    for language in languages(&here.join("words"))?.iter().filter(|it| tag.is_none_or(|tag| tag == *it)) {
        sound &= if language == "en" {
            tell_english(&english, here)?
        } else {
            tell(language, &english, &translation::files(&here.join("words").join(language))?, tag.is_some())
        };
    }
    let known = tag.is_none_or(|tag| here.join("words").join(tag).is_dir());
    if !known {
        eprintln!("There is no folder src-tauri/crates/content/words/{}.", tag.unwrap_or_default());
    }
    Ok(sound && known)
}

fn languages(folder: &Path) -> io::Result<BTreeSet<String>> {
    let all = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    Ok(all.iter().filter(|it| it.path().is_dir()).map(|it| it.file_name().to_string_lossy().into_owned()).collect())
}

/// English beside itself, and what nothing asks for.
fn tell_english(english: &Files, here: &Path) -> io::Result<bool> {
    let mut report = translation::compare(english, english);
    let mut sources = Vec::new();
    for folder in ["ui/src", "src-tauri/crates"] {
        gather(&here.join("../../..").join(folder), &mut sources)?;
    }
    report.faults.extend(translation::unused(english, &sources));
    // The tests of the words know which texts may have a longer sentence.
    report.faults.retain(|it| !matches!(it.what, What::Long { .. }));
    println!("en: {} texts", report.of);
    show(&report.faults);
    Ok(report.faults.is_empty())
}

fn tell(language: &str, english: &Files, other: &Files, all: bool) -> bool {
    let report = translation::compare(english, other);
    println!("{language}: {} of {} texts, {} %", report.said, report.of, report.said * 100 / report.of.max(1));
    show(&report.faults);
    if all {
        show(&report.notes);
    } else if !report.notes.is_empty() {
        println!("  {} notes: cargo xtask words {language}", report.notes.len());
    }
    report.faults.is_empty()
}

fn show(findings: &[Finding]) {
    for it in findings {
        println!("  {it}");
    }
}

/// Every source of the app below a folder; tests of the screens and generated lists name messages without saying them.
fn gather(folder: &Path, into: &mut Vec<String>) -> io::Result<()> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect::<Result<_, _>>()?;
    all.sort();
    for path in all {
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            gather(&path, into)?;
        } else if [".ts", ".svelte", ".rs"].iter().any(|it| name.ends_with(it))
            && !name.contains(".test.")
            && name != "ids.ts"
        {
            into.push(fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
