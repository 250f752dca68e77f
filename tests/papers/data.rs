//! What goes out as data, as other people's programs see it: a bundle for clinics, tasks for a calendar, a table.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use betweentimes_tests::desk::{Desk, check_in, page};
use serde_json::{Value, json};

/// Reads a bundle with the classes of R4B; says the kinds of what is in it.
const READ_BUNDLE: &str = r#"
import json, sys
from fhir.resources.R4B.bundle import Bundle
bundle = Bundle.model_validate_json(open(sys.argv[1], "rb").read())
print(json.dumps(sorted(it.resource.get_resource_type() for it in bundle.entry)))
"#;

const READ_TASKS: &str = r#"
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
tasks = [{"summary": str(it["summary"]), "status": str(it["status"]), "due": it.decoded("due").isoformat() if "due" in it else None,
    "errors": [str(error) for error in it.errors]} for it in calendar.walk("VTODO")]
print(json.dumps(tasks))
"#;

const READ_TABLE: &str = r#"
import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
dangerous = [cell for row in rows for cell in row.values() if cell[:1] in "=+-@\t\r" and cell[:1]]
print(json.dumps({"rows": len(rows), "dangerous": dangerous}))
"#;

/// A journal with something of every kind.
fn desk() -> Desk {
    let desk = Desk::open();
    desk.writes(check_in(Some(3), "=cmd|' /C calc'!A0"));
    desk.writes(page("-2+3", "@SUM(A1:A9) \u{1f375}"));
    let task = desk.writes(json!({ "kind": "task", "it": { "what": "A walk; then, tea", "due": "2026-03-09" } }));
    let result = json!({ "how": "done", "learned": "It rained", "day": "2026-03-03" });
    desk.does("tell_result", json!({ "id": task["id"], "result": result }));
    desk.writes(json!({ "kind": "task", "it": { "what": "Write down one worry" } }));
    let seven: Value = (1..=7).map(|it| (format!("q{it}"), json!({ "kind": "value", "value": it % 4 }))).collect();
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": "gad7", "edition": 1, "answers": seven } }));
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": "phq2", "edition": 1,
        "answers": { "q1": { "kind": "ratherNot" } } } }));
    desk.writes(json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "situation": { "kind": "text", "text": "<b>Sunday</b> & evening" },
        "thoughts": { "kind": "thoughts", "lines": ["They are angry"], "hot": 0, "belief": 70 } } } }));
    desk
}

/// Writes everything in a format; where it lies.
fn out(folder: &tempfile::TempDir, desk: &Desk, format: &str, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    desk.does("take_out", json!({ "wish": {}, "format": { "kind": format }, "path": path }));
    path
}

fn python(with: &str, script: &str, file: &std::path::Path) -> Result<Value, String> {
    let output = Command::new(with).args(["-c", script]).arg(file).output().expect("python starts");
    match output.status.success() {
        true => Ok(serde_json::from_slice(&output.stdout).expect("JSON")),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

fn bundle_reader() -> String {
    std::env::var("BETWEENTIMES_PYTHON").expect("`cargo xtask test papers` sets up the reader of bundles and names it")
}

#[test]
fn a_bundle_is_read_by_a_program_for_clinics() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = out(&folder, &desk(), "fhir", "bundle.json");

    let kinds = python(&bundle_reader(), READ_BUNDLE, &path).expect("a bundle");

    let kinds: Vec<String> = serde_json::from_value(kinds).expect("kinds");
    for kind in ["CarePlan", "Composition", "Observation", "Questionnaire", "QuestionnaireResponse"] {
        assert!(kinds.iter().any(|it| it == kind), "no {kind} in {kinds:?}");
    }
}

/// The control: that program does refuse what is no bundle.
#[test]
fn a_bundle_without_a_code_or_with_a_stranger_is_refused_by_that_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = out(&folder, &desk(), "fhir", "bundle.json");
    let sound: Value = serde_json::from_slice(&fs::read(&path).expect("a file")).expect("JSON");
    let observation = sound["entry"]
        .as_array()
        .expect("entries")
        .iter()
        .position(|it| it["resource"]["resourceType"] == "Observation");
    let at = observation.expect("an observation");

    let mut without = sound.clone();
    without["entry"][at]["resource"].as_object_mut().expect("a resource").remove("code");
    let mut stranger = sound;
    stranger["entry"][at]["resource"]["mood"] = json!("fine");

    for wrong in [without, stranger] {
        fs::write(&path, wrong.to_string()).expect("a file");
        assert!(python(&bundle_reader(), READ_BUNDLE, &path).is_err_and(|it| it.contains("validation error")));
    }
}

#[test]
fn a_calendar_reads_the_tasks() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = out(&folder, &desk(), "ics", "tasks.ics");

    let tasks = python("/usr/bin/python3", READ_TASKS, &path).expect("tasks");

    let expected = json!([
        { "summary": "A walk; then, tea", "status": "COMPLETED", "due": "2026-03-09", "errors": [] },
        { "summary": "Write down one worry", "status": "NEEDS-ACTION", "due": null, "errors": [] },
    ]);
    assert_eq!(tasks, expected);
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = out(&folder, &desk(), "csv", "table.csv");

    let table = python("/usr/bin/python3", READ_TABLE, &path).expect("a table");

    assert_eq!((&table["rows"], &table["dangerous"]), (&json!(7), &json!([])));
}
