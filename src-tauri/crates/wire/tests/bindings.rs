//! The TypeScript in the UI is what the table says.

use std::{fs, path::PathBuf};

fn fresh(file: &str, wanted: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src").join(file);
    if std::env::var_os("BTW_BLESS").is_some() {
        fs::write(&path, wanted).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "ui/src/{file} is not what the table says: run `cargo xtask generate`");
}

/// The id of every message in the screens' Fluent files.
fn ids() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content/words/en");
    content::words::messages(&folder).expect("the words can be read").into_keys().collect()
}

#[test]
fn the_bindings_are_fresh() {
    fresh("ipc/bindings.ts", &wire::bindings());
}

#[test]
fn the_message_ids_are_fresh() {
    fresh("words/ids.ts", &wire::message_ids(&ids()));
}

#[test]
fn every_command_is_in_the_bindings_once() {
    let bindings = wire::bindings();

    for name in wire::NAMES {
        assert_eq!(bindings.matches(&format!("\n  {name}: ")).count(), 1, "{name}");
    }
}
