//! Backups from elsewhere that are bombs, traps, damaged, or somebody else's: refused in a sentence, in little
//! memory, and nothing is changed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use betweentimes_tests::{
    btw,
    desk::{Desk, page},
    opened::Opened,
    tree,
    zips::{self, Member, Zip},
};
use rusqlite::Connection;
use serde_json::{Value, json};
use wire::Failure;

const PASSPHRASE: &str = "four lamps along a river";
/// The address space that is enough for whoever keeps to the sizes, in KiB.
const ENOUGH: u64 = 256 * 1024;
/// More than that, in bytes.
const TOO_MUCH: usize = 400 * 1024 * 1024;
/// More than four gigabytes, in bytes.
const LARGE: u64 = 4_500_000_000;

/// An open journal with one entry, and what a sound backup of it is made of.
struct Subject {
    desk: Desk,
    /// A folder for files from elsewhere.
    elsewhere: tempfile::TempDir,
    keys: Vec<u8>,
    device: Option<Vec<u8>>,
    db: Vec<u8>,
}

impl Subject {
    fn new() -> Self {
        Self::of(Desk::open())
    }

    fn protected() -> Self {
        Self::of(Desk::protected(PASSPHRASE).0)
    }

    fn of(desk: Desk) -> Self {
        desk.writes(page("", "words"));
        let desk = desk.restarted();
        let read = |name: &str| fs::read(desk.vault().join(name));
        let (keys, db) = (read("vault.keys").expect("the keys"), read("vault.db").expect("the file"));
        let device = read("vault.device").ok();
        let elsewhere = tempfile::tempdir().expect("a folder");
        let subject = Self { desk, elsewhere, keys, device, db };
        subject.open();
        // Whatever is made along the way is there from now on.
        subject.desk.does("back_up", json!({}));
        subject
    }

    fn open(&self) {
        if self.desk.does("status", json!({}))["phase"] == "locked" {
            self.desk.does("unlock", json!({ "passphrase": PASSPHRASE }));
        }
    }

    /// The members of a sound backup.
    fn members(&self) -> Vec<Member> {
        let named = [("README.txt", Some(&b"Keep this."[..])), ("vault.keys", Some(&self.keys))];
        let more = [("vault.device", self.device.as_deref()), ("vault.db", Some(&self.db))];
        named.into_iter().chain(more).filter_map(|(name, bytes)| Some(Member::sound(name, bytes?))).collect()
    }

    /// A sound backup in which one member is made otherwise.
    fn but(&self, name: &str, change: impl FnOnce(&mut Member)) -> Vec<u8> {
        let mut members = self.members();
        change(members.iter_mut().find(|it| it.name == name.as_bytes()).expect("a member"));
        Zip::of(&members)
    }

    /// A sound backup with something more in it.
    fn and(&self, member: &Member) -> Vec<u8> {
        let mut zip = Zip::open(&self.members());
        zip.add(member);
        zip.closed(b"")
    }

    fn file(&self, bytes: &[u8]) -> PathBuf {
        let path = self.elsewhere.path().join("backup.zip");
        fs::write(&path, bytes).expect("a file");
        path
    }

    /// Shows that each way of taking a backup ends with this failure, and that nothing is changed by it.
    fn refuses(&self, what: &str, path: &Path, expected: &Failure) {
        let before = self.everything();
        let backup = json!({ "kind": "file", "path": path });
        for (command, input) in [
            ("preview_restore", json!({ "backup": backup, "key": null })),
            ("restore", json!({ "backup": backup, "key": null })),
            ("rehearse", json!({ "backup": backup })),
        ] {
            assert_eq!(self.desk.ask(command, input), Err(expected.clone()), "{what}: {command}");
            assert_eq!(self.everything(), before, "{what}: {command} changed something");
        }
        assert_eq!(self.desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "words", "{what}");
    }

