//! Every field of every emergency number and crisis line. A wrong number is harm.

use std::collections::BTreeSet;

use domain::helpline::{Channel, Country, Helpline, Status};

use crate::{countries, switched_on};

const EUROPEAN_UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Stands beside the countries: lists of lines for anywhere else.
const ELSEWHERE: &str = "ZZ";

/// The day the records were last worked on. Nothing was seen after it.
const LAST_WORK: &str = "2026-11-26";

/// The BCP 47 tags in use. A new one is added here once it was looked up.
const LANGUAGES: [&str; 40] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fil", "fr", "ga", "he", "hi", "hr", "hu", "is", "it",
    "ja", "ko", "lb", "lt", "lv", "mi", "ms", "mt", "nl", "no", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv",
    "tr", "uk", "zh-Hant",
];

/// Hours in words that the screen knows, and says in words of its own.
const HOURS: [&str; 4] = ["24/7", "unknown", "limited", "part of the day"];

/// Hours in words that are shown as they are, without times to reckon with.
const LOOSE_HOURS: &str = "evenings and nights";

/// Numbers that other lists still have and that were replaced.
const REPLACED: [&str; 3] = ["1393", "1800-221-4444", "199 284 284"];

fn country(code: &str) -> Country {
    countries().into_iter().find(|it| it.code == code).expect("the country")
}

fn numbers(lines: &[Helpline]) -> Vec<&str> {
    lines.iter().map(|it| it.number.as_str()).collect()
}

/// Holds every record to a rule, and names each that breaks it.
fn every_record(rule: impl Fn(&Helpline) -> bool) {
    let mut looked_at = 0;
    for known in countries() {
        for line in known.emergency.iter().chain(&known.lines) {
            assert!(rule(line), "{}: {line:?}", known.code);
            looked_at += 1;
        }
    }
    assert!(looked_at > 140, "only {looked_at} records: the test looks at nothing");
}

fn is_called_or_texted(line: &Helpline) -> bool {
    line.channel.iter().any(|it| matches!(it, Channel::Call | Channel::Text))
}

/// Whether it can be dialled as it stands. A star is a key of the phone; one line of Chile begins with it.
fn can_be_dialled(number: &str) -> bool {
    let keys = number.strip_prefix('*').unwrap_or(number);
    keys.contains(|it: char| it.is_ascii_digit()) && keys.chars().all(|it| it.is_ascii_digit() || " +-/".contains(it))
}

/// Whether it looks like `someone@where.org` or `where.org`.
fn is_address(text: &str) -> bool {
    let host = text.split_once('@').map_or(text, |(someone, host)| if someone.is_empty() { "" } else { host });
    let is_part = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit());
    host.contains('.') && host.split('.').all(is_part)
}

/// Whether it is a time of the day as `HH:MM`.
fn is_time(text: &str) -> bool {
    let two = |it: &str, below: u8| it.len() == 2 && it.parse::<u8>().is_ok_and(|it| it < below);
    text.split_once(':').is_some_and(|(hours, minutes)| two(hours, 24) && two(minutes, 60))
}

#[test]
fn every_country_stands_there_once() {
    let codes: Vec<String> = countries().into_iter().map(|it| it.code).collect();

    assert!(codes.len() > 50);
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    assert!(codes.iter().all(|it| it.len() == 2 && it.chars().all(|it| it.is_ascii_uppercase())));
}

#[test]
fn every_record_has_a_name() {
    every_record(|it| !it.name.trim().is_empty() && it.name.trim() == it.name);
}

#[test]
fn every_number_can_be_dialled_and_what_is_not_called_has_an_address_or_a_number() {
    every_record(|it| can_be_dialled(&it.number) || !is_called_or_texted(it) && is_address(&it.number));
}

#[test]
fn hours_are_round_the_clock_or_not_known_or_come_with_times_to_reckon_with() {
    every_record(|it| {
        let plain = HOURS.contains(&it.hours.as_str()) || it.hours == LOOSE_HOURS;
        if plain { it.open.is_empty() } else { !it.hours.trim().is_empty() && !it.open.is_empty() }
    });
}

#[test]
fn hours_to_reckon_with_have_days_in_order_and_times_that_the_words_say_too() {
    every_record(|it| {
        it.open.iter().all(|hours| {
            let days = hours.days.iter().collect::<BTreeSet<_>>();
            let in_order = !hours.days.is_empty() && days.iter().copied().eq(&hours.days);
            let mut times = std::iter::once(&hours.from).chain(&hours.to);
            in_order && hours.to.as_ref() != Some(&hours.from) && times.all(|at| is_time(at) && it.hours.contains(at))
        })
    });
}

#[test]
fn the_lines_with_stated_hours_have_them() {
    let known = |code: &str, number: &str| {
        let line = country(code).lines.into_iter().find(|it| it.number == number).expect("the line");
        let hours = line.open.first().expect("hours").clone();
        (hours.days.len(), hours.from, hours.to)
    };

    assert_eq!(known("PL", "116 123"), (7, "14:00".into(), None));
    assert_eq!(known("PT", "213 544 545"), (7, "15:30".into(), Some("00:30".into())));
    assert_eq!(known("DE", "116 111"), (6, "14:00".into(), Some("20:00".into())));
}

