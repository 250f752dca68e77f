//! Taking everything out: whole and back again in our own form, and to be read in every other one.

use std::fs;
use std::path::{Path, PathBuf};

use betweentimes_tests::canary::Canary;
use betweentimes_tests::chance::Chance;
use betweentimes_tests::desk::{Desk, check_in, page};
use betweentimes_tests::{btw, work};
use chrono::TimeDelta;
use serde_json::{Value, json};
use tempfile::TempDir;
use wire::Failure;

/// Every form, with what its file is called here.
const FORMS: [(&str, &str); 8] = [
    ("json", "all.json"),
    ("markdown", "all"),
    ("csv", "all.csv"),
    ("html", "all.html"),
    ("pdf", "all.pdf"),
    ("pdfLetter", "letter.pdf"),
    ("fhir", "bundle.json"),
    ("ics", "all.ics"),
];

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn input(wish: &Value, kind: &str, path: &Path) -> Value {
    json!({ "wish": wish, "format": { "kind": kind }, "path": path })
}

fn take_out(desk: &Desk, kind: &str, path: &Path) -> Value {
    desk.does("take_out", input(&json!({}), kind, path))
}

/// Everything in our own form, as it is read.
fn own(desk: &Desk, wish: &Value) -> Value {
    let folder = folder();
    let path = folder.path().join("own.json");
    desk.does("take_out", input(wish, "json", &path));
    serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON")
}

fn run(slug: &str, answers: Value) -> Value {
    json!({ "kind": "run", "it": { "slug": slug, "edition": 1, "answers": answers } })
}

fn rated() -> Value {
    let ratings = |dist: u8| json!({ "dist": dist });
    json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1, "before": ratings(70), "after": ratings(40) } })
}

fn task(what: &str) -> Value {
    json!({ "kind": "task", "it": { "what": what, "why": "To get out", "due": "2026-03-20" } })
}

fn questionnaire() -> Value {
    let given = |value: u8| json!({ "kind": "value", "value": value });
    json!({ "kind": "questionnaire", "it": { "instrument": "gad2", "edition": 1, "answers": { "q1": given(2), "q2": given(1) } } })
}

fn record(words: &str) -> Value {
    run(
        "cbt.thought7",
        json!({ "situation": { "kind": "text", "text": words },
        "thoughts": { "kind": "thoughts", "lines": ["They are angry", "I am late"], "hot": 0, "belief": 80 } }),
    )
}

fn plan() -> Value {
    run("plan.safety", json!({ "going": { "kind": "list", "lines": ["the choir"] } }))
}

fn card() -> Value {
    json!({ "kind": "card", "it": { "title": "Too loud", "steps": ["Feet on the floor"], "photo": { "jpeg": "/9j/4AAQSkZJRg==", "shows": "The sea" } } })
}

fn never(desk: &Desk, entry: &Value) {
    desk.does("mark_entry", json!({ "id": entry["id"], "toSession": false, "neverExport": true }));
}

/// An entry of each kind.
fn one_of_each(desk: &Desk) {
    for body in [
        page("A walk", "It rained"),
        check_in(Some(6), "Better"),
        record("The bus"),
        card(),
        questionnaire(),
        task("Walk"),
    ] {
        desk.writes(body);
    }
}

