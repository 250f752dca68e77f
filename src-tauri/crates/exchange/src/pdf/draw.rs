//! What was laid out, as a file.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node as TagNode, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings, destination::XyzDestination};

use super::NoPdf;
use super::face::Faces;
use super::flow::{Decoration, Kind, LaidOut, Mark, Node, Op};
use super::lines::Style;

/// Draws every page, and says what everything is.
pub(super) fn drawn(laid_out: &LaidOut, faces: &Faces, title: &str, language: &str) -> Result<Vec<u8>, NoPdf> {
    let refused = |it: String| NoPdf::Refused(it);
    let rules = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = rules.map_err(|it| refused(format!("{it:?}")))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let (width, height) = laid_out.size;
    let page_size = PageSettings::from_wh(width, height).ok_or_else(|| refused("no such paper".to_owned()))?;

    let mut identifiers = vec![None; laid_out.leaves];
    for ops in &laid_out.pages {
        let mut page = document.start_page_with(page_size.clone());
        let mut surface = page.surface();
        ops.iter().for_each(|it| draw(&mut surface, faces, it, &mut identifiers));
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree(&laid_out.tree, &identifiers));
    document.set_outline(outline(&laid_out.marks));
    document.set_metadata(Metadata::new().title(title.to_owned()).language(language.to_owned()));
    document.finish().map_err(|it| refused(format!("{it:?}")))
}

fn draw(surface: &mut Surface<'_>, faces: &Faces, op: &Op, identifiers: &mut [Option<Identifier>]) {
    match op {
        Op::Means { leaf, says } => {
            let tag = SpanTag::empty().with_actual_text(says.as_deref());
            identifiers[*leaf] = Some(surface.start_tagged(ContentTag::Span(tag)));
        }
        Op::Decorates(decoration) => {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind(*decoration))));
        }
        Op::Ends => surface.end_tagged(),
        Op::Words { x, y, style, text } => words(surface, faces, (*x, *y), *style, text),
        Op::Stroke { points, width, ink } => stroke(surface, points, *width, *ink),
        Op::Dot { x, y, radius, ink } => dot(surface, (*x, *y), *radius, *ink),
    }
}

fn kind(decoration: Decoration) -> ArtifactType {
    match decoration {
        Decoration::Rule => ArtifactType::Layout,
        Decoration::Repeated => ArtifactType::PaginationOther,
        Decoration::Footer => ArtifactType::Footer,
        Decoration::PageNumber => ArtifactType::PageNumber,
    }
}

fn words(surface: &mut Surface<'_>, faces: &Faces, (x, y): (f32, f32), style: Style, text: &str) {
    let glyphs = faces.glyphs(style.cut, text);
    surface.set_stroke(None);
    surface.set_fill(Some(fill(style.ink)));
    surface.draw_glyphs(Point::from_xy(x, y), &glyphs, faces.font(style.cut), text, style.size, false);
}

fn stroke(surface: &mut Surface<'_>, points: &[(f32, f32)], width: f32, ink: [u8; 3]) {
    let mut path = PathBuilder::new();
    for (index, (x, y)) in points.iter().enumerate() {
        if index == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
    }
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint: colour(ink).into(), width, ..Stroke::default() }));
    surface.draw_path(&path);
}

fn dot(surface: &mut Surface<'_>, (x, y): (f32, f32), radius: f32, ink: [u8; 3]) {
    // Four curves whose handles are this long are a circle to any eye.
    let handle = radius * 0.5523;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    path.cubic_to(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    path.cubic_to(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    path.cubic_to(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    path.close();
    let Some(path) = path.finish() else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(fill(ink)));
    surface.draw_path(&path);
}

fn fill(ink: [u8; 3]) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

fn colour([red, green, blue]: [u8; 3]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn tree(nodes: &[Node], identifiers: &[Option<Identifier>]) -> TagTree {
    let mut tree = TagTree::new();
    nodes.iter().filter_map(|it| node(it, identifiers)).for_each(|it| tree.push(it));
    tree
}

fn node(it: &Node, identifiers: &[Option<Identifier>]) -> Option<TagNode> {
    match it {
        Node::Leaf(leaf) => identifiers.get(*leaf).copied().flatten().map(TagNode::Leaf),
        Node::Group(kind, children) => {
            let mut group = TagGroup::new(tag(kind));
            children.iter().filter_map(|it| node(it, identifiers)).for_each(|it| group.push(it));
            Some(TagNode::Group(group))
        }
    }
}

fn tag(kind: &Kind) -> TagKind {
    match kind {
        Kind::Heading(level, words) => {
            Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), Some(words.clone())).into()
        }
        Kind::Section => Tag::Section.into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::Disc).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Caption => Tag::Caption.into(),
        Kind::Head => Tag::THead.into(),
        Kind::Rows => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Figure(says, (page, [left, top, right, bottom])) => {
            let place = Rect::from_ltrb(*left, *top, *right, *bottom).map(|it| BBox::new(*page, it));
            Tag::Figure(Some(says.clone())).with_bbox(place).into()
        }
    }
}

fn outline(marks: &[Mark]) -> Outline {
    let node = |it: &Mark| OutlineNode::new(it.text.clone(), XyzDestination::new(it.page, Point::from_xy(0.0, it.y)));
    let mut outline = Outline::new();
    let (title, sections): (Vec<_>, Vec<_>) = marks.iter().partition(|it| it.level == 1);
    for it in title {
        let mut title = node(it);
        sections.iter().for_each(|it| title.push_child(node(it)));
        outline.push_child(title);
    }
    outline
}
