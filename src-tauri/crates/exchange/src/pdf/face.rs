//! The two cuts of the font: how wide words are, and which signs there are.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;

static REGULAR: &[u8] = include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Bold.ttf");

/// Stands for a sign the font does not have.
const BOX: char = '\u{25a1}';

/// A cut of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    Regular,
    Bold,
}

/// Both cuts, ready to measure and to draw.
pub(super) struct Faces {
    regular: Face,
    bold: Face,
}

struct Face {
    shapes: rustybuzz::Face<'static>,
    font: Font,
}

/// Words as they can be drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Drawable {
    /// Only signs of the font.
    pub(super) text: String,
    /// The signs that became a box.
    pub(super) missing: Vec<char>,
}

impl Faces {
    pub(super) fn new() -> Self {
        Self { regular: Face::new(REGULAR), bold: Face::new(BOLD) }
    }

    /// The font to put into a file.
    pub(super) fn font(&self, cut: Cut) -> Font {
        self.face(cut).font.clone()
    }

    /// How wide one sign is when it stands alone. Quick, because nothing is shaped; side by side, signs take up to a
    /// fiftieth more or less.
    pub(super) fn advance(&self, cut: Cut, size: f32, it: char) -> f32 {
        let shapes = &self.face(cut).shapes;
        let advance = shapes.glyph_index(it).and_then(|it| shapes.glyph_hor_advance(it)).unwrap_or(0);
        f32::from(advance) / shapes.units_per_em() as f32 * size
    }

    /// How wide drawable words are at this size.
    pub(super) fn width(&self, cut: Cut, size: f32, text: &str) -> f32 {
        self.glyphs(cut, text).iter().map(|it| it.x_advance).sum::<f32>() * size
    }

    /// The glyphs of drawable words.
    pub(super) fn glyphs(&self, cut: Cut, text: &str) -> Vec<KrillaGlyph> {
        let face = self.face(cut);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let shaped = rustybuzz::shape(&face.shapes, &[], buffer);

        let unit = 1.0 / face.shapes.units_per_em() as f32;
        let (mut start, mut end) = (text.len(), text.len());
        let mut glyphs = Vec::with_capacity(shaped.len());
        // From the end, because a glyph reaches up to where the next one begins.
        for (info, at) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).rev() {
            if (info.cluster as usize) < start {
                (start, end) = (info.cluster as usize, start);
            }
            let [across, right, up, down] =
                [at.x_advance, at.x_offset, at.y_offset, at.y_advance].map(|it| it as f32 * unit);
            glyphs.push(KrillaGlyph::new(GlyphId::new(info.glyph_id), across, right, up, down, start..end, None));
        }
        glyphs.reverse();
        glyphs
    }

    /// The words with a near sign or a box for each sign the font does not have.
    pub(super) fn drawable(&self, text: &str) -> Drawable {
        let mut drawable = Drawable::default();
        for it in text.chars().filter(|it| !is_invisible(*it)) {
            match near(it) {
                Some(near) => drawable.text += near,
                None if self.regular.has(it) => drawable.text.push(it),
                None => {
                    drawable.text.push(BOX);
                    drawable.missing.push(it);
                }
            }
        }
        drawable
    }

    fn face(&self, cut: Cut) -> &Face {
        match cut {
            Cut::Regular => &self.regular,
            Cut::Bold => &self.bold,
        }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Self {
        let shapes = rustybuzz::Face::from_slice(bytes, 0).expect("the font came with the program");
        let font = Font::new(bytes.into(), 0).expect("the font came with the program");
        Self { shapes, font }
    }

    fn has(&self, it: char) -> bool {
        self.shapes.glyph_index(it).is_some()
    }
}

/// A sign that looks almost the same, where the font has one.
fn near(it: char) -> Option<&'static str> {
    Some(match it {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{2010}' | '\u{2011}' => "-",
        '\u{2012}' => "\u{2013}",
        '\u{2015}' => "\u{2014}",
        '\u{2032}' => "'",
        '\u{2033}' => "\"",
        '\u{2190}' => "<-",
        '\u{2192}' => "->",
        '\u{2264}' => "<=",
        '\u{2265}' => ">=",
        _ => return None,
    })
}

/// Signs that only say how others are to be drawn.
fn is_invisible(it: char) -> bool {
    matches!(it,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_cuts_have_the_same_signs() {
        let faces = Faces::new();

        for it in '\u{20}'..'\u{3000}' {
            assert_eq!(faces.regular.has(it), faces.bold.has(it), "{it}");
        }
        assert!(faces.regular.has(BOX));
    }

    #[test]
    fn a_sign_the_font_lacks_becomes_a_box_and_is_told() {
        let drawable = Faces::new().drawable("a \u{1f600}\u{fe0f} \u{2192} b\u{200d}");

        assert_eq!(drawable.text, "a \u{25a1} -> b");
        assert_eq!(drawable.missing, ['\u{1f600}']);
    }

    #[test]
    fn longer_words_are_wider_and_bold_is_wider_than_regular() {
        let faces = Faces::new();

        assert!(faces.width(Cut::Regular, 10.0, "aa") > faces.width(Cut::Regular, 10.0, "a"));
        assert!(faces.width(Cut::Bold, 10.0, "sleep") > faces.width(Cut::Regular, 10.0, "sleep"));
    }
}
