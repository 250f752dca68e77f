//! `btw verify | backup | restore | salvage | rekey | recovery | erase`, as a script uses them: what they answer, and
//! what they say when they cannot.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use betweentimes_tests::{
    btw::{self, Said},
    desk::{Desk, page},
    tree, work,
};
use serde_json::{Value, json};

const PASSPHRASE: &str = "four lamps along a river";
const NEXT: &str = "seven quiet stones here";

/// A closed vault that opens by itself, with one entry and a backup of it.
fn open_vault() -> Desk {
    closed(Desk::open())
}

/// The same with a passphrase, and its recovery code.
fn protected_vault() -> (Desk, String) {
    let (desk, code) = Desk::protected(PASSPHRASE);
    (closed(desk), code)
}

fn closed(desk: Desk) -> Desk {
    desk.writes(page("one", ""));
    desk.does("back_up", json!({}));
    desk.restarted()
}

/// Writes one more entry, and closes again.
fn written(desk: Desk, title: &str) -> Desk {
    desk.does("status", json!({}));
    desk.ask("unlock", json!({ "passphrase": PASSPHRASE })).ok();
    desk.writes(page(title, ""));
    desk.restarted()
}

/// Shows that a line answers well, and gives the answer.
fn does(vault: &Path, passphrase: Option<&str>, arguments: &[&str]) -> Value {
    let said = btw::run(vault, passphrase, arguments);
    assert_eq!(said.code, Some(0), "{arguments:?}: {}", said.err);
    assert_eq!(said.out.lines().count(), 1, "{arguments:?} answers in one line: {}", said.out);
    said.json()
}