    /// The same where there is no journal yet.
    fn starts_nothing(&self, what: &str, path: &Path, expected: &Failure) {
        let before = self.everything();
        let desk = Desk::empty();
        let started = desk.ask("start_from_backup", json!({ "path": path, "key": null }));
        assert_eq!(started, Err(expected.clone()), "{what}: start_from_backup");
        assert_eq!(fs::read_dir(desk.everything()).expect("a folder").count(), 0, "{what}: something is left behind");
        assert_eq!(self.everything(), before, "{what}: start_from_backup changed something");
    }

    /// Every file of the journal, and every file from elsewhere.
    fn everything(&self) -> [BTreeMap<String, String>; 2] {
        [tree::fingerprint(&self.desk.everything()), tree::fingerprint(self.elsewhere.path())]
    }
}

/// Files that are no backup, whatever else they are.
fn no_backups(it: &Subject) -> Vec<(&'static str, Vec<u8>)> {
    let whole = Zip::of(&it.members());
    let with = |name: &str| it.and(&Member::sound(name, b"x"));
    let renamed = |name: &str| it.but("README.txt", |it| it.name = name.into());
    let many: Vec<Member> = (0..65_000).map(|at| Member::sound(&format!("member {at}"), b"")).collect();
    vec![
        ("nothing", Vec::new()),
        ("words", b"a shopping list".to_vec()),
        ("a database", it.db.clone()),
        ("a zip file of nothing", Zip::of(&[])),
        ("no keys", Zip::of(&[Member::sound("vault.db", &it.db)])),
        ("no database", Zip::of(&[Member::sound("vault.keys", &it.keys)])),
        ("a stranger", with("autorun.inf")),
        ("a folder", with("more/")),
        ("a path that climbs out", with("../vault.keys")),
        ("a path that climbs out far", renamed("../../../../../../../../tmp/README.txt")),
        ("a path that climbs out in the middle", renamed("more/../../vault.keys")),
        ("an absolute path", renamed("/etc/README.txt")),
        ("a drive", renamed("C:\\README.txt")),
        ("a path of Windows that climbs out", renamed("..\\README.txt")),
        ("a name with a zero in it", renamed("README.txt\0.exe")),
        ("a name that is no text", it.but("README.txt", |it| it.name = vec![0xff, 0xfe, 0x00, 0xd8])),
        ("a name in capitals", it.but("vault.keys", |it| it.name = b"VAULT.KEYS".to_vec())),
        ("the same name twice", it.and(&Member::sound("vault.keys", &it.keys))),
        ("a link", it.but("vault.db", |it| it.mode = 0o120_777)),
        ("an encrypted member", it.but("vault.db", |it| it.flags = 1)),
        ("a compressed member", it.but("README.txt", compressed)),
        ("keys that are compressed", it.but("vault.keys", compressed)),
        ("a compression nobody knows", it.but("vault.keys", |it| it.method = 0x4242)),
        ("a bomb", it.but("vault.db", bomb)),
        ("a bomb in the keys", it.but("vault.keys", bomb)),
        ("a database of four gigabytes that is not there", it.but("vault.db", |it| (it.stored, it.size) = (!1, !1))),
        ("a database that grows", it.but("vault.db", |it| it.size = !1)),
        ("keys of four gigabytes that are not there", it.but("vault.keys", |it| (it.stored, it.size) = (!1, !1))),
        ("keys of a hundred kilobytes", it.but("vault.keys", |it| *it = Member::sound("vault.keys", &[b' '; 100_000]))),
        ("sixty-five thousand members", Zip::of(&many)),
        ("members that are promised", promising(it, 60_000)),
        ("a comment", Zip::open(&it.members()).closed(b"a comment")),
        ("something after it", [&whole[..], b"more"].concat()),
        ("something before it", [b"#!/bin/sh\n", &whole[..]].concat()),
        ("half of it", whole[..whole.len() / 2].to_vec()),
        ("all but a byte", whole[..whole.len() - 1].to_vec()),
        ("the end alone", whole[whole.len() - 22..].to_vec()),
    ]
}

