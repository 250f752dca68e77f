//! The plan: its rows, a plan for each problem in each way of working, and what holds for whatever happened lately.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use domain::exercise::{Gate, Kind};
use domain::plan::{
    Basis, Fact, Lately, LeftOut, Lighter, MOST_TASKS, Mode, OwnResult, ProblemRow, Proposal, Rule, School, Stage,
    Suggestion, Weather, suggest, swap,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::{instruments, plan_book, shelf};

fn facts() -> Vec<Fact> {
    shelf().packs().map(|it| Fact::from(&it.exercise)).collect()
}

fn fact<'a>(facts: &'a [Fact], slug: &str) -> &'a Fact {
    facts.iter().find(|it| it.slug == slug).expect("every suggestion is on the shelf")
}

fn plan(basis: &Basis, lately: &Lately) -> Proposal {
    suggest(plan_book(), &facts(), basis, lately)
}

fn basis(problem: &str, mode: Mode) -> Basis {
    Basis { problems: vec![problem.into()], mode, import_reason: "to rest in between".into(), ..Basis::default() }
}

fn slugs(list: &[Suggestion]) -> Vec<&str> {
    list.iter().map(|it| it.slug.as_str()).collect()
}

#[test]
fn every_problem_of_the_interview_has_a_row_and_every_row_names_what_is_on_the_shelf() {
    let interview = &shelf().find("und.start").expect("the interview").exercise;
    let concerns = interview.asks().find(|it| it.id == "concerns").expect("the concerns");
    let Kind::Multi { options, .. } = &concerns.kind else { panic!("concerns are any of several") };
    let rows: Vec<&str> = plan_book().problems.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(rows, options.iter().map(String::as_str).collect::<Vec<_>>());

    for (place, slug) in plan_book().named() {
        assert!(shelf().find(slug).is_some(), "{place} names {slug}, which is not on the shelf");
    }
    for row in &plan_book().problems {
        assert!(!row.base.is_empty() && Mode::ALL.iter().all(|it| !row.cell(*it).is_empty()), "{} has a gap", row.key);
        assert!(row.measures.iter().all(|it| instruments().iter().any(|one| one.key == *it)), "{}", row.key);
        let suits = shelf().packs().any(|it| it.exercise.suits.contains(&row.code));
        assert!(suits, "nothing on the shelf suits {}", row.code);
    }
}

/// Each plan in one line: problem, way of working, and what is suggested by which rule.
fn table() -> String {
    let mut table = String::new();
    for row in &plan_book().problems {
        for mode in Mode::ALL {
            let proposal = plan(&basis(&row.key, mode), &Lately::default());
            let tasks: Vec<String> =
                proposal.tasks.iter().map(|it| format!("{} ({})", it.slug, it.rule.key())).collect();
            let mode = serde_json::to_value(mode).unwrap();
            writeln!(table, "{:15} {:13} {}", row.key, mode.as_str().unwrap(), tasks.join(", ")).unwrap();
        }
    }
    table
}

#[test]
fn thirteen_problems_in_six_ways_of_working_give_the_plans_that_were_read_and_agreed_to() {
    let expected = include_str!("plan_table.txt");

    for (made, read) in table().lines().zip(expected.lines()) {
        assert_eq!(made, read);
    }
    assert_eq!(expected.lines().count(), 13 * 6);
    assert_eq!(table(), expected);
}

/// Whether it belongs to the home school: by its own school, or by the example that the row gives for one of them.
fn at_home(it: &Suggestion, row: Option<&ProblemRow>, basis: &Basis) -> bool {
    let example = basis.home == School::Cbt && row.is_some_and(|row| row.home.base.contains(&it.slug));
    example || plan_book().modes.schools[&basis.home].contains(&fact(&facts(), &it.slug).modality)
}

