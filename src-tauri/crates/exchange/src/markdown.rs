//! A report as Markdown, for a person's own notes.

use crate::report::{Block, Line, Report, ReportChart, Row, Section, columns};
use crate::text;

/// The report as Markdown. The words of a person stay words: none of them can become a link, a heading or HTML.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut parts = vec![format!("# {}", on_one_line(&report.title))];
    parts.extend(report.lead.iter().map(|it| paragraph(it)));
    parts.extend(report.sections.iter().flat_map(section));
    if !report.foot.is_empty() {
        parts.push("---".to_owned());
        parts.extend(report.foot.iter().map(|it| paragraph(it)));
    }
    parts.retain(|it| !it.is_empty());
    parts.join("\n\n") + "\n"
}

fn section(section: &Section) -> Vec<String> {
    let heading = on_one_line(&section.heading);
    let heading = (!heading.is_empty()).then(|| format!("## {heading}"));
    heading.into_iter().chain(section.blocks.iter().map(block)).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Text { line } => paragraph(&line.text),
        Block::List { lines } => lines.iter().map(item).collect::<Vec<_>>().join("\n"),
        Block::Table { caption, head, rows } => under(caption, &table(head, rows)),
        Block::Chart { chart } => drawn(chart),
    }
}

fn drawn(chart: &ReportChart) -> String {
    let (head, rows) = chart.table();
    let sentence = under(&chart.title, &paragraph(&chart.sentence));
    format!("{sentence}\n\n{}", table(&head, &rows))
}

fn under(title: &str, body: &str) -> String {
    let title = on_one_line(title);
    if title.is_empty() { body.to_owned() } else { format!("**{title}**\n\n{body}") }
}

fn table(head: &[String], rows: &[Row]) -> String {
    let columns = columns(head, rows);
    let mut lines = vec![cells(head, columns), format!("|{}", " --- |".repeat(columns))];
    lines.extend(rows.iter().map(|it| cells(&it.cells, columns)));
    lines.join("\n")
}

fn cells(cells: &[String], columns: usize) -> String {
    let cell = |index: usize| on_one_line(cells.get(index).map_or("", String::as_str));
    let row: String = (0..columns).map(|it| format!(" {} |", cell(it))).collect();
    format!("|{row}")
}

fn item(line: &Line) -> String {
    format!("- {}", written_lines(&line.text).join("\\\n  "))
}

fn paragraph(text: &str) -> String {
    written_lines(text).join("\\\n")
}

/// The lines that say something. An empty one would end the paragraph, and what follows could become something else.
fn written_lines(text: &str) -> Vec<String> {
    let lines = text::lines(text);
    lines.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).map(escaped).collect()
}

fn on_one_line(text: &str) -> String {
    escaped(&text::one_line(text))
}

/// Puts a backslash before all that could mean something. A sign that means something only at the start of a line
/// gets one there, and addresses get some because many programs make links of them unasked.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (schemes, hosts) = (text.contains("://"), text.to_ascii_lowercase().contains("www."));
    for (index, it) in text.chars().enumerate() {
        let means_something = match it {
            '-' | '+' | '=' => index == 0,
            ')' => index > 0 && index == digits,
            ':' => index == 0 || schemes,
            '.' => hosts || (index > 0 && index == digits),
            _ => always_means_something(it),
        };
        if means_something {
            escaped.push('\\');
        }
        escaped.push(it);
    }
    escaped
}

fn always_means_something(it: char) -> bool {
    matches!(it, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '^' | '{' | '}')
}