/// The words of a member that was compressed: a stored block of deflate, which is as sound as it is unwanted.
fn compressed(member: &mut Member) {
    let length = u16::try_from(member.bytes.len()).expect("a small member");
    let header = [&[1][..], &length.to_le_bytes(), &(!length).to_le_bytes()].concat();
    member.bytes = [header, member.bytes.clone()].concat();
    (member.method, member.stored) = (8, member.bytes.len() as u32);
}

/// Zeros that take more memory than there is.
fn bomb(member: &mut Member) {
    member.bytes = zips::deflated_zeros(TOO_MUCH);
    (member.method, member.stored, member.size) = (8, member.bytes.len() as u32, TOO_MUCH as u32);
}

/// A sound backup whose end promises more members than there are.
fn promising(it: &Subject, count: u16) -> Vec<u8> {
    let mut zip = Zip::open(&it.members());
    zip.count = count;
    zip.closed(b"")
}

/// Files that were a backup and are damaged.
fn damaged(it: &Subject) -> Vec<(&'static str, Vec<u8>)> {
    let flipped = |name: &str, at: usize| it.but(name, |it| it.bytes[at] ^= 1);
    let page = |member: &mut Member| {
        member.bytes[2 * 4096 + 9] ^= 1;
        *member = Member::sound("vault.db", &member.bytes);
    };
    let mut longer = it.db.clone();
    longer.extend([0; 100]);
    vec![
        ("keys that do not fit their checksum", flipped("vault.keys", 40)),
        ("a database that does not fit its checksum", flipped("vault.db", 20_000)),
        ("a checksum that fits nothing", it.but("vault.db", |it| it.checksum ^= 1)),
        ("a page that does not fit its seal", it.but("vault.db", page)),
        ("half a page too much", it.but("vault.db", |it| *it = Member::sound("vault.db", &longer))),
        ("a database of nothing", it.but("vault.db", |it| *it = Member::sound("vault.db", b""))),
        ("keys that nobody can read", it.but("vault.keys", |it| *it = Member::sound("vault.keys", b"{}"))),
    ]
}

/// Keys in which the first slot asks for something else.
fn keys_with(keys: &[u8], pointer: &str, value: Value) -> Vec<u8> {
    let mut keys: Value = serde_json::from_slice(keys).expect("JSON");
    *keys.pointer_mut(pointer).expect("a place in the keys") = value;
    keys.to_string().into_bytes()
}

#[test]
fn a_sound_backup_made_by_hand_is_taken_in_every_way() {
    let it = Subject::new();
    let path = it.file(&Zip::of(&it.members()));
    let backup = json!({ "kind": "file", "path": path });

    assert_eq!(it.desk.does("rehearse", json!({ "backup": backup }))["entries"], 1);
    assert_eq!(it.desk.does("preview_restore", json!({ "backup": backup, "key": null }))["entries"], 1);
    it.desk.does("restore", json!({ "backup": backup, "key": null }));
    assert_eq!(it.desk.does("list_entries", json!({ "filter": {} }))[0]["title"], "words");
    let new = Desk::empty();
    new.does("start_from_backup", json!({ "path": path, "key": null }));
    assert_eq!(new.does("list_entries", json!({ "filter": {} }))[0]["title"], "words");
}

#[test]
fn what_is_no_backup_is_refused_and_changes_nothing() {
    let it = Subject::new();

    for (what, bytes) in no_backups(&it) {
        let path = it.file(&bytes);
        it.refuses(what, &path, &Failure::NotABackup);
        it.starts_nothing(what, &path, &Failure::NotABackup);
    }
}

#[test]
fn a_damaged_backup_is_called_damaged_and_changes_nothing() {
    let it = Subject::new();

    for (what, bytes) in damaged(&it) {
        let path = it.file(&bytes);
        it.refuses(what, &path, &Failure::Damaged);
        it.starts_nothing(what, &path, &Failure::Damaged);
    }
}

