//! All the words we ship, and how easy they are to read.

use std::path::{Path, PathBuf};

use crate::words::{Message, Messages, messages, read};

/// The folder of this crate.
fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One of the app's own files of words.
pub fn app_words(file: &str) -> Messages {
    words_of(&here().join("words/en").join(file))
}

/// The messages of one file.
fn words_of(path: &Path) -> Messages {
    let source = std::fs::read_to_string(path).expect("the file");
    read(&source).unwrap_or_else(|slips| panic!("{}: {slips:?}", path.display()))
}

/// A file of words: its name, and everything it can say.
pub struct Shelved {
    /// Such as `words/en/habits.ftl`.
    pub name: String,
    /// Every text that someone can read, with the place it stands at, such as `habit-none.asks`.
    pub texts: Vec<(String, String)>,
}

/// Every file of English words that we ship.
pub fn all_words() -> Vec<Shelved> {
    let mut paths = ftl_of(&here().join("words/en"));
    paths.extend(folders().into_iter().map(|it| it.join("en.ftl")));
    paths.iter().map(|path| shelved(path)).collect()
}

/// The folders of the exercises, by name.
pub fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(here().join("exercises"))
        .expect("the folder")
        .filter_map(Result::ok)
        .map(|it| it.path())
        .filter(|it| it.is_dir())
        .collect();
    folders.sort();
    folders
}

/// The Fluent files of a folder, by name.
fn ftl_of(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder").filter_map(Result::ok).map(|it| it.path()).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "ftl"));
    paths.sort();
    paths
}

/// A file with everything it can say.
fn shelved(path: &Path) -> Shelved {
    let name = path.strip_prefix(here()).unwrap_or(path).display().to_string();
    let texts = words_of(path).iter().flat_map(|(id, it)| texts_of(id, it)).collect();
    Shelved { name, texts }
}

/// Everything that one message can say.
fn texts_of(id: &str, message: &Message) -> Vec<(String, String)> {
    let own = message.value.iter().map(|it| (id.to_owned(), it));
    let more = message.attributes.iter().map(|(name, it)| (format!("{id}.{name}"), it));
    own.chain(more).flat_map(|(place, it)| it.readings.iter().map(move |said| (place.clone(), said.clone()))).collect()
}

/// The sentences of a text. A line of a list without a full stop is one as well.
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

#[test]
fn syllables_are_counted_about_right() {
    let known = [("made", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("feeling", 2), ("anxious", 2), ("times", 1)];

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

#[test]
fn no_two_files_of_the_app_say_the_same_message() {
    messages(&here().join("words/en")).expect("words that can be read");
}
