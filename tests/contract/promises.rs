//! The pages that promise something name tests that there are, and leave nothing out.

use std::collections::BTreeMap;

use betweentimes_tests::places;
use content::reading::{grade, words};

/// The pages, with how many tests each of them names at least.
const PAGES: [(&str, usize); 5] =
    [("docs/SAFETY.md", 60), ("ACCESSIBILITY.md", 60), ("PRIVACY.md", 30), ("SECURITY.md", 40), ("docs/MIND.md", 40)];

/// The criteria of WCAG 2.2, level A. 4.1.1 was taken out.
const LEVEL_A: [&str; 31] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1", "2.1.2", "2.1.4",
    "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "3.1.1",
    "3.2.1", "3.2.2", "3.2.6", "3.3.1", "3.3.2", "3.3.7", "4.1.2",
];

/// The criteria of WCAG 2.2, level AA.
const LEVEL_AA: [&str; 24] = [
    "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.4.5",
    "2.4.6", "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4", "3.3.3", "3.3.4", "3.3.8", "4.1.3",
];

/// The tests that a text names as `path::name`: the path and the name.
pub fn named(text: &str) -> Vec<(&str, &str)> {
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

/// The tests that a page names and nobody wrote.
fn gone(page: &str) -> Vec<String> {
    let is_gone = |(path, name): &(&str, &str)| {
        let source = std::fs::read_to_string(places::root().join(path)).unwrap_or_default();
        !is_test(&source, path, name)
    };
    named(page).into_iter().filter(is_gone).map(|(path, name)| format!("{path}::{name}")).collect()
}

#[test]
fn every_test_that_a_page_names_exists() {
    for (page, least) in PAGES {
        let text = places::text(page);
        let count = named(&text).len();
        let gone = gone(&text);

        assert!(count >= least, "{page} names {count} tests and not {least}: the test looks at nothing");
        assert!(gone.is_empty(), "{page} names tests that are not there:\n{}", gone.join("\n"));
    }
}

#[test]
fn a_test_that_is_not_there_would_be_noticed() {
    let ours = places::text("tests/contract/promises.rs");

    assert!(is_test(&ours, "promises.rs", "a_test_that_is_not_there_would_be_noticed"));
    assert!(!is_test(&ours, "promises.rs", "is_test"), "a function that is no test");
    assert!(!is_test(&ours, "promises.rs", "a_test_that_is_not_there"), "half a name");
    assert!(!is_test("test(\"one thing\", () => {})", "one.test.ts", "another thing"));
    assert_eq!(gone("`tests/contract/promises.rs::nobody_wrote_this`").len(), 1);
}

/// The rows of a page's tables, each as its cells.
fn rows(page: &str) -> Vec<Vec<&str>> {
    let lines = page.lines().filter_map(|it| it.strip_prefix('|')?.strip_suffix('|'));
    lines.map(|it| it.split('|').map(str::trim).collect()).collect()
}

/// What is wrong with the table of criteria: one that is not there once, has another level, or leaves a cell blank.
fn wrong_criteria(page: &str) -> Vec<String> {
    let mut left: BTreeMap<&str, &str> = LEVEL_A.map(|it| (it, "A")).into_iter().collect();
    left.extend(LEVEL_AA.map(|it| (it, "AA")));
    let mut wrong = Vec::new();
    for row in rows(page).into_iter().filter(|it| it[0].starts_with(|it: char| it.is_ascii_digit())) {
        let (number, name) = row[0].split_once(' ').unwrap_or((row[0], ""));
        let level = left.remove(number);
        let said = |at: usize| row.get(at).is_some_and(|it| !it.is_empty());
        let is_whole = !name.is_empty() && [2, 3, 4].into_iter().all(said) && row.len() == 5;
        if level.is_none() || level != row.get(1).copied() || !is_whole {
            wrong.push(format!("{number}: {row:?}"));
        }
    }
    wrong.extend(left.into_keys().map(|it| format!("{it} is not there")));
    wrong
}

#[test]
fn every_criterion_of_wcag_has_its_row() {
    let wrong = wrong_criteria(&places::text("ACCESSIBILITY.md"));

    assert!(wrong.is_empty(), "ACCESSIBILITY.md:\n{}", wrong.join("\n"));
}

#[test]
fn a_criterion_that_is_missing_twice_there_or_blank_would_be_noticed() {
    let page = places::text("ACCESSIBILITY.md");
    let row = page.lines().find(|it| it.starts_with("| 1.4.5 ")).expect("the row of 1.4.5");

    for spoilt in
        [String::new(), format!("{row}\n{row}"), row.replacen(" AA ", " A ", 1), "| 1.4.5 | AA |  |  |  |".into()]
    {
        assert_eq!(wrong_criteria(&page.replace(row, &spoilt)).len(), 1, "{spoilt}");
    }
}

/// What is wrong with the answers to MIND: a question that is not there once, in order, or has no answer or proof.
fn wrong_answers(page: &str) -> Vec<String> {
    let is_question = |it: &&str| it.strip_prefix('M').is_some_and(|it| it.parse::<u32>().is_ok());
    let all: Vec<Vec<&str>> = rows(page).into_iter().filter(|it| is_question(&it[0])).collect();
    let expected = (1..=99).map(|it| format!("M{it}"));
    let is_whole = |row: &&Vec<&str>| row.len() == 4 && row.iter().all(|it| !it.is_empty());
    let mut wrong: Vec<String> = all.iter().filter(|it| !is_whole(it)).map(|it| format!("{it:?}")).collect();
    if !expected.eq(all.iter().map(|it| it[0].to_owned())) {
        wrong.push("M1 to M99 are not there once each, in order".to_owned());
    }
    wrong
}

#[test]
fn every_question_of_mind_has_an_answer_and_a_proof() {
    let page = places::text("docs/MIND.md");
    let wrong = wrong_answers(&page);

    assert!(wrong.is_empty(), "docs/MIND.md:\n{}", wrong.join("\n"));
    assert_eq!(rows(&page).iter().filter(|it| it[0].starts_with('X')).count(), 6, "six more");
}

#[test]
fn a_question_without_an_answer_or_left_out_would_be_noticed() {
    let page = "| M1 | Runs on Android? | | A desktop app. |\n| M3 | Runs in a browser? | no | No. |";

    assert_eq!(wrong_answers(page).len(), 2);
}

/// The sentences of a page: without headings and labels, which would make it look easier than it is, and with each
/// paragraph in one line.
fn read_out(page: &str) -> Vec<String> {
    let paragraphs = page.split("\n\n").filter(|it| !it.trim_start().starts_with('#'));
    let plain = paragraphs.map(|it| it.split("**").step_by(2).collect::<String>());
    plain.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn the_privacy_page_is_short_and_easy_to_read() {
    let page = places::text("PRIVACY.md");
    let (promises, _) = page.split_once("\n## What shows it").expect("what shows it comes after the promises");
    let said = read_out(promises);
    let length: usize = said.iter().map(|it| words(it)).sum();
    let grade = grade(said.iter().map(String::as_str));

    assert!((400..=800).contains(&length), "{length} words");
    assert!(grade <= 8.0, "grade {grade:.1}");
    let told = format!("| M22 | Reading grade of that policy (a number) | {grade:.1} |");
    assert!(places::text("docs/MIND.md").contains(&told), "docs/MIND.md has another grade than {grade:.1}");
}

#[test]
fn a_page_for_lawyers_would_be_noticed() {
    let page = "**Purposes.** The aforementioned controller processes personal information for legitimate\n\
                organisational purposes, including but not limited to the continuous improvement of functionality.";
    let said = read_out(page);

    assert!(grade(said.iter().map(String::as_str)) > 8.0);
}

/// The rows of the fault programme that a text names beside its tests, such as T7.
fn fault_rows(page: &str) -> Vec<String> {
    let shown = rows(page).into_iter().filter_map(|it| it.get(2).copied());
    let parts = shown.flat_map(|it| it.split(", "));
    let is_row = |it: &&str| it.strip_prefix('T').is_some_and(|it| it.parse::<u32>().is_ok());
    parts.filter(is_row).map(str::to_owned).collect()
}

/// Those of them that the fault programme has not.
fn no_faults(page: &str) -> Vec<String> {
    let reliability = places::text("docs/RELIABILITY.md");
    fault_rows(page).into_iter().filter(|it| !reliability.contains(&format!("\n| {it} | "))).collect()
}

#[test]
fn every_row_of_the_fault_programme_that_the_security_page_names_is_there() {
    let page = places::text("SECURITY.md");

    assert!(fault_rows(&page).len() > 10, "the test looks at nothing");
    assert_eq!(no_faults(&page), Vec::<String>::new());
    assert_eq!(no_faults("| a threat | what is done | a test, T99, T7 |"), ["T99"], "the control");
}
