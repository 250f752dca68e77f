//! What the programs are made of, as cargo tells it.

use std::collections::BTreeSet;
use std::process::Command;

use betweentimes_tests::places;
use serde_json::Value;

/// The programs that are passed on.
pub const SHIPPED: &[&str] = &["betweentimes", "btw"];

/// The systems they are made for.
pub const SYSTEMS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// A crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// Everything a program is made of on one system, and what is needed to build it.
pub fn made_of(package: &str, system: &str) -> BTreeSet<Part> {
    let arguments = ["-p", package, "--target", system, "-e", "normal,build", "--prefix", "none", "-f", "{p}"];
    let told = cargo(&[["tree", "--offline", "--locked"].as_slice(), &arguments].concat());
    told.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (name, version) = (words.next()?, words.next()?);
            Some(Part { name: name.to_owned(), version: version.trim_start_matches('v').to_owned() })
        })
        .collect()
}

/// Every crate that is locked, with what it says about itself; none of our own.
pub fn locked() -> Vec<Value> {
    let told = cargo(&["metadata", "--offline", "--locked", "--format-version", "1"]);
    let told: Value = serde_json::from_str(&told).expect("cargo tells it in JSON");
    let packages = told["packages"].as_array().expect("packages");
    packages.iter().filter(|it| !it["source"].is_null()).cloned().collect()
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).current_dir(places::root()).args(arguments).output();
    let output = output.expect("cargo answers");
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}
