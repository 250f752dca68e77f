//! The brief: what is offered, what goes in, and what never does.

use std::fs;

use betweentimes_tests::{
    btw,
    desk::{Desk, check_in, page},
};
use chrono::TimeDelta;
use serde_json::{Value, json};
use wire::Failure;

fn run(slug: &str, answers: Value) -> Value {
    json!({ "kind": "run", "it": { "slug": slug, "edition": 1, "answers": answers } })
}

fn text(text: &str) -> Value {
    json!({ "kind": "text", "text": text })
}

fn slider(value: u8) -> Value {
    json!({ "kind": "slider", "value": value })
}

fn practised(before: u8, after: u8) -> Value {
    json!({ "kind": "run", "it": { "slug": "ground.five", "edition": 1, "noticed": "noticedword",
        "before": { "dist": before }, "after": { "dist": after } } })
}

fn task(what: &str) -> Value {
    json!({ "kind": "task", "it": { "what": what } })
}

fn record(situation: &str) -> Value {
    run(
        "cbt.thought7",
        json!({ "situation": text(situation),
            "thoughts": { "kind": "thoughts", "lines": ["thoughtword"], "hot": 0, "belief": 80 },
            "again": { "kind": "again", "belief": 45 } }),
    )
}

/// A journal with something of everything.
fn desk() -> Desk {
    let desk = Desk::open();
    desk.writes(run(
        "ses.prep",
        json!({ "topics": { "kind": "list", "lines": ["topicword", "second topic"] }, "question": text("questionword"),
            "avoid": text("avoidword"), "history": text("historyword"), "medicines": text("medicineword") }),
    ));
    let task = desk.writes(task("taskword"));
    let result =
        json!({ "how": "notThisTime", "hindrances": ["tooHard"], "learned": "learnedword", "day": "2026-03-03" });
    desk.does("tell_result", json!({ "id": task["id"], "result": result }));
    desk.writes(check_in(Some(3), "lineword"));
    desk.writes(practised(40, 70));
    desk.writes(record("situationword"));
    desk.writes(run("ses.goals", json!({ "goal": text("goalword"), "near": slider(20) })));
    let marked = desk.writes(page("markedword", "glimpseword"));
    desk.does("mark_entry", json!({ "id": marked["id"], "toSession": true, "neverExport": false }));
    desk.writes(run("dyn.dream", json!({ "dream": text("dreamword") })));
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": "phq9", "edition": 1,
        "answers": { "q9": { "kind": "value", "value": 1 } } } }));
    desk
}

fn brief(desk: &Desk, wish: Value) -> Value {
    desk.does("brief", json!({ "wish": wish }))
}

fn keys(brief: &Value) -> Vec<String> {
    let offered = brief["offered"].as_array().expect("offers");
    offered.iter().map(|it| it["key"].as_str().expect("a key").to_owned()).collect()
}

fn key(brief: &Value, begins: &str) -> String {
    let keys = keys(brief);
    keys.iter().find(|it| it.starts_with(begins)).unwrap_or_else(|| panic!("{begins} in {keys:?}")).clone()
}

/// Everything that is offered, chosen.
fn everything(desk: &Desk) -> Value {
    let mut wish = brief(desk, json!(null))["wish"].clone();
    wish["chosen"] = json!(keys(&brief(desk, json!(null))));
    wish
}

fn said(brief: &Value) -> String {
    brief["report"].to_string()
}

#[test]
fn at_first_nothing_sensitive_is_in_it_and_everything_is_offered() {
    let desk = desk();

    let brief = brief(&desk, json!(null));

    for word in ["topicword", "questionword", "taskword", "Not this time", "It was too hard", "learnedword"] {
        assert!(said(&brief).contains(word), "{word} in {}", said(&brief));
    }
    let off = [
        "avoidword",
        "historyword",
        "medicineword",
        "situationword",
        "thoughtword",
        "goalword",
        "markedword",
        "glimpseword",
        "dreamword",
        "lineword",
        "noticedword",
        "PHQ",
    ];
    for word in off {
        assert!(!said(&brief).contains(word), "{word} in {}", said(&brief));
    }
    for it in brief["offered"].as_array().expect("offers") {
        assert!(it["sensitive"] == json!(false) || it["on"] == json!(false), "{it}");
    }
    for begins in ["prep.", "task.", "entry.", "record.", "goal.", "measure.", "practice.dyn.dream", "mood"] {
        key(&brief, begins);
    }
}

