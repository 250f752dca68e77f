//! A chart on a page.

use super::blocks::{PALE, SMALL_SOFT, SOFT, STRONG};
use super::flow::{Flow, Kind, Node, Op, SIDE};
use super::lines::{SetLine, Style, broken};
use crate::report::{ChartPoint, ReportChart, written};
use crate::text;

const PLOT: f32 = 62.0;
const AXIS: f32 = 30.0;
const LABEL: Style = Style { size: 8.5, leading: 12.0, ..SMALL_SOFT };
const LINE: [u8; 3] = [0x1d, 0x23, 0x26];

/// How high a chart is with all that belongs to it.
pub(super) fn height(flow: &Flow<'_>, chart: &ReportChart) -> f32 {
    let title = broken(flow.faces, STRONG, flow.width(), &chart.title).len() as f32 * flow.leading(STRONG);
    (title + drawing_height(flow, chart)).min(flow.height())
}

fn drawing_height(flow: &Flow<'_>, chart: &ReportChart) -> f32 {
    let sentence = broken(flow.faces, SMALL_SOFT, flow.width(), &chart.sentence).len() as f32;
    6.0 + PLOT + 4.0 + flow.leading(LABEL) + sentence * flow.leading(SMALL_SOFT)
}

/// Draws a chart: its title, then a figure that is read as its sentence.
pub(super) fn chart(flow: &mut Flow<'_>, chart: &ReportChart) -> Vec<Node> {
    flow.needs(height(flow, chart));
    let title = Node::Group(Kind::Paragraph, flow.text(0.0, STRONG, &chart.title));
    flow.needs(drawing_height(flow, chart).min(flow.height()));
    let (page, top) = (flow.page(), flow.y);

    let leaf = flow.leaf(None);
    plot(flow, chart, top + 6.0);
    labels(flow, chart, top + 6.0);
    flow.draw(Op::Ends);
    flow.y = top + 6.0 + PLOT + 4.0 + flow.leading(LABEL);
    let mut leaves = vec![leaf];
    leaves.extend(flow.text(0.0, SMALL_SOFT, &chart.sentence));

    let right = SIDE + flow.width();
    // Where a very long sentence went on to the next page, the drawing alone is the place of the figure.
    let bottom = if flow.page() == page { flow.y } else { top + PLOT };
    vec![title, Node::Group(Kind::Figure(says(chart), (page, [SIDE, top, right, bottom])), leaves)]
}

/// What is read instead of the drawing; never nothing.
fn says(chart: &ReportChart) -> String {
    let values = chart.points().map(|it| format!("{}: {}", text::one_line(&it.label), written(it.value)));
    let values = values.collect::<Vec<_>>().join(", ");
    let texts = [text::one_line(&chart.sentence), text::one_line(&chart.title), values];
    texts.into_iter().find(|it| !it.is_empty()).unwrap_or_else(|| "–".to_owned())
}

fn plot(flow: &mut Flow<'_>, chart: &ReportChart, top: f32) {
    let (left, right) = (SIDE + AXIS, SIDE + flow.width() - 2.0);
    let bottom = top + PLOT;
    for y in [top, top + PLOT / 2.0] {
        flow.draw(Op::Stroke { points: vec![(left, y), (right, y)], width: 0.5, ink: PALE });
    }
    flow.draw(Op::Stroke { points: vec![(left, top), (left, bottom), (right, bottom)], width: 0.7, ink: SOFT });

    let on_paper = |it: &ChartPoint| {
        let (across, up) = chart.place(it)?;
        Some((left + across as f32 * (right - left), bottom - up as f32 * PLOT))
    };
    let runs: Vec<Vec<_>> = chart.runs.iter().map(|it| it.iter().filter_map(on_paper).collect()).collect();
    for points in runs.iter().filter(|it| it.len() > 1) {
        flow.draw(Op::Stroke { points: points.clone(), width: 1.2, ink: LINE });
    }
    for (x, y) in runs.into_iter().flatten() {
        flow.draw(Op::Dot { x, y, radius: 2.0, ink: LINE });
    }
}

fn labels(flow: &mut Flow<'_>, chart: &ReportChart, top: f32) {
    let (left, right) = (SIDE + AXIS, SIDE + flow.width());
    let middle = flow.leading(LABEL) / 2.0;
    label(flow, &chart.high_label, left - 6.0, top - middle, 1.0);
    label(flow, &chart.low_label, left - 6.0, top + PLOT - middle, 1.0);
    label(flow, &chart.first_label, left, top + PLOT + 3.0, 0.0);
    label(flow, &chart.last_label, right, top + PLOT + 3.0, 1.0);
}

/// A label of one line; `share` of it stands to the left of `x`.
fn label(flow: &mut Flow<'_>, words: &str, x: f32, y: f32, share: f32) {
    let room = if share > 0.0 && x < SIDE + AXIS { AXIS - 6.0 } else { flow.width() / 2.0 };
    let line = broken(flow.faces, LABEL, room, &text::one_line(words)).swap_remove(0);
    let line = SetLine { text: line.text.trim_end().to_owned(), ..line };
    let width = flow.faces.width(LABEL.cut, LABEL.size, &line.text);
    if !line.text.is_empty() {
        flow.words(x - width * share, y, LABEL, &line);
    }
}
