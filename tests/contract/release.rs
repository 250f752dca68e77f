//! What must never be in a release.

use betweentimes_tests::places;

#[test]
fn a_release_cannot_be_driven_from_outside() {
    let manifest = places::text("src-tauri/Cargo.toml");
    let features = manifest.split("[features]").nth(1).expect("the window has a list of features");
    let features = features.split("\n[").next().expect("the list ends where the next one begins");

    assert!(!features.contains("default"), "`automation` must be asked for by name, so there are no default features");
    let harden = places::text("src-tauri/src/harden.rs");
    for variable in ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"] {
        let list = harden.split("const REMOVED").nth(1).and_then(|it| it.split("];").next()).expect("a list");
        assert!(list.contains(variable), "the app has to take {variable} out of its environment before it starts");
    }
}

#[test]
fn the_window_gives_up_incognito_only_for_the_journeys() {
    let window = places::text("src-tauri/src/window.rs");
    let before = window.split(".incognito(false)").next().expect("a beginning");

    assert_eq!(window.matches(".incognito(").count(), 1);
    let guard = before.rfind(r#"#[cfg(feature = "automation")]"#).expect("only the build for the journeys may do this");
    assert!(before[guard..].lines().count() <= 2, "the guard stands right before it");
}

#[test]
fn nothing_that_opens_the_developer_tools_or_files_is_switched_on() {
    let manifests = places::text("Cargo.toml") + &places::text("src-tauri/Cargo.toml");

    for feature in ["devtools", "protocol-asset", "webview-data-url", "macos-private-api", "\"unstable\""] {
        assert!(!manifests.contains(feature), "the feature `{feature}` opens the window to more than our own pages");
    }
}

#[test]
fn both_licences_are_in_the_repository() {
    assert!(places::text("LICENSE-MIT").contains("Permission is hereby granted"));
    assert!(places::text("LICENSE-APACHE").contains("Apache License"));
    assert!(places::text("Cargo.toml").contains(r#"license = "MIT OR Apache-2.0""#));
}

#[test]
fn the_first_lines_of_the_process_leave_nothing_readable_behind() {
    let shell = places::text("src-tauri/src/lib.rs");
    let run = shell.split("pub fn run()").nth(1).expect("the shell runs");
    let first = run.lines().nth(1).unwrap_or_default();

    assert_eq!(first.trim(), "harden::process();", "hardening comes before anything else");
}