#[test]
fn what_got_worse_is_told_as_plainly_as_what_got_better() {
    let desk = desk();

    assert!(said(&brief(&desk, json!(null))).contains("distress: 40 before, 70 after (one pair)"));
}

#[test]
fn what_is_chosen_goes_in_and_a_line_that_is_left_out_is_gone() {
    let desk = desk();
    let first = brief(&desk, json!(null));
    let record = key(&first, "record.");
    let mut wish = first["wish"].clone();
    wish["chosen"] = json!([record, "mood"]);

    let whole = said(&brief(&desk, wish.clone()));
    assert!(whole.contains("3 March 2026. situationword") && whole.contains("Belief: 80 before, 45 after"), "{whole}");
    assert!(!whole.contains("topicword"));

    wish["redacted"] = json!([format!("{record}.2"), "mood"]);
    let left = brief(&desk, wish);
    assert!(said(&left).contains("situationword") && !said(&left).contains("thoughtword"));
    assert!(!said(&left).contains("Mood, from 0 to 10"));
    assert_eq!(left["lines"], json!(2));
}

#[test]
fn what_is_never_exported_and_what_is_private_is_not_even_offered() {
    let desk = Desk::open();
    let hidden = |body: Value| {
        let id = desk.writes(body)["id"].clone();
        desk.does("mark_entry", json!({ "id": id, "toSession": true, "neverExport": true }));
    };
    hidden(page("secretword", "secretword"));
    hidden(record("secretword"));
    hidden(run("ses.prep", json!({ "topics": { "kind": "list", "lines": ["secretword"] } })));
    hidden(run("ses.goals", json!({ "goal": text("secretword") })));
    hidden(task("secretword"));
    hidden(check_in(Some(1), "secretword"));
    hidden(practised(90, 10));
    let private = |body: Value| {
        let id = desk.writes(body)["id"].clone();
        desk.does("mark_entry", json!({ "id": id, "toSession": true, "neverExport": false }));
        id
    };
    private(run("ses.notes", json!({ "heard": slider(13), "repair": text("secretword") })));
    private(run("plan.safety", json!({ "signs": { "kind": "list", "lines": ["secretword"] } })));
    private(json!({ "kind": "questionnaire", "it": { "instrument": "alliance", "edition": 1,
        "answers": { "heard": { "kind": "value", "value": 13 } } } }));
    let binned = private(page("secretword", "secretword"));
    desk.does("bin_entry", json!({ "id": binned }));
    let draft = desk.does("begin", json!({ "body": page("secretword", "secretword") }));
    desk.does("keep_draft", json!({ "draft": draft }));

    let offered = brief(&desk, json!(null));

    assert_eq!((keys(&offered), offered["lines"].clone()), (Vec::<String>::new(), json!(0)), "{offered}");
    assert!(!offered.to_string().contains("secretword"));
}

#[test]
fn a_score_is_not_compared_with_one_that_is_never_exported() {
    let mut desk = Desk::open();
    let gad = |value: u8| {
        let answers: serde_json::Map<String, Value> =
            (1..=7).map(|it| (format!("q{it}"), json!({ "kind": "value", "value": value }))).collect();
        json!({ "kind": "questionnaire", "it": { "instrument": "gad7", "edition": 1, "answers": answers } })
    };
    let id = desk.writes(gad(3))["id"].clone();
    desk.does("mark_entry", json!({ "id": id, "toSession": false, "neverExport": true }));
    desk.later(TimeDelta::days(1));
    desk.writes(gad(1));

    let said = said(&brief(&desk, json!(null)));

    assert!(said.contains("7 of 21") && said.contains("not a diagnosis"), "{said}");
    assert!(!said.contains("21, and this time") && !said.contains("it was"), "{said}");
}

