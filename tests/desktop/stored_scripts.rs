//! Words that look like code, stored in every text field and shown in the real window (T12).

use betweentimes_tests::{desk, payloads};
use serde_json::{Value, json};

use crate::{app::App, home::Home};

/// What a page shows when somebody's words became markup: elements and handlers that are not ours.
const FOREIGN: &str = r#"
    const bad = [];
    if (window.__pwned) bad.push('a script ran');
    for (const it of document.querySelectorAll('*')) {
      const names = it.getAttributeNames();
      const handler = names.find((name) => name.startsWith('on'));
      const mark = ['id', 'class', 'src', 'href', 'action', 'formaction', 'data', 'srcdoc', 'style', 'xlink:href', 'name']
        .find((name) => (it.getAttribute(name) ?? '').includes('pwned'));
      const tag = it.localName;
      const never = ['iframe', 'object', 'embed', 'frame', 'frameset', 'marquee', 'base', 'plaintext', 'xmp', 'math', 'img', 'video', 'audio', 'applet', 'bogus', 'x-own'];
      const script = tag === 'script' && !(it.getAttribute('src') ?? '').match(/^(\.?\/)?assets\//) && !window.__ours?.has(it);
      if (handler || mark || never.includes(tag) || script) bad.push(`<${tag} ${names.join(' ')}>`);
    }
    return bad;
"#;

impl App {
    /// Everything on the page that came out of somebody's words.
    fn foreign(&self) -> Vec<String> {
        let found = self.run(FOREIGN, vec![]);
        found.as_array().into_iter().flatten().map(ToString::to_string).collect()
    }

    fn shows_words_as_words(&self, screen: &str) {
        let foreign = self.foreign();
        assert!(foreign.is_empty(), "on {screen}, words became part of the page: {foreign:?}");
    }
}

/// As much of a payload as a tag or an own feeling takes.
fn short(payload: &str) -> String {
    let fits: String = payload.chars().take(60).collect();
    fits.trim_start_matches('#').trim().to_owned()
}

/// A record with one payload in every field that holds words.
fn record(payload: &str) -> Value {
    let own = json!({ "word": { "own": short(payload) }, "strength": 40 });
    let lines = json!([payload, payload]);
    json!({ "kind": "run", "it": { "slug": "cbt.thought7", "edition": 1, "noticed": payload, "answers": {
        "situation": { "kind": "text", "text": payload },
        "feelings": { "kind": "feelings", "feelings": [own] },
        "thoughts": { "kind": "thoughts", "lines": lines, "hot": 0, "belief": 80 },
        "fits": { "kind": "list", "lines": lines },
        "against": { "kind": "list", "lines": lines },
        "fairer": { "kind": "text", "text": payload },
        "again": { "kind": "again", "belief": 40, "feelings": [own] },
        "next-step": { "kind": "plan", "cue": payload, "action": payload, "place": payload, "obstacle": payload } } } })
}

/// Every payload in every field: pages, check-ins and records, three entries for each; and one of each
/// kind with all of them together, to be opened and read whole.
fn full_of_payloads() -> Home {
    let home = Home::with_vault();
    home.holds(payloads::all().into_iter().flat_map(|payload| {
        let check_in = json!({ "kind": "checkIn", "it": { "line": payload, "mood": 5,
            "feelings": [{ "word": { "own": short(payload) }, "strength": 10 }] } });
        let tags = vec![short(payload)];
        [(desk::page(payload, payload), tags.clone()), (check_in, tags), (record(payload), vec![])]
    }));
    home.holds([(gathered_record(), vec![]), (gathered_check_in(), vec![]), gathered_page()]);
    home
}

/// All payloads, one a line.
fn together() -> String {
    payloads::all().join("\n")
}

/// All payloads as own words for feelings.
fn feelings() -> Vec<Value> {
    let words: std::collections::BTreeSet<String> = payloads::all().into_iter().map(short).collect();
    words.into_iter().map(|it| json!({ "word": { "own": it }, "strength": 30 })).collect()
}

fn gathered_page() -> (Value, Vec<String>) {
    let tags = payloads::all().into_iter().take(40).map(short).collect();
    (desk::page("gathered page", &together()), tags)
}

fn gathered_check_in() -> Value {
    let line: String = format!("gathered line {}", together()).chars().take(9_000).collect();
    json!({ "kind": "checkIn", "it": { "line": line, "feelings": feelings() } })
}

fn gathered_record() -> Value {
    let all = together();
    let mut record = record(&all);
    let answers = &mut record["it"]["answers"];
    answers["situation"]["text"] = json!(format!("gathered record {all}"));
    answers["feelings"]["feelings"] = json!(feelings());
    answers["again"]["feelings"] = json!(feelings());
    record
}

/// Shows every line of a list.
fn show_all(app: &App) {
    let lines = "return document.querySelectorAll('main li').length;";
    while app.has("button", "Show more") {
        let before = app.run(lines, vec![]);
        app.look("find('button', 'Show more')[0].click();", vec![]);
        app.waits_for("more lines", &format!("document.querySelectorAll('main li').length > {before}"));
    }
}

/// Finds an entry in the journal by its words and opens it.
fn open(app: &App, words: &str) {
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+f");
    app.types(words);
    app.reads("One entry.");
    app.shows_words_as_words("the search");
    app.press("Down");
    app.press("Enter");
    app.sees("button", "Move to bin");
}

#[test]
fn stored_scripts_are_shown_as_the_words_they_are() {
    let app = App::at(full_of_payloads());
    app.sees("heading", "How are you right now?");
    app.run("window.__refused = []; document.addEventListener('securitypolicyviolation', (it) => window.__refused.push(it.blockedURI));", vec![]);

    app.shows_words_as_words("Today");
    app.press("Ctrl+3");
    app.is_at("Thought records");
    show_all(&app);
    app.shows_words_as_words("the list of records");
    app.press("Ctrl+2");
    app.is_at("Journal");
    show_all(&app);
    app.shows_words_as_words("the journal");
    app.press("Ctrl+f");
    app.types("pwned");
    app.reads("entries.");
    show_all(&app);
    app.shows_words_as_words("what a search found");
    app.press("Ctrl+k");
    app.sees("dialog", "Find and do");
    app.types("pwned");
    app.reads("results.");
    app.shows_words_as_words("the palette");
    app.press("Escape");

    pages_and_check_ins(&app);
    records(&app);
    bin(&app);
    assert_eq!(app.run("return window.__refused;", vec![]), json!([]), "the content policy had to step in");
}

fn pages_and_check_ins(app: &App) {
    open(app, "gathered page");
    app.shows_words_as_words("a page");
    app.presses("Change");
    app.sees("button", "Save page");
    app.shows_words_as_words("a page that is changed");
    app.writes("Your words", " and more");
    app.press("Ctrl+Enter");
    app.presses("Earlier versions");
    app.presses("Saved on…");
    app.shows_words_as_words("an earlier version");
    app.press("Escape");
    open(app, "gathered line");
    app.shows_words_as_words("a check-in");
    app.presses("Change");
    app.sees("button", "Save changes");
    app.shows_words_as_words("a check-in that is changed");
}

fn records(app: &App) {
    open(app, "gathered record");
    app.shows_words_as_words("a record in the journal");
    app.presses("Open");
    app.is_at("Before and now");
    app.shows_words_as_words("before and now");
    app.presses("Change something");
    app.follows("Step 1:…");
    for step in 1..=7 {
        if step > 1 {
            app.press("Ctrl+Enter");
        }
        app.reads(&format!("Step {step} of 7"));
        app.shows_words_as_words(&format!("step {step} of a record"));
    }
}

fn bin(app: &App) {
    let all = app.ask("list_entries", json!({ "filter": { "limit": 200 } }));
    for entry in all.as_array().expect("entries") {
        app.ask("bin_entry", json!({ "id": entry["id"] }));
    }
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.follows("Recently deleted");
    app.is_at("Recently deleted");
    app.shows_words_as_words("the bin");
}

#[test]
fn a_window_that_takes_words_for_markup_fails_the_same_look() {
    let app = App::with_a_fault(full_of_payloads());
    app.sees("heading", "How are you right now?");

    app.press("Ctrl+2");
    app.is_at("Journal");
    show_all(&app);

    let foreign = app.foreign();
    assert!(foreign.len() > 50, "the journal's list takes words for markup here, and only {foreign:?} was seen");
}

#[test]
fn a_page_that_took_words_for_markup_would_be_seen() {
    let app = App::at_today();

    let seen = payloads::all().into_iter().filter(|payload| {
        app.run(
            "document.body.insertAdjacentHTML('beforeend', `<div hidden data-control></div>`);
                 document.querySelector('[data-control]').innerHTML = arguments[0];",
            vec![json!(payload)],
        );
        let seen = !app.foreign().is_empty();
        app.run("document.querySelector('[data-control]').remove(); delete window.__pwned;", vec![]);
        seen
    });

    let seen = seen.count();
    assert!(seen >= 200, "only {seen} payloads would be seen if they became part of the page");
}