/// A journal as it may come about: every kind, changes, links, what lies in the bin, what stays here, what was set.
fn history(seed: u64) -> Desk {
    let mut chance = Chance::of(seed);
    let mut desk = Desk::open();
    let sketch = json!({ "title": "The sea", "purpose": "To rest", "helpsWith": "settle", "minutes": 5, "rates": "dist",
        "steps": [{ "question": "Where is it quiet?", "kind": { "kind": "text" } }] });
    assert_eq!(desk.does("keep_sketch", json!({ "sketch": sketch }))["faults"], json!([]));
    desk.does(
        "keep_tracker",
        json!({ "tracker": { "key": null, "name": "Sleep form", "lowest": 0, "highest": 28,
        "harder": "higher", "bands": [], "reliableChange": null } }),
    );
    let mut ids: Vec<Value> = Vec::new();
    for at in 0..chance.between(10, 25) {
        desk.later(TimeDelta::minutes(chance.between(1, 2000) as i64));
        let words = format!("Words {at} “=” é\n\"quoted\"");
        let body = match chance.below(8) {
            0 => check_in(Some(chance.below(11) as u8), &words),
            1 => record(&words),
            2 => card(),
            3 => questionnaire(),
            4 => task(&words),
            5 => run("own.the-sea", json!({ "a1": { "kind": "text", "text": words } })),
            6 => {
                if chance.percent(50) {
                    plan()
                } else {
                    rated()
                }
            }
            _ => page("A page", &words),
        };
        ids.push(desk.writes(body)["id"].clone());
        let id = chance.one_of(&ids).clone();
        changes(&desk, &mut chance, &id, &ids);
    }
    desk
}

/// What a person does with an entry that is there.
fn changes(desk: &Desk, chance: &mut Chance, id: &Value, ids: &[Value]) {
    match chance.below(6) {
        0 | 1 => {
            let Ok(mut draft) = desk.ask("edit", json!({ "id": id })) else { return };
            draft["tags"] = json!([format!("tag{}", chance.below(3))]);
            desk.does("write_entry", json!({ "draft": draft }));
        }
        2 => drop(desk.ask("link_entries", json!({ "one": id, "other": chance.one_of(ids), "linked": true }))),
        3 => drop(desk.ask("bin_entry", json!({ "id": id }))),
        4 => drop(desk.ask("mark_entry", json!({ "id": id, "toSession": true, "neverExport": chance.percent(50) }))),
        _ => drop(desk.ask("ask_again", json!({ "id": id, "minutes": 60 }))),
    }
}

#[test]
fn everything_out_and_into_a_new_journal_is_the_same_again() {
    for seed in 0..6 {
        let desk = history(seed);
        let folder = folder();
        let path = folder.path().join("all.json");
        let report = take_out(&desk, "json", &path);
        let new = Desk::open();

        let came = new.does("bring_in", json!({ "wish": { "path": path } }));

        assert_eq!((&came["added"], &came["losses"]), (&report["entries"], &json!({})), "seed {seed}");
        let (before, after) = (own(&desk, &json!({})), own(&new, &json!({})));
        for part in ["app", "entries", "links", "settings"] {
            assert_eq!(before[part], after[part], "seed {seed}: {part}");
        }
        for it in before["entries"].as_array().expect("entries") {
            let id = json!({ "id": it["entry"]["id"] });
            assert_eq!(desk.does("read_entry", id.clone()), new.does("read_entry", id.clone()), "seed {seed}");
            assert_eq!(desk.does("versions", id.clone()), new.does("versions", id), "seed {seed}");
        }
        assert_eq!(desk.does("own_exercises", json!({})), new.does("own_exercises", json!({})), "seed {seed}");
        assert_eq!(
            new.does("instruments", json!({})).as_array().expect("them").last().expect("one")["instrument"]["name"],
            "Sleep form"
        );
        assert!(new.does("verify", json!({}))["problems"].as_array().is_none_or(Vec::is_empty), "seed {seed}");
    }
}

#[test]
fn what_is_never_exported_is_in_no_form_and_counted_in_each() {
    let desk = Desk::open();
    one_of_each(&desk);
    let (secret, told) = (Canary::new("secret"), Canary::new("told"));
    never(&desk, &desk.writes(page(secret.word(), secret.word())));
    never(&desk, &desk.writes(task(secret.word())));
    desk.does("link_entries", json!({ "one": desk.writes(page("", told.word()))["id"], "other": desk.writes(task(told.word()))["id"], "linked": true }));
    let folder = folder();

    for (kind, name) in FORMS {
        let report = take_out(&desk, kind, &folder.path().join(name));
        assert_eq!(report["leftOut"], if kind == "ics" { json!(1) } else { json!(2) }, "{kind}");
        assert_eq!(report["entries"], if kind == "ics" { json!(2) } else { json!(8) }, "{kind}");
        assert_eq!((&report["format"]["kind"], &report["file"]), (&json!(kind), &json!(name)));
    }

    assert_eq!(secret.found_in(folder.path()), Vec::<String>::new());
    let found = told.found_in(folder.path());
    for (kind, name) in FORMS.iter().filter(|it| !it.0.starts_with("pdf")) {
        assert!(found.iter().any(|it| it.contains(&format!("/{name}"))), "{kind} is looked into: {found:?}");
    }
}

