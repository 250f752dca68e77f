//! Text from people: which lines it has, and what is left out of it.

/// The lines of a text. Every way to end a line counts; other control characters become spaces.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let one_ending = text.replace("\r\n", "\n");
    one_ending.split(ends_a_line).map(|line| line.chars().map(visible).collect()).collect()
}

/// The text on a single line.
pub(crate) fn one_line(text: &str) -> String {
    lines(text).join(" ").trim().to_owned()
}

fn ends_a_line(it: char) -> bool {
    matches!(it, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn visible(it: char) -> char {
    if it.is_control() { ' ' } else { it }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_end_a_line_ends_one() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\u{85}e\nf"), ["a", "b", "c", "d", "e", "f"]);
    }

    #[test]
    fn control_characters_become_spaces() {
        assert_eq!(one_line("\ta\0b\u{7f}c\n"), "a b c");
    }
}