#[test]
fn every_language_is_a_tag_we_know() {
    every_record(|it| {
        let once = it.languages.iter().collect::<BTreeSet<_>>().len() == it.languages.len();
        !it.languages.is_empty() && once && it.languages.iter().all(|tag| LANGUAGES.contains(&tag.as_str()))
    });
}

#[test]
fn every_cost_is_free_local_or_unknown() {
    every_record(|it| ["free", "local", "unknown"].contains(&it.cost.as_str()));
}

#[test]
fn every_record_says_where_and_how_it_is_reached() {
    every_record(|it| {
        let more_than_once = |one: &Channel| it.channel.iter().filter(|other| *other == one).count() > 1;
        !it.channel.is_empty() && !it.channel.iter().any(more_than_once)
    });
}

#[test]
fn an_address_of_a_service_is_encrypted_or_there_is_none() {
    every_record(|it| it.url.as_ref().is_none_or(|url| url.strip_prefix("https://").is_some_and(is_address)));
}

#[test]
fn every_record_says_where_it_was_seen() {
    every_record(|it| !it.source.trim().is_empty());
}

#[test]
fn every_record_was_seen_on_a_day_that_has_been() {
    every_record(|it| {
        let day = it.checked_on.to_string();
        day.len() == LAST_WORK.len() && day.as_str() >= "2026-01-01" && day.as_str() <= LAST_WORK
    });
}

#[test]
fn what_waits_for_a_second_check_says_so_and_what_was_seen_does_not() {
    every_record(|it| {
        let waits = ["not yet checked", "General knowledge", "Secondary", "second check", "older one"];
        let says = waits.iter().any(|words| it.source.contains(words));
        says == (it.status != Status::V)
    });
}

#[test]
fn emergency_numbers_stand_first_apart_from_the_lines_and_in_every_country() {
    for known in countries() {
        assert_eq!(known.emergency.is_empty(), known.code == ELSEWHERE, "{}", known.code);
        assert!(known.emergency.iter().all(|it| it.hours == "24/7" && !it.not_a_crisis_line), "{}", known.code);
        let shared = known.lines.iter().find(|it| numbers(&known.emergency).contains(&it.number.as_str()));
        assert!(shared.is_none(), "{}: {shared:?}", known.code);
    }
}

#[test]
fn in_every_country_of_the_union_112_is_shown_first() {
    for code in EUROPEAN_UNION {
        assert_eq!(numbers(&switched_on(&country(code)).emergency).first(), Some(&"112"), "{code}");
    }
}

#[test]
fn only_numbers_seen_at_their_source_are_shown() {
    for known in countries() {
        let shown = switched_on(&known);
        let seen = |lines: &[Helpline]| lines.iter().filter(|it| it.status == Status::V).cloned().collect::<Vec<_>>();
        assert_eq!((shown.emergency, shown.lines), (seen(&known.emergency), seen(&known.lines)), "{}", known.code);
    }
}

#[test]
fn an_emergency_number_and_a_line_have_each_a_status_of_their_own() {
    let shown = switched_on(&country("IE"));
    assert_eq!((numbers(&shown.emergency), shown.lines.len()), (vec!["112"], 0));

    let shown = switched_on(&country("CH"));
    assert_eq!((shown.emergency.len(), numbers(&shown.lines)), (0, vec!["143"]));
}

#[test]
fn the_numbers_of_the_united_states_are_shown_and_the_treatment_line_is_told_apart() {
    let shown = switched_on(&country("US"));

    assert_eq!(numbers(&shown.emergency), ["911"]);
    assert_eq!(numbers(&shown.lines), ["988", "988", "988", "1-800-662-4357", "1-800-487-4889"]);
    assert!(shown.lines.iter().filter(|it| it.number.starts_with("1-800")).all(|it| it.not_a_crisis_line));
    assert!(shown.lines.iter().filter(|it| it.number == "988").all(|it| !it.not_a_crisis_line));
}

#[test]
fn numbers_that_were_replaced_do_not_come_back() {
    let digits = |it: &str| it.chars().filter(char::is_ascii_digit).collect::<String>();

    every_record(|it| {
        let is_old = REPLACED.iter().any(|old| digits(&it.number) == digits(old));
        let names_it =
            REPLACED.iter().any(|old| [&it.name, &it.hours, &it.source].iter().any(|text| text.contains(old)));
        !is_old && !names_it
    });
}

#[test]
fn the_numbers_that_replaced_them_are_shown() {
    let has = |code: &str, number: &str| numbers(&switched_on(&country(code)).lines).contains(&number);

    assert!(has("KR", "109") && has("SG", "1767") && has("IT", "02 2327 2327") && has("PT", "1411"));
}

#[test]
fn a_number_from_memory_waits_for_a_second_check() {
    assert!(switched_on(&country("CZ")).lines.is_empty());
    assert!(!country("CZ").lines.is_empty());
}

#[test]
fn for_anywhere_else_there_are_lists_of_the_whole_world() {
    let lists = switched_on(&country(ELSEWHERE)).lines;

    assert_eq!(numbers(&lists), ["findahelpline.com", "iasp.info"]);
    assert!(lists.iter().all(|it| it.channel == [Channel::Web]));
}
