//! The files of the screens.

use betweentimes_tests::places;

/// A file of the screens and what is in it.
pub struct Source {
    /// Its path inside `ui/src`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Every file of the screens; tests of the screens are left out.
pub fn sources() -> Vec<Source> {
    let folder = places::root().join("ui/src");
    let mut sources = Vec::new();
    for file in places::files(&folder) {
        let name = file.strip_prefix(&folder).expect("a file of the screens").display().to_string().replace('\\', "/");
        let is_code = [".ts", ".svelte", ".css"].iter().any(|it| name.ends_with(it));
        if is_code && !name.contains(".test.") {
            sources.push(Source { text: std::fs::read_to_string(&file).expect("text"), name });
        }
    }
    assert!(sources.len() > 40, "only {} files of the screens were found: the test looks at nothing", sources.len());
    sources
}

/// Each line that breaks a rule, with its place.
pub fn lines_that(breaks: impl Fn(&Source, &str) -> bool) -> Vec<String> {
    let found = |source: &Source| {
        let lines = source.text.lines().enumerate().filter(|(_, line)| breaks(source, line));
        lines.map(|(at, line)| format!("ui/src/{}:{}: {}", source.name, at + 1, line.trim())).collect::<Vec<_>>()
    };
    sources().iter().flat_map(found).collect()
}
