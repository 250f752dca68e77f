//! What the six ways of working do with the candidates (clinical 7.2).

use std::cmp::Reverse;

use super::candidates::Candidate;
use super::proposal::Limits;
use super::{Area, Basis, Fact, Lately, Mode, PlanBook, Points, Rule, School, Stage, Suggestion};
use crate::exercise::HEAVY;

/// Candidates in the order in which they take the places, with the rule of each.
pub(crate) struct Arranged<'a> {
    pub order: Vec<(&'a Fact, Suggestion)>,
    pub beside: Vec<Suggestion>,
    pub limits: Limits,
}

/// A candidate and the rule that named it.
type Ruled<'a> = (Candidate<'a>, Rule);

/// Puts the candidates in the order of the way of working. What the person chose comes first; when things got worse,
/// the gentlest comes first.
pub(crate) fn arrange<'a>(
    book: &'a PlanBook,
    basis: &'a Basis,
    lately: &Lately,
    fit: Vec<Candidate<'a>>,
) -> Arranged<'a> {
    let (picked, rest): (Vec<_>, Vec<_>) = fit.into_iter().partition(|it| lately.picks.contains(&it.fact.slug));
    let picked = picked.into_iter().map(|it| (it, Rule::Chosen));
    let ruled: Vec<Ruled<'a>> = match lately.lighter {
        Some(why) => gentle(rest).into_iter().map(|it| (it, Rule::Gentle { why })).collect(),
        None => by_mode(book, basis, lately, rest),
    };
    let order = picked.chain(ruled).map(|(it, rule)| (it.fact, suggestion(&it, rule))).collect();
    Arranged { order, beside: beside(book, basis), limits: limits(book, basis, lately) }
}

fn by_mode<'a>(book: &PlanBook, basis: &Basis, lately: &Lately, mut fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    by_points(&mut fit);
    match basis.mode {
        Mode::Unified => unified(basis, fit),
        Mode::Toolbox => toolbox(basis, fit),
        Mode::Relationship => relationship(book, basis, fit),
        Mode::Home => home(book, basis, fit),
        Mode::Free => free(book, basis, lately, fit),
        Mode::Whole => whole(basis, lately, fit),
    }
}

/// Each candidate with its rule.
fn ruled<'a>(fit: Vec<Candidate<'a>>, rule: impl Fn(&Candidate<'a>) -> Rule) -> Vec<Ruled<'a>> {
    let with_rule = |it: Candidate<'a>| {
        let rule = rule(&it);
        (it, rule)
    };
    fit.into_iter().map(with_rule).collect()
}

/// The most points first; of equal ones, what the rows name first.
fn by_points(fit: &mut [Candidate<'_>]) {
    fit.sort_by_key(|it| (Reverse(it.points.total()), it.order));
}

/// The rule of a candidate that its cell does not name: it comes first for its problem, or the stage prefers it.
fn plain_rule(basis: &Basis, it: &Candidate<'_>) -> Rule {
    let first = it.row.is_some_and(|row| row.base.contains(&it.fact.slug));
    if !first && basis.stage != Stage::Practise && it.row.is_none() { Rule::Stage } else { Rule::First }
}

/// Whether the cell of the way of working names it.
fn in_cell(mode: Mode, it: &Candidate<'_>) -> bool {
    it.row.is_some_and(|row| row.cell(mode).contains(&it.fact.slug.as_str()))
}

/// One surface and one root of the same problem first, then the rest by points. The limits see to it that one root is
/// enough for a week.
fn unified<'a>(basis: &Basis, fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let pair = pair_of(basis, &fit);
    let place = |it: &Candidate<'_>| pair.iter().position(|order| *order == Some(it.order)).unwrap_or(pair.len());
    let rule = |it: &Candidate<'_>| match (part(it, false), part(it, true)) {
        (true, _) => Rule::Surface { root: None },
        // What comes first for its problem anyway need not be the root of another pair.
        (_, true) if place(it) < pair.len() || !in_base(it) => Rule::Root { surface: None },
        _ => plain_rule(basis, it),
    };
    let mut ruled: Vec<Ruled<'a>> = ruled(fit, rule);
    ruled.sort_by_key(|(it, _)| place(it));
    ruled
}

