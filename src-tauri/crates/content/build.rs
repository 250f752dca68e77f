//! Lists the folders of exercises, so that a new exercise is a new folder and nothing else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let exercises = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("exercises");
    println!("cargo::rerun-if-changed={}", exercises.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("folders.rs");
    fs::write(out, listing(&folders(&exercises)?))
}

/// The folders, in order of their names.
fn folders(exercises: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for folder in fs::read_dir(exercises)? {
        let path = folder?.path();
        if path.join("exercise.json").is_file() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// The source of a list of pairs: what each folder does, and what it says.
fn listing(folders: &[PathBuf]) -> String {
    let mut source = String::from("&[\n");
    for folder in folders {
        let file = |name: &str| folder.join(name).display().to_string();
        let _ = writeln!(source, "(include_str!({:?}), include_str!({:?})),", file("exercise.json"), file("en.ftl"));
    }
    source.push_str("]\n");
    source
}
