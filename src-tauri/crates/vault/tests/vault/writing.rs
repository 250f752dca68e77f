use chrono::TimeDelta;
use domain::{Body, Page};
use vault::{Error, Vault};

use crate::help::{check_in, draft, entry, name, noon, page, pages, run};

#[test]
fn what_is_written_is_read_back_the_same() {
    let mut vault = Vault::in_memory().unwrap();
    for (number, body) in (1..).zip([page("a\0b 日記 🙂\r\n"), check_in(0, "calm"), run("cbt.thought7")]) {
        let mut it = entry(number, body);
        it.tags = vec![" #work".into(), "work".into()];
        it.to_session = true;
        it.changed_at = noon() + TimeDelta::nanoseconds(1_999_999);

        let written = vault.write(&it).unwrap();

        assert_eq!(vault.read(&name(number)).unwrap(), Some(written.clone()));
        assert_eq!((written.version, written.body, written.tags), (1, it.body, vec!["work".to_owned()]));
        assert!(written.to_session && !written.never_export);
    }
}

#[test]
fn an_edit_keeps_what_was_there_before() {
    let mut vault = pages(&["first words"]);
    let mut edit = entry(1, page("second words"));
    edit.changed_at = noon() + TimeDelta::hours(1);

    let written = vault.write(&edit).unwrap();

    assert_eq!(written.version, 2);
    let versions = vault.versions(&name(1)).unwrap();
    let kept: Vec<_> = versions.iter().map(|it| (it.version, it.body.clone())).collect();
    assert_eq!(kept, [(2, page("second words")), (1, page("first words"))]);
    assert_eq!(versions[1].changed_at, noon());
}

#[test]
fn a_page_too_long_to_keep_changes_nothing() {
    let mut vault = pages(&["first words"]);

    let refused = vault.write(&entry(1, page(&"a".repeat(Page::LONGEST + 1))));

    assert!(matches!(refused, Err(Error::TooLong)));
    assert_eq!(vault.versions(&name(1)).unwrap().len(), 1);
    assert!(matches!(vault.keep_draft(&draft(1, &"a".repeat(Page::LONGEST + 1))), Err(Error::TooLong)));
}

#[test]
fn the_longest_page_is_kept() {
    let mut vault = Vault::in_memory().unwrap();
    let longest = page(&"violet ".repeat(Page::LONGEST / 7));

    vault.write(&entry(1, longest.clone())).unwrap();

    assert_eq!(vault.read(&name(1)).unwrap().map(|it| it.body), Some(longest));
}

#[test]
fn a_body_of_many_answers_has_an_end_too() {
    let mut vault = Vault::in_memory().unwrap();
    let Body::Run(mut endless) = run("cbt.thought7") else { unreachable!() };
    endless.noticed = "a".repeat(26 * 1024 * 1024);

    assert!(matches!(vault.write(&entry(1, Body::Run(endless))), Err(Error::TooLong)));
    assert_eq!(vault.read(&name(1)).unwrap(), None);
}

#[test]
fn a_name_is_not_given_twice() {
    let vault = Vault::in_memory().unwrap();

    assert_ne!(vault.make_id().unwrap(), vault.make_id().unwrap());
}

#[test]
fn someone_is_asked_again_when_the_time_has_come() {
    let mut vault = pages(&["a", "b", "c"]);
    vault.ask_again(&name(1), Some(noon() + TimeDelta::hours(2))).unwrap();
    vault.ask_again(&name(2), Some(noon() + TimeDelta::hours(1))).unwrap();

    let due = |hours| -> Vec<_> {
        vault.due(noon() + TimeDelta::hours(hours)).unwrap().into_iter().map(|it| it.id).collect()
    };

    assert_eq!(due(0), []);
    assert_eq!(due(1), [name(2)]);
    assert_eq!(due(2), [name(2), name(1)]);
}

#[test]
fn an_edit_does_not_forget_to_ask_again() {
    let mut vault = pages(&["a"]);
    vault.ask_again(&name(1), Some(noon())).unwrap();

    let written = vault.write(&entry(1, page("b"))).unwrap();

    assert_eq!(written.ask_again_at, Some(noon()));
    vault.ask_again(&name(1), None).unwrap();
    assert_eq!(vault.read(&name(1)).unwrap().unwrap().ask_again_at, None);
    assert!(matches!(vault.ask_again(&name(9), None), Err(Error::NoSuchEntry)));
}
