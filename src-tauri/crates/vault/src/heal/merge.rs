//! Putting what was salvaged into a whole database: a backup, or an empty one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use domain::{Body, FeelingWord};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params, params, params_from_iter};

use super::salvage::{DRAFTS, ENTRIES, Found, Missing, Traces, VERSIONS, Wreck};
use crate::entries::{add_feelings, add_tags, remove_tags_and_feelings};
use crate::manifest::{self, ManifestKey};
use crate::search::{forget_words, place};
use crate::work::{Stage, Work};
use crate::{Error, erase};

/// What came of it.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    /// Entries that were read from the damaged file and were not in the backup, or not in this version.
    pub(crate) salvaged: u64,
    /// Entries that are known to have been there and are nowhere now.
    pub(crate) missing: Vec<Missing>,
    /// Entries whose row could not be read and that a backup had: later changes to them are not there.
    pub(crate) older: Vec<Missing>,
}

const DAMAGED: Error = Error::Damaged { what: "vault.db" };
/// Where these stand among the columns.
const UID: usize = 1;

/// Merges everything that a damaged file still holds, in one transaction.
pub(crate) fn merge(
    connection: &mut Connection,
    key: &ManifestKey,
    wreck: &mut Wreck,
    work: Work<'_>,
) -> Result<Merged, Error> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut merged = Merged::default();
    let mut versions: BTreeMap<String, (i64, Vec<Value>)> = BTreeMap::new();
    let mut present = BTreeSet::new();
    let traces = wreck.read(work, |found| {
        match found {
            Found::Entry(row) => {
                present.insert(row.id);
                merged.salvaged += u64::from(take_entry(&change, row.id, &row.values)?);
            }
            Found::Version(row) => {
                take_version(&change, &row.values)?;
                remember_newest(&mut versions, row.values);
            }
            Found::Draft(row) => take_draft(&change, &row.values)?,
        }
        Ok(())
    })?;
    merged.salvaged += take_lone_versions(&change, versions)?;
    take_small_tables(&change, wreck)?;
    (merged.missing, merged.older) = unread(&change, &traces, &present)?;
    work.at(Stage::Merging, 0, 1)?;
    manifest::rebuild(&change, key)?;
    change.commit()?;
    work.at(Stage::Merging, 1, 1)?;
    Ok(merged)
}

/// Takes an entry, unless the same or a newer version is there. A row that no release could have written is
/// left out. Answers whether it was news.
fn take_entry(connection: &Connection, seq: i64, values: &[Value]) -> Result<bool, Error> {
    let version = |values: &[Value]| if let Some(Value::Integer(it)) = values.get(13) { *it } else { 0 };
    let Some(Value::Text(uid)) = values.get(UID) else { return Ok(false) };
    let mut query = connection.prepare_cached("SELECT seq, version FROM entries WHERE uid = ?")?;
    let there: Option<(i64, i64)> = query.query_row([uid], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let seq = match there {
        None => insert(connection, "entries", &ENTRIES, free_place(connection, seq)?, values)?,
        Some((seq, older)) if older < version(values) => {
            forget_words(connection, seq)?;
            keep_version(connection, seq)?;
            update(connection, "entries", &ENTRIES, seq, values)?.then_some(seq)
        }
        Some((seq, same)) if same == version(values) => {
            // The same words; the marks are those of later.
            forget_words(connection, seq)?;
            update(connection, "entries", &ENTRIES, seq, values)?;
            find_again(connection, seq)?;
            return Ok(false);
        }
        Some(_) => return Ok(false),
    };
    let Some(seq) = seq else { return Ok(false) };
    find_again(connection, seq)?;
    Ok(true)
}

/// The place in the order that an entry had, if nothing else has it.
fn free_place(connection: &Connection, seq: i64) -> Result<Option<i64>, Error> {
    let mut query = connection.prepare_cached("SELECT 1 FROM entries WHERE seq = ?")?;
    Ok(if query.exists([seq])? { None } else { Some(seq) })
}

fn keep_version(connection: &Connection, seq: i64) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO versions (uid, version, changed_at, tags, body)
             SELECT uid, version, changed_at, tags, body FROM entries WHERE seq = ?",
        )?
        .execute([seq])?;
    Ok(())
}

