//! What may be suggested at all (clinical 7.1, step 2).

use std::collections::BTreeMap;

use super::points::Counter;
use super::{Apart, Basis, Fact, Lately, LeftOut, PlanBook, Points, ProblemRow, Stage};
use crate::exercise::{Gate, HEAVY};

/// An exercise that may be suggested.
#[derive(Debug, Clone)]
pub(crate) struct Candidate<'a> {
    pub fact: &'a Fact,
    /// The row it comes from; missing when only the stage or the person named it.
    pub row: Option<&'a ProblemRow>,
    /// Its place among all candidates: by the rank of the problem, then in the order of the row.
    pub order: usize,
    pub points: Points,
}

/// What may be suggested, and what not.
pub(crate) struct Candidates<'a> {
    pub fit: Vec<Candidate<'a>>,
    pub left_out: Vec<Apart>,
}

/// Gathers what the rows, the stage and the person name, each once: for the most pressing of its problems.
pub(crate) fn gather<'a>(
    book: &'a PlanBook,
    shelf: &'a [Fact],
    basis: &'a Basis,
    lately: &'a Lately,
) -> Candidates<'a> {
    let counter = Counter { book, basis, lately };
    let facts: BTreeMap<&str, &Fact> = shelf.iter().map(|it| (it.slug.as_str(), it)).collect();
    let mut candidates = Candidates { fit: Vec::new(), left_out: Vec::new() };
    for (order, Named { slug, row, weight }) in named(book, shelf, basis, lately).into_iter().enumerate() {
        let Some(fact) = facts.get(slug).copied() else { continue };
        if let Some(why) = left_out(book, basis, lately, fact) {
            candidates.left_out.push(Apart { slug: slug.to_owned(), why });
            continue;
        }
        let in_cell = row.is_some_and(|it| it.cell(basis.mode).contains(&slug));
        let points = counter.points(fact, weight, in_cell);
        candidates.fit.push(Candidate { fact, row, order, points });
    }
    candidates
}

/// A name with the row that named it first.
struct Named<'a> {
    slug: &'a str,
    row: Option<&'a ProblemRow>,
    weight: i32,
}

fn named<'a>(book: &'a PlanBook, shelf: &'a [Fact], basis: &'a Basis, lately: &'a Lately) -> Vec<Named<'a>> {
    let mut named: Vec<Named<'a>> = Vec::new();
    let mut add = |slug: &'a str, row: Option<&'a ProblemRow>, weight: i32| {
        let beside = book.modes.relationship_always.iter().any(|it| it == slug);
        if !beside && !named.iter().any(|it| it.slug == slug) {
            named.push(Named { slug, row, weight });
        }
    };
    let rows = || basis.ranked().filter_map(|(problem, weight)| Some((book.row(problem)?, weight)));
    for (row, weight) in rows() {
        for slug in row.cell(basis.mode).into_iter().chain(row.base.iter().map(String::as_str)) {
            add(slug, Some(row), weight);
        }
    }
    for (row, weight) in rows().filter(|_| basis.mode == super::Mode::Home) {
        let home = book.modes.schools.get(&basis.home).map_or(&[][..], Vec::as_slice);
        let of_home = |it: &&Fact| home.contains(&it.modality) && it.suits.contains(&row.code);
        shelf.iter().filter(of_home).for_each(|it| add(&it.slug, Some(row), weight));
    }
    if basis.mode == super::Mode::Relationship && rows().next().is_some() {
        book.modes.relationship_prefer.iter().for_each(|it| add(it, None, 0));
    }
    if basis.stage != Stage::Practise {
        book.prefer(basis.stage).iter().for_each(|it| add(it, None, 0));
    }
    lately.picks.iter().for_each(|it| add(it, None, 0));
    named
}

/// Why an exercise stays out; nothing when it may be suggested. What a person chose is only held back by what keeps them
/// safe.
pub(crate) fn left_out(book: &PlanBook, basis: &Basis, lately: &Lately, fact: &Fact) -> Option<LeftOut> {
    if lately.at_hand.iter().any(|it| it.0.as_deref() == Some(&fact.slug)) {
        return Some(LeftOut::AtHand);
    }
    if let Some(why) = not_safe(book, basis, fact) {
        return Some(why);
    }
    let chosen = lately.picks.contains(&fact.slug);
    let unwanted = [
        (lately.out_of_sight.contains(&fact.slug), LeftOut::OutOfSight),
        (lately.not_now.contains(&fact.slug), LeftOut::NotNow),
        (lately.did_not_fit.contains(&fact.slug), LeftOut::DidNotFit),
        (basis.dislikes.contains(&fact.slug) || basis.dislikes.contains(&fact.modality), LeftOut::Disliked),
    ];
    unwanted.into_iter().find(|it| it.0 && !chosen).map(|it| it.1)
}

fn not_safe(book: &PlanBook, basis: &Basis, fact: &Fact) -> Option<LeftOut> {
    if let Some(gate) = fact.gates.iter().find(|it| basis.closed.contains(it)) {
        return Some(LeftOut::Closed { gate: *gate });
    }
    let rows = || basis.ranked().filter_map(|it| book.row(it.0));
    let heavy = fact.intensity >= HEAVY;
    if rows().any(|it| it.stabilise && (heavy || it.never.contains(&fact.slug))) {
        return Some(LeftOut::NotAlone);
    }
    let agreed = heavy || fact.gates.contains(&Gate::Therapist) || rows().any(|it| it.agreed.contains(&fact.slug));
    (agreed && !basis.therapist_agrees).then_some(LeftOut::NeedsTherapist)
}
