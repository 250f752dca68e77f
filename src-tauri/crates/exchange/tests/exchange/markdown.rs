//! A report as Markdown, read by a program that knows Markdown.

use exchange::{Block, Line, Report, Section, markdown};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::reports::{self, HOSTILE, lines, saying, texts};

#[test]
fn words_never_become_markup() {
    for words in HOSTILE {
        only_what_a_report_has(&markdown(&saying(words)));
    }
}

#[test]
fn markup_that_is_let_through_is_noticed() {
    let one = std::panic::catch_unwind(|| only_what_a_report_has("# a\n\n[here](https://example.org)\n"));

    assert!(one.is_err());
}

#[test]
fn a_chart_is_a_sentence_and_a_table() {
    let text = markdown(&reports::brief());

    assert!(text.contains("**Mood, from 0 to 10**\n\nMood was between 3 and 7."));
    assert!(text.contains("| Day | Mood |\n| --- | --- |\n| 3 Nov 2026 | 4 |"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_report_stays_what_it_is(report in reports::report()) {
        let text = markdown(&report);

        only_what_a_report_has(&text);
        let read = read(&text);
        for line in texts(&report).iter().flat_map(|it| lines(it)) {
            prop_assert!(read.contains(&line), "{line:?} in {read:?} of {text}");
        }
    }

    #[test]
    fn a_paragraph_is_read_as_it_was_written(words in reports::words()) {
        let line = Line { key: String::new(), text: words.clone() };
        let section = Section { blocks: vec![Block::Text { line }], ..Section::default() };
        let report = Report { title: "a".to_owned(), sections: vec![section], ..Report::default() };

        let read = read(&markdown(&report));

        let written = lines(&words).join("\n");
        prop_assert_eq!(read.strip_prefix("a\n").unwrap().trim_end(), written.trim_end());
    }
}

fn options() -> Options {
    Options::all() - Options::ENABLE_SMART_PUNCTUATION
}

/// Fails on anything that only words could have brought in.
fn only_what_a_report_has(text: &str) {
    for event in Parser::new_ext(text, options()) {
        let fine = match &event {
            Event::Start(tag) => matches!(
                tag,
                Tag::Heading { .. }
                    | Tag::Paragraph
                    | Tag::List(None)
                    | Tag::Item
                    | Tag::Strong
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
            ),
            Event::End(_) | Event::Text(_) | Event::HardBreak | Event::Rule => true,
            _ => false,
        };
        assert!(fine, "{event:?} in:\n{text}");
    }
}

/// The words as a reader of Markdown sees them.
fn read(text: &str) -> String {
    let mut read = String::new();
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Text(words) => read += &words,
            Event::HardBreak => read.push('\n'),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => read.push('\n'),
            _ => {}
        }
    }
    read
}