/// Whether a suggestion comes from where its rule says it comes from.
fn is_where_its_rule_says(it: &Suggestion, basis: &Basis) -> bool {
    let row = it.problem.as_deref().and_then(|it| plan_book().row(it));
    let rules = &plan_book().modes;
    let within = |list: &[String]| list.contains(&it.slug);
    match &it.rule {
        Rule::Surface { .. } => row.is_some_and(|row| within(&row.unified.surface)),
        Rule::Root { .. } => row.is_some_and(|row| within(&row.unified.root)),
        Rule::Tested => row.is_some_and(|row| within(&row.toolbox)),
        Rule::Carries => row.is_some_and(|row| within(&row.relationship)) || within(&rules.relationship_prefer),
        Rule::Beside => within(&rules.relationship_always),
        Rule::AtHome => at_home(it, row, basis),
        Rule::Borrowed => !at_home(it, row, basis),
        Rule::Mixed { .. } => row.is_some_and(|row| within(&row.free)),
        Rule::Area { area } => row.is_some_and(|row| within(&row.whole[area])),
        Rule::First => row.is_some_and(|row| row.everything_named().any(|one| one == it.slug)),
        Rule::Stage => plan_book().stages.iter().any(|one| one.stage == basis.stage && within(&one.prefer)),
        Rule::Chosen | Rule::Gentle { .. } | Rule::Instead { .. } => true,
    }
}

#[test]
fn unified_pairs_the_thought_today_with_its_root_about_the_same_problem() {
    let agreed = Basis { therapist_agrees: true, ..basis("anxiety", Mode::Unified) };
    let tasks = plan(&agreed, &Lately::default()).tasks;

    let (surface, root) = (&tasks[0], &tasks[1]);
    assert_eq!(surface.rule, Rule::Surface { root: Some(root.slug.clone()) });
    assert_eq!(root.rule, Rule::Root { surface: Some(surface.slug.clone()) });
    assert_eq!((surface.problem.as_deref(), root.problem.as_deref()), (Some("anxiety"), Some("anxiety")));
}

#[test]
fn the_therapists_tasks_come_first_and_count_against_the_limit() {
    for at_hand in 0..5 {
        let lately = Lately { at_hand: vec![(None, 10); at_hand], ..Lately::default() };
        let tasks = plan(&basis("worry", Mode::Toolbox), &lately).tasks;
        assert_eq!(tasks.len(), MOST_TASKS.saturating_sub(at_hand));
    }
}

#[test]
fn when_things_got_worse_one_gentle_task_is_left() {
    for why in [Lighter::Worse, Lighter::ItemNine] {
        let lately = Lately { lighter: Some(why), ..Lately::default() };
        let proposal = plan(&basis("depression", Mode::Toolbox), &lately);
        assert_eq!((proposal.tasks.len(), proposal.lighter), (1, Some(why)));
        assert_eq!(proposal.tasks[0].rule, Rule::Gentle { why });
        assert_eq!(fact(&facts(), &proposal.tasks[0].slug).intensity, 1);
    }
}

#[test]
fn with_trauma_nothing_heavy_is_suggested_whatever_was_agreed() {
    let agreed = |problems: &[&str], mode| Basis {
        problems: problems.iter().map(|it| (*it).to_owned()).collect(),
        therapist_agrees: true,
        ..basis("", mode)
    };
    for mode in Mode::ALL {
        let proposal = plan(&agreed(&["grief", "trauma", "pain"], mode), &Lately::default());
        for it in proposal.tasks.iter().chain(&proposal.others) {
            assert!(fact(&facts(), &it.slug).intensity < 3 && it.slug != "mind.bodyscan", "{mode:?}: {}", it.slug);
        }
    }
    let apart = plan(&agreed(&["grief", "trauma"], Mode::Free), &Lately::default()).left_out;
    assert!(apart.iter().any(|it| it.slug == "ges.chair" && it.why == LeftOut::NotAlone));
}

