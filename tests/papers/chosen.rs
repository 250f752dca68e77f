//! What was not chosen is in no file, in no disguise.

use std::fs;

use betweentimes_tests::canary::Canary;
use betweentimes_tests::desk::{Desk, page};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::brief::{PASSPHRASE, kept};
use crate::browser::Browser;
use crate::reading::{pdfinfo, text};

/// Writes an entry that is marked for the session.
fn marked(desk: &Desk, words: &str) -> Value {
    let entry = desk.writes(page(words, words));
    desk.does("mark_entry", json!({ "id": entry["id"], "toSession": true, "neverExport": false }))
}

fn record(situation: &str, thought: &str) -> Value {
    json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "answers": {
        "situation": { "kind": "text", "text": situation },
        "thoughts": { "kind": "thoughts", "lines": [thought], "hot": 0, "belief": 80 } } } })
}

#[test]
fn what_was_not_chosen_or_was_left_out_is_in_no_file() {
    let desk = Desk::open();
    let [off, left_out, never, old] = ["off", "leftout", "never", "old"].map(Canary::new);
    let shown = Canary::new("shown");
    marked(&desk, shown.word());
    marked(&desk, off.word());
    desk.writes(record(shown.word(), left_out.word()));
    desk.writes(record(off.word(), off.word()));
    let hidden = marked(&desk, never.word());
    desk.does("mark_entry", json!({ "id": hidden["id"], "toSession": true, "neverExport": true }));
    let edited = marked(&desk, old.word());
    let mut draft = desk.does("edit", json!({ "id": edited["id"] }));
    draft["body"]["it"] = json!({ "title": shown.word(), "text": "", "mood": null });
    desk.does("write_entry", json!({ "draft": draft }));
    let mut wish = desk.does("brief", json!({ "wish": null }))["wish"].clone();
    let offered = desk.does("brief", json!({ "wish": null }))["offered"].clone();
    let offered = offered.as_array().expect("offers");
    let chosen: Vec<&Value> =
        offered.iter().filter(|it| !it["label"].as_str().is_some_and(|it| it.contains(off.word()))).collect();
    wish["chosen"] = chosen.iter().map(|it| it["key"].clone()).collect();
    let record = chosen.iter().find(|it| it["section"] == "records").expect("a record");
    wish["redacted"] = json!([record["lines"][1]]);

    let folder = tempfile::tempdir().expect("a folder");
    let kinds = [("pdf", "pdf"), ("pdfLetter", "pdf"), ("html", "html"), ("markdown", "md"), ("sealed", "html")];
    for (kind, ending) in kinds {
        let mut format = json!({ "kind": kind });
        if kind == "sealed" {
            format["passphrase"] = json!(PASSPHRASE);
        }
        let path = folder.path().join(format!("{kind}.{ending}"));
        desk.does("save_brief", json!({ "wish": wish, "format": format, "path": path }));
        let inside = match (kind, ending) {
            ("sealed", _) => exchange::open(&fs::read_to_string(&path).expect("a page"), PASSPHRASE).expect("opens"),
            (_, "pdf") => [text(&path), pdfinfo(&["-struct-text"], &path), pdfinfo(&[], &path)].concat(),
            _ => fs::read_to_string(&path).expect("a file"),
        };
        assert!(inside.contains(shown.word()), "{kind} holds what was chosen");
        fs::write(folder.path().join(format!("{kind}.inside")), inside).expect("a file");
    }

    for canary in [&off, &left_out, &never, &old] {
        assert_eq!(canary.found_in(folder.path()), Vec::<String>::new(), "{}", canary.word());
    }
    assert!(!shown.found_in(folder.path()).is_empty(), "the search finds something at all");
}

#[test]
fn a_brief_of_usual_length_is_one_page() {
    let desk = Desk::open();
    let lines = ["The call with my brother", "Whether to tell my manager", "Sleep"];
    let topics = json!({ "topics": { "kind": "list", "lines": lines } });
    desk.writes(json!({ "kind": "run", "it": { "slug": "ses.prep", "edition": 1, "answers": topics } }));
    for at in 0..9 {
        let task = desk.writes(json!({ "kind": "task", "it": { "what": format!("Walk number {at}") } }));
        let result = json!({ "how": "part", "learned": "Mornings are easier", "day": "2026-03-03" });
        desk.does("tell_result", json!({ "id": task["id"], "result": result }));
    }
    for slug in ["ground.five", "breath.box", "mind.sounds", "dbt.soothe", "breath.exhale", "mind.space3", "comp.break"]
    {
        let run = json!({ "slug": slug, "edition": 1, "noticed": "calm", "before": { "dist": 70 },
            "after": { "dist": 40 } });
        desk.writes(json!({ "kind": "run", "it": run }));
    }
    for mood in 2..9 {
        let feelings = json!([{ "word": { "known": "content" } }]);
        desk.writes(json!({ "kind": "checkIn", "it": { "mood": mood, "sleepMinutes": 400, "feelings": feelings } }));
    }
    let path = betweentimes_tests::places::target().join("papers/brief-usual.pdf");
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for papers");
    fs::remove_file(&path).ok();
    let wish = desk.does("brief", json!({ "wish": null }))["wish"].clone();
    desk.does("save_brief", json!({ "wish": wish, "format": { "kind": "pdf" }, "path": path }));

    assert_eq!(crate::reading::fact("Pages", &path), "1");
    assert_eq!(crate::reading::fact("Tagged", &path), "yes");
    assert_eq!(crate::reading::fact("Title", &path), "My brief for the session");
}

#[test]
fn a_saved_sealed_page_opens_in_a_browser_and_makes_an_answer_that_is_taken_in() {
    let desk = Desk::open();
    let topics = json!({ "topics": { "kind": "list", "lines": ["The call with my brother"] } });
    desk.writes(json!({ "kind": "run", "it": { "slug": "ses.prep", "edition": 1, "answers": topics } }));
    let wish = desk.does("brief", json!({ "wish": null }))["wish"].clone();
    let path = kept("sealed-saved.html", "");
    fs::remove_file(&path).expect("its place is free");
    let format = json!({ "kind": "sealed", "passphrase": PASSPHRASE });
    desk.does("save_brief", json!({ "wish": wish, "format": format, "path": path }));

    let browser = Browser::start();
    browser.opens(&path);
    browser.is_on("textbox", "Passphrase");
    browser.types(PASSPHRASE);
    browser.press(Key::Enter);
    browser.is_on("heading", "My brief for the session");
    browser.reads("The call with my brother");
    browser.is_clean("the opened brief");
    let one = Some("Task 1");
    browser.writes("textbox", "What to do", one, "One worry a day");
    browser.writes("combobox", "Exercise", one, "Worry t");
    browser.presses("Save the answer");
    browser.reads("The answer was saved as a file. It opens with the same passphrase.");

    let answer = kept("saved.btwplan", browser.saves("plan.btwplan"));
    let taken = json!({ "path": answer, "passphrase": PASSPHRASE, "tasks": [0], "notes": true, "appointment": true });
    let homework = desk.does("take_answer", taken);
    let task = &homework["open"][0]["task"];
    assert_eq!((&task["what"], &task["from"]["kind"]), (&json!("One worry a day"), &json!("therapist")));
    assert!(task["exercise"].as_str().is_some_and(|it| it.starts_with("cbt.worryt")), "{task}");
    let asked = browser.asked();
    assert!(asked.iter().all(|it| it.starts_with("file://") || it.starts_with("blob:")), "{asked:?}");
}
