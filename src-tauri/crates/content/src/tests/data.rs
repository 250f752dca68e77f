//! Helplines, feelings, habits and ratings.

use std::collections::BTreeSet;

use domain::helpline::{Country, Helpline, Status};

use super::reading::app_words;
use crate::{countries, families, habits, ratings, switched_on};

const EUROPEAN_UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

fn country(code: &str) -> Country {
    countries().into_iter().find(|it| it.code == code).expect("the country")
}

fn numbers(lines: &[Helpline]) -> Vec<&str> {
    lines.iter().map(|it| it.number.as_str()).collect()
}

#[test]
fn every_country_stands_there_once() {
    let codes: Vec<String> = countries().into_iter().map(|it| it.code).collect();

    assert!(codes.len() > 50);
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
}

#[test]
fn in_every_country_of_the_union_112_is_shown_first() {
    for code in EUROPEAN_UNION {
        assert_eq!(numbers(&switched_on(&country(code)).emergency).first(), Some(&"112"), "{code}");
    }
}

#[test]
fn only_numbers_seen_at_their_source_are_shown() {
    for shown in countries().iter().map(switched_on) {
        assert!(shown.emergency.iter().chain(&shown.lines).all(|it| it.status == Status::V), "{}", shown.code);
    }
}

#[test]
fn the_numbers_of_the_united_states_are_shown_and_the_treatment_line_is_told_apart() {
    let shown = switched_on(&country("US"));

    assert_eq!(numbers(&shown.emergency), ["911"]);
    assert_eq!(numbers(&shown.lines), ["988", "988", "1-800-662-4357", "1-800-487-4889"]);
    assert!(shown.lines.iter().filter(|it| it.number.starts_with("1-800")).all(|it| it.not_a_crisis_line));
}

#[test]
fn numbers_that_were_replaced_do_not_come_back() {
    let old = ["1393", "1800-221-4444", "199 284 284"];

    for known in countries() {
        assert!(known.lines.iter().all(|it| !old.contains(&it.number.as_str())), "{}", known.code);
    }
}

#[test]
fn a_number_from_memory_waits_for_a_second_check() {
    assert!(switched_on(&country("CZ")).lines.is_empty());
    assert!(!country("CZ").lines.is_empty());
}

#[test]
fn every_record_says_where_and_how_it_is_reached() {
    for known in countries() {
        for line in known.emergency.iter().chain(&known.lines) {
            let told = [&line.name, &line.number, &line.hours, &line.source];
            assert!(told.iter().all(|it| !it.trim().is_empty()), "{} {}", known.code, line.name);
            assert!(!line.languages.is_empty() && !line.channel.is_empty(), "{} {}", known.code, line.name);
            assert!(["free", "local", "unknown"].contains(&line.cost.as_str()), "{} {}", known.code, line.name);
        }
    }
}

#[test]
fn there_are_sixty_six_feelings_in_nine_families_and_each_has_a_word() {
    let families = families();
    let words: Vec<String> = families.iter().flat_map(|it| it.words.clone()).collect();
    let mut ids: BTreeSet<String> = families.iter().map(|it| format!("family-{}", it.key)).collect();
    ids.extend(words.iter().map(|it| format!("feeling-{it}")));

    let said = app_words("feelings.ftl");

    assert_eq!((families.len(), words.len()), (9, 66));
    assert_eq!(said.keys().cloned().collect::<BTreeSet<_>>(), ids);
    assert!(said.iter().all(|(id, it)| id.starts_with("family-") || it.attributes.contains_key("says")));
}

#[test]
fn none_of_these_is_the_first_of_fifteen_habits_and_each_has_its_words() {
    let ids: BTreeSet<String> = habits().iter().map(|it| format!("habit-{it}")).collect();

    let said = app_words("habits.ftl");

    assert_eq!((habits().len(), habits()[0].as_str()), (15, "none"));
    assert_eq!(said.keys().cloned().collect::<BTreeSet<_>>(), ids);
    assert!(said.values().all(|it| it.attributes.contains_key("means") && it.attributes.contains_key("asks")));
}

#[test]
fn every_rating_names_both_of_its_ends() {
    let ids: BTreeSet<String> = ratings().iter().map(|it| format!("rating-{it}")).collect();

    let said = app_words("ratings.ftl");

    assert_eq!(said.keys().cloned().collect::<BTreeSet<_>>(), ids);
    assert!(said.values().all(|it| ["low", "high", "hint"].iter().all(|name| it.attributes.contains_key(*name))));
}