fn titles(vault: &Path, passphrase: Option<&str>) -> Vec<String> {
    let listed = does(vault, passphrase, &["ask", "list_entries", r#"{"filter":{}}"#]);
    listed.as_array().expect("entries").iter().map(|it| it["title"].as_str().expect("a title").to_owned()).collect()
}

fn newest_backup(vault: &Path, passphrase: Option<&str>) -> String {
    does(vault, passphrase, &["backup", "--list"])[0]["name"].as_str().expect("a name").to_owned()
}

fn destroy(vault: &Path, at: usize) -> Vec<u8> {
    let mut bytes = fs::read(vault.join("vault.db")).expect("the file");
    bytes[at..at + 1_000].fill(0x5a);
    fs::write(vault.join("vault.db"), &bytes).expect("the file");
    bytes
}

#[test]
fn verify_answers_that_a_vault_is_whole() {
    let desk = open_vault();

    assert_eq!(does(&desk.vault(), None, &["verify"]), json!({ "whole": true, "problems": [], "entries": 1 }));
}

#[test]
fn verify_answers_what_is_damaged_and_ends_with_a_number_above_zero() {
    let desk = open_vault();
    destroy(&desk.vault(), 17_000);

    let said = btw::run(&desk.vault(), None, &["verify"]);

    assert_eq!((said.json()["whole"].clone(), said.code), (json!(false), Some(1)));
    assert!(said.sentence().ends_with("`btw salvage` heals a vault."), "{}", said.err);
}

#[test]
fn backup_makes_one_and_lists_them_the_newest_first() {
    let desk = open_vault();

    let made = does(&desk.vault(), None, &["backup"]);
    let listed = does(&desk.vault(), None, &["backup", "--list"]);

    assert_eq!((&listed[0], listed.as_array().map(Vec::len)), (&made, Some(2)));
    let file = desk.vault().join("backups").join(made["name"].as_str().expect("a name"));
    assert_eq!(fs::metadata(file).expect("the file").len(), made["size"].as_u64().expect("a size"));
}

#[test]
fn restore_previews_rehearses_and_brings_back_by_name() {
    let desk = written(open_vault(), "two");
    let vault = desk.vault();
    let name = newest_backup(&vault, None);

    let preview = does(&vault, None, &["restore", "--preview", &name]);
    assert_eq!((&preview["entries"], &preview["away"]["count"]), (&json!(1), &json!(1)));
    let rehearsal = does(&vault, None, &["restore", "--rehearse", &name]);
    assert_eq!(rehearsal, json!({ "entries": 1, "newestDay": "2026-03-03", "opensAsNow": true }));
    assert_eq!(titles(&vault, None), ["two", "one"], "so far nothing was changed");
    assert_eq!(does(&vault, None, &["restore", &name]), json!(null));

    assert_eq!(titles(&vault, None), ["one"]);
    assert!(newest_backup(&vault, None).ends_with("-kept.zip"), "the state before is kept");
}

#[test]
fn restore_makes_a_vault_of_a_file_where_there_is_none() {
    let (desk, _) = protected_vault();
    let name = fs::read_dir(desk.vault().join("backups")).expect("backups").find_map(|it| {
        let path = it.expect("a file").path();
        path.extension().is_some_and(|it| it == "zip").then_some(path)
    });
    let file = name.expect("a backup").display().to_string();
    let new = tempfile::tempdir().expect("a folder");
    let vault = new.path().join("vault");

    for verb in ["--preview", "--rehearse"] {
        assert_eq!(btw::run(&vault, Some(PASSPHRASE), &["restore", verb, &file]).kind(), "noVault");
    }
    let wrong = btw::run(&vault, Some("not this one"), &["restore", &file]);
    assert_eq!((wrong.kind(), wrong.code, vault.exists()), ("wrongPassphrase".to_owned(), Some(1), false));
    assert_eq!(does(&vault, Some(PASSPHRASE), &["restore", &file]), json!(null));

    assert_eq!(titles(&vault, Some(PASSPHRASE)), ["one"]);
}

#[test]
fn salvage_says_what_is_damaged_then_heals_and_sets_the_file_aside() {
    let desk = written(open_vault(), "two");
    let vault = desk.vault();
    let bytes = destroy(&vault, 17_000);
    let before = tree::fingerprint(&vault);

    let diagnosis = does(&vault, None, &["salvage", "--examine"]);
    assert_eq!((&diagnosis["damaged"], &diagnosis["pages"]), (&json!(1), &json!(bytes.len() / 4096)));
    assert_eq!(tree::fingerprint(&vault), before, "examining changes nothing");
    let healed = does(&vault, None, &["salvage"]);

    assert_eq!(
        fs::read(vault.join(healed["setAside"].as_str().expect("a folder")).join("vault.db")).expect("it"),
        bytes
    );
    assert_eq!(healed["missing"], json!([]), "what is destroyed was in the backup");
    assert_eq!(does(&vault, None, &["verify"])["whole"], json!(true));
    assert_eq!(titles(&vault, None), ["two", "one"]);
}

#[test]
fn salvage_from_the_backup_alone_brings_back_the_state_of_then() {
    let desk = written(open_vault(), "two");
    destroy(&desk.vault(), 100);

    let healed = does(&desk.vault(), None, &["salvage", "--backup-only"]);

    assert_eq!((&healed["entries"], &healed["salvaged"]), (&json!(1), &json!(0)));
    assert_eq!(titles(&desk.vault(), None), ["one"]);
}

#[test]
fn salvage_leaves_a_vault_that_is_whole_as_it_is() {
    for (desk, key) in [(open_vault(), None), (protected_vault().0, Some(PASSPHRASE))] {
        let desk = written(desk, "two");
        let before = tree::fingerprint(&desk.vault().join("vault.db"));
        for verb in [&["salvage"][..], &["salvage", "--backup-only"], &["salvage", "--examine"]] {
            let verdict = does(&desk.vault(), key, verb);
            assert_eq!(verdict, json!({ "whole": true, "problems": [], "entries": 2 }), "{verb:?}");
            assert_eq!(tree::fingerprint(&desk.vault().join("vault.db")), before, "{verb:?} changed it");
        }
        assert!(!desk.vault().join("quarantine").exists(), "nothing is set aside");
    }
}

#[test]
fn salvage_of_a_protected_vault_takes_its_passphrase_and_leaves_it() {
    let (desk, code) = protected_vault();
    let desk = written(desk, "two");
    destroy(&desk.vault(), 100);
    let before = tree::fingerprint(&desk.vault());
    let wrong = btw::run(&desk.vault(), Some("not this one"), &["salvage"]);
    assert_eq!((wrong.kind(), wrong.code), ("wrongPassphrase".to_owned(), Some(1)));
    assert_eq!(tree::fingerprint(&desk.vault()), before);

    does(&desk.vault(), Some(&code), &["salvage"]);

    assert_eq!(titles(&desk.vault(), Some(PASSPHRASE)), ["two", "one"]);
}

#[test]
fn rekey_shuts_the_old_passphrase_and_the_old_code_out() {
    let (desk, old_code) = protected_vault();
    let vault = desk.vault();

    let said: Said = btw::command(&vault, Some(PASSPHRASE))
        .env("BTW_NEW_PASSPHRASE", NEXT)
        .arg("rekey")
        .stdin(Stdio::null())
        .output()
        .expect("btw starts")
        .into();

    assert_eq!(said.code, Some(0), "{}", said.err);
    let new_code = said.json()["recoveryCode"].as_str().expect("a new code").to_owned();
    for old in [PASSPHRASE, &old_code] {
        assert_eq!(btw::run(&vault, Some(old), &["verify"]).kind(), "wrongPassphrase", "{old}");
    }
    for new in [NEXT, &new_code] {
        assert_eq!(titles(&vault, Some(new)), ["one"], "{new}");
    }
    assert_eq!(said.json()["backups"]["left"], 0);
}

#[test]
fn rekey_takes_the_new_passphrase_from_a_file_and_refuses_a_weak_one() {
    let (desk, _) = protected_vault();
    let file = desk.everything().join("new");
    let line = ["rekey", "--new-passphrase-file", file.to_str().expect("a path in UTF-8")];
    fs::write(&file, "password\n").expect("a file");
    let before = tree::fingerprint(&desk.everything());

    let weak = btw::run(&desk.vault(), Some(PASSPHRASE), &line);

    assert_eq!((weak.kind(), weak.code), ("weakPassphrase".to_owned(), Some(1)));
    assert_eq!(weak.sentence(), "Use at least ten characters or four words that are hard to guess.");
    assert_eq!(tree::fingerprint(&desk.everything()), before);
    fs::write(&file, format!("{NEXT}\n")).expect("a file");
    does(&desk.vault(), Some(PASSPHRASE), &line);
    assert_eq!(titles(&desk.vault(), Some(NEXT)), ["one"]);
}

/// Runs `btw recovery`, types something that may depend on the code that is shown, and gives the code, what was said
/// on the side, and the number at the end.
fn recovery(vault: &Path, typed: impl FnOnce(&str) -> String) -> (String, String, Option<i32>) {
    let mut command = btw::command(vault, Some(PASSPHRASE));
    command.arg("recovery").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("btw starts");
    let mut shown = String::new();
    BufReader::new(child.stdout.take().expect("a way out")).read_line(&mut shown).expect("an answer");
    let shown: Value = serde_json::from_str(&shown).expect("JSON");
    let code = shown["recoveryCode"].as_str().expect("a code").to_owned();
    let mut input = child.stdin.take().expect("a way in");
    writeln!(input, "{}", typed(&code)).expect("typed");
    drop(input);
    let output = child.wait_with_output().expect("btw ends");
    (code, String::from_utf8_lossy(&output.stderr).into_owned(), output.status.code())
}

#[test]
fn a_recovery_code_that_is_typed_back_takes_the_place_of_the_old_one() {
    let (desk, old) = protected_vault();

    let (new, _, ended) = recovery(&desk.vault(), |it| it.to_lowercase().replace('-', " "));

    assert_eq!(ended, Some(0));
    assert_eq!(titles(&desk.vault(), Some(&new)), ["one"]);
    assert_eq!(btw::run(&desk.vault(), Some(&old), &["verify"]).kind(), "wrongPassphrase");
}

#[test]
fn a_recovery_code_that_is_typed_back_wrong_is_let_go_and_the_old_one_works() {
    let (desk, old) = protected_vault();

    let (new, told, ended) = recovery(&desk.vault(), |_| "0000-0000".into());

    assert_eq!(ended, Some(1));
    assert!(told.contains("This is not the same code. The new one was let go"), "{told}");
    assert_eq!(btw::run(&desk.vault(), Some(&new), &["verify"]).kind(), "wrongPassphrase");
    assert_eq!(titles(&desk.vault(), Some(&old)), ["one"]);
}

#[test]
fn a_vault_without_a_passphrase_needs_no_recovery_code() {
    let desk = open_vault();
    let before = tree::fingerprint(&desk.vault());

    let said = btw::run(&desk.vault(), None, &["recovery"]);

    assert_eq!((said.sentence(), said.code), ("A vault without a passphrase needs no recovery code.", Some(1)));
    assert_eq!(tree::fingerprint(&desk.vault()), before);
}

#[test]
fn erase_takes_everything_and_only_when_it_is_meant() {
    let (desk, _) = protected_vault();
    let before = tree::fingerprint(&desk.everything());

    let unmeant = btw::run(&desk.vault(), Some(PASSPHRASE), &["erase"]);
    assert_eq!((unmeant.code, unmeant.err.contains("--everything")), (Some(2), true), "{}", unmeant.err);
    assert_eq!(tree::fingerprint(&desk.everything()), before);
    let remains = does(&desk.vault(), Some(PASSPHRASE), &["erase", "--everything"]);

    assert_eq!(remains, json!({ "others": 0, "backups": 0, "secondAway": false }));
    assert!(!desk.vault().exists());
}

#[test]
fn a_damaged_vault_can_be_erased() {
    let desk = open_vault();
    destroy(&desk.vault(), 100);

    does(&desk.vault(), None, &["erase", "--everything"]);

    assert!(!desk.vault().exists());
}

/// Every verb that works on a vault; a backup of this name is there.
fn verbs(backup: &str) -> Vec<Vec<&str>> {
    vec![
        vec!["verify"],
        vec!["backup"],
        vec!["backup", "--list"],
        vec!["restore", backup],
        vec!["restore", "--preview", backup],
        vec!["restore", "--rehearse", backup],
        vec!["salvage"],
        vec!["salvage", "--backup-only"],
        vec!["salvage", "--examine"],
        vec!["rekey"],
        vec!["recovery"],
        vec!["erase", "--everything"],
        vec!["search", "one"],
        vec!["ask", "today"],
    ]
}

const BACKUP: &str = "backup-000001-20260303T191500Z.zip";

/// Shows that a line is refused with this kind and this sentence, and that nothing is changed by it.
fn refuses(desk: &Desk, passphrase: Option<&str>, verb: &[&str], kind: &str, sentence: &str) {
    let before = tree::fingerprint(&desk.everything());
    let mut command = btw::command(&desk.vault(), passphrase);
    let said: Said =
        command.env("BTW_NEW_PASSPHRASE", NEXT).args(verb).stdin(Stdio::null()).output().expect("btw").into();
    assert_eq!((said.kind().as_str(), said.code), (kind, Some(1)), "{verb:?}: {}{}", said.out, said.err);
    assert_eq!((said.sentence(), said.out.as_str()), (sentence, ""), "{verb:?}");
    assert_eq!(tree::fingerprint(&desk.everything()), before, "{verb:?} changed something");
}

#[test]
fn where_there_is_no_vault_every_verb_says_so_and_makes_none() {
    let desk = Desk::empty();

    for verb in verbs(BACKUP).iter().filter(|it| **it != ["restore", BACKUP]) {
        for passphrase in [None, Some(PASSPHRASE)] {
            let sentence = "There is no vault in this folder. `btw new` makes one.";
            refuses(&desk, passphrase, verb, "noVault", sentence);
            assert!(!desk.vault().exists(), "{verb:?} made a folder");
        }
    }
    let sentence = "There is no such backup. `btw backup --list` shows those there are.";
    refuses(&desk, None, &["restore", BACKUP], "noSuchBackup", sentence);
    assert!(!desk.vault().exists());
}

#[test]
fn a_wrong_passphrase_is_refused_by_every_verb() {
    let (desk, _) = protected_vault();

    for verb in verbs(BACKUP) {
        let sentence = "This passphrase does not open the vault. Nothing was changed.";
        refuses(&desk, Some("not this one at all"), &verb, "wrongPassphrase", sentence);
    }
}

#[test]
fn a_vault_that_is_in_use_is_refused_by_every_verb() {
    for (desk, passphrase) in [(open_vault(), None), (protected_vault().0, Some(PASSPHRASE))] {
        let mut holder = btw::Pipe::start(&desk.vault());
        if let Some(passphrase) = passphrase {
            holder.ask("unlock", &json!({ "passphrase": passphrase }));
        }
        assert!(holder.ask("today", &json!({})).get("ok").is_some(), "the other program has it open");

        for verb in verbs(BACKUP) {
            let sentence = "The vault is open in another window or program.";
            refuses(&desk, passphrase, &verb, "inUse", sentence);
        }
        assert!(holder.ask("today", &json!({})).get("ok").is_some(), "the other program was not disturbed");
    }
}

#[test]
fn a_damaged_vault_is_refused_by_every_verb_but_those_that_heal_or_erase() {
    for (desk, passphrase) in [(open_vault(), None), (protected_vault().0, Some(PASSPHRASE))] {
        destroy(&desk.vault(), 100);

        for verb in verbs(BACKUP).iter().filter(|it| !["salvage", "erase"].contains(&it[0])) {
            let sentence = "The vault, or the backup, is damaged. It was not changed. `btw salvage` heals a vault.";
            refuses(&desk, passphrase, verb, "damaged", sentence);
        }
    }
}

#[test]
fn a_damaged_vault_without_a_backup_has_none_to_bring_back() {
    let desk = Desk::open();
    desk.writes(page("one", ""));
    let desk = desk.restarted();
    destroy(&desk.vault(), 17_000);

    let sentence = "There is no such backup. `btw backup --list` shows those there are.";
    refuses(&desk, None, &["salvage", "--backup-only"], "noSuchBackup", sentence);
    assert_eq!(does(&desk.vault(), None, &["salvage"])["backup"], json!(null));
}

#[test]
fn a_backup_that_is_not_there_is_refused() {
    let desk = open_vault();
    let sentence = "There is no such backup. `btw backup --list` shows those there are.";

    for backup in ["backup-000099-20260303T191500Z.zip", "log.json", "/nowhere/backup.zip", "../nowhere.zip", ""] {
        for verb in [&["restore", backup][..], &["restore", "--preview", backup], &["restore", "--rehearse", backup]] {
            refuses(&desk, None, verb, "noSuchBackup", sentence);
        }
    }
}

#[test]
fn flags_that_do_not_go_together_are_refused_before_anything_is_opened() {
    let (desk, _) = protected_vault();
    let before = tree::fingerprint(&desk.everything());

    for verb in [
        &["restore", "--preview", "--rehearse", BACKUP][..],
        &["restore"],
        &["salvage", "--examine", "--backup-only"],
        &["erase", "--second"],
        &["rekey", "--passphrase", NEXT],
        &["heal"],
    ] {
        let said = btw::run(&desk.vault(), Some(PASSPHRASE), verb);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{verb:?}: {}", said.err);
    }
    assert_eq!(tree::fingerprint(&desk.everything()), before);
}

/// A vault on which work takes longer than the pause between two looks at it.
fn long_vault() -> Desk {
    let desk = Desk::open();
    for _ in 0..4 {
        work::make_long(&desk);
    }
    desk.restarted()
}

#[cfg(target_os = "linux")]
mod at_a_terminal {
    use std::process::Command;

    use super::*;

    /// Runs `btw` at a terminal at which this is typed; gives everything the terminal shows, and the number at the end.
    fn shows(vault: &Path, arguments: &str, typed: &str) -> (String, Option<i32>) {
        let line = format!("exec '{}' --vault '{}' {arguments}", btw::path().display(), vault.display());
        let mut command = Command::new("script");
        command.args(["-q", "-e", "-c", &line, "/dev/null"]).env_remove("BTW_PASSPHRASE");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a terminal");
        let mut input = child.stdin.take().expect("a way in");
        input.write_all(typed.as_bytes()).expect("typed");
        let output = child.wait_with_output().expect("the terminal closes");
        drop(input);
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
    }

    #[test]
    fn long_work_is_told_in_one_line_that_changes_and_goes_away() {
        let desk = long_vault();

        let (shown, ended) = shows(&desk.vault(), "backup", "");

        assert_eq!(ended, Some(0));
        assert!(shown.contains("\r\x1b[K"), "{shown:?}");
        assert!(shown.contains(" %"), "how far it is: {shown:?}");
        let last = shown.rsplit("\x1b[K").next().expect("the end");
        assert!(last.starts_with('{'), "the line has gone before the answer comes: {last:?}");
    }

    #[test]
    fn the_passphrase_is_asked_for_and_not_shown() {
        let (desk, _) = protected_vault();

        let (shown, ended) = shows(&desk.vault(), "verify", &format!("{PASSPHRASE}\n"));

        assert_eq!(ended, Some(0), "{shown:?}");
        assert!(shown.contains("Passphrase: ") && shown.contains(r#""whole":true"#), "{shown:?}");
    }

    #[test]
    fn where_nobody_can_be_asked_it_says_so() {
        let (desk, _) = protected_vault();
        let before = tree::fingerprint(&desk.everything());

        for verb in verbs(BACKUP) {
            let mut command = Command::new("setsid");
            command.arg(btw::path()).arg("--vault").arg(desk.vault()).args(&verb).stdin(Stdio::null());
            let output = command.env_remove("BTW_PASSPHRASE").env("BTW_NEW_PASSPHRASE", NEXT).output().expect("btw");
            let said: Said = output.into();
            assert!(said.sentence().starts_with("Cannot ask for the passphrase: "), "{verb:?}: {}", said.err);
            assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{verb:?}");
        }
        assert_eq!(tree::fingerprint(&desk.everything()), before);
    }
}

#[test]
fn long_work_is_told_in_plain_lines_beside_the_answer() {
    let desk = long_vault();

    for (verb, stage) in [(&["backup"][..], "Checking …"), (&["verify"], "Checking …")] {
        let said = btw::run(&desk.vault(), None, verb);
        assert!(said.json().is_object(), "the answer alone is on standard output");
        assert!(said.err.lines().any(|it| it == stage), "{verb:?} tells {:?}", said.err);
        assert!(!said.err.contains(['\r', '\x1b']), "{verb:?}: {:?}", said.err);
    }
}
