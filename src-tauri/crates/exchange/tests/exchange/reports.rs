//! Reports to try things with: one as it may be, one with the same words everywhere, and any at all.

use exchange::{Block, ChartPoint, Line, Report, ReportChart, Row, Section};
use proptest::{collection::vec, prelude::*};

/// A brief as somebody may bring it. Nobody in it is real.
pub fn brief() -> Report {
    serde_json::from_str(include_str!("brief.json")).unwrap()
}

/// Words that would be something else, if they were let.
pub const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "&lt;b&gt; &amp; &#60;",
    "[here](javascript:alert(1))",
    "](javascript:alert(1)) ![x](https://example.org/x.png)",
    "<https://example.org> https://example.org www.example.org",
    "# not a heading\n- not a list\n1. not a number\n> not a quote\n---\n```\nnot code\n```",
    "a\n===\nb\n---\n| a | b |\n|---|---|",
    "| a | b |",
    "*a* _b_ ~~c~~ `d` $e$ ^f^ {g} :h: [^1]",
    "    four spaces\n\ttab",
    "\u{202e}txet eht snrut\u{202c} \u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{645}\u{631}\u{62d}\u{628}\u{627}",
    "\u{1f600} \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} e\u{301} \u{0}\u{7}\u{1b}[31m",
    "{{script}} {{envelope}}",
    "line\r\nline\rline\u{2028}line\u{85}line",
    "",
    " ",
];

/// A report that says the same in every place there is.
pub fn saying(words: &str) -> Report {
    let all = || words.to_owned();
    let line = || Line { key: "key".to_owned(), text: all() };
    let chart = ReportChart {
        key: "chart".to_owned(),
        title: all(),
        sentence: all(),
        low: 0.0,
        high: 10.0,
        low_label: all(),
        high_label: all(),
        first_label: all(),
        last_label: all(),
        runs: vec![vec![ChartPoint { at: 0.0, value: 3.0, label: all() }]],
        value_head: (all(), all()),
    };
    let row = || Row { key: "row".to_owned(), cells: vec![all(), all()] };
    let blocks = vec![
        Block::Text { line: line() },
        Block::List { lines: vec![line(), line()] },
        Block::Table { caption: all(), head: vec![all(), all()], rows: vec![row(), row()] },
        Block::Chart { chart },
    ];
    let sections = vec![Section { key: "section".to_owned(), heading: all(), blocks }];
    Report { language: "en".to_owned(), title: all(), lead: vec![all()], sections, foot: vec![all()] }
}

/// Any words: often ones that mean something somewhere.
pub fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z]{1,8} ",
        2 => r#"[\-+=:.)(\\`*_\[\]<>|~&#$^{}!"'/0-9 ]{1,6}"#,
        1 => proptest::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => vec(any::<char>(), 0..6).prop_map(String::from_iter),
    ];
    vec(piece, 0..8).prop_map(|it| it.concat())
}

/// Any report.
pub fn report() -> impl Strategy<Value = Report> {
    let section = (words(), vec(block(), 0..4));
    let sections = vec(section.prop_map(|(heading, blocks)| Section { key: String::new(), heading, blocks }), 0..4);
    (words(), vec(words(), 0..3), sections, vec(words(), 0..2)).prop_map(|(title, lead, sections, foot)| Report {
        language: "en".to_owned(),
        title,
        lead,
        sections,
        foot,
    })
}

fn block() -> impl Strategy<Value = Block> {
    let line = || words().prop_map(|text| Line { key: String::new(), text });
    let row = vec(words(), 0..5).prop_map(|cells| Row { key: String::new(), cells });
    prop_oneof![
        line().prop_map(|line| Block::Text { line }),
        vec(line(), 0..4).prop_map(|lines| Block::List { lines }),
        (words(), vec(words(), 0..5), vec(row, 0..4)).prop_map(|(caption, head, rows)| Block::Table {
            caption,
            head,
            rows
        }),
        chart().prop_map(|chart| Block::Chart { chart }),
    ]
}

fn chart() -> impl Strategy<Value = ReportChart> {
    let point = (any::<f64>(), any::<f64>(), words()).prop_map(|(at, value, label)| ChartPoint { at, value, label });
    (words(), words(), any::<(f64, f64)>(), vec(words(), 6), vec(vec(point, 0..5), 0..3)).prop_map(
        |(title, sentence, (low, high), labels, runs)| ReportChart {
            key: String::new(),
            title,
            sentence,
            low,
            high,
            low_label: labels[0].clone(),
            high_label: labels[1].clone(),
            first_label: labels[2].clone(),
            last_label: labels[3].clone(),
            runs,
            value_head: (labels[4].clone(), labels[5].clone()),
        },
    )
}

/// The lines a reader sees of some words.
pub fn lines(words: &str) -> Vec<String> {
    let one_ending = words.replace("\r\n", "\n");
    let ends = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let lines = one_ending.split(ends).map(|it| it.replace(char::is_control, " "));
    lines.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// Every text of a report.
pub fn texts(report: &Report) -> Vec<String> {
    let mut all = vec![report.title.clone()];
    all.extend(report.lead.iter().chain(&report.foot).cloned());
    for section in &report.sections {
        all.push(section.heading.clone());
        for block in &section.blocks {
            all.extend(texts_of(block));
        }
    }
    all
}

fn texts_of(block: &Block) -> Vec<String> {
    match block {
        Block::Text { line } => vec![line.text.clone()],
        Block::List { lines } => lines.iter().map(|it| it.text.clone()).collect(),
        Block::Table { caption, head, rows } => {
            let cells = rows.iter().flat_map(|it| it.cells.iter());
            std::iter::once(caption).chain(head).chain(cells).cloned().collect()
        }
        Block::Chart { chart } => {
            let labels = chart.points().map(|it| it.label.clone());
            let (day, value) = chart.value_head.clone();
            [chart.title.clone(), chart.sentence.clone(), day, value].into_iter().chain(labels).collect()
        }
    }
}