#[test]
fn a_letter_that_does_not_fit_its_checksum_shows_in_a_rehearsal() {
    let it = Subject::new();
    let path = it.file(&it.but("README.txt", |it| it.bytes[0] ^= 1));

    let refused = it.desk.refuses("rehearse", json!({ "backup": { "kind": "file", "path": path } }));

    assert_eq!(refused, Failure::Damaged);
}

#[test]
fn a_folder_a_missing_file_and_a_pipe_are_no_backups() {
    let it = Subject::new();
    let gone = it.elsewhere.path().join("gone.zip");

    it.refuses("a missing file", &gone, &Failure::NoSuchBackup);
    it.starts_nothing("a missing file", &gone, &Failure::NoSuchBackup);
    it.refuses("a folder", it.elsewhere.path(), &Failure::NotABackup);
    it.starts_nothing("a folder", it.elsewhere.path(), &Failure::NotABackup);
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, Mode, mkfifoat};

        let home = tempfile::tempdir().expect("a folder");
        let pipe = home.path().join("pipe");
        mkfifoat(CWD, &pipe, Mode::RUSR | Mode::WUSR).expect("a pipe");
        // Nobody will ever write into it.
        it.refuses("a pipe", &pipe, &Failure::NotABackup);
        it.starts_nothing("a pipe", &pipe, &Failure::NotABackup);
        it.refuses("a device", Path::new("/dev/zero"), &Failure::NotABackup);
    }
}

#[test]
fn a_backup_of_another_person_is_refused_and_changes_nothing() {
    let (mine, theirs) = (Subject::new(), Subject::new());

    let other = mine.file(&Zip::of(&theirs.members()));
    mine.refuses("another person's backup", &other, &Failure::AnotherVault);
    let protected = mine.file(&Zip::of(&Subject::protected().members()));
    mine.refuses("another person's protected backup", &protected, &Failure::AnotherVault);
    mine.starts_nothing("it without its passphrase", &protected, &Failure::WrongPassphrase { wait_seconds: 0 });
}

#[test]
fn my_keys_around_the_journal_of_another_person_open_nothing() {
    let (mine, theirs) = (Subject::new(), Subject::new());
    let mixed = mine.file(&mine.but("vault.db", |it| *it = Member::sound("vault.db", &theirs.db)));

    mine.refuses("another person's journal", &mixed, &Failure::Damaged);
    mine.starts_nothing("another person's journal", &mixed, &Failure::Damaged);
}

#[test]
fn keys_in_a_backup_that_ask_for_too_much_are_called_damaged() {
    let it = Subject::protected();
    let with = |name: &str, number: Value| keys_with(&it.keys, &format!("/slots/0/kdf/{name}"), number);

    for (name, number) in [("m_kib", json!(u32::MAX)), ("m_kib", json!(8)), ("t", json!(0)), ("p", json!(u32::MAX))] {
        let keys = with(name, number.clone());
        let path = it.file(&it.but("vault.keys", |it| *it = Member::sound("vault.keys", &keys)));
        it.refuses(&format!("{name} = {number}"), &path, &Failure::Damaged);
        it.starts_nothing(&format!("{name} = {number}"), &path, &Failure::Damaged);
    }
    let same = with("t", json!(1));
    let path = it.file(&it.but("vault.keys", |it| *it = Member::sound("vault.keys", &same)));
    Desk::empty().does("start_from_backup", json!({ "path": path, "key": PASSPHRASE }));
}

#[test]
fn a_backup_of_a_newer_version_is_called_newer_and_changes_nothing() {
    let it = Subject::new();
    let keys = keys_with(&it.keys, "/version", json!(99));
    let path = it.file(&it.but("vault.keys", |it| *it = Member::sound("vault.keys", &keys)));

    it.refuses("newer keys", &path, &Failure::Newer);
    it.starts_nothing("newer keys", &path, &Failure::Newer);
}

