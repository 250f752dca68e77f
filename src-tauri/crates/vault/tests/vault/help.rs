//! What the tests share.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::{Body, CheckIn, Draft, EntryId, Feeling, FeelingWord, Moment, Mood, Page, Run};
use sha2::{Digest, Sha256};
use vault::{Cost, Error, Key, NewEntry, RecoveryCode, Vault};

pub const PASSPHRASE: &str = "rain violet tea umbrella";
pub const OTHER: &str = "quiet harbour lamp seven";

pub fn noon() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-03-29T12:00:00Z").unwrap().to_utc()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Noon of a number of days after the first.
pub fn on_day(number: i64) -> Moment {
    let at = noon() + TimeDelta::days(number);
    Moment { at, day: at.date_naive(), offset_minutes: 60 }
}

/// A new vault whose passphrase, if it has one, costs little.
pub fn create(folder: &Path, passphrase: Option<&str>) -> Result<(Vault, Option<RecoveryCode>), Error> {
    Vault::create(folder, passphrase, Cost::Lowest)
}

/// A vault that is there, at noon.
pub fn open(folder: &Path, key: Key<'_>) -> Result<Vault, Error> {
    Vault::open(folder, key, noon())
}

/// A steady name.
pub fn name(number: u8) -> EntryId {
    EntryId::of([number; 16])
}

pub fn page(text: &str) -> Body {
    Body::Page(Page { title: String::new(), text: text.into(), mood: None })
}

pub fn check_in(mood: i64, feeling: &str) -> Body {
    let feelings = vec![Feeling { word: FeelingWord::Known(feeling.into()), strength: None }];
    Body::CheckIn(CheckIn { mood: Mood::new(mood).ok(), feelings, ..CheckIn::default() })
}

pub fn run(slug: &str) -> Body {
    Body::Run(Run { slug: slug.into(), edition: 3, noticed: "lighter".into(), ..Run::default() })
}

pub fn entry(number: u8, body: Body) -> NewEntry {
    NewEntry {
        id: name(number),
        written: on_day(0),
        changed_at: noon(),
        body,
        tags: Vec::new(),
        to_session: false,
        never_export: false,
    }
}

pub fn draft(number: u8, text: &str) -> Draft {
    Draft {
        id: name(number),
        started: on_day(0),
        saved_at: noon(),
        changes: None,
        body: page(text),
        tags: vec!["work".into()],
        to_session: true,
        never_export: false,
    }
}

/// A vault in memory with one page for each text.
pub fn pages(texts: &[&str]) -> Vault {
    let mut vault = Vault::in_memory().unwrap();
    for (number, text) in (1..).zip(texts) {
        vault.write(&entry(number, page(text))).unwrap();
    }
    vault
}

/// Every file of a folder with its hash.
pub fn hashes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
    files.map(|it| (it.display().to_string(), Sha256::digest(std::fs::read(&it).unwrap()).to_vec())).collect()
}

/// Whether any file of a folder holds the bytes.
pub fn holds(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file()).any(|it| {
        let bytes = std::fs::read(it).unwrap();
        bytes.windows(needle.len()).any(|it| it == needle)
    })
}

/// Every file under a folder, however deep, with its hash.
pub fn all_hashes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = hashes(folder);
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            all.extend(all_hashes(&path));
        }
    }
    all
}

/// The titles of all entries, newest first.
pub fn texts(vault: &Vault) -> Vec<String> {
    let listed = vault.list(&vault::Filter { limit: 200, ..vault::Filter::default() }).unwrap();
    listed.into_iter().map(|it| it.title).collect()
}
