//! The open page, in a browser and on paper.

use exchange::html;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};

use crate::brief::{TITLE, kept, report};
use crate::browser::Browser;
use crate::reading::{fact, text, tidy};

/// What the page itself asks a printer for, in centimetres.
pub const MARGINS: PrintMargins = PrintMargins { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 };

#[test]
fn the_page_can_be_read_and_looks_as_it_was_meant() {
    let browser = Browser::start();

    browser.opens(&kept("brief.html", html(&report())));

    browser.sees("heading", TITLE);
    browser.sees("img", "Mood, from 0 to 10");
    browser.sees("table", "Tasks since the last session");
    browser.is_clean("the page");
    browser.is_pictured("brief");
    // The style is let in by its fingerprint; without it the heading would be in the browser's own colour.
    let colour = browser.look("return getComputedStyle(document.querySelector('h2')).color;", vec![]);
    assert_eq!(colour, "rgb(44, 95, 90)");
}

#[test]
fn an_ordinary_brief_is_printed_on_one_page_of_either_paper() {
    let browser = Browser::start();
    browser.opens(&kept("brief-to-print.html", html(&report())));

    for (name, size) in [("printed-a4.pdf", PrintSize::A4), ("printed-letter.pdf", PrintSize::US_LETTER)] {
        let paper = PrintConfiguration::builder().size(size).margins(MARGINS).build().expect("a paper");
        let printed = kept(name, browser.drive(async |it| it.print(paper).await));

        assert_eq!(fact("Pages", &printed), "1", "{name}");
        assert!(tidy(&text(&printed)).contains("Please keep this page as carefully as your own notes."));
    }
}
