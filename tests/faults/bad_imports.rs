//! Files of other apps that are bombs, traps, damaged or odd: read in little memory and time, refused in a sentence or read
//! for what is sound in them, and nothing is changed by looking (storage T11).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use betweentimes_tests::{
    btw::{self, Pipe},
    places, tree,
    zips::{self, Member, Zip},
};
use rusqlite::Connection;
use serde_json::{Value, json};

/// The most memory that is ever taken, in MiB.
const MOST_MEMORY: u64 = 256;
/// When a look at one file counts as one without an end. Alone each of them takes less than five seconds, also in a debug
/// build; how long is printed, and other tests beside it make it longer.
const LONGEST: Duration = Duration::from_secs(60);
/// How many hostile files there are at least.
const AT_LEAST: usize = 200;

/// A hostile file: what it is, its name, its bytes.
type Case = (String, String, Vec<u8>);

/// Sound files that are spoilt, one or more of every kind.
const SOUND: [&str; 16] = [
    "betweentimes/edition-1.json",
    "freecbt/FreeCBT.json",
    "freecbt/FreeCBT.csv",
    "quirk/storage.json",
    "pixels/pixels.json",
    "daylio-table/nine-columns.csv",
    "daylio-table/seven-columns.csv",
    "daylio-backup/backup.json",
    "daily-you/list.json",
    "day-one/Evenings.json",
    "day-one-text/Journal.txt",
    "day-one-classic/7E57.doentry",
    "jrnl/journal.json",
    "jrnl-text/journal.txt",
    "mini-diary/export.json",
    "rednotebook/2020-05.txt",
];

fn fixture(name: &str) -> Vec<u8> {
    fs::read(places::root().join("src-tauri/crates/exchange/fixtures").join(name)).expect("a fixture")
}

/// One sound file, spoilt in every way.
fn spoilt(name: &str) -> Vec<Case> {
    let sound = fixture(name);
    let own = name.rsplit('/').next().expect("a name");
    let middle = sound.len() / 2;
    let with = |at: usize, what: &[u8]| [&sound[..at], what, &sound[at..]].concat();
    let text = String::from_utf8(sound.clone()).expect("text");
    let utf16 = |mark: [u8; 2]| mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let ways: [(&str, Vec<u8>); 14] = [
        ("cut in the middle", sound[..middle].to_vec()),
        ("cut at the last byte", sound[..sound.len() - 1].to_vec()),
        ("a NUL in the middle", with(middle, b"\0")),
        ("bytes that are no text", with(middle, b"\xff\xfe\xc3\x28")),
        ("two byte order marks", with(0, "\u{feff}\u{feff}".as_bytes())),
        ("UTF-16", utf16([0xff, 0xfe])),
        ("UTF-16 that calls itself big-endian", utf16([0xfe, 0xff])),
        ("letters that run the other way", with(middle, "\u{202e}\u{2066}".as_bytes())),
        ("a hundred thousand marks on one letter", with(middle, "\u{301}".repeat(100_000).as_bytes())),
        ("ten thousand brackets", with(middle, "[".repeat(10_000).as_bytes())),
        ("ten thousand quotes", with(middle, "\"".repeat(10_000).as_bytes())),
        ("ten thousand lines", with(middle, "\n".repeat(10_000).as_bytes())),
        (
            "every number a longer one",
            text.replace(|it: char| it.is_ascii_digit(), "99999999999999999999").into_bytes(),
        ),
        ("twice", [sound.clone(), sound.clone()].concat()),
    ];
    ways.into_iter().map(|(way, bytes)| (format!("{name}: {way}"), own.to_owned(), bytes)).collect()
}