#[test]
fn what_needs_a_therapists_word_waits_for_it_and_says_so() {
    let plain = basis("anxiety", Mode::Toolbox);
    let apart = plan(&plain, &Lately::default()).left_out;
    assert!(apart.iter().any(|it| it.slug == "cbt.exposure" && it.why == LeftOut::NeedsTherapist));

    let agreed = Basis { therapist_agrees: true, ..plain };
    let proposal = plan(&agreed, &Lately::default());
    assert!(slugs(&proposal.tasks).contains(&"cbt.exposure") || slugs(&proposal.others).contains(&"cbt.exposure"));
}

#[test]
fn nothing_is_borrowed_without_a_reason_and_home_keeps_its_share() {
    let reasoned = basis("anxiety", Mode::Home);
    let tasks = plan(&reasoned, &Lately::default()).tasks;
    assert_eq!(tasks.iter().filter(|it| it.rule == Rule::Borrowed).count(), 1, "{tasks:?}");

    let tasks = plan(&Basis { import_reason: " ".into(), ..reasoned }, &Lately::default()).tasks;
    assert!(tasks.iter().all(|it| it.rule == Rule::AtHome), "{tasks:?}");
}

#[test]
fn a_whole_plan_reaches_every_area_of_its_row_within_two_weeks() {
    for row in &plan_book().problems {
        let basis = basis(&row.key, Mode::Whole);
        let first = plan(&basis, &Lately::default()).tasks;
        let last_week: BTreeSet<String> = first.iter().map(|it| it.slug.clone()).collect();
        let weeks: BTreeMap<String, u8> = last_week.iter().map(|it| (it.clone(), 1)).collect();
        let second = plan(&basis, &Lately { last_week, weeks, ..Lately::default() }).tasks;
        let reached: BTreeSet<_> = first
            .iter()
            .chain(&second)
            .filter_map(|it| if let Rule::Area { area } = it.rule { Some(area) } else { None })
            .collect();
        assert_eq!(reached, row.whole.keys().copied().collect(), "{}", row.key);
    }
}

#[test]
fn what_helped_before_moves_up_and_what_did_not_moves_down() {
    let basis = basis("stress", Mode::Toolbox);
    let with = |slug: &str, result| {
        let lately = Lately { results: BTreeMap::from([(slug.to_owned(), result)]), ..Lately::default() };
        let proposal = plan(&basis, &lately);
        let order: Vec<String> = proposal.tasks.iter().chain(&proposal.others).map(|it| it.slug.clone()).collect();
        order.iter().position(|it| it == slug).expect("it is suggested")
    };

    assert_eq!(with("cbt.problem", OwnResult::Helps), 0);
    assert!(with("cbt.problem", OwnResult::DoesNot) > with("cbt.problem", OwnResult::CannotTell));
}

#[test]
fn with_no_problem_named_only_the_stage_suggests() {
    assert_eq!(plan(&Basis::default(), &Lately::default()).tasks, []);

    let keep = Basis { stage: Stage::Keep, ..Basis::default() };
    let tasks = plan(&keep, &Lately::default()).tasks;
    assert!(!tasks.is_empty() && tasks.iter().all(|it| it.rule == Rule::Stage), "{tasks:?}");
}

#[test]
fn what_did_not_fit_is_swapped_for_the_same_purpose_from_another_school() {
    let all = facts();
    for old in &all {
        for it in swap(plan_book(), &all, &basis("anxiety", Mode::Toolbox), &Lately::default(), &old.slug) {
            let new = fact(&all, &it.slug);
            assert!(new.purposes.iter().any(|purpose| old.purposes.contains(purpose)), "{} for {}", it.slug, old.slug);
            assert_ne!(new.modality, old.modality, "{} for {}", it.slug, old.slug);
        }
    }
    let found = swap(plan_book(), &all, &basis("anxiety", Mode::Toolbox), &Lately::default(), "breath.coherent");
    assert_eq!(found.len(), 3);
    assert_eq!(swap(plan_book(), &all, &Basis::default(), &Lately::default(), "no.such"), []);
}

fn some_slugs(most: usize) -> impl Strategy<Value = BTreeSet<String>> {
    let all: Vec<String> = facts().into_iter().map(|it| it.slug).collect();
    subsequence(all, 0..=most).prop_map(|it| it.into_iter().collect())
}

