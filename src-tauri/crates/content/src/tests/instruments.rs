//! The questionnaires: their words, their codes, and what is read from them. T1 to T9 are the worked examples of the
//! content specification (section 3.7); T10 is in `domain::night`.

use std::collections::BTreeSet;

use domain::Instrument;
use domain::filled::{ChangeMeaning, Filled, Given, Reading};
use domain::instrument::ScoreRule;

use crate::instruments::SHIPPED_FILES;
use crate::{instruments, read_instrument};

fn instrument(key: &str) -> &'static Instrument {
    instruments().iter().find(|it| it.key == key).expect("it is shipped")
}

/// Answers in the order of the questions; `None` is "rather not say".
fn filled(key: &str, answers: &[Option<u8>]) -> Filled {
    let given = |value: Option<u8>| value.map_or(Given::RatherNot, |value| Given::Value { value });
    let items = instrument(key).counted().map(|it| it.id.clone());
    Filled {
        instrument: key.into(),
        edition: 1,
        answers: items.zip(answers.iter().map(|it| given(*it))).collect(),
        ..Filled::default()
    }
}

fn reading(key: &str, answers: &[u8]) -> Reading {
    let answers: Vec<Option<u8>> = answers.iter().map(|it| Some(*it)).collect();
    instrument(key).reading(&filled(key, &answers))
}

fn band(reading: &Reading) -> &str {
    reading.band.as_ref().map(|it| it.name.as_str()).unwrap_or_default()
}

#[test]
fn every_file_is_read_and_none_is_at_odds_with_itself() {
    assert_eq!(instruments().len(), SHIPPED_FILES);
    for it in instruments() {
        assert_eq!(it.faults(), [], "{}", it.key);
        assert!(it.name.is_empty() == it.terms.is_empty() && it.name.is_empty() == it.sources.is_empty(), "{}", it.key);
    }
}

#[test]
fn a_published_questionnaire_has_its_words_and_an_own_measure_has_none() {
    for it in instruments() {
        let published = !it.name.is_empty();
        assert!(it.items.iter().all(|item| item.text.is_empty() != published), "{}", it.key);
        assert!(published || it.score == ScoreRule::None, "{}: own measures are never added up", it.key);
    }
}

#[test]
fn codes_are_those_that_were_looked_up_and_the_rest_have_none() {
    let codes =
        |key: &str| -> Vec<Option<&str>> { instrument(key).items.iter().map(|it| it.loinc.as_deref()).collect() };

    assert_eq!(instrument("phq9").loinc.panel.as_deref(), Some("44249-1"));
    assert_eq!(instrument("phq9").loinc.total.as_deref(), Some("44261-6"));
    assert_eq!(codes("phq9")[8], Some("44260-8"));
    assert_eq!(codes("phq9")[9], None, "the code of the question about daily life is to be looked up");
    assert_eq!(codes("gad7")[6], Some("69736-7"));
    assert_eq!(codes("peg"), [Some("75893-8"), Some("91145-3"), Some("91146-1")]);
    assert_eq!(instrument("gad2").loinc.total, None);
    let all: Vec<&str> = codes("phq9").into_iter().chain(codes("gad7")).flatten().collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 16);
}

#[test]
fn only_the_ninth_question_of_the_phq_9_leads_to_help_and_it_is_never_first_or_alone() {
    for it in instruments() {
        let leads: Vec<usize> = (0..it.items.len()).filter(|at| it.items[*at].safety).collect();
        assert_eq!(leads, if it.key == "phq9" { vec![8] } else { vec![] }, "{}", it.key);
    }
}

#[test]
fn t1_a_published_example_adds_up_to_four() {
    let it = reading("phq9", &[1, 0, 2, 0, 1, 0, 0, 0, 0]);

    assert_eq!((it.total, band(&it), it.safety), (Some(4.0), "minimal", false));
}

#[test]
fn t2_a_low_total_does_not_switch_safety_off() {
    let it = reading("phq9", &[1, 2, 1, 2, 1, 1, 0, 0, 1]);

    assert_eq!((it.total, band(&it), it.safety), (Some(9.0), "mild", true));
}

#[test]
fn t3_the_gad_7_example_adds_up_to_seven() {
    let it = reading("gad7", &[2, 1, 2, 1, 0, 1, 0]);

    assert_eq!((it.total, band(&it)), (Some(7.0), "mild"));
}

#[test]
fn t4_the_most_is_27_and_severe() {
    let it = reading("phq9", &[3; 9]);

    assert_eq!((it.total, band(&it), it.safety), (Some(27.0), "severe", true));
}

#[test]
fn t5_the_peg_is_a_mean() {
    let it = reading("peg", &[6, 7, 5]);

    assert_eq!((it.total, it.band), (Some(6.0), None));
    assert_eq!(reading("peg", &[6, 7, 7]).total, Some(6.7));
}

#[test]
fn t6_both_changes_are_reliable() {
    assert_eq!(instrument("phq9").meaning(15.0, 9.0), ChangeMeaning::Easier);
    assert_eq!(instrument("gad7").meaning(14.0, 8.0), ChangeMeaning::Easier);
    assert_eq!(instrument("gad7").meaning(8.0, 12.0), ChangeMeaning::Harder);
}

#[test]
fn t7_three_points_are_wobble_although_the_name_of_the_band_changes() {
    assert_eq!(instrument("phq9").meaning(12.0, 9.0), ChangeMeaning::Wobble);
    assert_eq!(instrument("phq2").meaning(4.0, 2.0), ChangeMeaning::NotKnown);
}