/// JSON that only means harm.
fn json_traps() -> Vec<Case> {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(1_000_000), close.repeat(1_000_000)).into_bytes();
    let thought = |text: &str| format!(r#"{{"v":"Archive-v1","thoughts":[{text}]}}"#).into_bytes();
    let many = format!(r#"{{"v":"Archive-v1","thoughts":[{}1]}}"#, "1,".repeat(3_000_000));
    [
        ("a million brackets", deep("[", "]")),
        ("a million objects", deep("{\"a\":", "}")),
        ("a million brackets in a list", thought(&"[".repeat(1_000_000))),
        ("three million elements", many.into_bytes()),
        ("a number that is none", thought("NaN")),
        ("a number of a million digits", thought(&"9".repeat(1_000_000))),
        ("the same field twice", thought(r#"{"uuid":"a","uuid":"b"}"#)),
        (
            "a day of the year 9999",
            thought(r#"{"uuid":"a","createdAt":"9999-12-31T23:59:59.999Z","automaticThought":"x"}"#),
        ),
        (
            "a key of a million letters",
            thought(&format!(
                r#"{{"uuid":"{}","createdAt":"2020-01-01T00:00:00Z","automaticThought":"x"}}"#,
                "k".repeat(1_000_000)
            )),
        ),
        ("a backup text that unpacks without end", format!(":FreeCBT:{}:FreeCBT:", "A".repeat(4_000_000)).into_bytes()),
    ]
    .map(|(what, bytes)| (what.to_owned(), "a.json".to_owned(), bytes))
    .into()
}

/// YAML, XML and tables that only mean harm.
fn text_traps() -> Vec<Case> {
    let laughs = (1..10).fold("a0: &a0 [x]\n".to_owned(), |yaml, at| {
        format!("{yaml}a{at}: &a{at} [{}]\n", vec![format!("*a{}", at - 1); 10].join(","))
    });
    let entities = (1..10).fold("<!DOCTYPE l [<!ENTITY l0 \"lol\">".to_owned(), |xml, at| {
        format!("{xml}<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10))
    });
    let plist = |inside: &str| format!("<?xml version=\"1.0\"?>{inside}");
    let row = "2020-05-30,30 May,Saturday,6:50 pm,rad,walk,=cmd|' /C calc'!A0\n";
    let head = "full_date,date,weekday,time,mood,activities,note\n";
    [
        ("aliases that laugh", "2020-05.txt", laughs),
        ("an alias of itself", "2020-05.txt", "1: &a {text: *a}\n".to_owned()),
        ("a tag of Python", "2020-05.txt", "1: !!python/object/apply:os.system [\"id\"]\n".to_owned()),
        ("YAML as deep as it goes", "2020-05.txt", format!("1: {}", "[".repeat(100_000))),
        ("entities that laugh", "a.doentry", plist(&format!("{entities}]><plist><dict><key>Entry Text</key><string>&l9;</string></dict></plist>"))),
        ("an entity from the disk", "a.doentry", plist("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><plist><dict><key>Entry Text</key><string>&x;</string></dict></plist>")),
        ("XML as deep as it goes", "a.doentry", plist(&format!("<plist>{}", "<array>".repeat(500_000)))),
        ("a table of formulas", "a.csv", format!("{head}{}", row.repeat(2_000))),
        ("a table of two million line breaks in quotes", "a.csv", format!("{head}\"{}\"", "\n".repeat(2_000_000))),
        ("a table of two million commas", "a.csv", format!("{head}{}", ",".repeat(2_000_000))),
        ("a table of half a million rows", "a.csv", format!("{head}{}", "2020-05-30,,,6:50,,,\n".repeat(500_000))),
    ]
    .map(|(what, name, text)| (what.to_owned(), name.to_owned(), text.into_bytes()))
    .into()
}

/// Zips that are bombs or lead out of their folder.
fn zip_traps() -> Vec<Case> {
    let zeros = zips::deflated_zeros(400 * 1024 * 1024);
    let bomb = |name: &str, size: u32| Member {
        name: name.into(),
        method: 8,
        size,
        stored: zeros.len() as u32,
        bytes: zeros.clone(),
        ..Member::sound("", b"")
    };
    let one = |member: Member| Zip::of(&[member]);
    let sound = || Member::sound("Journal.json", &fixture("day-one/Evenings.json"));
    let renamed = |name: &str| one(Member { name: name.into(), ..sound() });
    let many = |count| (0..count).map(|at| Member::sound(&format!("{at}.json"), b"{}")).collect::<Vec<_>>();
    [
        ("a bomb", one(bomb("Journal.json", 400 << 20))),
        ("a bomb that calls itself small", one(bomb("Journal.json", 100))),
        ("a bomb in a backup of Daylio", one(bomb("backup.daylio", 400 << 20))),
        ("a bomb as a database", one(bomb("daily_you.db", 400 << 20))),
        ("a way out of the folder", renamed("../../.bashrc.json")),
        ("a way from the root", renamed("/etc/passwd.json")),
        ("a way out as another system writes it", renamed("..\\..\\a.json")),
        ("a link", one(Member { mode: 0o120_777, ..sound() })),
        ("a wrong checksum", one(Member { checksum: 1, ..sound() })),
        ("a wrong size", one(Member { size: 7, ..sound() })),
        ("an unknown method", one(Member { method: 99, ..sound() })),
        ("an encrypted member", one(Member { flags: 1, ..sound() })),
        ("sixty-five thousand members", Zip::of(&many(65_000))),
        ("as many texts as are read", Zip::of(&many(10_000))),
        ("a promise of millions", [Zip::of(&[sound()]), zips::long_end(4_000_000_000, 10, 0)].concat()),
        ("a zip in a zip", one(Member::sound("a.json", &Zip::of(&[sound()])))),
        (
            "two of our own journals",
            Zip::of(&[
                Member::sound("a.json", &fixture("betweentimes/edition-1.json")),
                Member::sound("b.json", &fixture("betweentimes/edition-1.json")),
            ]),
        ),
    ]
    .map(|(what, bytes)| (format!("a zip: {what}"), "a.zip".to_owned(), bytes))
    .into()
}

/// Databases that do more than hold tables.
fn database_traps(folder: &Path) -> Vec<Case> {
    let schema =
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, text TEXT, mood INTEGER, time_create TEXT, time_modified TEXT);
        CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, tag_type INTEGER);
        CREATE TABLE entry_tags (entry_id INTEGER, tag_id INTEGER, value TEXT);
        INSERT INTO entries VALUES (1, 'words', 1, '2024-05-06T07:08:09.000', '2024-05-06T07:08:09.000');";
    let endless = "WITH RECURSIVE n (it) AS (SELECT 1 UNION ALL SELECT it + 1 FROM n)";
    [
        ("a trigger", format!("{schema} CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END;")),
        ("a view in the place of a table", schema.replace("CREATE TABLE entries", "CREATE TABLE real").replace("INTO entries", "INTO real") + "CREATE VIEW entries AS SELECT * FROM real;"),
        ("a view without end", schema.replace("CREATE TABLE entries", "CREATE TABLE real").replace("INTO entries", "INTO real") + &format!("CREATE VIEW entries AS {endless} SELECT it AS id, 'x' AS text, 1 AS mood, '2024-05-06' AS time_create, '2024-05-06' AS time_modified FROM n;")),
        ("another schema", "CREATE TABLE entries (a, b);".to_owned()),
        ("no tables", "CREATE TABLE other (a);".to_owned()),
        ("a column that computes", format!("{schema} ALTER TABLE entries ADD COLUMN time TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL;")),
    ]
    .into_iter()
    .map(|(what, sql)| {
        let path = folder.join("daily_you.db");
        let _ = fs::remove_file(&path);
        Connection::open(&path).expect("a database").execute_batch(&sql).expect("its schema");
        let zip = Zip::of(&[Member::sound("daily_you.db", &fs::read(&path).expect("its bytes"))]);
        (format!("a database: {what}"), "daily_you_backup.zip".to_owned(), zip)
    })
    .collect()
}

fn everything(folder: &Path) -> Vec<Case> {
    let mut cases: Vec<Case> = SOUND.iter().flat_map(|it| spoilt(it)).collect();
    cases.extend(json_traps().into_iter().chain(text_traps()).chain(zip_traps()));
    cases.extend(database_traps(folder));
    cases
}

/// The most memory that a process had at any time, in MiB.
#[cfg(target_os = "linux")]
fn most_memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("its status");
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).expect("its memory");
    line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") / 1024
}

#[test]
#[cfg(target_os = "linux")]
fn hostile_files_are_looked_at_in_little_memory_and_time_and_change_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let cases = everything(folder.path());
    assert!(cases.len() >= AT_LEAST, "{} hostile files", cases.len());
    let mut pipe = Pipe::start(&vault);
    let before = tree::fingerprint(&vault);
    let (mut refused, mut slowest) = (0, (Duration::ZERO, String::new()));
    for (what, name, bytes) in &cases {
        let path: PathBuf = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        let began = Instant::now();
        let looked = pipe.ask("look_at_import", &json!({ "wish": { "path": path } }));
        slowest = slowest.max((began.elapsed(), what.clone()));
        assert!(looked["failure"]["kind"] != json!("unexpected"), "{what}: {looked}");
        assert_eq!(tree::fingerprint(&vault), before, "{what}: looking changed something");
        if looked.get("failure").is_some() {
            refused += 1;
            let brought = pipe.ask("bring_in", &json!({ "wish": { "path": path } }));
            assert_eq!(brought["failure"], looked["failure"], "{what}");
            assert_eq!(tree::fingerprint(&vault), before, "{what}: a refused file changed something");
        }
    }
    let memory = most_memory(pipe.process().id());
    println!(
        "{} hostile files, {refused} of them refused; at most {memory} MiB; the slowest took {slowest:?}",
        cases.len()
    );
    assert!(memory <= MOST_MEMORY, "{memory} MiB");
    assert!(slowest.0 <= LONGEST, "{slowest:?}");
}

