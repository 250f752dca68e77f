use super::{Files, What, compare, unused};

fn files(all: &[(&str, &str)]) -> Files {
    all.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

const LEFT: &str = "today-left = { $count ->\n    [one] One day\n   *[other] { $count } days\n}\n";

fn english() -> Files {
    let today = format!("today-title = Today\n    .hint = What is on your mind today?\n{LEFT}");
    files(&[("today.ftl", &today), ("week.ftl", "week-title = Your week\n")])
}

/// What is found in a translation with these texts in `today.ftl`, and everything of `week.ftl`.
fn faults(today: &str) -> Vec<String> {
    let other = files(&[("today.ftl", today), ("week.ftl", "week-title = Deine Woche\n")]);
    compare(&english(), &other).faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_whole_translation_has_no_fault_and_nothing_is_missing() {
    let today = "today-title = Heute\n    .hint = Was bewegt dich heute?\ntoday-left = { $count ->\n    [one] Ein Tag\n   *[other] { $count } Tage\n}\n";
    let other = files(&[("today.ftl", today), ("week.ftl", "week-title = Deine Woche\n")]);

    let report = compare(&english(), &other);

    assert_eq!((report.faults, report.notes), (vec![], vec![]));
    assert_eq!((report.said, report.of), (4, 4));
}

#[test]
fn what_is_not_translated_is_noted_and_counted_and_no_fault() {
    let report = compare(&english(), &files(&[("today.ftl", "today-title = Heute\n")]));

    let missing: Vec<&str> = report.notes.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(missing, ["today.ftl: today-left", "today.ftl: today-title.hint", "week.ftl: week-title"]);
    assert!(report.notes.iter().all(|it| it.what == What::Missing));
    assert_eq!((report.said, report.of, report.faults.len()), (1, 4, 0));
}

#[test]
fn words_that_english_does_not_have_are_found() {
    assert_eq!(faults("today-gone = Weg\n"), ["today.ftl: today-gone: there is no such text in English"]);
    assert_eq!(
        faults("today-title = Heute\n    .hnit = Was?\n"),
        ["today.ftl: today-title.hnit: there is no such text in English"]
    );
    let strange = compare(&english(), &files(&[("heute.ftl", "today-title = Heute\n")]));
    assert_eq!(strange.faults[0].to_string(), "heute.ftl: there is no English file of this name");
}

#[test]
fn a_message_in_another_file_than_the_english_one_is_found() {
    assert_eq!(faults("week-title = Woche\n"), ["today.ftl: week-title: belongs into week.ftl, as in English"]);
}

#[test]
fn a_value_that_is_strange_or_left_out_is_found() {
    assert_eq!(
        faults("today-left = Noch { $tage } Tage\n"),
        [
            "today.ftl: today-left: { $tage } is not given to this message",
            "today.ftl: today-left: { $count } is left out"
        ]
    );
}

#[test]
fn a_line_that_is_not_fluent_and_a_message_that_comes_twice_are_found() {
    assert_eq!(faults("today-title = Heute\nkein Satz\n"), ["today.ftl: line 2 cannot be read"]);
    assert_eq!(
        faults("today-title = Heute\ntoday-title = Jetzt\n"),
        ["today.ftl: today-title: stands here a second time"]
    );
}

#[test]
fn a_term_has_to_stand_in_the_file_that_uses_it() {
    assert_eq!(faults("-app = Zwischenzeit\ntoday-title = { -app }\n"), Vec::<String>::new());
    assert_eq!(faults("today-title = { -app }\n"), ["today.ftl: refers to -app, which is not in this file"]);
    assert_eq!(faults("today-title = { LAUT() }\n"), ["today.ftl: refers to LAUT(), which is not in this file"]);
}

#[test]
fn a_sentence_of_nineteen_words_is_a_fault_and_a_wide_text_a_note() {
    let long = format!("today-title = Heute\n    .hint = {}\n", ["wort"; 19].join(" "));
    let other = files(&[("today.ftl", long.as_str())]);

    let report = compare(&english(), &other);

    assert_eq!(report.faults[0].what, What::Long { words: 19, most: 18 });
    assert!(report.notes.iter().any(|it| it.place == "today.ftl: today-title.hint" && it.what == What::Wide(348)));
}

#[test]
fn an_english_message_that_nothing_asks_for_is_found() {
    let asks = |source: &str| {
        let found = unused(&english(), &[source.to_owned()]);
        found.into_iter().map(|it| it.place).collect::<Vec<_>>()
    };

    assert_eq!(asks(r#"words("today-title") + words("week-title")"#), ["today.ftl: today-left"]);
    assert_eq!(asks("words(`today-${it}`)"), ["week.ftl: week-title"]);
    assert_eq!(asks("words(`${it}-left`)").len(), 3);
    assert_eq!(asks(r#"const it = "today"; const other = "week-x"; words(`${other}-title`)"#).len(), 3);
    assert_eq!(asks(r#"say(&format!("today-{it}-title"))"#).len(), 3);
}