/// The same database in the layout of this number, written with its own key.
fn in_layout(it: &Subject, layout: u32) -> Vec<u8> {
    let opened = Opened::with_passphrase(&it.desk.vault(), PASSPHRASE).expect("the keys");
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("vault.db");
    fs::write(&path, &it.db).expect("the file");
    let hex = |bytes: &[u8]| bytes.iter().map(|it| format!("{it:02x}")).collect::<String>();
    let database = Connection::open(&path).expect("a database");
    let key = format!("PRAGMA key = \"x'{}{}'\"", hex(&opened.database), hex(&it.db[..16]));
    database.execute_batch(&format!("{key}; PRAGMA user_version = {layout}")).expect("another layout");
    drop(database);
    fs::read(path).expect("the file")
}

#[test]
fn a_newer_layout_in_a_backup_is_called_newer_and_changes_nothing() {
    let it = Subject::protected();
    let of_layout = |layout| {
        let db = in_layout(&it, layout);
        it.file(&it.but("vault.db", |it| *it = Member::sound("vault.db", &db)))
    };

    it.refuses("a newer layout", &of_layout(99), &Failure::Newer);
    let backup = json!({ "kind": "file", "path": of_layout(2) });
    assert_eq!(it.desk.does("rehearse", json!({ "backup": backup }))["entries"], 1, "the layout of today is taken");
}

#[test]
fn a_newer_layout_is_neither_opened_nor_healed_away() {
    let it = Subject::protected();
    let newer = in_layout(&it, 99);
    let vault = it.desk.vault();
    let elsewhere = Subject { desk: it.desk.restarted(), ..it };
    fs::write(vault.join("vault.db"), newer).expect("the file");
    let before = tree::fingerprint(&vault);

    for verb in [&["verify"][..], &["backup"], &["salvage", "--examine"], &["salvage"], &["salvage", "--backup-only"]] {
        let said = btw::run(&vault, Some(PASSPHRASE), verb);
        assert_eq!((said.kind(), said.code), ("newer".to_owned(), Some(1)), "{verb:?}: {}{}", said.out, said.err);
        assert_eq!(said.sentence(), "A newer version made this vault. It was not touched.");
        assert_eq!(tree::fingerprint(&vault), before, "{verb:?} changed something");
    }
    let refused = elsewhere.desk.refuses("examine", json!({ "key": PASSPHRASE }));
    assert_eq!(refused, Failure::Newer);
}

#[cfg(target_os = "linux")]
mod in_little_memory {
    use super::*;

    /// Runs `btw restore` where there is a journal and where there is none, in little memory.
    fn restore(it: &Subject, path: &Path) -> [btw::Said; 2] {
        let line = ["restore", path.to_str().expect("a path in UTF-8")];
        let new = Desk::empty();
        [it.desk.vault(), new.vault()].map(|vault| btw::run_within(ENOUGH, &vault, None, &line))
    }

    /// A subject that `btw` can open: nobody else has it open.
    fn closed() -> Subject {
        let it = Subject::new();
        Subject { desk: it.desk.restarted(), ..it }
    }

    fn is_refused(it: &Subject, what: &str, path: &Path, kind: &str, sentence: &str) {
        let before = it.everything();
        for said in restore(it, path) {
            assert_eq!((said.kind().as_str(), said.code), (kind, Some(1)), "{what}: {}{}", said.out, said.err);
            assert_eq!((said.sentence(), said.out.as_str()), (sentence, ""), "{what}");
        }
        assert_eq!(it.everything(), before, "{what}: something was changed");
    }

    const NO_BACKUP: &str = "This file is not a backup of Betweentimes. Nothing was changed.";
    const DAMAGED: &str = "The vault, or the backup, is damaged. It was not changed. `btw salvage` heals a vault.";

