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

#[test]
fn no_two_files_of_the_app_say_the_same_message() {
    messages(&here().join("words/en")).expect("words that can be read");
}
