//! The guide stands in the window and in `docs/GUIDE.md`: the same words, in the order of its Fluent file.

use std::fs;

use betweentimes_tests::places;

const WORDS: &str = "src-tauri/crates/content/words/en/guide.ftl";

/// One part: its id, its title and what it says.
struct Part {
    id: String,
    title: String,
    text: String,
}

/// The parts, in the order in which their titles stand in the file.
fn parts() -> Vec<Part> {
    let folder = places::root().join(WORDS).parent().map(std::path::Path::to_path_buf).expect("a folder of words");
    let messages = content::words::messages(&folder).expect("the words can be read");
    let plain = |id: &str| {
        let said = messages.get(id).and_then(|it| it.value.as_ref());
        said.unwrap_or_else(|| panic!("the guide has no message {id}")).plain.clone()
    };
    let ids = places::text(WORDS);
    let ids = ids.lines().filter_map(|it| it.strip_prefix("guide-")?.split_once("-title ="));
    ids.map(|(id, _)| Part {
        id: id.to_owned(),
        title: plain(&format!("guide-{id}-title")),
        text: plain(&format!("guide-{id}")),
    })
    .collect()
}

/// A heading as the address of its place on the page, as a reader of Markdown makes it.
fn anchor(title: &str) -> String {
    let kept = title.to_lowercase().replace(' ', "-");
    kept.chars().filter(|it| it.is_alphanumeric() || *it == '-').collect()
}

fn page(parts: &[Part]) -> String {
    let contents: String = parts.iter().map(|it| format!("- [{}](#{})\n", it.title, anchor(&it.title))).collect();
    let told: String = parts.iter().map(|it| format!("\n## {}\n\n{}\n", it.title, it.text.trim())).collect();
    format!(
        "# Guide\n\nWritten by `cargo xtask generate` from `{WORDS}`; a test holds it to that. Do not edit. \
         In the app, F1 opens it at the part for the screen you are on.\n\n{contents}{told}"
    )
}

fn order(parts: &[Part]) -> String {
    let lines: String = parts.iter().map(|it| format!("  {:?},\n", it.id)).collect();
    format!(
        "// Generated from guide.ftl by `cargo xtask generate`. Do not edit.\n\n\
         /** The parts of the guide, in the order they are read. */\nexport const ORDER = [\n{lines}] as const;\n"
    )
}

fn fresh(file: &str, wanted: &str) {
    let path = places::root().join(file);
    if std::env::var_os("BTW_BLESS").is_some() {
        fs::write(&path, wanted).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "{file} is not what the guide says: run `cargo xtask generate`");
}

#[test]
fn the_guide_is_the_same_in_the_window_and_on_paper() {
    let parts = parts();

    assert!(parts.len() > 30, "only {} parts: the test looks at nothing", parts.len());
    fresh("docs/GUIDE.md", &page(&parts));
    fresh("ui/src/screens/Guide/order.ts", &order(&parts));
}

#[test]
fn the_guide_holds_no_number_to_call() {
    let is_number = |text: &str| text.split(|it: char| !it.is_ascii_digit()).any(|it| it.len() > 2 && it != "100");
    for part in parts() {
        assert!(!is_number(&part.text), "numbers to call belong to Help now, not to the part {}", part.id);
    }
}