#[test]
fn a_link_to_what_stays_here_stays_here() {
    let desk = Desk::open();
    let (one, other) = (desk.writes(page("", "One")), desk.writes(page("", "Other")));
    desk.does("link_entries", json!({ "one": one["id"], "other": other["id"], "linked": true }));
    assert_eq!(own(&desk, &json!({}))["links"].as_array().map(Vec::len), Some(1));

    never(&desk, &other);

    let file = own(&desk, &json!({})).to_string();
    assert!(!file.contains(other["id"].as_str().expect("a name")), "{file}");
}

#[test]
fn a_pin_goes_along_with_its_entry_and_stays_here_with_what_stays() {
    let desk = Desk::open();
    let (one, other) = (desk.writes(page("One", "")), desk.writes(page("Other", "")));
    for it in [&one, &other] {
        desk.does("pin_entry", json!({ "id": it["id"], "pinned": true }));
    }
    never(&desk, &other);
    let folder = folder();
    let path = folder.path().join("all.json");
    take_out(&desk, "json", &path);
    let new = Desk::open();

    new.does("bring_in", json!({ "wish": { "path": path } }));

    let pinned = new.does("pinned", json!({}));
    assert_eq!((pinned.as_array().map(Vec::len), &pinned[0]["id"]), (Some(1), &one["id"]));
    let file = fs::read_to_string(&path).expect("the file");
    assert!(!file.contains(other["id"].as_str().expect("a name")), "{file}");
}

#[test]
fn what_is_only_for_the_person_goes_out_in_our_own_form_alone() {
    let desk = Desk::open();
    desk.writes(plan());
    desk.writes(run("ses.notes", json!({ "heard": { "kind": "slider", "value": 40 } })));
    desk.writes(page("", "A walk"));
    let folder = folder();

    let look = desk.does("look_at_export", json!({ "wish": {} }));

    assert_eq!(
        (&look["kinds"], &look["onlyOwn"], &look["leftOut"]),
        (&json!({ "page": 1, "run": 2 }), &json!(2), &json!(0))
    );
    assert_eq!(take_out(&desk, "json", &folder.path().join("a.json"))["entries"], json!(3));
    let page = take_out(&desk, "html", &folder.path().join("a.html"));
    assert_eq!((&page["entries"], &page["leftOut"]), (&json!(1), &json!(2)));
    let text = fs::read_to_string(folder.path().join("a.html")).expect("a page");
    assert!(text.contains("A walk") && !text.contains("the choir"), "{text}");
}

#[test]
fn some_days_and_kinds_go_out_alone_and_without_what_was_set() {
    let mut desk = history(1);
    desk.later(TimeDelta::days(90));
    desk.writes(page("", "First"));
    desk.writes(check_in(Some(5), ""));
    desk.later(TimeDelta::days(1));
    desk.writes(page("", "Second"));
    let day = desk.now().day;
    assert!(!own(&desk, &json!({}))["settings"].as_object().expect("settings").is_empty());
    let wish = json!({ "since": day - TimeDelta::days(1), "until": day, "kinds": ["page"] });

    let look = desk.does("look_at_export", json!({ "wish": wish }));
    let file = own(&desk, &wish);

    assert_eq!(
        (&look["kinds"], &look["first"], &look["last"]),
        (&json!({ "page": 2 }), &json!(day - TimeDelta::days(1)), &json!(day))
    );
    assert_eq!((file["entries"].as_array().map(Vec::len), &file["settings"]), (Some(2), &json!({})));
    let turned = json!({ "wish": { "since": day, "until": day - TimeDelta::days(1) } });
    assert_eq!(desk.refuses("look_at_export", turned), Failure::OutOfRange { field: "until".into() });
}

