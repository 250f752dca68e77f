//! The content policy, tried on the live page.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use betweentimes_tests::places;
use serde_json::{Value, json};

use crate::{app::App, home::Home};

/// A server on this computer that counts who calls.
fn listening_server() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut some = [0; 64];
            let _ = stream.read(&mut some);
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (port, calls)
}

/// Tries something in the page; gives what was refused, as the page's own event tells it.
fn refused(app: &App, attempt: &str) -> Value {
    app.run_and_wait(
        &format!(
            "const done = arguments[arguments.length - 1];
             window.__ran = 0;
             const heard = (event) => finish(event.effectiveDirective);
             const finish = (what) => {{ document.removeEventListener('securitypolicyviolation', heard); done(what); }};
             document.addEventListener('securitypolicyviolation', heard);
             const put = (tag, attributes, text) => {{
               const it = document.createElement(tag);
               for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
               if (text) it.textContent = text;
               document.body.append(it);
               return it;
             }};
             try {{ {attempt} }} catch (problem) {{ finish(String(problem.name)); }}
             setTimeout(() => finish('nothing was refused'), 3000);"
        ),
        vec![],
    )
}

/// What a page from elsewhere would do, and the part of the policy that stands in its way.
fn attempts(port: u16) -> Vec<(String, &'static str)> {
    let there = format!("http://127.0.0.1:{port}");
    vec![
        ("put('script', {}, 'window.__ran = 1');".to_owned(), "script-src"),
        ("put('div', { onclick: 'window.__ran = 1' }).click();".to_owned(), "script-src"),
        (format!("put('script', {{ src: '{there}/x.js' }});"), "script-src"),
        ("put('script', { src: 'data:text/javascript,window.__ran=1' });".to_owned(), "script-src"),
        (format!("put('img', {{ src: '{there}/x.png' }});"), "img-src"),
        (format!("put('link', {{ rel: 'stylesheet', href: '{there}/x.css' }});"), "style-src"),
        ("put('style', {}, 'body { color: red }');".to_owned(), "style-src"),
        (format!("put('iframe', {{ src: '{there}/' }});"), "frame-src"),
        (format!("put('object', {{ data: '{there}/' }});"), "object-src"),
        (format!("put('video', {{ src: '{there}/x.webm' }}).load();"), "media-src"),
        (format!("fetch('{there}/').catch(() => undefined);"), "connect-src"),
        (format!("new EventSource('{there}/');"), "connect-src"),
        (format!("new WebSocket('ws://127.0.0.1:{port}/');"), "connect-src"),
        (format!("navigator.sendBeacon('{there}/', 'x');"), "connect-src"),
        (format!("put('form', {{ action: '{there}/', method: 'post' }}).submit();"), "form-action"),
        (format!("put('base', {{ href: '{there}/' }});"), "base-uri"),
        (format!("new FontFace('x', 'url({there}/x.woff2)').load().catch(() => undefined);"), "font-src"),
    ]
}

#[test]
fn what_a_page_from_elsewhere_would_do_is_refused() {
    let app = App::at_today();
    let (port, calls) = listening_server();

    for (attempt, directive) in attempts(port) {
        let said = refused(&app, &attempt);
        let refused = said.as_str().is_some_and(|it| it.starts_with(directive) || it == "SecurityError");
        assert!(refused, "{attempt} → {said}");
        assert_eq!(app.run("return window.__ran;", vec![]), json!(0), "{attempt} ran");
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0, "somebody was called");
}

#[test]
fn without_the_policy_the_same_attempts_get_through() {
    let app = App::with_a_fault(Home::with_vault());
    app.sees("heading", "How are you right now?");
    let (port, calls) = listening_server();

    let refused = attempts(port)
        .into_iter()
        // These leave the page, with which the rest would be gone.
        .filter(|(_, directive)| !["form-action", "base-uri"].contains(directive))
        .filter(|(attempt, _)| refused(&app, attempt) != json!("nothing was refused"))
        .collect::<Vec<_>>();

    assert_eq!(refused, [], "refused without a policy, so something else was seen");
    assert!(calls.load(Ordering::SeqCst) > 5, "nobody was called, so the attempts attempt nothing");
}

#[test]
fn the_policy_of_the_page_is_the_one_of_the_configuration() {
    let app = App::at_today();
    let configuration: Value = serde_json::from_str(&places::text("src-tauri/tauri.conf.json")).expect("JSON");
    let agreed = configuration["app"]["security"]["csp"].as_str().expect("a policy");

    let said = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         document.addEventListener('securitypolicyviolation', (event) => done(event.originalPolicy), { once: true });
         document.body.append(document.createElement('style'));
         document.querySelector('body > style').textContent = 'p { color: red }';",
        vec![],
    );

    let parts = |policy: &str| -> BTreeMap<String, BTreeSet<String>> {
        let rules = policy.split(';').map(|it| it.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        // Tauri adds sums of its own scripts, and one-time words that no script in the page can know.
        let agreed = |it: &String| !it.starts_with("'sha256-") && !it.starts_with("'nonce-");
        rules.map(|it| (it[0].clone(), it[1..].iter().filter(|it| agreed(it)).cloned().collect())).collect()
    };
    assert_eq!(parts(said.as_str().expect("a policy")), parts(agreed));
}

#[test]
fn a_question_goes_by_the_guarded_way_and_not_by_messages() {
    let app = App::at_today();

    let ways = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         const fetched = window.fetch;
         const ways = [];
         window.fetch = (...all) => {
           const answer = fetched(...all);
           answer.then((it) => ways.push(`${all[0]} ${it.status}`), (no) => ways.push(`${all[0]} ${no}`));
           return answer;
         };
         window.__TAURI_INTERNALS__.invoke('ask', { command: 'tags', input: {} }).then(() => done(ways), done);",
        vec![],
    );

    assert_eq!(ways, json!(["ipc://localhost/ask 200"]));
}

#[test]
fn no_code_is_made_from_text_in_the_page() {
    let app = App::at_today();

    // A timer belongs to the page and not to the driver, so the policy of the page holds in it.
    let said = app.run_and_wait(
        "const done = arguments[arguments.length - 1];
         window.__ran = 0;
         setTimeout('window.__ran = 1', 0);
         setTimeout(() => done(window.__ran), 200);",
        vec![],
    );

    assert_eq!(said, json!(0), "a text was run as code");
}

#[test]
fn the_window_stays_at_its_own_pages() {
    let app = App::at_today();
    let (port, calls) = listening_server();
    let here = app.run("return location.href;", vec![]);

    for attempt in [
        format!("location.href = 'http://127.0.0.1:{port}/';"),
        "location.href = 'data:text/html,gone';".to_owned(),
        "location.href = 'file:///etc/passwd';".to_owned(),
        format!("window.open('http://127.0.0.1:{port}/');"),
        format!(
            "const link = document.createElement('a'); link.href = 'http://127.0.0.1:{port}/'; link.target = '_blank'; document.body.append(link); link.click();"
        ),
    ] {
        app.run(&attempt, vec![]);
        app.sees("heading", "How are you right now?");
        assert_eq!(app.run("return location.href;", vec![]), here, "{attempt}");
        assert_eq!(app.drive(async |it| it.windows().await).len(), 1, "{attempt} opened a window");
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0, "somebody was called");
}
