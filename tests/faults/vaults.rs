//! Something else lies where the vault belongs: a clear answer, and not one byte is changed.

use std::{fs, path::Path};

use betweentimes_tests::{btw, desk::page, tree};
use rusqlite::Connection;
use serde_json::json;

/// What `btw` says about a folder, after it was shown that nothing in it changed.
fn said_about(vault: &Path, kind: &str) {
    let before = tree::fingerprint(vault);

    for line in [&["ask", "today"][..], &["verify"], &["search", "words"], &["ask", "list_entries", r#"{"filter":{}}"#]]
    {
        let said = btw::run(vault, None, line);
        assert!(!said.well, "{line:?} worked: {}", said.out);
        assert!(said.err.contains(&format!(r#""kind":"{kind}""#)), "{line:?}: {}", said.err);
        let sentence = said.err.lines().next().unwrap_or_default();
        assert!(sentence.ends_with('.') && sentence.split_whitespace().count() > 3, "no sentence: {sentence:?}");
    }

    assert_eq!(tree::fingerprint(vault), before, "something was changed");
}

/// A vault with one entry, in a folder of its own.
fn vault_with_an_entry() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let mut pipe = btw::Pipe::start(&vault);
    let draft = pipe.ask("begin", &json!({ "body": page("", "words") }))["ok"].clone();
    assert!(pipe.ask("write_entry", &json!({ "draft": draft })).get("ok").is_some());
    pipe.kill();
    // Opened and closed once more, so that nothing is left to be tidied up after the kill.
    assert!(btw::run(&vault, None, &["verify"]).well);
    folder
}

#[test]
fn the_database_of_another_program_is_not_touched() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    fs::remove_file(vault.join("vault.db")).expect("no file");
    let other = Connection::open(vault.join("vault.db")).expect("a database");
    other
        .execute_batch("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('about:blank')")
        .expect("a row");
    drop(other);

    said_about(&vault, "notOurs");
}

#[test]
fn a_folder_where_the_file_belongs_is_not_touched() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    fs::remove_file(vault.join("vault.db")).expect("no file");
    fs::create_dir(vault.join("vault.db")).expect("a folder");
    fs::write(vault.join("vault.db/letter"), "to somebody").expect("a file in it");

    said_about(&vault, "notOurs");
}

#[test]
fn a_file_where_the_folder_belongs_is_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    fs::write(&vault, "a shopping list").expect("a file");

    said_about(&vault, "notOurs");
    let made = btw::run(&vault, None, &["new"]);
    assert!(!made.well, "a vault was made over a file");
    assert_eq!(fs::read_to_string(&vault).expect("the file"), "a shopping list");
}

#[test]
fn a_damaged_vault_is_called_damaged_and_is_not_touched() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    let mut bytes = fs::read(vault.join("vault.db")).expect("the file");
    bytes[100] ^= 0xff;
    fs::write(vault.join("vault.db"), bytes).expect("the file");

    said_about(&vault, "damaged");
}

#[test]
fn a_vault_that_was_cut_short_is_called_damaged_and_is_not_touched() {
    for length in [0, 1, 15, 16, 512, 4_096, 5_000] {
        let folder = vault_with_an_entry();
        let vault = folder.path().join("vault");
        let bytes = fs::read(vault.join("vault.db")).expect("the file");
        fs::write(vault.join("vault.db"), &bytes[..length]).expect("the file");

        said_about(&vault, "damaged");
    }
}

#[test]
fn key_slots_that_nobody_can_read_are_called_damaged_and_are_not_touched() {
    for text in ["", "{", "{}", "null", "[1,2,3]", "\u{feff}{}"] {
        let folder = vault_with_an_entry();
        let vault = folder.path().join("vault");
        for name in ["vault.keys", "vault.keys.bak"] {
            fs::write(vault.join(name), text).expect("the file");
        }

        said_about(&vault, "damaged");
    }
}

#[test]
fn key_slots_of_a_newer_version_are_called_newer_and_are_not_touched() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    let text = fs::read_to_string(vault.join("vault.keys")).expect("the slots");
    let mut slots: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    slots["version"] = json!(99);
    for name in ["vault.keys", "vault.keys.bak"] {
        fs::write(vault.join(name), slots.to_string()).expect("the file");
    }

    said_about(&vault, "newer");
}

#[test]
fn a_vault_is_not_made_where_one_is() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    let before = tree::fingerprint(&vault);

    let said = btw::run(&vault, None, &["new"]);

    assert!(!said.well && said.err.contains("alreadyThere"), "{}", said.err);
    assert_eq!(tree::fingerprint(&vault), before);
}

/// Somebody who may read a folder and not write it. The superuser may write anywhere, so `btw` then runs as nobody.
#[cfg(unix)]
mod reader {
    use std::{
        fs,
        os::unix::{
            fs::{PermissionsExt, chown},
            process::CommandExt,
        },
        path::{Path, PathBuf},
        process::Command,
    };

    use betweentimes_tests::btw;

    /// The account that owns nothing.
    const NOBODY: u32 = 65_534;

    /// Takes away the right to write a folder and everything in it.
    pub fn closes(folder: &Path) {
        let inside = fs::read_dir(folder).expect("a folder").map(|it| it.expect("a file").path());
        let all: Vec<PathBuf> = inside.chain([folder.to_owned()]).collect();
        for path in all {
            let mode = if path.is_dir() { 0o500 } else { 0o400 };
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("a closed path");
            if is_superuser() {
                chown(&path, Some(NOBODY), Some(NOBODY)).expect("a path of nobody's");
            }
        }
    }

    /// Gives the right back, so that the folder can be removed.
    pub fn opens(folder: &Path) {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).expect("an open folder");
    }

    /// What `btw` says to the reader, on its standard error.
    pub fn is_told(home: &Path, vault: &Path, arguments: &[&str]) -> String {
        let program = home.join("btw");
        fs::copy(btw::path(), &program).expect("a copy that nobody may run");
        fs::set_permissions(home, fs::Permissions::from_mode(0o755)).expect("a folder anybody may enter");
        let mut command = Command::new(program);
        command.arg("--vault").arg(vault).args(arguments).env_remove("BTW_PASSPHRASE");
        if is_superuser() {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().expect("btw starts");
        assert!(!output.status.success(), "{arguments:?} worked");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn is_superuser() -> bool {
        rustix::process::geteuid().is_root()
    }
}

#[cfg(unix)]
#[test]
fn a_vault_is_not_made_where_nothing_can_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    reader::closes(&closed);

    let told = reader::is_told(folder.path(), &closed.join("vault"), &["new"]);

    reader::opens(&closed);
    assert!(told.contains(r#""kind":"readOnly""#), "{told}");
    assert_eq!(fs::read_dir(&closed).expect("a folder").count(), 0);
}

#[cfg(unix)]
#[test]
fn a_vault_that_cannot_be_written_is_called_so_and_is_not_touched() {
    let folder = vault_with_an_entry();
    let vault = folder.path().join("vault");
    reader::closes(&vault);
    let before = tree::fingerprint(&vault);

    let told = reader::is_told(folder.path(), &vault, &["ask", "today"]);

    assert!(told.contains(r#""kind":"readOnly""#), "{told}");
    assert_eq!(tree::fingerprint(&vault), before, "something was changed");
    reader::opens(&vault);
}
