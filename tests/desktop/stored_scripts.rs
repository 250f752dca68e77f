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

/// Every payload in every field: pages, check-ins and records, three entries for each.
fn full_of_payloads() -> Home {
    let home = Home::with_vault();
    home.holds(payloads::all().into_iter().flat_map(|payload| {
        let check_in = json!({ "kind": "checkIn", "it": { "line": payload, "mood": 5,
            "feelings": [{ "word": { "own": short(payload) }, "strength": 10 }] } });
        let tags = vec![short(payload)];
        [(desk::page(payload, payload), tags.clone()), (check_in, tags), (record(payload), vec![])]
    }));
    home
}

#[test]
fn stored_scripts_are_shown_as_the_words_they_are() {
    let app = App::at(full_of_payloads());
    app.sees("heading", "How are you right now?");

    app.shows_words_as_words("Today");
    for (keys, heading) in [("Ctrl+2", "Journal"), ("Ctrl+3", "Thought records")] {
        app.press(keys);
        app.is_at(heading);
        let count = "find('button', 'Show more').length";
        while app.look(&format!("return {count};"), vec![]) != json!(0) {
            let before = app.run("return document.querySelectorAll('li').length;", vec![]);
            app.look("find('button', 'Show more')[0].click();", vec![]);
            app.waits_for("more lines", &format!("document.querySelectorAll('li').length > {before} || !{count}"));
        }
        app.shows_words_as_words(heading);
    }
}
