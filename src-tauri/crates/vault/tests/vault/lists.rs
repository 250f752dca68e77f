use domain::{EntryId, EntryKind, FeelingWord, Mood};
use vault::{Error, Filter, Vault};

use crate::help::{check_in, day, entry, name, noon, on_day, page, run};

fn ids(vault: &Vault, filter: &Filter) -> Vec<EntryId> {
    vault.list(filter).unwrap().into_iter().map(|it| it.id).collect()
}

/// Entry `n` is of day `n`; pages, check-ins and runs take turns; every fifth has a tag.
fn filled(count: u8) -> Vault {
    let mut vault = Vault::in_memory().unwrap();
    for number in 1..=count {
        let body = match number % 3 {
            0 => page("words"),
            1 => check_in(i64::from(number % 11), if number % 2 == 0 { "calm" } else { "sad" }),
            _ => run(if number % 2 == 0 { "cbt.thought7" } else { "mind.breath" }),
        };
        let mut it = entry(number, body);
        it.written = on_day(number.into());
        it.tags = if number % 5 == 0 { vec!["fifth".into(), format!("t{number}")] } else { Vec::new() };
        vault.write(&it).unwrap();
    }
    vault
}

#[test]
fn the_newest_day_comes_first_and_within_a_day_the_last_to_arrive() {
    let mut vault = Vault::in_memory().unwrap();
    for (number, of) in [(1, 5), (2, 3), (3, 5), (4, 9)] {
        let mut it = entry(number, page("words"));
        it.written = on_day(of);
        vault.write(&it).unwrap();
    }

    assert_eq!(ids(&vault, &Filter::default()), [name(4), name(3), name(1), name(2)]);
}

#[test]
fn pages_of_a_list_meet_without_gap_or_overlap_while_entries_arrive_and_leave() {
    let mut vault = filled(60);
    let whole = ids(&vault, &Filter { limit: 200, ..Filter::default() });
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let part = ids(&vault, &Filter { after: after.clone(), limit: 7, ..Filter::default() });
        let Some(last) = part.last().cloned() else { break };
        seen.extend(part);
        // A newer one arrives, and the one that the list goes on from leaves.
        let mut newer = entry(100 + u8::try_from(seen.len()).unwrap(), page("new"));
        newer.written = on_day(500);
        vault.write(&newer).unwrap();
        vault.move_to_bin(&last, noon()).unwrap();
        after = Some(last);
    }

    assert_eq!(seen, whole);
}

#[test]
fn a_list_cannot_go_on_from_what_was_erased() {
    let vault = filled(3);

    let refused = vault.list(&Filter { after: Some(name(99)), ..Filter::default() });

    assert!(matches!(refused, Err(Error::NoSuchEntry)));
}

#[test]
fn a_limit_lies_between_one_and_two_hundred_and_none_means_fifty() {
    let vault = filled(250);

    assert_eq!(ids(&vault, &Filter::default()).len(), 50);
    assert_eq!(ids(&vault, &Filter { limit: 1, ..Filter::default() }).len(), 1);
    assert_eq!(ids(&vault, &Filter { limit: 5000, ..Filter::default() }).len(), 200);
}