    #[test]
    fn bombs_traps_and_damage_are_refused_in_a_sentence() {
        let it = closed();

        for (what, bytes) in no_backups(&it) {
            is_refused(&it, what, &it.file(&bytes), "notABackup", NO_BACKUP);
        }
        for (what, bytes) in damaged(&it) {
            is_refused(&it, what, &it.file(&bytes), "damaged", DAMAGED);
        }
    }

    #[test]
    fn a_sound_backup_is_restored_in_the_same_memory() {
        let it = closed();

        for said in restore(&it, &it.file(&Zip::of(&it.members()))) {
            assert_eq!((said.out.as_str(), said.code), ("null\n", Some(0)), "{}", said.err);
        }
    }

    /// Somebody who reads zip files and does not look at sizes, in the same memory. Gives what it complains about.
    fn somebody_else_reads(path: &Path, member: &str) -> String {
        let read = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).read(sys.argv[2])";
        let output = btw::within(ENOUGH).args(["python3", "-c", read]).arg(path).arg(member).output().expect("Python");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    #[test]
    fn whoever_takes_a_bomb_at_its_word_does_not_get_by_in_so_little() {
        let it = closed();
        let cases = no_backups(&it);
        let bytes = |what: &str| cases.iter().find(|it| it.0 == what).expect("a case").1.clone();

        for what in ["a bomb", "a database of four gigabytes that is not there"] {
            let told = somebody_else_reads(&it.file(&bytes(what)), "vault.db");
            assert!(told.contains("MemoryError"), "the control: {what} fits into the limit? {told}");
        }
        let told = somebody_else_reads(&it.file(&Zip::of(&it.members())), "vault.db");
        assert_eq!(told, "", "and a sound one is read");
        let told = somebody_else_reads(&it.file(&bytes("a compressed member")), "README.txt");
        assert_eq!(told, "", "and a compressed one is sound, too");
    }

    /// A file with a hole in it, which takes no room on the disk: this before the hole, that after it.
    fn with_a_hole(path: &Path, before: &[u8], until: u64, after: &[u8]) {
        let mut file = File::create(path).expect("a file");
        file.write_all(before).expect("its beginning");
        file.seek(SeekFrom::Start(until)).expect("a hole");
        file.write_all(after).expect("its end");
    }

    #[test]
    fn a_file_of_holes_that_promises_millions_of_members_takes_no_memory_for_them() {
        let it = closed();
        let path = it.elsewhere.path().join("backup.zip");
        // Room in the list for 200 million members, and before it for as many bytes.
        let (count, start) = (90_000_000, 100_000_000);
        let size = LARGE - start;
        let list = Zip::open(&it.members());
        with_a_hole(&path, &list.body, LARGE, &zips::long_end(count, size, start));
        let mut file = File::options().write(true).open(&path).expect("the file");
        file.seek(SeekFrom::Start(start)).expect("where the list begins");
        file.write_all(&list.list).expect("a list");
        drop(file);
        let before = tree::fingerprint(&it.desk.everything());

        for said in restore(&it, &path) {
            assert_eq!((said.kind().as_str(), said.sentence()), ("notABackup", NO_BACKUP), "{}", said.err);
        }
        assert_eq!(tree::fingerprint(&it.desk.everything()), before, "something was changed");
    }

    #[test]
    fn a_sound_backup_beyond_four_gigabytes_is_restored_in_the_same_memory() {
        let it = closed();
        let path = it.elsewhere.path().join("backup.zip");
        let Zip { body, list, count } = Zip::open(&it.members());
        let end = zips::long_end(u64::from(count), list.len() as u64, LARGE);
        with_a_hole(&path, &body, LARGE, &[list, end].concat());

        for said in restore(&it, &path) {
            assert_eq!((said.out.as_str(), said.code), ("null\n", Some(0)), "{}", said.err);
        }
    }
}
