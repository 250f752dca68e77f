//! The layout of the database, step by step.

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;
use crate::manifest::{self, ManifestKey};
use crate::verify::complaints;

/// Marks the database as ours: "Btwn".
const APPLICATION_ID: i32 = 0x4274_776e;

/// What a step does after its SQL, with rows that only Rust can make.
type After = fn(&Connection, &ManifestKey) -> Result<(), Error>;

/// One step for every release that changed the layout, oldest first. A step is never changed.
const STEPS: &[(&str, Option<After>)] = &[
    (include_str!("../migrations/0001_first.sql"), None),
    (include_str!("../migrations/0002_manifest_and_words.sql"), Some(manifest::rebuild)),
];

/// The layout this release writes.
#[allow(clippy::cast_possible_truncation, reason = "there are a handful of steps")]
pub(crate) const NEWEST: u32 = STEPS.len() as u32;

/// The first layout with a manifest.
pub(crate) const FIRST_WITH_MANIFEST: u32 = 2;

/// Reads whose database this is and in which layout, without writing a byte.
///
/// # Errors
///
/// [`Error::Newer`] for a layout of the future, [`Error::NotOurs`] for another program's.
pub(crate) fn check(connection: &Connection) -> Result<u32, Error> {
    let owner: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match (owner, found) {
        (APPLICATION_ID, 1..=NEWEST) => Ok(found),
        (APPLICATION_ID, 0) => Err(Error::Damaged { what: "vault.db" }),
        (APPLICATION_ID, _) => Err(Error::Newer { found }),
        _ => Err(Error::NotOurs),
    }
}

/// Brings the database to the newest layout, in one transaction: all of it, or nothing. Before it is
/// committed, the structure has to be sound and nothing a person wrote may have become less.
pub(crate) fn raise(connection: &mut Connection, found: u32, key: &ManifestKey) -> Result<(), Error> {
    if found >= NEWEST {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = if found == 0 { None } else { Some(kept(&change)?) };
    for (sql, after) in STEPS.iter().skip(found as usize) {
        change.execute_batch(sql)?;
        if let Some(after) = after {
            after(&change, key)?;
        }
    }
    if let Some(before) = before {
        let sound = complaints(&change, "PRAGMA quick_check")? == ["ok"];
        let whole = complaints(&change, "PRAGMA foreign_key_check")?.is_empty();
        if !(sound && whole && kept(&change)? == before) {
            return Err(Error::Damaged { what: "vault.db" });
        }
    }
    mark(&change, "main")?;
    Ok(change.commit()?)
}

/// How many there are of everything that a person wrote. The first layout has these tables already.
fn kept(connection: &Connection) -> Result<Vec<i64>, Error> {
    ["entries", "versions", "drafts", "tombstones", "links", "settings", "words"]
        .iter()
        .map(|it| Ok(connection.query_row(&format!("SELECT count(*) FROM {it}"), [], |row| row.get(0))?))
        .collect()
}

/// Writes whose database this is, and its layout.
pub(crate) fn mark(connection: &Connection, schema: &str) -> Result<(), Error> {
    connection.execute_batch(&format!(
        "PRAGMA {schema}.application_id = {APPLICATION_ID}; PRAGMA {schema}.user_version = {NEWEST};"
    ))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use chrono::DateTime;
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::keys::Secret;
    use crate::{Cost, Key, Vault};

    fn hashes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
        files.map(|it| (it.display().to_string(), Sha256::digest(std::fs::read(&it).unwrap()).to_vec())).collect()
    }

    fn vault_with(pragma: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let (vault, _) = Vault::create(folder.path(), None, Cost::Lowest).unwrap();
        vault.connection.execute_batch(pragma).unwrap();
        folder
    }

    #[test]
    fn a_newer_vault_is_refused_and_not_a_byte_of_it_is_changed() {
        let folder = vault_with("PRAGMA user_version = 99");
        let before = hashes(folder.path());

        let refused = Vault::open(folder.path(), Key::Device, DateTime::UNIX_EPOCH);

        assert!(matches!(refused, Err(Error::Newer { found: 99 })));
        assert_eq!(hashes(folder.path()), before);
    }

    #[test]
    fn a_database_of_another_program_is_not_ours() {
        let folder = vault_with("PRAGMA application_id = 1");

        assert!(matches!(Vault::open(folder.path(), Key::Device, DateTime::UNIX_EPOCH), Err(Error::NotOurs)));
    }

    #[test]
    fn every_table_but_the_index_is_strict() {
        let vault = Vault::in_memory().unwrap();
        let loose: Vec<String> = crate::verify::complaints(
            &vault.connection,
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'",
        )
        .unwrap();

        assert_eq!(loose, Vec::<String>::new());
    }

    #[test]
    fn the_layout_is_raised_in_one_piece_or_not_at_all() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE drafts (it)").unwrap();

        raise(&mut connection, 0, &ManifestKey::of(&Secret::of(&[1; 32])).unwrap()).unwrap_err();

        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |it| it.get(0)).unwrap();
        assert_eq!(tables, 1);
    }
}
