//! The content policy, tried on the live page.

use std::{
    io::Read,
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use serde_json::{Value, json};

use crate::app::App;

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

#[test]
fn what_a_page_from_elsewhere_would_do_is_refused() {
    let app = App::at_today();
    let (port, calls) = listening_server();
    let there = format!("http://127.0.0.1:{port}");

    for (attempt, directive) in [
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
    ] {
        let said = refused(&app, &attempt);
        let refused = said.as_str().is_some_and(|it| it.starts_with(directive) || it == "SecurityError");
        assert!(refused, "{attempt} → {said}");
        assert_eq!(app.run("return window.__ran;", vec![]), json!(0), "{attempt} ran");
    }
    assert_eq!(calls.load(Ordering::SeqCst), 0, "somebody was called");
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

#[test]
fn commands_that_are_not_ours_are_refused() {
    let app = App::at_today();

    for command in [
        "plugin:app|version",
        "plugin:window|close",
        "plugin:webview|internal_toggle_devtools",
        "plugin:path|resolve_directory",
        "plugin:event|listen",
        "plugin:image|from_path",
        "plugin:resources|close",
        "shutdown",
    ] {
        let said = app.run_and_wait(
            "const done = arguments[arguments.length - 1];
             window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('answered'), (no) => done('refused: ' + no));",
            vec![json!(command)],
        );
        assert!(said.as_str().is_some_and(|it| it.starts_with("refused")), "{command} → {said}");
    }
}