/// Whether a candidate is a surface, or a root, of its problem.
fn part(it: &Candidate<'_>, root: bool) -> bool {
    it.row.is_some_and(|row| {
        let cell = if root { &row.unified.root } else { &row.unified.surface };
        cell.contains(&it.fact.slug)
    })
}

/// Surface and root of the most pressing problem that still has both.
fn pair_of(basis: &Basis, fit: &[Candidate<'_>]) -> [Option<usize>; 2] {
    let best = |problem: &str, root: bool| {
        let of = |it: &&Candidate<'_>| it.row.is_some_and(|row| row.key == problem) && part(it, root);
        fit.iter().find(of).map(|it| it.order)
    };
    let pair = |problem: &str| Some([Some(best(problem, false)?), Some(best(problem, true)?)]);
    basis.ranked().find_map(|it| pair(it.0)).unwrap_or_default()
}

/// By evidence, then by the person's own results, then by points. What does not seem to help them comes last, however
/// well it was tested with others.
fn toolbox<'a>(basis: &Basis, mut fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let last = |it: &Points| it.own < 0;
    fit.sort_by_key(|it| {
        let points = &it.points;
        (last(points), Reverse((points.problem > 0, points.evidence, points.own, points.total())), it.order)
    });
    let rule = |it: &Candidate<'_>| match in_cell(Mode::Toolbox, it) {
        true => Rule::Tested,
        false => plain_rule(basis, it),
    };
    ruled(fit, rule)
}

/// In the order of the rows: the person's own preference decides among them.
fn relationship<'a>(book: &PlanBook, basis: &Basis, mut fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let carries = |it: &Candidate<'_>| {
        in_cell(Mode::Relationship, it) || it.row.is_none() && book.modes.relationship_prefer.contains(&it.fact.slug)
    };
    fit.sort_by_key(|it| (!carries(it), it.order));
    let rule = |it: &Candidate<'_>| if carries(it) { Rule::Carries } else { plain_rule(basis, it) };
    ruled(fit, rule)
}

/// The home school first, then what may be borrowed; without a reason nothing is.
fn home<'a>(book: &PlanBook, basis: &Basis, fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let schools = book.modes.schools.get(&basis.home).map_or(&[][..], Vec::as_slice);
    // The rows give their example for one school; what they name there belongs to it whatever else it belongs to.
    let example = |it: &Candidate<'_>| {
        basis.home == School::Cbt && it.row.is_some_and(|row| row.home.base.contains(&it.fact.slug))
    };
    let at_home = |it: &Candidate<'_>| schools.contains(&it.fact.modality) || example(it);
    let (mut home, mut other): (Vec<_>, Vec<_>) = fit.into_iter().partition(at_home);
    home.sort_by_key(|it| (!in_cell(Mode::Home, it), Reverse(it.points.total()), it.order));
    let none_at_home = home.is_empty();
    // What the row itself borrows comes before what could be borrowed as well.
    let lent = |it: &Candidate<'_>| it.row.is_some_and(|row| row.home.imports.contains(&it.fact.slug));
    match none_at_home {
        true => other.sort_by_key(|it| it.order),
        false => other.sort_by_key(|it| (!lent(it), Reverse(it.points.total()), it.order)),
    }
    let may_borrow = !basis.import_reason.trim().is_empty();
    let borrowed = other.into_iter().filter_map(|it| match none_at_home {
        true => in_base(&it).then_some((it, Rule::First)),
        false => may_borrow.then_some((it, Rule::Borrowed)),
    });
    let rest = home.split_off(home.len().min(BEFORE_BORROWING));
    let at_home = |list: Vec<Candidate<'a>>| list.into_iter().map(|it| (it, Rule::AtHome));
    at_home(home).chain(borrowed).chain(at_home(rest)).collect()
}

