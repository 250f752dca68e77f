//! How easy words are to read: their sentences, and the Flesch–Kincaid grade.
//!
//! The tests weigh with it what a person reads in the window and in the documents. Nothing is decided by it while the
//! app runs.

/// The sentences of a text. A line of a list without a full stop is one as well.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            sentence.push_str(word);
            sentence.push(' ');
            if word.trim_end_matches(['”', '’', '"', ')']).ends_with(['.', '?', '!', '…']) {
                found.push(std::mem::take(&mut sentence));
            }
        }
        found.push(sentence);
    }
    found.retain(|it| words(it) > 0);
    found
}

/// How many words a sentence has.
#[must_use]
pub fn words(sentence: &str) -> usize {
    spoken(sentence).count()
}

/// The words of a sentence, without signs that are not spoken.
fn spoken(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric))
}

/// An estimate of the syllables of a word: groups of vowels, without those that stay silent at the end.
fn syllables(word: &str) -> usize {
    let word: String = word.chars().filter(|it| it.is_alphabetic()).collect::<String>().to_lowercase();
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |it: &char| "aeiouyäöüáéíóú".contains(*it);
    let groups = (0..letters.len()).filter(|at| is_vowel(&letters[*at]) && (*at == 0 || !is_vowel(&letters[at - 1])));
    let count = groups.count();
    if ends_silently(&word) { count.saturating_sub(1).max(1) } else { count.max(1) }
}

/// Whether the last vowel of a word is written and not spoken, as in "made", "asked" and "times".
fn ends_silently(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|it| word.ends_with(it));
    let spoken_le = word.ends_with("le") && !ends(&["ale", "ele", "ile", "ole", "ule", "yle"]);
    (word.ends_with('e') && !spoken_le && !ends(&["ee"]))
        || (word.ends_with("ed") && !ends(&["ted", "ded", "eed"]))
        || (word.ends_with("es") && !ends(&["ses", "xes", "zes", "ches", "shes", "ces", "ges", "ees", "ies", "les"]))
}

/// The Flesch–Kincaid grade of some texts taken together.
#[must_use]
pub fn grade<'t>(texts: impl Iterator<Item = &'t str>) -> f64 {
    let (mut all_sentences, mut all_words, mut all_syllables) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.flat_map(sentences) {
        all_sentences += 1;
        for word in spoken(&sentence) {
            all_words += 1;
            all_syllables += u32::try_from(syllables(word)).unwrap_or(1);
        }
    }
    if all_words == 0 {
        return 0.0;
    }
    let (sentences, words) = (f64::from(all_sentences), f64::from(all_words));
    0.39 * (words / sentences) + 11.8 * (f64::from(all_syllables) / words) - 15.59
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_about_right() {
        let known =
            [("made", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("feeling", 2), ("anxious", 2), ("times", 1)];

        for (word, count) in known {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_plain_sentence_has_a_low_grade_and_a_learned_one_a_high_grade() {
        assert!(grade(["The cat sat on the mat."].into_iter()) < 1.0);
        assert!(grade(["Cognitive restructuring facilitates considerable amelioration."].into_iter()) > 15.0);
    }

    #[test]
    fn a_question_and_a_quote_end_a_sentence() {
        assert_eq!(sentences("Is it so? “It is.” Yes").len(), 3);
    }
}
