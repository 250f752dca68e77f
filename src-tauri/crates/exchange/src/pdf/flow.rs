//! Pages that fill from the top, and the tree that says what stands on them.

use std::collections::BTreeSet;

use super::face::Faces;
use super::lines::{SetLine, Style, broken};

/// From the edge of the paper to what is written, in points.
pub(super) const SIDE: f32 = 54.0;
const TOP: f32 = 46.0;
const BOTTOM: f32 = 52.0;

/// How far the middle of capital letters is above the baseline, as a share of the size.
const MIDDLE: f32 = 0.334;

/// Something to draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Op {
    /// What follows has a meaning, under this number in the tree.
    Means {
        leaf: usize,
        /// What it says, where that is not what is drawn.
        says: Option<String>,
    },
    /// What follows is decoration, or the number of the page.
    Decorates(Decoration),
    /// What began ends.
    Ends,
    /// Words, from the left end of their baseline.
    Words { x: f32, y: f32, style: Style, text: String },
    /// Lines through points.
    Stroke { points: Vec<(f32, f32)>, width: f32, ink: [u8; 3] },
    /// A filled round dot.
    Dot { x: f32, y: f32, radius: f32, ink: [u8; 3] },
}

/// What has no meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decoration {
    Rule,
    Repeated,
    Footer,
    PageNumber,
}

/// A part of the tree of meanings.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Leaf(usize),
    Group(Kind, Vec<Node>),
}

/// What a group is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Heading(u16, String),
    Section,
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Table,
    Caption,
    Head,
    Rows,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    /// What is said instead, and where it stands: page, left, top, right, bottom.
    Figure(String, (usize, [f32; 4])),
}

/// Where a heading stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    pub(super) level: u16,
    pub(super) text: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// Everything that is on paper.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct LaidOut {
    pub(super) size: (f32, f32),
    pub(super) pages: Vec<Vec<Op>>,
    pub(super) tree: Vec<Node>,
    pub(super) marks: Vec<Mark>,
    pub(super) leaves: usize,
    pub(super) not_drawn: BTreeSet<char>,
}

/// Fills pages.
pub(super) struct Flow<'a> {
    pub(super) faces: &'a Faces,
    pub(super) out: LaidOut,
    /// How far down the page is filled.
    pub(super) y: f32,
    spacing: Spacing,
}

/// How much room there is between lines, and between all else, as a share of the usual.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spacing {
    lines: f32,
    gaps: f32,
}

impl Spacing {
    pub(super) const ROOMY: Self = Self { lines: 1.0, gaps: 1.0 };
    pub(super) const CLOSE: Self = Self { lines: 0.93, gaps: 0.6 };
}

impl<'a> Flow<'a> {
    pub(super) fn new(faces: &'a Faces, size: (f32, f32), spacing: Spacing) -> Self {
        let out = LaidOut { size, pages: vec![Vec::new()], ..LaidOut::default() };
        Self { faces, out, y: TOP, spacing }
    }

    /// From one baseline of such words to the next.
    pub(super) fn leading(&self, style: Style) -> f32 {
        style.leading * self.spacing.lines
    }

    /// Room between two things, with this spacing.
    pub(super) fn gap(&self, height: f32) -> f32 {
        height * self.spacing.gaps
    }

    /// How wide the written part of a page is.
    pub(super) fn width(&self) -> f32 {
        self.out.size.0 - 2.0 * SIDE
    }

    /// How high it is.
    pub(super) fn height(&self) -> f32 {
        self.out.size.1 - TOP - BOTTOM
    }

    pub(super) fn page(&self) -> usize {
        self.out.pages.len() - 1
    }

    /// Goes on to a new page unless this much room is left. Says whether it did.
    pub(super) fn needs(&mut self, height: f32) -> bool {
        let full = self.y > TOP && self.y + height > self.out.size.1 - BOTTOM;
        if full {
            self.out.pages.push(Vec::new());
            self.y = TOP;
        }
        full
    }

    /// Leaves some room, though not at the top of a page.
    pub(super) fn skip(&mut self, height: f32) {
        if self.y > TOP {
            self.y += self.gap(height);
        }
    }

    pub(super) fn draw(&mut self, op: Op) {
        if let Some(page) = self.out.pages.last_mut() {
            page.push(op);
        }
    }

    /// Begins something with a meaning.
    pub(super) fn leaf(&mut self, says: Option<String>) -> Node {
        let leaf = self.out.leaves;
        self.out.leaves += 1;
        self.draw(Op::Means { leaf, says });
        Node::Leaf(leaf)
    }

    /// Words on the baseline of a line whose top is at `y`, without saying what they mean.
    pub(super) fn words(&mut self, x: f32, y: f32, style: Style, line: &SetLine) {
        self.out.not_drawn.extend(&line.missing);
        let y = y + self.leading(style) / 2.0 + style.size * MIDDLE;
        self.draw(Op::Words { x, y, style, text: line.text.clone() });
    }

    /// A line with a meaning, its top at `y`.
    pub(super) fn line(&mut self, x: f32, y: f32, style: Style, line: &SetLine) -> Node {
        let leaf = self.leaf(line.says.clone());
        if !line.text.is_empty() {
            self.words(x, y, style, line);
        }
        self.draw(Op::Ends);
        leaf
    }

    /// A text in as many lines and on as many pages as it takes, moved in from the left.
    pub(super) fn text(&mut self, inset: f32, style: Style, text: &str) -> Vec<Node> {
        let lines = broken(self.faces, style, self.width() - inset, text);
        let mut leaves = Vec::with_capacity(lines.len());
        for line in lines {
            self.needs(self.leading(style));
            leaves.push(self.line(SIDE + inset, self.y, style, &line));
            self.y += self.leading(style);
        }
        leaves
    }

    /// A line across, for the eye only.
    pub(super) fn rule(&mut self, y: f32, width: f32, ink: [u8; 3]) {
        let right = SIDE + self.width();
        self.draw(Op::Decorates(Decoration::Rule));
        self.draw(Op::Stroke { points: vec![(SIDE, y), (right, y)], width, ink });
        self.draw(Op::Ends);
    }
}
