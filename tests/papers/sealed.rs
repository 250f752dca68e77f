//! The sealed page, in a browser.

use fantoccini::{
    key::Key,
    wd::{PrintConfiguration, PrintSize},
};
use serde_json::json;

use crate::brief::{PASSPHRASE, TITLE, kept, sealed, sealed_with};
use crate::browser::{Browser, HERE};
use crate::page::MARGINS;
use crate::reading::{fact, text, tidy};
use crate::served;

/// A browser with the sealed page, closed.
fn closed(name: &str) -> Browser {
    let browser = Browser::start();
    browser.opens(&kept(name, sealed()));
    browser.is_on("textbox", "Passphrase");
    browser
}

/// A browser with the sealed page, opened.
pub fn opened(name: &str) -> Browser {
    let browser = closed(name);
    browser.types(PASSPHRASE);
    browser.press(Key::Enter);
    browser.is_on("heading", TITLE);
    browser
}

#[test]
fn the_passphrase_opens_the_brief_and_the_keyboard_is_at_its_beginning() {
    let browser = closed("sealed.html");
    browser.sees("heading", "A sealed page");
    browser.reads("How it is sealed: PBKDF2-HMAC-SHA-256 × 600000, AES-256-GCM");
    browser.is_clean("the closed page");
    browser.is_pictured("sealed-closed");

    browser.types(PASSPHRASE);
    browser.press(Key::Enter);

    browser.is_on("heading", TITLE);
    browser.reads("The phone call with my brother on the 12th");
    assert_eq!(browser.drive(async |it| it.title().await), TITLE);
    assert_eq!(browser.all("textbox", Some("Passphrase")), []);
    browser.is_clean("the opened page");
    browser.is_pictured("sealed-opened");
}

#[test]
fn another_passphrase_says_so_and_one_may_try_again() {
    let browser = closed("sealed-twice.html");

    browser.types("four lamps along a road");
    browser.press(Key::Enter);

    browser.reads("That passphrase does not open this page. You can try again.");
    assert_eq!(browser.all("alert", None).len(), 1);
    assert!(!browser.source().contains("brother"));
    browser.is_clean("the page that did not open");
    browser.is_pictured("sealed-wrong");
    browser.is_on("textbox", "Passphrase");
    browser.types(PASSPHRASE);
    browser.press(Key::Enter);
    browser.is_on("heading", TITLE);
}

#[test]
fn the_passphrase_opens_it_however_a_keyboard_makes_its_letters() {
    let composed = sealed_with("caf\u{e9} by the sea");
    let browser = Browser::start();
    browser.opens(&kept("sealed-letters.html", composed));
    browser.is_on("textbox", "Passphrase");

    browser.types(" cafe\u{301} by the sea ");
    browser.press(Key::Enter);

    browser.is_on("heading", TITLE);
}

#[test]
fn a_page_that_is_closed_again_keeps_nothing() {
    let browser = opened("sealed-again.html");
    assert!(browser.source().contains("brother"));

    browser.presses("Close again");

    browser.is_on("textbox", "Passphrase");
    assert!(!browser.source().contains("brother") && !browser.source().contains("Your answer"));
    assert_eq!(browser.sees("textbox", "Passphrase").value, "");
    assert_eq!(browser.drive(async |it| it.title().await), "A sealed page");
    browser.types(PASSPHRASE);
    browser.press(Key::Enter);
    browser.is_on("heading", TITLE);
}

#[test]
fn the_opened_page_asks_nobody_for_anything_even_if_words_were_let_in() {
    let browser = opened("sealed-quiet.html");
    browser.presses("Add a task");
    let outside = |it: &String| !it.starts_with("file://");
    let asked = browser.asked();
    assert_eq!(asked.len(), 1, "the page itself: {asked:?}");

    let refused = browser.drive(async |it| it.execute_async(CALL_OUT, vec![]).await);

    assert_eq!(refused, json!(["connect-src", "img-src", "script-src-elem", "style-src-elem"]));
    assert_eq!(browser.asked().into_iter().filter(outside).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_page_that_asks_somebody_is_noticed() {
    let browser = Browser::start();

    browser.opens(&kept("calls-out.html", "<!DOCTYPE html><img src=\"http://192.0.2.1/x.png\">"));

    assert!(browser.asked().contains(&"http://192.0.2.1/x.png".to_owned()));
}

/// Tries four ways out, as words would that became markup, and tells what refused them. Nobody is at the address: it
/// is one for documentation.
const CALL_OUT: &str = r#"
    const done = arguments[arguments.length - 1];
    const refused = new Set();
    document.addEventListener("securitypolicyviolation", (it) => {
        refused.add(it.effectiveDirective);
        if (refused.size === 4) done([...refused].sort());
    });
    const put = (tag, more) => document.body.append(Object.assign(document.createElement(tag), more));
    put("img", { src: "http://192.0.2.1/x.png" });
    put("script", { textContent: "document.title = 'it ran'" });
    put("style", { textContent: "body { color: red }" });
    fetch("http://192.0.2.1/").catch(() => {});
"#;

#[test]
fn an_opened_page_is_printed_without_the_form() {
    let browser = opened("sealed-to-print.html");

    let paper = PrintConfiguration::builder().size(PrintSize::A4).margins(MARGINS).build().expect("a paper");
    let printed = kept("sealed-printed.pdf", browser.drive(async |it| it.print(paper).await));

    assert_eq!(fact("Pages", &printed), "1");
    let words = tidy(&text(&printed));
    assert!(words.contains("The phone call with my brother on the 12th"), "{words}");
    assert!(!words.contains("Your answer") && !words.contains("Close again"), "{words}");
}

#[test]
fn a_browser_that_cannot_open_it_there_says_what_to_do() {
    let port = served::at_a_port(sealed());
    let browser = Browser::start();

    // From a server without a certificate no browser gives its ciphers away.
    browser.goes_to(&format!("http://{HERE}:{port}/"));

    browser.reads("This browser cannot open the page from here. Save the file and open it from your disk.");
    assert_eq!(browser.all("textbox", None), []);
    assert_eq!(browser.all("alert", None).len(), 1);
}

#[test]
fn without_scripts_the_page_says_what_it_needs() {
    let browser = Browser::without_scripts();

    browser.opens(&kept("sealed-still.html", sealed()));

    browser.reads("The page needs JavaScript to open. It runs no other program and asks no server.");
    assert_eq!(browser.all("textbox", None), []);
}