#[test]
fn the_next_time_begins_the_same_and_what_is_new_and_sensitive_stays_off() {
    let desk = desk();
    let folder = desk.everything();
    let first = brief(&desk, json!(null));
    let record_key = key(&first, "record.");
    let mut wish = first["wish"].clone();
    wish["chosen"] = json!([record_key, "mood"]);
    wish["redacted"] = json!([format!("{record_key}.1")]);
    let path = folder.join("one.md");
    desk.does("save_brief", json!({ "wish": wish, "format": { "kind": "markdown" }, "path": path }));
    desk.writes(record("anotherword"));

    let next = brief(&desk, json!(null));

    assert_eq!(next["wish"]["chosen"], json!(["mood", record_key]));
    assert!(said(&next).contains("thoughtword") && !said(&next).contains("situationword"), "{}", said(&next));
    assert!(!said(&next).contains("anotherword"));
}

#[test]
fn an_entry_that_changed_since_it_was_looked_at_is_left_out() {
    let desk = Desk::open();
    let id = desk.writes(page("first words", ""))["id"].clone();
    desk.does("mark_entry", json!({ "id": id, "toSession": true, "neverExport": false }));
    let wish = everything(&desk);
    assert!(said(&brief(&desk, wish.clone())).contains("first words"));

    let mut draft = desk.does("edit", json!({ "id": id }));
    draft["body"]["it"]["title"] = json!("secretword");
    desk.does("write_entry", json!({ "draft": draft }));

    assert!(!said(&brief(&desk, wish)).contains("secretword"));
}

#[test]
fn what_was_shared_is_listed_without_any_word_and_can_be_taken_off() {
    let desk = desk();
    let wish = everything(&desk);
    for (name, format) in [("a.pdf", json!({ "kind": "pdf" })), ("b", json!({ "kind": "html" }))] {
        let path = desk.everything().join(name);
        desk.does("save_brief", json!({ "wish": wish, "format": format, "path": path }));
    }

    let shared = desk.does("shared", json!({}));

    assert_eq!((&shared[0]["file"], &shared[1]["file"]), (&json!("b.html"), &json!("a.pdf")));
    assert_eq!((&shared[0]["encrypted"], &shared[0]["day"]), (&json!(false), &json!("2026-03-03")));
    assert!(shared[0]["parts"].as_array().is_some_and(|it| it.len() == 8), "{shared}");
    assert!(!shared.to_string().contains("word"), "{shared}");
    let left = desk.does("forget_shared", json!({ "id": shared[0]["id"] }));
    assert_eq!(left.as_array().map(Vec::len), Some(1));
    let gone = desk.refuses("forget_shared", json!({ "id": shared[0]["id"] }));
    assert!(matches!(gone, Failure::NoSuchEntry { .. }));
}

#[test]
fn bad_wishes_places_and_passphrases_are_refused_and_write_nothing() {
    let desk = desk();
    let folder = desk.everything();
    let wish = everything(&desk);
    let save = |wish: &Value, format: Value, path: &str| {
        desk.refuses("save_brief", json!({ "wish": wish, "format": format, "path": folder.join(path) }))
    };
    let html = json!({ "kind": "html" });
    for passphrase in ["a", "", "password", "aaaaaaaaaaaa"] {
        let sealed = json!({ "kind": "sealed", "passphrase": passphrase });
        assert_eq!(save(&wish, sealed, "s.html"), Failure::WeakPassphrase, "{passphrase}");
    }
    fs::write(folder.join("there.html"), "mine").expect("a file");
    for path in ["there.html", "no/such/folder.html", "brief.exe"] {
        assert_eq!(save(&wish, html.clone(), path), Failure::NoFile, "{path}");
    }
    let blank = json!({ "since": "2026-03-01", "chosen": ["no.such.key"] });
    assert_eq!(save(&blank, html.clone(), "blank.html"), Failure::Blank);
    let since = || Failure::OutOfRange { field: "since".into() };
    for days in [
        json!({ "since": "2026-03-09", "chosen": [] }),
        json!({ "since": "1066-01-01", "chosen": [] }),
        json!({ "since": "2026-03-01", "until": "9999-12-31", "chosen": [] }),
    ] {
        assert_eq!(desk.refuses("brief", json!({ "wish": days })), since());
    }
    let many: Vec<String> = (0..6_000).map(|it| format!("k{it}")).collect();
    let many = json!({ "wish": { "since": "2026-03-01", "chosen": many } });
    assert_eq!(desk.refuses("brief", many), Failure::TooLong);

    assert_eq!(fs::read_to_string(folder.join("there.html")).expect("the file"), "mine");
    assert_eq!(desk.does("shared", json!({})), json!([]));
    desk.does("lock", json!({}));
    assert_eq!(desk.refuses("brief", json!({ "wish": null })), Failure::Locked);
}

