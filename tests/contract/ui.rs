//! Rules of the screens that no compiler keeps.

use betweentimes_tests::places;
use serde_json::Value;

use crate::sources::{Source, lines_that, sources};

#[test]
fn no_words_of_a_person_ever_become_markup() {
    let ways = [
        "{@html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "DOMParser",
        "setHTMLUnsafe",
        "createContextualFragment",
        "srcdoc",
    ];

    let found = lines_that(|_, line| ways.iter().any(|it| line.contains(it)));

    assert!(found.is_empty(), "text is shown as text, never as markup:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_run_from_a_string() {
    let ways = ["eval(", "new Function(", "setTimeout(\"", "setInterval(\"", "javascript:", "import(`"];

    let found = lines_that(|_, line| ways.iter().any(|it| line.contains(it)));

    assert!(found.is_empty(), "no code is made from text:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_kept_outside_the_vault() {
    let places_of_a_browser =
        ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "cookieStore", "caches.", "serviceWorker"];

    let found = lines_that(|_, line| places_of_a_browser.iter().any(|it| line.contains(it)));

    assert!(found.is_empty(), "what the browser keeps is not encrypted:\n{}", found.join("\n"));
}

#[test]
fn nothing_is_sent_anywhere() {
    let ways = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "RTCPeerConnection",
        "http://",
        "https://",
    ];
    let is_name = |line: &str| line.contains("http://www.w3.org/");

    let found = lines_that(|_, line| ways.iter().any(|it| line.contains(it)) && !is_name(line));

    assert!(found.is_empty(), "the app has no network:\n{}", found.join("\n"));
}

#[test]
fn one_file_alone_names_tauri() {
    let found = lines_that(|source, line| line.contains("@tauri-apps") && source.name != "ipc/tauri.ts");

    assert!(found.is_empty(), "only ui/src/ipc/tauri.ts knows the host:\n{}", found.join("\n"));
}

#[test]
fn the_window_is_named_by_the_app_alone() {
    let title = |source: &Source, line: &str| source.name != "app.svelte.ts" && line.contains("document.title");

    let found = lines_that(|source, line| title(source, line) || line.contains("<svelte:head"));

    assert!(found.is_empty(), "the title never names a screen or a person's words:\n{}", found.join("\n"));
}

#[test]
fn what_is_copied_is_known_and_taken_off_again() {
    let found = lines_that(|source, line| {
        let copies = line.contains("navigator.clipboard") || line.contains("execCommand");
        copies && source.name != "keys/clipboard.ts"
    });

    assert!(found.is_empty(), "copying goes through keys/clipboard.ts:\n{}", found.join("\n"));
}

#[test]
fn parts_know_neither_the_companion_nor_the_screens() {
    let found = lines_that(|source, line| {
        let asks = ["ipc/call", "ipc/tauri", "screens/", "steps/"].iter().any(|it| line.contains(it));
        source.name.starts_with("parts/") && line.contains("from \"") && asks
    });

    assert!(found.is_empty(), "a part is a value and its binding:\n{}", found.join("\n"));
}

#[test]
fn steps_do_not_know_the_screens() {
    let found = lines_that(|source, line| {
        source.name.starts_with("steps/") && line.contains("from \"") && line.contains("screens/")
    });

    assert!(found.is_empty(), "a step is shown by a screen and does not know which:\n{}", found.join("\n"));
}

#[test]
fn colours_live_in_one_file() {
    let found = lines_that(|source, line| source.name != "styles/tokens.css" && names_a_colour(line));

    assert!(
        found.is_empty(),
        "colours come from ui/src/styles/tokens.css, where their contrast is computed:\n{}",
        found.join("\n")
    );
}

/// Whether a line holds `#abc`, `#aabbcc`, `rgb(…)`, `hsl(…)` or `oklch(…)`.
fn names_a_colour(line: &str) -> bool {
    let by_function = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "hwb("].iter().any(|it| line.contains(it));
    by_function || line.match_indices('#').any(|(at, _)| is_hex_colour(&line[at + 1..]))
}