fn take_version(connection: &Connection, values: &[Value]) -> Result<(), Error> {
    let mut query = connection.prepare_cached("SELECT 1 FROM versions WHERE uid = ? AND version = ?")?;
    if !query.exists(params_from_iter(&values[UID..3]))? {
        insert(connection, "versions", &VERSIONS, None, values)?;
    }
    Ok(())
}

/// Takes a draft, unless one of the same name that was kept later is there.
fn take_draft(connection: &Connection, values: &[Value]) -> Result<(), Error> {
    let mut query = connection.prepare_cached("SELECT id FROM drafts WHERE uid = ?1 AND saved_at < ?2")?;
    let older: Option<i64> = query.query_row(params![values[UID], values[5]], |row| row.get(0)).optional()?;
    match older {
        Some(id) => update(connection, "drafts", &DRAFTS, id, values).map(drop),
        None => insert(connection, "drafts", &DRAFTS, None, values).map(drop),
    }
}

/// Writes a row under an id, or under a new one; `None` when the table does not take it.
fn insert(
    connection: &Connection,
    table: &str,
    columns: &[&str],
    id: Option<i64>,
    values: &[Value],
) -> Result<Option<i64>, Error> {
    let marks = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", columns.join(", "));
    let values = std::iter::once(id.map_or(Value::Null, Value::Integer)).chain(values[1..].iter().cloned());
    match connection.prepare_cached(&sql)?.execute(params_from_iter(values)) {
        Ok(_) => Ok(Some(connection.last_insert_rowid())),
        Err(error) if is_refused(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes a row in the place of another; `false` when the table does not take it.
fn update(connection: &Connection, table: &str, columns: &[&str], id: i64, values: &[Value]) -> Result<bool, Error> {
    let set: Vec<String> = columns[1..].iter().map(|it| format!("{it} = ?")).collect();
    let sql = format!("UPDATE {table} SET {} WHERE {} = ?", set.join(", "), columns[0]);
    let values = values[1..].iter().cloned().chain([Value::Integer(id)]);
    match connection.prepare_cached(&sql)?.execute(params_from_iter(values)) {
        Ok(_) => Ok(true),
        Err(error) if is_refused(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Whether a table does not take a row: a wrong type, or a name that is there.
fn is_refused(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{ConstraintViolation, TypeMismatch};

    matches!(error.sqlite_error_code(), Some(ConstraintViolation | TypeMismatch))
}

/// Makes an entry be found by its words, tags and feelings again, as its row is now.
fn find_again(connection: &Connection, seq: i64) -> Result<(), Error> {
    type Columns = (i64, String, String, String, Option<i64>);
    let mut query =
        connection.prepare_cached("SELECT day, tags, feelings, body, binned_at FROM entries WHERE seq = ?")?;
    let (day, tags, feelings, body, binned_at): Columns =
        query.query_row([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
    remove_tags_and_feelings(connection, seq)?;
    if binned_at.is_none() {
        let tags: Vec<String> = serde_json::from_str(&tags).unwrap_or_default();
        let feelings: Vec<FeelingWord> = serde_json::from_str(&feelings).unwrap_or_default();
        add_tags(connection, seq, day, &tags)?;
        add_feelings(connection, seq, day, &feelings)?;
    }
    let words = serde_json::from_str::<Body>(&body).map(|it| it.words()).unwrap_or_default();
    connection
        .prepare_cached("INSERT INTO words (rowid, text) VALUES (?, ?)")?
        .execute(params![place(day, seq), words])?;
    Ok(())
}

/// Of every entry the newest of its earlier versions.
fn remember_newest(versions: &mut BTreeMap<String, (i64, Vec<Value>)>, values: Vec<Value>) {
    let (Some(Value::Text(uid)), Some(Value::Integer(version))) = (values.get(1), values.get(2)) else { return };
    let (uid, version) = (uid.clone(), *version);
    match versions.get(&uid) {
        Some((newer, _)) if *newer >= version => {}
        _ => drop(versions.insert(uid, (version, values))),
    }
}

/// An entry whose row is gone comes back in its last version that is there: better than nothing.
fn take_lone_versions(connection: &Connection, versions: BTreeMap<String, (i64, Vec<Value>)>) -> Result<u64, Error> {
    let mut taken = 0;
    for (uid, (version, values)) in versions {
        let mut there = connection.prepare_cached("SELECT 1 FROM entries WHERE uid = ?")?;
        let edition = |read: &Body| if let Body::Run(run) = read { Some(run.edition) } else { None };
        let [.., Value::Integer(changed_at), Value::Text(tags), Value::Text(body)] = values.as_slice() else {
            continue;
        };
        if there.exists([&uid])? {
            continue;
        }
        let Ok(read) = serde_json::from_str::<Body>(body) else { continue };
        let day = DateTime::from_timestamp_millis(*changed_at).ok_or(DAMAGED)?.date_naive();
        let (title, glimpse) = read.title_and_glimpse();
        connection
            .prepare_cached(
                "INSERT INTO entries (uid, written_at, day, offset_minutes, kind, slug, edition, title, glimpse, mood,
                                      feelings, tags, version, changed_at, to_session, never_export, body)
                 VALUES (:uid, :at, :day, 0, :kind, :slug, :edition, :title, :glimpse, :mood, :feelings, :tags,
                         :version, :at, 0, 0, :body)",
            )?
            .execute(named_params! {
                ":uid": uid, ":at": changed_at, ":day": day.to_epoch_days(),
                ":kind": read.kind().name(), ":slug": read.slug(), ":edition": edition(&read),
                ":title": title, ":glimpse": glimpse, ":mood": read.mood().map(domain::Mood::get),
                ":feelings": serde_json::to_string(&read.feelings())?, ":tags": tags, ":version": version,
                ":body": body,
            })?;
        find_again(connection, connection.last_insert_rowid())?;
        connection
            .prepare_cached("DELETE FROM versions WHERE uid = ? AND version = ?")?
            .execute(params![uid, version])?;
        taken += 1;
    }
    Ok(taken)
}

/// Tables without row ids are read from their beginning, for their rows look like keys of an index.
fn take_small_tables(connection: &Connection, wreck: &mut Wreck) -> Result<(), Error> {
    for row in wreck.small_table("tombstones") {
        let [Value::Text(uid), Value::Integer(version)] = row.as_slice() else { continue };
        erase_again(connection, uid, *version)?;
    }
    for row in wreck.small_table("links") {
        if row.len() == 3 {
            take_small(connection, "INSERT OR IGNORE INTO links (from_uid, to_uid, relation) VALUES (?, ?, ?)", &row)?;
        }
    }
    for row in wreck.small_table("settings") {
        if row.len() == 2 {
            take_small(connection, "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", &row)?;
        }
    }
    Ok(())
}

fn take_small(connection: &Connection, sql: &str, row: &[Value]) -> Result<(), Error> {
    match connection.prepare_cached(sql)?.execute(params_from_iter(row)) {
        Err(error) if !is_refused(&error) => Err(error.into()),
        _ => Ok(()),
    }
}

/// What was erased after the backup was made stays erased.
fn erase_again(connection: &Connection, uid: &str, version: i64) -> Result<(), Error> {
    let mut query = connection.prepare_cached("SELECT seq, uid FROM entries WHERE uid = ? AND version <= ?")?;
    let found: Option<(i64, String)> =
        query.query_row(params![uid, version], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    if let Some(found) = found {
        // The sums are made anew at the end, so nothing follows them here.
        erase::remove(connection, found.0, &found.1)?;
    }
    connection
        .prepare_cached("INSERT OR IGNORE INTO tombstones (uid, version) VALUES (?, ?)")?
        .execute(params![uid, version])?;
    Ok(())
}

/// Entries that an index tells of and whose row could not be read: those that are nowhere, and those that
/// are there as a backup had them. The oldest day first.
fn unread(
    connection: &Connection,
    traces: &Traces,
    present: &BTreeSet<i64>,
) -> Result<(Vec<Missing>, Vec<Missing>), Error> {
    let (mut missing, mut older) = (Vec::new(), Vec::new());
    let mut there = connection.prepare_cached("SELECT 1 FROM entries WHERE seq = ?")?;
    for (seq, trace) in traces.iter().filter(|(seq, _)| !present.contains(seq)) {
        if there.exists([seq])? { older.push(*trace) } else { missing.push(*trace) }
    }
    for list in [&mut missing, &mut older] {
        list.sort_by_key(|it| it.day);
    }
    Ok((missing, older))
}