fn any_basis() -> impl Strategy<Value = Basis> {
    let problems: Vec<String> = plan_book().problems.iter().map(|it| it.key.clone()).collect();
    let modalities: BTreeSet<String> = facts().into_iter().map(|it| it.modality).collect();
    let dislikes = (subsequence(modalities.into_iter().collect::<Vec<_>>(), 0..=3), some_slugs(3));
    let schools = [School::Cbt, School::Dynamic, School::GestaltHumanistic, School::Family, School::MindfulnessAct];
    let stages = [Stage::Understand, Stage::Together, Stage::Practise, Stage::Review, Stage::Keep];
    let gates = vec![Gate::Body, Gate::Hold, Gate::Cold, Gate::Trauma];
    let who = (select(schools.to_vec()), select(stages.to_vec()), select(vec!["", "to rest"]), any::<bool>());
    let what = (subsequence(problems, 0..=5).prop_shuffle(), select(Mode::ALL.to_vec()), dislikes);
    (what, who, subsequence(gates, 0..=4), proptest::option::of(5_u16..300)).prop_map(
        |((problems, mode, (modalities, slugs)), (home, stage, reason, agrees), gates, minutes)| Basis {
            problems,
            mode,
            home,
            import_reason: reason.into(),
            stage,
            minutes,
            dislikes: modalities.into_iter().chain(slugs).collect(),
            closed: gates.into_iter().collect(),
            therapist_agrees: agrees,
        },
    )
}

fn any_lately() -> impl Strategy<Value = Lately> {
    let results = select(vec![OwnResult::Helps, OwnResult::CannotTell, OwnResult::DoesNot]);
    let lighter = proptest::option::weighted(0.2, select(vec![Lighter::Worse, Lighter::ItemNine]));
    let weather = select(vec![Weather::Unknown, Weather::Low, Weather::Tense, Weather::Fair]);
    let marks = (some_slugs(4), some_slugs(4), some_slugs(3), some_slugs(3), some_slugs(3));
    let hands = proptest::collection::vec((proptest::option::of(some_slugs(1)), 0_u16..60), 0..5);
    let sets = (some_slugs(12), proptest::collection::vec(results, 12), some_slugs(10), some_slugs(6));
    (sets, marks, hands, lighter, weather).prop_map(
        |(
            (rated, results, weeks, last_week),
            (did_not_fit, not_now, picks, used, out_of_sight),
            hands,
            lighter,
            weather,
        )| Lately {
            results: rated.into_iter().zip(results).collect(),
            weeks: weeks.into_iter().zip((0_u8..6).cycle()).collect(),
            last_week,
            most_used: used.into_iter().collect(),
            at_hand: hands
                .into_iter()
                .map(|(it, minutes)| (it.and_then(|it| it.into_iter().next()), minutes))
                .collect(),
            lighter,
            did_not_fit,
            out_of_sight,
            not_now,
            picks: picks.into_iter().collect(),
            weather,
        },
    )
}

