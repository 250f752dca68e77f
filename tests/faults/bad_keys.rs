//! Keys files that ask for all memory or all day, or protect nothing: refused in a sentence, in little memory, and
//! not one byte is changed.

use std::fs;
use std::path::Path;

use betweentimes_tests::{
    btw::{self, Said},
    desk::{Desk, page},
    tree,
};
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";
/// The address space that is enough for whoever keeps to the numbers, in KiB.
const ENOUGH: u64 = 256 * 1024;
/// One GiB, the most that a slot may ask for, in KiB.
const MOST: u64 = 1024 * 1024;
const DAMAGED: &str = "The vault, or the backup, is damaged. It was not changed. `btw salvage` heals a vault.";

/// A closed vault with a passphrase and one entry.
fn vault() -> Desk {
    let (desk, _) = Desk::protected(PASSPHRASE);
    desk.writes(page("", "words"));
    desk.restarted()
}

/// Writes another number into what makes the key of a passphrase, in both copies.
fn ask_for(vault: &Path, name: &str, number: &Value) {
    let text = fs::read(vault.join("vault.keys")).expect("the keys");
    let mut keys: Value = serde_json::from_slice(&text).expect("JSON");
    keys["slots"][0]["kdf"][name] = number.clone();
    for copy in ["vault.keys", "vault.keys.bak"] {
        fs::write(vault.join(copy), keys.to_string()).expect("the keys");
    }
}

fn verified(vault: &Path) -> Said {
    btw::run_within(ENOUGH, vault, Some(PASSPHRASE), &["verify"])
}

/// Numbers that no release writes: of memory in KiB, of passes, of lanes and of the version.
fn absurd() -> Vec<(&'static str, Value)> {
    let some = |name: &'static str, numbers: &[Value]| numbers.iter().map(|it| (name, it.clone())).collect::<Vec<_>>();
    [
        some("m_kib", &[json!(0), json!(8), json!(19 * 1024 - 1), json!(MOST + 1), json!(u32::MAX), json!(u64::MAX)]),
        some("m_kib", &[json!(-65536), json!(65536.5), json!(1e300), json!("65536"), json!(null)]),
        some("t", &[json!(0), json!(11), json!(u32::MAX)]),
        some("p", &[json!(0), json!(17), json!(0x00ff_ffff), json!(u32::MAX)]),
        some("v", &[json!(16), json!(20)]),
    ]
    .concat()
}

#[test]
fn numbers_that_no_release_writes_are_refused_in_a_sentence_and_in_little_memory() {
    for (name, number) in absurd() {
        let desk = vault();
        ask_for(&desk.vault(), name, &number);
        let before = tree::fingerprint(&desk.everything());

        let said = verified(&desk.vault());

        assert_eq!((said.sentence(), said.code), (DAMAGED, Some(1)), "{name} = {number}: {}", said.err);
        assert_eq!((said.kind(), said.out.as_str()), ("damaged".to_owned(), ""), "{name} = {number}");
        assert_eq!(tree::fingerprint(&desk.everything()), before, "{name} = {number}: something was changed");
    }
}

#[test]
fn a_window_calls_such_a_vault_damaged_before_anybody_types() {
    for (name, number) in absurd() {
        let desk = vault();
        ask_for(&desk.vault(), name, &number);
        let before = tree::fingerprint(&desk.everything());

        assert_eq!(desk.does("status", json!({}))["phase"], "damaged", "{name} = {number}");
        let refused = desk.refuses("unlock", json!({ "passphrase": PASSPHRASE }));

        assert_eq!(refused, Failure::Damaged, "{name} = {number}");
        assert_eq!(tree::fingerprint(&desk.everything()), before, "{name} = {number}: something was changed");
    }
}

#[test]
fn the_numbers_that_were_written_open_in_the_same_memory() {
    let desk = vault();
    for (name, number) in [("v", 19), ("m_kib", 19 * 1024), ("t", 1), ("p", 1)] {
        ask_for(&desk.vault(), name, &json!(number));
    }

    let said = verified(&desk.vault());

    assert_eq!(said.json()["whole"], json!(true), "{}", said.err);
}

