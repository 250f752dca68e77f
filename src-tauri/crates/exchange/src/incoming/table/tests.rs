use chrono_tz::Europe::Berlin;
use domain::{Body, CheckIn, Page};

use super::{Columns, guess, peek, read_table};
use crate::incoming::trial::{Tried, file, known, tried};
use crate::incoming::{Fault, Format, Loss, Sink, recognised};

const GERMAN: &[u8] = include_bytes!("../../../fixtures/table/tagebuch.csv");
const MONTHS: &str = include_str!("../../../fixtures/table/months-first.csv");

#[test]
fn a_german_table_is_read_by_its_guessed_columns() {
    let Tried { arrivals, told, .. } = known("tagebuch.csv", GERMAN, Format::Table, &Berlin);
    let first = &arrivals[0];

    assert_eq!(
        (first.written.day.to_string(), first.written.time().to_string()),
        ("2024-02-03".into(), "14:58:00".into())
    );
    assert_eq!(first.body, Body::CheckIn(CheckIn { line: "Regen; dann Sonne".into(), ..CheckIn::default() }));
    assert_eq!(
        (first.mood.as_deref(), first.tags.as_slice()),
        (Some("gut"), ["Arbeit", "Familie"].map(str::to_owned).as_slice())
    );
    assert_eq!(arrivals[1].tags, ["ruhig", "allein"]);
    assert_eq!(arrivals[1].written.time().to_string(), "12:00:00");
    assert_eq!((told.losses[&Loss::Unreadable], told.losses[&Loss::Empty]), (1, 1));
}

#[test]
fn what_guards_a_formula_is_undone_and_another_apostrophe_stays() {
    let Tried { arrivals, .. } = known("tagebuch.csv", GERMAN, Format::Table, &Berlin);

    assert_eq!(arrivals[1].body, Body::CheckIn(CheckIn { line: "-nicht so gut".into(), ..CheckIn::default() }));
    assert_eq!(arrivals[3].body, Body::Page(Page { text: "'s ist still".into(), ..Page::default() }));
}

#[test]
fn a_cell_that_nobody_chose_and_a_time_that_is_none_are_told() {
    let Tried { told, .. } = known("tagebuch.csv", GERMAN, Format::Table, &Berlin);

    assert_eq!(told.unknown.into_iter().collect::<Vec<_>>(), [("Uhrzeit".to_owned(), 1), ("Wetter".to_owned(), 1)]);
}

#[test]
fn the_same_row_twice_is_two_entries_and_new_rows_above_change_no_key() {
    let Tried { arrivals, .. } = known("tagebuch.csv", GERMAN, Format::Table, &Berlin);
    let text = String::from_utf8(GERMAN.to_vec()).expect("text");
    let (head, rows) = text.split_once("\r\n").expect("rows");
    let Tried { arrivals: later, .. } =
        known("a.csv", format!("{head}\r\n03.02.2024;14:58;gut;Neu;;\r\n{rows}"), Format::Table, &Berlin);

    assert_eq!(arrivals[2].key, format!("{} 2", arrivals[1].key));
    assert_eq!(
        later.iter().skip(1).map(|it| &it.key).collect::<Vec<_>>(),
        arrivals.iter().map(|it| &it.key).collect::<Vec<_>>()
    );
    assert!(arrivals.iter().all(|it| it.key.len() <= 200));
}

#[test]
fn months_come_first_where_a_day_above_twelve_says_so() {
    let Tried { arrivals, told, .. } =
        tried(&file("a.csv", MONTHS.replace("14/02/2024", "2/1/2024")), Format::Table, &Berlin);

    let days: Vec<_> = arrivals.iter().map(|it| it.written.day.to_string()).collect();
    assert_eq!(days, ["2024-02-03", "2024-02-14", "2024-02-01"]);
    assert_eq!(arrivals[0].body, Body::Page(Page { text: "First line\nSecond line".into(), ..Page::default() }));
    assert_eq!((told.moods.len(), told.losses.len()), (2, 0));
}