#[test]
fn every_filter_finds_what_a_look_through_everything_finds() {
    let vault = filled(120);
    let all = vault.list(&Filter { limit: 200, ..Filter::default() }).unwrap();
    let mood = |it| Mood::new(it).unwrap();
    let calm = FeelingWord::Known("calm".into());
    type Check<'a> = Box<dyn Fn(&domain::Summary) -> bool + 'a>;
    let cases: Vec<(Filter, Check<'_>)> = vec![
        (Filter { kinds: vec![EntryKind::Page], ..Filter::default() }, Box::new(|it| it.kind == EntryKind::Page)),
        (
            Filter { kinds: vec![EntryKind::Page, EntryKind::Run], ..Filter::default() },
            Box::new(|it| it.kind != EntryKind::CheckIn),
        ),
        (
            Filter { slugs: vec!["mind.breath".into()], ..Filter::default() },
            Box::new(|it| it.slug.as_deref() == Some("mind.breath")),
        ),
        (
            Filter { slugs: vec!["mind.breath".into(), "cbt.thought7".into()], ..Filter::default() },
            Box::new(|it| it.slug.is_some()),
        ),
        (Filter { tag: Some("#fifth".into()), ..Filter::default() }, Box::new(|it| it.tags.contains(&"fifth".into()))),
        (
            Filter { mood: Some((mood(2), mood(5))), ..Filter::default() },
            Box::new(|it| it.mood.is_some_and(|it| (2..=5).contains(&it.get()))),
        ),
        (Filter { feeling: Some(calm.clone()), ..Filter::default() }, Box::new(|it| it.feelings.contains(&calm))),
        (
            Filter { since: Some(on_day(20).day), until: Some(on_day(40).day), ..Filter::default() },
            Box::new(|it| (on_day(20).day..on_day(40).day).contains(&it.written.day)),
        ),
        (
            Filter {
                tag: Some("fifth".into()),
                kinds: vec![EntryKind::CheckIn],
                mood: Some((mood(0), mood(9))),
                since: Some(on_day(10).day),
                ..Filter::default()
            },
            Box::new(|it| {
                it.tags.contains(&"fifth".into())
                    && it.kind == EntryKind::CheckIn
                    && it.mood.is_some_and(|it| it.get() <= 9)
                    && it.written.day >= on_day(10).day
            }),
        ),
    ];

    for (mut filter, check) in cases {
        let expected: Vec<_> = all.iter().filter(|it| check(it)).cloned().collect();
        assert!(!expected.is_empty(), "{filter:?}");
        filter.limit = 200;
        assert_eq!(vault.list(&filter).unwrap(), expected, "{filter:?}");
        // The same in small parts.
        filter.limit = 3;
        let mut parts = Vec::new();
        loop {
            let part = vault.list(&filter).unwrap();
            let Some(last) = part.last() else { break };
            filter.after = Some(last.id.clone());
            parts.extend(part);
        }
        assert_eq!(parts, expected, "{filter:?}");
    }
}

#[test]
fn the_end_of_a_span_is_not_part_of_it() {
    let vault = filled(5);

    let span = Filter { since: Some(day("2026-03-31")), until: Some(day("2026-04-02")), ..Filter::default() };

    assert_eq!(ids(&vault, &span), [name(3), name(2)]);
}

#[test]
fn a_summary_tells_what_an_entry_is_without_its_body() {
    let mut vault = Vault::in_memory().unwrap();
    let mut it = entry(1, check_in(3, "calm"));
    it.tags = vec!["work".into()];
    vault.write(&it).unwrap();

    let summary = vault.list(&Filter::default()).unwrap().remove(0);

    assert_eq!(summary.mood, Mood::new(3).ok());
    assert_eq!(summary.feelings, [FeelingWord::Known("calm".into())]);
    assert_eq!(summary.tags, ["work"]);
    assert_eq!((summary.kind, summary.written), (EntryKind::CheckIn, on_day(0)));
}

#[test]
fn tags_come_with_the_most_used_first() {
    let mut vault = Vault::in_memory().unwrap();
    for (number, tags) in [(1, vec!["b", "a"]), (2, vec!["b"]), (3, vec!["c"])] {
        let mut it = entry(number, page("words"));
        it.tags = tags.into_iter().map(str::to_owned).collect();
        vault.write(&it).unwrap();
    }
    assert_eq!(vault.tags().unwrap(), ["b", "a", "c"]);

    vault.move_to_bin(&name(3), noon()).unwrap();

    assert_eq!(vault.tags().unwrap(), ["b", "a"]);
}

#[test]
fn an_edit_changes_what_an_entry_is_found_by() {
    let mut vault = Vault::in_memory().unwrap();
    let mut it = entry(1, check_in(3, "calm"));
    it.tags = vec!["work".into()];
    vault.write(&it).unwrap();
    it.tags = vec!["home".into()];
    it.body = check_in(8, "sad");
    vault.write(&it).unwrap();

    let by_tag = |tag: &str| ids(&vault, &Filter { tag: Some(tag.into()), ..Filter::default() }).len();
    let by_feeling =
        |word: &str| ids(&vault, &Filter { feeling: Some(FeelingWord::Known(word.into())), ..Filter::default() }).len();

    assert_eq!((by_tag("work"), by_tag("home")), (0, 1));
    assert_eq!((by_feeling("calm"), by_feeling("sad")), (0, 1));
}
