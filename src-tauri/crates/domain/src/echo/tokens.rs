//! A text as tokens: lower case, without accents, contractions taken apart.

use unicode_normalization::UnicodeNormalization as _;

use super::small::CONTRACTIONS;

/// Everything between spaces and signs; what ends a clause is a comma of its own.
pub fn tokens(thought: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for piece in plain(thought).split_inclusive(|it: char| !it.is_alphanumeric() && it != '\'') {
        let token = piece.trim_matches(|it: char| !it.is_alphanumeric());
        if !token.is_empty() {
            push(token, &mut tokens);
        }
        if piece.ends_with(['.', ',', ';', ':', '!', '?', '\n', '(', ')']) {
            tokens.push(",".to_owned());
        }
    }
    tokens
}

/// Takes "can't" apart into "can" and "not", so that the negation stands alone.
fn push(token: &str, tokens: &mut Vec<String>) {
    if token == "one" && tokens.last().is_some_and(|it| it == "no") {
        tokens.pop();
        tokens.push("nobody".to_owned());
        return;
    }
    if let Some((_, whole)) = CONTRACTIONS.iter().find(|(short, _)| *short == token) {
        tokens.extend(whole.split(' ').map(str::to_owned));
        return;
    }
    let (stem, ending) = token.split_once('\'').unwrap_or((token, ""));
    match (stem.strip_suffix('n'), ending) {
        (Some(verb), "t") => tokens.extend([verb.to_owned(), "not".to_owned()]),
        // "They're", "my husband's": what follows the apostrophe tells nothing.
        (_, "ll") => tokens.extend([stem.to_owned(), "will".to_owned()]),
        (_, "" | "s" | "m" | "re" | "ve" | "d") => tokens.push(stem.to_owned()),
        // "L'ecole", "rock'n'roll" are several words.
        _ => tokens.extend(token.split('\'').filter(|it| !it.is_empty()).map(str::to_owned)),
    }
}

/// Lower case, with plain apostrophes, without the accents of Latin, Greek and Cyrillic letters.
fn plain(thought: &str) -> String {
    let apostrophe =
        |it: char| if matches!(it, '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '`') { '\'' } else { it };
    let accent = |it: &char| ('\u{300}'..='\u{36f}').contains(it);
    let lower: String = thought.chars().map(apostrophe).flat_map(char::to_lowercase).collect();
    // Together again at the end: Korean syllables come apart as well.
    lower.nfd().filter(|it| !accent(it)).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typographic_apostrophe_is_an_apostrophe() {
        assert_eq!(tokens("I don’t, I can't"), ["i", "do", "not", ",", "i", "can", "not"]);
    }

    #[test]
    fn a_contraction_without_its_apostrophe_is_one_all_the_same() {
        assert_eq!(tokens("im sure they dont"), ["i", "sure", "they", "do", "not"]);
    }

    #[test]
    fn no_one_is_nobody() {
        assert_eq!(tokens("No one cares"), tokens("nobody cares"));
    }

    #[test]
    fn a_possessive_keeps_its_noun() {
        assert_eq!(tokens("my husband's mother"), ["my", "husband", "mother"]);
    }

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(tokens("Ma THÈSE est ratée"), tokens("ma these est ratee"));
    }
}
