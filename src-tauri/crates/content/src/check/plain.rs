//! Whether words are plain text, before any parser sees them.

use crate::Problem;

/// The first line, from 1, with a brace that is not `{ "text in quotes" }`; none when all is plain.
///
/// A pack comes from anywhere. Braces within braces could be nested without end, so they are looked at
/// line by line here and never reach the parser.
pub(super) fn first_not_plain(ftl: &str) -> Option<usize> {
    ftl.lines().position(|it| !it.starts_with('#') && !is_plain(it)).map(|at| at + 1)
}

/// What makes a text more than plain, though it can be read: a tag, or a character nobody sees.
pub(super) fn more_than_plain(text: &str) -> Option<Problem> {
    if text.chars().any(is_hidden) {
        return Some(Problem::HiddenCharacter);
    }
    let opens = |at: usize| text[at + 1..].starts_with(|it: char| it.is_ascii_alphabetic() || "/!?".contains(it));
    text.match_indices('<').any(|(at, _)| opens(at)).then_some(Problem::Markup)
}

/// Control characters but for line breaks and tabs; marks that turn the direction of reading (UAX 9); characters
/// without width.
fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !"\n\r\t".contains(letter))
        || matches!(letter, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a line has braces only around text in quotes.
fn is_plain(line: &str) -> bool {
    let mut rest = line;
    while let Some(at) = rest.find(['{', '}']) {
        match after_quoted(&rest[at..]) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// What follows `{ "…" }` at the beginning of a text; none when it does not begin so.
fn after_quoted(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('{')?.trim_start().strip_prefix('"')?;
    let end = closing_quote(inside)?;
    inside[end + 1..].trim_start().strip_prefix('}')
}

/// Where a text in quotes ends.
fn closing_quote(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !escaped => return Some(at),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_more_than_plain_and_a_heart_or_a_comparison_is_not() {
        assert_eq!(more_than_plain("a <b>word</b>"), Some(Problem::Markup));
        assert_eq!(more_than_plain("<!-- x -->"), Some(Problem::Markup));
        assert_eq!(more_than_plain("<3, and 2 < 3"), None);
    }

    #[test]
    fn a_mark_that_turns_the_direction_is_found() {
        assert_eq!(more_than_plain("safe\u{202e}gpj.exe"), Some(Problem::HiddenCharacter));
        assert_eq!(more_than_plain("line\nbreak"), None);
    }

    #[test]
    fn text_in_quotes_between_braces_is_plain() {
        assert_eq!(first_not_plain("a = b { \"{ \\\" }\" } c\n"), None);
    }

    #[test]
    fn a_variable_is_not_plain_and_its_line_is_named() {
        assert_eq!(first_not_plain("a = b\nc = { $name }\n"), Some(2));
    }

    #[test]
    fn a_hundred_thousand_braces_are_refused_without_being_parsed() {
        assert_eq!(first_not_plain(&format!("a = {}", "{".repeat(100_000))), Some(1));
    }
}
