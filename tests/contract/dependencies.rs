//! Every dependency is locked, and listed in `docs/DEPENDENCIES.md`.

use std::collections::BTreeSet;
use std::fs;

use betweentimes_tests::places;
use serde_json::Value;

use crate::parts::{Part, SHIPPED, SYSTEMS, locked, made_of};

#[test]
fn the_list_of_dependencies_is_what_is_locked() {
    let path = places::root().join("docs/DEPENDENCIES.md");
    let list = list();
    if std::env::var_os("BTW_BLESS").is_some() {
        fs::write(&path, &list).expect("the list");
    }

    let written = fs::read_to_string(&path).unwrap_or_default();

    assert!(written == list, "docs/DEPENDENCIES.md is not what is locked: run `cargo xtask generate`");
}

#[test]
fn every_crate_is_from_the_registry_and_pinned_by_its_sum() {
    let lock = fs::read_to_string(places::root().join("Cargo.lock")).expect("Cargo.lock");
    let foreign: Vec<&str> = lock.split("\n[[package]]\n").skip(1).filter(|it| it.contains("\nsource = ")).collect();

    assert!(foreign.len() > 300, "only {} crates: the test looks at nothing", foreign.len());
    for it in foreign {
        assert!(it.contains("\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n"), "{it}");
        assert!(it.contains("\nchecksum = \""), "{it}");
    }
}

#[test]
fn every_npm_package_is_pinned_by_its_sum() {
    for (place, it) in npm() {
        assert!(it["integrity"].as_str().is_some_and(|sum| sum.starts_with("sha512-")), "{place}");
    }
}

fn list() -> String {
    let shipped: BTreeSet<Part> =
        SHIPPED.iter().flat_map(|it| SYSTEMS.iter().flat_map(|system| made_of(it, system))).collect();
    let mut list = String::from(
        "# Dependencies\n\nWritten by `cargo xtask generate` from the lock files; a test holds it to them. \
         \"Shipped\" are crates that the app or `btw` is made of on Linux, Windows or macOS, or that building them \
         needs; the others serve the tests and the tools alone.\n\n## Crates\n\n\
         | Crate | Version | Licence | Shipped |\n|---|---|---|---|\n",
    );
    let mut rows: Vec<String> = locked()
        .iter()
        .map(|it| {
            let part = Part { name: text(&it["name"]), version: text(&it["version"]) };
            let shipped = if shipped.contains(&part) { "yes" } else { "" };
            row(&[&part.name, &part.version, &text(&it["license"]), shipped])
        })
        .collect();
    rows.sort();
    list.extend(rows);
    list.push_str(
        "\n## npm packages\n\nWhat the window is made of is built into one bundle; the others build and test it.\n\n",
    );
    list.push_str("| Package | Version | Licence | Shipped |\n|---|---|---|---|\n");
    let mut rows: Vec<String> = npm()
        .iter()
        .map(|(place, it)| {
            let name = place.rsplit("node_modules/").next().unwrap_or(place);
            let shipped = if it["dev"] == true { "" } else { "yes" };
            row(&[name, &text(&it["version"]), &text(&it["license"]), shipped])
        })
        .collect();
    rows.sort();
    rows.dedup();
    list.extend(rows);
    list
}

fn row(cells: &[&str]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("not said").to_owned()
}

/// The packages of the UI's lock file, by the place they are put.
fn npm() -> Vec<(String, Value)> {
    let lock = fs::read_to_string(places::root().join("ui/package-lock.json")).expect("package-lock.json");
    let lock: Value = serde_json::from_str(&lock).expect("JSON");
    let packages = lock["packages"].as_object().expect("packages");
    packages.iter().filter(|(place, _)| !place.is_empty()).map(|(place, it)| (place.clone(), it.clone())).collect()
}