#[test]
fn what_is_sound_in_a_hostile_file_comes_in_and_the_journal_stays_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let mut pipe = Pipe::start(&vault);
    let mut came = 0;
    for (what, name, bytes) in SOUND.iter().flat_map(|it| spoilt(it)).chain(text_traps()) {
        // The largest are looked at above; here is about what becomes of odd words.
        if bytes.len() > 1_000_000 {
            continue;
        }
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        let brought = pipe.ask("bring_in", &json!({ "wish": { "path": path } }));
        assert!(brought["failure"]["kind"] != json!("unexpected"), "{what}: {brought}");
        came += brought["ok"]["added"].as_u64().unwrap_or(0);
    }
    assert!(came > 100, "only {came} entries were sound");
    let verdict: Value = pipe.ask("verify", &json!({}))["ok"].clone();
    assert_eq!(verdict["whole"], json!(true), "{verdict}");
}

/// The control: whoever takes these zips at their word needs more than that.
#[test]
#[cfg(target_os = "linux")]
fn whoever_reads_a_bomb_without_caps_does_not_get_by_in_so_little() {
    let folder = tempfile::tempdir().expect("a folder");
    let bombs: Vec<Case> = zip_traps().into_iter().filter(|it| it.0.ends_with("a bomb")).collect();
    assert_eq!(bombs.len(), 1);
    let path = folder.path().join("a.zip");
    fs::write(&path, &bombs[0].2).expect("a file");

    let read = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).read('Journal.json')";
    let output = btw::within(MOST_MEMORY * 1024).args(["python3", "-c", read]).arg(&path).output().expect("Python");

    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("MemoryError"), "the bomb fits into the limit: {told}");
}
