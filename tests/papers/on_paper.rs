//! The PDF, as programs that read PDFs see it.

use std::path::PathBuf;

use exchange::{Block, Line, Paper, Report, Section, pdf};

use crate::brief::{TITLE, kept, report};
use crate::reading::{fact, pdfinfo, text, tidy};

fn made(name: &str, report: &Report, paper: Paper) -> PathBuf {
    kept(name, pdf(report, paper).expect("a PDF").bytes)
}

#[test]
fn an_ordinary_brief_is_one_page_on_either_paper() {
    let a4 = made("brief-a4.pdf", &report(), Paper::A4);
    let letter = made("brief-letter.pdf", &report(), Paper::Letter);

    assert_eq!((fact("Pages", &a4), fact("Page size", &a4)), ("1".into(), "595.276 x 841.89 pts (A4)".into()));
    assert_eq!((fact("Pages", &letter), fact("Page size", &letter)), ("1".into(), "612 x 792 pts (letter)".into()));
}

#[test]
fn it_says_its_title_its_language_and_that_it_can_be_read_aloud() {
    let file = made("brief-facts.pdf", &report(), Paper::A4);

    assert_eq!(fact("Title", &file), TITLE);
    assert_eq!(fact("Tagged", &file), "yes");
    assert_eq!(fact("JavaScript", &file), "no");
    let more = pdfinfo(&["-meta"], &file);
    assert!(more.contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li>"), "{more}");
    assert!(more.contains("<pdfuaid:part>1</pdfuaid:part>"), "{more}");
}

#[test]
fn every_thing_is_what_it_is_in_the_order_of_reading() {
    let file = made("brief-structure.pdf", &report(), Paper::A4);

    let structure = pdfinfo(&["-struct"], &file);
    let kinds: Vec<&str> = structure.lines().filter_map(kind).collect();
    let item = ["LI", "Lbl", "LBody"];
    let row3 = ["TR", "TH", "TD", "TD"];
    let row4 = ["TR", "TH", "TD", "TD", "TD"];
    let expected = [
        &["H1", "P", "P", "Sect", "H2", "L"][..],
        &item,
        &item,
        &["Sect", "H2", "P", "Figure", "P"],
        &["Sect", "H2", "Table", "Caption", "THead", "TR", "TH", "TH", "TH", "TBody"],
        &row3,
        &row3,
        &row3,
        &["Sect", "H2", "Table", "Caption", "THead", "TR", "TH", "TH", "TH", "TH", "TBody"],
        &row4,
        &row4,
        &["Sect", "H2", "P", "P", "P", "Sect", "H2", "L"],
        &item,
        &item,
        &["Sect", "H2", "P", "P", "P"],
    ];
    assert_eq!(kinds, expected.concat(), "{structure}");
    assert_eq!(structure.matches("/Scope /Column").count(), 7, "{structure}");
    assert_eq!(structure.matches("/Scope /Row").count(), 5, "{structure}");
}

#[test]
fn all_words_are_there_in_order_and_the_page_number_is_not_among_them() {
    let file = made("brief-words.pdf", &report(), Paper::A4);

    let structure = pdfinfo(&["-struct-text"], &file);
    let spoken: String = structure.lines().filter_map(spoken).collect::<Vec<_>>().join(" ");
    let spoken = tidy(&spoken);
    let mut rest = spoken.as_str();
    for words in texts(&report()) {
        let (_, after) = rest.split_once(&words).unwrap_or_else(|| panic!("{words:?} does not follow in {spoken}"));
        rest = after;
    }
    assert!(!spoken.contains("1 / 1") && !spoken.contains("1/1"), "{spoken}");
    let seen = without_thin_spaces(&text(&file));
    assert!(seen.contains("1/1"), "{seen}");
    for word in texts(&report()).iter().flat_map(|it| it.split(' ')) {
        assert!(seen.contains(word), "{word:?} in {seen}");
    }
}

#[test]
fn a_sign_that_cannot_be_drawn_is_still_read() {
    let line = Line { key: String::new(), text: "A sun \u{2600} and a \u{43c}\u{438}\u{440}.".to_owned() };
    let section = Section { heading: "Signs".to_owned(), blocks: vec![Block::Text { line }], ..Section::default() };
    let report = Report { sections: vec![section], ..report() };

    let made = pdf(&report, Paper::A4).expect("a PDF");

    assert_eq!(made.not_drawn.len(), 4);
    let file = kept("signs.pdf", made.bytes);
    assert!(text(&file).contains("A sun \u{2600} and a \u{43c}\u{438}\u{440}."), "{}", text(&file));
}

#[test]
fn a_long_report_goes_on_and_says_which_page_of_how_many() {
    let report = Report { sections: vec![report().sections; 4].concat(), ..report() };
    let file = made("long.pdf", &report, Paper::A4);

    let seen = without_thin_spaces(&text(&file));
    let pages: u32 = fact("Pages", &file).parse().expect("a number");
    assert!(pages >= 3, "{pages}");
    for page in 1..=pages {
        assert!(seen.contains(&format!("{page}/{pages}")), "{page}");
    }
}

/// The words of a PDF; the spaces around the stroke of a page number are too thin for some readers.
fn without_thin_spaces(text: &str) -> String {
    tidy(text).replace(" / ", "/")
}

/// The kind of a line of the structure; attributes and the document itself have none.
fn kind(line: &str) -> Option<&str> {
    let kind = line.trim().split([' ', ':']).next()?;
    let is_one = !kind.is_empty() && !kind.starts_with(['/', '"']) && !["Document", "Object"].contains(&kind);
    is_one.then_some(kind)
}

/// What is said on a line of the structure. A heading is told twice; its name is not what is said.
fn spoken(line: &str) -> Option<&str> {
    line.trim().strip_prefix('"')?.strip_suffix('"')
}

fn texts(report: &Report) -> Vec<String> {
    let mut all = vec![report.title.clone()];
    all.extend(report.lead.clone());
    for section in &report.sections {
        all.push(section.heading.clone());
        for block in &section.blocks {
            match block {
                Block::Text { line } => all.push(line.text.clone()),
                Block::List { lines } => all.extend(lines.iter().map(|it| it.text.clone())),
                Block::Chart { chart } => all.extend([chart.title.clone(), chart.sentence.clone()]),
                Block::Table { caption, head, rows } => {
                    all.push(caption.clone());
                    all.extend(head.clone());
                    all.extend(rows.iter().flat_map(|it| it.cells.clone()));
                }
            }
        }
    }
    all.extend(report.foot.clone());
    all
}