#[test]
fn drafts_and_the_bin_are_not_in_it() {
    let desk = Desk::open();
    let canary = Canary::new("unsaid");
    let binned = desk.writes(page("", canary.word()));
    desk.does("bin_entry", json!({ "id": binned["id"] }));
    let draft = desk.does("begin", json!({ "body": page("", canary.word()) }));
    desk.does("keep_draft", json!({ "draft": draft }));
    desk.writes(task("Walk"));
    let folder = folder();

    for (kind, name) in FORMS {
        assert_eq!(take_out(&desk, kind, &folder.path().join(name))["entries"], json!(1), "{kind}");
    }

    assert_eq!(canary.found_in(folder.path()), Vec::<String>::new());
}

#[test]
fn a_letter_that_opens_later_is_only_named_and_a_picture_is_said() {
    let desk = Desk::open();
    desk.writes(run("nar.letter", json!({ "letter": { "kind": "letter", "text": "Dear me", "until": "2030-01-02" } })));
    desk.writes(card());
    let folder = folder();
    let path = folder.path().join("a.html");
    take_out(&desk, "html", &path);

    let text = fs::read_to_string(path).expect("a page");

    assert!(!text.contains("Dear me") && text.contains("A letter that opens on 2 January 2030 is left out."), "{text}");
    assert!(text.contains("A picture: The sea") && !text.contains("/9j/"), "{text}");
}

#[test]
fn stopping_leaves_no_file_and_no_folder() {
    let desk = Desk::open();
    for _ in 0..4 {
        work::make_long(&desk);
    }
    let folder = folder();

    for (kind, name) in FORMS.iter().filter(|it| it.0 != "ics") {
        let stopped = work::stopped(&desk, "take_out", input(&json!({}), kind, &folder.path().join(name)));
        assert_eq!(stopped, Err(Failure::Stopped), "{kind}");
        assert_eq!(names(folder.path()), Vec::<String>::new(), "{kind}");
    }
}

#[test]
fn a_path_that_exists_is_never_written_over() {
    let desk = Desk::open();
    one_of_each(&desk);
    let folder = folder();

    for (kind, name) in FORMS {
        let path = folder.path().join(name);
        fs::write(&path, "mine").expect("a file");
        assert_eq!(desk.refuses("take_out", input(&json!({}), kind, &path)), Failure::NoFile, "{kind}");
        assert_eq!(fs::read_to_string(&path).expect("it"), "mine", "{kind}");
        let nowhere = folder.path().join("no such folder").join(name);
        assert_eq!(desk.refuses("take_out", input(&json!({}), kind, &nowhere)), Failure::NoFile, "{kind}");
    }
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    assert_eq!(
        desk.refuses("take_out", input(&json!({}), "markdown", &folder.path().join("empty"))),
        Failure::NoFile,
        "an empty folder is somebody's, too"
    );
}

#[test]
fn a_table_opens_without_formulas() {
    let desk = Desk::open();
    for words in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"] {
        desk.writes(page(words, words));
        desk.writes(check_in(None, words));
    }
    let folder = folder();
    let path = folder.path().join("all.csv");
    take_out(&desk, "csv", &path);

    let text = fs::read_to_string(path).expect("a table");

    assert!(text.contains("'=1+1") && text.contains("'@SUM(A1)"), "{text}");
    for begin in [",", "\n", "\""] {
        for sign in ["=", "+", "-", "@", "\t"] {
            assert!(!text.contains(&format!("{begin}{sign}")), "{begin:?} before {sign:?}: {text}");
        }
    }
}