/// Why a suggestion is one that must not be made; nothing when it may.
fn breaks(it: &Suggestion, basis: &Basis, lately: &Lately) -> Option<&'static str> {
    let all = facts();
    let fact = fact(&all, &it.slug);
    let chosen = lately.picks.contains(&it.slug);
    let trauma = basis.problems.iter().take(3).any(|it| it == "trauma");
    let unwanted = basis.dislikes.contains(&it.slug) || basis.dislikes.contains(&fact.modality);
    let broken = [
        (fact.gates.iter().any(|it| basis.closed.contains(it)), "it is to be left out"),
        (fact.intensity == 3 && !basis.therapist_agrees, "it needs a therapist's word"),
        (fact.gates.contains(&Gate::Therapist) && !basis.therapist_agrees, "it needs a therapist's word"),
        (fact.intensity == 3 && trauma, "it is heavy, beside trauma"),
        (unwanted && !chosen, "it is not liked"),
        (lately.did_not_fit.contains(&it.slug) && !chosen, "it did not fit"),
        (lately.not_now.contains(&it.slug) && !chosen, "not now"),
        (lately.out_of_sight.contains(&it.slug) && !chosen, "it is out of sight"),
        (lately.at_hand.iter().any(|one| one.0.as_ref() == Some(&it.slug)), "it is a task already"),
        (!is_where_its_rule_says(it, basis), "it is not where its rule says"),
    ];
    broken.into_iter().find(|it| it.0).map(|it| it.1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happened_a_plan_is_small_safe_and_says_by_which_rule(basis in any_basis(), lately in any_lately()) {
        let proposal = plan(&basis, &lately);
        let tasks = &proposal.tasks;

        let most = match (lately.lighter, basis.mode) { (Some(_), _) => 1, (_, Mode::Relationship) => 2, _ => MOST_TASKS };
        prop_assert!(tasks.len() + lately.at_hand.len() <= most.max(lately.at_hand.len()), "too many: {tasks:?}");
        for it in tasks.iter().chain(&proposal.others) {
            prop_assert_eq!(breaks(it, &basis, &lately), None, "{:?}", it);
        }
        let each: BTreeSet<&str> = slugs(tasks).into_iter().chain(slugs(&proposal.others)).collect();
        prop_assert_eq!(each.len(), tasks.len() + proposal.others.len(), "something is suggested twice");
        prop_assert_eq!(&plan(&basis, &lately), &proposal, "the same input gives the same plan");
    }

    #[test]
    fn whatever_happened_the_ways_of_working_keep_their_rules(basis in any_basis(), lately in any_lately()) {
        let all = facts();
        let proposal = plan(&basis, &lately);
        let of = |key: &str| proposal.tasks.iter().filter(|it| it.rule.key() == key).count();
        let heavy = proposal.tasks.iter().filter(|it| fact(&all, &it.slug).intensity == 3).count();
        prop_assert!(heavy <= 1, "two heavy ones in a week");
        if lately.lighter.is_none() && basis.mode == Mode::Free {
            let schools: BTreeSet<&str> = proposal.tasks.iter().map(|it| fact(&all, &it.slug).modality.as_str()).collect();
            prop_assert_eq!(schools.len(), proposal.tasks.len(), "a school comes twice: {:?}", proposal.tasks);
        }
        if basis.mode == Mode::Unified {
            prop_assert!(of("root") <= 1, "two roots in a week: {:?}", proposal.tasks);
        }
        if of("borrowed") > 0 {
            prop_assert!(!basis.import_reason.is_empty() && of("borrowed") == 1 && of("atHome") >= 2);
        }
        if basis.mode == Mode::Relationship {
            prop_assert_eq!(slugs(&proposal.beside), ["ses.prep", "ses.notes"]);
        }
    }

    #[test]
    fn whatever_happened_a_swap_is_safe_too(basis in any_basis(), lately in any_lately(), slug in some_slugs(1)) {
        for slug in slug {
            for it in swap(plan_book(), &facts(), &basis, &lately, &slug) {
                prop_assert_eq!(breaks(&it, &basis, &lately), None, "{:?}", it);
            }
        }
    }
}

#[test]
fn the_check_notices_a_plan_that_suggests_what_it_must_not() {
    let basis = Basis { closed: BTreeSet::from([Gate::Hold]), ..basis("stress", Mode::Free) };
    let bad = |slug: &str, rule| Suggestion {
        slug: slug.into(),
        problem: Some("stress".into()),
        rule,
        points: Default::default(),
    };

    assert_eq!(breaks(&bad("breath.box", Rule::Tested), &basis, &Lately::default()), Some("it is to be left out"));
    assert_eq!(
        breaks(&bad("ges.chair", Rule::Tested), &basis, &Lately::default()),
        Some("it needs a therapist's word")
    );
    assert_eq!(
        breaks(&bad("com.assert", Rule::Tested), &basis, &Lately::default()),
        Some("it is not where its rule says")
    );
}
