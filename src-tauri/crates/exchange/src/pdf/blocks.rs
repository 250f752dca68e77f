//! A report on pages.

use super::face::{Cut, Faces};
use super::flow::{Decoration, Flow, Kind, LaidOut, Mark, Node, Op, SIDE, Spacing};
use super::lines::{SetLine, Style, broken};
use super::{chart, table};
use crate::report::{Block, Line, Report, Section};
use crate::text;

const INK: [u8; 3] = [0x1d, 0x23, 0x26];
pub(super) const SOFT: [u8; 3] = [0x4d, 0x57, 0x5c];
pub(super) const ACCENT: [u8; 3] = [0x2c, 0x5f, 0x5a];
pub(super) const PALE: [u8; 3] = [0xc3, 0xcb, 0xcd];

const fn style(cut: Cut, size: f32, leading: f32, ink: [u8; 3]) -> Style {
    Style { cut, size, leading, ink }
}

const TITLE: Style = style(Cut::Bold, 19.0, 24.0, INK);
const LEAD: Style = style(Cut::Regular, 10.0, 14.0, SOFT);
const HEADING: Style = style(Cut::Bold, 11.5, 16.0, ACCENT);
pub(super) const BODY: Style = style(Cut::Regular, 10.0, 14.0, INK);
pub(super) const STRONG: Style = style(Cut::Bold, 10.0, 14.0, INK);
pub(super) const SMALL: Style = style(Cut::Regular, 9.5, 13.0, INK);
pub(super) const SMALL_STRONG: Style = style(Cut::Bold, 9.5, 13.0, INK);
pub(super) const SMALL_SOFT: Style = style(Cut::Regular, 9.5, 13.0, SOFT);
const PAGE: Style = style(Cut::Regular, 8.5, 12.0, SOFT);

const BULLET: f32 = 12.0;

/// Puts a report on pages of this size. Lines stand closer where that is what it takes for a single page.
pub(super) fn laid_out(report: &Report, size: (f32, f32), faces: &Faces) -> LaidOut {
    let roomy = spaced(report, size, faces, Spacing::ROOMY);
    if roomy.pages.len() == 1 {
        return roomy;
    }
    let close = spaced(report, size, faces, Spacing::CLOSE);
    if close.pages.len() == 1 { close } else { roomy }
}

fn spaced(report: &Report, size: (f32, f32), faces: &Faces, spacing: Spacing) -> LaidOut {
    let mut flow = Flow::new(faces, size, spacing);
    head(&mut flow, report);
    for it in &report.sections {
        section(&mut flow, it);
    }
    foot(&mut flow, &report.foot);
    number_pages(&mut flow, &report.title);
    flow.out
}

fn head(flow: &mut Flow<'_>, report: &Report) {
    let title = heading(flow, 1, TITLE, &report.title);
    flow.out.tree.push(title);
    flow.skip(2.0);
    for it in &report.lead {
        let paragraph = Node::Group(Kind::Paragraph, flow.text(0.0, LEAD, it));
        flow.out.tree.push(paragraph);
    }
    flow.skip(7.0);
    flow.rule(flow.y, 1.5, ACCENT);
    flow.skip(2.0);
}

fn heading(flow: &mut Flow<'_>, level: u16, style: Style, words: &str) -> Node {
    let words = text::one_line(words);
    flow.out.marks.push(Mark { level, text: words.clone(), page: flow.page(), y: flow.y });
    let lines = flow.text(0.0, style, &words);
    Node::Group(Kind::Heading(level, words), lines)
}

fn section(flow: &mut Flow<'_>, section: &Section) {
    flow.skip(11.0);
    // A heading alone at the end of a page would belong to nothing.
    let first = section.blocks.first().map_or(0.0, |it| first_height(flow, it));
    flow.needs(flow.leading(HEADING) + flow.gap(1.0) + first);
    let mut nodes = Vec::new();
    if !text::one_line(&section.heading).is_empty() {
        nodes.push(heading(flow, 2, HEADING, &section.heading));
        flow.skip(1.0);
    }
    for (index, it) in section.blocks.iter().enumerate() {
        if index > 0 {
            flow.skip(4.0);
        }
        nodes.extend(block(flow, it));
    }
    flow.out.tree.push(Node::Group(Kind::Section, nodes));
}

/// The least of a block that has to be together with its heading.
fn first_height(flow: &Flow<'_>, block: &Block) -> f32 {
    match block {
        Block::Text { .. } | Block::List { .. } => 2.0 * flow.leading(BODY),
        Block::Table { .. } => 4.0 * flow.leading(BODY),
        Block::Chart { chart } => chart::height(flow, chart),
    }
}

fn block(flow: &mut Flow<'_>, block: &Block) -> Vec<Node> {
    match block {
        Block::Text { line } => vec![Node::Group(Kind::Paragraph, flow.text(0.0, BODY, &line.text))],
        Block::List { lines } => list(flow, lines).into_iter().collect(),
        Block::Table { caption, head, rows } => vec![table::table(flow, caption, head, rows)],
        Block::Chart { chart } => chart::chart(flow, chart),
    }
}

fn list(flow: &mut Flow<'_>, lines: &[Line]) -> Option<Node> {
    let items: Vec<_> = lines.iter().map(|it| item(flow, &it.text)).collect();
    if items.is_empty() { None } else { Some(Node::Group(Kind::List, items)) }
}

fn item(flow: &mut Flow<'_>, text: &str) -> Node {
    flow.needs(flow.leading(BODY));
    let bullet = SetLine { text: "\u{2022}".to_owned(), ..SetLine::default() };
    let style = Style { ink: ACCENT, ..BODY };
    let label = flow.line(SIDE + 1.0, flow.y, style, &bullet);
    let body = flow.text(BULLET, BODY, text);
    Node::Group(Kind::Item, vec![Node::Group(Kind::Label, vec![label]), Node::Group(Kind::Body, body)])
}

fn foot(flow: &mut Flow<'_>, foot: &[String]) {
    if foot.is_empty() {
        return;
    }
    flow.skip(12.0);
    flow.needs(flow.leading(SMALL_SOFT) * foot.len() as f32);
    flow.rule(flow.y, 0.6, PALE);
    flow.skip(4.0);
    for it in foot {
        let paragraph = Node::Group(Kind::Paragraph, flow.text(0.0, SMALL_SOFT, it));
        flow.out.tree.push(paragraph);
    }
}

/// At the bottom of each page, outside of what is read: the title, and which page of how many.
fn number_pages(flow: &mut Flow<'_>, title: &str) {
    let pages = flow.out.pages.len();
    let y = flow.out.size.1 - 32.0;
    let short = broken(flow.faces, PAGE, flow.width() * 0.8, &text::one_line(title)).swap_remove(0);
    for index in 0..pages {
        let number = SetLine { text: format!("{} / {pages}", index + 1), ..SetLine::default() };
        let right = SIDE + flow.width() - flow.faces.width(PAGE.cut, PAGE.size, &number.text);
        let ops = [
            vec![Op::Decorates(Decoration::Footer), page_words(SIDE, y, short.text.trim_end()), Op::Ends],
            vec![Op::Decorates(Decoration::PageNumber), page_words(right, y, &number.text), Op::Ends],
        ];
        flow.out.pages[index].extend(ops.concat());
    }
}

fn page_words(x: f32, y: f32, text: &str) -> Op {
    Op::Words { x, y, style: PAGE, text: text.to_owned() }
}