#[test]
fn a_folder_has_a_file_for_each_day_and_one_that_says_what_it_is() {
    let mut desk = Desk::open();
    one_of_each(&desk);
    desk.writes(rated());
    desk.later(TimeDelta::days(2));
    desk.writes(page("Later", "# No heading of ours"));
    let folder = folder();
    let path = folder.path().join("all");

    let report = take_out(&desk, "markdown", &path);

    assert_eq!(names(&path), ["2026-03-03.md", "2026-03-05.md", "README.md"]);
    let first = fs::read_to_string(path.join("2026-03-03.md")).expect("a day");
    assert!(first.starts_with("# 3 March 2026\n") && first.contains("20:15: A walk"), "{first}");
    assert!(first.contains("Distress: 70 before, 40 after") && first.contains("They are angry"), "{first}");
    let sizes: u64 = names(&path).iter().map(|it| fs::metadata(path.join(it)).expect("a file").len()).sum();
    assert_eq!(report["bytes"], json!(sizes));
    let readme = fs::read_to_string(path.join("README.md")).expect("what it is");
    assert!(readme.contains("There are 8 entries in it.") && readme.contains("not encrypted"), "{readme}");
}

#[test]
fn an_empty_journal_goes_out_in_every_form_but_a_calendar_which_would_be_none() {
    let desk = Desk::open();
    let folder = folder();

    for (kind, name) in FORMS.iter().filter(|it| it.0 != "ics") {
        let report = take_out(&desk, kind, &folder.path().join(name));
        assert_eq!((&report["entries"], &report["first"]), (&json!(0), &json!(null)), "{kind}");
        assert!(report["bytes"].as_u64().is_some_and(|it| it > 0), "{kind}");
    }
    let path = folder.path().join("all.ics");
    assert_eq!(desk.refuses("take_out", input(&json!({}), "ics", &path)), Failure::Blank);
    assert!(!path.exists());
}

#[test]
fn btw_exports_in_every_form_and_tells_one_report() {
    let folder = folder();
    let vault = folder.path().join("vault");
    assert!(btw::run(&vault, None, &["new"]).well);
    let body = json!({ "draft": { "id": "0123456789abcdef0123456789abcdef", "started": { "at": "2026-03-03T19:15:00Z",
        "day": "2026-03-03", "offsetMinutes": 60 }, "savedAt": "2026-03-03T19:15:00Z", "changes": null,
        "body": task("Walk"), "tags": [], "toSession": false, "neverExport": false } });
    assert!(btw::run(&vault, None, &["ask", "write_entry", &body.to_string()]).well);
    let to = |name: &str| -> PathBuf { folder.path().join(name) };

    for (format, name) in [
        ("json", "a.json"),
        ("md", "a"),
        ("csv", "a.csv"),
        ("html", "a.html"),
        ("pdf", "a.pdf"),
        ("letter", "b.pdf"),
        ("fhir", "b.json"),
        ("ics", "a.ics"),
    ] {
        let path = to(name).display().to_string();
        let told = btw::run(&vault, None, &["export", "--format", format, "--to", &path]);
        assert_eq!((&told.json()["entries"], &told.json()["file"]), (&json!(1), &json!(name)), "{format}");
        assert!(told.err.contains("This file is not encrypted."), "{}", told.err);
        let again = btw::run(&vault, None, &["export", "--format", format, "--to", &path]);
        assert!(!again.well && again.kind() == "noFile", "{format}: {}", again.err);
    }

    let path = to("later.json").display().to_string();
    let later = btw::run(&vault, None, &["export", "--format", "json", "--to", &path, "--since", "2026-03-04"]);
    assert_eq!(later.json()["entries"], json!(0));
}

#[cfg(unix)]
#[test]
fn what_goes_out_is_for_this_account_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::open();
    one_of_each(&desk);
    let folder = folder();

    for (kind, name) in FORMS {
        let path = folder.path().join(name);
        take_out(&desk, kind, &path);
        let mode = fs::metadata(path).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{kind}: {mode:o}");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = files.map(|it| it.expect("it").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