/// How many of the home school come before something is borrowed: with fewer, home would lose its share.
const BEFORE_BORROWING: usize = 2;

fn in_base(it: &Candidate<'_>) -> bool {
    it.row.is_some_and(|row| row.base.contains(&it.fact.slug))
}

/// What fits how it was lately first; the limits see to it that no school comes twice.
fn free<'a>(book: &PlanBook, basis: &Basis, lately: &Lately, mut fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let wanted = book.modes.weather.get(&lately.weather).map_or(&[][..], Vec::as_slice);
    let fits = |it: &Candidate<'_>| it.fact.purposes.iter().any(|purpose| wanted.contains(purpose));
    fit.sort_by_key(|it| (!(in_cell(Mode::Free, it) && fits(it)), !in_cell(Mode::Free, it)));
    let rule = |it: &Candidate<'_>| match in_cell(Mode::Free, it) {
        true => Rule::Mixed { weather: if fits(it) { lately.weather } else { super::Weather::Unknown } },
        false => plain_rule(basis, it),
    };
    ruled(fit, rule)
}

/// One of each area, those first whose turn did not come last week; then the rest by points.
fn whole<'a>(basis: &Basis, lately: &Lately, fit: Vec<Candidate<'a>>) -> Vec<Ruled<'a>> {
    let area = |it: &Candidate<'_>| {
        let areas = it.row.into_iter().flat_map(|row| &row.whole);
        areas.filter(|(_, slugs)| slugs.contains(&it.fact.slug)).map(|it| *it.0).next()
    };
    let served: Vec<Area> = fit.iter().filter(|it| lately.last_week.contains(&it.fact.slug)).filter_map(area).collect();
    let mut turns: Vec<Area> = Vec::new();
    let mut ruled: Vec<(usize, bool, Ruled<'a>)> = fit
        .into_iter()
        .map(|it| {
            let found = area(&it);
            let turn = found.map_or(usize::MAX, |area| turns.iter().filter(|it| **it == area).count());
            turns.extend(found);
            let rule = found.map_or_else(|| plain_rule(basis, &it), |area| Rule::Area { area });
            let late = found.is_some_and(|it| served.contains(&it));
            (turn, late, (it, rule))
        })
        .collect();
    // Within a turn they stay in the order of their points.
    ruled.sort_by_key(|(turn, late, _)| (*turn, *late));
    ruled.into_iter().map(|it| it.2).collect()
}

/// The lightest first, then the shortest, then by points; nothing heavy.
fn gentle(mut fit: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    fit.retain(|it| it.fact.intensity < HEAVY);
    fit.sort_by_key(|it| (it.fact.intensity, it.fact.minutes.0, Reverse(it.points.total()), it.order));
    fit
}

/// What stands beside the tasks when the relationship carries the work.
fn beside(book: &PlanBook, basis: &Basis) -> Vec<Suggestion> {
    if basis.mode != Mode::Relationship {
        return Vec::new();
    }
    let beside =
        |slug: &String| Suggestion { slug: slug.clone(), problem: None, rule: Rule::Beside, points: Points::default() };
    book.modes.relationship_always.iter().map(beside).collect()
}

fn limits(book: &PlanBook, basis: &Basis, lately: &Lately) -> Limits {
    let plain = |mode| lately.lighter.is_none() && basis.mode == mode;
    Limits {
        schools_once: plain(Mode::Free),
        roots_once: plain(Mode::Unified),
        imports: book.modes.home_imports,
        home_share: book.modes.home_share,
    }
}

pub(crate) fn suggestion(it: &Candidate<'_>, rule: Rule) -> Suggestion {
    let problem = it.row.map(|row| row.key.clone());
    Suggestion { slug: it.fact.slug.clone(), problem, rule, points: it.points }
}
