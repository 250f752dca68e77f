//! The page about safety says everything about every hazard.

use betweentimes_tests::places;

use crate::promises::named;

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
