//! The page about safety names only tests that there are, and says everything about every hazard.

use betweentimes_tests::places;

/// What is said about each hazard.
const PARTS: [&str; 8] = ["Cause", "Effect", "Initial risk", "Control", "Tests", "Residual risk", "Owner", "Status"];

const SEVERITIES: [&str; 5] = ["minor", "significant", "considerable", "major", "catastrophic"];

/// How likely, with the risk at each severity.
const RISKS: [(&str, [u8; 5]); 5] = [
    ("very high", [3, 4, 4, 5, 5]),
    ("high", [2, 3, 3, 4, 5]),
    ("medium", [2, 2, 3, 3, 4]),
    ("low", [1, 2, 2, 3, 4]),
    ("very low", [1, 1, 2, 2, 3]),
];

fn page() -> String {
    places::text("docs/SAFETY.md")
}

/// The hazards of the log, each with its heading.
fn hazards(page: &str) -> Vec<&str> {
    let log = page.split("\n## ").find(|it| it.starts_with("Hazard log")).expect("a hazard log");
    log.split("\n### ").skip(1).collect()
}

/// What a hazard says in one of its parts.
fn part<'h>(hazard: &'h str, name: &str) -> &'h str {
    let begin = format!("- **{name}.**");
    let after = hazard.split_once(&begin).map(|it| it.1).unwrap_or_default();
    after.split("\n- **").next().unwrap_or_default().trim()
}

/// The tests that a text names as `path::name`: the path and the name.
fn named(text: &str) -> Vec<(&str, &str)> {
    text.split('`').skip(1).step_by(2).filter_map(|it| it.split_once("::")).collect()
}

/// Whether a source has a test of this name, in Rust or in TypeScript.
fn is_test(source: &str, path: &str, name: &str) -> bool {
    if !path.ends_with(".rs") {
        return source.contains("test(") && source.contains(&format!("\"{name}\""));
    }
    let function = format!("fn {name}(");
    let tests = source.split("#[test]").skip(1);
    tests.filter_map(|it| it.split_once('{')).any(|it| it.0.contains(&function))
}

#[test]
fn every_test_that_the_page_names_exists() {
    let page = page();
    let mut gone = Vec::new();
    for (path, name) in named(&page) {
        let source = std::fs::read_to_string(places::root().join(path)).unwrap_or_default();
        if !is_test(&source, path, name) {
            gone.push(format!("{path}::{name}"));
        }
    }

    assert!(named(&page).len() > 60, "only {} tests are named: the test looks at nothing", named(&page).len());
    assert!(gone.is_empty(), "docs/SAFETY.md names tests that are not there:\n{}", gone.join("\n"));
}

#[test]
fn a_test_that_is_not_there_would_be_noticed() {
    let ours = places::text("tests/contract/safety.rs");

    assert!(is_test(&ours, "safety.rs", "a_test_that_is_not_there_would_be_noticed"));
    assert!(!is_test(&ours, "safety.rs", "is_test"), "a function that is no test");
    assert!(!is_test(&ours, "safety.rs", "a_test_that_is_not_there"), "half a name");
    assert!(!is_test("test(\"one thing\", () => {})", "one.test.ts", "another thing"));
}

#[test]
fn every_hazard_has_all_of_its_parts() {
    let page = page();
    let hazards = hazards(&page);

    assert!(hazards.len() >= 18, "{} hazards", hazards.len());
    for (at, hazard) in hazards.iter().enumerate() {
        let heading = hazard.lines().next().unwrap_or_default();
        assert!(heading.starts_with(&format!("HZ-{:02} ", at + 1)), "the next number: {heading}");
        for name in PARTS {
            assert!(!part(hazard, name).is_empty(), "{heading}: nothing under “{name}”");
        }
        assert!(!named(part(hazard, "Tests")).is_empty(), "{heading}: no test at all");
    }
}

#[test]
fn a_risk_is_what_the_table_makes_of_it_and_does_not_grow_by_its_control() {
    let page = page();
    for hazard in hazards(&page) {
        let heading = hazard.lines().next().unwrap_or_default();
        let [initial, residual] = ["Initial risk", "Residual risk"]
            .map(|it| risk(part(hazard, it)).unwrap_or_else(|| panic!("{heading}: {it}")));
        assert!(residual <= initial, "{heading}");
        assert!(residual < 4 || part(hazard, "Status") == "open", "{heading}: {residual} is not taken");
    }
}

/// The risk at the start of a text such as `major × low = 3. More`; none when it does not add up.
fn risk(said: &str) -> Option<u8> {
    let (severity, rest) = said.split_once(" × ")?;
    let (likelihood, rest) = rest.split_once(" = ")?;
    let at = SEVERITIES.iter().position(|it| *it == severity)?;
    let risk = RISKS.iter().find(|it| it.0 == likelihood)?.1[at];
    rest.starts_with(&risk.to_string()).then_some(risk)
}

#[test]
fn a_hazard_with_something_untested_is_open() {
    let page = page();
    for hazard in hazards(&page) {
        let heading = hazard.lines().next().unwrap_or_default();
        let status = part(hazard, "Status");
        assert!(["open", "closed"].contains(&status), "{heading}: “{status}”");
        assert!(status == "open" || !part(hazard, "Tests").contains("no test yet"), "{heading}");
    }
}
