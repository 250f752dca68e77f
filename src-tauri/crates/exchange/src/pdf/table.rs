//! Rows and columns on pages.

use super::blocks::{PALE, SMALL, SMALL_SOFT, SMALL_STRONG, SOFT};
use super::flow::{Decoration, Flow, Kind, Node, Op, SIDE};
use super::lines::{SetLine, Style, broken, natural_width};
use crate::report::{Row, columns};
use crate::text;

/// Between two columns, and above and below the words of a row.
const GAP: f32 = 14.0;
const PAD: f32 = 2.0;

/// A cell: its words in lines.
type Cell = Vec<SetLine>;

/// Draws a table; its head comes again on every page.
pub(super) fn table(flow: &mut Flow<'_>, caption: &str, head: &[String], rows: &[Row]) -> Node {
    let widths = widths(flow, columns(head, rows), head, rows);
    let mut nodes = Vec::new();
    flow.needs(4.0 * flow.leading(SMALL));
    if !text::one_line(caption).is_empty() {
        nodes.push(Node::Group(Kind::Caption, flow.text(0.0, SMALL_SOFT, caption)));
        flow.skip(1.0);
    }
    let head = cells(flow, SMALL_STRONG, &widths, head);
    let titles = row(flow, &widths, SMALL_STRONG, &head, None, &|_| Kind::ColumnHead);
    flow.rule(flow.y, 0.9, SOFT);
    nodes.push(Node::Group(Kind::Head, vec![titles]));

    let mut body = Vec::new();
    for it in rows {
        let it = cells(flow, SMALL, &widths, &it.cells);
        let kind = |column| if column == 0 { Kind::RowHead } else { Kind::Cell };
        body.push(row(flow, &widths, SMALL, &it, Some(&head), &kind));
        flow.rule(flow.y, 0.5, PALE);
    }
    if !body.is_empty() {
        nodes.push(Node::Group(Kind::Rows, body));
    }
    flow.skip(2.0);
    Node::Group(Kind::Table, nodes)
}

/// How wide each column is: as wide as its words while there is room, and a fair part of the room when there is not.
fn widths(flow: &Flow<'_>, columns: usize, head: &[String], rows: &[Row]) -> Vec<f32> {
    let room = flow.width() - GAP * (columns - 1) as f32;
    let natural = |column: usize| {
        let title = head.get(column).map_or(0.0, |it| natural_width(flow.faces, SMALL_STRONG, it));
        let cells = rows.iter().filter_map(|it| it.cells.get(column));
        cells.map(|it| natural_width(flow.faces, SMALL, it)).fold(title, f32::max) + 0.5
    };
    let wanted: Vec<f32> = (0..columns).map(natural).collect();
    shared(room.max(columns as f32), &wanted)
}

/// Shares `room` among columns that want so much.
fn shared(room: f32, wanted: &[f32]) -> Vec<f32> {
    let all: f32 = wanted.iter().sum();
    if all <= room {
        let more = (room - all) / wanted.len() as f32;
        return wanted.iter().map(|it| it + more).collect();
    }
    // Narrow columns get what they want; the others share what is left.
    let mut narrow_first: Vec<usize> = (0..wanted.len()).collect();
    narrow_first.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let (mut left, mut widths) = (room, vec![0.0; wanted.len()]);
    for (done, column) in narrow_first.into_iter().enumerate() {
        widths[column] = wanted[column].min(left / (wanted.len() - done) as f32);
        left -= widths[column];
    }
    widths
}

fn cells(flow: &Flow<'_>, style: Style, widths: &[f32], words: &[String]) -> Vec<Cell> {
    let cell = |(column, width): (usize, &f32)| {
        broken(flow.faces, style, *width, words.get(column).map_or("", String::as_str))
    };
    widths.iter().enumerate().map(cell).collect()
}

/// A row. One that is higher than a page goes on, line by line, on the next.
fn row(
    flow: &mut Flow<'_>,
    widths: &[f32],
    style: Style,
    cells: &[Cell],
    head: Option<&[Cell]>,
    kind: &dyn Fn(usize) -> Kind,
) -> Node {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(1);
    let height = flow.leading(style) * lines as f32 + 2.0 * flow.gap(PAD);
    if height < flow.height() / 2.0 && flow.needs(height) {
        repeat(flow, widths, head);
    }
    flow.y += flow.gap(PAD);
    let mut leaves = vec![Vec::new(); cells.len()];
    for index in 0..lines {
        if flow.needs(flow.leading(style)) {
            repeat(flow, widths, head);
        }
        for (column, cell) in cells.iter().enumerate() {
            if let Some(line) = cell.get(index) {
                let leaf = flow.line(left(widths, column), flow.y, style, line);
                leaves[column].push(leaf);
            }
        }
        flow.y += flow.leading(style);
    }
    flow.y += flow.gap(PAD);
    let groups = leaves.into_iter().enumerate().map(|(column, it)| Node::Group(kind(column), it));
    Node::Group(Kind::Row, groups.collect())
}

/// The head again at the top of a page. It was read once, so it is for the eye only.
fn repeat(flow: &mut Flow<'_>, widths: &[f32], head: Option<&[Cell]>) {
    let Some(head) = head else { return };
    let lines = head.iter().map(Vec::len).max().unwrap_or(0).min(3);
    flow.y += flow.gap(PAD);
    flow.draw(Op::Decorates(Decoration::Repeated));
    for index in 0..lines {
        for (column, cell) in head.iter().enumerate() {
            if let Some(line) = cell.get(index) {
                flow.words(left(widths, column), flow.y, SMALL_STRONG, line);
            }
        }
        flow.y += flow.leading(SMALL_STRONG);
    }
    flow.draw(Op::Ends);
    flow.y += flow.gap(PAD);
    flow.rule(flow.y, 0.9, SOFT);
}

fn left(widths: &[f32], column: usize) -> f32 {
    SIDE + widths[..column].iter().map(|it| it + GAP).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_room_exactly() {
        for wanted in [vec![10.0, 20.0], vec![10.0, 500.0, 500.0], vec![900.0], vec![400.0, 400.0, 5.0]] {
            let widths = shared(300.0, &wanted);
            assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.01, "{widths:?}");
        }
    }

    #[test]
    fn a_narrow_column_is_not_narrowed_for_a_wide_one() {
        assert_eq!(shared(300.0, &[40.0, 900.0]), [40.0, 260.0]);
    }
}