#[test]
fn t8_bands_change_exactly_at_their_edges() {
    let named = |key: &str, total: u8| {
        let items = instrument(key).counted().count();
        let answers: Vec<u8> = (0..items).map(|at| (i32::from(total) - 3 * at as i32).clamp(0, 3) as u8).collect();
        let it = reading(key, &answers);
        assert_eq!(it.total, Some(f64::from(total)));
        band(&it).to_owned()
    };
    let phq9 = ["minimal", "mild", "moderate", "moderately severe", "severe"];
    let of = |total: u8| phq9[usize::from(total.min(20) / 5)];

    for total in 0..=27 {
        assert_eq!(named("phq9", total), of(total), "{total}");
    }
    let gad7 = ["minimal", "mild", "moderate", "severe"];
    for total in 0..=21 {
        assert_eq!(named("gad7", total), gad7[usize::from(total.min(15) / 5)], "{total}");
    }
}

#[test]
fn t9_one_answer_that_is_not_said_means_no_total_and_no_band_and_safety_all_the_same() {
    let mut answers = [Some(1); 9];
    answers[4] = None;

    let it = instrument("phq9").reading(&filled("phq9", &answers));

    assert_eq!((it.answered, it.of, it.total, &it.band, it.safety), (8, 9, None, &None, true));
}

#[test]
fn any_single_missing_answer_leaves_no_total_in_any_questionnaire() {
    for it in instruments().iter().filter(|it| it.score != ScoreRule::None) {
        let items = it.counted().count();
        for missing in 0..items {
            let answers: Vec<Option<u8>> = (0..items).map(|at| (at != missing).then_some(1)).collect();
            assert_eq!(it.reading(&filled(&it.key, &answers)).total, None, "{} {missing}", it.key);
        }
    }
}

#[test]
fn every_score_lies_in_the_range_and_in_one_band() {
    // Every way to answer with three different numbers, spread over the questions.
    for it in instruments().iter().filter(|it| matches!(it.score, ScoreRule::Sum | ScoreRule::Mean)) {
        let items: Vec<_> = it.counted().collect();
        for seed in 0..2_000_u32 {
            let answer = |at: usize| {
                let (least, most) = it.reach(items[at]).expect("a reach");
                least
                    + (seed.wrapping_mul(2_654_435_761).rotate_left(at as u32 * 5) % u32::from(most - least + 1)) as u8
            };
            let answers: Vec<u8> = (0..items.len()).map(answer).collect();
            let sum: u32 = answers.iter().map(|it| u32::from(*it)).sum();
            let reading = reading(&it.key, &answers);
            let total = reading.total.expect("a total");

            assert!((f64::from(it.range.0)..=f64::from(it.range.1)).contains(&total), "{} {answers:?}", it.key);
            assert!(it.score == ScoreRule::Mean || (total - f64::from(sum)).abs() < 1e-9);
            assert_eq!(
                it.bands.iter().filter(|it| f64::from(it.from) <= total && total <= f64::from(it.to)).count(),
                usize::from(!it.bands.is_empty())
            );
        }
    }
}

#[test]
fn an_answer_out_of_range_or_to_no_question_is_refused() {
    let refused = |key: &str, item: &str, value| {
        let mut it = filled(key, &[]);
        it.answers.insert(item.into(), Given::Value { value });
        instrument(key).check(&it).err().map(|it| it.item)
    };

    assert_eq!(refused("phq9", "q1", 4).as_deref(), Some("q1"));
    assert_eq!(refused("phq9", "q10", 0).as_deref(), Some("q10"));
    assert_eq!(refused("peg", "pain", 11).as_deref(), Some("pain"));
    assert_eq!(refused("impact", "work", 101).as_deref(), Some("work"));
    assert_eq!(refused("phq9", "q9", 3), None);
    let typed = Filled { typed: Some(5), ..filled("phq9", &[]) };
    assert!(instrument("phq9").check(&typed).is_err(), "a score of its own is added up, never typed");
}

#[test]
fn a_file_with_overlapping_bands_is_refused_and_says_which() {
    let json = serde_json::to_string(instrument("gad7")).expect("JSON");
    let overlapping = json.replace(r#""from":5,"to":9"#, r#""from":4,"to":9"#);
    assert_ne!(json, overlapping);

    assert!(read_instrument(&json).is_ok());
    let refused = read_instrument(&overlapping).expect_err("refused").to_string();
    assert_eq!(refused, "the bands minimal and mild overlap");
}

#[test]
fn files_that_are_none_are_refused_and_none_of_them_breaks_anything() {
    let json = serde_json::to_string(instrument("gad2")).expect("JSON");
    let odd = [
        "".to_owned(),
        "[]".to_owned(),
        json.replace(r#""range":[0,6]"#, r#""range":[0,9]"#),
        json.replace(r#""range":[0,6]"#, r#""range":[6,0]"#),
        json.replace(r#""key":"gad2""#, r#""key":"""#),
        json.replace(r#""id":"q2""#, r#""id":"q1""#),
        json.replace(r#""value":3"#, r#""value":300"#),
        json.replace(r#""score":"sum""#, r#""score":"guess""#),
        json.replace(r#""edition":1"#, r#""edition":1,"script":"x""#),
        "x".repeat(crate::INSTRUMENT_BYTES + 1),
    ];
    for it in odd {
        assert_ne!(it, json);
        assert!(read_instrument(&it).is_err(), "{}", it.chars().take(200).collect::<String>());
    }
}
