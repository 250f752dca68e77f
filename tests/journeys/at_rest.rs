//! What lies on the disk gives nothing away.

use std::fs;

use betweentimes_tests::{
    canary::Canary,
    desk::{Desk, check_in, page},
};
use serde_json::json;

#[test]
fn no_word_of_a_person_lies_readable_on_the_disk() {
    let canaries: Vec<Canary> = ["title", "text", "tag", "line", "own", "draft", "old"].map(Canary::new).into();
    let [title, text, tag, line, own, draft, old] = &canaries[..] else { unreachable!("seven canaries") };
    let (desk, _) = Desk::protected("four lamps along a river");
    let mut first = desk.does("begin", json!({ "body": page(title.word(), old.word()) }));
    first["tags"] = json!([tag.word()]);
    let entry = desk.does("write_entry", json!({ "draft": first }));
    let mut change = desk.does("edit", json!({ "id": entry["id"] }));
    change["body"]["it"]["text"] = json!(text.word());
    desk.does("write_entry", json!({ "draft": change }));
    desk.writes(check_in(Some(4), line.word()));
    desk.writes(json!({ "kind": "checkIn", "it": { "feelings": [{ "word": { "own": own.word() } }] } }));
    let unfinished = desk.does("begin", json!({ "body": page("", draft.word()) }));
    desk.does("keep_draft", json!({ "draft": unfinished }));
    for canary in &canaries {
        desk.does("search", json!({ "words": canary.word(), "filter": {} }));
    }

    for canary in &canaries {
        assert_eq!(canary.found_in(&desk.everything()), Vec::<String>::new(), "while open");
    }
    desk.does("lock", json!({}));
    for canary in &canaries {
        assert_eq!(canary.found_in(&desk.everything()), Vec::<String>::new(), "while locked");
    }
}

#[test]
fn the_same_search_finds_the_word_in_an_ordinary_database() {
    let canary = Canary::new("control");
    let folder = tempfile::tempdir().expect("a folder");
    let plain = rusqlite::Connection::open(folder.path().join("plain.db")).expect("a database");
    plain.execute_batch("CREATE TABLE pages (text TEXT)").expect("a table");
    plain.execute("INSERT INTO pages VALUES (?1)", [canary.word()]).expect("a row");

    assert_eq!(canary.found_in(folder.path()).len(), 1);
}

#[test]
fn neither_the_passphrase_nor_the_recovery_code_is_written_down() {
    let passphrase = "four lamps along a river";
    let (desk, code) = Desk::protected(passphrase);
    desk.writes(page("", "words"));

    for file in betweentimes_tests::places::files(&desk.everything()) {
        let bytes = fs::read(&file).expect("a file");
        for secret in [passphrase, &code, &code.replace('-', ""), &code.replace('-', "").to_lowercase()] {
            let found = bytes.windows(secret.len()).any(|it| it == secret.as_bytes());
            assert!(!found, "{} holds a key in plain words", file.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_may_read_the_vault() {
    use std::os::unix::fs::PermissionsExt;

    let desk = Desk::open();
    desk.writes(page("", "words"));

    let mode = |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(&desk.vault()), 0o700, "the folder");
    for file in betweentimes_tests::places::files(&desk.vault()) {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}
