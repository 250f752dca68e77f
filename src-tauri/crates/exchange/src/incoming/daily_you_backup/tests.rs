use super::*;
use crate::incoming::recognised;
use crate::incoming::trial::{EAST, Tried, database, file, known, tried, zipped};
use domain::{Body, Mood};

/// A backup, as statements.
const SQL: &str = include_str!("../../../fixtures/daily-you/backup.sql");

fn sound() -> Vec<u8> {
    database(SQL)
}

fn read_of(sql: &str) -> Tried {
    tried(&file("daily_you.db", database(sql)), Format::DailyYouBackup, &EAST)
}

#[test]
fn a_backup_is_read_with_its_tags() {
    let zip = zipped(&[("daily_you.db", &sound()), ("Images/a.jpg", b"?"), ("Images/b.jpg", b"?")]);
    let it = known("daily_you_backup_2024.zip", &zip, Format::DailyYouBackup, &EAST);

    assert_eq!(it.ended, Ok(()));
    assert_eq!(
        it.lines(),
        [
            "2024-05-03T07:08:09.123 | 2024-05-03 07:08 60 | 2",
            "2024-05-02T07:08:09.123 | 2024-05-02 07:08 60 | -2",
            "2024-05-01T23:30:00.000 | 2024-05-01 23:30 60 | -",
        ]
    );
    assert_eq!(it.texts(), ["# Morning\n\nSteps: 8000\nWater: 1.5", "Steps: 10", "No mood"]);
    assert_eq!((&it.arrivals[0].tags, &it.arrivals[2].tags), (&vec!["tea".to_owned()], &vec!["Water".to_owned()]));
    assert!(matches!(it.arrivals[1].body, Body::CheckIn(_)));
    assert_eq!(it.arrivals[0].changed_at.unwrap().to_rfc3339(), "2024-05-04T09:00:00+00:00");
}

#[test]
fn pictures_are_counted_once_whether_they_are_there_or_not() {
    let zip = zipped(&[("daily_you.db", &sound()), ("Images/a.jpg", b"?"), ("Images/b.jpg", b"?")]);
    let counted =
        [(Loss::Photos, 2), (Loss::Unreadable, 1), (Loss::Empty, 1), (Loss::Templates, 1), (Loss::Settings, 1)];

    for (name, bytes) in [("backup.zip", zip), ("daily_you.db", sound()), ("renamed", sound())] {
        let told = known(name, &bytes, Format::DailyYouBackup, &EAST).told;

        assert_eq!(told.losses, counted.into(), "{name}");
        let met: Vec<_> = told.moods.iter().map(|(name, it)| (name.as_str(), it.map(Mood::get))).collect();
        assert_eq!(met, [("-2", Some(1)), ("2", Some(9))]);
        assert!(told.unknown.is_empty());
    }
}

#[test]
fn an_older_layout_without_tags_is_read_and_later_columns_are_told() {
    let it = read_of(
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, text TEXT, mood INTEGER, img_path TEXT, time_create TEXT,
            time_modified TEXT, time TEXT, colour TEXT);
         CREATE TABLE wishes (id INTEGER);
         INSERT INTO entries VALUES (1, 'Moved', 0, 'a.jpg', '2023-01-01T10:00:00.000', '', '2022-12-31T10:00:00.000', '');",
    );

    assert_eq!(it.lines(), ["2023-01-01T10:00:00.000 | 2022-12-31 10:00 60 | 0"]);
    assert_eq!(it.told.losses, [(Loss::Photos, 1)].into());
    assert_eq!(it.told.unknown.keys().collect::<Vec<_>>(), ["colour", "wishes"]);
}

#[test]
fn a_database_that_was_written_with_a_log_beside_it_is_read() {
    let mut bytes = sound();
    bytes[18..20].copy_from_slice(&[2, 2]);

    assert_eq!(known("daily_you.db", &bytes, Format::DailyYouBackup, &EAST).arrivals.len(), 3);
}

const ENTRIES: &str = "CREATE TABLE entries (id INTEGER PRIMARY KEY, text TEXT, mood INTEGER, time_create TEXT,
    time_modified TEXT);
    INSERT INTO entries VALUES (1, 'x', 0, '2023-01-01T10:00:00.000', '');";

