//! T14 in the real window: no word of a person in any file, no key in the memory of any process after the lock.

use std::path::PathBuf;

use betweentimes_tests::{canary::Canary, memory::remembers, opened::Opened};
use rusqlite::Connection;
use serde_json::json;

use crate::{app::App, driver, home::Home, wait};

const PASSPHRASE: &str = "nine herons over a weir";

/// What a person types in one sitting.
struct Words {
    title: Canary,
    page: Canary,
    line: Canary,
    search: Canary,
    draft: Canary,
}

impl Words {
    fn new() -> Self {
        let [title, page, line, search, draft] = ["title", "page", "line", "search", "draft"].map(Canary::new);
        Self { title, page, line, search, draft }
    }

    fn all(&self) -> [&Canary; 5] {
        [&self.title, &self.page, &self.line, &self.search, &self.draft]
    }

    /// Where one of them, or the passphrase, lies readable.
    fn found(&self, home: &Home) -> Vec<String> {
        let passphrase = Canary::of(PASSPHRASE);
        let folders = [Some(home.path().to_owned()), std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from)];
        let folders: Vec<PathBuf> = folders.into_iter().flatten().chain(["/dev/shm".into()]).collect();
        let canaries = self.all().into_iter().chain([&passphrase]);
        canaries.flat_map(|canary| folders.iter().flat_map(|it| canary.found_in(it)).collect::<Vec<_>>()).collect()
    }
}

#[test]
fn no_word_of_a_person_lies_in_any_file_in_use_locked_or_ended_in_the_middle() {
    let words = Words::new();
    let app = opened();
    types_everything(&app, &words);
    assert_eq!(words.found(app.home()), Vec::<String>::new(), "in use");

    app.press("Ctrl+l");
    app.is_at("Locked");
    app.ask("status", json!({}));
    assert_eq!(words.found(app.home()), Vec::<String>::new(), "after the lock");

    unlock(&app);
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.reads(words.title.word());
    let home = app.abort();
    assert_eq!(words.found(&home), Vec::<String>::new(), "after the app was ended in the middle");

    keep_in_an_ordinary_database(&home, &words.page);
    assert_ne!(words.found(&home), Vec::<String>::new(), "the control: an ordinary database is seen");
}

#[test]
fn after_the_lock_no_process_of_the_window_holds_a_key() {
    let words = Words::new();
    let app = opened();
    types_everything(&app, &words);
    let keys = Opened::with_passphrase(&app.home().vault(), PASSPHRASE).expect("the keys, found by the documents");
    let keys = [&keys.of_passphrase[..], &keys.vault, &keys.database];

    // The control: while it is open, the key is in memory, or the look sees nothing.
    let Ok(while_open) = remembers(app.process(), &keys) else {
        println!("this system shows the memory of the app to nobody, and so not to this test either");
        return;
    };
    assert!(while_open.contains(&true), "the control: the key of an open journal is found");
    app.press("Ctrl+l");
    app.is_at("Locked");
    // Answered only when the journal is closed.
    app.ask("status", json!({}));

    let processes = driver::family_of(app.process());
    assert!(processes.len() > 1, "the window has a process of its own for the page");
    for process in processes {
        let name = if process == app.process() { "the app" } else { "the engine of the page" };
        holds_no_key(name, process, &keys, &words);
    }
}

/// Looks for the keys, and counts what the engine of the page keeps for itself: the app cannot erase that.
fn holds_no_key(name: &str, process: u32, keys: &[&[u8]], words: &Words) {
    let typed = words.all().map(|it| it.word().as_bytes());
    let wanted: Vec<&[u8]> = keys.iter().copied().chain([PASSPHRASE.as_bytes()]).chain(typed).collect();
    let found = remembers(process, &wanted).expect("what was open to the look a moment ago");
    let (of_keys, of_words) = found.split_at(keys.len());
    let left = of_words[1..].iter().filter(|it| **it).count();
    println!("after the lock {name} holds the passphrase: {}; words: {left} of {}", of_words[0], typed.len());
    assert!(!of_keys.contains(&true), "{name} still holds a key");
}

fn opened() -> App {
    let app = App::at(Home::locked_with(PASSPHRASE));
    unlock(&app);
    app
}

fn unlock(app: &App) {
    app.is_at("Locked");
    app.writes("Passphrase", PASSPHRASE);
    app.press("Enter");
    app.sees("heading", "How are you right now?");
}

/// By the keyboard, as a person would: a page that is saved, a line for today, a search, a page half written.
fn types_everything(app: &App, words: &Words) {
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+n");
    app.writes("Title, if you like", words.title.word());
    app.writes("Your words", words.page.word());
    app.presses("Save page");
    app.reads("Your page is saved.");
    app.press("Ctrl+f");
    app.types(words.search.word());
    app.reads("Nothing here fits");
    app.press("Ctrl+1");
    app.chooses("Overall mood", "4");
    app.presses("Add more");
    app.writes("A line about it", words.line.word());
    app.presses("Save check-in");
    app.reads("Your check-in is saved.");
    app.press("Ctrl+2");
    app.is_at("Journal");
    app.press("Ctrl+n");
    app.writes("Your words", words.draft.word());
    app.reads("on this computer");
}

fn keep_in_an_ordinary_database(home: &Home, canary: &Canary) {
    let plain = Connection::open(home.path().join("plain.db")).expect("a database");
    plain.execute_batch("CREATE TABLE pages (text TEXT)").expect("a table");
    plain.execute("INSERT INTO pages VALUES (?1)", [canary.word()]).expect("a row");
    let seen = wait::until(|| (!canary.found_in(home.path()).is_empty()).then_some(()));
    assert!(seen.is_some());
}
