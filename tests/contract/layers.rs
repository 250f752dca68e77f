//! Which crate may know what.

use std::{collections::BTreeMap, process::Command};

use betweentimes_tests::places;
use serde_json::Value;

/// For each of our crates, everything it may name. The order is the order of the layers.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &["chrono", "rust-stemmers", "serde", "thiserror", "ts-rs", "unicode-normalization"]),
    ("content", &["domain", "fluent-bundle", "fluent-syntax", "serde", "serde_json", "thiserror", "ts-rs", "zip"]),
    (
        "vault",
        &[
            "domain",
            "aes",
            "argon2",
            "cbc",
            "chacha20poly1305",
            "chrono",
            "fs4",
            "getrandom",
            "hkdf",
            "hmac",
            "pbkdf2",
            "rusqlite",
            "serde",
            "serde_json",
            "sha2",
            "thiserror",
            "unicode-general-category",
            "unicode-normalization",
            "zeroize",
            "zip",
            "zxcvbn",
        ],
    ),
    (
        "exchange",
        &[
            "domain",
            "aes-gcm",
            "base64",
            "chrono",
            "chrono-tz",
            "csv",
            "krilla",
            "pbkdf2",
            "plist",
            "rusqlite",
            "rustybuzz",
            "serde",
            "serde-saphyr",
            "serde_json",
            "sha2",
            "thiserror",
            "ts-rs",
            "unicode-linebreak",
            "unicode-normalization",
            "zeroize",
            "zip",
        ],
    ),
    (
        "companion",
        &[
            "content",
            "domain",
            "exchange",
            "vault",
            "chrono",
            "csv",
            "serde",
            "serde_json",
            "tempfile",
            "thiserror",
            "ts-rs",
        ],
    ),
    ("wire", &["companion", "content", "domain", "vault", "chrono", "serde", "serde_json", "ts-rs"]),
    (
        "btw",
        &[
            "companion",
            "domain",
            "wire",
            "chrono",
            "clap",
            "directories",
            "rpassword",
            "serde_json",
            "zeroize",
            "zeroizing-alloc",
        ],
    ),
    (
        "betweentimes",
        &[
            "companion",
            "domain",
            "wire",
            "chrono",
            "directories",
            "gio",
            "notify-rust",
            "open",
            "rfd",
            "rustix",
            "serde",
            "serde_json",
            "tauri",
            "webkit2gtk",
            "zeroizing-alloc",
        ],
    ),
    ("xtask", &[]),
];

/// Crates that are never shipped may use what they need.
const NEVER_SHIPPED: &[&str] = &["betweentimes-tests"];

#[test]
fn every_crate_knows_only_what_its_layer_may_know() {
    for (name, used) in our_crates() {
        if NEVER_SHIPPED.contains(&name.as_str()) {
            continue;
        }
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(it, _)| *it == name)
            .unwrap_or_else(|| panic!("`{name}` is a new crate: say in tests/contract/layers.rs what it may know"));
        for dependency in used {
            assert!(
                allowed.contains(&dependency.as_str()),
                "`{name}` may not know `{dependency}`. If it has to, the layers of ARCHITECTURE.md change too."
            );
        }
    }
}

#[test]
fn no_crate_is_allowed_what_it_no_longer_uses() {
    let crates = our_crates();

    for (name, allowed) in MAY_USE {
        let used = crates.get(*name).unwrap_or_else(|| panic!("there is no crate `{name}` any more"));
        for dependency in *allowed {
            assert!(
                used.iter().any(|it| it == dependency),
                "`{name}` no longer uses `{dependency}`: take it off its list"
            );
        }
    }
}

/// What each of our crates needs to run; build scripts and tests may know more.
fn our_crates() -> BTreeMap<String, Vec<String>> {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    packages.iter().map(|it| (text(&it["name"]), needs(it))).collect()
}

fn needs(package: &Value) -> Vec<String> {
    let all = package["dependencies"].as_array().expect("dependencies");
    all.iter().filter(|it| it["kind"].is_null()).map(|it| text(&it["name"])).collect()
}

fn metadata() -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(places::root()).args(["metadata", "--format-version", "1", "--no-deps", "--offline"]);
    let output = cargo.output().expect("cargo tells about the workspace");
    serde_json::from_slice(&output.stdout).expect("cargo answers in JSON")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