#[test]
fn other_numbers_within_the_range_are_tried_and_open_nothing() {
    for (name, number) in [("m_kib", 20 * 1024), ("t", 2), ("p", 2)] {
        let desk = vault();
        ask_for(&desk.vault(), name, &json!(number));

        let said = verified(&desk.vault());

        // So the others were refused for their numbers, and not because they had been changed.
        assert_eq!(said.kind(), "wrongPassphrase", "{name} = {number}: {}", said.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_most_that_a_slot_may_ask_for_does_not_fit_and_the_vault_is_not_called_damaged_for_it() {
    let desk = vault();
    ask_for(&desk.vault(), "m_kib", &json!(MOST));

    let said = verified(&desk.vault());

    // The control: it would have taken the memory, and there is too little. That is no fault of the file.
    assert_eq!((said.kind(), said.code), ("unexpected".to_owned(), Some(1)), "{}{}", said.out, said.err);
}

/// What `btw verify` says about a vault, after it was shown that nothing in it changed.
fn refused(desk: &Desk, what: &str) -> (String, String) {
    let before = tree::fingerprint(&desk.everything());
    let said = verified(&desk.vault());
    assert_eq!(said.code, Some(1), "{what}: {}{}", said.out, said.err);
    assert_eq!(tree::fingerprint(&desk.everything()), before, "{what}: something was changed");
    (said.kind(), said.sentence().to_owned())
}

#[test]
fn the_files_of_another_person_do_not_open_with_my_passphrase() {
    let theirs = vault();
    for (what, files, kind) in [
        ("their journal under my keys", &["vault.db"][..], "damaged"),
        ("my journal under their keys", &["vault.keys", "vault.keys.bak"], "damaged"),
        ("one copy of their keys", &["vault.keys.bak"], "well"),
    ] {
        let desk = vault();
        for file in files {
            fs::copy(theirs.vault().join(file), desk.vault().join(file)).expect("a copy");
        }
        match kind {
            "well" => assert!(verified(&desk.vault()).well, "the control: {what}"),
            kind => assert_eq!(refused(&desk, what), (kind.to_owned(), DAMAGED.to_owned()), "{what}"),
        }
    }
}

#[test]
fn keys_that_are_too_long_too_deep_or_too_many_are_damaged() {
    let read = |desk: &Desk| fs::read(desk.vault().join("vault.keys")).expect("the keys");
    let sound: Value = serde_json::from_slice(&read(&vault())).expect("JSON");
    let mut many = sound.clone();
    many["slots"] = json!(vec![sound["slots"][0].clone(); 200]);
    let long = |with: &str| format!("{{\"format\":{with}");

    for (what, text) in [
        ("a hundred kilobytes of space", format!("{sound}{}", " ".repeat(100_000))),
        ("fifty megabytes", long(&format!("\"{}\"}}", "x".repeat(50_000_000)))),
        ("a hundred thousand brackets", long(&"[".repeat(100_000))),
        ("two hundred slots", many.to_string()),
    ] {
        let desk = vault();
        for copy in ["vault.keys", "vault.keys.bak"] {
            fs::write(desk.vault().join(copy), &text).expect("the keys");
        }
        assert_eq!(refused(&desk, what), ("damaged".to_owned(), DAMAGED.to_owned()), "{what}");
    }
}

#[test]
fn a_folder_in_the_place_of_the_keys_is_not_touched() {
    let desk = vault();
    fs::remove_file(desk.vault().join("vault.keys")).expect("no keys");
    fs::create_dir(desk.vault().join("vault.keys")).expect("a folder");
    fs::write(desk.vault().join("vault.keys/letter"), "to somebody").expect("a file in it");

    let sentence = "Something else lies where the vault belongs. It was not touched.";
    assert_eq!(refused(&desk, "a folder"), ("notOurs".to_owned(), sentence.to_owned()));
}