#[test]
fn where_rows_disagree_and_the_clock_has_halves_months_come_first_and_the_rest_is_counted() {
    let Tried { arrivals, told, .. } = known("a.csv", MONTHS, Format::Table, &Berlin);

    assert_eq!((arrivals.len(), told.losses[&Loss::Unreadable]), (2, 1));
}

#[test]
fn somebody_may_choose_other_columns() {
    let parcel = file("a.csv", "2024-01-02,happy,walked\n2024-01-03,sad,slept\n");
    let columns = Columns { day: Some(0), text: Some(1), title: Some(2), mood: Some(77), ..Columns::default() };
    let mut titles = Vec::new();
    let mut take = |it: crate::incoming::Arrival| {
        titles.push(it.body);
        Ok(())
    };

    let read = read_table(&parcel, &columns, &chrono::Utc, &mut Sink::to(&mut take));

    let page = |title: &str, text: &str| Body::Page(Page { title: title.into(), text: text.into(), mood: None });
    assert_eq!((read, titles), (Ok(()), vec![page("walked", "happy"), page("slept", "sad")]));
}

#[test]
fn without_a_column_for_the_day_no_row_can_be_read() {
    let mut take = |_| Ok(());
    let mut sink = Sink::to(&mut take);

    let read = read_table(&file("tagebuch.csv", GERMAN), &Columns::default(), &chrono::Utc, &mut sink);

    assert_eq!((read, sink.told().losses[&Loss::Unreadable]), (Ok(()), 5));
}

#[test]
fn the_beginning_is_shown_with_its_names_or_with_numbers() {
    let german = peek(&file("tagebuch.csv", GERMAN));
    let bare = peek(&file("a.csv", format!("2024-01-02,{}\n2024-01-03,b\n", "é".repeat(500))));

    assert_eq!((german.headers[0].as_str(), german.rows.len(), german.rows[0][0].as_str()), ("Datum", 5, "03.02.2024"));
    assert_eq!(bare.headers, ["1", "2"]);
    assert_eq!((bare.rows.len(), bare.rows[0][1].chars().count()), (2, 120));
    assert_eq!(peek(&file("a.csv", "nothing")).headers.len(), 0);
}

#[test]
fn tables_beside_it_come_along_when_their_columns_are_the_same() {
    let mut several = file("1.csv", "date,note\n2024-01-02,a\n");
    several.members.extend(file("2.csv", "date,note\n2024-01-03,b\n").members);
    several.members.extend(file("3.csv", "when,what\n2024-01-03,b\n").members);
    several.members.extend(file("4.txt", "just words").members);

    let Tried { ended: read, arrivals, told } = tried(&several, Format::Table, &Berlin);

    assert_eq!((read, arrivals.len(), told.losses[&Loss::OtherFiles]), (Ok(()), 2, 2));
}

#[test]
fn what_is_no_table_is_not_taken_for_one() {
    for (name, text) in [
        ("a.csv", "one column\nof words\n"),
        ("a.csv", "a,b\n"),
        ("a.csv", "a,b\n,\n"),
        ("a.csv", "a,b\n1\n"),
        ("a.md", "date,note\n2024-01-02,a\n"),
        ("a.csv", "[1, 2,\n3, 4]"),
        ("a.csv", "date,note\n\0,a\n"),
        ("a.csv", ""),
    ] {
        assert_eq!(recognised(&file(name, text)), None, "{text}");
        assert_eq!(tried(&file(name, text), Format::Table, &Berlin).ended, Err(Fault::Broken { line: 0 }));
    }
    assert_eq!(recognised(&file("a.csv", b"date,note\n2024-01-02,\xff\n".as_slice())), None);
    assert_eq!(guess(&file("a.csv", "")), Columns::default());
}
