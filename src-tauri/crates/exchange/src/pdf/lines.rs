//! Where lines end.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::face::{Cut, Faces};
use crate::text;

/// One line, ready to be drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SetLine {
    /// What is drawn. A line that goes on in the next one ends with a space.
    pub(super) text: String,
    /// What it says, where that is not what can be drawn.
    pub(super) says: Option<String>,
    /// The signs that became a box.
    pub(super) missing: Vec<char>,
}

/// A style of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) cut: Cut,
    /// In points.
    pub(super) size: f32,
    /// From one baseline to the next, in points.
    pub(super) leading: f32,
    /// Red, green and blue.
    pub(super) ink: [u8; 3],
}

/// Breaks a text into lines no wider than `width`. There is always at least one.
pub(super) fn broken(faces: &Faces, style: Style, width: f32, text: &str) -> Vec<SetLine> {
    let composed: String = text.nfc().collect();
    // What two signs take more side by side than each alone.
    let width = width * 0.98;
    text::lines(composed.trim()).iter().flat_map(|it| broken_line(faces, style, width, it)).collect()
}

/// The width a column needs so that no line of the text has to be broken.
pub(super) fn natural_width(faces: &Faces, style: Style, text: &str) -> f32 {
    let lines = text::lines(&text.nfc().collect::<String>());
    lines.iter().map(|it| quick_width(faces, style, it)).fold(0.0, f32::max) / 0.98
}

fn quick_width(faces: &Faces, style: Style, text: &str) -> f32 {
    faces.drawable(text).text.chars().map(|it| faces.advance(style.cut, style.size, it)).sum()
}

fn broken_line(faces: &Faces, style: Style, width: f32, line: &str) -> Vec<SetLine> {
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for piece in pieces(line) {
        let needed = quick_width(faces, style, piece.trim_end());
        if used > 0.0 && used + needed > width {
            lines.push(String::new());
            used = 0.0;
        }
        if needed > width {
            used = hacked(&mut lines, piece, width, |it| quick_width(faces, style, it));
        } else {
            used += quick_width(faces, style, piece);
            if let Some(last) = lines.last_mut() {
                *last += piece;
            }
        }
    }
    lines.iter().map(|it| set(faces, it)).collect()
}

/// Breaks what has no place to break, between any two signs. Gives how much of the last line is used.
fn hacked(lines: &mut Vec<String>, piece: &str, width: f32, measure: impl Fn(&str) -> f32) -> f32 {
    let mut used = 0.0;
    for it in piece.chars() {
        let needed = measure(it.encode_utf8(&mut [0; 4]));
        if used + needed > width && used > 0.0 && !is_combining_mark(it) {
            lines.push(String::new());
            used = 0.0;
        }
        used += needed;
        if let Some(last) = lines.last_mut() {
            last.push(it);
        }
    }
    used
}

/// The line in pieces between which it may be broken.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    linebreaks(line).filter(|(_, kind)| matches!(kind, BreakOpportunity::Allowed | BreakOpportunity::Mandatory)).map(
        move |(end, _)| {
            let piece = &line[start..end];
            start = end;
            piece
        },
    )
}

fn set(faces: &Faces, line: &str) -> SetLine {
    let drawable = faces.drawable(line);
    let says = (drawable.text != line).then(|| line.to_owned());
    SetLine { text: drawable.text, says, missing: drawable.missing }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { cut: Cut::Regular, size: 10.0, leading: 14.0, ink: [0; 3] };

    fn texts(width: f32, text: &str) -> Vec<String> {
        broken(&Faces::new(), STYLE, width, text).into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn lines_break_between_words_and_keep_their_space() {
        assert_eq!(texts(60.0, "the quick brown fox"), ["the quick ", "brown fox"]);
    }

    #[test]
    fn no_line_is_wider_than_there_is_room_and_no_sign_is_lost() {
        let faces = Faces::new();
        let text = "a ".repeat(40) + &"w".repeat(300) + " \u{1f600}\u{1f600} and more-or-less everything/else";

        let lines = broken(&faces, STYLE, 90.0, &text);

        assert_eq!(lines.iter().map(|it| it.says.as_ref().unwrap_or(&it.text).as_str()).collect::<String>(), text);
        for line in lines {
            assert!(faces.width(STYLE.cut, STYLE.size, line.text.trim_end()) <= 90.0, "{}", line.text);
        }
    }

    #[test]
    fn a_line_of_its_own_stays_one() {
        assert_eq!(texts(200.0, "one\ntwo"), ["one", "two"]);
        assert_eq!(texts(200.0, ""), [""]);
    }
}
