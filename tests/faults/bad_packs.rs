//! Packs that are wrong in more than sixty ways: each is refused with a path and a sentence, and nothing is kept.

use std::fs;

use betweentimes_tests::{
    desk::Desk,
    zips::{Member, Zip, deflated_zeros},
};
use serde_json::{Value, json};

/// A sound exercise with a choice, a list and a slider.
fn sound() -> Value {
    json!({
        "slug": "own.small", "edition": 1, "sources": ["Somebody (2020). A book"], "grade": "D", "modality": "own",
        "purposes": ["settle"], "suits": ["ANX"], "minutes": [1, 2], "intensity": 1, "form": "record",
        "steps": [
            { "id": "one", "asks": [
                { "id": "way", "kind": "choice", "options": ["a", "b"] },
                { "id": "lines", "kind": "list", "from": 1, "to": 3 },
                { "id": "dist", "kind": "slider" }] },
            { "id": "two", "asks": [{ "id": "note", "kind": "text" }] },
        ],
    })
}

const WORDS: &str = "\
exercise = Small
    .purpose = To try.
    .school = None
    .stirs = Nothing much.
    .evidence = None yet.
step-one = What is it?
    .short = It
    .lead = A word.
ask-way = Which way?
option-way-a = Left
option-way-b = Right
ask-lines = Some lines
ask-dist = How hard is it?
    .low = not
    .high = very
step-two = And then?
    .short = Then
    .lead = A word more.
ask-note = A note
";

/// A zip of these two files.
fn pack(json: &str, ftl: &str) -> Vec<u8> {
    zip(&[("exercise.json", json.as_bytes()), ("en.ftl", ftl.as_bytes())])
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    Zip::of(&members.iter().map(|(name, bytes)| Member::sound(name, bytes)).collect::<Vec<_>>())
}

