//! Feelings, habits and ratings.

use std::collections::BTreeSet;

use super::reading::app_words;
use crate::{families, habits, ratings};

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
