//! What the search finds, and what it does not.

use super::*;

const EARLIER: [&str; 12] = [
    "Everybody thinks I'm an idiot",
    "She is going to leave me",
    "I will faint on the train",
    "Nothing I do is good enough for my mother",
    "I can do this",
    "They like me",
    "It's all my fault",
    "Niemand mag mich wirklich",
    "The presentation will be a disaster",
    "I always have to do everything by myself",
    "My heart is going to stop",
    "I'll never sleep properly again",
];

/// The mixer known as splitmix64, as in the tests' own `chance`.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % end
    }
}

fn id(number: usize) -> EntryId {
    EntryId::of((number as u128).to_be_bytes())
}

fn echoes(thoughts: &[&str]) -> Echoes {
    let mut echoes = Echoes::default();
    thoughts.iter().enumerate().for_each(|(at, thought)| echoes.add(id(at), thought));
    echoes
}

fn first(thought: &str) -> Option<String> {
    echoes(&EARLIER).like(thought, 3).into_iter().next().map(|it| it.thought)
}

#[test]
fn a_thought_finds_what_was_said_in_other_words() {
    for (now, then) in [
        ("They must think I am stupid", "Everybody thinks I'm an idiot"),
        ("He'll dump me", "She is going to leave me"),
        ("I'm about to pass out on the bus", "I will faint on the train"),
        ("I am to blame", "It's all my fault"),
        ("I'll mess up the talk", "The presentation will be a disaster"),
    ] {
        assert_eq!(first(now).as_deref(), Some(then), "{now}");
    }
}

#[test]
fn what_is_denied_is_not_like_what_is_said() {
    for (now, then) in [("I can't do this", "I can do this"), ("They don't like me", "They like me")] {
        let found = echoes(&EARLIER).like(now, EARLIER.len());

        assert!(found.iter().all(|it| it.thought != then), "{now}: {found:?}");
    }
}

#[test]
fn two_denials_are_alike() {
    let found = echoes(&["They don't like me", "They like me"]).like("Nobody likes me", 3);

    assert_eq!(found.iter().map(|it| it.thought.as_str()).collect::<Vec<_>>(), ["They don't like me"]);
}

#[test]
fn the_same_thought_is_wholly_alike() {
    let found = echoes(&EARLIER).like("they LIKE me!", 1);

    assert!((found[0].likeness - 1.0).abs() < 1e-5, "{found:?}");
}

#[test]
fn slips_of_the_keys_and_missing_apostrophes_do_no_harm() {
    assert_eq!(first("everybody thinks im an idoit").as_deref(), Some(EARLIER[0]));
    assert_eq!(first("ill never sleap properly").as_deref(), Some(EARLIER[11]));
}

#[test]
fn half_a_word_is_enough_where_the_rest_is_there() {
    assert_eq!(first("The present").as_deref(), Some(EARLIER[8]));
    assert_eq!(first("The presentation will be a disas").as_deref(), Some(EARLIER[8]));
}

#[test]
fn another_language_is_found_by_its_own_words() {
    assert_eq!(first("Niemand mag mich").as_deref(), Some("Niemand mag mich wirklich"));
}

#[test]
fn what_has_nothing_in_common_is_not_shown() {
    assert_eq!(first("The neighbour parked his car across our drive"), None);
    assert_eq!(first(""), None);
    assert_eq!(first("the"), None);
}

#[test]
fn an_entry_with_several_thoughts_is_shown_once() {
    let mut echoes = echoes(&["I'm such an idiot", "I'm so stupid"]);
    echoes.add(id(0), "I am stupid, stupid, stupid");

    let ids: Vec<EntryId> = echoes.like("I'm stupid", 9).into_iter().map(|it| it.id).collect();

    assert_eq!(echoes.len(), 3);
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn what_was_forgotten_is_not_found() {
    let mut echoes = echoes(&EARLIER);

    echoes.forget(&id(0));
    echoes.forget(&id(77));

    assert_eq!(echoes.len(), EARLIER.len() - 1);
    assert!(echoes.like(EARLIER[0], 3).iter().all(|it| it.id != id(0)));
}

#[test]
fn what_says_nothing_is_not_kept() {
    let echoes = echoes(&["", "  ", "...", "I am"]);

    assert!(echoes.is_empty());
    assert_eq!(echoes.like("I am", 3), []);
}

#[test]
fn thoughts_that_came_back_are_grouped() {
    let echoes = echoes(&[
        "I'm an idiot",
        "My heart is racing, it is a heart attack",
        "I'm so stupid",
        "I am stupid",
        "I'm having a heart attack",
        "The garden needs water",
    ]);

    let groups = echoes.recurring(2);

    let ids: Vec<Vec<usize>> =
        groups.iter().map(|group| (0..6).filter(|at| group.iter().any(|it| it.0 == id(*at))).collect()).collect();
    assert_eq!(ids, [vec![0, 2, 3], vec![1, 4]]);
    assert_eq!(echoes.recurring(3).len(), 1);
    assert_eq!(echoes.recurring(4).len(), 0);
}

#[test]
fn two_like_thoughts_of_one_entry_have_not_come_back() {
    let mut echoes = echoes(&["I'm an idiot"]);
    echoes.add(id(0), "I'm so stupid");

    assert_eq!(echoes.recurring(0), Vec::<Vec<_>>::new());
}

#[test]
fn no_entry_is_in_two_groups() {
    let mut echoes = echoes(&["I'm an idiot", "I'm so stupid", "She will leave me", "He is going to dump me"]);
    echoes.add(id(0), "She's going to leave me");

    let mut ids: Vec<EntryId> = echoes.recurring(2).into_iter().flatten().map(|it| it.0).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();

    assert_eq!(ids.len(), all);
}

#[test]
fn an_index_after_many_edits_answers_as_a_new_one() {
    let mut chance = Chance(7);
    let mut edited = Echoes::default();
    let mut kept: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for _ in 0..300 {
        let (at, thought) = (chance.below(20), EARLIER[chance.below(EARLIER.len())]);
        if chance.below(3) == 0 {
            edited.forget(&id(at));
            kept.remove(&at);
        } else {
            edited.add(id(at), thought);
            kept.entry(at).or_default().push(thought);
        }
    }
    let mut new = Echoes::default();
    kept.iter().for_each(|(at, thoughts)| thoughts.iter().for_each(|it| new.add(id(*at), it)));

    assert_eq!(edited.len(), new.len());
    for asked in EARLIER {
        let sorted = |echoes: &Echoes| {
            let mut found: Vec<_> = echoes.like(asked, 99).into_iter().map(|it| (it.id, it.thought)).collect();
            found.sort();
            found
        };
        assert_eq!(sorted(&edited), sorted(&new), "{asked}");
    }
}

#[test]
fn likeness_stays_between_0_and_1_whatever_is_typed() {
    let echoes = echoes(&EARLIER);
    let letters: Vec<char> = "abc é'’ß中 not no one't.,!?\u{301}\u{1f600}".chars().collect();
    let mut chance = Chance(11);
    for _ in 0..500 {
        let length = chance.below(40);
        let typed: String = (0..length).map(|_| letters[chance.below(letters.len())]).collect();

        let found = echoes.like(&typed, 12);

        assert!(found.iter().all(|it| (FLOOR..=1.0).contains(&it.likeness)), "{typed}: {found:?}");
        assert!(found.is_sorted_by(|one, other| one.likeness >= other.likeness));
    }
}