/// One way to be wrong: what it is, the file, and where the fault is.
type Wrong = (String, Vec<u8>, &'static str);

/// The exercise with one thing changed, given as a JSON pointer.
fn changed(pointer: &str, value: Value) -> String {
    let mut exercise = sound();
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    match exercise.pointer_mut(parent).expect("a place") {
        Value::Object(fields) => drop(fields.insert(name.into(), value)),
        Value::Array(items) => items.push(value),
        other => panic!("{other} has no places"),
    }
    exercise.to_string()
}

/// Wrong numbers, names and references in `exercise.json`.
fn wrong_exercises() -> Vec<Wrong> {
    let changes: Vec<(&str, &str, Value, &'static str)> = vec![
        ("a slug without a dot", "/slug", json!("small"), "slug"),
        ("a slug that is a path", "/slug", json!("../../own.small"), "slug"),
        ("a slug in capitals", "/slug", json!("Own.Small"), "slug"),
        ("a slug of a thousand letters", "/slug", json!(format!("own.{}", "a".repeat(1000))), "slug"),
        ("edition 0", "/edition", json!(0), "edition"),
        ("a number of a gigabyte's size", "/edition", json!(1e300), "exercise.json"),
        ("a negative edition", "/edition", json!(-1), "exercise.json"),
        ("no sources", "/sources", json!([]), "sources"),
        ("an empty source", "/sources", json!([" "]), "sources"),
        ("markup in a source", "/sources", json!(["<script>alert(1)</script>"]), "sources[0]"),
        ("an unknown grade", "/grade", json!("E"), "exercise.json"),
        ("a school with blanks", "/modality", json!("my school"), "modality"),
        ("no purpose", "/purposes", json!([]), "purposes"),
        ("a purpose with markup", "/purposes", json!(["<b>"]), "purposes"),
        ("an unknown difficulty", "/suits", json!(["XYZ"]), "suits"),
        ("a difficulty twice", "/suits", json!(["ANX", "ANX"]), "suits"),
        ("minutes backwards", "/minutes", json!([9, 2]), "minutes"),
        ("no minutes", "/minutes", json!([0, 2]), "minutes"),
        ("ten thousand minutes", "/minutes", json!([1, 10_000]), "minutes"),
        ("one number for minutes", "/minutes", json!([1]), "exercise.json"),
        ("intensity 4", "/intensity", json!(4), "intensity"),
        ("an unknown form", "/form", json!("game"), "exercise.json"),
        ("an unknown gate", "/gates", json!(["G-door"]), "exercise.json"),
        ("a gate twice", "/gates", json!(["G-ther", "G-ther"]), "gates"),
        ("cautions without words", "/cautions", json!(2), "en.ftl: caution-1"),
        ("300 cautions", "/cautions", json!(300), "exercise.json"),
        ("an unknown rating", "/rates", json!(["joy"]), "rates"),
        ("a rating twice", "/rates", json!(["dist", "dist"]), "rates"),
        ("a pin on nothing", "/pins", json!(["nothing"]), "pins"),
        ("an event told by nothing", "/tells", json!({ "situations": ["nothing"] }), "tells"),
        ("itself as what comes next", "/next", json!(["own.small"]), "next"),
        ("a path as what comes next", "/next", json!(["../x"]), "next"),
        ("no steps", "/steps", json!([]), "steps"),
        ("a script", "/onload", json!("alert(1)"), "exercise.json"),
        ("a style", "/style", json!("body{display:none}"), "exercise.json"),
        ("an address of the network", "/url", json!("https://example.invalid"), "exercise.json"),
        ("a stop without asks", "/stop", json!({ "watches": [], "to": "two" }), "stop"),
        ("a stop that leads nowhere", "/stop", json!({ "watches": ["dist"], "to": "x" }), "stop"),
        ("a stop that watches words", "/stop", json!({ "watches": ["note"], "to": "two" }), "stop"),
        ("a return to nothing", "/comesBack", json!({ "steps": ["x"], "days": 1 }), "comesBack"),
        ("a return in a thousand days", "/comesBack", json!({ "steps": ["two"], "days": 1000 }), "comesBack"),
        ("a return on no day", "/comesBack", json!({ "steps": ["two"], "days": 1, "day": "note" }), "comesBack"),
        ("a step with a bad name", "/steps/0/id", json!("Step One"), "steps[0]"),
        ("two steps of one name", "/steps/1/id", json!("one"), "steps[1]"),
        ("a step that waits for itself", "/steps/0/when", json!({ "ask": "way", "is": ["a"] }), "steps[0].when"),
        ("a step that waits for words", "/steps/1/when", json!({ "ask": "lines", "is": ["a"] }), "steps[1].when"),
        ("a step that waits for no option", "/steps/1/when", json!({ "ask": "way", "is": ["c"] }), "steps[1].when"),
        ("an unknown kind", "/steps/1/asks/-", json!({ "id": "x", "kind": "hologram" }), "steps[1].asks[1]"),
        ("an ask that is a number", "/steps/1/asks/-", json!(7), "steps[1].asks[1]"),
        ("an ask without a name", "/steps/1/asks/-", json!({ "kind": "text" }), "steps[1].asks[1]"),
        ("two asks of one name", "/steps/1/asks/-", json!({ "id": "way", "kind": "text" }), "steps[1].asks[1]"),
        ("an ask with a colour", "/steps/0/asks/2/colour", json!("red"), "steps[0].asks[2].colour"),
        ("a list backwards", "/steps/0/asks/1/to", json!(0), "steps[0].asks[1]"),
        ("a list of 200 lines", "/steps/0/asks/1/to", json!(200), "steps[0].asks[1]"),
        ("a choice of nothing", "/steps/0/asks/0/options", json!([]), "steps[0].asks[0]"),
        ("an option twice", "/steps/0/asks/0/options", json!(["a", "a"]), "steps[0].asks[0]"),
        ("a lead from no option", "/steps/0/asks/0/leads", json!({ "c": "ground.five" }), "steps[0].asks[0]"),
        ("a need of no gate", "/steps/0/asks/0/needs", json!({ "a": "G-cold" }), "steps[0].asks[0]"),
        (
            "a rank of what comes later",
            "/steps/1/asks/-",
            json!({ "id": "r", "kind": "rank", "of": "r" }),
            "steps[1].asks[1]",
        ),
        (
            "a table from two places",
            "/steps/1/asks/-",
            json!({ "id": "t", "kind": "table", "of": "lines", "to": 3, "columns": [{ "key": "c", "holds": "text" }] }),
            "steps[1].asks[1]",
        ),
        (
            "a table that holds files",
            "/steps/1/asks/-",
            json!({ "id": "t", "kind": "table", "to": 3, "columns": [{ "key": "c", "holds": "file" }] }),
            "steps[1].asks[1]",
        ),
        (
            "a timer of a year",
            "/steps/1/asks/-",
            json!({ "id": "t", "kind": "timer", "seconds": 31_536_000 }),
            "steps[1].asks[1]",
        ),
        (
            "a guide of no lines",
            "/steps/1/asks/-",
            json!({ "id": "g", "kind": "guide", "seconds": 60, "lines": 0 }),
            "steps[1].asks[1]",
        ),
        (
            "a breath of nothing",
            "/steps/1/asks/-",
            json!({ "id": "b", "kind": "breath", "patterns": [], "minutes": [] }),
            "steps[1].asks[1]",
        ),
        (
            "a breath with a hold and no gate",
            "/steps/1/asks/-",
            json!({ "id": "b", "kind": "breath", "minutes": [3], "patterns": [{ "key": "4-7-8", "inMs": 4000, "holdMs": 7000, "outMs": 8000 }] }),
            "steps[1].asks[1]",
        ),
        (
            "a curve of no rating",
            "/steps/1/asks/-",
            json!({ "id": "c", "kind": "liveCurve", "rates": "joy", "seconds": 60, "every": 60 }),
            "steps[1].asks[1]",
        ),
        (
            "a dialogue with oneself twice",
            "/steps/1/asks/-",
            json!({ "id": "d", "kind": "dialogue", "sides": ["me", "me"], "turns": 4, "rates": false }),
            "steps[1].asks[1]",
        ),
        (
            "rounds of nothing",
            "/steps/1/asks/-",
            json!({ "id": "r", "kind": "rounds", "of": [], "rounds": 3 }),
            "steps[1].asks[1]",
        ),
        (
            "a tally of what comes later",
            "/steps/1/asks/-",
            json!({ "id": "t", "kind": "tally", "of": ["t"], "least": 3 }),
            "steps[1].asks[1]",
        ),
        (
            "a number backwards",
            "/steps/1/asks/-",
            json!({ "id": "n", "kind": "number", "least": 9, "most": 1 }),
            "steps[1].asks[1]",
        ),
    ];
    changes
        .into_iter()
        .map(|(what, at, value, path)| (what.to_owned(), pack(&changed(at, value), WORDS), path))
        .collect()
}

/// Wrong words, and JSON that is none.
fn wrong_texts() -> Vec<Wrong> {
    let json = sound().to_string();
    let words = |what: &str, from: &str, to: &str, path| (what.to_owned(), pack(&json, &WORDS.replace(from, to)), path);
    let text = |what: &str, text: &str, path| (what.to_owned(), pack(text, WORDS), path);
    let steps: Vec<Value> = (0..10_000).map(|at| json!({ "id": format!("s{at}"), "asks": [] })).collect();
    vec![
        words("a missing message", "ask-note = A note\n", "", "en.ftl: ask-note"),
        words("a missing option", "option-way-b = Right\n", "", "en.ftl: option-way-b"),
        words("a missing lead", "    .lead = A word.\n", "", "en.ftl: step-one.lead"),
        words("empty words", "= A note", "= { \"\" }", "en.ftl: ask-note"),
        words("words nothing uses", "= A note\n", "= A note\nextra = Hello\n", "en.ftl: extra"),
        words("words twice", "= A note\n", "= A note\nask-note = Again\n", "en.ftl: ask-note"),
        words("a variable", "= A note", "= { $name }", "en.ftl"),
        words("a reference", "= A note", "= { exercise }", "en.ftl"),
        words("a function", "= A note", "= { DATETIME($x) }", "en.ftl"),
        words("a tag", "= A note", "= <img src=x onerror=alert(1)>", "en.ftl: ask-note"),
        words("a closing tag", "= A note", "= </p>", "en.ftl: ask-note"),
        words("a style in an attribute", "= A word more.", "= <style>x</style>", "en.ftl: step-two.lead"),
        words("a mark that turns reading round", "= A note", "= A\u{202e}note", "en.ftl: ask-note"),
        words("words that are no Fluent", "ask-note = A note", "ask note", "en.ftl"),
        text("JSON that ends too early", &json[..json.len() / 2], "exercise.json"),
        text("a list in place of an exercise", "[]", "exercise.json"),
        text("nothing at all", "", "exercise.json"),
        text("sixty thousand brackets", &"[".repeat(60_000), "exercise.json"),
        text("ten thousand steps", &changed("/steps", Value::Array(steps)), "file: exercise.json"),
        text(
            "201 steps",
            &changed("/steps", (0..201).map(|at| json!({ "id": format!("s{at}"), "asks": [] })).collect()),
            "steps",
        ),
        text("a megabyte of blanks", &" ".repeat(900_000), "file: exercise.json"),
    ]
}

/// Files that are no zip of an exercise, or play tricks.
fn wrong_files() -> Vec<Wrong> {
    let json = sound().to_string();
    let (json, ftl) = (json.as_bytes(), WORDS.as_bytes());
    let both = |extra: Member| {
        let members = [Member::sound("exercise.json", json), Member::sound("en.ftl", ftl), extra];
        Zip::of(&members)
    };
    let bomb = {
        let bytes = deflated_zeros(50_000_000);
        let mut member = Member::sound("exercise.json", &bytes);
        (member.method, member.size) = (8, 50_000_000);
        Zip::of(&[member, Member::sound("en.ftl", ftl)])
    };
    let liar = {
        let mut member = Member::sound("exercise.json", json);
        (member.size, member.stored) = (1_073_741_824, 1_073_741_824);
        Zip::of(&[member, Member::sound("en.ftl", ftl)])
    };
    let sealed = {
        let mut member = Member::sound("exercise.json", json);
        member.flags = 1;
        Zip::of(&[member, Member::sound("en.ftl", ftl)])
    };
    let link = {
        let mut member = Member::sound("exercise.json", b"/etc/passwd");
        member.mode = 0o120_777;
        Zip::of(&[member, Member::sound("en.ftl", ftl)])
    };
    let path = |name: &str| both(Member::sound(name, b"x"));
    let many: Vec<(String, &[u8])> = (0..9).map(|at| (format!("f{at}"), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let files: Vec<(&str, Vec<u8>, &'static str)> = vec![
        ("an empty file", Vec::new(), "file"),
        ("a text", b"hello".to_vec(), "file"),
        ("a zip of nothing", zip(&[]), "file"),
        (
            "a zip that ends too early",
            {
                let whole = pack(&sound().to_string(), WORDS);
                whole[..whole.len() / 2].to_vec()
            },
            "file",
        ),
        ("no words", zip(&[("exercise.json", json)]), "file"),
        ("no exercise", zip(&[("en.ftl", ftl)]), "file"),
        ("two folders", zip(&[("a/exercise.json", json), ("b/en.ftl", ftl)]), "file"),
        ("a deep folder", zip(&[("a/b/exercise.json", json), ("a/b/en.ftl", ftl)]), "file"),
        ("a file of two megabytes", vec![b'x'; 2_000_000], "file"),
        ("nine files", zip(&many), "file"),
        ("a path upwards", path("../exercise.json"), "file: ../exercise.json"),
        ("a path from the root", path("/etc/passwd"), "file: /etc/passwd"),
        ("a path of Windows", path("..\\en.ftl"), "file: ..\\en.ftl"),
        ("a drive", path("C:en.ftl"), "file: C:en.ftl"),
        ("a path with an empty part", path("a//en.ftl"), "file: a//en.ftl"),
        ("a script beside", path("exercise.js"), "file: exercise.js"),
        ("a style beside", path("style.css"), "file: style.css"),
        (
            "bytes that are no text",
            zip(&[("exercise.json", &[0xff, 0xfe, 0x00][..]), ("en.ftl", ftl)]),
            "file: exercise.json",
        ),
        ("fifty megabytes in fifty kilobytes", bomb, "file: exercise.json"),
        ("a size of one gigabyte", liar, "file"),
        ("an encrypted member", sealed, "file"),
        ("a link", link, "file: exercise.json"),
    ];
    files.into_iter().map(|(what, bytes, path)| (what.to_owned(), bytes, path)).collect()
}

#[test]
fn the_sound_pack_itself_is_taken() {
    let desk = Desk::open();
    let file = desk.everything().join("pack.zip");
    fs::write(&file, pack(&sound().to_string(), WORDS)).expect("a file");

    let tried = desk.does("look_at_pack", json!({ "path": file }));

    assert_eq!(tried["faults"], json!([]), "the control: without a change nothing is wrong");
}

#[test]
fn more_than_sixty_kinds_of_bad_packs_are_refused_with_path_and_sentence() {
    let desk = Desk::open();
    let file = desk.everything().join("pack.zip");
    let wrong = [wrong_exercises(), wrong_texts(), wrong_files()].concat();
    assert!(wrong.len() >= 60, "{}", wrong.len());

    for (what, bytes, path) in &wrong {
        fs::write(&file, bytes).expect("a file");

        let tried = desk.does("bring_in_pack", json!({ "path": file }));

        assert!(tried["play"].is_null(), "{what} was taken");
        let faults = tried["faults"].as_array().expect("faults");
        let told = faults.iter().find(|it| it["path"].as_str().is_some_and(|it| it.starts_with(path)));
        let told = told.unwrap_or_else(|| panic!("{what}: nothing is said about {path}, but {faults:?}"));
        let sentence = told["sentence"].as_str().expect("a sentence");
        assert!(sentence.split_whitespace().count() >= 3, "{what}: {sentence}");
    }
    assert_eq!(desk.does("own_exercises", json!({})), json!([]), "nothing was kept");
}

#[test]
fn a_path_to_nothing_or_to_a_folder_is_a_fault_and_no_crash() {
    let desk = Desk::open();

    for path in [desk.everything().join("no-such.zip"), desk.everything()] {
        let tried = desk.does("look_at_pack", json!({ "path": path }));
        assert_eq!(tried["faults"][0]["path"], "file", "{}", path.display());
    }
}