#[test]
fn a_brief_tells_how_far_it_came_while_it_is_gathered() {
    let desk = Desk::open();
    for day in 0..40 {
        desk.writes(check_in(Some(day % 10), "a line"));
    }

    std::thread::scope(|scope| {
        let (sender, receiver) = std::sync::mpsc::channel::<()>();
        let watching = scope.spawn({
            let desk = &desk;
            move || {
                let mut seen = Vec::new();
                while receiver.try_recv() == Err(std::sync::mpsc::TryRecvError::Empty) {
                    seen.extend(desk.does("progress", json!({}))["stage"].as_str().map(str::to_owned));
                }
                seen
            }
        });
        for _ in 0..200 {
            brief(&desk, json!(null));
        }
        drop(sender);
        let seen = watching.join().expect("a watcher");
        assert!(seen.iter().any(|it| it == "gathering"), "{seen:?}");
        assert!(desk.does("progress", json!({})).is_null());
    });
}

#[test]
fn the_command_line_writes_the_same_brief() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = folder.path().join("vault");
    let run = |arguments: &[&str]| btw::run(&vault, None, arguments);
    assert!(run(&["new"]).well);
    let mut pipe = btw::Pipe::start(&vault);
    for body in [task("taskword"), record("situationword")] {
        let draft = pipe.ask("begin", &json!({ "body": body }))["ok"].clone();
        pipe.ask("write_entry", &json!({ "draft": draft }));
    }
    drop(pipe);
    let file = |name: &str| folder.path().join(name).display().to_string();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("the file");

    let said = run(&["brief", "--format", "md", "--to", &file("one.md")]);
    let told = said.json();
    assert_eq!(
        (&told["file"], &told["encrypted"], &told["format"]),
        (&json!("one.md"), &json!(false), &json!("markdown"))
    );
    assert_eq!(told["items"][0], json!({ "section": "homework", "items": 1 }));
    assert!(said.err.contains("not encrypted"), "{}", said.err);
    assert!(read("one.md").contains("taskword") && !read("one.md").contains("situationword"));
    let asked = run(&["ask", "brief", r#"{"wish":null}"#]).json();
    let report = serde_json::from_value(asked["report"].clone()).expect("a report");
    assert_eq!(exchange::markdown(&report), read("one.md"), "the same as in the window");

    assert!(run(&["brief", "--all", "--format", "html", "--to", &file("all.html")]).well);
    assert!(read("all.html").contains("situationword"));
    let record = key(&asked, "record.");
    assert!(run(&["brief", "--keys", &record, "--format", "md", "--to", &file("key.md")]).well);
    assert!(read("key.md").contains("situationword") && !read("key.md").contains("taskword"));

    let secret = folder.path().join("secret");
    for (passphrase, well) in [("a", false), ("four lamps along a river", true)] {
        fs::write(&secret, passphrase).expect("a file");
        let secret = secret.display().to_string();
        let arguments = ["brief", "--format", "sealed", "--to", &file("s.html"), "--brief-passphrase-file", &secret];
        assert_eq!(run(&arguments).well, well, "{passphrase}");
    }
    assert!(!read("s.html").contains("taskword"));
    let opened = exchange::open(&read("s.html"), "four lamps along a river").expect("it opens");
    assert!(opened.contains("situationword") && !opened.contains("taskword"), "as the last one");
    assert!(!run(&["brief", "--format", "md", "--to", &file("one.md")]).well, "nothing is written over");
    assert!(!run(&["brief", "--since", "someday", "--format", "md", "--to", &file("x.md")]).well);
    assert_eq!(run(&["ask", "shared"]).json().as_array().map(Vec::len), Some(4));
}

#[test]
fn a_first_session_has_its_own_questions_and_history_is_off_at_first() {
    let desk = Desk::open();
    desk.writes(run(
        "ses.prep",
        json!({ "which": { "kind": "choice", "key": "first" }, "concerns": text("concernword"),
            "history": text("historyword"), "medicines": text("medicineword"),
            "first-goals": { "kind": "list", "lines": ["hopeword"] },
            "first-questions": { "kind": "list", "lines": ["askword"] } }),
    ));

    let first = brief(&desk, json!(null));

    for word in ["What I would like help with: concernword", "What I hope for: hopeword", "My questions: askword"] {
        assert!(said(&first).contains(word), "{word}");
    }
    assert!(!said(&first).contains("historyword") && !said(&first).contains("medicineword"));
    let all = said(&brief(&desk, everything(&desk)));
    assert!(all.contains("From before: historyword") && all.contains("Medicines I take: medicineword"));
}

#[test]
fn own_words_for_feelings_and_own_forms_are_sensitive_and_a_stirring_exercise_names_none() {
    let desk = Desk::open();
    let named = |word: Value| json!([{ "word": word, "strength": 50 }]);
    desk.writes(json!({ "kind": "checkIn", "it": { "mood": 4, "feelings": named(json!({ "own": "ownfeeling" })) } }));
    desk.writes(json!({ "kind": "checkIn", "it": { "mood": 6, "feelings": named(json!({ "known": "proud" })) } }));
    let tracker = json!({ "key": null, "name": "formword", "lowest": 0, "highest": 28, "harder": "higher",
        "bands": [], "reliableChange": null });
    let key = desk.does("keep_tracker", json!({ "tracker": tracker }))["instrument"]["key"].clone();
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": key, "edition": 1, "typed": 12 } }));

    let first = said(&brief(&desk, json!(null)));
    assert!(
        first.contains("Named most: Proud (1)") && first.contains("between 4 and 6") || first.contains("at 5"),
        "{first}"
    );
    assert!(!first.contains("ownfeeling") && !first.contains("formword"), "{first}");

    let all = said(&brief(&desk, everything(&desk)));
    assert!(all.contains("ownfeeling (1)") && all.contains("formword") && all.contains("The score is 12"), "{all}");
}

#[test]
fn a_brief_tells_of_its_days_and_of_no_others() {
    let mut desk = Desk::open();
    desk.writes(check_in(Some(2), ""));
    desk.writes(record("earlyword"));
    desk.later(TimeDelta::days(10));
    desk.writes(check_in(Some(8), ""));
    desk.writes(record("lateword"));
    let days = |since: &str, until: Value| {
        let chosen = keys(&brief(&desk, json!({ "since": since, "until": until })));
        brief(&desk, json!({ "since": since, "until": until, "chosen": chosen }))
    };

    let late = said(&days("2026-03-10", json!(null)));
    assert!(late.contains("lateword") && !late.contains("earlyword"), "{late}");
    let early = said(&days("2026-03-03", json!("2026-03-12")));
    assert!(early.contains("earlyword") && !early.contains("lateword"), "{early}");
    let both = days("2026-03-03", json!("2026-03-13"));
    let said = said(&both);
    assert!(said.contains("between 2 and 8") && said.contains("lowest on 3 March 2026"), "{said}");
    let mood = both["report"]["sections"].as_array().expect("sections").iter().find(|it| it["key"] == "mood");
    let runs = &mood.expect("mood")["blocks"][0]["chart"]["runs"];
    assert_eq!(runs.as_array().map(Vec::len), Some(2), "days without a mood are a gap");
    assert_eq!((&runs[0][0]["at"], &runs[1][0]["at"]), (&json!(0.0), &json!(1000.0)));
}

#[test]
fn what_was_there_is_offered_line_by_line_and_a_ticked_line_comes_along_as_it_was() {
    let desk = desk();
    desk.writes(json!({ "kind": "questionnaire", "it": { "instrument": "gad2", "edition": 1,
        "answers": { "q1": { "kind": "value", "value": 1 }, "q2": { "kind": "value", "value": 2 } } } }));

    let facts: Vec<String> = serde_json::from_value(desk.does("facts", json!({}))).expect("lines");

    let all = facts.join("\n");
    for said in ["Mood was noted on one of", "Back to here and now: once", "Homework: taskword. ", "GAD-2"] {
        assert!(all.contains(said), "{said} in\n{all}");
    }
    for kept_back in ["dream", "PHQ", "lineword", "Prepare my session"] {
        assert!(!all.contains(kept_back), "{kept_back} in\n{all}");
    }
    let ticked = json!({ "week-facts": { "kind": "list", "lines": [facts[0]] } });
    desk.writes(run("ses.prep", ticked));
    let report = brief(&desk, Value::Null)["report"].to_string();
    assert!(report.contains(&format!("What I noted: {}", facts[0])), "{report}");
}