fn is_hex_colour(after: &str) -> bool {
    let digits = after.chars().take_while(char::is_ascii_hexdigit).count();
    let ends = !after[digits..].starts_with(|it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_');
    // A private field such as `#add` or an id such as `#face` is followed by more than a colour would be.
    [3, 4, 6, 8].contains(&digits) && ends && after.starts_with(|it: char| it.is_ascii_digit())
        || [6, 8].contains(&digits) && ends
}

#[test]
fn no_element_has_a_style_of_its_own() {
    let found = lines_that(|source, line| {
        let in_markup = line.contains("style=\"") || line.contains("style={") || line.contains("style='");
        source.name.ends_with(".svelte") && (in_markup || has_style_directive(line))
    });

    assert!(found.is_empty(), "the content policy forbids style attributes:\n{}", found.join("\n"));
}

#[test]
fn the_screens_stand_on_five_packages() {
    let package: Value = serde_json::from_str(&places::text("ui/package.json")).expect("package.json is JSON");
    let names: Vec<&String> = package["dependencies"].as_object().expect("dependencies").keys().collect();

    let agreed = [
        "@fluent/bundle",
        "@fontsource-variable/atkinson-hyperlegible-next",
        "@lucide/svelte",
        "@tauri-apps/api",
        "svelte",
    ];
    assert_eq!(names, agreed, "each package that runs beside a person's words is a decision");
}

#[test]
fn every_package_has_one_exact_version() {
    let package: Value = serde_json::from_str(&places::text("ui/package.json")).expect("package.json is JSON");

    for kind in ["dependencies", "devDependencies"] {
        for (name, version) in package[kind].as_object().expect("a list of packages") {
            let version = version.as_str().unwrap_or_default();
            assert!(version.starts_with(|it: char| it.is_ascii_digit()), "{name} is {version}: name one version");
        }
    }
}

/// Whether a line holds `style:property`; a type says `style: Type`.
fn has_style_directive(line: &str) -> bool {
    line.split(" style:").skip(1).any(|after| after.starts_with(|it: char| it.is_ascii_lowercase() || it == '-'))
}

/// Whether a line of styles names a side of the screen where it could name the beginning or the end of a line.
fn names_a_side(line: &str) -> bool {
    let line = line.trim_start();
    let properties = ["margin-", "padding-", "border-", "scroll-margin-", "scroll-padding-", ""];
    let sided = |it: &str| ["left", "right"].iter().any(|side| is_property(line, &format!("{it}{side}")));
    let corner = ["border-top-left", "border-top-right", "border-bottom-left", "border-bottom-right"];
    let valued =
        ["text-align: left", "text-align: right", "float: left", "float: right", "clear: left", "clear: right"];
    properties.into_iter().any(sided)
        || corner.iter().any(|it| line.starts_with(it))
        || valued.iter().any(|it| line.starts_with(it))
}

/// Whether a line sets that property, or one that begins with it, such as `border-left-width`.
fn is_property(line: &str, name: &str) -> bool {
    let rest = line.strip_prefix(name);
    rest.is_some_and(|it| it.starts_with(':') || (name.contains('-') && it.starts_with('-'))) && line.ends_with(';')
}

/// The lines inside the styles of a file.
fn is_style(source: &Source, line: &str) -> bool {
    let styles = if source.name.ends_with(".svelte") {
        source.text.split("<style>").nth(1).unwrap_or_default()
    } else if source.name.ends_with(".css") {
        &source.text
    } else {
        ""
    };
    styles.lines().any(|it| it == line)
}

#[test]
fn the_layout_mirrors_where_words_run_from_right_to_left() {
    let found = lines_that(|source, line| names_a_side(line) && is_style(source, line));

    assert!(found.is_empty(), "say inline-start and inline-end instead of left and right:\n{}", found.join("\n"));
}

#[test]
fn a_side_of_the_screen_is_told_from_the_beginning_of_a_line() {
    let sides = [
        "  margin-left: 1rem;",
        "border-left-width: 1px;",
        "left: 0;",
        "text-align: right;",
        "float: left;",
        "border-top-left-radius: 4px;",
        "scroll-padding-right: 1px;",
    ];
    let lines = [
        "margin-inline-start: 1rem;",
        "text-align: end;",
        "float: inline-start;",
        "border-start-start-radius: 4px;",
        "left: number; right: number",
        "transform: scale(2);",
    ];

    assert!(sides.iter().all(|it| names_a_side(it)));
    assert!(!lines.iter().any(|it| names_a_side(it)));
}

/// Movements across, which run the same way in both directions unless a second rule turns them.
#[test]
fn what_moves_across_has_a_rule_for_the_other_direction() {
    let across = |line: &str| line.contains("translateX(") || line.contains("to right") || line.contains("to left");
    let has_styles = |it: &Source| !it.name.ends_with(".ts");
    let moving: Vec<Source> =
        sources().into_iter().filter(|it| has_styles(it) && it.text.lines().any(across)).collect();

    assert!(!moving.is_empty(), "nothing moves across: the test looks at nothing");
    for source in moving {
        assert!(source.text.contains(":dir(rtl)"), "ui/src/{} moves across without a rule for :dir(rtl)", source.name);
    }
}
