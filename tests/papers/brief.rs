//! What the tests send out. Nobody in it is real.

use std::{fs, path::PathBuf};

use betweentimes_tests::places;
use exchange::{Report, SealWords, Seed};

/// What it is sealed with.
pub const PASSPHRASE: &str = "four lamps along a river";
/// The title of the brief.
pub const TITLE: &str = "My brief for the session on 24 November";

/// A brief as somebody may bring it.
pub fn report() -> Report {
    let text = places::text("src-tauri/crates/exchange/tests/exchange/brief.json");
    serde_json::from_str(&text).expect("the brief is a report")
}

/// The brief as a sealed page.
pub fn sealed() -> String {
    sealed_with(PASSPHRASE)
}

/// The brief as a page sealed with another passphrase.
pub fn sealed_with(passphrase: &str) -> String {
    let seed = Seed { salt: [7; 16], nonce: [9; 12] };
    exchange::sealed(&report(), passphrase, seed, &words()).expect("the passphrase is long enough")
}

/// The fixed words of the page.
pub fn words() -> SealWords {
    let exercises = [("cbt.worry", "Worry time"), ("mind.breath", "Breathing space")];
    let words = |it: &str| it.to_owned();
    SealWords {
        title: words("A sealed page"),
        intro: words("Someone sent you this page. It opens with the passphrase you agreed on."),
        passphrase: words("Passphrase"),
        open: words("Open"),
        opening: words("Opening. This takes a moment."),
        wrong: words("That passphrase does not open this page. You can try again."),
        no_crypto: words("This browser cannot open the page from here. Save the file and open it from your disk."),
        no_script: words("The page needs JavaScript to open. It runs no other program and asks no server."),
        how: words("How it is sealed:"),
        close: words("Close again"),
        answer: words("Your answer"),
        answer_intro: words("What you write here becomes a small sealed file. Send it back the way this page came."),
        from: words("Your name"),
        next_session: words("Next session"),
        task: words("Task"),
        what: words("What to do"),
        why: words("What it is for"),
        exercise: words("Exercise"),
        no_exercise: words("None of these"),
        when: words("When and where"),
        minutes: words("Minutes"),
        smallest: words("The smallest version"),
        add_task: words("Add a task"),
        remove_task: words("Remove task"),
        note: words("A note"),
        save: words("Save the answer"),
        saved: words("The answer was saved as a file. It opens with the same passphrase."),
        nothing_to_save: words("There is nothing to save yet."),
        task_needs_words: words("This task needs a few words about what to do."),
        exercises: exercises.map(|(slug, title)| (words(slug), words(title))).to_vec(),
    }
}

/// Puts a file where a person can look at it, and gives its place.
pub fn kept(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let folder = places::target().join("papers");
    fs::create_dir_all(&folder).expect("a folder for papers");
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a file of its own");
    path
}
