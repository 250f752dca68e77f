//! Every word a person reads is in the Fluent files, and every word there is kind.

use betweentimes_tests::places;

/// Words that judge. See the tone of voice in docs.
const NEVER: &[&str] = &["failed", "failure", "missed", "incomplete", "should", "just", "simply", "normal", "crazy"];

/// Every message a file of the screens asks for by its full name.
fn asked_for() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in places::files(&places::root().join("ui/src")) {
        let name = file.display().to_string();
        let is_source = (name.ends_with(".ts") || name.ends_with(".svelte")) && !name.contains(".test.");
        if is_source {
            let text = std::fs::read_to_string(&file).expect("text");
            found.extend(ids_in(&text).into_iter().map(|id| (name.clone(), id)));
        }
    }
    found
}

/// The id of every message in the Fluent files.
fn messages() -> Vec<String> {
    let files = places::files(&places::root().join("src-tauri/crates/content/words/en"));
    let text: String = files.iter().map(|it| std::fs::read_to_string(it).expect("text")).collect();
    let begins = |line: &str| line.starts_with(|it: char| it.is_ascii_alphabetic());
    let lines = text.lines().filter(|line| begins(line)).filter_map(|line| line.split_once('='));
    lines.map(|(id, _)| id.trim().to_owned()).collect()
}

/// The ids in `words("id"` and `words('id'`.
fn ids_in(text: &str) -> Vec<String> {
    let after = text.split("words(").skip(1).map(str::trim_start);
    let quoted = after.filter_map(|it| it.strip_prefix('"').or_else(|| it.strip_prefix('\'')));
    quoted.filter_map(|it| it.split(['"', '\'']).next()).map(str::to_owned).collect()
}

#[test]
fn every_message_the_screens_ask_for_is_there() {
    let there = messages();
    let asked = asked_for();

    assert!(asked.len() > 100, "only {} messages are asked for: the test looks at nothing", asked.len());
    for (file, id) in asked {
        assert!(there.contains(&id), "{file} asks for `{id}`, which is in no Fluent file");
    }
}

/// Whether a message is there for files alone.
fn is_for_files(id: &str) -> bool {
    id.starts_with("brief-") || id.starts_with("export-")
}

/// The ids of every `say("id"` in our Rust.
fn said_in_files() -> Vec<(String, String)> {
    let sources = places::files(&places::root().join("src-tauri/crates/companion/src"));
    let mut found = Vec::new();
    for file in sources {
        let text = std::fs::read_to_string(&file).expect("text");
        // A list of names with their words says them later.
        let quoted = text.split('"').skip(1).step_by(2).filter(|it| is_for_files(it));
        let said = text.split("say(\"").skip(1).filter_map(|it| it.split('"').next());
        found.extend(quoted.chain(said).map(|id| (file.display().to_string(), id.to_owned())));
    }
    found
}

#[test]
fn every_message_a_file_says_is_there_and_every_one_for_files_is_said() {
    let said = said_in_files();

    assert!(said.len() > 100, "only {} messages are said: the test looks at nothing", said.len());
    for (file, id) in &said {
        assert!(id.contains('{') || content::has_words(id), "{file} says `{id}`, which is in no Fluent file");
    }
    for id in messages().iter().filter(|it| is_for_files(it)) {
        let is_said = said.iter().any(|(_, it)| it == id) || asked_for().iter().any(|(_, it)| it == id);
        assert!(is_said, "nobody says `{id}`");
    }
}

#[test]
fn no_message_judges_or_hurries_anybody() {
    for file in places::files(&places::root().join("src-tauri/crates/content/words/en")) {
        let text = std::fs::read_to_string(&file).expect("text");
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#')) {
            let said = line.split_once('=').map_or(line, |it| it.1).to_lowercase();
            let words: Vec<&str> = said.split(|it: char| !it.is_alphabetic()).collect();
            let bad: Vec<&&str> = words.iter().filter(|it| NEVER.contains(it)).collect();
            assert!(bad.is_empty(), "{}:{}: {bad:?} in {}", file.display(), at + 1, line.trim());
            assert!(!said.contains('!'), "{}:{}: an exclamation mark in {}", file.display(), at + 1, line.trim());
        }
    }
}
