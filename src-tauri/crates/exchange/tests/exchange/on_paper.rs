//! A report as a PDF. What programs that read PDFs make of it is tried elsewhere.

use exchange::{Block, Line, NoPdf, Paper, Report, Row, Section, pdf};
use proptest::prelude::*;

use crate::reports::{self, HOSTILE, brief, saying};

#[test]
fn hostile_words_are_words_on_paper_too() {
    for words in HOSTILE {
        let made = pdf(&Report { title: "a title".to_owned(), ..saying(words) }, Paper::A4);

        assert!(made.unwrap().bytes.starts_with(b"%PDF-1.7"), "{words:?}");
    }
}

#[test]
fn signs_that_cannot_be_drawn_are_told() {
    let made = pdf(&saying("sun \u{2600}\u{fe0f} and \u{1f600}, twice \u{1f600}"), Paper::Letter).unwrap();

    assert_eq!(made.not_drawn.into_iter().collect::<String>(), "\u{2600}\u{1f600}");
    assert!(pdf(&brief(), Paper::A4).unwrap().not_drawn.is_empty());
}

#[test]
fn a_report_without_a_title_is_refused() {
    assert_eq!(pdf(&Report::default(), Paper::A4), Err(NoPdf::NoTitle));
}

#[test]
fn very_much_text_takes_pages_and_comes_to_an_end() {
    let spaced = "word ".repeat(20_000);
    let solid = "w".repeat(100_000);
    let cells = vec![spaced.clone(), solid.clone(), "short".to_owned()];
    let row = Row { key: String::new(), cells: cells.clone() };
    let blocks = vec![
        Block::Text { line: Line { key: String::new(), text: solid.clone() } },
        Block::List { lines: vec![Line { key: String::new(), text: spaced }] },
        Block::Table { caption: String::new(), head: cells, rows: vec![row] },
    ];
    let report = Report {
        title: "long".to_owned(),
        sections: vec![Section { blocks, heading: "h".to_owned(), ..Section::default() }],
        ..Report::default()
    };

    assert!(pdf(&report, Paper::A4).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_report_with_a_title_becomes_a_pdf(mut report in reports::report()) {
        report.title.insert(0, 'a');

        prop_assert!(pdf(&report, Paper::A4).is_ok());
    }
}
