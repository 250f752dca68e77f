use chrono_tz::Europe::Berlin;
use domain::run::Answer;
use domain::{Body, Run};

use crate::incoming::trial::{Tried, file, known, tried};
use crate::incoming::{Arrival, Fault, Format, Loss, Parcel, recognised};

const ARCHIVE: &str = include_str!("../../../fixtures/freecbt/FreeCBT.json");
const TABLE: &str = include_str!("../../../fixtures/freecbt/FreeCBT.csv");

fn run(arrival: &Arrival) -> &Run {
    match &arrival.body {
        Body::Run(run) => run,
        other => panic!("not a thought record: {other:?}"),
    }
}

fn backup(archive: &str) -> String {
    format!(":FreeCBT:{}:FreeCBT:", lz_str::compress_to_base64(archive))
}

#[test]
fn a_thought_becomes_a_thought_record_in_the_persons_own_day() {
    let Tried { arrivals, .. } = known("FreeCBT.json", ARCHIVE, Format::FreeCbt, &Berlin);
    let (first, run) = (&arrivals[0], run(&arrivals[0]));

    assert_eq!((first.key.as_str(), first.written.day.to_string()), ("0b1c", "2024-01-01".into()));
    assert_eq!(first.changed_at.map(|it| it.to_rfc3339()).as_deref(), Some("2024-01-02T08:00:00+00:00"));
    assert_eq!((run.slug.as_str(), run.edition), ("cbt.thought7", 1));
    assert_eq!(run.hot_thought(), Some("They will laugh at me 🙈"));
    assert_eq!(run.answers["habits"], Answer::Multi { keys: vec!["mind".into(), "fortune".into()] });
    let against = ["Last time nobody laughed.", "Two of them thanked me."].map(str::to_owned);
    assert_eq!(run.answers["against"], Answer::List { lines: against.into() });
    assert_eq!(run.answers["fairer"], Answer::Text { text: "Some may not care, and that is fine.".into() });
    assert_eq!(run.visited.iter().collect::<Vec<_>>(), ["against", "fairer", "thoughts"]);
}

#[test]
fn a_habit_that_we_do_not_know_stays_as_a_tag() {
    let Tried { arrivals, .. } = known("FreeCBT.json", ARCHIVE, Format::FreeCbt, &Berlin);

    assert_eq!(arrivals[0].tags, ["comparing-up"]);
}

#[test]
fn a_thought_without_a_version_or_with_another_is_read_and_what_is_left_behind_is_counted() {
    let Tried { arrivals, told, .. } = known("FreeCBT.json", ARCHIVE, Format::FreeCbt, &Berlin);

    assert_eq!(arrivals.iter().map(|it| it.key.as_str()).collect::<Vec<_>>(), ["0b1c", "2d3e"]);
    assert_eq!(run(&arrivals[1]).hot_thought(), Some(r"I always forget \:FreeCBT\: things"));
    assert_eq!((told.losses[&Loss::Empty], told.losses[&Loss::Unreadable]), (1, 2));
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["colour"]);
}

#[test]
fn the_newer_archive_is_on_one_line_and_may_say_no_version() {
    let compact: serde_json::Value = serde_json::from_str(ARCHIVE).expect("JSON");
    let without = serde_json::json!({"thoughts": compact["thoughts"]}).to_string();

    let Tried { arrivals: older, .. } = known("FreeCBT.json", ARCHIVE, Format::FreeCbt, &Berlin);
    for text in [compact.to_string(), without, format!("\u{feff}{compact}")] {
        assert_eq!(known("a.txt", text, Format::FreeCbt, &Berlin).arrivals, older);
    }
}

#[test]
fn an_empty_archive_is_one_all_the_same() {
    assert_eq!(known("a.json", r#"{"v":"Archive-v2","thoughts":[]}"#, Format::FreeCbt, &Berlin).arrivals, []);
    assert_eq!(recognised(&file("a.json", r#"{"thoughts":[]}"#)), None);
    assert_eq!(recognised(&file("a.json", r#"{"v":"Archive-v1"}"#)), None);
}

#[test]
fn the_backup_text_holds_the_same_as_the_archive() {
    let archive = known("FreeCBT.json", ARCHIVE, Format::FreeCbt, &Berlin);
    let unpacked =
        known("FreeCBT-backup.txt", format!("\u{feff}  {}\r\n", backup(ARCHIVE)), Format::FreeCbtBackup, &Berlin);

    assert_eq!(unpacked, archive);
}

#[test]
fn a_backup_that_is_cut_off_or_holds_something_else_is_broken() {
    let whole = backup(ARCHIVE);
    let halves = [whole[..whole.len() / 2].to_owned(), whole[..whole.len() - 9].to_owned()];
    for text in halves.into_iter().chain([backup(""), backup("{}"), backup("[1,\n2"), ":FreeCBT:".into()]) {
        let parcel = file("FreeCBT-backup.txt", text.as_str());

        assert_eq!(recognised(&parcel), Some(Format::FreeCbtBackup));
        assert_eq!(tried(&parcel, Format::FreeCbtBackup, &Berlin).ended, Err(Fault::Broken { line: 0 }), "{text}");
    }
}

#[test]
fn the_table_holds_the_same_thoughts() {
    let Tried { arrivals, told, .. } = known("FreeCBT.csv", TABLE, Format::FreeCbtTable, &Berlin);
    let run = run(&arrivals[0]);

    assert_eq!((arrivals.len(), arrivals[0].key.as_str(), arrivals[1].key.as_str()), (2, "0b1c", "2d3e"));
    assert_eq!(run.hot_thought(), Some("They said \"later\", as ever"));
    assert_eq!(run.answers["habits"], Answer::Multi { keys: vec!["mind".into(), "blame".into()] });
    assert_eq!(run.answers["against"], Answer::List { lines: vec!["One".into(), "Two".into()] });
    assert_eq!((told.losses.len(), told.unknown.len()), (0, 0));
}

#[test]
fn a_table_is_read_by_the_names_of_its_columns() {
    let rows = "A thought,1,2024-01-02T03:04:05Z,labeling\r\nhalf a row\r\n";
    let text = format!("automaticThought,extra,createdAt,cognitiveDistortions\r\n{rows}");
    let Tried { arrivals, told, .. } = known("a.csv", text, Format::FreeCbtTable, &Berlin);

    assert_eq!((arrivals.len(), run(&arrivals[0]).hot_thought()), (1, Some("A thought")));
    assert_eq!(told.unknown.keys().collect::<Vec<_>>(), ["extra"]);
    assert_eq!(told.losses[&Loss::Unreadable], 1);
}

#[test]
fn of_several_files_the_others_are_told() {
    let mut both = file("FreeCBT.json", ARCHIVE);
    both.members.extend(file("FreeCBT.csv", TABLE).members);

    let Tried { ended: read, arrivals, told } = tried(&both, Format::FreeCbt, &Berlin);

    assert_eq!((read, arrivals.len(), told.losses[&Loss::OtherFiles]), (Ok(()), 2, 1));
    assert_eq!(tried(&Parcel::default(), Format::FreeCbt, &Berlin).ended, Err(Fault::Broken { line: 0 }));
}

#[test]
fn a_broken_archive_is_told_with_its_line() {
    let broken = ARCHIVE.replace("\"not a thought\"", "");

    assert_eq!(tried(&file("FreeCBT.json", broken), Format::FreeCbt, &Berlin).ended, Err(Fault::Broken { line: 41 }));
}
