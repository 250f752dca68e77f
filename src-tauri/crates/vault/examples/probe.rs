//! Measures; not part of the tests.
#![allow(clippy::unwrap_used, missing_docs)]
use std::time::{Duration, Instant};
use chrono::{TimeDelta, Utc};
use domain::*;
use vault::*;

fn med(mut v: Vec<Duration>) -> String { v.sort(); format!("{:?} (p95 {:?})", v[v.len()/2], v[v.len()*95/100]) }
fn time<T>(n: usize, mut f: impl FnMut() -> T) -> String { let v=(0..n).map(|_| {let t=Instant::now(); std::hint::black_box(f()); t.elapsed()}).collect(); med(v) }

fn main() {
    let n: u32 = std::env::args().nth(1).map_or(100_000, |it| it.parse().unwrap());
    let dir = std::env::args().nth(2).unwrap_or("/tmp/vault_probe".into());
    let folder = std::path::PathBuf::from(&dir);
    let mut vault = if folder.exists() { Vault::open(&folder, Key::Device).unwrap() } else { Vault::create(&folder, None).unwrap().0 };
    let have = vault.verify().unwrap();
    println!("entries {:?}", have);
    let now = Utc::now();
    let words: Vec<String> = (0..5000).map(|i| format!("w{}", hexw(i))).collect();
    let mut seed = 1u64; let mut rnd = move || { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; seed };
    let mut id = |i: u32| { let mut b=[0u8;16]; b[..4].copy_from_slice(&i.to_be_bytes()); EntryId::of(b) };
    let mk = |i: u32, rnd: &mut dyn FnMut() -> u64, id: EntryId| {
        let mut text = String::from("walking ");
        for _ in 0..80 { text.push_str(&words[(rnd() as usize % 5000).min(rnd() as usize % 5000)]); text.push(' '); }
        if i % 997 == 0 { text.push_str("rareword"); }
        let at = now - TimeDelta::hours(3 * i64::from(n - i.min(n)));
        NewEntry { id, written: Moment { at, day: at.date_naive(), offset_minutes: 0 }, changed_at: at,
          body: if i % 3 == 0 { Body::Page(Page { title: format!("day {i}"), text, mood: Mood::new(i64::from(i % 11)).ok() }) } else if i % 3 == 1 { Body::CheckIn(CheckIn { mood: Mood::new(i64::from(i%11)).ok(), line: text, ..CheckIn::default()}) } else { Body::Run(Run { slug: format!("x.{}", i % 17), noticed: text, ..Run::default() }) },
          tags: if i % 4 == 0 { vec![format!("t{}", i % 30)] } else { vec![] }, to_session: false, never_export: false }
    };
    if have.entries == 0 {
        let t = Instant::now();
        for i in 0..n { let e = mk(i, &mut rnd, id(i)); vault.write(&e).unwrap(); if i % 10000 == 9999 { println!("{i} {:?}", t.elapsed()); } }
        println!("filled {:?}", t.elapsed());
        drop(vault);
        vault = Vault::open(&folder, Key::Device).unwrap();
    }
    println!("size {} MB", std::fs::metadata(folder.join("vault.db")).unwrap().len() / 1_000_000);
    drop(vault);
    println!("open {}", time(20, || Vault::open(&folder, Key::Device).unwrap()));
    println!("open+list50 {}", time(20, || Vault::open(&folder, Key::Device).unwrap().list(&Filter::default()).unwrap()));
    let mut vault = Vault::open(&folder, Key::Device).unwrap();
    let f = Filter::default();
    println!("list50 {}", time(200, || vault.list(&f).unwrap()));
    for (name, f) in [("page", Filter { kinds: vec![EntryKind::Page], ..Filter::default() }), ("mood 0", Filter { mood: Some((Mood::new(0).unwrap(), Mood::new(0).unwrap())), ..Filter::default() }), ("mood 2-5", Filter { mood: Some((Mood::new(2).unwrap(), Mood::new(5).unwrap())), ..Filter::default() }), ("tag", Filter { tag: Some("t4".into()), ..Filter::default() }), ("slugs", Filter { slugs: vec!["x.1".into(), "x.2".into(), "x.3".into()], ..Filter::default() })] {
        println!("list {name} {}", time(100, || assert!(vault.list(&f).unwrap().len() == 50)));
    }
    for q in ["rareword", "walking", "walk", "wa", "w", "wal", "walking wab", "wab", "waba", "nothinghere"] {
        let hits = vault.search(q, &f).unwrap().len();
        println!("search {q:12} {hits:3} {}", time(30, || vault.search(q, &f).unwrap()));
    }
    println!("tags {}", time(20, || vault.tags().unwrap()));
    println!("due {}", time(20, || vault.due(now).unwrap()));
    let base = u32::try_from(have.entries).unwrap().max(n) + 1_000_000 + (rnd() as u32 % 1000) * 1000 + (Utc::now().timestamp() as u32 % 1_000_000) * 300;
    let mut i = base;
    println!("write {}", time(200, || { i += 1; let e = mk(i, &mut rnd, id(i)); vault.write(&e).unwrap() }));
    println!("edit {}", time(200, || { let e = mk(i, &mut rnd, id(i)); vault.write(&e).unwrap() }));
    let mut k = 0;
    println!("draft 2kB {}", time(200, || { k += 1; vault.keep_draft(&Draft { id: id(7), started: Moment { at: now, day: now.date_naive(), offset_minutes: 0 }, saved_at: now, changes: None, body: Body::Page(Page { title: String::new(), text: format!("{k}").repeat(500), mood: None }), tags: vec![], to_session: false, never_export: false }).unwrap() }));
    println!("bare {}", time(200, || { k += 1; vault.keep_setting("k", &k.to_string()).unwrap() }));
    println!("verify {}", time(1, || vault.verify().unwrap()));
}
fn hexw(i: usize) -> String { let mut s=String::new(); let mut i=i; loop { s.push((b'a' + (i % 26) as u8) as char); i/=26; if i==0 {break;} } s }