#[test]
fn what_only_bears_the_name_of_a_table_is_refused() {
    let traps = [
        "CREATE TABLE e (a); CREATE VIEW entries AS SELECT 1 AS id, 'time_modified' AS text;",
        "CREATE TABLE other (a);",
        "CREATE VIRTUAL TABLE entries USING fts5(text, time_create, time_modified);",
    ];
    let beside = [
        "CREATE VIEW entry_images AS WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n) SELECT a FROM n;",
        "CREATE VIEW Tags AS SELECT 1 AS id, 'x' AS name; CREATE TABLE entry_tags (a);",
        "CREATE TRIGGER templates AFTER INSERT ON entries BEGIN SELECT 1; END;",
        "CREATE TABLE tags (id INTEGER, tag_type INTEGER, name TEXT AS (printf('%.*c', 90000000, 'x')));
         CREATE TABLE entry_tags (a);",
    ];
    let beside = beside.map(|it| [ENTRIES, it].concat());
    for sql in traps.into_iter().chain(beside.iter().map(String::as_str)) {
        let it = read_of(sql);
        assert_eq!((it.ended, it.arrivals.len()), (Err(BROKEN), 0), "{sql}");
    }
    let computed =
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, time_create TEXT, text TEXT AS (hex(zeroblob(9000))));";
    assert_eq!(read_of(computed).ended, Err(BROKEN));
    // A trigger elsewhere does nothing: nothing is ever written.
    let it = read_of(&[ENTRIES, "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END;"].concat());
    assert_eq!((it.ended, it.arrivals.len()), (Ok(()), 1));
}

#[test]
fn damage_anywhere_is_a_fault_and_never_a_crash() {
    let sound = sound();
    assert!(sound.len() > 8192);
    for at in (0..sound.len()).step_by(61) {
        let mut bytes = sound.clone();
        bytes[at] ^= 0xff;
        tried(&file("daily_you.db", &bytes), Format::DailyYouBackup, &EAST);
    }
    for length in [0, 16, 19, 20, 99, 100, 512, 4096, 8192] {
        let cut = &sound[..length];
        assert_eq!(tried(&file("daily_you.db", cut), Format::DailyYouBackup, &EAST).ended, Err(BROKEN), "{length}");
    }
}

#[test]
fn rows_of_one_number_do_not_share_their_tags_without_end() {
    let it = read_of(
        "CREATE TABLE entries (id INTEGER, text TEXT, mood INTEGER, time_create TEXT, time_modified TEXT);
         CREATE TABLE tags (id INTEGER, name TEXT, tag_type INTEGER);
         CREATE TABLE entry_tags (entry_id INTEGER, tag_id INTEGER, value TEXT);
         WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 3000)
            INSERT INTO entries SELECT 1, 'x', 0, '2023-01-01T10:00:00.000', '' FROM n;
         WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 3000)
            INSERT INTO entry_tags SELECT 1, 1, 'y' FROM n;
         INSERT INTO tags VALUES (1, 'Steps', 1);",
    );

    assert_eq!((it.ended.clone(), it.arrivals.len()), (Ok(()), 3000));
    assert_eq!(it.texts()[1], "x");
}

#[test]
fn a_text_that_a_layout_puts_into_every_row_is_not_read_without_end() {
    let long = "x".repeat(60_000);
    let it = read_of(&format!(
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, time_create TEXT, time_modified TEXT);
         WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n WHERE a < 3000)
            INSERT INTO entries SELECT a, '2023-01-01T10:00:00.000', '' FROM n;
         ALTER TABLE entries ADD COLUMN text TEXT DEFAULT '{long}';",
    ));

    assert_eq!(it.ended, Err(BROKEN));
    assert!(it.arrivals.len() < 2000);
}

#[test]
fn what_goes_on_without_end_is_given_up_and_nothing_can_be_written() {
    let connection = guard::guarded(&sound()).unwrap();
    let endless = "WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n) SELECT count(*) FROM n";

    let write = connection.execute("DELETE FROM entries", []);
    let endless = connection.query_row(endless, [], |row| row.get::<_, i64>(0));

    assert!(write.is_err() && endless.is_err_and(|it| it.to_string().contains("interrupted")));
}

#[test]
fn another_database_is_none_of_daily_you() {
    let other = database("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT);");
    assert_eq!(recognised(&file("journal.db", &other)), None);
    assert_eq!(recognised(&file("daily_you.db", b"Dear diary")), None);
    assert_eq!(tried(&file("daily_you.db", b"Dear diary"), Format::DailyYouBackup, &EAST).ended, Err(BROKEN));
}
