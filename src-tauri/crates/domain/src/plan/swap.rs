//! "That did not fit": the same purpose, another school (clinical 7.1, step 5).

use std::cmp::Reverse;

use super::candidates::left_out;
use super::points::Counter;
use super::{Basis, Fact, Lately, PlanBook, Rule, Suggestion};

/// How many are offered.
const MOST: usize = 3;
/// Schools that are no exercises to try: they are about the plan and the sessions themselves.
const ABOUT_ITSELF: [&str; 3] = ["sessions", "plans", "journal"];

/// What shares a purpose with an exercise and comes from another school, the nearest first; at most three. Empty for an
/// exercise that is not on the shelf.
#[must_use]
pub fn swap(book: &PlanBook, shelf: &[Fact], basis: &Basis, lately: &Lately, slug: &str) -> Vec<Suggestion> {
    let Some(old) = shelf.iter().find(|it| it.slug == slug) else { return Vec::new() };
    let counter = Counter { book, basis, lately };
    let shared = |it: &Fact| it.purposes.iter().filter(|purpose| old.purposes.contains(purpose)).count();
    let suits = |it: &Fact| {
        basis.ranked().find(|(problem, _)| book.row(problem).is_some_and(|row| it.suits.contains(&row.code)))
    };
    let mut found: Vec<_> = shelf
        .iter()
        .filter(|it| it.slug != old.slug && it.modality != old.modality && shared(it) > 0)
        .filter(|it| !ABOUT_ITSELF.contains(&it.modality.as_str()))
        .filter(|it| left_out(book, basis, lately, it).is_none())
        .map(|it| {
            let problem = suits(it);
            let points = counter.points(it, problem.map_or(0, |it| it.1), false);
            let problem = problem.map(|it| it.0.to_owned());
            let rule = Rule::Instead { of: slug.to_owned() };
            (shared(it), Suggestion { slug: it.slug.clone(), problem, rule, points })
        })
        .collect();
    found.sort_by_key(|(shared, it)| (Reverse(*shared), Reverse(it.points.total()), it.slug.clone()));
    found.into_iter().map(|it| it.1).take(MOST).collect()
}
