//! A report as one web page: no script, nothing from outside, and good on paper.

mod chart;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::report::{Block, Line, Report, Row, Section};
use crate::text;

/// How a report looks, on the screen and on paper.
pub(crate) const STYLE: &str = include_str!("html/report.css");

/// The report as a page that stands alone.
///
/// It needs nothing else, runs no script and asks for nothing. One style is allowed, by its fingerprint.
#[must_use]
pub fn html(report: &Report) -> String {
    let policy = format!("default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'", fingerprint(STYLE));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        language = escaped(&report.language),
        title = escaped(&text::one_line(&report.title)),
        body = body(report),
    )
}

/// The report as what stands inside a page.
pub(crate) fn body(report: &Report) -> String {
    let lead: String = report.lead.iter().map(|it| paragraph(it)).collect();
    let sections: String = report.sections.iter().enumerate().map(|(index, it)| section(index, it)).collect();
    let foot: String = report.foot.iter().map(|it| paragraph(it)).collect();
    let foot = if foot.is_empty() { foot } else { format!("<footer>\n{foot}</footer>\n") };
    format!(
        "<main class=\"report\">\n<header>\n<h1 dir=\"auto\" tabindex=\"-1\">{title}</h1>\n\
         <div class=\"lead\">\n{lead}</div>\n</header>\n{sections}{foot}</main>\n",
        title = words(&report.title),
    )
}

fn section(index: usize, section: &Section) -> String {
    let blocks: String = section.blocks.iter().map(block).collect();
    if text::one_line(&section.heading).is_empty() {
        return format!("<section>\n{blocks}</section>\n");
    }
    format!(
        "<section aria-labelledby=\"section-{index}\">\n<h2 dir=\"auto\" id=\"section-{index}\">{heading}</h2>\n\
         {blocks}</section>\n",
        heading = words(&section.heading),
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Text { line } => paragraph(&line.text),
        Block::List { lines } => list(lines),
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Chart { chart } => chart::figure(chart),
    }
}

fn list(lines: &[Line]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let items: String = lines.iter().map(|it| format!("<li dir=\"auto\">{}</li>\n", words(&it.text))).collect();
    format!("<ul>\n{items}</ul>\n")
}

fn table(caption: &str, head: &[String], rows: &[Row]) -> String {
    let columns: String = head.iter().map(|it| format!("<th dir=\"auto\" scope=\"col\">{}</th>", words(it))).collect();
    let rows: String = rows.iter().map(|it| row(&it.cells, head.len())).collect();
    format!(
        "<table>\n<caption dir=\"auto\">{caption}</caption>\n<thead>\n<tr>{columns}</tr>\n</thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n",
        caption = words(caption),
    )
}

fn row(cells: &[String], columns: usize) -> String {
    let mut row = String::from("<tr>");
    for index in 0..columns.max(cells.len()) {
        let words = words(cells.get(index).map_or("", String::as_str));
        row += &match index {
            0 => format!("<th dir=\"auto\" scope=\"row\">{words}</th>"),
            _ => format!("<td dir=\"auto\">{words}</td>"),
        };
    }
    row + "</tr>\n"
}

fn paragraph(text: &str) -> String {
    format!("<p dir=\"auto\">{}</p>\n", words(text))
}

/// Words of a person as content of an element.
fn words(text: &str) -> String {
    let lines: Vec<_> = text::lines(text).iter().map(|it| escaped(it)).collect();
    lines.join("<br>\n")
}

/// Text that cannot become markup, in content and between quotation marks.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            _ => escaped.push(it),
        }
    }
    escaped
}

/// How a content security policy names an inline style or script. A browser reads every end of a line as `\n`.
pub(crate) fn fingerprint(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.replace("\r\n", "\n"))))
}
